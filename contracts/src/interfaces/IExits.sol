// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Verifier of the exit circuit, as gnark exports it (src/generated/ExitVerifier.sol).
interface IExitVerifier {
    /// @notice Reverts unless the proof is valid for the public inputs state root, account, amount, context.
    /// @param proof Groth16 A, B, C: 256 bytes.
    function verifyProof(bytes calldata proof, uint256[4] calldata input) external view;
}

/// @notice Pays every account what it has at the last final state root, once the rollup has stopped for good. No admin, no pause.
/// @dev docs/protocol/exit.md.
interface IExits {
    /// @notice Thrown at construction when there is no verifier at the address.
    error VerifierMissing(address verifier);
    /// @notice Thrown when an account leaves while the rollup has not stopped.
    error NotInExitMode();
    /// @notice Thrown when the zero address would leave: what it has is nobody's.
    error ZeroAccount();
    /// @notice Thrown when an account would leave with nothing, or with 2^128 wei or more.
    error AmountOutOfRange(uint256 amountWei);
    /// @notice Thrown when an account leaves twice.
    error AlreadyExited(address account);
    /// @notice Thrown when there is nothing that an account refused.
    error NothingToWithdraw(address account);
    /// @notice Thrown when the receiver refuses the ether; it stays the account's.
    error TransferRefused(address to);

    /// @notice The account's balance at the frozen root was proven. It is the account's, once.
    event Exited(address indexed account, uint256 amountWei);
    /// @notice Ether of an exit left for `to`.
    event ExitPaid(address indexed account, address indexed to, uint256 amountWei);

    /// @notice Pays `account` the `amountWei` that the frozen root says it has. Anyone may call; the ether goes to the account itself. If it
    /// refuses, the amount is kept for it.
    /// @param proof Of the exit circuit, in the layout of the exported verifier.
    function exit(address account, uint256 amountWei, uint256[8] calldata proof) external;
    /// @notice Pays what is kept for the caller to `to`.
    function withdrawExit(address payable to) external;
    /// @notice Pays what is kept for `account` to itself. Anyone may call: for accounts that take ether, but got too little gas.
    function retryExit(address account) external;
    function hasExited(address account) external view returns (bool);
    /// @notice What is kept for an account that refused it.
    function keptOf(address account) external view returns (uint256);
}
