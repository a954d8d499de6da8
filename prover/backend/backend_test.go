package backend_test

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/witness"
)

var shape = protocol.Shape{Slots: 4}

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

// loadKeys reads the development keys once for all tests; the first run on a machine derives them.
var loadKeys = sync.OnceValues(func() (*keys.Keys, error) {
	store, err := keys.NewStore("", nil)
	if err != nil {
		return nil, err
	}
	return store.Load(context.Background(), shape)
})

func traces(t testing.TB) []protocol.ChunkTrace {
	t.Helper()
	raw, err := os.ReadFile("../../circuits/transition/testdata/traces4.json")
	require.NoError(t, err)
	var out []protocol.ChunkTrace
	require.NoError(t, json.Unmarshal(raw, &out))
	return out
}

// jobContext is the context of the i-th golden proof.
func jobContext(i int) protocol.Context {
	return protocol.Context{ChainID: big.NewInt(1337), Rollup: common.Address{19: 0xAB}, CommitID: 1, ChunkIndex: uint32(i),
		HeaderHash: common.Hash{31: 7}, Prover: common.Address{0: 0xBE, 19: byte(i)}}
}

func assign(t *testing.T, i int) (*transition.Circuit, [transition.PublicInputs]fr.Element) {
	t.Helper()
	circuit, public, err := witness.Assign(shape, traces(t)[i], jobContext(i))
	require.NoError(t, err)
	return circuit, public
}

func TestProofs(t *testing.T) {
	k, err := loadKeys()
	require.NoError(t, err)
	cpu := backend.NewCPU(k)
	require.Equal(t, "cpu", cpu.Name())
	circuit, public := assign(t, 1)
	var phases []backend.Phase
	proof, err := cpu.Prove(context.Background(), circuit, func(p backend.Phase) { phases = append(phases, p) })
	require.NoError(t, err)
	require.Equal(t, []backend.Phase{backend.PhaseSolve, backend.PhaseProve, backend.PhaseVerify}, phases)
	require.NoError(t, backend.Verify(&k.Verifying, proof, public))

	// Each of the six inputs is bound, the context included.
	for i := range public {
		other := public
		other[i].SetUint64(12345)
		require.ErrorIs(t, backend.Verify(&k.Verifying, proof, other), backend.ErrInvalidProof, "input %d", i)
	}
	text, err := proof.MarshalText()
	require.NoError(t, err)
	var back backend.Proof
	require.NoError(t, back.UnmarshalText(text))
	require.Equal(t, proof, back)
	require.ErrorIs(t, back.UnmarshalText(text[:100]), backend.ErrProofEncoding)

	off := proof
	off[40] ^= 1
	require.ErrorIs(t, backend.Verify(&k.Verifying, off, public), backend.ErrProofEncoding)
	swapped := proof
	copy(swapped[:64], proof[192:])
	copy(swapped[192:], proof[:64])
	require.ErrorIs(t, backend.Verify(&k.Verifying, swapped, public), backend.ErrInvalidProof)
}

func TestProveRefuses(t *testing.T) {
	k, err := loadKeys()
	require.NoError(t, err)
	cpu := backend.NewCPU(k)

	circuit, _ := assign(t, 0)
	circuit.PostRoot = 1
	var phases []backend.Phase
	_, err = cpu.Prove(context.Background(), circuit, func(p backend.Phase) { phases = append(phases, p) })
	require.ErrorIs(t, err, backend.ErrUnsatisfied)
	require.Equal(t, []backend.Phase{backend.PhaseSolve}, phases)

	circuit, _ = assign(t, 0)
	circuit.Slots = slices.Clone(circuit.Slots[:3])
	_, err = cpu.Prove(context.Background(), circuit, nil)
	require.ErrorIs(t, err, backend.ErrShape)

	circuit, _ = assign(t, 0)
	ctx, cancel := context.WithCancel(context.Background())
	phases = nil
	_, err = cpu.Prove(ctx, circuit, func(p backend.Phase) { phases = append(phases, p); cancel() })
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, []backend.Phase{backend.PhaseSolve}, phases)

	// Cancelled when the long phase has begun: its steps are not all done.
	circuit, _ = assign(t, 0)
	ctx, cancel = context.WithCancel(context.Background())
	phases = nil
	_, err = cpu.Prove(ctx, circuit, func(p backend.Phase) {
		phases = append(phases, p)
		if p == backend.PhaseProve {
			cancel()
		}
	})
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, []backend.Phase{backend.PhaseSolve, backend.PhaseProve}, phases)
}
