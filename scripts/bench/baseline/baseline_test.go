package baseline_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/scripts/bench/baseline"
)

func TestTransfersAreProven(t *testing.T) {
	logger.Disable()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, baseline.New(3))
	require.NoError(t, err)
	t.Log(system.GetNbConstraints()/3, "constraints per transfer")
	circuit, err := baseline.Assign(3)
	require.NoError(t, err)
	solved := func() error {
		full, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
		require.NoError(t, err)
		return system.IsSolved(full)
	}
	require.NoError(t, solved())
	for name, change := range map[string]func(c *baseline.Circuit){
		"root":      func(c *baseline.Circuit) { c.PostRoot = 1 },
		"amount":    func(c *baseline.Circuit) { c.Transfers[1].Amount = 8 },
		"signature": func(c *baseline.Circuit) { c.Transfers[1].Signature.S = 1 },
		"sibling":   func(c *baseline.Circuit) { c.Transfers[0].To.Siblings[5] = 1 },
		"balance":   func(c *baseline.Circuit) { c.Transfers[0].From.Balance = 5 },
	} {
		circuit, err = baseline.Assign(3)
		require.NoError(t, err)
		change(circuit)
		require.Error(t, solved(), name)
	}
}
