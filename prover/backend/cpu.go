package backend

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

// CPU proves with gnark-crypto on all cores that Go may use.
type CPU struct{ keys *keys.Keys }

// NewCPU returns a backend with loaded keys, which it shares with its caller.
func NewCPU(k *keys.Keys) *CPU { return &CPU{keys: k} }

// Name is "cpu".
func (b *CPU) Name() string { return "cpu" }

// Prove implements [Backend]. Solving and proving are told apart, so that a bad witness is not taken for a fault of the
// prover, and a job that is cancelled ends between the steps of the long phase.
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
	solution, public, err := b.solve(circuit)
	if err != nil {
		return Proof{}, err
	}
	if err := ctx.Err(); err != nil {
		return Proof{}, err
	}
	report(PhaseProve)
	blind, err := newBlinding()
	if err != nil {
		return Proof{}, err
	}
	proof, err := prove(ctx, b.keys.PK, solution, b.keys.System.GetNbPublicVariables(), blind)
	if err != nil {
		return Proof{}, fmt.Errorf("groth16 prover: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return Proof{}, err
	}
	report(PhaseVerify)
	encoded := encode(proof)
	return encoded, Verify(&b.keys.Verifying, encoded, public)
}

// solve computes all wires, and checks every constraint on the way.
func (b *CPU) solve(circuit *transition.Circuit) (*cs.R1CSSolution, [transition.PublicInputs]fr.Element, error) {
	var public [transition.PublicInputs]fr.Element
	witness, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
	if err != nil {
		return nil, public, fmt.Errorf("filling the witness: %w", err)
	}
	solution, err := b.keys.System.Solve(witness)
	if err != nil {
		return nil, public, unsatisfied(err)
	}
	return solution.(*cs.R1CSSolution), publicPart(witness.Vector().(fr.Vector)), nil
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
