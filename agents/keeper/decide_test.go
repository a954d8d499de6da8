package keeper

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
)

func ids(list []*l1.Batch) []uint64 {
	var out []uint64
	for _, b := range list {
		out = append(out, b.Header.CommitId)
	}
	return out
}

func TestFinalizable(t *testing.T) {
	rules := Rules{Account: common.Address{1}, FinalizationDelaySeconds: 10, MaxBundle: 2}
	view := func(now uint64, statuses ...l1.Status) *l1.View { return l1test.View(t, now, statuses...) }
	const c, p, f, d = l1.Committed, l1.Proven, l1.Finalized, l1.Dropped

	// Batch i is committed at 100 i.
	require.Empty(t, rules.Finalizable(view(1000)))
	require.Empty(t, rules.Finalizable(view(109, p)))
	require.Equal(t, []uint64{1}, ids(rules.Finalizable(view(110, p))))
	require.Empty(t, rules.Finalizable(view(1000, c, p)), "out of order")
	require.Equal(t, []uint64{2}, ids(rules.Finalizable(view(1000, f, p, c, p))))
	require.Equal(t, []uint64{1, 2}, ids(rules.Finalizable(view(1000, p, p, p))), "as many as a bundle holds")
	require.Equal(t, []uint64{1}, ids(rules.Finalizable(view(209, p, p))), "the second's delay is not over")
	require.Equal(t, []uint64{1, 3}, ids(rules.Finalizable(view(1000, p, d, p))))
}

func TestTurns(t *testing.T) {
	rules := Rules{Account: common.Address{1}, JitterSeconds: 20, MaxBundle: 1}
	turns := make(map[uint64]int)
	for commit := range uint64(500) {
		turn := rules.turn(commit)
		require.LessOrEqual(t, turn, uint64(20))
		require.Equal(t, turn, rules.turn(commit))
		turns[turn]++
	}
	require.Greater(t, len(turns), 15, "keepers take turns")
	turn := rules.turn(1)
	require.Empty(t, rules.Finalizable(l1test.View(t, 100+turn-1, l1.Proven)))
	require.Len(t, rules.Finalizable(l1test.View(t, 100+turn, l1.Proven)), 1)
}

func TestDead(t *testing.T) {
	ask := func(id uint64, cost int64, busy uint16, endedAt uint64) l1.Ask {
		return l1.Ask{ID: id, UnitCostWei: big.NewInt(cost), Busy: busy, EndedAt: endedAt}
	}
	// The list is 4 (10), 1 (20), 3 (20), 2 (30).
	asks := []l1.Ask{ask(1, 20, 1, 50), ask(2, 30, 0, 50), ask(3, 20, 0, 60), ask(4, 10, 0, 0)}
	_, _, ok := Dead(asks, 49)
	require.False(t, ok)
	dead, previous, ok := Dead(asks, 59)
	require.True(t, ok)
	require.Equal(t, uint64(2), dead.ID)
	require.Equal(t, uint64(3), previous)
	dead, previous, ok = Dead(asks, 60)
	require.True(t, ok)
	require.Equal(t, uint64(3), dead.ID)
	require.Equal(t, uint64(1), previous)
	dead, previous, ok = Dead([]l1.Ask{ask(7, 5, 0, 1)}, 60)
	require.True(t, ok)
	require.Equal(t, uint64(7), dead.ID)
	require.Zero(t, previous)
}
