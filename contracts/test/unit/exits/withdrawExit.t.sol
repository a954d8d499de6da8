// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IExits} from "../../../src/interfaces/IExits.sol";
import {Holder, ExitsTest} from "./ExitsTest.sol";

contract WithdrawExitTest is ExitsTest {
    Holder private _holder;

    /// @dev The account has refused an ether.
    function setUp() public override {
        super.setUp();
        _holder = new Holder();
        _holder.refuse(true);
        leave(address(_holder), 1 ether);
    }

    function _withdraw(address to) private {
        vm.prank(address(_holder));
        exits.withdrawExit(payable(to));
    }

    function test_RevertWhen_NothingIsKept() external {
        leave(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IExits.NothingToWithdraw.selector, alice));
        vm.prank(alice);
        exits.withdrawExit(payable(alice));
    }

    function test_RevertWhen_TheReceiverRefuses() external {
        vm.expectRevert(abi.encodeWithSelector(IExits.TransferRefused.selector, address(_holder)));
        _withdraw(address(_holder));
        assertEq(exits.keptOf(address(_holder)), 1 ether);
    }

    function test_WhenItIsTaken() external {
        vm.expectEmit(address(exits));
        emit IExits.ExitPaid(address(_holder), bob, 1 ether);
        _withdraw(bob);
        assertEq(bob.balance, 1 ether);
        assertEq(exits.keptOf(address(_holder)), 0);
        vm.expectRevert(abi.encodeWithSelector(IExits.NothingToWithdraw.selector, address(_holder)));
        _withdraw(bob);
        uint256[8] memory proof = proofOf(address(_holder), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IExits.AlreadyExited.selector, address(_holder)));
        exits.exit(address(_holder), 1 ether, proof);
    }

    function test_WhenTheAccountCallsBack() external {
        _holder.refuse(false);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(exits.withdrawExit, (payable(address(_holder))));
        calls[1] = abi.encodeCall(exits.retryExit, (address(_holder)));
        _holder.callBack(address(exits), calls);
        _withdraw(address(_holder));
        assertEq(_holder.admitted(), 0);
        assertEq(address(_holder).balance, 1 ether);
    }
}
