package backend

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

// CPU proves with gnark on all cores that Go may use.
type CPU struct{ keys *keys.Keys }

// NewCPU returns a backend with loaded keys, which it shares with its caller.
func NewCPU(k *keys.Keys) *CPU { return &CPU{keys: k} }

// Name is "cpu".
func (b *CPU) Name() string { return "cpu" }

// Prove implements [Backend]. Solving ahead of gnark, which solves again, costs four percent; it lets a bad witness
// be told from a fault of the prover, and a cancelled job end before the long phase.
func (b *CPU) Prove(ctx context.Context, circuit *transition.Circuit, report func(Phase)) (Proof, error) {
	if report == nil {
		report = func(Phase) {}
	}
	if got, want := len(circuit.Slots), b.keys.Shape.Slots; got != want {
		return Proof{}, fmt.Errorf("%w: %d, keys have %d", ErrShape, got, want)
	}
	if err := ctx.Err(); err != nil {
		return Proof{}, err
	}
	report(PhaseSolve)
	witness, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
	if err != nil {
		return Proof{}, fmt.Errorf("filling the witness: %w", err)
	}
	if err := b.keys.System.IsSolved(witness); err != nil {
		return Proof{}, unsatisfied(err)
	}
	if err := ctx.Err(); err != nil {
		return Proof{}, err
	}
	report(PhaseProve)
	proof, err := groth16.Prove(b.keys.System, b.keys.PK, witness)
	if err != nil {
		return Proof{}, fmt.Errorf("groth16 prover: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return Proof{}, err
	}
	report(PhaseVerify)
	encoded := encode(proof)
	return encoded, Verify(&b.keys.Verifying, encoded, publicPart(witness.Vector().(fr.Vector)))
}

// unsatisfied names the constraint that is broken.
func unsatisfied(err error) error {
	var broken *cs.UnsatisfiedConstraintError
	if errors.As(err, &broken) {
		return fmt.Errorf("%w: constraint %d: %w", ErrUnsatisfied, broken.CID, err)
	}
	return fmt.Errorf("%w: %w", ErrUnsatisfied, err)
}

// publicPart is the beginning of a witness: the statement.
func publicPart(values fr.Vector) [transition.PublicInputs]fr.Element {
	return [transition.PublicInputs]fr.Element(values[:transition.PublicInputs])
}
