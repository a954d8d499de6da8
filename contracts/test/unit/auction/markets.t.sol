// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev Markets that the reference in Go cleared; `sequencer/market` writes them and keeps them fresh.
contract MarketsTest is MarketFixture {
    // Members in alphabetical order: that is how JSON objects are decoded.
    struct MarketAsk {
        uint256 cost;
        uint256 owner;
        uint256 seats;
    }

    struct MarketReward {
        uint256 ask;
        uint256 owner;
        uint256 pay;
        uint256 seats;
    }

    struct Market {
        MarketAsk[] asks;
        uint256 chunks;
        uint256 debit;
        uint256 floor;
        uint256 maxChunks;
        uint256 nextFloor;
        uint256 nextMaxChunks;
        uint256 nextReserve;
        uint256 paidSlots;
        uint256 reserve;
        MarketReward[] winners;
    }

    function test_AgreesWithTheReference() external {
        vm.pauseGasMetering(); // hundreds of deployments exceed the limit of a test
        string memory json = vm.readFile("contracts/test/vectors/markets.json");
        Market[] memory markets = abi.decode(vm.parseJson(json), (Market[]));
        assertGe(markets.length, 200);
        for (uint256 i; i < markets.length; ++i) {
            _check(markets[i], vm.toString(i));
        }
    }

    function _check(Market memory market, string memory name) private {
        vm.warp(START);
        auctionParameters.initialReserveWei = uint96(market.reserve);
        auctionParameters.initialFloorWei = uint96(market.floor);
        auctionParameters.initialMaxChunks = uint16(market.maxChunks);
        deployMarket();
        fundSequencer(1000 ether);
        for (uint256 i; i < market.asks.length; ++i) {
            MarketAsk memory ask = market.asks[i];
            post(address(uint160(ask.owner)), uint96(ask.cost), uint16(ask.seats));
        }
        ripen();
        (Winner[] memory winners, uint256 debitWei) = clear(uint32(market.chunks), uint32(market.paidSlots));
        assertEq(winners.length, market.winners.length, name);
        for (uint256 i; i < winners.length; ++i) {
            assertEq(winners[i].askId, market.winners[i].ask, name);
            assertEq(winners[i].owner, address(uint160(market.winners[i].owner)), name);
            assertEq(winners[i].seats, market.winners[i].seats, name);
            assertEq(winners[i].payWei, market.winners[i].pay, name);
        }
        assertEq(debitWei, market.debit, name);
        RoundParameters memory next = auction.roundParameters(3);
        assertEq(next.reserveWei, market.nextReserve, name);
        assertEq(next.floorWei, market.nextFloor, name);
        assertEq(next.maxChunks, market.nextMaxChunks, name);
    }
}
