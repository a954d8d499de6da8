package gadgets

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	tedwards "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"

	"github.com/proophi/proophi/circuits/protocol"
)

const (
	// scalarBits is the length of the order of the curve's prime subgroup.
	scalarBits = 251
	// baseWindow is the number of bits of S that one constant table of the base point serves.
	baseWindow = 3
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
	// base[i][j] is [j * 2^(3i)]G.
	base [][1 << baseWindow]edbn254.PointAffine
}

// NewVerifier returns a verifier over api, whose field must be BN254's scalar field.
func NewVerifier(api frontend.API, hash *Hasher) (*Verifier, error) {
	curve, err := twistededwards.NewEdCurve(api, tedwards.BN254)
	if err != nil {
		return nil, fmt.Errorf("twisted Edwards curve: %w", err)
	}
	return &Verifier{api: api, hash: hash, curve: curve, base: baseTables()}, nil
}

// AssertValid ensures [8]([S]G - [h]A - R) = O with h = H8(tag(signature), R, A, msg, 0, 0), that S is below the
// subgroup's order, that A and R are on the curve and that A is no point of small order (RFC 8032, cofactored).
// Assumes nothing of its inputs; twin: protocol.Authorization.Verify, which also wants A in the prime subgroup.
//
// gnark's own Verify leaves R off the curve, where R = (0,0) forges, so both points are asserted first: with that
// every addition below is complete and no denominator vanishes.
func (v *Verifier) AssertValid(key twistededwards.Point, sig Signature, msg frontend.Variable) {
	v.assertPoints(key, sig.R)
	challenge := v.hash.H8([protocol.WideWidth]frontend.Variable{protocol.TagSignature, sig.R.X, sig.R.Y, key.X, key.Y, msg, 0, 0})
	sum := v.mul(v.curve.Neg(key), v.api.ToBinary(challenge))
	sum = v.addBase(sum, v.canonicalBits(sig.S))
	sum = v.curve.Add(sum, v.curve.Neg(sig.R))
	v.assertSmallOrder(sum)
}

// assertPoints ensures that both points are on the curve and that [8]key is not O. Points of the image of [8] have
// odd order, so O is the only one among them with x = 0.
func (v *Verifier) assertPoints(key, r twistededwards.Point) {
	v.curve.AssertIsOnCurve(key)
	v.curve.AssertIsOnCurve(r)
	v.api.AssertIsDifferent(v.times8(key).X, 0)
}

// canonicalBits returns the bits of s. Ensures s below the subgroup's order.
func (v *Verifier) canonicalBits(s frontend.Variable) []frontend.Variable {
	digits := ToBits(v.api, s, scalarBits)
	comparer, ok := v.api.Compiler().(interface {
		MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, forDebug frontend.Variable)
	})
	if !ok {
		panic("gadgets: the builder cannot compare with a constant")
	}
	comparer.MustBeLessOrEqCst(digits[:scalarBits:scalarBits], new(big.Int).Sub(v.curve.Params().Order, big.NewInt(1)), s)
	return digits
}

// assertSmallOrder ensures [8]p = O. Assumes p on the curve, where x = 0 and y = 1 follow from each other for points of
// odd order: the second constraint is kept so that this does not rest on an argument.
func (v *Verifier) assertSmallOrder(p twistededwards.Point) {
	q := v.times8(p)
	v.api.AssertIsEqual(q.X, 0)
	v.api.AssertIsEqual(q.Y, 1)
}

func (v *Verifier) times8(p twistededwards.Point) twistededwards.Point {
	return v.curve.Double(v.curve.Double(v.curve.Double(p)))
}

// mul returns [scalar]p, two bits at a time from the top. Assumes p on the curve, the bits boolean and their number
// even.
func (v *Verifier) mul(p twistededwards.Point, scalar []frontend.Variable) twistededwards.Point {
	twice := v.curve.Double(p)
	thrice := v.curve.Add(twice, p)
	pick := func(i int) twistededwards.Point {
		return twistededwards.Point{
			X: v.api.Lookup2(scalar[i], scalar[i+1], 0, p.X, twice.X, thrice.X),
			Y: v.api.Lookup2(scalar[i], scalar[i+1], 1, p.Y, twice.Y, thrice.Y),
		}
	}
	sum := pick(len(scalar) - 2)
	for i := len(scalar) - 4; i >= 0; i -= 2 {
		sum = v.curve.Add(v.curve.Double(v.curve.Double(sum)), pick(i))
	}
	return sum
}

// addBase returns p + [scalar]G from constant tables of three bits each. Assumes p on the curve and the bits boolean.
func (v *Verifier) addBase(p twistededwards.Point, scalar []frontend.Variable) twistededwards.Point {
	for i, table := range v.base {
		window := [baseWindow]frontend.Variable{0, 0, 0}
		copy(window[:], scalar[baseWindow*i:min(baseWindow*(i+1), len(scalar))])
		p = v.curve.Add(p, v.lookupBase(table, window))
	}
	return p
}

// lookupBase returns table[b0 + 2*b1 + 4*b2]: the table is constant, so its coordinates are linear in the products
// of the bits.
func (v *Verifier) lookupBase(table [1 << baseWindow]edbn254.PointAffine, b [baseWindow]frontend.Variable) twistededwards.Point {
	b01, b02, b12 := v.api.Mul(b[0], b[1]), v.api.Mul(b[0], b[2]), v.api.Mul(b[1], b[2])
	products := [1 << baseWindow]frontend.Variable{1, b[0], b[1], b01, b[2], b02, b12, v.api.Mul(b01, b[2])}
	var xs, ys [1 << baseWindow]fr.Element
	for i := range table {
		xs[i], ys[i] = table[i].X, table[i].Y
	}
	return twistededwards.Point{X: v.combine(products, xs), Y: v.combine(products, ys)}
}

// combine evaluates the multilinear polynomial that takes the given values at the corners of the cube.
func (v *Verifier) combine(products [1 << baseWindow]frontend.Variable, values [1 << baseWindow]fr.Element) frontend.Variable {
	for step := 1; step < len(values); step *= 2 { // Moebius transform: values become coefficients
		for i := range values {
			if i&step != 0 {
				values[i].Sub(&values[i], &values[i^step])
			}
		}
	}
	sum := frontend.Variable(values[0])
	for i := 1; i < len(values); i++ {
		sum = v.api.Add(sum, v.api.Mul(products[i], values[i]))
	}
	return sum
}

// baseTables returns the multiples of the base point for each window of a scalar.
func baseTables() [][1 << baseWindow]edbn254.PointAffine {
	curve := edbn254.GetEdwardsCurve()
	tables := make([][1 << baseWindow]edbn254.PointAffine, (scalarBits+baseWindow-1)/baseWindow)
	step := curve.Base
	for i := range tables {
		tables[i][0].Y.SetOne() // the neutral element (0,1)
		for j := 1; j < len(tables[i]); j++ {
			tables[i][j].Add(&tables[i][j-1], &step)
		}
		step.Add(&tables[i][len(tables[i])-1], &step)
	}
	return tables
}
