// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {Winner} from "../../../src/interfaces/IRollup.sol";
import {PRICE_BOUND_WEI} from "../../../src/types/MarketParameters.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";
import {DrawnAsk, DrawnMarket, MarketDraw} from "../../mocks/market/MarketDraw.sol";

/// @dev Ten thousand markets that the reference in Go has cleared too. Both sides draw them from one seed
/// (`MarketDraw`, `sequencer/market/markets_test.go`), and Go leaves one digest of all results per hundred.
contract MarketsTest is MarketFixture {
    uint256 private constant PER_DIGEST = 100;
    uint256 private constant QUARTER = 25;

    bytes32 private _seed;
    bytes32[] private _digests;

    function setUp() public override {
        string memory json = vm.readFile("contracts/test/vectors/markets.json");
        _seed = vm.parseJsonBytes32(json, ".seed");
        _digests = vm.parseJsonBytes32Array(json, ".digests");
        askParameters.rhoMaxWei = uint96(PRICE_BOUND_WEI);
        auctionParameters.rhoMaxWei = uint96(PRICE_BOUND_WEI);
        collateralParameters.rhoMaxWei = uint96(PRICE_BOUND_WEI);
        assertEq(_digests.length, 4 * QUARTER);
    }

    function test_AgreesWithTheReference_FirstQuarter() external {
        _checkQuarter(0);
    }

    function test_AgreesWithTheReference_SecondQuarter() external {
        _checkQuarter(1);
    }

    function test_AgreesWithTheReference_ThirdQuarter() external {
        _checkQuarter(2);
    }

    function test_AgreesWithTheReference_LastQuarter() external {
        _checkQuarter(3);
    }

    function _checkQuarter(uint256 quarter) private {
        vm.pauseGasMetering(); // thousands of deployments exceed the limit of a test
        for (uint256 i = quarter * QUARTER; i < (quarter + 1) * QUARTER; ++i) {
            bytes32 digest;
            for (uint256 j; j < PER_DIGEST; ++j) {
                digest = _play(digest, MarketDraw.draw(_seed, i * PER_DIGEST + j));
            }
            assertEq(
                digest, _digests[i], string.concat("one of the hundred markets from ", vm.toString(i * PER_DIGEST))
            );
        }
    }

    /// @dev Two rounds on the same asks: the second meets the seats that the first has left free.
    function _play(bytes32 digest, DrawnMarket memory market) private returns (bytes32) {
        vm.warp(START);
        auctionParameters.initialReserveWei = uint96(market.reserveWei);
        auctionParameters.initialFloorWei = uint96(market.floorWei);
        auctionParameters.initialMaxChunks = uint16(market.maxChunks);
        deployMarket();
        _fundAndBond();
        for (uint256 i; i < market.asks.length; ++i) {
            DrawnAsk memory ask = market.asks[i];
            post(ask.owner, ask.unitCostWei, ask.seats);
        }
        ripen();
        for (uint64 i; i < 2; ++i) {
            digest = _clear(digest, i + 1, market.chunks[i], market.unitsPerSlot * SLOTS, market.paidSlots[i]);
        }
        return digest;
    }

    /// @dev As much as the dearest batches need.
    function _fundAndBond() private {
        fundSequencer(1e30);
        vm.deal(sequencer, 1e30);
        vm.prank(sequencer);
        sequencers.register{value: 1e30}();
    }

    function _clear(bytes32 digest, uint64 round, uint32 chunks, uint256 units, uint32 paidSlots)
        private
        returns (bytes32)
    {
        vm.prank(rollup);
        (Winner[] memory winners, uint256 debitWei,) = auction.clear(round, sequencer, chunks, units, SLOTS, paidSlots);
        RoundParameters memory next = auction.roundParameters(round + 2);
        return keccak256(abi.encode(digest, debitWei, next.reserveWei, next.floorWei, next.maxChunks, winners));
    }
}
