// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice A pause of commits, proofs, the failure ladder and finalization, for the case that a circuit is doubted. It ends by
/// itself. The queue, claims, credits and collateral are never paused.
interface IPauseGuard {
    error NotGuardian(address caller);
    /// @notice Thrown while the rollup is paused.
    error RollupPaused(uint256 until);
    error NotPaused();
    /// @notice Thrown when a pause would follow the last one too soon.
    error PauseTooSoon(uint256 earliest);
    error PauseTooLong(uint256 seconds_, uint256 most);

    event Paused(uint64 from, uint64 until);
    event Resumed(uint64 at);
    event GuardianChanged(address indexed guardian);

    /// @notice Pauses for `seconds_` from now on. Only the guardian, at most `MAX_PAUSE`, and `COOLDOWN` after the end of the last.
    function pause(uint64 seconds_) external;
    /// @notice Ends the pause. Only the guardian or the owner.
    function resume() external;
    /// @notice Names who may pause. Only the owner, which is the timelock.
    function setGuardian(address guardian) external;
    /// @notice Reverts while the rollup is paused.
    function requireRunning() external view;
    /// @notice Seconds of [from, to) in which the rollup was paused.
    function pausedBetween(uint256 from, uint256 to) external view returns (uint256);
    /// @notice When `length` seconds without pauses have passed since `from`. A pause after that time does not move it; one that
    /// runs now counts to its planned end.
    function runUntil(uint256 from, uint256 length) external view returns (uint256 time);
    function guardian() external view returns (address);
    /// @notice Longest pause, and least time from the end of one to the start of the next, in seconds.
    function MAX_PAUSE() external view returns (uint64);
    function COOLDOWN() external view returns (uint64);
}
