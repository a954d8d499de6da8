// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @notice Merkle root of a list that grows leaf by leaf, in constant memory. docs/protocol/encoding.md section 7.
/// @dev Nodes are OpenZeppelin's commutative keccak, so that `MerkleProof` verifies paths. Level by level, an odd last
/// node moves up unchanged; the root of nothing is 0. Leaves must be double hashes, or nodes could pass for leaves.
library MerkleRoot {
    /// @notice Most levels, which bounds a list at 2^24 - 1 leaves.
    uint256 internal constant HEIGHT = 24;

    /// @param count Number of leaves.
    /// @param frontier At each height with a bit set in `count`, the complete subtree that waits for its right sibling.
    struct Tree {
        uint256 count;
        bytes32[HEIGHT] frontier;
    }

    function push(Tree memory tree, bytes32 leaf) internal pure {
        uint256 position = tree.count++;
        uint256 height;
        for (; position & 1 == 1; position >>= 1) {
            leaf = Hashes.commutativeKeccak256(tree.frontier[height++], leaf);
        }
        tree.frontier[height] = leaf;
    }

    function root(Tree memory tree) internal pure returns (bytes32 node) {
        bool found;
        uint256 height;
        for (uint256 rest = tree.count; rest != 0; rest >>= 1) {
            if (rest & 1 == 1) {
                bytes32 subtree = tree.frontier[height];
                node = found ? Hashes.commutativeKeccak256(subtree, node) : subtree;
                found = true;
            }
            ++height;
        }
    }
}
