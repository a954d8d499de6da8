package batcher

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/log"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/builder"
	"github.com/proophi/proophi/sequencer/derive"
)

// Builder is what the batcher needs of the builder.
type Builder interface {
	Status() builder.Status
	Cut(ctx context.Context) (uint64, error)
}

// Deps are the things that a batcher works with.
type Deps struct {
	Log     log.Logger
	Clock   clock.Clock
	L1      L1
	Builder Builder
	Store   Log
}

// Batcher commits batches. Step must not be called by several goroutines at once; the other methods may.
type Batcher struct {
	rules  Rules
	params derive.Params
	deps   Deps

	failedAt uint64
	// failedTogether says that the last commit failed together with a finalization; the next one goes alone.
	failedTogether bool

	mu sync.Mutex
	// commits are those of our batches that L1 has, by batch number, numbers the reverse by commit id; final is the
	// newest batch that is final.
	commits map[uint64]Commit
	numbers map[uint64]uint64
	final   uint64
	fault   error
	// uncovered is why the next batch is held back, nil if it is not.
	uncovered error
}

// New returns a batcher.
func New(rules Rules, params derive.Params, deps Deps) (*Batcher, error) {
	if err := rules.Check(); err != nil {
		return nil, err
	}
	return &Batcher{rules: rules, params: params, deps: deps, commits: make(map[uint64]Commit), numbers: make(map[uint64]uint64)}, nil
}

// Run takes a step at every interval until ctx ends. Errors are logged; the next step sees what became of them.
func (b *Batcher) Run(ctx context.Context, interval time.Duration) {
	ticker := b.deps.Clock.NewTicker(interval)
	defer ticker.Stop()
	for {
		if err := b.Step(ctx); err != nil && ctx.Err() == nil && !errors.Is(err, ErrUncovered) {
			b.deps.Log.Error("Batch could not be advanced; trying again", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.Ch():
		}
	}
}

// Fault returns why no more may be confirmed, or nil: L1 has a batch that contradicts the log.
func (b *Batcher) Fault() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.fault
}

// Uncovered returns why the next batch is held back, or nil: its bond or deposit is too low.
func (b *Batcher) Uncovered() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.uncovered
}

// cover notes whether the last transaction was held back, and tells when that changes.
func (b *Batcher) cover(intent string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	held := errors.Is(err, ErrUncovered)
	switch {
	case held && b.uncovered == nil:
		b.deps.Log.Error("Batch is held back until bond and deposit cover it: raise them with \"proophi sequencer register\"", "intent", intent, "err", err)
		b.uncovered = err
	case err == nil && b.uncovered != nil:
		b.deps.Log.Info("Bond and deposit cover batches again", "intent", intent)
		b.uncovered = nil
	}
}

// Commit returns the commit of one of our batches, if L1 has it.
func (b *Batcher) Commit(batch uint64) (Commit, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	c, ok := b.commits[batch]
	return c, ok
}

// BatchOf returns the number of our batch that has a commit id, if L1 has it.
func (b *Batcher) BatchOf(commitID uint64) (uint64, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	number, ok := b.numbers[commitID]
	return number, ok
}

// Step looks at L1 and at the log, and does what is due.
func (b *Batcher) Step(ctx context.Context) error {
	view, err := b.Observe(ctx)
	if err != nil {
		return err
	}
	s, next, err := b.situation(view)
	if err != nil {
		return err
	}
	a := b.rules.decide(s)
	if a.cut {
		number, err := b.deps.Builder.Cut(ctx)
		if errors.Is(err, builder.ErrNothingToCut) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("cutting batch: %w", err)
		}
		b.deps.Log.Debug("Batch cut", "batch", number)
	}
	if a.commit || a.finalize {
		return b.send(ctx, view, next, a)
	}
	return nil
}

// Observe looks at L1 and takes in what became of our batches, from the newest final one on.
func (b *Batcher) Observe(ctx context.Context) (View, error) {
	b.mu.Lock()
	from := max(b.final, 1)
	b.mu.Unlock()
	view, err := b.deps.L1.View(ctx, from)
	if err != nil {
		return view, fmt.Errorf("reading L1: %w", err)
	}
	return view, b.observe(view)
}

// observe compares new commits with the log and forgets those that are gone.
func (b *Batcher) observe(view View) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.final, b.fault = 0, nil
	seen := make(map[uint64]bool)
	for _, c := range view.Commits {
		seen[c.Header.BatchNumber] = true
		if err := b.take(c); err != nil {
			return err
		}
	}
	for number, c := range b.commits {
		if number > b.final && !seen[number] {
			b.deps.Log.Warn("Batch is no longer on L1 and will be committed again", "batch", number, "commitId", c.Header.CommitID)
			delete(b.commits, number)
			delete(b.numbers, c.Header.CommitID)
		}
	}
	return nil
}

// take takes in what L1 says of one commit. The intents whose effect it shows are resolved.
func (b *Batcher) take(c Commit) error {
	number := c.Header.BatchNumber
	known, ok := b.commits[number]
	if !ok || known.HeaderHash != c.HeaderHash {
		if err := b.recognize(c); err != nil {
			if errors.Is(err, ErrForeignCommit) {
				b.fault = err
			}
			return err
		}
		delete(b.numbers, known.Header.CommitID)
		known = Commit{}
		b.deps.Log.Info("Batch is on L1", "batch", number, "commitId", c.Header.CommitID, "tx", c.Transaction,
			"chunks", c.Header.ChunkCount, "seats", c.Header.SeatCount)
		if err := b.deps.L1.Resolve(commitIntent(number)); err != nil {
			return fmt.Errorf("resolving intent: %w", err)
		}
	}
	if c.Status == Finalized {
		b.final = max(b.final, number)
		if known.Status != Finalized {
			if err := b.deps.L1.Resolve(finalizeIntent(number)); err != nil {
				return fmt.Errorf("resolving intent: %w", err)
			}
		}
	}
	if known.Status != 0 && known.Status < c.Status {
		b.deps.Log.Info("Batch advanced", "batch", number, "commitId", c.Header.CommitID, "final", c.Status == Finalized)
	}
	b.commits[number], b.numbers[c.Header.CommitID] = c, number
	return nil
}

// recognize compares a commit with the batch of the log that has its number.
func (b *Batcher) recognize(c Commit) error {
	batch, err := b.deps.Store.Batch(c.Header.BatchNumber)
	if errors.Is(err, builder.ErrUnknown) {
		return fmt.Errorf("batch %d, commit %d: %w: the log has no such batch", c.Header.BatchNumber, c.Header.CommitID, ErrForeignCommit)
	}
	if err != nil {
		return err
	}
	last, err := b.deps.Store.Block(batch.LastBlock)
	if err != nil {
		return err
	}
	chunk, err := b.deps.Store.Chunk(batch.FirstChunk + uint64(batch.Chunks) - 1)
	if err != nil {
		return err
	}
	h := c.Header
	if root := chunk.PostRoot.Bytes(); h.PostRoot != root || h.LastBlockHash != last.Hash || h.QueueEnd != batch.QueueEnd || h.ChunkCount != batch.Chunks {
		return fmt.Errorf("batch %d, commit %d: %w: root %v, block %v, log has %x, %v", h.BatchNumber, h.CommitID, ErrForeignCommit,
			h.PostRoot, h.LastBlockHash, root, last.Hash)
	}
	return nil
}

// situation returns what the decision needs, and the batch that comes next on L1, if it is sealed.
func (b *Batcher) situation(view View) (situation, *builder.Batch, error) {
	status := b.deps.Builder.Status()
	head := view.Head()
	s := situation{now: uint64(b.deps.Clock.Now().Unix()), l1Time: view.Time, oldestForced: status.OldestForced,
		headCommittedAt: head.CommittedAt, unfinalized: view.Unfinalized(), failedAt: b.failedAt}
	if status.Meta.Open || status.Meta.Batch.Chunks > 0 {
		s.openedAt = max(status.Meta.Batch.OpenedAt, 1)
	}
	if oldest, ok := oldestUnfinalized(view); ok {
		s.finalizable, s.oldestCommittedAt = oldest.Status == Proven, oldest.Header.CommittedAt
	}
	batch, err := b.deps.Store.Batch(head.BatchNumber + 1)
	if errors.Is(err, builder.ErrUnknown) {
		return s, nil, nil
	}
	if err != nil {
		return s, nil, err
	}
	last, err := b.deps.Store.Block(batch.LastBlock)
	s.sealed, s.lastTime = true, last.Time
	return s, &batch, err
}

func oldestUnfinalized(view View) (Commit, bool) {
	for _, c := range view.Commits {
		if c.Status != Finalized {
			return c, true
		}
	}
	return Commit{}, false
}

func commitIntent(batch uint64) string   { return fmt.Sprintf("commit-%d", batch) }
func finalizeIntent(batch uint64) string { return fmt.Sprintf("finalize-%d", batch) }

// send commits the next batch, finalizes the oldest, or both in one transaction.
func (b *Batcher) send(ctx context.Context, view View, next *builder.Batch, a action) error {
	if a.commit && a.finalize && b.failedTogether {
		a.finalize = false
	}
	call, err := b.call(view, next, a)
	if err != nil {
		return err
	}
	tx, err := b.deps.L1.Send(ctx, call)
	if a.commit {
		b.cover(call.Intent, err)
	}
	if err != nil {
		b.failedAt, b.failedTogether = uint64(b.deps.Clock.Now().Unix()), a.commit && a.finalize
		return fmt.Errorf("%s for %s: %w", call.Kind, call.Intent, err)
	}
	b.failedAt, b.failedTogether = 0, false
	b.deps.Log.Info("Transaction is on L1", "kind", call.Kind, "intent", call.Intent, "tx", tx, "bytes", len(call.Input))
	return nil
}

func (b *Batcher) call(view View, next *builder.Batch, a action) (Call, error) {
	var commit, finalize []byte
	var call Call
	if a.finalize {
		oldest, _ := oldestUnfinalized(view)
		var err error
		if finalize, err = derive.EncodeFinalize(oldest.Header); err != nil {
			return call, err
		}
		call = Call{Intent: finalizeIntent(oldest.Header.BatchNumber), Kind: "finalizeBatch", Input: finalize}
	}
	if a.commit {
		var err error
		if commit, err = b.commitInput(*next, view.Head()); err != nil {
			return call, err
		}
		call = Call{Intent: commitIntent(next.Number), Kind: "commitBatch", Input: commit}
	}
	if a.commit && a.finalize {
		input, err := derive.EncodeMulticall(finalize, commit)
		return Call{Intent: call.Intent, Kind: "finalizeBatch and commitBatch", Input: input}, err
	}
	return call, nil
}

func (b *Batcher) commitInput(next builder.Batch, parent protocol.BatchHeader) ([]byte, error) {
	commit, _, err := Build(b.deps.Store, b.params, next, parent)
	if err != nil {
		return nil, err
	}
	return commit.Encode()
}
