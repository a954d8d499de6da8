package protocol

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// hashPair is OpenZeppelin's commutative keccak: the smaller hash first.
func hashPair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}

// MerkleRoot returns the root of leaves: level by level, an odd last node moves up unchanged. The root of nothing is 0.
func MerkleRoot(leaves []common.Hash) common.Hash {
	if len(leaves) == 0 {
		return common.Hash{}
	}
	level := leaves
	for len(level) > 1 {
		level = merkleLevel(level)
	}
	return level[0]
}

// MerkleProof returns the siblings, from the leaf upwards, that OpenZeppelin's MerkleProof.verify takes for leaves[index].
func MerkleProof(leaves []common.Hash, index int) ([]common.Hash, error) {
	if index < 0 || index >= len(leaves) {
		return nil, fmt.Errorf("%w: %d of %d", ErrLeafIndex, index, len(leaves))
	}
	proof := []common.Hash{}
	for level := leaves; len(level) > 1; index /= 2 {
		if sibling := index ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		level = merkleLevel(level)
	}
	return proof, nil
}

// VerifyMerkleProof reports whether proof leads from leaf to root.
func VerifyMerkleProof(root, leaf common.Hash, proof []common.Hash) bool {
	for _, sibling := range proof {
		leaf = hashPair(leaf, sibling)
	}
	return leaf == root
}

// MerkleMultiproof returns the nodes that lead from the leaves at indices, ascending and at least one, to the root: level by
// level, from left to right, the siblings that do not follow from known nodes. For a single leaf they are its MerkleProof.
func MerkleMultiproof(leaves []common.Hash, indices []int) ([]common.Hash, error) {
	if !ascending(indices, len(leaves)) {
		return nil, fmt.Errorf("%w: %v of %d, or they do not ascend", ErrLeafIndex, indices, len(leaves))
	}
	proof := []common.Hash{}
	for level := leaves; len(level) > 1; level = merkleLevel(level) {
		parents := make([]int, 0, len(indices))
		for i, index := range indices {
			sibling := index ^ 1
			if n := len(parents); n > 0 && parents[n-1] == index/2 {
				continue
			}
			parents = append(parents, index/2)
			if known := i+1 < len(indices) && indices[i+1] == sibling; !known && sibling < len(level) {
				proof = append(proof, level[sibling])
			}
		}
		indices = parents
	}
	return proof, nil
}

// VerifyMerkleMultiproof reports whether proof leads from the known leaves, which stand at the indices of a tree of count
// leaves, to root. Nodes are commutative, so that a leaf must hold its own index.
func VerifyMerkleMultiproof(root common.Hash, count int, indices []int, known, proof []common.Hash) bool {
	if !ascending(indices, count) || len(indices) != len(known) {
		return false
	}
	for ; count > 1; count = (count + 1) / 2 {
		var parents []int
		var nodes []common.Hash
		for i := 0; i < len(indices); i++ {
			index, node := indices[i], known[i]
			if sibling := index ^ 1; i+1 < len(indices) && indices[i+1] == sibling {
				i++
				node = hashPair(node, known[i])
			} else if sibling < count {
				if len(proof) == 0 {
					return false
				}
				node, proof = hashPair(node, proof[0]), proof[1:]
			}
			parents, nodes = append(parents, index/2), append(nodes, node)
		}
		indices, known = parents, nodes
	}
	return len(proof) == 0 && known[0] == root
}

// ascending reports whether there are indices, each above the one before and below count.
func ascending(indices []int, count int) bool {
	last := -1
	for _, index := range indices {
		if index <= last || index >= count {
			return false
		}
		last = index
	}
	return len(indices) > 0
}

func merkleLevel(nodes []common.Hash) []common.Hash {
	next := make([]common.Hash, 0, (len(nodes)+1)/2)
	for i := 0; i+1 < len(nodes); i += 2 {
		next = append(next, hashPair(nodes[i], nodes[i+1]))
	}
	if len(nodes)%2 == 1 {
		next = append(next, nodes[len(nodes)-1])
	}
	return next
}
