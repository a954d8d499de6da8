// Package batch reads what a commit published, and makes sure that it is what L1 keeps under its header.
package batch

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
)

var (
	// ErrNotCommitted: a transaction does not commit the batch that its event names.
	ErrNotCommitted = errors.New("transaction does not commit the batch")

	// ErrRecords: the chunk records that follow from the commit are not those under the header's root. Nobody can
	// prove such a batch.
	ErrRecords = errors.New("chunk records are not the header's")
)

// Params are what the batches of a deployment are read with.
func Params(m deploy.Manifest) derive.Params {
	return derive.Params{
		ChainID: new(big.Int).SetUint64(m.ChainID), Rollup: m.Rollup, Shape: protocol.Shape{Slots: int(m.Slots)},
		UnitsPerSlot: m.UnitsPerSlot, CircuitID: m.CircuitID,
	}
}

// Read finds the batch in the input of its transaction and makes sure that its records are the header's.
func Read(p derive.Params, input []byte, b *l1.Batch) (*derive.Batch, error) {
	commits, err := derive.Decode(input)
	if err != nil {
		return nil, err
	}
	for _, c := range commits {
		hash, err := c.Parent.Hash()
		if err != nil || hash != common.Hash(b.Header.ParentHash) {
			continue
		}
		p.CircuitID = b.Header.CircuitId
		batch, err := derive.Interpret(p, c)
		if err != nil {
			return nil, err
		}
		return batch, checkRecords(batch, b)
	}
	return nil, fmt.Errorf("commit %d: %w", b.Header.CommitId, ErrNotCommitted)
}

func checkRecords(batch *derive.Batch, b *l1.Batch) error {
	if len(batch.Chunks) != int(b.Header.ChunkCount) {
		return fmt.Errorf("%d chunks, header has %d: %w", len(batch.Chunks), b.Header.ChunkCount, ErrRecords)
	}
	for i, c := range batch.Chunks {
		path, err := batch.RecordPath(uint32(i))
		if err != nil {
			return err
		}
		if !protocol.VerifyMerkleProof(b.Header.RecordsRoot, c.Record.Leaf(), path) {
			return fmt.Errorf("chunk %d: %w", i, ErrRecords)
		}
	}
	return nil
}

// Record returns a chunk's record as the contracts take it.
func Record(batch *derive.Batch, chunk uint32) bindings.ChunkRecord {
	r := batch.Chunks[chunk].Record
	return bindings.ChunkRecord{
		ChunkIndex: r.ChunkIndex, PreRoot: r.PreRoot.Bytes(), PostRoot: r.PostRoot.Bytes(), DataHash: r.Binding.DataHash.Bytes(),
		Z: r.Binding.Z.BigInt(new(big.Int)), Y: r.Binding.Y.BigInt(new(big.Int)), WitnessHash: r.WitnessHash,
	}
}

// Path returns the path of the records of chunks, ascending, to the header's root as the contracts take it.
func Path(batch *derive.Batch, chunks ...uint32) ([][32]byte, error) {
	nodes, err := batch.RecordPath(chunks...)
	if err != nil {
		return nil, err
	}
	path := make([][32]byte, len(nodes))
	for i, node := range nodes {
		path[i] = node
	}
	return path, nil
}

// Witness is what a chunk's witness hash covers, and what answers the question for it: its authorizations, in order.
func Witness(t *protocol.ChunkTrace) []byte {
	var witness []byte
	for _, a := range t.Authorizations() {
		witness = append(witness, a.Bytes()...)
	}
	return witness
}
