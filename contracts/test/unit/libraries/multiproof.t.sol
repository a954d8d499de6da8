// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {MerkleRoot} from "../../../src/libraries/MerkleRoot.sol";
import {BindingTwin} from "./BindingTwin.sol";

contract MultiproofHarness {
    function rootOf(uint256[] memory known, uint256 count, bytes32[] calldata path)
        external
        pure
        returns (bytes32, bool)
    {
        return MerkleRoot.rootOf(known, count, path);
    }
}

contract MultiproofTest is Test {
    /// @dev As many leaves as a batch has chunks at most.
    uint256 private constant LARGEST = 64;

    MultiproofHarness private _harness = new MultiproofHarness();

    // -------------------------------------------------------------------------------------------------- valid

    function testFuzz_WhenAnyLeavesAreKnown(uint256 count, uint256 map) external view {
        (bytes32[] memory leaves, uint256 chosen) = _tree(count, map);
        _requireRoot(leaves, chosen);
    }

    /// @dev All sizes, each with one leaf, all of them, and all but one.
    function test_WhenOneOrAllOrAllButOneAreKnown() external view {
        for (uint256 count = 1; count <= LARGEST; ++count) {
            bytes32[] memory leaves = _leaves(count);
            uint256 all = (1 << count) - 1;
            assertEq(BindingTwin.multiproof(leaves, all).length, 0);
            _requireRoot(leaves, all);
            for (uint256 i; i < count; i += 1 + count / 8) {
                _requireRoot(leaves, 1 << i);
                if (count > 1) _requireRoot(leaves, all ^ (1 << i));
            }
        }
    }

    /// @dev Every subset of small trees.
    function test_WhenTreesAreSmall() external view {
        for (uint256 count = 1; count <= 7; ++count) {
            bytes32[] memory leaves = _leaves(count);
            for (uint256 chosen = 1; chosen < 1 << count; ++chosen) {
                _requireRoot(leaves, chosen);
            }
        }
    }

    /// @dev The path of a single leaf is the one that OpenZeppelin's verifier takes.
    function testFuzz_OneLeafHasItsUsualPath(uint256 count, uint256 index) external pure {
        count = 1 + count % LARGEST;
        index %= count;
        bytes32[] memory leaves = _leaves(count);
        bytes32[] memory usual = BindingTwin.merklePath(leaves, index);
        assertEq(abi.encode(BindingTwin.multiproof(leaves, 1 << index)), abi.encode(usual));
    }

    // ------------------------------------------------------------------------------------------------ invalid

    function testFuzz_WhenALeafIsChanged(uint256 count, uint256 map, uint256 at, uint256 bit) external view {
        (bytes32[] memory leaves, uint256 chosen) = _tree(count, map);
        uint256[] memory known = _known(leaves, chosen);
        at = 2 * (at % (known.length / 2)) + 1;
        known[at] ^= 1 << (bit % 256);
        (bytes32 root,) = _harness.rootOf(known, leaves.length, BindingTwin.multiproof(leaves, chosen));
        assertTrue(root != BindingTwin.merkleRoot(leaves));
    }

    /// @dev A leaf says where it stands: one that says another place is another leaf, wherever it is put.
    function testFuzz_WhenAnIndexIsChanged(uint256 count, uint256 index, uint256 other) external view {
        count = 2 + count % (LARGEST - 1);
        index %= count;
        other %= count;
        vm.assume(index != other);
        bytes32[] memory leaves = _leaves(count);
        uint256[] memory known = new uint256[](2);
        // The leaf of `index`, with the index of `other`.
        known[1] = uint256(keccak256(bytes.concat(keccak256(abi.encode(other, _content(index))))));
        bytes32[] memory path = BindingTwin.multiproof(leaves, 1 << index);
        for (uint256 i; i < 2; ++i) {
            known[0] = i == 0 ? index : other;
            (bytes32 root,) = _harness.rootOf(_copy(known), count, path);
            assertTrue(root != BindingTwin.merkleRoot(leaves));
        }
    }

    function testFuzz_WhenThePathIsChanged(uint256 count, uint256 map, uint256 at, uint256 bit) external view {
        (bytes32[] memory leaves, uint256 chosen) = _tree(count, map);
        bytes32[] memory path = BindingTwin.multiproof(leaves, chosen);
        vm.assume(path.length != 0);
        path[at % path.length] ^= bytes32(1 << (bit % 256));
        (bytes32 root,) = _harness.rootOf(_known(leaves, chosen), leaves.length, path);
        assertTrue(root != BindingTwin.merkleRoot(leaves));
    }

    function testFuzz_WhenThePathHasAnotherLength(uint256 count, uint256 map, uint256 length) external view {
        (bytes32[] memory leaves, uint256 chosen) = _tree(count, map);
        bytes32[] memory path = BindingTwin.multiproof(leaves, chosen);
        length %= path.length + 3;
        vm.assume(length != path.length);
        bytes32[] memory other = new bytes32[](length);
        for (uint256 i; i < length && i < path.length; ++i) {
            other[i] = path[i];
        }
        (, bool exact) = _harness.rootOf(_known(leaves, chosen), leaves.length, other);
        assertFalse(exact);
    }

    // ------------------------------------------------------------------------------------------------ vectors

    function test_GivenTheMultiproofVectors() external view {
        string memory json = vm.readFile("circuits/protocol/testdata/vectors.json");
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, ".merkle.leaves");
        bytes32[] memory roots = vm.parseJsonBytes32Array(json, ".merkle.roots");
        uint256[] memory maps = vm.parseJsonUintArray(json, ".merkle.multiproofMaps");
        uint256[] memory lengths = vm.parseJsonUintArray(json, ".merkle.multiproofLengths");
        bytes32[] memory nodes = vm.parseJsonBytes32Array(json, ".merkle.multiproofs");
        uint256 used;
        for (uint256 i; i < maps.length; ++i) {
            // The highest bit of a map stands after the last leaf of its tree.
            uint256 count;
            while (maps[i] >> (count + 1) != 0) {
                ++count;
            }
            uint256 chosen = maps[i] ^ (1 << count);
            bytes32[] memory path = new bytes32[](lengths[i]);
            for (uint256 j; j < path.length; ++j) {
                path[j] = nodes[used++];
            }
            (bytes32 root, bool exact) = _harness.rootOf(_known(leaves, chosen), count, path);
            assertEq(root, roots[count]);
            assertTrue(exact);
        }
        assertEq(used, nodes.length);
        assertGt(maps.length, 100);
    }

    // ------------------------------------------------------------------------------------------------- inputs

    function _requireRoot(bytes32[] memory leaves, uint256 chosen) private view {
        bytes32[] memory path = BindingTwin.multiproof(leaves, chosen);
        (bytes32 root, bool exact) = _harness.rootOf(_known(leaves, chosen), leaves.length, path);
        assertEq(root, BindingTwin.merkleRoot(leaves));
        assertTrue(exact);
    }

    /// @dev A tree of at most `LARGEST` leaves, and a map of some of them.
    function _tree(uint256 count, uint256 map) private pure returns (bytes32[] memory leaves, uint256 chosen) {
        count = 1 + count % LARGEST;
        chosen = map & ((1 << count) - 1);
        if (chosen == 0) chosen = 1 << (map % count);
        leaves = _leaves(count);
    }

    function _leaves(uint256 count) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(i, _content(i)))));
        }
    }

    function _content(uint256 index) private pure returns (bytes32) {
        return keccak256(abi.encode("content", index));
    }

    /// @dev Position and hash of each leaf in the map.
    function _known(bytes32[] memory leaves, uint256 chosen) private pure returns (uint256[] memory known) {
        known = new uint256[](2 * leaves.length);
        uint256 length;
        for (uint256 i; i < leaves.length; ++i) {
            if ((chosen >> i) & 1 == 0) continue;
            (known[length], known[length + 1]) = (i, uint256(leaves[i]));
            length += 2;
        }
        assembly ("memory-safe") {
            mstore(known, length)
        }
    }

    function _copy(uint256[] memory words) private pure returns (uint256[] memory) {
        return abi.decode(abi.encode(words), (uint256[]));
    }
}
