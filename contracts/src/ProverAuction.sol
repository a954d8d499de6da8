// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";

import {IAskRegistry, Offer} from "./interfaces/IAskRegistry.sol";
import {IProverAuction, Payment, RoundParameters} from "./interfaces/IProverAuction.sol";
import {BatchHeader, Winner} from "./interfaces/IRollup.sol";
import {ISequencerRegistry} from "./interfaces/ISequencerRegistry.sol";
import {Controllers} from "./libraries/Controllers.sol";
import {OfferBuffer} from "./libraries/OfferBuffer.sol";
import {VickreySeats} from "./libraries/VickreySeats.sol";
import {
    AuctionContracts,
    AuctionParameters,
    CHUNKS_BOUND,
    PRICE_BOUND_WEI,
    requireAddress,
    requireInRange
} from "./types/MarketParameters.sol";

/// @notice Clears the seat auction of each round, holds the pool that pays provers, and settles with the sequencer.
/// @dev Its balance is the sum of the credits, the insurance fund and what is left of each unsettled batch's debit. Ether
/// that comes otherwise belongs to nobody and is never counted.
contract ProverAuction is IProverAuction {
    using SafeCast for uint256;
    using TransientSlot for bytes32;
    using TransientSlot for TransientSlot.Uint256Slot;

    /// @notice Where burned ether goes.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    /// @notice Gas per chunk for which the sequencer holds the reimbursement of proofs ready.
    uint256 public constant PROOF_GAS = 120_000;

    /// @dev Rounds in the ring: the last one before, the last one, and the two that are fixed ahead of it.
    uint256 private constant RING_MASK = 3;

    /// @dev Highest floor that a round can keep.
    uint256 private constant FLOOR_BOUND = type(uint72).max;

    /// @dev Ether that came in during this transaction and is not accounted yet.
    bytes32 private constant INFLOW = keccak256("proophi.ProverAuction.inflow");

    address public immutable ROLLUP;
    address public immutable LADDER;
    IAskRegistry public immutable ASKS;
    ISequencerRegistry public immutable SEQUENCERS;
    address public immutable BRIDGE;
    address public immutable INBOX;
    uint256 public immutable RHO_MIN;
    uint256 public immutable RHO_MAX;
    uint256 public immutable DATA_FEE_FLOOR;
    uint256 public immutable DATA_GAS_PER_SLOT;
    uint256 public immutable SEQUENCER_FEE;
    uint256 public immutable INSURANCE_CAP;
    uint256 public immutable IDLE_SECONDS;
    uint256 public immutable MAX_CHUNKS_BOUND;
    /// @notice Reimbursement held ready per chunk.
    uint256 public immutable PROOF_RESERVE;
    /// @notice Worth of a seat's collateral.
    uint256 public immutable SEAT_COLLATERAL;

    /// @dev `RoundParameters` in one slot.
    struct Round {
        uint72 reserveWei;
        uint72 floorWei;
        uint64 dataFeeCapWei;
        uint16 maxChunks;
        uint32 committedAt;
    }

    /// @dev One slot. `marginWei` is what a floor must stand above its reserve, as of the last round.
    struct Market {
        uint48 round; // the last one
        uint48 reliefRound; // the last one without a floor, after a drop
        uint64 marginWei;
        uint72 insuranceWei;
    }

    /// @dev One slot per unsettled batch.
    struct Account {
        bool open;
        uint112 poolWei; // left of the debit for provers
        uint112 reserveWei; // left of the debit for reimbursements
    }

    /// @dev A round in the making.
    struct Clearing {
        uint256 seats;
        uint256 listed;
        uint256 highestWei;
        uint256 rewardsWei;
        uint256 debitWei;
    }

    Market private _market;
    Round[4] private _ring;
    mapping(uint256 commitId => Account) private _accounts;
    mapping(address account => uint256) private _credits;

    modifier onlyRollup() {
        if (msg.sender != ROLLUP) revert NotRollup(msg.sender);
        _;
    }

    modifier onlyLadder() {
        if (msg.sender != LADDER) revert NotLadder(msg.sender);
        _;
    }

    constructor(AuctionContracts memory contracts, AuctionParameters memory parameters) {
        requireAddress("rollup", contracts.rollup);
        requireAddress("ladder", contracts.ladder);
        requireAddress("asks", address(contracts.asks));
        requireAddress("sequencers", address(contracts.sequencers));
        requireAddress("bridge", contracts.bridge);
        requireAddress("inbox", contracts.inbox);
        _requireBounds(parameters);
        ROLLUP = contracts.rollup;
        LADDER = contracts.ladder;
        ASKS = contracts.asks;
        SEQUENCERS = contracts.sequencers;
        BRIDGE = contracts.bridge;
        INBOX = contracts.inbox;
        RHO_MIN = parameters.rhoMinWei;
        RHO_MAX = parameters.rhoMaxWei;
        DATA_FEE_FLOOR = parameters.dataFeeFloorWei;
        DATA_GAS_PER_SLOT = parameters.dataGasPerSlot;
        SEQUENCER_FEE = parameters.sequencerFeeWei;
        INSURANCE_CAP = parameters.insuranceCapWei;
        IDLE_SECONDS = parameters.idleSeconds;
        MAX_CHUNKS_BOUND = parameters.maxChunksBound;
        PROOF_RESERVE = PROOF_GAS * parameters.baseFeeCapWei;
        SEAT_COLLATERAL = parameters.seatCollateralWei;

        // Round 0 is the deployment: idleness counts from it.
        _ring[0].committedAt = uint32(block.timestamp);
        Round memory first = Round({
            reserveWei: uint72(parameters.initialReserveWei),
            floorWei: uint72(parameters.initialFloorWei),
            dataFeeCapWei: _dataFeeCap(parameters.dataFeeFloorWei, parameters.dataGasPerSlot),
            maxChunks: parameters.initialMaxChunks,
            committedAt: 0
        });
        _ring[1] = first;
        _ring[2] = first;
        _market.marginWei = uint64(parameters.initialFloorWei - parameters.initialReserveWei);
    }

    function _requireBounds(AuctionParameters memory p) private pure {
        requireInRange("rhoMax", p.rhoMaxWei, 1, PRICE_BOUND_WEI);
        requireInRange("rhoMin", p.rhoMinWei, 1, p.rhoMaxWei);
        requireInRange("initialReserve", p.initialReserveWei, p.rhoMinWei, p.rhoMaxWei);
        requireInRange("initialFloor", p.initialFloorWei, p.initialReserveWei, PRICE_BOUND_WEI);
        requireInRange("dataGasPerSlot", p.dataGasPerSlot, 1, 100_000);
        requireInRange("baseFeeCap", p.baseFeeCapWei, 1, 100_000 gwei);
        requireInRange("sequencerFee", p.sequencerFeeWei, 0, PRICE_BOUND_WEI);
        requireInRange("insuranceCap", p.insuranceCapWei, 0, 1000 ether);
        requireInRange("seatCollateral", p.seatCollateralWei, 1, 1_000_000 ether);
        requireInRange("idleSeconds", p.idleSeconds, 1 minutes, 30 days);
        requireInRange("maxChunksBound", p.maxChunksBound, 1, CHUNKS_BOUND);
        requireInRange("initialMaxChunks", p.initialMaxChunks, 1, p.maxChunksBound);
    }

    // ----------------------------------------------------------------------------------------------------- rounds

    /// @inheritdoc IProverAuction
    function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots)
        external
        onlyRollup
        returns (Winner[] memory winners, uint256 debitWei, uint256 openPriceWei)
    {
        if (commitId != uint256(_market.round) + 1) revert RoundOutOfOrder(commitId, uint256(_market.round) + 1);
        Clearing memory clearing;
        Round memory current = _inForce(commitId);
        winners = _assign(clearing, chunks, units, current.reserveWei);
        openPriceWei = units * current.reserveWei;
        _open(clearing, commitId, chunks, openPriceWei, units * chunks - units / slots * paidSlots, current.reserveWei);
        _advance(clearing, commitId, chunks, slots, paidSlots, units / slots);
        emit RoundCleared(
            commitId,
            current.reserveWei,
            current.floorWei,
            chunks,
            uint32(clearing.seats),
            uint32(clearing.listed),
            uint96(clearing.highestWei)
        );
        debitWei = clearing.debitWei;
        SEQUENCERS.debit(sequencer, debitWei, _exposure(debitWei, clearing.seats));
        _takeInflow(debitWei);
    }

    /// @inheritdoc IProverAuction
    function skip(uint64 commitId) external onlyRollup returns (uint96 reserveWei) {
        uint256 last = _market.round;
        if (commitId != last + 1) revert RoundOutOfOrder(commitId, last + 1);
        Round memory current = _inForce(last + 1);
        Round memory next = _inForce(last + 2);
        bool relief = _market.reliefRound > last;
        _ring[(last + 2) & RING_MASK] = current;
        _ring[(last + 3) & RING_MASK] = next;
        current.committedAt = uint32(block.timestamp);
        _ring[commitId & RING_MASK] = current;
        _market.round = uint48(commitId);
        if (relief) ++_market.reliefRound;
        _accounts[commitId].open = true;
        emit RoundSkipped(commitId);
        return current.reserveWei;
    }

    /// @dev Buys the seats: who won how many, and for what.
    function _assign(Clearing memory clearing, uint256 chunks, uint256 units, uint96 reserveWei)
        private
        returns (Winner[] memory winners)
    {
        (Offer[] memory won, Offer[] memory lost) = _takeSeats(chunks, reserveWei);
        uint256[] memory paysWei;
        (paysWei, clearing.rewardsWei) = VickreySeats.price(won, lost, reserveWei, units);
        uint256 count = won.length;
        uint32[] memory ids = new uint32[](count);
        for (uint256 i; i < count; ++i) {
            ids[i] = won[i].ownerId;
        }
        address[] memory owners = ASKS.ownersOf(ids);
        winners = new Winner[](count);
        for (uint256 i; i < count; ++i) {
            Offer memory offer = won[i];
            Winner memory winner = winners[i];
            winner.owner = owners[i];
            winner.askId = offer.askId;
            winner.seats = offer.seats;
            winner.payWei = paysWei[i].toUint128();
            clearing.seats += offer.seats;
        }
        if (count != 0) clearing.highestWei = won[count - 1].unitCostWei;
        clearing.listed = clearing.seats;
        for (uint256 i; i < lost.length; ++i) {
            clearing.listed += lost[i].seats;
        }
    }

    /// @dev `ASKS.takeSeats`, read in place.
    function _takeSeats(uint256 chunks, uint96 reserveWei) private returns (Offer[] memory won, Offer[] memory lost) {
        (bool success, bytes memory encoded) =
            address(ASKS).call(abi.encodeCall(IAskRegistry.takeSeats, (chunks, reserveWei)));
        if (!success) {
            assembly ("memory-safe") {
                revert(add(encoded, 0x20), mload(encoded))
            }
        }
        return OfferBuffer.decode(encoded);
    }

    /// @dev Opens the batch's account. The pool covers the seats, the open lane at its highest price, and at least what
    /// the sequencer will owe for padding, so that settlement never needs more than was debited.
    function _open(
        Clearing memory clearing,
        uint256 commitId,
        uint256 chunks,
        uint256 openPriceWei,
        uint256 unpaidUnits,
        uint256 reserveWei
    ) private {
        uint256 poolWei = Math.max(
            clearing.rewardsWei + (chunks - clearing.seats) * openPriceWei, unpaidUnits * reserveWei
        );
        uint256 reimbursementWei = chunks * PROOF_RESERVE;
        clearing.debitWei = poolWei + reimbursementWei;
        _accounts[commitId] =
            Account({open: true, poolWei: poolWei.toUint112(), reserveWei: reimbursementWei.toUint112()});
    }

    /// @dev Closes round `commitId` and fixes the one two ahead, from the one between.
    function _advance(
        Clearing memory clearing,
        uint256 commitId,
        uint256 chunks,
        uint256 slots,
        uint256 paidSlots,
        uint256 unitsPerSlot
    ) private {
        Round memory current = _inForce(commitId);
        Round memory base = _inForce(commitId + 1);
        uint256 marginWei = Math.ceilDiv(SEQUENCER_FEE, unitsPerSlot);
        uint256 reserveWei =
            Controllers.nextReserve(base.reserveWei, clearing.seats == chunks, clearing.highestWei, RHO_MIN, RHO_MAX);
        // Only in relief is a batch larger than its round's limit: then its load is one.
        uint256 capacity = Math.max(current.maxChunks, chunks) * slots;
        uint256 floorWei =
            Controllers.nextFloor(base.floorWei, paidSlots, capacity, reserveWei + marginWei, FLOOR_BOUND);
        uint256 maxChunks = Controllers.nextMaxChunks(
            base.maxChunks, floorWei <= reserveWei + marginWei, paidSlots, slots, MAX_CHUNKS_BOUND
        );
        current.committedAt = uint32(block.timestamp);
        _ring[commitId & RING_MASK] = current;
        _ring[(commitId + 1) & RING_MASK] = base;
        _ring[(commitId + 2) & RING_MASK] = Round({
            reserveWei: uint72(reserveWei),
            floorWei: uint72(floorWei),
            dataFeeCapWei: _dataFeeCap(DATA_FEE_FLOOR, DATA_GAS_PER_SLOT),
            maxChunks: uint16(maxChunks),
            committedAt: 0
        });
        _market.round = uint48(commitId);
        _market.marginWei = uint64(marginWei);
    }

    /// @dev A round of the ring; of those ahead, as idleness has left it.
    function _inForce(uint256 round) private view returns (Round memory parameters) {
        uint256 last = _market.round;
        if (round > last + 2 || round + 1 < last) revert RoundUnknown(round);
        parameters = _ring[round & RING_MASK];
        if (round <= last) return parameters;
        uint256 intervals = (block.timestamp - _ring[last & RING_MASK].committedAt) / IDLE_SECONDS;
        if (intervals == 0) return parameters;
        (uint256 reserveWei, uint256 floorWei) =
            Controllers.idle(parameters.reserveWei, parameters.floorWei, intervals, RHO_MIN, _market.marginWei);
        parameters.reserveWei = uint72(reserveWei);
        parameters.floorWei = uint72(floorWei);
    }

    function _dataFeeCap(uint256 floorWei, uint256 gasPerSlot) private view returns (uint64) {
        return uint64(Math.min(type(uint64).max, Math.max(floorWei, 2 * block.basefee * gasPerSlot)));
    }

    // ---------------------------------------------------------------------------------------------------- credits

    /// @inheritdoc IProverAuction
    function pay(uint64 commitId, Payment[] calldata payments, address caller, uint256 gasWei) external onlyLadder {
        Account memory account = _accounts[commitId];
        uint256 poolWei = account.poolWei;
        for (uint256 i; i < payments.length; ++i) {
            Payment calldata payment = payments[i];
            (address prover, uint256 amountWei) = (payment.prover, payment.amountWei);
            if (amountWei > poolWei) revert PoolExceeded(commitId, amountWei, poolWei);
            // Credits and pools are ether that exists.
            unchecked {
                poolWei -= amountWei;
                if (amountWei != 0) _credits[prover] += amountWei;
            }
            emit ProverCredited(commitId, payment.chunkIndex, prover, amountWei);
        }
        account.poolWei = uint112(poolWei);
        uint256 paidWei = Math.min(gasWei, account.reserveWei);
        if (paidWei != 0) {
            account.reserveWei -= uint112(paidWei);
            _credits[caller] += paidWei;
            emit CallerReimbursed(commitId, caller, paidWei);
        }
        _accounts[commitId] = account;
    }

    /// @inheritdoc IProverAuction
    function withdrawCredit(address payable to) external {
        uint256 amountWei = _credits[msg.sender];
        if (amountWei == 0) revert NothingToWithdraw(msg.sender);
        _credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, amountWei);
        (bool sent,) = to.call{value: amountWei}("");
        if (!sent) revert TransferRefused(to);
    }

    // ------------------------------------------------------------------------------------------------- settlement

    /// @inheritdoc IProverAuction
    function receiveEther() external payable {
        if (msg.sender != BRIDGE && msg.sender != INBOX && msg.sender != address(SEQUENCERS)) {
            revert NotPayer(msg.sender);
        }
        TransientSlot.Uint256Slot inflow = INFLOW.asUint256();
        inflow.tstore(inflow.tload() + msg.value);
    }

    /// @inheritdoc IProverAuction
    function settle(BatchHeader calldata header) external onlyRollup {
        Account memory account = _accounts[header.commitId];
        if (!account.open) revert BatchNotOpen(header.commitId);
        delete _accounts[header.commitId];
        uint256 paidInWei = uint256(header.computeWei) + header.dataWei + header.prepaidWei;
        _takeInflow(paidInWei);
        if (header.debitWei == 0) return _settleRescue(header, paidInWei);

        uint256 reserveWei = header.chunkCount * PROOF_RESERVE;
        uint256 rewardsWei = header.debitWei - reserveWei - account.poolWei;
        uint256 reimbursedWei = reserveWei - account.reserveWei;
        uint256 leftWei = uint256(account.poolWei) + account.reserveWei + paidInWei;
        uint256 sequencerWei = uint256(header.debitWei) + header.dataWei + header.sequencerFeeWei - reimbursedWei;
        sequencerWei -= Math.min(sequencerWei, header.paddingWei);

        uint256 insuredWei;
        uint256 burnedWei;
        if (sequencerWei > leftWei) {
            // A round without a floor is at the sequencer's own risk.
            bool insured = header.commitId > _market.reliefRound;
            uint256 coveredWei = insured ? Math.min(sequencerWei - leftWei, _market.insuranceWei) : 0;
            _market.insuranceWei -= uint72(coveredWei);
            sequencerWei = leftWei + coveredWei;
        } else {
            (insuredWei, burnedWei) = _insure(leftWei - sequencerWei);
        }
        emit BatchSettled(header.commitId, rewardsWei, reimbursedWei, sequencerWei, insuredWei, burnedWei);
        SEQUENCERS.settle{value: sequencerWei}(header.sequencer, _exposure(header.debitWei, header.seatCount));
        _burn(burnedWei);
    }

    /// @dev Nothing is ever debited for a rescue, and for every other batch at least the reserve of its reimbursements is: who
    /// brought it gets all that its operations prepaid.
    function _settleRescue(BatchHeader calldata header, uint256 paidInWei) private {
        _credits[header.sequencer] += paidInWei;
        emit RescuePaid(header.commitId, header.sequencer, paidInWei);
    }

    /// @inheritdoc IProverAuction
    function cancel(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount) external onlyLadder {
        Account memory account = _accounts[commitId];
        if (!account.open) revert BatchNotOpen(commitId);
        delete _accounts[commitId];
        uint256 returnedWei = uint256(account.poolWei) + account.reserveWei;
        emit BatchCancelled(commitId, returnedWei);
        SEQUENCERS.settle{value: returnedWei}(sequencer, _exposure(debitWei, seatCount));
    }

    /// @inheritdoc IProverAuction
    function drop(
        uint64 commitId,
        address sequencer,
        uint256 debitWei,
        uint256 seatCount,
        uint256 batches,
        address caller,
        uint256 gasWei
    ) external onlyRollup {
        // The dropped batches, those of an earlier drop that still wait, and two that are sealed or open at the prices of the
        // rounds that were fixed.
        _market.reliefRound = uint48(Math.max(uint256(_market.round) + 2, _market.reliefRound) + batches);
        uint256 slashedWei = SEQUENCERS.slash(sequencer, _exposure(debitWei, seatCount));
        _takeInflow(slashedWei);
        uint256 bountyWei = Math.min(gasWei, slashedWei / 2);
        _credits[caller] += bountyWei;
        (uint256 insuredWei, uint256 burnedWei) = _insure(slashedWei - bountyWei);
        emit SequencerPunished(commitId, sequencer, caller, bountyWei, insuredWei, burnedWei);
        _burn(burnedWei);
    }

    /// @inheritdoc IProverAuction
    function insure() external payable {
        (uint256 insuredWei, uint256 burnedWei) = _insure(msg.value);
        emit Insured(msg.sender, insuredWei, burnedWei);
        _burn(burnedWei);
    }

    /// @dev Adds to the insurance fund up to its cap. The rest is the caller's to burn.
    function _insure(uint256 amountWei) private returns (uint256 insuredWei, uint256 burnedWei) {
        uint256 fundWei = _market.insuranceWei;
        insuredWei = Math.min(amountWei, INSURANCE_CAP - fundWei);
        burnedWei = amountWei - insuredWei;
        _market.insuranceWei = uint72(fundWei + insuredWei);
    }

    /// @dev Provers' money that depends on the sequencer until a batch is settled.
    function _exposure(uint256 debitWei, uint256 seats) private view returns (uint256) {
        return debitWei + seats * SEAT_COLLATERAL;
    }

    /// @dev Accounts for exactly what a known contract has just paid in; reverts if it paid less.
    function _takeInflow(uint256 expectedWei) private {
        TransientSlot.Uint256Slot inflow = INFLOW.asUint256();
        uint256 receivedWei = inflow.tload();
        if (receivedWei < expectedWei) revert PaymentMissing(expectedWei, receivedWei);
        inflow.tstore(0);
    }

    /// @dev Never reverts: what the address refused would stay here, out of reach and out of the books.
    function _burn(uint256 amountWei) private {
        if (amountWei == 0) return;
        assembly ("memory-safe") {
            pop(call(gas(), BURN, amountWei, 0, 0, 0, 0))
        }
    }

    // ------------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IProverAuction
    function creditOf(address account) external view returns (uint256) {
        return _credits[account];
    }

    /// @inheritdoc IProverAuction
    function roundParameters(uint64 round) external view returns (RoundParameters memory) {
        Round memory parameters = _inForce(round);
        bool relief = round > _market.round && round <= _market.reliefRound;
        return RoundParameters({
            reserveWei: parameters.reserveWei,
            floorWei: relief ? 0 : parameters.floorWei,
            dataFeeCapWei: relief ? type(uint64).max : parameters.dataFeeCapWei,
            maxChunks: relief ? uint16(MAX_CHUNKS_BOUND) : parameters.maxChunks,
            committedAt: parameters.committedAt
        });
    }

    /// @inheritdoc IProverAuction
    function lastRound() external view returns (uint64) {
        return _market.round;
    }

    /// @inheritdoc IProverAuction
    function accountOf(uint64 commitId) external view returns (bool open, uint256 poolWei, uint256 reserveWei) {
        Account memory account = _accounts[commitId];
        return (account.open, account.poolWei, account.reserveWei);
    }

    /// @inheritdoc IProverAuction
    function sequencerFeeWei() external view returns (uint256) {
        return SEQUENCER_FEE;
    }

    /// @inheritdoc IProverAuction
    function insuranceWei() external view returns (uint256) {
        return _market.insuranceWei;
    }
}
