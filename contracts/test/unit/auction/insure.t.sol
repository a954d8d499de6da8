// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract InsureTest is MarketFixture {
    function test_AddsToTheFund() external {
        _insure(0.4 ether, 0.4 ether, 0);
        _insure(0, 0, 0);
        _insure(0.6 ether, 0.6 ether, 0);
        assertEq(auction.insuranceWei(), 1 ether);
        assertEq(address(auction).balance, 1 ether);
        assertEq(auction.BURN().balance, 0);
    }

    function test_BurnsWhatIsAboveTheCap() external {
        _insure(0.7 ether, 0.7 ether, 0);
        _insure(0.5 ether, 0.3 ether, 0.2 ether);
        _insure(1, 0, 1);
        assertEq(auction.insuranceWei(), 1 ether);
        assertEq(address(auction).balance, 1 ether);
        assertEq(auction.BURN().balance, 0.2 ether + 1);
    }

    function test_DoesNotDependOnTheBurnAddress() external {
        vm.etch(auction.BURN(), hex"5f5ffd");
        _insure(1.5 ether, 1 ether, 0.5 ether);
        assertEq(auction.insuranceWei(), 1 ether);
        assertEq(address(auction).balance, 1.5 ether);
    }

    function testFuzz_ConservesEveryWei(uint96[5] calldata amounts) external {
        uint256 total;
        for (uint256 i; i < 5; ++i) {
            hoax(alice, amounts[i]);
            auction.insure{value: amounts[i]}();
            total += amounts[i];
        }
        assertEq(auction.insuranceWei() + auction.BURN().balance, total);
        assertEq(auction.insuranceWei(), total < 1 ether ? total : 1 ether);
        assertEq(address(auction).balance, auction.insuranceWei());
    }

    function _insure(uint256 amountWei, uint256 insuredWei, uint256 burnedWei) private {
        hoax(alice, amountWei);
        vm.expectEmit(address(auction));
        emit IProverAuction.Insured(alice, insuredWei, burnedWei);
        auction.insure{value: amountWei}();
    }
}
