package blob

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// toom multiplies polynomials whose product has n coefficients: it takes their values at n points and multiplies
// there, one constraint each. The product's coefficients are linear in the products of the values.
//
// This is exact: over the field the n values determine the n coefficients, and the coefficients are the integer ones
// because those are below r (the invariant of integer).
type toom struct {
	api frontend.API
	// powers[p][i] is the i-th power of point p.
	powers [][]fr.Element
	// inverse[k][p] is the part of the value at point p in coefficient k.
	inverse [][]fr.Element
}

// newToom takes the points 0, 1, -1, 2, -2, ...
func newToom(api frontend.API, n int) *toom {
	t := &toom{api: api, powers: make([][]fr.Element, n), inverse: make([][]fr.Element, n)}
	points := make([]fr.Element, n)
	for p := range points {
		sign := int64(1 - 2*(p%2))
		points[p].SetInt64(-sign * int64((p+1)/2))
		t.powers[p] = make([]fr.Element, n)
		t.powers[p][0].SetOne()
		for i := 1; i < n; i++ {
			t.powers[p][i].Mul(&t.powers[p][i-1], &points[p])
		}
	}
	for k := range t.inverse {
		t.inverse[k] = make([]fr.Element, n)
	}
	for p := range points {
		for k, c := range lagrange(points, p) {
			t.inverse[k][p] = c
		}
	}
	return t
}

// lagrange returns the coefficients of the polynomial that is 1 at point p and 0 at the others.
func lagrange(points []fr.Element, p int) []fr.Element {
	coefficients := make([]fr.Element, len(points))
	coefficients[0].SetOne()
	var scale fr.Element
	scale.SetOne()
	degree := 0
	for o := range points {
		if o == p {
			continue
		}
		var d fr.Element
		d.Sub(&points[p], &points[o])
		scale.Mul(&scale, &d)
		degree++
		for i := degree; i >= 0; i-- { // times (X - points[o])
			coefficients[i].Mul(&coefficients[i], new(fr.Element).Neg(&points[o]))
			if i > 0 {
				coefficients[i].Add(&coefficients[i], &coefficients[i-1])
			}
		}
	}
	scale.Inverse(&scale)
	for i := range coefficients {
		coefficients[i].Mul(&coefficients[i], &scale)
	}
	return coefficients
}

// values returns the polynomial's values at the points. No constraint.
func (t *toom) values(x integer) []frontend.Variable {
	out := make([]frontend.Variable, len(t.powers))
	for p := range out {
		out[p] = x.limbs[0]
		for i := 1; i < len(x.limbs); i++ {
			if c := t.powers[p][i]; !c.IsZero() {
				out[p] = t.api.Add(out[p], t.api.Mul(x.limbs[i], c))
			}
		}
	}
	return out
}

// coefficients is the inverse of values. No constraint.
func (t *toom) coefficients(values []frontend.Variable) []frontend.Variable {
	out := make([]frontend.Variable, len(values))
	for k := range out {
		out[k] = 0
		for p := range values {
			if c := t.inverse[k][p]; !c.IsZero() {
				out[k] = t.api.Add(out[k], t.api.Mul(values[p], c))
			}
		}
	}
	return out
}

// inner returns the sum of x[i]*factors[i]; no x has more limbs than the factors were prepared for. It costs as many
// constraints as the product has coefficients, for each i.
func (a *arithmetic) inner(x []integer, factors []factor) integer {
	t := factors[0].toom
	n := len(t.powers)
	sums, maxima, bound := make([]frontend.Variable, n), make([]*big.Int, n), new(big.Int)
	for p := range sums {
		sums[p], maxima[p] = 0, new(big.Int)
	}
	for i := range x {
		for p, v := range t.values(x[i]) {
			sums[p] = a.api.Add(sums[p], a.api.Mul(v, factors[i].values[p]))
		}
		for k, m := range productMaxima(x[i].max, factors[i].max) {
			maxima[k].Add(maxima[k], m)
		}
		bound.Add(bound, new(big.Int).Mul(x[i].bound, factors[i].bound))
	}
	return a.integer(t.coefficients(sums), maxima, bound)
}

// factor is an integer with its values at the points of the products that it takes part in.
type factor struct {
	integer
	toom   *toom
	values []frontend.Variable
}

// factors prepares integers, all of one number of limbs, to be multiplied by others of at most the given number.
func (a *arithmetic) factors(x []integer, limbs int) []factor {
	if len(x) == 0 {
		return nil
	}
	t := newToom(a.api, limbs+len(x[0].limbs)-1)
	out := make([]factor, len(x))
	for i := range x {
		out[i] = factor{integer: x[i], toom: t, values: t.values(x[i])}
	}
	return out
}
