package builder

import (
	"fmt"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/state"
)

// restore brings the builder and the state to where the log is: at start, and when a tick failed.
func (b *Builder) restore() error {
	meta, err := b.deps.Store.Meta()
	if err != nil {
		return err
	}
	b.deps.Ledger.show(nil)
	b.meta, b.lot, b.last, b.withdrawals = meta, nil, nil, nil
	if err := b.restoreState(); err != nil {
		return fmt.Errorf("restoring the state: %w", err)
	}
	for n := meta.Batch.FirstChunk; n < meta.Chunks; n++ {
		chunk, err := b.deps.Store.Chunk(n)
		if err != nil {
			return err
		}
		b.withdrawals = append(b.withdrawals, chunk.Withdrawals...)
	}
	if meta.Open {
		if b.lot, err = b.replay(meta.Chunks); err != nil {
			return fmt.Errorf("restoring the open lot: %w", err)
		}
		b.deps.Ledger.show(b.lot.draft)
	}
	if meta.Block > 0 {
		return b.restoreBlock(meta)
	}
	return nil
}

// restoreState undoes chunks that the log does not know as sealed, and executes again those that the state lacks.
func (b *Builder) restoreState() error {
	head := b.deps.State.Head()
	var err error
	if head.Chunks > b.meta.Chunks {
		b.deps.Log.Info("Chunks are undone that were not confirmed", "from", b.meta.Chunks, "to", head.Chunks)
		err = b.deps.Ledger.locked(func() (err error) {
			head, err = b.deps.State.Rollback(b.meta.Chunks)
			return err
		})
	}
	for n := head.Chunks; err == nil && n < b.meta.Chunks; n++ {
		err = b.redo(n)
	}
	if err != nil || b.meta.Chunks == 0 {
		return err
	}
	last, err := b.deps.Store.Chunk(b.meta.Chunks - 1)
	if err != nil {
		return err
	}
	if root := b.deps.State.Head().StateRoot(); !root.Equal(&last.PostRoot) {
		return fmt.Errorf("%w: state root %s after chunk %d, log has %s", ErrCorruptLog, root.String(), last.Number, last.PostRoot.String())
	}
	return nil
}

// redo executes and commits a sealed chunk again.
func (b *Builder) redo(number uint64) error {
	chunk, err := b.deps.Store.Chunk(number)
	if err != nil {
		return err
	}
	var draft *state.Draft
	if chunk.Imported {
		slots, _, err := protocol.DecodeSlots(chunk.Compact, b.cfg.Shape, int(chunk.L1Count))
		if err != nil {
			return err
		}
		if draft, err = b.deps.State.Replay(protocol.Chunk{Header: b.headerOf(chunk), Slots: slots}, nil); err != nil {
			return err
		}
	} else {
		l, err := b.replay(number)
		if err != nil {
			return err
		}
		if _, err := l.draft.Seal(); err != nil {
			return err
		}
		draft = l.draft
	}
	return b.commit(draft)
}

// replay executes the operations that the log has of a chunk.
func (b *Builder) replay(number uint64) (*lot, error) {
	chunk, err := b.deps.Store.Chunk(number)
	if err != nil {
		return nil, err
	}
	ops, err := b.deps.Store.Operations(number)
	if err != nil {
		return nil, err
	}
	l := &lot{Chunk: chunk, terms: terms{dataFeeWei: chunk.DataFeeWei, unitsPerSlot: b.cfg.UnitsPerSlot}}
	if l.draft, err = b.deps.State.Draft(b.headerOf(chunk), b.cfg.Shape); err != nil {
		return nil, err
	}
	for i, op := range ops {
		if err := b.replaySlot(l, op); err != nil {
			return nil, fmt.Errorf("%w: slot %d of chunk %d: %w", ErrCorruptLog, i, number, err)
		}
	}
	return l, nil
}

func (b *Builder) replaySlot(l *lot, op Operation) error {
	var err error
	switch {
	case op.Queued != nil:
		l.items = append(l.items, op.Queued.Item)
		_, err = l.draft.AddItem(op.Queued.Item)
	case op.Create != nil:
		_, err = l.draft.AddAccount(*op.Create)
	case op.Signed != nil:
		var signed *state.Signed
		if signed, err = state.NewSigned(b.domain, op.Signed.Message, op.Signed.Authorization); err == nil {
			_, err = l.draft.AddSigned(signed)
		}
	default:
		err = ErrCorruptLog
	}
	return err
}

// restoreBlock rebuilds the last block, which padding may still extend.
func (b *Builder) restoreBlock(meta Meta) error {
	block, err := b.deps.Store.Block(meta.Block)
	if err != nil {
		return err
	}
	var slots []protocol.Slot
	if meta.Open && block.Segment == meta.Chunks {
		slots = b.lot.draft.Slots()
	} else {
		trace, err := b.deps.State.Trace(block.Segment)
		if err != nil {
			return err
		}
		slots = trace.Chunk().Slots
	}
	if block.SegmentStart > len(slots) {
		return fmt.Errorf("%w: block %d begins at slot %d of %d", ErrCorruptLog, block.Number, block.SegmentStart, len(slots))
	}
	b.last = &blockDraft{Block: block, segment: slots[block.SegmentStart:]}
	if got := b.last.wordsHash(); got != block.WordsHash {
		return fmt.Errorf("%w: words hash of block %d", ErrCorruptLog, block.Number)
	}
	return nil
}
