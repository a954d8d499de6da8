package keys

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// Names of the circuits that have keys: they separate the circuit ids, and the transcripts, of one from those of others.
const (
	// CircuitName is the chunk circuit's.
	CircuitName = "proophi/transition"
	// ExitName is the exit circuit's.
	ExitName = "proophi/exit"
)

// exitKind stands in manifests for the exit circuit; nothing stands for the chunk circuit.
const exitKind = "exit"

// Circuit says what keys are for. It is the chunk circuit of a shape, or the exit circuit, which has no shape.
type Circuit struct {
	Kind  string         `json:"circuit,omitempty"`
	Shape protocol.Shape `json:"shape,omitzero"`
}

// Exit is the circuit that proves an account's balance in exit mode.
var Exit = Circuit{Kind: exitKind}

// Chunks is the chunk circuit of a shape.
func Chunks(shape protocol.Shape) Circuit { return Circuit{Shape: shape} }

// FromCeremony is the circuit that a ceremony names. It returns ErrForeign for one that this program does not have.
func FromCeremony(name string, slots int) (Circuit, error) {
	for _, c := range []Circuit{Exit, Chunks(protocol.Shape{Slots: slots})} {
		if c.Name() == name && c.Shape.Slots == slots {
			return c, nil
		}
	}
	return Circuit{}, fmt.Errorf("%w: this program has no circuit %q with %d slots", ErrForeign, name, slots)
}

// Name is what separates the circuit from others.
func (c Circuit) Name() string {
	if c.Kind == exitKind {
		return ExitName
	}
	return CircuitName
}

// file is the stem of the names of the circuit's files: exit, or transition with the number of slots.
func (c Circuit) file() string {
	if c.Kind == exitKind {
		return exitKind
	}
	return fmt.Sprintf("transition-%d", c.Shape.Slots)
}

// Description says the circuit in a sentence.
func (c Circuit) Description() string {
	if c.Kind == exitKind {
		return "exit circuit"
	}
	return fmt.Sprintf("circuit of %d slots", c.Shape.Slots)
}

// VerifierName is the name of the exported verifier contract.
func (c Circuit) VerifierName() string {
	if c.Kind == exitKind {
		return "ExitVerifier"
	}
	return fmt.Sprintf("TransitionVerifier%d", c.Shape.Slots)
}

// KeyName is the name of the library that holds the verifying key. Only chunk circuits have one: exits are verified one
// by one, by the exported verifier.
func (c Circuit) KeyName() string { return fmt.Sprintf("TransitionKey%d", c.Shape.Slots) }

// ID is the circuit id of a verifying key: keccak256(name ‖ T as 4 bytes, 0 for exits ‖ sha256 of the key's raw encoding).
func (c Circuit) ID(verifyingKey [sha256.Size]byte) common.Hash {
	return crypto.Keccak256Hash([]byte(c.Name()), binary.BigEndian.AppendUint32(nil, uint32(c.Shape.Slots)), verifyingKey[:])
}

// unitsPerSlot is the weight of a slot, zero for a circuit without slots.
func (c Circuit) unitsPerSlot(constraints int) uint32 {
	if c.Kind == exitKind {
		return 0
	}
	return UnitsPerSlot(c.Shape, constraints)
}

func (c Circuit) check() error {
	known := c.Kind == "" && c.Shape.Slots > 0 || c == Exit
	if !known {
		return fmt.Errorf("%w: this program has no circuit %q with %d slots", ErrForeign, c.Kind, c.Shape.Slots)
	}
	return nil
}

// define returns the empty circuit.
func (c Circuit) define() frontend.Circuit {
	if c.Kind == exitKind {
		return &exit.Circuit{}
	}
	return transition.New(c.Shape)
}

// smallest returns an empty circuit that is quickly compiled and has all parts of the circuit.
func (c Circuit) smallest() frontend.Circuit {
	if c.Kind == exitKind {
		return &exit.Circuit{}
	}
	return transition.Smallest(c.Shape)
}
