// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {SealedAsks} from "../../../src/SealedAsks.sol";
import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {ISealedAsks} from "../../../src/interfaces/ISealedAsks.sol";
import {AddressMissing, ParameterOutOfRange} from "../../../src/types/MarketParameters.sol";
import {SealedTest} from "./SealedTest.sol";

contract SealTest is SealedTest {
    function test_RevertWhen_ThereIsNoSeat() external {
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SeatsOutOfRange.selector, 0));
        sealedAsks.seal(0, "any", 0);
    }

    function test_RevertWhen_TheNumberIsNotTheNext() external {
        seal(alice, 10, 1, 0);
        uint64[3] memory wrong = [uint64(0), 2, type(uint64).max];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ISealedAsks.WrongNumber.selector, wrong[i], 1));
            vm.prank(alice);
            sealedAsks.seal(wrong[i], "any", 1);
        }
        seal(bob, 10, 1, 0); // numbers are the owner's own
    }

    function test_RevertWhen_TheOwnerHasTooManyAsks() external {
        post(alice, 10, 1);
        for (uint256 i; i < 3; ++i) {
            seal(alice, 10, 1, 0);
        }
        secure(alice, 1);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.TooManyAsks.selector, alice));
        sealedAsks.seal(3, "any", 1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.TooManyAsks.selector, alice));
        asks.postAsk(10, 1, 1);
    }

    function test_RevertWhen_TheListIsFull() external {
        askParameters.maxAsks = 3;
        deployMarket();
        seal(alice, 10, 1, 0);
        post(bob, 10, 1);
        seal(carol, 10, 1, 0);
        vm.expectRevert(IAskRegistry.AskListFull.selector);
        sealedAsks.seal(0, "any", 1);
        vm.expectRevert(IAskRegistry.AskListFull.selector);
        asks.postAsk(10, 1, 1);
        ripen();
        reveal(alice, 0, 10, 0);
        vm.expectRevert(IAskRegistry.AskListFull.selector);
        asks.postAsk(10, 1, 1);
    }

    function test_RevertWhen_TheCollateralIsTooLow() external {
        uint256 perSeat = vault.perSeat();
        secure(alice, 2);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralVault.CollateralTooLow.selector, alice, 2 * perSeat, 3 * perSeat)
        );
        vm.prank(alice);
        sealedAsks.seal(0, "any", 3);
    }

    function test_KeepsTheCommitment() external {
        secure(alice, 3);
        vm.expectEmit(address(sealedAsks));
        emit ISealedAsks.AskSealed(alice, 0, "any", 2, uint32(START), uint32(START + window));
        vm.prank(alice);
        sealedAsks.seal(0, "any", 2);
        (bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil) = sealedAsks.sealOf(alice, 0);
        assertEq(commitment, bytes32("any"));
        assertEq(seats, 2);
        assertEq(sealedAt, START);
        assertEq(revealUntil, START + window);
        assertEq(sealedAsks.nextNumberOf(alice), 1);
        assertEq(vault.reservedOf(alice), 2 * vault.perSeat());
        assertEq(vault.freeOf(alice), vault.perSeat());
        assertEq(round().length, 0, "nothing is on offer");
    }

    /// @dev Every part is bound: a change of any one changes the commitment.
    function test_CommitsToEveryPart() external {
        bytes32[9] memory all;
        all[0] = sealedAsks.commitmentOf(alice, 1, 2, 3, 4, SALT);
        all[1] = sealedAsks.commitmentOf(bob, 1, 2, 3, 4, SALT);
        all[2] = sealedAsks.commitmentOf(alice, 2, 2, 3, 4, SALT);
        all[3] = sealedAsks.commitmentOf(alice, 1, 3, 3, 4, SALT);
        all[4] = sealedAsks.commitmentOf(alice, 1, 2, 4, 4, SALT);
        all[5] = sealedAsks.commitmentOf(alice, 1, 2, 3, 5, SALT);
        all[6] = sealedAsks.commitmentOf(alice, 1, 2, 3, 4, "another");
        SealedAsks another = new SealedAsks(asks, vault, sealParameters);
        all[7] = another.commitmentOf(alice, 1, 2, 3, 4, SALT);
        vm.chainId(block.chainid + 1);
        all[8] = sealedAsks.commitmentOf(alice, 1, 2, 3, 4, SALT);
        for (uint256 i; i < all.length; ++i) {
            for (uint256 j; j < i; ++j) {
                assertNotEq(all[i], all[j]);
            }
        }
    }

    function test_Constructor() external {
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("asks")));
        new SealedAsks(IAskRegistry(address(0)), vault, sealParameters);
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("vault")));
        new SealedAsks(asks, ICollateralVault(address(0)), sealParameters);
        sealParameters.revealSeconds = 9;
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("reveal"), 9, 10, 30 days));
        new SealedAsks(asks, vault, sealParameters);
    }
}
