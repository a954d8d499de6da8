// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {StandbyList} from "../../../src/StandbyList.sol";
import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {IStandbyList} from "../../../src/interfaces/IStandbyList.sol";
import {AddressMissing, ParameterOutOfRange, StandbyContracts} from "../../../src/types/MarketParameters.sol";
import {StandbyTest} from "./StandbyTest.sol";

contract MembershipTest is StandbyTest {
    function test_Join_RevertWhen_TheCallerIsAMember() external {
        join(alice);
        secure(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.AlreadyMember.selector, alice));
        vm.prank(alice);
        standby.join();
    }

    function test_Join_RevertWhen_TheListIsFull() external {
        joinMany(32);
        secure(alice, 1);
        vm.startPrank(alice);
        vm.expectRevert(IStandbyList.ListFull.selector);
        standby.join();
        skip(standbyParameters.heartbeatSeconds);
        standby.remove(address(0x1000));
        standby.join();
        vm.expectRevert(IStandbyList.ListFull.selector);
        vm.startPrank(bob);
        standby.join();
    }

    function test_Join_RevertWhen_TheCallerHasAsks() external {
        post(alice, 1, 1);
        secure(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.OwnerHasAsks.selector, alice, 1));
        vm.prank(alice);
        standby.join();
    }

    function test_Join_RevertWhen_TheCollateralIsTooLow() external {
        uint256 perSeat = vault.perSeat();
        vm.deal(address(this), perSeat - 1);
        vault.deposit{value: perSeat - 1}(alice);
        vm.expectRevert(abi.encodeWithSelector(ICollateralVault.CollateralTooLow.selector, alice, perSeat - 1, perSeat));
        vm.prank(alice);
        standby.join();
    }

    function test_Join_TakesTheCallerIn() external {
        secure(alice, 2);
        vm.expectEmit(address(standby));
        emit IStandbyList.Joined(alice, uint32(START));
        vm.prank(alice);
        standby.join();
        (uint32 joinedAt, uint32 beatAt, bool duty) = standby.memberOf(alice);
        assertEq(joinedAt, START);
        assertEq(beatAt, START);
        assertFalse(duty);
        assertEq(vault.reservedOf(alice), vault.perSeat());
        assertEq(standby.members().length, 1);
        assertEq(standby.members()[0], alice);
    }

    function test_Heartbeat_RevertWhen_TheCallerIsNoMember() external {
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotMember.selector, alice));
        vm.prank(alice);
        standby.heartbeat();
    }

    function test_Heartbeat_RevertWhen_OneWasMissed() external {
        join(alice);
        skip(standbyParameters.heartbeatSeconds - 1);
        beat(alice);
        uint256 until = block.timestamp + standbyParameters.heartbeatSeconds;
        skip(standbyParameters.heartbeatSeconds);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.HeartbeatMissed.selector, alice, until));
        vm.prank(alice);
        standby.heartbeat();
        standby.remove(alice);
        join(alice);
        beat(alice);
    }

    function test_Heartbeat_KeepsTheMemberAlive() external {
        join(alice);
        skip(10);
        vm.expectEmit(address(standby));
        emit IStandbyList.HeartbeatReceived(alice, uint32(START + 10));
        beat(alice);
        (uint32 joinedAt, uint32 beatAt,) = standby.memberOf(alice);
        assertEq(joinedAt, START);
        assertEq(beatAt, START + 10);
    }

    function test_Leave_RevertWhen_TheCallerMayNot() external {
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotMember.selector, alice));
        vm.prank(alice);
        standby.leave();
        join(alice);
        draw(SEED, bob);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.OnDuty.selector, alice));
        vm.prank(alice);
        standby.leave();
        endDuty(alice, false);
        vm.prank(alice);
        standby.leave();
    }

    function test_Leave_ReleasesTheCollateral() external {
        address[] memory accounts = joinMany(3);
        vm.expectEmit(address(standby));
        emit IStandbyList.Left(accounts[0]);
        vm.prank(accounts[0]);
        standby.leave();
        assertEq(vault.reservedOf(accounts[0]), 0);
        assertEq(vault.freeOf(accounts[0]), vault.perSeat());
        assertFalse(isMember(accounts[0]));
        assertTrue(isMember(accounts[1]) && isMember(accounts[2]));
        assertEq(standby.members().length, 2);
        vm.prank(accounts[2]);
        standby.leave();
        assertEq(standby.members()[0], accounts[1]);
        post(accounts[0], 1, 1);
    }

    function test_Remove_RevertWhen_TheMemberIsAlive() external {
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.NotMember.selector, alice));
        standby.remove(alice);
        join(alice);
        uint256 until = block.timestamp + standbyParameters.heartbeatSeconds;
        skip(standbyParameters.heartbeatSeconds - 1);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.StillAlive.selector, alice, until));
        standby.remove(alice);
    }

    function test_Remove_RevertWhen_TheMemberIsOnDuty() external {
        join(alice);
        draw(SEED, bob);
        skip(standbyParameters.heartbeatSeconds);
        vm.expectRevert(abi.encodeWithSelector(IStandbyList.OnDuty.selector, alice));
        standby.remove(alice);
    }

    function test_Remove_ReleasesTheCollateral() external {
        join(alice);
        skip(standbyParameters.heartbeatSeconds);
        vm.expectEmit(address(standby));
        emit IStandbyList.Left(alice);
        vm.prank(bob);
        standby.remove(alice);
        assertEq(vault.freeOf(alice), vault.perSeat());
        assertFalse(isMember(alice));
    }

    function test_Constructor() external {
        StandbyContracts memory known = StandbyContracts({ladder: address(0), vault: vault, asks: asks});
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("ladder")));
        new StandbyList(known, standbyParameters);
        known.ladder = ladder;
        standbyParameters.maxMembers = 33;
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("maxMembers"), 33, 1, 32));
        new StandbyList(known, standbyParameters);
        standbyParameters.maxMembers = 32;
        standbyParameters.heartbeatSeconds = 9;
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("heartbeat"), 9, 10, 30 days));
        new StandbyList(known, standbyParameters);
        assertEq(standby.heartbeatSeconds(), 10 minutes);
    }
}
