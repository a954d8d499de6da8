package backend_test

import (
	"context"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/witness"
)

// BenchmarkProve is the time of a whole proof of four slots; BenchmarkSolve that of its wires alone, and
// BenchmarkAssign that of checking and filling the witness.
func BenchmarkProve(b *testing.B) {
	k, err := loadKeys()
	require.NoError(b, err)
	cpu := backend.NewCPU(k)
	circuit, _, err := witness.Assign(shape, traces(b)[1], jobContext(1))
	require.NoError(b, err)
	for b.Loop() {
		_, err := cpu.Prove(context.Background(), circuit, nil)
		require.NoError(b, err)
	}
}

func BenchmarkSolve(b *testing.B) {
	k, err := loadKeys()
	require.NoError(b, err)
	circuit, _, err := witness.Assign(shape, traces(b)[1], jobContext(1))
	require.NoError(b, err)
	for b.Loop() {
		full, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
		require.NoError(b, err)
		require.NoError(b, k.System.IsSolved(full))
	}
}

func BenchmarkAssign(b *testing.B) {
	trace := traces(b)[1]
	for b.Loop() {
		_, _, err := witness.Assign(shape, trace, jobContext(1))
		require.NoError(b, err)
	}
}
