package state

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/test"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/stretchr/testify/require"
)

// solveCircuit asserts that the chunk circuit accepts the trace.
func solveCircuit(t *testing.T, trace *protocol.ChunkTrace) {
	t.Helper()
	shape := protocol.Shape{Slots: len(trace.Slots)}
	words, err := trace.Chunk().Words(shape)
	require.NoError(t, err)
	b := protocol.Bind(words)
	public := [transition.PublicInputs]fr.Element{trace.PreRoot(), trace.PostRoot(), b.DataHash, b.Z, b.Y, b.Z}
	circuit, err := transition.Assign(*trace, public)
	require.NoError(t, err)
	require.NoError(t, test.IsSolved(transition.New(shape), circuit, ecc.BN254.ScalarField()))
}

// The native execution and the circuit agree on every line of section 3.1: whatever the state produces can be proven.
func TestTracesSolveTheCircuit(t *testing.T) {
	if testing.Short() {
		t.Skip("evaluates the circuit")
	}
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	solveCircuit(t, seal(t, mixedChunk(t, s, alice)))
	for seed := range int64(3) {
		runScenario(t, 100+seed, 5, solveCircuit)
	}
}

// Every result that a ForcedTransfer can have, each over the same accounts.
func TestForcedTransfersSolveTheCircuit(t *testing.T) {
	if testing.Short() {
		t.Skip("evaluates the circuit")
	}
	s, alice, full, absent := newState(t), newWallet(1), newWallet(2), newWallet(3)
	fund(t, s, wei(100), alice)
	d := newDraft(t, s, 12)
	addItems(t, d, full.deposit(protocol.MaxAmount()), full.deposit(wei(1)))
	for _, from := range []wallet{alice, full, absent} {
		for _, to := range []wallet{alice, full, absent} {
			addItems(t, d, protocol.QueueItem{Kind: protocol.KindForcedTransfer, Owner: from.address, Recipient: to.address, AmountWei: wei(7)})
		}
	}
	solveCircuit(t, seal(t, d))
}

// The last indices of the tree. The circuit sees a next index that no test can reach by deposits.
func TestFullTreeSolvesTheCircuit(t *testing.T) {
	if testing.Short() {
		t.Skip("evaluates the circuit")
	}
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 4)
	d.tree.nextIndex, d.head.NextIndex = protocol.TreeCapacity-1, protocol.TreeCapacity-1
	addItems(t, d, newWallet(2).deposit(wei(1)), newWallet(3).deposit(wei(1)), alice.deposit(wei(1)))
	solveCircuit(t, seal(t, d))
}
