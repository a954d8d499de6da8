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

func TestBaseTablesAreMultiples(t *testing.T) {
	curve := edbn254.GetEdwardsCurve()
	for i, table := range baseTables() {
		for j := range table {
			var want edbn254.PointAffine
			want.ScalarMultiplication(&curve.Base, new(big.Int).Lsh(big.NewInt(int64(j)), uint(3*i)))
			require.True(t, want.Equal(&table[j]), "window %d, digit %d", i, j)
		}
	}
}
