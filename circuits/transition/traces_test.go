package transition_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// tracesFile holds three chunks of four slots, each over the state that the one before leaves. Tests of the prover
// read it.
const tracesFile = "testdata/traces4.json"

func goldenTraces(t *testing.T) []protocol.ChunkTrace {
	first := chunktest.New()
	require.True(t, first.Deposit(alice, ether))
	require.True(t, first.Deposit(bob, ether))
	require.True(t, first.SetKey(alice, protocol.SpendingKeyHash(chunktest.Key(alice).PublicKey)))
	require.False(t, first.SetKey(dave, protocol.SpendingKeyHash(chunktest.Key(dave).PublicKey)))
	traces := []protocol.ChunkTrace{first.Trace(4)}

	a, _ := first.Locate(alice)
	b, _ := first.Locate(bob)
	second := first.Continue()
	require.True(t, second.ForcedTransfer(bob, alice, wei(5)))
	second.Transfer(a, b, wei(1e9))
	second.Transfer(a, second.CreateAccount(carol), wei(77))
	traces = append(traces, second.Trace(4))

	third := second.Continue()
	require.True(t, third.ForcedWithdraw(bob, nil))
	third.Withdraw(a, wei(123))
	third.Transfer(a, a, wei(0))
	return append(traces, third.Trace(4))
}

func TestGoldenTraces(t *testing.T) {
	traces := goldenTraces(t)
	for i, trace := range traces {
		require.NoError(t, solve(assign(t, trace)), "chunk %d", i)
		if i > 0 {
			require.Equal(t, traces[i-1].PostRoot(), trace.PreRoot(), "chunk %d", i)
		}
	}
	want, err := json.MarshalIndent(traces, "", " ")
	require.NoError(t, err)
	if *transition.Update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(tracesFile, append(want, '\n'), 0o644))
	}
	got, err := os.ReadFile(tracesFile)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got), "run with -update")
}
