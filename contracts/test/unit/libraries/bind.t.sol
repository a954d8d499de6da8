// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {ChunkInput} from "../../../src/interfaces/IRollup.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {MerkleRoot} from "../../../src/libraries/MerkleRoot.sol";
import {Compact} from "../rollup/Compact.sol";
import {BindingTwin} from "./BindingTwin.sol";

contract DataBindingHarness {
    struct Result {
        uint256[] words;
        uint256 paidSlots;
        uint256 z;
        uint256 y;
        uint256 queueHash;
        uint256 queueCount;
        uint256 prepaidWei;
        uint256 depositsWei;
        uint256 withdrawals;
        bytes32 withdrawalRoot;
    }

    /// @notice Binds `chunk` after `before`, which must leave no trace in the buffer.
    function bind(
        ChunkInput[] calldata before,
        ChunkInput calldata chunk,
        uint256 slots,
        uint256 unitsPerSlot,
        uint256 domain
    ) external pure returns (Result memory result) {
        DataBinding.Session memory session;
        (session.slots, session.unitsPerSlot, session.domain, session.commitId) = (slots, unitsPerSlot, domain, 1);
        DataBinding.open(session);
        for (uint256 i; i < before.length; ++i) {
            DataBinding.bind(session, before[i]);
        }
        (result.paidSlots, result.z, result.y) = DataBinding.bind(session, chunk);
        result.words = new uint256[](3 + 3 * slots);
        uint256 buffer = session.buffer;
        for (uint256 i; i < result.words.length; ++i) {
            uint256 word;
            assembly {
                word := mload(add(buffer, mul(0x20, i)))
            }
            result.words[i] = word;
        }
        result.queueHash = session.queueHash;
        result.queueCount = session.queueCount;
        result.prepaidWei = session.prepaidWei;
        result.depositsWei = session.depositsWei;
        result.withdrawals = session.withdrawals.count;
        result.withdrawalRoot = MerkleRoot.root(session.withdrawals);
    }
}

contract TwinHarness {
    function wordsOf(ChunkInput memory chunk, uint256 slots, uint256 unitsPerSlot)
        external
        pure
        returns (uint256[] memory)
    {
        return BindingTwin.wordsOf(chunk, slots, unitsPerSlot, 1, address(1));
    }
}

contract DataBindingBindTest is Test {
    DataBindingHarness private _harness = new DataBindingHarness();
    TwinHarness private _twin = new TwinHarness();
    string private _json;

    function setUp() external {
        _json = vm.readFile("circuits/protocol/testdata/vectors.json");
    }

    // ------------------------------------------------------------------------------------------------ vectors

    function test_GivenTheChunkVector() external view {
        ChunkInput memory chunk;
        chunk.time = uint64(vm.parseJsonUint(_json, ".chunk.time"));
        chunk.l1Count = uint16(vm.parseJsonUint(_json, ".chunk.l1Count"));
        chunk.unitPriceWei = uint96(vm.parseJsonUint(_json, ".chunk.unitPriceWei"));
        chunk.dataFeeWei = uint96(vm.parseJsonUint(_json, ".chunk.dataFeeWei"));
        chunk.dataHash = vm.parseJsonBytes32(_json, ".chunk.dataHash");
        chunk.slots = vm.parseJsonBytes(_json, ".chunk.compact");
        uint256[] memory words = vm.parseJsonUintArray(_json, ".chunk.words");
        uint256 units = vm.parseJsonUint(_json, ".chunk.unitsPerSlot");
        DataBindingHarness.Result memory result =
            _harness.bind(new ChunkInput[](0), chunk, vm.parseJsonUint(_json, ".chunk.slots"), units, words[0]);
        assertEq(result.words, words);
        assertEq(result.paidSlots, vm.parseJsonUint(_json, ".chunk.paidSlots"));
        assertEq(result.z, vm.parseJsonUint(_json, ".chunk.z"));
        assertEq(result.y, vm.parseJsonUint(_json, ".chunk.y"));
    }

    function test_GivenTheSlotVectors() external view {
        ChunkInput memory chunk;
        chunk.l1Count = uint16(vm.parseJsonUint(_json, ".slots.l1Count"));
        chunk.slots = vm.parseJsonBytes(_json, ".slots.compact");
        uint256[] memory words = vm.parseJsonUintArray(_json, ".slots.words");
        DataBindingHarness.Result memory result = _harness.bind(new ChunkInput[](0), chunk, words.length / 3, 28, 1);
        for (uint256 i; i < words.length; ++i) {
            assertEq(result.words[3 + i], words[i]);
        }
    }

    function test_GivenTheQueueVectors() external view {
        bytes memory items = vm.parseJsonBytes(_json, ".queue.items");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(_json, ".queue.hashes");
        uint256 count = items.length / 101;
        ChunkInput memory chunk;
        chunk.l1Count = uint16(count);
        for (uint256 i; i < count; ++i) {
            bytes memory item = new bytes(101);
            for (uint256 j; j < 101; ++j) {
                item[j] = items[101 * i + j];
            }
            bool all = item[0] == 0x07 && _amountOf(item) == type(uint128).max;
            chunk.slots = bytes.concat(chunk.slots, Compact.l1(item, all ? 3 : 1, 0));
        }
        DataBindingHarness.Result memory result = _harness.bind(new ChunkInput[](0), chunk, count, 28, 1);
        assertEq(result.queueCount, count);
        assertEq(bytes32(result.queueHash), hashes[count - 1]);
    }

    function test_GivenTheMerkleVectors() external view {
        bytes32[] memory leaves = vm.parseJsonBytes32Array(_json, ".merkle.leaves");
        bytes32[] memory roots = vm.parseJsonBytes32Array(_json, ".merkle.roots");
        MerkleRoot.Tree memory tree;
        assertEq(MerkleRoot.root(tree), roots[0]);
        for (uint256 i; i < leaves.length; ++i) {
            MerkleRoot.push(tree, leaves[i]);
            assertEq(MerkleRoot.root(tree), roots[i + 1]);
        }
    }

    function test_GivenTheWithdrawalVector() external view {
        bytes32 leaf = DataBinding.withdrawalLeaf(
            uint64(vm.parseJsonUint(_json, ".batch.commitId")),
            vm.parseJsonUint(_json, ".batch.withdrawalIndex"),
            vm.parseJsonAddress(_json, ".batch.withdrawalRecipient"),
            vm.parseJsonUint(_json, ".batch.withdrawalAmountWei")
        );
        assertEq(leaf, vm.parseJsonBytes32(_json, ".batch.withdrawalLeaf"));
    }

    function testFuzz_MerkleRootEqualsTwin(bytes32[] memory leaves) external pure {
        MerkleRoot.Tree memory tree;
        for (uint256 i; i < leaves.length; ++i) {
            MerkleRoot.push(tree, leaves[i]);
        }
        assertEq(MerkleRoot.root(tree), BindingTwin.merkleRoot(leaves));
    }

    // -------------------------------------------------------------------------------------------- differential

    /// @dev Random well-formed chunks, bound after another one in the same buffer.
    function testFuzz_WhenTheSlotsAreWellFormed(uint256 seed, uint8 slots) external view {
        uint256 count = 2 + uint256(slots) % 20;
        ChunkInput[] memory before = new ChunkInput[](1);
        before[0] = _random(seed ^ 1, count);
        ChunkInput memory chunk = _random(seed, count);
        uint256 domain = uint256(keccak256(abi.encode(uint256(1), address(1)))) >> 8;
        DataBindingHarness.Result memory result = _harness.bind(before, chunk, count, 28, domain);
        uint256[] memory words = _twin.wordsOf(chunk, count, 28);
        assertEq(result.words, words);
        (uint256 z, uint256 y) = BindingTwin.bind(words, chunk.dataHash);
        assertEq(result.z, z);
        assertEq(result.y, y);
        assertEq(result.paidSlots, words[1] & 0xffff);
        assertEq(result.queueCount, uint256(chunk.l1Count) + before[0].l1Count);
        _requireWithdrawals(result, before[0], chunk, count);
    }

    function testFuzz_WhenTheBytesAreAnything(bytes memory slots, uint16 l1Count, uint256 seed) external {
        ChunkInput memory chunk = _random(seed, 4);
        // Half of the cases: well-formed slots with one byte changed.
        if (seed % 2 == 0 && chunk.slots.length != 0) {
            chunk.slots[seed % chunk.slots.length] = bytes1(uint8(seed >> 128));
        } else {
            chunk.slots = slots;
            chunk.l1Count = l1Count % 6;
        }
        uint256 domain = uint256(keccak256(abi.encode(uint256(1), address(1)))) >> 8;
        try _twin.wordsOf(chunk, 4, 28) returns (uint256[] memory words) {
            assertEq(_harness.bind(new ChunkInput[](0), chunk, 4, 28, domain).words, words);
        } catch {
            vm.expectRevert();
            _harness.bind(new ChunkInput[](0), chunk, 4, 28, domain);
        }
    }

    // ------------------------------------------------------------------------------------------------ reverts

    function test_RevertWhen_TheBytesEndWithinASlot() external {
        bytes memory slots = Compact.transfers(2, true);
        for (uint256 length = 1; length < 50; ++length) {
            if (length == 25) continue;
            bytes memory cut = new bytes(length);
            for (uint256 i; i < length; ++i) {
                cut[i] = slots[i];
            }
            _expectMalformed(cut, length, length < 25 ? 25 : 50);
        }
    }

    function test_RevertWhen_BytesAreLeftOver() external {
        _expectMalformed(bytes.concat(Compact.transfers(4, true), hex"00"), 101, 100);
        _expectMalformed(hex"0000000000", 5, 4);
    }

    function test_RevertWhen_AKindIsOutOfPlace() external {
        for (uint256 kind = 4; kind < 256; ++kind) {
            _expectKind(bytes.concat(hex"00", bytes1(uint8(kind)), new bytes(200)), 0, 1, kind);
        }
        for (uint256 kind; kind < 256; ++kind) {
            if (kind >= 4 && kind <= 7) continue;
            _expectKind(bytes.concat(bytes1(uint8(kind)), new bytes(200)), 1, 0, kind);
        }
    }

    function test_RevertWhen_L1CountIsOutOfRange() external {
        ChunkInput memory chunk;
        chunk.l1Count = 5;
        vm.expectRevert(abi.encodeWithSelector(DataBinding.L1CountOutOfRange.selector, 5, 4));
        _harness.bind(new ChunkInput[](0), chunk, 4, 28, 1);
    }

    function test_RevertWhen_FlagsAreInvalid() external {
        uint16[10] memory samples = [uint16(0), 1, 2, 3, 4, 5, 7, 8, 128, 255];
        for (uint8 kind = 4; kind <= 7; ++kind) {
            for (uint256 i; i < samples.length; ++i) {
                uint256 flags = samples[i];
                _tryFlags(kind, 5, uint8(flags), 0, flags <= 1);
                _tryFlags(kind, 5, uint8(flags), 1, false);
                bool all = kind == 7;
                _tryFlags(kind, type(uint128).max, uint8(flags), 0, all ? flags == 2 || flags == 3 : flags <= 1);
                _tryFlags(kind, type(uint128).max, uint8(flags), 9, all && (flags == 2 || flags == 3));
            }
        }
    }

    // ------------------------------------------------------------------------------------------------- helpers

    function _tryFlags(uint8 kind, uint128 amount, uint8 flags, uint128 executed, bool allowed) private {
        ChunkInput memory chunk;
        chunk.l1Count = 1;
        bytes memory item = abi.encodePacked(kind, address(1), address(2), amount, bytes32(uint256(3)), uint96(4));
        chunk.slots = Compact.l1(item, flags, executed);
        if (!allowed) vm.expectRevert(abi.encodeWithSelector(DataBinding.FlagsInvalid.selector, 0, flags));
        _harness.bind(new ChunkInput[](0), chunk, 4, 28, 1);
    }

    function _expectMalformed(bytes memory slots, uint256 length, uint256 consumed) private {
        ChunkInput memory chunk;
        chunk.slots = slots;
        vm.expectRevert(abi.encodeWithSelector(DataBinding.SlotsMalformed.selector, length, consumed));
        _harness.bind(new ChunkInput[](0), chunk, 4, 28, 1);
    }

    function _expectKind(bytes memory slots, uint16 l1Count, uint256 slot, uint256 kind) private {
        ChunkInput memory chunk;
        chunk.slots = slots;
        chunk.l1Count = l1Count;
        vm.expectRevert(abi.encodeWithSelector(DataBinding.KindOutOfPlace.selector, slot, kind));
        _harness.bind(new ChunkInput[](0), chunk, 4, 28, 1);
    }

    /// @dev A chunk of random kinds: L1 operations first, then the others, sometimes fewer than there are slots.
    function _random(uint256 seed, uint256 slots) private pure returns (ChunkInput memory chunk) {
        uint256 r = uint256(keccak256(abi.encode(seed)));
        chunk.time = uint64(r);
        chunk.unitPriceWei = uint96(r >> 64);
        chunk.dataFeeWei = uint96(r >> 160);
        chunk.dataHash = bytes32(r >> 8);
        chunk.l1Count = uint16(r % 4 == 0 ? r % (slots + 1) : r % 3);
        if (chunk.l1Count > slots) chunk.l1Count = uint16(slots);
        uint256 used = chunk.l1Count + (r >> 32) % (slots - chunk.l1Count + 1);
        for (uint256 i; i < used; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            chunk.slots = bytes.concat(chunk.slots, i < chunk.l1Count ? _randomL1(r) : _randomL2(r));
        }
    }

    function _randomL1(uint256 r) private pure returns (bytes memory) {
        uint8 kind = uint8(4 + r % 4);
        bool all = kind == 7 && r & 0x100 != 0;
        uint128 amount = all ? type(uint128).max : uint128(r >> 9) % 1e24;
        bytes memory item = abi.encodePacked(
            kind, address(uint160(r >> 3)), address(uint160(r >> 5)), amount, keccak256(abi.encode(r)), uint96(r)
        );
        uint8 flags = uint8(r >> 250) & 1;
        return Compact.l1(item, all ? flags | 2 : flags, all ? uint128(r >> 70) : 0);
    }

    function _randomL2(uint256 r) private pure returns (bytes memory) {
        // Runs of transfers, which have a path of their own.
        uint256 kind = r % 8;
        if (kind == 0) return hex"00";
        if (kind == 2) return Compact.withdraw(uint32(r >> 10), uint128(r >> 50), address(uint160(r >> 3)));
        if (kind == 3) return Compact.createAccount(uint32(r >> 10), address(uint160(r >> 20)));
        return Compact.transfer(uint32(r >> 10), uint32(r >> 50), uint128(r >> 100));
    }

    /// @dev Reads the withdrawals out of the words of both chunks.
    function _requireWithdrawals(
        DataBindingHarness.Result memory result,
        ChunkInput memory first,
        ChunkInput memory second,
        uint256 slots
    ) private view {
        bytes32[] memory leaves = new bytes32[](2 * slots);
        uint256 count;
        uint256 deposits;
        for (uint256 c; c < 2; ++c) {
            ChunkInput memory chunk = c == 0 ? first : second;
            uint256[] memory words = _twin.wordsOf(chunk, slots, 28);
            for (uint256 i; i < slots; ++i) {
                uint256 kind = words[3 + 3 * i] >> 240;
                uint256 amount = (words[3 + 3 * i] >> 48) & type(uint128).max;
                bool applied = words[3 + 3 * i] & 1 == 1;
                address to = address(uint160(words[4 + 3 * i]));
                if (kind == 4) {
                    deposits += amount;
                    to = _ownerOf(chunk.slots, i);
                }
                if (kind == 2 || (kind == 7 && applied && amount != 0) || (kind == 4 && !applied && amount != 0)) {
                    leaves[count] = DataBinding.withdrawalLeaf(1, count, to, amount);
                    ++count;
                }
            }
        }
        assembly ("memory-safe") {
            mstore(leaves, count)
        }
        assertEq(result.withdrawals, count);
        assertEq(result.withdrawalRoot, BindingTwin.merkleRoot(leaves));
        assertEq(result.depositsWei, deposits);
    }

    /// @dev Owner of L1 operation `i`.
    function _ownerOf(bytes memory slots, uint256 i) private pure returns (address owner) {
        assembly ("memory-safe") {
            owner := shr(96, mload(add(slots, add(33, mul(118, i)))))
        }
    }

    function _amountOf(bytes memory item) private pure returns (uint256 amount) {
        assembly ("memory-safe") {
            amount := shr(128, mload(add(item, 73)))
        }
    }
}
