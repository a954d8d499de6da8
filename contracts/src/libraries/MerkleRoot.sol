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

    /// @notice Root of a tree of `count` leaves of which some are known. Level by level, left to right, a known node whose
    /// sibling is not known takes it from `path`.
    /// @param known Position and hash of each known leaf in turn, at least one, positions ascending and below `count`. Overwritten.
    /// @return node The root.
    /// @return exact Whether all of the path was used and nothing was missing. If not, the root means nothing.
    /// @dev Nodes are commutative: positions say only where siblings come from, so that a leaf must hold its own. In assembly,
    /// because it costs each chunk about one node: 150 gas in place of 500.
    function rootOf(uint256[] memory known, uint256 count, bytes32[] calldata path)
        internal
        pure
        returns (bytes32 node, bool exact)
    {
        assembly ("memory-safe") {
            let first := add(known, 0x20)
            let end := add(first, shl(5, mload(known)))
            let next := path.offset
            for {} gt(count, 1) { count := shr(1, add(count, 1)) } {
                let to := first
                for { let from := first } lt(from, end) { to := add(to, 0x40) } {
                    let position := mload(from)
                    node := mload(add(from, 0x20))
                    from := add(from, 0x40)
                    // A last node without a sibling moves up as it is.
                    if lt(xor(position, 1), count) {
                        let sibling
                        switch and(lt(from, end), eq(mload(from), xor(position, 1)))
                        case 0 {
                            sibling := calldataload(next)
                            next := add(next, 0x20)
                        }
                        default {
                            sibling := mload(add(from, 0x20))
                            from := add(from, 0x40)
                        }
                        switch lt(node, sibling)
                        case 0 {
                            mstore(0x00, sibling)
                            mstore(0x20, node)
                        }
                        default {
                            mstore(0x00, node)
                            mstore(0x20, sibling)
                        }
                        node := keccak256(0x00, 0x40)
                    }
                    mstore(to, shr(1, position))
                    mstore(add(to, 0x20), node)
                }
                end := to
            }
            node := mload(add(first, 0x20))
            exact := eq(next, add(path.offset, shl(5, path.length)))
        }
    }
}
