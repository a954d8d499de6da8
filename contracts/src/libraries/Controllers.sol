// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice How reserve, floor and chunks per batch follow from past rounds. docs/protocol/economics.md, DESIGN section 3.5.
/// @dev Integers, steps of at least 1. `sequencer/market` is the reference in Go.
library Controllers {
    /// @dev Idle intervals after which nothing changes any more: (7/8)^64 is 1/5,000.
    uint256 internal constant IDLE_INTERVALS = 64;

    /// @notice The reserve after a round: one sixteenth more if seats were short, else down to one and a half times the
    /// highest winning cost, by one eighth at most.
    function nextReserve(uint256 base, bool enough, uint256 highestCostWei, uint256 min, uint256 max)
        internal
        pure
        returns (uint256 next)
    {
        if (enough) next = Math.min(base, Math.max((3 * highestCostWei + 1) / 2, _lower(base, base / 8)));
        else next = base + Math.max(1, base / 16);
        return Math.min(max, Math.max(min, next));
    }

    /// @notice The floor after a round: base * (1 + (load - 1/2) / 4) with load = paidSlots / capacity, inside [min, max].
    function nextFloor(uint256 base, uint256 paidSlots, uint256 capacity, uint256 min, uint256 max)
        internal
        pure
        returns (uint256 next)
    {
        if (2 * paidSlots > capacity) {
            next = base + Math.max(1, base * (2 * paidSlots - capacity) / (8 * capacity));
        } else if (2 * paidSlots < capacity) {
            next = _lower(base, base * (capacity - 2 * paidSlots) / (8 * capacity));
        } else {
            next = base;
        }
        return Math.min(max, Math.max(min, next));
    }

    /// @notice The most chunks per batch after a round. While the floor keeps users out they grow by one eighth; with the
    /// floor at its lowest they move towards twice what the paid slots fill, by one eighth at most.
    function nextMaxChunks(uint256 base, bool floorAtLowest, uint256 paidSlots, uint256 slots, uint256 bound)
        internal
        pure
        returns (uint256)
    {
        uint256 step = Math.max(1, base / 8);
        if (!floorAtLowest) return Math.min(bound, base + step);
        uint256 target = Math.ceilDiv(2 * paidSlots, slots);
        if (target > base) return Math.min(bound, Math.min(target, base + step));
        return Math.max(1, Math.max(target, base > step ? base - step : 0));
    }

    /// @notice Reserve and floor after `intervals` of idleness, each of which takes one eighth.
    /// @param marginWei What the floor must stand above the reserve.
    function idle(uint256 reserveWei, uint256 floorWei, uint256 intervals, uint256 reserveMin, uint256 marginWei)
        internal
        pure
        returns (uint256, uint256)
    {
        if (intervals > IDLE_INTERVALS) intervals = IDLE_INTERVALS;
        for (; intervals != 0; --intervals) {
            reserveWei = Math.max(reserveMin, _lower(reserveWei, reserveWei / 8));
            floorWei = Math.max(reserveWei + marginWei, _lower(floorWei, floorWei / 8));
        }
        return (reserveWei, floorWei);
    }

    /// @dev Lower by `step`, at least by 1, not below 0.
    function _lower(uint256 value, uint256 step) private pure returns (uint256) {
        if (step == 0) step = 1;
        return value > step ? value - step : 0;
    }
}
