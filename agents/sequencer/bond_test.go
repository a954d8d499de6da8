package sequencer

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/builder"
)

// The rounds of batches that are not committed follow the newest commit, whatever was dropped.
func TestRoundOf(t *testing.T) {
	for _, c := range []struct {
		statuses []l1.Status
		batch    uint64
		round    uint64
	}{
		{nil, 1, 1},
		{nil, 2, 2},
		{[]l1.Status{l1.Finalized, l1.Committed}, 3, 3},
		{[]l1.Status{l1.Finalized, l1.Dropped}, 2, 3},
		{[]l1.Status{l1.Finalized, l1.Dropped, l1.Dropped}, 4, 6},
		{[]l1.Status{l1.Finalized, l1.Dropped, l1.Committed}, 3, 4},
	} {
		got, err := roundOf(l1test.View(t, 1000, c.statuses...), c.batch)
		require.NoError(t, err)
		require.Equal(t, c.round, got, "batch %d after %v", c.batch, c.statuses)
	}
	_, err := roundOf(l1test.View(t, 1000, l1.Finalized), 1)
	require.ErrorIs(t, err, builder.ErrRoundUnknown)
}

// In a round without a floor new lots pay what a seat and the sequencer cost, and the data at twice the base fee.
func TestOwnTerms(t *testing.T) {
	p := deploy.DevnetParameters(common.Address{1})
	m := deploy.Manifest{UnitsPerSlot: 28, Parameters: p}
	floor, fee := ownTerms(m, big.NewInt(100), big.NewInt(1))
	require.Equal(t, big.NewInt(100+1_000_000_000_000/28+1), floor)
	require.Equal(t, new(big.Int).SetUint64(p.DataFeeFloorWei), fee)
	_, fee = ownTerms(m, big.NewInt(100), big.NewInt(1e12))
	require.Equal(t, big.NewInt(2*1500*1_000_000_000_000), fee)
}
