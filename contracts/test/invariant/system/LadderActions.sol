// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchHeader, BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {BindingTwin} from "../../unit/libraries/BindingTwin.sol";
import {ProofActions} from "./ProofActions.sol";

/// @notice Reports, extensions and challenges, right and wrong ones.
abstract contract LadderActions is ProofActions {
    /// @dev The prices of answers, and what makes a base fee high.
    uint256 private constant ANSWER_GAS = 200_000;
    uint256 private constant REPORT_GAS = 350_000;
    uint256 private constant HIGH_FEE = 80 gwei;

    uint256[] private _removed; // members that the last draw took off, by position in `_actors`

    // ------------------------------------------------------------------------------------------------------ misses

    /// @dev Anyone reports any chunk, often as soon as its deadline is over.
    function report(uint256 seed) external acts(seed) {
        uint256 commitId = _aCommit();
        if (commitId == 0) return;
        Batch memory batch = _batch(commitId);
        _passSeed(batch.header.committedBlock);
        uint256 chunk = _chunkOf(batch);
        if (_draw(2) == 0) _beat(8);
        if (_draw(4) != 0 && _seedKnown(batch.header)) {
            _reach(_turnOf(batch.header, chunk, _seatOf(batch, chunk)).until + _draw(60));
        }
        uint256 shownAt = block.timestamp;
        bytes memory shown = _showBlock(shownAt);
        _misreport(batch, chunk, shownAt);
        bool done = _report(batch, chunk, shown, shownAt, _actor());
        uint256 next = _draw(5);
        if (!done || next == 0) return;
        if (next == 1) _deliver(commitId, 1 << chunk);
        else if (next == 2) _challenge(batch, chunk);
        else if (next == 3) _extend(batch, chunk);
        else _reportAgain(batch, chunk);
    }

    /// @dev The standby prover fails too.
    function _reportAgain(Batch memory batch, uint256 chunk) private {
        _reach(_turnOf(batch.header, chunk, _seatOf(batch, chunk)).until);
        uint256 shownAt = block.timestamp;
        _report(batch, chunk, _showBlock(shownAt), shownAt, _actor());
    }

    /// @dev Any chunk of a batch, rather one that was reported and waits.
    function _chunkOf(Batch memory batch) private returns (uint256 chunk) {
        uint256 proven = _entries[batch.header.commitId].provenBits;
        chunk = _draw(batch.records.length);
        for (uint256 i; i < batch.records.length; ++i) {
            bool waits = _cases[batch.header.commitId][i].reportedAt != 0 && proven >> i & 1 == 0;
            if (waits && _draw(2) == 0) chunk = i;
        }
    }

    /// @dev Reports a chunk with a block at `shownAt`; it succeeds exactly if a prover has missed its deadline by then.
    function _report(Batch memory batch, uint256 chunk, bytes memory shown, uint256 shownAt, address reporter)
        internal
        returns (bool done)
    {
        done = _isMiss(batch, chunk, shownAt);
        Money memory money = _money();
        address drawn;
        if (done) drawn = _expectMiss(batch, chunk, money, _positionOf[reporter]);
        bytes memory call = abi.encodeCall(ladder.reportMissed, (batch.header, batch.winners, uint32(chunk), shown));
        _must(done, reporter, address(ladder), call);
        _noteRemovals();
        if (done && drawn != address(0)) {
            (,, bool onDuty) = standbys.memberOf(drawn);
            _require(onDuty, "I16: another standby prover was drawn");
            _onDuty[drawn] = true;
            ++_seen["standby drawn"];
        }
        if (done) _requireReleased(money);
        _requireMoney(money, "report");
    }

    function _isMiss(Batch memory batch, uint256 chunk, uint256 shownAt) private view returns (bool) {
        uint256 commitId = batch.header.commitId;
        bool waits = rollup.statusOf(uint64(commitId)) == BatchStatus.Committed
            && _entries[commitId].provenBits >> chunk & 1 == 0;
        if (!waits || _paused() || !_seedKnown(batch.header)) return false;
        Seat memory seat = _seatOf(batch, chunk);
        if (seat.owner == address(0)) return false;
        Case storage c = _cases[commitId][chunk];
        bool reported = c.reportedAt != 0 && (c.standby == address(0) || c.rescueAt != 0);
        if (reported || c.bondWei != 0) return false;
        return shownAt >= _turnOf(batch.header, chunk, seat).until;
    }

    /// @dev Changes the books as a report should change the contracts; returns who has to stand by.
    function _expectMiss(Batch memory batch, uint256 chunk, Money memory money, uint256 reporter)
        private
        returns (address drawn)
    {
        Seat memory seat = _seatOf(batch, chunk);
        Case storage c = _cases[batch.header.commitId][chunk];
        address failed = seat.owner;
        if (c.reportedAt == 0) {
            _fixSeed(batch.header);
            drawn = _drawn(batch.header, chunk, seat.owner);
            c.standby = drawn;
            c.reportedAt = block.timestamp;
            ++_failures[failed];
            --_outstanding[seat.askId];
            ++_seen["owner reported"];
        } else {
            failed = c.standby;
            c.rescueAt = block.timestamp;
            _member[failed] = false;
            _onDuty[failed] = false;
            ++_seen["standby reported"];
        }
        uint256 collateral = vault.perSeat();
        uint256 bountyWei = _atMost(_gasWei(REPORT_GAS), collateral - collateral / 2);
        money.reserved[_positionOf[failed]] -= collateral;
        money.free[reporter] += bountyWei;
        money.escrowed += collateral / 2;
        money.gone += collateral - collateral / 2 - bountyWei;
        ++_escrows;
        _lostWei += collateral - collateral / 2;
    }

    /// @dev A draw may have taken overdue members off the list, and none but these.
    function _noteRemovals() private {
        for (uint256 i; i < _actors.length; ++i) {
            (uint32 joinedAt,,) = standbys.memberOf(_actors[i]);
            if (_member[_actors[i]] && joinedAt == 0) {
                _require(!_onDuty[_actors[i]], "I16: a member on duty was removed");
                _member[_actors[i]] = false;
                _removed.push(i);
            }
        }
    }

    /// @dev Who was removed got its collateral back.
    function _requireReleased(Money memory money) private {
        _require(_removed.length <= 4, "I16: a draw removed too many");
        for (uint256 i; i < _removed.length; ++i) {
            money.reserved[_removed[i]] -= vault.perSeat();
            money.free[_removed[i]] += vault.perSeat();
        }
        delete _removed;
    }

    /// @dev Reports that are wrong in one thing.
    function _misreport(Batch memory batch, uint256 chunk, uint256 shownAt) private {
        BatchHeader memory header = batch.header;
        uint256 what = _draw(8);
        bytes memory shown;
        if (what == 0) {
            shown = BlockHeaders.known(block.number - DEPTH + 1, 0, shownAt, 1 gwei); // too recent
        } else if (what == 1) {
            shown = BlockHeaders.encode(block.number - DEPTH - 1, 0, type(uint32).max, 1 gwei); // not of this chain
        } else if (what == 2) {
            shown = BlockHeaders.known(block.number - DEPTH - 2, 0, header.committedAt + PROVING - 1, 1 gwei); // too early
        } else {
            return;
        }
        bytes memory call = abi.encodeCall(ladder.reportMissed, (header, batch.winners, uint32(chunk), shown));
        _mustFail(_actor(), address(ladder), 0, call);
    }

    // -------------------------------------------------------------------------------------------------- extensions

    /// @dev Asks for more time because of this block's base fee, an earlier one's, or a gap between two.
    function extend(uint256 seed) external acts(seed) {
        uint256 commitId = _aCommit();
        if (commitId == 0) return;
        Batch memory batch = _batch(commitId);
        uint256 chunk = _chunkOf(batch);
        // Standby duties are rare.
        for (uint256 i; i < batch.header.chunkCount; ++i) {
            if (_cases[commitId][i].standby != address(0)) chunk = i;
        }
        _extend(batch, chunk);
    }

    function _extend(Batch memory batch, uint256 chunk) private {
        uint256 commitId = batch.header.commitId;
        bool stood = _cases[commitId][chunk].standby != address(0);
        if (!stood) _extendWithoutDuty(batch, chunk);
        bool standby = stood && _draw(4) != 0;
        uint256 from = standby ? _cases[commitId][chunk].reportedAt : batch.header.committedAt;
        (bytes[] memory blocks, bool reason) = _reasons(from, _deadline(from, standby ? STANDBY : PROVING));
        Extension storage extension = _extensions[commitId];
        bool may = reason && rollup.statusOf(uint64(commitId)) == BatchStatus.Committed
            && !(standby ? extension.standby : extension.proving);
        bytes memory call = standby
            ? abi.encodeCall(ladder.extendStandby, (batch.header, uint32(chunk), blocks))
            : abi.encodeCall(ladder.extendProving, (batch.header, blocks));
        _must(may, _actor(), address(ladder), call);
        if (!may) return;
        ++_seen[standby ? "standby window extended" : "proving window extended"];
        if (standby) extension.standby = true;
        else extension.proving = true;
        _mustFail(_actor(), address(ladder), 0, call);
    }

    /// @dev A chunk for which nobody stands or stood by has no standby window.
    function _extendWithoutDuty(Batch memory batch, uint256 chunk) private {
        uint256 feeWei = block.basefee;
        vm.fee(2 * HIGH_FEE);
        bytes memory call = abi.encodeCall(ladder.extendStandby, (batch.header, uint32(chunk), new bytes[](0)));
        _mustFail(_actor(), address(ladder), 0, call);
        vm.fee(feeWei);
    }

    /// @dev Something to show, and whether it lies in [from, until) and is bad enough.
    function _reasons(uint256 from, uint256 until) private returns (bytes[] memory blocks, bool reason) {
        uint256 what = _draw(3);
        uint256 time = block.timestamp;
        if (what == 0) {
            vm.fee(HIGH_FEE + _draw(2) * (1 + _draw(10 gwei)));
            return (new bytes[](0), block.basefee > HIGH_FEE && time >= from && time < until);
        }
        blocks = new bytes[](what);
        if (what == 1) {
            uint256 feeWei = HIGH_FEE + _draw(2);
            _mine(10);
            blocks[0] = BlockHeaders.known(block.number - 6, 0, time, feeWei);
            return (blocks, feeWei > HIGH_FEE && time >= from && time < until);
        }
        uint256 gap = GAP - 10 + _draw(30);
        _mine(10);
        skip(gap);
        bytes32 link = _draw(8) == 0 ? bytes32(0) : bytes32(uint256(1));
        blocks[0] = BlockHeaders.known(block.number - 6, 0, time, 1 gwei);
        if (link != 0) link = keccak256(blocks[0]);
        blocks[1] = BlockHeaders.known(block.number - 5, link, time + gap, 1 gwei);
        reason = link != 0 && gap > GAP && time < until && time + gap > from;
    }

    // -------------------------------------------------------------------------------------------------- challenges

    /// @dev Asks for a witness, as whose turn it is or as another, for enough or too little.
    function challenge(uint256 seed) external acts(seed) {
        uint256 commitId = _draw(3) == 0 ? _aCommit() : headCommit();
        if (commitId == 0) return;
        Batch memory batch = _batch(commitId);
        _challenge(batch, _chunkOf(batch));
    }

    function _challenge(Batch memory batch, uint256 chunk) internal {
        uint256 commitId = batch.header.commitId;
        _passSeed(batch.header.committedBlock);
        if (!_seedKnown(batch.header)) return;
        Turn memory turn = _turnOf(batch.header, chunk, _seatOf(batch, chunk));
        uint256 bondWei = ANSWER_GAS * block.basefee;
        address caller = _draw(4) == 0 || turn.prover == address(0) ? _actor() : turn.prover;
        bytes memory call = abi.encodeCall(ladder.challengeWitness, (batch.header, batch.winners, uint32(chunk)));
        _mustFail(caller, address(ladder), bondWei - 1, call);
        bool may = _mayChallenge(batch, chunk, turn) && caller == turn.prover;
        if (!may) return _mustFail(caller, address(ladder), bondWei, call);
        bondWei += _draw(2) * _draw(1 gwei);
        vm.deal(caller, caller.balance + bondWei);
        vm.prank(caller);
        (bool done,) = address(ladder).call{value: bondWei}(call);
        _require(done, "a challenge was refused");
        _fixSeed(batch.header);
        _cases[commitId][chunk].challenger = caller;
        _cases[commitId][chunk].bondWei = bondWei;
        ++_seen[turn.stage == Stage.Standby ? "challenged by the standby" : "challenged by the owner"];
        _mustFail(caller, address(ladder), bondWei, call);
    }

    function _mayChallenge(Batch memory batch, uint256 chunk, Turn memory turn) private view returns (bool) {
        uint256 commitId = batch.header.commitId;
        bool waits = rollup.statusOf(uint64(commitId)) == BatchStatus.Committed
            && _entries[commitId].provenBits >> chunk & 1 == 0;
        if (!waits || _cases[commitId][chunk].challenger != address(0) || turn.prover == address(0)) return false;
        uint256 window = turn.stage == Stage.Standby ? STANDBY : PROVING;
        return block.timestamp < _deadline(turn.from, window / 4);
    }

    /// @dev Shows a witness or something else.
    function answer(uint256 seed) external acts(seed) {
        uint256 commitId = _aCommit();
        if (commitId == 0) return;
        Batch memory batch = _batch(commitId);
        uint256 chunk = _draw(batch.records.length);
        for (uint256 i; i < batch.records.length; ++i) {
            if (_cases[commitId][i].bondWei != 0) chunk = i;
        }
        bytes memory witness = witnessOf(batch.records[chunk].preRoot);
        if (_draw(3) == 0) witness[_draw(witness.length)] ^= 0x01;
        bytes32[] memory leaves = new bytes32[](batch.records.length);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(batch.records[i]))));
        }
        _answer(batch, chunk, BindingTwin.merklePath(leaves, chunk), witness);
    }

    function _answer(Batch memory batch, uint256 chunk, bytes32[] memory path, bytes memory witness) private {
        Case storage c = _cases[batch.header.commitId][chunk];
        bool may = c.bondWei != 0 && rollup.statusOf(batch.header.commitId) == BatchStatus.Committed
            && keccak256(witness) == batch.records[chunk].witnessHash;
        address caller = _actor();
        bytes memory call = abi.encodeCall(ladder.answerWitness, (batch.header, batch.records[chunk], path, witness));
        Money memory money = _money();
        _must(may, caller, address(ladder), call);
        if (may) {
            money.refund[_positionOf[caller]] += c.bondWei;
            (c.bondWei, c.answeredAt) = (0, block.timestamp);
            ++_seen["answered"];
        }
        _requireMoney(money, "answer");
    }

    /// @dev The witness of the chunk after `preRoot`.
    function witnessOf(bytes32 preRoot) internal pure returns (bytes memory) {
        return abi.encode("witness", preRoot);
    }
}
