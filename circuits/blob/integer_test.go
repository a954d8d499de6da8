package blob

import (
	"math/big"
	"math/rand"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"
)

// raw is an integer of limbs that the test promises to keep below 2^bits.
func raw(a *arithmetic, limbs []frontend.Variable, bits int) integer {
	maxima := make([]*big.Int, len(limbs))
	for i := range maxima {
		maxima[i] = ones(bits)
	}
	return a.integer(limbs, maxima, join(maxima))
}

// assertEqualOf compares two integers of n limbs each, with limbs below 2^bits.
func assertEqualOf(n, bits int) func(api frontend.API, in []frontend.Variable) error {
	return func(api frontend.API, in []frontend.Variable) error {
		a := newArithmetic(api)
		a.assertEqual(raw(a, in[:n], bits), raw(a, in[n:], bits))
		return nil
	}
}

// wide writes x with n limbs below 2^bits, as unevenly as rng makes them.
func wide(rng *rand.Rand, x *big.Int, n, bits int) []*big.Int {
	limbs := split(x, n)
	for i := n - 1; i > 0; i-- {
		// Move a part of limb i down: it weighs X times as much there.
		move := new(big.Int).Rand(rng, new(big.Int).Add(limbs[i], big.NewInt(1)))
		if room := new(big.Int).Rsh(ones(bits-1), LimbBits); move.Cmp(room) > 0 {
			move.Set(room)
		}
		limbs[i].Sub(limbs[i], move)
		limbs[i-1].Add(limbs[i-1], move.Lsh(move, LimbBits))
	}
	return limbs
}

func TestAssertEqual(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	r := fr.Modulus()
	for _, size := range []struct{ n, bits int }{{1, 100}, {2, 44}, {6, 43}, {6, 90}, {11, 90}, {11, 180}, {21, 196}, {24, 206}} {
		body := assertEqualOf(size.n, size.bits)
		most := new(big.Int).Rsh(ones(size.bits+LimbBits*(size.n-1)), 1)
		for range 20 {
			x := new(big.Int).Rand(rng, most)
			left, right := wide(rng, x, size.n, size.bits), wide(rng, x, size.n, size.bits)
			require.Equal(t, x, join(left))
			require.Equal(t, x, join(right))
			require.NoError(t, run(body, append(left, right...)...), "%v", size)

			// Differences that vanish in the field, in the low limbs, or almost in both.
			for _, d := range []*big.Int{
				big.NewInt(1), r, new(big.Int).Lsh(r, 1), power(LimbBits), power(2 * LimbBits), power(5 * LimbBits),
				new(big.Int).Mul(r, power(LimbBits)), new(big.Int).Mul(r, power(2*LimbBits)), new(big.Int).Mul(r, power(8*LimbBits)), new(big.Int).Mul(r, r),
			} {
				if y := new(big.Int).Add(x, d); y.Cmp(most) <= 0 {
					other := wide(rng, y, size.n, size.bits)
					require.Error(t, run(body, append(left, other...)...), "%v: difference %v", size, d)
					require.Error(t, run(body, append(other, right...)...), "%v: difference -%v", size, d)
				}
			}
		}
		full, none := make([]*big.Int, size.n), make([]*big.Int, size.n)
		for i := range full {
			full[i], none[i] = ones(size.bits), new(big.Int)
		}
		require.NoError(t, run(body, append(full, full...)...))
		require.NoError(t, run(body, append(none, none...)...))
		require.Error(t, run(body, append(full, none...)...))
		require.Error(t, run(body, append(none, full...)...))
	}
}

func TestInner(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	const terms, n, m = 3, 6, 4
	body := func(api frontend.API, in []frontend.Variable) error {
		a := newArithmetic(api)
		var x, y []integer
		for i := range terms {
			x, y = append(x, raw(a, in[n*i:n*i+n], 60)), append(y, raw(a, in[n*terms+m*i:n*terms+m*i+m], 60))
		}
		sum := a.inner(x, a.factors(y, n))
		for k, limb := range sum.limbs {
			api.AssertIsEqual(limb, in[(n+m)*terms+k])
		}
		return nil
	}
	for range 20 {
		in := make([]*big.Int, (n+m)*terms+n+m-1)
		for i := range in {
			in[i] = new(big.Int)
			if i < (n+m)*terms {
				in[i].Rand(rng, power(60))
			}
		}
		for i := range terms {
			for j := range n {
				for k := range m {
					at := in[(n+m)*terms+j+k]
					at.Add(at, new(big.Int).Mul(in[n*i+j], in[n*terms+m*i+k]))
				}
			}
		}
		require.NoError(t, run(body, in...))
		in[len(in)-1].Add(in[len(in)-1], big.NewInt(1))
		require.Error(t, run(body, in...))
	}
}

// Compilation refuses what could wrap around the field: limbs that reach r, and carries that it cannot check.
func TestRefusals(t *testing.T) {
	square := func(api frontend.API, in []frontend.Variable) error {
		a := newArithmetic(api)
		x := raw(a, in, 130)
		a.inner([]integer{x}, a.factors([]integer{x}, 2))
		return nil
	}
	one := big.NewInt(1)
	require.ErrorContains(t, run(square, one, one), "not below the field's order")
	require.ErrorContains(t, run(assertEqualOf(2, 253), one, one, one, one), "too large to be carried")
}

func TestSplitAndJoin(t *testing.T) {
	x := ones(255)
	require.Equal(t, x, join(split(x, limbCount(255))))
	require.Equal(t, []*big.Int{ones(43), ones(57)}, split(ones(100), 2), "the last limb takes the rest")
	require.Equal(t, 6, limbCount(255))
	require.Equal(t, 6, limbCount(258))
	require.Equal(t, 7, limbCount(259))
}
