package ceremony

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// TranscriptFile is the name of the transcript in the directory of a ceremony.
const TranscriptFile = "ceremony.json"

const version = 1

// Bounds of what a transcript may say. The domain's are those of BN254 and of gnark's transformation of points.
const (
	minDomain      = 1 << 3
	maxDomain      = 1 << 28
	maxWires       = 1 << 30
	maxSlots       = 1 << 12
	minBeaconBytes = 16
	maxBeaconBytes = 1 << 10
)

// names are what contributors may call themselves: nothing that a terminal or a file system takes for more than text.
var names = regexp.MustCompile(`^[\pL\pN ._@+-]{0,64}$`)

// Digest is the sha256 of a file.
type Digest [sha256.Size]byte

// String is the digest in hex.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// MarshalText writes hex.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Digest) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(string(text))
	if err != nil || len(raw) != len(d) {
		return fmt.Errorf("%q is no sha256", text)
	}
	copy(d[:], raw)
	return nil
}

// Circuit says what the keys of a ceremony are for.
type Circuit struct {
	// Name, Slots and Fingerprint are the circuit's name, shape and version. A circuit without slots has none.
	Name        string `json:"name"`
	Slots       int    `json:"slots"`
	Fingerprint string `json:"fingerprint"`
	Constraints int    `json:"constraints"`
	// Domain is the number of constraints rounded up to a power of two.
	Domain uint64 `json:"domain"`
	// PrivateWires is the number of wires that are not public.
	PrivateWires int `json:"privateWires"`
	// System is the digest of the constraint system.
	System Digest `json:"systemSha256"`
}

// Describe returns the circuit of a constraint system. It returns ErrCircuit for one with commitments, whose keys
// the formats of this package do not carry, or with too few or too many constraints.
func Describe(name string, slots int, fingerprint string, system *cs.R1CS) (Circuit, error) {
	internal, secret, _ := system.GetNbVariables()
	c := Circuit{Name: name, Slots: slots, Fingerprint: fingerprint, Constraints: system.GetNbConstraints(), PrivateWires: internal + secret}
	c.Domain = ecc.NextPowerOfTwo(uint64(c.Constraints))
	if n := len(system.CommitmentInfo.CommitmentIndexes()); n > 0 {
		return Circuit{}, fmt.Errorf("%w: it has %d commitments", ErrCircuit, n)
	}
	if err := c.check(); err != nil {
		return Circuit{}, fmt.Errorf("%w: %w", ErrCircuit, err)
	}
	digest, err := digestOf(system)
	c.System = digest
	return c, err
}

func (c Circuit) check() error {
	if c.Domain < minDomain || c.Domain > maxDomain || c.Constraints < 1 || c.Domain != ecc.NextPowerOfTwo(uint64(c.Constraints)) {
		return fmt.Errorf("%d constraints on a domain of %d", c.Constraints, c.Domain)
	}
	if c.Slots < 0 || c.Slots > maxSlots {
		return fmt.Errorf("%d slots", c.Slots)
	}
	if c.PrivateWires < 1 || c.PrivateWires > maxWires {
		return fmt.Errorf("%d private wires", c.PrivateWires)
	}
	return nil
}

// Contribution is one person's turn.
type Contribution struct {
	Name string `json:"name,omitempty"`
	// Digest is that of the file with the contribution, which is also the challenge of the next one.
	Digest Digest `json:"sha256"`
}

// Phase is what happened in one of the two phases.
type Phase struct {
	// Origin is the digest of the state before the first contribution. It follows from the circuit and the phase before.
	Origin        Digest         `json:"originSha256"`
	Contributions []Contribution `json:"contributions"`
	// Beacon is the public randomness that ended the phase; empty before.
	Beacon hexutil.Bytes `json:"beacon,omitempty"`
}

func (p Phase) sealed() bool { return len(p.Beacon) > 0 }

// last is the digest that the next contribution answers.
func (p Phase) last() Digest {
	if n := len(p.Contributions); n > 0 {
		return p.Contributions[n-1].Digest
	}
	return p.Origin
}

func (p Phase) check() error {
	for i, c := range p.Contributions {
		if !names.MatchString(c.Name) {
			return fmt.Errorf("contribution %d: %w", i+1, ErrName)
		}
	}
	if !p.sealed() {
		return nil
	}
	if len(p.Contributions) == 0 {
		return ErrNoContribution
	}
	return checkBeacon(p.Beacon)
}

// Result names the keys that a ceremony made.
type Result struct {
	ProvingKey   Digest `json:"provingKeySha256"`
	VerifyingKey Digest `json:"verifyingKeySha256"`
}

// Transcript is all that happened, from which everyone can check the keys.
type Transcript struct {
	Version int     `json:"version"`
	Circuit Circuit `json:"circuit"`
	// Powers is the first phase, which depends on the domain only; Keys the second one, for this circuit.
	Powers Phase `json:"powers"`
	Keys   Phase `json:"keys"`
	// Commons is the digest of what the first phase led to.
	Commons *Digest `json:"commonsSha256,omitempty"`
	// Result is there once the second phase is sealed.
	Result *Result `json:"result,omitempty"`
}

// Stage is what comes next.
type Stage string

// The stages of a ceremony, in order.
const (
	StagePowers Stage = "contributions to phase 1, or its beacon"
	StageKeys   Stage = "contributions to phase 2, or its beacon"
	StageSealed Stage = "export"
)

// Stage returns what comes next.
func (t *Transcript) Stage() Stage {
	switch {
	case !t.Powers.sealed():
		return StagePowers
	case !t.Keys.sealed():
		return StageKeys
	}
	return StageSealed
}

func (t *Transcript) check() error {
	if t.Version != version {
		return fmt.Errorf("version %d, this program knows %d", t.Version, version)
	}
	if err := t.Circuit.check(); err != nil {
		return err
	}
	if err := t.Powers.check(); err != nil {
		return fmt.Errorf("phase 1: %w", err)
	}
	if err := t.Keys.check(); err != nil {
		return fmt.Errorf("phase 2: %w", err)
	}
	begun := len(t.Keys.Contributions) > 0 || t.Keys.sealed() || t.Keys.Origin != (Digest{})
	if begun != t.Powers.sealed() || (t.Commons != nil) != t.Powers.sealed() {
		return fmt.Errorf("phase 2 begins with the beacon of phase 1")
	}
	if (t.Result != nil) != t.Keys.sealed() {
		return fmt.Errorf("keys come with the beacon of phase 2")
	}
	if t.Keys.sealed() && bytes.Equal(t.Keys.Beacon, t.Powers.Beacon) {
		return ErrBeacon
	}
	return nil
}

// JSON returns the transcript as it is kept in the file.
func (t *Transcript) JSON() ([]byte, error) {
	raw, err := json.MarshalIndent(t, "", "  ")
	return append(raw, '\n'), err
}

// ReadTranscript reads the transcript in dir. It returns ErrTranscript for one that cannot be.
func ReadTranscript(dir string) (*Transcript, error) {
	raw, err := os.ReadFile(filepath.Join(dir, TranscriptFile))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTranscript, err)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	var t Transcript
	if err := decoder.Decode(&t); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrTranscript, dir, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, fmt.Errorf("%w: %s: more than one object", ErrTranscript, dir)
	}
	if err := t.check(); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrTranscript, dir, err)
	}
	return &t, nil
}

func checkBeacon(beacon []byte) error {
	if len(beacon) < minBeaconBytes || len(beacon) > maxBeaconBytes {
		return fmt.Errorf("%w: %d bytes, need %d to %d", ErrBeacon, len(beacon), minBeaconBytes, maxBeaconBytes)
	}
	return nil
}
