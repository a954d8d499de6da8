// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchStatus, ChunkProof} from "../../../src/interfaces/IRollup.sol";
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

    function _deliver(uint256 commitId, uint256 mask) internal {
        Batch memory batch = _batch(commitId);
        _passSeed(batch.header.committedBlock);
        mask &= (1 << batch.records.length) - 1;
        if (mask == 0) return;
        if (!_seedKnown(batch.header)) {
            bytes memory call =
                abi.encodeCall(rollup.proveChunks, (batch.header, batch.winners, single(proofOf(batch, 0, alice))));
            return _must(!_paused() && _isOver(commitId), alice, address(rollup), call);
        }
        _send(batch, mask, _proofs(batch, mask));
    }

    /// @dev A batch that waits for no proof any more and was not dropped: proofs of it are skipped.
    function _isOver(uint256 commitId) private view returns (bool) {
        BatchStatus status = rollup.statusOf(uint64(commitId));
        return status == BatchStatus.Proven || status == BatchStatus.Finalized;
    }

    /// @dev One proof for each chunk of `mask`, and some once more.
    function _proofs(Batch memory batch, uint256 mask) private returns (ChunkProof[] memory proofs) {
        proofs = new ChunkProof[](batch.records.length + 1);
        uint256 count;
        for (uint256 i; i < batch.records.length; ++i) {
            if (mask >> i & 1 != 0) proofs[count++] = _proof(batch, i);
        }
        proofs[count] = proofs[_draw(count)];
        if (_draw(2) == 0) ++count;
        assembly ("memory-safe") {
            mstore(proofs, count)
        }
    }

    /// @dev A proof for whose turn it is, or for anybody. First somebody else tries.
    function _proof(Batch memory batch, uint256 chunk) private returns (ChunkProof memory proof) {
        address turn = _turnOf(batch.header, chunk, _seatOf(batch, chunk)).prover;
        address prover = turn == address(0) ? _actor() : turn;
        proof = proofOf(batch, chunk, prover);
        bool proven = _entries[batch.header.commitId].provenBits >> chunk & 1 == 1;
        address thief = _actor();
        if (_draw(4) != 0 || proven || thief == prover) return proof;
        ChunkProof memory stolen = proofOf(batch, chunk, thief);
        if (turn == address(0) || _draw(2) == 0) stolen.proof = proof.proof;
        bytes memory call = abi.encodeCall(rollup.proveChunks, (batch.header, batch.winners, single(stolen)));
        _mustFail(thief, address(rollup), 0, call);
    }

    function _send(Batch memory batch, uint256 mask, ChunkProof[] memory proofs) private {
        uint256 commitId = batch.header.commitId;
        address caller = _actor();
        bool may = !_paused() && !_entries[commitId].dropped;
        Money memory money = _money();
        if (may) _expect(batch, mask & ~_entries[commitId].provenBits, proofs, caller, money);
        bytes memory call = abi.encodeCall(rollup.proveChunks, (batch.header, batch.winners, proofs));
        _must(may, caller, address(rollup), call);
        _requireMoney(money, "proof");
    }

    /// @dev Changes the books as the new proofs should change the contracts.
    function _expect(Batch memory batch, uint256 mask, ChunkProof[] memory proofs, address caller, Money memory money)
        private
    {
        if (mask == 0) return;
        uint256 count;
        for (uint256 i; i < proofs.length; ++i) {
            uint256 chunk = proofs[i].record.chunkIndex;
            if (mask >> chunk & 1 == 0) continue;
            mask ^= 1 << chunk;
            ++count;
            _expectOne(batch, chunk, _positionOf[proofs[i].prover], money);
        }
        _fixSeed(batch.header);
        Entry storage entry = _entries[batch.header.commitId];
        bool late = block.timestamp >= batch.header.committedAt + PROVING / 2;
        uint256 gasWei = _gasWei(52_000 * count + (count > 3 || late ? 68_000 : 0));
        uint256 leftWei = batch.header.chunkCount * auction.PROOF_RESERVE() - entry.reimbursedWei;
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
