package blob

import (
	"fmt"
	"math/big"

	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
)

const (
	// WordBits bounds words and the point: 31 bytes, so that they are elements of both fields.
	WordBits = 248
	// LowBits is the length of the low limb of a value; the high limb has the 127 bits that q leaves.
	LowBits  = 128
	highBits = elementBits - LowBits
)

// Word is a 31-byte word, or the point, in a circuit. Get one from [SplitWord] or [PackWord].
type Word struct{ integer }

// Value is an element of BLS12-381's scalar field in a circuit; twin: [Limbs].
type Value struct {
	Low, High frontend.Variable
}

// SplitWord cuts v into bits. Ensures v < 2^248.
func SplitWord(api frontend.API, v frontend.Variable) Word {
	return PackWord(api, gadgets.ToBits(api, v, WordBits))
}

// PackWord makes a word of bits, lowest first, that are there already; missing high ones are zero. No constraint.
// Assumes each bit boolean. It panics for more than 248, which a word does not have.
func PackWord(api frontend.API, digits []frontend.Variable) Word {
	if len(digits) > WordBits {
		panic(fmt.Sprintf("blob: %v: %d bits", ErrWordRange, len(digits)))
	}
	padded := append([]frontend.Variable(nil), digits...)
	for len(padded) < WordBits {
		padded = append(padded, 0)
	}
	return Word{newArithmetic(api).pack(padded)}
}

// AssertEvaluation ensures that y = words[0] + words[1] z + words[2] z^2 + ... in BLS12-381's scalar field, and that y
// is canonical: low < 2^128 and low + high*2^128 < q. Assumes nothing else; twin: [EvaluateChunk].
func AssertEvaluation(api frontend.API, words []Word, z Word, y Value) error {
	if len(words) < 1 || len(words) > MaxWords {
		return fmt.Errorf("%w: %d", ErrWordCount, len(words))
	}
	newArithmetic(api).assertEvaluation(words, z, y)
	return nil
}

func (a *arithmetic) assertEvaluation(words []Word, z Word, y Value) {
	assertCanonical(a.api, y)
	sums, base := make([]integer, len(words)), z.integer
	for i := range words {
		sums[i] = words[i].integer
	}
	sizes := levels(len(words))
	for _, size := range sizes {
		powers := a.powers(base, min(size, len(sums)-1)) // the last sum hands on no base
		sums = a.fold(sums, powers[:size-1])
		base = powers[len(powers)-1]
	}
	a.assertCongruent(sums[0], a.fromValue(y))
}

// levels returns three sizes whose product is at least n: those with the smallest sum, for the number of powers to
// reduce, and among these the largest first, for the number of sums that the levels after it multiply.
func levels(n int) [3]int {
	best := [3]int{n, 1, 1}
	for first := 1; first <= n; first++ {
		groups := (n + first - 1) / first
		for second := 1; second <= groups; second++ {
			third := (groups + second - 1) / second
			sum, least := first+second+third, best[0]+best[1]+best[2]
			if sum < least || sum == least && (first > best[0] || first == best[0] && second > best[1]) {
				best = [3]int{first, second, third}
			}
		}
	}
	return best
}

// powers returns base, base^2, ... base^n modulo q, each below 2^255; base alone if n < 1.
func (a *arithmetic) powers(base integer, n int) []integer {
	factors := a.factors([]integer{base}, len(base.limbs))
	out := []integer{base}
	for len(out) < n {
		out = append(out, a.reduce(a.inner(out[len(out)-1:], factors)))
	}
	return out
}

// fold sums groups of len(powers)+1 integers: the first of each as it is, the next times the first power and so on.
func (a *arithmetic) fold(x []integer, powers []integer) []integer {
	size := len(powers) + 1
	factors := a.factors(powers, len(x[0].limbs))
	var sums []integer
	for start := 0; start < len(x); start += size {
		group := x[start:min(start+size, len(x))]
		sum := group[0]
		if len(group) > 1 {
			sum = a.add(sum, a.inner(group[1:], factors))
		}
		sums = append(sums, sum)
	}
	return sums
}

// assertCanonical ensures low < 2^128 and low + high*2^128 < q, by subtracting y from q-1 with a borrow.
func assertCanonical(api frontend.API, y Value) {
	top := new(big.Int).Sub(blsfr.Modulus(), big.NewInt(1))
	topLow, topHigh := new(big.Int).And(top, ones(LowBits)), new(big.Int).Rsh(top, LowBits)
	gadgets.AssertBits(api, y.Low, LowBits)
	gadgets.AssertBits(api, y.High, highBits)
	low := gadgets.ToBits(api, api.Sub(new(big.Int).Add(topLow, power(LowBits)), y.Low), LowBits+1)
	borrow := gadgets.Not(api, low[LowBits])
	gadgets.AssertBits(api, api.Sub(topHigh, y.High, borrow), highBits)
}

// fromValue places the limbs of y, which is canonical, on those of an integer: 2^128 = X^2 * 2^42.
func (a *arithmetic) fromValue(y Value) integer {
	const at, lift = LowBits / LimbBits, LowBits % LimbBits
	limbs, maxima := make([]frontend.Variable, at+1), make([]*big.Int, at+1)
	for i := range limbs {
		limbs[i], maxima[i] = 0, new(big.Int)
	}
	limbs[0], maxima[0] = y.Low, ones(LowBits)
	limbs[at], maxima[at] = gadgets.Lift(a.api, y.High, lift), new(big.Int).Lsh(ones(highBits), lift)
	return a.integer(limbs, maxima, ones(elementBits))
}
