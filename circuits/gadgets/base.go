package gadgets

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
)

// baseTable holds multiples of H = [1/2]G, so that [S]G = [2S]H. With S = sum b_j 2^j and digits a_j = 2b_j - 1,
// 2S = sum a_j 2^j + 2^251 - 1.
type baseTable struct {
	// windows[i] are [4^i]H and [3*4^i]H on the Montgomery curve, for bits 2i and 2i+1 of S.
	windows [][2]nativeMontPoint
	// last[b] is [a_250 * 2^250 + 2^251 - 1]H for b, bit 250 of S.
	last [2]edbn254.PointAffine
}

type nativeMontPoint struct{ u, v fr.Element }

func newBaseTable() (t baseTable) {
	curve := edbn254.GetEdwardsCurve()
	half := new(big.Int).ModInverse(big.NewInt(2), &curve.Order)
	multiple := func(n *big.Int) (p edbn254.PointAffine) {
		n.Mul(n, half).Mod(n, &curve.Order)
		p.ScalarMultiplication(&curve.Base, n)
		return p
	}
	for i := uint(0); i < scalarBits/2; i++ {
		once, thrice := new(big.Int).Lsh(big.NewInt(1), 2*i), new(big.Int).Lsh(big.NewInt(3), 2*i)
		t.windows = append(t.windows, [2]nativeMontPoint{mapToMontgomery(multiple(once)), mapToMontgomery(multiple(thrice))})
	}
	top := new(big.Int).Lsh(big.NewInt(1), scalarBits-1)
	t.last[0] = multiple(new(big.Int).Sub(top, big.NewInt(1)))                                  // 2^251 - 1 - 2^250
	t.last[1] = multiple(new(big.Int).Sub(new(big.Int).Mul(top, big.NewInt(3)), big.NewInt(1))) // 2^251 - 1 + 2^250
	return t
}

// mapToMontgomery maps a point that has x not 0.
func mapToMontgomery(p edbn254.PointAffine) (out nativeMontPoint) {
	one := fr.One()
	var above, below fr.Element
	above.Add(&one, &p.Y)
	below.Sub(&one, &p.Y)
	out.u.Div(&above, &below)
	out.v.Div(&out.u, &p.X)
	return out
}

// mulBase returns [s]G for the 251 bits of s. Assumes them boolean.
//
// Two bits name one of ±1, ±3 times [4^i]H, added on the Montgomery curve. The sum before is an odd multiple of H below
// 4^i in size, the addend at least 4^i, and neither their sum nor their difference reaches 4^125 < l: so their u differ
// and nothing is O. The last bit is added, with what makes digits of bits, on the complete Edwards curve.
func (v *Verifier) mulBase(s []frontend.Variable) twistededwards.Point {
	var sum montPoint
	for i, window := range v.base.windows {
		p := v.lookupBase(window, s[2*i], s[2*i+1])
		if i == 0 {
			sum = p
			continue
		}
		sum = v.mont.add(sum, p)
		if i%settleEvery == 0 {
			sum = montPoint{settle(v.api, sum.U), settle(v.api, sum.V)}
		}
	}
	b, last := s[scalarBits-1], v.base.last
	return v.curve.Add(v.mont.toEdwards(sum), twistededwards.Point{X: v.choose(b, last[0].X, last[1].X), Y: v.choose(b, last[0].Y, last[1].Y)})
}

// lookupBase returns the digit (2*b0 - 1) + 2*(2*b1 - 1) times the window's first point. The digit is ±3 where the bits
// are equal, which takes one product to say; v, an odd function of the two signs, is linear in them.
func (v *Verifier) lookupBase(window [2]nativeMontPoint, b0, b1 frontend.Variable) montPoint {
	equal := v.api.Add(v.api.Sub(1, b0, b1), v.api.Mul(2, v.api.Mul(b0, b1)))
	once, thrice := window[0], window[1]
	var low, high fr.Element // low + high is v of 3, high - low that of 1
	low.Sub(&thrice.v, &once.v).Halve()
	high.Add(&thrice.v, &once.v).Halve()
	return montPoint{
		U: v.choose(equal, once.u, thrice.u),
		V: v.api.Add(v.api.Mul(low, sign(v.api, b0)), v.api.Mul(high, sign(v.api, b1))),
	}
}
