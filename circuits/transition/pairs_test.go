package transition_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/mutation"
	"github.com/proophi/proophi/circuits/protocol"
)

// compensating are inputs of one slot of which two could make up for each other in a sum, a word or a comparison.
var compensating = [][2]string{
	// what moves, and what it moves in
	{"Amount", "A_Leaf_Values_1"}, {"Amount", "B_Leaf_Values_1"}, {"A_Leaf_Values_1", "B_Leaf_Values_1"},
	{"Amount", "All"}, {"All", "A_Leaf_Values_1"}, {"Amount", "MaxFee"},
	// fields of one word
	{"Kind", "Amount"}, {"Kind", "All"}, {"Kind", "A_Index"}, {"A_Index", "B_Index"}, {"A_Index", "Amount"}, {"B_Index", "Amount"},
	{"KeyHigh", "Extra2"}, {"KeyHigh", "B_Index"}, {"KeyHigh", "Amount"}, {"Extra1", "Extra2"}, {"Kind", "Extra1"},
	// place and path
	{"A_Index", "A_Path_0_0"}, {"A_Index", "A_Path_14_2"}, {"B_Index", "B_Path_0_0"}, {"A_Path_0_0", "A_Path_0_1"}, {"A_Path_0_0", "A_Path_0_2"},
	{"A_Path_0_1", "A_Path_0_2"}, {"A_Path_0_0", "B_Path_0_0"}, {"A_Leaf_Key", "A_Path_0_0"},
	// keys of the list
	{"A_Leaf_Key", "A_Leaf_NextKey"}, {"A_Leaf_NextKey", "B_Leaf_Key"}, {"A_Leaf_NextKey", "B_Leaf_NextKey"}, {"A_Leaf_Key", "B_Leaf_Key"},
	{"Extra1", "A_Leaf_Key"}, {"Extra1", "A_Leaf_NextKey"}, {"Extra2", "B_Leaf_Key"}, {"Extra2", "B_Leaf_NextKey"}, {"Extra1", "B_Leaf_Key"},
	// what is signed
	{"MaxFee", "ValidUntil"}, {"ValidUntil", "A_Leaf_Values_0"}, {"Kind", "A_Leaf_Values_0"}, {"MaxFee", "A_Leaf_Values_1"},
	{"PublicKey_X", "PublicKey_Y"}, {"PublicKey_X", "Signature_R_X"}, {"PublicKey_Y", "Signature_R_Y"},
	{"Signature_R_X", "Signature_R_Y"}, {"Signature_S", "Signature_R_X"}, {"PublicKey_X", "A_Leaf_Values_2"},
}

// acrossSlots are inputs that two slots have, and one of each.
var acrossSlots = [][2]string{
	{"Kind", "Kind"}, {"Amount", "Amount"}, {"A_Index", "A_Index"}, {"B_Index", "B_Index"}, {"B_Index", "A_Index"}, {"Extra1", "Extra1"}, {"Extra2", "Extra2"},
	{"A_Leaf_Values_0", "A_Leaf_Values_0"}, {"A_Leaf_Values_1", "A_Leaf_Values_1"}, {"B_Leaf_Values_1", "A_Leaf_Values_1"}, {"A_Leaf_NextKey", "B_Leaf_NextKey"},
	{"Signature_R_X", "Signature_R_X"}, {"Signature_S", "Signature_S"}, {"PublicKey_X", "PublicKey_X"}, {"MaxFee", "MaxFee"},
}

// ofTheChunk are inputs outside the slots, or one outside and one in a slot.
var ofTheChunk = [][2]string{
	{"Header_Time", "Header_UnitPrice"}, {"Header_UnitPrice", "Header_DataFee"}, {"Header_DataFee", "Header_UnitsPerSlot"}, {"Header_UnitPrice", "Header_UnitsPerSlot"},
	{"Header_Domain", "Header_Time"}, {"Header_Time", "Slots_0_ValidUntil"}, {"Header_Time", "Slots_0_Kind"}, {"Header_Domain", "Slots_0_Extra1"},
	{"Header_DataFee", "Slots_0_MaxFee"}, {"Header_DataFee", "Slots_0_A_Leaf_Values_1"}, {"Header_DataFee", "Slots_0_Amount"},
	{"PreNextIndex", "Slots_0_B_Index"}, {"PreNextIndex", "Slots_1_B_Index"}, {"PreNextIndex", "PreTop_0"}, {"PreNextIndex", "Slots_0_Kind"},
	{"PreRoot", "PreTop_0"}, {"PreRoot", "PostRoot"}, {"PreTop_0", "PostRoot"}, {"PreNextIndex", "PostRoot"},
	// held nodes: with each other, with where a leaf stands and with what stands under them
	{"PreTop_0", "PreTop_1"}, {"PreTop_1", "PreTop_2"}, {"PreTop_0", "PreTop_3"}, {"PreTop_3", "PreRoot"},
	{"PreTop_0", "Slots_0_A_Index"}, {"PreTop_1", "Slots_1_B_Index"}, {"PreTop_0", "Slots_0_A_Path_14_0"}, {"PreTop_0", "Slots_1_B_Path_14_2"},
	{"PreTop_0", "Slots_0_A_Leaf_Values_1"}, {"PreTop_0", "Slots_1_B_Leaf_Key"},
	{"DataHash", "Y"}, {"Z", "Y"}, {"DataHash", "Z"}, {"Y", "Slots_1_Extra2"}, {"Y", "Header_Domain"}, {"Context", "Y"},
}

// pairsOf are the wires of the pairs in a chunk of two slots.
func pairsOf(t *testing.T, s *mutation.System) (pairs [][2]int) {
	pair := func(a, b string) { pairs = append(pairs, [2]int{s.Wire(t, a), s.Wire(t, b)}) }
	for _, p := range compensating {
		for slot := range 2 {
			pair(fmt.Sprintf("Slots_%d_%s", slot, p[0]), fmt.Sprintf("Slots_%d_%s", slot, p[1]))
		}
	}
	for _, p := range acrossSlots {
		pair("Slots_0_"+p[0], "Slots_1_"+p[1])
	}
	for _, p := range ofTheChunk {
		pair(p[0], p[1])
	}
	return pairs
}

// Two wires together, in ways that keep a sum or a product of theirs, are bound where each is: the usual run tries each
// pair with two pairings in three of the chunks, PROOPHI_DEEP=1 with six in every chunk, and random pairs of inputs and hint
// outputs.
func TestPairsOfWiresAreBound(t *testing.T) {
	system := twoSlots(t)
	named := pairsOf(t, system)
	for at, chunk := range mutatedChunks {
		t.Run(chunk.name, func(t *testing.T) {
			c, a, b := funded()
			chunk.build(t, c, a, b)
			trace := c.Trace(2)
			solution := system.Solve(t, assign(t, trace))
			_, free := expectFree(trace)

			var pairs [][2]int
			for i := at % 4; i < len(named); i += 4 {
				pairs = append(pairs, named[i])
			}
			all := mutation.Pairings
			pairings := []mutation.Pairing{all[at%len(all)], all[(at+len(mutatedChunks))%len(all)]}
			if deep() {
				pairs = named
				for i := range 4 {
					pairings = append(pairings, all[(at+3*i+1)%len(all)])
				}
				chosen := append(withoutPaths(system, system.Inputs()), system.Hinted()...)
				pairs = append(pairs[:len(pairs):len(pairs)], mutation.RandomPairs(chosen, 300, rand.Uint64())...)
			}
			for _, survivor := range system.SpreadPairs(solution, pairs, pairings) {
				require.Subset(t, free, survivor.Wires, survivor.Pairing)
			}
		})
	}
}

// What follows from a lie about one slot does not make up for a lie about the other: the words of both are exchanged.
func TestSlotsAreNotExchanged(t *testing.T) {
	system := twoSlots(t)
	c, a, b := funded()
	c.Transfer(a, b, wei(7))
	c.Transfer(b, a, wei(9))
	trace := c.Trace(2)
	circuit := assign(t, trace)
	require.Empty(t, system.Broken(t, circuit, nil))
	trace.Slots[0].Slot, trace.Slots[1].Slot = trace.Slots[1].Slot, trace.Slots[0].Slot
	words, err := trace.Chunk().Words(protocol.Shape{Slots: 2})
	require.NoError(t, err)
	bind(circuit, words)
	require.True(t, against(only(wordsRule), system.Broken(t, circuit, nil)))
}
