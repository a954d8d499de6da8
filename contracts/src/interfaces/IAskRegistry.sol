// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice An owner's free seats in the order of the market, as clearing sees them.
struct Offer {
    uint64 askId;
    uint32 ownerId;
    uint32 seats;
    uint96 unitCostWei;
}

/// @notice An ask as readers see it.
struct AskView {
    uint64 askId;
    address owner;
    uint96 unitCostWei;
    uint16 seats;
    uint16 busy;
    uint32 postedAt;
    uint32 endedAt;
}

/// @notice A sealed ask that has been revealed.
/// @param sealedAt From when on it counts.
/// @param endsAskId Ask of the same owner that ends with it, as of the same time; 0: none.
struct SealedAsk {
    address owner;
    uint96 unitCostWei;
    uint16 seats;
    uint32 sealedAt;
    uint64 endsAskId;
}

/// @notice Standing asks, sorted by (unit cost, id). DESIGN section 3.2.
/// @dev An owner with unsettled failures rests: its asks stand, and none of them wins. An account has asks or is on the
/// standby list, never both. A place in the list is taken by each ask until it is unlinked, and by each sealed one.
interface IAskRegistry {
    error NotAuction(address caller);
    error NotLadder(address caller);
    error NotStandbyList(address caller);
    error NotSealedAsks(address caller);
    error NotAskOwner(uint64 askId, address caller);
    error AskUnknown(uint64 askId);
    error AskAlreadyEnded(uint64 askId);
    /// @notice Thrown when an owner has as many asks as it may.
    error TooManyAsks(address owner);
    /// @notice Thrown when as many places are taken as clearing can afford.
    error AskListFull();
    error SeatsOutOfRange(uint256 seats);
    error UnitCostOutOfRange(uint256 unitCostWei, uint256 maxWei);
    /// @notice Thrown when the place is not within 64 asks after `hint`, or after the start if the hint is unknown or stands
    /// behind the place. `right` is how far the search came: the ask 64 further, a better hint.
    error WrongHint(uint64 hint, uint64 right);
    /// @notice Thrown when an ask is unlinked before its end is in force, or while seats of it are busy.
    error AskInForce(uint64 askId);
    /// @notice Thrown when more seats of an ask are freed than are busy.
    error SeatsNotBusy(uint64 askId, uint256 busy, uint256 seats);
    /// @notice Thrown when a sealed ask would end one of more seats: the bond of few seats must not buy the way out of many.
    error ReplacesMoreSeats(uint64 askId, uint256 seats, uint256 sealedSeats);
    /// @notice Thrown when a failure is settled of an owner that has none.
    error NoFailure(address owner);
    /// @notice Thrown when a member of the standby list wants an ask.
    error OwnerOnStandby(address owner);
    /// @notice Thrown when an owner of so many asks, sealed ones included, wants to join the standby list.
    error OwnerHasAsks(address owner, uint256 asks);

    event AskPosted(uint64 indexed askId, address indexed owner, uint96 unitCostWei, uint16 seats, uint32 postedAt);
    event AskEnded(uint64 indexed askId, uint32 endedAt);
    event AskUnlinked(uint64 indexed askId);
    event SeatsFreed(uint64 indexed askId, uint16 seats);
    /// @param seats Seats that the ask is left with.
    event SeatFailed(uint64 indexed askId, address indexed owner, uint16 seats);
    /// @param failures Unsettled failures: with the first the owner's asks rest, with 0 they take part again.
    event OwnerRested(address indexed owner, uint16 failures);

    /// @notice Posts the caller's standing ask; it becomes active two rounds later. `hint` is the id of the ask it follows
    /// (0: it is the first), or of one at most 64 asks before that.
    /// @dev Warning: collateral for all seats stays reserved until the ask is unlinked and its last assignment settled.
    function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) external returns (uint64 askId);
    /// @notice Withdraws the caller's ask; it stays in force for two rounds.
    function endAsk(uint64 askId) external;
    /// @notice Releases the collateral of an ended ask without busy seats. Anyone may call. `previous` is the ask
    /// before it in the list, or one at most 64 asks before that.
    function unlinkAsk(uint64 askId, uint64 previous) external;
    /// @notice Takes the first `wanted` free seats at or below `reserveWei` and lists the losers after them that pricing can need. Only the auction.
    function takeSeats(uint256 wanted, uint96 reserveWei)
        external
        returns (Offer[] memory winners, Offer[] memory losers);
    /// @notice Frees seats of an ask after a proof or a release. Only the ladder.
    function freeSeats(uint64 askId, uint16 seats) external;
    /// @notice Takes a busy seat away from an ask, whose collateral has been escrowed; an ask left without seats ends. Its
    /// owner has one more failure and rests. Only the ladder.
    function failSeat(uint64 askId) external;
    /// @notice Settles a failure; without any left the owner's asks take part again. Only the ladder.
    function settleFailure(address owner) external;
    /// @notice Notes that an account joins or leaves the standby list. Only the standby list.
    function setStandby(address owner, bool standby) external;
    /// @notice Takes a place for a sealed ask, under the limits of posted ones. Only the sealed asks.
    function takePlace(address owner) external;
    /// @notice Gives back the place of a sealed ask that was not revealed. Only the sealed asks.
    function leavePlace(address owner) external;
    /// @notice Posts a sealed ask, whose place has been taken and whose collateral is reserved, as of the time of its seal,
    /// and ends the ask that it replaces if that still stands. Only the sealed asks.
    function postSealed(SealedAsk calldata ask, uint64 hint) external returns (uint64 askId);
    /// @notice Failures of an owner that are not settled.
    function failuresOf(address owner) external view returns (uint256);
    function ownerOf(uint32 ownerId) external view returns (address);
    /// @notice The owners with these ids.
    function ownersOf(uint32[] calldata ownerIds) external view returns (address[] memory accounts);
    function askOf(uint64 askId) external view returns (AskView memory);
    /// @notice Page of the sorted list after `cursor` (0: from the start).
    function asksAfter(uint64 cursor, uint256 limit) external view returns (AskView[] memory page, uint64 next);
    /// @notice The ask after which an ask of this cost would stand: the hint for `postAsk`.
    function findHint(uint96 unitCostWei) external view returns (uint64 hint);
    /// @notice If a round took place now, the asks posted until this time were active in it, those ended until it were not.
    function inForceUntil() external view returns (uint256 time);
    /// @notice Time after which a posting or an ending is in force without any round.
    function longDelaySeconds() external view returns (uint256);
}
