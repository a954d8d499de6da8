// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction, RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract RoundParametersTest is MarketFixture {
    function setUp() public override {
        auctionParameters.initialReserveWei = 800;
        auctionParameters.initialFloorWei = 1600;
        auctionParameters.rhoMinWei = 650;
        super.setUp();
    }

    function test_RevertWhen_TheRoundIsNotKept() external {
        _expectUnknown(3);
        clear(1);
        _expectUnknown(4);
        auction.roundParameters(0);
        clear(1);
        _expectUnknown(0);
        _expectUnknown(5);
        auction.roundParameters(1);
        auction.roundParameters(4);
        _expectUnknown(type(uint64).max);
    }

    function test_InitialValues() external view {
        for (uint64 round = 1; round <= 2; ++round) {
            RoundParameters memory parameters = auction.roundParameters(round);
            assertEq(parameters.reserveWei, 800);
            assertEq(parameters.floorWei, 1600);
            assertEq(parameters.dataFeeCapWei, 1 gwei);
            assertEq(parameters.maxChunks, 16);
            assertEq(parameters.committedAt, 0);
        }
    }

    function test_PastRoundsStand() external {
        skip(6 hours);
        clear(1);
        skip(60 days);
        RoundParameters memory parameters = auction.roundParameters(1);
        assertEq(parameters.reserveWei, 700);
        assertEq(parameters.floorWei, 1500);
        assertEq(parameters.committedAt, START + 6 hours);
    }

    function test_IdlenessLowersPrices() external {
        skip(6 hours - 1);
        _expect(1, 800, 1600);
        skip(1);
        // The margin is that of the initial values: 800.
        _expect(1, 700, 1500);
        _expect(2, 700, 1500);
        clear(1); // the margin is the fee's from now on: 10
        uint256 floor = auction.roundParameters(2).floorWei;
        assertEq(floor, 1500);
        skip(6 hours);
        _expect(2, 650, 1313);
        skip(6 hours);
        _expect(2, 650, 1149);
        skip(10 days);
        _expect(2, 650, 660);
        skip(1000 days);
        _expect(2, 650, 660);
    }

    function test_IdlePricesAreWhatIsCleared() external {
        skip(6 hours);
        vm.prank(rollup);
        (,, uint256 openPriceWei) = auction.clear(1, sequencer, 1, UNITS, SLOTS, SLOTS);
        assertEq(openPriceWei, 700 * UNITS);
        assertEq(auction.roundParameters(2).reserveWei, 700);
        assertEq(auction.roundParameters(3).reserveWei, 743);
        skip(5 hours);
        clear(1);
        assertEq(auction.roundParameters(2).reserveWei, 700);
    }

    function _expect(uint64 round, uint256 reserveWei, uint256 floorWei) private view {
        RoundParameters memory parameters = auction.roundParameters(round);
        assertEq(parameters.reserveWei, reserveWei);
        assertEq(parameters.floorWei, floorWei);
    }

    function _expectUnknown(uint64 round) private {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.RoundUnknown.selector, round));
        auction.roundParameters(round);
    }
}
