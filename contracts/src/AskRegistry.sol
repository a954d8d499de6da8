// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry, Offer} from "./interfaces/IAskRegistry.sol";
import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {AskList} from "./libraries/AskList.sol";
import {OfferBuffer} from "./libraries/OfferBuffer.sol";
import {OwnerTable} from "./libraries/OwnerTable.sol";
import {ASKS_BOUND, AskParameters, PRICE_BOUND_WEI, requireAddress, requireInRange} from "./types/MarketParameters.sol";
import {PackedAsk} from "./types/PackedAsk.sol";

/// @notice Keeps provers' standing asks, hands out their free seats round by round, and has collateral reserved for them.
/// @dev One storage slot per ask. What a round may read is bounded by the length of the list, what it may unlink by
/// `UNLINKS_PER_ROUND`; both costs are the sequencer's.
contract AskRegistry is IAskRegistry {
    using AskList for AskList.List;
    using OfferBuffer for OfferBuffer.Buffer;
    using OwnerTable for uint256[];

    /// @notice Dead asks that a round unlinks at most; it steps over the others.
    uint256 public constant UNLINKS_PER_ROUND = 8;

    address public immutable AUCTION;
    ICollateralVault public immutable VAULT;
    uint256 public immutable RHO_MAX;
    uint256 public immutable ASK_DELAY;
    uint256 public immutable LONG_DELAY;
    uint256 public immutable MAX_ASKS;
    uint256 public immutable MAX_ASKS_PER_OWNER;

    /// @dev One slot.
    struct Owner {
        address account;
        uint16 asks; // in the list
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
    mapping(address account => uint32) private _ownerIds;
    mapping(uint256 ownerId => Owner) private _owners;

    modifier onlyAuction() {
        if (msg.sender != AUCTION) revert NotAuction(msg.sender);
        _;
    }

    constructor(address auction, ICollateralVault vault, AskParameters memory parameters) {
        requireAddress("auction", auction);
        requireAddress("vault", address(vault));
        requireInRange("rhoMax", parameters.rhoMaxWei, 1, PRICE_BOUND_WEI);
        requireInRange("askDelay", parameters.askDelaySeconds, 1, 1 days);
        requireInRange("longDelay", parameters.longDelaySeconds, parameters.askDelaySeconds, 30 days);
        requireInRange("maxAsks", parameters.maxAsks, 1, ASKS_BOUND);
        requireInRange("maxAsksPerOwner", parameters.maxAsksPerOwner, 1, 16);
        AUCTION = auction;
        VAULT = vault;
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
        if (unitCostWei > RHO_MAX) revert UnitCostOutOfRange(unitCostWei, RHO_MAX);
        if (_list.length >= MAX_ASKS) revert AskListFull();
        uint32 ownerId = _enter(msg.sender);
        askId = _list.insert(unitCostWei, ownerId, seats, hint);
        emit AskPosted(askId, msg.sender, unitCostWei, seats, uint32(block.timestamp));
        VAULT.reserve(msg.sender, seats * VAULT.perSeatWei());
    }

    /// @inheritdoc IAskRegistry
    function endAsk(uint64 askId) external {
        PackedAsk ask = _ask(askId);
        if (_owners[ask.ownerId()].account != msg.sender) revert NotAskOwner(askId, msg.sender);
        if (ask.endedAt() != 0) revert AskAlreadyEnded(askId);
        _list.nodes[askId] = ask.withEnd(uint32(block.timestamp));
        emit AskEnded(askId, uint32(block.timestamp));
    }

    /// @inheritdoc IAskRegistry
    function unlinkAsk(uint64 askId, uint64 previous) external {
        PackedAsk ask = _ask(askId);
        if (!_isDead(ask, _list.cutoff(ASK_DELAY, LONG_DELAY))) revert AskInForce(askId);
        if (previous != 0) _ask(previous);
        if (_list.successor(previous) != askId) {
            revert WrongHint(previous, uint64(_before(askId)));
        }
        _unlink(previous, askId, ask);
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
        uint256 length = _list.length;
        uint256 most = wanted < length ? wanted : length;
        walk.owners = OwnerTable.create(most);
        walk.offers = OfferBuffer.create(most + length);
        _walk(walk, reserveWei);
        _list.advance();
        walk.offers.finish();
    }

    /// @inheritdoc IAskRegistry
    function freeSeats(uint64 askId, uint16 seats) external onlyAuction {
        PackedAsk ask = _ask(askId);
        if (seats > ask.busy()) revert SeatsNotBusy(askId, ask.busy(), seats);
        _list.nodes[askId] = ask.withBusyRemoved(seats);
        emit SeatsFreed(askId, seats);
    }

    // ------------------------------------------------------------------------------------------------------ views

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
        uint256 count = limit < _list.length ? limit : _list.length;
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

    // --------------------------------------------------------------------------------------------------- internal

    /// @dev Walks the asks at or below the reserve: free seats win until none is wanted, then they lose until every winner
    /// finds as many that are not its own as it won.
    function _walk(Walk memory walk, uint256 reserveWei) private {
        if (walk.wanted == 0) return;
        uint256 cutoff = walk.cutoff;
        uint256 previous;
        uint256 id = _list.first;
        while (id != 0) {
            PackedAsk ask = _list.nodes[id];
            if (ask.unitCostWei() > reserveWei) break;
            if (_isActive(ask, cutoff)) {
                if (ask.free() != 0 && _take(walk, id, ask)) break;
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
        VAULT.release(owner.account, ask.seats() * VAULT.perSeatWei());
    }

    /// @dev Counts one more ask of an account, which gets an id with its first.
    function _enter(address account) private returns (uint32 ownerId) {
        ownerId = _ownerIds[account];
        if (ownerId == 0) {
            ownerId = ++_ownerCount;
            _ownerIds[account] = ownerId;
            _owners[ownerId] = Owner({account: account, asks: 1});
            return ownerId;
        }
        Owner storage owner = _owners[ownerId];
        if (owner.asks >= MAX_ASKS_PER_OWNER) revert TooManyAsks(account);
        ++owner.asks;
    }

    function _ask(uint256 askId) private view returns (PackedAsk ask) {
        ask = _list.nodes[askId];
        if (!ask.exists()) revert AskUnknown(uint64(askId));
    }

    function _before(uint256 askId) private view returns (uint256 previous) {
        uint256 id = _list.first;
        while (id != askId) {
            previous = id;
            id = _list.nodes[id].next();
        }
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
