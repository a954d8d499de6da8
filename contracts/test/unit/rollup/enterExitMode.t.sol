// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IForcedInbox} from "../../../src/interfaces/IForcedInbox.sol";
import {BatchHeader, BatchStatus, ChunkInput, IRollup, Winner} from "../../../src/interfaces/IRollup.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {Compact} from "./Compact.sol";
import {RollupTest} from "./RollupTest.sol";

contract EnterExitModeTest is RollupTest {
    uint256 private constant EXIT = 7 days;
    Winner[] private _none;

    function _setKey() private returns (bytes memory) {
        return enqueue(alice, 0, abi.encodeCall(inbox.setKey, (bytes32(uint256(7)))));
    }

    function test_RevertWhen_NothingWaits() external {
        vm.warp(block.timestamp + 365 days);
        vm.expectRevert(IRollup.NothingWaits.selector);
        rollup.enterExitMode();
    }

    function test_RevertWhen_ItIsTooEarly() external {
        uint256 earliest = block.timestamp + EXIT;
        _setKey();
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotYet.selector, earliest));
        rollup.enterExitMode();
        vm.warp(earliest - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotYet.selector, earliest));
        rollup.enterExitMode();
        vm.warp(earliest);
        rollup.enterExitMode();
    }

    function test_RevertWhen_ItIsServed() external {
        bytes[] memory items = new bytes[](1);
        items[0] = _setKey();
        vm.warp(block.timestamp + EXIT);
        BatchHeader memory header = rescue(rollup.genesisHeader(), rescueChunks(items), alice, uint64(block.timestamp));
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(header);
        vm.expectRevert(IRollup.NothingWaits.selector);
        rollup.enterExitMode();
    }

    function test_RevertWhen_ItIsInExitMode() external {
        _setKey();
        vm.warp(block.timestamp + EXIT);
        rollup.enterExitMode();
        vm.expectRevert(IRollup.Exited.selector);
        rollup.enterExitMode();
    }

    function test_WhenNothingIsInFlight() external {
        _setKey();
        vm.warp(block.timestamp + EXIT);
        pauses.pause(1 days);
        vm.expectEmit(address(rollup));
        emit IRollup.ExitModeEntered(GENESIS_ROOT, 0);
        vm.expectEmit(address(inbox));
        emit IForcedInbox.QueueClosed(0);
        vm.prank(bob);
        rollup.enterExitMode();
        assertTrue(rollup.exitMode());
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        assertEq(abi.encode(head, finalized, nonce, next), abi.encode(0, 0, 0, 1));
        assertTrue(inbox.closed());
    }

    /// @dev One batch is final, one proven, one committed; the second operation is taken in by the proven one.
    function test_WhenBatchesAreInFlight() external {
        ChunkInput[] memory chunks = _operationChunk(_setKey());
        (BatchHeader memory first,) = commit(rollup.genesisHeader(), chunks);
        prove(first, _none, chunks, single(proofOf(first, chunks, 0, alice)));
        vm.warp(first.committedAt + 1200);
        rollup.finalizeBatch(first);
        chunks = _operationChunk(_setKey());
        (BatchHeader memory second,) = commit(first, chunks);
        vm.warp(block.timestamp + 12);
        ChunkInput[] memory full = fullChunks(1, false);
        (BatchHeader memory third,) = commit(second, full);
        prove(second, _none, chunks, single(proofOf(second, chunks, 0, alice)));
        assertEq(inbox.waiting(), 0);

        vm.warp(block.timestamp + EXIT);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchesDropped(2, 4, 1);
        vm.expectEmit(address(rollup));
        emit IRollup.ExitModeEntered(first.postRoot, 1);
        rollup.enterExitMode();
        (uint64 droppedId,,,) = auction.dropped();
        assertEq(droppedId, 0, "nobody is slashed");
        assertEq(inbox.waiting(), 1);
        _expectStopped(first, second, third, full);
    }

    function _expectStopped(
        BatchHeader memory first,
        BatchHeader memory second,
        BatchHeader memory third,
        ChunkInput[] memory full
    ) private {
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Finalized));
        assertEq(uint256(rollup.statusOf(2)), uint256(BatchStatus.Dropped));
        assertEq(uint256(rollup.statusOf(3)), uint256(BatchStatus.Dropped));
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        assertEq(abi.encode(head, finalized, nonce, next), abi.encode(1, 1, 1, 4));
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 2, BatchStatus.Dropped));
        rollup.finalizeBatch(second);
        vm.roll(block.number + 300);
        bytes memory shown = BlockHeaders.known(block.number - 5, 0, block.timestamp, 1 gwei);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 3, BatchStatus.Dropped));
        rollup.dropBatch(third, shown);
        vm.expectRevert(IRollup.Exited.selector);
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(first, full, oneBlock(1));
        prove(third, _none, full, single(proofOf(third, full, 0, alice)));
        assertEq(provenOf(3), 0, "no proof is taken");
        assertEq(rollup.finalizedRoot(), first.postRoot);
        assertEq(rollup.finalizedQueueEnd(), 1);
    }

    /// @dev The event names what this call has dropped, not what was dropped before.
    function test_WhenBatchesWereDroppedBefore() external {
        _setKey();
        (BatchHeader memory first,) = commit(rollup.genesisHeader(), fullChunks(1, false));
        vm.warp(first.committedAt + 3660);
        vm.roll(block.number + 300);
        rollup.dropBatch(first, BlockHeaders.known(block.number - 5, 0, first.committedAt + 3600, 1 gwei));
        ChunkInput[] memory chunks = _operationChunk(
            abi.encodePacked(uint8(5), alice, address(0), uint128(0), bytes32(uint256(7)), uint96(FLOOR))
        );
        commit(rollup.genesisHeader(), chunks);
        vm.warp(block.timestamp + EXIT);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchesDropped(2, 3, 2);
        rollup.enterExitMode();
    }

    function _operationChunk(bytes memory item) private view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(0, Compact.l1(item, 1, 0), 1);
    }
}
