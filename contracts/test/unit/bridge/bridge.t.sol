// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {Bridge} from "../../../src/Bridge.sol";
import {IBridge} from "../../../src/interfaces/IBridge.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {MockAuction} from "../../mocks/MockAuction.sol";
import {BindingTwin} from "../libraries/BindingTwin.sol";

/// @dev What a receiver may do with a payment: 0 refuse, 1 claim again and insist, 2 claim again and shrug, 3 return a lot.
contract Receiver {
    Bridge private immutable BRIDGE;
    uint256 private immutable HABIT;
    bytes private _claim;

    error Refused();

    constructor(Bridge bridge, uint256 habit) {
        (BRIDGE, HABIT) = (bridge, habit);
    }

    function prepare(bytes calldata claim) external {
        _claim = claim;
    }

    receive() external payable {
        if (HABIT == 0) revert Refused();
        if (HABIT == 3) {
            assembly {
                return(0, 1000000)
            }
        }
        (bool done,) = address(BRIDGE).call(_claim);
        if (!done && HABIT != 2) revert Refused();
    }
}

contract BridgeTest is Test {
    uint256 private constant COUNT = 300;
    address private _rollup = makeAddr("rollup");
    address private _inbox = makeAddr("inbox");
    MockAuction private _auction = new MockAuction();
    Bridge private _bridge;
    bytes32[] private _leaves;

    function setUp() external {
        _bridge = new Bridge(_rollup, _inbox, IProverAuction(address(_auction)), makeAddr("exits"));
        vm.deal(_inbox, 1000 ether);
        vm.prank(_inbox);
        _bridge.receiveDeposits{value: 1000 ether}();
        for (uint256 i; i < COUNT; ++i) {
            _leaves.push(DataBinding.withdrawalLeaf(5, i, _to(i), 1 ether + i));
        }
        _finalize(5, BindingTwin.merkleRoot(_leaves));
    }

    function test_WhenItIsRight() external {
        uint256[4] memory indices = [uint256(0), 255, 256, 299];
        for (uint256 i; i < 4; ++i) {
            uint256 index = indices[i];
            assertFalse(_bridge.isClaimed(5, index));
            vm.expectEmit(true, true, true, true, address(_bridge));
            emit IBridge.WithdrawalClaimed(5, index, _to(index), 1 ether + index);
            _claim(index);
            assertTrue(_bridge.isClaimed(5, index));
            assertEq(_to(index).balance, 1 ether + index);
            vm.expectRevert(abi.encodeWithSelector(IBridge.AlreadyClaimed.selector, 5, index));
            _claim(index);
        }
        assertFalse(_bridge.isClaimed(5, 1));
        assertFalse(_bridge.isClaimed(4, 0));
    }

    function test_RevertWhen_TheBatchIsNotFinal() external {
        bytes memory unknown = abi.encodeWithSelector(IBridge.WithdrawalUnknown.selector, 6, 0);
        vm.expectRevert(unknown);
        _bridge.claim(6, 0, _to(0), 1 ether, BindingTwin.merklePath(_leaves, 0));
        _finalize(6, 0);
        vm.expectRevert(unknown);
        _bridge.claim(6, 0, _to(0), 1 ether, new bytes32[](0));
    }

    function testFuzz_RevertWhen_TheLeafIsChanged(uint256 index, uint64 commitId, uint256 amount, address to) external {
        index %= COUNT;
        bytes32[] memory path = BindingTwin.merklePath(_leaves, index);
        bytes4 unknown = IBridge.WithdrawalUnknown.selector;
        if (amount != 1 ether + index) {
            vm.expectRevert(abi.encodeWithSelector(unknown, 5, index));
            _bridge.claim(5, index, _to(index), amount, path);
        }
        if (to != _to(index)) {
            vm.expectRevert(abi.encodeWithSelector(unknown, 5, index));
            _bridge.claim(5, index, to, 1 ether + index, path);
        }
        if (commitId != 5) {
            vm.expectRevert(abi.encodeWithSelector(unknown, commitId, index));
            _bridge.claim(commitId, index, _to(index), 1 ether + index, path);
        }
        vm.expectRevert(abi.encodeWithSelector(unknown, 5, index + 1));
        _bridge.claim(5, index + 1, _to(index), 1 ether + index, path);
        path[0] ^= bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(unknown, 5, index));
        _bridge.claim(5, index, _to(index), 1 ether + index, path);
    }

    /// @dev A node of the tree is no leaf.
    function test_RevertWhen_AnInnerNodeIsClaimed() external {
        vm.expectRevert(abi.encodeWithSelector(IBridge.WithdrawalUnknown.selector, 5, 0));
        _bridge.claim(5, 0, address(0), 0, new bytes32[](0));
    }

    function test_RevertWhen_TheReceiverRefuses() external {
        for (uint256 habit; habit < 2; ++habit) {
            Receiver receiver = new Receiver(_bridge, habit);
            uint64 commitId = uint64(10 + habit);
            _single(commitId, address(receiver));
            receiver.prepare(abi.encodeCall(_bridge.claim, (commitId, 0, address(receiver), 3, new bytes32[](0))));
            vm.expectRevert(abi.encodeWithSelector(IBridge.TransferRefused.selector, address(receiver)));
            _bridge.claim(commitId, 0, address(receiver), 3, new bytes32[](0));
            assertFalse(_bridge.isClaimed(commitId, 0));
        }
    }

    function test_WhenTheReceiverClaimsAgain() external {
        Receiver receiver = new Receiver(_bridge, 2);
        _single(12, address(receiver));
        receiver.prepare(abi.encodeCall(_bridge.claim, (12, 0, address(receiver), 3, new bytes32[](0))));
        _bridge.claim(12, 0, address(receiver), 3, new bytes32[](0));
        assertEq(address(receiver).balance, 3);
    }

    function test_WhenTheReceiverReturnsVeryMuch() external {
        Receiver receiver = new Receiver(_bridge, 3);
        _single(13, address(receiver));
        uint256 before = gasleft();
        _bridge.claim(13, 0, address(receiver), 3, new bytes32[](0));
        // The receiver pays for its own memory; the bridge copies nothing of it.
        assertLt(before - gasleft(), 2_200_000);
        assertEq(address(receiver).balance, 3);
    }

    function test_RevertWhen_TheCallerIsNotTheInboxOrTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IBridge.NotInbox.selector, address(this)));
        _bridge.receiveDeposits{value: 1}();
        vm.expectRevert(abi.encodeWithSelector(IBridge.NotRollup.selector, address(this)));
        _bridge.finalize(7, 0, 0);
        (bool done,) = address(_bridge).call{value: 1}("");
        assertFalse(done);
    }

    function test_FeesGoToTheAuction() external {
        vm.expectEmit(true, true, true, true, address(_bridge));
        emit IBridge.FeesReleased(7, 2 ether);
        vm.prank(_rollup);
        _bridge.finalize(7, 0, 2 ether);
        assertEq(_auction.receivedWei(), 2 ether);
        assertEq(address(_bridge).balance, 998 ether);
    }

    function _claim(uint256 index) private {
        _bridge.claim(5, index, _to(index), 1 ether + index, BindingTwin.merklePath(_leaves, index));
    }

    function _single(uint64 commitId, address to) private {
        _finalize(commitId, DataBinding.withdrawalLeaf(commitId, 0, to, 3));
    }

    function _finalize(uint64 commitId, bytes32 root) private {
        vm.prank(_rollup);
        _bridge.finalize(commitId, root, 0);
        assertEq(_bridge.withdrawalRootOf(commitId), root);
    }

    function _to(uint256 index) private pure returns (address) {
        return address(uint160(0xa11ce000 + index));
    }
}
