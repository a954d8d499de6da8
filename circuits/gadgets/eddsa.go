package gadgets

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	tedwards "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/consensys/gnark/std/math/bits"

	"github.com/proophi/proophi/circuits/protocol"
)

const (
	// scalarBits is the length of l, the order of the curve's prime subgroup.
	scalarBits = 251
	// challengeBits is the length of the challenge, a field element.
	challengeBits = 254
	// challengeLift is the multiple of l that is added to the challenge, so that its multiples of a key never get stuck
	// at ±1.
	challengeLift = 8
	// completeBits is the number of the challenge's low digits whose steps use complete additions, because the multiple
	// of the key is not below l there: (8l + r) / 2^4 < l, but (8l + r) / 2^3 is not.
	completeBits = 4
)

// Signature is an EdDSA signature; twin: the R and S of protocol.Authorization.
type Signature struct {
	R twistededwards.Point
	S frontend.Variable
}

// Verifier checks EdDSA signatures on BN254's twisted Edwards curve.
type Verifier struct {
	api   frontend.API
	hash  *Hasher
	curve twistededwards.Curve
	mont  *montgomery
	base  baseTable
	// eighth is y² of the four points of order 8.
	eighth fr.Element
}

// NewVerifier returns a verifier over api, whose field must be BN254's scalar field.
func NewVerifier(api frontend.API, hash *Hasher) (*Verifier, error) {
	curve, err := twistededwards.NewEdCurve(api, tedwards.BN254)
	if err != nil {
		return nil, fmt.Errorf("twisted Edwards curve: %w", err)
	}
	return &Verifier{api: api, hash: hash, curve: curve, mont: newMontgomery(api), base: newBaseTable(), eighth: squaredEighth()}, nil
}

// AssertValid ensures [8]([S]G - [h]A - R) = O with h = H8(tag(signature), R, A, msg, 0, 0), that S is below the
// subgroup's order, that A and R are on the curve and that A is no point of small order (RFC 8032, cofactored).
// Assumes nothing of its inputs; twin: protocol.Authorization.Verify, which also wants A in the prime subgroup.
//
// gnark's own Verify leaves R off the curve, where R = (0,0) forges, so both points are asserted first. Multiples of A
// and of G are computed on the birational Montgomery curve, whose addition takes 3 constraints instead of 6 but has
// exceptions; mul and mulBase say why no input reaches one.
func (v *Verifier) AssertValid(key twistededwards.Point, sig Signature, msg frontend.Variable) {
	v.assertPoints(key, sig.R)
	challenge := v.hash.H8([protocol.WideWidth]frontend.Variable{protocol.TagSignature, sig.R.X, sig.R.Y, key.X, key.Y, msg, 0, 0})
	sum := v.mulBase(v.canonicalBits(sig.S, v.curve.Params().Order))
	sum = v.curve.Add(sum, v.mul(v.curve.Neg(key), v.canonicalBits(challenge, fr.Modulus())))
	sum = v.curve.Add(sum, v.curve.Neg(sig.R))
	v.assertSmallOrder(sum)
}

// assertPoints ensures that both points are on the curve and that [8]key is not O.
func (v *Verifier) assertPoints(key, r twistededwards.Point) {
	v.curve.AssertIsOnCurve(key)
	v.curve.AssertIsOnCurve(r)
	v.api.AssertIsDifferent(v.torsion(key), 0)
}

// assertSmallOrder ensures [8]p = O. Assumes p on the curve.
func (v *Verifier) assertSmallOrder(p twistededwards.Point) {
	v.api.AssertIsEqual(v.torsion(p), 0)
}

// torsion is zero exactly if [8]p = O. Assumes p on the curve, whose eight points with this property are (0, 1) and
// (0, -1), two with y = 0 and four whose y has one known square. No other point has one of these coordinates: x = 0
// only goes with y = 1 and -1, and each y with two points, x and -x.
func (v *Verifier) torsion(p twistededwards.Point) frontend.Variable {
	yy := v.api.Mul(p.Y, p.Y)
	return v.api.Mul(v.api.Mul(p.X, p.Y), v.api.Sub(yy, v.eighth))
}

// squaredEighth returns y² of the points of order 8. They double to y = 0, so x² = -y² (the curve's a is -1) and
// d*y⁴ + 2y² - 1 = 0. The product of the two roots is -1/d, no square, so one of them is the square of a y.
func squaredEighth() fr.Element {
	curve := edbn254.GetEdwardsCurve()
	one := fr.One()
	var root, yy fr.Element
	root.Add(&curve.D, &one)
	root.Sqrt(&root)
	yy.Sub(&root, &one).Div(&yy, &curve.D)
	if yy.Legendre() != 1 {
		yy.Add(&root, &one).Neg(&yy).Div(&yy, &curve.D)
	}
	return yy
}

// canonicalBits returns the bits of x as an integer below bound, which has as many bits. Ensures that x is one.
func (v *Verifier) canonicalBits(x frontend.Variable, bound *big.Int) []frontend.Variable {
	n := bound.BitLen()
	digits := bits.ToBinary(v.api, x, bits.WithNbDigits(n), bits.WithUnconstrainedOutputs(), bits.OmitModulusCheck())
	comparer, ok := v.api.Compiler().(interface {
		MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, forDebug frontend.Variable)
	})
	if !ok {
		panic("gadgets: the builder cannot compare with a constant")
	}
	// This ensures that each digit is boolean, too: a zero of the bound allows 0 and, where a digit above is smaller, 1.
	comparer.MustBeLessOrEqCst(digits[:n:n], new(big.Int).Sub(bound, big.NewInt(1)), x)
	return digits
}

// mul returns [h + 8l]p for the bits of h. Assumes h < r, the bits boolean, p on the curve and [8]p not O.
//
// The odd number h' next above or at h has the digits a_253 = 1 and a_j = 2*h_(j+1) - 1. To each of them twice a signed
// digit of 4l is added (liftDigits), so that s, the number that the digits down to j say, is 3 after the first, at least 5
// after the second and grows from there: adding [1]p and [3]p, with either sign, never meets p's own multiple or its
// negative, and no sum is O, as long as s < l. For every order that p can have is a multiple of l. So each step on the
// Montgomery curve adds points with different u. The last four steps use the Edwards curve, whose addition is complete.
func (v *Verifier) mul(p twistededwards.Point, h []frontend.Variable) twistededwards.Point {
	once := v.mont.fromEdwards(p)
	thrice := v.mont.add(v.mont.double(once), once)
	edwards := [2]twistededwards.Point{p, v.mont.toEdwards(thrice)}
	acc := thrice
	for j := challengeBits - 2; j >= completeBits; j-- {
		q := v.digit(h[j+1], liftDigits[j], [2]frontend.Variable{once.U, thrice.U}, [2]frontend.Variable{once.V, thrice.V})
		acc = v.mont.doubleAdd(acc, montPoint{U: q[0], V: q[1]})
		if j%settleEvery == 0 {
			acc.V = settle(v.api, acc.V)
		}
	}
	sum := v.mont.toEdwards(acc)
	for j := completeBits - 1; j >= 0; j-- {
		q := v.digit(h[j+1], liftDigits[j], [2]frontend.Variable{edwards[0].Y, edwards[1].Y}, [2]frontend.Variable{edwards[0].X, edwards[1].X})
		sum = v.curve.Add(v.curve.Double(sum), twistededwards.Point{X: q[1], Y: q[0]})
	}
	even := Not(v.api, h[0])
	spare := twistededwards.Point{X: v.api.Neg(v.api.Mul(even, p.X)), Y: v.api.Add(1, v.api.Mul(even, v.api.Sub(p.Y, 1)))}
	return v.curve.Add(sum, spare)
}

// digit returns the coordinates of 2b - 1 + 2*lift times a point. Given are those of once and three times the point: the
// one that a point shares with its negative, and the one that changes sign. One constraint if lift is 0, else two.
func (v *Verifier) digit(b frontend.Variable, lift int, even, odd [2]frontend.Variable) [2]frontend.Variable {
	switch lift {
	case 0:
		return [2]frontend.Variable{even[0], v.api.Mul(sign(v.api, b), odd[0])}
	case 1: // 1 or 3
		return [2]frontend.Variable{v.choose(b, even[0], even[1]), v.choose(b, odd[0], odd[1])}
	default: // -3 or -1
		return [2]frontend.Variable{v.choose(b, even[1], even[0]), v.api.Neg(v.choose(b, odd[1], odd[0]))}
	}
}

// choose is zero where b is 0 and one where b is 1.
func (v *Verifier) choose(b, zero, one frontend.Variable) frontend.Variable {
	return v.api.Add(zero, v.api.Mul(b, v.api.Sub(one, zero)))
}

// liftDigits are digits -1, 0 and 1 of 4l, half of what mul adds to the challenge, without two neighbours that are not 0.
var liftDigits = signedDigits(new(big.Int).Mul(groupOrder(), big.NewInt(challengeLift/2)))

func groupOrder() *big.Int {
	order := edbn254.GetEdwardsCurve().Order
	return &order
}

// signedDigits returns the non-adjacent form of n, lowest digit first.
func signedDigits(n *big.Int) (digits []int) {
	rest := new(big.Int).Set(n)
	for rest.Sign() > 0 {
		digit := 0
		if rest.Bit(0) == 1 {
			digit = 1 - 2*int(rest.Bit(1))
		}
		rest.Sub(rest, big.NewInt(int64(digit))).Rsh(rest, 1)
		digits = append(digits, digit)
	}
	return digits
}

// sign is 1 where b is 1 and -1 where b is 0.
func sign(api frontend.API, b frontend.Variable) frontend.Variable { return api.Sub(api.Mul(2, b), 1) }
