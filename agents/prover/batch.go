package prover

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/batch"
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

// chunkProof is a proof as proveChunks takes it.
func chunkProof(published *derive.Batch, chunk uint32, owner common.Address, result engine.Result) bindings.ChunkProof {
	return bindings.ChunkProof{Record: batch.Record(published, chunk), Prover: owner, Proof: proofWords(result.Proof)}
}

func proofWords(p backend.Proof) (words [8]*big.Int) {
	for i := range words {
		words[i] = new(big.Int).SetBytes(p[32*i : 32*(i+1)])
	}
	return words
}
