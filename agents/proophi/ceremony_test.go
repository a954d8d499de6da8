package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/keys/ceremony"
)

// The steps themselves are tested where they are made, with a small circuit; package keys has the whole way with two slots.
func TestCeremonyCommands(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ceremony")
	steps := func(args ...string) []string { return append([]string{"keys", "ceremony"}, args...) }
	_, err := run(t, steps("contribute", "--dir", dir)...)
	require.ErrorIs(t, err, os.ErrNotExist)
	out, err := run(t, steps("start", "--slots", "2", "--dir", dir)...)
	require.NoError(t, err)
	require.Contains(t, out, "domain 65536")
	out, err = run(t, steps("start", "--circuit", "exit", "--dir", filepath.Join(t.TempDir(), "exits"))...)
	require.NoError(t, err)
	require.Contains(t, out, "exit circuit, version")
	require.Contains(t, out, "domain 8192")
	_, err = run(t, steps("start", "--slots", "2", "--dir", dir)...)
	require.ErrorIs(t, err, ceremony.ErrExists)

	out, err = run(t, steps("verify", "--dir", dir)...)
	require.NoError(t, err)
	require.Contains(t, out, "next: contributions to phase 1")
	_, err = run(t, steps("seal", "--dir", dir, "--beacon", "0x00112233445566778899aabbccddeeff")...)
	require.ErrorIs(t, err, ceremony.ErrNoContribution)
	_, err = run(t, steps("seal", "--dir", dir, "--beacon", "nonsense")...)
	require.ErrorContains(t, err, "beacon")
	_, err = run(t, steps("export", "--dir", dir, "--keys-dir", t.TempDir())...)
	require.ErrorIs(t, err, ceremony.ErrStage)

	// A ceremony of another version of the circuit.
	path := filepath.Join(dir, ceremony.TranscriptFile)
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, bytes.Replace(raw, []byte(`"fingerprint": "`), []byte(`"fingerprint": "00`), 1), 0o644))
	for _, step := range [][]string{steps("contribute", "--dir", dir), steps("verify", "--dir", dir)} {
		_, err = run(t, step...)
		require.ErrorIs(t, err, ceremony.ErrForeign)
	}
}
