// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice The sequencer, its bond and the deposit from which batches are paid.
interface ISequencerRegistry {
    error NotAuction(address caller);
    error NotSequencer(address caller);
    error DepositTooLow(address sequencer, uint256 depositWei, uint256 neededWei);
    error BondTooLow(uint256 bondWei, uint256 neededWei);
    error TransferRefused(address to);
    /// @notice Thrown when an account has no bond that could leave.
    error NoBond(address account);
    /// @notice Thrown when a bond's exit is requested again before it was cancelled.
    error BondExitRequestedAlready(uint256 readyAt);
    /// @notice Thrown when a bond is withdrawn that was not requested.
    error BondExitNotRequested();
    /// @notice Thrown when a bond is withdrawn before its delay is over.
    error BondNotReady(uint256 readyAt);
    /// @notice Thrown when a bond is withdrawn that still covers batches.
    error BondExposed(uint256 exposureWei);

    event SequencerRegistered(address indexed sequencer, uint256 bondWei);
    event DepositChanged(address indexed sequencer, uint256 depositWei);
    event BondSlashed(address indexed sequencer, uint256 amountWei);
    event BondExitRequested(address indexed sequencer, uint256 readyAt);
    event BondWithdrawn(address indexed sequencer, uint256 amountWei);

    /// @notice Registers the caller as the sequencer with its bond, or raises its bond; a requested exit of the bond is cancelled. Only the
    /// appointed address.
    function register() external payable;
    /// @notice Starts the exit of the caller's bond: it is no sequencer from now on, and can withdraw the bond `bondDelaySeconds` later. Until
    /// then, and while batches are open, the bond can be slashed.
    function requestBondExit() external;
    /// @notice Pays out the caller's bond, once its delay is over and all of its batches are settled or released.
    function withdrawBond(address payable to) external;
    /// @notice Raises a sequencer's deposit. Anyone may top up.
    function topUp(address sequencer) external payable;
    /// @notice Takes free deposit out. Only the sequencer, for itself.
    function withdraw(uint256 amountWei, address payable to) external;
    /// @notice Sends `amountWei` of a sequencer's deposit to the auction for a batch that puts `exposureWei` of provers' money
    /// at risk. Reverts if the bond is below four times the exposure of all its open batches. Only the auction.
    function debit(address sequencer, uint256 amountWei, uint256 exposureWei) external;
    /// @notice Returns what is left of a batch's debit to the deposit and ends its exposure. Only the auction.
    function settle(address sequencer, uint256 exposureWei) external payable;
    /// @notice Takes up to `amountWei` of a sequencer's bond and sends it to the auction. Only the auction.
    function slash(address sequencer, uint256 amountWei) external returns (uint256 slashedWei);
    function isSequencer(address account) external view returns (bool);
    function depositOf(address sequencer) external view returns (uint256);
    function bondOf(address sequencer) external view returns (uint256);
    /// @notice When a bond whose exit was requested can leave; 0: it was not.
    function bondReadyAt(address sequencer) external view returns (uint256);
    /// @notice Provers' money at risk in the sequencer's open batches: debits and collateral of won seats.
    function exposureOf(address sequencer) external view returns (uint256);
}
