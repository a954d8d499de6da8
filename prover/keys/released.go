package keys

import (
	"embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// releasedFiles are the manifests of the keys whose verifiers are part of this release, written by
// scripts/gen/verifier once the verifiers are compiled.
//
//go:embed released/*.json
var releasedFiles embed.FS

var released = sync.OnceValues(func() (map[common.Hash]Manifest, error) {
	entries, err := releasedFiles.ReadDir("released")
	if err != nil {
		return nil, err
	}
	all := make(map[common.Hash]Manifest, len(entries))
	for _, entry := range entries {
		raw, err := releasedFiles.ReadFile("released/" + entry.Name())
		if err != nil {
			return nil, err
		}
		m, err := parseManifest(raw)
		if err != nil {
			return nil, fmt.Errorf("released/%s: %w", entry.Name(), err)
		}
		all[m.CircuitID] = m
	}
	return all, nil
})

// Released returns the manifest of a circuit that is part of this release, and false for any other.
func Released(circuitID common.Hash) (Manifest, bool, error) {
	all, err := released()
	if err != nil {
		return Manifest{}, false, err
	}
	m, ok := all[circuitID]
	return m, ok, nil
}

// ReleasedFor returns the manifest of the keys of a circuit that are part of this release, and false if there are none.
func ReleasedFor(circuit Circuit) (Manifest, bool, error) {
	all, err := released()
	if err != nil {
		return Manifest{}, false, err
	}
	for _, m := range all {
		if m.Circuit == circuit {
			return m, true, nil
		}
	}
	return Manifest{}, false, nil
}

// VerifierCode is the sha256, in hex, of the creation code of the exported verifier; empty outside a release.
func (m Manifest) VerifierCode() string { return m.Digests[bytecodeName] }

// checkReleased compares keys with those of the release that have the same circuit id, or that are derived for the same
// circuit and version and so must be the same. The digest of the verifier's code is the release's, or there is none.
func (v *Verifying) checkReleased(dir string) error {
	delete(v.Digests, bytecodeName)
	all, err := released()
	if err != nil {
		return err
	}
	for id, m := range all {
		derived := m.Insecure && v.Insecure && m.Circuit == v.Circuit && m.Fingerprint == v.Fingerprint
		if id != v.CircuitID && !derived {
			continue
		}
		if err := v.sameAs(m); err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
		v.Digests[bytecodeName] = m.VerifierCode()
	}
	return nil
}

// sameAs returns ErrForeign for the first difference from a released manifest.
func (m Manifest) sameAs(r Manifest) error {
	if m.CircuitID != r.CircuitID || m.Circuit != r.Circuit || m.Fingerprint != r.Fingerprint || m.Constraints != r.Constraints || m.Insecure != r.Insecure {
		return fmt.Errorf("%w: circuit %v with %d constraints, insecure: %t; released is %v with %d, insecure: %t",
			ErrForeign, m.CircuitID, m.Constraints, m.Insecure, r.CircuitID, r.Constraints, r.Insecure)
	}
	for name, want := range r.Digests {
		if got := m.Digests[name]; name != bytecodeName && got != want {
			return fmt.Errorf("%w: sha256 of %s is %q, released is %q", ErrForeign, name, got, want)
		}
	}
	return nil
}

// WriteReleased writes the manifest with the digest of the verifier's creation code into the directory that the release
// is built with.
func (v *Verifying) WriteReleased(dir string, verifierCode [32]byte) error {
	m := v.Manifest
	m.Digests = map[string]string{bytecodeName: fmt.Sprintf("%x", verifierCode)}
	for name, digest := range v.Digests {
		if name != bytecodeName {
			m.Digests[name] = digest
		}
	}
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, m.file()+".json"), append(raw, '\n'), 0o644)
}
