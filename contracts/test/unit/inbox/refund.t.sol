// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";

import {ForcedInbox} from "../../../src/ForcedInbox.sol";
import {IBridge} from "../../../src/interfaces/IBridge.sol";
import {IForcedInbox} from "../../../src/interfaces/IForcedInbox.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";

contract RefundTest is Test {
    uint96 private constant FLOOR = 1000 gwei;
    address private _rollup = makeAddr("rollup");
    address private _alice = makeAddr("alice");
    address private _bob = makeAddr("bob");
    ForcedInbox private _inbox;
    bytes[] private _items;

    /// @dev Alice deposits for bob, bob sets a key, transfers and withdraws.
    function setUp() external {
        vm.warp(1_700_000_000);
        _inbox = new ForcedInbox(_rollup, IBridge(makeAddr("bridge")), IProverAuction(makeAddr("auction")), FLOOR);
        _send(_alice, 3 ether, abi.encodeCall(_inbox.deposit, (_bob, 3 ether)));
        _send(_bob, 0, abi.encodeCall(_inbox.setKey, (bytes32(uint256(7)))));
        _send(_bob, 0, abi.encodeCall(_inbox.forcedTransfer, (_alice, 5 ether)));
        _send(_bob, 0, abi.encodeCall(_inbox.forcedWithdraw, (type(uint128).max)));
    }

    function _send(address owner, uint256 valueWei, bytes memory call) private {
        valueWei += _inbox.prepaymentWei();
        vm.deal(owner, owner.balance + valueWei);
        vm.recordLogs();
        vm.prank(owner);
        (bool done,) = address(_inbox).call{value: valueWei}(call);
        assertTrue(done);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (bytes memory item,) = abi.decode(logs[0].data, (bytes, uint32));
        _items.push(item);
    }

    function _close(uint64 consumed) private {
        vm.prank(_rollup);
        _inbox.close(consumed);
    }

    // --------------------------------------------------------------------------------------------------- close

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.NotRollup.selector, address(this)));
        _inbox.close(0);
    }

    function test_Close() external {
        assertFalse(_inbox.closed());
        vm.expectEmit(address(_inbox));
        emit IForcedInbox.QueueClosed(1);
        _close(1);
        assertTrue(_inbox.closed());
        assertEq(_inbox.waiting(), 3);
        assertEq(_inbox.tail(), 4);
        vm.deal(_alice, 10 ether);
        vm.startPrank(_alice);
        vm.expectRevert(IForcedInbox.QueueIsClosed.selector);
        _inbox.deposit{value: 2 ether}(_bob, 1 ether);
        vm.expectRevert(IForcedInbox.QueueIsClosed.selector);
        _inbox.setKey{value: 1 ether}(0);
        vm.expectRevert(IForcedInbox.QueueIsClosed.selector);
        _inbox.forcedTransfer{value: 1 ether}(_bob, 1);
        vm.expectRevert(IForcedInbox.QueueIsClosed.selector);
        _inbox.forcedWithdraw{value: 1 ether}(1);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheQueueIsOpen() external {
        vm.expectRevert(IForcedInbox.QueueOpen.selector);
        _inbox.refund(0, _items[0]);
    }

    function test_RevertWhen_TheOperationIsNotWaiting() external {
        _close(2);
        uint64[5] memory indices = [uint64(0), 1, 4, 5, type(uint64).max];
        for (uint256 i; i < indices.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IForcedInbox.NotRefundable.selector, indices[i], 2, 4));
            _inbox.refund(indices[i], _items[i % 4]);
        }
    }

    function test_RevertWhen_TheItemIsChanged() external {
        _close(0);
        for (uint64 index; index < 4; ++index) {
            for (uint256 i; i < 101; ++i) {
                bytes memory item = bytes.concat(_items[index]);
                item[i] = item[i] ^ 0x01;
                _expectMismatch(index, item);
            }
            _expectMismatch(index, _items[(index + 1) % 4]);
            _expectMismatch(index, bytes.concat(_items[index], hex"00"));
            _expectMismatch(index, new bytes(0));
            _expectMismatch(index, new bytes(100));
        }
    }

    function _expectMismatch(uint64 index, bytes memory item) private {
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.ItemMismatch.selector, index));
        _inbox.refund(index, item);
    }

    function test_RevertWhen_ItWasRefunded() external {
        _close(0);
        for (uint64 index; index < 4; ++index) {
            assertFalse(_inbox.isRefunded(index));
            _inbox.refund(index, _items[index]);
            assertTrue(_inbox.isRefunded(index));
        }
        vm.prank(_bob);
        _inbox.withdrawRefund(payable(_bob));
        for (uint64 index; index < 4; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IForcedInbox.AlreadyRefunded.selector, index));
            _inbox.refund(index, _items[index]);
        }
    }

    // ------------------------------------------------------------------------------------------------- success

    /// @dev Alice's deposit for bob is hers, and so is what she paid too much before.
    function test_WhenItIsADeposit() external {
        vm.deal(_alice, FLOOR + 7);
        vm.prank(_alice);
        _inbox.setKey{value: FLOOR + 7}(0);
        _close(0);
        vm.expectEmit(address(_inbox));
        emit IForcedInbox.OperationRefunded(0, _alice, 3 ether + FLOOR);
        vm.prank(_bob);
        _inbox.refund(0, _items[0]);
        assertEq(_inbox.refundOf(_alice), 3 ether + FLOOR + 7);
        assertEq(_inbox.refundOf(_bob), 0);
        vm.prank(_alice);
        _inbox.withdrawRefund(payable(_bob));
        assertEq(_bob.balance, 3 ether + FLOOR + 7);
    }

    function test_WhenItIsAnotherOperation() external {
        _close(1);
        for (uint64 index = 1; index < 4; ++index) {
            vm.expectEmit(address(_inbox));
            emit IForcedInbox.OperationRefunded(index, _bob, FLOOR);
            _inbox.refund(index, _items[index]);
        }
        assertEq(_inbox.refundOf(_bob), 3 * FLOOR);
        assertEq(_inbox.refundOf(_alice), 0);
    }

    /// @dev Whatever waits and wherever the final batches end, all ether but theirs is somebody's, in any order.
    function testFuzz_NothingIsLeft(uint256 seed, uint64 consumed) external {
        for (uint256 i; i < 200; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address owner = seed & 1 == 0 ? _alice : _bob;
            uint128 amount = uint128((seed >> 8) % 5 ether + 1);
            if (seed >> 1 & 1 == 0) _send(owner, amount, abi.encodeCall(_inbox.deposit, (_bob, amount)));
            else _send(owner, 0, abi.encodeCall(_inbox.forcedWithdraw, (amount)));
        }
        consumed = consumed % 205;
        _close(consumed);
        uint256 takenWei;
        for (uint64 i; i < 204; ++i) {
            uint64 index = (i * 7 + uint64(seed % 204)) % 204;
            if (index < consumed) takenWei += _etherOf(_items[index]);
            else _inbox.refund(index, _items[index]);
        }
        assertEq(address(_inbox).balance, takenWei + _inbox.refundOf(_alice) + _inbox.refundOf(_bob));
    }

    function _etherOf(bytes memory item) private pure returns (uint256 amountWei) {
        for (uint256 i = 89; i < 101; ++i) {
            amountWei = amountWei << 8 | uint8(item[i]);
        }
        if (uint8(item[0]) != 4) return amountWei;
        uint256 depositWei;
        for (uint256 i = 41; i < 57; ++i) {
            depositWei = depositWei << 8 | uint8(item[i]);
        }
        amountWei += depositWei;
    }
}
