package builder

import (
	"fmt"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/state"
)

// work is what one tick or cut does, until it is published or undone.
type work struct {
	meta Meta
	time uint64
	// block is the last block; begun says that this work has added to it.
	block      *blockDraft
	begun      bool
	writes     []state.Write
	queue      *queue
	queueTerms terms
	executed   []*mempool.Transaction
	dropped    []dropped
}

// dropped is a transaction that could not be executed.
type dropped struct {
	tx     *mempool.Transaction
	reason error
}

func (w *work) write(writes ...state.Write) { w.writes = append(w.writes, writes...) }

// openBlock returns the block that takes slots now: the last one, if it is of the open batch and younger than a tick, or
// a new one.
func (b *Builder) openBlock(w *work) *blockDraft {
	if w.begun {
		return w.block
	}
	w.begun = true
	now := b.deps.Clock.Now()
	if last := w.block; last != nil && last.Batch == w.meta.Batch.Number && now.Sub(last.openedAt) < b.cfg.TickInterval {
		w.block = last.clone()
		return w.block
	}
	w.block = newBlock(w.meta, w.time)
	w.block.openedAt = now
	w.meta.BatchBytes += blockInputBytes
	return w.block
}

// closeBlock fixes the last block as of now.
func (w *work) closeBlock() {
	block := w.block.close()
	w.meta.Block, w.meta.BlockHash, w.meta.Time = block.Number, block.Hash, max(w.meta.Time, block.Time)
	w.write(record(key(prefixBlock, block.Number), block))
}

// tookOperations notes that L1 operations are in the open batch.
func (w *work) tookOperations(ops []QueueOperation) {
	w.meta.QueueNext += uint64(len(ops))
	for _, op := range ops {
		if w.meta.OldestOperation == 0 || op.EnqueuedAt < w.meta.OldestOperation {
			w.meta.OldestOperation = op.EnqueuedAt
		}
	}
}

// sealLot pads the open lot, commits its state and closes the batch if it has no room for another chunk.
func (b *Builder) sealLot(w *work) error {
	l := b.lot
	padding := l.draft.Len()
	trace, err := l.draft.Seal()
	if err != nil {
		return fmt.Errorf("sealing chunk %d: %w", l.Number, err)
	}
	for i := padding; i < len(trace.Slots); i++ {
		w.block.add(l.Number, i, trace.Slots[i].Slot)
	}
	if padding < len(trace.Slots) {
		w.closeBlock()
	}
	chunk, err := b.describe(l, trace)
	if err != nil {
		return err
	}
	if err := b.commit(l.draft); err != nil {
		return err
	}
	b.lot = nil
	b.withdrawals = append(b.withdrawals, chunk.Withdrawals...)
	w.write(record(key(prefixChunk, l.Number), chunk))
	w.meta.Open = false
	w.meta.Chunks++
	w.meta.Batch.Chunks++
	w.meta.BatchBytes += len(chunk.Compact) + chunkInputBytes
	b.deps.Log.Debug("Chunk sealed", "chunk", l.Number, "batch", l.Batch, "paidSlots", chunk.PaidSlots, "l1Count", chunk.L1Count)
	if b.batchIsFull(w.meta) {
		b.closeBatch(w)
	}
	return nil
}

// batchIsFull reports whether the open batch cannot take another chunk of the greatest length.
func (b *Builder) batchIsFull(m Meta) bool {
	return m.BatchBytes+b.cfg.largestChunk() > b.cfg.MaxBatchBytes || (b.prices != nil && int(m.Batch.Chunks) >= b.prices.MaxChunks)
}

// chunksLeft is the number of chunks that the open batch, of which the prices are known, is sure to have room for, at least
// the next one.
func (b *Builder) chunksLeft(m Meta) int {
	return max(1, min(b.prices.MaxChunks-int(m.Batch.Chunks), (b.cfg.MaxBatchBytes-m.BatchBytes)/b.cfg.largestChunk()))
}

// commit makes a sealed draft the state; readers see the committed state at the same moment.
func (b *Builder) commit(draft *state.Draft) error {
	ledger := b.deps.Ledger
	return ledger.locked(func() error {
		if _, err := draft.Commit(nil); err != nil {
			return err
		}
		ledger.draft = nil
		return nil
	})
}

// describe returns the record of a sealed lot.
func (b *Builder) describe(l *lot, trace *protocol.ChunkTrace) (Chunk, error) {
	c := l.Chunk
	c.Sealed, c.L1Count, c.PaidSlots = true, trace.Header.L1Count, trace.Header.PaidSlots
	c.PreRoot, c.PostRoot, c.WitnessHash = trace.PreRoot(), trace.PostRoot(), trace.WitnessHash()
	onL1 := trace.Chunk()
	words, err := onL1.Words(b.cfg.Shape)
	if err != nil {
		return c, fmt.Errorf("chunk %d: %w", c.Number, err)
	}
	c.Binding = protocol.Bind(words)
	if c.Compact, err = protocol.EncodeSlots(onL1.Slots, l.items); err != nil {
		return c, fmt.Errorf("chunk %d: %w", c.Number, err)
	}
	if c.Withdrawals, err = protocol.Withdrawals(onL1.Slots, l.items); err != nil {
		return c, fmt.Errorf("chunk %d: %w", c.Number, err)
	}
	return c, nil
}

// closeBatch seals the open batch, which has at least one chunk, and opens the next.
func (b *Builder) closeBatch(w *work) {
	if w.begun {
		w.closeBlock()
		w.begun = false
	}
	batch := w.meta.Batch
	batch.LastBlock, batch.QueueEnd, batch.SealedAt, batch.Withdrawals = w.meta.Block, w.meta.QueueNext, w.time, b.withdrawals
	w.write(record(key(prefixBatch, batch.Number), batch))
	for i, x := range batch.Withdrawals {
		w.write(state.Write{Key: withdrawalKey(x.Recipient, batch.Number, uint64(i)), Value: []byte{1}})
	}
	w.meta.Batch = Batch{Number: batch.Number + 1, Round: batch.Round + 1, FirstChunk: w.meta.Chunks,
		FirstBlock: w.meta.Block + 1, QueueStart: w.meta.QueueNext}
	w.meta.BatchBytes, w.meta.OldestOperation, b.withdrawals = 0, 0, nil
	b.deps.Log.Info("Batch sealed", "batch", batch.Number, "chunks", batch.Chunks, "blocks", batch.LastBlock-batch.FirstBlock+1,
		"l1Operations", batch.QueueEnd-batch.QueueStart)
}

// publish makes the work durable, and then known.
func (b *Builder) publish(w *work) error {
	if w.begun {
		w.closeBlock()
	}
	if len(w.writes) > 0 {
		w.write(record(key(prefixMeta), w.meta))
		if err := b.deps.Store.store.Write(w.writes); err != nil {
			return fmt.Errorf("writing block %d: %w", w.meta.Block, err)
		}
	}
	b.meta, b.last = w.meta, w.block
	for _, tx := range w.executed {
		b.deps.Pool.Executed(tx.Hash, tx.Message.From, tx.Message.Nonce+1)
	}
	for _, d := range w.dropped {
		b.deps.Log.Debug("Transaction dropped", "hash", d.tx.Hash, "reason", d.reason)
		b.deps.Pool.Drop(d.tx.Hash, d.reason)
		account, found, err := b.deps.Ledger.Account(d.tx.Message.From)
		if err == nil && found {
			b.deps.Pool.Advance(d.tx.Message.From, account.Nonce)
		}
	}
	b.deps.Pool.Expire(w.time)
	return nil
}
