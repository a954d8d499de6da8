// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {VaultFixture} from "./VaultFixture.sol";

contract EscrowTest is VaultFixture {
    function setUp() public override {
        super.setUp();
        depositEther(alice, 10 ether);
    }

    function test_RevertWhen_TheCallerMayNotMoveEscrows() external {
        address[4] memory strangers = [alice, registry, standby, address(insurer)];
        for (uint256 i; i < strangers.length; ++i) {
            vm.startPrank(strangers[i]);
            bytes memory notLadder = abi.encodeWithSelector(ICollateralVault.NotLadder.selector, strangers[i]);
            vm.expectRevert(notLadder);
            vault.escrow(alice, 0);
            vm.expectRevert(notLadder);
            vault.payEscrow(alice, 0);
            vm.expectRevert(notLadder);
            vault.forfeit(0);
            vm.stopPrank();
        }
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NotLadder.selector, sealedAsks));
        vm.prank(sealedAsks);
        vault.payEscrow(alice, 0);
    }

    function test_Reserve_ServesEveryCustodian() external {
        address[3] memory custodians = [registry, standby, sealedAsks];
        for (uint256 i; i < custodians.length; ++i) {
            vm.startPrank(custodians[i]);
            vault.reserve(alice, 2 ether);
            vault.release(alice, 1 ether);
            vm.stopPrank();
        }
        assertEq(vault.reservedOf(alice), 3 ether);
        assertEq(vault.freeOf(alice), 7 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NotCustodian.selector, ladder));
        vm.prank(ladder);
        vault.reserve(alice, 1);
    }

    function test_Escrow_RevertWhen_ItIsNotReserved() external {
        reserve(vault, alice, 3 ether);
        uint256[3] memory amounts = [uint256(3 ether + 1), 2 ** 128, type(uint256).max];
        for (uint256 i; i < amounts.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(ICollateralVault.ReservedTooLow.selector, alice, 3 ether, amounts[i])
            );
            vm.prank(ladder);
            vault.escrow(alice, amounts[i]);
        }
    }

    function test_Escrow_TakesReservedCollateralOnly() external {
        reserve(vault, alice, 3 ether);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Escrowed(alice, 2 ether);
        vm.prank(ladder);
        vault.escrow(alice, 2 ether);
        assertEq(vault.reservedOf(alice), 1 ether);
        assertEq(vault.freeOf(alice), 7 ether);
        assertEq(vault.escrowed(), 2 ether);
    }

    function test_PayEscrow_RevertWhen_TheEscrowHoldsLess() external {
        escrow(vault, alice, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.EscrowTooLow.selector, 2 ether, 2 ether + 1));
        vm.prank(ladder);
        vault.payEscrow(bob, 2 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.EscrowTooLow.selector, 2 ether, type(uint256).max));
        vm.prank(ladder);
        vault.forfeit(type(uint256).max);
    }

    function test_PayEscrow_CreditsFreeCollateral() external {
        escrow(vault, alice, 2 ether);
        vm.expectEmit(address(vault));
        emit ICollateralVault.EscrowPaid(bob, 0.5 ether);
        vm.prank(ladder);
        vault.payEscrow(bob, 0.5 ether);
        assertEq(vault.freeOf(bob), 0.5 ether);
        assertEq(vault.escrowed(), 1.5 ether);
        vm.startPrank(bob);
        vault.requestWithdrawal(0.5 ether);
        skip(1 days);
        vault.withdraw(payable(bob));
        assertEq(bob.balance, 0.5 ether);
    }

    function test_Forfeit_InsuresWithEther() external {
        escrow(vault, alice, 2 ether);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Forfeited(1.5 ether);
        vm.prank(ladder);
        vault.forfeit(1.5 ether);
        assertEq(address(insurer).balance, 1.5 ether);
        assertEq(vault.escrowed(), 0.5 ether);
        assertEq(address(vault).balance, 8.5 ether);
    }

    function test_Forfeit_TheSealedAsksForfeitWhatTheyEscrow() external {
        vm.startPrank(sealedAsks);
        vault.reserve(alice, 1 ether);
        vault.escrow(alice, 1 ether);
        vault.forfeit(1 ether);
        assertEq(address(insurer).balance, 1 ether);
        assertEq(vault.escrowed(), 0);
    }

    function test_Forfeit_BurnsTokens() external {
        depositTokens(alice, 1000e6);
        escrow(tokenVault, alice, 600e6);
        vm.prank(ladder);
        tokenVault.forfeit(600e6);
        assertEq(token.balanceOf(tokenVault.BURN()), 600e6);
        assertEq(token.balanceOf(address(tokenVault)), 400e6);
    }

    function test_Forfeit_DoesNotDependOnTheToken() external {
        depositTokens(alice, 1000e6);
        escrow(tokenVault, alice, 900e6);
        uint256 state = vm.snapshotState();
        token.refuse(tokenVault.BURN());
        _forfeitStays(600e6);
        vm.revertToState(state);
        token.answerFalse();
        _forfeitStays(600e6);
    }

    /// @dev What the burn address does not get belongs to nobody.
    function _forfeitStays(uint256 amount) private {
        vm.prank(ladder);
        tokenVault.forfeit(amount);
        assertEq(tokenVault.escrowed(), 900e6 - amount);
        assertEq(token.balanceOf(address(tokenVault)), 1000e6);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.EscrowTooLow.selector, 900e6 - amount, amount));
        vm.prank(ladder);
        tokenVault.payEscrow(bob, amount);
    }
}
