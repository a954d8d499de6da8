// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {CollateralVault} from "../../../src/CollateralVault.sol";
import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {AddressMissing, CollateralContracts, ParameterOutOfRange} from "../../../src/types/MarketParameters.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract GasBurner {
    receive() external payable {
        while (true) {}
    }
}

contract VaultTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        vault.deposit{value: 10 ether}(alice);
    }

    function test_Deposit() external {
        vm.deal(bob, 1 ether);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Deposited(alice, 1 ether);
        vm.prank(bob);
        vault.deposit{value: 1 ether}(alice);
        assertEq(vault.freeOf(alice), 11 ether);
        assertEq(vault.freeOf(bob), 0);
    }

    function test_RequestWithdrawal_RevertWhen_NothingIsAskedFor() external {
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NothingToWithdraw.selector, alice));
        vm.prank(alice);
        vault.requestWithdrawal(0);
    }

    function test_RequestWithdrawal_RevertWhen_TooMuchIsAskedFor() external {
        vm.prank(address(asks));
        vault.reserve(alice, 4 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.CollateralTooLow.selector, alice, 6 ether, 6 ether + 1));
        vm.prank(alice);
        vault.requestWithdrawal(6 ether + 1);
    }

    function test_RequestWithdrawal_StartsTheDelayAnew() external {
        vm.startPrank(alice);
        vault.requestWithdrawal(1 ether);
        skip(1 days - 1);
        vm.expectEmit(address(vault));
        emit ICollateralVault.WithdrawalRequested(alice, 2 ether, block.timestamp + 1 days);
        vault.requestWithdrawal(2 ether);
        (uint256 amountWei, uint256 readyAt) = vault.withdrawalOf(alice);
        assertEq(amountWei, 3 ether);
        assertEq(readyAt, block.timestamp + 1 days);
        assertEq(vault.freeOf(alice), 7 ether);
    }

    function test_Withdraw_RevertWhen_NothingWasAskedFor() external {
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NothingToWithdraw.selector, alice));
        vm.prank(alice);
        vault.withdraw(payable(alice));
    }

    function test_Withdraw_RevertWhen_TheDelayIsNotOver() external {
        vm.startPrank(alice);
        vault.requestWithdrawal(1 ether);
        uint256 readyAt = block.timestamp + 1 days;
        skip(1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.WithdrawalNotReady.selector, readyAt));
        vault.withdraw(payable(alice));
    }

    function test_Withdraw_RevertWhen_TheReceiverRefuses() external {
        vm.startPrank(alice);
        vault.requestWithdrawal(1 ether);
        skip(1 days);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.TransferRefused.selector, address(auction)));
        vault.withdraw(payable(address(auction)));
    }

    function test_Withdraw_PaysOnce() external {
        vm.startPrank(alice);
        vault.requestWithdrawal(1 ether);
        skip(1 days);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Withdrawn(alice, 1 ether);
        vault.withdraw(payable(bob));
        assertEq(bob.balance, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NothingToWithdraw.selector, alice));
        vault.withdraw(payable(bob));
    }

    function test_Withdraw_AReceiverThatBurnsGasHarmsOnlyItself() external {
        vm.startPrank(alice);
        vault.requestWithdrawal(1 ether);
        skip(1 days);
        GasBurner burner = new GasBurner();
        (bool success,) =
            address(vault).call{gas: 1_000_000}(abi.encodeCall(vault.withdraw, (payable(address(burner)))));
        assertFalse(success);
        vault.withdraw(payable(alice));
        assertEq(alice.balance, 1 ether);
    }

    /// @dev By time alone: no round ever takes place.
    function test_Withdraw_NeedsNoRounds() external {
        uint256 before = vault.freeOf(alice);
        uint64 askId = post(alice, 10, 3);
        vm.prank(alice);
        asks.endAsk(askId);
        ripen();
        asks.unlinkAsk(askId, 0);
        uint256 all = before + 3 * vault.perSeat();
        vm.startPrank(alice);
        vault.requestWithdrawal(all);
        skip(1 days);
        vault.withdraw(payable(alice));
        assertEq(alice.balance, all);
    }

    function test_ReserveAndRelease_RevertWhen_TheCallerIsNotACustodian() external {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NotCustodian.selector, alice));
        vault.reserve(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NotCustodian.selector, alice));
        vault.release(alice, 1);
    }

    function test_ReserveAndRelease_RevertWhen_ItIsNotThere() external {
        vm.startPrank(address(asks));
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralVault.CollateralTooLow.selector, alice, 10 ether, 10 ether + 1)
        );
        vault.reserve(alice, 10 ether + 1);
        vault.reserve(alice, 4 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.ReservedTooLow.selector, alice, 4 ether, 4 ether + 1));
        vault.release(alice, 4 ether + 1);
    }

    function test_ReserveAndRelease() external {
        vm.startPrank(address(asks));
        vm.expectEmit(address(vault));
        emit ICollateralVault.Reserved(alice, 4 ether);
        vault.reserve(alice, 4 ether);
        assertEq(vault.freeOf(alice), 6 ether);
        assertEq(vault.reservedOf(alice), 4 ether);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Released(alice, 3 ether);
        vault.release(alice, 3 ether);
        assertEq(vault.freeOf(alice), 9 ether);
        assertEq(vault.reservedOf(alice), 1 ether);
    }

    function test_Constructor() external {
        assertEq(vault.perSeat(), 2 * 1000 gwei * UNITS + 500_000 gwei);
        CollateralContracts memory known = collateralContracts();
        known.asks = address(0);
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("asks")));
        new CollateralVault(known, collateralParameters);
        known = collateralContracts();
        collateralParameters.unitsPerChunk = 0;
        vm.expectRevert(
            abi.encodeWithSelector(
                ParameterOutOfRange.selector, bytes32("unitsPerChunk"), 0, 1, uint256(type(uint32).max)
            )
        );
        new CollateralVault(known, collateralParameters);
    }
}
