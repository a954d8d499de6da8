package transition_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/internal/mutation"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

type mutatedChunk struct {
	name  string
	build func(t *testing.T, c *chunktest.Chunk, a, b uint32)
}

// mutatedChunks are valid chunks of two slots that hold every kind of slot and every result that it can have.
var mutatedChunks = []mutatedChunk{
	{"padding", func(*testing.T, *chunktest.Chunk, uint32, uint32) {}},
	{"deposit to a new account, transfer", func(t *testing.T, c *chunktest.Chunk, a, b uint32) {
		require.True(t, c.Deposit(carol, wei(5)))
		c.Transfer(a, b, wei(1000))
	}},
	{"create and fund", func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) { c.Transfer(a, c.CreateAccount(carol), wei(50)) }},
	{"transfer to oneself, withdraw", func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Transfer(a, a, wei(7))
		c.Withdraw(b, wei(9))
	}},
	{"deposit to an account, deposit that overflows", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.Deposit(bob, wei(3)))
		require.False(t, c.Deposit(alice, maxBalance))
	}},
	{"deposits into a full tree", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Next = protocol.TreeCapacity
		require.False(t, c.Deposit(carol, wei(1)))
		require.True(t, c.Deposit(alice, wei(1)))
	}},
	{"key set, key of nobody", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		var h fr.Element
		_, err := h.SetString("0x2fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
		require.NoError(t, err)
		require.True(t, c.SetKey(alice, h))
		require.False(t, c.SetKey(dave, h))
	}},
	{"forced transfer, one to nobody", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.ForcedTransfer(alice, bob, wei(1000)))
		require.False(t, c.ForcedTransfer(alice, dave, wei(1)))
	}},
	{"forced transfer to oneself, one without funds", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.ForcedTransfer(alice, alice, wei(1000)))
		require.False(t, c.ForcedTransfer(bob, alice, maxBalance))
	}},
	{"forced transfer of nobody, one that overflows", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Fund(dave, maxBalance)
		require.False(t, c.ForcedTransfer(carol, bob, wei(1)))
		require.False(t, c.ForcedTransfer(alice, dave, wei(1)))
	}},
	{"forced withdraw, one of everything", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.ForcedWithdraw(alice, wei(5)))
		require.True(t, c.ForcedWithdraw(bob, nil))
	}},
	{"forced withdraw of nobody, one without funds", func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.False(t, c.ForcedWithdraw(dave, nil))
		require.False(t, c.ForcedWithdraw(alice, maxBalance))
	}},
}

// A free wire is one that a prover may choose in some slots without any effect on what is proved.
type free struct {
	// inputs are the paths of the inputs inside a slot; inverse is the call of IsZero that a spare inverse belongs to.
	inputs  []string
	inverse string
	// perSlot and call say which call of the slot's calls of inverse it is.
	perSlot, call int
	when          func(s slotFacts) bool
	reason        string
}

// slotFacts are what the table decides by.
type slotFacts struct {
	protocol.SlotTrace
	// nextIndex is the next index before the slot.
	nextIndex uint64
}

func (s slotFacts) inserts() bool {
	return s.Slot.Kind == protocol.KindCreateAccount || s.B.Before == protocol.Leaf{} && s.B.After != protocol.Leaf{}
}

// extras are the slot's words after the record.
func (s slotFacts) extras() (first, second fr.Element) {
	words := s.Slot.Words()
	return words[1], words[2]
}

// leafInputs are the paths of the fields of a leaf.
func leafInputs(leaf string) (out []string) {
	out = []string{leaf + "_Key", leaf + "_NextKey"}
	for i := range protocol.ValueCount {
		out = append(out, fmt.Sprintf("%s_Values_%d", leaf, i))
	}
	return out
}

// freeInSlots is the table of docs/circuits.md.
var freeInSlots = []free{
	{
		inputs: []string{"MaxFee", "ValidUntil"},
		when:   func(s slotFacts) bool { return !s.Slot.Kind.IsSigned() },
		reason: "limits of a slot that nobody signs: its message is the fixed one, its fee is zero, its time is not compared",
	},
	{
		inputs: []string{"KeyHigh"},
		when:   func(s slotFacts) bool { return s.Slot.Kind != protocol.KindSetKey },
		reason: "the record and the new key take it in SetKey only",
	},
	{
		inputs: leafInputs("B_Leaf"),
		when:   slotFacts.inserts,
		reason: "the leaf opened before an insertion is the empty one, whatever is said to stand in it",
	},
	{
		inverse: "Found < decode < Define", perSlot: 2, call: 0,
		when:   func(s slotFacts) bool { extra1, _ := s.extras(); return extra1 == s.A.Before.Key },
		reason: "zero has no inverse: 1 - 0*x is 1 for every x",
	},
	{
		inverse: "Found < decode < Define", perSlot: 2, call: 1,
		when:   func(s slotFacts) bool { _, extra2 := s.extras(); return extra2 == s.B.Before.Key },
		reason: "the same",
	},
	{
		inverse: "judge < execute < Define", perSlot: 7, // the others are products
		when:   func(s slotFacts) bool { return s.nextIndex == protocol.TreeCapacity },
		reason: "the same, where the tree is full",
	},
	{
		inverse: "bearsCredit < judge < execute < Define", perSlot: 2, // the other call is a product
		when:   func(s slotFacts) bool { return s.A.Index == s.B.Index },
		reason: "the same, where A and B are one leaf",
	},
}

// expectFree returns the names of the free wires of a trace: those that an adversary keeps all others beside, and
// those that stay free when what follows from them is computed again.
func expectFree(trace protocol.ChunkTrace) (held, spread []string) {
	spread = []string{"Context"} // bound by the proof, not by a constraint
	next := trace.PreNextIndex
	for i, s := range trace.Slots {
		facts := slotFacts{s, next}
		for _, f := range freeInSlots {
			if !f.when(facts) {
				continue
			}
			for _, input := range f.inputs {
				spread = append(spread, fmt.Sprintf("Slots_%d_%s", i, input))
			}
			if f.inverse != "" {
				inverse := fmt.Sprintf("%s #%d.1", f.inverse, f.perSlot*i+f.call)
				held, spread = append(held, inverse), append(spread, inverse)
			}
		}
		if facts.inserts() {
			next++
		}
	}
	return held, spread
}

func deep() bool { return os.Getenv("PROOPHI_DEEP") != "" }

// thinned leaves out all siblings of the paths but one in each step, unless the test is deep.
func thinned(s *mutation.System, wires []int, step, at int) (out []int) {
	n := 0
	for _, w := range wires {
		if isSibling(s, w) {
			if n++; !deep() && n%step != at%step {
				continue
			}
		}
		out = append(out, w)
	}
	return out
}

func withoutPaths(s *mutation.System, wires []int) (out []int) {
	for _, w := range wires {
		if !isSibling(s, w) {
			out = append(out, w)
		}
	}
	return out
}

func isSibling(s *mutation.System, wire int) bool {
	return strings.Contains(s.Name(wire), "_Path_")
}

// Every value that a prover can choose is bound in every kind of slot, but for the table's.
func TestEveryWireOfAChunkIsBound(t *testing.T) {
	requireBound(t, 1, mutatedChunks)
}

// The same with the tops of larger chunks.
func TestEveryWireUnderALargerTopIsBound(t *testing.T) {
	for cut := 2; cut <= protocol.TopLevels; cut++ {
		requireBound(t, cut, mutatedChunks[1:2])
	}
}

// requireBound mutates chunks of two slots in the circuit that holds the nodes cut levels below the root.
func requireBound(t *testing.T, cut int, chunks []mutatedChunk) {
	const slots = 2
	system := mutation.Compile(t, transition.NewCut(slots, cut))
	plain, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, transition.NewCut(slots, cut))
	require.NoError(t, err)
	require.Equal(t, plain.GetNbConstraints(), system.R1CS.GetNbConstraints(), "naming the wires changes the circuit")

	for at, chunk := range chunks {
		t.Run(fmt.Sprintf("%d/%s", cut, chunk.name), func(t *testing.T) {
			c, a, b := funded()
			chunk.build(t, c, a, b)
			trace := c.Trace(slots)
			assignment, err := transition.AssignCut(trace, publicInputs(t, trace), cut)
			require.NoError(t, err)
			requireFree(t, system, system.Solve(t, assignment), trace, at)
		})
	}
}

// requireFree asserts that the free wires of a solved chunk are those of the table. at says which siblings are tried.
func requireFree(t *testing.T, system *mutation.System, solution fr.Vector, trace protocol.ChunkTrace, at int) {
	t.Helper()
	held, spread := expectFree(trace)
	require.ElementsMatch(t, held, system.Names(system.Held(solution, system.All(), mutation.Mutations)))

	values := mutation.Mutations
	if !deep() {
		values = values[:1]
	}
	some := thinned(system, system.Inputs(), 24, at)
	inputs := system.Spread(solution, some, values)
	if deep() {
		first, few := mutation.Mutations[:1], withoutPaths(system, some)
		require.Equal(t, system.Solved(t, solution, few, first), system.Spread(solution, few, first), "gnark's solver disagrees")
	}
	hints := system.Spread(solution, system.Hinted(), mutation.Mutations)
	require.ElementsMatch(t, spread, system.Names(append(inputs, hints...)))
}
