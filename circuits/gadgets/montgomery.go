package gadgets

import (
	"errors"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
)

// settleEvery is the number of additions after which a coordinate becomes a wire of its own: it is a sum that each
// addition makes longer.
const settleEvery = 16

// montPoint is a point of the Montgomery curve other than O.
type montPoint struct{ U, V frontend.Variable }

// montgomery is the curve B*v² = u³ + A*u² + u that is birational to BN254's twisted Edwards curve:
// u = (1+y)/(1-y), v = u/x. Its formulas divide: they hold for points other than O whose u differ, and for doubling
// where v is not 0. Elsewhere a quotient would be free, so every caller shows that it never gets there.
type montgomery struct {
	api  frontend.API
	a, b fr.Element
}

func newMontgomery(api frontend.API) *montgomery {
	a, b := montgomeryCoefficients()
	return &montgomery{api: api, a: a, b: b}
}

// montgomeryCoefficients are 2(a+d)/(a-d) and 4/(a-d) of the Edwards curve's a and d.
func montgomeryCoefficients() (a, b fr.Element) {
	curve := edbn254.GetEdwardsCurve()
	var difference fr.Element
	difference.Sub(&curve.A, &curve.D)
	a.Add(&curve.A, &curve.D).Double(&a).Div(&a, &difference)
	b.SetUint64(4).Div(&b, &difference)
	return a, b
}

// fromEdwards maps a point. Assumes x not 0, so that y is neither 1 nor -1.
func (m *montgomery) fromEdwards(p twistededwards.Point) montPoint {
	u := m.api.DivUnchecked(m.api.Add(1, p.Y), m.api.Sub(1, p.Y))
	return montPoint{U: u, V: m.api.DivUnchecked(u, p.X)}
}

// toEdwards maps a point. Assumes v not 0; no point has u = -1, because the Edwards curve is complete.
func (m *montgomery) toEdwards(p montPoint) twistededwards.Point {
	return twistededwards.Point{X: m.api.DivUnchecked(p.U, p.V), Y: m.api.DivUnchecked(m.api.Sub(p.U, 1), m.api.Add(p.U, 1))}
}

// double returns 2p. Assumes v not 0. Four constraints.
func (m *montgomery) double(p montPoint) montPoint {
	uu := m.api.Mul(p.U, p.U)
	rise := m.api.Add(m.api.Mul(3, uu), m.api.Mul(2, m.a, p.U), 1)
	slope := m.api.DivUnchecked(rise, m.api.Mul(2, m.b, p.V))
	return m.chord(slope, p, p.U)
}

// add returns p + q. Assumes that u differs. Three constraints.
func (m *montgomery) add(p, q montPoint) montPoint {
	slope := m.api.DivUnchecked(m.api.Sub(q.V, p.V), m.api.Sub(q.U, p.U))
	return m.chord(slope, p, q.U)
}

// chord returns minus the third point of the line through p with the slope, whose second point has u = other.
func (m *montgomery) chord(slope frontend.Variable, p montPoint, other frontend.Variable) montPoint {
	u := m.api.Sub(m.api.Mul(m.b, m.api.Mul(slope, slope)), m.a, p.U, other)
	return montPoint{U: u, V: m.api.Sub(m.api.Mul(slope, m.api.Sub(p.U, u)), p.V)}
}

// doubleAdd returns 2p + q as (p + q) + p, without the v of the sum in the middle: its slope with p is
// -slope - 2v/(u' - u). Assumes that the u of p and q differ, and those of p + q and p. Five constraints.
func (m *montgomery) doubleAdd(p, q montPoint) montPoint {
	slope := m.api.DivUnchecked(m.api.Sub(q.V, p.V), m.api.Sub(q.U, p.U))
	middle := m.api.Sub(m.api.Mul(m.b, m.api.Mul(slope, slope)), m.a, p.U, q.U)
	turn := m.api.DivUnchecked(m.api.Mul(2, p.V), m.api.Sub(middle, p.U))
	return m.chord(m.api.Neg(m.api.Add(slope, turn)), p, middle)
}

func init() { solver.RegisterHint(same) }

// same is the hint that returns its input.
func same(_ *big.Int, in, out []*big.Int) error {
	if len(in) != 1 || len(out) != 1 {
		return errors.New("same: one input and one output")
	}
	out[0].Set(in[0])
	return nil
}

// settle returns v as a wire of its own, for one constraint: sums that grow with each step stay short.
func settle(api frontend.API, v frontend.Variable) frontend.Variable {
	out, err := api.Compiler().NewHint(same, 1, v)
	if err != nil {
		panic(err) // only for a wrong number of inputs
	}
	api.AssertIsEqual(out[0], v)
	return out[0]
}
