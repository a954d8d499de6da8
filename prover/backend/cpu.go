package backend

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/circuits/protocol"
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
	if got := keys.Chunks(protocol.Shape{Slots: len(circuit.Slots)}); got != b.keys.Circuit {
		return Proof{}, fmt.Errorf("%w: %s, keys are for the %s", ErrShape, got.Description(), b.keys.Description())
	}
	return b.prove(ctx, circuit, report)
}

// ProveExit returns a verified proof of the filled exit circuit, which needs the keys of [keys.Exit]. It fails as Prove
// does.
func (b *CPU) ProveExit(ctx context.Context, circuit *exit.Circuit) (Proof, error) {
	if b.keys.Circuit != keys.Exit {
		return Proof{}, fmt.Errorf("%w: %s, keys are for the %s", ErrShape, keys.Exit.Description(), b.keys.Description())
	}
	return b.prove(ctx, circuit, nil)
}

// prove proves the circuit that the keys are for.
func (b *CPU) prove(ctx context.Context, circuit frontend.Circuit, report func(Phase)) (Proof, error) {
	if report == nil {
		report = func(Phase) {}
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
	return encoded, verify(&b.keys.Verifying, encoded, public)
}

// solve computes all wires, and checks every constraint on the way.
func (b *CPU) solve(circuit frontend.Circuit) (*cs.R1CSSolution, fr.Vector, error) {
	witness, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
	if err != nil {
		return nil, nil, fmt.Errorf("filling the witness: %w", err)
	}
	solution, err := b.keys.System.Solve(witness)
	if err != nil {
		return nil, nil, unsatisfied(err)
	}
	return solution.(*cs.R1CSSolution), b.publicPart(witness.Vector().(fr.Vector)), nil
}

// unsatisfied names the constraint that is broken.
func unsatisfied(err error) error {
	var broken *cs.UnsatisfiedConstraintError
	if errors.As(err, &broken) {
		return fmt.Errorf("%w: constraint %d: %w", ErrUnsatisfied, broken.CID, err)
	}
	return fmt.Errorf("%w: %w", ErrUnsatisfied, err)
}

// publicPart is the beginning of a witness: the statement, without the constant one that the system counts as public.
func (b *CPU) publicPart(values fr.Vector) fr.Vector {
	return values[:b.keys.System.GetNbPublicVariables()-1]
}
