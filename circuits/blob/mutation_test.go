package blob

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/mutation"
)

// mutatedWords is a chunk of four slots.
const mutatedWords = 15

// filled is a compiled evaluation with a witness that satisfies it.
func filled(t testing.TB, n int, z fr.Element) (*cs.R1CS, witness.Witness) {
	t.Helper()
	system := compile(t, &evaluation{Words: make([]frontend.Variable, n)}).(*cs.R1CS)
	full, err := frontend.NewWitness(assign(t, randomWords(8, n), z), ecc.BN254.ScalarField())
	require.NoError(t, err)
	require.NoError(t, system.IsSolved(full))
	return system, full
}

// solveWith solves with hint in the place of divide, which is called in a fixed order.
func solveWith(system *cs.R1CS, w witness.Witness, hint solver.Hint) error {
	return system.IsSolved(w, solver.OverrideHint(solver.GetHintID(divide), hint), solver.WithNbTasks(1))
}

// mutate changes the outputs of one call of divide.
func mutate(call int, change func(inputs, outputs []*big.Int)) (hint solver.Hint, calls *int) {
	calls = new(int)
	return func(field *big.Int, inputs, outputs []*big.Int) error {
		err := divide(field, inputs, outputs)
		if *calls == call {
			change(inputs, outputs)
		}
		*calls++
		return err
	}, calls
}

// Every limb that divide gives, in every call, is bound: no change of one of them, and none that keeps the value of
// the quotient or of the remainder as an integer, leaves a solution.
func TestMutatedHints(t *testing.T) {
	system, full := filled(t, mutatedWords, randomWords(9, 1)[0])
	count := 0
	var outputs []int
	require.NoError(t, solveWith(system, full, func(field *big.Int, in, out []*big.Int) error {
		count, outputs = count+1, append(outputs, len(out))
		return divide(field, in, out)
	}))
	sizes := levels(mutatedWords)
	require.Equal(t, sizes[0]+sizes[1]+sizes[2]-3, count, "z^2, z^3, z^4, z^8 and the value: none for z itself and past the last level")

	for call, n := range outputs {
		for i := range n {
			for name, change := range map[string]func(out []*big.Int){
				"plus one":      func(out []*big.Int) { out[i].Add(out[i], big.NewInt(1)) },
				"minus one":     func(out []*big.Int) { out[i].Sub(out[i], big.NewInt(1)) },
				"plus X":        func(out []*big.Int) { out[i].Add(out[i], power(LimbBits)) },
				"plus r/2":      func(out []*big.Int) { out[i].Add(out[i], new(big.Int).Rsh(fr.Modulus(), 1)) },
				"zero":          func(out []*big.Int) { out[i].SetInt64(0) },
				"moved up":      func(out []*big.Int) { out[i].Add(out[i], power(LimbBits)); sub(out, i+1, 1) },
				"moved down":    func(out []*big.Int) { out[i].Sub(out[i], power(LimbBits)); sub(out, i+1, -1) },
				"all in X^-1":   func(out []*big.Int) { out[i].Mul(out[i], new(big.Int).ModInverse(power(LimbBits), fr.Modulus())) },
				"minus q's own": func(out []*big.Int) { out[i].Sub(out[i], blsfr.Modulus()) },
			} {
				hint, _ := mutate(call, func(_, out []*big.Int) {
					change(out)
					for _, x := range out {
						x.Mod(x, fr.Modulus())
					}
				})
				require.Error(t, solveWith(system, full, hint), "call %d of %d, output %d of %d, %s", call, count, i, n, name)
			}
		}
	}
}

func sub(out []*big.Int, i int, x int64) {
	if i < len(out) {
		out[i].Sub(out[i], big.NewInt(x))
	}
}

// Quotients and remainders that are wrong as integers but right modulo r: what the range checks are for.
func TestQuotientsModuloR(t *testing.T) {
	system, full := filled(t, mutatedWords, randomWords(9, 1)[0])
	q, r := blsfr.Modulus(), fr.Modulus()
	inverse := new(big.Int).ModInverse(q, r)
	for call := range 4 {
		for _, remainder := range []*big.Int{{}, big.NewInt(1), ones(200)} {
			hint, calls := mutate(call, func(in, out []*big.Int) {
				n := int(in[0].Int64())
				// (dividend - remainder)/q in the field, which any dividend has.
				quotient := new(big.Int).Sub(join(in[1:]), remainder)
				quotient.Mul(quotient, inverse).Mod(quotient, r)
				for i, limb := range append(split(quotient, n), split(remainder, max(1, len(out)-n))...) {
					if i < len(out) {
						out[i].Set(limb)
					}
				}
			})
			require.Error(t, solveWith(system, full, hint), "call %d, remainder %v", call, remainder)
			require.Greater(t, *calls, call)
		}
	}
}

// A power may be given by its second representative below 2^255: it changes nothing, and a wrong value stays wrong.
func TestSecondRepresentative(t *testing.T) {
	q := blsfr.Modulus()
	small := new(big.Int).Sub(power(elementBits), q) // below it, x+q has 255 bits too
	var z fr.Element
	for seed := uint64(1); ; seed++ {
		z = randomWords(seed, 1)[0]
		square := new(big.Int).Exp(z.BigInt(new(big.Int)), big.NewInt(2), q)
		if square.Cmp(small) < 0 {
			break
		}
	}
	system, full := filled(t, mutatedWords, z)
	other := func(_, out []*big.Int) {
		n := len(out) - limbCount(elementBits)
		quotient, remainder := join(out[:n]), join(out[n:])
		quotient.Sub(quotient, big.NewInt(1))
		remainder.Add(remainder, q)
		for i, limb := range append(split(quotient, n), split(remainder, len(out)-n)...) {
			out[i].Set(limb)
		}
	}
	hint, calls := mutate(0, other)
	require.NoError(t, solveWith(system, full, hint))
	require.Positive(t, *calls)

	wrong := assign(t, randomWords(8, mutatedWords), z)
	wrong.Low = add(wrong.Low, big.NewInt(1))
	w, err := frontend.NewWitness(wrong, ecc.BN254.ScalarField())
	require.NoError(t, err)
	hint, _ = mutate(0, other)
	require.Error(t, solveWith(system, w, hint))

	twice, _ := mutate(0, func(in, out []*big.Int) { other(in, out); other(in, out) })
	require.Error(t, solveWith(system, full, twice), "the third representative has 256 bits")
}

// Every wire of a solved circuit, bits and products included, is bound by a constraint that it stands in, and every
// limb that divide gives by what is computed from it. No wire is free.
func TestEveryWireIsBound(t *testing.T) {
	system := mutation.Compile(t, &evaluation{Words: make([]frontend.Variable, mutatedWords)})
	solution := system.Solve(t, assign(t, randomWords(8, mutatedWords), randomWords(9, 1)[0]))
	require.Empty(t, system.Names(system.Held(solution, system.All(), mutation.Mutations)))
	require.Empty(t, system.Names(system.Spread(solution, append(system.Inputs(), system.Hinted()...), mutation.Mutations)))
}
