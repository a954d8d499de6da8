// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Holds the ether that is on L2 and pays finalized withdrawals, and exits once the rollup has stopped. No admin, no pause.
interface IBridge {
    error NotRollup(address caller);
    error NotInbox(address caller);
    error NotExits(address caller);
    /// @notice Thrown when a withdrawal is claimed twice.
    error AlreadyClaimed(uint64 commitId, uint256 index);
    /// @notice Thrown when a withdrawal is not in its batch, or the batch is not final.
    error WithdrawalUnknown(uint64 commitId, uint256 index);
    /// @notice Thrown when the receiver refuses the ether; the claim stays open.
    error TransferRefused(address to);

    event WithdrawalClaimed(
        uint64 indexed commitId, uint256 indexed index, address indexed recipient, uint256 amountWei
    );
    event WithdrawalsOpened(uint64 indexed commitId, bytes32 root);
    event FeesReleased(uint64 indexed commitId, uint256 amountWei);

    /// @notice Ether of finalized deposits. Only the inbox.
    function receiveDeposits() external payable;
    /// @notice Opens a finalized batch's withdrawals and sends its fees to the auction. Only the rollup.
    function finalize(uint64 commitId, bytes32 withdrawalRoot, uint256 feesWei) external;
    /// @notice Pays a withdrawal to its recipient. Anyone may call; encoding.md section 7.
    function claim(uint64 commitId, uint256 index, address recipient, uint256 amountWei, bytes32[] calldata path)
        external;
    /// @notice Pays what an account had on L2 when the rollup stopped; false if the receiver refuses, then nothing has happened. Only `Exits`,
    /// which checks the rest and remembers it first.
    function payExit(address to, uint256 amountWei) external returns (bool sent);
    function isClaimed(uint64 commitId, uint256 index) external view returns (bool);
    function withdrawalRootOf(uint64 commitId) external view returns (bytes32);
}
