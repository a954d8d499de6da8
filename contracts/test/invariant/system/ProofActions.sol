// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchHeader, BatchProofs, BatchStatus, ChunkProof} from "../../../src/interfaces/IRollup.sol";
import {ProverActions} from "./ProverActions.sol";

/// @notice Proofs: by whose turn it is, by others, in time and late, once and twice. What each pays is known before.
abstract contract ProofActions is ProverActions {
    /// @dev Proofs of some chunks of a batch, sent by anyone, some of them twice.
    function prove(uint256 seed) external acts(seed) {
        uint256 commitId = _aCommit();
        if (commitId != 0) _deliver(commitId, 1 + _draw(255));
    }

    /// @dev The same after the proving window: who is late and was not reported is paid in full.
    function proveLate(uint256 seed) external acts(seed) {
        uint256 commitId = _aCommit();
        if (commitId == 0) return;
        _reach(headerOf(commitId).committedAt + PROVING + _draw(2));
        _deliver(commitId, 1 + _draw(255));
    }

    /// @dev Some of the chunks whose owners were reported, by whose turn it is then.
    function rescue(uint256 seed) external acts(seed) {
        for (uint256 i; i < _open.length; ++i) {
            uint256 failed;
            for (uint256 chunk; chunk < 8; ++chunk) {
                if (_cases[_open[i]][chunk].reportedAt != 0) failed |= 1 << chunk;
            }
            if (failed & ~_entries[_open[i]].provenBits == 0) continue;
            if (_draw(3) == 0) skip(_draw(2 * RESCUE));
            return _deliver(_open[i], failed);
        }
    }

    /// @dev Proofs of some chunks of all open batches and of one that may be over, in one call.
    function proveSeveral(uint256 seed) external acts(seed) {
        if (_paused() || _open.length == 0) return;
        for (uint256 i; i < _open.length; ++i) {
            _passSeed(headerOf(_open[i]).committedBlock);
        }
        BatchProofs[] memory batches = new BatchProofs[](_open.length + 1);
        uint256 length;
        for (uint256 i; i <= _open.length; ++i) {
            uint256 commitId = i == _open.length ? _aCommit() : _open[i];
            if (commitId == 0) continue;
            Batch memory batch = _batch(commitId);
            uint256 mask = (1 + _draw(255)) & ((1 << batch.records.length) - 1);
            if (mask == 0 || !_seedKnown(batch.header)) continue;
            batches[length++] = batchProofsOf(batch, _proofs(batch, mask));
        }
        if (length == 0) return;
        assembly ("memory-safe") {
            mstore(batches, length)
        }
        _send(batches);
    }

    function _deliver(uint256 commitId, uint256 mask) internal {
        Batch memory batch = _batch(commitId);
        _passSeed(batch.header.committedBlock);
        mask &= (1 << batch.records.length) - 1;
        if (mask == 0) return;
        if (!_seedKnown(batch.header)) {
            bytes memory call = _callOf(batch, single(proofOf(batch, 0, alice)));
            return _must(!_paused() && _isOver(commitId), alice, address(rollup), call);
        }
        ChunkProof[] memory proofs = _proofs(batch, mask);
        if (!_isOver(commitId) && _draw(4) == 0) _misorder(batch, proofs);
        BatchProofs[] memory batches = new BatchProofs[](1 + _draw(2)); // the same once more
        for (uint256 i; i < batches.length; ++i) {
            batches[i] = batchProofsOf(batch, proofs);
        }
        _send(batches);
    }

    /// @dev A batch that waits for no proof any more: proofs of it are skipped.
    function _isOver(uint256 commitId) private view returns (bool) {
        return rollup.statusOf(uint64(commitId)) != BatchStatus.Committed;
    }

    /// @dev One proof for each chunk of `mask`.
    function _proofs(Batch memory batch, uint256 mask) private returns (ChunkProof[] memory proofs) {
        proofs = new ChunkProof[](batch.records.length);
        uint256 count;
        for (uint256 i; i < batch.records.length; ++i) {
            if (mask >> i & 1 != 0) proofs[count++] = _proof(batch, i);
        }
        assembly ("memory-safe") {
            mstore(proofs, count)
        }
    }

    /// @dev A proof for whose turn it is, or for anybody. First somebody else tries.
    function _proof(Batch memory batch, uint256 chunk) private returns (ChunkProof memory proof) {
        address turn = _turnOf(batch.header, chunk, _seatOf(batch, chunk)).prover;
        address prover = turn == address(0) ? _actor() : turn;
        proof = proofOf(batch, chunk, prover);
        bool skipped = _entries[batch.header.commitId].provenBits >> chunk & 1 == 1 || _isOver(batch.header.commitId);
        address thief = _actor();
        if (_draw(4) != 0 || skipped || thief == prover) return proof;
        ChunkProof memory stolen = proofOf(batch, chunk, thief);
        if (turn == address(0) || _draw(2) == 0) stolen.proof = proof.proof;
        _mustFail(thief, address(rollup), 0, _callOf(batch, single(stolen)));
    }

    /// @dev The first proof comes again at the end.
    function _misorder(Batch memory batch, ChunkProof[] memory proofs) private {
        ChunkProof[] memory more = new ChunkProof[](proofs.length + 1);
        for (uint256 i; i < more.length; ++i) {
            more[i] = proofs[i % proofs.length];
        }
        _mustFail(alice, address(rollup), 0, _callOf(batch, more));
    }

    function _callOf(Batch memory batch, ChunkProof[] memory proofs) private view returns (bytes memory) {
        return abi.encodeCall(rollup.proveChunks, (single(batchProofsOf(batch, proofs))));
    }

    /// @dev Sends proofs; those of a batch that is over are skipped, and those of a chunk that comes twice.
    function _send(BatchProofs[] memory batches) private {
        address caller = _actor();
        bool may = !_paused();
        Money memory money = _money();
        if (may) _expect(batches, caller, money);
        _must(may, caller, address(rollup), abi.encodeCall(rollup.proveChunks, (batches)));
        _requireMoney(money, "proof");
    }

    /// @dev Changes the books as the new proofs should change the contracts.
    function _expect(BatchProofs[] memory batches, address caller, Money memory money) private {
        uint256[] memory counts = new uint256[](batches.length);
        uint256 bundle;
        uint256 proven;
        for (uint256 i; i < batches.length; ++i) {
            counts[i] = _expectBatch(batches[i], money);
            bundle += counts[i];
            if (counts[i] != 0) ++proven;
        }
        if (proven > 1) ++_seen["several batches proven in one call"];
        for (uint256 i; i < batches.length; ++i) {
            if (counts[i] != 0 && _expectGas(batches[i].header, counts[i], bundle, caller, money)) bundle = 0;
        }
    }

    /// @dev Returns the number of chunks that were not proven.
    function _expectBatch(BatchProofs memory batch, Money memory money) private returns (uint256 count) {
        uint256 commitId = batch.header.commitId;
        if (_entries[commitId].dropped) {
            ++_seen["proofs of what was dropped skipped"];
            return 0;
        }
        for (uint256 i; i < batch.proofs.length; ++i) {
            uint256 chunk = batch.proofs[i].record.chunkIndex;
            if (_entries[commitId].provenBits >> chunk & 1 == 1) continue;
            ++count;
            _expectOne(_batch(commitId), chunk, _positionOf[batch.proofs[i].prover], money);
        }
        if (count != 0) _fixSeed(batch.header);
    }

    /// @dev What the caller gets for `count` proofs of a batch. `bundle`: of the whole call; 0: the fixed part is paid.
    function _expectGas(BatchHeader memory header, uint256 count, uint256 bundle, address caller, Money memory money)
        private
        returns (bool fixedPaid)
    {
        Entry storage entry = _entries[header.commitId];
        bool late = block.timestamp >= header.committedAt + PROVING / 2;
        fixedPaid = bundle > 3 || (late && bundle != 0);
        uint256 gasWei = _gasWei(52_000 * count + (fixedPaid ? 68_000 : 0));
        uint256 leftWei = header.chunkCount * auction.PROOF_RESERVE() - entry.reimbursedWei;
        gasWei = _atMost(gasWei, leftWei);
        entry.reimbursedWei += gasWei;
        money.credit[_positionOf[caller]] += gasWei;
    }

    function _expectOne(Batch memory batch, uint256 chunk, uint256 prover, Money memory money) private {
        uint256 commitId = batch.header.commitId;
        Seat memory seat = _seatOf(batch, chunk);
        Turn memory turn = _turnOf(batch.header, chunk, seat);
        Outcome memory outcome = _outcomeOf(batch.header, chunk, seat, turn);
        Case storage c = _cases[commitId][chunk];
        ++_paidTimes[commitId][chunk];
        _entries[commitId].provenBits |= 1 << chunk;
        _entries[commitId].rewardsWei += outcome.rewardWei;
        money.credit[prover] += outcome.rewardWei;
        money.refund[_positionOf[c.challenger]] += c.bondWei;
        c.bondWei = 0;
        _count(turn.stage, c);
        if (seat.owner == address(0)) return;
        if (c.reportedAt == 0) {
            --_outstanding[seat.askId];
            return;
        }
        --_failures[seat.owner];
        _expectEscrow(c, outcome, prover, money);
    }

    /// @dev The chunk's escrows are shared out, and the duty of its standby prover ends.
    function _expectEscrow(Case storage c, Outcome memory outcome, uint256 prover, Money memory money) private {
        if (outcome.slashes) {
            money.reserved[_positionOf[c.standby]] -= vault.perSeat();
            _member[c.standby] = false;
            ++_escrows;
        }
        if (c.standby != address(0) && c.rescueAt == 0) _onDuty[c.standby] = false;
        money.free[prover] += outcome.bountyWei;
        money.gone += outcome.forfeitedWei;
        money.escrowed -= outcome.heldWei;
        _toProversWei += outcome.bountyWei;
        _lostWei += outcome.forfeitedWei;
    }

    function _count(Stage stage, Case storage c) private {
        if (stage == Stage.Open) ++_seen["proven in the open lane"];
        else if (stage == Stage.Assigned) ++_seen["proven by the owner"];
        else if (stage == Stage.Unanswered) ++_seen["proven unanswered"];
        else if (stage == Stage.Standby) ++_seen["proven by the standby"];
        else if (c.rescueAt == 0 && c.standby != address(0)) ++_seen["rescue slashed the standby"];
        else ++_seen["rescued"];
    }
}
