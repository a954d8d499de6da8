// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry, Offer} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract SettleFailureTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 4);
        post(bob, 20, 4);
        ripen();
        clear(6); // four seats of ask 1, two of ask 2
    }

    function test_RevertWhen_TheCallerIsNotTheLadder() external {
        _fail(1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotLadder.selector, alice));
        vm.prank(alice);
        asks.settleFailure(alice);
    }

    function test_RevertWhen_ThereIsNoFailure() external {
        _fail(1);
        _settle(alice);
        address[3] memory owners = [alice, bob, carol];
        for (uint256 i; i < owners.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NoFailure.selector, owners[i]));
            vm.prank(ladder);
            asks.settleFailure(owners[i]);
        }
    }

    function test_TheLastOneEndsTheRest() external {
        _fail(1);
        _fail(1);
        vm.prank(ladder);
        asks.freeSeats(1, 2);
        vm.expectEmit(address(asks));
        emit IAskRegistry.OwnerRested(alice, 1);
        _settle(alice);
        assertEq(_seatsOf(1), 0);
        vm.expectEmit(address(asks));
        emit IAskRegistry.OwnerRested(alice, 0);
        _settle(alice);
        assertEq(asks.failuresOf(alice), 0);
        assertEq(_seatsOf(1), 2);
    }

    function test_OwnersRestApart() external {
        vm.prank(ladder);
        asks.freeSeats(1, 1);
        _fail(1);
        _fail(2);
        assertEq(_seatsOf(1) + _seatsOf(2), 0);
        _settle(bob);
        assertEq(_seatsOf(1), 0);
        assertEq(_seatsOf(2), 2);
        _settle(alice);
        assertEq(_seatsOf(1), 1);
    }

    function _fail(uint64 askId) private {
        vm.prank(ladder);
        asks.failSeat(askId);
    }

    function _settle(address owner) private {
        vm.prank(ladder);
        asks.settleFailure(owner);
    }

    /// @dev Free seats of an ask that a round now would see.
    function _seatsOf(uint64 askId) private returns (uint256) {
        return _offered(10)[askId];
    }

    /// @dev By ask id, below `count`.
    function _offered(uint256 count) private returns (uint256[] memory seats) {
        uint256 state = vm.snapshotState();
        vm.prank(address(auction));
        (Offer[] memory winners,) = asks.takeSeats(type(uint16).max, 60);
        vm.revertToState(state);
        seats = new uint256[](count);
        for (uint256 i; i < winners.length; ++i) {
            seats[winners[i].askId] = winners[i].seats;
        }
    }
}

/// @dev Owner ids on both sides of the border between two words of the bitmap. Owner i has ask i, of two busy seats.
contract ManyOwnersRestTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        for (uint160 i = 1; i <= 300; ++i) {
            post(address(0x1000 + i), 30, 2);
        }
        ripen();
        vm.prank(address(auction));
        asks.takeSeats(600, 60);
    }

    function testFuzz_RestsExactlyWhoHasFailures(uint256 failing) external {
        for (uint64 i = 230; i < 290; ++i) {
            vm.startPrank(ladder);
            if (failing >> (i - 230) & 1 != 0) asks.failSeat(i);
            asks.freeSeats(i, 1);
            vm.stopPrank();
        }
        vm.prank(address(auction));
        (Offer[] memory winners,) = asks.takeSeats(600, 60);
        uint256[] memory seats = new uint256[](301);
        for (uint256 i; i < winners.length; ++i) {
            seats[winners[i].askId] = winners[i].seats;
        }
        for (uint256 i = 230; i < 290; ++i) {
            assertEq(seats[i], failing >> (i - 230) & 1 != 0 ? 0 : 1);
        }
    }
}
