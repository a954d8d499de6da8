package gadgets

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

// nativeNode hashes node up the lowest levels of the path, child by child, as docs/protocol/encoding.md section 2 says.
func nativeNode(index uint32, levels int, siblings [protocol.TreeDepth][3]fr.Element, node fr.Element) fr.Element {
	for level := range levels {
		position := int(index >> (2 * level) & 3)
		var children []fr.Element
		children = append(children, siblings[level][:position]...)
		children = append(append(children, node), siblings[level][position:]...)
		node = protocol.H4(children[0], children[1], children[2], children[3])
	}
	return node
}

// pathBody takes both nodes, the index, both leaf hashes and the path.
func pathBody(api frontend.API, in []frontend.Variable) error {
	h, err := NewHasher(api)
	if err != nil {
		return err
	}
	path := make(Path, (len(in)-5)/3)
	for i := range path {
		copy(path[i][:], in[5+3*i:])
	}
	oldNode, newNode := UpdateNodes(api, h, IndexBits(api, in[2]), path, in[3], in[4])
	api.AssertIsEqual(in[0], oldNode)
	api.AssertIsEqual(in[1], newNode)
	return nil
}

func TestUpdateNodes(t *testing.T) {
	x := elements(4, 50)
	var s [protocol.TreeDepth][3]fr.Element
	for i := range s {
		copy(s[i][:], x[2+3*i:])
	}
	// 0x1B goes through the digits 3, 2, 1, 0.
	for _, index := range []uint32{0, 1, 2, 3, 0x1B, 0xE4E4E4E4, 1<<32 - 1} {
		for _, levels := range []int{13, protocol.TreeDepth} {
			in := []any{nativeNode(index, levels, s, x[0]), nativeNode(index, levels, s, x[1]), index, x[0], x[1]}
			for _, siblings := range PathOf(protocol.Opening{Index: index, Siblings: s}, levels) {
				in = append(in, siblings[0], siblings[1], siblings[2])
			}
			require.NoError(t, solve(pathBody, in...), "index %#x", index)
			for i := range in {
				if index != 0x1B && i > 4 {
					break // each sibling once is enough
				}
				wrong := append([]any(nil), in...)
				wrong[i] = 12345
				require.Error(t, solve(pathBody, wrong...), "index %#x: input %d is not bound", index, i)
			}
			tooLarge := append([]any(nil), in...)
			tooLarge[2] = new(big.Int).SetUint64(uint64(index) + 1<<32)
			requireFails(t, solve(pathBody, tooLarge...), "IndexBits")
		}
	}
}

// topBody replaces the nodes named by positions, one after the other, and compares the root.
// Inputs: root, before and after of each replacement, nodes.
func topBody(digits int, positions []int) func(api frontend.API, in []frontend.Variable) error {
	return func(api frontend.API, in []frontend.Variable) error {
		h, err := NewHasher(api)
		if err != nil {
			return err
		}
		top := NewTop(api, in[1+3*len(positions):])
		for i := range positions {
			top.Replace(ToBits(api, in[1+3*i], 2*digits), in[2+3*i], in[3+3*i])
		}
		api.AssertIsEqual(in[0], top.Root(h))
		return nil
	}
}

// Replacements of nodes, some twice and some by themselves, against a list of nodes.
func TestTop(t *testing.T) {
	for digits, positions := range map[int][]int{1: {2, 0, 2, 3, 1}, 2: {5, 15, 5, 0, 8}, 3: {0x1B, 63, 0x1B, 0, 40}} {
		t.Run(fmt.Sprint(digits), func(t *testing.T) {
			size := 1 << (2 * digits)
			nodes := elements(uint64(digits), size)
			values := elements(99, len(positions))
			values[3] = nodes[positions[3]] // unchanged
			now := append([]fr.Element(nil), nodes...)
			in := []any{nil}
			for i, p := range positions {
				in = append(in, p, now[p], values[i])
				now[p] = values[i]
			}
			in = append(in, anys(nodes)...)
			for len(now) > 1 {
				now = protocol.ParentNodes(now)
			}
			in[0] = now[0]
			body := topBody(digits, positions)
			require.NoError(t, solve(body, in...))
			for i := range in {
				wrong := append([]any(nil), in...)
				wrong[i] = 12345
				if p, isPosition := in[i].(int); isPosition {
					wrong[i] = p ^ 1
				}
				require.Error(t, solve(body, wrong...), "input %d is not bound", i)
			}
			stale := append([]any(nil), in...)
			stale[2+3*2] = nodes[positions[2]] // what stood there before the first replacement
			requireFails(t, solve(body, stale...), "(*Top).Replace")
		})
	}
}

func TestOneHot(t *testing.T) {
	for digits := 1; digits <= 3; digits++ {
		size := 1 << (2 * digits)
		body := func(api frontend.API, in []frontend.Variable) error {
			hot := OneHot(api, ToBits(api, in[0], 2*digits))
			for i := range hot {
				api.AssertIsEqual(hot[i], in[1+i])
			}
			return nil
		}
		for number := range size {
			in := make([]any, 1+size)
			for i := range in {
				in[i] = 0
			}
			in[0], in[1+number] = number, 1
			require.NoError(t, solve(body, in...), "%d of %d", number, size)
		}
	}
}
