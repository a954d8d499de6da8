// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../src/interfaces/IProverAuction.sol";
import {BatchHeader, ChunkInput} from "../../src/interfaces/IRollup.sol";
import {Compact} from "../unit/rollup/Compact.sol";
import {System} from "./System.sol";

/// @dev docs/protocol/economics.md with numbers: rho 40 gwei, floor 50 gwei, 4 slots of 28 units, base fee 20 gwei.
contract SettlementTest is System {
    uint256 private constant PROOF_RESERVE = 120_000 * uint256(BASE_FEE_CAP);
    uint256 private constant DATA_FEE = 30_000 gwei; // half of the cap, 2 * base fee * 1,500
    uint256 private constant INSURANCE_CAP = 0.000_02 ether;

    function setUp() external {
        deploySystem();
        deal(address(bridge), 10 ether); // what users hold on L2
    }

    function test_GivenAsksThatAreNotInForce() external {
        uint64 askId = post(alice, 10 gwei, 8);
        skip(1); // what is posted in a round's second comes after it
        BatchHeader memory parent = rollup.genesisHeader();
        for (uint256 round = 1; round <= 3; ++round) {
            Batch memory batch = commit(parent, _full(parent.postRoot, 2));
            parent = batch.header;
            assertEq(parent.seatCount, round < 3 ? 0 : 2, "seats");
            assertEq(batch.winners.length, round < 3 ? 0 : 1);
            nextBlocks();
            skip(60);
        }
        assertEq(asks.askOf(askId).busy, 2);
    }

    function test_WhenSeatsWinAllChunks() external {
        post(alice, 10 gwei, 2);
        post(bob, 20 gwei, 2);
        skip(2 hours);
        uint256 deposited = sequencers.depositOf(sequencer);
        Batch memory batch = commit(rollup.genesisHeader(), _full(GENESIS_ROOT, 3));
        // Alice: bob's losing seat at 20 and one at the reserve of 40. Bob: no other seat loses, so the reserve.
        uint256 aliceWei = UNITS * 60 gwei;
        uint256 bobWei = UNITS * 40 gwei;
        assertEq(batch.winners[0].payWei, aliceWei);
        assertEq(batch.winners[1].payWei, bobWei);
        uint256 debitWei = aliceWei + bobWei + 3 * PROOF_RESERVE;
        assertEq(batch.header.debitWei, debitWei);
        assertEq(sequencers.depositOf(sequencer), deposited - debitWei);
        assertEq(address(auction).balance, debitWei);

        nextBlocks();
        prove(batch, carol, proofsOf(batch, carol));
        assertEq(auction.creditOf(alice), aliceWei);
        assertEq(auction.creditOf(bob), bobWei);
        uint256 gasWei = 3 * 52_000 * uint256(20 gwei);
        assertEq(auction.creditOf(carol), gasWei);

        skip(1200);
        uint256 computeWei = 12 * UNITS_PER_SLOT * uint256(50 gwei);
        uint256 dataWei = 12 * DATA_FEE;
        uint256 feeWei = 12 * 7 gwei;
        uint256 spreadWei = computeWei - aliceWei - bobWei - feeWei;
        _finalize(batch.header, aliceWei + bobWei, gasWei, debitWei - gasWei + dataWei + feeWei, spreadWei);
        assertEq(sequencers.depositOf(sequencer), deposited - gasWei + dataWei + feeWei);
        assertEq(address(bridge).balance, 10 ether - computeWei - dataWei);
        assertEq(auction.insuranceWei(), spreadWei);
        assertEq(address(auction).balance, aliceWei + bobWei + gasWei + spreadWei);
        vm.prank(alice);
        auction.withdrawCredit(payable(alice));
        assertEq(alice.balance, aliceWei);
    }

    function test_WhenNoChunkHasASeat() external {
        uint256 deposited = sequencers.depositOf(sequencer);
        Batch memory batch = commit(rollup.genesisHeader(), _full(GENESIS_ROOT, 4));
        uint256 openWei = UNITS * 40 gwei;
        assertEq(batch.header.debitWei, 4 * (openWei + PROOF_RESERVE));
        skip(300);
        prove(batch, carol, proofsOf(batch, bob));
        uint256 rewardsWei = 4 * (openWei / 2);
        uint256 gasWei = (4 * 52_000 + 68_000) * uint256(20 gwei);
        assertEq(auction.creditOf(bob), rewardsWei);
        assertEq(auction.creditOf(carol), gasWei);

        skip(900);
        uint256 dataWei = 16 * DATA_FEE;
        uint256 feeWei = 16 * 7 gwei;
        uint256 spreadWei = 16 * UNITS_PER_SLOT * uint256(50 gwei) - rewardsWei - feeWei;
        _finalize(
            batch.header, rewardsWei, gasWei, 4 * (openWei + PROOF_RESERVE) - gasWei + dataWei + feeWei, spreadWei
        );
        assertEq(sequencers.depositOf(sequencer), deposited - gasWei + dataWei + feeWei);
        assertEq(auction.insuranceWei(), spreadWei);
    }

    function test_WhenTheInsuranceFundIsFull() external {
        BatchHeader memory parent = rollup.genesisHeader();
        uint256 spentWei;
        for (uint256 i; i < 3; ++i) {
            Batch memory batch = commit(parent, _full(parent.postRoot, 4));
            parent = batch.header;
            prove(batch, carol, proofsOf(batch, bob)); // at once: for nothing
            skip(1200);
            rollup.finalizeBatch(parent);
            spentWei += uint256(parent.computeWei) - parent.sequencerFeeWei;
        }
        assertEq(auction.creditOf(bob), 0);
        assertGt(spentWei, INSURANCE_CAP);
        assertEq(auction.insuranceWei(), INSURANCE_CAP);
        assertEq(auction.BURN().balance, spentWei - INSURANCE_CAP);
    }

    function test_WhenPaddingCostsMoreThanTheSeats() external {
        post(alice, 1 gwei, 1);
        post(bob, 2 gwei, 1);
        skip(2 hours);
        uint256 deposited = sequencers.depositOf(sequencer);
        bytes memory item = deposit(alice, alice, 1 ether);
        bytes memory slots = bytes.concat(Compact.l1(item, 1, 0), Compact.transfers(1, false));
        Batch memory batch = commit(rollup.genesisHeader(), single(chunkOf(GENESIS_ROOT, slots, 1)));
        uint256 payWei = UNITS * 2 gwei;
        assertEq(batch.winners[0].payWei, payWei);
        // All slots but the paid one, at the reserve, are more than the seat.
        uint256 debitWei = 3 * UNITS_PER_SLOT * uint256(40 gwei) + PROOF_RESERVE;
        assertEq(batch.header.debitWei, debitWei);
        uint256 paddingWei = 2 * UNITS_PER_SLOT * uint256(40 gwei);
        assertEq(batch.header.paddingWei, paddingWei);
        nextBlocks();
        prove(batch, alice, proofsOf(batch, carol));
        uint256 gasWei = 52_000 * 20 gwei;
        assertEq(auction.creditOf(alice), payWei + gasWei);

        skip(1200);
        uint256 computeWei = UNITS_PER_SLOT * uint256(50 gwei);
        uint256 spreadWei = computeWei + PREPAYMENT_FLOOR + paddingWei - payWei - 7 gwei;
        _finalize(batch.header, payWei, gasWei, debitWei - paddingWei - gasWei + DATA_FEE + 7 gwei, spreadWei);
        assertEq(sequencers.depositOf(sequencer), deposited - paddingWei - gasWei + DATA_FEE + 7 gwei);
        assertEq(address(bridge).balance, 11 ether - computeWei - DATA_FEE);
    }

    /// @dev A batch of L1 operations: their prepayments are less than the open price, and nobody else pays.
    function test_WhenTheFeesDoNotCoverTheRewards() external {
        bytes memory slots;
        for (uint256 i; i < SLOTS; ++i) {
            slots = bytes.concat(slots, Compact.l1(deposit(alice, alice, 1 ether), 1, 0));
        }
        Batch memory batch = commit(rollup.genesisHeader(), single(chunkOf(GENESIS_ROOT, slots, uint16(SLOTS))));
        uint256 openWei = UNITS * 40 gwei;
        skip(600);
        vm.fee(1 gwei);
        prove(batch, carol, proofsOf(batch, bob));
        uint256 gasWei = (52_000 + 68_000) * uint256(1 gwei);
        assertEq(auction.creditOf(bob), openWei);
        skip(600);
        uint256 lackingWei = openWei - SLOTS * uint256(PREPAYMENT_FLOOR);
        uint256 debitWei = openWei + PROOF_RESERVE;
        assertEq(batch.header.debitWei, debitWei);
        // The fund is empty: all of it is the sequencer's.
        _finalize(batch.header, openWei, gasWei, debitWei - gasWei - lackingWei, 0);
        assertEq(auction.insuranceWei(), 0);
        assertEq(address(auction).balance, openWei + gasWei);
    }

    /// @dev The operations are enqueued before the first commit, when they prepay less than two slots at the reserve.
    function test_WhenTheFundCoversWhatLacks() external {
        bytes memory slots;
        for (uint256 i; i < SLOTS; ++i) {
            slots = bytes.concat(slots, Compact.l1(deposit(alice, alice, 1 ether), 1, 0));
        }
        Batch memory batch = commit(rollup.genesisHeader(), _full(GENESIS_ROOT, 1));
        prove(batch, carol, proofsOf(batch, bob));
        skip(1200);
        rollup.finalizeBatch(batch.header);
        uint256 insuredWei = auction.insuranceWei();
        assertEq(insuredWei, 4 * UNITS_PER_SLOT * uint256(50 gwei) - 4 * 7 gwei);

        uint256 deposited = sequencers.depositOf(sequencer);
        batch = commit(batch.header, single(chunkOf(batch.header.postRoot, slots, uint16(SLOTS))));
        skip(1200);
        vm.fee(1 gwei);
        uint256 creditWei = auction.creditOf(carol);
        prove(batch, carol, proofsOf(batch, bob));
        uint256 gasWei = (52_000 + 68_000) * uint256(1 gwei);
        assertEq(auction.creditOf(carol), creditWei + gasWei);
        uint256 openWei = UNITS * 40 gwei;
        assertEq(auction.creditOf(bob), openWei);
        rollup.finalizeBatch(batch.header);
        assertEq(auction.insuranceWei(), insuredWei + SLOTS * uint256(PREPAYMENT_FLOOR) - openWei);
        assertEq(sequencers.depositOf(sequencer), deposited - gasWei);
        assertEq(auction.BURN().balance, 0);
    }

    // ----------------------------------------------------------------------------------------------- helpers

    /// @dev Finalizes and expects the numbers of the settlement; all of the spread fits into the fund.
    function _finalize(
        BatchHeader memory header,
        uint256 rewardsWei,
        uint256 reimbursedWei,
        uint256 sequencerWei,
        uint256 insuranceWei
    ) private {
        vm.expectEmit(true, true, true, true, address(auction));
        emit IProverAuction.BatchSettled(header.commitId, rewardsWei, reimbursedWei, sequencerWei, insuranceWei, 0);
        rollup.finalizeBatch(header);
    }

    function _full(bytes32 root, uint256 count) private view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](count);
        for (uint256 i; i < count; ++i) {
            chunks[i] = chunkOf(root, Compact.transfers(SLOTS, false), 0);
            root = chunks[i].postRoot;
        }
    }
}
