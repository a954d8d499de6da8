package ceremony

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// Keys are what a ceremony makes.
type Keys struct {
	Proving   *groth16.ProvingKey
	Verifying *groth16.VerifyingKey
}

// Seal ends the current phase with a beacon of at least 16 bytes, after it checked all of the phase's contributions.
// Sealing phase 1 begins phase 2; sealing phase 2 settles the keys. It returns ErrNoContribution, ErrBeacon, ErrStage,
// ErrContribution, ErrDamaged or ErrForeign.
func (c *Ceremony) Seal(ctx context.Context, system *cs.R1CS, beacon []byte) error {
	t := c.transcript
	if err := c.checkSystem(system); err != nil {
		return err
	}
	if err := checkBeacon(beacon); err != nil {
		return err
	}
	switch t.Stage() {
	case StagePowers:
		return c.sealPowers(ctx, system, beacon)
	case StageKeys:
		return c.sealKeys(ctx, system, beacon)
	}
	return fmt.Errorf("%w: both phases are sealed, next comes: %s", ErrStage, t.Stage())
}

func (c *Ceremony) sealPowers(ctx context.Context, system *cs.R1CS, beacon []byte) error {
	t := c.transcript
	if len(t.Powers.Contributions) == 0 {
		return fmt.Errorf("phase 1: %w", ErrNoContribution)
	}
	commons, err := c.powers(ctx, beacon)
	if err != nil {
		return err
	}
	digest, err := c.write(commonsFile, commonsLayout(t.Circuit).size, commons)
	if err != nil {
		return err
	}
	origin, _, err := c.origin(system, commons)
	if err != nil {
		return err
	}
	t.Keys.Origin, err = c.write(fmt.Sprintf(keysFile, 0), keysLayout(t.Circuit, true).size, origin)
	if err != nil {
		return err
	}
	t.Powers.Beacon, t.Commons = beacon, &digest
	return c.save()
}

func (c *Ceremony) sealKeys(ctx context.Context, system *cs.R1CS, beacon []byte) error {
	t := c.transcript
	if len(t.Keys.Contributions) == 0 {
		return fmt.Errorf("phase 2: %w", ErrNoContribution)
	}
	if bytes.Equal(beacon, t.Powers.Beacon) {
		return fmt.Errorf("%w: it is that of phase 1", ErrBeacon)
	}
	commons := new(mpcsetup.SrsCommons)
	if err := c.read(commonsFile, *t.Commons, commonsLayout(t.Circuit), commons); err != nil {
		return err
	}
	_, result, err := c.keys(ctx, system, commons, beacon)
	if err != nil {
		return err
	}
	t.Keys.Beacon, t.Result = beacon, &result
	return c.save()
}

// Verify computes the whole ceremony again from its contributions and beacons, as far as it has come, and compares
// every digest. It returns the keys once the ceremony is sealed, nil before, and ErrContribution, ErrDamaged or
// ErrForeign if anything is not as the transcript says.
func (c *Ceremony) Verify(ctx context.Context, system *cs.R1CS) (*Keys, error) {
	t := c.transcript
	if err := c.checkSystem(system); err != nil {
		return nil, err
	}
	commons, err := c.powers(ctx, t.Powers.Beacon)
	if err != nil || !t.Powers.sealed() {
		return nil, err
	}
	if digest, err := digestOf(commons); err != nil {
		return nil, err
	} else if digest != *t.Commons {
		return nil, fmt.Errorf("%w: phase 1 leads to %v, transcript says %v", ErrForeign, digest, t.Commons)
	}
	keys, result, err := c.keys(ctx, system, commons, t.Keys.Beacon)
	if err != nil || !t.Keys.sealed() {
		return nil, err
	}
	if result != *t.Result {
		return nil, fmt.Errorf("%w: keys are %v, transcript says %v", ErrForeign, result, *t.Result)
	}
	return keys, nil
}

func (c *Ceremony) checkSystem(system *cs.R1CS) error {
	t := c.transcript.Circuit
	got, err := Describe(t.Name, t.Slots, t.Fingerprint, system)
	if err != nil {
		return err
	}
	if got != t {
		return fmt.Errorf("constraint system: %w: sha256 is %v, transcript says %v", ErrForeign, got.System, t.System)
	}
	return nil
}

// powers checks phase 1 and returns what it leads to with a beacon, nil without one.
func (c *Ceremony) powers(ctx context.Context, beacon []byte) (*mpcsetup.SrsCommons, error) {
	origin, err := c.readPowers(0)
	if err != nil {
		return nil, err
	}
	last, err := follow(ctx, c, "phase 1", c.transcript.Powers, origin, c.readPowers)
	if err != nil || len(beacon) == 0 {
		return nil, err
	}
	var commons mpcsetup.SrsCommons
	err = c.compute("sealing phase 1", func() error { commons = last.Seal(beacon); return nil })
	return &commons, err
}

// origin computes the state before the first contribution to phase 2, and the parts of the keys that the phase leaves.
func (c *Ceremony) origin(system *cs.R1CS, commons *mpcsetup.SrsCommons) (*mpcsetup.Phase2, *mpcsetup.Phase2Evaluations, error) {
	var evaluations mpcsetup.Phase2Evaluations
	origin := new(mpcsetup.Phase2)
	err := c.compute("preparing phase 2", func() error { evaluations = origin.Initialize(system, commons); return nil })
	return origin, &evaluations, err
}

// keys checks phase 2 and returns what it leads to with a beacon, nil without one.
func (c *Ceremony) keys(ctx context.Context, system *cs.R1CS, commons *mpcsetup.SrsCommons, beacon []byte) (*Keys, Result, error) {
	origin, evaluations, err := c.origin(system, commons)
	if err != nil {
		return nil, Result{}, err
	}
	last, err := follow(ctx, c, "phase 2", c.transcript.Keys, origin, c.readKeys)
	if err != nil || len(beacon) == 0 {
		return nil, Result{}, err
	}
	keys := new(Keys)
	err = c.compute("sealing phase 2", func() error {
		pk, vk := last.Seal(commons, evaluations, beacon)
		keys.Proving, keys.Verifying = pk.(*groth16.ProvingKey), vk.(*groth16.VerifyingKey)
		return nil
	})
	if err != nil {
		return nil, Result{}, err
	}
	result, err := keys.digests()
	return keys, result, err
}

// verifiable is a state that can check the one after it.
type verifiable[S any] interface {
	state
	Verify(next S) error
}

// follow checks every contribution of a phase against the one before it and returns the last state.
func follow[S verifiable[S]](ctx context.Context, c *Ceremony, name string, phase Phase, origin S, read func(count int) (S, error)) (S, error) {
	var none S
	if digest, err := digestOf(origin); err != nil {
		return none, err
	} else if digest != phase.Origin {
		return none, fmt.Errorf("%s: %w: it begins with %v, transcript says %v", name, ErrForeign, digest, phase.Origin)
	}
	last, before := origin, phase.Origin
	for i, contribution := range phase.Contributions {
		if err := ctx.Err(); err != nil {
			return none, err
		}
		next, err := read(i + 1)
		if err != nil {
			return none, err
		}
		if err := answers(next, before); err != nil {
			return none, fmt.Errorf("%s, contribution %d: %w", name, i+1, err)
		}
		if err := c.compute(fmt.Sprintf("checking contribution %d of %s", i+1, name), func() error { return last.Verify(next) }); err != nil {
			return none, fmt.Errorf("%s, contribution %d (%s): %w: %w", name, i+1, contribution.Name, ErrContribution, err)
		}
		last, before = next, contribution.Digest
	}
	return last, nil
}

// digests are those of the keys in the encodings in which package keys stores them.
func (k *Keys) digests() (r Result, err error) {
	h := sha256.New()
	if err = k.Proving.WriteDump(h); err != nil {
		return r, fmt.Errorf("hashing the proving key: %w", err)
	}
	copy(r.ProvingKey[:], h.Sum(nil))
	h.Reset()
	if _, err = k.Verifying.WriteRawTo(h); err != nil {
		return r, fmt.Errorf("hashing the verifying key: %w", err)
	}
	copy(r.VerifyingKey[:], h.Sum(nil))
	return r, nil
}
