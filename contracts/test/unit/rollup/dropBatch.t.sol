// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IFailureLadder} from "../../../src/interfaces/IFailureLadder.sol";
import {IPauseGuard} from "../../../src/interfaces/IPauseGuard.sol";
import {
    BatchHeader,
    BatchProofs,
    BatchStatus,
    ChunkInput,
    ChunkProof,
    IRollup,
    Winner
} from "../../../src/interfaces/IRollup.sol";
import {BlockProof} from "../../../src/libraries/BlockProof.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {RollupTest} from "./RollupTest.sol";

contract DropBatchTest is RollupTest {
    uint256 private constant TIMEOUT = 3600;

    BatchHeader[] private _headers;
    Winner[] private _none;

    /// @dev Commits a chunk on top of the last one of this test.
    function _commit() private returns (BatchHeader memory header, ChunkInput[] memory chunks) {
        BatchHeader memory parent = _headers.length == 0 ? rollup.genesisHeader() : _headers[_headers.length - 1];
        vm.warp(block.timestamp + 20);
        vm.roll(block.number + 1);
        chunks = fullChunks(1, false);
        (header,) = commit(parent, chunks);
        _headers.push(header);
    }

    /// @dev Lets the batch time out; the header of a block that shows it.
    function _timeOut(BatchHeader memory header) private returns (bytes memory) {
        vm.warp(header.committedAt + TIMEOUT + 60);
        vm.roll(block.number + 300);
        return BlockHeaders.known(block.number - 5, 0, header.committedAt + TIMEOUT, 1 gwei);
    }

    function _expectWrongStatus(BatchHeader memory header, bytes memory shown, BatchStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, header.commitId, status));
        rollup.dropBatch(header, shown);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheHeaderIsChanged() external {
        (BatchHeader memory header,) = _commit();
        bytes memory shown = _timeOut(header);
        header.queueStart += 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                IRollup.HeaderMismatch.selector, 1, keccak256(abi.encode(header)), rollup.headerHashOf(1)
            )
        );
        rollup.dropBatch(header, shown);
    }

    function test_RevertWhen_TheBatchIsNotCommitted() external {
        (BatchHeader memory header, ChunkInput[] memory chunks) = _commit();
        bytes memory shown = _timeOut(header);
        prove(header, _none, chunks, single(proofOf(header, chunks, 0, alice)));
        _expectWrongStatus(header, shown, BatchStatus.Proven);
        rollup.finalizeBatch(header);
        _expectWrongStatus(header, shown, BatchStatus.Finalized);
        (BatchHeader memory second,) = _commit();
        shown = _timeOut(second);
        rollup.dropBatch(second, shown);
        _expectWrongStatus(second, shown, BatchStatus.Dropped);
    }

    function test_RevertWhen_AnOlderBatchIsNotFinal() external {
        (BatchHeader memory first, ChunkInput[] memory chunks) = _commit();
        (BatchHeader memory second,) = _commit();
        bytes memory shown = _timeOut(second);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOldest.selector, 2));
        rollup.dropBatch(second, shown);
        prove(first, _none, chunks, single(proofOf(first, chunks, 0, alice)));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOldest.selector, 2));
        rollup.dropBatch(second, shown);
        rollup.finalizeBatch(first);
        rollup.dropBatch(second, shown);
    }

    function test_RevertWhen_TheRollupIsPaused() external {
        (BatchHeader memory header,) = _commit();
        bytes memory shown = _timeOut(header);
        pauses.pause(1 hours);
        vm.expectRevert(abi.encodeWithSelector(IPauseGuard.RollupPaused.selector, block.timestamp + 1 hours));
        rollup.dropBatch(header, shown);
    }

    function test_RevertWhen_TheBlockIsUnknown() external {
        (BatchHeader memory header,) = _commit();
        _timeOut(header);
        bytes memory forged = BlockHeaders.encode(block.number - 6, 0, header.committedAt + TIMEOUT, 1 gwei);
        vm.setBlockhash(block.number - 6, keccak256("another"));
        vm.expectRevert(
            abi.encodeWithSelector(
                BlockProof.BlockUnknown.selector, block.number - 6, keccak256(forged), keccak256("another")
            )
        );
        rollup.dropBatch(header, forged);
    }

    function test_RevertWhen_TheBlockIsTooRecent() external {
        (BatchHeader memory header,) = _commit();
        _timeOut(header);
        bytes memory recent = BlockHeaders.known(block.number - 4, 0, header.committedAt + TIMEOUT, 1 gwei);
        vm.expectRevert(
            abi.encodeWithSelector(IFailureLadder.BlockTooRecent.selector, block.number - 4, block.number - 5)
        );
        rollup.dropBatch(header, recent);
    }

    function test_RevertWhen_TheTimeoutIsNotReached() external {
        (BatchHeader memory header,) = _commit();
        _timeOut(header);
        uint256 deadline = header.committedAt + TIMEOUT;
        bytes memory early = BlockHeaders.known(block.number - 5, 0, deadline - 1, 1 gwei);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, deadline, deadline - 1));
        rollup.dropBatch(header, early);
    }

    /// @dev Time in which the rollup was paused does not count.
    function test_PausesPutTheTimeoutOff() external {
        (BatchHeader memory header,) = _commit();
        pauses.pause(1 hours);
        vm.warp(block.timestamp + 1 hours);
        bytes memory shown = _timeOut(header);
        uint256 deadline = header.committedAt + TIMEOUT + 1 hours;
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, deadline, deadline - 1 hours));
        rollup.dropBatch(header, shown);
        assertEq(ladder.timeoutOf(1, header.committedAt), deadline);
        vm.warp(deadline + 60);
        rollup.dropBatch(header, BlockHeaders.known(block.number - 5, 0, deadline, 1 gwei));
    }

    // ------------------------------------------------------------------------------------------------- success

    function test_DropsTheSuffix() external {
        (BatchHeader memory first, ChunkInput[] memory chunks) = _commit();
        prove(first, _none, chunks, single(proofOf(first, chunks, 0, alice)));
        vm.warp(first.committedAt + 1200);
        rollup.finalizeBatch(first);
        (BatchHeader memory second,) = _commit();
        BatchHeader memory third;
        (third, chunks) = _commit();
        prove(third, _none, chunks, single(proofOf(third, chunks, 0, alice)));
        bytes memory shown = _timeOut(second);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchesDropped(2, 4, 1);
        vm.prank(bob);
        rollup.dropBatch(second, shown);

        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Finalized));
        assertEq(uint256(rollup.statusOf(2)), uint256(BatchStatus.Dropped));
        assertEq(uint256(rollup.statusOf(3)), uint256(BatchStatus.Dropped));
        assertEq(uint256(rollup.statusOf(4)), uint256(BatchStatus.None));
        _requireDropped();
        _startAnew(first, second.batchNumber);
    }

    function _requireDropped() private view {
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        assertEq(abi.encode(head, finalized, nonce, next), abi.encode(1, 1, 1, 4));
        (uint64 commitId, uint256 batches, address caller, uint256 gasWei) = auction.dropped();
        assertEq(abi.encode(commitId, batches, caller, gasWei), abi.encode(2, 2, bob, 250_000 * 20 gwei));
    }

    /// @dev As many batches as at first find room, and what follows lives its own life.
    function _startAnew(BatchHeader memory last, uint64 batchNumber) private {
        delete _headers;
        _headers.push(last);
        (BatchHeader memory fourth, ChunkInput[] memory chunks) = _commit();
        _commit();
        _commit();
        assertEq(fourth.commitId, 4);
        assertEq(fourth.batchNumber, batchNumber);
        assertEq(fourth.nonce, 1);
        vm.warp(block.timestamp + 12);
        vm.expectRevert(abi.encodeWithSelector(IRollup.TooManyUnfinalized.selector, 3));
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(_headers[3], chunks, oneBlock(1));
        prove(fourth, _none, chunks, single(proofOf(fourth, chunks, 0, alice)));
        vm.warp(fourth.committedAt + 1200);
        rollup.finalizeBatch(fourth);
        assertEq(uint256(rollup.statusOf(2)), uint256(BatchStatus.Dropped));
        assertEq(uint256(rollup.statusOf(3)), uint256(BatchStatus.Dropped));
        assertEq(uint256(rollup.statusOf(4)), uint256(BatchStatus.Finalized));
    }

    function test_TheQueueGetsItsOperationsBack() external {
        vm.prank(alice);
        inbox.setKey{value: FLOOR}(bytes32(uint256(7)));
        bytes memory item =
            abi.encodePacked(uint8(5), alice, address(0), uint128(0), bytes32(uint256(7)), uint96(FLOOR));
        bytes memory entry = abi.encodePacked(item, uint8(1), uint128(0));
        ChunkInput[] memory chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(0, entry, 1);
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), chunks);
        assertEq(inbox.waiting(), 0);
        rollup.dropBatch(header, _timeOut(header));
        assertEq(inbox.waiting(), 1);
        // It is due by now: the next commit may not leave it out, and takes in the same.
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.expectRevert(abi.encodeWithSelector(IRollup.DueOperationSkipped.selector, 0));
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(genesis, fullChunks(1, false), oneBlock(1));
        chunks[0].time = uint64(block.timestamp);
        (BatchHeader memory again,) = commit(genesis, chunks);
        assertEq(again.queueEnd, 1);
        assertEq(inbox.waiting(), 0);
    }

    /// @dev It is skipped, so that a bundle that holds others is not lost.
    function test_WhenAProofIsOfWhatWasDropped() external {
        (BatchHeader memory header, ChunkInput[] memory chunks) = _commit();
        ChunkProof memory old = proofOf(header, chunks, 0, alice);
        rollup.dropBatch(header, _timeOut(header));
        prove(header, _none, chunks, single(old));
        assertEq(provenOf(1), 0);
        assertEq(auction.creditOf(alice), 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 1, BatchStatus.Dropped));
        rollup.finalizeBatch(header);
        (BatchHeader memory again,) = commit(rollup.genesisHeader(), chunks);
        BatchProofs[] memory batches =
            single(batchProofsOf(again, _none, chunks, single(proofOf(again, chunks, 0, alice))));
        batches[0].proofs[0].proof = old.proof;
        vm.expectRevert(IRollup.ProofsInvalid.selector);
        rollup.proveChunks{gas: 5_000_000}(batches);
    }

    function test_RevertWhen_AStrangerFixesASeed() external {
        (BatchHeader memory header,) = _commit();
        nextBlocks();
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotLadder.selector, address(this)));
        rollup.fixSeed(1, header.committedBlock);
    }
}
