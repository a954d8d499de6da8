package gadgets

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/protocol"
)

// Siblings holds, from the leaf's level upwards, the three other children in ascending position; twin:
// protocol.Opening.Siblings.
type Siblings [protocol.TreeDepth][protocol.TreeArity - 1]frontend.Variable

// IndexBits returns the bits of a leaf index, lowest first: two per level of the tree. Ensures index < 4^16.
func IndexBits(api frontend.API, index frontend.Variable) []frontend.Variable {
	return ToBits(api, index, 2*protocol.TreeDepth)
}

// UpdateRoots returns the roots of the tree that has the leaf hash before, and of the tree that has after, at the
// index and beside the siblings. One path serves both: 16 levels of two H4 and eight constraints.
// Assumes the index bits boolean. Whoever asserts the first root knows that only this leaf differs in the second.
func UpdateRoots(api frontend.API, h *Hasher, index []frontend.Variable, siblings Siblings, before, after frontend.Variable) (oldRoot, newRoot frontend.Variable) {
	for level := range protocol.TreeDepth {
		b0, b1 := index[2*level], index[2*level+1]
		both := api.Mul(b0, b1)
		old := insertChild(api, b0, b1, both, siblings[level], before)
		changed := replaceChild(api, b0, b1, both, old, api.Sub(after, before))
		before = h.H4(old[0], old[1], old[2], old[3])
		after = h.H4(changed[0], changed[1], changed[2], changed[3])
	}
	return before, after
}

// insertChild returns the four children where node stands at position b0 + 2*b1 and the siblings fill the rest.
func insertChild(api frontend.API, b0, b1, both frontend.Variable, s [3]frontend.Variable, node frontend.Variable) [4]frontend.Variable {
	none := api.Add(api.Sub(1, b0, b1), both)
	first := api.Add(s[0], api.Mul(none, api.Sub(node, s[0])))
	last := api.Add(s[2], api.Mul(both, api.Sub(node, s[2])))
	low := api.Add(s[0], api.Mul(b0, api.Sub(node, s[0]))) // second child if the node is among the first two
	second := api.Add(low, api.Mul(b1, api.Sub(s[1], low)))
	third := api.Sub(api.Add(node, s[0], s[1], s[2]), first, second, last)
	return [4]frontend.Variable{first, second, third, last}
}

// replaceChild adds delta to the child at position b0 + 2*b1.
func replaceChild(api frontend.API, b0, b1, both frontend.Variable, old [4]frontend.Variable, delta frontend.Variable) [4]frontend.Variable {
	d0, d1, d3 := api.Mul(b0, delta), api.Mul(b1, delta), api.Mul(both, delta)
	return [4]frontend.Variable{
		api.Add(old[0], api.Sub(delta, d0, d1), d3),
		api.Add(old[1], api.Sub(d0, d3)),
		api.Add(old[2], api.Sub(d1, d3)),
		api.Add(old[3], d3),
	}
}
