package gadgets

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/protocol"
)

// Path holds, from the leaf's level upwards, the three other children of each parent. The first is the one whose
// position differs from the path's in the low bit, the others follow in ascending position; see [PathOf].
type Path [][protocol.TreeArity - 1]frontend.Variable

// PathOf returns the lowest levels of the path of an opening.
func PathOf(o protocol.Opening, levels int) Path {
	path := make(Path, levels)
	for level := range path {
		s := o.Siblings[level]
		if protocol.ChildPosition(o.Index, level) < 2 {
			path[level] = [...]frontend.Variable{s[0], s[1], s[2]}
		} else {
			path[level] = [...]frontend.Variable{s[2], s[0], s[1]}
		}
	}
	return path
}

// IndexBits returns the bits of a leaf index, lowest first: two per level of the tree. Ensures index < 4^16.
func IndexBits(api frontend.API, index frontend.Variable) []frontend.Variable {
	return ToBits(api, index, 2*protocol.TreeDepth)
}

// UpdateNodes returns the nodes at the upper end of the path in the tree that has the leaf hash before, and in the
// tree that has after, at the index. One path serves both: each level takes two H4 and six constraints.
// Assumes the index bits boolean. Whoever asserts the first node knows that only this leaf differs below the second.
func UpdateNodes(api frontend.API, h *Hasher, index []frontend.Variable, path Path, before, after frontend.Variable) (oldNode, newNode frontend.Variable) {
	for level, siblings := range path {
		b0, b1 := index[2*level], index[2*level+1]
		old := children(api, b0, b1, before, siblings)
		change := children(api, b0, b1, api.Sub(after, before), [3]frontend.Variable{0, 0, 0})
		before = h.H4(old[0], old[1], old[2], old[3])
		after = h.H4(api.Add(old[0], change[0]), api.Add(old[1], change[1]), api.Add(old[2], change[2]), api.Add(old[3], change[3]))
	}
	return before, after
}

// children returns the four children where node stands at position b0 + 2*b1: the low bit swaps it with the first
// sibling, the high bit this pair with the other two.
func children(api frontend.API, b0, b1, node frontend.Variable, s [3]frontend.Variable) [4]frontend.Variable {
	even, odd := swap(api, b0, node, s[0])
	first, third := swap(api, b1, even, s[1])
	second, fourth := swap(api, b1, odd, s[2])
	return [4]frontend.Variable{first, second, third, fourth}
}

// swap returns x, y, or y, x where b is 1. One constraint.
func swap(api frontend.API, b, x, y frontend.Variable) (first, second frontend.Variable) {
	move := api.Mul(b, api.Sub(y, x))
	return api.Add(x, move), api.Sub(y, move)
}
