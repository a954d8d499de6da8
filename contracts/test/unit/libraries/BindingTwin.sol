// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ChunkInput} from "../../../src/interfaces/IRollup.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../../../src/types/Field.sol";

/// @notice docs/protocol/encoding.md in plain Solidity, byte by byte: the twin of the library `DataBinding`.
library BindingTwin {
    struct Withdrawal {
        address recipient;
        uint256 amountWei;
    }

    /// @dev Reads bytes in order.
    struct Reader {
        bytes data;
        uint256 at;
    }

    error Malformed();

    /// @notice The words of a chunk; reverts where a commit must.
    function wordsOf(ChunkInput memory chunk, uint256 slots, uint256 unitsPerSlot, uint256 chainId, address rollup)
        internal
        pure
        returns (uint256[] memory words)
    {
        words = new uint256[](3 + 3 * slots);
        words[0] = uint256(keccak256(abi.encode(chainId, rollup))) / 2 ** 8;
        words[2] = uint256(chunk.unitPriceWei) * 2 ** 128 + uint256(chunk.dataFeeWei) * 2 ** 32 + unitsPerSlot;
        Reader memory reader = Reader(chunk.slots, 0);
        uint256 paid;
        for (uint256 i; i < slots; ++i) {
            uint256 kind = reader.at == chunk.slots.length ? 0 : _read(reader, 1);
            if (reader.at == 0 && i < chunk.l1Count) revert Malformed();
            if (i < chunk.l1Count ? kind < 4 || kind > 7 : kind > 3) revert Malformed();
            if (kind >= 1 && kind <= 3) ++paid;
            (words[3 + 3 * i], words[4 + 3 * i], words[5 + 3 * i]) = _slot(reader, kind);
        }
        if (reader.at != chunk.slots.length) revert Malformed();
        words[1] = uint256(chunk.time) * 2 ** 32 + uint256(chunk.l1Count) * 2 ** 16 + paid;
    }

    function _slot(Reader memory reader, uint256 kind) private pure returns (uint256 record, uint256 x1, uint256 x2) {
        record = kind * 2 ** 240;
        if (kind == 1) {
            record += _read(reader, 4) * 2 ** 208;
            record += _read(reader, 4) * 2 ** 176;
            record += _read(reader, 16) * 2 ** 48;
        } else if (kind == 2) {
            record += _read(reader, 4) * 2 ** 208;
            record += _read(reader, 16) * 2 ** 48;
            x1 = _read(reader, 20);
        } else if (kind == 3) {
            record += _read(reader, 4) * 2 ** 176;
            x1 = _read(reader, 20);
        } else if (kind > 3) {
            return _l1(reader, kind);
        }
    }

    function _l1(Reader memory reader, uint256 kind) private pure returns (uint256 record, uint256 x1, uint256 x2) {
        uint256 owner = _read(reader, 20);
        uint256 recipient = _read(reader, 20);
        uint256 amount = _read(reader, 16);
        uint256 keyHash = _read(reader, 32);
        _read(reader, 12);
        uint256 flags = _read(reader, 1);
        uint256 executed = _read(reader, 16);
        bool all = flags & 2 != 0;
        if (flags > 3 || (all && kind != 7)) revert Malformed();
        if (kind == 7 && all != (amount == 2 ** 128 - 1)) revert Malformed();
        if (!all && executed != 0) revert Malformed();
        if (all) amount = executed;
        record = kind * 2 ** 240 + amount * 2 ** 48 + flags;
        if (kind == 4) return (record, recipient, 0);
        if (kind == 5) return (record + (keyHash / 2 ** 248) * 2 ** 176, owner, keyHash % 2 ** 248);
        if (kind == 6) return (record, owner, recipient);
        return (record, owner, 0);
    }

    function _read(Reader memory reader, uint256 length) private pure returns (uint256 value) {
        if (reader.at + length > reader.data.length) revert Malformed();
        for (uint256 i; i < length; ++i) {
            value = value * 256 + uint8(reader.data[reader.at++]);
        }
    }

    /// @notice z and y of words.
    function bind(uint256[] memory words, bytes32 dataHash) internal pure returns (uint256 z, uint256 y) {
        z = uint256(keccak256(abi.encodePacked(PROTOCOL_VERSION, dataHash, keccak256(abi.encodePacked(words)))))
            % FIELD_ORDER;
        uint256 power = 1;
        for (uint256 i; i < words.length; ++i) {
            y = addmod(y, mulmod(words[i], power, FIELD_ORDER), FIELD_ORDER);
            power = mulmod(power, z, FIELD_ORDER);
        }
    }

    /// @notice Merkle root by levels.
    function merkleRoot(bytes32[] memory leaves) internal pure returns (bytes32) {
        if (leaves.length == 0) return 0;
        while (leaves.length > 1) {
            leaves = _level(leaves);
        }
        return leaves[0];
    }

    /// @notice Merkle path of leaf `index`, bottom up; a node that moves up unchanged has no sibling in it.
    function merklePath(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory path) {
        bytes32[] memory full = new bytes32[](32);
        uint256 length;
        while (leaves.length > 1) {
            if (index ^ 1 < leaves.length) full[length++] = leaves[index ^ 1];
            leaves = _level(leaves);
            index /= 2;
        }
        path = new bytes32[](length);
        for (uint256 i; i < length; ++i) {
            path[i] = full[i];
        }
    }

    /// @notice Multiproof of the leaves in the map `known`: level by level, the siblings that do not follow from them.
    function multiproof(bytes32[] memory leaves, uint256 known) internal pure returns (bytes32[] memory path) {
        bytes32[] memory full = new bytes32[](leaves.length);
        uint256 length;
        while (leaves.length > 1) {
            uint256 parents;
            for (uint256 i; i < leaves.length; ++i) {
                if ((known >> i) & 1 == 0) continue;
                parents |= 1 << (i / 2);
                if (i ^ 1 < leaves.length && (known >> (i ^ 1)) & 1 == 0) full[length++] = leaves[i ^ 1];
            }
            leaves = _level(leaves);
            known = parents;
        }
        path = new bytes32[](length);
        for (uint256 i; i < length; ++i) {
            path[i] = full[i];
        }
    }

    function _level(bytes32[] memory nodes) private pure returns (bytes32[] memory parents) {
        parents = new bytes32[]((nodes.length + 1) / 2);
        for (uint256 i; i < parents.length; ++i) {
            bytes32 left = nodes[2 * i];
            if (2 * i + 1 == nodes.length) {
                parents[i] = left;
            } else {
                bytes32 right = nodes[2 * i + 1];
                parents[i] = left < right ? keccak256(abi.encode(left, right)) : keccak256(abi.encode(right, left));
            }
        }
    }
}
