package truth

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/sequencer/market"
)

// markets is how many markets a test looks at: few, or with PROOPHI_DEEP=1 what the issue asks for.
func markets(few, deep int) int {
	if os.Getenv("PROOPHI_DEEP") == "1" {
		return deep
	}
	return few
}

func address(owner int) common.Address { return common.BigToAddress(big.NewInt(int64(owner) + 1)) }

// The twin gives every owner the seats and the pay that market.Clear gives, seats of one price as one ask or as several.
func TestTwinIsClear(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range markets(5_000, 50_000) {
		m := Random(rng, Size{Owners: maxOwners, Seats: 4, Reserve: 20, Chunks: 20})
		var asks []market.Ask
		for i, s := range m.Seats {
			if last := len(asks) - 1; last >= 0 && asks[last].Owner == address(s.Owner) && asks[last].UnitCostWei.Int64() == s.Cost {
				asks[last].Seats++
				continue
			}
			asks = append(asks, market.Ask{ID: uint64(i), Owner: address(s.Owner), UnitCostWei: big.NewInt(s.Cost), Seats: 1})
		}
		want, err := market.Clear(asks, big.NewInt(m.Reserve), m.Chunks)
		require.NoError(t, err)
		got := m.Clear()
		for owner := range maxOwners {
			p, won := want.Payments[address(owner)]
			require.Equal(t, int(p.Seats), got.Won[owner], "%+v", m)
			if won {
				require.Equal(t, p.PayWei.Int64(), got.Pay[owner], "%+v", m)
			}
		}
	}
}

// No report of one owner beats the truth; nobody who tells the truth wins below cost; and the round costs no more than the
// reserve for each seat, which users and padding have paid.
func TestTruthIsBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	reports := 0
	for range markets(400, 20_000) {
		m := Random(rng, Deep)
		o := m.Clear()
		seats, pay := o.Total()
		require.LessOrEqual(t, pay, int64(seats)*m.Reserve, "deficit in %+v", m)
		for owner := range m.Owners() {
			costs := m.Costs(owner)
			require.GreaterOrEqual(t, m.profit(o, owner), int64(0), "owner %d below cost in %+v", owner, m)
			best, tried := m.Best(owner, 0, Profit(costs))
			require.Zero(t, best.Gain(), "owner %d gains by %+v in %+v", owner, best, m)
			reports += tried
		}
	}
	t.Logf("%d reports", reports)
}

func ExampleMarket_Clear() {
	m := Market{Seats: []Seat{{0, 15}, {0, 15}, {0, 15}, {0, 15}, {1, 22}}, Reserve: 60, Chunks: 3}
	o := m.Clear()
	fmt.Println(o.Won[0], o.Pay[0])
	// Output: 3 142
}
