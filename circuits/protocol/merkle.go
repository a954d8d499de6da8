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
