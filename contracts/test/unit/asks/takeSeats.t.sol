// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry, Offer} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract TakeSeatsTest is MarketFixture {
    function test_RevertWhen_TheCallerIsNotTheAuction() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotAuction.selector, alice));
        vm.prank(alice);
        asks.takeSeats(1, 60);
    }

    function test_AnAskIsActiveAfterTwoRoundsAndTheDelay() external {
        post(alice, 10, 9); // just before the commit of round 1
        skip(1);
        _round();
        post(bob, 11, 9); // in the second of that commit
        skip(2 minutes);
        assertEq(_round(), 0);
        skip(askParameters.askDelaySeconds - 2 minutes - 2);
        assertEq(_winnersNow(), 0, "one second too early");
        skip(1);
        assertEq(_winnersNow(), 1, "both conditions hold");
        skip(1 minutes);
        assertEq(_round(), 1, "bob's was not before the commit of round 1");
        assertEq(_round(), 2, "it was before that of round 2");
    }

    function test_AnAskNeedsTheDelayHoweverManyRounds() external {
        post(alice, 10, 9);
        for (uint256 i; i < 10; ++i) {
            skip(askParameters.askDelaySeconds / 10 - 1);
            assertEq(_round(), 0);
        }
        skip(10);
        assertEq(_round(), 1);
    }

    function test_AnAskIsActiveWithoutRoundsAfterTheLongDelay() external {
        post(alice, 10, 9);
        skip(askParameters.longDelaySeconds - 1);
        assertEq(_winnersNow(), 0);
        skip(1);
        assertEq(_winnersNow(), 1);
    }

    function test_AnEndTakesEffectByTheSameRule() external {
        post(alice, 10, 9);
        ripen();
        vm.prank(alice);
        asks.endAsk(1);
        skip(1);
        assertEq(_round(), 1);
        skip(askParameters.askDelaySeconds);
        assertEq(_round(), 1);
        assertEq(_round(), 0);
    }

    function test_UnlinksDeadAsksThatItPasses() external {
        for (uint160 i; i < 10; ++i) {
            post(address(0x1000 + i), 10, 1);
            vm.prank(address(0x1000 + i));
            asks.endAsk(uint64(i + 1));
        }
        post(alice, 20, 1);
        ripen();
        (Offer[] memory winners,) = _take(1, 60);
        assertEq(winners.length, 1);
        assertEq(winners[0].askId, 11);
        assertEq(_length(), 3, "eight at most");
        assertEq(vault.reservedOf(address(0x1007)), 0);
        assertGt(vault.reservedOf(address(0x1008)), 0);
        _take(1, 60);
        assertEq(_length(), 1);
    }

    function test_LeavesEndedAsksThatAreBusy() external {
        post(alice, 10, 2);
        post(bob, 20, 2);
        post(carol, 30, 2);
        ripen();
        (Offer[] memory winners,) = _take(1, 60);
        vm.prank(alice);
        asks.endAsk(1);
        ripen();
        (winners,) = _take(2, 60);
        assertEq(winners[0].askId, 2);
        assertEq(_length(), 3);
        vm.prank(ladder);
        asks.freeSeats(1, 1);
        _take(1, 60);
        assertEq(_length(), 2);
    }

    function test_SellsNoSeatTwice() external {
        post(alice, 10, 2);
        post(bob, 20, 3);
        ripen();
        _expectSeats(3, 2, 1);
        _expectSeats(1, 0, 1);
        _expectSeats(4, 0, 1);
        _expectSeats(1, 0, 0);
        assertEq(asks.askOf(1).busy, 2);
        assertEq(asks.askOf(2).busy, 3);
        vm.prank(ladder);
        asks.freeSeats(1, 1);
        _expectSeats(5, 1, 0);
    }

    function test_DoesNotLookAboveTheReserve() external {
        post(alice, 10, 1);
        post(bob, 20, 1);
        post(carol, 21, 1);
        ripen();
        (Offer[] memory winners, Offer[] memory losers) = _take(1, 20);
        assertEq(winners.length, 1);
        assertEq(losers.length, 1);
        assertEq(losers[0].unitCostWei, 20);
        (winners, losers) = _take(9, 9);
        assertEq(winners.length, 0);
        assertEq(losers.length, 0);
    }

    function test_ListsNoMoreLosersThanPricingNeeds() external {
        post(alice, 10, 3);
        post(alice, 11, 1); // alice's own: prices bob only
        post(bob, 12, 1);
        post(carol, 13, 2);
        post(bob, 14, 5);
        post(carol, 15, 5);
        ripen();
        (Offer[] memory winners, Offer[] memory losers) = _take(3, 60);
        assertEq(winners.length, 1);
        assertEq(losers.length, 3, "alice finds bob's and carol's three");
        assertEq(losers[0].ownerId, 1);
        assertEq(losers[1].ownerId, 2);
        assertEq(losers[2].ownerId, 3);
    }

    /// @dev The buffer has room for the winner's own asks, as many as it may have, before those that price it.
    function test_UnlinkingDoesNotDisturbWhatIsListed() external {
        for (uint96 i; i < 4; ++i) {
            post(alice, 10 + i, 1);
        }
        post(carol, 14, 1);
        post(bob, 15, 7);
        vm.prank(carol);
        asks.endAsk(5);
        ripen();
        (Offer[] memory winners, Offer[] memory losers) = _take(1, 60);
        assertEq(_length(), 5, "carol's is gone");
        assertEq(winners.length, 1);
        assertEq(losers.length, 4);
        for (uint256 i; i < 3; ++i) {
            assertEq(abi.encode(losers[i]), abi.encode(Offer(uint64(i + 2), 1, 1, uint96(11 + i))));
        }
        assertEq(abi.encode(losers[3]), abi.encode(Offer(6, 3, 7, 15)));
    }

    function test_TheSeatsOfTheMarginalAskLoseToo() external {
        post(alice, 10, 5);
        post(bob, 20, 5);
        ripen();
        (Offer[] memory winners, Offer[] memory losers) = _take(7, 60);
        assertEq(winners[1].seats, 2);
        assertEq(losers.length, 1);
        assertEq(losers[0].askId, 2);
        assertEq(losers[0].seats, 3);
    }

    function test_NothingWantedNothingTaken() external {
        post(alice, 10, 5);
        ripen();
        (Offer[] memory winners, Offer[] memory losers) = _take(0, 60);
        assertEq(winners.length + losers.length, 0);
    }

    function _take(uint256 wanted, uint96 reserveWei) private returns (Offer[] memory, Offer[] memory) {
        vm.prank(address(auction));
        return asks.takeSeats(wanted, reserveWei);
    }

    /// @dev One round that takes a seat of every active ask, and frees them.
    function _round() private returns (uint256 count) {
        (Offer[] memory winners,) = _take(type(uint16).max, 60);
        count = winners.length;
        for (uint256 i; i < count; ++i) {
            vm.prank(ladder);
            asks.freeSeats(winners[i].askId, uint16(winners[i].seats));
        }
    }

    /// @dev What a round now would see.
    function _winnersNow() private returns (uint256 count) {
        uint256 state = vm.snapshotState();
        count = _round();
        vm.revertToState(state);
    }

    function _expectSeats(uint256 wanted, uint256 first, uint256 second) private {
        (Offer[] memory winners,) = _take(wanted, 60);
        uint256[3] memory won;
        for (uint256 i; i < winners.length; ++i) {
            won[winners[i].askId] += winners[i].seats;
        }
        assertEq(won[1], first);
        assertEq(won[2], second);
    }

    function _length() private view returns (uint256) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        return page.length;
    }
}
