package backend_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
)

var update = flag.Bool("update", false, "make new golden proofs")

// vectorsFile holds real proofs for the Solidity tests. Proofs are randomised, so they are made anew only with
// -update, which every change of the circuit needs.
const vectorsFile = "../../contracts/test/vectors/proofs4.json"

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
func expectedVector(t *testing.T, i int) (proofVector, *transition.Circuit, [transition.PublicInputs]fr.Element) {
	circuit, public := assign(t, i)
	v := proofVector{Context: jobContext(i)}
	for j := range public {
		v.PublicInputs[j] = public[j].Bytes()
	}
	words, err := traces(t)[i].Chunk().Words(shape)
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
		writeVectors(t, backend.NewCPU(k), k.CircuitID)
	}
	raw, err := os.ReadFile(vectorsFile)
	require.NoError(t, err)
	var got proofVectors
	require.NoError(t, json.Unmarshal(raw, &got))
	require.Equal(t, k.CircuitID, got.CircuitID, "the circuit has changed: run with -update")
	require.Equal(t, shape.Slots, got.Slots)
	require.Len(t, got.Proofs, len(traces(t)))
	for i, v := range got.Proofs {
		want, _, public := expectedVector(t, i)
		want.Proof = v.Proof
		require.Equal(t, want, v)
		require.NoError(t, backend.Verify(&k.Verifying, v.Proof, public))
	}
}

func writeVectors(t *testing.T, prover backend.Backend, id common.Hash) {
	out := proofVectors{Comment: "written by prover/backend, go test -run TestGoldenProofs -update", CircuitID: id, Slots: shape.Slots}
	for i := range traces(t) {
		v, circuit, _ := expectedVector(t, i)
		var err error
		v.Proof, err = prover.Prove(context.Background(), circuit, nil)
		require.NoError(t, err)
		out.Proofs = append(out.Proofs, v)
	}
	raw, err := json.MarshalIndent(out, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(vectorsFile, append(raw, '\n'), 0o644))
}
