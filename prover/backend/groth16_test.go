package backend

import (
	"context"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"
)

// h times the divisor is a b - c, as polynomials: compared at a random point, for lists that fill the domain or not.
func TestQuotient(t *testing.T) {
	domain := fft.NewDomain(32)
	for _, length := range []int{1, 17, 31, 32} {
		a, b, c := make(fr.Vector, length), make(fr.Vector, length), make(fr.Vector, length)
		a.MustSetRandom()
		b.MustSetRandom()
		for i := range c {
			c[i].Mul(&a[i], &b[i])
		}
		var x, want, got, divisor fr.Element
		x.MustSetRandom()
		av, bv, cv := interpolate(a, domain, x), interpolate(b, domain, x), interpolate(c, domain, x)
		want.Mul(&av, &bv).Sub(&want, &cv)

		h := quotient(a, b, c, domain)
		utils.BitReverse(h)
		require.True(t, h[len(h)-1].IsZero(), "the key has a point less than the domain")
		for i := len(h) - 1; i >= 0; i-- {
			got.Mul(&got, &x).Add(&got, &h[i])
		}
		divisor.Exp(x, new(big.Int).SetUint64(domain.Cardinality))
		divisor.Sub(&divisor, new(fr.Element).SetOne())
		got.Mul(&got, &divisor)
		require.True(t, got.Equal(&want), "%d values", length)
	}
}

// interpolate returns the value at x of the polynomial with these values on the domain.
func interpolate(values fr.Vector, domain *fft.Domain, x fr.Element) (sum fr.Element) {
	coefficients := make(fr.Vector, domain.Cardinality)
	copy(coefficients, values)
	domain.FFTInverse(coefficients, fft.DIF)
	utils.BitReverse(coefficients)
	for i := len(coefficients) - 1; i >= 0; i-- {
		sum.Mul(&sum, &x).Add(&sum, &coefficients[i])
	}
	return sum
}

// odd has wires that stand on one side of the constraints only, so that the key leaves out different points for A and B.
type odd struct {
	X, Y frontend.Variable
	Z    frontend.Variable `gnark:",public"`
}

func (c *odd) Define(api frontend.API) error {
	x := c.X
	for range 20 {
		x = api.Mul(api.Add(x, 1), c.Y)
	}
	api.AssertIsEqual(x, c.Z)
	return nil
}

// Without randomness the proof is a function of witness and key; with it, A and C move by known multiples of delta.
func TestProofsVerifyAndAreHidden(t *testing.T) {
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &odd{})
	require.NoError(t, err)
	system := compiled.(*cs.R1CS)
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	require.NoError(t, groth16.Setup(system, &pk, &vk))
	require.NotEqual(t, pk.NbInfinityA, pk.NbInfinityB)

	z := uint64(0)
	for range 20 {
		z = (z + 1) * 1
	}
	full, err := frontend.NewWitness(&odd{X: 0, Y: 1, Z: z}, ecc.BN254.ScalarField())
	require.NoError(t, err)
	solved := func() *cs.R1CSSolution {
		solution, err := system.Solve(full)
		require.NoError(t, err)
		return solution.(*cs.R1CSSolution)
	}
	statement := fr.Vector{fr.NewElement(z)}
	made := func(b blinding) *groth16.Proof {
		proof, err := prove(context.Background(), &pk, solved(), system.GetNbPublicVariables(), b)
		require.NoError(t, err)
		require.NoError(t, groth16.Verify(proof, &vk, statement))
		require.Error(t, groth16.Verify(proof, &vk, fr.Vector{fr.NewElement(z + 1)}))
		return proof
	}
	bare := made(blinding{})
	require.Equal(t, bare, made(blinding{}))
	one := blinding{r: fr.One()}
	require.NotEqual(t, bare.Ar, made(one).Ar)
	require.Equal(t, bare.Bs, made(one).Bs)
	require.NotEqual(t, bare.Bs, made(blinding{s: fr.One()}).Bs)
	first, err := newBlinding()
	require.NoError(t, err)
	second, err := newBlinding()
	require.NoError(t, err)
	require.NotEqual(t, first, second)
	require.NotEqual(t, first.r, first.s)
	made(first)

	ended, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = prove(ended, &pk, solved(), system.GetNbPublicVariables(), first)
	require.ErrorIs(t, err, context.Canceled)
}
