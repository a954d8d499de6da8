// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, ChunkRecord, Winner} from "../interfaces/IRollup.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../types/Field.sol";

/// @notice Hashes of headers, records and lists of winners, and the context of a proof. docs/protocol/encoding.md 4, 7.
/// @dev These structs are static: their ABI encoding is the words that lie in memory or calldata, and is hashed there.
/// Calldata with dirty upper bits has another hash than any clean encoding.
library Encoding {
    uint256 private constant HEADER_BYTES = 29 * 32;
    uint256 private constant RECORD_BYTES = 7 * 32;
    uint256 private constant WINNER_BYTES = 4 * 32;

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
}
