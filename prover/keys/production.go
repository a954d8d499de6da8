package keys

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"

	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/proophi/proophi/prover/keys/ceremony"
)

// Install puts the keys of a sealed ceremony into the store, marked as such and with the transcript. It returns
// ErrForeign if they are not what the transcript ends with, and ErrExists if the store has keys of that circuit and
// version, which may be development keys: those of a ceremony get a directory of their own.
func (s *Store) Install(ctx context.Context, system *cs.R1CS, made *ceremony.Keys, transcript *ceremony.Transcript) (Manifest, error) {
	circuit, err := FromCeremony(transcript.Circuit.Name, transcript.Circuit.Slots)
	if err != nil {
		return Manifest{}, err
	}
	fingerprint := transcript.Circuit.Fingerprint
	m := newManifest(circuit, fingerprint, system)
	err = s.fill(ctx, s.path(circuit, fingerprint), func(dir string) error {
		s.progress("writing the keys")
		raw, err := transcript.JSON()
		if err != nil {
			return err
		}
		if _, err := m.add(dir, transcriptFile, func(w io.Writer) error { _, err := w.Write(raw); return err }); err != nil {
			return err
		}
		if _, err := m.addSystem(dir, system); err != nil {
			return err
		}
		if err := m.addKeys(dir, made.Proving, made.Verifying); err != nil {
			return err
		}
		return m.checkTranscript(dir)
	})
	return *m, err
}

// checkTranscript returns ErrForeign unless the transcript beside the keys of a ceremony ends with these keys.
func (m Manifest) checkTranscript(dir string) error {
	if m.Insecure {
		return nil
	}
	if err := m.verify(dir, transcriptFile); err != nil {
		return err
	}
	t, err := ceremony.ReadTranscript(dir)
	if err != nil {
		return err
	}
	if t.Stage() != ceremony.StageSealed {
		return fmt.Errorf("%s: %w: ceremony has not ended", dir, ErrForeign)
	}
	if c := t.Circuit; c.Name != m.Name() || c.Slots != m.Shape.Slots || c.Fingerprint != m.Fingerprint {
		return fmt.Errorf("%s: %w: ceremony of %q with %d slots, version %q", dir, ErrForeign, c.Name, c.Slots, c.Fingerprint)
	}
	for name, digest := range map[string]ceremony.Digest{systemFile: t.Circuit.System, provingFile: t.Result.ProvingKey, verifyFile: t.Result.VerifyingKey} {
		if m.Digests[name] != hex.EncodeToString(digest[:]) {
			return fmt.Errorf("%s: %w: sha256 of %s is %q, the ceremony ended with %v", dir, ErrForeign, name, m.Digests[name], digest)
		}
	}
	return nil
}

// CeremonyCircuit says what a ceremony for a circuit's constraint system makes keys for.
func CeremonyCircuit(circuit Circuit, system *cs.R1CS) (ceremony.Circuit, error) {
	fingerprint, err := Fingerprint(circuit)
	if err != nil {
		return ceremony.Circuit{}, err
	}
	return ceremony.Describe(circuit.Name(), circuit.Shape.Slots, fingerprint, system)
}
