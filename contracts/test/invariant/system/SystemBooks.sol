// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "forge-std/Vm.sol";

import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, BatchStatus, ChunkInput, IRollup} from "../../../src/interfaces/IRollup.sol";
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
        BatchStatus status;
        uint256 provenBits;
        uint256 ledgerWei; // sum of the L2 balances after it
        uint256 rewardsWei;
        uint256 reimbursedWei;
        uint256 freedSeats;
    }

    /// @dev Money before a finalization.
    struct Before {
        uint256 depositWei;
        uint256 insuranceWei;
        uint256 burnWei;
    }

    address[] internal _actors;
    Visitor internal _visitor;
    Operation[] internal _operations;
    Entry[] internal _entries;
    uint256 internal _finalized; // the newest final commit
    uint256 internal _claimedWei;
    mapping(uint64 askId => uint256) internal _outstanding; // seats of the ask that owe a proof
    mapping(uint64 commitId => mapping(uint256 chunk => uint256)) internal _paidTimes;
    mapping(address target => uint256) internal _strayWei;
    mapping(address account => uint256) internal _overpaidWei;
    uint256 internal _breaches;
    string internal _breach; // the last

    // ------------------------------------------------------------------------------------------------- readers

    function breach() external view returns (uint256 count, string memory last) {
        return (_breaches, _breach);
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function entryCount() external view returns (uint256) {
        return _entries.length;
    }

    /// @notice The L2 balances after a commit, and what was paid for it so far.
    function moneyOf(uint256 commitId)
        external
        view
        returns (uint256 ledgerWei, uint256 rewardsWei, uint256 reimbursedWei)
    {
        Entry storage entry = _entries[commitId];
        return (entry.ledgerWei, entry.rewardsWei, entry.reimbursedWei);
    }

    function headerOf(uint256 commitId) public view returns (BatchHeader memory) {
        return commitId == 0 ? rollup.genesisHeader() : abi.decode(_entries[commitId].header, (BatchHeader));
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

    function claimedWei() external view returns (uint256) {
        return _claimedWei;
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

    function contracts() external view returns (address[7] memory) {
        return [
            address(rollup),
            address(inbox),
            address(bridge),
            address(auction),
            address(asks),
            address(vault),
            address(sequencers)
        ];
    }

    // -------------------------------------------------------------------------------------------------- writers

    function _fail(string memory what) internal {
        ++_breaches;
        _breach = what;
    }

    /// @dev Notes a commit from its logs, and what it changed.
    function _noteCommit(Vm.Log[] memory logs, ChunkInput[] memory chunks) internal {
        Batch memory batch = batchOf(logs, chunks);
        BatchHeader memory header = batch.header;
        if (header.commitId != _entries.length) _fail("commit ids have a gap");
        for (uint256 i; i < batch.winners.length; ++i) {
            _outstanding[batch.winners[i].askId] += batch.winners[i].seats;
        }
        Entry storage entry = _entries.push();
        entry.batch = abi.encode(batch);
        entry.header = abi.encode(header);
        entry.headerHash = keccak256(entry.header);
        entry.status = BatchStatus.Committed;
        entry.ledgerWei = _ledgerWei;
    }

    /// @dev Notes from its logs what a delivery of proofs paid and freed.
    function _noteProofs(Vm.Log[] memory logs, uint64 commitId) internal {
        for (uint256 i; i < logs.length; ++i) {
            bytes32 topic = logs[i].topics[0];
            if (topic == IRollup.ChunkProven.selector) {
                ++_paidTimes[uint64(uint256(logs[i].topics[1]))][uint256(logs[i].topics[2])];
            } else if (topic == IProverAuction.ProverCredited.selector) {
                _entries[uint256(logs[i].topics[1])].rewardsWei += abi.decode(logs[i].data, (uint256));
            } else if (topic == IProverAuction.CallerReimbursed.selector) {
                _entries[uint256(logs[i].topics[1])].reimbursedWei += abi.decode(logs[i].data, (uint256));
            } else if (topic == IAskRegistry.SeatsFreed.selector) {
                ++_entries[commitId].freedSeats;
                _outstanding[uint64(uint256(logs[i].topics[1]))] -= abi.decode(logs[i].data, (uint16));
            }
        }
    }

    /// @dev I10, from balances: what went in equals what came out.
    function _noteFinal(BatchHeader memory header, Before memory before) internal {
        Entry storage entry = _entries[header.commitId];
        _finalized = header.commitId;
        if (entry.freedSeats != header.seatCount) _fail("I6: seats stay busy without owing a proof");
        uint256 inWei = uint256(header.debitWei) + header.computeWei + header.dataWei + header.prepaidWei;
        inWei += before.depositWei + before.insuranceWei + before.burnWei;
        uint256 outWei = entry.rewardsWei + entry.reimbursedWei;
        outWei += sequencers.depositOf(sequencer) + auction.insuranceWei() + auction.BURN().balance;
        if (inWei != outWei) _fail("I10: money of a batch is not conserved");
        uint256 dueWei = before.depositWei + header.debitWei + header.dataWei + header.sequencerFeeWei;
        dueWei -= uint256(header.paddingWei) + entry.reimbursedWei;
        uint256 depositWei = sequencers.depositOf(sequencer);
        bool covered = depositWei == dueWei || (depositWei < dueWei && auction.insuranceWei() == 0);
        if (!covered) _fail("I10: the sequencer's return is another");
    }

    function _before() internal view returns (Before memory) {
        return Before(sequencers.depositOf(sequencer), auction.insuranceWei(), auction.BURN().balance);
    }

    /// @dev Compares what the rollup says of all commits with what it said before. A commit only ever moves one step, from
    /// Committed to Proven to Finalized; its header stays, and so does each proof.
    function _watch() internal {
        for (uint256 i = 1; i < _entries.length; ++i) {
            Entry storage entry = _entries[i];
            BatchStatus status = rollup.statusOf(uint64(i));
            uint256 bits = rollup.provenChunks(uint64(i));
            uint256 from = uint256(entry.status);
            if (uint256(status) != from && uint256(status) != from + 1) _fail("a batch made a forbidden step");
            if (status == BatchStatus.Dropped) _fail("a batch was dropped");
            if (entry.status == BatchStatus.Finalized && status != BatchStatus.Finalized) _fail("I11: not final");
            if (bits & entry.provenBits != entry.provenBits) _fail("a proof was forgotten");
            if (rollup.headerHashOf(uint64(i)) != entry.headerHash) _fail("I11: a header changed");
            entry.status = status;
            entry.provenBits = bits;
        }
        (, uint64 finalized,,) = rollup.head();
        if (finalized != _finalized) _fail("I11: the newest final commit is another");
    }
}
