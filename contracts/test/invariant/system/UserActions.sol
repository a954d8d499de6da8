// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "forge-std/Vm.sol";

import {IForcedInbox} from "../../../src/interfaces/IForcedInbox.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";
import {BindingTwin} from "../../unit/libraries/BindingTwin.sol";
import {Acting} from "./Acting.sol";

/// @notice What users do on L1: operations, refunds, claims.
abstract contract UserActions is Acting {
    function enqueue(uint256 seed) external acts(seed) {
        address owner = _actor();
        Operation memory operation;
        operation.kind = uint8(4 + _draw(4));
        if (_draw(3) == 0) operation.kind = 4;
        operation.owner = owner;
        operation.recipient = _draw(4) == 0 ? address(uint160(0xd00d + _draw(4))) : _actor();
        operation.amountWei = _draw(3 ether);
        bytes memory call;
        if (operation.kind == 4) {
            if (operation.amountWei == 0) operation.amountWei = 1;
            call = abi.encodeCall(inbox.deposit, (operation.recipient, operation.amountWei));
        } else if (operation.kind == 5) {
            call = abi.encodeCall(inbox.setKey, (bytes32(_draw(FIELD_ORDER))));
        } else if (operation.kind == 6) {
            call = abi.encodeCall(inbox.forcedTransfer, (operation.recipient, operation.amountWei));
        } else {
            if (_draw(2) == 0) operation.amountWei = type(uint128).max;
            call = abi.encodeCall(inbox.forcedWithdraw, (operation.amountWei));
        }
        _enqueue(operation, call);
    }

    function _enqueue(Operation memory operation, bytes memory call) private {
        operation.prepaidWei = inbox.prepaymentWei();
        operation.enqueuedAt = block.timestamp;
        uint256 priceWei = operation.prepaidWei + (operation.kind == 4 ? operation.amountWei : 0);
        _mustFail(operation.owner, address(inbox), priceWei - 1, call);
        if (_exited) return _mustFail(operation.owner, address(inbox), priceWei, call);
        uint256 overpaidWei = _draw(2) * _draw(1 gwei);
        vm.deal(operation.owner, operation.owner.balance + priceWei + overpaidWei);
        vm.recordLogs();
        vm.prank(operation.owner);
        (bool done,) = address(inbox).call{value: priceWei + overpaidWei}(call);
        if (!done) return _fail("an operation was refused");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (logs[0].topics[0] != IForcedInbox.OperationEnqueued.selector) return _fail("no event");
        (operation.item,) = abi.decode(logs[0].data, (bytes, uint32));
        _overpaidWei[operation.owner] += overpaidWei;
        _operations.push(operation);
    }

    function withdrawRefund(uint256 seed) external acts(seed) {
        address owner = _actor();
        uint256 owedWei = _overpaidWei[owner];
        bytes memory call = abi.encodeCall(inbox.withdrawRefund, (payable(owner)));
        if (owedWei == 0) return _mustFail(owner, address(inbox), 0, call);
        if (_payout(owner, owner, address(inbox), call, owedWei)) _overpaidWei[owner] = 0;
    }

    function claim(uint256 seed) external acts(seed) {
        if (_withdrawals.length == 0) return;
        uint256 position = _draw(_withdrawals.length);
        Withdrawal memory withdrawal = _withdrawals[position];
        bytes32[] memory path = _pathOf(position);
        bytes memory call = _claimCall(withdrawal, path);
        if (withdrawal.claimed || withdrawal.commitId > _finalized) {
            return _mustFail(_actor(), address(bridge), 0, call);
        }
        _claimWrongly(withdrawal, path);
        if (!_payout(withdrawal.recipient, _actor(), address(bridge), call, withdrawal.amountWei)) return;
        _withdrawals[position].claimed = true;
        _claimedWei += withdrawal.amountWei;
    }

    /// @dev A withdrawal of a final batch that is open.
    function _claimOne(uint256 position) internal {
        Withdrawal memory withdrawal = _withdrawals[position];
        _mustSucceed(_actor(), address(bridge), _claimCall(withdrawal, _pathOf(position)));
        _withdrawals[position].claimed = true;
        _claimedWei += withdrawal.amountWei;
    }

    function _claimWrongly(Withdrawal memory withdrawal, bytes32[] memory path) private {
        Withdrawal memory other =
            Withdrawal(withdrawal.commitId, withdrawal.index, withdrawal.recipient, withdrawal.amountWei, false);
        uint256 what = _draw(4);
        if (what == 0) ++other.amountWei;
        else if (what == 1) other.recipient = address(this);
        else if (what == 2) other.index += 1 + 256 * _draw(2);
        else other.commitId = uint64(_draw(other.commitId));
        _mustFail(_actor(), address(bridge), 0, _claimCall(other, path));
    }

    function _claimCall(Withdrawal memory withdrawal, bytes32[] memory path) private view returns (bytes memory) {
        return abi.encodeCall(
            bridge.claim, (withdrawal.commitId, withdrawal.index, withdrawal.recipient, withdrawal.amountWei, path)
        );
    }

    function _pathOf(uint256 position) private view returns (bytes32[] memory) {
        Withdrawal memory withdrawal = _withdrawals[position];
        uint256 first = position - withdrawal.index;
        uint256 end = position + 1;
        while (end < _withdrawals.length && _withdrawals[end].commitId == withdrawal.commitId) ++end;
        bytes32[] memory leaves = new bytes32[](end - first);
        for (uint256 i; i < leaves.length; ++i) {
            Withdrawal memory one = _withdrawals[first + i];
            leaves[i] = DataBinding.withdrawalLeaf(one.commitId, one.index, one.recipient, one.amountWei);
        }
        return BindingTwin.merklePath(leaves, withdrawal.index);
    }
}
