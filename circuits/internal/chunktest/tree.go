// Package chunktest builds chunk traces for tests of the circuits: a map of nodes instead of a database, and each
// kind of operation executed by the letter of docs/protocol/encoding.md section 3.1. Its Push writes anything, so
// that tests can also build traces that break one rule and keep all others.
package chunktest

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/proophi/proophi/circuits/protocol"
)

// tree is an indexed Merkle tree in memory.
type tree struct {
	leaves map[uint32]protocol.Leaf
	nodes  [protocol.TreeDepth + 1]map[uint32]fr.Element
}

func newTree() *tree {
	t := &tree{leaves: map[uint32]protocol.Leaf{}}
	for i := range t.nodes {
		t.nodes[i] = map[uint32]fr.Element{}
	}
	t.write(0, protocol.GenesisLeaf())
	return t
}

func (t *tree) node(level int, position uint32) fr.Element {
	if n, ok := t.nodes[level][position]; ok {
		return n
	}
	return protocol.EmptySubtrees[level]
}

func (t *tree) root() fr.Element { return t.node(protocol.TreeDepth, 0) }

// top returns the nodes TopLevels below the root.
func (t *tree) top() (nodes [protocol.TopNodes]fr.Element) {
	for i := range nodes {
		nodes[i] = t.node(protocol.TreeDepth-protocol.TopLevels, uint32(i))
	}
	return nodes
}

func (t *tree) write(index uint32, leaf protocol.Leaf) {
	t.leaves[index] = leaf
	t.nodes[0][index] = leaf.Hash()
	for level := 1; level <= protocol.TreeDepth; level++ {
		index >>= 2
		t.nodes[level][index] = protocol.H4(t.node(level-1, 4*index), t.node(level-1, 4*index+1), t.node(level-1, 4*index+2), t.node(level-1, 4*index+3))
	}
}

// open returns the leaf with its siblings and writes after over it.
func (t *tree) open(e Edit) protocol.Opening {
	o := protocol.Opening{Index: e.Index, Before: t.leaves[e.Index], After: t.leaves[e.Index]}
	if e.After != nil {
		o.After = e.After(o.Before)
	}
	for level := range protocol.TreeDepth {
		group, i := (e.Index>>(2*level))&^3, 0
		for child := range uint32(4) {
			if int(child) != protocol.ChildPosition(e.Index, level) {
				o.Siblings[level][i] = t.node(level, group|child)
				i++
			}
		}
	}
	t.write(e.Index, o.After)
	return o
}

// locate returns the index of the leaf whose interval holds key, and whether the leaf has that key.
func (t *tree) locate(key fr.Element) (index uint32, found bool) {
	for i, leaf := range t.leaves {
		if leaf.Key.Cmp(&key) <= 0 && key.Cmp(&leaf.NextKey) < 0 {
			return i, leaf.Key == key
		}
	}
	panic("chunktest: the leaves do not cover every key")
}
