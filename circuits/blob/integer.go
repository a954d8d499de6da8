package blob

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
)

// LimbBits is the length of a limb: X = 2^43. Six limbs hold a word or an element modulo q, and the product of a word
// and three such elements, summed over a blob, has coefficients below 2^191 (TestBounds), far from r.
const LimbBits = 43

// integer is a non-negative integer in a circuit: a polynomial in X whose value at X it is.
// The invariant, which every function here keeps: as an integer, limbs[i] is at most max[i], and max[i] < r. So a
// limb is one integer and not a class modulo r. bound is at least the integer itself.
type integer struct {
	limbs []frontend.Variable
	max   []*big.Int
	bound *big.Int
}

// arithmetic computes with integers. It follows the largest values that limbs can have when the circuit is compiled.
type arithmetic struct {
	api frontend.API
	r   *big.Int
	// widest is the length in bits of the largest limb so far.
	widest int
}

func newArithmetic(api frontend.API) *arithmetic {
	return &arithmetic{api: api, r: api.Compiler().Field()}
}

// integer returns an integer after checking the invariant: it panics when a limb could reach r, which no number of
// words up to [MaxWords] leads to.
func (a *arithmetic) integer(limbs []frontend.Variable, maxima []*big.Int, bound *big.Int) integer {
	for i, m := range maxima {
		if m.Cmp(a.r) >= 0 {
			panic(fmt.Sprintf("blob: limb %d may be as large as %v, which is not below the field's order", i, m))
		}
		a.widest = max(a.widest, m.BitLen())
	}
	return integer{limbs: limbs, max: maxima, bound: bound}
}

// pack returns the integer of bits, lowest first. Assumes each of them boolean.
func (a *arithmetic) pack(digits []frontend.Variable) integer {
	var limbs []frontend.Variable
	var maxima []*big.Int
	for start := 0; start < len(digits); start += LimbBits {
		limb := digits[start:min(start+LimbBits, len(digits))]
		limbs = append(limbs, gadgets.FromBits(a.api, limb))
		maxima = append(maxima, ones(len(limb)))
	}
	return a.integer(limbs, maxima, ones(len(digits)))
}

// checked returns the integer of given limbs. Ensures that it is below 2^bits and each limb below X.
func (a *arithmetic) checked(limbs []frontend.Variable, bits int) integer {
	maxima := make([]*big.Int, len(limbs))
	for i, limb := range limbs {
		width := min(LimbBits, bits-i*LimbBits)
		gadgets.AssertBits(a.api, limb, width)
		maxima[i] = ones(width)
	}
	return a.integer(limbs, maxima, ones(bits))
}

// constant returns the integer of a constant.
func (a *arithmetic) constant(x *big.Int) integer {
	var limbs []frontend.Variable
	var maxima []*big.Int
	for _, limb := range split(x, limbCount(x.BitLen())) {
		limbs = append(limbs, limb)
		maxima = append(maxima, limb)
	}
	return a.integer(limbs, maxima, x)
}

// add returns x + y. No constraint.
func (a *arithmetic) add(x, y integer) integer {
	n := max(len(x.limbs), len(y.limbs))
	limbs, maxima := make([]frontend.Variable, n), make([]*big.Int, n)
	for i := range n {
		limbs[i], maxima[i] = a.api.Add(x.limb(i), y.limb(i)), new(big.Int).Add(x.maximum(i), y.maximum(i))
	}
	return a.integer(limbs, maxima, new(big.Int).Add(x.bound, y.bound))
}

func (x integer) limb(i int) frontend.Variable {
	if i < len(x.limbs) {
		return x.limbs[i]
	}
	return 0
}

func (x integer) maximum(i int) *big.Int {
	if i < len(x.max) {
		return x.max[i]
	}
	return new(big.Int)
}

// scale returns x*c for a constant c. No constraint.
func (a *arithmetic) scale(x integer, c *big.Int) integer {
	factor := a.constant(c)
	n := len(x.limbs) + len(factor.limbs) - 1
	limbs, maxima := make([]frontend.Variable, n), productMaxima(x.max, factor.max)
	for k := range limbs {
		limbs[k] = 0
		for i := max(0, k-len(factor.limbs)+1); i <= min(k, len(x.limbs)-1); i++ {
			limbs[k] = a.api.Add(limbs[k], a.api.Mul(x.limbs[i], factor.limbs[k-i]))
		}
	}
	return a.integer(limbs, maxima, new(big.Int).Mul(x.bound, c))
}

// productMaxima returns the largest coefficients of the product of polynomials with the given largest ones.
func productMaxima(x, y []*big.Int) []*big.Int {
	out := make([]*big.Int, len(x)+len(y)-1)
	for i := range out {
		out[i] = new(big.Int)
	}
	for i := range x {
		for j := range y {
			out[i+j].Add(out[i+j], new(big.Int).Mul(x[i], y[j]))
		}
	}
	return out
}

// ones is 2^bits - 1.
func ones(bits int) *big.Int { return new(big.Int).Sub(power(bits), big.NewInt(1)) }

// power is 2^bits.
func power(bits int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(bits)) }

// limbCount is the number of limbs that bits need.
func limbCount(bits int) int { return (bits + LimbBits - 1) / LimbBits }

// split cuts x into n limbs, lowest first; the last takes all that is left.
func split(x *big.Int, n int) []*big.Int {
	limbs := make([]*big.Int, n)
	rest := new(big.Int).Set(x)
	for i := range n - 1 {
		limbs[i] = new(big.Int).And(rest, ones(LimbBits))
		rest.Rsh(rest, LimbBits)
	}
	limbs[n-1] = rest
	return limbs
}

// join is the value of limbs.
func join(limbs []*big.Int) *big.Int {
	x := new(big.Int)
	for i := len(limbs) - 1; i >= 0; i-- {
		x.Lsh(x, LimbBits).Add(x, limbs[i])
	}
	return x
}
