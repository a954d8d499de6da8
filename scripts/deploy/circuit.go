package deploy

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

// Circuit is a chunk circuit as it is registered.
type Circuit struct {
	// Keys is the manifest of the keys: what they are for, and whether the secrets of their setup are public.
	Keys         keys.Manifest
	ID           common.Hash
	Slots        uint32
	UnitsPerSlot uint32
	// Key is the verifying key in the words of contracts/src/libraries/Groth16Batch.sol.
	Key []byte
	// Verifier is the creation code of the exported verifier.
	Verifier []byte
}

// verifiers are the exported verifiers that the release holds, by slots.
var verifiers = map[int]string{4: release.TransitionVerifier4MetaData.Bin, 16: release.TransitionVerifier16MetaData.Bin}

// exitVerifier returns the creation code of the release's exit verifier and the manifest of the keys that it is for. It
// returns ErrNoVerifier unless the manifest names just that code.
func exitVerifier() ([]byte, keys.Manifest, error) {
	code := common.FromHex(release.ExitVerifierMetaData.Bin)
	m, ok, err := keys.ReleasedFor(keys.Exit)
	if err != nil || !ok {
		return nil, m, errors.Join(fmt.Errorf("%s: %w", keys.Exit.Description(), ErrNoVerifier), err)
	}
	return code, m, checkVerifier(m, code)
}

// CircuitOf returns the circuit that the verifying key is for. It returns ErrNoVerifier unless the release holds the
// exported verifier of just that key: the one whose code the keys' manifest names.
func CircuitOf(v *keys.Verifying) (Circuit, error) {
	text, ok := verifiers[v.Shape.Slots]
	if !ok {
		return Circuit{}, fmt.Errorf("%d slots: %w", v.Shape.Slots, ErrNoVerifier)
	}
	c := Circuit{
		Keys: v.Manifest, ID: v.CircuitID, Slots: uint32(v.Shape.Slots), UnitsPerSlot: v.UnitsPerSlot,
		Key: keys.VerifyingKeyBytes(v.VK), Verifier: common.FromHex(text),
	}
	return c, checkVerifier(c.Keys, c.Verifier)
}

// checkVerifier compares a verifier's creation code with the manifest of the keys.
func checkVerifier(m keys.Manifest, code []byte) error {
	digest := sha256.Sum256(code)
	if got := hex.EncodeToString(digest[:]); got != m.VerifierCode() {
		return fmt.Errorf("circuit %v: %w: sha256 of its code is %s, the keys' manifest says %q", m.CircuitID, ErrNoVerifier, got, m.VerifierCode())
	}
	return nil
}

func (c Circuit) register(key, verifier common.Address) release.Circuit {
	return release.Circuit{
		Key: key, Verifier: verifier, Slots: c.Slots, UnitsPerSlot: c.UnitsPerSlot, Inputs: transition.PublicInputs,
	}
}

// keyContract returns the creation code of a contract whose code is 0x00 ‖ key, which nobody can run.
func keyContract(key []byte) []byte {
	length := len(key) + 1
	// PUSH2 length, DUP1, PUSH1 10, RETURNDATASIZE (0), CODECOPY, RETURNDATASIZE (0), RETURN, STOP (the code's first byte)
	code := []byte{0x61, byte(length >> 8), byte(length), 0x80, 0x60, 10, 0x3d, 0x39, 0x3d, 0xf3, 0x00}
	return append(code, key...)
}
