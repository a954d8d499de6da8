// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {CollateralParameters, PRICE_BOUND_WEI, requireAddress, requireInRange} from "./types/MarketParameters.sol";

/// @notice Holds provers' collateral in ether: free, reserved for the seats of their asks, or on its way out.
contract CollateralVault is ICollateralVault {
    /// @dev Gas of the transactions that a missed deadline costs others.
    uint256 private constant FAILURE_GAS = 500_000;

    address public immutable REGISTRY;
    uint256 public immutable WITHDRAWAL_DELAY;
    uint256 private immutable PER_SEAT;

    /// @dev One slot.
    struct Balance {
        uint128 freeWei;
        uint128 reservedWei;
    }

    /// @dev One slot.
    struct Withdrawal {
        uint128 amountWei;
        uint64 readyAt;
    }

    mapping(address owner => Balance) private _balances;
    mapping(address owner => Withdrawal) private _withdrawals;

    modifier onlyRegistry() {
        if (msg.sender != REGISTRY) revert NotRegistry(msg.sender);
        _;
    }

    constructor(address registry, CollateralParameters memory parameters) {
        requireAddress("registry", registry);
        requireInRange("rhoMax", parameters.rhoMaxWei, 1, PRICE_BOUND_WEI);
        requireInRange("unitsPerChunk", parameters.unitsPerChunk, 1, type(uint32).max);
        requireInRange("referenceBaseFee", parameters.referenceBaseFeeWei, 1, 100_000 gwei);
        requireInRange("withdrawalDelay", parameters.withdrawalDelaySeconds, 1, 30 days);
        REGISTRY = registry;
        WITHDRAWAL_DELAY = parameters.withdrawalDelaySeconds;
        PER_SEAT =
            2 * uint256(parameters.rhoMaxWei) * parameters.unitsPerChunk + FAILURE_GAS * parameters.referenceBaseFeeWei;
    }

    /// @inheritdoc ICollateralVault
    function deposit(address owner) external payable {
        _balances[owner].freeWei += uint128(msg.value);
        emit Deposited(owner, msg.value);
    }

    /// @inheritdoc ICollateralVault
    function requestWithdrawal(uint256 amountWei) external {
        uint256 freeWei = _balances[msg.sender].freeWei;
        if (amountWei == 0) revert NothingToWithdraw(msg.sender);
        if (amountWei > freeWei) revert CollateralTooLow(msg.sender, freeWei, amountWei);
        uint256 readyAt = block.timestamp + WITHDRAWAL_DELAY;
        _balances[msg.sender].freeWei = uint128(freeWei - amountWei);
        Withdrawal storage withdrawal = _withdrawals[msg.sender];
        withdrawal.amountWei += uint128(amountWei);
        withdrawal.readyAt = uint64(readyAt);
        emit WithdrawalRequested(msg.sender, amountWei, readyAt);
    }

    /// @inheritdoc ICollateralVault
    function withdraw(address payable to) external {
        Withdrawal memory withdrawal = _withdrawals[msg.sender];
        if (withdrawal.amountWei == 0) revert NothingToWithdraw(msg.sender);
        if (block.timestamp < withdrawal.readyAt) revert WithdrawalNotReady(withdrawal.readyAt);
        delete _withdrawals[msg.sender];
        emit Withdrawn(msg.sender, withdrawal.amountWei);
        (bool sent,) = to.call{value: withdrawal.amountWei}("");
        if (!sent) revert TransferRefused(to);
    }

    /// @inheritdoc ICollateralVault
    function reserve(address owner, uint256 amountWei) external onlyRegistry {
        Balance memory balance = _balances[owner];
        if (amountWei > balance.freeWei) revert CollateralTooLow(owner, balance.freeWei, amountWei);
        balance.freeWei -= uint128(amountWei);
        balance.reservedWei += uint128(amountWei);
        _balances[owner] = balance;
        emit Reserved(owner, amountWei);
    }

    /// @inheritdoc ICollateralVault
    function release(address owner, uint256 amountWei) external onlyRegistry {
        Balance memory balance = _balances[owner];
        if (amountWei > balance.reservedWei) revert ReservedTooLow(owner, balance.reservedWei, amountWei);
        balance.reservedWei -= uint128(amountWei);
        balance.freeWei += uint128(amountWei);
        _balances[owner] = balance;
        emit Released(owner, amountWei);
    }

    /// @inheritdoc ICollateralVault
    function freeOf(address owner) external view returns (uint256) {
        return _balances[owner].freeWei;
    }

    /// @inheritdoc ICollateralVault
    function reservedOf(address owner) external view returns (uint256) {
        return _balances[owner].reservedWei;
    }

    /// @inheritdoc ICollateralVault
    function withdrawalOf(address owner) external view returns (uint256 amountWei, uint256 readyAt) {
        Withdrawal memory withdrawal = _withdrawals[owner];
        return (withdrawal.amountWei, withdrawal.readyAt);
    }

    /// @inheritdoc ICollateralVault
    function perSeatWei() external view returns (uint256) {
        return PER_SEAT;
    }
}
