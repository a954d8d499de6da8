// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, BatchStatus, BlockInput, ChunkInput, IRollup} from "../../src/interfaces/IRollup.sol";
import {ISequencerRegistry} from "../../src/interfaces/ISequencerRegistry.sol";
import {Compact} from "../unit/rollup/Compact.sol";
import {LadderTest} from "../unit/ladder/LadderTest.sol";

contract FailureTest is LadderTest {
    /// @dev All ether of the system, wherever it is.
    function _total() private view returns (uint256) {
        return address(vault).balance + address(auction).balance + address(sequencers).balance + address(inbox).balance
            + address(bridge).balance + address(ladder).balance + auction.BURN().balance;
    }

    function _expectBooks() private view {
        expectVaultBooks(vault.escrowed());
        expectAuctionBooks();
        assertEq(
            address(sequencers).balance, sequencers.depositOf(sequencer) + sequencers.bondOf(sequencer), "sequencers"
        );
    }

    // --------------------------------------------------------------------------------------------- in flight

    /// @dev The first batch has all seats, the second none but what is freed, the third those; each fails elsewhere.
    function test_WhenProversOfSeveralBatchesFail() external {
        join(dave);
        skip(1);
        uint256 total = _total();
        Batch memory first = commitNext(3);
        deliver(first, 0, dutyOf(first, 0).prover);
        Batch memory second = commitNext(2);
        Batch memory third = commitNext(2);
        assertEq(first.header.seatCount + second.header.seatCount + third.header.seatCount, 5);
        assertEq(second.header.seatCount, 2);
        report(first, 1); // dave's
        vm.roll(block.number + 10);
        report(second, 0); // anyone's
        assertEq(asks.failuresOf(alice) + asks.failuresOf(bob), 2);
        _expectBooks();

        prove(third, carol, proofsOf(third, erin));
        prove(second, carol, proofsOf(second, erin));
        assertEq(uint256(rollup.statusOf(2)), uint256(BatchStatus.Proven));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotFinalizable.selector, 2));
        rollup.finalizeBatch(second.header);
        report(first, 1); // dave's too
        vm.warp(block.timestamp + RESCUE_WINDOW);
        deliver(first, 1, erin);
        deliver(first, 2, dutyOf(first, 2).prover);
        assertEq(asks.failuresOf(alice) + asks.failuresOf(bob), 0);
        assertEq(vault.freeOf(erin), 2 * half, "all of the first pot, nothing of the second, rescued at once");
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(first.header);
        rollup.finalizeBatch(second.header);
        rollup.finalizeBatch(third.header);
        assertEq(asks.askOf(aliceAsk).busy + asks.askOf(bobAsk).busy, 0);
        assertEq(asks.askOf(aliceAsk).seats + asks.askOf(bobAsk).seats, 2);
        assertEq(sequencers.exposureOf(sequencer), 0);
        assertEq(vault.escrowed(), 0);
        _expectBooks();
        assertEq(_total(), total);
    }

    // ------------------------------------------------------------------------------------------------- dropped

    function test_WhenBatchesTimeOutAndAreReleasedFirst() external {
        _dropAndRepeat(true);
    }

    function test_WhenBatchesTimeOutAndAreReleasedLast() external {
        _dropAndRepeat(false);
    }

    function _dropAndRepeat(bool releaseFirst) private {
        raiseBond();
        bytes memory item = deposit(alice, alice, 1 ether);
        uint256 total = _total();
        ChunkInput[] memory chunks = new ChunkInput[](2);
        chunks[0] = chunkOf(GENESIS_ROOT, Compact.l1(item, 1, 0), 1);
        chunks[1] = chunkOf(chunks[0].postRoot, Compact.transfers(SLOTS, false), 0);
        ChunkInput[] memory more = fullChunks(chunks[1].postRoot, 1);
        BlockInput[][2] memory blocks = [oneBlock(2), oneBlock(1)];
        Batch memory first = _commit(rollup.genesisHeader(), chunks, blocks[0]);
        Batch memory second = _commit(first.header, more, blocks[1]);
        deliver(first, 0, alice);
        report(first, 1);
        _drop(first, 2);
        _expectBooks();
        if (releaseFirst) _release(first, second);

        Batch memory third = _commit(rollup.genesisHeader(), chunks, blocks[0]);
        Batch memory fourth = _commit(third.header, more, blocks[1]);
        _expectRepeated(first.header, third.header);
        _expectRepeated(second.header, fourth.header);
        prove(third, carol, proofsOf(third, erin));
        prove(fourth, carol, proofsOf(fourth, erin));
        vm.warp(block.timestamp + 1200);
        uint256 insuredWei = auction.insuranceWei();
        rollup.finalizeBatch(third.header);
        rollup.finalizeBatch(fourth.header);
        assertGe(auction.insuranceWei(), insuredWei);
        assertEq(rollup.finalizedRoot(), fourth.header.postRoot);
        if (!releaseFirst) _release(first, second);
        assertEq(sequencers.exposureOf(sequencer), 0);
        assertEq(vault.escrowed(), 0);
        assertEq(asks.failuresOf(alice), 0);
        assertEq(asks.askOf(aliceAsk).busy + asks.askOf(bobAsk).busy, 0);
        assertEq(inbox.waiting(), 0);
        _expectBooks();
        assertEq(_total(), total);
    }

    function _commit(BatchHeader memory parent, ChunkInput[] memory chunks, BlockInput[] memory blocks)
        private
        returns (Batch memory batch)
    {
        vm.recordLogs();
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, chunks, blocks);
        batch = batchOf(vm.getRecordedLogs(), chunks);
        nextBlocks();
    }

    /// @dev Drops all batches; `erin` is paid for it.
    function _drop(Batch memory oldest, uint256 count) private {
        pass(oldest.header.committedAt + BATCH_TIMEOUT);
        bytes memory shown = shownAt(block.timestamp);
        uint256 bondWei = sequencers.bondOf(sequencer);
        uint256 exposureWei = oldest.header.debitWei + oldest.header.seatCount * SEAT_COLLATERAL;
        vm.prank(erin);
        rollup.dropBatch(oldest.header, shown);
        assertEq(sequencers.bondOf(sequencer), bondWei - exposureWei);
        assertEq(auction.creditOf(erin), 250_000 * BASE_FEE);
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        assertEq(abi.encode(head, finalized, nonce, next), abi.encode(0, 0, 1, 1 + count));
        assertEq(inbox.waiting(), 1);
        for (uint64 round = 3; round <= 4; ++round) {
            assertEq(auction.roundParameters(round).floorWei, 0);
            assertGt(auction.roundParameters(round).reserveWei, 0);
        }
    }

    function _release(Batch memory first, Batch memory second) private {
        ladder.release(second.header, second.winners);
        ladder.release(first.header, first.winners);
        assertEq(vault.freeOf(alice), half);
        assertEq(vault.reservedOf(alice), seat);
    }

    function _expectRepeated(BatchHeader memory old, BatchHeader memory again) private pure {
        assertEq(again.commitId, old.commitId + 2);
        assertEq(again.batchNumber, old.batchNumber);
        assertEq(old.nonce, 0);
        assertEq(again.nonce, 1);
        assertEq(again.queueStart, old.queueStart);
        assertEq(again.queueEnd, old.queueEnd);
        assertEq(again.postRoot, old.postRoot);
        assertEq(again.lastBlockHash, old.lastBlockHash, "what was confirmed");
        assertEq(again.lastTime, old.lastTime);
        assertEq(again.computeWei, old.computeWei);
        assertEq(again.dataWei, old.dataWei);
    }

    // ------------------------------------------------------------------------------------------------- slashed

    function test_WhenTheBondIsGone() external {
        vm.prank(address(auction));
        sequencers.slash(sequencer, BOND - 1);
        Batch memory batch;
        batch.header = rollup.genesisHeader();
        ChunkInput[] memory chunks = fullChunks(GENESIS_ROOT, 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotSequencer.selector, sequencer));
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(batch.header, chunks, oneBlock(1));
        hoax(sequencer, BOND);
        sequencers.register{value: BOND - 1}();
        commitNext(1);
        assertEq(sequencers.bondOf(sequencer), BOND);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuction.selector, sequencer));
        vm.prank(sequencer);
        sequencers.slash(sequencer, 1);
    }
}
