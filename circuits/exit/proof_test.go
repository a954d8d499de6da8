package exit

import (
	"encoding/csv"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"
)

const snapshotFile = "../snapshots/exit.csv"

func compile(t *testing.T) constraint.ConstraintSystem {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &Circuit{})
	require.NoError(t, err)
	return system
}

func TestConstraintsSnapshot(t *testing.T) {
	system := compile(t)
	require.Empty(t, system.GetCommitments().CommitmentIndexes(), "a gadget commits silently")
	require.Equal(t, PublicInputs+1, system.GetNbPublicVariables())
	rows := [][]string{{"gadget", "slots", "constraints"}, {"exit", "1", strconv.Itoa(system.GetNbConstraints())}}
	if os.Getenv("UPDATE_SNAPSHOTS") != "" || *update {
		f, err := os.Create(snapshotFile)
		require.NoError(t, err)
		require.NoError(t, csv.NewWriter(f).WriteAll(rows))
		require.NoError(t, f.Close())
	}
	f, err := os.Open(snapshotFile)
	require.NoError(t, err)
	defer f.Close()
	stored, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Equal(t, rows, stored, "constraints have changed: run with UPDATE_SNAPSHOTS=1")
}

func TestProof(t *testing.T) {
	system := compile(t)
	pk, vk, err := groth16.Setup(system)
	require.NoError(t, err)
	for i, k := range vk.(*groth16bn254.VerifyingKey).G1.K {
		require.False(t, k.IsInfinity(), "public input %d is not bound", i)
	}

	o := openAccount(t, lived(t), alice)
	claim, err := o.Claim(chainID, rollup)
	require.NoError(t, err)
	circuit, err := Assign(claim, o)
	require.NoError(t, err)
	full, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
	require.NoError(t, err)
	start := time.Now()
	proof, err := groth16.Prove(system, pk, full)
	require.NoError(t, err)
	t.Logf("%d constraints proven in %v", system.GetNbConstraints(), time.Since(start))
	public, err := full.Public()
	require.NoError(t, err)
	require.NoError(t, groth16.Verify(proof, vk, public))

	// Each input is bound to the proof, the context included: a proof for one rollup says nothing to another.
	values := public.Vector().(fr.Vector)
	elsewhere := claim
	elsewhere.Rollup[0] ^= 1
	wrong := []fr.Element{{1}, {2}, {3}, elsewhere.Context()}
	for i := range values {
		mutated := append(fr.Vector(nil), values...)
		mutated[i] = wrong[i]
		require.Error(t, groth16.Verify(proof, vk, refill(t, mutated)), "input %d", i)
	}
}

// refill makes a witness of the statement's four public values and the rest.
func refill(t *testing.T, values fr.Vector) witness.Witness {
	w, err := witness.New(ecc.BN254.ScalarField())
	require.NoError(t, err)
	all := make(chan any, len(values))
	for _, v := range values {
		all <- v
	}
	close(all)
	require.NoError(t, w.Fill(PublicInputs, len(values)-PublicInputs, all))
	return w
}
