// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, ChunkInput, ChunkRecord, IRollup, Winner} from "../../../src/interfaces/IRollup.sol";
import {PROTOCOL_VERSION} from "../../../src/types/Field.sol";
import {BindingTwin} from "./BindingTwin.sol";

/// @notice The header of a rescue before it lands, in plain Solidity: docs/protocol/exit.md.
library RescueTwin {
    uint256 private constant OPERATION_BYTES = 118;

    /// @param blockTime Time of its one block.
    /// @param deadline What it is dated.
    struct Terms {
        IRollup rollup;
        bytes32 circuitId;
        uint32 slots;
        uint32 unitsPerSlot;
        uint64 blockTime;
        uint64 deadline;
        address rescuer;
    }

    /// @notice The header of `chunks`, whose records are known, on top of `parent`.
    function headerOf(
        Terms memory terms,
        BatchHeader memory parent,
        ChunkInput[] memory chunks,
        ChunkRecord[] memory records
    ) internal view returns (BatchHeader memory header) {
        (,, header.nonce, header.commitId) = terms.rollup.head();
        header.batchNumber = parent.batchNumber + 1;
        header.committedAt = terms.deadline;
        header.lastTime = terms.blockTime;
        header.lastBlockNumber = parent.lastBlockNumber + 1;
        header.queueStart = parent.queueEnd;
        header.queueEnd = parent.queueEnd;
        header.chunkCount = uint32(chunks.length);
        header.circuitId = terms.circuitId;
        header.parentHash = keccak256(abi.encode(parent));
        header.preRoot = parent.postRoot;
        header.postRoot = chunks[chunks.length - 1].postRoot;
        header.recordsRoot = _recordsRoot(records);
        header.lastBlockHash = _blockHash(terms, parent, chunks);
        header.winnersHash = keccak256(abi.encode(new Winner[](0)));
        header.sequencer = terms.rescuer;
        _takeIn(header, chunks);
    }

    function _recordsRoot(ChunkRecord[] memory records) private pure returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](records.length);
        for (uint256 i; i < records.length; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(records[i]))));
        }
        return BindingTwin.merkleRoot(leaves);
    }

    /// @dev One block over all slots: a segment for each chunk.
    function _blockHash(Terms memory terms, BatchHeader memory parent, ChunkInput[] memory chunks)
        private
        view
        returns (bytes32)
    {
        bytes32 wordsHash;
        for (uint256 i; i < chunks.length; ++i) {
            uint256[] memory words =
                BindingTwin.wordsOf(chunks[i], terms.slots, terms.unitsPerSlot, block.chainid, address(terms.rollup));
            bytes memory segment;
            for (uint256 j = 3; j < words.length; ++j) {
                segment = abi.encodePacked(segment, words[j]);
            }
            wordsHash = keccak256(abi.encode(wordsHash, keccak256(segment)));
        }
        return keccak256(
            abi.encode(
                PROTOCOL_VERSION,
                parent.lastBlockNumber + 1,
                parent.lastBlockHash,
                terms.blockTime,
                chunks.length * terms.slots,
                wordsHash
            )
        );
    }

    /// @dev Sums and withdrawals of the operations.
    function _takeIn(BatchHeader memory header, ChunkInput[] memory chunks) private pure {
        uint256 count;
        for (uint256 i; i < chunks.length; ++i) {
            count += chunks[i].l1Count;
        }
        header.queueEnd += uint64(count);
        bytes32[] memory leaves = new bytes32[](count);
        count = 0;
        for (uint256 i; i < chunks.length; ++i) {
            for (uint256 j; j < chunks[i].l1Count; ++j) {
                (address to, uint256 amountWei) = _takeInOne(header, chunks[i].slots, OPERATION_BYTES * j);
                if (amountWei == 0) continue;
                leaves[count] = keccak256(bytes.concat(keccak256(abi.encode(header.commitId, count, to, amountWei))));
                ++count;
            }
        }
        assembly ("memory-safe") {
            mstore(leaves, count)
        }
        header.withdrawalRoot = BindingTwin.merkleRoot(leaves);
    }

    /// @dev What the operation pays on L1, and to whom.
    function _takeInOne(BatchHeader memory header, bytes memory slots, uint256 at)
        private
        pure
        returns (address owner, uint256 amountWei)
    {
        uint256 kind = _read(slots, at, 1);
        uint256 flags = _read(slots, at + 101, 1);
        owner = address(uint160(_read(slots, at + 1, 20)));
        uint256 givenWei = _read(slots, at + 41, 16);
        header.prepaidWei += uint128(_read(slots, at + 89, 12));
        if (kind == 4) {
            header.depositsWei += uint128(givenWei);
            if (flags & 1 == 0) amountWei = givenWei;
        } else if (kind == 7 && flags & 1 == 1) {
            amountWei = flags & 2 == 2 ? _read(slots, at + 102, 16) : givenWei;
        }
    }

    function _read(bytes memory data, uint256 at, uint256 length) private pure returns (uint256 value) {
        for (uint256 i; i < length; ++i) {
            value = value << 8 | uint8(data[at + i]);
        }
    }
}
