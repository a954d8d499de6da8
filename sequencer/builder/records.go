package builder

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Operation is what was executed in a slot, enough to execute it again. Exactly one field is set; a slot without an
// operation is padding.
type Operation struct {
	Queued *QueueOperation `json:"queued,omitempty"`
	Create *common.Address `json:"create,omitempty"`
	Signed *SignedMessage  `json:"signed,omitempty"`
}

// SignedMessage is a transaction as it arrived.
type SignedMessage struct {
	Message       protocol.Message       `json:"message"`
	Authorization protocol.Authorization `json:"authorization"`
}

// QueueOperation is an element of L1's queue.
type QueueOperation struct {
	Index uint64             `json:"index"`
	Item  protocol.QueueItem `json:"item"`
	// EnqueuedAt is in seconds.
	EnqueuedAt uint64 `json:"enqueuedAt"`
}

// Chunk is a lot, open or sealed. The fields from L1Count on are set by sealing.
type Chunk struct {
	Number       uint64   `json:"number"`
	Batch        uint64   `json:"batch"`
	Time         uint64   `json:"time"`
	UnitPriceWei *big.Int `json:"unitPriceWei"`
	DataFeeWei   *big.Int `json:"dataFeeWei"`
	Sealed       bool     `json:"sealed"`
	// Imported chunks come from L1: their signatures are not known, so they cannot be proven here.
	Imported    bool                  `json:"imported,omitempty"`
	L1Count     uint16                `json:"l1Count"`
	PaidSlots   uint16                `json:"paidSlots"`
	PreRoot     fr.Element            `json:"preRoot"`
	PostRoot    fr.Element            `json:"postRoot"`
	Binding     protocol.Binding      `json:"binding"`
	WitnessHash common.Hash           `json:"witnessHash"`
	Compact     []byte                `json:"compact,omitempty"`
	Withdrawals []protocol.Withdrawal `json:"withdrawals,omitempty"`
}

// Block is a softly confirmed block. Until the next one begins, the last one may grow and change its hash.
type Block struct {
	protocol.Block
	Hash  common.Hash `json:"hash"`
	Batch uint64      `json:"batch"`
	// Segment is the chunk of the block's last segment, SegmentStart its first slot there, and Prefix the words hash
	// before it.
	Segment      uint64        `json:"segment"`
	SegmentStart int           `json:"segmentStart"`
	Prefix       common.Hash   `json:"prefix"`
	Transactions []common.Hash `json:"transactions"`
	L1Operations []uint64      `json:"l1Operations"`
}

// Receipt says where a transaction was executed.
type Receipt struct {
	Hash         common.Hash           `json:"hash"`
	Chunk        uint64                `json:"chunk"`
	Slot         int                   `json:"slot"`
	FeeWei       *big.Int              `json:"feeWei"`
	Confirmation protocol.Confirmation `json:"confirmation"`
	Signature    []byte                `json:"signature"`
}

// Batch is a sealed batch. Its number is its place in the chain of batches; it does not change any more.
type Batch struct {
	Number     uint64 `json:"number"`
	Round      uint64 `json:"round"`
	FirstChunk uint64 `json:"firstChunk"`
	Chunks     uint32 `json:"chunks"`
	FirstBlock uint64 `json:"firstBlock"`
	LastBlock  uint64 `json:"lastBlock"`
	QueueStart uint64 `json:"queueStart"`
	QueueEnd   uint64 `json:"queueEnd"`
	// OpenedAt is the time of its first lot, SealedAt that of the cut.
	OpenedAt    uint64                `json:"openedAt"`
	SealedAt    uint64                `json:"sealedAt"`
	Withdrawals []protocol.Withdrawal `json:"withdrawals,omitempty"`
}

// Meta is the head of the log.
type Meta struct {
	// Chunks counts the sealed chunks; the open lot, if there is one, is the next.
	Chunks uint64 `json:"chunks"`
	Open   bool   `json:"open"`
	// Block is the number of the last block, BlockHash its hash.
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"blockHash"`
	// Time is that of the last block or lot.
	Time uint64 `json:"time"`
	// QueueNext is the index of the first L1 operation that was not executed.
	QueueNext uint64 `json:"queueNext"`
	// Batch is the open batch, with what of it is known.
	Batch Batch `json:"batch"`
	// BatchBytes bounds the calldata of the open batch's blocks and sealed chunks.
	BatchBytes int `json:"batchBytes"`
	// OldestOperation is the time at which the oldest L1 operation of the open batch was enqueued, 0 if it has none.
	OldestOperation uint64 `json:"oldestOperation"`
}

func genesisMeta() Meta { return Meta{Batch: Batch{Number: 1, Round: 1, FirstBlock: 1}} }
