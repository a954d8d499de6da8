// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {IFailureLadder, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {IPauseGuard} from "../../../src/interfaces/IPauseGuard.sol";
import {BatchStatus, IRollup} from "../../../src/interfaces/IRollup.sol";
import {BlockProof} from "../../../src/libraries/BlockProof.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {LadderTest} from "./LadderTest.sol";

contract ReportMissedTest is LadderTest {
    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheInputsAreNotTheBatchs() external {
        Batch memory batch = commitNext(3);
        pass(batch.header.committedAt + PROVING_WINDOW);
        bytes memory shown = shownAt(block.timestamp);
        expectReportRevert(batch, 3, shown, abi.encodeWithSelector(IFailureLadder.RecordNotInBatch.selector, 1, 3));
        expectReportRevert(
            batch,
            type(uint32).max,
            shown,
            abi.encodeWithSelector(IFailureLadder.RecordNotInBatch.selector, 1, type(uint32).max)
        );
        batch.winners[0].owner = bob;
        expectReportRevert(batch, 0, shown, abi.encodeWithSelector(IFailureLadder.WinnersMismatch.selector, 1));
        batch.winners[0].owner = alice;
        batch.header.committedAt -= 600;
        bytes32 given = keccak256(abi.encode(batch.header));
        expectReportRevert(
            batch,
            0,
            shown,
            abi.encodeWithSelector(IFailureLadder.HeaderMismatch.selector, 1, given, rollup.headerHashOf(1))
        );
    }

    function test_RevertWhen_TheBatchIsNotCommitted() external {
        Batch memory batch = commitNext(3);
        prove(batch, carol, proofsOf(batch, carol));
        pass(batch.header.committedAt + BATCH_TIMEOUT);
        bytes memory shown = shownAt(block.timestamp);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Proven);
        expectReportRevert(batch, 0, shown, reason);
        rollup.finalizeBatch(batch.header);
        reason = abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Finalized);
        expectReportRevert(batch, 0, shown, reason);
        batch = commitNext(1);
        pass(batch.header.committedAt + BATCH_TIMEOUT);
        shown = shownAt(block.timestamp);
        rollup.dropBatch(batch.header, shown);
        reason = abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 2, BatchStatus.Dropped);
        expectReportRevert(batch, 0, shown, reason);
    }

    function test_RevertWhen_TheRollupIsPaused() external {
        Batch memory batch = commitNext(3);
        pass(batch.header.committedAt + PROVING_WINDOW - 1);
        bytes memory shown = shownAt(block.timestamp);
        pauses.pause(60);
        bytes memory reason = abi.encodeWithSelector(IPauseGuard.RollupPaused.selector, block.timestamp + 60);
        expectReportRevert(batch, 0, shown, reason);
        // The pause moves the deadline, by no more than it lasts.
        pass(block.timestamp + 60);
        uint256 until = batch.header.committedAt + PROVING_WINDOW + 60;
        reason = abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, until, until - 1);
        expectReportRevert(batch, 0, shownAt(until - 1), reason);
        vm.roll(block.number + 1);
        reportAs(reporter, batch, 0, shownAt(until));
    }

    function test_RevertWhen_TheAssignmentIsNotDrawn() external {
        Batch memory batch = commit(rollup.genesisHeader(), fullChunks(GENESIS_ROOT, 1));
        vm.warp(batch.header.committedAt + PROVING_WINDOW);
        vm.roll(block.number + 1);
        bytes memory reason = abi.encodeWithSelector(IRollup.SeedUnavailable.selector, batch.header.committedBlock);
        expectReportRevert(batch, 0, "", reason);
    }

    function test_RevertWhen_TheChunkIsProven() external {
        Batch memory batch = commitNext(3);
        deliver(batch, 1, dutyOf(batch, 1).prover);
        pass(batch.header.committedAt + PROVING_WINDOW);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.ChunkAlreadyProven.selector, 1, 1);
        expectReportRevert(batch, 1, shownAt(block.timestamp), reason);
    }

    function test_RevertWhen_TheChunkHasNoSeat() external {
        commitNext(3); // and one seat is left
        Batch memory batch = commitNext(4);
        assertEq(batch.header.seatCount, 1);
        uint32 index = indexOf(batch, address(0));
        pass(batch.header.committedAt + PROVING_WINDOW);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NoSeat.selector, index);
        expectReportRevert(batch, index, shownAt(block.timestamp), reason);
    }

    function test_RevertWhen_TheBlockShowsNothing() external {
        Batch memory batch = commitNext(1);
        uint256 until = batch.header.committedAt + PROVING_WINDOW;
        pass(until);
        uint256 number = block.number - DEPTH;
        bytes memory early = shownAt(until - 1);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, until, until - 1);
        expectReportRevert(batch, 0, early, reason);
        // Forged: what the header says of its time is not what was.
        bytes memory forged = BlockHeaders.encode(number, 0, until, 1 gwei);
        reason = abi.encodeWithSelector(BlockProof.BlockUnknown.selector, number, keccak256(forged), keccak256(early));
        expectReportRevert(batch, 0, forged, reason);
        // A block to come, and one that is forgotten.
        forged = BlockHeaders.encode(block.number, 0, until, 1 gwei);
        reason = abi.encodeWithSelector(BlockProof.BlockUnknown.selector, block.number, keccak256(forged), bytes32(0));
        expectReportRevert(batch, 0, forged, reason);
        forged = BlockHeaders.encode(type(uint256).max, 0, until, 1 gwei);
        reason =
            abi.encodeWithSelector(BlockProof.BlockUnknown.selector, type(uint256).max, keccak256(forged), bytes32(0));
        expectReportRevert(batch, 0, forged, reason);
        expectReportRevert(batch, 0, "", abi.encodeWithSelector(RLP.RLPInvalidEncoding.selector));
        bytes memory recent = BlockHeaders.known(number + 1, 0, until, 1 gwei);
        reason = abi.encodeWithSelector(IFailureLadder.BlockTooRecent.selector, number + 1, number);
        expectReportRevert(batch, 0, recent, reason);
        reportAs(reporter, batch, 0, shownAt(until));
    }

    // --------------------------------------------------------------------------------------------------- owner

    function test_EscrowsTheSeat() external {
        Batch memory batch = commitNext(4);
        uint32 index = indexOf(batch, alice);
        uint256 until = batch.header.committedAt + PROVING_WINDOW;
        expectDuty(batch, index, Stage.Assigned, alice, until);
        pass(until);
        bytes memory shown = shownAt(until);
        (uint160 seed,) = rollup.progressOf(1);
        assertEq(seed, 0);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.DeadlineMissed(1, index, alice, reporter, REPORT_WEI, address(0));
        reportAs(reporter, batch, index, shown);

        (seed,) = rollup.progressOf(1);
        assertEq(seed, rollup.seedOf(1, batch.header.committedBlock));
        assertTrue(seed != 0);
        (uint64 failed,,,,,) = ladder.batchState(1);
        assertEq(failed, 1 << index);
        assertEq(vault.reservedOf(alice), seat);
        assertEq(vault.freeOf(reporter), REPORT_WEI);
        assertEq(forfeited(), seat - half - REPORT_WEI);
        expectVaultBooks(half);
        assertEq(asks.askOf(aliceAsk).seats, 1);
        assertEq(asks.askOf(aliceAsk).busy, 1);
        assertEq(asks.failuresOf(alice), 1);
        expectDuty(batch, index, Stage.Rescue, address(0), 0);
        // Twice is not possible.
        vm.roll(block.number + 10);
        shown = shownAt(block.timestamp);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NothingToReport.selector, index);
        expectReportRevert(batch, index, shown, reason);
    }

    function test_PaysTheReporterTheHalfAtMost() external {
        Batch memory batch = commitNext(1);
        vm.fee(20 gwei);
        assertGt(350_000 * uint256(20 gwei), seat - half);
        report(batch, 0);
        assertEq(vault.freeOf(reporter), seat - half);
        assertEq(forfeited(), 0);
        expectVaultBooks(half);
    }

    function test_PaysTheFailingOwnerForItsReport() external {
        Batch memory batch = commitNext(1);
        pass(batch.header.committedAt + PROVING_WINDOW);
        reportAs(alice, batch, 0, shownAt(block.timestamp));
        assertEq(vault.freeOf(alice), REPORT_WEI);
        assertEq(vault.reservedOf(alice), seat);
        assertEq(forfeited(), seat - half - REPORT_WEI);
    }

    /// @dev Every chunk of two owners; nobody is counted twice.
    function test_ReportsEveryChunk() external {
        Batch memory batch = commitNext(4);
        for (uint32 i; i < 4; ++i) {
            report(batch, i);
        }
        (uint64 failed,,,,,) = ladder.batchState(1);
        assertEq(failed, 15);
        assertEq(asks.failuresOf(alice), 2);
        assertEq(asks.failuresOf(bob), 2);
        assertEq(vault.reservedOf(alice) + vault.reservedOf(bob), 0);
        assertEq(vault.freeOf(reporter), 4 * REPORT_WEI);
        expectVaultBooks(4 * half);
        for (uint32 i; i < 4; ++i) {
            deliver(batch, i, erin);
        }
        assertEq(asks.failuresOf(alice) + asks.failuresOf(bob), 0);
        expectVaultBooks(0);
        expectAuctionBooks();
    }

    function test_EndsAnAskWithoutSeats() external {
        Batch memory batch = commitNext(4);
        for (uint32 i; i < 4; ++i) {
            report(batch, i);
        }
        assertEq(asks.askOf(aliceAsk).seats, 0);
        assertEq(asks.askOf(aliceAsk).endedAt, block.timestamp);
        // Its place can be taken before the failure is settled.
        skip(2 hours);
        vm.prank(alice);
        asks.unlinkAsk(aliceAsk, 0);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, aliceAsk));
        asks.askOf(aliceAsk);
        deliver(batch, 0, erin);
        deliver(batch, 1, erin);
        deliver(batch, 2, erin);
        deliver(batch, 3, erin);
        assertEq(asks.failuresOf(alice), 0);
        expectVaultBooks(0);
    }

    function test_LetsTheOwnerRestUntilTheChunkIsProven() external {
        Batch memory first = commitNext(2); // both alice's
        report(first, 0);
        assertEq(asks.askOf(aliceAsk).seats, 1);
        deliver(first, 1, alice);
        assertEq(asks.askOf(aliceAsk).busy, 0);
        Batch memory second = commitNext(1);
        assertEq(second.winners[0].owner, bob, "alice rests with a free seat");
        deliver(first, 0, erin);
        Batch memory third = commitNext(1);
        assertEq(third.winners[0].owner, alice, "and is back");
    }

    // ------------------------------------------------------------------------------------------------- standby

    function test_DrawsTheHighestRank() external {
        address[3] memory provers = [dave, erin, makeAddr("frank")];
        for (uint256 i; i < 3; ++i) {
            join(provers[i]);
        }
        skip(1);
        Batch memory batch = commitNext(4);
        uint160 seed = rollup.seedOf(1, batch.header.committedBlock);
        bool[3] memory busy;
        for (uint32 c; c < 4; ++c) {
            uint256 best = 3;
            uint256 highest;
            for (uint256 i; i < 3; ++i) {
                uint256 draw = uint256(keccak256(abi.encode(seed, c)));
                uint256 rank = uint256(keccak256(abi.encode(draw, provers[i])));
                if (!busy[i] && rank > highest) (best, highest) = (i, rank);
            }
            reportOnTime(batch, c);
            if (best == 3) {
                expectDuty(batch, c, Stage.Rescue, address(0), 0);
                continue;
            }
            busy[best] = true;
            expectDuty(batch, c, Stage.Standby, provers[best], block.timestamp + STANDBY_WINDOW);
        }
    }

    function test_DrawsNobodyWhoJoinedWithOrAfterTheCommit() external {
        join(dave);
        Batch memory batch = commitNext(1); // in the same second
        join(erin);
        report(batch, 0);
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
        assertEq(standbys.members().length, 2);
    }

    function test_DrawsNobodyWithoutHeartbeat() external {
        join(dave);
        skip(3000);
        Batch memory batch = commitNext(1);
        report(batch, 0); // 3600 seconds after the heartbeat
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
        assertEq(standbys.members().length, 0, "removed on the way");
        assertEq(vault.freeOf(dave), seat);
        expectVaultBooks(half);
    }

    function test_DrawsNobodyOnDuty() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(2);
        report(batch, 0);
        reportOnTime(batch, 1);
        expectDuty(batch, 0, Stage.Standby, dave, block.timestamp + STANDBY_WINDOW);
        expectDuty(batch, 1, Stage.Rescue, address(0), 0);
    }

    function test_ReportsTheStandbyProver() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        report(batch, 0);
        uint256 until = block.timestamp + STANDBY_WINDOW;
        expectDuty(batch, 0, Stage.Standby, dave, until);
        pass(until);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.DeadlineNotMissed.selector, until, until - 1);
        expectReportRevert(batch, 0, shownAt(until - 1), reason);
        vm.roll(block.number + 10);
        bytes memory shown = shownAt(until);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.DeadlineMissed(1, 0, dave, erin, REPORT_WEI, address(0));
        reportAs(erin, batch, 0, shown);

        assertEq(vault.reservedOf(dave) + vault.freeOf(dave), 0);
        assertEq(standbys.members().length, 0);
        assertEq(vault.freeOf(erin), REPORT_WEI);
        assertEq(forfeited(), 2 * (seat - half - REPORT_WEI));
        expectVaultBooks(2 * half);
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
        assertEq(asks.failuresOf(alice), 1, "the owner's failure counts once");
        pass(block.timestamp + STANDBY_WINDOW);
        reason = abi.encodeWithSelector(IFailureLadder.NothingToReport.selector, 0);
        expectReportRevert(batch, 0, shownAt(block.timestamp), reason);
    }

    /// @dev Reports after the deadline without waiting.
    function reportOnTime(Batch memory batch, uint32 index) private {
        if (block.timestamp < batch.header.committedAt + PROVING_WINDOW) {
            pass(batch.header.committedAt + PROVING_WINDOW);
        }
        vm.roll(block.number + 10);
        reportAs(reporter, batch, index, shownAt(batch.header.committedAt + PROVING_WINDOW));
    }
}
