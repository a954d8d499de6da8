// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Append-only queue of L1 operations. It has no admin and no pause, and keeps its ether until finalization. It closes for
/// good with the rollup's exit mode, and then gives back what no final batch has taken in.
/// @dev docs/protocol/encoding.md section 5. One storage slot per operation: rolling hash (224 bits) and time (32 bits).
interface IForcedInbox {
    /// @notice Thrown when the payment does not cover the prepayment, plus the amount for a deposit.
    error PaymentTooLow(uint256 paidWei, uint256 neededWei);
    /// @notice Thrown when the recipient is the zero address.
    error ZeroRecipient();
    /// @notice Thrown when an amount is 2^128 or more, or a deposit is of nothing.
    error AmountOutOfRange(uint256 amountWei);
    /// @notice Thrown when a spending-key hash is not below the field's order.
    error KeyHashOutOfRange(bytes32 keyHash);
    /// @notice Thrown when another contract than the rollup calls.
    error NotRollup(address caller);
    /// @notice Thrown when more operations wait than the queue holds.
    error QueueFull(uint256 waiting);
    /// @notice Thrown when nothing can be withdrawn.
    error NothingToWithdraw(address account);
    /// @notice Thrown when the receiver of a refund refuses it; it stays.
    error TransferRefused(address to);

    /// @notice Thrown when an operation is enqueued after the queue was closed.
    error QueueIsClosed();
    /// @notice Thrown when an operation's ether is asked for while the queue is open.
    error QueueOpen();
    /// @notice Thrown when an operation's ether is asked for that a final batch has taken in, or that does not exist.
    error NotRefundable(uint64 index, uint64 first, uint64 end);
    /// @notice Thrown when an operation is not the one that was enqueued at the index.
    error ItemMismatch(uint64 index);
    /// @notice Thrown when an operation's ether is asked for twice.
    error AlreadyRefunded(uint64 index);

    /// @param item The 101 bytes of encoding.md section 5.
    event OperationEnqueued(
        uint64 indexed index, address indexed owner, uint8 indexed kind, bytes item, uint32 enqueuedAt
    );
    event PrepaymentReturned(address indexed account, uint256 amountWei);
    /// @notice The queue takes nothing any more. Operations from `consumed` on are in no final batch.
    event QueueClosed(uint64 consumed);
    event OperationRefunded(uint64 indexed index, address indexed owner, uint256 amountWei);

    /// @notice Deposits `amountWei` for `recipient` on L2; its account is created if it has none. Pay amount + prepayment; what is over is returned to the caller's account here.
    function deposit(address recipient, uint256 amountWei) external payable returns (uint64 index);
    /// @notice Sets the caller's spending-key hash; 0 removes it.
    function setKey(bytes32 keyHash) external payable returns (uint64 index);
    /// @notice Moves `amountWei` of the caller's L2 balance to an existing account.
    function forcedTransfer(address recipient, uint256 amountWei) external payable returns (uint64 index);
    /// @notice Withdraws `amountWei` of the caller's L2 balance to the caller on L1; type(uint128).max means all.
    function forcedWithdraw(uint256 amountWei) external payable returns (uint64 index);
    /// @notice What one operation must prepay now, in wei: 2 * rho * unitsPerSlot of the newest commit, at least
    /// PREPAYMENT_FLOOR_WEI, doubled for every BACKLOG_STEP operations that wait.
    function prepaymentWei() external view returns (uint256);
    /// @notice Number of operations ever enqueued.
    function tail() external view returns (uint64);
    /// @notice Number of operations that no commit has taken in.
    function waiting() external view returns (uint64);
    /// @notice Most operations that may wait.
    function QUEUE_CAP() external view returns (uint64);
    /// @notice Number of waiting operations that doubles the prepayment.
    function BACKLOG_STEP() external view returns (uint64);
    /// @notice Least prepayment, and what is asked before the first commit.
    function PREPAYMENT_FLOOR_WEI() external view returns (uint96);
    /// @notice Rolling hash after element `index` and the time it was enqueued; zeros if it does not exist.
    function elementOf(uint64 index) external view returns (bytes28 hash, uint32 enqueuedAt);
    /// @notice Notes that a commit took in all operations before `consumed`, and what one without backlog prepays from now on. Only the rollup.
    function advance(uint64 consumed, uint256 operationWei) external;
    /// @notice Notes that the operations from index `consumed` on wait again, because the batches that took them in were dropped. Only the rollup.
    function rewind(uint64 consumed) external;
    /// @notice Sends `depositsWei` to the bridge and `prepaidWei` to the auction. Only the rollup, at finalization.
    function release(uint256 depositsWei, uint256 prepaidWei) external;
    /// @notice Closes the queue for good; the operations from index `consumed` on can be refunded. Only the rollup, in exit mode.
    function close(uint64 consumed) external;
    function closed() external view returns (bool);
    /// @notice Credits the ether of an operation that no final batch has taken in, prepayment and a deposit's amount, to the refunds
    /// of its owner. Anyone may call, after the queue was closed, once for each operation.
    /// @param item The operation's 101 bytes, as in its event.
    function refund(uint64 index, bytes calldata item) external;
    function isRefunded(uint64 index) external view returns (bool);
    /// @notice Overpayments and refunded operations that `account` can take back, and taking them.
    function refundOf(address account) external view returns (uint256);
    function withdrawRefund(address payable to) external;
}
