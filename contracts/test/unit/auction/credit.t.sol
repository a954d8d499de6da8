// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract CreditTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 2);
        ripen();
        clear(2);
    }

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotRollup.selector, alice));
        vm.prank(alice);
        auction.credit(1, alice, 1, 0);
    }

    function test_RevertWhen_ThePoolIsExceeded() external {
        uint256 poolWei = 2 * 60 * UNITS;
        vm.startPrank(rollup);
        auction.credit(1, alice, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PoolExceeded.selector, 1, poolWei, poolWei - 1));
        auction.credit(1, alice, poolWei, 0);
        auction.credit(1, alice, poolWei - 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PoolExceeded.selector, 1, 1, 0));
        auction.credit(1, alice, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PoolExceeded.selector, 2, 1, 0));
        auction.credit(2, alice, 1, 0);
    }

    function test_CreditsAndFrees() external {
        vm.expectEmit(address(auction));
        emit IProverAuction.ProverCredited(1, bob, 5);
        vm.startPrank(rollup);
        auction.credit(1, bob, 5, 1);
        assertEq(auction.creditOf(bob), 5);
        assertEq(asks.askOf(1).busy, 1);
        auction.credit(1, bob, 5, 0);
        assertEq(auction.creditOf(bob), 10);
        assertEq(asks.askOf(1).busy, 1);
        (, uint256 poolWei,) = auction.accountOf(1);
        assertEq(poolWei, 2 * 60 * UNITS - 10);
    }
}
