// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Delivery, IFailureLadder, Stage, Terms} from "../../../src/interfaces/IFailureLadder.sol";
import {ChunkProof, Winner} from "../../../src/interfaces/IRollup.sol";
import {LadderTest} from "./LadderTest.sol";

/// @dev Chunks that nobody failed, and gas. A single chunk is alice's, for bob's 20 gwei.
contract RewardTest is LadderTest {
    uint256 private constant SHARE = UNITS * 20 gwei;
    uint256 private constant OPEN_PRICE = UNITS * 40 gwei;

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NotRollup.selector, alice));
        vm.prank(alice);
        ladder.reward(Terms(1, 0, 1, 0), new Winner[](0), 0, new Delivery[](0), 0, alice);
    }

    function test_PaysTheOwner() external {
        Batch memory batch = commitNext(1);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, 0, alice, bob);
        expectDeliverRevert(batch, 0, bob, reason);
        deliver(batch, 0, alice);
        assertEq(auction.creditOf(alice), SHARE);
        assertEq(auction.creditOf(carol), PROOF_WEI);
        assertEq(asks.askOf(aliceAsk).busy, 0);
        deliver(batch, 0, bob); // again: skipped
        assertEq(auction.creditOf(bob), 0);
        assertEq(auction.creditOf(carol), PROOF_WEI);
    }

    function test_PaysALateOwnerInFull() external {
        Batch memory batch = commitNext(1);
        pass(batch.header.committedAt + BATCH_TIMEOUT + 1000);
        expectDuty(batch, 0, Stage.Assigned, alice, batch.header.committedAt + PROVING_WINDOW);
        bytes memory reason = abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, 0, alice, bob);
        expectDeliverRevert(batch, 0, bob, reason);
        deliver(batch, 0, alice);
        assertEq(auction.creditOf(alice), SHARE);
        assertEq(vault.reservedOf(alice), 2 * seat);
        assertEq(asks.failuresOf(alice), 0);
        assertEq(forfeited(), 0);
        expectVaultBooks(0);
    }

    // ----------------------------------------------------------------------------------------------- open lane

    function test_PaysTheOpenPrice() external {
        commitNext(4); // all seats
        Batch memory batch = commit(rollupHead(), fullChunks(rollupHead().postRoot, 4));
        uint256 start = block.timestamp;
        deliver(batch, 0, dave);
        assertEq(auction.creditOf(dave), 0);
        vm.warp(start + 1);
        deliver(batch, 1, dave);
        assertEq(auction.creditOf(dave), OPEN_PRICE / 600);
        vm.warp(start + 300);
        pauses.pause(1000);
        vm.warp(start + 300 + 1000 + 299);
        deliver(batch, 2, erin);
        assertEq(auction.creditOf(erin), OPEN_PRICE * 599 / 600);
        vm.warp(start + 1 days);
        deliver(batch, 3, bob);
        assertEq(auction.creditOf(bob), OPEN_PRICE);
        expectAuctionBooks();
    }

    /// @dev Agents see proofs by these events.
    function test_EmitsACreditForEachChunk() external {
        commitNext(3); // all seats but one
        Batch memory batch = commit(rollupHead(), fullChunks(rollupHead().postRoot, 4));
        assertEq(batch.header.seatCount, 1);
        nextBlocks();
        vm.warp(batch.header.committedAt); // the open lane pays nothing yet
        ChunkProof[] memory all = proofsOf(batch, dave);
        ChunkProof[] memory some = new ChunkProof[](2);
        (some[0], some[1]) = (all[1], all[3]);
        vm.recordLogs();
        prove(batch, carol, some);
        assertEq(creditedIn(vm.getRecordedLogs()), 10);
        vm.recordLogs();
        prove(batch, carol, all);
        assertEq(creditedIn(vm.getRecordedLogs()), 5);
        assertEq(auction.creditOf(dave), 0);
        vm.recordLogs();
        prove(batch, carol, all);
        assertEq(creditedIn(vm.getRecordedLogs()), 0);
    }

    // ---------------------------------------------------------------------------------------------------- gas

    function test_ReimbursesTheCaller() external {
        Batch memory batch = commitNext(4);
        uint256 half_ = batch.header.committedAt + PROVING_WINDOW / 2;
        uint256 snapshot = vm.snapshotState();
        _expectGas(batch, 3, half_ - 1, 3 * PROOF_WEI);
        vm.revertToState(snapshot);
        _expectGas(batch, 4, half_ - 1, 4 * PROOF_WEI + CALL_WEI);
        vm.revertToState(snapshot);
        _expectGas(batch, 1, half_, PROOF_WEI + CALL_WEI);
        vm.revertToState(snapshot);
        vm.fee(500 gwei);
        _expectGas(batch, 1, half_, (52_000 + 68_000) * uint256(BASE_FEE_CAP));
    }

    function _expectGas(Batch memory batch, uint256 count, uint256 time, uint256 gasWei) private {
        vm.warp(time);
        ChunkProof[] memory all = proofsOf(batch, carol);
        ChunkProof[] memory some = new ChunkProof[](count);
        for (uint256 i; i < count; ++i) {
            some[i] = all[i];
        }
        prove(batch, reporter, some);
        assertEq(auction.creditOf(reporter), gasWei);
    }
}
