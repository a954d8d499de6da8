// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {LadderActions} from "./LadderActions.sol";

/// @notice Batches that are dropped, and what they held.
abstract contract DropActions is LadderActions {
    /// @dev What a drop is paid for.
    uint256 private constant DROP_GAS = 250_000;

    /// @dev Any batch, at any time: it is dropped exactly if it is the oldest, not proven and timed out.
    function drop(uint256 seed) external acts(seed) {
        uint256 commitId = _draw(4) != 0 && _open.length != 0 ? _open[0] : _aCommit();
        if (commitId == 0) return;
        if (_draw(3) != 0) _reach(_timeoutOf(commitId));
        uint256 shownAt = block.timestamp - _draw(2);
        _drop(commitId, _showBlock(shownAt), shownAt);
    }

    function _drop(uint256 commitId, bytes memory shown, uint256 shownAt) internal returns (bool done) {
        BatchHeader memory header = headerOf(commitId);
        done = !_paused() && _open.length != 0 && _open[0] == commitId
            && rollup.statusOf(uint64(commitId)) == BatchStatus.Committed && shownAt >= _timeoutOf(commitId);
        address caller = _actor();
        Money memory money = _money();
        bytes memory call = abi.encodeCall(rollup.dropBatch, (header, shown));
        _must(done, caller, address(rollup), call);
        if (done) {
            uint256 slashedWei = _atMost(_exposureOf(header), _bondWei);
            uint256 bountyWei = _atMost(_gasWei(DROP_GAS), slashedWei / 2);
            money.bond -= slashedWei;
            money.credit[_positionOf[caller]] += bountyWei;
            money.gone += slashedWei - bountyWei;
            _bondWei -= slashedWei;
            if (_open.length > 1) ++_seen["several dropped"];
            ++_seen["dropped"];
            _noteDrop();
            _mustFail(caller, address(rollup), 0, call);
        }
        _requireMoney(money, "drop");
    }

    /// @dev Any batch: it is released exactly if it was dropped, once.
    function release(uint256 seed) external acts(seed) {
        uint256 commitId = _draw(4) != 0 && _dropped.length != 0 ? _dropped[_draw(_dropped.length)] : _aCommit();
        if (commitId != 0) _release(commitId);
    }

    function _release(uint256 commitId) internal {
        Entry storage entry = _entries[commitId];
        Batch memory batch = _batch(commitId);
        bool may = entry.dropped && !entry.released;
        Money memory money = _money();
        if (may) _expectRelease(batch, money);
        bytes memory call = abi.encodeCall(ladder.release, (batch.header, batch.winners));
        _must(may, _actor(), address(ladder), call);
        _requireMoney(money, "release");
        if (!may) return;
        entry.released = true;
        ++_seen["released"];
        _mustFail(_actor(), address(ladder), 0, call);
    }

    function _expectRelease(Batch memory batch, Money memory money) private {
        Entry storage entry = _entries[batch.header.commitId];
        money.deposit += batch.header.debitWei - entry.rewardsWei - entry.reimbursedWei;
        money.exposure -= _exposureOf(batch.header);
        if (entry.seed == 0) {
            for (uint256 i; i < batch.winners.length; ++i) {
                _outstanding[batch.winners[i].askId] -= batch.winners[i].seats;
            }
            return;
        }
        ++_seen["released after proofs or misses"];
        for (uint256 chunk; chunk < batch.records.length; ++chunk) {
            if (entry.provenBits >> chunk & 1 == 0) _expectReturn(batch, chunk, money);
        }
    }

    /// @dev What an unproven chunk held goes back to where it came from.
    function _expectReturn(Batch memory batch, uint256 chunk, Money memory money) private {
        Seat memory seat = _seatOf(batch, chunk);
        Case storage c = _cases[batch.header.commitId][chunk];
        money.refund[_positionOf[c.challenger]] += c.bondWei;
        c.bondWei = 0;
        if (seat.owner == address(0)) return;
        if (c.reportedAt == 0) {
            --_outstanding[seat.askId];
            return;
        }
        --_failures[seat.owner];
        _expectHalf(seat.owner, money);
        if (c.rescueAt != 0) _expectHalf(c.standby, money);
        else if (c.standby != address(0)) _onDuty[c.standby] = false;
        ++_seen["escrow returned"];
    }

    function _expectHalf(address account, Money memory money) private {
        uint256 half = vault.perSeat() / 2;
        money.free[_positionOf[account]] += half;
        money.escrowed -= half;
        _toProversWei += half;
    }
}
