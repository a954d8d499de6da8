package keys_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/keys/ceremony"
)

// made are keys as a ceremony makes them: here derived ones, to be quick, with a transcript that ends with them.
// TestCeremonyOfTheCircuit goes the whole way.
type made struct {
	system     *cs.R1CS
	keys       *ceremony.Keys
	transcript ceremony.Transcript
}

var makeOnce = sync.OnceValues(func() (made, error) {
	dir, err := deriveOnce()
	if err != nil {
		return made{}, err
	}
	store, err := keys.NewStore(dir, nil)
	if err != nil {
		return made{}, err
	}
	k, err := store.Load(context.Background(), small)
	if err != nil {
		return made{}, err
	}
	system := k.System
	m := made{system: system, keys: &ceremony.Keys{Proving: k.PK, Verifying: k.VK}}
	pk, vk := sha256.New(), sha256.New()
	if err := k.PK.WriteDump(pk); err != nil {
		return made{}, err
	}
	if _, err := k.VK.WriteRawTo(vk); err != nil {
		return made{}, err
	}
	circuit, err := keys.CeremonyCircuit(keys.Chunks(small), system)
	if err != nil {
		return made{}, err
	}
	one := []ceremony.Contribution{{Name: "Ada"}}
	m.transcript = ceremony.Transcript{
		Version: 1, Circuit: circuit, Commons: new(ceremony.Digest),
		Powers: ceremony.Phase{Contributions: one, Beacon: make([]byte, 16)},
		Keys:   ceremony.Phase{Origin: ceremony.Digest{1}, Contributions: one, Beacon: make([]byte, 32)},
		Result: &ceremony.Result{ProvingKey: ceremony.Digest(pk.Sum(nil)), VerifyingKey: ceremony.Digest(vk.Sum(nil))},
	}
	return m, nil
})

// installed returns a store with the keys of a ceremony, and the directory of these keys.
func installed(t *testing.T) (*keys.Store, string, made) {
	t.Helper()
	m, err := makeOnce()
	require.NoError(t, err)
	dir := t.TempDir()
	store, err := keys.NewStore(dir, nil)
	require.NoError(t, err)
	_, err = store.Install(context.Background(), m.system, m.keys, &m.transcript)
	require.NoError(t, err)
	found, err := filepath.Glob(filepath.Join(dir, "transition-2-*", "manifest.json"))
	require.NoError(t, err)
	require.Len(t, found, 1)
	return store, filepath.Dir(found[0]), m
}

func TestInstalledKeys(t *testing.T) {
	ctx := context.Background()
	store, dir, m := installed(t)
	k, err := store.Load(ctx, small)
	require.NoError(t, err)
	require.False(t, k.Insecure)
	require.NoError(t, k.CheckChain(1), "keys of a ceremony work on every chain")
	require.False(t, k.PK.IsDifferent(m.keys.Proving))
	require.FileExists(t, filepath.Join(dir, ceremony.TranscriptFile))

	_, err = store.Install(ctx, m.system, m.keys, &m.transcript)
	require.ErrorIs(t, err, keys.ErrExists)

	other, err := keys.NewStore(t.TempDir(), nil)
	require.NoError(t, err)
	wrong := m.transcript
	wrong.Result = &ceremony.Result{ProvingKey: m.transcript.Result.ProvingKey}
	_, err = other.Install(ctx, m.system, m.keys, &wrong)
	require.ErrorIs(t, err, keys.ErrForeign)
}

// Nobody makes development keys secure with an editor.
func TestInsecureKeysCannotBeCalledSecure(t *testing.T) {
	ctx := context.Background()
	store, dir := derived(t)
	edit(t, dir, func(m *keys.Manifest) { m.Insecure = false })
	_, err := store.LoadVerifying(ctx, small)
	require.ErrorIs(t, err, keys.ErrManifest)

	// With the transcript of another ceremony.
	m, err := makeOnce()
	require.NoError(t, err)
	other := m.transcript
	other.Result = &ceremony.Result{}
	raw, err := other.JSON()
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ceremony.TranscriptFile), raw, 0o644))
	edit(t, dir, func(m *keys.Manifest) { m.Digests[ceremony.TranscriptFile] = hexDigest(raw) })
	_, err = store.LoadVerifying(ctx, small)
	require.ErrorIs(t, err, keys.ErrForeign)
}

func TestTranscriptOfInstalledKeysIsChecked(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *ceremony.Transcript)
		want   error
	}{
		"digest":     {func(*ceremony.Transcript) {}, nil},
		"not sealed": {func(t *ceremony.Transcript) { t.Keys.Beacon, t.Result = nil, nil }, keys.ErrForeign},
		"not one":    {func(t *ceremony.Transcript) { t.Version = 7 }, ceremony.ErrTranscript},
		"circuit":    {func(t *ceremony.Transcript) { t.Circuit.Name = "other" }, keys.ErrForeign},
		"slots":      {func(t *ceremony.Transcript) { t.Circuit.Slots = 4 }, keys.ErrForeign},
		"version":    {func(t *ceremony.Transcript) { t.Circuit.Fingerprint = "00" }, keys.ErrForeign},
		"system":     {func(t *ceremony.Transcript) { t.Circuit.System[0]++ }, keys.ErrForeign},
		"pk":         {func(t *ceremony.Transcript) { t.Result.ProvingKey[0]++ }, keys.ErrForeign},
		"vk":         {func(t *ceremony.Transcript) { t.Result.VerifyingKey[0]++ }, keys.ErrForeign},
	} {
		t.Run(name, func(t *testing.T) {
			store, dir, m := installed(t)
			changed := m.transcript
			result := *m.transcript.Result
			changed.Result = &result
			c.change(&changed)
			raw, err := changed.JSON()
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, ceremony.TranscriptFile), raw, 0o644))
			edit(t, dir, func(m *keys.Manifest) { m.Digests[ceremony.TranscriptFile] = hexDigest(raw) })
			_, err = store.LoadVerifying(context.Background(), small)
			require.ErrorIs(t, err, c.want)

			require.NoError(t, os.WriteFile(filepath.Join(dir, ceremony.TranscriptFile), append(raw, ' '), 0o644))
			_, err = store.LoadVerifying(context.Background(), small)
			require.ErrorIs(t, err, keys.ErrCorrupt)
		})
	}
}

// Files that fit their digests, but not each other.
func TestKeysOfDifferentCircuitsAreTold(t *testing.T) {
	store, dir := derived(t)
	tiny, err := keys.NewStore("", nil)
	require.NoError(t, err)
	four, err := tiny.Load(context.Background(), protocol.Shape{Slots: 4})
	require.NoError(t, err)
	file, err := os.Create(filepath.Join(dir, "pk.bin"))
	require.NoError(t, err)
	h := sha256.New()
	require.NoError(t, four.PK.WriteDump(file))
	require.NoError(t, file.Close())
	require.NoError(t, four.PK.WriteDump(h))
	edit(t, dir, func(m *keys.Manifest) { m.Digests["pk.bin"] = hexOf(h.Sum(nil)) })
	_, err = store.Load(context.Background(), small)
	require.ErrorIs(t, err, keys.ErrForeign)
}

// The keys that this program was released with are the only ones under their circuit id.
func TestReleasedKeys(t *testing.T) {
	ctx := context.Background()
	cache, err := keys.NewStore("", nil)
	require.NoError(t, err)
	four, err := cache.LoadVerifying(ctx, protocol.Shape{Slots: 4})
	require.NoError(t, err)
	r, ok, err := keys.Released(four.CircuitID)
	require.NoError(t, err)
	require.True(t, ok, "run make generate")
	require.Equal(t, r, four.Manifest)
	require.Len(t, four.VerifierCode(), 64)
	_, ok, err = keys.Released(keys.Chunks(small).ID([32]byte{}))
	require.NoError(t, err)
	require.False(t, ok)

	// A copy whose proving key is another one, with a manifest that says so.
	root, err := keys.DefaultDir()
	require.NoError(t, err)
	name := "transition-4-" + four.Fingerprint
	dir := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	for _, file := range []string{"manifest.json", "vk.bin"} {
		raw, err := os.ReadFile(filepath.Join(root, name, file))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), raw, 0o644))
	}
	store, err := keys.NewStore(filepath.Dir(dir), nil)
	require.NoError(t, err)
	_, err = store.LoadVerifying(ctx, protocol.Shape{Slots: 4})
	require.NoError(t, err)
	edit(t, dir, func(m *keys.Manifest) { m.Digests["pk.bin"] = strings.Repeat("0", 64) })
	_, err = store.LoadVerifying(ctx, protocol.Shape{Slots: 4})
	require.ErrorIs(t, err, keys.ErrForeign)
	_, err = store.ForRelease().LoadVerifying(ctx, protocol.Shape{Slots: 4})
	require.NoError(t, err, "where the next release is made")
}

// square is a small circuit that stands for the chunk circuit in a ceremony.
type square struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`
}

func (c *square) Define(api frontend.API) error {
	x := c.X
	for range 10 {
		x = api.Mul(x, x)
	}
	api.AssertIsEqual(x, c.Y)
	return nil
}

// From the first contribution to a proof with the keys that a store has loaded.
func TestKeysOfACeremonyProve(t *testing.T) {
	ctx := context.Background()
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &square{})
	require.NoError(t, err)
	system := compiled.(*cs.R1CS)
	circuit, err := keys.CeremonyCircuit(keys.Chunks(small), system)
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
	m, err := store.Install(ctx, system, made, c.Transcript())
	require.NoError(t, err)
	require.False(t, m.Insecure)

	k, err := store.Load(ctx, small)
	require.NoError(t, err)
	require.Equal(t, m, k.Manifest)
	full, err := frontend.NewWitness(&square{X: 2, Y: new(big.Int).Lsh(big.NewInt(1), 1024)}, ecc.BN254.ScalarField())
	require.NoError(t, err)
	proof, err := groth16.Prove(k.System, k.PK, full)
	require.NoError(t, err)
	public := full.Vector().(fr.Vector)[:1]
	require.NoError(t, groth16.Verify(proof, k.VK, public))
	require.Error(t, groth16.Verify(proof, k.VK, fr.Vector{fr.NewElement(2)}))
}

// TestCeremonyOfTheCircuit makes keys for two slots with two contributors and loads them.
func TestCeremonyOfTheCircuit(t *testing.T) {
	if os.Getenv("PROOPHI_DEEP") == "" {
		t.Skip("takes ten minutes; set PROOPHI_DEEP=1")
	}
	ctx := context.Background()
	system, err := keys.Compile(keys.Chunks(small))
	require.NoError(t, err)
	circuit, err := keys.CeremonyCircuit(keys.Chunks(small), system)
	require.NoError(t, err)
	dir := t.TempDir()
	progress := func(message string) { t.Log(message) }
	require.NoError(t, ceremony.Start(dir, circuit, progress))
	c, err := ceremony.Open(dir, progress)
	require.NoError(t, err)
	defer c.Close()
	for i := range 2 {
		for range 2 {
			_, err = c.Contribute(ctx, "Ada")
			require.NoError(t, err)
		}
		require.NoError(t, c.Seal(ctx, system, []byte(strings.Repeat("beacon ", 4+i))))
	}
	made, err := c.Verify(ctx, system)
	require.NoError(t, err)
	store, err := keys.NewStore(t.TempDir(), progress)
	require.NoError(t, err)
	_, err = store.Install(ctx, system, made, c.Transcript())
	require.NoError(t, err)
	k, err := store.Load(ctx, small)
	require.NoError(t, err)
	require.False(t, k.Insecure)
	for i, point := range k.VK.G1.K {
		require.False(t, point.IsInfinity(), "public input %d is not bound", i)
	}
}

func edit(t *testing.T, dir string, change func(m *keys.Manifest)) {
	t.Helper()
	path := filepath.Join(dir, "manifest.json")
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	var m keys.Manifest
	require.NoError(t, json.Unmarshal(raw, &m))
	change(&m)
	raw, err = json.Marshal(m)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, raw, 0o644))
}

func hexOf(raw []byte) string { return hex.EncodeToString(raw) }

func hexDigest(raw []byte) string {
	digest := sha256.Sum256(raw)
	return hexOf(digest[:])
}
