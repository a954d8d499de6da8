package blob

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
)

// assertEqual ensures that left and right are the same integer, not only the same modulo r.
//
// The difference is a polynomial in X with signed coefficients. Its lowest ones are taken together as long as their
// value, the block, stays far below r; a zero difference makes the block a multiple carry*X^n. The carry is the
// block divided by X^n in the field, and its range check leaves no other integer (see block). So block for block the
// difference is divisible, until what is left is smaller than r: then it is zero if it is zero in the field.
func (a *arithmetic) assertEqual(left, right integer) {
	n := max(len(left.limbs), len(right.limbs))
	rest := signed{limbs: make([]frontend.Variable, n), up: make([]*big.Int, n), down: make([]*big.Int, n)}
	for i := range n {
		rest.limbs[i] = a.api.Sub(left.limb(i), right.limb(i))
		rest.up[i], rest.down[i] = left.maximum(i), right.maximum(i)
	}
	for {
		up, down := rest.limits(len(rest.limbs))
		if up.Cmp(a.r) < 0 && down.Cmp(a.r) < 0 {
			a.api.AssertIsEqual(a.value(rest.limbs), 0)
			return
		}
		rest = a.carry(rest)
	}
}

// signed is a polynomial in X with coefficients limbs[i] in [-down[i], up[i]].
type signed struct {
	limbs    []frontend.Variable
	up, down []*big.Int
}

// limits returns the largest value of the first n limbs and of its negative.
func (s signed) limits(n int) (up, down *big.Int) { return join(s.up[:n]), join(s.down[:n]) }

// value is the polynomial's value at X in the field. No constraint.
func (a *arithmetic) value(limbs []frontend.Variable) frontend.Variable {
	v := frontend.Variable(0)
	for i, limb := range limbs {
		v = a.api.Add(v, gadgets.Lift(a.api, limb, uint(i*LimbBits)))
	}
	return v
}

// block is a number of low limbs that are divided together, and the range of the quotient.
type block struct {
	limbs int
	// up and down are the limits of the carry: it is in [-down, up]. up + down < 2^bits.
	up, down *big.Int
	bits     int
}

// block chooses the most limbs for which field equality is integer equality: value = carry*X^n modulo r, with
// value in [-D, U] and carry in [-down, 2^bits - down), means equality if neither difference of the two sides
// reaches r.
func (a *arithmetic) block(s signed) block {
	var best block
	for n := 1; n < len(s.limbs); n++ {
		valueUp, valueDown := s.limits(n)
		b := block{limbs: n, up: shift(valueUp, n), down: shift(valueDown, n)}
		b.bits = max(1, new(big.Int).Add(b.up, b.down).BitLen())
		lowest := new(big.Int).Lsh(b.down, uint(n*LimbBits))
		highest := new(big.Int).Lsh(new(big.Int).Sub(power(b.bits), b.down), uint(n*LimbBits))
		if new(big.Int).Add(valueUp, lowest).Cmp(a.r) >= 0 || new(big.Int).Add(valueDown, highest).Cmp(a.r) >= 0 {
			break
		}
		best = b
	}
	if best.limbs == 0 {
		panic("blob: a limb is too large to be carried")
	}
	return best
}

// shift is the quotient of x by X^limbs.
func shift(x *big.Int, limbs int) *big.Int { return new(big.Int).Rsh(x, uint(limbs*LimbBits)) }

// carry ensures that the first block of s is divisible and returns what is left of s once it is divided.
func (a *arithmetic) carry(s signed) signed {
	b := a.block(s)
	inverse := new(big.Int).ModInverse(power(b.limbs*LimbBits), a.r)
	carry := a.api.Mul(a.value(s.limbs[:b.limbs]), inverse)
	digits := gadgets.ToBits(a.api, a.api.Add(carry, b.down), b.bits)
	carry = a.api.Sub(gadgets.FromBits(a.api, digits), b.down) // the same in fewer terms

	left := signed{limbs: append([]frontend.Variable(nil), s.limbs[b.limbs:]...)}
	left.up = append(left.up, s.up[b.limbs:]...)
	left.down = append(left.down, s.down[b.limbs:]...)
	left.limbs[0] = a.api.Add(left.limbs[0], carry)
	left.up[0], left.down[0] = new(big.Int).Add(left.up[0], b.up), new(big.Int).Add(left.down[0], b.down)
	return left
}
