// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "forge-std/Vm.sol";

import {Duty, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, ChunkInput, ChunkProof} from "../../../src/interfaces/IRollup.sol";
import {System} from "../../integration/System.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {Compact} from "../rollup/Compact.sol";

/// @notice The whole system in a market of alice (two seats at 10 gwei) and bob (two at 20) with a reserve of 40, at a base
/// fee at which half of an escrow is more than a report costs.
abstract contract LadderTest is System {
    uint256 internal constant PROVING_WINDOW = 600;
    uint256 internal constant STANDBY_WINDOW = 300;
    uint256 internal constant RESCUE_WINDOW = 300;
    uint256 internal constant BATCH_TIMEOUT = 3600;
    uint256 internal constant GAP = 60;
    uint256 internal constant DEPTH = 5;
    uint256 internal constant BASE_FEE = 0.1 gwei;
    uint256 internal constant REPORT_WEI = 350_000 * BASE_FEE;
    uint256 internal constant PROOF_WEI = 52_000 * BASE_FEE;
    uint256 internal constant CALL_WEI = 68_000 * BASE_FEE;
    uint256 internal constant ANSWER_WEI = 200_000 * BASE_FEE;

    address internal dave = makeAddr("dave");
    address internal erin = makeAddr("erin");
    address internal reporter = makeAddr("reporter");
    uint64 internal aliceAsk;
    uint64 internal bobAsk;
    /// @dev Collateral of a seat, and the half of it that provers can earn.
    uint256 internal seat;
    uint256 internal half;

    BatchHeader private _parent;

    function setUp() public virtual {
        deploySystem();
        vm.fee(BASE_FEE);
        deal(address(bridge), 10 ether); // what users hold on L2
        (seat, half) = (vault.perSeat(), vault.perSeat() / 2);
        aliceAsk = post(alice, 10 gwei, 2);
        bobAsk = post(bob, 20 gwei, 2);
        skip(2 hours);
        _parent = rollup.genesisHeader();
    }

    // ------------------------------------------------------------------------------------------------- batches

    /// @notice Commits so many full chunks on top of the last batch of this test.
    function commitNext(uint256 count) internal returns (Batch memory batch) {
        batch = commit(_parent, fullChunks(_parent.postRoot, count));
        _parent = batch.header;
        nextBlocks();
    }

    /// @notice The batch that the next one is committed on.
    function rollupHead() internal view returns (BatchHeader memory) {
        return _parent;
    }

    function buildOn(BatchHeader memory parent) internal {
        _parent = parent;
    }

    function fullChunks(bytes32 root, uint256 count) internal view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](count);
        for (uint256 i; i < count; ++i) {
            chunks[i] = chunkOf(root, Compact.transfers(SLOTS, false), 0);
            root = chunks[i].postRoot;
        }
    }

    /// @notice The witness of a chunk of `fullChunks`.
    function witness() internal pure returns (bytes memory) {
        return abi.encode("witness", Compact.transfers(SLOTS, false));
    }

    function dutyOf(Batch memory batch, uint32 index) internal view returns (Duty memory) {
        return ladder.dutyOf(batch.header, batch.winners, index);
    }

    /// @notice The first chunk of a batch that waits for `owner`; address(0): of the open lane.
    function indexOf(Batch memory batch, address owner) internal view returns (uint32 index) {
        while (dutyOf(batch, index).prover != owner) ++index;
    }

    function expectDuty(Batch memory batch, uint32 index, Stage stage, address prover, uint256 until) internal view {
        Duty memory duty = dutyOf(batch, index);
        assertEq(uint256(duty.stage), uint256(stage), "stage");
        assertEq(duty.prover, prover, "prover");
        assertEq(duty.until, until, "until");
    }

    // ---------------------------------------------------------------------------------------------------- time

    /// @notice Lets time pass until `time`, and blocks.
    function pass(uint256 time) internal {
        vm.warp(time);
        vm.roll(block.number + 10);
    }

    /// @notice The header of a block at `time` that is deep enough.
    function shownAt(uint256 time) internal returns (bytes memory) {
        return BlockHeaders.known(block.number - DEPTH, 0, time, 1 gwei);
    }

    // --------------------------------------------------------------------------------------------------- acts

    function join(address prover) internal {
        vm.deal(address(this), address(this).balance + seat);
        vault.deposit{value: seat}(prover);
        vm.prank(prover);
        standbys.join();
    }

    /// @notice Bond beyond the least, which a slashing can take.
    function raiseBond() internal {
        hoax(sequencer, 1 ether);
        sequencers.register{value: 1 ether}();
    }

    function beat(address prover) internal {
        vm.prank(prover);
        standbys.heartbeat();
    }

    /// @notice `reporter` reports the miss of whose turn it is, at the first moment.
    function report(Batch memory batch, uint32 index) internal {
        uint256 until = dutyOf(batch, index).until;
        if (block.timestamp < until) pass(until);
        else vm.roll(block.number + 10);
        reportAs(reporter, batch, index, shownAt(until));
    }

    function reportAs(address by, Batch memory batch, uint32 index, bytes memory shown) internal {
        vm.prank(by);
        ladder.reportMissed(batch.header, batch.winners, index, shown);
    }

    function expectReportRevert(Batch memory batch, uint32 index, bytes memory shown, bytes memory reason) internal {
        vm.expectRevert(reason);
        reportAs(reporter, batch, index, shown);
    }

    /// @notice `carol` sends a proof of `prover`.
    function deliver(Batch memory batch, uint32 index, address prover) internal {
        prove(batch, carol, single(proofOf(batch, index, prover)));
    }

    function expectDeliverRevert(Batch memory batch, uint32 index, address prover, bytes memory reason) internal {
        ChunkProof[] memory proofs = single(proofOf(batch, index, prover));
        vm.expectRevert(reason);
        prove(batch, carol, proofs);
    }

    function challenge(address by, Batch memory batch, uint32 index) internal {
        hoax(by, by.balance + ANSWER_WEI);
        ladder.challengeWitness{value: ANSWER_WEI}(batch.header, batch.winners, index);
    }

    function answer(address by, Batch memory batch, uint32 index) internal {
        bytes32[] memory path = pathOf(batch, index);
        vm.prank(by);
        ladder.answerWitness(batch.header, batch.records[index], path, witness());
    }

    /// @notice The chunks whose provers were credited in `logs`, none of them twice.
    function creditedIn(Vm.Log[] memory logs) internal view returns (uint256 chunks) {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != address(auction)) continue;
            if (logs[i].topics[0] != IProverAuction.ProverCredited.selector) continue;
            uint256 bit = 1 << uint256(logs[i].topics[2]);
            assertEq(chunks & bit, 0, "credited twice");
            chunks |= bit;
        }
    }

    // --------------------------------------------------------------------------------------------------- books

    /// @notice Every wei of the vault belongs to somebody, or is in escrow.
    function expectVaultBooks(uint256 escrowed) internal view {
        address[7] memory accounts = [alice, bob, carol, dave, erin, reporter, sequencer];
        uint256 sum = vault.escrowed();
        assertEq(sum, escrowed, "escrowed");
        for (uint256 i; i < accounts.length; ++i) {
            (uint256 leaving,) = vault.withdrawalOf(accounts[i]);
            sum += vault.freeOf(accounts[i]) + vault.reservedOf(accounts[i]) + leaving;
        }
        assertEq(address(vault).balance, sum, "vault");
    }

    /// @notice Every wei of the auction is a credit, insurance, or left of an unsettled batch.
    function expectAuctionBooks() internal view {
        address[7] memory accounts = [alice, bob, carol, dave, erin, reporter, sequencer];
        uint256 sum = auction.insuranceWei();
        for (uint256 i; i < accounts.length; ++i) {
            sum += auction.creditOf(accounts[i]);
        }
        for (uint64 commitId = 1; commitId <= auction.lastRound(); ++commitId) {
            (, uint256 poolWei, uint256 reserveWei) = auction.accountOf(commitId);
            sum += poolWei + reserveWei;
        }
        assertEq(address(auction).balance, sum, "auction");
    }

    /// @notice Collateral that was given away: insured or burned.
    function forfeited() internal view returns (uint256) {
        return auction.insuranceWei() + auction.BURN().balance;
    }
}
