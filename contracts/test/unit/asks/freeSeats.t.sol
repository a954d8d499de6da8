// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract FreeSeatsTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 5);
        ripen();
        clear(3);
    }

    function test_RevertWhen_TheCallerIsNotTheLadder() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotLadder.selector, alice));
        vm.prank(alice);
        asks.freeSeats(1, 1);
    }

    function test_RevertWhen_TheAskIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 2));
        vm.prank(ladder);
        asks.freeSeats(2, 1);
    }

    function test_RevertWhen_FewerAreBusy() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.SeatsNotBusy.selector, 1, 3, 4));
        vm.prank(ladder);
        asks.freeSeats(1, 4);
    }

    function test_LowersBusy() external {
        vm.expectEmit(address(asks));
        emit IAskRegistry.SeatsFreed(1, 2);
        vm.prank(ladder);
        asks.freeSeats(1, 2);
        assertEq(asks.askOf(1).busy, 1);
        assertEq(asks.askOf(1).seats, 5);
    }
}
