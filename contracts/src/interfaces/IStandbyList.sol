// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Provers who stand by for chunks that others failed to prove, each with the collateral of one seat.
/// @dev A member is drawn by the highest keccak(seed, account). So who leaves changes nobody else's rank, and who joins
/// once the seed can be known is not drawn, because `joinedBefore` is a time before that.
interface IStandbyList {
    error NotLadder(address caller);
    error AlreadyMember(address account);
    error NotMember(address account);
    error OnDuty(address account);
    /// @notice Thrown when the duty of a member ends that has none.
    error NotOnDuty(address account);
    error ListFull();
    /// @notice Thrown when a member is removed whose next heartbeat is not overdue.
    error StillAlive(address account, uint256 until);
    /// @notice Thrown when a heartbeat comes too late: the member must be removed and join again.
    error HeartbeatMissed(address account, uint256 until);

    event Joined(address indexed account, uint32 joinedAt);
    event Left(address indexed account);
    event HeartbeatReceived(address indexed account, uint32 at);
    event Drawn(address indexed account, uint256 seed);
    event DutyEnded(address indexed account, bool failed);

    /// @notice Joins the list: reserves the collateral of one seat, which bars the caller from posting asks. Its first
    /// heartbeat is now.
    /// @dev Warning: a member must send a heartbeat in time, also while it is on duty, and prove what it is drawn for.
    function join() external;
    /// @notice Tells that the caller is there, for another `heartbeatSeconds`.
    function heartbeat() external;
    /// @notice Leaves the list, unless on duty, and releases the collateral.
    function leave() external;
    /// @notice Removes a member whose heartbeat is overdue, unless on duty, and releases its collateral. Anyone may call.
    function remove(address account) external;
    /// @notice Draws a member and puts it on duty; 0 if there is none. Only the ladder.
    /// @dev Of those that joined before `joinedBefore`, are alive, not on duty, and not `failing`. Removes up to four
    /// overdue members on the way; the others are not drawn.
    function draw(uint256 seed, address failing, uint256 joinedBefore) external returns (address standby);
    /// @notice Ends a member's duty. If it failed, its collateral has been escrowed, and it is removed without any. Only the
    /// ladder.
    function endDuty(address account, bool failed) external;
    function members() external view returns (address[] memory);
    /// @notice When a member joined and was last alive, and whether it is on duty; zeros for others.
    function memberOf(address account) external view returns (uint32 joinedAt, uint32 beatAt, bool onDuty);
    /// @notice Time after a heartbeat before whose end the next one must come.
    function heartbeatSeconds() external view returns (uint256);
}
