// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice The sequencer, its bond and the deposit from which batches are paid.
interface ISequencerRegistry {
    error NotAuction(address caller);
    error NotSequencer(address caller);
    error DepositTooLow(address sequencer, uint256 depositWei, uint256 neededWei);
    error BondTooLow(uint256 bondWei, uint256 neededWei);
    error TransferRefused(address to);

    event SequencerRegistered(address indexed sequencer, uint256 bondWei);
    event DepositChanged(address indexed sequencer, uint256 depositWei);

    /// @notice Registers the caller as the sequencer with its bond. Only the appointed address.
    function register() external payable;
    /// @notice Raises a sequencer's deposit. Anyone may top up.
    function topUp(address sequencer) external payable;
    /// @notice Takes free deposit out. Only the sequencer, for itself.
    function withdraw(uint256 amountWei, address payable to) external;
    /// @notice Sends `amountWei` of a sequencer's deposit to the auction. Only the auction.
    function debit(address sequencer, uint256 amountWei) external;
    function isSequencer(address account) external view returns (bool);
    function depositOf(address sequencer) external view returns (uint256);
    function bondOf(address sequencer) external view returns (uint256);
}
