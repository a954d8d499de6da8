// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";

import {PauseGuard} from "../../../src/PauseGuard.sol";
import {IPauseGuard} from "../../../src/interfaces/IPauseGuard.sol";
import {ParameterOutOfRange, PauseParameters} from "../../../src/types/MarketParameters.sol";

contract PausesTest is Test {
    uint256 private constant START = 1_700_000_000;
    uint64 private constant MAX = 1 hours;
    uint64 private constant COOLDOWN = 1 days;

    address private _owner = makeAddr("owner");
    address private _guardian = makeAddr("guardian");
    PauseGuard private _pauses;

    function setUp() external {
        vm.warp(START);
        _pauses = new PauseGuard(_owner, PauseParameters(_guardian, MAX, COOLDOWN));
    }

    function _pause(uint64 length) private {
        vm.prank(_guardian);
        _pauses.pause(length);
    }

    function _resume(address by) private {
        vm.prank(by);
        _pauses.resume();
    }

    // --------------------------------------------------------------------------------------------- constructor

    function test_Constructor() external {
        assertEq(_pauses.owner(), _owner);
        assertEq(_pauses.guardian(), _guardian);
        assertEq(_pauses.MAX_PAUSE(), MAX);
        assertEq(_pauses.COOLDOWN(), COOLDOWN);
        _pauses.requireRunning();
        _expectOutOfRange("maxPause", 0, 1, 1, 14 days, 0);
        _expectOutOfRange("maxPause", 14 days + 1, 20 days, 1, 14 days, 14 days + 1);
        _expectOutOfRange("pauseCooldown", 10, 9, 10, 365 days, 9);
        _expectOutOfRange("pauseCooldown", 10, 365 days + 1, 10, 365 days, 365 days + 1);
        new PauseGuard(_owner, PauseParameters(_guardian, 14 days, 365 days));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        new PauseGuard(address(0), PauseParameters(_guardian, 1, 1));
    }

    function _expectOutOfRange(bytes32 name, uint64 most, uint64 cooldown, uint256 min, uint256 max, uint256 value)
        private
    {
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, name, value, min, max));
        new PauseGuard(_owner, PauseParameters(_guardian, most, cooldown));
    }

    // --------------------------------------------------------------------------------------------------- pause

    function test_Pause_RevertWhen_NotTheGuardian() external {
        address[2] memory others = [_owner, makeAddr("stranger")];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPauseGuard.NotGuardian.selector, others[i]));
            vm.prank(others[i]);
            _pauses.pause(1);
        }
    }

    function test_Pause_RevertWhen_ItIsTooLong() external {
        uint64[3] memory lengths = [0, MAX + 1, type(uint64).max];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPauseGuard.PauseTooLong.selector, lengths[i], MAX));
            _pause(lengths[i]);
        }
        _pause(MAX);
    }

    function test_Pause_RevertWhen_ItIsTooSoon() external {
        _pause(MAX);
        _expectTooSoon(START + MAX + COOLDOWN); // no pause follows on another
        vm.warp(START + MAX + COOLDOWN - 1);
        _expectTooSoon(START + MAX + COOLDOWN);
        skip(1);
        _pause(MAX);
        skip(100);
        _resume(_guardian);
        uint256 earliest = block.timestamp + COOLDOWN;
        _expectTooSoon(earliest);
        vm.warp(earliest - 1);
        _expectTooSoon(earliest);
        skip(1);
        _pause(1);
    }

    function _expectTooSoon(uint256 earliest) private {
        vm.expectRevert(abi.encodeWithSelector(IPauseGuard.PauseTooSoon.selector, earliest));
        _pause(1);
    }

    function test_Pause_EndsByItself() external {
        vm.expectEmit(address(_pauses));
        emit IPauseGuard.Paused(uint64(START), uint64(START) + 60);
        _pause(60);
        bytes memory reason = abi.encodeWithSelector(IPauseGuard.RollupPaused.selector, START + 60);
        vm.expectRevert(reason);
        _pauses.requireRunning();
        skip(59);
        vm.expectRevert(reason);
        _pauses.requireRunning();
        skip(1);
        _pauses.requireRunning();
    }

    // -------------------------------------------------------------------------------------------------- resume

    function test_Resume_RevertWhen_ByAStranger() external {
        _pause(60);
        vm.expectRevert(abi.encodeWithSelector(IPauseGuard.NotGuardian.selector, address(this)));
        _pauses.resume();
    }

    function test_Resume_RevertWhen_NothingIsPaused() external {
        vm.expectRevert(IPauseGuard.NotPaused.selector);
        _resume(_guardian);
        _pause(60);
        skip(60);
        vm.expectRevert(IPauseGuard.NotPaused.selector);
        _resume(_guardian);
        assertEq(_pauses.pausedBetween(START, block.timestamp), 60);
    }

    function test_Resume() external {
        _pause(60);
        skip(10);
        vm.expectEmit(address(_pauses));
        emit IPauseGuard.Resumed(uint64(START) + 10);
        _resume(_owner);
        _pauses.requireRunning();
        vm.expectRevert(IPauseGuard.NotPaused.selector);
        _resume(_owner);
        skip(1000);
        assertEq(_pauses.pausedBetween(START, block.timestamp), 10);
    }

    function test_Resume_AtOnce() external {
        _pause(60);
        _resume(_guardian);
        _pauses.requireRunning();
        skip(100);
        assertEq(_pauses.pausedBetween(0, type(uint256).max), 0);
    }

    // --------------------------------------------------------------------------------------------- setGuardian

    function test_SetGuardian() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, _guardian));
        vm.prank(_guardian);
        _pauses.setGuardian(address(this));
        vm.expectEmit(address(_pauses));
        emit IPauseGuard.GuardianChanged(address(this));
        vm.prank(_owner);
        _pauses.setGuardian(address(this));
        _pauses.pause(1);
        vm.expectRevert(abi.encodeWithSelector(IPauseGuard.NotGuardian.selector, _guardian));
        _resume(_guardian);
        vm.prank(_owner);
        _pauses.setGuardian(address(0)); // nobody
        skip(365 days);
        vm.expectRevert(abi.encodeWithSelector(IPauseGuard.NotGuardian.selector, address(this)));
        _pauses.pause(1);
    }

    // ------------------------------------------------------------------------------------------- pausedBetween

    function test_PausedBetween_ABoundary() external {
        _pause(60);
        vm.warp(START + 30);
        assertEq(_pauses.pausedBetween(START, block.timestamp), 30, "what is still to come does not count yet");
        assertEq(_pauses.pausedBetween(START + 10, START + 20), 10);
        assertEq(_pauses.pausedBetween(START, START), 0);
        vm.warp(START + 100);
        assertEq(_pauses.pausedBetween(START - 50, START), 0);
        assertEq(_pauses.pausedBetween(START - 50, START + 1), 1);
        assertEq(_pauses.pausedBetween(START + 59, START + 100), 1);
        assertEq(_pauses.pausedBetween(START + 60, START + 100), 0);
        assertEq(_pauses.pausedBetween(0, type(uint256).max), 60);
        assertEq(_pauses.pausedBetween(START + 50, START + 10), 0, "an empty span");
    }

    /// @dev Pauses of up to nine seconds, some of them ended early; the twin asks for each second whether it was paused.
    function testFuzz_PausedBetween(uint64[12] calldata draws, uint16 first, uint16 length) external {
        _pauses = new PauseGuard(_owner, PauseParameters(_guardian, 9, 9));
        bool[400] memory paused;
        for (uint256 i; i < 12; ++i) {
            uint64 wanted = 1 + draws[i] % 9;
            uint64 kept = (draws[i] >> 8) % 2 == 0 ? wanted : (draws[i] >> 16) % wanted;
            _pause(wanted);
            for (uint256 second; second < kept; ++second) {
                paused[block.timestamp - START + second] = true;
            }
            skip(kept);
            if (kept < wanted) _resume(_guardian);
            skip(9 + (draws[i] >> 24) % 12);
        }
        uint256 from = uint256(first) % 400;
        uint256 to = from + uint256(length) % (400 - from);
        uint256 total;
        for (uint256 second = from; second < to; ++second) {
            if (paused[second]) ++total;
        }
        assertEq(_pauses.pausedBetween(START + from, START + to), total);
    }
}
