package gadgets

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/mutation"
	"github.com/proophi/proophi/circuits/protocol"
)

// A key off the curve under which anybody can sign, by the attack of invalid curves: the Montgomery formulas do not
// contain the last coefficient of B*v² = u³ + A*u² + u + c, so they add on the curve of whatever c a point has. At one c
// the curve has a node and its points are the numbers of the field under multiplication, of which forgedOrder form a
// group: so few multiples does such a key have. The forger guesses the one that the challenge asks for, takes for R the
// point of the true curve that makes the equation hold with S = 0, and changes the message until the guess is right.
func TestForgeryWithKeyOfSmallOrderOnAnotherCurve(t *testing.T) {
	f := newForger(t)
	key := f.point(f.order - 1)
	require.False(t, key.IsOnCurve())
	in := f.forge(t, key)

	body := verifyBody
	system := mutation.Compile(t, &program{In: make([]frontend.Variable, len(in)), body: &body})
	broken := system.Broken(t, &program{In: in, body: &body}, nil)
	require.Len(t, broken, 1, "only the check that the key is on the curve stands against the forgery")
	require.Contains(t, mutation.Functions(broken[0]), "assertPoints")
}

// forgedOrder divides r - 1, and is so large that a multiplication seldom meets an exception of the formulas.
const forgedOrder = 983

// forger knows the nodal curve B*v² = (u - node)²(u - other). t = v/(u - node) says the point whose number is
// (t - slope)/(t + slope), slope that of a tangent at the node.
type forger struct {
	a, b, node, other, slope fr.Element
	// root is a number of order `order`: the points are its powers.
	root  fr.Element
	order int64
}

func newForger(t *testing.T) (f forger) {
	f.a, f.b = montgomeryCoefficients()
	f.order = forgedOrder
	for _, sign := range []int64{1, -1} { // the node is a double root: 3u² + 2Au + 1 = 0
		var s fr.Element
		require.NotNil(t, s.Sqrt(new(fr.Element).Sub(new(fr.Element).Square(&f.a), ptr(fr.NewElement(3)))))
		s.Mul(&s, ptr(integer(sign)))
		f.node.Sub(&s, &f.a).Div(&f.node, ptr(fr.NewElement(3)))
		f.other.Add(&f.a, &f.node).Add(&f.other, &f.node).Neg(&f.other)
		f.slope.Sub(&f.node, &f.other).Div(&f.slope, &f.b)
		if f.slope.Legendre() == 1 { // the tangents are in the field
			f.slope.Sqrt(&f.slope)
			cofactor := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
			cofactor.Div(cofactor, big.NewInt(forgedOrder))
			f.root.Exp(fr.NewElement(5), cofactor)
			one := fr.One()
			require.False(t, f.root.Equal(&one))
			return f
		}
	}
	t.Fatal("no node has tangents in the field")
	return f
}

// point is the k-th power of root as a point of Edwards form, for k not 0.
func (f *forger) point(k int64) (p edbn254.PointAffine) {
	var g, up, down, u, v fr.Element
	one := fr.One()
	g.Exp(f.root, big.NewInt(k))
	up.Add(&one, &g)
	down.Sub(&one, &g)
	up.Mul(&up, &f.slope).Div(&up, &down)         // t
	u.Square(&up).Mul(&u, &f.b).Add(&u, &f.other) // B*t² = u - other
	v.Sub(&u, &f.node).Mul(&v, &up)               // v = t(u - node)
	p.X.Div(&u, &v)                               // as montgomery.toEdwards
	p.Y.Div(down.Sub(&u, &one), new(fr.Element).Add(&u, &one))
	return p
}

// forge returns the inputs of verifyBody for the key, which must be the inverse of root, and a message.
func (f *forger) forge(t *testing.T, key edbn254.PointAffine) []frontend.Variable {
	for guess := int64(1); ; guess++ {
		class, _ := f.multiple(big.NewInt(guess * 1_000_003))
		sum := f.sum(class)
		r, ok := f.answer(sum)
		if !ok {
			continue
		}
		for m := range uint64(1_000_000) {
			msg := fr.NewElement(m)
			hash := protocol.H8([8]fr.Element{protocol.TagSignature, r.X, r.Y, key.X, key.Y, msg})
			if found, exceptional := f.multiple(hash.BigInt(new(big.Int))); found == class && !exceptional {
				return []frontend.Variable{key.X, key.Y, r.X, r.Y, 0, msg}
			}
		}
		t.Fatal("no message fits")
	}
}

// class is what a challenge h does to the key's negative: the number of it at the end of the Montgomery steps, modulo its
// order, and the digits that are left.
type class struct {
	multiple int64
	digits   [completeBits]int64
	even     bool
}

// multiple also reports whether the steps meet an exception: see Verifier.mul.
func (f *forger) multiple(h *big.Int) (c class, exceptional bool) {
	s := int64(3)
	for j := challengeBits - 2; j >= 0; j-- {
		digit := 2*int64(h.Bit(j+1)) - 1 + 2*int64(liftDigits[j])
		if j < completeBits {
			c.digits[j] = digit
			continue
		}
		for _, zero := range []int64{s - digit, s + digit, 2*s + digit} {
			exceptional = exceptional || zero%f.order == 0
		}
		s = (2*s + digit) % f.order
	}
	c.multiple, c.even = (s+f.order)%f.order, h.Bit(0) == 0
	return c, exceptional || c.multiple == 0
}

// sum is what Verifier.mul returns, by the Edwards formulas, which mean nothing off the curve.
func (f *forger) sum(c class) edbn254.PointAffine {
	p := f.point(c.multiple)
	for j := completeBits - 1; j >= 0; j-- {
		digit := c.digits[j]
		q := f.point(max(digit, -digit))
		if digit < 0 {
			q.X.Neg(&q.X)
		}
		p = edwardsAdd(edwardsDouble(p), q)
	}
	if c.even {
		q := f.point(1)
		q.X.Neg(&q.X)
		p = edwardsAdd(p, q)
	}
	return p
}

// answer is the R on the curve for which sum - R has x = 0, which counts as small order.
func (f *forger) answer(sum edbn254.PointAffine) (r edbn254.PointAffine, ok bool) {
	// -R = (rho*y, y) with rho = -x1/y1, and y² = z is a root of d*rho²*z² - (a*rho² + 1)*z + 1.
	curve := edbn254.GetEdwardsCurve()
	var rho, square, p, q, root fr.Element
	one := fr.One()
	rho.Div(&sum.X, &sum.Y).Neg(&rho)
	square.Square(&rho)
	p.Mul(&curve.A, &square).Add(&p, &one)
	q.Mul(&curve.D, &square)
	root.Square(&p).Sub(&root, new(fr.Element).Mul(&q, ptr(fr.NewElement(4))))
	if root.Sqrt(&root) == nil {
		return r, false
	}
	for range 2 {
		root.Neg(&root)
		var z fr.Element
		z.Add(&p, &root).Halve()
		z.Div(&z, &q)
		if r.Y.Sqrt(&z) != nil {
			r.X.Mul(&rho, &r.Y).Neg(&r.X)
			return r, r.IsOnCurve()
		}
	}
	return r, false
}

// edwardsAdd and edwardsDouble are gnark's formulas, also for points off the curve, where gnark-crypto's differ.
func edwardsAdd(p, q edbn254.PointAffine) (sum edbn254.PointAffine) {
	curve := edbn254.GetEdwardsCurve()
	one := fr.One()
	var xy, yx, xx, yy, d fr.Element
	xy.Mul(&p.X, &q.Y)
	yx.Mul(&p.Y, &q.X)
	xx.Mul(&p.X, &q.X).Mul(&xx, &curve.A)
	yy.Mul(&p.Y, &q.Y)
	d.Mul(&xy, &yx).Mul(&d, &curve.D)
	sum.X.Add(&xy, &yx).Div(&sum.X, new(fr.Element).Add(&one, &d))
	sum.Y.Sub(&yy, &xx).Div(&sum.Y, new(fr.Element).Sub(&one, &d))
	return sum
}

func edwardsDouble(p edbn254.PointAffine) (twice edbn254.PointAffine) {
	curve := edbn254.GetEdwardsCurve()
	var xx, yy, down fr.Element
	xx.Square(&p.X).Mul(&xx, &curve.A)
	yy.Square(&p.Y)
	down.Add(&xx, &yy)
	twice.X.Mul(&p.X, &p.Y).Double(&twice.X).Div(&twice.X, &down)
	twice.Y.Sub(&yy, &xx).Div(&twice.Y, down.Sub(ptr(fr.NewElement(2)), &down))
	return twice
}

func integer(n int64) (e fr.Element) { e.SetInt64(n); return e }

func ptr(e fr.Element) *fr.Element { return &e }
