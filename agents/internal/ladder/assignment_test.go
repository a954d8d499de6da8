package ladder

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/bindings"
)

var (
	me    = common.Address{1}
	other = common.Address{2}
)

func TestDrawConservesPay(t *testing.T) {
	winners := []bindings.Winner{{Owner: me, AskId: 1, Seats: 3, PayWei: big.NewInt(100)}, {Owner: other, AskId: 2, Seats: 1, PayWei: big.NewInt(7)}}
	seats := Draw(winners, 20, NewSeed(common.Hash{5}, 9))
	sum, open := new(big.Int), 0
	for _, s := range seats {
		if s.IsOpen() {
			open++
			continue
		}
		sum.Add(sum, s.RewardWei)
	}
	require.Equal(t, int64(107), sum.Int64())
	require.Equal(t, 16, open)
	require.Len(t, seats, 20)
}
