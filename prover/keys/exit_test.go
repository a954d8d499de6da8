package keys_test

import (
	"context"
	"crypto/sha256"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/keys/ceremony"
)

// The exit circuit's keys are derived twice, by two stores: they are the same, and in a store they stand beside others.
func TestExitKeys(t *testing.T) {
	ctx := context.Background()
	dirs := []string{t.TempDir(), t.TempDir()}
	var manifests []keys.Manifest
	for _, dir := range dirs {
		store, err := keys.NewStore(dir, nil)
		require.NoError(t, err)
		k, err := store.LoadCircuit(ctx, keys.Exit)
		require.NoError(t, err)
		require.Equal(t, keys.Exit, k.Circuit)
		require.True(t, k.Insecure)
		require.ErrorIs(t, k.CheckChain(1), keys.ErrInsecure)
		require.Zero(t, k.UnitsPerSlot)
		require.Len(t, k.VK.G1.K, exit.PublicInputs+1)
		for i, point := range k.VK.G1.K {
			require.False(t, point.IsInfinity(), "public input %d is not bound", i)
		}
		source, err := store.Solidity(ctx, keys.Exit)
		require.NoError(t, err)
		require.Contains(t, string(source), "contract ExitVerifier {")
		manifests = append(manifests, k.Manifest)
	}
	require.Equal(t, manifests[0], manifests[1])
	found, err := filepath.Glob(filepath.Join(dirs[0], "exit-*", "manifest.json"))
	require.NoError(t, err)
	require.Len(t, found, 1)

	// Named as the chunk circuit's keys they are refused.
	edit(t, filepath.Dir(found[0]), func(m *keys.Manifest) { m.Kind, m.Shape = "", small })
	store, err := keys.NewStore(dirs[0], nil)
	require.NoError(t, err)
	_, err = store.LoadVerifyingCircuit(ctx, keys.Exit)
	require.ErrorIs(t, err, keys.ErrForeign)
}

func TestCircuits(t *testing.T) {
	four := keys.Chunks(protocol.Shape{Slots: 4})
	require.Equal(t, "TransitionVerifier4", four.VerifierName())
	require.Equal(t, "ExitVerifier", keys.Exit.VerifierName())
	digest := sha256.Sum256(nil)
	require.NotEqual(t, four.ID(digest), keys.Chunks(small).ID(digest))
	require.NotEqual(t, four.ID(digest), keys.Exit.ID(digest))
	for _, c := range []keys.Circuit{four, keys.Exit} {
		got, err := keys.FromCeremony(c.Name(), c.Shape.Slots)
		require.NoError(t, err)
		require.Equal(t, c, got)
	}
	for _, c := range []struct {
		name  string
		slots int
	}{{"proophi/exit", 4}, {"other", 4}, {"", 0}} {
		_, err := keys.FromCeremony(c.name, c.slots)
		require.ErrorIs(t, err, keys.ErrForeign, c.name)
	}
	for _, c := range []keys.Circuit{{}, {Kind: "exit", Shape: small}, {Kind: "other"}, {Kind: "other", Shape: small}} {
		_, err := keys.Compile(c)
		require.ErrorIs(t, err, keys.ErrForeign, "%+v", c)
	}
}

// A whole ceremony of the exit circuit, from the first contribution to keys that a store loads.
func TestCeremonyOfTheExitCircuit(t *testing.T) {
	if os.Getenv("PROOPHI_DEEP") == "" {
		t.Skip("takes a minute; set PROOPHI_DEEP=1")
	}
	ctx := context.Background()
	system, err := keys.Compile(keys.Exit)
	require.NoError(t, err)
	circuit, err := keys.CeremonyCircuit(keys.Exit, system)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, ceremony.Start(dir, circuit, nil))
	c, err := ceremony.Open(dir, nil)
	require.NoError(t, err)
	defer c.Close()
	for i := range 2 {
		_, err = c.Contribute(ctx, "Ada")
		require.NoError(t, err)
		require.NoError(t, c.Seal(ctx, system, []byte(strings.Repeat("beacon ", 4+i))))
	}
	made, err := c.Verify(ctx, system)
	require.NoError(t, err)
	store, err := keys.NewStore(t.TempDir(), nil)
	require.NoError(t, err)
	_, err = store.Install(ctx, system, made, c.Transcript())
	require.NoError(t, err)
	k, err := store.LoadCircuit(ctx, keys.Exit)
	require.NoError(t, err)
	require.False(t, k.Insecure)
}
