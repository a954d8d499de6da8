// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IPauseGuard} from "../../../src/interfaces/IPauseGuard.sol";
import {BatchHeader, BatchStatus, ChunkInput, IRollup, Winner} from "../../../src/interfaces/IRollup.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {Compact} from "./Compact.sol";
import {RollupTest} from "./RollupTest.sol";

contract RescueBatchTest is RollupTest {
    uint256 private constant GRACE = 1 days;
    uint256 private constant EXIT = 7 days;

    bytes[] private _items;
    BatchHeader private _genesis;

    /// @dev Alice deposits for bob, sets a key, bob withdraws all; nobody takes it in.
    function setUp() public override {
        super.setUp();
        _genesis = rollup.genesisHeader();
        _items.push(enqueue(alice, 3 ether, abi.encodeCall(inbox.deposit, (bob, 3 ether))));
        _items.push(enqueue(alice, 0, abi.encodeCall(inbox.setKey, (bytes32(uint256(7))))));
        _items.push(enqueue(bob, 0, abi.encodeCall(inbox.forcedWithdraw, (type(uint128).max))));
        vm.warp(block.timestamp + GRACE);
        vm.roll(block.number + 1);
    }

    function _now() private view returns (uint64) {
        return uint64(block.timestamp);
    }

    /// @dev Alice sends a rescue, with valid proofs if it were one.
    function _expect(bytes memory reason, BatchHeader memory parent, ChunkInput[] memory chunks, uint64 deadline)
        private
    {
        uint256[8][] memory proofs = new uint256[8][](chunks.length);
        _expect(reason, parent, chunks, deadline, proofs);
    }

    function _expect(
        bytes memory reason,
        BatchHeader memory parent,
        ChunkInput[] memory chunks,
        uint64 deadline,
        uint256[8][] memory proofs
    ) private {
        vm.expectRevert(reason);
        vm.prank(alice, alice);
        rollup.rescueBatch(parent, chunks, oneBlock(chunks.length), deadline, proofs);
    }

    function _chunks() private view returns (ChunkInput[] memory) {
        return rescueChunks(_items);
    }

    // -------------------------------------------------------------------------------------------------- caller

    function test_RevertWhen_TheRollupIsPaused() external {
        pauses.pause(1 hours);
        _expect(
            abi.encodeWithSelector(IPauseGuard.RollupPaused.selector, block.timestamp + 1 hours),
            _genesis,
            _chunks(),
            _now()
        );
    }

    function test_RevertWhen_TheRollupIsInExitMode() external {
        vm.warp(block.timestamp + EXIT);
        rollup.enterExitMode();
        _expect(abi.encodeWithSelector(IRollup.Exited.selector), _genesis, _chunks(), _now());
    }

    function test_RevertWhen_TheCallerIsNotTopLevel() external {
        ChunkInput[] memory chunks = _chunks();
        uint256[8][] memory proofs = rescueProofs(rescueHeader(_genesis, chunks, alice, _now()), chunks);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTopLevel.selector, alice));
        vm.prank(alice, bob);
        rollup.rescueBatch(_genesis, chunks, oneBlock(1), _now(), proofs);
        vm.etch(alice, bytes.concat(hex"ef0100", bytes20(bob)));
        _expect(abi.encodeWithSelector(IRollup.NotTopLevel.selector, alice), _genesis, chunks, _now(), proofs);
    }

    function test_RevertWhen_TheGraceIsNotOver() external {
        vm.warp(block.timestamp - 1);
        _expect(abi.encodeWithSelector(IRollup.NotPermissionless.selector), _genesis, _chunks(), _now());
    }

    function test_RevertWhen_NothingWaitsForAFinalBatch() external {
        BatchHeader memory header = rescue(_genesis, _chunks(), alice, _now());
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(header);
        ChunkInput[] memory chunks = _chunks();
        _expect(abi.encodeWithSelector(IRollup.NotPermissionless.selector), header, chunks, _now());
    }

    // --------------------------------------------------------------------------------------------------- shape

    function test_RevertWhen_TheDeadlineIsOutOfRange() external {
        ChunkInput[] memory chunks = _chunks();
        uint64 time = _now();
        uint64[4] memory hostile = [time - 1, time + 1 hours + 1, 0, type(uint64).max];
        for (uint256 i; i < hostile.length; ++i) {
            _expect(
                abi.encodeWithSelector(IRollup.TimeOutOfRange.selector, hostile[i], time, time + 1 hours),
                _genesis,
                chunks,
                hostile[i]
            );
        }
        rescue(_genesis, chunks, alice, time + 1 hours);
    }

    function test_RevertWhen_ThereIsNotOneProofForEachChunk() external {
        ChunkInput[] memory chunks = _chunks();
        for (uint256 count; count < 3; ++count) {
            if (count == 1) continue;
            _expect(
                abi.encodeWithSelector(IRollup.ProofCountMismatch.selector, count, 1),
                _genesis,
                chunks,
                _now(),
                new uint256[8][](count)
            );
        }
    }

    function test_RevertWhen_AChunkHasAPrice() external {
        ChunkInput[] memory chunks = _two();
        chunks[1].unitPriceWei = 1;
        _expect(abi.encodeWithSelector(IRollup.PriceInRescue.selector, 1), _genesis, chunks, _now());
        chunks[1].unitPriceWei = 0;
        chunks[0].dataFeeWei = 1;
        _expect(abi.encodeWithSelector(IRollup.DataFeeAboveCap.selector, 1, 0), _genesis, chunks, _now());
    }

    function test_RevertWhen_TheChunksAreNoneOrTooMany() external {
        bytes4 selector = IRollup.ChunkCountOutOfRange.selector;
        _expect(abi.encodeWithSelector(selector, 0, 64), _genesis, new ChunkInput[](0), _now());
        _expect(abi.encodeWithSelector(selector, 65, 64), _genesis, new ChunkInput[](65), _now());
    }

    function test_RevertWhen_ItIsNotARescue() external {
        bytes4 selector = IRollup.NotARescue.selector;
        ChunkInput[] memory chunks = _chunks();
        chunks[0].slots = bytes.concat(chunks[0].slots, Compact.transfer(1, 2, 3));
        _expect(abi.encodeWithSelector(selector, 3, 1), _genesis, chunks, _now());
        BatchHeader memory header = rescue(_genesis, _chunks(), alice, _now());
        chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(9, "", 0);
        (chunks[0].unitPriceWei, chunks[0].dataFeeWei, chunks[0].time) = (0, 0, header.lastTime);
        _expect(abi.encodeWithSelector(selector, 0, 0), header, chunks, _now());
    }

    // -------------------------------------------------------------------------------------------------- parent

    function test_RevertWhen_TheParentIsNotTheHead() external {
        ChunkInput[] memory chunks = _chunks();
        BatchHeader memory parent = _genesis;
        parent.queueEnd = 1;
        _expect(
            abi.encodeWithSelector(
                IRollup.HeaderMismatch.selector, 0, keccak256(abi.encode(parent)), rollup.headerHashOf(0)
            ),
            parent,
            chunks,
            _now()
        );
        rescue(_genesis, chunks, bob, _now());
        _expect(abi.encodeWithSelector(IRollup.NotHead.selector, 0, 1), _genesis, chunks, _now());
    }

    function test_RevertWhen_TheParentIsNotProven() external {
        vm.warp(block.timestamp - GRACE);
        ChunkInput[] memory full = fullChunks(1, false);
        (BatchHeader memory parent,) = commit(_genesis, full);
        vm.warp(block.timestamp + GRACE);
        ChunkInput[] memory chunks = _chunks();
        _expect(abi.encodeWithSelector(IRollup.WrongStatus.selector, 1, BatchStatus.Committed), parent, chunks, _now());
        prove(parent, new Winner[](0), full, single(proofOf(parent, full, 0, alice)));
        rescue(parent, chunks, alice, _now());
    }

    function test_RevertWhen_TooManyBatchesWait() external {
        BatchHeader memory parent = _genesis;
        for (uint256 i; i < 3; ++i) {
            if (i != 0) _due();
            parent = rescue(parent, _chunks(), alice, _now());
        }
        _due();
        _expect(abi.encodeWithSelector(IRollup.TooManyUnfinalized.selector, 3), parent, _chunks(), _now());
    }

    /// @dev The items of two new operations.
    function _due() private {
        delete _items;
        _items.push(enqueue(alice, 0, abi.encodeCall(inbox.setKey, (bytes32(0)))));
        _items.push(enqueue(bob, 0, abi.encodeCall(inbox.forcedTransfer, (alice, 5))));
    }

    // --------------------------------------------------------------------------------------------------- queue

    /// @dev Who serves one operation at a time cannot keep the others waiting.
    function test_RevertWhen_ADueOperationIsSkipped() external {
        bytes[] memory one = new bytes[](1);
        one[0] = _items[0];
        _expect(abi.encodeWithSelector(IRollup.DueOperationSkipped.selector, 1), _genesis, rescueChunks(one), _now());
        bytes[] memory two = new bytes[](2);
        (two[0], two[1]) = (_items[0], _items[1]);
        rescue(_genesis, rescueChunks(two), alice, _now());
    }

    function test_RevertWhen_TheOperationsAreOthers() external {
        bytes memory first = _items[0];
        _items[0] = _items[1];
        _items[1] = first;
        ChunkInput[] memory chunks = _chunks();
        uint256[8][] memory proofs = new uint256[8][](1);
        vm.expectPartialRevert(IRollup.QueueMismatch.selector);
        vm.prank(alice, alice);
        rollup.rescueBatch(_genesis, chunks, oneBlock(1), _now(), proofs);
    }

    // -------------------------------------------------------------------------------------------------- proofs

    function test_RevertWhen_AProofIsOfSomethingElse() external {
        ChunkInput[] memory chunks = _two();
        uint64 deadline = _now() + 60;
        BatchHeader memory header = rescueHeader(_genesis, chunks, alice, deadline);
        uint256[8][] memory proofs = rescueProofs(header, chunks);
        bytes memory invalid = abi.encodeWithSelector(IRollup.ProofsInvalid.selector);
        // The deadline is in the header.
        _expect(invalid, _genesis, chunks, deadline + 1, proofs);
        // Bob takes what alice has made.
        vm.expectRevert(invalid);
        vm.prank(bob, bob);
        rollup.rescueBatch(_genesis, chunks, oneBlock(2), deadline, proofs);
        (proofs[0], proofs[1]) = (proofs[1], proofs[0]);
        _expect(invalid, _genesis, chunks, deadline, proofs);
        (proofs[0], proofs[1]) = (proofs[1], proofs[0]);
        bytes32 root = chunks[0].postRoot;
        chunks[0].postRoot = bytes32(uint256(root) + 1);
        _expect(invalid, _genesis, chunks, deadline, proofs);
        chunks[0].postRoot = root;
        vm.prank(alice, alice);
        rollup.rescueBatch(_genesis, chunks, oneBlock(2), deadline, proofs);
    }

    /// @dev Two chunks: one operation alone, two in the next.
    function _two() private view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](2);
        chunks[0] = chunkOf(0, Compact.l1(_items[0], 0, 0), 1);
        chunks[1] = chunkOf(1, bytes.concat(Compact.l1(_items[1], 1, 0), Compact.l1(_items[2], 3, 2 ether)), 2);
        for (uint256 i; i < 2; ++i) {
            (chunks[i].unitPriceWei, chunks[i].dataFeeWei) = (0, 0);
        }
    }

    // -------------------------------------------------------------------------------------------- all is well

    function test_WhenAllIsWell() external {
        ChunkInput[] memory chunks = _two();
        BatchHeader memory header = rescueHeader(_genesis, chunks, alice, _now() + 1 hours);
        uint256[8][] memory proofs = rescueProofs(header, chunks);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchCommitted(1, 1, keccak256(abi.encode(header)), header, new Winner[](0));
        vm.expectEmit(address(rollup));
        emit IRollup.BatchRescued(1, alice);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchProven(1);
        vm.prank(alice, alice);
        rollup.rescueBatch(_genesis, chunks, oneBlock(2), _now() + 1 hours, proofs);

        assertEq(rollup.headerHashOf(1), keccak256(abi.encode(header)));
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Proven));
        assertEq(provenOf(1), 3);
        assertEq(header.prepaidWei, 3 * FLOOR);
        assertEq(header.depositsWei, 3 ether);
        assertTrue(header.withdrawalRoot != 0, "a deposit returns, bob withdraws");
        uint256 money = uint256(header.computeWei) + header.dataWei + header.paddingWei + header.debitWei
            + header.openPriceWei + header.sequencerFeeWei;
        assertEq(money, 0);
        assertEq(auction.skipped(), 1);
        assertEq(inbox.waiting(), 0);
        assertEq(inbox.prepaymentWei(), 2 * 40 gwei * uint256(UNITS_PER_SLOT));
        assertEq(rollup.finalizedQueueEnd(), 0);
        assertTrue(rollup.permissionless(), "until it is final");
    }

    function test_WhenAllChunksAreProven() external {
        uint256[4] memory counts = [uint256(1), 2, 7, 64];
        for (uint256 i; i < counts.length; ++i) {
            delete _items;
            setUp();
            while (_items.length < counts[i] * 4) {
                _items.push(enqueue(bob, 0, abi.encodeCall(inbox.setKey, (bytes32(_items.length)))));
            }
            BatchHeader memory header = rescue(_genesis, _chunks(), bob, _now());
            assertEq(header.chunkCount, counts[i]);
            assertEq(provenOf(1), (1 << counts[i]) - 1);
            assertEq(inbox.waiting(), 0);
        }
    }

    function test_WhenItIsFinal() external {
        uint64 deadline = _now() + 30 minutes;
        BatchHeader memory header = rescue(_genesis, _chunks(), alice, deadline);
        vm.warp(deadline + 1199);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotFinalizable.selector, 1));
        rollup.finalizeBatch(header);
        vm.warp(deadline + 1200);
        assertTrue(rollup.permissionless());
        uint256 before = address(bridge).balance;
        rollup.finalizeBatch(header);
        assertFalse(rollup.permissionless());
        assertEq(rollup.finalizedQueueEnd(), 3);
        assertEq(rollup.finalizedRoot(), header.postRoot);
        assertEq(address(bridge).balance, before + 3 ether);
        assertEq(auction.receivedWei(), 3 * FLOOR);
        assertEq(auction.settled(), 1);
        assertEq(address(inbox).balance, 0);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(uint256(1), uint256(0), bob, 1 ether))));
        assertEq(bridge.withdrawalRootOf(1), leaf);
        bridge.claim(1, 0, bob, 1 ether, new bytes32[](0));
    }

    /// @dev A rescue that is dated ahead keeps nobody waiting, and several fit into one block.
    function test_TheIntervalDoesNotCount() external {
        BatchHeader memory first = rescue(_genesis, _chunks(), alice, _now() + 1 hours);
        _due();
        BatchHeader memory second = rescue(first, _chunks(), bob, _now());
        assertEq(second.commitId, 2);
        assertEq(second.queueStart, 3);
        vm.warp(first.committedAt + 1200);
        rollup.finalizeBatch(first);
        assertFalse(rollup.permissionless(), "the others have not waited for long");
        rollup.finalizeBatch(second);

        vm.warp(block.timestamp + GRACE);
        _due();
        vm.warp(block.timestamp + GRACE);
        BatchHeader memory third = rescue(second, _chunks(), bob, _now() + 1 hours);
        vm.warp(block.timestamp + 1 hours + 1200);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(rollup.finalizeBatch, (third));
        calls[1] = abi.encodeCall(rollup.commitBatch, (third, fullChunks(1, false), oneBlock(1)));
        vm.prank(sequencer, sequencer);
        rollup.multicall(calls);
    }

    /// @dev The sequencer goes on as soon as the mode is over, although the head is dated an hour ahead.
    function test_TheSequencerDoesNotWaitForTheDeadline() external {
        BatchHeader memory first = rescue(_genesis, _chunks(), alice, _now());
        vm.warp(block.timestamp + 1190);
        _due();
        BatchHeader memory second = rescue(first, _chunks(), bob, _now() + 1 hours);
        vm.warp(block.timestamp + 10);
        rollup.finalizeBatch(first);
        (BatchHeader memory third,) = commit(second, fullChunks(1, false));
        assertEq(third.commitId, 3);
        assertLt(third.committedAt, second.committedAt);
    }

    function test_WhenAnOlderBatchIsDropped() external {
        vm.warp(block.timestamp - GRACE);
        (BatchHeader memory first,) = commit(_genesis, fullChunks(1, false));
        vm.warp(block.timestamp + 20);
        ChunkInput[] memory full = fullChunks(1, false);
        (BatchHeader memory second,) = commit(first, full);
        prove(second, new Winner[](0), full, single(proofOf(second, full, 0, alice)));
        vm.warp(block.timestamp + GRACE);
        rescue(second, _chunks(), alice, _now());
        vm.roll(block.number + 300);
        rollup.dropBatch(first, BlockHeaders.known(block.number - 5, 0, first.committedAt + 3600, 1 gwei));
        assertEq(uint256(rollup.statusOf(3)), uint256(BatchStatus.Dropped));
        assertEq(inbox.waiting(), 3);
        BatchHeader memory again = rescue(_genesis, _chunks(), bob, _now());
        assertEq(again.commitId, 4);
        assertEq(again.nonce, 1);
    }
}
