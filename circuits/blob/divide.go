package blob

import (
	"errors"
	"math/big"

	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

// elementBits is the length of q: representatives modulo q are kept below 2^255.
const elementBits = blsfr.Bits

func init() { solver.RegisterHint(divide) }

var errHint = errors.New("blob: the division's hint has inputs or outputs that do not fit")

// divide is the hint of quotients and remainders modulo q. Inputs: the number of quotient limbs, then the limbs of
// the dividend, which may be larger than X. Outputs: the limbs of the quotient, then those of the remainder, if any.
func divide(_ *big.Int, inputs, outputs []*big.Int) error {
	if len(inputs) < 2 || !inputs[0].IsInt64() || inputs[0].Int64() > int64(len(outputs)) {
		return errHint
	}
	n := int(inputs[0].Int64())
	quotient, remainder := new(big.Int).DivMod(join(inputs[1:]), blsfr.Modulus(), new(big.Int))
	parts := append(split(quotient, n), split(remainder, max(1, len(outputs)-n))...)
	for i := range outputs {
		outputs[i].Set(parts[i])
	}
	return nil
}

// hint returns limbs for the quotient of x by q, which has the given number of bits, and for the remainder. Nothing is
// ensured.
func (a *arithmetic) hint(x integer, bits, remainderBits int) (quotient, remainder []frontend.Variable) {
	n := limbCount(bits)
	inputs := append([]frontend.Variable{n}, x.limbs...)
	out, err := a.api.NewHint(divide, n+limbCount(remainderBits), inputs...)
	if err != nil {
		panic(err)
	}
	return out[:n], out[n:]
}

// quotientBits is the length of the largest quotient of x by q, at least 1.
func quotientBits(x integer) int {
	return max(1, new(big.Int).Div(x.bound, blsfr.Modulus()).BitLen())
}

// reduce returns an integer below 2^255 that is congruent to x modulo q. The smallest one is what the hint gives; the
// constraints allow the next as well, and nothing depends on which it is.
func (a *arithmetic) reduce(x integer) integer {
	bits := quotientBits(x)
	q, r := a.hint(x, bits, elementBits)
	quotient, remainder := a.checked(q, bits), a.checked(r, elementBits)
	a.assertEqual(x, a.add(a.scale(quotient, blsfr.Modulus()), remainder))
	return remainder
}

// assertCongruent ensures x = y modulo q. Assumes y < q, without which the quotient of x by q would not do.
func (a *arithmetic) assertCongruent(x, y integer) {
	bits := quotientBits(x)
	q, _ := a.hint(x, bits, 0)
	a.assertEqual(x, a.add(a.scale(a.checked(q, bits), blsfr.Modulus()), y))
}
