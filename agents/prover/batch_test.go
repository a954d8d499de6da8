package prover

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

var shape = protocol.Shape{Slots: 4}

func TestOnlyTheChunksOwnTraceIsTaken(t *testing.T) {
	content, err := os.ReadFile("../../circuits/transition/testdata/traces4.json")
	require.NoError(t, err)
	var traces []protocol.ChunkTrace
	require.NoError(t, json.Unmarshal(content, &traces))
	signed := -1
	for i := range traces {
		if len(traces[i].Authorizations()) > 0 {
			signed = i
		}
	}
	require.GreaterOrEqual(t, signed, 0)
	trace := &traces[signed]
	words, err := trace.Chunk().Words(shape)
	require.NoError(t, err)
	record := protocol.ChunkRecord{PreRoot: trace.PreRoot(), PostRoot: trace.PostRoot(), Binding: protocol.Bind(words), WitnessHash: trace.WitnessHash()}
	require.NoError(t, checkTrace(shape, trace, record))

	for name, change := range map[string]func(*protocol.ChunkRecord){
		"words":        func(r *protocol.ChunkRecord) { r.Binding.Y.SetUint64(1) },
		"roots":        func(r *protocol.ChunkRecord) { r.PreRoot.SetUint64(1) },
		"witness hash": func(r *protocol.ChunkRecord) { r.WitnessHash[0] ^= 1 },
	} {
		other := record
		change(&other)
		err := checkTrace(shape, trace, other)
		require.ErrorIs(t, err, ErrTraceMismatch)
		require.ErrorContains(t, err, name)
	}
	short := *trace
	short.Slots = short.Slots[:3]
	require.ErrorIs(t, checkTrace(shape, &short, record), ErrTraceMismatch)
}
