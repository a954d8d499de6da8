package blob

import (
	"encoding/csv"
	"math/big"
	"os"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

// snapshotFile lists gadget, slots, constraints. The evaluation is that of a chunk's words without cutting them,
// which split-word counts for one word.
const snapshotFile = "../snapshots/blob.csv"

// widestLimb is the length of the largest limb that a whole blob leads to.
const widestLimb = 191

func compile(t testing.TB, c frontend.Circuit) constraint.ConstraintSystem {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c)
	require.NoError(t, err)
	require.Empty(t, system.GetCommitments().CommitmentIndexes(), "a gadget commits silently")
	return system
}

// splitting is a circuit that only cuts one word.
type splitting struct{ W frontend.Variable }

func (c *splitting) Define(api frontend.API) error {
	SplitWord(api, c.W)
	return nil
}

func constraints(t testing.TB, words int) int {
	return compile(t, &evaluation{Words: make([]frontend.Variable, words)}).GetNbConstraints()
}

func TestConstraintsSnapshot(t *testing.T) {
	split := compile(t, &splitting{}).GetNbConstraints()
	rows := [][]string{{"gadget", "slots", "constraints"}, {"split-word", "1", strconv.Itoa(split)}}
	for _, slots := range []int{4, 16, 64, 128} {
		words := protocol.Shape{Slots: slots}.Words()
		n := constraints(t, words) - words*split
		rows = append(rows, []string{"evaluation", strconv.Itoa(slots), strconv.Itoa(n)})
		t.Logf("%d slots, %d words: %d constraints, %.1f per word", slots, words, n, float64(n)/float64(words))
	}
	if os.Getenv("UPDATE_SNAPSHOTS") != "" {
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

// A whole blob in one circuit, which no chunk needs: limbs stay as far below r as LimbBits says.
func TestBounds(t *testing.T) {
	words := repeat(largestWord(), MaxWords)
	y, err := EvaluateChunk(words, largestWord())
	require.NoError(t, err)
	low, high := Limbs(y)
	widest := 0
	require.NoError(t, run(func(api frontend.API, in []frontend.Variable) error {
		a, word := newArithmetic(api), SplitWord(api, in[0])
		all := make([]Word, MaxWords)
		for i := range all {
			all[i] = word
		}
		a.assertEvaluation(all, word, Value{Low: in[1], High: in[2]})
		widest = a.widest
		return nil
	}, ones(WordBits), low.BigInt(new(big.Int)), high.BigInt(new(big.Int))))
	require.Equal(t, widestLimb, widest)
}

// The whole way to a proof: hints of a compiled circuit, no commitment, every public input bound.
func TestProof(t *testing.T) {
	words, z := randomWords(20, 3), randomWords(21, 1)[0]
	system := compile(t, &evaluation{Words: make([]frontend.Variable, len(words))})
	pk, vk, err := groth16.Setup(system)
	require.NoError(t, err)
	for i, k := range vk.(*groth16bn254.VerifyingKey).G1.K {
		require.False(t, k.IsInfinity(), "public input %d is not bound", i)
	}
	full, err := frontend.NewWitness(assign(t, words, z), ecc.BN254.ScalarField())
	require.NoError(t, err)
	proof, err := groth16.Prove(system, pk, full)
	require.NoError(t, err)
	public, err := full.Public()
	require.NoError(t, err)
	require.NoError(t, groth16.Verify(proof, vk, public))
}
