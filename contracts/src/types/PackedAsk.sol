// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice An ask in one storage slot. From the top: unit cost 96 bits, owner id 32, seats 16, busy seats 16, next ask 32,
/// time posted 32, time ended 32 (0: not ended). Zero: there is no such ask, because owner ids start at 1.
type PackedAsk is uint256;

using {
    unitCostWei,
    ownerId,
    seats,
    busy,
    next,
    postedAt,
    endedAt,
    free,
    exists,
    withNext,
    withEnd,
    withBusyAdded,
    withBusyRemoved,
    withSeatFailed
} for PackedAsk global;

function packAsk(uint256 unitCost, uint256 owner, uint256 seatCount, uint256 nextId, uint256 time)
    pure
    returns (PackedAsk)
{
    return PackedAsk.wrap((unitCost << 160) | (owner << 128) | (seatCount << 112) | (nextId << 64) | (time << 32));
}

function unitCostWei(PackedAsk ask) pure returns (uint256) {
    return PackedAsk.unwrap(ask) >> 160;
}

function ownerId(PackedAsk ask) pure returns (uint256) {
    return uint32(PackedAsk.unwrap(ask) >> 128);
}

function seats(PackedAsk ask) pure returns (uint256) {
    return uint16(PackedAsk.unwrap(ask) >> 112);
}

function busy(PackedAsk ask) pure returns (uint256) {
    return uint16(PackedAsk.unwrap(ask) >> 96);
}

function next(PackedAsk ask) pure returns (uint256) {
    return uint32(PackedAsk.unwrap(ask) >> 64);
}

function postedAt(PackedAsk ask) pure returns (uint256) {
    return uint32(PackedAsk.unwrap(ask) >> 32);
}

function endedAt(PackedAsk ask) pure returns (uint256) {
    return uint32(PackedAsk.unwrap(ask));
}

/// @dev Seats that are not busy. Relies on busy <= seats.
function free(PackedAsk ask) pure returns (uint256) {
    unchecked {
        return seats(ask) - busy(ask);
    }
}

function exists(PackedAsk ask) pure returns (bool) {
    return PackedAsk.unwrap(ask) != 0;
}

function withNext(PackedAsk ask, uint256 nextId) pure returns (PackedAsk) {
    return PackedAsk.wrap((PackedAsk.unwrap(ask) & ~(uint256(type(uint32).max) << 64)) | (nextId << 64));
}

/// @dev Assumes time < 2^32. Replaces an end that was noted before.
function withEnd(PackedAsk ask, uint256 time) pure returns (PackedAsk) {
    return PackedAsk.wrap((PackedAsk.unwrap(ask) & ~uint256(type(uint32).max)) | time);
}

/// @dev Assumes count <= free.
function withBusyAdded(PackedAsk ask, uint256 count) pure returns (PackedAsk) {
    unchecked {
        return PackedAsk.wrap(PackedAsk.unwrap(ask) + (count << 96));
    }
}

/// @dev Assumes count <= busy.
function withBusyRemoved(PackedAsk ask, uint256 count) pure returns (PackedAsk) {
    unchecked {
        return PackedAsk.wrap(PackedAsk.unwrap(ask) - (count << 96));
    }
}

/// @dev Takes a busy seat away. Assumes busy != 0.
function withSeatFailed(PackedAsk ask) pure returns (PackedAsk) {
    unchecked {
        return PackedAsk.wrap(PackedAsk.unwrap(ask) - (1 << 112) - (1 << 96));
    }
}
