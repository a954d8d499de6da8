// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction, Payment} from "../../../src/interfaces/IProverAuction.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract PayTest is MarketFixture {
    uint256 private constant POOL = 2 * 60 * UNITS;

    function setUp() public override {
        super.setUp();
        post(alice, 10, 2);
        ripen();
        clear(2);
    }

    function test_RevertWhen_TheCallerIsNotTheLadder() external {
        address[3] memory others = [alice, rollup, sequencer];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotLadder.selector, others[i]));
            vm.prank(others[i]);
            auction.pay(1, new Payment[](0), alice, 1);
        }
    }

    function test_RevertWhen_ThePoolIsExceeded() external {
        pay(1, alice, 1);
        _expectExceeded(1, POOL, POOL - 1);
        pay(1, alice, POOL - 1);
        _expectExceeded(1, 1, 0);
        _expectExceeded(2, 1, 0);
        _expectExceeded(1, type(uint256).max, 0);
    }

    /// @dev The first payment would fit; the second does not, and neither is made.
    function test_RevertWhen_TheSumExceedsThePool() external {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PoolExceeded.selector, 1, POOL - 4, POOL - 5));
        vm.prank(ladder);
        auction.pay(1, _two(5, POOL - 4), carol, 1);
        assertEq(auction.creditOf(alice), 0);
        assertEq(auction.creditOf(carol), 0);
        _expectAccount(POOL, 2 * auction.PROOF_RESERVE());
    }

    function test_CreditsProversOutOfThePool() external {
        vm.expectEmit(address(auction));
        emit IProverAuction.ProverCredited(1, 7, alice, 5);
        vm.expectEmit(address(auction));
        emit IProverAuction.ProverCredited(1, 3, bob, 6);
        vm.prank(ladder);
        auction.pay(1, _two(5, 6), carol, 0);
        assertEq(auction.creditOf(alice), 5);
        assertEq(auction.creditOf(bob), 6);
        assertEq(auction.creditOf(carol), 0);
        assertEq(asks.askOf(1).busy, 2, "seats are the ladder's");
        _expectAccount(POOL - 11, 2 * auction.PROOF_RESERVE());
        pay(1, bob, POOL - 11);
        assertEq(auction.creditOf(bob), POOL - 5);
        _expectAccount(0, 2 * auction.PROOF_RESERVE());
    }

    function test_ReimbursesUpToTheReserve() external {
        uint256 reserveWei = 2 * auction.PROOF_RESERVE();
        assertEq(reserveWei, 240_000 gwei);
        vm.expectEmit(address(auction));
        emit IProverAuction.CallerReimbursed(1, bob, 100);
        reimburse(1, bob, 100);
        reimburse(1, carol, type(uint256).max);
        reimburse(1, bob, 1);
        reimburse(2, bob, 1);
        assertEq(auction.creditOf(bob), 100);
        assertEq(auction.creditOf(carol), reserveWei - 100);
        _expectAccount(POOL, 0);
    }

    function _two(uint256 first, uint256 second) private view returns (Payment[] memory payments) {
        payments = new Payment[](2);
        payments[0] = Payment(7, alice, first);
        payments[1] = Payment(3, bob, second);
    }

    function _expectExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei) private {
        Payment[] memory payments = new Payment[](1);
        payments[0] = Payment(0, alice, wantedWei);
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.PoolExceeded.selector, commitId, wantedWei, leftWei));
        vm.prank(ladder);
        auction.pay(commitId, payments, carol, 1);
    }

    function _expectAccount(uint256 poolWei, uint256 reserveWei) private view {
        (bool open, uint256 pool, uint256 reserve) = auction.accountOf(1);
        assertTrue(open);
        assertEq(pool, poolWei);
        assertEq(reserve, reserveWei);
    }
}
