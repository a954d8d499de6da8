package protocol

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

const (
	// TopLevels is the number of levels below the root whose nodes a chunk's circuit may hold; fewer where the chunk
	// has few slots.
	TopLevels = 3
	// TopNodes is the number of nodes of the last of these levels.
	TopNodes = 64
)

// EmptySubtrees holds the hashes of subtrees without leaves by height: 0 the empty leaf, TreeDepth the whole tree.
var EmptySubtrees = emptySubtrees()

func emptySubtrees() (hashes [TreeDepth + 1]fr.Element) {
	for i := range TreeDepth {
		e := hashes[i]
		hashes[i+1] = H4(e, e, e, e)
	}
	return hashes
}

// ChildPosition returns the place, 0 to 3, that the path of a leaf takes at a level; level 0 is next to the leaf.
func ChildPosition(index uint32, level int) int { return int(index>>(2*level)) & (TreeArity - 1) }

// ParentNodes returns the level above nodes, whose number is a multiple of the arity.
func ParentNodes(nodes []fr.Element) []fr.Element {
	parents := make([]fr.Element, len(nodes)/TreeArity)
	for i := range parents {
		c := nodes[TreeArity*i:]
		parents[i] = H4(c[0], c[1], c[2], c[3])
	}
	return parents
}

// TopRoot returns the root of the tree with the given nodes TopLevels below it.
func TopRoot(top [TopNodes]fr.Element) fr.Element {
	nodes := top[:]
	for len(nodes) > 1 {
		nodes = ParentNodes(nodes)
	}
	return nodes[0]
}

// PathRoot returns the root of the tree that has leafHash at index and the siblings beside its path.
func PathRoot(index uint32, leafHash fr.Element, siblings *[TreeDepth][TreeArity - 1]fr.Element) fr.Element {
	node := leafHash
	for level := range TreeDepth {
		var children [TreeArity]fr.Element
		position := ChildPosition(index, level)
		copy(children[:position], siblings[level][:position])
		children[position] = node
		copy(children[position+1:], siblings[level][position:])
		node = H4(children[0], children[1], children[2], children[3])
	}
	return node
}

// RootBefore returns the root of the tree that the opening was made in.
func (o *Opening) RootBefore() fr.Element { return PathRoot(o.Index, o.Before.Hash(), &o.Siblings) }

// RootAfter returns the root of the tree once the opening's leaf is written.
func (o *Opening) RootAfter() fr.Element { return PathRoot(o.Index, o.After.Hash(), &o.Siblings) }

// GenesisTreeRoot is the root of the tree that holds the genesis leaf alone; its next index is 1.
func GenesisTreeRoot() fr.Element {
	var siblings [TreeDepth][TreeArity - 1]fr.Element
	for level := range siblings {
		for i := range siblings[level] {
			siblings[level][i] = EmptySubtrees[level]
		}
	}
	return PathRoot(0, GenesisLeaf().Hash(), &siblings)
}
