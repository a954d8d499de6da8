package backend_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/scripts/bench/workload"
)

var update = flag.Bool("update", false, "make new golden proofs")

// vectorsFile holds real proofs of a shape for the Solidity tests. Proofs are randomised, so they are made anew only
// with -update, which every change of the circuit needs.
func vectorsFile(shape protocol.Shape) string {
	return fmt.Sprintf("../../contracts/test/vectors/proofs%d.json", shape.Slots)
}

type proofVectors struct {
	Comment   string        `json:"comment"`
	CircuitID common.Hash   `json:"circuitId"`
	Slots     int           `json:"slots"`
	Proofs    []proofVector `json:"proofs"`
}

type proofVector struct {
	// PublicInputs are preRoot, postRoot, dataHash, z, y, context.
	PublicInputs [transition.PublicInputs]common.Hash `json:"publicInputs"`
	// Words are all words of the chunk, from which dataHash, z and y follow.
	Words []common.Hash `json:"words"`
	// Context is the preimage of the last input.
	Context protocol.Context `json:"context"`
	Proof   backend.Proof    `json:"proof"`
}

// expectedVector is everything of a vector but the proof.
func expectedVector(t *testing.T, shape protocol.Shape, trace protocol.ChunkTrace, i int) (proofVector, *transition.Circuit, [transition.PublicInputs]fr.Element) {
	circuit, public, err := witness.Assign(shape, trace, jobContext(i))
	require.NoError(t, err)
	v := proofVector{Context: jobContext(i)}
	for j := range public {
		v.PublicInputs[j] = public[j].Bytes()
	}
	words, err := trace.Chunk().Words(shape)
	require.NoError(t, err)
	for _, w := range words {
		v.Words = append(v.Words, w.Bytes())
	}
	return v, circuit, public
}

func TestGoldenProofs(t *testing.T) {
	k, err := loadKeys()
	require.NoError(t, err)
	if *update {
		writeVectors(t, backend.NewCPU(k), k.Manifest, traces(t))
	}
	got := readVectors(t, shape)
	require.Equal(t, k.CircuitID, got.CircuitID, "the circuit has changed: run with -update")
	require.Len(t, got.Proofs, len(traces(t)))
	for i, v := range got.Proofs {
		want, _, public := expectedVector(t, shape, traces(t)[i], i)
		want.Proof = v.Proof
		require.Equal(t, want, v)
		require.NoError(t, backend.Verify(&k.Verifying, v.Proof, public))
	}
}

// The keys of 16 slots take minutes to derive, so without -update their proofs are only tied to the circuit and to
// their words here. The exported verifier and the batch verifier check them, in scripts/gen/verifier and in Solidity.
func TestGoldenProofsOfSixteenSlots(t *testing.T) {
	shape := protocol.Shape{Slots: 16}
	chunks, err := workload.Chunks(shape)
	require.NoError(t, err)
	if *update {
		store, err := keys.NewStore("", nil)
		require.NoError(t, err)
		k, err := store.Load(context.Background(), shape)
		require.NoError(t, err)
		writeVectors(t, backend.NewCPU(k), k.Manifest, chunks[:])
	}
	got := readVectors(t, shape)
	released, ok, err := keys.Released(got.CircuitID)
	require.NoError(t, err)
	require.True(t, ok, "proofs of another release: run with -update")
	fingerprint, err := keys.Fingerprint(keys.Chunks(shape))
	require.NoError(t, err)
	require.Equal(t, fingerprint, released.Fingerprint, "the circuit has changed: make generate, then run with -update")
	require.Equal(t, shape, released.Shape)
	require.Len(t, got.Proofs, len(chunks))
	for i, v := range got.Proofs {
		want, _, _ := expectedVector(t, shape, chunks[i], i)
		want.Proof = v.Proof
		require.Equal(t, want, v)
	}
}

func readVectors(t *testing.T, shape protocol.Shape) (v proofVectors) {
	raw, err := os.ReadFile(vectorsFile(shape))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &v))
	require.Equal(t, shape.Slots, v.Slots)
	return v
}

func writeVectors(t *testing.T, prover backend.Backend, m keys.Manifest, traces []protocol.ChunkTrace) {
	out := proofVectors{Comment: "written by prover/backend, go test -run TestGoldenProofs -update", CircuitID: m.CircuitID, Slots: m.Shape.Slots}
	for i, trace := range traces {
		v, circuit, _ := expectedVector(t, m.Shape, trace, i)
		var err error
		v.Proof, err = prover.Prove(context.Background(), circuit, nil)
		require.NoError(t, err)
		out.Proofs = append(out.Proofs, v)
	}
	raw, err := json.MarshalIndent(out, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(vectorsFile(m.Shape), append(raw, '\n'), 0o644))
}
