package keys

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/gofrs/flock"

	"github.com/proophi/proophi/circuits/protocol"
)

// DirEnv overrides the default directory of the keys.
const DirEnv = "PROOPHI_KEYS_DIR"

// lockRetry is how often a process that waits for another's derivation looks again.
const lockRetry = 200 * time.Millisecond

// Verifying is what is needed to register and to verify: a few hundred bytes.
type Verifying struct {
	Manifest
	VK *groth16.VerifyingKey
}

// Keys is what is needed to prove: the constraint system and both keys. Nothing writes to it once it is loaded, so
// all users share one.
type Keys struct {
	Verifying
	System *cs.R1CS
	PK     *groth16.ProvingKey
}

// Store is a directory of keys, one subdirectory for each circuit and version.
type Store struct {
	dir      string
	progress func(stage string)
	// making is set where a release is made, whose keys need not be those of the last one.
	making bool
}

// DefaultDir is the directory named by PROOPHI_KEYS_DIR, else proophi/keys in the user's cache directory.
func DefaultDir() (string, error) {
	if dir := os.Getenv(DirEnv); dir != "" {
		return dir, nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no directory for keys, set %s: %w", DirEnv, err)
	}
	return filepath.Join(cache, "proophi", "keys"), nil
}

// NewStore returns the store in dir, or in [DefaultDir] if dir is empty. progress, if not nil, is told each stage of
// a derivation, from the calling goroutine.
func NewStore(dir string, progress func(stage string)) (*Store, error) {
	if progress == nil {
		progress = func(string) {}
	}
	if dir == "" {
		var err error
		if dir, err = DefaultDir(); err != nil {
			return nil, err
		}
	}
	return &Store{dir: dir, progress: progress}, nil
}

// ForRelease returns a store that does not compare its keys with those of the release: for the program that makes one.
func (s *Store) ForRelease() *Store { return &Store{dir: s.dir, progress: s.progress, making: true} }

// Load returns the keys of the chunk circuit of a shape; see [Store.LoadCircuit].
func (s *Store) Load(ctx context.Context, shape protocol.Shape) (*Keys, error) {
	return s.LoadCircuit(ctx, Chunks(shape))
}

// LoadCircuit returns the keys of a circuit. It derives them first, in a child process, if the store has none: on two
// cores about a second for the exit circuit, 15 seconds for 4 slots, four minutes for 64. It returns ErrManifest,
// ErrForeign or ErrCorrupt for stored keys that are not the wanted ones, and ErrDerivation if the child fails.
func (s *Store) LoadCircuit(ctx context.Context, circuit Circuit) (*Keys, error) {
	dir, v, err := s.open(ctx, circuit)
	if err != nil {
		return nil, err
	}
	k := &Keys{Verifying: *v, System: new(cs.R1CS), PK: new(groth16.ProvingKey)}
	s.progress("reading the constraint system")
	if err := k.read(dir, systemFile, func(r io.Reader) error { _, err := k.System.ReadFrom(r); return err }); err != nil {
		return nil, err
	}
	s.progress("reading the proving key")
	if err := k.read(dir, provingFile, func(r io.Reader) error { return k.PK.ReadDump(r) }); err != nil {
		return nil, err
	}
	if err := k.checkFit(); err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return k, nil
}

// checkFit returns ErrForeign unless system and keys are of one circuit, as far as sizes tell.
func (k *Keys) checkFit() error {
	internal, secret, public := k.System.GetNbVariables()
	for _, size := range []struct {
		what      string
		got, want int
	}{
		{"constraints", k.System.GetNbConstraints(), k.Constraints},
		{"domain of the proving key", int(k.PK.Domain.Cardinality), int(ecc.NextPowerOfTwo(uint64(k.Constraints)))},
		{"wires of the proving key", len(k.PK.InfinityA), internal + secret + public},
		{"private wires of the proving key", len(k.PK.G1.K), internal + secret},
		{"public inputs of the verifying key", len(k.VK.G1.K), public},
	} {
		if size.got != size.want {
			return fmt.Errorf("%w: %s: %d, must be %d", ErrForeign, size.what, size.got, size.want)
		}
	}
	return nil
}

// LoadVerifying returns manifest and verifying key of the chunk circuit of a shape, deriving as Load does.
func (s *Store) LoadVerifying(ctx context.Context, shape protocol.Shape) (*Verifying, error) {
	return s.LoadVerifyingCircuit(ctx, Chunks(shape))
}

// LoadVerifyingCircuit returns manifest and verifying key of a circuit, deriving as LoadCircuit does.
func (s *Store) LoadVerifyingCircuit(ctx context.Context, circuit Circuit) (*Verifying, error) {
	_, v, err := s.open(ctx, circuit)
	return v, err
}

// Solidity returns the source of a circuit's exported verifier, deriving as LoadCircuit does.
func (s *Store) Solidity(ctx context.Context, circuit Circuit) ([]byte, error) {
	dir, v, err := s.open(ctx, circuit)
	if err != nil {
		return nil, err
	}
	if err := v.verify(dir, solidityFile); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, solidityFile))
}

// open makes sure that the circuit's keys exist and reads the small ones.
func (s *Store) open(ctx context.Context, circuit Circuit) (string, *Verifying, error) {
	fingerprint, err := Fingerprint(circuit)
	if err != nil {
		return "", nil, err
	}
	dir := s.path(circuit, fingerprint)
	if err := s.ensure(ctx, circuit, dir); err != nil {
		return "", nil, err
	}
	v, err := s.readVerifying(dir, circuit, fingerprint)
	return dir, v, err
}

// readVerifying reads the small keys in dir and checks that they are the wanted ones.
func (s *Store) readVerifying(dir string, circuit Circuit, fingerprint string) (*Verifying, error) {
	m, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	if err := m.check(dir, circuit, fingerprint); err != nil {
		return nil, err
	}
	v := &Verifying{Manifest: m, VK: new(groth16.VerifyingKey)}
	if err := v.read(dir, verifyFile, func(r io.Reader) error { _, err := v.VK.ReadFrom(r); return err }); err != nil {
		return nil, err
	}
	if err := v.checkID(dir); err != nil {
		return nil, err
	}
	if err := v.checkTranscript(dir); err != nil {
		return nil, err
	}
	if s.making {
		return v, nil
	}
	return v, v.checkReleased(dir)
}

// Check reads a shape's keys as Load does, and every file of them for its digest, but keeps nothing and derives nothing: it
// returns ErrAbsent if the store has none.
func (s *Store) Check(shape protocol.Shape) (Manifest, error) {
	circuit := Chunks(shape)
	fingerprint, err := Fingerprint(circuit)
	if err != nil {
		return Manifest{}, err
	}
	dir := s.path(circuit, fingerprint)
	if !exists(dir) {
		return Manifest{}, fmt.Errorf("%s: %w", dir, ErrAbsent)
	}
	v, err := s.readVerifying(dir, circuit, fingerprint)
	if err != nil {
		return Manifest{}, err
	}
	return v.Manifest, errors.Join(v.verify(dir, systemFile), v.verify(dir, provingFile))
}

// Dir is the directory of the store.
func (s *Store) Dir() string { return s.dir }

// path is the directory of a circuit's keys.
func (s *Store) path(circuit Circuit, fingerprint string) string {
	return filepath.Join(s.dir, circuit.file()+"-"+fingerprint)
}

// checkID compares the circuit id with the verifying key that was read.
func (v *Verifying) checkID(dir string) error {
	h := sha256.New()
	if _, err := v.VK.WriteRawTo(h); err != nil {
		return fmt.Errorf("hashing the verifying key: %w", err)
	}
	if id := v.ID([sha256.Size]byte(h.Sum(nil))); id != v.CircuitID {
		return fmt.Errorf("%s: %w: verifying key has circuit id %s, manifest says %s", dir, ErrForeign, id, v.CircuitID)
	}
	return nil
}

// read checks a file's digest, then decodes it.
func (m Manifest) read(dir, name string, decode func(io.Reader) error) error {
	if err := m.verify(dir, name); err != nil {
		return err
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	defer f.Close()
	if err := decode(bufio.NewReaderSize(f, 1<<20)); err != nil {
		return fmt.Errorf("%s: %w: %w", f.Name(), ErrCorrupt, err)
	}
	return nil
}

// ensure derives the keys unless dir exists.
func (s *Store) ensure(ctx context.Context, circuit Circuit, dir string) error {
	if exists(dir) {
		return nil
	}
	err := s.fill(ctx, dir, func(temporary string) error { return deriveInChild(ctx, circuit, temporary, s.progress) })
	if errors.Is(err, ErrExists) { // another process was faster
		return nil
	}
	return err
}

// fill makes dir. A lock keeps other processes from doing the same work, and the files appear all at once: they are
// written beside dir, which is the last to get its name. It returns ErrExists if dir is there.
func (s *Store) fill(ctx context.Context, dir string, write func(temporary string) error) error {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return fmt.Errorf("directory of keys: %w", err)
	}
	lock := flock.New(dir + ".lock")
	if ok, err := lock.TryLock(); err != nil || !ok {
		s.progress("waiting for another process that makes the keys")
		if _, err := lock.TryLockContext(ctx, lockRetry); err != nil {
			return fmt.Errorf("waiting for %s.lock: %w", dir, err)
		}
	}
	defer lock.Unlock() //nolint:errcheck // the lock ends with the process anyway
	if exists(dir) {
		return fmt.Errorf("%s: %w", dir, ErrExists)
	}
	temporary, err := os.MkdirTemp(s.dir, "deriving-")
	if err != nil {
		return fmt.Errorf("directory of keys: %w", err)
	}
	if err := write(temporary); err != nil {
		return errors.Join(err, os.RemoveAll(temporary))
	}
	if err := os.Chmod(temporary, 0o755); err != nil {
		return err
	}
	return os.Rename(temporary, dir)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
