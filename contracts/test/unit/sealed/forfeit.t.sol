// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ISealedAsks} from "../../../src/interfaces/ISealedAsks.sol";
import {Insurer} from "../../mocks/market/Insurer.sol";
import {SealedTest} from "./SealedTest.sol";

contract ForfeitTest is SealedTest {
    function test_RevertWhen_NothingIsSealed() external {
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SealUnknown.selector, alice, 0));
        sealedAsks.forfeit(alice, 0);
    }

    function test_RevertWhen_ItWasRevealed() external {
        seal(alice, 10, 1, 0);
        ripen();
        reveal(alice, 0, 10, 0);
        skip(window);
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SealUnknown.selector, alice, 0));
        sealedAsks.forfeit(alice, 0);
    }

    function test_RevertWhen_ItCanStillBeRevealed() external {
        seal(alice, 10, 1, 0);
        uint256 until = block.timestamp + window;
        skip(window - 1);
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.RevealOpen.selector, until));
        sealedAsks.forfeit(alice, 0);
    }

    function test_ForfeitsTheBondAndReleasesTheRest() external {
        seal(alice, 10, 3, 0);
        skip(window);
        uint256 collateral = 3 * vault.perSeat();
        uint256 bond = sealedAsks.bondOf(3);
        assertEq(bond, (collateral + 7) / 8);
        vm.expectEmit(address(sealedAsks));
        emit ISealedAsks.BondForfeited(alice, 0, bond);
        vm.prank(bob);
        sealedAsks.forfeit(alice, 0);
        assertEq(address(auction).balance, bond, "insured");
        assertEq(vault.freeOf(alice), collateral - bond);
        assertEq(vault.reservedOf(alice), 0);
        assertEq(vault.escrowed(), 0);
        assertEq(address(vault).balance, collateral - bond);
        assertFalse(isSealed(alice, 0));
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SealUnknown.selector, alice, 0));
        sealedAsks.forfeit(alice, 0);
    }

    function test_GivesThePlaceBack() external {
        askParameters.maxAsks = 4;
        deployMarket();
        for (uint256 i; i < 4; ++i) {
            seal(alice, 10, 1, 0);
        }
        skip(window);
        vm.etch(address(auction), type(Insurer).runtimeCode);
        for (uint64 i; i < 4; ++i) {
            sealedAsks.forfeit(alice, i);
        }
        for (uint256 i; i < 4; ++i) {
            post(alice, 10, 1);
        }
    }

    /// @dev Whatever becomes of each of several seals, the books balance, and what is left belongs to asks.
    function testFuzz_EveryCoinIsAccounted(uint8 fates, uint16[4] calldata seats) external {
        uint256 held;
        uint256 reserved;
        uint256 forfeited;
        for (uint64 i; i < 4; ++i) {
            uint16 count = uint16(bound(seats[i], 1, 1000));
            seal(alice, 10 + i, count, 0);
            held += count * vault.perSeat();
            if (fates >> i & 1 != 0) reserved += count * vault.perSeat();
            else forfeited += sealedAsks.bondOf(count);
        }
        ripen();
        for (uint64 i; i < 4; ++i) {
            if (fates >> i & 1 != 0) reveal(alice, i, 10 + i, 0);
        }
        skip(window);
        for (uint64 i; i < 4; ++i) {
            if (fates >> i & 1 == 0) sealedAsks.forfeit(alice, i);
        }
        assertEq(vault.reservedOf(alice), reserved);
        assertEq(vault.freeOf(alice), held - reserved - forfeited);
        assertEq(address(auction).balance, forfeited);
        assertEq(address(vault).balance, held - forfeited);
    }
}
