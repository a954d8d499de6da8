// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IFailureLadder, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchStatus, IRollup} from "../../../src/interfaces/IRollup.sol";
import {LadderTest} from "./LadderTest.sol";

contract ChallengeWitnessTest is LadderTest {
    uint256 private constant SHARE = UNITS * 20 gwei;

    function _expectRevert(address by, Batch memory batch, uint32 index, bytes memory reason) private {
        hoax(by, ANSWER_WEI);
        vm.expectRevert(reason);
        ladder.challengeWitness{value: ANSWER_WEI}(batch.header, batch.winners, index);
    }

    function _expectBondTooLow(Batch memory batch, uint256 paidWei, uint256 neededWei) private {
        hoax(alice, paidWei);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.BondTooLow.selector, paidWei, neededWei));
        ladder.challengeWitness{value: paidWei}(batch.header, batch.winners, 0);
    }

    function _notAssigned(address assigned, address prover) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, 0, assigned, prover);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheChunkCannotBeChallenged() external {
        Batch memory batch = commit(rollup.genesisHeader(), fullChunks(GENESIS_ROOT, 4));
        buildOn(batch.header);
        _expectRevert(
            alice, batch, 0, abi.encodeWithSelector(IRollup.SeedUnavailable.selector, batch.header.committedBlock)
        );
        nextBlocks();
        uint32 index = indexOf(batch, alice);
        uint32 proven = index;
        deliver(batch, index, alice);
        _expectRevert(alice, batch, index, abi.encodeWithSelector(IFailureLadder.ChunkAlreadyProven.selector, 1, index));
        Batch memory second = commitNext(2); // one seat of alice
        index = indexOf(second, address(0));
        _expectRevert(alice, second, index, abi.encodeWithSelector(IFailureLadder.NoSeat.selector, index));
        for (uint32 i; i < 4; ++i) {
            if (i != proven) deliver(batch, i, dutyOf(batch, i).prover);
        }
        _expectRevert(
            alice, batch, 0, abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Proven)
        );
    }

    function test_RevertWhen_ItIsNotTheCallersTurn() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        _expectRevert(bob, batch, 0, _notAssigned(alice, bob));
        _expectRevert(dave, batch, 0, _notAssigned(alice, dave));
        _expectRevert(sequencer, batch, 0, _notAssigned(alice, sequencer));
        report(batch, 0);
        _expectRevert(alice, batch, 0, _notAssigned(dave, alice));
        vm.warp(block.timestamp + STANDBY_WINDOW);
        _expectRevert(dave, batch, 0, _notAssigned(address(0), dave));
    }

    function test_RevertWhen_ItIsTooLate() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        uint256 until = batch.header.committedAt + PROVING_WINDOW / 4;
        vm.warp(until);
        _expectRevert(alice, batch, 0, abi.encodeWithSelector(IFailureLadder.ChallengeTooLate.selector, until));
        uint256 snapshot = vm.snapshotState();
        vm.warp(until - 1);
        challenge(alice, batch, 0);
        vm.revertToState(snapshot);

        vm.warp(until + 100);
        report(batch, 0);
        until = block.timestamp + STANDBY_WINDOW / 4;
        vm.warp(until);
        _expectRevert(dave, batch, 0, abi.encodeWithSelector(IFailureLadder.ChallengeTooLate.selector, until));
        vm.warp(until - 1);
        challenge(dave, batch, 0);
    }

    /// @dev An extension makes the window longer, not its first quarter.
    function test_RevertWhen_ItIsTooLateInAnExtendedWindow() external {
        Batch memory batch = commitNext(1);
        vm.fee(81 gwei);
        ladder.extendProving(batch.header, new bytes[](0));
        vm.fee(BASE_FEE);
        uint256 until = batch.header.committedAt + PROVING_WINDOW / 4;
        vm.warp(until);
        _expectRevert(alice, batch, 0, abi.encodeWithSelector(IFailureLadder.ChallengeTooLate.selector, until));
    }

    function test_RevertWhen_ItIsAskedForTwice() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.AlreadyChallenged.selector, 0);
        _expectRevert(alice, batch, 0, reason);
        answer(sequencer, batch, 0);
        _expectRevert(alice, batch, 0, reason);
        report(batch, 0);
        expectDuty(batch, 0, Stage.Standby, dave, block.timestamp + STANDBY_WINDOW);
        _expectRevert(dave, batch, 0, reason); // it is on L1 for all to read
    }

    function test_RevertWhen_TheBondIsTooLow() external {
        Batch memory batch = commitNext(1);
        _expectBondTooLow(batch, 0, ANSWER_WEI);
        _expectBondTooLow(batch, ANSWER_WEI - 1, ANSWER_WEI);
        vm.fee(1000 gwei); // no cap: whoever answers pays it
        _expectBondTooLow(batch, ANSWER_WEI, 200_000 * uint256(1000 gwei));
        vm.fee(0);
        _expectBondTooLow(batch, 0, 1);
        hoax(alice, 1);
        ladder.challengeWitness{value: 1}(batch.header, batch.winners, 0);
    }

    // -------------------------------------------------------------------------------------------------- effect

    function test_KeepsTheBond() external {
        Batch memory batch = commitNext(1);
        hoax(alice, 5 * ANSWER_WEI);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.WitnessChallenged(1, 0, alice, 3 * ANSWER_WEI);
        ladder.challengeWitness{value: 3 * ANSWER_WEI}(batch.header, batch.winners, 0);
        assertEq(address(ladder).balance, 3 * ANSWER_WEI);
        (, uint64 challenged, uint64 answered,,,) = ladder.batchState(1);
        assertEq(challenged, 1);
        assertEq(answered, 0);
        (uint160 seed,) = rollup.progressOf(1);
        assertEq(seed, rollup.seedOf(1, batch.header.committedBlock));
        expectDuty(batch, 0, Stage.Assigned, alice, batch.header.committedAt + PROVING_WINDOW);
        answer(bob, batch, 0);
        assertEq(ladder.refundOf(bob), 3 * ANSWER_WEI);
    }

    function test_ReturnsTheBondToAnAskerThatProves() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        expectDeliverRevert(batch, 0, bob, _notAssigned(alice, bob));
        deliver(batch, 0, alice);
        assertEq(ladder.refundOf(alice), ANSWER_WEI);
        assertEq(auction.creditOf(alice), SHARE);
        assertEq(asks.askOf(aliceAsk).busy, 0);
    }

    /// @dev Nobody answers: nobody is punished, anyone proves for the share, and no escrow comes to be.
    function test_OpensAnUnansweredChunk() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        uint256 until = batch.header.committedAt + PROVING_WINDOW;
        pass(until - 1);
        expectDuty(batch, 0, Stage.Assigned, alice, until);
        pass(until);
        expectDuty(batch, 0, Stage.Unanswered, address(0), 0);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NothingToReport.selector, 0);
        expectReportRevert(batch, 0, shownAt(until), reason);
        deliver(batch, 0, sequencer);
        assertEq(auction.creditOf(sequencer), SHARE);
        assertEq(vault.freeOf(sequencer), 0);
        assertEq(ladder.refundOf(alice), ANSWER_WEI);
        assertEq(vault.reservedOf(alice), 2 * seat);
        assertEq(asks.askOf(aliceAsk).busy, 0);
        assertEq(asks.askOf(aliceAsk).seats, 2);
        assertEq(asks.failuresOf(alice), 0);
        assertEq(forfeited(), 0);
        expectVaultBooks(0);
        expectAuctionBooks();
    }

    function test_OpensAChunkUnansweredToTheStandbyProver() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        report(batch, 0);
        uint256 until = block.timestamp + STANDBY_WINDOW;
        challenge(dave, batch, 0);
        expectDeliverRevert(batch, 0, erin, _notAssigned(dave, erin));
        pass(until);
        expectDuty(batch, 0, Stage.Unanswered, address(0), 0);
        assertEq(dutyOf(batch, 0).bounty, 0);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NothingToReport.selector, 0);
        expectReportRevert(batch, 0, shownAt(until), reason);
        uint256 before = forfeited();
        pass(until + 2 * RESCUE_WINDOW);
        deliver(batch, 0, erin);
        assertEq(auction.creditOf(erin), SHARE);
        assertEq(vault.freeOf(erin), 0);
        assertEq(forfeited(), before + half);
        assertEq(ladder.refundOf(dave), ANSWER_WEI);
        assertEq(vault.reservedOf(dave), seat);
        (,, bool onDuty) = standbys.memberOf(dave);
        assertFalse(onDuty);
        assertEq(asks.failuresOf(alice), 0);
        expectVaultBooks(0);
        expectAuctionBooks();
    }

    function test_GoesOnWhilePaused() external {
        Batch memory batch = commitNext(1);
        pauses.pause(1 hours);
        skip(1 hours - 1);
        challenge(alice, batch, 0);
        skip(1 hours); // of which one second was paused
        expectDuty(batch, 0, Stage.Unanswered, address(0), 0);
    }
}
