// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, BatchStatus, BlockInput, ChunkInput} from "../../../src/interfaces/IRollup.sol";
import {FinalityActions} from "./FinalityActions.sol";
import {Visitor} from "./Visitor.sol";

/// @notice What everybody can do when the sequencer is silent: serve the queue, and at last stop the rollup and leave.
abstract contract ExitActions is FinalityActions {
    /// @dev A life that is to be long does not end by an exit.
    bool internal _endless;
    mapping(address account => uint256) internal _exitWei; // what an account left with
    mapping(address account => uint256) internal _keptWei; // of it: what it refused
    uint256 internal _exitPaidWei;
    mapping(uint256 index => bool) internal _refundedAt;

    /// @notice What accounts have left with, without what they refused.
    function exitPaidWei() external view returns (uint256) {
        return _exitPaidWei;
    }

    function exitOf(address account) external view returns (uint256 exitWei, uint256 keptWei) {
        return (_exitWei[account], _keptWei[account]);
    }

    function isRefunded(uint256 index) external view returns (bool) {
        return _refundedAt[index];
    }

    function stay() external {
        _endless = true;
    }

    // --------------------------------------------------------------------------------------------------- rescue

    /// @dev The sequencer does nothing until the oldest operation has waited for the grace, or almost.
    function fallSilent(uint256 seed) external acts(seed) {
        uint256 since = _waitingSince();
        if (since != 0 && !_exited && _draw(_endless ? 32 : 8) == 0) {
            _reach(since + limits().graceDelay - _draw(4) / 3);
        }
    }

    /// @dev Anybody takes in some of what waits: it goes through exactly while everybody may and the head is proven.
    function rescueQueue(uint256 seed) external acts(seed) {
        BatchHeader memory parent = headerOf(headCommit());
        address by = _actor();
        if (isPermissionless() && _open.length != 0 && _draw(2) == 0) _deliver(headCommit(), type(uint256).max);
        uint64 deadline = uint64(block.timestamp + _draw(1 hours + 1));
        bool proven = rollup.statusOf(uint64(headCommit())) != BatchStatus.Committed;
        bool may = isPermissionless() && !_paused() && proven && _open.length < 4 && by.code.length == 0;
        if (!may || parent.queueEnd == _operations.length) _rescueInVain(parent, by, deadline);
        else _rescue(parent, by, deadline);
    }

    function _rescue(BatchHeader memory parent, address by, uint64 deadline) private {
        ChunkInput[] memory chunks = _rescueChunks(parent);
        (Batch memory batch, uint256[8][] memory proofs) = rescueOf(parent, chunks, by, deadline);
        bytes memory call =
            abi.encodeCall(rollup.rescueBatch, (parent, chunks, oneBlock(chunks.length), deadline, proofs));
        _steal(call, by);
        Money memory money = _money();
        vm.prank(by, by);
        (bool done, bytes memory reason) = address(rollup).call(call);
        if (!done) return _fail(string.concat("a rescue was refused: ", vm.toString(reason)));
        _requireMoney(money, "rescue");
        _noteRescue(batch);
        ++_seen["rescued the queue"];
    }

    /// @dev The same rescue by another, through a contract.
    function _steal(bytes memory call, address by) private {
        address thief = _actor();
        if (thief == by) return;
        vm.prank(thief, thief);
        (bool stolen,) = address(rollup).call{gas: 20_000_000}(call);
        vm.prank(by, thief);
        (bool relayed,) = address(rollup).call(call);
        if (stolen || relayed) _fail("a rescue was stolen");
    }

    /// @dev A rescue at the wrong time, or of nothing; its proofs are right.
    function _rescueInVain(BatchHeader memory parent, address by, uint64 deadline) private {
        ChunkInput[] memory chunks = single(chunkOf(parent.postRoot, "", 0));
        (chunks[0].unitPriceWei, chunks[0].dataFeeWei) = (0, 0);
        (, uint256[8][] memory proofs) = rescueOf(parent, chunks, by, deadline);
        BlockInput[] memory blocks = oneBlock(1);
        vm.prank(by, by);
        (bool done,) =
            address(rollup).call(abi.encodeCall(rollup.rescueBatch, (parent, chunks, blocks, deadline, proofs)));
        if (done) _fail("a rescue went through");
    }

    /// @dev What is due, or more; all of it operations.
    function _rescueChunks(BatchHeader memory parent) private returns (ChunkInput[] memory chunks) {
        uint256 next = parent.queueEnd;
        uint256 taken = 1 + _draw(_operations.length - next < 8 ? _operations.length - next : 8);
        if (taken < 2) taken = 2;
        if (taken > _operations.length - next) taken = _operations.length - next;
        chunks = new ChunkInput[]((taken + SLOTS - 1) / SLOTS);
        bytes32 root = parent.postRoot;
        for (uint256 i; i < chunks.length; ++i) {
            bytes memory slots;
            uint256 count = taken < SLOTS ? taken : SLOTS;
            for (uint256 j; j < count; ++j) {
                slots = bytes.concat(slots, _execute(_operations[next++], uint64(_entries.length)));
            }
            taken -= count;
            chunks[i] = chunkOf(root, slots, uint16(count));
            (chunks[i].unitPriceWei, chunks[i].dataFeeWei) = (0, 0);
            root = chunks[i].postRoot;
        }
    }

    // ----------------------------------------------------------------------------------------------------- exit

    /// @dev Anybody, at any time: it goes through exactly if the oldest operation has waited for long.
    function enterExit(uint256 seed) external acts(seed) {
        uint256 since = _waitingSince();
        bool may = since != 0 && !_exited && !_endless;
        if (!may || _draw(8) != 0) {
            bool early = since == 0 || _exited || block.timestamp < since + limits().exitDelay;
            if (early) _mustFail(_actor(), address(rollup), 0, abi.encodeCall(rollup.enterExitMode, ()));
            return;
        }
        _reach(since + limits().exitDelay);
        _enterExit();
    }

    function _enterExit() internal {
        bytes memory call = abi.encodeCall(rollup.enterExitMode, ());
        bytes32 root = rollup.finalizedRoot();
        Money memory money = _money();
        _mustSucceed(_actor(), address(rollup), call);
        _requireMoney(money, "exit");
        if (_open.length != 0) ++_seen["exit with open batches"];
        ++_seen["exit"];
        _noteExit();
        _require(rollup.finalizedRoot() == root, "I23: the root moved");
        _mustFail(_actor(), address(rollup), 0, call);
    }

    function leaveL2(uint256 seed) external acts(seed) {
        address account = _accounts.length != 0 && _draw(4) != 0 ? _accounts[_draw(_accounts.length)] : _actor();
        _leaveL2(account);
    }

    /// @dev An account leaves with what it has, once, if the rollup has stopped. First with another amount.
    function _leaveL2(address account) internal {
        uint256 amountWei = _balanceOf[account];
        bytes memory call = abi.encodeCall(exits.exit, (account, amountWei, exitProof(account, amountWei)));
        bytes memory more = abi.encodeCall(exits.exit, (account, amountWei + 1, exitProof(account, amountWei)));
        _mustFail(_actor(), address(exits), 0, more);
        bool may = _exited && amountWei != 0 && _exitWei[account] == 0;
        if (!may) return _mustFail(_actor(), address(exits), 0, call);
        if (account == address(_visitor)) _visitor.prepare(Visitor.Habit(_draw(3)), address(exits), call);
        uint256 before = account.balance;
        _mustSucceed(_actor(), address(exits), call);
        if (_visitor.admitted() != 0) _fail("a call back went through");
        uint256 paidWei = account.balance - before;
        _require(paidWei == amountWei || (paidWei == 0 && account == address(_visitor)), "I24: another amount");
        _exitWei[account] = amountWei;
        _keptWei[account] = amountWei - paidWei;
        _exitPaidWei += paidWei;
        ++_seen["account left"];
        _mustFail(_actor(), address(exits), 0, call);
    }

    /// @dev What an account refused, by itself or by anybody for it.
    function takeKept(uint256 seed) external acts(seed) {
        address account = _draw(2) == 0 ? address(_visitor) : _actor();
        bool own = _draw(2) == 0;
        bytes memory call =
            own ? abi.encodeCall(exits.withdrawExit, (payable(account))) : abi.encodeCall(exits.retryExit, (account));
        address caller = own ? account : _actor();
        if (_keptWei[account] == 0) return _mustFail(caller, address(exits), 0, call);
        if (!_payout(account, caller, address(exits), call, _keptWei[account])) return;
        _exitPaidWei += _keptWei[account];
        _keptWei[account] = 0;
    }

    function refundOperation(uint256 seed) external acts(seed) {
        if (_operations.length != 0) _refund(_draw(_operations.length));
    }

    /// @dev An operation's ether, once, if the rollup has stopped and no final batch took it in. First with another item.
    function _refund(uint256 index) internal {
        Operation memory operation = _operations[index];
        bytes memory call = abi.encodeCall(inbox.refund, (uint64(index), operation.item));
        bytes memory other = bytes.concat(operation.item);
        uint256 at = _draw(101);
        other[at] = other[at] ^ 0x10;
        _mustFail(_actor(), address(inbox), 0, abi.encodeCall(inbox.refund, (uint64(index), other)));
        bool may = _exited && index >= headerOf(_finalized).queueEnd && !_refundedAt[index];
        if (!may) return _mustFail(_actor(), address(inbox), 0, call);
        _mustSucceed(_actor(), address(inbox), call);
        _refundedAt[index] = true;
        _overpaidWei[operation.owner] += operation.prepaidWei + (operation.kind == 4 ? operation.amountWei : 0);
        ++_seen["operation refunded"];
        _mustFail(_actor(), address(inbox), 0, call);
    }
}
