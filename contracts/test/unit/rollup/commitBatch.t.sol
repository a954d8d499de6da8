// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "forge-std/Vm.sol";

import {IForcedInbox} from "../../../src/interfaces/IForcedInbox.sol";
import {RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {
    BatchHeader,
    BatchStatus,
    BlockInput,
    ChunkInput,
    ChunkRecord,
    IRollup,
    Winner
} from "../../../src/interfaces/IRollup.sol";
import {BlockHash} from "../../../src/libraries/BlockHash.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../../../src/types/Field.sol";
import {BindingTwin} from "../libraries/BindingTwin.sol";
import {Compact} from "./Compact.sol";
import {RollupTest} from "./RollupTest.sol";

contract CommitBatchTest is RollupTest {
    // -------------------------------------------------------------------------------------------------- caller

    function test_RevertWhen_TheCallerIsAContract() external {
        BatchHeader memory parent = rollup.genesisHeader();
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTopLevel.selector, sequencer));
        vm.prank(sequencer, alice);
        rollup.commitBatch(parent, fullChunks(1, true), oneBlock(1));
    }

    /// @dev An account that delegates to code can be top level with its data in nobody's calldata.
    function test_RevertWhen_TheCallerHasCode() external {
        BatchHeader memory parent = rollup.genesisHeader();
        vm.etch(sequencer, bytes.concat(hex"ef0100", bytes20(alice)));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTopLevel.selector, sequencer));
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, fullChunks(1, true), oneBlock(1));
    }

    function test_RevertWhen_TheCallerIsNotTheSequencer() external {
        BatchHeader memory parent = rollup.genesisHeader();
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotSequencer.selector, alice));
        vm.prank(alice, alice);
        rollup.commitBatch(parent, fullChunks(1, true), oneBlock(1));
    }

    // -------------------------------------------------------------------------------------------------- parent

    function testFuzz_RevertWhen_TheParentIsChanged(uint256 word, bytes32 value) external {
        bytes32[29] memory words = abi.decode(abi.encode(rollup.genesisHeader()), (bytes32[29]));
        word %= 29;
        vm.assume(words[word] != value);
        words[word] = value;
        ChunkInput[] memory chunks = fullChunks(1, true);
        bytes memory data = abi.encodePacked(
            IRollup.commitBatch.selector,
            words,
            uint256(31 * 32),
            uint256(31 * 32 + abi.encode(chunks).length - 32),
            _tail(abi.encode(chunks)),
            _tail(abi.encode(oneBlock(1)))
        );
        vm.prank(sequencer, sequencer);
        (bool done,) = address(rollup).call(data);
        assertFalse(done);
        words = abi.decode(abi.encode(rollup.genesisHeader()), (bytes32[29]));
        data = abi.encodePacked(
            IRollup.commitBatch.selector,
            words,
            uint256(31 * 32),
            uint256(31 * 32 + abi.encode(chunks).length - 32),
            _tail(abi.encode(chunks)),
            _tail(abi.encode(oneBlock(1)))
        );
        vm.prank(sequencer, sequencer);
        (done,) = address(rollup).call(data);
        assertTrue(done, "the same data with the right parent");
    }

    function test_RevertWhen_TheParentIsNotTheHead() external {
        commit(rollup.genesisHeader(), fullChunks(1, true));
        vm.warp(block.timestamp + 12);
        _expect(abi.encodeWithSelector(IRollup.NotHead.selector, 0, 1));
        _commitRaw(rollup.genesisHeader(), fullChunks(1, true), oneBlock(1));
    }

    function test_RevertWhen_ItComesTooSoon() external {
        (BatchHeader memory parent,) = commit(rollup.genesisHeader(), fullChunks(1, true));
        vm.warp(block.timestamp + 11);
        _expect(abi.encodeWithSelector(IRollup.CommitTooSoon.selector, block.timestamp + 1));
        _commitRaw(parent, fullChunks(1, true), oneBlock(1));
        vm.warp(block.timestamp + 1);
        commit(parent, fullChunks(1, true));
    }

    function test_RevertWhen_TooManyWait() external {
        BatchHeader memory parent = rollup.genesisHeader();
        for (uint256 i; i < 3; ++i) {
            (parent,) = commit(parent, fullChunks(1, true));
            vm.warp(block.timestamp + 12);
        }
        _expect(abi.encodeWithSelector(IRollup.TooManyUnfinalized.selector, 3));
        _commitRaw(parent, fullChunks(1, true), oneBlock(1));
    }

    // -------------------------------------------------------------------------------------------------- chunks

    function test_RevertWhen_TheChunkCountIsOutOfRange() external {
        RoundParameters memory round = auction.roundParameters(1);
        round.maxChunks = 2;
        auction.setRound(round);
        _expect(abi.encodeWithSelector(IRollup.ChunkCountOutOfRange.selector, 0, 2));
        _commitRaw(rollup.genesisHeader(), new ChunkInput[](0), new BlockInput[](0));
        _expect(abi.encodeWithSelector(IRollup.ChunkCountOutOfRange.selector, 3, 2));
        _commitRaw(rollup.genesisHeader(), fullChunks(3, true), oneBlock(3));
        round.maxChunks = 1000;
        auction.setRound(round);
        _expect(abi.encodeWithSelector(IRollup.ChunkCountOutOfRange.selector, 65, 64));
        _commitRaw(rollup.genesisHeader(), fullChunks(65, true), oneBlock(65));
    }

    function test_RevertWhen_ARootIsNotInTheField() external {
        uint256[4] memory hostile = [FIELD_ORDER, FIELD_ORDER + 1, 1 << 255, type(uint256).max];
        for (uint256 i; i < hostile.length; ++i) {
            ChunkInput[] memory chunks = fullChunks(2, true);
            chunks[1].postRoot = bytes32(hostile[i]);
            _expect(abi.encodeWithSelector(IRollup.NotInField.selector, hostile[i]));
            _commitRaw(rollup.genesisHeader(), chunks, oneBlock(2));
            chunks = fullChunks(2, true);
            chunks[0].dataHash = bytes32(hostile[i]);
            _expect(abi.encodeWithSelector(IRollup.NotInField.selector, hostile[i]));
            _commitRaw(rollup.genesisHeader(), chunks, oneBlock(2));
        }
        ChunkInput[] memory largest = fullChunks(1, true);
        largest[0].postRoot = bytes32(FIELD_ORDER - 1);
        largest[0].dataHash = bytes32(FIELD_ORDER - 1);
        commit(rollup.genesisHeader(), largest);
    }

    function test_RevertWhen_AChunkTimeIsOutOfRange() external {
        uint64 time = uint64(block.timestamp);
        ChunkInput[] memory chunks = fullChunks(2, true);
        chunks[1].time = time + 1;
        _expect(abi.encodeWithSelector(IRollup.TimeOutOfRange.selector, time + 1, chunks[0].time, time));
        _commitRaw(rollup.genesisHeader(), chunks, oneBlock(2));
        chunks[1].time = chunks[0].time - 1;
        _expect(abi.encodeWithSelector(IRollup.TimeOutOfRange.selector, chunks[1].time, chunks[0].time, time));
        _commitRaw(rollup.genesisHeader(), chunks, oneBlock(2));
        (BatchHeader memory parent,) = commit(rollup.genesisHeader(), fullChunks(1, true));
        vm.warp(block.timestamp + 12);
        chunks[0].time = parent.lastTime - 1;
        _expect(
            abi.encodeWithSelector(IRollup.TimeOutOfRange.selector, chunks[0].time, parent.lastTime, block.timestamp)
        );
        _commitRaw(parent, chunks, oneBlock(2));
    }

    function test_RevertWhen_ABlockTimeIsOutOfRange() external {
        uint64 time = uint64(block.timestamp);
        BlockInput[] memory blocks = new BlockInput[](2);
        blocks[0] = BlockInput(time, 3);
        blocks[1] = BlockInput(time - 1, 1);
        _expect(abi.encodeWithSelector(IRollup.TimeOutOfRange.selector, time - 1, time, time));
        _commitRaw(rollup.genesisHeader(), fullChunks(1, true), blocks);
        blocks[1].time = time + 1;
        _expect(abi.encodeWithSelector(IRollup.TimeOutOfRange.selector, time + 1, time, time));
        _commitRaw(rollup.genesisHeader(), fullChunks(1, true), blocks);
    }

    function test_RevertWhen_APriceIsOutOfRange() external {
        ChunkInput[] memory chunks = fullChunks(1, true);
        chunks[0].unitPriceWei = 50 gwei - 1;
        _expect(abi.encodeWithSelector(IRollup.PriceBelowFloor.selector, 50 gwei - 1, 50 gwei));
        _commitRaw(rollup.genesisHeader(), chunks, oneBlock(1));
        chunks[0].unitPriceWei = 50 gwei;
        chunks[0].dataFeeWei = 1000 gwei + 1;
        _expect(abi.encodeWithSelector(IRollup.DataFeeAboveCap.selector, 1000 gwei + 1, 1000 gwei));
        _commitRaw(rollup.genesisHeader(), chunks, oneBlock(1));
    }

    function test_RevertWhen_TheBlocksDoNotCover() external {
        BlockInput[] memory blocks = oneBlock(1);
        blocks[0].slotCount = 3;
        _expect(abi.encodeWithSelector(IRollup.BlocksDoNotCover.selector, 3, 4));
        _commitRaw(rollup.genesisHeader(), fullChunks(1, true), blocks);
        blocks[0].slotCount = type(uint32).max;
        _expect(abi.encodeWithSelector(IRollup.BlocksDoNotCover.selector, type(uint32).max, 4));
        _commitRaw(rollup.genesisHeader(), fullChunks(1, true), blocks);
        blocks = new BlockInput[](2);
        blocks[0] = BlockInput(1, 4);
        _expect(abi.encodeWithSelector(BlockHash.BlockEmpty.selector, 1));
        _commitRaw(rollup.genesisHeader(), fullChunks(1, true), blocks);
    }

    // --------------------------------------------------------------------------------------------------- queue

    function test_RevertWhen_TheQueueIsNotMatched() external {
        bytes[] memory items = _enqueue();
        // Skipped, twice, changed, too far.
        _expectQueueMismatch(bytes.concat(Compact.l1(items[1], 1, 0)), 1);
        _expectQueueMismatch(bytes.concat(Compact.l1(items[0], 1, 0), Compact.l1(items[0], 1, 0)), 2);
        _expectQueueMismatch(bytes.concat(Compact.l1(items[1], 1, 0), Compact.l1(items[0], 1, 0)), 2);
        for (uint256 i; i < 101; ++i) {
            bytes memory item = bytes.concat(items[0]);
            item[i] = item[i] ^ bytes1(i == 0 ? 0x01 : 0x20);
            _expectQueueMismatch(Compact.l1(item, 1, 0), 1);
        }
        bytes memory all =
            bytes.concat(Compact.l1(items[0], 1, 0), Compact.l1(items[1], 1, 0), Compact.l1(items[2], 3, 0));
        _expectQueueMismatch(bytes.concat(all, Compact.l1(items[0], 1, 0)), 4);
    }

    /// @dev The same blocks come again, and what is due may stand in a later one.
    function test_AfterADropNothingIsDue() external {
        _enqueue();
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.warp(block.timestamp + 3600);
        auction.setRound(
            RoundParameters({
                reserveWei: 40 gwei, floorWei: 0, dataFeeCapWei: type(uint64).max, maxChunks: 64, committedAt: 0
            })
        );
        (BatchHeader memory header,) = commit(genesis, fullChunks(1, true));
        assertEq(header.queueEnd, 0);
    }

    function test_RevertWhen_ADueOperationIsSkipped() external {
        bytes[] memory items = _enqueue();
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.warp(block.timestamp + 3599);
        (BatchHeader memory parent,) = commit(genesis, fullChunks(1, true));
        vm.warp(block.timestamp + 12);
        _expect(abi.encodeWithSelector(IRollup.DueOperationSkipped.selector, 0));
        _commitRaw(parent, fullChunks(1, true), oneBlock(1));
        ChunkInput[] memory chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(0, Compact.l1(items[0], 1, 0), 1);
        _expect(abi.encodeWithSelector(IRollup.DueOperationSkipped.selector, 1));
        _commitRaw(parent, chunks, oneBlock(1));
        // Two are as many as a batch must take in.
        chunks[0] = chunkOf(0, bytes.concat(Compact.l1(items[0], 1, 0), Compact.l1(items[1], 1, 0)), 2);
        (parent,) = commit(parent, chunks);
        assertEq(parent.queueEnd, 2);
    }

    function test_WhenOperationsAreTakenIn() external {
        bytes[] memory items = _enqueue();
        ChunkInput[] memory chunks = new ChunkInput[](2);
        // The deposit does not apply: alice gets it back. Bob withdraws all of what he has.
        chunks[0] = chunkOf(0, bytes.concat(Compact.l1(items[0], 0, 0), Compact.withdraw(9, 4 ether, bob)), 1);
        chunks[1] = chunkOf(1, bytes.concat(Compact.l1(items[1], 1, 0), Compact.l1(items[2], 3, 2 ether)), 2);
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), chunks);
        assertEq(header.queueStart, 0);
        assertEq(header.queueEnd, 3);
        assertEq(header.prepaidWei, 3 * FLOOR);
        assertEq(header.depositsWei, 3 ether);
        assertEq(header.paidSlots, 1);
        assertEq(header.paddingWei, uint256(8 - 1 - 3) * UNITS_PER_SLOT * 40 gwei);
        bytes32[] memory leaves = new bytes32[](3);
        leaves[0] = DataBinding.withdrawalLeaf(1, 0, alice, 3 ether);
        leaves[1] = DataBinding.withdrawalLeaf(1, 1, bob, 4 ether);
        leaves[2] = DataBinding.withdrawalLeaf(1, 2, bob, 2 ether);
        assertEq(header.withdrawalRoot, BindingTwin.merkleRoot(leaves));
        assertEq(inbox.waiting(), 0);
        assertEq(inbox.prepaymentWei(), 2 * 40 gwei * uint256(UNITS_PER_SLOT));
    }

    // -------------------------------------------------------------------------------------------- all is well

    function test_WhenAllIsWell() external {
        address[] memory owners = new address[](2);
        (owners[0], owners[1]) = (alice, bob);
        seat(owners, 1, 1 ether);
        ChunkInput[] memory chunks = fullChunks(3, false);
        chunks[2] = chunkOf(2, Compact.transfers(2, true), 0);
        BlockInput[] memory blocks = new BlockInput[](3);
        blocks[0] = BlockInput(uint64(block.timestamp - 9), 3);
        blocks[1] = BlockInput(uint64(block.timestamp - 9), 6);
        blocks[2] = BlockInput(uint64(block.timestamp - 1), 3);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks, blocks);

        assertEq(rollup.headerHashOf(1), keccak256(abi.encode(header)));
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Committed));
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        assertEq(head, 1);
        assertEq(finalized, 0);
        assertEq(nonce, 0);
        assertEq(next, 2);

        assertEq(header.commitId, 1);
        assertEq(header.batchNumber, 1);
        assertEq(header.committedAt, block.timestamp);
        assertEq(header.committedBlock, block.number);
        assertEq(header.chunkCount, 3);
        assertEq(header.seatCount, 2);
        assertEq(header.paidSlots, 10);
        assertEq(header.circuitId, CIRCUIT);
        assertEq(header.parentHash, keccak256(abi.encode(rollup.genesisHeader())));
        assertEq(header.preRoot, GENESIS_ROOT);
        assertEq(header.postRoot, chunks[2].postRoot);
        assertEq(header.recordsRoot, _recordsRoot(header, chunks));
        assertEq(header.withdrawalRoot, 0);
        assertEq(header.winnersHash, keccak256(abi.encode(winners)));
        assertEq(header.computeWei, 10 * uint256(UNITS_PER_SLOT) * 60 gwei);
        assertEq(header.dataWei, 10 * 500 gwei);
        assertEq(header.paddingWei, 2 * uint256(UNITS_PER_SLOT) * 40 gwei);
        assertEq(header.debitWei, 2 ether);
        assertEq(header.openPriceWei, 4 * uint256(UNITS_PER_SLOT) * 40 gwei);
        assertEq(header.sequencerFeeWei, 70 gwei);
        assertEq(header.sequencer, sequencer);
        assertEq(header.lastTime, blocks[2].time);
        assertEq(header.lastBlockNumber, 3);
        assertEq(header.lastBlockHash, _lastBlockHash(chunks, blocks));

        (uint64 commitId, address who, uint32 count, uint256 units, uint32 slots, uint32 paid) = auction.cleared();
        assertEq(commitId, 1);
        assertEq(who, sequencer);
        assertEq(count, 3);
        assertEq(units, 4 * UNITS_PER_SLOT);
        assertEq(slots, 4);
        assertEq(paid, 10);
    }

    function test_WhenBatchesFollowEachOther() external {
        (BatchHeader memory first,) = commit(rollup.genesisHeader(), fullChunks(1, true));
        vm.warp(block.timestamp + 12);
        (BatchHeader memory second,) = commit(first, fullChunks(2, true));
        assertEq(second.commitId, 2);
        assertEq(second.batchNumber, 2);
        assertEq(second.parentHash, keccak256(abi.encode(first)));
        assertEq(second.preRoot, first.postRoot);
        assertEq(second.lastBlockNumber, 2);
    }

    // ------------------------------------------------------------------------------------------------- helpers

    function _recordsRoot(BatchHeader memory header, ChunkInput[] memory chunks) private view returns (bytes32) {
        ChunkRecord[] memory records = recordsOf(header, chunks);
        bytes32[] memory leaves = new bytes32[](records.length);
        for (uint256 i; i < records.length; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(records[i]))));
        }
        return BindingTwin.merkleRoot(leaves);
    }

    /// @dev Block hashes slot by slot: a segment ends with its chunk or its block.
    function _lastBlockHash(ChunkInput[] memory chunks, BlockInput[] memory blocks)
        private
        view
        returns (bytes32 parent)
    {
        uint256 position;
        for (uint256 b; b < blocks.length; ++b) {
            bytes32 wordsHash;
            bytes memory segment;
            for (uint256 i; i < blocks[b].slotCount; ++i) {
                uint256[] memory words = BindingTwin.wordsOf(
                    chunks[position / shape()], shape(), UNITS_PER_SLOT, block.chainid, address(rollup)
                );
                uint256 at = 3 + 3 * (position % shape());
                segment = abi.encodePacked(segment, words[at], words[at + 1], words[at + 2]);
                ++position;
                if (position % shape() == 0 || i + 1 == blocks[b].slotCount) {
                    wordsHash = keccak256(abi.encode(wordsHash, keccak256(segment)));
                    segment = "";
                }
            }
            parent =
                keccak256(abi.encode(PROTOCOL_VERSION, b + 1, parent, blocks[b].time, blocks[b].slotCount, wordsHash));
        }
    }

    /// @dev Alice deposits 3 ether for bob, sets a key, bob withdraws all. Returns the items.
    function _enqueue() private returns (bytes[] memory items) {
        vm.recordLogs();
        vm.startPrank(alice);
        inbox.deposit{value: 3 ether + FLOOR}(bob, 3 ether);
        inbox.setKey{value: FLOOR}(bytes32(FIELD_ORDER - 1));
        vm.stopPrank();
        vm.prank(bob);
        inbox.forcedWithdraw{value: FLOOR}(type(uint128).max);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        items = new bytes[](logs.length);
        for (uint256 i; i < logs.length; ++i) {
            assertEq(logs[i].topics[0], IForcedInbox.OperationEnqueued.selector);
            (items[i],) = abi.decode(logs[i].data, (bytes, uint32));
        }
    }

    function _expectQueueMismatch(bytes memory slots, uint16 l1Count) private {
        ChunkInput[] memory chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(0, slots, l1Count);
        BatchHeader memory parent = rollup.genesisHeader();
        vm.expectPartialRevert(IRollup.QueueMismatch.selector);
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, chunks, oneBlock(1));
    }

    bytes private _expected;

    /// @dev The revert that the next raw commit must end with.
    function _expect(bytes memory expected) private {
        _expected = expected;
    }

    function _commitRaw(BatchHeader memory parent, ChunkInput[] memory chunks, BlockInput[] memory blocks) private {
        vm.expectRevert(_expected);
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, chunks, blocks);
    }

    /// @dev An encoding without its first word, the offset.
    function _tail(bytes memory encoded) private pure returns (bytes memory tail) {
        tail = new bytes(encoded.length - 32);
        for (uint256 i; i < tail.length; ++i) {
            tail[i] = encoded[32 + i];
        }
    }
}
