// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract FailSeatTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 3);
        post(alice, 11, 1);
        post(bob, 20, 3);
        ripen();
        clear(2); // two seats of ask 1
    }

    function test_RevertWhen_TheCallerIsNotTheLadder() external {
        address[3] memory strangers = [alice, rollup, address(standby)];
        for (uint256 i; i < strangers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotLadder.selector, strangers[i]));
            vm.prank(strangers[i]);
            asks.failSeat(1);
        }
    }

    function test_RevertWhen_TheAskIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 4));
        vm.prank(ladder);
        asks.failSeat(4);
    }

    function test_RevertWhen_NoSeatIsBusy() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.SeatsNotBusy.selector, 2, 0, 1));
        vm.prank(ladder);
        asks.failSeat(2);
        _fail(1);
        _fail(1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.SeatsNotBusy.selector, 1, 0, 1));
        vm.prank(ladder);
        asks.failSeat(1);
    }

    function test_TakesTheSeatAway() external {
        _escrow(1);
        vm.expectEmit(address(asks));
        emit IAskRegistry.SeatFailed(1, alice, 2);
        vm.expectEmit(address(asks));
        emit IAskRegistry.OwnerRested(alice, 1);
        vm.prank(ladder);
        asks.failSeat(1);
        AskView memory ask = asks.askOf(1);
        assertEq(ask.seats, 2);
        assertEq(ask.busy, 1);
        assertEq(ask.endedAt, 0);
        assertEq(asks.failuresOf(alice), 1);
        assertEq(asks.failuresOf(bob), 0);
        assertEq(vault.reservedOf(alice), 3 * vault.perSeat(), "two of ask 1, one of ask 2");
    }

    function test_TheOwnersAsksRest() external {
        _fail(1);
        (Winner[] memory winners,) = clear(3);
        assertEq(winners.length, 1);
        assertEq(winners[0].owner, bob);
        assertEq(winners[0].payWei, 3 * 60 * UNITS, "resting seats are no losers either");
    }

    function test_BusySeatsOfARestingOwnerAreStillFreed() external {
        _fail(1);
        vm.prank(ladder);
        asks.freeSeats(1, 1);
        assertEq(asks.askOf(1).busy, 0);
    }

    function test_ARestingOwnerMayPostAndEnd() external {
        _fail(1);
        post(alice, 5, 1);
        ripen();
        (Winner[] memory winners,) = clear(1);
        assertEq(winners[0].owner, bob, "a new ask rests too");
        vm.prank(alice);
        asks.endAsk(2);
        ripen();
        asks.unlinkAsk(2, 0);
    }

    function test_AnAskWithoutSeatsEnds() external {
        clear(1);
        _fail(1);
        _fail(1);
        _escrow(1);
        vm.expectEmit(address(asks));
        emit IAskRegistry.AskEnded(1, uint32(block.timestamp));
        vm.prank(ladder);
        asks.failSeat(1);
        AskView memory ask = asks.askOf(1);
        assertEq(ask.seats, 0);
        assertEq(ask.endedAt, block.timestamp);
        ripen();
        asks.unlinkAsk(1, 0);
        assertEq(vault.reservedOf(alice), vault.perSeat(), "of ask 2");
    }

    function test_AnEndedAskKeepsItsEnd() external {
        clear(1);
        vm.prank(alice);
        asks.endAsk(1);
        uint256 endedAt = block.timestamp;
        skip(1);
        for (uint256 i; i < 3; ++i) {
            _fail(1);
        }
        assertEq(asks.askOf(1).endedAt, endedAt);
    }

    /// @dev As the ladder does: the seat's collateral goes into escrow first.
    function _fail(uint64 askId) private {
        _escrow(askId);
        vm.prank(ladder);
        asks.failSeat(askId);
    }

    function _escrow(uint64 askId) private {
        uint256 perSeat = vault.perSeat();
        address owner = asks.askOf(askId).owner;
        vm.prank(ladder);
        vault.escrow(owner, perSeat);
    }
}
