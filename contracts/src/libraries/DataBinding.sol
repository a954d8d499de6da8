// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ChunkInput} from "../interfaces/IRollup.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../types/Field.sol";
import {MerkleRoot} from "./MerkleRoot.sol";

/// @notice Turns the compact slots of a chunk into its words and binds them to the proof: z by keccak, y = sum of
/// words[i] * z^i. On the way it takes in the forced queue and lists the withdrawals. docs/protocol/encoding.md 3 to 7.
/// @dev One buffer serves all chunks of a commit. Words lie in it as 32 bytes each: 3 of the header, then 3 a slot.
/// Contents are not judged here: ids, amounts and results are the circuit's to prove.
library DataBinding {
    using MerkleRoot for MerkleRoot.Tree;

    /// @notice Thrown when a chunk has another kind than it may at `slot`: an L1 operation out of place, or an unknown kind.
    error KindOutOfPlace(uint256 slot, uint256 kind);
    /// @notice Thrown when the bytes of the slots end within a slot, or go on after the last.
    error SlotsMalformed(uint256 length, uint256 consumed);
    /// @notice Thrown when a chunk declares more L1 operations than it has slots.
    error L1CountOutOfRange(uint256 l1Count, uint256 slots);
    /// @notice Thrown when the flags of an L1 operation are not allowed for its kind, or contradict its amount.
    error FlagsInvalid(uint256 slot, uint256 flags);

    uint256 private constant KIND_NOOP = 0;
    uint256 private constant KIND_TRANSFER = 1;
    uint256 private constant KIND_WITHDRAW = 2;
    uint256 private constant KIND_CREATE_ACCOUNT = 3;
    uint256 internal constant KIND_DEPOSIT = 4;
    uint256 internal constant KIND_SET_KEY = 5;
    uint256 internal constant KIND_FORCED_TRANSFER = 6;
    uint256 internal constant KIND_FORCED_WITHDRAW = 7;

    uint256 internal constant FLAG_APPLIED = 1;
    uint256 internal constant FLAG_ALL = 2;

    uint256 private constant HEADER_BYTES = 96;
    uint256 private constant SLOT_BYTES = 96;
    uint256 private constant ITEM_BYTES = 101;
    uint256 private constant L1_OPERATION_BYTES = 118;

    /// @param buffer Where the words of the chunk lie in memory.
    /// @param slots T, slots per chunk.
    /// @param unitsPerSlot Weight of a slot.
    /// @param domain Header word 0.
    /// @param commitId Commit whose withdrawals are listed.
    /// @param queueHash Rolling hash of the forced queue after the operations taken in so far, 224 bits.
    /// @param queueCount Number of these operations.
    /// @param prepaidWei Their prepayments.
    /// @param depositsWei Ether of the deposits among them, applied or not.
    /// @param withdrawals Merkle list of the withdrawals so far.
    struct Session {
        uint256 buffer;
        uint256 slots;
        uint256 unitsPerSlot;
        uint256 domain;
        uint64 commitId;
        uint256 queueHash;
        uint256 queueCount;
        uint256 prepaidWei;
        uint256 depositsWei;
        MerkleRoot.Tree withdrawals;
    }

    /// @notice Allocates the buffer of a session whose shape is set.
    function open(Session memory session) internal pure {
        bytes memory buffer = new bytes(HEADER_BYTES + SLOT_BYTES * session.slots);
        assembly ("memory-safe") {
            mstore(session, add(buffer, 0x20))
        }
    }

    /// @notice Where the words of the slots start in memory.
    function slotWords(Session memory session) internal pure returns (uint256) {
        return session.buffer + HEADER_BYTES;
    }

    /// @notice Writes the words of `chunk` to the buffer and returns the paid slots, z and y.
    function bind(Session memory session, ChunkInput calldata chunk)
        internal
        pure
        returns (uint256 paidSlots, uint256 z, uint256 y)
    {
        uint256 end;
        (paidSlots, end) = _writeSlots(session, chunk.slots, chunk.l1Count);
        _writeHeader(session, chunk, paidSlots);
        z = _challenge(session, chunk.dataHash);
        y = _evaluate(session.buffer, slotWords(session) + SLOT_BYTES * chunk.l1Count, end, z);
    }

    function _writeHeader(Session memory session, ChunkInput calldata chunk, uint256 paidSlots) private pure {
        uint256 buffer = session.buffer;
        uint256 domain = session.domain;
        uint256 counts = uint256(chunk.time) << 32 | uint256(chunk.l1Count) << 16 | paidSlots;
        uint256 prices = uint256(chunk.unitPriceWei) << 128 | uint256(chunk.dataFeeWei) << 32 | session.unitsPerSlot;
        assembly ("memory-safe") {
            mstore(buffer, domain)
            mstore(add(buffer, 0x20), counts)
            mstore(add(buffer, 0x40), prices)
        }
    }

    /// @dev Returns the number of paid slots and the end of the words that may differ from zero.
    function _writeSlots(Session memory session, bytes calldata slots, uint256 l1Count)
        private
        pure
        returns (uint256 paidSlots, uint256 word)
    {
        if (l1Count > session.slots) revert L1CountOutOfRange(l1Count, session.slots);
        word = slotWords(session);
        uint256 wordEnd = word + SLOT_BYTES * session.slots;
        uint256 cursor;
        uint256 end;
        assembly ("memory-safe") {
            cursor := slots.offset
            end := add(cursor, slots.length)
            // Beyond the calldata there are only zeros: the cheapest way to clear the buffer.
            calldatacopy(word, calldatasize(), sub(wordEnd, word))
        }
        for (uint256 i; i < l1Count; ++i) {
            _takeIn(session, i, cursor, word);
            cursor += L1_OPERATION_BYTES;
            word += SLOT_BYTES;
        }
        while (cursor < end && word < wordEnd) {
            uint256 start = word;
            (cursor, word) = _writeTransfers(cursor, end, word, wordEnd);
            paidSlots += (word - start) / SLOT_BYTES;
            if (cursor >= end || word == wordEnd) break;
            uint256 head;
            assembly ("memory-safe") {
                head := calldataload(cursor)
            }
            if (head >> 248 == KIND_NOOP) {
                ++cursor;
            } else {
                cursor = _writeOther(session, word, cursor, head);
                ++paidSlots;
            }
            word += SLOT_BYTES;
        }
        if (cursor != end) revert SlotsMalformed(slots.length, cursor + slots.length - end);
    }

    /// @dev Writes the run of transfers at `cursor` and returns where it ends. A transfer's 25 bytes are the upper bytes
    /// of its record. Four at a time while they last, then one at a time.
    function _writeTransfers(uint256 cursor, uint256 end, uint256 word, uint256 wordEnd)
        private
        pure
        returns (uint256, uint256)
    {
        assembly ("memory-safe") {
            for {} iszero(or(gt(add(cursor, 100), end), gt(add(word, 0x180), wordEnd))) {} {
                let a := calldataload(cursor)
                let b := calldataload(add(cursor, 25))
                let c := calldataload(add(cursor, 50))
                let d := calldataload(add(cursor, 75))
                let different := or(or(xor(a, b), xor(a, c)), or(xor(a, d), xor(a, shl(248, KIND_TRANSFER))))
                if shr(248, different) { break }
                mstore(word, shl(48, shr(56, a)))
                mstore(add(word, 0x60), shl(48, shr(56, b)))
                mstore(add(word, 0xc0), shl(48, shr(56, c)))
                mstore(add(word, 0x120), shl(48, shr(56, d)))
                cursor := add(cursor, 100)
                word := add(word, 0x180)
            }
            for {} and(lt(cursor, end), lt(word, wordEnd)) {} {
                let a := calldataload(cursor)
                if xor(shr(248, a), KIND_TRANSFER) { break }
                mstore(word, shl(48, shr(56, a)))
                cursor := add(cursor, 25)
                word := add(word, SLOT_BYTES)
            }
        }
        return (cursor, word);
    }

    /// @dev Withdraw and CreateAccount. `head` holds the first 32 bytes of the slot.
    function _writeOther(Session memory session, uint256 word, uint256 cursor, uint256 head)
        private
        pure
        returns (uint256)
    {
        uint256 kind = head >> 248;
        uint256 record;
        uint256 extra;
        if (kind == KIND_WITHDRAW) {
            uint256 amount = (head >> 88) & type(uint128).max;
            record = (head >> 216) << 208 | amount << 48;
            assembly ("memory-safe") {
                extra := shr(96, calldataload(add(cursor, 21)))
            }
            _list(session, extra, amount);
            cursor += 41;
        } else if (kind == KIND_CREATE_ACCOUNT) {
            record = kind << 240 | ((head >> 216) & type(uint32).max) << 176;
            extra = (head >> 56) & type(uint160).max;
            cursor += 25;
        } else {
            revert KindOutOfPlace((word - slotWords(session)) / SLOT_BYTES, kind);
        }
        assembly ("memory-safe") {
            mstore(word, record)
            mstore(add(word, 0x20), extra)
        }
        return cursor;
    }

    /// @dev Takes in the L1 operation at `cursor`: extends the queue's hash, adds up, lists what it pays, writes its words.
    function _takeIn(Session memory session, uint256 slot, uint256 cursor, uint256 word) private pure {
        uint256 kind;
        uint256 flags;
        uint256 amount;
        uint256 executed;
        uint256 queueHash = session.queueHash;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, shl(32, queueHash))
            calldatacopy(add(free, 28), cursor, ITEM_BYTES)
            queueHash := shr(32, keccak256(free, add(28, ITEM_BYTES)))
            kind := byte(0, calldataload(cursor))
            amount := shr(128, calldataload(add(cursor, 41)))
            flags := byte(0, calldataload(add(cursor, ITEM_BYTES)))
            executed := shr(128, calldataload(add(cursor, add(ITEM_BYTES, 1))))
        }
        session.queueHash = queueHash;
        ++session.queueCount;
        session.prepaidWei += _field(cursor + 89, 96);
        if (kind < KIND_DEPOSIT || kind > KIND_FORCED_WITHDRAW) revert KindOutOfPlace(slot, kind);
        bool all = kind == KIND_FORCED_WITHDRAW && amount == type(uint128).max;
        if (flags | FLAG_APPLIED != (all ? FLAG_ALL | FLAG_APPLIED : FLAG_APPLIED) || (!all && executed != 0)) {
            revert FlagsInvalid(slot, flags);
        }
        if (all) amount = executed;
        _writeL1(session, word, cursor, kind << 240 | amount << 48 | flags);
    }

    /// @dev Writes the words of an L1 operation whose record, but for a key's upper bits, is `record`.
    function _writeL1(Session memory session, uint256 word, uint256 cursor, uint256 record) private pure {
        uint256 kind = record >> 240;
        uint256 amount = (record >> 48) & type(uint128).max;
        bool applied = record & FLAG_APPLIED != 0;
        uint256 owner = _field(cursor + 1, 160);
        uint256 extra1 = owner;
        uint256 extra2;
        if (kind == KIND_DEPOSIT) {
            extra1 = _field(cursor + 21, 160);
            session.depositsWei += amount;
            if (!applied && amount != 0) _list(session, owner, amount);
        } else if (kind == KIND_SET_KEY) {
            uint256 keyHash = _field(cursor + 57, 256);
            record |= (keyHash >> 248) << 176;
            extra2 = keyHash & type(uint248).max;
        } else if (kind == KIND_FORCED_TRANSFER) {
            extra2 = _field(cursor + 21, 160);
        } else if (applied && amount != 0) {
            _list(session, owner, amount);
        }
        assembly ("memory-safe") {
            mstore(word, record)
            mstore(add(word, 0x20), extra1)
            mstore(add(word, 0x40), extra2)
        }
    }

    /// @dev The `bits` bits of calldata that start at `cursor`.
    function _field(uint256 cursor, uint256 bits) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, bits), calldataload(cursor))
        }
    }

    /// @dev Lists a withdrawal of the commit.
    function _list(Session memory session, uint256 recipient, uint256 amount) private pure {
        session.withdrawals
            .push(withdrawalLeaf(session.commitId, session.withdrawals.count, address(uint160(recipient)), amount));
    }

    /// @notice Leaf of a withdrawal, `index` counting those of the commit.
    function withdrawalLeaf(uint64 commitId, uint256 index, address recipient, uint256 amountWei)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(bytes.concat(keccak256(abi.encode(commitId, index, recipient, amountWei))));
    }

    /// @dev z = keccak256(version, dataHash, keccak256(words)) mod r.
    function _challenge(Session memory session, bytes32 dataHash) private pure returns (uint256) {
        uint256 buffer = session.buffer;
        uint256 length = HEADER_BYTES + SLOT_BYTES * session.slots;
        bytes32 wordsHash;
        assembly ("memory-safe") {
            wordsHash := keccak256(buffer, length)
        }
        return uint256(keccak256(abi.encode(PROTOCOL_VERSION, dataHash, wordsHash))) % FIELD_ORDER;
    }

    /// @dev Horner's rule in z^3 over the slots from `end` downwards, then the header, which fills three words like a slot.
    /// Down to `l1End` no slot has a second extra word and few have a first: four without go at a time. Words are below
    /// 2^248, so that sums need no reduction.
    function _evaluate(uint256 buffer, uint256 l1End, uint256 end, uint256 z) private pure returns (uint256 y) {
        uint256 r = FIELD_ORDER;
        assembly ("memory-safe") {
            let z2 := mulmod(z, z, r)
            let z3 := mulmod(z2, z, r)
            for { let word := end } gt(word, buffer) {} {
                let low := sub(word, 0x180)
                if iszero(lt(low, l1End)) {
                    let extra := or(mload(add(low, 0x20)), mload(add(low, 0x80)))
                    if iszero(or(extra, or(mload(add(low, 0xe0)), mload(add(low, 0x140))))) {
                        y := add(mulmod(y, z3, r), mload(add(low, 0x120)))
                        y := add(mulmod(y, z3, r), mload(add(low, 0xc0)))
                        y := add(mulmod(y, z3, r), mload(add(low, 0x60)))
                        y := add(mulmod(y, z3, r), mload(low))
                        word := low
                        continue
                    }
                }
                word := sub(word, SLOT_BYTES)
                y := add(mulmod(y, z3, r), mload(word))
                let extra1 := mload(add(word, 0x20))
                let extra2 := mload(add(word, 0x40))
                if or(extra1, extra2) {
                    y := addmod(y, addmod(mulmod(extra1, z, r), mulmod(extra2, z2, r), r), r)
                }
            }
            y := mod(y, r)
        }
    }
}
