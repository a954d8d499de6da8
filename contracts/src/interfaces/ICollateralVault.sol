// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Provers' collateral: free, reserved for what they promise, in escrow after a failure, or on its way out.
/// @dev Every amount is in units of collateral: wei, or the smallest unit of `token`. Invariant:
///
///     balance = sum over owners of (free + reserved + leaving) + escrowed
///
/// and what anyone sent without depositing, which belongs to nobody.
interface ICollateralVault {
    /// @notice Thrown when another than the ask registry, the standby list and the sealed asks reserves or releases.
    error NotCustodian(address caller);
    /// @notice Thrown when another than the failure ladder moves escrows.
    error NotLadder(address caller);
    error CollateralTooLow(address owner, uint256 free, uint256 needed);
    /// @notice Thrown when more is released or escrowed than is reserved.
    error ReservedTooLow(address owner, uint256 reserved, uint256 amount);
    /// @notice Thrown when more leaves the escrow than it holds.
    error EscrowTooLow(uint256 escrowed, uint256 amount);
    error NothingToWithdraw(address owner);
    error WithdrawalNotReady(uint256 readyAt);
    error TransferRefused(address to);
    /// @notice Thrown when ether is deposited where a token is the collateral, or the other way round.
    error WrongCollateral(address token);

    event Deposited(address indexed owner, uint256 amount);
    event Reserved(address indexed owner, uint256 amount);
    event Released(address indexed owner, uint256 amount);
    event WithdrawalRequested(address indexed owner, uint256 amount, uint256 readyAt);
    event Withdrawn(address indexed owner, uint256 amount);
    event Escrowed(address indexed owner, uint256 amount);
    event EscrowPaid(address indexed to, uint256 amount);
    event Forfeited(uint256 amount);

    /// @notice Raises the free collateral of `owner` by the ether that is sent. Only where ether is the collateral.
    function deposit(address owner) external payable;
    /// @notice Takes up to `amount` tokens from the caller and raises the free collateral of `owner` by what arrives.
    /// @dev Warning: a token that changes balances by itself, or takes more than it is told to send, is no collateral.
    function depositToken(address owner, uint256 amount) external;
    /// @notice Takes `amount` out of the caller's free collateral; it can be fetched after the delay.
    function requestWithdrawal(uint256 amount) external;
    /// @notice Pays what the caller asked back; time alone makes it ready.
    function withdraw(address payable to) external;
    /// @notice Moves free collateral to reserved. Only custodians.
    function reserve(address owner, uint256 amount) external;
    /// @notice Moves reserved collateral back to free. Only custodians.
    function release(address owner, uint256 amount) external;
    /// @notice Moves reserved collateral into escrow. Only the ladder, and the sealed asks before they forfeit it.
    function escrow(address owner, uint256 amount) external;
    /// @notice Moves escrow to the free collateral of `to`: a bounty, or a return. Only the ladder.
    function payEscrow(address to, uint256 amount) external;
    /// @notice Gives escrow away: ether to the insurance fund, which burns what is above its cap; tokens are burned. Only
    /// the ladder and the sealed asks.
    function forfeit(uint256 amount) external;
    function freeOf(address owner) external view returns (uint256);
    function reservedOf(address owner) external view returns (uint256);
    /// @notice Collateral that `owner` asked back, and when it can be fetched.
    function withdrawalOf(address owner) external view returns (uint256 amount, uint256 readyAt);
    /// @notice Collateral in escrow.
    function escrowed() external view returns (uint256);
    /// @notice The token that is the collateral; zero: ether.
    function token() external view returns (address);
    /// @notice Collateral for one seat: what 2 * rhoMax * units + 500,000 gas * reference base fee, in wei, is worth.
    function perSeat() external view returns (uint256);
    /// @notice Units of collateral that are worth so many wei, rounded up.
    function fromWei(uint256 amountWei) external view returns (uint256);
}
