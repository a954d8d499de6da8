package batcher

import (
	"fmt"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/builder"
	"github.com/proophi/proophi/sequencer/derive"
)

// Log is what the batcher reads of the builder's log.
type Log interface {
	Batch(number uint64) (builder.Batch, error)
	Chunk(number uint64) (builder.Chunk, error)
	Block(number uint64) (builder.Block, error)
}

// Build returns the commit of a sealed batch on top of a parent, and what L1 will make of it. It derives the batch from
// the commit's bytes as everybody else will, and compares the result with the log.
func Build(l Log, p derive.Params, batch builder.Batch, parent protocol.BatchHeader) (derive.Commit, *derive.Batch, error) {
	commit := derive.Commit{Parent: parent}
	var last builder.Chunk
	for n := batch.FirstChunk; n < batch.FirstChunk+uint64(batch.Chunks); n++ {
		c, err := l.Chunk(n)
		if err != nil {
			return commit, nil, err
		}
		commit.Chunks = append(commit.Chunks, derive.ChunkInput{
			PostRoot: c.PostRoot.Bytes(), DataHash: c.Binding.DataHash.Bytes(), WitnessHash: c.WitnessHash,
			UnitPriceWei: c.UnitPriceWei, DataFeeWei: c.DataFeeWei, Time: c.Time, L1Count: c.L1Count, Slots: c.Compact,
		})
		last = c
	}
	var lastBlock builder.Block
	for n := batch.FirstBlock; n <= batch.LastBlock; n++ {
		b, err := l.Block(n)
		if err != nil {
			return commit, nil, err
		}
		commit.Blocks = append(commit.Blocks, derive.BlockInput{Time: b.Time, SlotCount: b.SlotCount})
		lastBlock = b
	}
	derived, err := derive.Interpret(p, commit)
	if err != nil {
		return commit, nil, fmt.Errorf("batch %d: %w: %w", batch.Number, ErrInconsistent, err)
	}
	h, err := derived.Expected(parent.CommitID + 1)
	if err != nil {
		return commit, nil, err
	}
	root := last.PostRoot.Bytes()
	if h.BatchNumber != batch.Number || h.QueueStart != batch.QueueStart || h.QueueEnd != batch.QueueEnd ||
		h.LastBlockNumber != lastBlock.Number || h.LastBlockHash != lastBlock.Hash || h.PostRoot != root {
		return commit, nil, fmt.Errorf("batch %d on commit %d: %w: expected header %+v", batch.Number, parent.CommitID, ErrInconsistent, h)
	}
	return commit, derived, nil
}

// Records returns the chunk records of a sealed batch.
func Records(l Log, batch builder.Batch) ([]protocol.ChunkRecord, error) {
	records := make([]protocol.ChunkRecord, batch.Chunks)
	for i := range records {
		c, err := l.Chunk(batch.FirstChunk + uint64(i))
		if err != nil {
			return nil, err
		}
		records[i] = protocol.ChunkRecord{ChunkIndex: uint32(i), PreRoot: c.PreRoot, PostRoot: c.PostRoot, Binding: c.Binding,
			WitnessHash: c.WitnessHash}
	}
	return records, nil
}
