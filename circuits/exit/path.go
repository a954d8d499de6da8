package exit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// Siblings holds, from the leaf's level upwards, the three other children in ascending position; twin:
// protocol.Opening.Siblings.
type Siblings [protocol.TreeDepth][protocol.TreeArity - 1]frontend.Variable

// pathRoot returns the root of the tree that has node at the index and beside the siblings: per level one H4 and five
// constraints. Assumes the index bits boolean; twin: protocol.PathRoot.
func pathRoot(api frontend.API, hash *gadgets.Hasher, index []frontend.Variable, siblings Siblings, node frontend.Variable) frontend.Variable {
	for level := range siblings {
		c := children(api, index[2*level], index[2*level+1], siblings[level], node)
		node = hash.H4(c[0], c[1], c[2], c[3])
	}
	return node
}

// children returns the four children where node stands at position b0 + 2*b1 and the siblings fill the rest.
func children(api frontend.API, b0, b1 frontend.Variable, s [3]frontend.Variable, node frontend.Variable) [4]frontend.Variable {
	both := api.Mul(b0, b1)
	isFirst := api.Add(api.Sub(1, b0, b1), both)
	first := api.Add(s[0], api.Mul(isFirst, api.Sub(node, s[0])))
	last := api.Add(s[2], api.Mul(both, api.Sub(node, s[2])))
	low := api.Add(s[0], api.Mul(b0, api.Sub(node, s[0]))) // second child if the node is among the first two
	second := api.Add(low, api.Mul(b1, api.Sub(s[1], low)))
	third := api.Sub(api.Add(node, s[0], s[1], s[2]), first, second, last)
	return [4]frontend.Variable{first, second, third, last}
}
