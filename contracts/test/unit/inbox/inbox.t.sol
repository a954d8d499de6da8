// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";

import {ForcedInbox} from "../../../src/ForcedInbox.sol";
import {IBridge} from "../../../src/interfaces/IBridge.sol";
import {IForcedInbox} from "../../../src/interfaces/IForcedInbox.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";

contract Sink {
    function receiveDeposits() external payable {}
    function receiveEther() external payable {}
}

/// @dev Refuses ether, or asks for more while it gets it.
contract Greedy {
    ForcedInbox private immutable INBOX;
    bool private immutable REFUSES;
    uint256 public reentered;

    error Refused();

    constructor(ForcedInbox inbox, bool refuses) {
        (INBOX, REFUSES) = (inbox, refuses);
    }

    function enqueue() external payable {
        INBOX.setKey{value: msg.value}(0);
    }

    function fetch() external {
        INBOX.withdrawRefund(payable(address(this)));
    }

    receive() external payable {
        if (REFUSES) revert Refused();
        try INBOX.withdrawRefund(payable(address(this))) {
            ++reentered;
        } catch {}
    }
}

contract ForcedInboxTest is Test {
    uint96 private constant FLOOR = 1000 gwei;
    address private _rollup = makeAddr("rollup");
    address private _alice = makeAddr("alice");
    address private _bob = makeAddr("bob");
    Sink private _bridge = new Sink();
    Sink private _auction = new Sink();
    ForcedInbox private _inbox;

    function setUp() external {
        vm.warp(1_700_000_000);
        _inbox = _newInbox();
        vm.deal(_alice, 1e40);
        vm.deal(_bob, 1e30);
    }

    // ------------------------------------------------------------------------------------------------ enqueuing

    function test_RevertWhen_ThePaymentIsTooLow() external {
        vm.startPrank(_alice);
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.PaymentTooLow.selector, FLOOR + 4, FLOOR + 5));
        _inbox.deposit{value: FLOOR + 4}(_bob, 5);
        bytes memory tooLow = abi.encodeWithSelector(IForcedInbox.PaymentTooLow.selector, FLOOR - 1, FLOOR);
        vm.expectRevert(tooLow);
        _inbox.setKey{value: FLOOR - 1}(0);
        vm.expectRevert(tooLow);
        _inbox.forcedTransfer{value: FLOOR - 1}(_bob, 1);
        vm.expectRevert(tooLow);
        _inbox.forcedWithdraw{value: FLOOR - 1}(1);
    }

    function test_RevertWhen_TheRecipientIsNobody() external {
        vm.startPrank(_alice);
        vm.expectRevert(IForcedInbox.ZeroRecipient.selector);
        _inbox.deposit{value: 1 ether}(address(0), 1);
        vm.expectRevert(IForcedInbox.ZeroRecipient.selector);
        _inbox.forcedTransfer{value: 1 ether}(address(0), 1);
    }

    function test_RevertWhen_AnAmountIsOutOfRange() external {
        vm.startPrank(_alice);
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.AmountOutOfRange.selector, 0));
        _inbox.deposit{value: 1 ether}(_bob, 0);
        uint256[2] memory hostile = [uint256(1 << 128), type(uint256).max];
        for (uint256 i; i < 2; ++i) {
            bytes memory expected = abi.encodeWithSelector(IForcedInbox.AmountOutOfRange.selector, hostile[i]);
            vm.expectRevert(expected);
            _inbox.deposit{value: 1 ether}(_bob, hostile[i]);
            vm.expectRevert(expected);
            _inbox.forcedTransfer{value: 1 ether}(_bob, hostile[i]);
            vm.expectRevert(expected);
            _inbox.forcedWithdraw{value: 1 ether}(hostile[i]);
        }
        _inbox.deposit{value: uint256(type(uint128).max) + FLOOR}(_bob, type(uint128).max);
        _inbox.forcedTransfer{value: FLOOR}(_bob, 0);
        _inbox.forcedWithdraw{value: FLOOR}(0);
    }

    function test_RevertWhen_TheKeyHashIsNotInTheField() external {
        uint256[3] memory hostile = [FIELD_ORDER, FIELD_ORDER + 1, type(uint256).max];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IForcedInbox.KeyHashOutOfRange.selector, bytes32(hostile[i])));
            vm.prank(_alice);
            _inbox.setKey{value: FLOOR}(bytes32(hostile[i]));
        }
        vm.prank(_alice);
        _inbox.setKey{value: FLOOR}(bytes32(FIELD_ORDER - 1));
    }

    function test_GivenTheQueueVectors() external {
        string memory json = vm.readFile("circuits/protocol/testdata/vectors.json");
        bytes memory items = vm.parseJsonBytes(json, ".queue.items");
        bytes32[] memory stored = vm.parseJsonBytes32Array(json, ".queue.storage");
        vm.warp(vm.parseJsonUint(json, ".queue.enqueuedAt"));
        for (uint256 i; i < stored.length; ++i) {
            _replay(items, 101 * i);
            (bytes28 hash, uint32 time) = _inbox.elementOf(uint64(i));
            assertEq(hash, bytes28(stored[i]));
            assertEq(time, uint32(uint256(stored[i])));
            assertEq(_inbox.tail(), i + 1);
        }
        (bytes28 none, uint32 never) = _inbox.elementOf(uint64(stored.length));
        assertEq(none, bytes28(0));
        assertEq(never, 0);
    }

    function testFuzz_TheItemAndTheHash(uint128 amount, bytes32 keyHash, uint96 over) external {
        keyHash = bytes32(uint256(keyHash) % FIELD_ORDER);
        if (amount == 0) amount = 1;
        vm.startPrank(_alice);
        vm.recordLogs();
        _inbox.deposit{value: uint256(amount) + FLOOR + over}(_bob, amount);
        _inbox.setKey{value: uint256(FLOOR) + over}(keyHash);
        _inbox.forcedTransfer{value: FLOOR}(_bob, amount);
        _inbox.forcedWithdraw{value: FLOOR}(amount);
        assertEq(_inbox.refundOf(_alice), 2 * uint256(over));
        bytes[4] memory items;
        items[0] = abi.encodePacked(uint8(4), _alice, _bob, amount, bytes32(0), FLOOR);
        items[1] = abi.encodePacked(uint8(5), _alice, address(0), uint128(0), keyHash, FLOOR);
        items[2] = abi.encodePacked(uint8(6), _alice, _bob, amount, bytes32(0), FLOOR);
        items[3] = abi.encodePacked(uint8(7), _alice, address(0), amount, bytes32(0), FLOOR);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes28 rolling;
        for (uint256 i; i < 4; ++i) {
            assertEq(uint256(logs[i].topics[1]), i);
            assertEq(logs[i].topics[2], bytes32(uint256(uint160(_alice))));
            assertEq(uint256(logs[i].topics[3]), 4 + i);
            assertEq(logs[i].data, abi.encode(items[i], uint32(block.timestamp)));
            rolling = bytes28(uint224(uint256(keccak256(bytes.concat(rolling, items[i]))) >> 32));
            (bytes28 hash,) = _inbox.elementOf(uint64(i));
            assertEq(hash, rolling);
        }
    }

    function test_ThePrepaymentDoubles() external {
        assertEq(_inbox.prepaymentWei(), FLOOR);
        vm.prank(_rollup);
        _inbox.advance(0, 5000 gwei);
        vm.startPrank(_alice);
        for (uint256 i; i < 300; ++i) {
            uint256 expected = 5000 gwei << (i / 128);
            assertEq(_inbox.prepaymentWei(), expected);
            _inbox.setKey{value: expected}(0);
        }
        vm.stopPrank();
        vm.prank(_rollup);
        _inbox.advance(300, 0);
        assertEq(_inbox.waiting(), 0);
        assertEq(_inbox.prepaymentWei(), FLOOR);
        vm.prank(_rollup);
        _inbox.advance(300, type(uint256).max);
        assertEq(_inbox.prepaymentWei(), type(uint96).max);
    }

    function test_RevertWhen_TheQueueIsFull() external {
        // tail 4096, nothing consumed
        vm.store(address(_inbox), 0, bytes32(uint256(4096) | uint256(FLOOR) << 128));
        assertEq(_inbox.waiting(), 4096);
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.QueueFull.selector, 4096));
        vm.prank(_alice);
        _inbox.setKey{value: 1e39}(0);
    }

    // ------------------------------------------------------------------------------------------------- rollup

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.NotRollup.selector, address(this)));
        _inbox.advance(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.NotRollup.selector, address(this)));
        _inbox.release(0, 0);
    }

    function test_Release() external {
        vm.prank(_alice);
        _inbox.deposit{value: 5 ether + FLOOR}(_bob, 5 ether);
        vm.prank(_rollup);
        _inbox.release(5 ether, FLOOR);
        assertEq(address(_bridge).balance, 5 ether);
        assertEq(address(_auction).balance, FLOOR);
        assertEq(address(_inbox).balance, 0);
    }

    // ------------------------------------------------------------------------------------------------- refunds

    function test_WithdrawRefund() external {
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.NothingToWithdraw.selector, address(this)));
        _inbox.withdrawRefund(payable(_bob));
        vm.startPrank(_alice);
        _inbox.setKey{value: FLOOR + 7}(0);
        uint256 before = _bob.balance;
        _inbox.withdrawRefund(payable(_bob));
        assertEq(_bob.balance, before + 7);
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.NothingToWithdraw.selector, _alice));
        _inbox.withdrawRefund(payable(_bob));
    }

    function test_RevertWhen_TheReceiverRefuses() external {
        Greedy greedy = new Greedy(_inbox, true);
        greedy.enqueue{value: FLOOR + 7}();
        vm.expectRevert(abi.encodeWithSelector(IForcedInbox.TransferRefused.selector, address(greedy)));
        greedy.fetch();
        assertEq(_inbox.refundOf(address(greedy)), 7);
    }

    function test_WhenTheReceiverCallsAgain() external {
        vm.prank(_alice);
        _inbox.setKey{value: FLOOR + 100}(0);
        Greedy greedy = new Greedy(_inbox, false);
        greedy.enqueue{value: FLOOR + 7}();
        greedy.fetch();
        assertEq(address(greedy).balance, 7);
        assertEq(greedy.reentered(), 0);
    }

    // ------------------------------------------------------------------------------------------------- helpers

    function _newInbox() private returns (ForcedInbox) {
        return new ForcedInbox(_rollup, IBridge(address(_bridge)), IProverAuction(address(_auction)), FLOOR);
    }

    /// @dev Enqueues the item at `offset` as its owner did, under the prepayment that stands in it.
    function _replay(bytes memory items, uint256 offset) private {
        uint256 kind = _at(items, offset, 1);
        address owner = address(uint160(_at(items, offset + 1, 20)));
        address recipient = address(uint160(_at(items, offset + 21, 20)));
        uint256 amount = _at(items, offset + 41, 16);
        bytes32 keyHash = bytes32(_at(items, offset + 57, 32));
        uint256 prepaid = _at(items, offset + 89, 12);
        // The prepayment of the vectors is not ours to choose: write it where the rollup would.
        vm.store(address(_inbox), 0, bytes32(uint256(_inbox.tail()) | prepaid << 128));
        vm.etch(address(_inbox), address(_withFloor(uint96(prepaid))).code);
        vm.deal(owner, type(uint192).max);
        vm.prank(owner);
        if (kind == 4) _inbox.deposit{value: amount + prepaid}(recipient, amount);
        else if (kind == 5) _inbox.setKey{value: prepaid}(keyHash);
        else if (kind == 6) _inbox.forcedTransfer{value: prepaid}(recipient, amount);
        else _inbox.forcedWithdraw{value: prepaid}(amount);
    }

    function _withFloor(uint96 floor) private returns (ForcedInbox) {
        return new ForcedInbox(_rollup, IBridge(address(_bridge)), IProverAuction(address(_auction)), floor);
    }

    function _at(bytes memory data, uint256 offset, uint256 length) private pure returns (uint256 value) {
        for (uint256 i; i < length; ++i) {
            value = value << 8 | uint8(data[offset + i]);
        }
    }
}
