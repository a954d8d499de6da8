// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IPauseGuard} from "./interfaces/IPauseGuard.sol";
import {PauseParameters, requireInRange} from "./types/MarketParameters.sol";

/// @title PauseGuard
/// @notice Remembers the pauses of the rollup. Who may pause can stop it for a while, never for good and never take anything.
contract PauseGuard is IPauseGuard, Ownable2Step {
    /// @inheritdoc IPauseGuard
    uint64 public immutable MAX_PAUSE;
    /// @inheritdoc IPauseGuard
    uint64 public immutable COOLDOWN;

    /// @inheritdoc IPauseGuard
    address public guardian;
    /// @dev The end of the newest pause, in the guardian's slot: all that a running rollup reads.
    uint64 private _until;

    /// @dev One slot: [from, until).
    struct Interval {
        uint64 from;
        uint64 until;
    }

    /// @dev In order of time, at least `COOLDOWN` apart, so that a span of time touches few of them.
    Interval[] private _pauses;

    constructor(address owner, PauseParameters memory parameters) Ownable(owner) {
        requireInRange("maxPause", parameters.maxPauseSeconds, 1, 14 days);
        requireInRange("pauseCooldown", parameters.cooldownSeconds, parameters.maxPauseSeconds, 365 days);
        MAX_PAUSE = parameters.maxPauseSeconds;
        COOLDOWN = parameters.cooldownSeconds;
        guardian = parameters.guardian;
        emit GuardianChanged(parameters.guardian);
    }

    /// @inheritdoc IPauseGuard
    function pause(uint64 seconds_) external {
        if (msg.sender != guardian) revert NotGuardian(msg.sender);
        if (seconds_ == 0 || seconds_ > MAX_PAUSE) revert PauseTooLong(seconds_, MAX_PAUSE);
        uint64 until = _until;
        uint256 earliest = until == 0 ? 0 : uint256(until) + COOLDOWN;
        if (block.timestamp < earliest) revert PauseTooSoon(earliest);
        until = uint64(block.timestamp) + seconds_;
        _until = until;
        _pauses.push(Interval({from: uint64(block.timestamp), until: until}));
        emit Paused(uint64(block.timestamp), until);
    }

    /// @inheritdoc IPauseGuard
    function resume() external {
        if (msg.sender != guardian && msg.sender != owner()) revert NotGuardian(msg.sender);
        if (block.timestamp >= _until) revert NotPaused();
        _until = uint64(block.timestamp);
        _pauses[_pauses.length - 1].until = uint64(block.timestamp);
        emit Resumed(uint64(block.timestamp));
    }

    /// @inheritdoc IPauseGuard
    function setGuardian(address newGuardian) external onlyOwner {
        guardian = newGuardian;
        emit GuardianChanged(newGuardian);
    }

    /// @inheritdoc IPauseGuard
    function requireRunning() external view {
        if (block.timestamp < _until) revert RollupPaused(_until);
    }

    /// @inheritdoc IPauseGuard
    function pausedBetween(uint256 from, uint256 to) external view returns (uint256 total) {
        for (uint256 i = _pauses.length; i != 0; --i) {
            Interval memory interval = _pauses[i - 1];
            if (interval.until <= from) break;
            uint256 start = Math.max(interval.from, from);
            uint256 end = Math.min(interval.until, to);
            if (end > start) total += end - start;
        }
    }

    /// @inheritdoc IPauseGuard
    function runUntil(uint256 from, uint256 length) external view returns (uint256 time) {
        time = from + length;
        uint256 count = _pauses.length;
        uint256 next = count;
        while (next != 0 && _pauses[next - 1].until > from) {
            --next;
        }
        for (; next < count && _pauses[next].from < time; ++next) {
            time += _pauses[next].until - Math.max(_pauses[next].from, from);
        }
    }
}
