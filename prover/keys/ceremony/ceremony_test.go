package ceremony_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/keys/ceremony"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

var (
	beacon1 = bytes.Repeat([]byte{1}, 32)
	beacon2 = bytes.Repeat([]byte{2}, 32)
	ctx     = context.Background()
)

// tiny squares its secret a number of times.
type tiny struct {
	Squares int `gnark:"-"`
	X       frontend.Variable
	Y       frontend.Variable `gnark:",public"`
}

func (c *tiny) Define(api frontend.API) error {
	x := c.X
	for range c.Squares {
		x = api.Add(api.Mul(x, x), c.X, 3)
	}
	api.AssertIsEqual(x, c.Y)
	return nil
}

func compile(t *testing.T, squares int) *cs.R1CS {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &tiny{Squares: squares})
	require.NoError(t, err)
	return system.(*cs.R1CS)
}

// requireProof proves and verifies with the keys, and that another statement is refused.
func requireProof(t *testing.T, system *cs.R1CS, squares int, k *ceremony.Keys) {
	t.Helper()
	var y, x fr.Element
	x.SetUint64(5)
	y = x
	for range squares {
		y.Square(&y).Add(&y, &x)
		y.Add(&y, new(fr.Element).SetUint64(3))
	}
	full, err := frontend.NewWitness(&tiny{X: x, Y: y}, ecc.BN254.ScalarField())
	require.NoError(t, err)
	proof, err := groth16.Prove(system, k.Proving, full)
	require.NoError(t, err)
	require.NoError(t, groth16.Verify(proof, k.Verifying, fr.Vector{y}))
	y.SetOne()
	require.Error(t, groth16.Verify(proof, k.Verifying, fr.Vector{y}))
}

const squares = 12

type fixture struct {
	*testing.T
	dir    string
	system *cs.R1CS
}

func start(t *testing.T) fixture {
	t.Helper()
	f := fixture{t, filepath.Join(t.TempDir(), "ceremony"), compile(t, squares)}
	circuit, err := ceremony.Describe("tiny", 1, "v1", f.system)
	require.NoError(t, err)
	require.NoError(t, ceremony.Start(f.dir, circuit, nil))
	return f
}

// open runs a step as a process of its own would.
func (f fixture) open(step func(c *ceremony.Ceremony) error) error {
	f.Helper()
	c, err := ceremony.Open(f.dir, nil)
	if err != nil {
		return err
	}
	defer func() { require.NoError(f, c.Close()) }()
	return step(c)
}

func (f fixture) contribute(name string) error {
	f.Helper()
	return f.open(func(c *ceremony.Ceremony) error { _, err := c.Contribute(ctx, name); return err })
}

func (f fixture) seal(beacon []byte) error {
	f.Helper()
	return f.open(func(c *ceremony.Ceremony) error { return c.Seal(ctx, f.system, beacon) })
}

func (f fixture) verify() (k *ceremony.Keys, err error) {
	f.Helper()
	err = f.open(func(c *ceremony.Ceremony) error { k, err = c.Verify(ctx, f.system); return err })
	return k, err
}

func (f fixture) path(name string) string { return filepath.Join(f.dir, name) }

func (f fixture) transcript() *ceremony.Transcript {
	f.Helper()
	var t ceremony.Transcript
	raw, err := os.ReadFile(f.path(ceremony.TranscriptFile))
	require.NoError(f, err)
	require.NoError(f, json.Unmarshal(raw, &t))
	return &t
}

// edit changes the transcript as someone with an editor would.
func (f fixture) edit(change func(t *ceremony.Transcript)) {
	f.Helper()
	t := f.transcript()
	change(t)
	raw, err := t.JSON()
	require.NoError(f, err)
	require.NoError(f, os.WriteFile(f.path(ceremony.TranscriptFile), raw, 0o644))
}

// copied returns the same ceremony in a directory of its own.
func (f fixture) copied(t *testing.T) fixture {
	t.Helper()
	other := fixture{t, filepath.Join(t.TempDir(), "copy"), f.system}
	require.NoError(t, os.CopyFS(other.dir, os.DirFS(f.dir)))
	return other
}

// finished is a ceremony with two contributors in each phase.
func finished(t *testing.T) fixture {
	t.Helper()
	f := start(t)
	for _, beacon := range [][]byte{beacon1, beacon2} {
		require.NoError(t, f.contribute("Ada"))
		require.NoError(t, f.contribute(""))
		require.NoError(t, f.seal(beacon))
	}
	return f
}

func TestCeremony(t *testing.T) {
	f := start(t)
	for i, beacon := range [][]byte{beacon1, beacon2} {
		for j := range 2 {
			require.NoError(t, f.contribute("Ada Lovelace"))
			k, err := f.verify()
			require.NoError(t, err, "phase %d after %d", i+1, j+1)
			require.Nil(t, k)
		}
		require.NoError(t, f.seal(beacon))
	}
	k, err := f.verify()
	require.NoError(t, err)
	requireProof(t, f.system, squares, k)

	// Verifying again gives the same keys, from the directory alone.
	again, err := f.copied(t).verify()
	require.NoError(t, err)
	require.False(t, again.Verifying.IsDifferent(k.Verifying))
	require.Empty(t, k.Verifying.CommitmentKeys)

	// Digests in the transcript are those of the files.
	transcript := f.transcript()
	require.Equal(t, "Ada Lovelace", transcript.Powers.Contributions[0].Name)
	for pattern, phase := range map[string]ceremony.Phase{"powers-%04d.bin": transcript.Powers, "keys-%04d.bin": transcript.Keys} {
		for i, c := range phase.Contributions {
			raw, err := os.ReadFile(f.path(fmt.Sprintf(pattern, i+1)))
			require.NoError(t, err)
			require.Equal(t, ceremony.Digest(sha256.Sum256(raw)), c.Digest)
		}
	}
}

// A contributor gets the transcript and the newest file, and hands back these and the new one.
func TestContributorNeedsTheNewestFileOnly(t *testing.T) {
	f := start(t)
	for i, pattern := range []string{"powers-%04d.bin", "keys-%04d.bin"} {
		require.NoError(t, f.contribute("first"))
		require.NoError(t, f.contribute("second"))
		away := fixture{t, t.TempDir(), f.system}
		move := func(from, to fixture, names ...string) {
			for _, name := range names {
				raw, err := os.ReadFile(from.path(name))
				require.NoError(t, err)
				require.NoError(t, os.WriteFile(to.path(name), raw, 0o644))
			}
		}
		move(f, away, ceremony.TranscriptFile, fmt.Sprintf(pattern, 2))
		require.NoError(t, away.contribute("third"))
		move(away, f, ceremony.TranscriptFile, fmt.Sprintf(pattern, 3))
		require.NoError(t, f.seal([][]byte{beacon1, beacon2}[i]))
	}
	k, err := f.verify()
	require.NoError(t, err)
	requireProof(t, f.system, squares, k)
}

func TestBeaconsAndContributionsChangeTheKeys(t *testing.T) {
	f := start(t)
	require.NoError(t, f.contribute("Ada"))
	seen := map[ceremony.Digest]string{}
	finish := func(name string, f fixture, first, second []byte) {
		if f.transcript().Stage() == ceremony.StagePowers {
			require.NoError(t, f.seal(first))
			require.NoError(t, f.contribute("Bob"))
		}
		require.NoError(t, f.seal(second))
		digest := f.transcript().Result.VerifyingKey
		require.NotContains(t, seen, digest, name)
		seen[digest] = name
	}
	finish("another first beacon", f.copied(t), bytes.Repeat([]byte{3}, 32), beacon2)
	require.NoError(t, f.seal(beacon1))
	require.NoError(t, f.contribute("Bob"))
	finish("base", f.copied(t), nil, beacon2)
	finish("another second beacon", f.copied(t), nil, bytes.Repeat([]byte{3}, 32))
	require.NoError(t, f.contribute("Eve"))
	finish("one more contribution", f.copied(t), nil, beacon2)
}

func TestOrderOfSteps(t *testing.T) {
	f := start(t)
	require.ErrorIs(t, ceremony.Start(f.dir, f.transcript().Circuit, nil), ceremony.ErrExists)
	require.ErrorIs(t, f.seal(beacon1), ceremony.ErrNoContribution)
	require.ErrorIs(t, f.contribute("a\x1b[31m"), ceremony.ErrName)
	require.ErrorIs(t, f.contribute(strings.Repeat("a", 65)), ceremony.ErrName)
	require.NoError(t, f.contribute("Ada"))
	require.ErrorIs(t, f.seal(beacon1[:15]), ceremony.ErrBeacon)
	require.NoError(t, f.seal(beacon1))
	require.ErrorIs(t, f.seal(beacon2), ceremony.ErrNoContribution)
	require.NoError(t, f.contribute("Ada"))
	require.ErrorIs(t, f.seal(beacon1), ceremony.ErrBeacon, "known before the phase began")
	require.NoError(t, f.seal(beacon2))
	require.ErrorIs(t, f.seal(beacon2), ceremony.ErrStage)
	require.ErrorIs(t, f.contribute("late"), ceremony.ErrStage)

	require.NoError(t, f.open(func(*ceremony.Ceremony) error {
		_, err := ceremony.Open(f.dir, nil)
		require.ErrorIs(t, err, ceremony.ErrBusy)
		return nil
	}))
	_, err := ceremony.Open(t.TempDir(), nil)
	require.ErrorIs(t, err, ceremony.ErrTranscript)
}

func TestAnotherCircuitIsRefused(t *testing.T) {
	f := finished(t)
	f.system = compile(t, squares+1)
	_, err := f.verify()
	require.ErrorIs(t, err, ceremony.ErrForeign)
	require.ErrorIs(t, f.seal(beacon1), ceremony.ErrForeign)

	_, err = ceremony.Describe("tiny", 1, "v1", compile(t, 1))
	require.ErrorIs(t, err, ceremony.ErrCircuit, "smaller than gnark's transformation of points")
	committed, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &committing{})
	require.NoError(t, err)
	_, err = ceremony.Describe("tiny", 1, "v1", committed.(*cs.R1CS))
	require.ErrorIs(t, err, ceremony.ErrCircuit)
}

type committing struct{ X, Y frontend.Variable }

func (c *committing) Define(api frontend.API) error {
	commitment, err := api.(frontend.Committer).Commit(c.X, c.Y)
	api.AssertIsDifferent(commitment, 0)
	return err
}

// dataFiles are all files of a finished ceremony but the transcript.
var dataFiles = []string{"powers-0001.bin", "powers-0002.bin", "keys-0001.bin", "keys-0002.bin"}

func TestDamagedFilesAreTold(t *testing.T) {
	original := finished(t)
	for _, name := range dataFiles {
		for change, edit := range map[string]func([]byte) []byte{
			"truncated": func(b []byte) []byte { return b[:len(b)-1] },
			"longer":    func(b []byte) []byte { return append(b, 0) },
			"flipped":   func(b []byte) []byte { b[len(b)/2] ^= 1; return b },
			"empty":     func([]byte) []byte { return nil },
		} {
			t.Run(name+" "+change, func(t *testing.T) {
				f := original.copied(t)
				raw, err := os.ReadFile(f.path(name))
				require.NoError(t, err)
				require.NoError(t, os.WriteFile(f.path(name), edit(raw), 0o644))
				_, err = f.verify()
				require.ErrorIs(t, err, ceremony.ErrDamaged)
				require.ErrorContains(t, err, name)
			})
		}
		t.Run(name+" missing", func(t *testing.T) {
			f := original.copied(t)
			require.NoError(t, os.Remove(f.path(name)))
			_, err := f.verify()
			require.ErrorIs(t, err, ceremony.ErrDamaged)
		})
	}
}

// What a file says about its own length is not believed, whatever the transcript says about its digest.
func TestLengthsInFilesAreChecked(t *testing.T) {
	original := start(t)
	require.NoError(t, original.contribute("Ada"))
	replace := func(f fixture, name string, at int, with []byte, set func(*ceremony.Transcript, ceremony.Digest)) {
		raw, err := os.ReadFile(f.path(name))
		require.NoError(t, err)
		copy(raw[at:], with)
		require.NoError(t, os.WriteFile(f.path(name), raw, 0o644))
		f.edit(func(t *ceremony.Transcript) { set(t, sha256.Sum256(raw)) })
	}
	t.Run("domain", func(t *testing.T) {
		f := original.copied(t)
		replace(f, "powers-0001.bin", 3*96, binary.BigEndian.AppendUint64(nil, 1<<60), func(t *ceremony.Transcript, d ceremony.Digest) { t.Powers.Contributions[0].Digest = d })
		require.ErrorIs(t, f.contribute("Bob"), ceremony.ErrDamaged)
	})
	require.NoError(t, original.seal(beacon1))
	require.NoError(t, original.contribute("Ada"))
	wires := original.transcript().Circuit.PrivateWires
	for name, at := range map[string]int{"commitments": 0, "wires": 34, "powers": 38 + 32*wires} {
		t.Run(name, func(t *testing.T) {
			f := original.copied(t)
			replace(f, "keys-0001.bin", at, []byte{0xff, 0xff}, func(t *ceremony.Transcript, d ceremony.Digest) { t.Keys.Contributions[0].Digest = d })
			require.ErrorIs(t, f.contribute("Bob"), ceremony.ErrDamaged)
		})
	}
}

// Every bit of a contribution is bound: with the transcript rewritten to the changed file, the chain breaks.
func TestTamperedContributionsAreRefused(t *testing.T) {
	original := start(t)
	require.NoError(t, original.contribute("Ada"))
	require.NoError(t, original.contribute("Eve"))
	size := fileSize(t, original, "powers-0002.bin")
	for at := 0; at < size; at += 1 + size/24 {
		f := original.copied(t)
		f.tamper("powers-0002.bin", at, func(t *ceremony.Transcript, d ceremony.Digest) { t.Powers.Contributions[1].Digest = d })
		requireRefused(t, f, at)
	}
	require.NoError(t, original.seal(beacon1))
	require.NoError(t, original.contribute("Ada"))
	require.NoError(t, original.contribute("Eve"))
	size = fileSize(t, original, "keys-0002.bin")
	for at := 0; at < size; at += 1 + size/24 {
		f := original.copied(t)
		f.tamper("keys-0002.bin", at, func(t *ceremony.Transcript, d ceremony.Digest) { t.Keys.Contributions[1].Digest = d })
		requireRefused(t, f, at)
	}
}

func fileSize(t *testing.T, f fixture, name string) int {
	info, err := os.Stat(f.path(name))
	require.NoError(t, err)
	return int(info.Size())
}

func (f fixture) tamper(name string, at int, set func(*ceremony.Transcript, ceremony.Digest)) {
	f.Helper()
	raw, err := os.ReadFile(f.path(name))
	require.NoError(f, err)
	raw[at] ^= 1
	require.NoError(f, os.WriteFile(f.path(name), raw, 0o644))
	f.edit(func(t *ceremony.Transcript) { set(t, sha256.Sum256(raw)) })
}

// requireRefused expects that neither Verify nor Seal accepts the ceremony.
func requireRefused(t *testing.T, f fixture, at int) {
	t.Helper()
	for _, err := range []error{f.seal(beacon2), func() error { _, err := f.verify(); return err }()} {
		require.Error(t, err, "byte %d", at)
		refused := isAny(err, ceremony.ErrContribution, ceremony.ErrForeign, ceremony.ErrDamaged)
		require.True(t, refused, "byte %d: %v", at, err)
	}
}

func isAny(err error, targets ...error) bool {
	for _, target := range targets {
		if strings.Contains(err.Error(), target.Error()) {
			return true
		}
	}
	return false
}

// A contributor who throws away what others did, and so would know the secrets alone.
func TestContributionsCannotBeThrownAway(t *testing.T) {
	f := start(t)
	require.NoError(t, f.contribute("Ada"))
	before := f.transcript().Powers.Contributions[0].Digest
	alone := mpcsetup.NewPhase1(f.transcript().Circuit.Domain)
	alone.Contribute()
	f.append("powers-0002.bin", alone)
	_, err := f.verify()
	require.ErrorIs(t, err, ceremony.ErrForeign, "answers the origin")

	g := f.copied(t)
	alone.Challenge = before[:]
	g.edit(func(t *ceremony.Transcript) { t.Powers.Contributions = t.Powers.Contributions[:1] })
	g.append("powers-0002.bin", alone)
	_, err = g.verify()
	require.ErrorIs(t, err, ceremony.ErrContribution, "says that it answers Ada's")
	require.ErrorIs(t, g.seal(beacon1), ceremony.ErrContribution)
	require.NoError(t, g.contribute("Bob"), "a contributor cannot see it")
	_, err = g.verify()
	require.ErrorIs(t, err, ceremony.ErrContribution)

	f.edit(func(t *ceremony.Transcript) { t.Powers.Contributions = t.Powers.Contributions[:1] })
	require.NoError(t, f.contribute("Bob"))
	require.NoError(t, f.contribute("Eve"))
	f.edit(func(t *ceremony.Transcript) {
		t.Powers.Contributions = append(t.Powers.Contributions[:1], t.Powers.Contributions[2])
	})
	require.NoError(t, os.Rename(f.path("powers-0003.bin"), f.path("powers-0002.bin")))
	_, err = f.verify()
	require.ErrorIs(t, err, ceremony.ErrForeign, "Bob's is left out")
}

// append adds a hand-made contribution to phase 1.
func (f fixture) append(name string, p *mpcsetup.Phase1) {
	f.Helper()
	var raw bytes.Buffer
	_, err := p.WriteTo(&raw)
	require.NoError(f, err)
	require.NoError(f, os.WriteFile(f.path(name), raw.Bytes(), 0o644))
	f.edit(func(t *ceremony.Transcript) {
		t.Powers.Contributions = append(t.Powers.Contributions, ceremony.Contribution{Digest: sha256.Sum256(raw.Bytes())})
	})
}

func TestFilesOfAnotherCeremonyAreRefused(t *testing.T) {
	f, other := finished(t), finished(t)
	mix := func(name string) fixture {
		mixed := f.copied(t)
		require.NoError(t, os.WriteFile(mixed.path(name), must(os.ReadFile(other.path(name))), 0o644))
		return mixed
	}
	for _, name := range dataFiles {
		_, err := mix(name).verify()
		require.ErrorIs(t, err, ceremony.ErrDamaged, name)
	}
	// Sealing phase 2 reads what phase 1 led to; verifying computes it again.
	mixed := mix("commons.bin")
	_, err := mixed.verify()
	require.NoError(t, err)
	mixed.edit(func(t *ceremony.Transcript) { t.Keys.Beacon, t.Result = nil, nil })
	require.ErrorIs(t, mixed.seal(beacon2), ceremony.ErrDamaged)
}

func TestTranscriptsThatCannotBe(t *testing.T) {
	original := finished(t)
	for name, change := range map[string]func(t *ceremony.Transcript){
		"version":                  func(t *ceremony.Transcript) { t.Version = 2 },
		"domain":                   func(t *ceremony.Transcript) { t.Circuit.Domain *= 2 },
		"huge domain":              func(t *ceremony.Transcript) { t.Circuit.Domain, t.Circuit.Constraints = 1<<40, 1<<40 },
		"no slots":                 func(t *ceremony.Transcript) { t.Circuit.Slots = -1 },
		"huge slots":               func(t *ceremony.Transcript) { t.Circuit.Slots = 1 << 40 },
		"wires":                    func(t *ceremony.Transcript) { t.Circuit.PrivateWires = -1 },
		"name":                     func(t *ceremony.Transcript) { t.Keys.Contributions[0].Name = "\x1b]0;" },
		"no contributions":         func(t *ceremony.Transcript) { t.Powers.Contributions = nil },
		"short beacon":             func(t *ceremony.Transcript) { t.Keys.Beacon = t.Keys.Beacon[:3] },
		"same beacons":             func(t *ceremony.Transcript) { t.Keys.Beacon = t.Powers.Beacon },
		"second phase before":      func(t *ceremony.Transcript) { t.Powers.Beacon = nil },
		"keys before their beacon": func(t *ceremony.Transcript) { t.Keys.Beacon = nil },
		"no keys":                  func(t *ceremony.Transcript) { t.Result = nil },
	} {
		t.Run(name, func(t *testing.T) {
			f := original.copied(t)
			f.edit(change)
			_, err := f.verify()
			require.ErrorIs(t, err, ceremony.ErrTranscript)
		})
	}
	for name, text := range map[string]string{"nothing": "", "half": `{"version":1`, "unknown field": `{"version":1,"extra":2}`} {
		f := original.copied(t)
		require.NoError(t, os.WriteFile(f.path(ceremony.TranscriptFile), []byte(text), 0o644))
		_, err := f.verify()
		require.ErrorIs(t, err, ceremony.ErrTranscript, name)
	}
	for name, change := range map[string]func(t *ceremony.Transcript){
		"beacon 1": func(t *ceremony.Transcript) { t.Powers.Beacon[0]++ },
		"beacon 2": func(t *ceremony.Transcript) { t.Keys.Beacon[0]++ },
		"origin 1": func(t *ceremony.Transcript) { t.Powers.Origin[0]++ },
		"origin 2": func(t *ceremony.Transcript) { t.Keys.Origin[0]++ },
		"commons":  func(t *ceremony.Transcript) { t.Commons[0]++ },
		"pk":       func(t *ceremony.Transcript) { t.Result.ProvingKey[0]++ },
		"vk":       func(t *ceremony.Transcript) { t.Result.VerifyingKey[0]++ },
		"system":   func(t *ceremony.Transcript) { t.Circuit.System[0]++ },
	} {
		t.Run(name, func(t *testing.T) {
			f := original.copied(t)
			f.edit(change)
			_, err := f.verify()
			require.ErrorIs(t, err, ceremony.ErrForeign)
		})
	}
}

// The first contribution answers the beginning of its phase, which everyone can compute.
func TestTheOriginIsChecked(t *testing.T) {
	f := start(t)
	wrong := f.copied(t)
	wrong.edit(func(t *ceremony.Transcript) { t.Powers.Origin[0]++ })
	_, err := wrong.verify()
	require.ErrorIs(t, err, ceremony.ErrForeign)
	require.ErrorIs(t, wrong.contribute("Ada"), ceremony.ErrForeign)
}

// What a killed process leaves is done again.
func TestStepsCanBeDoneAgain(t *testing.T) {
	f := start(t)
	require.NoError(t, f.contribute("Ada"))
	// Killed while it wrote, and between a file and the transcript.
	require.NoError(t, os.WriteFile(f.path("writing-123"), []byte("half"), 0o600))
	require.NoError(t, os.WriteFile(f.path("powers-0002.bin"), []byte("of a lost transcript"), 0o600))
	require.NoError(t, f.contribute("Bob"))
	require.NoFileExists(t, f.path("writing-123"))
	_, err := f.verify()
	require.NoError(t, err)

	unsealed := f.copied(t)
	require.NoError(t, f.seal(beacon1))
	require.NoError(t, os.WriteFile(f.path(ceremony.TranscriptFile), must(os.ReadFile(unsealed.path(ceremony.TranscriptFile))), 0o644))
	require.NoError(t, f.seal(beacon1))

	// Ended by its user: nothing has happened.
	ended, cancel := context.WithCancel(ctx)
	cancel()
	before := f.transcript()
	require.ErrorIs(t, f.open(func(c *ceremony.Ceremony) error { _, err := c.Contribute(ended, ""); return err }), context.Canceled)
	require.Equal(t, before, f.transcript())
	require.NoError(t, f.contribute("Ada"))
	require.ErrorIs(t, f.open(func(c *ceremony.Ceremony) error { return c.Seal(ended, f.system, beacon2) }), context.Canceled)
	require.NoError(t, f.seal(beacon2))
	_, err = f.verify()
	require.NoError(t, err)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func TestProgressIsTold(t *testing.T) {
	f := finished(t)
	var told []string
	c, err := ceremony.Open(f.dir, func(message string) { told = append(told, message) })
	require.NoError(t, err)
	defer c.Close()
	_, err = c.Verify(ctx, f.system)
	require.NoError(t, err)
	for _, want := range []string{"reading powers-0001.bin", "checking contribution 2 of phase 1", "sealing phase 1", "preparing phase 2", "reading keys-0002.bin", "sealing phase 2"} {
		require.Contains(t, told, want)
	}
}
