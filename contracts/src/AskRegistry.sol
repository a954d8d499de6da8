// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import {AskView, IAskRegistry, Offer, SealedAsk} from "./interfaces/IAskRegistry.sol";
import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {AskList} from "./libraries/AskList.sol";
import {OfferBuffer} from "./libraries/OfferBuffer.sol";
import {OwnerTable} from "./libraries/OwnerTable.sol";
import {
    ASKS_BOUND,
    AskContracts,
    AskParameters,
    PRICE_BOUND_WEI,
    requireAddress,
    requireInRange
} from "./types/MarketParameters.sol";
import {PackedAsk} from "./types/PackedAsk.sol";

/// @notice Keeps provers' standing asks, hands out their free seats round by round, and has collateral reserved for them.
/// @dev One storage slot per ask. What a round may read is bounded by the length of the list, what it may unlink by
/// `UNLINKS_PER_ROUND`; both costs are the sequencer's. Nothing is done when a posting or an ending comes into force: it
/// follows from its time (ADR 13).
contract AskRegistry is IAskRegistry {
    using AskList for AskList.List;
    using BitMaps for BitMaps.BitMap;
    using OfferBuffer for OfferBuffer.Buffer;
    using OwnerTable for uint256[];

    /// @notice Dead asks that a round unlinks at most; it steps over the others.
    uint256 public constant UNLINKS_PER_ROUND = 8;

    address public immutable AUCTION;
    ICollateralVault public immutable VAULT;
    address public immutable LADDER;
    address public immutable STANDBY;
    address public immutable SEALED_ASKS;
    uint256 public immutable RHO_MAX;
    uint256 public immutable ASK_DELAY;
    uint256 public immutable LONG_DELAY;
    uint256 public immutable MAX_ASKS;
    uint256 public immutable MAX_ASKS_PER_OWNER;

    /// @dev One slot.
    struct Account {
        uint32 ownerId; // 0: never had an ask
        bool standby;
    }

    /// @dev One slot. Fewer failures than 2^16: that many chunks are never unfinished.
    struct Owner {
        address account;
        uint16 asks; // places in the list
        uint16 failures; // unsettled
    }

    /// @dev State of a walk through the list.
    struct Walk {
        uint256 cutoff;
        uint256 wanted; // seats still to be won
        uint256 unlinked;
        uint256 losing; // losing seats so far
        uint256 settled; // winning offers before this one find enough losing seats
        uint256[] owners; // winning owners: seats won, and losing seats << 32
        OfferBuffer.Buffer offers;
    }

    AskList.List private _list;
    uint32 private _ownerCount;
    mapping(address account => Account) private _accounts;
    mapping(uint256 ownerId => Owner) private _owners;
    BitMaps.BitMap private _resting; // by owner id

    modifier onlyAuction() {
        if (msg.sender != AUCTION) revert NotAuction(msg.sender);
        _;
    }

    modifier onlyLadder() {
        if (msg.sender != LADDER) revert NotLadder(msg.sender);
        _;
    }

    modifier onlySealedAsks() {
        if (msg.sender != SEALED_ASKS) revert NotSealedAsks(msg.sender);
        _;
    }

    constructor(AskContracts memory contracts, AskParameters memory parameters) {
        requireAddress("auction", contracts.auction);
        requireAddress("vault", address(contracts.vault));
        requireAddress("ladder", contracts.ladder);
        requireAddress("standby", contracts.standby);
        requireAddress("sealedAsks", contracts.sealedAsks);
        requireInRange("rhoMax", parameters.rhoMaxWei, 1, PRICE_BOUND_WEI);
        requireInRange("askDelay", parameters.askDelaySeconds, 1, 1 days);
        requireInRange("longDelay", parameters.longDelaySeconds, parameters.askDelaySeconds, 30 days);
        requireInRange("maxAsks", parameters.maxAsks, 1, ASKS_BOUND);
        requireInRange("maxAsksPerOwner", parameters.maxAsksPerOwner, 1, 16);
        AUCTION = contracts.auction;
        VAULT = contracts.vault;
        LADDER = contracts.ladder;
        STANDBY = contracts.standby;
        SEALED_ASKS = contracts.sealedAsks;
        RHO_MAX = parameters.rhoMaxWei;
        ASK_DELAY = parameters.askDelaySeconds;
        LONG_DELAY = parameters.longDelaySeconds;
        MAX_ASKS = parameters.maxAsks;
        MAX_ASKS_PER_OWNER = parameters.maxAsksPerOwner;
    }

    // ---------------------------------------------------------------------------------------------------- provers

    /// @inheritdoc IAskRegistry
    function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) external returns (uint64 askId) {
        if (seats == 0) revert SeatsOutOfRange(seats);
        uint256 ownerId = _takePlace(msg.sender);
        askId = _insert(msg.sender, ownerId, unitCostWei, seats, uint32(block.timestamp), hint);
        VAULT.reserve(msg.sender, seats * VAULT.perSeat());
    }

    /// @inheritdoc IAskRegistry
    function endAsk(uint64 askId) external {
        PackedAsk ask = _ask(askId);
        if (_owners[ask.ownerId()].account != msg.sender) revert NotAskOwner(askId, msg.sender);
        if (ask.endedAt() != 0) revert AskAlreadyEnded(askId);
        _end(askId, ask, uint32(block.timestamp));
    }

    /// @inheritdoc IAskRegistry
    function unlinkAsk(uint64 askId, uint64 previous) external {
        PackedAsk ask = _ask(askId);
        if (!_isDead(ask, _list.cutoff(ASK_DELAY, LONG_DELAY))) revert AskInForce(askId);
        _unlink(_list.locate(ask.unitCostWei(), askId, previous), askId, ask);
    }

    // ---------------------------------------------------------------------------------------------------- auction

    /// @inheritdoc IAskRegistry
    function takeSeats(uint256 wanted, uint96 reserveWei)
        external
        onlyAuction
        returns (Offer[] memory, Offer[] memory)
    {
        Walk memory walk;
        walk.cutoff = _list.cutoff(ASK_DELAY, LONG_DELAY);
        walk.wanted = wanted;
        uint256 length = _list.places;
        uint256 winners = Math.min(wanted, length);
        // The last winner to be settled lacks a seat before the last loser: fewer than `wanted` losers are not its own.
        uint256 losers = Math.min(wanted + MAX_ASKS_PER_OWNER, length);
        walk.owners = OwnerTable.create(winners);
        walk.offers = OfferBuffer.create(winners + losers);
        _walk(walk, reserveWei);
        _list.advance();
        walk.offers.finish();
    }

    // ----------------------------------------------------------------------------------------------------- ladder

    /// @inheritdoc IAskRegistry
    function freeSeats(uint64 askId, uint16 seats) external onlyLadder {
        PackedAsk ask = _ask(askId);
        if (seats > ask.busy()) revert SeatsNotBusy(askId, ask.busy(), seats);
        _list.nodes[askId] = ask.withBusyRemoved(seats);
        emit SeatsFreed(askId, seats);
    }

    /// @inheritdoc IAskRegistry
    function failSeat(uint64 askId) external onlyLadder {
        PackedAsk ask = _ask(askId);
        if (ask.busy() == 0) revert SeatsNotBusy(askId, 0, 1);
        ask = ask.withSeatFailed();
        _list.nodes[askId] = ask;
        Owner storage owner = _owners[ask.ownerId()];
        emit SeatFailed(askId, owner.account, uint16(ask.seats()));
        if (ask.seats() == 0 && ask.endedAt() == 0) _end(askId, ask, uint32(block.timestamp));
        uint16 failures = owner.failures + 1;
        owner.failures = failures;
        if (failures == 1) {
            _list.resting += 1;
            _resting.set(ask.ownerId());
        }
        emit OwnerRested(owner.account, failures);
    }

    /// @inheritdoc IAskRegistry
    function settleFailure(address account) external onlyLadder {
        uint256 ownerId = _accounts[account].ownerId;
        Owner storage owner = _owners[ownerId];
        uint16 failures = owner.failures;
        if (failures == 0) revert NoFailure(account);
        owner.failures = --failures;
        if (failures == 0) {
            _list.resting -= 1;
            _resting.unset(ownerId);
        }
        emit OwnerRested(account, failures);
    }

    // ------------------------------------------------------------------------------------ standby list, sealed asks

    /// @inheritdoc IAskRegistry
    function setStandby(address owner, bool standby) external {
        if (msg.sender != STANDBY) revert NotStandbyList(msg.sender);
        Account storage account = _accounts[owner];
        uint256 count = _owners[account.ownerId].asks;
        if (standby && count != 0) revert OwnerHasAsks(owner, count);
        account.standby = standby;
    }

    /// @inheritdoc IAskRegistry
    function takePlace(address owner) external onlySealedAsks {
        _takePlace(owner);
    }

    /// @inheritdoc IAskRegistry
    function leavePlace(address owner) external onlySealedAsks {
        _list.places -= 1;
        _owners[_accounts[owner].ownerId].asks -= 1;
    }

    /// @inheritdoc IAskRegistry
    function postSealed(SealedAsk calldata ask, uint64 hint) external onlySealedAsks returns (uint64 askId) {
        uint256 ownerId = _accounts[ask.owner].ownerId;
        askId = _insert(ask.owner, ownerId, ask.unitCostWei, ask.seats, ask.sealedAt, hint);
        PackedAsk replaced = _list.nodes[ask.endsAskId];
        if (!replaced.exists() || replaced.postedAt() > ask.sealedAt) return askId;
        if (replaced.ownerId() != ownerId) revert NotAskOwner(ask.endsAskId, ask.owner);
        if (replaced.seats() > ask.seats) revert ReplacesMoreSeats(ask.endsAskId, replaced.seats(), ask.seats);
        if (replaced.endedAt() == 0 || replaced.endedAt() > ask.sealedAt) _end(ask.endsAskId, replaced, ask.sealedAt);
    }

    // ------------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IAskRegistry
    function failuresOf(address owner) external view returns (uint256) {
        return _owners[_accounts[owner].ownerId].failures;
    }

    /// @inheritdoc IAskRegistry
    function ownerOf(uint32 ownerId) external view returns (address) {
        return _owners[ownerId].account;
    }

    /// @inheritdoc IAskRegistry
    function ownersOf(uint32[] calldata ownerIds) external view returns (address[] memory accounts) {
        accounts = new address[](ownerIds.length);
        for (uint256 i; i < ownerIds.length; ++i) {
            accounts[i] = _owners[ownerIds[i]].account;
        }
    }

    /// @inheritdoc IAskRegistry
    function askOf(uint64 askId) external view returns (AskView memory) {
        return _view(askId, _ask(askId));
    }

    /// @inheritdoc IAskRegistry
    function asksAfter(uint64 cursor, uint256 limit) external view returns (AskView[] memory page, uint64 next) {
        if (cursor != 0) _ask(cursor);
        uint256 count = Math.min(limit, _list.places);
        page = new AskView[](count);
        uint256 id = _list.successor(cursor);
        uint256 read;
        while (id != 0 && read < count) {
            PackedAsk ask = _list.nodes[id];
            page[read++] = _view(id, ask);
            next = uint64(id);
            id = ask.next();
        }
        if (id == 0) next = 0;
        assembly ("memory-safe") {
            mstore(page, read)
        }
    }

    /// @inheritdoc IAskRegistry
    function findHint(uint96 unitCostWei) external view returns (uint64 hint) {
        return uint64(_list.predecessor(unitCostWei));
    }

    /// @inheritdoc IAskRegistry
    function inForceUntil() external view returns (uint256 time) {
        return _list.cutoff(ASK_DELAY, LONG_DELAY);
    }

    /// @inheritdoc IAskRegistry
    function longDelaySeconds() external view returns (uint256) {
        return LONG_DELAY;
    }

    // --------------------------------------------------------------------------------------------------- internal

    /// @dev Walks the asks at or below the reserve: free seats win until none is wanted, then they lose until every winner
    /// finds as many that are not its own as it won.
    function _walk(Walk memory walk, uint256 reserveWei) private {
        if (walk.wanted == 0) return;
        uint256 cutoff = walk.cutoff;
        bool allTakePart = _list.resting == 0;
        uint256 previous;
        uint256 id = _list.first;
        while (id != 0) {
            PackedAsk ask = _list.nodes[id];
            if (ask.unitCostWei() > reserveWei) break;
            if (_isActive(ask, cutoff)) {
                if (ask.free() != 0 && (allTakePart || !_resting.get(ask.ownerId())) && _take(walk, id, ask)) break;
            } else if (walk.unlinked < UNLINKS_PER_ROUND && _isDead(ask, cutoff)) {
                ++walk.unlinked;
                _unlink(previous, id, ask);
                id = ask.next();
                continue;
            }
            previous = id;
            id = ask.next();
        }
    }

    /// @dev Takes the free seats of one ask in; returns true when no more are needed.
    function _take(Walk memory walk, uint256 id, PackedAsk ask) private returns (bool) {
        uint256 free = ask.free();
        uint256 wanted = walk.wanted;
        unchecked {
            if (wanted != 0) {
                uint256 won = free < wanted ? free : wanted;
                _list.nodes[id] = ask.withBusyAdded(won);
                walk.offers.pushWinner(id, ask.ownerId(), won, ask.unitCostWei());
                walk.owners.add(ask.ownerId(), won);
                walk.wanted = wanted - won;
                free -= won;
                if (free == 0) return false;
            }
            walk.offers.pushLoser(id, ask.ownerId(), free, ask.unitCostWei());
            walk.losing += free;
            walk.owners.addIfPresent(ask.ownerId(), free << 32);
            while (walk.settled < walk.offers.winners) {
                uint256 value = walk.owners.get(walk.offers.winningOwner(walk.settled));
                if (walk.losing - (value >> 32) < uint32(value)) return false;
                ++walk.settled;
            }
        }
        return true;
    }

    function _unlink(uint256 previous, uint256 id, PackedAsk ask) private {
        _list.remove(previous, id, ask);
        Owner storage owner = _owners[ask.ownerId()];
        --owner.asks;
        emit AskUnlinked(uint64(id));
        VAULT.release(owner.account, ask.seats() * VAULT.perSeat());
    }

    /// @dev Takes a place in the list for an account, which gets an id with its first.
    function _takePlace(address account) private returns (uint256 ownerId) {
        if (_list.places >= MAX_ASKS) revert AskListFull();
        Account memory known = _accounts[account];
        if (known.standby) revert OwnerOnStandby(account);
        _list.places += 1;
        ownerId = known.ownerId;
        if (ownerId == 0) {
            uint32 newId = ++_ownerCount;
            _accounts[account].ownerId = newId;
            _owners[newId] = Owner({account: account, asks: 1, failures: 0});
            return newId;
        }
        Owner storage owner = _owners[ownerId];
        if (owner.asks >= MAX_ASKS_PER_OWNER) revert TooManyAsks(account);
        owner.asks += 1;
    }

    /// @dev Inserts an ask at a place that its owner has taken.
    function _insert(address account, uint256 ownerId, uint96 unitCostWei, uint16 seats, uint32 time, uint64 hint)
        private
        returns (uint64 askId)
    {
        if (unitCostWei > RHO_MAX) revert UnitCostOutOfRange(unitCostWei, RHO_MAX);
        askId = _list.insert(unitCostWei, ownerId, seats, time, hint);
        emit AskPosted(askId, account, unitCostWei, seats, time);
    }

    function _end(uint64 askId, PackedAsk ask, uint32 time) private {
        _list.nodes[askId] = ask.withEnd(time);
        emit AskEnded(askId, time);
    }

    function _ask(uint256 askId) private view returns (PackedAsk ask) {
        ask = _list.nodes[askId];
        if (!ask.exists()) revert AskUnknown(uint64(askId));
    }

    function _view(uint256 id, PackedAsk ask) private view returns (AskView memory) {
        return AskView({
            askId: uint64(id),
            owner: _owners[ask.ownerId()].account,
            unitCostWei: uint96(ask.unitCostWei()),
            seats: uint16(ask.seats()),
            busy: uint16(ask.busy()),
            postedAt: uint32(ask.postedAt()),
            endedAt: uint32(ask.endedAt())
        });
    }

    function _isActive(PackedAsk ask, uint256 cutoff) private pure returns (bool) {
        uint256 ended = ask.endedAt();
        return ask.postedAt() <= cutoff && (ended == 0 || ended > cutoff);
    }

    /// @dev Never wins again and owes no proof.
    function _isDead(PackedAsk ask, uint256 cutoff) private pure returns (bool) {
        uint256 ended = ask.endedAt();
        return ended != 0 && ended <= cutoff && ask.busy() == 0;
    }
}
