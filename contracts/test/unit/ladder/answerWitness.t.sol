// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IFailureLadder, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {Reentrant} from "../../mocks/market/Reentrant.sol";
import {LadderTest} from "./LadderTest.sol";

contract AnswerWitnessTest is LadderTest {
    function _expectRevert(Batch memory batch, uint32 index, bytes memory given, bytes memory reason) private {
        bytes32[] memory path = pathOf(batch, index);
        vm.expectRevert(reason);
        ladder.answerWitness(batch.header, batch.records[index], path, given);
    }

    function _notChallenged(uint32 index) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IFailureLadder.NotChallenged.selector, index);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheBatchIsNotOpen() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        batch.header.nonce = 1;
        bytes32 given = keccak256(abi.encode(batch.header));
        _expectRevert(
            batch,
            0,
            witness(),
            abi.encodeWithSelector(IFailureLadder.HeaderMismatch.selector, 1, given, rollup.headerHashOf(1))
        );
        batch.header.nonce = 0;
        uint256 snapshot = vm.snapshotState();
        deliver(batch, 0, alice);
        _expectRevert(
            batch, 0, witness(), abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Proven)
        );
        vm.revertToState(snapshot);
        pass(batch.header.committedAt + BATCH_TIMEOUT);
        rollup.dropBatch(batch.header, shownAt(block.timestamp));
        _expectRevert(
            batch, 0, witness(), abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Dropped)
        );
    }

    function test_RevertWhen_TheRecordIsNotInTheBatch() external {
        Batch memory batch = commitNext(2);
        challenge(alice, batch, 0);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.RecordNotInBatch.selector, 1, 0);
        bytes32[] memory path = pathOf(batch, 1);
        vm.expectRevert(reason);
        ladder.answerWitness(batch.header, batch.records[0], path, witness());
        // A record that says so itself.
        batch.records[0].witnessHash = keccak256("mine");
        path = new bytes32[](1);
        path[0] = keccak256(bytes.concat(keccak256(abi.encode(batch.records[1]))));
        vm.expectRevert(reason);
        ladder.answerWitness(batch.header, batch.records[0], path, "mine");
    }

    function test_RevertWhen_ItIsNotAskedFor() external {
        Batch memory batch = commitNext(2);
        _expectRevert(batch, 0, witness(), _notChallenged(0));
        challenge(alice, batch, 0);
        _expectRevert(batch, 1, witness(), _notChallenged(1));
        answer(bob, batch, 0);
        _expectRevert(batch, 0, witness(), _notChallenged(0));
        challenge(alice, batch, 1);
        deliver(batch, 1, alice);
        _expectRevert(batch, 1, witness(), _notChallenged(1));
        assertEq(ladder.refundOf(alice), ANSWER_WEI);
    }

    function test_RevertWhen_TheBytesAreOthers() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        bytes[3] memory others = [bytes(""), bytes.concat(witness(), hex"00"), bytes("witness")];
        bytes32 recorded = keccak256(witness());
        for (uint256 i; i < 3; ++i) {
            bytes32 given = keccak256(others[i]);
            _expectRevert(
                batch, 0, others[i], abi.encodeWithSelector(IFailureLadder.WitnessMismatch.selector, 0, given, recorded)
            );
        }
    }

    // -------------------------------------------------------------------------------------------------- effect

    function test_OwesTheBondToWhoeverShows() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        vm.warp(block.timestamp + 100);
        bytes32[] memory path = pathOf(batch, 0);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.WitnessShown(1, 0, bob, witness());
        vm.prank(bob);
        ladder.answerWitness(batch.header, batch.records[0], path, witness());
        assertEq(ladder.refundOf(bob), ANSWER_WEI);
        assertEq(ladder.refundOf(alice), 0);
        (, uint64 challenged, uint64 answered,,,) = ladder.batchState(1);
        assertEq(challenged, 1);
        assertEq(answered, 1);
        expectDuty(batch, 0, Stage.Assigned, alice, block.timestamp + PROVING_WINDOW);
        deliver(batch, 0, alice);
        assertEq(ladder.refundOf(alice), 0);
        assertEq(address(ladder).balance, ANSWER_WEI);
    }

    function test_StartsTheWindowAnew() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        pass(batch.header.committedAt + PROVING_WINDOW + 50);
        expectDuty(batch, 0, Stage.Unanswered, address(0), 0);
        answer(sequencer, batch, 0);
        uint256 until = block.timestamp + PROVING_WINDOW;
        expectDuty(batch, 0, Stage.Assigned, alice, until);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, 0, alice, bob);
        expectDeliverRevert(batch, 0, bob, reason);
        pass(until);
        reason = abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, until, until - 1);
        expectReportRevert(batch, 0, shownAt(until - 1), reason);
        report(batch, 0);
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
        assertEq(vault.reservedOf(alice), seat);
        expectVaultBooks(half);
    }

    function test_StartsAnExtendedWindowAnew() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        vm.fee(81 gwei);
        ladder.extendProving(batch.header, new bytes[](0));
        answer(sequencer, batch, 0);
        expectDuty(batch, 0, Stage.Assigned, alice, block.timestamp + 2 * PROVING_WINDOW);
    }

    /// @dev The asker answers itself: it wins a window and pays only the gas.
    function test_TheAskerMayShowItself() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        vm.warp(batch.header.committedAt + PROVING_WINDOW - 1);
        answer(alice, batch, 0);
        assertEq(ladder.refundOf(alice), ANSWER_WEI);
        expectDuty(batch, 0, Stage.Assigned, alice, block.timestamp + PROVING_WINDOW);
    }

    function test_StartsTheStandbyWindowAnew() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        report(batch, 0);
        challenge(dave, batch, 0);
        pass(block.timestamp + STANDBY_WINDOW + 10);
        answer(sequencer, batch, 0);
        uint256 until = block.timestamp + STANDBY_WINDOW;
        expectDuty(batch, 0, Stage.Standby, dave, until);
        report(batch, 0);
        assertEq(block.timestamp, until);
        assertEq(vault.reservedOf(dave), 0);
        expectVaultBooks(2 * half);
        vm.warp(until + 30);
        deliver(batch, 0, erin);
        assertEq(vault.freeOf(erin), 2 * half / 10);
        expectVaultBooks(0);
    }

    /// @dev An answer to the owner does not move the window of who stands by after it.
    function test_AnOwnersAnswerIsNotTheStandbyProvers() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        answer(sequencer, batch, 0);
        report(batch, 0);
        expectDuty(batch, 0, Stage.Standby, dave, block.timestamp + STANDBY_WINDOW);
        vm.warp(block.timestamp + STANDBY_WINDOW + RESCUE_WINDOW / 2);
        assertEq(dutyOf(batch, 0).bounty, half);
    }

    function test_GoesOnWhilePaused() external {
        Batch memory batch = commitNext(1);
        challenge(alice, batch, 0);
        pauses.pause(100);
        skip(50);
        answer(bob, batch, 0);
        skip(50);
        expectDuty(batch, 0, Stage.Assigned, alice, block.timestamp + PROVING_WINDOW);
    }

    // ------------------------------------------------------------------------------------------ withdrawRefund

    function test_WithdrawRefund_RevertWhen_NothingIsOwed() external {
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NothingToWithdraw.selector, bob));
        vm.prank(bob);
        ladder.withdrawRefund(payable(bob));
    }

    function test_WithdrawRefund() external {
        Batch memory batch = commitNext(2);
        challenge(alice, batch, 0);
        challenge(alice, batch, 1);
        answer(bob, batch, 0);
        answer(bob, batch, 1);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.TransferRefused.selector, address(asks)));
        ladder.withdrawRefund(payable(address(asks)));
        assertEq(ladder.refundOf(bob), 2 * ANSWER_WEI);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.RefundWithdrawn(bob, 2 * ANSWER_WEI);
        ladder.withdrawRefund(payable(erin));
        assertEq(erin.balance, 2 * ANSWER_WEI);
        assertEq(address(ladder).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NothingToWithdraw.selector, bob));
        ladder.withdrawRefund(payable(bob));
    }

    function test_WithdrawRefund_DoesNotPayTwice() external {
        Batch memory batch = commitNext(2);
        challenge(alice, batch, 0);
        challenge(alice, batch, 1);
        Reentrant reentrant =
            new Reentrant(address(ladder), abi.encodeCall(IFailureLadder.withdrawRefund, (payable(bob))));
        answer(address(reentrant), batch, 0);
        vm.prank(address(reentrant));
        ladder.withdrawRefund(payable(address(reentrant)));
        assertEq(address(reentrant).balance, ANSWER_WEI);
        assertTrue(reentrant.tried());
        assertFalse(reentrant.succeeded());
        assertEq(bob.balance, 0);
        assertEq(address(ladder).balance, ANSWER_WEI);
    }
}
