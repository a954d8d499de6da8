// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {Bridge} from "../../../src/Bridge.sol";
import {IBridge} from "../../../src/interfaces/IBridge.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {Receiver} from "./bridge.t.sol";

contract PayExitTest is Test {
    address private _exits = makeAddr("exits");
    address private _rollup = makeAddr("rollup");
    address private _inbox = makeAddr("inbox");
    address private _auction = makeAddr("auction");
    Bridge private _bridge;

    function setUp() external {
        _bridge = new Bridge(_rollup, _inbox, IProverAuction(_auction), _exits);
        vm.deal(address(_bridge), 10 ether);
    }

    function _pay(address to, uint256 amountWei) private returns (bool) {
        vm.prank(_exits);
        return _bridge.payExit(to, amountWei);
    }

    function test_RevertWhen_TheCallerIsAnother() external {
        address[4] memory others = [_rollup, _inbox, _auction, address(this)];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.NotExits.selector, others[i]));
            vm.prank(others[i]);
            _bridge.payExit(others[i], 1);
        }
    }

    function test_WhenTheReceiverRefuses() external {
        assertFalse(_pay(address(new Receiver(_bridge, 0)), 1 ether));
        assertFalse(_pay(makeAddr("alice"), 10 ether + 1), "more than there is");
        assertEq(address(_bridge).balance, 10 ether);
    }

    function test_WhenItIsTaken() external {
        address alice = makeAddr("alice");
        assertTrue(_pay(alice, 3 ether));
        assertEq(alice.balance, 3 ether);
        address large = address(new Receiver(_bridge, 3));
        uint256 before = gasleft();
        assertTrue(_pay(large, 7 ether));
        assertLt(before - gasleft(), 2_200_000);
        assertEq(address(_bridge).balance, 0);
    }
}
