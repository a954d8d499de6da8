package derive

import (
	"errors"
	"fmt"

	"github.com/proophi/proophi/sequencer/state"
)

// Executor follows the chain of batches on a state of its own.
type Executor struct{ state *state.State }

// NewExecutor returns an executor that continues from the state's head.
func NewExecutor(st *state.State) *Executor { return &Executor{state: st} }

// Apply executes a batch, chunk by chunk, and compares every root. A batch that fails leaves the state as it was.
func (e *Executor) Apply(b *Batch) error {
	before := e.state.Head()
	if root := before.StateRoot(); root != b.Chunks[0].Record.PreRoot {
		return fmt.Errorf("%w: state is at %v, batch begins at %v", ErrParent, root.String(), b.Chunks[0].Record.PreRoot.String())
	}
	for i := range b.Chunks {
		if err := e.apply(&b.Chunks[i]); err != nil {
			_, undo := e.state.Rollback(before.Chunks)
			return errors.Join(fmt.Errorf("chunk %d: %w", i, err), undo)
		}
	}
	return nil
}

func (e *Executor) apply(c *Chunk) error {
	draft, err := Replay(e.state, c)
	if err != nil {
		return err
	}
	_, err = draft.Commit(nil)
	return err
}

// Replay executes a chunk without its signatures, which are not on L1, and compares its root. It returns the sealed
// draft, for the caller to commit.
func Replay(st *state.State, c *Chunk) (*state.Draft, error) {
	draft, err := st.Replay(c.Chunk, nil)
	if errors.Is(err, state.ErrResultMismatch) {
		return nil, fmt.Errorf("%w: %w", ErrResultMismatch, err)
	}
	if err != nil {
		return nil, err
	}
	trace, err := draft.Seal()
	if err != nil {
		return nil, err
	}
	if root := trace.PostRoot(); !root.Equal(&c.Record.PostRoot) {
		return nil, fmt.Errorf("%w: %x, the commit says %x", ErrRootMismatch, root.Bytes(), c.Record.PostRoot.Bytes())
	}
	return draft, nil
}
