// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract EndAskTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 2);
        post(bob, 20, 2);
    }

    function test_RevertWhen_TheAskIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 3));
        asks.endAsk(3);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 0));
        asks.endAsk(0);
    }

    function test_RevertWhen_TheCallerIsNotItsOwner() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotAskOwner.selector, 1, bob));
        vm.prank(bob);
        asks.endAsk(1);
    }

    function test_RevertWhen_ItHasEnded() external {
        vm.startPrank(alice);
        asks.endAsk(1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskAlreadyEnded.selector, 1));
        asks.endAsk(1);
    }

    function test_NotesTheTime() external {
        ripen();
        clear(1);
        AskView memory before = asks.askOf(1);
        vm.expectEmit(address(asks));
        emit IAskRegistry.AskEnded(1, uint32(block.timestamp));
        vm.prank(alice);
        asks.endAsk(1);
        AskView memory ask = asks.askOf(1);
        assertEq(ask.endedAt, block.timestamp);
        before.endedAt = ask.endedAt;
        assertEq(abi.encode(ask), abi.encode(before));
        assertEq(vault.reservedOf(alice), 2 * vault.perSeat());
    }
}
