package builder

import (
	"context"
	"errors"
	"fmt"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/derive"
)

// Import takes a batch from L1 into a log that ends before it, as when the database was lost. The batch's signatures are
// not on L1, so its chunks cannot be proven from here; everything else is as if the builder had built it.
func (b *Builder) Import(ctx context.Context, commitID uint64, batch *derive.Batch) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.meta.Open || b.meta.Batch.Chunks > 0 {
		return fmt.Errorf("%w: chunk %d, batch %d", ErrNotClean, b.meta.Chunks, b.meta.Batch.Number)
	}
	if p := batch.Parent; p.BatchNumber+1 != b.meta.Batch.Number || p.LastBlockHash != b.meta.BlockHash || p.QueueEnd != b.meta.QueueNext {
		return fmt.Errorf("%w: after batch %d, block %v, operation %d; log is at %d, %v, %d", ErrImport, p.BatchNumber, p.LastBlockHash,
			p.QueueEnd, b.meta.Batch.Number-1, b.meta.BlockHash, b.meta.QueueNext)
	}
	w := &work{meta: b.meta, time: max(b.meta.Time, batch.LastBlock().Time), block: b.last}
	w.meta.Batch.OpenedAt, w.meta.Batch.Round = batch.Chunks[0].Header.Time, commitID
	err := b.importBatch(w, batch)
	if err == nil {
		err = b.publish(w)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("importing batch %d: %w", b.meta.Batch.Number, err), b.restore())
	}
	return nil
}

func (b *Builder) importBatch(w *work, batch *derive.Batch) error {
	first := w.meta.Chunks
	for i := range batch.Chunks {
		if err := b.importChunk(w, &batch.Chunks[i]); err != nil {
			return fmt.Errorf("chunk %d: %w", i, err)
		}
	}
	position, slots := 0, b.cfg.Shape.Slots
	for _, block := range batch.Blocks {
		w.block = newBlock(w.meta, block.Time)
		for range block.SlotCount {
			chunk, at := position/slots, position%slots
			w.block.add(first+uint64(chunk), at, batch.Chunks[chunk].Slots[at])
			if at < len(batch.Chunks[chunk].Items) {
				w.block.L1Operations = append(w.block.L1Operations, w.meta.QueueNext)
				w.meta.QueueNext++
			}
			position++
		}
		w.closeBlock()
		if w.meta.BlockHash != block.Hash() {
			return fmt.Errorf("%w: block %d is %v, derived %v", ErrImport, block.Number, w.meta.BlockHash, block.Hash())
		}
	}
	b.closeBatch(w)
	return nil
}

func (b *Builder) importChunk(w *work, c *derive.Chunk) error {
	draft, err := derive.Replay(b.deps.State, c)
	if err != nil {
		return err
	}
	chunk := Chunk{
		Number: w.meta.Chunks, Batch: w.meta.Batch.Number, Time: c.Header.Time, UnitPriceWei: c.Header.UnitPriceWei, DataFeeWei: c.Header.DataFeeWei,
		Sealed: true, Imported: true, L1Count: c.Header.L1Count, PaidSlots: c.Header.PaidSlots, PreRoot: c.Record.PreRoot,
		PostRoot: c.Record.PostRoot, Binding: c.Record.Binding, WitnessHash: c.Record.WitnessHash,
	}
	if chunk.Compact, err = protocol.EncodeSlots(c.Slots, c.Items); err != nil {
		return err
	}
	if chunk.Withdrawals, err = protocol.Withdrawals(c.Slots, c.Items); err != nil {
		return err
	}
	if err := b.commit(draft); err != nil {
		return err
	}
	b.withdrawals = append(b.withdrawals, chunk.Withdrawals...)
	w.write(record(key(prefixChunk, chunk.Number), chunk))
	w.meta.Chunks++
	w.meta.Batch.Chunks++
	return nil
}
