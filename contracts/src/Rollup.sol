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
    /// @dev keccak256(abi.encode(new Winner[](0))).
    bytes32 private constant NO_WINNERS = 0x569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f9133711ce065a571af0cfd;
    /// @dev How far ahead a rescue may be dated: the time that its sender has to land it.
    uint256 private constant RESCUE_TIME = 1 hours;

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
    uint256 private immutable GRACE_DELAY;
    uint256 private immutable EXIT_DELAY;
    uint256 private immutable MAX_UNFINALIZED;
    uint256 private immutable FORCED_PER_BATCH;
    uint256 private immutable BASE_FEE_CAP;

    /// @dev One slot. What is not final and before `dropEnd` was dropped. Final batches took in the queue up to
    /// `finalizedQueue`.
    struct Chain {
        uint40 head;
        uint40 finalized;
        uint40 next;
        uint40 dropEnd;
        uint32 nonce;
        uint16 unfinalized;
        uint40 finalizedQueue;
        bool exited;
    }

    /// @dev Two slots, the second untouched until the first proof: then None means Committed.
    struct Batch {
        bytes32 headerHash;
        BatchStatus status;
        uint16 provenCount;
        uint64 proven; // bit i: chunk i
        uint160 seed; // of the assignment, once it was needed and if seats were won
    }

    /// @dev A commit in the making. `record` is the newest chunk's; the sums are over all chunks so far. A rescue collects the
    /// public inputs of its proofs in `inputs`.
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
        bytes inputs;
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
        GRACE_DELAY = limits.graceDelay;
        EXIT_DELAY = limits.exitDelay;
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
        _requireCommitter();
        if (!SEQUENCERS.isSequencer(msg.sender)) revert NotSequencer(msg.sender);
        if (permissionless()) revert Permissionless();
        (BatchHeader memory loaded, bytes32 parentHash) = _load(parent);
        Draft memory draft;
        draft.header.parentHash = parentHash;
        draft.header.committedAt = uint64(block.timestamp);
        draft.header.committedBlock = uint64(block.number);
        draft.round = AUCTION.roundParameters(_chain.next);
        _publish(draft, loaded, chunks, blocks);
    }

    /// @dev Data is read from the transaction's calldata, so that it must come straight from an account without code.
    function _requireCommitter() private view {
        _requireRunning();
        if (_chain.exited) revert Exited();
        // solhint-disable-next-line avoid-tx-origin
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotTopLevel(msg.sender);
    }

    /// @dev Publishes a batch whose draft holds its date, the hash of its parent, and the prices and limits of its round. No argument is
    /// a constant, or the compiler would write all of it out twice.
    function _publish(
        Draft memory draft,
        BatchHeader memory parent,
        ChunkInput[] calldata chunks,
        BlockInput[] calldata blocks
    ) private returns (bytes32 headerHash) {
        _open(draft, parent, chunks.length);
        BlockHash.requireCover(blocks, chunks.length * draft.session.slots);
        for (uint256 i; i < chunks.length; ++i) {
            _bindChunk(draft, i, chunks[i]);
            BlockHash.absorb(draft.cursor, blocks, DataBinding.slotWords(draft.session), draft.session.slots);
        }
        bool rescue = _isRescue(draft);
        _closeQueue(draft.header, draft.session, !rescue && draft.round.floorWei == 0);
        _close(draft);
        headerHash = _store(draft, rescue ? _skip(draft) : _clear(draft.header, draft.session));
    }

    function _isRescue(Draft memory draft) private pure returns (bool) {
        return draft.header.committedBlock == 0;
    }

    /// @dev A rescue stands on what is proven: nothing can be dropped below it for want of a proof of its parent. It is dated
    /// ahead, so that neither it nor what follows it keeps to the interval.
    function _requireHead(BatchHeader memory parent, bool rescue) private view {
        if (parent.commitId != _chain.head) revert NotHead(parent.commitId, _chain.head);
        if (_chain.unfinalized >= MAX_UNFINALIZED) revert TooManyUnfinalized(_chain.unfinalized);
        if (rescue) {
            BatchStatus status = statusOf(parent.commitId);
            if (status == BatchStatus.Committed) revert WrongStatus(parent.commitId, status);
            return;
        }
        uint256 earliest = parent.committedAt + MIN_COMMIT_INTERVAL;
        if (parent.committedBlock != 0 && block.timestamp < earliest) revert CommitTooSoon(earliest);
    }

    /// @dev Fills in what is known before the first chunk.
    function _open(Draft memory draft, BatchHeader memory parent, uint256 chunkCount) private view {
        _requireHead(parent, _isRescue(draft));
        _openHeader(draft.header, parent, chunkCount);
        Circuit memory circuit;
        (draft.header.circuitId, circuit) = VERIFIERS.activeCircuit();
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
        if (_isRescue(draft)) {
            if (chunk.unitPriceWei != 0) revert PriceInRescue(index);
            Encoding.writeInputs(draft.inputs, index, record);
        }
        draft.paidSlots += paidSlots;
        draft.computeWei += paidSlots * draft.session.unitsPerSlot * chunk.unitPriceWei;
        draft.dataWei += paidSlots * chunk.dataFeeWei;
    }

    function _requireChunk(ChunkInput calldata chunk, RoundParameters memory round, uint64 earliest) private view {
        _requireTime(chunk.time, earliest, block.timestamp);
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

    function _store(Draft memory draft, Winner[] memory winners) private returns (bytes32 headerHash) {
        BatchHeader memory header = draft.header;
        headerHash = Encoding.hashHeader(header);
        _batches[header.commitId].headerHash = headerHash;
        Chain memory chain = _loadChain();
        chain.head = uint40(header.commitId);
        chain.next = uint40(header.commitId + 1);
        ++chain.unfinalized;
        _storeChain(chain);
        emit BatchCommitted(header.commitId, header.batchNumber, headerHash, header, winners);
        INBOX.advance(header.queueEnd, 2 * uint256(draft.round.reserveWei) * draft.session.unitsPerSlot);
    }

    function _element(uint64 index) private view returns (uint256 queueHash, uint256 enqueuedAt) {
        (bytes28 element, uint32 time) = INBOX.elementOf(index);
        return (uint224(element), time);
    }

    // ---------------------------------------------------------------------------------------------------- rescue

    /// @inheritdoc IRollup
    function rescueBatch(
        BatchHeader calldata parent,
        ChunkInput[] calldata chunks,
        BlockInput[] calldata blocks,
        uint64 deadline,
        uint256[8][] calldata proofs
    ) external nonReentrant {
        _requireCommitter();
        if (!permissionless()) revert NotPermissionless();
        _requireTime(deadline, uint64(block.timestamp), block.timestamp + RESCUE_TIME);
        if (proofs.length != chunks.length) revert ProofCountMismatch(proofs.length, chunks.length);
        (BatchHeader memory loaded, bytes32 parentHash) = _load(parent);
        Draft memory draft;
        draft.header.parentHash = parentHash;
        draft.header.committedAt = deadline;
        draft.round.maxChunks = uint16(MAX_CHUNKS);
        draft.inputs = new bytes(Encoding.INPUT_BYTES * chunks.length);
        bytes32 headerHash = _publish(draft, loaded, chunks, blocks);
        _requireProven(draft, headerHash, proofs);
        _storeProven(draft.header);
    }

    function _storeProven(BatchHeader memory header) private {
        emit BatchRescued(header.commitId, msg.sender);
        Batch storage batch = _batches[header.commitId];
        batch.status = BatchStatus.Proven;
        batch.provenCount = uint16(header.chunkCount);
        batch.proven = uint64((1 << uint256(header.chunkCount)) - 1);
        emit BatchProven(header.commitId);
    }

    /// @dev Lets a rescue take the place of a round, in which nobody wins.
    function _skip(Draft memory draft) private returns (Winner[] memory) {
        BatchHeader memory header = draft.header;
        if (draft.session.queueCount == 0 || header.paidSlots != 0) {
            revert NotARescue(draft.session.queueCount, header.paidSlots);
        }
        header.winnersHash = NO_WINNERS;
        draft.round.reserveWei = AUCTION.skip(header.commitId);
        return new Winner[](0);
    }

    function _requireProven(Draft memory draft, bytes32 headerHash, uint256[8][] calldata proofs) private view {
        BatchHeader memory header = draft.header;
        Encoding.writeContexts(
            draft.inputs, Encoding.contextPreimage(header.commitId, header.nonce, headerHash), msg.sender
        );
        ProofGroup[] memory groups = new ProofGroup[](1);
        groups[0] = ProofGroup(header.circuitId, draft.inputs, Encoding.joinProofs(proofs));
        _requireValid(groups);
    }

    // ----------------------------------------------------------------------------------------------------- prove

    /// @inheritdoc IRollup
    function proveChunks(BatchProofs[] calldata batches) external nonReentrant {
        _requireRunning();
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
        _requireValid(ProofBundle.used(groups));
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
        _requireRunning();
        (BatchHeader memory header,) = _load(given);
        Batch storage batch = _batches[header.commitId];
        _requireStatus(header.commitId, BatchStatus.Proven);
        bool oldest = header.parentHash == _batches[_chain.finalized].headerHash;
        if (!oldest || block.timestamp < header.committedAt + FINALIZATION_DELAY) {
            revert NotFinalizable(header.commitId);
        }

        batch.status = BatchStatus.Finalized;
        Chain memory chain = _loadChain();
        chain.finalized = uint40(header.commitId);
        chain.finalizedQueue = uint40(header.queueEnd);
        --chain.unfinalized;
        _storeChain(chain);
        _finalizedRoot = header.postRoot;
        emit BatchFinalized(header.commitId, header.batchNumber, header.postRoot);
        INBOX.release(header.depositsWei, header.prepaidWei);
        BRIDGE.finalize(header.commitId, header.withdrawalRoot, uint256(header.computeWei) + header.dataWei);
        AUCTION.settle(header);
    }

    // ------------------------------------------------------------------------------------------------------ drop

    /// @inheritdoc IRollup
    function dropBatch(BatchHeader calldata given, bytes calldata laterBlock) external nonReentrant {
        _requireRunning();
        (BatchHeader memory header,) = _load(given);
        _requireStatus(header.commitId, BatchStatus.Committed);
        Chain memory chain = _loadChain();
        if (header.parentHash != _batches[chain.finalized].headerHash) revert NotOldest(header.commitId);
        LADDER.requireTimedOut(header.commitId, header.committedAt, laterBlock);

        uint16 dropped = chain.unfinalized;
        _dropAll(chain);
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

    /// @dev Drops what is not final. All of it has ids from the last drop and the newest final batch on.
    function _dropAll(Chain memory chain) private {
        uint64 first = uint64(Math.max(chain.finalized + 1, chain.dropEnd));
        chain.head = chain.finalized;
        chain.dropEnd = chain.next;
        chain.unfinalized = 0;
        ++chain.nonce;
        _storeChain(chain);
        emit BatchesDropped(first, chain.next, chain.nonce);
    }

    // ------------------------------------------------------------------------------------------------------ exit

    /// @inheritdoc IRollup
    function enterExitMode() external nonReentrant {
        Chain memory chain = _loadChain();
        if (chain.exited) revert Exited();
        uint256 enqueuedAt = _waitingSince();
        if (enqueuedAt == 0) revert NothingWaits();
        uint256 earliest = enqueuedAt + EXIT_DELAY;
        if (block.timestamp < earliest) revert NotYet(earliest);

        chain.exited = true;
        if (chain.unfinalized == 0) _storeChain(chain);
        else _dropAll(chain);
        emit ExitModeEntered(_finalizedRoot, chain.finalizedQueue);
        INBOX.close(chain.finalizedQueue);
    }

    /// @dev Since when the first operation waits that no final batch has taken in; 0: there is none.
    function _waitingSince() private view returns (uint256 enqueuedAt) {
        (, enqueuedAt) = _element(_chain.finalizedQueue);
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
    function permissionless() public view returns (bool) {
        if (_chain.exited) return false;
        uint256 enqueuedAt = _waitingSince();
        return enqueuedAt != 0 && block.timestamp >= enqueuedAt + GRACE_DELAY;
    }

    /// @inheritdoc IRollup
    function exitMode() external view returns (bool) {
        return _chain.exited;
    }

    /// @inheritdoc IRollup
    function finalizedQueueEnd() external view returns (uint64) {
        return _chain.finalizedQueue;
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
            graceDelay: uint32(GRACE_DELAY),
            exitDelay: uint32(EXIT_DELAY),
            maxUnfinalized: uint16(MAX_UNFINALIZED),
            forcedPerBatch: uint16(FORCED_PER_BATCH),
            baseFeeCapWei: uint64(BASE_FEE_CAP)
        });
    }

    // ----------------------------------------------------------------------------------------------------- chain

    /// @dev The compiler would write out both of these wherever they are needed.
    function _loadChain() private view returns (Chain memory) {
        return _chain;
    }

    function _storeChain(Chain memory chain) private {
        _chain = chain;
    }

    // ---------------------------------------------------------------------------------------------------- checks

    /// @dev A header that is the one stored for its commit, and its hash.
    function _load(BatchHeader calldata given) private view returns (BatchHeader memory header, bytes32 headerHash) {
        header = Encoding.copyHeader(given);
        headerHash = Encoding.hashHeader(header);
        bytes32 stored = _batches[header.commitId].headerHash;
        if (headerHash != stored) revert HeaderMismatch(header.commitId, headerHash, stored);
    }

    function _requireRunning() private view {
        PAUSES.requireRunning();
    }

    function _requireValid(ProofGroup[] memory groups) private view {
        if (!VERIFIERS.verify(groups)) revert ProofsInvalid();
    }

    function _requireStatus(uint64 commitId, BatchStatus wanted) private view {
        BatchStatus status = statusOf(commitId);
        if (status != wanted) revert WrongStatus(commitId, status);
    }

    function _requireTime(uint64 time, uint64 earliest, uint256 latest) private pure {
        if (time < earliest || time > latest) revert TimeOutOfRange(time, earliest, uint64(latest));
    }

    function _requireField(bytes32 value) private pure {
        if (uint256(value) >= FIELD_ORDER) revert NotInField(uint256(value));
    }

    function _requireBounds(RollupParameters memory limits) private pure {
        _requireBound("minCommitInterval", limits.minCommitInterval, 1, 1 hours);
        _requireBound("finalizationDelay", limits.finalizationDelay, 0, 30 days);
        _requireBound("forcedDelay", limits.forcedDelay, 1, 7 days);
        uint256 leastGrace = uint256(limits.forcedDelay) + limits.finalizationDelay + 1;
        _requireBound("graceDelay", limits.graceDelay, leastGrace, 30 days);
        _requireBound("exitDelay", limits.exitDelay, 2 * uint256(limits.graceDelay), 90 days);
        _requireBound("maxUnfinalized", limits.maxUnfinalized, 1, 1024);
        _requireBound("forcedPerBatch", limits.forcedPerBatch, 1, 1024);
        _requireBound("baseFeeCapWei", limits.baseFeeCapWei, 1, 10_000 gwei);
    }

    function _requireBound(bytes32 name, uint256 value, uint256 least, uint256 most) private pure {
        if (value < least || value > most) revert ParameterOutOfRange(name, value, least, most);
    }
}
