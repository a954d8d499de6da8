// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {Reentrant} from "../../mocks/market/Reentrant.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract WithdrawCreditTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        clear(2);
        pay(1, alice, 1000);
    }

    function test_RevertWhen_ThereIsNothing() external {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.NothingToWithdraw.selector, bob));
        vm.prank(bob);
        auction.withdrawCredit(payable(bob));
    }

    function test_RevertWhen_TheReceiverRefuses() external {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.TransferRefused.selector, address(asks)));
        vm.prank(alice);
        auction.withdrawCredit(payable(address(asks)));
        assertEq(auction.creditOf(alice), 1000);
    }

    function test_DoesNotPayTwice() external {
        Reentrant reentrant =
            new Reentrant(address(auction), abi.encodeCall(IProverAuction.withdrawCredit, (payable(bob))));
        pay(1, address(reentrant), 500);
        vm.prank(address(reentrant));
        auction.withdrawCredit(payable(address(reentrant)));
        assertEq(address(reentrant).balance, 500);
        assertEq(bob.balance, 0);
        assertTrue(reentrant.tried());
        assertFalse(reentrant.succeeded());
    }

    function test_PaysAll() external {
        vm.expectEmit(address(auction));
        emit IProverAuction.CreditWithdrawn(alice, 1000);
        vm.prank(alice);
        auction.withdrawCredit(payable(bob));
        assertEq(bob.balance, 1000);
        assertEq(auction.creditOf(alice), 0);
    }
}
