// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";
import {Vm} from "forge-std/Vm.sol";

contract SettleTest is MarketFixture {
    struct Result {
        uint256 rewardsWei;
        uint256 reimbursedWei;
        uint256 sequencerWei;
        uint256 insuranceWei;
        uint256 burnedWei;
    }

    struct Batch {
        uint256 paidSlots;
        uint256 l1Slots;
        uint64 unitPrice;
        uint64 dataFee;
        uint96 prepaid;
        uint256 rewards;
        uint256 reimbursed;
        uint256 fund;
    }

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        BatchHeader memory header;
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotRollup.selector, alice));
        vm.prank(alice);
        auction.settle(header);
    }

    function test_RevertWhen_TheBatchIsNotOpen() external {
        (, uint256 debitWei) = clear(1);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        settle(header);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.BatchNotOpen.selector, 1));
        vm.prank(rollup);
        auction.settle(header);
        header.commitId = 2;
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.BatchNotOpen.selector, 2));
        vm.prank(rollup);
        auction.settle(header);
    }

    function test_RevertWhen_TooLittleWasPaidIn() external {
        (, uint256 debitWei) = clear(1);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        uint256 fees = uint256(header.computeWei) + header.dataWei;
        vm.deal(address(auction), 10 ether); // stray ether is nobody's
        payIn(bridge, fees - 1);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PaymentMissing.selector, fees, fees - 1));
        vm.prank(rollup);
        auction.settle(header);
    }

    /// @dev Two seats of alice at the price of bob's ask; all slots paid at the floor of 70; one proof reimbursed.
    function test_ReturnsWhatTheSequencerIsDue() external {
        post(alice, 10, 2);
        post(bob, 20, 2);
        ripen();
        (Winner[] memory winners, uint256 debitWei) = clear(2);
        prove(winners[0], 20 * UNITS);
        prove(winners[0], 20 * UNITS);
        reimburse(1, carol, 1000);
        BatchHeader memory header = headerOf(2, 2 * SLOTS, debitWei);
        Result memory result = _settle(header);
        uint256 fee = 280 * 2 * uint256(SLOTS);
        assertEq(result.rewardsWei, 2 * 20 * UNITS);
        assertEq(result.reimbursedWei, 1000);
        assertEq(result.sequencerWei, debitWei - 1000 + 2 * uint256(SLOTS) * 1 gwei + fee);
        assertEq(result.insuranceWei, 2 * 70 * UNITS - 2 * 20 * UNITS - fee);
        assertEq(result.burnedWei, 0);
        assertEq(sequencers.depositOf(sequencer), 1000 ether - debitWei + result.sequencerWei);
    }

    function test_EndsTheExposure() external {
        post(alice, 10, 2);
        ripen();
        (, uint256 debitWei) = clear(3);
        (, uint256 otherWei) = clear(1);
        uint256 collateralWei = 2 * auction.SEAT_COLLATERAL();
        assertEq(sequencers.exposureOf(sequencer), debitWei + collateralWei + otherWei);
        settle(headerOf(1, SLOTS, otherWei));
        assertEq(sequencers.exposureOf(sequencer), debitWei + collateralWei);
        BatchHeader memory first = headerOf(3, 3 * SLOTS, debitWei);
        (first.commitId, first.seatCount) = (1, 2);
        settle(first);
        assertEq(sequencers.exposureOf(sequencer), 0);
    }

    function test_FillsTheFundAndBurnsTheRest() external {
        auctionParameters.insuranceCapWei = 1000;
        deployMarket();
        fundSequencer(1 ether);
        (, uint256 debitWei) = clear(1);
        Result memory result = _settle(headerOf(1, SLOTS, debitWei));
        assertEq(result.insuranceWei, 1000);
        assertEq(result.burnedWei, 70 * UNITS - 280 * SLOTS - 1000, "no proof was paid");
        assertEq(auction.insuranceWei(), 1000);
        assertEq(auction.BURN().balance, result.burnedWei);
    }

    function test_TheFundCoversALoss() external {
        (, uint256 debitWei) = clear(1);
        Result memory result = _settle(headerOf(1, SLOTS, debitWei));
        uint256 fund = result.insuranceWei;
        assertGt(fund, 5000);
        (, debitWei) = clear(1);
        _creditAll(2, 60 * UNITS);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        header.computeWei = uint128(60 * UNITS + header.sequencerFeeWei - 5000);
        result = _settle(header);
        assertEq(result.insuranceWei, 0);
        assertEq(auction.insuranceWei(), fund - 5000);
        assertEq(result.sequencerWei, debitWei + header.dataWei + header.sequencerFeeWei);
    }

    function test_TheSequencerCoversTheRestOfALoss() external {
        (, uint256 debitWei) = clear(1);
        _creditAll(1, 60 * UNITS);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        header.computeWei = 0;
        header.prepaidWei = 11;
        Result memory result = _settle(header);
        assertEq(result.sequencerWei, debitWei - 60 * UNITS + header.dataWei + 11);
        assertEq(auction.insuranceWei(), 0);
        assertEq(address(auction).balance, 60 * UNITS);
    }

    function test_NothingIsReturnedToWhoOwesMore() external {
        (, uint256 debitWei) = clear(1);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        header.paddingWei = type(uint128).max;
        Result memory result = _settle(header);
        assertEq(result.sequencerWei, 0);
        assertEq(result.insuranceWei + result.burnedWei, debitWei + header.computeWei + header.dataWei);
    }

    function test_PaddingIsCoveredByTheDebit() external {
        post(alice, 0, 9);
        post(bob, 1, 9);
        ripen();
        (, uint256 debitWei) = clear(1, 1);
        BatchHeader memory header = headerOf(1, 1, debitWei);
        header.dataWei = 0;
        _creditAll(1, UNITS);
        uint256 reserveWei = auction.PROOF_RESERVE();
        reimburse(1, carol, reserveWei);
        Result memory result = _settle(header);
        assertEq(result.sequencerWei, debitWei - header.paddingWei - reserveWei + header.sequencerFeeWei);
        assertEq(result.insuranceWei, header.computeWei + header.paddingWei - UNITS - header.sequencerFeeWei);
    }

    function test_SettlesWhenTheBurnIsRefused() external {
        auctionParameters.insuranceCapWei = 0;
        deployMarket();
        fundSequencer(1 ether);
        vm.etch(auction.BURN(), hex"5f5ffd");
        (, uint256 debitWei) = clear(1);
        Result memory result = _settle(headerOf(1, SLOTS, debitWei));
        assertEq(address(auction).balance, result.burnedWei);
    }

    function testFuzz_ConservesEveryWei(Batch memory batch) external {
        _buildFund(batch.fund);
        uint256 before = auction.insuranceWei();
        batch.paidSlots = bound(batch.paidSlots, 0, 3 * uint256(SLOTS));
        batch.l1Slots = bound(batch.l1Slots, 0, 3 * uint256(SLOTS) - batch.paidSlots);
        BatchHeader memory header = _commit(batch);
        uint256 balance = address(auction).balance;
        Result memory result = _settle(header);
        uint256 paidIn = uint256(header.computeWei) + header.dataWei + header.prepaidWei;
        uint256 fundAfter = auction.insuranceWei();
        assertEq(
            header.debitWei + paidIn + before,
            result.rewardsWei + result.reimbursedWei + result.sequencerWei + fundAfter + result.burnedWei
        );
        assertEq(address(auction).balance, balance + paidIn - result.sequencerWei - result.burnedWei);
        assertEq(
            address(auction).balance, fundAfter + auction.creditOf(alice) + auction.creditOf(bob), "all of it is owned"
        );
        assertLe(fundAfter, auctionParameters.insuranceCapWei);
    }

    function _commit(Batch memory batch) private returns (BatchHeader memory header) {
        (, uint256 debitWei) = clear(3, uint32(batch.paidSlots));
        (, uint256 poolWei, uint256 reserveWei) = auction.accountOf(2);
        _creditAll(2, bound(batch.rewards, 0, poolWei));
        reimburse(2, bob, bound(batch.reimbursed, 0, reserveWei));
        header = headerOf(3, uint32(batch.paidSlots), debitWei);
        header.computeWei = uint128(batch.paidSlots * UNITS_PER_SLOT * batch.unitPrice);
        header.dataWei = uint128(batch.paidSlots * batch.dataFee);
        header.prepaidWei = batch.prepaid;
        header.paddingWei -= uint128(batch.l1Slots * UNITS_PER_SLOT * auction.roundParameters(2).reserveWei);
    }

    /// @dev Leaves something in the insurance fund.
    function _buildFund(uint256 wish) private {
        (, uint256 debitWei) = clear(1);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        header.prepaidWei = uint128(bound(wish, 0, 1 ether));
        settle(header);
    }

    function _creditAll(uint64 round, uint256 amountWei) private {
        pay(round, alice, amountWei);
    }

    /// @dev Settles and reads the event.
    function _settle(BatchHeader memory header) private returns (Result memory result) {
        vm.recordLogs();
        settle(header);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs[0].topics[0], IProverAuction.BatchSettled.selector);
        assertEq(uint256(logs[0].topics[1]), header.commitId);
        return abi.decode(logs[0].data, (Result));
    }
}
