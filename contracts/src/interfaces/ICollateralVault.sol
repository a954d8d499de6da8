// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Provers' collateral in ether: free or reserved for the seats of their asks.
interface ICollateralVault {
    error NotRegistry(address caller);
    error CollateralTooLow(address owner, uint256 freeWei, uint256 neededWei);
    /// @notice Thrown when more is released than is reserved.
    error ReservedTooLow(address owner, uint256 reservedWei, uint256 amountWei);
    error NothingToWithdraw(address owner);
    error WithdrawalNotReady(uint256 readyAt);
    error TransferRefused(address to);

    event Deposited(address indexed owner, uint256 amountWei);
    event Reserved(address indexed owner, uint256 amountWei);
    event Released(address indexed owner, uint256 amountWei);
    event WithdrawalRequested(address indexed owner, uint256 amountWei, uint256 readyAt);
    event Withdrawn(address indexed owner, uint256 amountWei);

    function deposit(address owner) external payable;
    /// @notice Takes `amountWei` out of the caller's free collateral; it can be fetched after the delay.
    function requestWithdrawal(uint256 amountWei) external;
    function withdraw(address payable to) external;
    /// @notice Moves free collateral to reserved. Only the ask registry.
    function reserve(address owner, uint256 amountWei) external;
    /// @notice Moves reserved collateral back to free. Only the ask registry.
    function release(address owner, uint256 amountWei) external;
    function freeOf(address owner) external view returns (uint256);
    function reservedOf(address owner) external view returns (uint256);
    /// @notice Collateral that `owner` asked back, and when it can be fetched.
    function withdrawalOf(address owner) external view returns (uint256 amountWei, uint256 readyAt);
    /// @notice Collateral for one seat, in wei: 2 * rhoMax * units + 500,000 gas * reference base fee.
    function perSeatWei() external view returns (uint256);
    error NotCustodian(address caller);
    error NotLadder(address caller);
    event Escrowed(address indexed owner, uint256 amount);
    event EscrowPaid(address indexed to, uint256 amount);
    event Forfeited(uint256 amount);
    function escrow(address owner, uint256 amount) external;
    function payEscrow(address to, uint256 amount) external;
    function forfeit(uint256 amount) external;
    function escrowed() external view returns (uint256);
    function token() external view returns (address);
    function perSeat() external view returns (uint256);
    function fromWei(uint256 amountWei) external view returns (uint256);
    function depositToken(address owner, uint256 amount) external;
}
