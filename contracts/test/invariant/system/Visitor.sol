// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice A receiver of ether with a habit: it takes it, refuses it, or calls back while it is paid.
contract Visitor {
    enum Habit {
        Take,
        Refuse,
        CallBack
    }

    /// @notice Thrown when the habit is to refuse.
    error Refused();

    Habit private _habit;
    address private _target;
    bytes private _call;

    /// @notice Calls back that went through.
    uint256 public admitted;

    function prepare(Habit habit, address target, bytes calldata call) external {
        (_habit, _target, _call) = (habit, target, call);
    }

    receive() external payable {
        if (_habit == Habit.Refuse) revert Refused();
        if (_habit == Habit.Take) return;
        (bool done,) = _target.call(_call);
        if (done) ++admitted;
    }
}
