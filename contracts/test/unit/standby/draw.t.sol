// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IStandbyList} from "../../../src/interfaces/IStandbyList.sol";
import {StandbyTest} from "./StandbyTest.sol";

contract DrawTest is StandbyTest {
    function test_RevertWhen_TheCallerIsNotTheLadder() external {
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotLadder.selector, alice));
        vm.prank(alice);
        standby.draw(SEED, bob, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotLadder.selector, alice));
        vm.prank(alice);
        standby.endDuty(alice, false);
    }

    function test_NobodyIsThere() external {
        assertEq(draw(SEED, bob), address(0));
    }

    function test_PutsOneOnDuty() external {
        address[] memory accounts = joinMany(5);
        address expected = highest(SEED, accounts);
        vm.expectEmit(address(standby));
        emit IStandbyList.Drawn(expected, SEED);
        assertEq(draw(SEED, bob), expected);
        for (uint256 i; i < 5; ++i) {
            assertEq(onDuty(accounts[i]), accounts[i] == expected);
        }
        assertEq(standby.members().length, 5);
    }

    function test_SkipsWhoIsOnDuty() external {
        address[] memory accounts = joinMany(5);
        for (uint256 i; i < 5; ++i) {
            address drawn = draw(SEED, bob);
            assertTrue(drawn != address(0));
            for (uint256 j; j < 5; ++j) {
                if (accounts[j] == drawn) accounts[j] = address(0); // nobody is drawn twice
            }
        }
        for (uint256 j; j < 5; ++j) {
            assertEq(accounts[j], address(0));
        }
        assertEq(draw(SEED, bob), address(0));
    }

    function test_SkipsWhoFails() external {
        join(alice);
        assertEq(draw(SEED, alice), address(0));
        assertEq(draw(SEED, bob), alice);
    }

    function test_SkipsWhoJoinedTooLate() external {
        join(alice);
        assertEq(draw(SEED, bob, block.timestamp), address(0));
        assertEq(draw(SEED, bob, 0), address(0));
        assertEq(draw(SEED, bob, block.timestamp + 1), alice);
    }

    function test_RemovesOverdueMembersOnTheWay() external {
        joinMany(6);
        skip(standbyParameters.heartbeatSeconds - 1);
        join(alice);
        skip(1);
        assertEq(draw(SEED, bob), alice);
        assertEq(standby.members().length, 3, "four at most");
        assertEq(draw(SEED, bob), address(0), "the others are not drawn");
        assertEq(standby.members().length, 1);
        assertEq(standby.members()[0], alice);
        for (uint160 i = 0x1000; i < 0x1006; ++i) {
            assertEq(vault.freeOf(address(i)), vault.perSeat());
        }
    }

    /// @dev A full list, four members to remove.
    function test_Gas_Draw() external {
        joinMany(4);
        skip(standbyParameters.heartbeatSeconds - 1);
        for (uint160 i; i < 28; ++i) {
            join(address(0x2000 + i));
        }
        skip(1);
        vm.cool(address(standby));
        vm.cool(address(asks));
        vm.cool(address(vault));
        draw(SEED, bob);
        assertLe(vm.snapshotGasLastCall("market", "draw of 32 standby members, 4 overdue"), 300_000);
        assertEq(standby.members().length, 28);
    }

    function test_LeavesOverdueMembersOnDuty() external {
        join(alice);
        draw(SEED, bob);
        skip(standbyParameters.heartbeatSeconds);
        assertEq(draw(SEED, bob), address(0));
        assertTrue(onDuty(alice));
        endDuty(alice, false);
        assertEq(draw(SEED, bob), address(0), "it is off duty, and overdue");
        assertFalse(isMember(alice));
    }

    /// @dev Which members there are besides, and in what order they stand, changes nothing between two of them.
    function testFuzz_LeavingChangesNobodysRank(uint256 seed, uint32 leaving) external {
        address[] memory accounts = joinMany(16);
        address first = highest(seed, accounts);
        address[] memory staying = new address[](16);
        uint256 count;
        for (uint256 i; i < 16; ++i) {
            bool leaves = leaving >> i & 1 != 0 && accounts[i] != first;
            if (!leaves) staying[count++] = accounts[i];
            if (!leaves) continue;
            vm.prank(accounts[i]);
            standby.leave();
        }
        assertEq(standby.members().length, count);
        assertEq(draw(seed, bob), first);
    }

    /// @dev Any mixture of members; the reference is the definition.
    function testFuzz_DrawsTheHighestOfThoseThatMay(uint256 seed, uint256 overdue, uint256 late, uint256 busy)
        external
    {
        uint256 joinedAt = block.timestamp;
        address[] memory may = new address[](33);
        for (uint160 i; i < 32; ++i) {
            if (late >> i & 1 == 0) join(address(0x1000 + i));
        }
        for (uint256 i; i < busy % 4; ++i) {
            draw(uint256(keccak256(abi.encode(seed, i))), bob);
        }
        skip(standbyParameters.heartbeatSeconds - 1);
        for (uint160 i; i < 32; ++i) {
            address account = address(0x1000 + i);
            if (late >> i & 1 != 0) {
                join(account);
                continue;
            }
            if (overdue >> i & 1 != 0) continue;
            beat(account);
            if (!onDuty(account)) may[i] = account;
        }
        skip(1);
        address failing = address(uint160(0x1000 + seed % 32));
        may[seed % 32] = address(0);
        address[] memory candidates = _without(may);
        assertEq(draw(seed, failing, joinedAt + 1), highest(seed, candidates));
    }

    function test_EndDuty_RevertWhen_ThereIsNone() external {
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotMember.selector, alice));
        vm.prank(ladder);
        standby.endDuty(alice, true);
        join(alice);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotOnDuty.selector, alice));
        vm.prank(ladder);
        standby.endDuty(alice, true);
    }

    function test_EndDuty_AfterAProof() external {
        join(alice);
        draw(SEED, bob);
        vm.expectEmit(address(standby));
        emit IStandbyList.DutyEnded(alice, false);
        endDuty(alice, false);
        assertFalse(onDuty(alice));
        assertEq(vault.reservedOf(alice), vault.perSeat());
        assertEq(draw(SEED, bob), alice);
    }

    function test_EndDuty_AfterAFailure() external {
        address[] memory accounts = joinMany(3);
        address failed = draw(SEED, bob);
        uint256 perSeat = vault.perSeat();
        secure(failed, 1); // of its own, and free
        vm.prank(ladder);
        vault.escrow(failed, perSeat);
        vm.expectEmit(address(standby));
        emit IStandbyList.DutyEnded(failed, true);
        endDuty(failed, true);
        assertFalse(isMember(failed));
        assertEq(vault.reservedOf(failed), 0);
        assertEq(vault.freeOf(failed), perSeat);
        assertEq(vault.escrowed(), perSeat);
        assertEq(standby.members().length, 2);
        for (uint256 i; i < 3; ++i) {
            if (accounts[i] != failed) assertEq(vault.reservedOf(accounts[i]), perSeat);
        }
        join(failed);
    }

    function _without(address[] memory accounts) private pure returns (address[] memory others) {
        others = new address[](accounts.length);
        uint256 count;
        for (uint256 i; i < accounts.length; ++i) {
            if (accounts[i] != address(0)) others[count++] = accounts[i];
        }
        assembly ("memory-safe") {
            mstore(others, count)
        }
    }
}
