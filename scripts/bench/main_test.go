package main

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/scripts/bench/workload"
)

func TestOptions(t *testing.T) {
	o, err := parse([]string{"--slots", "4,64", "--keys", "dir"})
	require.NoError(t, err)
	require.Equal(t, options{slots: []int{4, 64}, rounds: 3, transfers: 14, keysDir: "dir"}, o)
	for _, slots := range []string{"", "4,", "x", "2", "-4"} {
		_, err = parse([]string{"--slots", slots})
		require.ErrorIs(t, err, errSlots, slots)
	}
	_, err = parse([]string{"--rounds", "0"})
	require.Error(t, err)
}

func TestTable(t *testing.T) {
	var out bytes.Buffer
	rows := []row{
		{Transfers: 14, Constraints: 522_648, CPU: 14, Prove: 7, Gnark: 1, GnarkCPU: 1, Setup: 50},
		{Transfers: 4, Constraints: 107_824, CPU: 2, Witness: 0.02, Solve: 0.06, Prove: 0.9, Verify: 0.02, FillCPU: 0.1, Gnark: 1.25, GnarkCPU: 1.1, PeakMB: 261},
	}
	require.NoError(t, print(&out, rows, true))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	fields := strings.Fields(strings.ReplaceAll(lines[4], "|", " "))
	require.Equal(t, []string{"4", "slots", "107824", "-", "-", "0.020", "0.06", "0.90", "0.0200", "8.0", "5.0", "261", "2.00", "1.25", "1.10", "2.00"}, fields)
	require.Contains(t, lines[3], "plain, 14")
}

// The chunks that are measured are ones that the circuit accepts, full of operations.
func TestWorkload(t *testing.T) {
	shape := protocol.Shape{Slots: 4}
	chunks, err := workload.Chunks(shape)
	require.NoError(t, err)
	require.Equal(t, chunks[0].PostRoot(), chunks[1].PreRoot())
	require.EqualValues(t, 4, chunks[0].Header.L1Count)
	require.EqualValues(t, 4, chunks[1].Header.PaidSlots)
	for i, chunk := range chunks {
		circuit, _, err := witness.Assign(shape, chunk, protocol.Context{ChainID: big.NewInt(1337)})
		require.NoError(t, err, "chunk %d", i)
		require.NoError(t, test.IsSolved(transition.New(shape), circuit, ecc.BN254.ScalarField()), "chunk %d", i)
	}
}

// A row of the plain circuit, from the process that a child is.
func TestBaselineRow(t *testing.T) {
	r, err := measureBaseline(1, 1)
	require.NoError(t, err)
	require.InDelta(t, 37_332, r.Constraints, 20)
	for name, value := range map[string]float64{"setup": r.Setup, "witness": r.Witness, "prove": r.Prove, "verify": r.Verify, "cpu": r.CPU, "peak": r.PeakMB} {
		require.Positive(t, value, name)
	}
	require.Error(t, measure(context.Background(), options{}, "x"))
}
