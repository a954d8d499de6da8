// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {stdError} from "forge-std/Test.sol";

import {CollateralVault} from "../../../src/CollateralVault.sol";
import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {AddressMissing, CollateralContracts, ParameterOutOfRange} from "../../../src/types/MarketParameters.sol";
import {IHolder} from "../../mocks/market/HostileToken.sol";
import {Reentrant} from "../../mocks/market/Reentrant.sol";
import {VaultFixture} from "./VaultFixture.sol";

contract TokenTest is VaultFixture, IHolder {
    bytes private _callback;
    bytes private _answer;

    function test_Deposit_RevertWhen_ItIsTheWrongCollateral() external {
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.WrongCollateral.selector, address(token)));
        tokenVault.deposit{value: 1}(alice);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.WrongCollateral.selector, address(0)));
        vault.depositToken(alice, 1);
    }

    function test_DepositToken_RevertWhen_TheTokenRefuses() external {
        token.mint(address(this), 10);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(tokenVault), 0, 10)
        );
        tokenVault.depositToken(alice, 10);
        token.approve(address(tokenVault), 10);
        token.answerFalse();
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        tokenVault.depositToken(alice, 10);
    }

    function test_DepositToken_CreditsTheOwner() external {
        token.mint(address(this), 100e6);
        token.approve(address(tokenVault), 100e6);
        vm.expectEmit(address(tokenVault));
        emit ICollateralVault.Deposited(alice, 100e6);
        tokenVault.depositToken(alice, 100e6);
        assertEq(tokenVault.freeOf(alice), 100e6);
        assertEq(tokenVault.freeOf(address(this)), 0);
    }

    function testFuzz_DepositToken_CreditsWhatArrives(uint128 amount, uint8 percent, uint64 stray) external {
        token.mint(address(tokenVault), stray);
        token.takeFee(percent % 101);
        depositTokens(alice, amount);
        uint256 arrived = amount - uint256(amount) * (percent % 101) / 100;
        assertEq(tokenVault.freeOf(alice), arrived);
        assertEq(token.balanceOf(address(tokenVault)), arrived + stray);
    }

    function test_DepositToken_RevertWhen_MoreThan128BitsArrive() external {
        token.mint(address(this), type(uint256).max);
        token.approve(address(tokenVault), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 128, 2 ** 128));
        tokenVault.depositToken(alice, 2 ** 128);
        tokenVault.depositToken(alice, 2 ** 128 - 1);
        vm.expectRevert(stdError.arithmeticError);
        tokenVault.depositToken(alice, 1);
    }

    /// @dev Counted twice, the inner deposit would be withdrawn twice.
    function test_DepositToken_CannotBeReentered() external {
        token.mint(address(this), 20);
        token.approve(address(tokenVault), 20);
        token.callHolders();
        _callback = abi.encodeCall(tokenVault.depositToken, (address(this), 10));
        tokenVault.depositToken(address(this), 10);
        assertEq(_answer, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        assertEq(tokenVault.freeOf(address(this)), 10);
        assertEq(token.balanceOf(address(tokenVault)), 10);
    }

    function test_DepositToken_CannotBeMixedWithWithdrawals() external {
        depositTokens(address(this), 10);
        tokenVault.requestWithdrawal(10);
        skip(1 days);
        token.mint(address(this), 10);
        token.approve(address(tokenVault), 10);
        token.callHolders();
        _callback = abi.encodeCall(tokenVault.withdraw, (payable(address(this))));
        tokenVault.depositToken(address(this), 10);
        assertEq(_answer, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        assertEq(tokenVault.freeOf(address(this)), 10);
    }

    function test_Withdraw_PaysTokensOnce() external {
        depositTokens(alice, 100e6);
        vm.startPrank(alice);
        tokenVault.requestWithdrawal(60e6);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.WithdrawalNotReady.selector, block.timestamp + 1 days));
        tokenVault.withdraw(payable(bob));
        skip(1 days);
        tokenVault.withdraw(payable(bob));
        assertEq(token.balanceOf(bob), 60e6);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.NothingToWithdraw.selector, alice));
        tokenVault.withdraw(payable(bob));
    }

    function test_Withdraw_RevertWhen_TheTokenRefuses() external {
        depositTokens(alice, 100e6);
        vm.startPrank(alice);
        tokenVault.requestWithdrawal(60e6);
        skip(1 days);
        token.answerFalse();
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        tokenVault.withdraw(payable(alice));
        (uint256 amount,) = tokenVault.withdrawalOf(alice);
        assertEq(amount, 60e6, "still there");
    }

    function test_Withdraw_CannotBeReentered() external {
        Reentrant receiver = new Reentrant(address(vault), abi.encodeCall(vault.withdraw, (payable(address(this)))));
        depositEther(address(receiver), 2 ether);
        depositEther(alice, 5 ether);
        vm.prank(address(receiver));
        vault.requestWithdrawal(2 ether);
        skip(1 days);
        vm.prank(address(receiver));
        vault.withdraw(payable(address(receiver)));
        assertTrue(receiver.tried());
        assertFalse(receiver.succeeded());
        assertEq(address(receiver).balance, 2 ether);
    }

    function test_PerSeat_IsWorthTheSameInTokens() external view {
        uint256 perSeatWei = 2 * 1000 gwei * 448 + 500_000 gwei;
        assertEq(vault.perSeat(), perSeatWei);
        assertEq(tokenVault.perSeat(), 3_490_000, "3.49 tokens at 2,500 per ether for 0.001396 ether");
        assertEq(vault.token(), address(0));
        assertEq(tokenVault.token(), address(token));
    }

    function testFuzz_FromWei(uint96 amountWei) external view {
        assertEq(vault.fromWei(amountWei), amountWei);
        uint256 tokens = tokenVault.fromWei(amountWei);
        assertGe(tokens * 1 ether, uint256(amountWei) * TOKENS_PER_ETHER);
        assertLt(tokens * 1 ether, uint256(amountWei) * TOKENS_PER_ETHER + 1 ether, "rounded up by less than one");
    }

    function test_Constructor_RevertWhen_TheRateIsOutOfBounds() external {
        _expectRate(1 ether - 1, 1 ether, 1 ether);
        new CollateralVault(known(), parameters(address(0), 1 ether - 1));
        _expectRate(0, 1, 1e30);
        new CollateralVault(known(), parameters(address(token), 0));
        _expectRate(1e30 + 1, 1, 1e30);
        new CollateralVault(known(), parameters(address(token), 1e30 + 1));
    }

    function test_Constructor_RevertWhen_AContractIsMissing() external {
        bytes32[5] memory names = [bytes32("asks"), "standby", "sealedAsks", "ladder", "auction"];
        for (uint256 i; i < names.length; ++i) {
            CollateralContracts memory contracts = known();
            if (i == 0) contracts.asks = address(0);
            if (i == 1) contracts.standby = address(0);
            if (i == 2) contracts.sealedAsks = address(0);
            if (i == 3) contracts.ladder = address(0);
            if (i == 4) contracts.auction = address(0);
            vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, names[i]));
            new CollateralVault(contracts, parameters(address(0), 1 ether));
        }
    }

    function beforeTransfer() external {
        if (_callback.length == 0) return;
        (, _answer) = address(tokenVault).call(_callback);
    }

    function _expectRate(uint256 rate, uint256 min, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("tokensPerEther"), rate, min, max));
    }
}
