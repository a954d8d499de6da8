// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev Gas of a round in a market of asks that all belong to different owners, the dearest kind. What is posted in
/// `setUp` is cold, and original, in the tests.
abstract contract GasTest is MarketFixture {
    uint256 private immutable ASKS;
    uint16 private immutable SEATS;

    constructor(uint256 count, uint16 seats) {
        ASKS = count;
        SEATS = seats;
        auctionParameters.initialReserveWei = 1000 gwei;
        auctionParameters.initialFloorWei = 1000 gwei;
        auctionParameters.initialMaxChunks = 64;
        auctionParameters.idleSeconds = 30 days;
    }

    function setUp() public override {
        super.setUp();
        postRow(ASKS, SEATS);
        ripen();
        for (uint256 i; i < 3; ++i) {
            (Winner[] memory winners,) = clear(1);
            prove(winners[0], winners[0].payWei);
        }
    }

    function test_Gas_OneChunk() external {
        _measure(1);
    }

    function test_Gas_EightChunks() external {
        _measure(8);
    }

    function test_Gas_SixteenChunks() external {
        _measure(16);
    }

    function test_Gas_SixtyFourChunks() external {
        _measure(64);
    }

    function _measure(uint32 chunks) private {
        uint64 round = auction.lastRound() + 1;
        vm.cool(address(auction));
        vm.cool(address(asks));
        vm.cool(address(sequencers));
        vm.prank(rollup);
        auction.clear(round, sequencer, chunks, UNITS, SLOTS, chunks * SLOTS);
        uint256 used = vm.snapshotGasLastCall("market", _name(chunks));
        // DESIGN section 10, per winning seat, the round's own cost included.
        if (chunks == 64) assertLe(used, 15_000 * uint256(chunks));
    }

    function _name(uint256 chunks) private view returns (string memory) {
        string memory size = string.concat("clear ", vm.toString(chunks), " chunks, ", vm.toString(ASKS));
        return string.concat(size, " asks of ", vm.toString(SEATS), SEATS == 1 ? " seat" : " seats");
    }
}

contract EightAsksOf1GasTest is GasTest(8, 1) {}

contract EightAsksOf2GasTest is GasTest(8, 2) {}

contract EightAsksOf4GasTest is GasTest(8, 4) {}

contract EightAsksOf16GasTest is GasTest(8, 16) {}

contract SixtyFourAsksOf1GasTest is GasTest(64, 1) {}

contract SixtyFourAsksOf2GasTest is GasTest(64, 2) {}

contract SixtyFourAsksOf4GasTest is GasTest(64, 4) {}

contract ManyAsksOf1GasTest is GasTest(256, 1) {}

contract ManyAsksOf2GasTest is GasTest(256, 2) {}

contract ManyAsksOf4GasTest is GasTest(256, 4) {}

contract FullListOf1GasTest is GasTest(1024, 1) {}
