// Package transition is the chunk circuit: it proves that T slots, executed as docs/protocol/encoding.md section 3.1
// says, lead from one state root to another, and that they are the slots whose words L1 has.
//
// The construction is an indexed Merkle tree whose slots open and write at most two leaves, one after the other, and
// check at most one EdDSA signature. The words are bound to L1 by a Poseidon2 sponge (dataHash, given at commit) and
// by the polynomial with the words as coefficients at a point z that L1 derives from all of them (docs/protocol,
// section 4), so that no keccak stands in the circuit. There are no commitments; ranges are checked by bits.
package transition

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// PublicInputs is the number of public inputs.
const PublicInputs = 6

// Statement holds the public inputs, in the order in which L1 gives them.
type Statement struct {
	// PreRoot and PostRoot are state roots: H4(tag(state), treeRoot, nextIndex, 0).
	PreRoot  frontend.Variable `gnark:",public"`
	PostRoot frontend.Variable `gnark:",public"`
	// DataHash is the sponge of the chunk's words; Y is their polynomial's value at Z.
	DataHash frontend.Variable `gnark:",public"`
	Z        frontend.Variable `gnark:",public"`
	Y        frontend.Variable `gnark:",public"`
	// Context names batch, chunk and prover. The circuit knows nothing of its content, but binds it.
	Context frontend.Variable `gnark:",public"`
}

// Header holds the fields of the header words that are no count of the slots; twin: protocol.ChunkHeader.
type Header struct {
	Domain       frontend.Variable
	Time         frontend.Variable
	UnitPrice    frontend.Variable
	DataFee      frontend.Variable
	UnitsPerSlot frontend.Variable
}

// Opening is a leaf, where it stands and the path that shows it; twin: protocol.Opening. What the leaf becomes is
// computed, never given.
type Opening struct {
	Index frontend.Variable
	Leaf  gadgets.Leaf
	// Path ends where the nodes of the circuit's top stand.
	Path gadgets.Path
}

// stateRoot is what commits to a tree and a next index; twin: protocol.StateRoot.
func stateRoot(h *gadgets.Hasher, tree, next frontend.Variable) frontend.Variable {
	return h.H4(protocol.TagState, tree, next, 0)
}

// words returns the header's words and ensures that each field fits its place. The counts are those of the slots, so
// "slot i is an L1 operation exactly if i < l1Count" needs only that L1 operations stand first (assertOrder).
func (h Header) words(api frontend.API, ops []*operation) []frontend.Variable {
	gadgets.AssertBits(api, h.Time, 64)
	gadgets.AssertBits(api, h.UnitPrice, protocol.PriceBits)
	gadgets.AssertBits(api, h.DataFee, protocol.PriceBits)
	gadgets.AssertBits(api, h.UnitsPerSlot, 32)
	l1Count, paidSlots := frontend.Variable(0), frontend.Variable(0)
	for _, op := range ops {
		l1Count = api.Add(l1Count, op.l1)
		paidSlots = api.Add(paidSlots, op.paid)
	}
	return []frontend.Variable{
		h.Domain,
		api.Add(gadgets.Lift(api, h.Time, 32), gadgets.Lift(api, l1Count, 16), paidSlots),
		api.Add(gadgets.Lift(api, h.UnitPrice, protocol.PriceBits+32), gadgets.Lift(api, h.DataFee, 32), h.UnitsPerSlot),
	}
}

// slotFee is what one paid slot costs, below 2^128 + 2^96; twin: protocol.ChunkHeader.SlotFeeWei.
func (h Header) slotFee(api frontend.API) frontend.Variable {
	return api.Add(api.Mul(h.UnitPrice, h.UnitsPerSlot), h.DataFee)
}

// assertBound ensures that the statement speaks of exactly these words, and that the context is bound: an unused
// public input could be changed after the proof is made.
func (s Statement) assertBound(api frontend.API, h *gadgets.Hasher, words []frontend.Variable) {
	api.AssertIsEqual(s.DataHash, h.Sponge(words))
	y := words[len(words)-1]
	for i := len(words) - 2; i >= 0; i-- {
		y = api.Add(api.Mul(y, s.Z), words[i])
	}
	api.AssertIsEqual(s.Y, y)
	api.Mul(s.Context, s.Context)
}
