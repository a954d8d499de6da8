package rescue

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
)

// pollInterval is how often the head is looked at while a batch waits for its finality.
const pollInterval = time.Second

// finalize makes the batch with a header final, and those before it, as soon as L1 lets it.
func (r *run) finalize(ctx context.Context, header protocol.BatchHeader) error {
	r.say("waiting until commit %d can be final", header.CommitID)
	if err := r.Follower.Start(ctx); err != nil {
		return err
	}
	if _, err := r.Follower.WaitSynced(ctx); err != nil {
		return err
	}
	ticker := r.Clock.NewTicker(pollInterval)
	defer ticker.Stop()
	for {
		done, err := r.finalizeOldest(ctx, header.CommitID)
		if done || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for the finality of commit %d: %w", header.CommitID, ctx.Err())
		case <-ticker.Ch():
		}
	}
}

// errDropped: the batch, or one before it, was dropped while its finality was waited for.
var errDropped = errors.New("batch was dropped")

// finalizeOldest makes the batches final that can be, up to the one with an id, and reports whether that one is.
func (r *run) finalizeOldest(ctx context.Context, commitID uint64) (bool, error) {
	view := r.Follower.View()
	b, ok := view.Batch(commitID)
	if !ok { // the follower is behind
		return false, nil
	}
	if b.Status == l1.Dropped {
		return false, fmt.Errorf("commit %d: %w", commitID, errDropped)
	}
	if b.Status == l1.Finalized {
		r.say("commit %d is final", commitID)
		return true, nil
	}
	contract := bindings.NewIRollup()
	for _, next := range view.Unfinalized() {
		if next.Header.CommitId > commitID || next.Status != l1.Proven {
			break
		}
		intent := fmt.Sprintf("finalize-%d", next.Header.CommitId)
		_, err := r.Sender.Send(ctx, l1.Call{Intent: intent, Kind: "finalizeBatch", To: r.Manifest.Rollup, Data: contract.PackFinalizeBatch(next.Header)})
		if l1.IsRevert(err, "NotFinalizable", "WrongStatus") {
			break // too early, or a keeper was faster
		}
		if err != nil && !errors.Is(err, l1.ErrIncluded) {
			return false, err
		}
		if err := r.Sender.Resolve(intent); err != nil {
			return false, err
		}
	}
	return false, nil
}
