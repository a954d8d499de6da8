// Package ceremony makes Groth16 keys whose secrets nobody knows, as long as one contributor of each phase forgets
// theirs: the two-phase ceremony of Bowe, Gabizon and Miers (https://eprint.iacr.org/2017/1050) with gnark's mpcsetup.
//
// A ceremony is a directory that goes from person to person: a transcript, ceremony.json, and one file for each
// contribution. Phase 1 (powers of tau) depends on the number of constraints alone, phase 2 on the circuit. Each phase
// ends with a beacon, public randomness that nobody could know when the last contribution was made. The sha256 of a
// file is what the next contribution answers (its challenge), so the transcript is a chain, and everyone who has the
// directory can compute the keys again and check every step ([Ceremony.Verify]).
//
// Every file appears whole or not at all, the transcript last: a step that was killed is simply done again. A
// contributor needs the transcript and the newest file only; who seals, verifies or exports needs all of them.
package ceremony

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/gofrs/flock"
)

const lockFile = ".lock"

// Ceremony is an open directory.
type Ceremony struct {
	dir        string
	transcript *Transcript
	lock       *flock.Flock
	progress   func(message string)
	clock      clock.Clock
}

// Start begins a ceremony for a circuit in dir, which is made if it is not there. It returns ErrExists if there is one.
func Start(dir string, circuit Circuit, progress func(message string)) (err error) {
	if err := circuit.check(); err != nil {
		return fmt.Errorf("%w: %w", ErrCircuit, err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("directory of the ceremony: %w", err)
	}
	c, err := lock(dir, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	if _, err := os.Lstat(filepath.Join(dir, TranscriptFile)); !errors.Is(err, os.ErrNotExist) {
		return errors.Join(fmt.Errorf("%s: %w", dir, ErrExists), err)
	}
	c.transcript = &Transcript{Version: version, Circuit: circuit}
	err = c.compute("preparing phase 1", func() error {
		c.transcript.Powers.Origin, err = digestOf(mpcsetup.NewPhase1(circuit.Domain))
		return err
	})
	if err != nil {
		return err
	}
	return c.save()
}

// Open opens the ceremony in dir for this process alone; Close lets others in. progress, if not nil, is told what is
// being done and every ten seconds how far it is.
func Open(dir string, progress func(message string)) (*Ceremony, error) {
	c, err := lock(dir, progress)
	if err != nil {
		return nil, err
	}
	if c.transcript, err = ReadTranscript(dir); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, c.removeUnfinished()
}

func lock(dir string, progress func(string)) (*Ceremony, error) {
	if progress == nil {
		progress = func(string) {}
	}
	l := flock.New(filepath.Join(dir, lockFile))
	locked, err := l.TryLock()
	if err != nil {
		return nil, fmt.Errorf("directory of the ceremony: %w", err)
	}
	if !locked {
		return nil, fmt.Errorf("%s: %w", dir, ErrBusy)
	}
	return &Ceremony{dir: dir, lock: l, progress: progress, clock: clock.SystemClock}, nil
}

// removeUnfinished removes what a killed process left.
func (c *Ceremony) removeUnfinished() error {
	left, err := filepath.Glob(filepath.Join(c.dir, writingPattern))
	for _, path := range left {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}

// Close lets other processes work on the ceremony.
func (c *Ceremony) Close() error { return c.lock.Close() }

// Transcript returns what happened so far. The caller must not change it.
func (c *Ceremony) Transcript() *Transcript { return c.transcript }

func (c *Ceremony) save() error {
	raw, err := c.transcript.JSON()
	if err != nil {
		return err
	}
	return writeFile(c.dir, TranscriptFile, func(w io.Writer) error { _, err := w.Write(raw); return err })
}

// state is gnark's state of either phase.
type state interface {
	io.WriterTo
	io.ReaderFrom
	Contribute()
}

// Contribute adds this machine's randomness to the current phase under a name, which may be empty. The randomness comes
// from the operating system and is forgotten when the process ends. It returns ErrStage after the end, ErrDamaged or
// ErrForeign if the newest file is not the transcript's.
func (c *Ceremony) Contribute(ctx context.Context, name string) (Contribution, error) {
	if !names.MatchString(name) {
		return Contribution{}, ErrName
	}
	phase, file, l, current, err := c.current()
	if err != nil {
		return Contribution{}, err
	}
	if err := ctx.Err(); err != nil {
		return Contribution{}, err
	}
	if err := c.compute("contributing", func() error { current.Contribute(); return nil }); err != nil {
		return Contribution{}, err
	}
	if err := answers(current, phase.last()); err != nil {
		return Contribution{}, err
	}
	if err := ctx.Err(); err != nil {
		return Contribution{}, err
	}
	digest, err := c.write(fmt.Sprintf(file, len(phase.Contributions)+1), l.size, current)
	if err != nil {
		return Contribution{}, err
	}
	made := Contribution{Name: name, Digest: digest}
	phase.Contributions = append(phase.Contributions, made)
	return made, c.save()
}

// current returns the phase that takes contributions, the pattern and layout of its files, and its newest state.
func (c *Ceremony) current() (phase *Phase, file string, l layout, newest state, err error) {
	t := c.transcript
	switch t.Stage() {
	case StagePowers:
		newest, err = c.readPowers(len(t.Powers.Contributions))
		return &t.Powers, powersFile, powersLayout(t.Circuit), newest, err
	case StageKeys:
		newest, err = c.readKeys(len(t.Keys.Contributions))
		return &t.Keys, keysFile, keysLayout(t.Circuit, false), newest, err
	}
	return nil, "", layout{}, nil, fmt.Errorf("%w: the ceremony has ended, next comes: %s", ErrStage, t.Stage())
}

// readPowers returns the state of phase 1 after a number of contributions.
func (c *Ceremony) readPowers(count int) (*mpcsetup.Phase1, error) {
	if count == 0 {
		return mpcsetup.NewPhase1(c.transcript.Circuit.Domain), nil
	}
	p := new(mpcsetup.Phase1)
	err := c.read(fmt.Sprintf(powersFile, count), c.transcript.Powers.Contributions[count-1].Digest, powersLayout(c.transcript.Circuit), p)
	return p, err
}

// readKeys returns the state of phase 2 after a number of contributions.
func (c *Ceremony) readKeys(count int) (*mpcsetup.Phase2, error) {
	p, want := new(mpcsetup.Phase2), c.transcript.Keys.Origin
	if count > 0 {
		want = c.transcript.Keys.Contributions[count-1].Digest
	}
	err := c.read(fmt.Sprintf(keysFile, count), want, keysLayout(c.transcript.Circuit, count == 0), p)
	return p, err
}

// answers returns ErrForeign unless a state's challenge is the digest of the file before it.
func answers(s state, before Digest) error {
	var challenge []byte
	switch s := s.(type) {
	case *mpcsetup.Phase1:
		challenge = s.Challenge
	case *mpcsetup.Phase2:
		challenge = s.Challenge
	}
	if string(challenge) != string(before[:]) {
		return fmt.Errorf("%w: contribution answers %x, not %v", ErrForeign, challenge, before)
	}
	return nil
}
