package prover

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
)

// TraceSource serves the executions of chunks.
type TraceSource interface {
	ChunkTrace(ctx context.Context, commitID uint64, chunk uint32) (*protocol.ChunkTrace, error)
}

func deriveParams(m deploy.Manifest) derive.Params {
	return derive.Params{
		ChainID: new(big.Int).SetUint64(m.ChainID), Rollup: m.Rollup, Shape: protocol.Shape{Slots: int(m.Slots)},
		UnitsPerSlot: m.UnitsPerSlot, CircuitID: m.CircuitID,
	}
}

// interpret finds the batch in the input of its transaction and makes sure that its records are the header's.
func interpret(p derive.Params, input []byte, b *l1.Batch) (*derive.Batch, error) {
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

// checkTrace makes sure that a trace is of the chunk on L1: the same words, roots and signatures.
func checkTrace(shape protocol.Shape, t *protocol.ChunkTrace, record protocol.ChunkRecord) error {
	words, err := t.Chunk().Words(shape)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrTraceMismatch, err)
	}
	pre, post := t.PreRoot(), t.PostRoot()
	switch {
	case protocol.Bind(words) != record.Binding:
		return fmt.Errorf("%w: words", ErrTraceMismatch)
	case !pre.Equal(&record.PreRoot) || !post.Equal(&record.PostRoot):
		return fmt.Errorf("%w: roots", ErrTraceMismatch)
	case t.WitnessHash() != record.WitnessHash:
		return fmt.Errorf("%w: witness hash", ErrTraceMismatch)
	}
	return nil
}

// proofContext is the sixth public input of a chunk's proof for the owner.
func proofContext(m deploy.Manifest, b *l1.Batch, chunk uint32, owner common.Address) protocol.Context {
	return protocol.Context{
		ChainID: new(big.Int).SetUint64(m.ChainID), Rollup: m.Rollup, CommitID: b.Header.CommitId, ChunkIndex: chunk,
		Nonce: b.Header.Nonce, HeaderHash: b.HeaderHash, Prover: owner,
	}
}

// chunkProof is the argument of proveChunks.
func chunkProof(batch *derive.Batch, chunk uint32, owner common.Address, result engine.Result) (bindings.ChunkProof, error) {
	path, err := batch.RecordPath(chunk)
	if err != nil {
		return bindings.ChunkProof{}, err
	}
	r := batch.Chunks[chunk].Record
	proof := bindings.ChunkProof{
		Record: bindings.ChunkRecord{
			ChunkIndex: r.ChunkIndex, PreRoot: r.PreRoot.Bytes(), PostRoot: r.PostRoot.Bytes(), DataHash: r.Binding.DataHash.Bytes(),
			Z: r.Binding.Z.BigInt(new(big.Int)), Y: r.Binding.Y.BigInt(new(big.Int)), WitnessHash: r.WitnessHash, CircuitId: r.CircuitID,
		},
		Prover: owner, Proof: proofWords(result.Proof),
	}
	for _, node := range path {
		proof.Path = append(proof.Path, node)
	}
	return proof, nil
}

func proofWords(p backend.Proof) (words [8]*big.Int) {
	for i := range words {
		words[i] = new(big.Int).SetBytes(p[32*i : 32*(i+1)])
	}
	return words
}
