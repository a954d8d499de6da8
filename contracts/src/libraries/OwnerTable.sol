// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice A table in memory from owner ids to 224 bits each: open addressing, one word per place, id in the top 32 bits.
/// @dev Ids are given out in order, so that they serve as their own hash; whoever makes them collide only pays for a
/// linear search. Id 0 is no owner.
library OwnerTable {
    uint256 internal constant VALUE_MASK = type(uint256).max >> 32;

    /// @notice A table that stays at most half full with `owners` owners in it.
    function create(uint256 owners) internal pure returns (uint256[] memory table) {
        uint256 places = 4;
        while (places < 2 * owners) places <<= 1;
        return new uint256[](places);
    }

    /// @notice The place of an owner's word, or the empty place where it belongs.
    function find(uint256[] memory table, uint256 ownerId) internal pure returns (uint256 place, uint256 word) {
        assembly ("memory-safe") {
            let start := add(table, 0x20)
            let mask := sub(mload(table), 1)
            let index := and(ownerId, mask)
            for {} 1 { index := and(add(index, 1), mask) } {
                place := add(start, shl(5, index))
                word := mload(place)
                if iszero(word) { break }
                if eq(shr(224, word), ownerId) { break }
            }
        }
    }

    /// @notice Writes an owner's word to the place that `find` returned.
    function put(uint256 place, uint256 ownerId, uint256 value) internal pure {
        assembly ("memory-safe") {
            mstore(place, or(shl(224, ownerId), value))
        }
    }

    /// @notice An owner's value, 0 if it is not in the table.
    function get(uint256[] memory table, uint256 ownerId) internal pure returns (uint256 value) {
        (, uint256 word) = find(table, ownerId);
        return word & VALUE_MASK;
    }

    /// @notice Adds to an owner's value.
    function add(uint256[] memory table, uint256 ownerId, uint256 amount) internal pure {
        (uint256 place, uint256 word) = find(table, ownerId);
        put(place, ownerId, (word & VALUE_MASK) + amount);
    }

    /// @notice Adds to an owner's value if it is in the table.
    function addIfPresent(uint256[] memory table, uint256 ownerId, uint256 amount) internal pure {
        (uint256 place, uint256 word) = find(table, ownerId);
        if (word != 0) put(place, ownerId, (word & VALUE_MASK) + amount);
    }
}
