// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract CancelTest is MarketFixture {
    uint256 private _debitWei;

    function setUp() public override {
        super.setUp();
        post(alice, 10, 2);
        ripen();
        (, _debitWei) = clear(3);
    }

    function test_RevertWhen_TheCallerIsNotTheLadder() external {
        address[3] memory others = [alice, rollup, sequencer];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotLadder.selector, others[i]));
            vm.prank(others[i]);
            auction.cancel(1, sequencer, _debitWei, 2);
        }
    }

    function test_RevertWhen_TheBatchIsNotOpen() external {
        _expectNotOpen(2);
        _cancel(1, _debitWei, 2);
        _expectNotOpen(1);
        (, uint256 debitWei) = clear(1);
        settle(headerOf(1, SLOTS, debitWei));
        _expectNotOpen(2);
    }

    function test_ReturnsWhatIsLeft() external {
        pay(1, alice, 1000);
        reimburse(1, carol, 77);
        (, uint256 otherWei) = clear(1);
        uint256 collateralWei = auction.SEAT_COLLATERAL();
        assertEq(sequencers.exposureOf(sequencer), _debitWei + 2 * collateralWei + otherWei);
        assertEq(sequencers.depositOf(sequencer), 1000 ether - _debitWei - otherWei);

        vm.expectEmit(address(auction));
        emit IProverAuction.BatchCancelled(1, _debitWei - 1077);
        _cancel(1, _debitWei, 2);
        assertEq(sequencers.exposureOf(sequencer), otherWei);
        assertEq(sequencers.depositOf(sequencer), 1000 ether - otherWei - 1077);
        assertEq(address(auction).balance, otherWei + 1077);
        assertEq(auction.creditOf(alice), 1000);
        assertEq(auction.creditOf(carol), 77);
        (bool open, uint256 poolWei, uint256 reserveWei) = auction.accountOf(1);
        assertFalse(open);
        assertEq(poolWei + reserveWei, 0);
    }

    function _cancel(uint64 commitId, uint256 debitWei, uint256 seatCount) private {
        vm.prank(ladder);
        auction.cancel(commitId, sequencer, debitWei, seatCount);
    }

    function _expectNotOpen(uint64 commitId) private {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.BatchNotOpen.selector, commitId));
        _cancel(commitId, 0, 0);
    }
}
