package gadgets

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

func verifyBody(api frontend.API, in []frontend.Variable) error {
	h, err := NewHasher(api)
	if err != nil {
		return err
	}
	v, err := NewVerifier(api, h)
	if err != nil {
		return err
	}
	key := twistededwards.Point{X: in[0], Y: in[1]}
	v.AssertValid(key, Signature{R: twistededwards.Point{X: in[2], Y: in[3]}, S: in[4]}, in[5])
	return nil
}

// signed returns the inputs of verifyBody for a good signature: Ax, Ay, Rx, Ry, S, msg.
func signed(t *testing.T, seed byte, msg fr.Element) (in []any, key *eddsa.PrivateKey, a protocol.Authorization) {
	t.Helper()
	key, err := protocol.DeriveSpendingKey([32]byte{seed})
	require.NoError(t, err)
	a, err = protocol.SignHash(msg, key)
	require.NoError(t, err)
	var r edbn254.PointAffine
	_, err = r.SetBytes(a.R[:])
	require.NoError(t, err)
	return []any{key.PublicKey.A.X, key.PublicKey.A.Y, r.X, r.Y, new(big.Int).SetBytes(a.S[:]), msg}, key, a
}

func TestSignatures(t *testing.T) {
	order := edbn254.GetEdwardsCurve().Order
	for seed := byte(1); seed <= 3; seed++ {
		msg := elements(uint64(seed), 1)[0]
		in, _, a := signed(t, seed, msg)
		_, err := a.Verify(msg)
		require.NoError(t, err)
		require.NoError(t, solve(verifyBody, in...))

		for i, function := range []string{"assertPoints", "assertPoints", "assertPoints", "assertPoints", "assertSmallOrder", "assertSmallOrder"} {
			wrong := append([]any(nil), in...)
			wrong[i] = 42
			requireFails(t, solve(verifyBody, wrong...), function)
		}
		malleated := append([]any(nil), in...)
		malleated[4] = new(big.Int).Add(in[4].(*big.Int), &order)
		requireFails(t, solve(verifyBody, malleated...), "canonicalBits")
		malleated[4] = &order
		requireFails(t, solve(verifyBody, malleated...), "canonicalBits")

		other, _, _ := signed(t, seed+100, msg)
		swapped := append([]any(nil), in...)
		swapped[0], swapped[1] = other[0], other[1]
		requireFails(t, solve(verifyBody, swapped...), "assertSmallOrder")
	}
}

// The forgery that gnark's Verify lets pass: at R = (0,0) every addition gives (0,0) or worse.
func TestForgeryWithPointOffTheCurve(t *testing.T) {
	in, _, _ := signed(t, 1, elements(9, 1)[0])
	in[2], in[3] = 0, 0
	requireFails(t, solve(verifyBody, in...), "assertPoints")
}

// With a key of small order anything is signed by S = 0: [8]([0]G - [h]A - R) = O for every R of small order.
func TestForgeryWithKeyOfSmallOrder(t *testing.T) {
	var minusOne, i fr.Element
	minusOne.SetOne()
	minusOne.Neg(&minusOne)
	require.NotNil(t, i.Sqrt(&minusOne)) // (i, 0) has order 4: -x² = 1
	for _, key := range [][2]any{{0, 1}, {0, minusOne}, {i, 0}} {
		requireFails(t, solve(verifyBody, key[0], key[1], 0, 1, 0, 77), "assertPoints")
	}
}

// torsionPoint returns a point of order 8.
func torsionPoint(t *testing.T) edbn254.PointAffine {
	t.Helper()
	curve := edbn254.GetEdwardsCurve()
	for y := uint64(2); ; y++ {
		var p edbn254.PointAffine
		var one, above, below fr.Element
		one.SetOne()
		p.Y.SetUint64(y)
		above.Square(&p.Y)
		below.Mul(&curve.D, &above).Sub(&curve.A, &below)
		above.Sub(&one, &above).Div(&above, &below) // x² = (1 - y²)/(a - d*y²)
		if p.X.Sqrt(&above) == nil {
			continue
		}
		require.True(t, p.IsOnCurve())
		p.ScalarMultiplication(&p, &curve.Order)
		four := p
		four.Double(&four)
		four.Double(&four)
		if !four.IsZero() {
			return p
		}
	}
}

func verifierBody(body func(v *Verifier, in []frontend.Variable)) func(api frontend.API, in []frontend.Variable) error {
	return func(api frontend.API, in []frontend.Variable) error {
		h, err := NewHasher(api)
		if err != nil {
			return err
		}
		v, err := NewVerifier(api, h)
		if err != nil {
			return err
		}
		body(v, in)
		return nil
	}
}

// The eight points of small order are found by coordinates, and no other point is.
func TestTorsion(t *testing.T) {
	body := verifierBody(func(v *Verifier, in []frontend.Variable) {
		v.api.AssertIsEqual(in[2], v.api.IsZero(v.torsion(twistededwards.Point{X: in[0], Y: in[1]})))
	})
	curve, eighth := edbn254.GetEdwardsCurve(), torsionPoint(t)
	seen := map[edbn254.PointAffine]bool{}
	p := eighth
	for range 8 {
		seen[p] = true
		require.NoError(t, solve(body, p.X, p.Y, 1))
		var other edbn254.PointAffine
		other.Add(&p, &curve.Base)
		require.NoError(t, solve(body, other.X, other.Y, 0))
		p.Add(&p, &eighth)
	}
	require.Len(t, seen, 8)
}

// Numbers below a bound have bits, others have not.
func TestCanonicalBits(t *testing.T) {
	for _, bound := range []int64{8, 11, 13, 16, 23} {
		body := verifierBody(func(v *Verifier, in []frontend.Variable) {
			v.api.AssertIsEqual(FromBits(v.api, v.canonicalBits(in[0], big.NewInt(bound))), in[0])
		})
		for n := range 2 * bound {
			if err := solve(body, n); n < bound {
				require.NoError(t, err, "%d < %d", n, bound)
			} else {
				requireFails(t, err, "canonicalBits")
			}
		}
	}
}

// mulBaseBody takes the multiple's coordinates and the scalar.
var mulBaseBody = verifierBody(func(v *Verifier, in []frontend.Variable) {
	p := v.mulBase(v.canonicalBits(in[2], groupOrder()))
	v.api.AssertIsEqual(p.X, in[0])
	v.api.AssertIsEqual(p.Y, in[1])
})

// mulKeyBody takes the multiple's coordinates, those of the point and the scalar.
var mulKeyBody = verifierBody(func(v *Verifier, in []frontend.Variable) {
	p := v.mul(twistededwards.Point{X: in[2], Y: in[3]}, v.canonicalBits(in[4], fr.Modulus()))
	v.api.AssertIsEqual(p.X, in[0])
	v.api.AssertIsEqual(p.Y, in[1])
})

// Multiples of the base point, at both ends and with every window's digits.
func TestMulBase(t *testing.T) {
	curve := edbn254.GetEdwardsCurve()
	largest := new(big.Int).Sub(&curve.Order, big.NewInt(1))
	for _, s := range append(hardScalars(), largest, new(big.Int).Rsh(largest, 1)) {
		s.Mod(s, &curve.Order)
		var want edbn254.PointAffine
		want.ScalarMultiplication(&curve.Base, s)
		require.NoError(t, solve(mulBaseBody, want.X, want.Y, s), "%x", s)
		require.Error(t, solve(mulBaseBody, want.Y, want.X, s), "%x", s)
	}
}

// Multiples of keys with and without a low-order component by challenges that a hash does not find.
func TestMulKey(t *testing.T) {
	curve, eighth := edbn254.GetEdwardsCurve(), torsionPoint(t)
	mixed := curve.Base
	mixed.Add(&mixed, &eighth)
	for _, key := range []edbn254.PointAffine{curve.Base, mixed} {
		for _, h := range append(hardScalars(), &curve.Order, new(big.Int).Sub(fr.Modulus(), big.NewInt(1))) {
			lifted := new(big.Int).Add(h, new(big.Int).Mul(&curve.Order, big.NewInt(challengeLift)))
			want := multiple(key, lifted)
			require.NoError(t, solve(mulKeyBody, want.X, want.Y, key.X, key.Y, h), "%x", h)
			require.Error(t, solve(mulKeyBody, want.Y, want.X, key.X, key.Y, h), "%x", h)
		}
	}
}

// multiple is [n]p by doubling and adding: gnark-crypto's own may take p for a point of the subgroup.
func multiple(p edbn254.PointAffine, n *big.Int) (sum edbn254.PointAffine) {
	sum.Y.SetOne()
	for i := n.BitLen() - 1; i >= 0; i-- {
		sum.Double(&sum)
		if n.Bit(i) == 1 {
			sum.Add(&sum, &p)
		}
	}
	return sum
}

// hardScalars are small, or around the multiples of the order's parts where an incomplete addition would fail.
func hardScalars() (out []*big.Int) {
	order := edbn254.GetEdwardsCurve().Order
	for n := range int64(5) {
		out = append(out, big.NewInt(n))
	}
	for shift := range uint(6) {
		part := new(big.Int).Rsh(&order, shift)
		for _, step := range []int64{-2, -1, 1, 2} {
			out = append(out, new(big.Int).Add(part, big.NewInt(step)))
		}
	}
	return append(out, new(big.Int).Lsh(big.NewInt(1), 250), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 250), big.NewInt(1)))
}

// The margins that the arguments of mul and mulBase need: for the smallest and the largest challenge, and others, the
// multiple of the key after each digit on the Montgomery curve is more than 3, the largest digit, and below l.
func TestNoStepIsExceptional(t *testing.T) {
	order := groupOrder()
	require.Negative(t, new(big.Int).Lsh(big.NewInt(1), 2*(scalarBits/2)).Cmp(order), "4^125 < l")
	require.Equal(t, scalarBits, order.BitLen())
	require.Len(t, liftDigits, challengeBits)
	require.Equal(t, []int{1, 0}, []int{liftDigits[challengeBits-1], liftDigits[challengeBits-2]})
	for _, h := range append(hardScalars(), new(big.Int).Sub(fr.Modulus(), big.NewInt(1))) {
		s := big.NewInt(3)
		for j := challengeBits - 2; j >= 0; j-- {
			digit := 2*int64(h.Bit(j+1)) - 1 + 2*int64(liftDigits[j])
			if j >= completeBits {
				require.True(t, s.Cmp(big.NewInt(3)) > 0 || digit*digit == 1, "digit %d", j)
			}
			s.Lsh(s, 1).Add(s, big.NewInt(digit))
			if j >= completeBits {
				require.True(t, s.Cmp(big.NewInt(3)) > 0 && s.Cmp(order) < 0, "digit %d", j)
			}
		}
		want := new(big.Int).Mul(order, big.NewInt(challengeLift))
		want.Add(want, h).Add(want, big.NewInt(1-int64(h.Bit(0))))
		require.Equal(t, want, s)
	}
}

// What the cofactored equation accepts: low-order components of A and R, and R of small order itself.
func TestLowOrderComponents(t *testing.T) {
	curve, eighth := edbn254.GetEdwardsCurve(), torsionPoint(t)
	secret, nonce, msg := big.NewInt(0x5EC2E7), big.NewInt(0x4017CE), elements(3, 1)[0]
	sign := func(a, r edbn254.PointAffine) []any {
		hash := protocol.H8([8]fr.Element{protocol.TagSignature, r.X, r.Y, a.X, a.Y, msg})
		s := hash.BigInt(new(big.Int))
		s.Mul(s, secret).Add(s, nonce).Mod(s, &curve.Order)
		return []any{a.X, a.Y, r.X, r.Y, s, msg}
	}
	for shift := range int64(8) {
		component := multiple(eighth, big.NewInt(shift))
		a, r := multiple(curve.Base, secret), multiple(curve.Base, nonce)
		var mixedA, mixedR edbn254.PointAffine
		mixedA.Add(&a, &component)
		mixedR.Add(&r, &component)
		for _, in := range [][]any{sign(mixedA, r), sign(a, mixedR), sign(mixedA, mixedR)} {
			require.NoError(t, solve(verifyBody, in...), "component %d", shift)
			in[4] = new(big.Int).Xor(in[4].(*big.Int), big.NewInt(2))
			requireFails(t, solve(verifyBody, in...), "assertSmallOrder")
		}
	}
	nonce.SetUint64(0)
	require.NoError(t, solve(verifyBody, sign(multiple(curve.Base, secret), eighth)...), "R of small order")
	for i := range int64(8) { // a key of small order signs nothing, whatever its multiple
		requireFails(t, solve(verifyBody, sign(multiple(eighth, big.NewInt(i)), curve.Base)...), "assertPoints")
	}
}
