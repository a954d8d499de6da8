package l1test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
)

// View is a view at the given time with a batch of one chunk for each status: batch i has commit id i and is committed
// at 100 i.
func View(t testing.TB, now uint64, statuses ...l1.Status) *l1.View {
	t.Helper()
	var events []l1.Event
	number := uint64(0)
	for i, status := range statuses {
		id := uint64(i) + 1
		header := bindings.BatchHeader{CommitId: id, BatchNumber: number + 1, CommittedAt: 100 * id, ChunkCount: 1}
		events = append(events, l1.Event{Data: &bindings.IRollupBatchCommitted{CommitId: id, BatchNumber: number + 1, Header: header}})
		if status == l1.Dropped { // and its position is taken by the next
			events = append(events, l1.Event{Data: &bindings.IRollupBatchesDropped{First: id, End: id + 1}})
		} else {
			number++
		}
		if status == l1.Proven || status == l1.Finalized {
			events = append(events, l1.Event{Data: &bindings.IRollupBatchProven{CommitId: id}})
		}
		if status == l1.Finalized {
			events = append(events, l1.Event{Data: &bindings.IRollupBatchFinalized{CommitId: id}})
		}
	}
	view, err := l1.NewView(l1.Block{Number: 1, Time: now}, events)
	require.NoError(t, err)
	for i, status := range statuses {
		b, ok := view.Batch(uint64(i) + 1)
		require.True(t, ok)
		require.Equal(t, status, b.Status)
	}
	return view
}
