// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {ExitActions} from "./ExitActions.sol";
import {Visitor} from "./Visitor.sol";

/// @notice The way out, from whatever state: calls that anybody may make, and time, end every batch; then everybody takes what is
/// theirs. Nobody but the one who leaves has to help.
abstract contract Closing is ExitActions {
    /// @notice Ends all batches by proofs of a stranger, or by drops, and empties the market.
    function close(bool byProofs, uint256 seed) external acts(seed) {
        _visitor.prepare(Visitor.Habit.Take, address(0), "");
        if (_paused()) _reach(_pauses[_pauses.length - 1].until);
        while (_open.length != 0) {
            uint256 left = _open.length;
            if (byProofs) _proveAll(_open[0]);
            _end(_open[0]);
            if (_open.length == left) return _fail("I22: a batch cannot be ended");
        }
        _releaseAll();
    }

    /// @notice Nobody proves, finalizes or drops anything any more: the rollup is stopped, and everybody leaves L2 too.
    function closeByExit(uint256 seed) external acts(seed) {
        _visitor.prepare(Visitor.Habit.Take, address(0), "");
        if (!_exited) {
            if (_waitingSince() == 0) _enqueueLast();
            _reach(_waitingSince() + limits().exitDelay);
            _enterExit();
        }
        for (uint256 i; i < _accounts.length; ++i) {
            _visitor.prepare(Visitor.Habit.Take, address(0), "");
            if (_balanceOf[_accounts[i]] != 0 && _exitWei[_accounts[i]] == 0) _leaveL2(_accounts[i]);
        }
        _visitor.prepare(Visitor.Habit.Take, address(0), "");
        for (uint256 i = headerOf(_finalized).queueEnd; i < _operations.length; ++i) {
            if (!_refundedAt[i]) _refund(i);
        }
        _releaseAll();
        _leaveForGood();
    }

    /// @dev An operation that nobody will serve, of a user that wants to see the end.
    function _enqueueLast() private {
        Operation memory operation;
        (operation.kind, operation.owner, operation.prepaidWei) = (5, alice, inbox.prepaymentWei());
        operation.enqueuedAt = block.timestamp;
        operation.item = enqueue(alice, 0, abi.encodeCall(inbox.setKey, (bytes32(uint256(1)))));
        _operations.push(operation);
    }

    /// @dev Claims, refunds, what was refused, and the bond.
    function _leaveForGood() private {
        _visitor.prepare(Visitor.Habit.Take, address(0), "");
        for (uint256 i; i < _withdrawals.length; ++i) {
            if (!_withdrawals[i].claimed) _claimOne(i);
        }
        for (uint256 i; i < _actors.length; ++i) {
            address owner = _actors[i];
            bytes memory call = abi.encodeCall(inbox.withdrawRefund, (payable(owner)));
            if (_overpaidWei[owner] != 0) _mustSucceed(owner, address(inbox), call);
            _overpaidWei[owner] = 0;
            if (_keptWei[owner] != 0) _mustSucceed(owner, address(exits), abi.encodeCall(exits.retryExit, (owner)));
            _exitPaidWei += _keptWei[owner];
            _keptWei[owner] = 0;
        }
        if (_bondWei == 0) return;
        if (_bondReadyAt == 0) {
            _mustSucceed(sequencer, address(sequencers), abi.encodeCall(sequencers.requestBondExit, ()));
            _bondReadyAt = block.timestamp + 2 days;
        }
        _reach(_bondReadyAt);
        bytes memory withdraw = abi.encodeCall(sequencers.withdrawBond, (payable(sequencer)));
        _mustSucceed(sequencer, address(sequencers), withdraw);
        (_bondWei, _bondReadyAt) = (0, 0);
    }

    function _releaseAll() private {
        for (uint256 i; i < _dropped.length; ++i) {
            if (!_entries[_dropped[i]].released) _release(_dropped[i]);
        }
        _leaveMarket();
        for (uint256 i; i < _actors.length; ++i) {
            _takeAll(_actors[i]);
        }
    }

    /// @dev The oldest batch becomes final if it can, else it is dropped with all others.
    function _end(uint256 commitId) private {
        _watch();
        if (_entries[commitId].provenBits == (1 << headerOf(commitId).chunkCount) - 1) {
            _reach(headerOf(commitId).committedAt + 1200);
            return _finalize(commitId);
        }
        _reach(_timeoutOf(commitId));
        uint256 shownAt = block.timestamp;
        _drop(commitId, _showBlock(shownAt), shownAt);
    }

    /// @dev No prover helps: misses are reported, windows pass, and somebody else proves.
    function _proveAll(uint256 commitId) private {
        Batch memory batch = _batch(commitId);
        _passSeed(batch.header.committedBlock);
        for (uint256 chunk; chunk < batch.records.length; ++chunk) {
            if (_entries[commitId].provenBits >> chunk & 1 == 1) continue;
            if (!_openToAll(batch, chunk)) return;
            _deliver(commitId, 1 << chunk);
            _watch();
            if (_entries[commitId].provenBits >> chunk & 1 == 0) _fail("I22: a chunk cannot be proven");
        }
    }

    /// @dev Waits and reports until anybody may prove a chunk; false if its assignment is not known any more.
    function _openToAll(Batch memory batch, uint256 chunk) private returns (bool) {
        for (uint256 i; i < 3; ++i) {
            if (!_seedKnown(batch.header)) return false;
            Turn memory turn = _turnOf(batch.header, chunk, _seatOf(batch, chunk));
            if (turn.prover == address(0)) return true;
            _reach(turn.until);
            if (turn.stage != Stage.Assigned || _cases[batch.header.commitId][chunk].bondWei != 0) continue;
            uint256 shownAt = block.timestamp;
            bytes memory shown = _showBlock(shownAt);
            if (!_seedKnown(batch.header)) return false;
            if (!_report(batch, chunk, shown, shownAt, _stranger())) _fail("I22: a miss cannot be reported");
        }
        _fail("I22: a chunk stays with its prover");
        return false;
    }

    /// @dev All asks end, all seals are over, all members leave.
    function _leaveMarket() private {
        for (uint256 i; i < _seals.length; ++i) {
            if (_seals[i].gone) continue;
            _reach(_seals[i].revealUntil);
            _forfeit(i);
        }
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        for (uint256 i; i < page.length; ++i) {
            if (page[i].endedAt != 0) continue;
            _mustSucceed(page[i].owner, address(asks), abi.encodeCall(asks.endAsk, (page[i].askId)));
        }
        skip(2 hours);
        for (uint256 i; i < page.length; ++i) {
            _mustSucceed(_actor(), address(asks), abi.encodeCall(asks.unlinkAsk, (page[i].askId, 0)));
        }
        for (uint256 i; i < _actors.length; ++i) {
            if (!_member[_actors[i]]) continue;
            _mustSucceed(_actors[i], address(standbys), abi.encodeCall(standbys.leave, ()));
            _member[_actors[i]] = false;
        }
    }

    function _takeAll(address owner) private {
        uint256 freeWei = vault.freeOf(owner);
        if (freeWei != 0) _mustSucceed(owner, address(vault), abi.encodeCall(vault.requestWithdrawal, (freeWei)));
        (uint256 leavingWei,) = vault.withdrawalOf(owner);
        skip(1 hours);
        bytes memory call = abi.encodeCall(vault.withdraw, (payable(owner)));
        if (leavingWei != 0) _mustSucceed(owner, address(vault), call);
        call = abi.encodeCall(auction.withdrawCredit, (payable(owner)));
        if (auction.creditOf(owner) != 0) _mustSucceed(owner, address(auction), call);
        call = abi.encodeCall(ladder.withdrawRefund, (payable(owner)));
        if (ladder.refundOf(owner) != 0) _mustSucceed(owner, address(ladder), call);
        if (owner != sequencer) return;
        call = abi.encodeCall(sequencers.withdraw, (sequencers.depositOf(owner), payable(owner)));
        _mustSucceed(owner, address(sequencers), call);
    }
}
