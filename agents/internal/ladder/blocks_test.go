package ladder

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func TestReason(t *testing.T) {
	block := func(time uint64, fee int64) *types.Header { return &types.Header{Time: time, BaseFee: big.NewInt(fee)} }
	high := big.NewInt(80)
	for name, c := range map[string]struct {
		headers []*types.Header
		shown   int
	}{
		"nothing":                {[]*types.Header{block(100, 10), block(112, 80), block(124, 10)}, 0},
		"base fee":               {[]*types.Header{block(100, 10), block(112, 81)}, 1},
		"base fee before":        {[]*types.Header{block(99, 81), block(112, 10)}, 0},
		"base fee at the end":    {[]*types.Header{block(190, 10), block(200, 81)}, 0},
		"gap":                    {[]*types.Header{block(100, 10), block(131, 10)}, 2},
		"no gap":                 {[]*types.Header{block(100, 10), block(130, 10)}, 0},
		"gap that begins before": {[]*types.Header{block(60, 10), block(101, 10)}, 2},
		"gap that ends before":   {[]*types.Header{block(60, 10), block(100, 10)}, 0},
		"gap beyond the window":  {[]*types.Header{block(199, 10), block(300, 10)}, 2},
		"gap that begins after":  {[]*types.Header{block(200, 10), block(300, 10)}, 0},
	} {
		require.Len(t, Reason(c.headers, 100, 200, 30, high), c.shown, name)
	}
}
