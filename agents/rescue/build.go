package rescue

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

const (
	// maxInputBytes bounds the input of a rescue: nodes refuse transactions of 131,072 bytes.
	maxInputBytes = 120_000
	// proofBytes is what a proof adds to it.
	proofBytes = 256
	// maxChunks is the contract's own limit.
	maxChunks = 64
)

// noWinners is keccak256(abi.encode(Winner[])) of an empty list: an offset and a length.
var noWinners = crypto.Keccak256Hash(common.BigToHash(big.NewInt(32)).Bytes(), make([]byte, 32))

// Terms are what L1 says of the batch that comes next.
type Terms struct {
	// CommitID and Nonce are those of the next commit.
	CommitID, Nonce uint64
	// Time is that of the newest L1 block: chunks and blocks must not be later than the one that takes the batch.
	Time uint64
	// Deadline is the last second in which L1 takes the batch; it stands in its header.
	Deadline uint64
	// Rescuer sends the batch and gets what its operations prepaid.
	Rescuer common.Address
}

// Draft is a batch of L1 operations that waits for its proofs.
type Draft struct {
	Commit derive.Commit
	Header protocol.BatchHeader
	// Hash is the header's, which the proofs are made for.
	Hash   common.Hash
	Traces []*protocol.ChunkTrace
	// Operations is the number of L1 operations, Refused that of those which cannot apply.
	Operations, Refused int
}

// Build executes the waiting operations on the state, at most chunks chunks of them, and returns the batch on top of
// parent. It commits its chunks to the state. The operations that do not fit are left for the next batch.
func Build(st *state.State, p derive.Params, parent protocol.BatchHeader, items []protocol.QueueItem, chunks int, t Terms) (*Draft, error) {
	if len(items) == 0 {
		return nil, ErrNothingWaits
	}
	d := &Draft{Commit: derive.Commit{Parent: parent}}
	size, time := 0, max(t.Time, parent.LastTime)
	header := protocol.ChunkHeader{Domain: protocol.Domain(p.ChainID, p.Rollup), Time: time, UnitPriceWei: new(big.Int), DataFeeWei: new(big.Int), UnitsPerSlot: p.UnitsPerSlot}
	for next := range slices.Chunk(items, p.Shape.Slots) {
		if len(d.Traces) == min(chunks, maxChunks) || size+chunkBytes(p.Shape) > maxInputBytes {
			break
		}
		input, trace, err := execute(st, p.Shape, header, next)
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", len(d.Traces), err)
		}
		size += len(input.Slots) + chunkBytes(p.Shape) - p.Shape.Slots*protocol.CompactL1Bytes
		d.Commit.Chunks, d.Traces = append(d.Commit.Chunks, input), append(d.Traces, trace)
		d.Operations += len(next)
		for _, s := range trace.Slots {
			if s.Slot.Kind.IsL1() && !s.Slot.Applied {
				d.Refused++
			}
		}
	}
	d.Commit.Blocks = []derive.BlockInput{{Time: time, SlotCount: uint32(len(d.Traces) * p.Shape.Slots)}}
	return d, d.close(p, t)
}

// chunkBytes is what a chunk adds to the input at most: its slots, the ABI's words around them, its proof.
func chunkBytes(shape protocol.Shape) int {
	return shape.Slots*protocol.CompactL1Bytes + 11*32 + proofBytes
}

// execute makes a chunk of operations and padding, and commits it to the state.
func execute(st *state.State, shape protocol.Shape, header protocol.ChunkHeader, items []protocol.QueueItem) (derive.ChunkInput, *protocol.ChunkTrace, error) {
	draft, err := st.Draft(header, shape)
	if err != nil {
		return derive.ChunkInput{}, nil, err
	}
	for i, item := range items {
		if _, err := draft.AddItem(item); err != nil {
			return derive.ChunkInput{}, nil, fmt.Errorf("operation %d: %w", i, err)
		}
	}
	trace, err := draft.Seal()
	if err != nil {
		return derive.ChunkInput{}, nil, err
	}
	input, err := inputOf(trace, shape, items)
	if err != nil {
		return input, nil, err
	}
	_, err = draft.Commit(nil)
	return input, trace, err
}

func inputOf(trace *protocol.ChunkTrace, shape protocol.Shape, items []protocol.QueueItem) (derive.ChunkInput, error) {
	chunk := trace.Chunk()
	words, err := chunk.Words(shape)
	if err != nil {
		return derive.ChunkInput{}, err
	}
	slots, err := protocol.EncodeSlots(chunk.Slots, items)
	if err != nil {
		return derive.ChunkInput{}, err
	}
	root, dataHash := trace.PostRoot(), protocol.Bind(words).DataHash
	return derive.ChunkInput{
		PostRoot: root.Bytes(), DataHash: dataHash.Bytes(), WitnessHash: trace.WitnessHash(), UnitPriceWei: chunk.Header.UnitPriceWei,
		DataFeeWei: chunk.Header.DataFeeWei, Time: chunk.Header.Time, L1Count: chunk.Header.L1Count, Slots: slots,
	}, nil
}

// close derives the batch from its input, as everybody else will, and fills in the header that L1 will make of it.
func (d *Draft) close(p derive.Params, t Terms) error {
	batch, err := derive.Interpret(p, d.Commit)
	if err != nil {
		return err
	}
	if d.Header, err = batch.Expected(t.CommitID); err != nil {
		return err
	}
	d.Header.Nonce, d.Header.CommittedAt, d.Header.Sequencer, d.Header.WinnersHash = t.Nonce, t.Deadline, t.Rescuer, noWinners
	d.Hash, err = d.Header.Hash()
	return err
}

// Rescue is the call with all of its proofs.
func (d *Draft) Rescue(proofs [][8]*big.Int) derive.Rescue {
	return derive.Rescue{Parent: d.Commit.Parent, Chunks: d.Commit.Chunks, Blocks: d.Commit.Blocks, Deadline: d.Header.CommittedAt, Proofs: proofs}
}
