package keys

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/logger"
)

// childEnv asks a process to derive keys and exit; its value is a childRequest.
const childEnv = "PROOPHI_KEYS_CHILD"

// seedPrefix and the digest of the constraint system make the public seed of development keys.
const seedPrefix = "proophi/development-keys/v1"

// ErrDerivation is returned when the child process that derives keys ends with an error, which it includes.
var ErrDerivation = errors.New("deriving keys in a child process")

type childRequest struct {
	Circuit Circuit `json:"for"`
	// Dir is an existing empty directory for the files.
	Dir string `json:"dir"`
}

// RunChildIfRequested derives keys and exits the process if the parent asked for it by environment variable, and
// returns at once otherwise. Call it first in main and in TestMain of everything that derives keys.
func RunChildIfRequested() {
	request, asked := os.LookupEnv(childEnv)
	if !asked {
		return
	}
	logger.Disable()
	if err := runChild(request); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func runChild(request string) error {
	var r childRequest
	if err := json.Unmarshal([]byte(request), &r); err != nil {
		return fmt.Errorf("%s: %w", childEnv, err)
	}
	return derive(r.Circuit, r.Dir, func(stage string) { fmt.Println(stage) })
}

// derive writes all files of a circuit's keys into dir. It leaves crypto/rand.Reader replaced: for the child only.
func derive(circuit Circuit, dir string, progress func(stage string)) error {
	fingerprint, err := Fingerprint(circuit)
	if err != nil {
		return err
	}
	progress("compiling the " + circuit.Description())
	system, err := Compile(circuit)
	if err != nil {
		return err
	}
	m := newManifest(circuit, fingerprint, system)
	m.Insecure = true
	systemDigest, err := m.addSystem(dir, system)
	if err != nil {
		return err
	}
	progress(fmt.Sprintf("setting up keys for %d constraints", m.Constraints))
	pk, vk, err := setup(system, systemDigest)
	if err != nil {
		return err
	}
	progress("writing the keys")
	return m.addKeys(dir, pk, vk)
}

// setup runs groth16.Setup with randomness from the public seed.
func setup(system *cs.R1CS, systemDigest [sha256.Size]byte) (*groth16.ProvingKey, *groth16.VerifyingKey, error) {
	rand.Reader = mathrand.NewChaCha8(sha256.Sum256(append([]byte(seedPrefix), systemDigest[:]...)))
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	if err := groth16.Setup(system, &pk, &vk); err != nil {
		return nil, nil, fmt.Errorf("groth16 setup: %w", err)
	}
	return &pk, &vk, nil
}

func newManifest(circuit Circuit, fingerprint string, system *cs.R1CS) *Manifest {
	constraints := system.GetNbConstraints()
	return &Manifest{
		Circuit: circuit, Fingerprint: fingerprint, Constraints: constraints, UnitsPerSlot: circuit.unitsPerSlot(constraints),
		Digests: map[string]string{},
	}
}

func (m *Manifest) addSystem(dir string, system *cs.R1CS) ([sha256.Size]byte, error) {
	return m.add(dir, systemFile, func(w io.Writer) error { _, err := system.WriteTo(w); return err })
}

// addKeys writes both keys, the verifier and, last, the manifest.
func (m *Manifest) addKeys(dir string, pk *groth16.ProvingKey, vk *groth16.VerifyingKey) error {
	if _, err := m.add(dir, provingFile, func(w io.Writer) error { return pk.WriteDump(w) }); err != nil {
		return err
	}
	digest, err := m.add(dir, verifyFile, func(w io.Writer) error { _, err := vk.WriteRawTo(w); return err })
	if err != nil {
		return err
	}
	m.CircuitID = m.ID(digest)
	if _, err := m.add(dir, solidityFile, func(w io.Writer) error { return writeVerifier(w, m.VerifierName(), vk) }); err != nil {
		return err
	}
	return m.write(dir)
}

// add writes a file, keeps its digest in the manifest and returns it.
func (m *Manifest) add(dir, name string, write func(io.Writer) error) (digest [sha256.Size]byte, err error) {
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		return digest, err
	}
	h := sha256.New()
	w := bufio.NewWriterSize(io.MultiWriter(f, h), 1<<20)
	err = errors.Join(write(w), w.Flush(), f.Sync(), f.Close())
	if err != nil {
		return digest, fmt.Errorf("writing %s: %w", name, err)
	}
	copy(digest[:], h.Sum(nil))
	m.Digests[name] = hex.EncodeToString(digest[:])
	return digest, nil
}

// deriveInChild runs this program again to derive keys into dir, passing on the stages that it prints.
func deriveInChild(ctx context.Context, circuit Circuit, dir string, progress func(stage string)) error {
	program, err := os.Executable()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDerivation, err)
	}
	request, err := json.Marshal(childRequest{Circuit: circuit, Dir: dir})
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, program)
	cmd.Env = append(os.Environ(), childEnv+"="+string(request))
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDerivation, err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%w: %w", ErrDerivation, err)
	}
	for lines := bufio.NewScanner(stdout); lines.Scan(); {
		progress(lines.Text())
	}
	if err := cmd.Wait(); err != nil {
		return fmt.Errorf("%w: %w: %s", ErrDerivation, errors.Join(err, ctx.Err()), bytes.TrimSpace(stderr.Bytes()))
	}
	if _, err := os.Stat(filepath.Join(dir, manifestFile)); err != nil {
		return fmt.Errorf("%w: the program does not call keys.RunChildIfRequested: %w", ErrDerivation, err)
	}
	return nil
}
