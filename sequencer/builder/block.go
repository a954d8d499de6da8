package builder

import (
	"crypto/ecdsa"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// blockDraft is a block that takes slots. segment holds the slots of its last segment, the part in its last chunk.
type blockDraft struct {
	Block
	segment []protocol.Slot
	// openedAt is when it got its first slot; not known any more after a restart.
	openedAt time.Time
}

// clone returns a block that can grow while the old one stays as it is.
func (b *blockDraft) clone() *blockDraft {
	c := *b
	c.segment, c.Transactions, c.L1Operations = slices.Clip(c.segment), slices.Clip(c.Transactions), slices.Clip(c.L1Operations)
	return &c
}

func newBlock(meta Meta, time uint64) *blockDraft {
	return &blockDraft{Block: Block{
		Block: protocol.Block{Number: meta.Block + 1, ParentHash: meta.BlockHash, Time: time},
		Batch: meta.Batch.Number, Transactions: []common.Hash{}, L1Operations: []uint64{},
	}}
}

// add appends the slot at a chunk's position.
func (b *blockDraft) add(chunk uint64, position int, slot protocol.Slot) {
	if b.SlotCount == 0 || chunk != b.Segment {
		b.Prefix = b.wordsHash()
		b.segment, b.Segment, b.SegmentStart = nil, chunk, position
	}
	b.segment = append(b.segment, slot)
	b.SlotCount++
}

// wordsHash covers the slots added so far.
func (b *blockDraft) wordsHash() common.Hash {
	if len(b.segment) == 0 {
		return b.Prefix
	}
	return protocol.AppendSegment(b.Prefix, b.segment)
}

// confirm signs that the slot added last stands where it stands.
func (b *blockDraft) confirm(domain common.Hash, key *ecdsa.PrivateKey) (protocol.Confirmation, []byte, error) {
	c := protocol.Confirmation{BlockNumber: b.Number, ParentHash: b.ParentHash, Position: b.SlotCount, WordsHash: b.wordsHash()}
	signature, err := c.Sign(domain, key)
	return c, signature[:], err
}

// close fixes the block's hash as of now.
func (b *blockDraft) close() Block {
	b.WordsHash = b.wordsHash()
	b.Hash = b.Block.Block.Hash()
	return b.Block
}
