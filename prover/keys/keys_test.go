package keys_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	code := m.Run()
	if sharedDir != "" {
		os.RemoveAll(sharedDir)
	}
	os.Exit(code)
}

var small = protocol.Shape{Slots: 2}

// sharedDir is the directory of deriveOnce, once it exists.
var sharedDir string

// deriveOnce derives the keys of the smallest shape into a directory that TestMain removes.
var deriveOnce = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "keys")
	if err != nil {
		return "", err
	}
	sharedDir = dir
	var stages []string
	store, err := keys.NewStore(dir, func(stage string) { stages = append(stages, stage) })
	if err != nil {
		return "", err
	}
	if _, err = store.LoadVerifying(context.Background(), small); err != nil {
		return "", err
	}
	if !strings.Contains(strings.Join(stages, "\n"), "setting up keys for") {
		return "", fmt.Errorf("progress of the child is not passed on: %q", stages)
	}
	return dir, nil
})

// derived returns a store of its own with the keys of the smallest shape, and the directory of these keys.
func derived(t *testing.T) (*keys.Store, string) {
	t.Helper()
	original, err := deriveOnce()
	require.NoError(t, err)
	return opened(t, original)
}

// opened returns a store over a copy of a directory, and the directory of its only keys.
func opened(t *testing.T, original string) (*keys.Store, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "keys")
	require.NoError(t, os.CopyFS(dir, os.DirFS(original)))
	store, err := keys.NewStore(dir, nil)
	require.NoError(t, err)
	found, err := filepath.Glob(filepath.Join(dir, "transition-2-*", "manifest.json"))
	require.NoError(t, err)
	require.Len(t, found, 1)
	return store, filepath.Dir(found[0])
}

// Beside this, TestGeneratedSourcesAreCurrent compares the key derived here with the one derived where it was committed.
func TestKeysAreTheSameEverywhere(t *testing.T) {
	if os.Getenv("PROOPHI_DEEP") == "" {
		t.Skip("derives a second time; set PROOPHI_DEEP=1")
	}
	_, firstDir := derived(t)
	again := t.TempDir()
	store, err := keys.NewStore(again, nil)
	require.NoError(t, err)
	_, err = store.LoadVerifying(context.Background(), small)
	require.NoError(t, err)
	_, secondDir := opened(t, again)
	for _, name := range []string{"manifest.json", "ccs.bin", "pk.bin", "vk.bin", "verifier.sol"} {
		a, err := os.ReadFile(filepath.Join(firstDir, name))
		require.NoError(t, err)
		b, err := os.ReadFile(filepath.Join(secondDir, name))
		require.NoError(t, err)
		require.True(t, bytes.Equal(a, b), "%s differs", name)
	}
}

func TestKeysFitTheCircuit(t *testing.T) {
	store, _ := derived(t)
	k, err := store.Load(context.Background(), small)
	require.NoError(t, err)
	v, err := store.LoadVerifying(context.Background(), small)
	require.NoError(t, err)
	require.Equal(t, k.Manifest, v.Manifest)
	require.True(t, k.Insecure)
	require.Equal(t, keys.UnitsPerSlot(small, k.System.GetNbConstraints()), k.UnitsPerSlot)

	require.Empty(t, k.VK.CommitmentKeys)
	require.Empty(t, k.VK.PublicAndCommitmentCommitted)
	require.Len(t, k.VK.G1.K, transition.PublicInputs+1)
	for i, point := range k.VK.G1.K {
		require.False(t, point.IsInfinity(), "public input %d is not bound", i)
	}
}

func TestDamagedFilesAreTold(t *testing.T) {
	store, dir := derived(t)
	ctx := context.Background()
	load := func() error { _, err := store.Load(ctx, small); return err }
	require.NoError(t, load())
	change := func(name string, f func([]byte) []byte, want error) {
		path := filepath.Join(dir, name)
		good, err := os.ReadFile(path)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, f(bytes.Clone(good)), 0o644))
		err = load()
		require.ErrorIs(t, err, want, name)
		require.ErrorContains(t, err, dir)
		require.NoError(t, os.WriteFile(path, good, 0o644))
		require.NoError(t, load())
	}
	for _, name := range []string{"pk.bin", "ccs.bin", "vk.bin"} {
		change(name, func(b []byte) []byte { b[len(b)/2] ^= 1; return b }, keys.ErrCorrupt)
		change(name, func(b []byte) []byte { return b[:len(b)-10] }, keys.ErrCorrupt)
	}
	change("manifest.json", func(b []byte) []byte { return b[:len(b)/2] }, keys.ErrManifest)
	edit := func(f func(m *keys.Manifest)) func([]byte) []byte {
		return func(b []byte) []byte {
			var m keys.Manifest
			require.NoError(t, json.Unmarshal(b, &m))
			f(&m)
			out, err := json.Marshal(m)
			require.NoError(t, err)
			return out
		}
	}
	change("manifest.json", edit(func(m *keys.Manifest) { m.Shape.Slots = 4 }), keys.ErrForeign)
	change("manifest.json", edit(func(m *keys.Manifest) { m.Fingerprint = "0011" }), keys.ErrForeign)
	change("manifest.json", edit(func(m *keys.Manifest) { m.CircuitID[0] ^= 1 }), keys.ErrForeign)
	change("manifest.json", edit(func(m *keys.Manifest) { m.UnitsPerSlot = 1 }), keys.ErrManifest)

	require.NoError(t, os.WriteFile(filepath.Join(dir, "verifier.sol"), []byte("contract Evil {}"), 0o644))
	_, err := store.Solidity(ctx, keys.Chunks(small))
	require.ErrorIs(t, err, keys.ErrCorrupt)
	require.NoError(t, os.Remove(filepath.Join(dir, "pk.bin")))
	require.ErrorIs(t, load(), keys.ErrCorrupt)
}

func TestDerivationEndsWithItsContext(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	store, err := keys.NewStore(dir, func(string) { cancel() })
	require.NoError(t, err)
	_, err = store.Load(ctx, small)
	require.ErrorIs(t, err, context.Canceled)
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	for _, path := range left {
		require.True(t, strings.HasSuffix(path, ".lock"), "%s is left behind", path)
	}
}

func TestCheckChain(t *testing.T) {
	m := keys.Manifest{Insecure: true}
	for _, id := range []uint64{1337, 31337} {
		require.NoError(t, m.CheckChain(id))
	}
	for _, id := range []uint64{0, 1, 10, 11155111, 31338} {
		require.ErrorIs(t, m.CheckChain(id), keys.ErrInsecure)
		require.NoError(t, keys.Manifest{}.CheckChain(id))
	}
}

func TestUnitsAreRoundedUp(t *testing.T) {
	require.Equal(t, uint32(27), keys.UnitsPerSlot(protocol.Shape{Slots: 4}, 107_824))
	require.Equal(t, uint32(27), keys.UnitsPerSlot(protocol.Shape{Slots: 4}, 108_000))
	require.Equal(t, uint32(28), keys.UnitsPerSlot(protocol.Shape{Slots: 4}, 108_001))
}

func TestSolidityKey(t *testing.T) {
	store, _ := derived(t)
	v, err := store.LoadVerifying(context.Background(), small)
	require.NoError(t, err)
	var source bytes.Buffer
	require.NoError(t, v.WriteKey(&source))
	require.Contains(t, source.String(), "library TransitionKey2 {")
	require.Contains(t, source.String(), "CIRCUIT_ID = "+v.CircuitID.Hex())

	var key []byte
	for _, m := range regexp.MustCompile(`hex"([0-9a-f]+)"`).FindAllStringSubmatch(source.String(), -1) {
		b, err := hex.DecodeString(m[1])
		require.NoError(t, err)
		key = append(key, b...)
	}
	require.Len(t, key, 32*(2+3*4+7*2))
	var alpha bn254.G1Affine
	require.NoError(t, alpha.Unmarshal(key[:64]))
	require.True(t, alpha.Equal(&v.VK.G1.Alpha))
	for i, want := range []bn254.G2Affine{v.VK.G2.Beta, v.VK.G2.Gamma, v.VK.G2.Delta} {
		var got bn254.G2Affine // gnark's encoding has the imaginary part first as well
		require.NoError(t, got.Unmarshal(key[64+128*i:64+128*(i+1)]))
		require.True(t, got.Equal(&want), "point %d in G2", i)
	}
	for i := range v.VK.G1.K {
		var got bn254.G1Affine
		require.NoError(t, got.Unmarshal(key[448+64*i:448+64*(i+1)]))
		require.True(t, got.Equal(&v.VK.G1.K[i]), "K[%d]", i)
	}

	verifier, err := store.Solidity(context.Background(), keys.Chunks(small))
	require.NoError(t, err)
	require.Contains(t, string(verifier), "contract TransitionVerifier2 {")
	require.Contains(t, string(verifier), v.VK.G1.Alpha.X.String())
}

// The generated sources in the tree are those of the circuit as it is.
func TestGeneratedSourcesAreCurrent(t *testing.T) {
	four := keys.Chunks(protocol.Shape{Slots: 4})
	store, err := keys.NewStore("", nil)
	require.NoError(t, err)
	v, err := store.LoadVerifyingCircuit(context.Background(), four)
	require.NoError(t, err)
	var key bytes.Buffer
	require.NoError(t, v.WriteKey(&key))
	verifier, err := store.Solidity(context.Background(), four)
	require.NoError(t, err)
	exits, err := store.Solidity(context.Background(), keys.Exit)
	require.NoError(t, err)
	for name, want := range map[string][]byte{"TransitionKey4": key.Bytes(), "TransitionVerifier4": verifier, "ExitVerifier": exits} {
		got, err := os.ReadFile("../../contracts/src/generated/" + name + ".sol")
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "run go generate ./scripts/gen/verifier")
	}
}

// Check says what Load would, but derives nothing.
func TestCheckDerivesNothing(t *testing.T) {
	empty, err := keys.NewStore(t.TempDir(), nil)
	require.NoError(t, err)
	_, err = empty.Check(small)
	require.ErrorIs(t, err, keys.ErrAbsent)
	entries, err := os.ReadDir(empty.Dir())
	require.NoError(t, err)
	require.Empty(t, entries)

	store, dir := derived(t)
	m, err := store.Check(small)
	require.NoError(t, err)
	require.Equal(t, small, m.Shape)
	path := filepath.Join(dir, "pk.bin")
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)/2] ^= 1
	require.NoError(t, os.WriteFile(path, content, 0o600))
	_, err = store.Check(small)
	require.ErrorIs(t, err, keys.ErrCorrupt)
}
