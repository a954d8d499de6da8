package keys

import (
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
)

// Compile returns the constraint system of a circuit. A chunk circuit takes 22,000 constraints and about a quarter of a
// second per slot.
func Compile(c Circuit) (*cs.R1CS, error) { return compile(c, c.define()) }

func compile(c Circuit, circuit frontend.Circuit) (*cs.R1CS, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit)
	if err != nil {
		return nil, fmt.Errorf("compiling the %s: %w", c.Description(), err)
	}
	return system.(*cs.R1CS), nil
}

// fingerprints holds the results of Fingerprint by circuit.
var fingerprints sync.Map

// Fingerprint is the version of a circuit: the start of the sha256 of its constraint system, for a chunk circuit that of
// two slots, which has all its parts. It changes whenever the circuit, or the compiler that gnark is, changes.
func Fingerprint(c Circuit) (string, error) {
	if known, ok := fingerprints.Load(c); ok {
		return known.(string), nil
	}
	system, err := compile(c, c.smallest())
	if err != nil {
		return "", err
	}
	h := sha256.New()
	if _, err := system.WriteTo(h); err != nil {
		return "", fmt.Errorf("hashing the constraint system: %w", err)
	}
	fingerprint := fmt.Sprintf("%x", h.Sum(nil)[:8])
	fingerprints.Store(c, fingerprint)
	return fingerprint, nil
}
