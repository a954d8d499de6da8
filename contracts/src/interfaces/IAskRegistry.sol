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

/// @notice Standing asks, sorted by (unit cost, id). DESIGN section 3.2.
interface IAskRegistry {
    error NotAuction(address caller);
    error NotAskOwner(uint64 askId, address caller);
    error AskUnknown(uint64 askId);
    error AskAlreadyEnded(uint64 askId);
    /// @notice Thrown when an owner has as many asks as it may.
    error TooManyAsks(address owner);
    /// @notice Thrown when the list holds as many asks as clearing can afford.
    error AskListFull();
    error SeatsOutOfRange(uint256 seats);
    error UnitCostOutOfRange(uint256 unitCostWei, uint256 maxWei);
    /// @notice Thrown when `hint` is not the ask before the new one; `right` is a neighbour to start from.
    error WrongHint(uint64 hint, uint64 right);
    /// @notice Thrown when an ask is unlinked before its end is in force, or while seats of it are busy.
    error AskInForce(uint64 askId);
    /// @notice Thrown when more seats of an ask are freed than are busy.
    error SeatsNotBusy(uint64 askId, uint256 busy, uint256 seats);

    event AskPosted(uint64 indexed askId, address indexed owner, uint96 unitCostWei, uint16 seats, uint32 postedAt);
    event AskEnded(uint64 indexed askId, uint32 endedAt);
    event AskUnlinked(uint64 indexed askId);
    event SeatsFreed(uint64 indexed askId, uint16 seats);

    /// @notice Posts the caller's standing ask; it becomes active two rounds later. `hint` is the id of the ask it follows (0: the first).
    /// @dev Warning: collateral for all seats stays reserved until the ask is unlinked and its last assignment settled.
    function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) external returns (uint64 askId);
    /// @notice Withdraws the caller's ask; it stays in force for two rounds.
    function endAsk(uint64 askId) external;
    /// @notice Releases the collateral of an ended ask without busy seats. Anyone may call. `previous` is the ask before it in the list.
    function unlinkAsk(uint64 askId, uint64 previous) external;
    /// @notice Takes the first `wanted` free seats at or below `reserveWei` and lists the losers after them that pricing can need. Only the auction.
    function takeSeats(uint256 wanted, uint96 reserveWei)
        external
        returns (Offer[] memory winners, Offer[] memory losers);
    /// @notice Frees seats of an ask after a proof, an escrow or a release. Only the auction.
    function freeSeats(uint64 askId, uint16 seats) external;
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
    error NotLadder(address caller);
    error NotStandbyList(address caller);
    error OwnerOnStandby(address owner);
    error OwnerHasAsks(address owner, uint256 asks);
    event SeatFailed(uint64 indexed askId, address indexed owner, uint16 seats);
    event OwnerRested(address indexed owner, uint16 failures);
    function failSeat(uint64 askId) external;
    function settleFailure(address owner) external;
    function failuresOf(address owner) external view returns (uint256);
    function setStandby(address owner, bool standby) external;
}
