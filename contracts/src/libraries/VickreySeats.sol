// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Offer} from "../interfaces/IAskRegistry.sol";
import {OwnerTable} from "./OwnerTable.sol";

/// @notice Prices of the multi-unit Vickrey auction with a reserve. DESIGN section 3.2.
/// @dev With q_j seats won by owner j,
///
///     pay_j = sum of the q_j cheapest losing seats not owned by j, each missing one counted as the reserve
///
/// per unit. An owner's total, units * pay_j, is split over its winning offers by seats: the share of a seat is
/// total / q_j, rounded down, and the remainder goes to the owner's first offer, so that the sum is exact.
library VickreySeats {
    using OwnerTable for uint256[];

    /// @dev In the table an owner has the number of its seats, or this once its share is known, which then stands above.
    uint256 private constant PRICED = type(uint32).max;

    /// @notice What each winning offer gets, and the sum.
    /// @param winners Winning offers in the order of the market.
    /// @param losers Losing offers in the order of the market, at or below the reserve: all of them, or so many that each
    /// winner j finds q_j seats that are not its own.
    /// @dev Assumes fewer than 2^32 - 1 seats in all and units * reserve * seats below 2^192: sums are not
    /// checked.
    function price(Offer[] memory winners, Offer[] memory losers, uint256 reserveWei, uint256 units)
        internal
        pure
        returns (uint256[] memory paysWei, uint256 totalWei)
    {
        uint256 count = winners.length;
        paysWei = new uint256[](count);
        uint256[] memory table = OwnerTable.create(count);
        unchecked {
            for (uint256 i; i < count; ++i) {
                Offer memory winner = winners[i];
                table.add(winner.ownerId, winner.seats);
            }
            for (uint256 i; i < count; ++i) {
                uint256 seats = winners[i].seats;
                uint256 ownerId = winners[i].ownerId;
                (uint256 place, uint256 word) = table.find(ownerId);
                uint256 value = word & OwnerTable.VALUE_MASK;
                if (uint32(value) == PRICED) {
                    paysWei[i] = (value >> 32) * seats;
                    continue;
                }
                uint256 ownerWei = units * paymentPerUnit(losers, reserveWei, ownerId, value);
                totalWei += ownerWei;
                if (seats == value) {
                    paysWei[i] = ownerWei; // its only offer that won
                    continue;
                }
                uint256 share = ownerWei / value;
                paysWei[i] = ownerWei - share * (value - seats);
                OwnerTable.put(place, ownerId, (share << 32) | PRICED);
            }
        }
    }

    /// @notice pay_j: sum of the cheapest `seats` losing seats that are not the owner's, missing ones at the reserve.
    /// @dev The same assumptions.
    function paymentPerUnit(Offer[] memory losers, uint256 reserveWei, uint256 ownerId, uint256 seats)
        internal
        pure
        returns (uint256 payWei)
    {
        uint256 count = losers.length;
        unchecked {
            for (uint256 i; i < count; ++i) {
                Offer memory loser = losers[i];
                if (loser.ownerId == ownerId) continue;
                uint256 there = loser.seats;
                if (there >= seats) return payWei + seats * loser.unitCostWei;
                payWei += there * loser.unitCostWei;
                seats -= there;
            }
            return payWei + seats * reserveWei;
        }
    }
}
