// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {LadderBooks} from "./LadderBooks.sol";
import {Visitor} from "./Visitor.sol";

/// @notice What all actions need: random numbers, blocks, and calls that must succeed or must fail.
abstract contract Acting is LadderBooks {
    uint256 private _state; // of the random numbers of an action

    modifier acts(uint256 seed) {
        _state = seed;
        _;
        _watch();
    }

    /// @dev A call that pays `amountWei` to `receiver`, once. The visitor may refuse or call back: then nothing is paid, or
    /// no more than to others.
    function _payout(address receiver, address caller, address target, bytes memory call, uint256 amountWei)
        internal
        returns (bool paid)
    {
        Visitor.Habit habit = Visitor.Habit(_draw(3));
        bool refused = receiver == address(_visitor) && habit == Visitor.Habit.Refuse;
        if (receiver == address(_visitor)) _visitor.prepare(habit, target, call);
        if (refused) {
            _mustFail(caller, target, 0, call);
            return false;
        }
        uint256 before = receiver.balance;
        _mustSucceed(caller, target, call);
        if (receiver.balance != before + amountWei) _fail("a payment has another amount");
        if (_visitor.admitted() != 0) _fail("a call back went through");
        _mustFail(caller, target, 0, call);
        return true;
    }

    function _mustFail(address caller, address target, uint256 valueWei, bytes memory call) internal {
        if (valueWei != 0) vm.deal(caller, caller.balance + valueWei);
        vm.prank(caller);
        (bool done,) = target.call{value: valueWei, gas: 20_000_000}(call);
        if (done) _fail(string.concat("went through: ", vm.toString(bytes4(call))));
    }

    function _mustSucceed(address caller, address target, bytes memory call) internal {
        vm.prank(caller);
        (bool done, bytes memory reason) = target.call(call);
        if (!done) _fail(string.concat("failed: ", vm.toString(bytes4(call)), " with ", vm.toString(reason)));
    }

    /// @dev It succeeds exactly if it should.
    function _must(bool succeed, address caller, address target, bytes memory call) internal {
        if (succeed) _mustSucceed(caller, target, call);
        else _mustFail(caller, target, 0, call);
    }

    function _draw(uint256 limit) internal returns (uint256) {
        _state = uint256(keccak256(abi.encode(_state)));
        return limit == 0 ? 0 : _state % limit;
    }

    function _actor() internal returns (address) {
        return _actors[_draw(_actors.length)];
    }

    function _anAsk() internal returns (AskView memory ask) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        if (page.length != 0) ask = page[_draw(page.length)];
    }

    /// @dev A batch that is not final, or now and then any; 0: there is none.
    function _aCommit() internal returns (uint256) {
        if (_draw(12) == 0) return _draw(_entries.length);
        return _open.length == 0 ? 0 : _open[_draw(_open.length)];
    }

    // ---------------------------------------------------------------------------------------------------- blocks

    /// @dev Goes to `time`, if that is to come.
    function _reach(uint256 time) internal {
        if (block.timestamp < time) vm.warp(time);
    }

    function _mine(uint256 count) internal {
        vm.roll(block.number + count);
        skip(12 * count);
    }

    /// @dev Blocks follow one at `time`, so many that it can be shown. It is not one that decides on an assignment.
    function _showBlock(uint256 time) internal returns (bytes memory header) {
        _mine(3 + DEPTH);
        return BlockHeaders.known(block.number - DEPTH - 1, 0, time, block.basefee);
    }

    /// @dev Lets the block pass on which the assignment of a commit depends.
    function _passSeed(uint256 committedBlock) internal {
        if (block.number >= committedBlock + 2) return;
        vm.roll(committedBlock + 2);
        skip(24);
    }
}
