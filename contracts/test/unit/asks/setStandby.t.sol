// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract SetStandbyTest is MarketFixture {
    function test_RevertWhen_TheCallerIsNotTheStandbyList() external {
        address[3] memory strangers = [alice, ladder, address(sealedAsks)];
        for (uint256 i; i < strangers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotStandbyList.selector, strangers[i]));
            vm.prank(strangers[i]);
            asks.setStandby(alice, true);
        }
    }

    function test_RevertWhen_TheOwnerHasAsks() external {
        post(alice, 10, 1);
        post(alice, 11, 1);
        _expectHasAsks(2);
        vm.startPrank(alice);
        asks.endAsk(1);
        asks.endAsk(2);
        vm.stopPrank();
        _expectHasAsks(2);
        ripen();
        asks.unlinkAsk(1, 0);
        _expectHasAsks(1);
        asks.unlinkAsk(2, 0);
        _set(alice, true);
    }

    function test_RevertWhen_TheOwnerHasASealedAsk() external {
        secure(alice, 1);
        vm.prank(alice);
        sealedAsks.seal(0, "any", 1);
        _expectHasAsks(1);
    }

    function test_BarsFromAsks() external {
        _set(alice, true);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.OwnerOnStandby.selector, alice));
        asks.postAsk(1, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.OwnerOnStandby.selector, alice));
        sealedAsks.seal(0, "any", 1);
        vm.stopPrank();
        _set(alice, false);
        post(alice, 1, 1);
    }

    function test_KeepsTheOwnersId() external {
        post(alice, 1, 1);
        post(bob, 2, 1);
        vm.prank(alice);
        asks.endAsk(1);
        ripen();
        asks.unlinkAsk(1, 0);
        _set(alice, true);
        _set(alice, false);
        post(alice, 3, 1);
        assertEq(asks.ownerOf(1), alice);
        assertEq(asks.ownerOf(3), address(0));
    }

    function _expectHasAsks(uint256 count) private {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.OwnerHasAsks.selector, alice, count));
        vm.prank(address(standby));
        asks.setStandby(alice, true);
    }

    function _set(address owner, bool on) private {
        vm.prank(address(standby));
        asks.setStandby(owner, on);
    }
}
