// Package keys derives, stores and checks the Groth16 keys of the chunk circuit and of the exit circuit, and writes
// them for Solidity.
//
// Development keys come from groth16.Setup with randomness from a public seed, so every machine derives the same
// ones and nobody has to ship hundreds of megabytes; for the same reason everybody can forge proofs for them. They
// are marked insecure and [Manifest.CheckChain] refuses them on every chain that is not a local one. The setup
// replaces crypto/rand.Reader, so it runs only in a child process that does nothing else: a program that uses this
// package calls [RunChildIfRequested] first in main, and its tests in TestMain.
//
// Keys with value come from a ceremony (package ceremony) and are put into a store with [Store.Install]. A program
// knows the keys that it was released with ([Released]): what claims to be one of them must be it, file for file.
package keys

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys/ceremony"
)

// Names of the files beside the manifest.
const (
	manifestFile = "manifest.json"
	systemFile   = "ccs.bin"
	provingFile  = "pk.bin"
	verifyFile   = "vk.bin"
	solidityFile = "verifier.sol"
	// transcriptFile is there for the keys of a ceremony.
	transcriptFile = ceremony.TranscriptFile
)

// bytecodeName names the digest of the exported verifier's creation code, which no file holds: a release does.
const bytecodeName = "verifier.bin"

// Errors of stored keys.
var (
	// ErrManifest is returned for a manifest that cannot be read.
	ErrManifest = errors.New("key manifest is not readable")
	// ErrForeign is returned when a directory holds the keys of another circuit, shape or version.
	ErrForeign = errors.New("keys belong to another circuit")
	// ErrCorrupt is returned when a file is missing or not the one that the manifest names.
	ErrCorrupt = errors.New("key file is damaged")
	// ErrAbsent is returned when keys are only looked for and there are none.
	ErrAbsent = errors.New("there are no keys of that shape")
	// ErrExists is returned when keys would be written over others.
	ErrExists = errors.New("there are keys of that circuit already")
	// ErrInsecure is returned when development keys would be used on a chain that is not local.
	ErrInsecure = errors.New("development keys are insecure and work on local chains only")
)

// Manifest names the keys of one circuit.
type Manifest struct {
	CircuitID common.Hash `json:"circuitId"`
	Circuit
	// Fingerprint is the version of the circuit; see [Fingerprint].
	Fingerprint string `json:"fingerprint"`
	Constraints int    `json:"constraints"`
	// UnitsPerSlot is zero for the exit circuit, which has no slots.
	UnitsPerSlot uint32 `json:"unitsPerSlot,omitempty"`
	// Digests holds the sha256 of each file by name, in hex, and in a release that of the exported verifier's code.
	Digests map[string]string `json:"digests"`
	// Insecure says that the setup's secrets are known. The keys of a ceremony are not; they come with its transcript.
	Insecure bool `json:"insecure"`
}

// UnitsPerSlot is the weight of a slot in units of 1,000 constraints, rounded up.
func UnitsPerSlot(shape protocol.Shape, constraints int) uint32 {
	perUnit := 1000 * shape.Slots
	return uint32((constraints + perUnit - 1) / perUnit)
}

// LocalChains are the ids of chains that exist on one machine only: those of go-ethereum and of the simulated L1 (1337),
// and of anvil and hardhat (31337). Secrets that everyone knows are accepted there and nowhere else.
var LocalChains = []uint64{1337, 31337}

// CheckChain returns ErrInsecure for development keys on a chain that is not local. The keys of a ceremony are accepted
// on every chain.
func (m Manifest) CheckChain(chainID uint64) error {
	if m.Insecure && !slices.Contains(LocalChains, chainID) {
		return fmt.Errorf("chain %d: %w", chainID, ErrInsecure)
	}
	return nil
}

func readManifest(dir string) (Manifest, error) {
	var m Manifest
	raw, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if err != nil {
		return m, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if m, err = parseManifest(raw); err != nil {
		return m, fmt.Errorf("%s: %w", dir, err)
	}
	return m, nil
}

func parseManifest(raw []byte) (m Manifest, err error) {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&m); err != nil {
		return m, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	return m, nil
}

func (m Manifest) write(dir string) error {
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, manifestFile), append(raw, '\n'), 0o644)
}

// check tells whether the manifest in dir is that of the wanted keys.
func (m Manifest) check(dir string, circuit Circuit, fingerprint string) error {
	if m.Circuit != circuit || m.Fingerprint != fingerprint {
		return fmt.Errorf("%s: %w: %s, version %s; wanted %s, version %s", dir, ErrForeign, m.Description(), m.Fingerprint, circuit.Description(), fingerprint)
	}
	if m.UnitsPerSlot != circuit.unitsPerSlot(m.Constraints) {
		return fmt.Errorf("%s: %w: %d units per slot for %d constraints", dir, ErrManifest, m.UnitsPerSlot, m.Constraints)
	}
	if _, made := m.Digests[transcriptFile]; made == m.Insecure {
		return fmt.Errorf("%s: %w: secure keys come with the transcript of their ceremony, others have none", dir, ErrManifest)
	}
	return nil
}

// verify compares a file with the manifest's digest.
func (m Manifest) verify(dir, name string) error {
	digest, err := digestFile(filepath.Join(dir, name))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if want := m.Digests[name]; digest != want {
		return fmt.Errorf("%s: %w: sha256 is %s, manifest says %q; remove the directory to derive it again",
			filepath.Join(dir, name), ErrCorrupt, digest, want)
	}
	return nil
}

func digestFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", h.Sum(nil)), nil
}
