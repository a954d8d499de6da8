// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction, RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract SkipTest is MarketFixture {
    function _skip(uint64 commitId) private returns (uint96 reserveWei) {
        vm.prank(rollup);
        return auction.skip(commitId);
    }

    /// @dev The header of a rescue that carol brought.
    function _rescued(uint64 commitId, uint128 prepaidWei) private view returns (BatchHeader memory header) {
        header.commitId = commitId;
        header.chunkCount = 3;
        header.prepaidWei = prepaidWei;
        header.sequencer = carol;
    }

    function _expectSame(uint64 round, RoundParameters memory expected) private view {
        assertEq(abi.encode(auction.roundParameters(round)), abi.encode(expected));
    }

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        address[3] memory others = [alice, ladder, sequencer];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotRollup.selector, others[i]));
            vm.prank(others[i]);
            auction.skip(1);
        }
    }

    function test_RevertWhen_ItIsNotTheNextRound() external {
        uint64[3] memory wrong = [uint64(0), 2, type(uint64).max];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.RoundOutOfOrder.selector, wrong[i], 1));
            _skip(wrong[i]);
        }
    }

    function test_MovesTheParameters() external {
        clear(16);
        clear(16);
        RoundParameters memory third = auction.roundParameters(3);
        RoundParameters memory fourth = auction.roundParameters(4);
        assertTrue(third.floorWei != fourth.floorWei);
        skip(60);
        vm.expectEmit(address(auction));
        emit IProverAuction.RoundSkipped(3);
        assertEq(_skip(3), third.reserveWei);
        assertEq(auction.lastRound(), 3);
        _expectSame(4, third);
        _expectSame(5, fourth);
        third.committedAt = uint32(block.timestamp);
        _expectSame(3, third);
        assertEq(auction.roundParameters(2).committedAt, START);
        clear(1);
        _expectSame(5, fourth);
        auction.roundParameters(6);
    }

    /// @dev Idleness until now is in what moves, and counts anew from now on.
    function test_MovesWhatTimeHasLeft() external {
        clear(16);
        skip(6 hours);
        RoundParameters memory second = auction.roundParameters(2);
        RoundParameters memory third = auction.roundParameters(3);
        _skip(2);
        _expectSame(3, second);
        _expectSame(4, third);
        skip(6 hours - 1);
        _expectSame(3, second);
        skip(1);
        assertLt(auction.roundParameters(3).floorWei, second.floorWei);
    }

    function test_KeepsRelief() external {
        clear(1);
        vm.prank(rollup);
        auction.drop(1, sequencer, 1 ether, 0, 1, carol, 0); // rounds 2, 3 and 4 have no floor
        _skip(2);
        for (uint256 i; i < 3; ++i) {
            assertEq(auction.roundParameters(auction.lastRound() + 1).floorWei, 0);
            clear(1);
        }
        assertGt(auction.roundParameters(6).floorWei, 0);
        _skip(6);
        assertGt(auction.roundParameters(7).floorWei, 0, "relief that is over stays so");
    }

    function test_TakesNothing() external {
        uint64 askId = post(alice, 10, 2);
        ripen();
        uint256 depositWei = sequencers.depositOf(sequencer);
        _skip(1);
        assertEq(asks.askOf(askId).busy, 0);
        assertEq(sequencers.depositOf(sequencer), depositWei);
        assertEq(sequencers.exposureOf(sequencer), 0);
        assertEq(address(auction).balance, 0);
        (bool open, uint256 poolWei, uint256 reserveWei) = auction.accountOf(1);
        assertTrue(open);
        assertEq(poolWei + reserveWei, 0);
    }

    function test_WhenItIsReleased() external {
        _skip(1);
        vm.prank(ladder);
        auction.cancel(1, carol, 0, 0);
        assertEq(sequencers.depositOf(carol), 0);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.BatchNotOpen.selector, 1));
        vm.prank(ladder);
        auction.cancel(1, carol, 0, 0);
    }

    function test_WhenItIsFinal() external {
        clear(1);
        uint256 heldWei = address(auction).balance;
        uint256 fundWei = auction.insuranceWei();
        _skip(2);
        payIn(inbox, 5 ether);
        vm.expectEmit(address(auction));
        emit IProverAuction.RescuePaid(2, carol, 5 ether);
        vm.prank(rollup);
        auction.settle(_rescued(2, 5 ether));
        assertEq(auction.creditOf(carol), 5 ether);
        assertEq(auction.insuranceWei(), fundWei);
        assertEq(address(auction).balance, heldWei + 5 ether);
        vm.prank(carol);
        auction.withdrawCredit(payable(carol));
        assertEq(carol.balance, 5 ether);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.BatchNotOpen.selector, 2));
        vm.prank(rollup);
        auction.settle(_rescued(2, 5 ether));
    }

    function test_RevertWhen_LessWasPaidIn() external {
        _skip(1);
        payIn(inbox, 1 ether - 1);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PaymentMissing.selector, 1 ether, 1 ether - 1));
        vm.prank(rollup);
        auction.settle(_rescued(1, 1 ether));
    }
}
