// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Delivery} from "../interfaces/IFailureLadder.sol";
import {BatchHeader, ChunkProof, ChunkRecord, IRollup} from "../interfaces/IRollup.sol";
import {ProofGroup} from "../interfaces/IVerifierRegistry.sol";
import {Encoding} from "./Encoding.sol";
import {MerkleRoot} from "./MerkleRoot.sol";

/// @notice Lays out the proofs of a call for the verifier: one group for each circuit, proof after proof.
library ProofBundle {
    /// @dev Public inputs: preRoot, postRoot, dataHash, z, y, context.
    uint256 private constant INPUT_BYTES = 6 * 32;
    /// @dev Groth16 A, B, C.
    uint256 private constant PROOF_BYTES = 8 * 32;

    /// @notice Requires proofs in the order of their chunks, and their records under the header's root. Returns the map of
    /// their chunks.
    function requireRecords(BatchHeader memory header, ChunkProof[] calldata proofs, bytes32[] calldata path)
        internal
        pure
        returns (uint256 chunks)
    {
        uint256 count = header.chunkCount;
        uint256[] memory known = new uint256[](2 * proofs.length);
        for (uint256 i; i < proofs.length; ++i) {
            ChunkRecord calldata record = proofs[i].record;
            uint256 index = record.chunkIndex;
            if (index >= count) revert IRollup.RecordsNotInBatch(header.commitId);
            if (chunks >> index != 0) revert IRollup.ProofsNotAscending(header.commitId, uint32(index));
            chunks |= 1 << index;
            unchecked {
                known[2 * i] = index;
                known[2 * i + 1] = uint256(Encoding.recordLeaf(record));
            }
        }
        (bytes32 root, bool exact) = MerkleRoot.rootOf(known, count, path);
        if (!exact || root != header.recordsRoot) revert IRollup.RecordsNotInBatch(header.commitId);
    }

    /// @notice The group of a circuit among `groups`, of which there are enough: the next free one if it has none yet, with
    /// room for `capacity` proofs.
    function groupOf(ProofGroup[] memory groups, bytes32 circuitId, uint256 capacity)
        internal
        pure
        returns (ProofGroup memory group)
    {
        for (uint256 g;; ++g) {
            group = groups[g];
            if (group.proofs.length == 0) break;
            if (group.circuitId == circuitId) return group;
        }
        bytes memory inputs = new bytes(capacity * INPUT_BYTES);
        bytes memory proofs = new bytes(capacity * PROOF_BYTES);
        assembly ("memory-safe") {
            mstore(inputs, 0)
            mstore(proofs, 0)
        }
        (group.circuitId, group.inputs, group.proofs) = (circuitId, inputs, proofs);
    }

    /// @notice The groups that have proofs, which are the first.
    function used(ProofGroup[] memory groups) internal pure returns (ProofGroup[] memory) {
        uint256 count;
        while (count < groups.length && groups[count].proofs.length != 0) {
            ++count;
        }
        assembly ("memory-safe") {
            mstore(groups, count)
        }
        return groups;
    }

    /// @notice Appends the proofs of the chunks in the map `fresh` to a group with room for them.
    /// @param preimage What their contexts share, see `Encoding.contextPreimage`.
    /// @return deliveries Who proved which.
    function append(ProofGroup memory group, bytes memory preimage, ChunkProof[] calldata proofs, uint256 fresh)
        internal
        pure
        returns (Delivery[] memory deliveries)
    {
        deliveries = new Delivery[](proofs.length);
        uint256 count;
        for (uint256 i; i < proofs.length; ++i) {
            ChunkProof calldata proof = proofs[i];
            uint32 index = proof.record.chunkIndex;
            if ((fresh >> index) & 1 == 0) continue;
            address prover = proof.prover;
            Delivery memory delivery = deliveries[count];
            (delivery.chunkIndex, delivery.prover) = (index, prover);
            _appendOne(group, proof, Encoding.context(preimage, index, prover));
            unchecked {
                ++count;
            }
        }
        assembly ("memory-safe") {
            mstore(deliveries, count)
        }
    }

    /// @dev The first five public inputs are the record's fields after its index, in order.
    function _appendOne(ProofGroup memory group, ChunkProof calldata proof, uint256 context) private pure {
        ChunkRecord calldata record = proof.record;
        uint256[8] calldata points = proof.proof;
        bytes memory inputs = group.inputs;
        bytes memory proofs = group.proofs;
        assembly ("memory-safe") {
            let length := mload(inputs)
            let at := add(add(inputs, 0x20), length)
            calldatacopy(at, add(record, 0x20), 0xa0)
            mstore(add(at, 0xa0), context)
            mstore(inputs, add(length, INPUT_BYTES))
            length := mload(proofs)
            calldatacopy(add(add(proofs, 0x20), length), points, PROOF_BYTES)
            mstore(proofs, add(length, PROOF_BYTES))
        }
    }
}
