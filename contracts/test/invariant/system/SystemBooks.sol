// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "forge-std/Vm.sol";

import {BatchHeader, BatchStatus, ChunkInput} from "../../../src/interfaces/IRollup.sol";
import {System} from "../../integration/System.sol";
import {Ledger} from "./Ledger.sol";
import {Visitor} from "./Visitor.sol";

/// @notice What is remembered of the system's life, beside the contracts: who acts, what was committed, proven and paid.
abstract contract SystemBooks is System, Ledger {
    /// @dev A commit. Position i of the list is commit i; 0 is genesis.
    struct Entry {
        bytes batch;
        bytes header; // once more, for those who need only this
        bytes32 headerHash;
        bytes ledger; // L2 after it
        uint256 ledgerWei; // sum of the L2 balances after it
        uint256 parent;
        BatchStatus status;
        bool relief; // committed in a round without a floor
        bool rescued; // by anybody, with its proofs
        bool dropped;
        bool released;
        uint256 provenBits;
        uint160 seed; // once somebody was called by it
        uint256 rewardsWei;
        uint256 reimbursedWei;
    }

    address[] internal _actors;
    Visitor internal _visitor;
    Operation[] internal _operations;
    Entry[] internal _entries;
    uint256[] internal _open; // commits on top of the newest final one, the oldest first
    uint256[] internal _dropped;
    uint256 internal _finalized; // the newest final commit
    uint256 internal _drops;
    uint256 internal _reliefRounds; // still to come
    uint256 internal _bondWei; // the sequencer's
    bool internal _exited;
    uint256 internal _claimedWei;
    mapping(uint64 askId => uint256) internal _outstanding; // seats of the ask that owe a proof
    mapping(uint256 commitId => mapping(uint256 chunk => uint256)) internal _paidTimes;
    mapping(address target => uint256) internal _strayWei;
    mapping(address account => uint256) internal _overpaidWei;
    mapping(string what => uint256) internal _seen;
    uint256 internal _breaches;
    string internal _breach; // the first

    // ------------------------------------------------------------------------------------------------- readers

    function breach() external view returns (uint256 count, string memory first) {
        return (_breaches, _breach);
    }

    /// @notice How often something happened.
    function seen(string calldata what) external view returns (uint256) {
        return _seen[what];
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function entryCount() external view returns (uint256) {
        return _entries.length;
    }

    /// @notice The entry of a commit, without what is large.
    function entryOf(uint256 commitId) external view returns (Entry memory entry) {
        Entry storage stored = _entries[commitId];
        (entry.ledgerWei, entry.parent, entry.status) = (stored.ledgerWei, stored.parent, stored.status);
        (entry.released, entry.provenBits, entry.rescued) = (stored.released, stored.provenBits, stored.rescued);
        (entry.rewardsWei, entry.reimbursedWei) = (stored.rewardsWei, stored.reimbursedWei);
    }

    /// @notice A commit with all that its proofs need.
    function contentOf(uint256 commitId) external view returns (Batch memory) {
        return _batch(commitId);
    }

    function openCommits() external view returns (uint256[] memory) {
        return _open;
    }

    function headerOf(uint256 commitId) public view returns (BatchHeader memory) {
        return commitId == 0 ? rollup.genesisHeader() : abi.decode(_entries[commitId].header, (BatchHeader));
    }

    function headCommit() public view returns (uint256) {
        return _open.length == 0 ? _finalized : _open[_open.length - 1];
    }

    function operations() external view returns (Operation[] memory) {
        return _operations;
    }

    function withdrawals() external view returns (Withdrawal[] memory) {
        return _withdrawals;
    }

    function finalizedCommit() external view returns (uint256) {
        return _finalized;
    }

    function drops() external view returns (uint256) {
        return _drops;
    }

    function reliefRounds() external view returns (uint256) {
        return _reliefRounds;
    }

    function bondWei() external view returns (uint256) {
        return _bondWei;
    }

    function claimedWei() external view returns (uint256) {
        return _claimedWei;
    }

    function exited() external view returns (bool) {
        return _exited;
    }

    function l2Accounts() external view returns (address[] memory) {
        return _accounts;
    }

    /// @notice Whether the oldest operation without a final batch has waited for the grace.
    function isPermissionless() public view returns (bool) {
        uint256 since = _waitingSince();
        return !_exited && since != 0 && block.timestamp >= since + limits().graceDelay;
    }

    /// @dev 0: no operation waits for a final batch.
    function _waitingSince() internal view returns (uint256) {
        uint256 next = headerOf(_finalized).queueEnd;
        return next == _operations.length ? 0 : _operations[next].enqueuedAt;
    }

    function outstandingOf(uint64 askId) external view returns (uint256) {
        return _outstanding[askId];
    }

    function paidTimes(uint64 commitId, uint256 chunk) external view returns (uint256) {
        return _paidTimes[commitId][chunk];
    }

    function strayOf(address target) external view returns (uint256) {
        return _strayWei[target];
    }

    function overpaidOf(address account) external view returns (uint256) {
        return _overpaidWei[account];
    }

    // -------------------------------------------------------------------------------------------------- writers

    function _fail(string memory what) internal {
        if (_breaches == 0) _breach = what;
        ++_breaches;
    }

    function _require(bool holds, string memory what) internal {
        if (!holds) _fail(what);
    }

    function _batch(uint256 commitId) internal view returns (Batch memory) {
        return abi.decode(_entries[commitId].batch, (Batch));
    }

    /// @dev Notes a commit from its logs, and what it changed.
    function _noteCommit(Vm.Log[] memory logs, ChunkInput[] memory chunks) internal returns (Batch memory batch) {
        batch = batchOf(logs, chunks);
        _noteBatch(batch);
        _entries[batch.header.commitId].relief = _reliefRounds != 0;
        if (_reliefRounds != 0) --_reliefRounds;
    }

    /// @dev A rescue takes no round: what was fixed for it is for the next.
    function _noteRescue(Batch memory batch) internal {
        _noteBatch(batch);
        Entry storage entry = _entries[batch.header.commitId];
        entry.rescued = true;
        entry.status = BatchStatus.Proven;
        entry.provenBits = (1 << batch.header.chunkCount) - 1;
    }

    function _noteBatch(Batch memory batch) private {
        BatchHeader memory header = batch.header;
        _require(header.commitId == _entries.length, "commit ids are used again or have a gap");
        _require(header.nonce == _drops, "the nonce is not the number of drops");
        for (uint256 i; i < batch.winners.length; ++i) {
            _outstanding[batch.winners[i].askId] += batch.winners[i].seats;
        }
        Entry storage entry = _entries.push();
        entry.batch = abi.encode(batch);
        entry.header = abi.encode(header);
        entry.headerHash = keccak256(entry.header);
        entry.ledger = _save();
        entry.ledgerWei = _ledgerWei;
        entry.parent = headCommit();
        entry.status = BatchStatus.Committed;
        _open.push(header.commitId);
    }

    function _noteFinal(uint256 commitId) internal {
        _finalized = commitId;
        for (uint256 i = 1; i < _open.length; ++i) {
            _open[i - 1] = _open[i];
        }
        _open.pop();
    }

    /// @dev The rollup has stopped; nothing is left of what is not final.
    function _noteExit() internal {
        _exited = true;
        if (_open.length != 0) _noteGone();
    }

    function _noteDrop() internal {
        _reliefRounds = (_reliefRounds < 2 ? 2 : _reliefRounds) + _open.length;
        _noteGone();
    }

    /// @dev All batches on top of the newest final one are gone, on L2 too.
    function _noteGone() private {
        for (uint256 i; i < _open.length; ++i) {
            _entries[_open[i]].dropped = true;
            _dropped.push(_open[i]);
        }
        ++_drops;
        delete _open;
        _restore(_entries[_finalized].ledger);
    }

    /// @dev Compares what the rollup says of all commits with what it said before. A commit only ever moves one step, from
    /// Committed to Proven to Finalized, or is dropped with those that were; its header stays, and so does each proof.
    function _watch() internal {
        for (uint256 i = 1; i < _entries.length; ++i) {
            Entry storage entry = _entries[i];
            BatchStatus status = rollup.statusOf(uint64(i));
            (uint160 seed, uint256 bits) = rollup.progressOf(uint64(i));
            _require(_isStep(entry, status), "a batch made a forbidden step");
            _require(bits & entry.provenBits == entry.provenBits, "a proof was forgotten");
            _require(seed == entry.seed, "I19: a seed appeared, changed or was forgotten");
            _require(rollup.headerHashOf(uint64(i)) == entry.headerHash, "I11: a header changed");
            entry.status = status;
            entry.provenBits = bits;
        }
        _require(rollup.exitMode() == _exited, "I23: exit mode");
        _require(rollup.permissionless() == isPermissionless(), "I23: permissionless mode");
        _require(rollup.finalizedQueueEnd() == headerOf(_finalized).queueEnd, "I23: end of the final queue");
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        _require(finalized == _finalized, "I11: the newest final commit is another");
        _require(head == headCommit(), "I11: the head is another");
        _require(nonce == _drops && next == _entries.length, "I11: nonce or next id is another");
    }

    function _isStep(Entry storage entry, BatchStatus status) private view returns (bool) {
        if (entry.dropped) return status == BatchStatus.Dropped && entry.status != BatchStatus.Finalized;
        uint256 from = uint256(entry.status);
        return status != BatchStatus.Dropped && (uint256(status) == from || uint256(status) == from + 1);
    }
}
