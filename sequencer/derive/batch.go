package derive

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Params are what of a rollup its commits do not say.
type Params struct {
	ChainID      *big.Int
	Rollup       common.Address
	Shape        protocol.Shape
	UnitsPerSlot uint32
	CircuitID    common.Hash
}

// Chunk is a chunk of a commit with what its proof is checked against.
type Chunk struct {
	protocol.Chunk
	// Items are the L1 operations of its first slots.
	Items  []protocol.QueueItem
	Record protocol.ChunkRecord
}

// Batch is a commit, interpreted: everything about it that needs no state.
type Batch struct {
	Parent      protocol.BatchHeader
	Chunks      []Chunk
	Blocks      []protocol.Block
	Withdrawals []protocol.Withdrawal
	unitPerSlot uint32
	circuitID   common.Hash
}

// Interpret decodes a commit's chunks and blocks and computes their records and hashes, as L1 does.
func Interpret(p Params, c Commit) (*Batch, error) {
	if len(c.Chunks) == 0 || len(c.Blocks) == 0 {
		return nil, fmt.Errorf("%w: %d chunks, %d blocks", ErrEmptyCommit, len(c.Chunks), len(c.Blocks))
	}
	b := &Batch{Parent: c.Parent, unitPerSlot: p.UnitsPerSlot, circuitID: p.CircuitID}
	preRoot, err := element("preRoot", c.Parent.PostRoot)
	if err != nil {
		return nil, err
	}
	time := c.Parent.LastTime
	for i, input := range c.Chunks {
		if input.Time < time {
			return nil, fmt.Errorf("chunk %d: %w: %d after %d", i, ErrTime, input.Time, time)
		}
		time = input.Time
		chunk, err := p.chunk(uint32(i), input, preRoot)
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		withdrawals, err := protocol.Withdrawals(chunk.Slots, chunk.Items)
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		b.Chunks = append(b.Chunks, chunk)
		b.Withdrawals = append(b.Withdrawals, withdrawals...)
		preRoot = chunk.Record.PostRoot
	}
	b.Blocks, err = blocksOf(c, b.Chunks, p.Shape.Slots)
	return b, err
}

// chunk decodes one chunk and computes its record.
func (p Params) chunk(index uint32, input ChunkInput, preRoot fr.Element) (Chunk, error) {
	var c Chunk
	var err error
	if c.Slots, c.Items, err = protocol.DecodeSlots(input.Slots, p.Shape, int(input.L1Count)); err != nil {
		return c, err
	}
	c.Header = protocol.ChunkHeader{Domain: protocol.Domain(p.ChainID, p.Rollup), Time: input.Time, L1Count: input.L1Count,
		UnitPriceWei: input.UnitPriceWei, DataFeeWei: input.DataFeeWei, UnitsPerSlot: p.UnitsPerSlot}
	for _, s := range c.Slots {
		if s.Kind.IsPaid() {
			c.Header.PaidSlots++
		}
	}
	words, err := c.Words(p.Shape)
	if err != nil {
		return c, err
	}
	c.Record = protocol.ChunkRecord{ChunkIndex: index, PreRoot: preRoot, Binding: protocol.Bind(words),
		WitnessHash: input.WitnessHash}
	if c.Record.PostRoot, err = element("postRoot", input.PostRoot); err != nil {
		return c, err
	}
	dataHash, err := element("dataHash", input.DataHash)
	if err != nil {
		return c, err
	}
	if !dataHash.Equal(&c.Record.Binding.DataHash) {
		return c, fmt.Errorf("%w: %x, the words give %x", ErrDataHashMismatch, input.DataHash, c.Record.Binding.DataHash.Bytes())
	}
	return c, nil
}

func element(name string, value common.Hash) (fr.Element, error) {
	var e fr.Element
	if err := e.SetBytesCanonical(value[:]); err != nil {
		return e, fmt.Errorf("%w: %s %v", ErrNotInField, name, value)
	}
	return e, nil
}

// blocksOf returns the commit's blocks with their hashes.
func blocksOf(c Commit, chunks []Chunk, slotsPerChunk int) ([]protocol.Block, error) {
	total := uint64(len(chunks) * slotsPerChunk)
	blocks := make([]protocol.Block, 0, min(len(c.Blocks), int(total)))
	number, parent, time := c.Parent.LastBlockNumber, c.Parent.LastBlockHash, c.Parent.LastTime
	position := uint64(0)
	for i, input := range c.Blocks {
		switch {
		case input.SlotCount == 0 || position+uint64(input.SlotCount) > total:
			return nil, fmt.Errorf("block %d of %d slots after %d of %d: %w", i, input.SlotCount, position, total, ErrBlocksDoNotCover)
		case input.Time < time:
			return nil, fmt.Errorf("block %d: %w: %d after %d", i, ErrTime, input.Time, time)
		}
		end := position + uint64(input.SlotCount)
		number++
		block := protocol.Block{Number: number, ParentHash: parent, Time: input.Time, SlotCount: input.SlotCount,
			WordsHash: protocol.WordsHash(segments(chunks, int(position), int(end), slotsPerChunk)...)}
		blocks = append(blocks, block)
		position, parent, time = end, block.Hash(), input.Time
	}
	if position != total {
		return nil, fmt.Errorf("%w: %d of %d", ErrBlocksDoNotCover, position, total)
	}
	return blocks, nil
}

// segments cuts the slots [from, to) of a batch at the borders of its chunks.
func segments(chunks []Chunk, from, to, slotsPerChunk int) [][]protocol.Slot {
	var list [][]protocol.Slot
	for from < to {
		chunk, start := from/slotsPerChunk, from%slotsPerChunk
		end := min(slotsPerChunk, start+to-from)
		list = append(list, chunks[chunk].Slots[start:end])
		from += end - start
	}
	return list
}

// recordLeaves returns the leaves under recordsRoot.
func (b *Batch) recordLeaves() []common.Hash {
	leaves := make([]common.Hash, len(b.Chunks))
	for i := range b.Chunks {
		leaves[i] = b.Chunks[i].Record.Leaf()
	}
	return leaves
}

// RecordPath returns the Merkle multiproof of the records of chunks, ascending, to the header's recordsRoot; for a single
// chunk that is its Merkle path.
func (b *Batch) RecordPath(chunks ...uint32) ([]common.Hash, error) {
	indices := make([]int, len(chunks))
	for i, chunk := range chunks {
		indices[i] = int(chunk)
	}
	path, err := protocol.MerkleMultiproof(b.recordLeaves(), indices)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnknownChunk, err)
	}
	return path, nil
}

// WithdrawalPath returns the Merkle path of a withdrawal to the withdrawalRoot of the commit with an id.
func (b *Batch) WithdrawalPath(commitID uint64, index int) ([]common.Hash, error) {
	return protocol.MerkleProof(protocol.WithdrawalLeaves(commitID, b.Withdrawals), index)
}

// PostRoot is the state root after the batch.
func (b *Batch) PostRoot() fr.Element { return b.Chunks[len(b.Chunks)-1].Record.PostRoot }

// LastBlock is the batch's last block.
func (b *Batch) LastBlock() protocol.Block { return b.Blocks[len(b.Blocks)-1] }
