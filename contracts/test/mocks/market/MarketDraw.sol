// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {PRICE_BOUND_WEI} from "../../../src/types/MarketParameters.sol";

struct DrawnAsk {
    address owner;
    uint96 unitCostWei;
    uint16 seats;
}

/// @param chunks Of two rounds, one after the other.
/// @param paidSlots Of the same rounds.
struct DrawnMarket {
    uint256 reserveWei;
    uint256 floorWei;
    uint256 maxChunks;
    uint256 unitsPerSlot;
    uint32[2] chunks;
    uint32[2] paidSlots;
    DrawnAsk[] asks;
}

/// @dev Draws random markets from a seed exactly as `drawMarket` of `sequencer/market/markets_test.go` does: each number is
/// a run of bits of a keccak.
library MarketDraw {
    uint256 private constant SLOTS = 16;
    uint256 private constant CHUNKS_BOUND = 64;
    uint256 private constant ASKS_PER_OWNER = 4;

    function draw(bytes32 seed, uint256 index) internal pure returns (DrawnMarket memory market) {
        uint256 word = uint256(keccak256(abi.encode(seed, index)));
        uint256 highestWei = _highestWei(_cut(word, 0, 3));
        market.reserveWei = _cut(word, 3, 2) == 0 ? highestWei : 1 + _cut(word, 5, 64) % highestWei;
        market.floorWei = market.reserveWei + _cut(word, 69, 64) % (2 * market.reserveWei);
        if (market.floorWei > PRICE_BOUND_WEI) market.floorWei = PRICE_BOUND_WEI;
        market.maxChunks = _maxChunks(word);
        market.unitsPerSlot = 1 + _cut(word, 151, 16);
        for (uint256 i; i < 2; ++i) {
            market.chunks[i] = uint32(
                _cut(word, 167 + i, 1) == 0 ? market.maxChunks : 1 + _cut(word, 169 + 16 * i, 8) % market.maxChunks
            );
            market.paidSlots[i] = uint32(_cut(word, 177 + 16 * i, 8) * SLOTS * market.chunks[i] / 255);
        }
        uint256 most = _mostAsks(_cut(word, 239, 6));
        _drawAsks(market, word, _cut(word, 206, 16) % (most + 1), 1 + _cut(word, 222, 16) % most, highestWei);
    }

    /// @dev An owner that has as many asks as it may have posts no more.
    function _drawAsks(DrawnMarket memory market, uint256 word, uint256 count, uint256 owners, uint256 highestWei)
        private
        pure
    {
        DrawnAsk[] memory asks = new DrawnAsk[](count);
        uint256[] memory posted = new uint256[](owners);
        uint256 length;
        uint256 costWei;
        for (uint256 i; i < count; ++i) {
            uint256 drawn = uint256(keccak256(abi.encode(word, i)));
            uint256 owner = _cut(drawn, 0, 16) % owners;
            costWei = _costWei(drawn, costWei, market.reserveWei, highestWei);
            if (++posted[owner] > ASKS_PER_OWNER) continue;
            asks[length++] = DrawnAsk(
                address(uint160(0x1000 + owner)), uint96(costWei), uint16(_seats(drawn, _cut(word, 238, 1) == 0))
            );
        }
        assembly ("memory-safe") {
            mstore(asks, length)
        }
        market.asks = asks;
    }

    /// @dev Nothing, the reserve, one more than it, the cost of the ask before, or anything below the reserve or the highest
    /// price.
    function _costWei(uint256 drawn, uint256 beforeWei, uint256 reserveWei, uint256 highestWei)
        private
        pure
        returns (uint256)
    {
        uint256 way = _cut(drawn, 16, 4);
        if (way == 0) return 0;
        if (way == 1) return reserveWei;
        if (way == 2) return reserveWei < PRICE_BOUND_WEI ? reserveWei + 1 : reserveWei;
        if (way < 6) return beforeWei;
        return _cut(drawn, 20, 64) % (way < 13 ? reserveWei : highestWei);
    }

    /// @dev One for every ask of the market, or as many as an ask may have, or up to a whole batch, or few.
    function _seats(uint256 drawn, bool single) private pure returns (uint256) {
        if (single) return 1;
        uint256 way = _cut(drawn, 84, 4);
        if (way == 0) return type(uint16).max;
        return 1 + _cut(drawn, 88, 16) % (way < 4 ? CHUNKS_BOUND : 4);
    }

    function _maxChunks(uint256 word) private pure returns (uint256) {
        uint256 way = _cut(word, 149, 2);
        if (way == 0) return CHUNKS_BOUND;
        return 1 + _cut(word, 133, 16) % (way == 1 ? CHUNKS_BOUND : 8);
    }

    function _highestWei(uint256 way) private pure returns (uint256) {
        return way == 7 ? PRICE_BOUND_WEI : [uint256(3), 12, 100, 1e6, 1e9, 1e12, 1e15][way];
    }

    function _mostAsks(uint256 way) private pure returns (uint256) {
        if (way == 0) return 256;
        return way < 3 ? 64 : way < 24 ? 16 : 5;
    }

    function _cut(uint256 word, uint256 from, uint256 bits) private pure returns (uint256) {
        return (word >> from) & ((1 << bits) - 1);
    }
}
