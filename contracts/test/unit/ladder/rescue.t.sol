// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IFailureLadder, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {ChunkProof} from "../../../src/interfaces/IRollup.sol";
import {AuctionParameters, CollateralParameters, LadderParameters} from "../../../src/types/MarketParameters.sol";
import {LadderTest} from "./LadderTest.sol";

/// @dev reward.tree, chunks that somebody failed. A single chunk is alice's, for bob's 20 gwei of a reserve of 40.
contract RescueTest is LadderTest {
    uint256 private constant SHARE = UNITS * 20 gwei;

    // ------------------------------------------------------------------------------------------------- standby

    function test_PaysTheStandbyProver() external {
        Batch memory batch = _standby();
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, 0, dave, alice);
        expectDeliverRevert(batch, 0, alice, reason);
        reason = abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, 0, dave, sequencer);
        expectDeliverRevert(batch, 0, sequencer, reason);
        vm.warp(block.timestamp + STANDBY_WINDOW - 1);
        uint256 bounty = SHARE + seat / 8;
        assertEq(dutyOf(batch, 0).bounty, bounty);
        assertEq(dutyOf(batch, 0).rewardWei, SHARE);
        uint256 before = forfeited();
        vm.expectEmit(address(ladder));
        emit IFailureLadder.ChunkRescued(1, 0, dave, bounty, half - bounty);
        deliver(batch, 0, dave);
        assertEq(auction.creditOf(dave), SHARE);
        assertEq(vault.freeOf(dave), bounty);
        assertEq(vault.reservedOf(dave), seat);
        assertEq(forfeited(), before + half - bounty);
        (,, bool onDuty) = standbys.memberOf(dave);
        assertFalse(onDuty);
        assertEq(standbys.members().length, 1);
        assertEq(asks.failuresOf(alice), 0);
        assertEq(asks.askOf(aliceAsk).busy, 0);
        assertEq(vault.reservedOf(alice), seat, "nothing returns to who failed");
        assertEq(vault.freeOf(alice), 0);
        expectVaultBooks(0);
        expectAuctionBooks();
        vm.prank(dave);
        standbys.leave();
    }

    // -------------------------------------------------------------------------------------------------- rescue

    function test_PaysARescuerMoreAndMore() external {
        Batch memory batch = commitNext(1);
        report(batch, 0);
        uint256 start = block.timestamp;
        uint256 snapshot = vm.snapshotState();
        uint256[5] memory elapsed = [uint256(0), 1, 100, 300, 3000];
        for (uint256 i; i < 5; ++i) {
            vm.warp(start + elapsed[i]);
            uint256 counted = elapsed[i] < RESCUE_WINDOW ? elapsed[i] : RESCUE_WINDOW;
            _expectRescue(batch, erin, half, half * counted / RESCUE_WINDOW);
            assertEq(auction.creditOf(erin), SHARE);
            vm.revertToState(snapshot);
        }
    }

    function test_PaysWhoeverRescues() external {
        Batch memory batch = commitNext(1);
        report(batch, 0);
        vm.warp(block.timestamp + 150);
        uint256 snapshot = vm.snapshotState();
        _expectRescue(batch, sequencer, half, half / 2);
        assertEq(auction.creditOf(sequencer), SHARE);
        vm.revertToState(snapshot);
        _expectRescue(batch, alice, half, half / 2);
        assertEq(auction.creditOf(alice), SHARE);
        assertEq(vault.reservedOf(alice), seat);
    }

    function test_ThePotIsOfBothWhenTheStandbyProverWasReported() external {
        Batch memory batch = _standby();
        report(batch, 0);
        vm.warp(block.timestamp + 100);
        _expectRescue(batch, erin, 2 * half, 2 * half / 3);
        assertEq(vault.reservedOf(dave) + vault.freeOf(dave), 0);
        assertEq(asks.failuresOf(alice), 0);
    }

    /// @dev Nobody reports dave: the rescue itself does.
    function test_ThePotIsOfBothWhenItWasNot() external {
        Batch memory batch = _standby();
        uint256 until = block.timestamp + STANDBY_WINDOW;
        vm.warp(until - 1);
        expectDuty(batch, 0, Stage.Standby, dave, until);
        vm.warp(until);
        expectDuty(batch, 0, Stage.Rescue, address(0), 0);
        vm.warp(until + 100);
        _expectUnreported(batch, erin, 2 * half / 3);
        assertEq(vault.reservedOf(dave) + vault.freeOf(dave), 0);
        assertEq(standbys.members().length, 0);
    }

    function test_SlashesAStandbyProverThatProvesTooLate() external {
        Batch memory batch = _standby();
        vm.warp(block.timestamp + STANDBY_WINDOW + RESCUE_WINDOW);
        _expectUnreported(batch, dave, 2 * half);
        assertEq(auction.creditOf(dave), SHARE);
        assertEq(vault.reservedOf(dave), 0);
        assertEq(standbys.members().length, 0);
        join(dave); // its collateral is gone, not its name
    }

    function test_TheRestIsForfeitedAtOnce() external {
        Batch memory batch = _standby();
        vm.warp(block.timestamp + STANDBY_WINDOW);
        _expectUnreported(batch, erin, 0);
    }

    // -------------------------------------------------------------------------------------------------- pauses

    function test_PausesDoNotCountInAStandbyWindow() external {
        Batch memory batch = _standby();
        uint256 start = block.timestamp;
        vm.warp(start + 100);
        pauses.pause(1000);
        vm.warp(start + 1000 + 299);
        expectDuty(batch, 0, Stage.Standby, dave, start + 1000 + STANDBY_WINDOW);
        vm.warp(start + 1000 + 300 + 30);
        assertEq(dutyOf(batch, 0).bounty, 2 * half / 10);
    }

    /// @dev The window is over for 100 seconds, then there is a pause, then come 50 more.
    function test_PausesDoNotCountInARescue() external {
        Batch memory batch = _standby();
        vm.warp(block.timestamp + STANDBY_WINDOW + 100);
        pauses.pause(50);
        vm.warp(block.timestamp + 50);
        assertEq(dutyOf(batch, 0).bounty, 2 * half / 3, "as before the pause");
        vm.warp(block.timestamp + 50);
        _expectUnreported(batch, erin, half);
    }

    function test_PausesDoNotCountInAReportedRescue() external {
        Batch memory batch = commitNext(1);
        report(batch, 0);
        vm.warp(block.timestamp + 100);
        pauses.pause(50);
        vm.warp(block.timestamp + 50 + 50);
        _expectRescue(batch, erin, half, half / 2);
    }

    // ------------------------------------------------------------------------------------------------- in one

    /// @dev Chunks of bob in time and of bob late, one with a standby prover, one in rescue, one of the open lane.
    function test_PaysEachChunkByItsStage() external {
        post(erin, 30 gwei, 1);
        skip(2 hours);
        join(dave);
        skip(1);
        commitNext(1); // alice's, left alone
        Batch memory batch = commitNext(4); // alice 1, bob 2, erin 1
        uint32 ofAlice = indexOf(batch, alice);
        uint32 ofErin = indexOf(batch, erin);
        uint256 erinWei = dutyOf(batch, ofErin).rewardWei;
        report(batch, ofAlice); // dave's
        vm.roll(block.number + 10);
        reportAs(reporter, batch, ofErin, shownAt(batch.header.committedAt + PROVING_WINDOW));
        vm.warp(block.timestamp + 150);
        uint256 aliceWei = dutyOf(batch, ofAlice).rewardWei;
        ChunkProof[] memory proofs = proofsOf(batch, carol); // carol rescues
        uint256 before = forfeited();
        vm.recordLogs();
        prove(batch, reporter, proofs);
        assertEq(creditedIn(vm.getRecordedLogs()), 15);
        uint256 raiseWei = batch.header.openPriceWei - aliceWei;
        assertEq(vault.freeOf(dave), raiseWei + seat / 8);
        assertEq(vault.freeOf(carol), half / 2);
        assertEq(forfeited(), before + (half - raiseWei - seat / 8) + (half - half / 2));
        assertEq(auction.creditOf(dave), aliceWei);
        assertEq(auction.creditOf(carol), erinWei);
        assertEq(auction.creditOf(bob), batch.winners[1].payWei);
        assertEq(batch.winners[1].owner, bob);
        assertEq(auction.creditOf(reporter), 4 * PROOF_WEI + CALL_WEI);
        expectVaultBooks(0);
        expectAuctionBooks();
    }

    // ------------------------------------------------------------------------------------------------- helpers

    /// @dev Dave stands by for alice's chunk.
    function _standby() private returns (Batch memory batch) {
        join(dave);
        skip(1);
        batch = commitNext(1);
        report(batch, 0);
    }

    function _expectRescue(Batch memory batch, address prover, uint256 pot, uint256 bounty) private {
        _expectRescue(batch, prover, bounty, pot - bounty, pot);
    }

    /// @dev Also the standby prover's collateral is shared out, the half that no prover earns included.
    function _expectUnreported(Batch memory batch, address prover, uint256 bounty) private {
        _expectRescue(batch, prover, bounty, 2 * half - bounty + seat - half, half);
    }

    function _expectRescue(Batch memory batch, address prover, uint256 bounty, uint256 lost, uint256 escrowed) private {
        expectVaultBooks(escrowed);
        uint256 before = forfeited();
        uint256 free = vault.freeOf(prover);
        assertEq(dutyOf(batch, 0).bounty, bounty, "duty");
        vm.expectEmit(address(ladder));
        emit IFailureLadder.ChunkRescued(1, 0, prover, bounty, lost);
        deliver(batch, 0, prover);
        assertEq(vault.freeOf(prover), free + bounty, "bounty");
        assertEq(forfeited(), before + lost, "forfeited");
        assertEq(asks.failuresOf(alice), 0);
        expectVaultBooks(0);
        expectAuctionBooks();
    }
}

/// @dev A collateral that is little more than two rewards, at the highest reserve: the raise is more than the half.
contract DearRescueTest is LadderTest {
    function auctionParameters() internal pure override returns (AuctionParameters memory p) {
        p = super.auctionParameters();
        (p.initialReserveWei, p.initialFloorWei) = (1000 gwei, 1010 gwei);
    }

    function collateralParameters() internal pure override returns (CollateralParameters memory p) {
        p = super.collateralParameters();
        p.referenceBaseFeeWei = 1;
    }

    function test_PaysTheStandbyProverTheHalfAtMost() external {
        join(dave);
        skip(1);
        Batch memory batch = commitNext(1);
        report(batch, 0);
        uint256 shareWei = dutyOf(batch, 0).rewardWei;
        assertGt(batch.header.openPriceWei - shareWei + seat / 8, half);
        vm.expectEmit(address(ladder));
        emit IFailureLadder.ChunkRescued(1, 0, dave, half, 0);
        deliver(batch, 0, dave);
        assertEq(vault.freeOf(dave), half);
        expectVaultBooks(0);
    }
}

/// @dev A collateral of more than two reports at the highest base fee that is paid.
contract DearReportTest is LadderTest {
    function collateralParameters() internal pure override returns (CollateralParameters memory p) {
        p = super.collateralParameters();
        p.referenceBaseFeeWei = 100 gwei;
    }

    function ladderParameters() internal pure override returns (LadderParameters memory p) {
        p = super.ladderParameters();
        p.baseFeeCapWei = 40 gwei;
    }

    function test_PaysTheReporterAtTheCap() external {
        Batch memory batch = commitNext(1);
        vm.fee(45 gwei);
        report(batch, 0);
        assertEq(vault.freeOf(reporter), 350_000 * uint256(40 gwei));
        assertLt(vault.freeOf(reporter), seat - half);
    }
}
