// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IFailureLadder, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {BlockProof} from "../../../src/libraries/BlockProof.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {LadderTest} from "./LadderTest.sol";

contract ExtendWindowTest is LadderTest {
    uint256 private constant HIGH = 8 * 10 gwei + 1;

    uint256 private _from;
    uint256 private _until;

    /// @dev A batch of one chunk, whose proving window is over by 100 seconds and whose miss nobody reported.
    function _lateBatch() private returns (Batch memory batch) {
        batch = commitNext(1);
        (_from, _until) = (batch.header.committedAt, batch.header.committedAt + PROVING_WINDOW);
        pass(_until + 100);
    }

    function _expectNoReason(Batch memory batch, bytes[] memory blocks) private {
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NoReasonToExtend.selector, _from, _until));
        ladder.extendProving(batch.header, blocks);
    }

    function _expectExtended(Batch memory batch, bytes[] memory blocks, uint256 time) private {
        uint256 snapshot = vm.snapshotState();
        vm.expectEmit(address(ladder));
        emit IFailureLadder.WindowExtended(batch.header.commitId, false, time);
        ladder.extendProving(batch.header, blocks);
        expectDuty(batch, 0, Stage.Assigned, alice, _from + 2 * PROVING_WINDOW);
        assertEq(ladder.timeoutOf(1, uint64(_from)), _from + BATCH_TIMEOUT + PROVING_WINDOW);
        vm.revertToState(snapshot);
    }

    function _one(uint256 time, uint256 baseFeeWei) private returns (bytes[] memory blocks) {
        blocks = new bytes[](1);
        blocks[0] = BlockHeaders.known(block.number - 3, 0, time, baseFeeWei);
    }

    function _two(uint256 first, uint256 second) private returns (bytes[] memory blocks) {
        blocks = new bytes[](2);
        blocks[0] = BlockHeaders.known(block.number - 3, 0, first, 1 gwei);
        blocks[1] = BlockHeaders.known(block.number - 2, keccak256(blocks[0]), second, 1 gwei);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheBatchIsNotOpen() external {
        Batch memory batch = commitNext(1);
        batch.header.committedAt += 1;
        bytes32 given = keccak256(abi.encode(batch.header));
        bytes memory reason =
            abi.encodeWithSelector(IFailureLadder.HeaderMismatch.selector, 1, given, rollup.headerHashOf(1));
        vm.expectRevert(reason);
        ladder.extendProving(batch.header, new bytes[](0));
        vm.expectRevert(reason);
        ladder.extendStandby(batch.header, 0, new bytes[](0));
        batch.header.committedAt -= 1;
        deliver(batch, 0, alice);
        vm.fee(HIGH);
        reason = abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Proven);
        vm.expectRevert(reason);
        ladder.extendProving(batch.header, new bytes[](0));
        vm.expectRevert(reason);
        ladder.extendStandby(batch.header, 0, new bytes[](0));
    }

    function test_RevertWhen_ItIsExtended() external {
        Batch memory batch = commitNext(1);
        vm.fee(HIGH);
        ladder.extendProving(batch.header, new bytes[](0));
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.AlreadyExtended.selector, 1));
        ladder.extendProving(batch.header, new bytes[](0));
        // Another batch has its own.
        Batch memory second = commitNext(1);
        ladder.extendProving(second.header, new bytes[](0));
    }

    // ------------------------------------------------------------------------------------------------- reasons

    function test_ByTheBaseFeeNow() external {
        Batch memory batch = commitNext(1);
        (_from, _until) = (batch.header.committedAt, batch.header.committedAt + PROVING_WINDOW);
        bytes[] memory none = new bytes[](0);
        vm.fee(HIGH - 1);
        _expectNoReason(batch, none);
        vm.fee(HIGH);
        _expectExtended(batch, none, block.timestamp);
        vm.warp(_until - 1);
        _expectExtended(batch, none, _until - 1);
        vm.warp(_until);
        _expectNoReason(batch, none);
    }

    function test_ByABlock() external {
        Batch memory batch = _lateBatch();
        _expectNoReason(batch, _one(_from, HIGH - 1));
        _expectExtended(batch, _one(_from, HIGH), _from);
        _expectExtended(batch, _one(_until - 1, HIGH), _until - 1);
        _expectNoReason(batch, _one(_from - 1, HIGH));
        _expectNoReason(batch, _one(_until, HIGH));
        bytes[] memory forged = new bytes[](1);
        bytes32 known = keccak256(_one(_until, HIGH)[0]);
        forged[0] = BlockHeaders.encode(block.number - 3, 0, _from, HIGH);
        vm.expectRevert(
            abi.encodeWithSelector(BlockProof.BlockUnknown.selector, block.number - 3, keccak256(forged[0]), known)
        );
        ladder.extendProving(batch.header, forged);
    }

    function test_ByAGap() external {
        Batch memory batch = _lateBatch();
        _expectNoReason(batch, _two(_from + 10, _from + 10 + GAP));
        _expectExtended(batch, _two(_from + 10, _from + 11 + GAP), _from + 11 + GAP);
        // It reaches in from before, or out of it.
        _expectExtended(batch, _two(_from - GAP, _from + 1), _from + 1);
        _expectNoReason(batch, _two(_from - GAP - 1, _from));
        _expectExtended(batch, _two(_until - 1, _until + GAP), _until + GAP);
        _expectNoReason(batch, _two(_until, _until + GAP + 1));
        _expectExtended(batch, _two(_from - 1 days, _until + 1 days), _until + 1 days);
    }

    function test_RevertWhen_TheBlocksAreNotConsecutive() external {
        Batch memory batch = _lateBatch();
        bytes[] memory blocks = _two(_from, _from + 1 + GAP);
        (blocks[0], blocks[1]) = (blocks[1], blocks[0]);
        vm.expectRevert(
            abi.encodeWithSelector(IFailureLadder.BlocksNotConsecutive.selector, block.number - 2, block.number - 3)
        );
        ladder.extendProving(batch.header, blocks);
        blocks = _two(_from, _from + 1 + GAP);
        blocks[0] = BlockHeaders.known(block.number - 4, 0, _from, 1 gwei);
        vm.expectRevert(
            abi.encodeWithSelector(IFailureLadder.BlocksNotConsecutive.selector, block.number - 4, block.number - 2)
        );
        ladder.extendProving(batch.header, blocks);
    }

    // ------------------------------------------------------------------------------------------------- effects

    function test_PutsTheMissOff() external {
        Batch memory batch = _lateBatch();
        ladder.extendProving(batch.header, _one(_from, HIGH));
        bytes memory reason =
            abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, _until + PROVING_WINDOW, _until);
        expectReportRevert(batch, 0, shownAt(_until), reason);
        deliver(batch, 0, alice);
        assertEq(vault.reservedOf(alice), 2 * seat);
    }

    function test_BringsNobodyBack() external {
        Batch memory batch = commitNext(2);
        (_from, _until) = (batch.header.committedAt, batch.header.committedAt + PROVING_WINDOW);
        report(batch, 0);
        ladder.extendProving(batch.header, _one(_from, HIGH));
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
        expectDuty(batch, 1, Stage.Assigned, alice, _until + PROVING_WINDOW);
    }

    function test_GoesOnWhilePaused() external {
        Batch memory batch = commitNext(1);
        pauses.pause(1000);
        vm.warp(block.timestamp + 1000 - 1);
        vm.fee(HIGH);
        ladder.extendProving(batch.header, new bytes[](0));
        expectDuty(batch, 0, Stage.Assigned, alice, batch.header.committedAt + 2 * PROVING_WINDOW + 1000);
    }

    // ------------------------------------------------------------------------------------------------- standby

    function test_Standby_RevertWhen_TheChunkHasNotFailed() external {
        Batch memory batch = commitNext(1);
        vm.fee(HIGH);
        uint32[3] memory indices = [uint32(0), 256, type(uint32).max];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NoStandby.selector, indices[i]));
            ladder.extendStandby(batch.header, indices[i], new bytes[](0));
        }
    }

    function test_Standby_RevertWhen_NobodyStandsBy() external {
        Batch memory batch = commitNext(1);
        report(batch, 0);
        vm.fee(HIGH);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NoStandby.selector, 0));
        ladder.extendStandby(batch.header, 0, new bytes[](0));
    }

    function test_Standby() external {
        join(dave);
        join(erin);
        skip(1);
        Batch memory batch = commitNext(2);
        report(batch, 0);
        (_from, _until) = (block.timestamp, block.timestamp + STANDBY_WINDOW);
        vm.roll(block.number + 10);
        reportAs(reporter, batch, 1, shownAt(batch.header.committedAt + PROVING_WINDOW));
        (address first, address second) = (dutyOf(batch, 0).prover, dutyOf(batch, 1).prover);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NoReasonToExtend.selector, _from, _until));
        ladder.extendStandby(batch.header, 0, _one(_from - 1, HIGH));
        bytes[] memory shown = _one(_from, HIGH);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.WindowExtended(1, true, _from);
        ladder.extendStandby(batch.header, 0, shown);
        expectDuty(batch, 0, Stage.Standby, first, _until + STANDBY_WINDOW);
        expectDuty(batch, 1, Stage.Standby, second, _until + STANDBY_WINDOW);
        uint64 committedAt = batch.header.committedAt;
        assertEq(ladder.timeoutOf(1, committedAt), committedAt + BATCH_TIMEOUT + STANDBY_WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.AlreadyExtended.selector, 1));
        ladder.extendStandby(batch.header, 1, shown);
        (,,, bool proving, bool standby,) = ladder.batchState(1);
        assertFalse(proving);
        assertTrue(standby);
    }

    /// @dev It is late, and what it could have earned was falling to rescuers; then the reason is shown.
    function test_Standby_BringsBackOnlyWhoWasNotReported() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        report(batch, 0);
        _from = block.timestamp;
        pass(_from + STANDBY_WINDOW + 100);
        bytes[] memory shown = _one(_from + 10, HIGH);
        uint256 snapshot = vm.snapshotState();
        ladder.extendStandby(batch.header, 0, shown);
        expectDuty(batch, 0, Stage.Standby, dave, _from + 2 * STANDBY_WINDOW);
        vm.revertToState(snapshot);
        reportAs(reporter, batch, 0, shownAt(_from + STANDBY_WINDOW));
        ladder.extendStandby(batch.header, 0, shown);
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
    }
}
