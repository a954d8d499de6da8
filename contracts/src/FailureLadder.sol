// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IAskRegistry} from "./interfaces/IAskRegistry.sol";
import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {Delivery, Duty, IFailureLadder, Stage, Terms} from "./interfaces/IFailureLadder.sol";
import {IPauseGuard} from "./interfaces/IPauseGuard.sol";
import {IProverAuction, Payment} from "./interfaces/IProverAuction.sol";
import {BatchHeader, BatchStatus, ChunkRecord, IRollup, Winner} from "./interfaces/IRollup.sol";
import {IStandbyList} from "./interfaces/IStandbyList.sol";
import {Assignment} from "./libraries/Assignment.sol";
import {BlockProof} from "./libraries/BlockProof.sol";
import {Encoding} from "./libraries/Encoding.sol";
import {LadderContracts, LadderParameters, requireInRange} from "./types/MarketParameters.sol";

/// @title FailureLadder
/// @notice Leads each chunk to its proof: its seat's owner, the standby prover, anyone for a bounty, or the end of its batch. It
/// holds the bonds of witness challenges, and what is owed from them; all other money moves in the vault and the auction.
/// @dev Who pays and who is paid is decided here once, by the stage in which a proof comes. Nothing is stored for a batch
/// in which nobody fails.
contract FailureLadder is IFailureLadder {
    /// @inheritdoc IFailureLadder
    uint256 public constant PROOF_GAS = 52_000;
    /// @inheritdoc IFailureLadder
    uint256 public constant CALL_GAS = 68_000;
    /// @inheritdoc IFailureLadder
    uint256 public constant REPORT_GAS = 350_000;
    /// @dev Proofs in a call from which its fixed part is paid at any time.
    uint256 private constant BUNDLE = 4;
    /// @dev A base fee above this many times its reference extends a window.
    uint256 private constant HIGH_FEE_FACTOR = 8;
    /// @dev A witness can be asked for in the first such part of a window.
    uint256 private constant CHALLENGE_PART = 4;

    IRollup public immutable ROLLUP;
    IProverAuction public immutable AUCTION;
    IAskRegistry public immutable ASKS;
    ICollateralVault public immutable VAULT;
    IStandbyList public immutable STANDBY;
    IPauseGuard public immutable PAUSES;

    uint256 private immutable PROVING_WINDOW;
    uint256 private immutable STANDBY_WINDOW;
    uint256 private immutable RESCUE_WINDOW;
    uint256 private immutable BATCH_TIMEOUT;
    uint256 private immutable GAP;
    uint256 private immutable REPORT_DEPTH;
    uint256 private immutable ANSWER_GAS;
    uint256 private immutable REFERENCE_BASE_FEE;
    uint256 private immutable BASE_FEE_CAP;

    /// @dev One slot. Bit i of the maps: chunk i.
    struct Batch {
        uint64 failed; // its first miss was reported
        uint64 challenged; // its witness was asked for
        uint64 answered; // and shown
        bool provingExtended;
        bool standbyExtended;
        bool released;
    }

    /// @dev One slot.
    struct Failure {
        address standby; // 0: nobody was there
        uint40 reportedAt;
        uint40 rescueAt; // when the standby prover's miss was reported, 0: it was not
    }

    /// @dev Two slots.
    struct Challenge {
        address challenger;
        uint96 bondWei; // 0 once it is owed to somebody
        uint64 answeredAt;
    }

    /// @dev Where a chunk with a seat stands. `from` and `until` bound the window of who had to prove it last.
    struct Standing {
        Stage stage;
        address prover;
        uint256 from;
        uint256 until;
        uint256 rescueSeconds; // since the rescue began, without pauses
        Failure failure;
        Challenge challenge;
    }

    /// @dev A call of the rollup: the seats of the batch's chunks, and how many of each winner's become free.
    struct Payday {
        Batch batch;
        uint256[] seats;
        uint256[] freed;
    }

    mapping(uint64 commitId => Batch) private _batches;
    mapping(uint64 commitId => mapping(uint256 chunkIndex => Failure)) private _failures;
    mapping(uint64 commitId => mapping(uint256 chunkIndex => Challenge)) private _challenges;
    mapping(address account => uint256 amountWei) private _refunds;

    constructor(LadderContracts memory contracts, LadderParameters memory p) {
        requireInRange("provingWindow", p.provingWindowSeconds, 10 seconds, 6 hours);
        requireInRange("standbyWindow", p.standbyWindowSeconds, 10 seconds, 6 hours);
        requireInRange("rescueWindow", p.rescueWindowSeconds, 10 seconds, 6 hours);
        uint256 least = 2 * uint256(p.provingWindowSeconds) + p.standbyWindowSeconds + p.rescueWindowSeconds;
        requireInRange("batchTimeout", p.batchTimeoutSeconds, least, 24 hours);
        requireInRange("gap", p.gapSeconds, 2 seconds, p.provingWindowSeconds);
        requireInRange("reportDepth", p.reportDepth, 1, 256);
        requireInRange("answerGas", p.answerGas, 1, 16_000_000);
        requireInRange("referenceBaseFee", p.referenceBaseFeeWei, 1, 100_000 gwei);
        requireInRange("baseFeeCap", p.baseFeeCapWei, 1, 100_000 gwei);
        ROLLUP = contracts.rollup;
        AUCTION = contracts.auction;
        ASKS = contracts.asks;
        VAULT = contracts.vault;
        STANDBY = contracts.standby;
        PAUSES = contracts.pauses;
        PROVING_WINDOW = p.provingWindowSeconds;
        STANDBY_WINDOW = p.standbyWindowSeconds;
        RESCUE_WINDOW = p.rescueWindowSeconds;
        BATCH_TIMEOUT = p.batchTimeoutSeconds;
        GAP = p.gapSeconds;
        REPORT_DEPTH = p.reportDepth;
        ANSWER_GAS = p.answerGas;
        REFERENCE_BASE_FEE = p.referenceBaseFeeWei;
        BASE_FEE_CAP = p.baseFeeCapWei;
    }

    // --------------------------------------------------------------------------------------------------- payment

    /// @inheritdoc IFailureLadder
    function reward(
        Terms calldata terms,
        Winner[] calldata winners,
        uint160 seed,
        Delivery[] calldata deliveries,
        uint256 bundle,
        address caller
    ) external returns (bool fixedPaid) {
        if (msg.sender != address(ROLLUP)) revert NotRollup(msg.sender);
        Payment[] memory payments = _settleAll(terms, winners, seed, deliveries);
        bool late = block.timestamp >= terms.committedAt + PROVING_WINDOW / 2;
        fixedPaid = bundle >= BUNDLE || (late && bundle != 0);
        uint256 gasWei = _gasWei(PROOF_GAS * payments.length + (fixedPaid ? CALL_GAS : 0));
        AUCTION.pay(terms.commitId, payments, caller, gasWei);
    }

    /// @dev Ends the ways of all chunks of a call, and frees their seats. Returns what their provers get out of the pool.
    function _settleAll(Terms memory terms, Winner[] calldata winners, uint160 seed, Delivery[] calldata deliveries)
        private
        returns (Payment[] memory payments)
    {
        Payday memory payday;
        payday.batch = _batches[terms.commitId];
        payday.seats = Assignment.draw(winners, terms.chunkCount, seed);
        payday.freed = new uint256[](winners.length);
        payments = new Payment[](deliveries.length);
        for (uint256 i; i < deliveries.length; ++i) {
            Payment memory payment = payments[i];
            (payment.chunkIndex, payment.prover) = (deliveries[i].chunkIndex, deliveries[i].prover);
            payment.amountWei = _settle(terms, winners, payday, payment.chunkIndex, payment.prover);
        }
        for (uint256 i; i < winners.length; ++i) {
            if (payday.freed[i] != 0) ASKS.freeSeats(winners[i].askId, uint16(payday.freed[i]));
        }
    }

    /// @dev Ends a chunk's way by its proof. Returns what its prover gets out of the pool.
    function _settle(
        Terms memory terms,
        Winner[] calldata winners,
        Payday memory payday,
        uint32 chunkIndex,
        address prover
    ) private returns (uint256 rewardWei) {
        uint256 seat = payday.seats[chunkIndex];
        if (seat == 0) return _openPrice(terms);
        address owner;
        (owner,, rewardWei) = Assignment.seatAt(winners, seat);
        bool failed = _has(payday.batch.failed, chunkIndex);
        if (!failed) {
            ++payday.freed[Assignment.entryOf(seat)];
            if (prover == owner && !_has(payday.batch.challenged, chunkIndex)) return rewardWei;
        }
        Standing memory standing = _standing(terms, payday.batch, chunkIndex, owner);
        if (standing.prover != address(0) && standing.prover != prover) {
            revert NotAssigned(chunkIndex, standing.prover, prover);
        }
        _returnBond(terms.commitId, chunkIndex, standing.challenge);
        if (!failed) return rewardWei;
        ASKS.settleFailure(owner);
        _payEscrow(terms, standing, Delivery(chunkIndex, prover), rewardWei);
    }

    /// @dev Shares out the escrows of a failed chunk that is proven, and ends the standby prover's duty.
    function _payEscrow(Terms memory terms, Standing memory standing, Delivery memory delivery, uint256 rewardWei)
        private
    {
        address standby = standing.failure.standby;
        uint256 forfeited = _pot(standing);
        if (standing.stage == Stage.Rescue && standby != address(0) && standing.failure.rescueAt == 0) {
            VAULT.escrow(standby, VAULT.perSeat());
            STANDBY.endDuty(standby, true);
            forfeited += VAULT.perSeat() - _half();
        } else if (standby != address(0) && standing.failure.rescueAt == 0) {
            STANDBY.endDuty(standby, false);
        }
        uint256 bounty = _bounty(terms, standing, rewardWei);
        forfeited -= bounty;
        emit ChunkRescued(terms.commitId, delivery.chunkIndex, delivery.prover, bounty, forfeited);
        if (bounty != 0) VAULT.payEscrow(delivery.prover, bounty);
        if (forfeited != 0) VAULT.forfeit(forfeited);
    }

    /// @dev What a failed chunk pays now out of its escrows: to the standby prover the raise of its reward to the reserve and an
    /// eighth of the escrow, to a rescuer a part of the pot that rises to all of it.
    function _bounty(Terms memory terms, Standing memory standing, uint256 rewardWei) private view returns (uint256) {
        uint256 pot = _pot(standing);
        if (standing.stage == Stage.Standby) {
            uint256 raiseWei = terms.openPriceWei > rewardWei ? terms.openPriceWei - rewardWei : 0;
            return Math.min(pot, VAULT.fromWei(raiseWei) + VAULT.perSeat() / 8);
        }
        if (standing.stage != Stage.Rescue) return 0;
        return pot * Math.min(standing.rescueSeconds, RESCUE_WINDOW) / RESCUE_WINDOW;
    }

    /// @dev What of the escrows of a failed chunk provers can earn: half of each, with that of a standby prover whose miss a
    /// rescue brings to light.
    function _pot(Standing memory standing) private view returns (uint256) {
        bool both = standing.stage == Stage.Rescue && standing.failure.standby != address(0);
        return both ? 2 * _half() : _half();
    }

    function _half() private view returns (uint256) {
        return VAULT.perSeat() / 2;
    }

    /// @dev What a proof of a chunk without a seat pays: it rises from 0 over the window.
    function _openPrice(Terms memory terms) private view returns (uint256) {
        uint256 elapsed = Math.min(_runningSince(terms.committedAt), PROVING_WINDOW);
        return terms.openPriceWei * elapsed / PROVING_WINDOW;
    }

    // ---------------------------------------------------------------------------------------------------- misses

    /// @inheritdoc IFailureLadder
    function reportMissed(
        BatchHeader calldata header,
        Winner[] calldata winners,
        uint32 chunkIndex,
        bytes calldata laterBlock
    ) external {
        PAUSES.requireRunning();
        Terms memory terms = _requireUnproven(header, winners, chunkIndex);
        uint160 seed = ROLLUP.fixSeed(terms.commitId, header.committedBlock);
        (address owner, uint64 askId,) = _seatOf(terms, winners, seed, chunkIndex);
        Standing memory standing = _standing(terms, _batches[terms.commitId], chunkIndex, owner);
        if (_awaitsAnswer(standing.challenge)) revert NothingToReport(chunkIndex);
        if (standing.stage == Stage.Assigned) {
            _requirePassed(standing.until, laterBlock);
            ASKS.failSeat(askId);
            _failOwner(terms, chunkIndex, owner, seed);
        } else {
            address standby = standing.failure.standby;
            if (standby == address(0) || standing.failure.rescueAt != 0) revert NothingToReport(chunkIndex);
            _requirePassed(standing.until, laterBlock);
            _failStandby(terms.commitId, chunkIndex, standby);
        }
    }

    /// @dev Escrows the collateral of the seat and draws who is next.
    function _failOwner(Terms memory terms, uint32 chunkIndex, address owner, uint160 seed) private {
        VAULT.escrow(owner, VAULT.perSeat());
        address standby = STANDBY.draw(uint256(keccak256(abi.encode(seed, chunkIndex))), owner, terms.committedAt);
        _batches[terms.commitId].failed |= uint64(1 << chunkIndex);
        _failures[terms.commitId][chunkIndex] =
            Failure({standby: standby, reportedAt: uint40(block.timestamp), rescueAt: 0});
        emit DeadlineMissed(terms.commitId, chunkIndex, owner, msg.sender, _payReporter(), standby);
    }

    /// @dev Escrows the standby prover's collateral and opens the rescue.
    function _failStandby(uint64 commitId, uint32 chunkIndex, address standby) private {
        VAULT.escrow(standby, VAULT.perSeat());
        STANDBY.endDuty(standby, true);
        _failures[commitId][chunkIndex].rescueAt = uint40(block.timestamp);
        emit DeadlineMissed(commitId, chunkIndex, standby, msg.sender, _payReporter(), address(0));
    }

    /// @dev Shares out the half of a new escrow that no prover earns.
    function _payReporter() private returns (uint256 bounty) {
        uint256 amount = VAULT.perSeat() - _half();
        bounty = Math.min(amount, VAULT.fromWei(_gasWei(REPORT_GAS)));
        VAULT.payEscrow(msg.sender, bounty);
        if (amount != bounty) VAULT.forfeit(amount - bounty);
    }

    // ------------------------------------------------------------------------------------------------ extensions

    /// @inheritdoc IFailureLadder
    function extendProving(BatchHeader calldata header, bytes[] calldata blocks) external {
        _requireStatus(header, BatchStatus.Committed);
        Batch storage batch = _batches[header.commitId];
        if (batch.provingExtended) revert AlreadyExtended(header.commitId);
        batch.provingExtended = true;
        uint256 from = header.committedAt;
        emit WindowExtended(header.commitId, false, _requireReason(from, _deadline(from, PROVING_WINDOW), blocks));
    }

    /// @inheritdoc IFailureLadder
    function extendStandby(BatchHeader calldata header, uint32 chunkIndex, bytes[] calldata blocks) external {
        _requireStatus(header, BatchStatus.Committed);
        Batch storage batch = _batches[header.commitId];
        if (batch.standbyExtended) revert AlreadyExtended(header.commitId);
        Failure memory failure = _failures[header.commitId][chunkIndex];
        if (failure.standby == address(0)) revert NoStandby(chunkIndex);
        batch.standbyExtended = true;
        uint256 from = failure.reportedAt;
        emit WindowExtended(header.commitId, true, _requireReason(from, _deadline(from, STANDBY_WINDOW), blocks));
    }

    /// @dev Returns the time of what is shown, which lies in [from, until) or, if it is a gap, reaches into it.
    function _requireReason(uint256 from, uint256 until, bytes[] calldata blocks) private view returns (uint256 time) {
        bool within;
        if (blocks.length == 2) {
            BlockProof.Block memory before = BlockProof.read(blocks[0]);
            BlockProof.Block memory later = BlockProof.read(blocks[1]);
            if (later.parentHash != keccak256(blocks[0])) revert BlocksNotConsecutive(before.number, later.number);
            time = later.timestamp;
            within = time - before.timestamp > GAP && before.timestamp < until && time > from;
        } else {
            uint256 baseFeeWei = block.basefee;
            time = block.timestamp;
            if (blocks.length != 0) {
                BlockProof.Block memory shown = BlockProof.read(blocks[0]);
                (baseFeeWei, time) = (shown.baseFeeWei, shown.timestamp);
            }
            within = baseFeeWei > HIGH_FEE_FACTOR * REFERENCE_BASE_FEE && time >= from && time < until;
        }
        if (!within) revert NoReasonToExtend(from, until);
    }

    // ------------------------------------------------------------------------------------------------ challenges

    /// @inheritdoc IFailureLadder
    function challengeWitness(BatchHeader calldata header, Winner[] calldata winners, uint32 chunkIndex)
        external
        payable
    {
        Terms memory terms = _requireUnproven(header, winners, chunkIndex);
        Batch memory batch = _batches[terms.commitId];
        if (_has(batch.challenged, chunkIndex)) revert AlreadyChallenged(chunkIndex);
        uint160 seed = ROLLUP.fixSeed(terms.commitId, header.committedBlock);
        (address owner,,) = _seatOf(terms, winners, seed, chunkIndex);
        Standing memory standing = _standing(terms, batch, chunkIndex, owner);
        if (standing.prover != msg.sender) revert NotAssigned(chunkIndex, standing.prover, msg.sender);
        uint256 window = standing.stage == Stage.Assigned ? PROVING_WINDOW : STANDBY_WINDOW;
        uint256 until = _deadline(standing.from, window / CHALLENGE_PART);
        if (block.timestamp >= until) revert ChallengeTooLate(until);
        uint256 bondWei = ANSWER_GAS * block.basefee;
        if (msg.value < bondWei || msg.value == 0) revert BondTooLow(msg.value, Math.max(bondWei, 1));

        _batches[terms.commitId].challenged = batch.challenged | uint64(1 << chunkIndex);
        _challenges[terms.commitId][chunkIndex] =
            Challenge({challenger: msg.sender, bondWei: uint96(msg.value), answeredAt: 0});
        emit WitnessChallenged(terms.commitId, chunkIndex, msg.sender, msg.value);
    }

    /// @inheritdoc IFailureLadder
    function answerWitness(
        BatchHeader calldata header,
        ChunkRecord calldata record,
        bytes32[] calldata path,
        bytes calldata witness
    ) external {
        _requireStatus(header, BatchStatus.Committed);
        uint32 chunkIndex = record.chunkIndex;
        if (!MerkleProof.verifyCalldata(path, header.recordsRoot, Encoding.recordLeaf(record))) {
            revert RecordNotInBatch(header.commitId, chunkIndex);
        }
        Challenge storage challenge = _challenges[header.commitId][chunkIndex];
        uint256 bondWei = challenge.bondWei;
        if (bondWei == 0) revert NotChallenged(chunkIndex);
        bytes32 given = keccak256(witness);
        if (given != record.witnessHash) revert WitnessMismatch(chunkIndex, given, record.witnessHash);

        challenge.bondWei = 0;
        challenge.answeredAt = uint64(block.timestamp);
        _batches[header.commitId].answered |= uint64(1 << chunkIndex);
        _refunds[msg.sender] += bondWei;
        emit WitnessShown(header.commitId, chunkIndex, msg.sender, witness);
    }

    /// @inheritdoc IFailureLadder
    function withdrawRefund(address payable to) external {
        uint256 amountWei = _refunds[msg.sender];
        if (amountWei == 0) revert NothingToWithdraw(msg.sender);
        delete _refunds[msg.sender];
        emit RefundWithdrawn(msg.sender, amountWei);
        (bool sent,) = to.call{value: amountWei}("");
        if (!sent) revert TransferRefused(to);
    }

    /// @dev A challenge that nobody answered costs nothing.
    function _returnBond(uint64 commitId, uint256 chunkIndex, Challenge memory challenge) private {
        if (challenge.bondWei == 0) return;
        _challenges[commitId][chunkIndex].bondWei = 0;
        _refunds[challenge.challenger] += challenge.bondWei;
    }

    /// @inheritdoc IFailureLadder
    function keepSeed(BatchHeader calldata header) external returns (uint160 seed) {
        _requireStatus(header, BatchStatus.Committed);
        if (header.seatCount != 0) seed = ROLLUP.fixSeed(header.commitId, header.committedBlock);
    }

    // --------------------------------------------------------------------------------------------------- release

    /// @inheritdoc IFailureLadder
    function release(BatchHeader calldata header, Winner[] calldata winners) external {
        _requireStatus(header, BatchStatus.Dropped);
        _requireWinners(header, winners);
        Batch memory batch = _batches[header.commitId];
        if (batch.released) revert AlreadyReleased(header.commitId);
        _batches[header.commitId].released = true;
        emit BatchReleased(header.commitId);

        (uint160 seed, uint256 proven) = ROLLUP.progressOf(header.commitId);
        if (seed == 0) _freeAll(winners);
        else _releaseChunks(header, winners, batch, Assignment.draw(winners, header.chunkCount, seed), proven);
        AUCTION.cancel(header.commitId, header.sequencer, header.debitWei, header.seatCount);
    }

    /// @dev Nothing was proven or reported, or there are no seats.
    function _freeAll(Winner[] calldata winners) private {
        for (uint256 i; i < winners.length; ++i) {
            ASKS.freeSeats(winners[i].askId, uint16(winners[i].seats));
        }
    }

    function _releaseChunks(
        BatchHeader calldata header,
        Winner[] calldata winners,
        Batch memory batch,
        uint256[] memory seats,
        uint256 proven
    ) private {
        for (uint256 i; i < seats.length; ++i) {
            if (seats[i] == 0 || _has(proven, i)) continue;
            (address owner, uint64 askId,) = Assignment.seatAt(winners, seats[i]);
            if (_has(batch.challenged, i)) _returnBond(header.commitId, i, _challenges[header.commitId][i]);
            if (!_has(batch.failed, i)) {
                ASKS.freeSeats(askId, 1);
                continue;
            }
            Failure memory failure = _failures[header.commitId][i];
            ASKS.settleFailure(owner);
            VAULT.payEscrow(owner, _half());
            if (failure.rescueAt != 0) VAULT.payEscrow(failure.standby, _half());
            else if (failure.standby != address(0)) STANDBY.endDuty(failure.standby, false);
        }
    }

    // ----------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IFailureLadder
    function dutyOf(BatchHeader calldata header, Winner[] calldata winners, uint32 chunkIndex)
        external
        view
        returns (Duty memory duty)
    {
        Terms memory terms = _requireUnproven(header, winners, chunkIndex);
        uint160 seed = header.seatCount == 0 ? 0 : ROLLUP.seedOf(terms.commitId, header.committedBlock);
        uint256 seat = Assignment.draw(winners, terms.chunkCount, seed)[chunkIndex];
        if (seat == 0) {
            duty.rewardWei = _openPrice(terms);
            return duty;
        }
        address owner;
        (owner,, duty.rewardWei) = Assignment.seatAt(winners, seat);
        Batch memory batch = _batches[terms.commitId];
        Standing memory standing = _standing(terms, batch, chunkIndex, owner);
        duty.stage = standing.stage;
        duty.prover = standing.prover;
        if (standing.prover != address(0)) duty.until = standing.until;
        if (_has(batch.failed, chunkIndex)) duty.bounty = _bounty(terms, standing, duty.rewardWei);
    }

    /// @inheritdoc IFailureLadder
    function timeoutOf(uint64 commitId, uint64 committedAt) public view returns (uint256) {
        Batch memory batch = _batches[commitId];
        uint256 length = BATCH_TIMEOUT;
        if (batch.provingExtended) length += PROVING_WINDOW;
        if (batch.standbyExtended) length += STANDBY_WINDOW;
        return _deadline(committedAt, length);
    }

    /// @inheritdoc IFailureLadder
    function requireTimedOut(uint64 commitId, uint64 committedAt, bytes calldata laterBlock) external view {
        _requirePassed(timeoutOf(commitId, committedAt), laterBlock);
    }

    /// @inheritdoc IFailureLadder
    function refundOf(address account) external view returns (uint256) {
        return _refunds[account];
    }

    /// @inheritdoc IFailureLadder
    function batchState(uint64 commitId) external view returns (uint64, uint64, uint64, bool, bool, bool) {
        Batch memory batch = _batches[commitId];
        return
            (
                batch.failed,
                batch.challenged,
                batch.answered,
                batch.provingExtended,
                batch.standbyExtended,
                batch.released
            );
    }

    /// @inheritdoc IFailureLadder
    function parameters() external view returns (LadderParameters memory) {
        return LadderParameters({
            provingWindowSeconds: uint32(PROVING_WINDOW),
            standbyWindowSeconds: uint32(STANDBY_WINDOW),
            rescueWindowSeconds: uint32(RESCUE_WINDOW),
            batchTimeoutSeconds: uint32(BATCH_TIMEOUT),
            gapSeconds: uint32(GAP),
            reportDepth: uint16(REPORT_DEPTH),
            answerGas: uint32(ANSWER_GAS),
            referenceBaseFeeWei: uint64(REFERENCE_BASE_FEE),
            baseFeeCapWei: uint64(BASE_FEE_CAP)
        });
    }

    // -------------------------------------------------------------------------------------------------- standing

    /// @dev Where a chunk with a seat of `owner` stands now.
    function _standing(Terms memory terms, Batch memory batch, uint256 chunkIndex, address owner)
        private
        view
        returns (Standing memory standing)
    {
        if (_has(batch.challenged, chunkIndex)) standing.challenge = _challenges[terms.commitId][chunkIndex];
        if (!_has(batch.failed, chunkIndex)) {
            standing.from = _startOf(standing.challenge, owner, terms.committedAt);
            uint256 window = batch.provingExtended ? 2 * PROVING_WINDOW : PROVING_WINDOW;
            _enter(standing, Stage.Assigned, owner, window);
            return standing;
        }
        Failure memory failure = _failures[terms.commitId][chunkIndex];
        standing.failure = failure;
        standing.from = _startOf(standing.challenge, failure.standby, failure.reportedAt);
        if (failure.standby != address(0) && failure.rescueAt == 0) {
            uint256 window = batch.standbyExtended ? 2 * STANDBY_WINDOW : STANDBY_WINDOW;
            _enter(standing, Stage.Standby, failure.standby, window);
            if (standing.stage == Stage.Unanswered || block.timestamp < standing.until) return standing;
            standing.rescueSeconds = _runningSince(standing.until);
        } else {
            standing.rescueSeconds = _runningSince(failure.rescueAt == 0 ? failure.reportedAt : failure.rescueAt);
        }
        standing.stage = Stage.Rescue;
        standing.prover = address(0);
    }

    /// @dev The window of a stage that has one prover. If that prover waits in vain for the witness, its end opens the chunk.
    function _enter(Standing memory standing, Stage stage, address prover, uint256 window) private view {
        standing.until = _deadline(standing.from, window);
        bool waits = standing.challenge.challenger == prover && _awaitsAnswer(standing.challenge);
        if (waits && block.timestamp >= standing.until) {
            standing.stage = Stage.Unanswered;
            return;
        }
        standing.stage = stage;
        standing.prover = prover;
    }

    /// @dev A window starts anew when the witness is shown that its prover asked for.
    function _startOf(Challenge memory challenge, address prover, uint256 otherwise) private pure returns (uint256) {
        return challenge.answeredAt != 0 && challenge.challenger == prover ? challenge.answeredAt : otherwise;
    }

    function _awaitsAnswer(Challenge memory challenge) private pure returns (bool) {
        return challenge.bondWei != 0;
    }

    // ----------------------------------------------------------------------------------------------------- times

    /// @dev The end of a window of `length` seconds from `from` on, in which pauses do not count. What comes after it does not
    /// move it.
    function _deadline(uint256 from, uint256 length) private view returns (uint256) {
        return PAUSES.runUntil(from, length);
    }

    /// @dev Seconds since `from` without pauses.
    function _runningSince(uint256 from) private view returns (uint256) {
        return block.timestamp - from - PAUSES.pausedBetween(from, block.timestamp);
    }

    function _requirePassed(uint256 deadline, bytes calldata laterBlock) private view {
        BlockProof.Block memory shown = BlockProof.read(laterBlock);
        uint256 latest = block.number - REPORT_DEPTH;
        if (shown.number > latest) revert BlockTooRecent(shown.number, latest);
        if (shown.timestamp < deadline) revert DeadlineNotMissed(deadline, shown.timestamp);
    }

    function _gasWei(uint256 gasAmount) private view returns (uint256) {
        return gasAmount * Math.min(block.basefee, BASE_FEE_CAP);
    }

    // ---------------------------------------------------------------------------------------------------- checks

    function _has(uint256 map, uint256 chunkIndex) private pure returns (bool) {
        return map & (1 << chunkIndex) != 0;
    }

    /// @dev Owner, ask and reward of the chunk's seat.
    function _seatOf(Terms memory terms, Winner[] calldata winners, uint160 seed, uint32 chunkIndex)
        private
        pure
        returns (address, uint64, uint256)
    {
        uint256 seat = Assignment.draw(winners, terms.chunkCount, seed)[chunkIndex];
        if (seat == 0) revert NoSeat(chunkIndex);
        return Assignment.seatAt(winners, seat);
    }

    /// @dev A chunk of an open batch that still needs its proof.
    function _requireUnproven(BatchHeader calldata header, Winner[] calldata winners, uint32 chunkIndex)
        private
        view
        returns (Terms memory terms)
    {
        _requireStatus(header, BatchStatus.Committed);
        _requireWinners(header, winners);
        if (chunkIndex >= header.chunkCount) revert RecordNotInBatch(header.commitId, chunkIndex);
        (, uint256 proven) = ROLLUP.progressOf(header.commitId);
        if (_has(proven, chunkIndex)) revert ChunkAlreadyProven(header.commitId, chunkIndex);
        terms.commitId = header.commitId;
        terms.committedAt = header.committedAt;
        terms.chunkCount = header.chunkCount;
        terms.openPriceWei = header.openPriceWei;
    }

    function _requireStatus(BatchHeader calldata given, BatchStatus wanted) private view {
        bytes32 headerHash = Encoding.hashHeader(Encoding.copyHeader(given));
        bytes32 stored = ROLLUP.headerHashOf(given.commitId);
        if (headerHash != stored) revert HeaderMismatch(given.commitId, headerHash, stored);
        BatchStatus status = ROLLUP.statusOf(given.commitId);
        if (status != wanted) revert WrongStatus(given.commitId, status);
    }

    function _requireWinners(BatchHeader calldata header, Winner[] calldata winners) private pure {
        if (Encoding.hashWinners(winners) != header.winnersHash) revert WinnersMismatch(header.commitId);
    }
}
