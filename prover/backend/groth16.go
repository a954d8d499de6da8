package backend

import (
	"context"
	"fmt"
	"math/big"
	"runtime"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/pool"
)

// blinding is the randomness that hides the witness (r and s in section 3.2 of https://eprint.iacr.org/2016/260).
type blinding struct{ r, s fr.Element }

func newBlinding() (b blinding, err error) {
	if _, err = b.r.SetRandom(); err != nil {
		return b, fmt.Errorf("randomness of the proof: %w", err)
	}
	if _, err = b.s.SetRandom(); err != nil {
		return b, fmt.Errorf("randomness of the proof: %w", err)
	}
	return b, nil
}

// prove makes the proof of a solved system without commitments, as gnark's Prove does after it has solved. It differs in
// three points: it starts from wires that are already there, it needs six transforms instead of seven, and no more than
// three of its multiplications run at a time, which takes less memory and lets ctx end the job between them. The solution
// is used up.
func prove(ctx context.Context, pk *groth16.ProvingKey, solution *cs.R1CSSolution, public int, blind blinding) (*groth16.Proof, error) {
	h := quotient(solution.A, solution.B, solution.C, &pk.Domain)
	solution.A, solution.B, solution.C = nil, nil, nil
	wires := solution.W
	var a, b, k, z curve.G1Jac
	var b2 curve.G2Jac
	wiresB := present(wires, pk.InfinityB, pk.NbInfinityB)
	// Half of the cores for each: on fewer of them a multiplication cuts its points into fewer parts and adds less. The third
	// keeps all cores busy while the last ones end.
	config := ecc.MultiExpConfig{NbTasks: max(1, runtime.GOMAXPROCS(0)/2)}
	products := pool.New().WithContext(ctx).WithCancelOnError().WithMaxGoroutines(3)
	for _, product := range []func() error{ // the longest first
		func() error { _, err := b2.MultiExp(pk.G2.B, wiresB, config); return err },
		func() error { _, err := z.MultiExp(pk.G1.Z, h[:len(pk.G1.Z)], config); return err },
		func() error { _, err := k.MultiExp(pk.G1.K, wires[public:], config); return err },
		func() error {
			_, err := a.MultiExp(pk.G1.A, present(wires, pk.InfinityA, pk.NbInfinityA), config)
			return err
		},
		func() error { _, err := b.MultiExp(pk.G1.B, wiresB, config); return err },
	} {
		products.Go(func(ctx context.Context) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return product()
		})
	}
	if err := products.Wait(); err != nil {
		return nil, fmt.Errorf("multiplying points: %w", err)
	}
	k.AddAssign(&z)
	return blind.combine(pk, a, b, k, b2), nil
}

// combine puts the sums over all wires together:
//
//	A = alpha + a + r delta,  B = beta + b + s delta,  C = k + s A + r B - r s delta
func (x blinding) combine(pk *groth16.ProvingKey, a, b, k curve.G1Jac, b2 curve.G2Jac) *groth16.Proof {
	var r, s, minusRS big.Int
	var product fr.Element
	product.Mul(&x.r, &x.s).Neg(&product).BigInt(&minusRS)
	x.r.BigInt(&r)
	x.s.BigInt(&s)
	var proof groth16.Proof

	addTimes(&a, &pk.G1.Delta, &r)
	a.AddMixed(&pk.G1.Alpha)
	proof.Ar.FromJacobian(&a)
	addTimes(&b, &pk.G1.Delta, &s)
	b.AddMixed(&pk.G1.Beta)

	var delta2 curve.G2Jac
	delta2.FromAffine(&pk.G2.Delta)
	delta2.ScalarMultiplication(&delta2, &s)
	b2.AddAssign(&delta2)
	b2.AddMixed(&pk.G2.Beta)
	proof.Bs.FromJacobian(&b2)

	a.ScalarMultiplication(&a, &s)
	k.AddAssign(&a)
	b.ScalarMultiplication(&b, &r)
	k.AddAssign(&b)
	addTimes(&k, &pk.G1.Delta, &minusRS)
	proof.Krs.FromJacobian(&k)
	return &proof
}

// addTimes adds a multiple of a point to sum.
func addTimes(sum *curve.G1Jac, point *curve.G1Affine, times *big.Int) {
	var p curve.G1Jac
	p.FromAffine(point)
	p.ScalarMultiplication(&p, times)
	sum.AddAssign(&p)
}

// present returns the wires whose point in the proving key is not at infinity: the key leaves such points out.
func present(wires fr.Vector, infinity []bool, absent uint64) fr.Vector {
	out := make(fr.Vector, 0, len(wires)-int(absent))
	for i := range wires {
		if !infinity[i] {
			out = append(out, wires[i])
		}
	}
	return out
}

// quotient returns the coefficients of h = (a b - c) / (X^n - 1), in bit-reversed order as the proving key has them,
// from the values of a, b and c on the domain. It uses their memory.
//
// On the coset g D the divisor is the constant g^n - 1, and h has fewer than n coefficients, so h is the interpolation
// of (a b - c) there, divided by it. The interpolation of c is c itself: its transform onto the coset and back is left
// out, which gnark's prover does.
func quotient(a, b, c fr.Vector, domain *fft.Domain) fr.Vector {
	n := int(domain.Cardinality)
	for _, values := range []*fr.Vector{&a, &b, &c} {
		*values = append(*values, make(fr.Vector, n-len(*values))...)
		domain.FFTInverse(*values, fft.DIF)
	}
	domain.FFT(a, fft.DIT, fft.OnCoset())
	domain.FFT(b, fft.DIT, fft.OnCoset())
	inParts(n, func(from, to int) {
		part := a[from:to]
		part.Mul(part, b[from:to])
	})
	domain.FFTInverse(a, fft.DIF, fft.OnCoset())

	var divisor, one fr.Element
	one.SetOne()
	divisor.Exp(domain.FrMultiplicativeGen, big.NewInt(int64(n)))
	divisor.Sub(&divisor, &one).Inverse(&divisor)
	inParts(n, func(from, to int) {
		part := a[from:to]
		part.Sub(part, c[from:to])
		part.ScalarMul(part, &divisor)
	})
	return a
}

// inParts calls work for consecutive parts of [0, n), one for each core, and waits for all.
func inParts(n int, work func(from, to int)) {
	parts := min(runtime.GOMAXPROCS(0), n)
	var group conc.WaitGroup
	for i := range parts {
		group.Go(func() { work(i*n/parts, (i+1)*n/parts) })
	}
	group.Wait()
}
