// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BlockInput, IRollup} from "../interfaces/IRollup.sol";
import {PROTOCOL_VERSION} from "../types/Field.sol";

/// @notice Hashes of the L2 blocks of a commit, from the words of its chunks. docs/protocol/encoding.md section 6.
/// @dev A block is a run of slots; where it crosses into the next chunk it has another segment.
library BlockHash {
    /// @notice Thrown when a block has no slot.
    error BlockEmpty(uint256 position);

    /// @param number Number of the newest complete block, or of the one before the open one.
    /// @param hash Hash of that block.
    /// @param time Time of the newest block, complete or open.
    /// @param slotCount Slots of the open block.
    /// @param left Slots that the open block lacks; 0: none is open.
    /// @param wordsHash Rolling hash over the segments of the open block.
    /// @param next Position of the next block in the list.
    struct Cursor {
        uint64 number;
        bytes32 hash;
        uint64 time;
        uint256 slotCount;
        uint256 left;
        bytes32 wordsHash;
        uint256 next;
    }

    /// @notice Checks that the blocks cover exactly `slots` slots, so that `absorb` never runs out of blocks.
    function requireCover(BlockInput[] calldata blocks, uint256 slots) internal pure {
        uint256 covered;
        for (uint256 i; i < blocks.length; ++i) {
            if (blocks[i].slotCount == 0) revert BlockEmpty(i);
            covered += blocks[i].slotCount;
        }
        if (covered != slots) revert IRollup.BlocksDoNotCover(covered, slots);
    }

    /// @notice Takes in the slots of the next chunk, whose words start at `words` in memory, 96 bytes a slot.
    function absorb(Cursor memory cursor, BlockInput[] calldata blocks, uint256 words, uint256 slots) internal view {
        while (slots != 0) {
            if (cursor.left == 0) _open(cursor, blocks[cursor.next++]);
            uint256 taken = cursor.left < slots ? cursor.left : slots;
            cursor.wordsHash = _extend(cursor.wordsHash, words, taken * 96);
            words += taken * 96;
            slots -= taken;
            cursor.left -= taken;
            if (cursor.left == 0) _close(cursor);
        }
    }

    function _open(Cursor memory cursor, BlockInput calldata input) private view {
        if (input.time < cursor.time || input.time > block.timestamp) {
            revert IRollup.TimeOutOfRange(input.time, cursor.time, uint64(block.timestamp));
        }
        cursor.time = input.time;
        cursor.slotCount = input.slotCount;
        cursor.left = input.slotCount;
        cursor.wordsHash = 0;
    }

    function _close(Cursor memory cursor) private pure {
        ++cursor.number;
        cursor.hash = keccak256(
            abi.encode(PROTOCOL_VERSION, cursor.number, cursor.hash, cursor.time, cursor.slotCount, cursor.wordsHash)
        );
    }

    function _extend(bytes32 wordsHash, uint256 words, uint256 length) private pure returns (bytes32 extended) {
        assembly ("memory-safe") {
            mstore(0x00, wordsHash)
            mstore(0x20, keccak256(words, length))
            extended := keccak256(0x00, 0x40)
        }
    }
}
