// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "./interfaces/IAskRegistry.sol";
import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {IStandbyList} from "./interfaces/IStandbyList.sol";
import {
    MEMBERS_BOUND,
    requireAddress,
    requireInRange,
    StandbyContracts,
    StandbyParameters
} from "./types/MarketParameters.sol";

/// @notice Keeps the provers who stand by for chunks that others failed to prove, and draws one of them.
/// @dev One storage slot per member, so that a draw can read them all.
contract StandbyList is IStandbyList {
    /// @notice Overdue members that a draw removes at most; it steps over the others.
    uint256 public constant REMOVALS_PER_DRAW = 4;

    address public immutable LADDER;
    ICollateralVault public immutable VAULT;
    IAskRegistry public immutable ASKS;
    uint256 public immutable MAX_MEMBERS;
    uint256 public immutable HEARTBEAT;

    /// @dev One slot.
    struct Member {
        address account;
        uint32 joinedAt;
        uint32 beatAt;
        bool onDuty;
    }

    Member[] private _members;
    mapping(address account => uint256) private _places; // index + 1

    modifier onlyLadder() {
        if (msg.sender != LADDER) revert NotLadder(msg.sender);
        _;
    }

    constructor(StandbyContracts memory contracts, StandbyParameters memory parameters) {
        requireAddress("ladder", contracts.ladder);
        requireAddress("vault", address(contracts.vault));
        requireAddress("asks", address(contracts.asks));
        requireInRange("maxMembers", parameters.maxMembers, 1, MEMBERS_BOUND);
        requireInRange("heartbeat", parameters.heartbeatSeconds, 10, 30 days);
        LADDER = contracts.ladder;
        VAULT = contracts.vault;
        ASKS = contracts.asks;
        MAX_MEMBERS = parameters.maxMembers;
        HEARTBEAT = parameters.heartbeatSeconds;
    }

    // ---------------------------------------------------------------------------------------------------- members

    /// @inheritdoc IStandbyList
    function join() external {
        if (_places[msg.sender] != 0) revert AlreadyMember(msg.sender);
        if (_members.length >= MAX_MEMBERS) revert ListFull();
        uint32 time = uint32(block.timestamp);
        _members.push(Member({account: msg.sender, joinedAt: time, beatAt: time, onDuty: false}));
        _places[msg.sender] = _members.length;
        emit Joined(msg.sender, time);
        ASKS.setStandby(msg.sender, true);
        VAULT.reserve(msg.sender, VAULT.perSeat());
    }

    /// @inheritdoc IStandbyList
    function heartbeat() external {
        Member storage member = _members[_indexOf(msg.sender)];
        uint256 until = _aliveUntil(member.beatAt);
        if (block.timestamp >= until) revert HeartbeatMissed(msg.sender, until);
        member.beatAt = uint32(block.timestamp);
        emit HeartbeatReceived(msg.sender, uint32(block.timestamp));
    }

    /// @inheritdoc IStandbyList
    function leave() external {
        uint256 index = _indexOf(msg.sender);
        if (_members[index].onDuty) revert OnDuty(msg.sender);
        _release(index, msg.sender);
    }

    /// @inheritdoc IStandbyList
    function remove(address account) external {
        uint256 index = _indexOf(account);
        Member memory member = _members[index];
        uint256 until = _aliveUntil(member.beatAt);
        if (block.timestamp < until) revert StillAlive(account, until);
        if (member.onDuty) revert OnDuty(account);
        _release(index, account);
    }

    // ----------------------------------------------------------------------------------------------------- ladder

    /// @inheritdoc IStandbyList
    function draw(uint256 seed, address failing, uint256 joinedBefore) external onlyLadder returns (address standby) {
        uint256 highest;
        uint256 removed;
        uint256 index;
        while (index < _members.length) {
            Member memory member = _members[index];
            bool overdue = block.timestamp >= _aliveUntil(member.beatAt);
            if (overdue && !member.onDuty && removed < REMOVALS_PER_DRAW) {
                ++removed;
                _release(index, member.account); // and the last one takes its place
                continue;
            }
            ++index;
            if (overdue || member.onDuty || member.account == failing || member.joinedAt >= joinedBefore) continue;
            uint256 rank = uint256(keccak256(abi.encode(seed, member.account)));
            if (rank >= highest) (highest, standby) = (rank, member.account);
        }
        if (standby == address(0)) return standby;
        _members[_indexOf(standby)].onDuty = true;
        emit Drawn(standby, seed);
    }

    /// @inheritdoc IStandbyList
    function endDuty(address account, bool failed) external onlyLadder {
        uint256 index = _indexOf(account);
        if (!_members[index].onDuty) revert NotOnDuty(account);
        emit DutyEnded(account, failed);
        if (failed) _drop(index, account);
        else _members[index].onDuty = false;
    }

    // ------------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IStandbyList
    function members() external view returns (address[] memory accounts) {
        accounts = new address[](_members.length);
        for (uint256 i; i < accounts.length; ++i) {
            accounts[i] = _members[i].account;
        }
    }

    /// @inheritdoc IStandbyList
    function memberOf(address account) external view returns (uint32 joinedAt, uint32 beatAt, bool onDuty) {
        uint256 place = _places[account];
        if (place == 0) return (0, 0, false);
        Member memory member = _members[place - 1];
        return (member.joinedAt, member.beatAt, member.onDuty);
    }

    /// @inheritdoc IStandbyList
    function heartbeatSeconds() external view returns (uint256) {
        return HEARTBEAT;
    }

    // --------------------------------------------------------------------------------------------------- internal

    /// @dev Takes a member off the list and gives its collateral back.
    function _release(uint256 index, address account) private {
        _drop(index, account);
        VAULT.release(account, VAULT.perSeat());
    }

    /// @dev Takes a member off the list; the last one takes its place.
    function _drop(uint256 index, address account) private {
        uint256 last = _members.length - 1;
        if (index != last) {
            Member memory moved = _members[last];
            _members[index] = moved;
            _places[moved.account] = index + 1;
        }
        _members.pop();
        delete _places[account];
        emit Left(account);
        ASKS.setStandby(account, false);
    }

    function _indexOf(address account) private view returns (uint256) {
        uint256 place = _places[account];
        if (place == 0) revert NotMember(account);
        return place - 1;
    }

    function _aliveUntil(uint256 beatAt) private view returns (uint256) {
        return beatAt + HEARTBEAT;
    }
}
