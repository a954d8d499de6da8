// Package backend makes Groth16 proofs of filled circuits, of chunks and of exits. [CPU] proves with gnark-crypto; others, such as one
// on a graphics card, implement the same interface.
package backend

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

// Errors of proving and verifying.
var (
	// ErrUnsatisfied is returned when the filled circuit breaks a constraint: the chunk was not executed correctly.
	ErrUnsatisfied = errors.New("witness does not satisfy the circuit")
	// ErrShape is returned for a circuit of another kind or number of slots than the keys'.
	ErrShape = errors.New("circuit is not that of the keys")
	// ErrInvalidProof is returned for a proof that does not verify.
	ErrInvalidProof = errors.New("proof does not verify")
	// ErrProofEncoding is returned for bytes that are no proof.
	ErrProofEncoding = errors.New("proof is not 256 bytes of points on the curve")
)

// Phase is a part of the work on one proof, in order.
type Phase string

// The phases of a proof.
const (
	// PhaseSolve computes and checks all wires; a witness that is not satisfied ends here.
	PhaseSolve Phase = "solve"
	// PhaseProve computes the proof.
	PhaseProve Phase = "prove"
	// PhaseVerify verifies the proof that was made.
	PhaseVerify Phase = "verify"
)

// Backend makes proofs for one shape of the circuit. It may be used by several goroutines at once.
type Backend interface {
	// Name says which prover this is, for logs and metrics.
	Name() string
	// Prove returns a verified proof of the filled circuit. report, if not nil, is told each phase when it begins.
	// The context is looked at between the steps of the work: a step that has begun runs to its end. It returns ErrShape,
	// ErrUnsatisfied, ErrInvalidProof (a fault of the backend) or the context's error.
	Prove(ctx context.Context, circuit *transition.Circuit, report func(Phase)) (Proof, error)
}

// ProofBytes is the length of an encoded proof.
const ProofBytes = 256

// Proof is an encoded Groth16 proof: A (x, y), B (x_im, x_re, y_im, y_re), C (x, y), each 32 bytes, as the exported
// Solidity verifier and the pairing precompile read it.
type Proof [ProofBytes]byte

// Bytes returns the encoding.
func (p Proof) Bytes() []byte { return p[:] }

// Words returns the encoding as L1 takes it: A (x, y), B (x_im, x_re, y_im, y_re), C (x, y).
func (p Proof) Words() (words [ProofBytes / 32]*big.Int) {
	for i := range words {
		words[i] = new(big.Int).SetBytes(p[32*i : 32*(i+1)])
	}
	return words
}

// MarshalText encodes the proof as hex with 0x.
func (p Proof) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(p[:])), nil }

// UnmarshalText decodes what MarshalText writes. It does not check that the points are on the curve.
func (p *Proof) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(string(bytes.TrimPrefix(text, []byte("0x"))))
	if err != nil || len(raw) != ProofBytes {
		return ErrProofEncoding
	}
	copy(p[:], raw)
	return nil
}

// encode returns the bytes of gnark's proof, which has no commitments.
func encode(proof *groth16.Proof) Proof { return Proof(proof.MarshalSolidity()) }

// decode returns gnark's proof. The points are checked to be on their curves and in the right subgroup.
func (p Proof) decode() (*groth16.Proof, error) {
	var proof groth16.Proof
	decoder := curve.NewDecoder(bytes.NewReader(p[:]))
	for _, point := range []any{&proof.Ar, &proof.Bs, &proof.Krs} {
		if err := decoder.Decode(point); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrProofEncoding, err)
		}
	}
	if decoder.BytesRead() != ProofBytes {
		return nil, ErrProofEncoding
	}
	return &proof, nil
}

// Verify checks a proof against the public inputs, in the statement's order. It returns ErrProofEncoding or
// ErrInvalidProof.
func Verify(k *keys.Verifying, proof Proof, public [transition.PublicInputs]fr.Element) error {
	return verify(k, proof, public[:])
}

// VerifyExit checks a proof of the exit circuit against its public inputs, as [Verify] does those of chunks.
func VerifyExit(k *keys.Verifying, proof Proof, public [exit.PublicInputs]fr.Element) error {
	return verify(k, proof, public[:])
}

func verify(k *keys.Verifying, proof Proof, public fr.Vector) error {
	decoded, err := proof.decode()
	if err != nil {
		return err
	}
	if err := groth16.Verify(decoded, k.VK, public); err != nil {
		return fmt.Errorf("%w: %w", ErrInvalidProof, err)
	}
	return nil
}
