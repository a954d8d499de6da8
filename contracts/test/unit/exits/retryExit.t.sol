// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {Holder, ExitsTest} from "./ExitsTest.sol";

contract RetryExitTest is ExitsTest {
    Holder private _holder;

    /// @dev The account has refused an ether.
    function setUp() public override {
        super.setUp();
        _holder = new Holder();
        _holder.refuse(true);
        leave(address(_holder), 1 ether);
    }

    function test_RevertWhen_NothingIsKept() external {
        vm.expectRevert(abi.encodeWithSelector(IExits.NothingToWithdraw.selector, alice));
        exits.retryExit(alice);
    }

    function test_RevertWhen_TheAccountRefuses() external {
        vm.expectRevert(abi.encodeWithSelector(IExits.TransferRefused.selector, address(_holder)));
        exits.retryExit(address(_holder));
        assertEq(exits.keptOf(address(_holder)), 1 ether);
    }

    function test_WhenItIsTaken() external {
        _holder.refuse(false);
        vm.expectEmit(address(exits));
        emit IExits.ExitPaid(address(_holder), address(_holder), 1 ether);
        vm.prank(bob);
        exits.retryExit(address(_holder));
        assertEq(address(_holder).balance, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IExits.NothingToWithdraw.selector, address(_holder)));
        exits.retryExit(address(_holder));
    }
}
