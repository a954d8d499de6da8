// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, ChunkRecord, Winner} from "../interfaces/IRollup.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../types/Field.sol";

/// @notice Hashes of headers, records and lists of winners, the context of a proof, and the public inputs of a rescue. docs/protocol/encoding.md 4, 7.
/// @dev These structs are static: their ABI encoding is the words that lie in memory or calldata, and is hashed there.
/// Calldata with dirty upper bits has another hash than any clean encoding.
library Encoding {
    uint256 private constant HEADER_BYTES = 29 * 32;
    uint256 private constant RECORD_BYTES = 7 * 32;
    uint256 private constant WINNER_BYTES = 4 * 32;
    uint256 private constant PROOF_BYTES = 8 * 32;
    /// @notice Public inputs of a proof: preRoot, postRoot, dataHash, z, y, context.
    uint256 internal constant INPUT_BYTES = 6 * 32;

    /// @notice keccak256(abi.encode(header)).
    function hashHeader(BatchHeader memory header) internal pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            digest := keccak256(header, HEADER_BYTES)
        }
    }

    /// @notice Copies a header word by word.
    /// @dev Warning: clean only once its hash is known to be that of a clean one.
    function copyHeader(BatchHeader calldata given) internal pure returns (BatchHeader memory header) {
        assembly ("memory-safe") {
            calldatacopy(header, given, HEADER_BYTES)
        }
    }

    /// @notice keccak256(bytes.concat(keccak256(abi.encode(record)))).
    function recordLeaf(ChunkRecord calldata record) internal pure returns (bytes32 leaf) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, record, RECORD_BYTES)
            mstore(0x00, keccak256(free, RECORD_BYTES))
            leaf := keccak256(0x00, 0x20)
        }
    }

    /// @notice keccak256(bytes.concat(keccak256(abi.encode(record)))).
    function recordLeafMemory(ChunkRecord memory record) internal pure returns (bytes32 leaf) {
        assembly ("memory-safe") {
            mstore(0x00, keccak256(record, RECORD_BYTES))
            leaf := keccak256(0x00, 0x20)
        }
    }

    /// @notice keccak256(abi.encode(winners)).
    function hashWinners(Winner[] calldata winners) internal pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            let length := mul(winners.length, WINNER_BYTES)
            mstore(free, 0x20)
            mstore(add(free, 0x20), winners.length)
            calldatacopy(add(free, 0x40), winners.offset, length)
            digest := keccak256(free, add(length, 0x40))
        }
    }

    /// @notice What of a context's preimage the proofs of a batch share; `context` fills in the rest.
    function contextPreimage(uint64 commitId, uint64 nonce, bytes32 headerHash)
        internal
        view
        returns (bytes memory preimage)
    {
        return abi.encode(
            PROTOCOL_VERSION, block.chainid, address(this), commitId, uint256(0), nonce, headerHash, uint256(0)
        );
    }

    /// @notice Sixth public input: the batch, the chunk and the prover that is paid.
    function context(bytes memory preimage, uint32 chunkIndex, address prover) internal pure returns (uint256 value) {
        uint256 order = FIELD_ORDER;
        assembly ("memory-safe") {
            mstore(add(preimage, 0xa0), chunkIndex)
            mstore(add(preimage, 0x100), prover)
            value := mod(keccak256(add(preimage, 0x20), 0x100), order)
        }
    }

    /// @notice Writes the first five public inputs of chunk `index`: the fields of its record after its index, in order.
    function writeInputs(bytes memory inputs, uint256 index, ChunkRecord memory record) internal pure {
        assembly ("memory-safe") {
            mcopy(add(add(inputs, 0x20), mul(index, INPUT_BYTES)), add(record, 0x20), 0xa0)
        }
    }

    /// @notice Writes the sixth public input of every chunk: its context with one prover of all.
    function writeContexts(bytes memory inputs, bytes memory preimage, address prover) internal pure {
        uint256 count = inputs.length / INPUT_BYTES;
        for (uint256 i; i < count; ++i) {
            uint256 value = context(preimage, uint32(i), prover);
            assembly ("memory-safe") {
                mstore(add(add(inputs, 0xc0), mul(i, INPUT_BYTES)), value)
            }
        }
    }

    /// @notice Proofs one after the other.
    function joinProofs(uint256[8][] calldata proofs) internal pure returns (bytes memory joined) {
        joined = new bytes(PROOF_BYTES * proofs.length);
        assembly ("memory-safe") {
            calldatacopy(add(joined, 0x20), proofs.offset, mload(joined))
        }
    }
}
