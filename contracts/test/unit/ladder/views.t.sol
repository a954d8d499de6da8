// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Duty, IFailureLadder, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {IRollup} from "../../../src/interfaces/IRollup.sol";
import {LadderTest} from "./LadderTest.sol";

contract LadderViewsTest is LadderTest {
    function test_DutyOf_RevertWhen_TheInputsAreNotTheBatchs() external {
        Batch memory batch = commitNext(2);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.RecordNotInBatch.selector, 1, 2));
        ladder.dutyOf(batch.header, batch.winners, 2);
        deliver(batch, 1, alice);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.ChunkAlreadyProven.selector, 1, 1));
        ladder.dutyOf(batch.header, batch.winners, 1);
        batch.winners[0].payWei += 1;
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.WinnersMismatch.selector, 1));
        ladder.dutyOf(batch.header, batch.winners, 0);
    }

    function test_DutyOf_RevertWhen_TheAssignmentIsNotDrawn() external {
        Batch memory batch = commit(rollup.genesisHeader(), fullChunks(GENESIS_ROOT, 4));
        buildOn(batch.header);
        bytes memory reason = abi.encodeWithSelector(IRollup.SeedUnavailable.selector, batch.header.committedBlock);
        vm.expectRevert(reason);
        ladder.dutyOf(batch.header, batch.winners, 0);
        vm.roll(block.number + 1);
        vm.expectRevert(reason);
        ladder.dutyOf(batch.header, batch.winners, 0);
        vm.roll(block.number + 1);
        dutyOf(batch, 0);
        skip(12);
        batch = commit(batch.header, fullChunks(batch.header.postRoot, 1));
        expectDuty(batch, 0, Stage.Open, address(0), 0);
    }

    function test_DutyOf_NamesWhatIsPaid() external {
        join(dave);
        skip(1);
        commitNext(3); // one seat of bob is left
        Batch memory batch = commitNext(4);
        uint32 index = indexOf(batch, bob);
        uint32 open = index == 0 ? 1 : 0;
        vm.warp(batch.header.committedAt + 150);
        _expect(batch, open, Duty(Stage.Open, address(0), batch.header.openPriceWei / 4, 0, 0));
        uint256 share = batch.winners[0].payWei;
        uint256 until = batch.header.committedAt + PROVING_WINDOW;
        _expect(batch, index, Duty(Stage.Assigned, bob, share, 0, until));
        report(batch, index);
        uint256 bounty = batch.header.openPriceWei - share + seat / 8;
        until = block.timestamp + STANDBY_WINDOW;
        _expect(batch, index, Duty(Stage.Standby, dave, share, bounty, until));
        vm.warp(until + 150);
        _expect(batch, index, Duty(Stage.Rescue, address(0), share, half, 0));
        vm.roll(block.number + 10);
        reportAs(reporter, batch, index, shownAt(until));
        _expect(batch, index, Duty(Stage.Rescue, address(0), share, 0, 0));
        vm.warp(block.timestamp + 1 days);
        _expect(batch, index, Duty(Stage.Rescue, address(0), share, 2 * half, 0));
    }

    function test_TimeoutOf() external {
        Batch memory batch = commitNext(1);
        uint64 from = batch.header.committedAt;
        assertEq(ladder.timeoutOf(1, from), from + BATCH_TIMEOUT);
        vm.fee(81 gwei);
        ladder.extendProving(batch.header, new bytes[](0));
        assertEq(ladder.timeoutOf(1, from), from + BATCH_TIMEOUT + PROVING_WINDOW);
        pauses.pause(1000);
        skip(400);
        assertEq(ladder.timeoutOf(1, from), from + BATCH_TIMEOUT + PROVING_WINDOW + 1000, "to its planned end");
        pauses.resume();
        assertEq(ladder.timeoutOf(1, from), from + BATCH_TIMEOUT + PROVING_WINDOW + 400);
        skip(10_000);
        assertEq(ladder.timeoutOf(1, from), from + BATCH_TIMEOUT + PROVING_WINDOW + 400);
    }

    function test_Parameters() external view {
        assertEq(abi.encode(ladder.parameters()), abi.encode(ladderParameters()));
        assertEq(ladder.PROOF_GAS(), 52_000);
        assertEq(ladder.CALL_GAS(), 68_000);
    }

    function _expect(Batch memory batch, uint32 index, Duty memory wanted) private view {
        assertEq(abi.encode(dutyOf(batch, index)), abi.encode(wanted));
    }
}
