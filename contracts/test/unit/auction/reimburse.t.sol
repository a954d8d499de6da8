// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract ReimburseTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        clear(2);
    }

    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotRollup.selector, alice));
        vm.prank(alice);
        auction.reimburse(1, alice, 1);
    }

    function test_CreditsUpToTheReserve() external {
        uint256 reserveWei = 2 * auction.PROOF_RESERVE();
        assertEq(reserveWei, 240_000 gwei);
        vm.startPrank(rollup);
        vm.expectEmit(address(auction));
        emit IProverAuction.CallerReimbursed(1, bob, 100);
        assertEq(auction.reimburse(1, bob, 100), 100);
        assertEq(auction.reimburse(1, carol, reserveWei), reserveWei - 100);
        assertEq(auction.reimburse(1, bob, 1), 0);
        assertEq(auction.reimburse(2, bob, 1), 0);
        assertEq(auction.creditOf(bob), 100);
        assertEq(auction.creditOf(carol), reserveWei - 100);
    }
}
