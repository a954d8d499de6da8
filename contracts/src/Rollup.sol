// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IBridge} from "./interfaces/IBridge.sol";
import {Delivery, IFailureLadder, Terms} from "./interfaces/IFailureLadder.sol";
import {IForcedInbox} from "./interfaces/IForcedInbox.sol";
import {IPauseGuard} from "./interfaces/IPauseGuard.sol";
import {IProverAuction, RoundParameters} from "./interfaces/IProverAuction.sol";
import {
    BatchHeader,
    BatchProofs,
    BatchStatus,
    BlockInput,
    ChunkInput,
    ChunkRecord,
    IRollup,
    Winner
} from "./interfaces/IRollup.sol";
import {ISequencerRegistry} from "./interfaces/ISequencerRegistry.sol";
import {Circuit, IVerifierRegistry, ProofGroup} from "./interfaces/IVerifierRegistry.sol";
import {Assignment} from "./libraries/Assignment.sol";
import {BlockHash} from "./libraries/BlockHash.sol";
import {DataBinding} from "./libraries/DataBinding.sol";
import {Encoding} from "./libraries/Encoding.sol";
import {MerkleRoot} from "./libraries/MerkleRoot.sol";
import {ProofBundle} from "./libraries/ProofBundle.sol";
import {FIELD_ORDER} from "./types/Field.sol";
import {RollupContracts, RollupParameters} from "./types/RollupParameters.sol";

/// @title Rollup
/// @notice Orders batches, binds their data, checks their proofs and makes their roots final.
/// @dev The contracts that it calls are fixed at construction and trusted not to re-enter to harm; the guard keeps
/// everybody else out. A commit must know what the market decided before it can hash its header, so it stores last.
contract Rollup is IRollup, Multicall, ReentrancyGuardTransient {
    using MerkleRoot for MerkleRoot.Tree;
    using SafeCast for uint256;

    /// @inheritdoc IRollup
    uint256 public constant MAX_CHUNKS = 64;
    /// @dev Gas that dropping batches is paid for.
    uint256 private constant DROP_GAS = 250_000;

    IForcedInbox public immutable INBOX;
    IBridge public immutable BRIDGE;
    IProverAuction public immutable AUCTION;
    ISequencerRegistry public immutable SEQUENCERS;
    IVerifierRegistry public immutable VERIFIERS;
    IFailureLadder public immutable LADDER;
    IPauseGuard public immutable PAUSES;

    uint256 private immutable DOMAIN;
    bytes32 private immutable GENESIS_ROOT;
    uint256 private immutable MIN_COMMIT_INTERVAL;
    uint256 private immutable FINALIZATION_DELAY;
    uint256 private immutable FORCED_DELAY;
    uint256 private immutable MAX_UNFINALIZED;
    uint256 private immutable FORCED_PER_BATCH;
    uint256 private immutable BASE_FEE_CAP;

    /// @dev One slot. What is not final and before `dropEnd` was dropped.
    struct Chain {
        uint48 head;
        uint48 finalized;
        uint48 next;
        uint48 dropEnd;
        uint32 nonce;
        uint32 unfinalized;
    }

    /// @dev Two slots, the second untouched until the first proof: then None means Committed.
    struct Batch {
        bytes32 headerHash;
        BatchStatus status;
        uint16 provenCount;
        uint64 proven; // bit i: chunk i
        uint160 seed; // of the assignment, once it was needed and if seats were won
    }

    /// @dev A commit in the making. `record` is the newest chunk's; the sums are over all chunks so far.
    struct Draft {
        BatchHeader header;
        RoundParameters round;
        DataBinding.Session session;
        BlockHash.Cursor cursor;
        MerkleRoot.Tree records;
        ChunkRecord record;
        uint64 time;
        uint256 paidSlots;
        uint256 computeWei;
        uint256 dataWei;
    }

    /// @dev What a call newly proves of one batch. No chunks: nothing.
    struct Parcel {
        Terms terms;
        uint160 seed;
        Delivery[] chunks;
    }

    Chain private _chain;
    bytes32 private _finalizedRoot;
    mapping(uint64 commitId => Batch) private _batches;

    constructor(RollupContracts memory contracts, RollupParameters memory limits, bytes32 genesisRoot) {
        _requireBounds(limits);
        _requireField(genesisRoot);
        INBOX = contracts.inbox;
        BRIDGE = contracts.bridge;
        AUCTION = contracts.auction;
        SEQUENCERS = contracts.sequencers;
        VERIFIERS = contracts.verifiers;
        LADDER = contracts.ladder;
        PAUSES = contracts.pauses;
        MIN_COMMIT_INTERVAL = limits.minCommitInterval;
        FINALIZATION_DELAY = limits.finalizationDelay;
        FORCED_DELAY = limits.forcedDelay;
        MAX_UNFINALIZED = limits.maxUnfinalized;
        FORCED_PER_BATCH = limits.forcedPerBatch;
        BASE_FEE_CAP = limits.baseFeeCapWei;
        DOMAIN = uint256(keccak256(abi.encode(block.chainid, address(this)))) >> 8;
        GENESIS_ROOT = genesisRoot;

        BatchHeader memory genesis;
        genesis.postRoot = genesisRoot;
        _batches[0].headerHash = Encoding.hashHeader(genesis);
        _batches[0].status = BatchStatus.Finalized;
        _finalizedRoot = genesisRoot;
        _chain.next = 1;
    }

    // ---------------------------------------------------------------------------------------------------- commit

    /// @inheritdoc IRollup
    function commitBatch(BatchHeader calldata parent, ChunkInput[] calldata chunks, BlockInput[] calldata blocks)
        external
        nonReentrant
    {
        PAUSES.requireRunning();
        // solhint-disable-next-line avoid-tx-origin
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotTopLevel(msg.sender);
        if (!SEQUENCERS.isSequencer(msg.sender)) revert NotSequencer(msg.sender);
        Draft memory draft;
        _open(draft, parent, chunks.length);
        BlockHash.requireCover(blocks, chunks.length * draft.session.slots);
        for (uint256 i; i < chunks.length; ++i) {
            _bindChunk(draft, i, chunks[i]);
            BlockHash.absorb(draft.cursor, blocks, DataBinding.slotWords(draft.session), draft.session.slots);
        }
        _closeQueue(draft.header, draft.session, draft.round.floorWei == 0);
        _close(draft);
        Winner[] memory winners = _clear(draft.header, draft.session);
        _store(draft, winners);
    }

    function _requireHead(BatchHeader memory parent) private view {
        if (parent.commitId != _chain.head) revert NotHead(parent.commitId, _chain.head);
        if (_chain.unfinalized >= MAX_UNFINALIZED) revert TooManyUnfinalized(_chain.unfinalized);
        uint256 earliest = parent.committedAt + MIN_COMMIT_INTERVAL;
        if (block.timestamp < earliest) revert CommitTooSoon(earliest);
    }

    /// @dev Fills in what is known before the first chunk.
    function _open(Draft memory draft, BatchHeader calldata given, uint256 chunkCount) private view {
        (BatchHeader memory parent, bytes32 parentHash) = _load(given);
        _requireHead(parent);
        _openHeader(draft.header, parent, chunkCount);
        draft.header.parentHash = parentHash;
        Circuit memory circuit;
        (draft.header.circuitId, circuit) = VERIFIERS.activeCircuit();
        draft.round = AUCTION.roundParameters(draft.header.commitId);
        uint256 maxChunks = Math.min(draft.round.maxChunks, MAX_CHUNKS);
        if (chunkCount == 0 || chunkCount > maxChunks) revert ChunkCountOutOfRange(chunkCount, maxChunks);

        DataBinding.Session memory session = draft.session;
        session.slots = circuit.slots;
        session.unitsPerSlot = circuit.unitsPerSlot;
        session.domain = DOMAIN;
        session.commitId = draft.header.commitId;
        if (parent.queueEnd != 0) (session.queueHash,) = _element(parent.queueEnd - 1);
        DataBinding.open(session);
        draft.cursor.number = parent.lastBlockNumber;
        draft.cursor.hash = parent.lastBlockHash;
        draft.cursor.time = parent.lastTime;
        draft.time = parent.lastTime;
        draft.record.postRoot = parent.postRoot;
    }

    function _openHeader(BatchHeader memory header, BatchHeader memory parent, uint256 chunkCount) private view {
        header.commitId = _chain.next;
        header.batchNumber = parent.batchNumber + 1;
        header.nonce = _chain.nonce;
        header.committedAt = uint64(block.timestamp);
        header.committedBlock = uint64(block.number);
        header.queueStart = parent.queueEnd;
        header.chunkCount = uint32(chunkCount);
        header.preRoot = parent.postRoot;
        header.sequencer = msg.sender;
    }

    /// @dev Binds a chunk's data and appends its record.
    function _bindChunk(Draft memory draft, uint256 index, ChunkInput calldata chunk) private view {
        _requireChunk(chunk, draft.round, draft.time);
        draft.time = chunk.time;
        ChunkRecord memory record = draft.record;
        uint256 paidSlots;
        (paidSlots, record.z, record.y) = DataBinding.bind(draft.session, chunk);
        record.chunkIndex = uint32(index);
        record.preRoot = record.postRoot;
        record.postRoot = chunk.postRoot;
        record.dataHash = chunk.dataHash;
        record.witnessHash = chunk.witnessHash;
        draft.records.push(Encoding.recordLeafMemory(record));
        draft.paidSlots += paidSlots;
        draft.computeWei += paidSlots * draft.session.unitsPerSlot * chunk.unitPriceWei;
        draft.dataWei += paidSlots * chunk.dataFeeWei;
    }

    function _requireChunk(ChunkInput calldata chunk, RoundParameters memory round, uint64 earliest) private view {
        if (chunk.time < earliest || chunk.time > block.timestamp) {
            revert TimeOutOfRange(chunk.time, earliest, uint64(block.timestamp));
        }
        if (chunk.unitPriceWei < round.floorWei) revert PriceBelowFloor(chunk.unitPriceWei, round.floorWei);
        if (chunk.dataFeeWei > round.dataFeeCapWei) revert DataFeeAboveCap(chunk.dataFeeWei, round.dataFeeCapWei);
        _requireField(chunk.postRoot);
        _requireField(chunk.dataHash);
    }

    /// @dev Compares what the chunks took in with the queue, and makes sure that nothing due is left out. In the rounds
    /// after a drop, which have no floor, what is due stands in one of the batches that are committed again.
    function _closeQueue(BatchHeader memory header, DataBinding.Session memory session, bool relief) private view {
        header.queueEnd = header.queueStart + uint64(session.queueCount);
        if (session.queueCount != 0) {
            (uint256 queueHash,) = _element(header.queueEnd - 1);
            if (queueHash != session.queueHash) {
                revert QueueMismatch(header.queueEnd, bytes28(uint224(session.queueHash)), bytes28(uint224(queueHash)));
            }
        }
        if (!relief && session.queueCount < FORCED_PER_BATCH) {
            (, uint256 enqueuedAt) = _element(header.queueEnd);
            if (enqueuedAt != 0 && enqueuedAt + FORCED_DELAY <= block.timestamp) {
                revert DueOperationSkipped(header.queueEnd);
            }
        }
    }

    /// @dev Fills in what the chunks came to.
    function _close(Draft memory draft) private view {
        BatchHeader memory header = draft.header;
        DataBinding.Session memory session = draft.session;
        header.lastBlockNumber = draft.cursor.number;
        header.lastBlockHash = draft.cursor.hash;
        header.lastTime = draft.cursor.time;
        header.postRoot = draft.record.postRoot;
        header.recordsRoot = draft.records.root();
        header.withdrawalRoot = session.withdrawals.root();
        header.paidSlots = uint32(draft.paidSlots);
        header.computeWei = draft.computeWei.toUint128();
        header.dataWei = draft.dataWei.toUint128();
        header.prepaidWei = session.prepaidWei.toUint128();
        header.depositsWei = session.depositsWei.toUint128();
        uint256 padding = session.slots * header.chunkCount - draft.paidSlots - session.queueCount;
        header.paddingWei = (padding * session.unitsPerSlot * draft.round.reserveWei).toUint128();
        header.sequencerFeeWei = (AUCTION.sequencerFeeWei() * draft.paidSlots).toUint128();
    }

    /// @dev Holds the seat auction and fills in its result.
    function _clear(BatchHeader memory header, DataBinding.Session memory session)
        private
        returns (Winner[] memory winners)
    {
        uint256 debitWei;
        uint256 openPriceWei;
        (winners, debitWei, openPriceWei) = AUCTION.clear(
            header.commitId,
            header.sequencer,
            header.chunkCount,
            session.slots * session.unitsPerSlot,
            uint32(session.slots),
            header.paidSlots
        );
        for (uint256 i; i < winners.length; ++i) {
            header.seatCount += winners[i].seats;
        }
        assert(header.seatCount <= header.chunkCount);
        header.winnersHash = keccak256(abi.encode(winners));
        header.debitWei = debitWei.toUint128();
        header.openPriceWei = openPriceWei.toUint128();
    }

    function _store(Draft memory draft, Winner[] memory winners) private {
        BatchHeader memory header = draft.header;
        bytes32 headerHash = Encoding.hashHeader(header);
        _batches[header.commitId].headerHash = headerHash;
        _chain.head = uint48(header.commitId);
        _chain.next = uint48(header.commitId + 1);
        ++_chain.unfinalized;
        emit BatchCommitted(header.commitId, header.batchNumber, headerHash, header, winners);
        INBOX.advance(header.queueEnd, 2 * uint256(draft.round.reserveWei) * draft.session.unitsPerSlot);
    }

    function _element(uint64 index) private view returns (uint256 queueHash, uint256 enqueuedAt) {
        (bytes28 element, uint32 time) = INBOX.elementOf(index);
        return (uint224(element), time);
    }

    // ----------------------------------------------------------------------------------------------------- prove

    /// @inheritdoc IRollup
    function proveChunks(BatchProofs[] calldata batches) external nonReentrant {
        PAUSES.requireRunning();
        if (batches.length == 0) revert NoProofs();
        uint256 capacity;
        for (uint256 i; i < batches.length; ++i) {
            capacity += batches[i].proofs.length;
        }
        Parcel[] memory parcels = new Parcel[](batches.length);
        ProofGroup[] memory groups = new ProofGroup[](batches.length);
        uint256 fresh;
        for (uint256 i; i < batches.length; ++i) {
            fresh += _take(batches[i], parcels[i], groups, capacity);
        }
        if (fresh == 0) return;
        if (!VERIFIERS.verify(ProofBundle.used(groups))) revert ProofsInvalid();
        for (uint256 i; i < batches.length; ++i) {
            if (_pay(parcels[i], batches[i].winners, fresh)) fresh = 0;
        }
    }

    /// @dev Has the provers of one batch paid, and the caller reimbursed. `bundle` and the result are those of the ladder.
    function _pay(Parcel memory parcel, Winner[] calldata winners, uint256 bundle) private returns (bool fixedPaid) {
        if (parcel.chunks.length == 0) return false;
        return LADDER.reward(parcel.terms, winners, parcel.seed, parcel.chunks, bundle, msg.sender);
    }

    /// @inheritdoc IRollup
    function fixSeed(uint64 commitId, uint64 committedBlock) external returns (uint160 seed) {
        if (msg.sender != address(LADDER)) revert NotLadder(msg.sender);
        seed = seedOf(commitId, committedBlock);
        _batches[commitId].seed = seed;
    }

    /// @dev Takes in the proofs of one batch: notes the chunks that are new as proven and lays out what is verified. It does so
    /// before anything is verified, so that a batch that comes twice in a call finds them proven. Returns their number.
    function _take(BatchProofs calldata given, Parcel memory parcel, ProofGroup[] memory groups, uint256 capacity)
        private
        returns (uint256 count)
    {
        (BatchHeader memory header, bytes32 headerHash) = _load(given.header);
        if (statusOf(header.commitId) != BatchStatus.Committed) return 0;
        if (given.proofs.length == 0) revert NoProofs();
        if (Encoding.hashWinners(given.winners) != header.winnersHash) revert WinnersMismatch(header.commitId);
        Batch storage batch = _batches[header.commitId];
        uint256 fresh = ProofBundle.requireRecords(header, given.proofs, given.path) & ~uint256(batch.proven);
        if (fresh == 0) return 0;

        ProofGroup memory group = ProofBundle.groupOf(groups, header.circuitId, capacity);
        bytes memory preimage = Encoding.contextPreimage(header.commitId, header.nonce, headerHash);
        parcel.chunks = ProofBundle.append(group, preimage, given.proofs, fresh);
        parcel.terms = Terms(header.commitId, header.committedAt, header.chunkCount, header.openPriceWei);
        parcel.seed = header.seatCount == 0 ? 0 : seedOf(header.commitId, header.committedBlock);
        count = parcel.chunks.length;
        _record(batch, header, fresh, count, parcel.seed);
    }

    function _record(Batch storage batch, BatchHeader memory header, uint256 fresh, uint256 count, uint160 seed)
        private
    {
        uint256 provenCount = batch.provenCount + count;
        bool complete = provenCount == header.chunkCount;
        batch.status = complete ? BatchStatus.Proven : BatchStatus.Committed;
        batch.provenCount = uint16(provenCount);
        batch.proven |= uint64(fresh);
        batch.seed = seed;
        if (complete) emit BatchProven(header.commitId);
    }

    // -------------------------------------------------------------------------------------------------- finalize

    /// @inheritdoc IRollup
    function finalizeBatch(BatchHeader calldata given) external nonReentrant {
        PAUSES.requireRunning();
        (BatchHeader memory header,) = _load(given);
        Batch storage batch = _batches[header.commitId];
        _requireStatus(header.commitId, BatchStatus.Proven);
        bool oldest = header.parentHash == _batches[_chain.finalized].headerHash;
        if (!oldest || block.timestamp < header.committedAt + FINALIZATION_DELAY) {
            revert NotFinalizable(header.commitId);
        }

        batch.status = BatchStatus.Finalized;
        _chain.finalized = uint48(header.commitId);
        --_chain.unfinalized;
        _finalizedRoot = header.postRoot;
        emit BatchFinalized(header.commitId, header.batchNumber, header.postRoot);
        INBOX.release(header.depositsWei, header.prepaidWei);
        BRIDGE.finalize(header.commitId, header.withdrawalRoot, uint256(header.computeWei) + header.dataWei);
        AUCTION.settle(header);
    }

    // ------------------------------------------------------------------------------------------------------ drop

    /// @inheritdoc IRollup
    function dropBatch(BatchHeader calldata given, bytes calldata laterBlock) external nonReentrant {
        PAUSES.requireRunning();
        (BatchHeader memory header,) = _load(given);
        _requireStatus(header.commitId, BatchStatus.Committed);
        Chain memory chain = _chain;
        if (header.parentHash != _batches[chain.finalized].headerHash) revert NotOldest(header.commitId);
        LADDER.requireTimedOut(header.commitId, header.committedAt, laterBlock);

        uint32 dropped = chain.unfinalized;
        chain.head = chain.finalized;
        chain.dropEnd = chain.next;
        chain.unfinalized = 0;
        ++chain.nonce;
        _chain = chain;
        emit BatchesDropped(header.commitId, chain.next, chain.nonce);
        INBOX.rewind(header.queueStart);
        AUCTION.drop(
            header.commitId,
            header.sequencer,
            header.debitWei,
            header.seatCount,
            dropped,
            msg.sender,
            DROP_GAS * Math.min(block.basefee, BASE_FEE_CAP)
        );
    }

    // ----------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IRollup
    function multicall(bytes[] calldata calls) public override(IRollup, Multicall) returns (bytes[] memory) {
        return super.multicall(calls);
    }

    /// @inheritdoc IRollup
    function headerHashOf(uint64 commitId) external view returns (bytes32) {
        return _batches[commitId].headerHash;
    }

    /// @inheritdoc IRollup
    function statusOf(uint64 commitId) public view returns (BatchStatus status) {
        Batch storage batch = _batches[commitId];
        status = batch.status;
        if (status == BatchStatus.Finalized || batch.headerHash == 0) return status;
        if (commitId < _chain.dropEnd) return BatchStatus.Dropped;
        if (status == BatchStatus.None) return BatchStatus.Committed;
    }

    /// @inheritdoc IRollup
    function progressOf(uint64 commitId) external view returns (uint160 seed, uint256 proven) {
        Batch storage batch = _batches[commitId];
        return (batch.seed, batch.proven);
    }

    /// @inheritdoc IRollup
    function seedOf(uint64 commitId, uint64 committedBlock) public view returns (uint160 seed) {
        seed = _batches[commitId].seed;
        if (seed == 0) seed = Assignment.seedOf(committedBlock, commitId);
    }

    /// @inheritdoc IRollup
    function head() external view returns (uint64, uint64, uint64, uint64) {
        return (_chain.head, _chain.finalized, _chain.nonce, _chain.next);
    }

    /// @inheritdoc IRollup
    function finalizedRoot() external view returns (bytes32) {
        return _finalizedRoot;
    }

    /// @inheritdoc IRollup
    function genesisHeader() external view returns (BatchHeader memory header) {
        header.postRoot = GENESIS_ROOT;
    }

    /// @inheritdoc IRollup
    function parameters() external view returns (RollupParameters memory) {
        return RollupParameters({
            minCommitInterval: uint32(MIN_COMMIT_INTERVAL),
            finalizationDelay: uint32(FINALIZATION_DELAY),
            forcedDelay: uint32(FORCED_DELAY),
            maxUnfinalized: uint16(MAX_UNFINALIZED),
            forcedPerBatch: uint16(FORCED_PER_BATCH),
            baseFeeCapWei: uint64(BASE_FEE_CAP)
        });
    }

    // ---------------------------------------------------------------------------------------------------- checks

    /// @dev A header that is the one stored for its commit, and its hash.
    function _load(BatchHeader calldata given) private view returns (BatchHeader memory header, bytes32 headerHash) {
        header = Encoding.copyHeader(given);
        headerHash = Encoding.hashHeader(header);
        bytes32 stored = _batches[header.commitId].headerHash;
        if (headerHash != stored) revert HeaderMismatch(header.commitId, headerHash, stored);
    }

    function _requireStatus(uint64 commitId, BatchStatus wanted) private view {
        BatchStatus status = statusOf(commitId);
        if (status != wanted) revert WrongStatus(commitId, status);
    }

    function _requireField(bytes32 value) private pure {
        if (uint256(value) >= FIELD_ORDER) revert NotInField(uint256(value));
    }

    function _requireBounds(RollupParameters memory limits) private pure {
        _requireBound("minCommitInterval", limits.minCommitInterval, 1, 1 hours);
        _requireBound("finalizationDelay", limits.finalizationDelay, 0, 30 days);
        _requireBound("forcedDelay", limits.forcedDelay, 1, 7 days);
        _requireBound("maxUnfinalized", limits.maxUnfinalized, 1, 1024);
        _requireBound("forcedPerBatch", limits.forcedPerBatch, 1, 1024);
        _requireBound("baseFeeCapWei", limits.baseFeeCapWei, 1, 10_000 gwei);
    }

    function _requireBound(bytes32 name, uint256 value, uint256 least, uint256 most) private pure {
        if (value < least || value > most) revert ParameterOutOfRange(name, value, least, most);
    }
}
