// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract ClearTest is MarketFixture {
    function test_PaysTheVickreyPrice() external {
        post(alice, 15, 2);
        post(bob, 22, 2);
        post(carol, 30, 2);
        post(makeAddr("dave"), 45, 4);
        post(makeAddr("erin"), 70, 4);
        ripen();
        (Winner[] memory winners, uint256 debitWei) = clear(5);
        assertEq(winners.length, 3);
        assertEq(winners[0].payWei, 75 * UNITS);
        assertEq(winners[1].payWei, 75 * UNITS);
        assertEq(winners[2].payWei, 45 * UNITS);
        assertEq(debitWei, 195 * UNITS + 5 * auction.PROOF_RESERVE());
        assertEq(address(auction).balance, debitWei);
    }
}
