// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

interface IStandbyList {
error NotLadder(address caller); error AlreadyMember(address account); error NotMember(address account); error OnDuty(address account); error ListFull(); error StillAlive(address account, uint256 until); error HeartbeatMissed(address account, uint256 until);
event Joined(address indexed account, uint32 joinedAt); event Left(address indexed account); event HeartbeatReceived(address indexed account, uint32 at); event Drawn(address indexed account, uint256 seed); event DutyEnded(address indexed account, bool failed);
function join() external;
function heartbeat() external;
function leave() external;
function remove(address account) external;
function draw(uint256 seed, address failing, uint256 joinedBefore) external returns (address standby);
function endDuty(address account, bool failed) external;
function members() external view returns (address[] memory); function memberOf(address) external view returns (uint32 joinedAt, uint32 beatAt, bool onDuty);
function heartbeatSeconds() external view returns (uint256);
}
