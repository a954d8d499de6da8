package keys

import (
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// Compile returns the constraint system of a shape: 22,000 constraints and about a quarter of a second per slot.
func Compile(shape protocol.Shape) (*cs.R1CS, error) { return compile(transition.New(shape)) }

func compile(circuit *transition.Circuit) (*cs.R1CS, error) {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit)
	if err != nil {
		return nil, fmt.Errorf("compiling the circuit of %d slots: %w", len(circuit.Slots), err)
	}
	return system.(*cs.R1CS), nil
}

// fingerprints holds the results of Fingerprint by shape.
var fingerprints sync.Map

// Fingerprint is the version of the circuit of a shape: the start of the sha256 of the constraint system of two slots
// that has all its parts. It changes whenever the circuit, or the compiler that gnark is, changes.
func Fingerprint(shape protocol.Shape) (string, error) {
	if known, ok := fingerprints.Load(shape); ok {
		return known.(string), nil
	}
	system, err := compile(transition.Smallest(shape))
	if err != nil {
		return "", err
	}
	h := sha256.New()
	if _, err := system.WriteTo(h); err != nil {
		return "", fmt.Errorf("hashing the constraint system: %w", err)
	}
	fingerprint := fmt.Sprintf("%x", h.Sum(nil)[:8])
	fingerprints.Store(shape, fingerprint)
	return fingerprint, nil
}
