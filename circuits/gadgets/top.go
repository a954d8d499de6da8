package gadgets

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/protocol"
)

// Top holds all nodes of one level near the root of a tree while leaves below them are written, so that an opening
// shows the path below this level alone and the levels above are hashed twice for all of them: before and after.
//
// A node is found by the one-hot form of its position, not by a lookup argument, because that would commit. With n
// nodes a replacement takes n+1 constraints and the one-hot form of its position about n.
type Top struct {
	api   frontend.API
	nodes []frontend.Variable
}

// NewTop returns the top of the tree with the given nodes, from the left. Their number is a power of the arity.
func NewTop(api frontend.API, nodes []frontend.Variable) *Top {
	return &Top{api: api, nodes: append([]frontend.Variable(nil), nodes...)}
}

// Root is the root of the tree above the nodes.
func (t *Top) Root(h *Hasher) frontend.Variable {
	level := t.nodes
	for len(level) > 1 {
		parents := make([]frontend.Variable, len(level)/protocol.TreeArity)
		for i := range parents {
			c := level[protocol.TreeArity*i:]
			parents[i] = h.H4(c[0], c[1], c[2], c[3])
		}
		level = parents
	}
	return level[0]
}

// Replace puts after in the place of the node at a position, given by its bits, lowest first. Ensures that before
// stood there. Assumes the bits boolean and that they name a node.
//
// Where the position is hot, after - node is moved; everywhere else nothing. So the sum of what is moved is after
// less the node that stood there, and comparing it with after - before reads and writes in one.
func (t *Top) Replace(position []frontend.Variable, before, after frontend.Variable) {
	moves := make([]frontend.Variable, len(t.nodes))
	for i, hot := range OneHot(t.api, position) {
		moves[i] = t.api.Mul(hot, t.api.Sub(after, t.nodes[i]))
		t.nodes[i] = t.api.Add(t.nodes[i], moves[i])
	}
	moved := t.api.Add(moves[0], moves[1], moves[2:]...)
	t.api.AssertIsEqual(moved, t.api.Sub(after, before))
}

// OneHot returns one value per number that the bits can say, lowest bit first: 1 at the number that they say, 0
// elsewhere. Assumes the bits boolean and their number even; two bits at a time, each step takes 3(n-1) constraints
// for n values so far.
func OneHot(api frontend.API, bits []frontend.Variable) []frontend.Variable {
	hot := []frontend.Variable{1}
	for i := 0; i < len(bits); i += 2 {
		both := api.Mul(bits[i], bits[i+1])
		digit := [4]frontend.Variable{api.Add(api.Sub(1, bits[i], bits[i+1]), both), api.Sub(bits[i], both), api.Sub(bits[i+1], both), both}
		hot = cross(api, hot, digit)
	}
	return hot
}

// cross returns hot[i]*digit[j] at len(hot)*j + i. Both sum to 1, so the products with i = 0 or j = 0 are what the
// others leave.
func cross(api frontend.API, hot []frontend.Variable, digit [4]frontend.Variable) []frontend.Variable {
	n := len(hot)
	out := make([]frontend.Variable, 4*n)
	copy(out, hot)
	for j := 1; j < 4; j++ {
		out[n*j] = digit[j]
		for i := 1; i < n; i++ {
			out[n*j+i] = api.Mul(hot[i], digit[j])
			out[n*j] = api.Sub(out[n*j], out[n*j+i])
			out[i] = api.Sub(out[i], out[n*j+i])
		}
		out[0] = api.Sub(out[0], out[n*j])
	}
	return out
}
