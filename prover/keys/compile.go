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

// smallest is the shape whose constraint system stands for the version of the circuit: all shapes share their body.
var smallest = protocol.Shape{Slots: 2}

// Compile returns the constraint system of a shape: 27,000 constraints and about a quarter of a second per slot.
func Compile(shape protocol.Shape) (*cs.R1CS, error) {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, transition.New(shape))
	if err != nil {
		return nil, fmt.Errorf("compiling the circuit of %d slots: %w", shape.Slots, err)
	}
	return system.(*cs.R1CS), nil
}

// Fingerprint is the version of the circuit: the start of the sha256 of the smallest shape's constraint system.
// It changes whenever the circuit, or the compiler that gnark is, changes.
var Fingerprint = sync.OnceValues(func() (string, error) {
	system, err := Compile(smallest)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	if _, err := system.WriteTo(h); err != nil {
		return "", fmt.Errorf("hashing the constraint system: %w", err)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8]), nil
})
