// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract ReceiveEtherTest is MarketFixture {
    function test_RevertWhen_ThePayerIsAStranger() external {
        address[3] memory strangers = [alice, rollup, sequencer];
        for (uint256 i; i < strangers.length; ++i) {
            vm.deal(strangers[i], 1);
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotPayer.selector, strangers[i]));
            vm.prank(strangers[i]);
            auction.receiveEther{value: 1}();
        }
        (bool sent,) = address(auction).call{value: 1}("");
        assertFalse(sent);
    }

    /// @dev What is over after a settlement is not there for the next one.
    function test_CountsOnce() external {
        (, uint256 debitWei) = clear(1);
        BatchHeader memory first = headerOf(1, SLOTS, debitWei);
        clear(1);
        BatchHeader memory second = headerOf(1, SLOTS, debitWei);
        uint256 fees = uint256(second.computeWei) + second.dataWei;
        payIn(bridge, fees);
        settle(first);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PaymentMissing.selector, fees, 0));
        vm.prank(rollup);
        auction.settle(second);
    }
}
