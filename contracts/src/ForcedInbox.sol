// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import {IBridge} from "./interfaces/IBridge.sol";
import {IForcedInbox} from "./interfaces/IForcedInbox.sol";
import {IProverAuction} from "./interfaces/IProverAuction.sol";
import {FIELD_ORDER} from "./types/Field.sol";

/// @title ForcedInbox
/// @notice Append-only queue of L1 operations: deposits and what a sequencer must not be able to refuse.
contract ForcedInbox is IForcedInbox {
    using BitMaps for BitMaps.BitMap;

    uint8 private constant KIND_DEPOSIT = 4;
    uint8 private constant KIND_SET_KEY = 5;
    uint8 private constant KIND_FORCED_TRANSFER = 6;
    uint8 private constant KIND_FORCED_WITHDRAW = 7;
    uint256 private constant ITEM_BYTES = 101;

    /// @inheritdoc IForcedInbox
    uint64 public constant QUEUE_CAP = 4096;
    /// @inheritdoc IForcedInbox
    uint64 public constant BACKLOG_STEP = 128;

    address public immutable ROLLUP;
    IBridge public immutable BRIDGE;
    IProverAuction public immutable AUCTION;
    /// @inheritdoc IForcedInbox
    uint96 public immutable PREPAYMENT_FLOOR_WEI;

    /// @dev One slot: what an operation reads and writes besides its own.
    struct Queue {
        uint64 tail; // operations ever enqueued
        uint64 consumed; // of them taken in by commits
        uint96 operationWei; // prepayment of an operation without backlog
        bool closed; // for good
    }

    Queue private _queue;
    mapping(uint64 index => uint256 element) private _elements;
    mapping(address account => uint256 amountWei) private _refunds;
    BitMaps.BitMap private _refunded; // by index

    modifier onlyRollup() {
        if (msg.sender != ROLLUP) revert NotRollup(msg.sender);
        _;
    }

    constructor(address rollup, IBridge bridge, IProverAuction auction, uint96 prepaymentFloorWei) {
        ROLLUP = rollup;
        BRIDGE = bridge;
        AUCTION = auction;
        PREPAYMENT_FLOOR_WEI = prepaymentFloorWei;
        _queue.operationWei = prepaymentFloorWei;
    }

    /// @inheritdoc IForcedInbox
    function deposit(address recipient, uint256 amountWei) external payable returns (uint64) {
        if (recipient == address(0)) revert ZeroRecipient();
        if (amountWei == 0) revert AmountOutOfRange(amountWei);
        return _enqueue(KIND_DEPOSIT, recipient, amountWei, 0, amountWei);
    }

    /// @inheritdoc IForcedInbox
    function setKey(bytes32 keyHash) external payable returns (uint64) {
        if (uint256(keyHash) >= FIELD_ORDER) revert KeyHashOutOfRange(keyHash);
        return _enqueue(KIND_SET_KEY, address(0), 0, keyHash, 0);
    }

    /// @inheritdoc IForcedInbox
    function forcedTransfer(address recipient, uint256 amountWei) external payable returns (uint64) {
        if (recipient == address(0)) revert ZeroRecipient();
        return _enqueue(KIND_FORCED_TRANSFER, recipient, amountWei, 0, 0);
    }

    /// @inheritdoc IForcedInbox
    function forcedWithdraw(uint256 amountWei) external payable returns (uint64) {
        return _enqueue(KIND_FORCED_WITHDRAW, address(0), amountWei, 0, 0);
    }

    /// @inheritdoc IForcedInbox
    function advance(uint64 consumed, uint256 operationWei) external onlyRollup {
        _queue.consumed = consumed;
        _queue.operationWei = _clamp(operationWei);
    }

    /// @inheritdoc IForcedInbox
    function rewind(uint64 consumed) external onlyRollup {
        _queue.consumed = consumed;
    }

    /// @inheritdoc IForcedInbox
    function release(uint256 depositsWei, uint256 prepaidWei) external onlyRollup {
        if (depositsWei != 0) BRIDGE.receiveDeposits{value: depositsWei}();
        if (prepaidWei != 0) AUCTION.receiveEther{value: prepaidWei}();
    }

    /// @inheritdoc IForcedInbox
    function close(uint64 consumed) external onlyRollup {
        _queue.consumed = consumed;
        _queue.closed = true;
        emit QueueClosed(consumed);
    }

    /// @inheritdoc IForcedInbox
    function refund(uint64 index, bytes calldata item) external {
        Queue memory queue = _queue;
        if (!queue.closed) revert QueueOpen();
        if (index < queue.consumed || index >= queue.tail) revert NotRefundable(index, queue.consumed, queue.tail);
        if (item.length != ITEM_BYTES || _hashAfter(index, item) != _elements[index] >> 32) revert ItemMismatch(index);
        if (_refunded.get(index)) revert AlreadyRefunded(index);

        _refunded.set(index);
        (address owner, uint256 amountWei) = _etherOf(item);
        _refunds[owner] += amountWei;
        emit OperationRefunded(index, owner, amountWei);
    }

    /// @inheritdoc IForcedInbox
    function withdrawRefund(address payable to) external {
        uint256 amountWei = _refunds[msg.sender];
        if (amountWei == 0) revert NothingToWithdraw(msg.sender);
        delete _refunds[msg.sender];
        emit PrepaymentReturned(msg.sender, amountWei);
        (bool sent,) = to.call{value: amountWei}("");
        if (!sent) revert TransferRefused(to);
    }

    /// @inheritdoc IForcedInbox
    function prepaymentWei() external view returns (uint256) {
        return _prepayment(_queue);
    }

    /// @inheritdoc IForcedInbox
    function tail() external view returns (uint64) {
        return _queue.tail;
    }

    /// @inheritdoc IForcedInbox
    function waiting() external view returns (uint64) {
        return _queue.tail - _queue.consumed;
    }

    /// @inheritdoc IForcedInbox
    function elementOf(uint64 index) external view returns (bytes28 hash, uint32 enqueuedAt) {
        uint256 element = _elements[index];
        hash = bytes28(uint224(element >> 32));
        enqueuedAt = uint32(element);
    }

    /// @inheritdoc IForcedInbox
    function closed() external view returns (bool) {
        return _queue.closed;
    }

    /// @inheritdoc IForcedInbox
    function isRefunded(uint64 index) external view returns (bool) {
        return _refunded.get(index);
    }

    /// @inheritdoc IForcedInbox
    function refundOf(address account) external view returns (uint256) {
        return _refunds[account];
    }

    /// @dev Appends an operation of the caller and returns its index. `valueWei` of the payment is its ether.
    function _enqueue(uint8 kind, address recipient, uint256 amountWei, bytes32 keyHash, uint256 valueWei)
        private
        returns (uint64 index)
    {
        if (amountWei > type(uint128).max) revert AmountOutOfRange(amountWei);
        Queue memory queue = _queue;
        if (queue.closed) revert QueueIsClosed();
        index = queue.tail;
        if (index - queue.consumed >= QUEUE_CAP) revert QueueFull(index - queue.consumed);
        uint256 prepaidWei = _prepayment(queue);
        if (msg.value < valueWei + prepaidWei) revert PaymentTooLow(msg.value, valueWei + prepaidWei);

        bytes memory item =
            abi.encodePacked(kind, msg.sender, recipient, uint128(amountWei), keyHash, uint96(prepaidWei));
        _elements[index] = _hashAfter(index, item) << 32 | uint32(block.timestamp);
        _queue.tail = index + 1;
        uint256 overpaidWei = msg.value - valueWei - prepaidWei;
        if (overpaidWei != 0) _refunds[msg.sender] += overpaidWei;

        emit OperationEnqueued(index, msg.sender, kind, item, uint32(block.timestamp));
    }

    /// @dev The rolling hash after the operation `item` at `index`, 224 bits.
    function _hashAfter(uint64 index, bytes memory item) private view returns (uint256) {
        uint256 previous = index == 0 ? 0 : _elements[index - 1];
        return uint256(keccak256(abi.encodePacked(uint224(previous >> 32), item))) >> 32;
    }

    /// @dev Whose operation it is and what ether came with it: the prepayment, and a deposit's amount.
    function _etherOf(bytes calldata item) private pure returns (address owner, uint256 amountWei) {
        owner = address(bytes20(item[1:21]));
        amountWei = uint96(bytes12(item[89:ITEM_BYTES]));
        if (uint8(item[0]) == KIND_DEPOSIT) amountWei += uint128(bytes16(item[41:57]));
    }

    /// @dev Doubles with every full step of operations that wait. What wei can express bounds it.
    function _prepayment(Queue memory queue) private view returns (uint256) {
        return _clamp(uint256(queue.operationWei) << ((queue.tail - queue.consumed) / BACKLOG_STEP));
    }

    function _clamp(uint256 amountWei) private view returns (uint96) {
        if (amountWei > type(uint96).max) return type(uint96).max;
        return amountWei < PREPAYMENT_FLOOR_WEI ? PREPAYMENT_FLOOR_WEI : uint96(amountWei);
    }
}
