// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {IFailureLadder} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {LadderTest} from "./LadderTest.sol";

contract ReleaseTest is LadderTest {
    uint256 private _deposited;
    address[4] private _owners;
    address private _slashed;

    function setUp() public override {
        super.setUp();
        _deposited = sequencers.depositOf(sequencer);
    }

    function _drop(Batch memory batch) private {
        uint256 timeout = ladder.timeoutOf(batch.header.commitId, batch.header.committedAt);
        pass(block.timestamp < timeout ? timeout : block.timestamp);
        vm.prank(erin);
        rollup.dropBatch(batch.header, shownAt(block.timestamp));
    }

    function _release(Batch memory batch) private {
        ladder.release(batch.header, batch.winners);
    }

    function _expectRevert(Batch memory batch, bytes memory reason) private {
        vm.expectRevert(reason);
        ladder.release(batch.header, batch.winners);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheBatchIsNotDropped() external {
        Batch memory batch = commitNext(1);
        _expectRevert(batch, abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Committed));
        deliver(batch, 0, alice);
        _expectRevert(batch, abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Proven));
        vm.warp(batch.header.committedAt + 1200);
        rollup.finalizeBatch(batch.header);
        _expectRevert(batch, abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Finalized));
        batch.header = rollup.genesisHeader();
        _expectRevert(batch, abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 0, BatchStatus.Finalized));
    }

    function test_RevertWhen_TheInputsAreNotTheBatchs() external {
        Batch memory batch = commitNext(1);
        _drop(batch);
        batch.winners[0].seats = 2;
        _expectRevert(batch, abi.encodeWithSelector(IFailureLadder.WinnersMismatch.selector, 1));
        batch.header.debitWei += 1;
        bytes32 given = keccak256(abi.encode(batch.header));
        _expectRevert(
            batch, abi.encodeWithSelector(IFailureLadder.HeaderMismatch.selector, 1, given, rollup.headerHashOf(1))
        );
    }

    function test_RevertWhen_ItIsReleased() external {
        Batch memory batch = commitNext(1);
        _drop(batch);
        _release(batch);
        _expectRevert(batch, abi.encodeWithSelector(IFailureLadder.AlreadyReleased.selector, 1));
    }

    // ------------------------------------------------------------------------------------------------- nothing

    function test_FreesAllSeats() external {
        Batch memory batch = commitNext(3);
        _drop(batch);
        assertEq(asks.askOf(aliceAsk).busy + asks.askOf(bobAsk).busy, 3);
        assertEq(sequencers.exposureOf(sequencer), batch.header.debitWei + 3 * SEAT_COLLATERAL);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.BatchReleased(1);
        _release(batch);
        assertEq(asks.askOf(aliceAsk).busy + asks.askOf(bobAsk).busy, 0);
        assertEq(asks.askOf(aliceAsk).seats + asks.askOf(bobAsk).seats, 4);
        assertEq(sequencers.exposureOf(sequencer), 0);
        assertEq(sequencers.depositOf(sequencer), _deposited);
        (,,,,, bool released) = ladder.batchState(1);
        assertTrue(released);
        expectVaultBooks(0);
        expectAuctionBooks();
    }

    function test_ReleasesABatchOfTheOpenLane() external {
        Batch memory first = commitNext(4);
        Batch memory second = commitNext(2);
        assertEq(second.header.seatCount, 0);
        deliver(second, 0, dave);
        uint256 paidWei = auction.creditOf(dave) + auction.creditOf(carol);
        _drop(first);
        pauses.pause(1 hours);
        _release(second); // in any order, and while paused
        assertEq(asks.askOf(aliceAsk).busy, 2);
        _release(first);
        assertEq(asks.askOf(aliceAsk).busy, 0);
        assertEq(sequencers.exposureOf(sequencer), 0);
        assertEq(sequencers.depositOf(sequencer), _deposited - paidWei);
        assertEq(auction.creditOf(dave) + auction.creditOf(carol), paidWei);
        expectAuctionBooks();
    }

    // ---------------------------------------------------------------------------------------------------- much

    /// @dev Of four chunks one is proven, one failed twice, one stands by, one waits for an answer.
    function _troubled() private returns (Batch memory batch) {
        join(dave);
        join(erin);
        skip(1);
        batch = commitNext(4);
        for (uint32 i; i < 4; ++i) {
            _owners[i] = dutyOf(batch, i).prover;
        }
        challenge(_owners[3], batch, 3);
        deliver(batch, 0, _owners[0]);
        report(batch, 1);
        _slashed = dutyOf(batch, 1).prover;
        report(batch, 1);
        vm.roll(block.number + 10);
        reportAs(reporter, batch, 2, shownAt(batch.header.committedAt + PROVING_WINDOW));
        expectVaultBooks(3 * half);
    }

    function test_ReleasesEachChunkByItsStage() external {
        Batch memory batch = _troubled();
        _drop(batch);
        uint256 lost = forfeited();
        uint256 creditsWei = _credits();
        _release(batch);

        address other = _slashed == dave ? erin : dave;
        assertEq(vault.freeOf(_slashed), half);
        assertEq(vault.reservedOf(_slashed), 0);
        assertEq(vault.reservedOf(other), seat, "who stood by and was not reported keeps all");
        (,, bool onDuty) = standbys.memberOf(other);
        assertFalse(onDuty);
        uint256 ofAlice = (_owners[1] == alice ? half : 0) + (_owners[2] == alice ? half : 0);
        assertEq(vault.freeOf(alice), ofAlice);
        assertEq(vault.freeOf(bob), 2 * half - ofAlice);
        assertEq(asks.failuresOf(alice) + asks.failuresOf(bob), 0);
        assertEq(asks.askOf(aliceAsk).busy + asks.askOf(bobAsk).busy, 0);
        assertEq(asks.askOf(aliceAsk).seats + asks.askOf(bobAsk).seats, 2);
        assertEq(ladder.refundOf(_owners[3]), ANSWER_WEI);
        assertEq(forfeited(), lost, "nothing more is lost");
        assertEq(_credits(), creditsWei);
        assertEq(sequencers.depositOf(sequencer), _deposited - creditsWei);
        assertEq(sequencers.exposureOf(sequencer), 0);
        expectVaultBooks(0);
        expectAuctionBooks();
    }

    function _credits() private view returns (uint256) {
        return auction.creditOf(alice) + auction.creditOf(bob) + auction.creditOf(carol);
    }

    function test_ReleasesAProvenBatchAfterADroppedOne() external {
        Batch memory first = commitNext(1);
        Batch memory second = commitNext(3);
        prove(second, carol, proofsOf(second, carol));
        uint256 paidWei = auction.creditOf(alice) + auction.creditOf(bob) + auction.creditOf(carol);
        assertGt(paidWei, 0);
        _drop(first);
        uint256 free = asks.askOf(aliceAsk).busy;
        _release(second);
        assertEq(asks.askOf(aliceAsk).busy, free, "its seats were free already");
        assertEq(sequencers.depositOf(sequencer), _deposited - first.header.debitWei - paidWei);
        _release(first);
        assertEq(sequencers.depositOf(sequencer), _deposited - paidWei);
        assertEq(sequencers.exposureOf(sequencer), 0);
        expectAuctionBooks();
    }

    function test_FreesSeatsOfAsksThatEnded() external {
        Batch memory batch = commitNext(3);
        report(batch, indexOf(batch, bob)); // of two seats one is left
        vm.prank(alice);
        asks.endAsk(aliceAsk);
        vm.prank(bob);
        asks.endAsk(bobAsk);
        skip(2 hours);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskInForce.selector, aliceAsk));
        asks.unlinkAsk(aliceAsk, 0);
        asks.unlinkAsk(bobAsk, aliceAsk); // nothing of it is busy
        assertEq(vault.freeOf(bob), seat);
        _drop(batch);
        _release(batch);
        assertEq(vault.freeOf(bob), seat + half);
        assertEq(asks.failuresOf(bob), 0);
        asks.unlinkAsk(aliceAsk, 0);
        assertEq(vault.freeOf(alice), 2 * seat);
        assertEq(vault.reservedOf(alice) + vault.reservedOf(bob), 0);
        expectVaultBooks(0);
    }
}
