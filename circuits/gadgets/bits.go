package gadgets

import (
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"
)

// ToBits returns the n bits of v, lowest first. Ensures v < 2^n, for n below the field's 254 bits.
func ToBits(api frontend.API, v frontend.Variable, n int) []frontend.Variable {
	return bits.ToBinary(api, v, bits.WithNbDigits(n))
}

// AssertBits ensures v < 2^n, for n below the field's 254 bits.
func AssertBits(api frontend.API, v frontend.Variable, n int) {
	ToBits(api, v, n)
}

// FromBits is the integer of bits, lowest first. Assumes that each is boolean.
func FromBits(api frontend.API, digits []frontend.Variable) frontend.Variable {
	return bits.FromBinary(api, digits, bits.WithUnconstrainedInputs())
}

// Not is 1 - b. Assumes b boolean.
func Not(api frontend.API, b frontend.Variable) frontend.Variable { return api.Sub(1, b) }

// Lift multiplies v by 2^n without a constraint.
func Lift(api frontend.API, v frontend.Variable, n uint) frontend.Variable {
	return api.Mul(v, new(big.Int).Lsh(big.NewInt(1), n))
}

// AssertZeroIf ensures that v is zero where selector is not.
func AssertZeroIf(api frontend.API, selector, v frontend.Variable) {
	api.AssertIsEqual(api.Mul(selector, v), 0)
}
