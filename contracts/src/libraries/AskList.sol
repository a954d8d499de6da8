// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "../interfaces/IAskRegistry.sol";
import {PackedAsk, packAsk} from "../types/PackedAsk.sol";

/// @notice Singly linked list of asks in storage, sorted by (unit cost, id), and the times of the last two rounds, from
/// which it follows which postings and endings are in force.
/// @dev A new ask has the highest id, so that it stands behind all asks of its cost. Id 0 stands for the start and the end.
library AskList {
    /// @dev Asks between a hint and the place that is looked for, at most.
    uint256 internal constant HINT_STEPS = 64;

    /// @param first Id of the first ask.
    /// @param newest Id of the newest ask ever.
    /// @param places Asks in the list, and places held for sealed ones.
    /// @param roundAt Time of the last round.
    /// @param previousRoundAt Time of the round before it.
    /// @param resting Owners whose asks rest.
    /// @param nodes The asks in the list by id.
    struct List {
        uint32 first;
        uint32 newest;
        uint16 places;
        uint32 roundAt;
        uint32 previousRoundAt;
        uint32 resting;
        mapping(uint256 id => PackedAsk) nodes;
    }

    /// @notice Inserts a new ask, posted at `time`, at a place that was taken for it.
    function insert(List storage list, uint256 unitCostWei, uint256 ownerId, uint256 seats, uint256 time, uint256 hint)
        internal
        returns (uint32 id)
    {
        id = list.newest + 1;
        uint256 previous = locate(list, unitCostWei, id, hint);
        list.newest = id;
        PackedAsk left = list.nodes[previous];
        uint256 right = previous == 0 ? list.first : left.next();
        list.nodes[id] = packAsk(unitCostWei, ownerId, seats, right, time);
        if (previous == 0) list.first = id;
        else list.nodes[previous] = left.withNext(id);
    }

    /// @notice Removes the ask `id` = `ask`, which must follow `previous`, and gives its place back.
    function remove(List storage list, uint256 previous, uint256 id, PackedAsk ask) internal {
        if (previous == 0) list.first = uint32(ask.next());
        else list.nodes[previous] = list.nodes[previous].withNext(ask.next());
        list.places -= 1;
        list.nodes[id] = PackedAsk.wrap(0);
    }

    /// @notice Notes that a round takes place now.
    function advance(List storage list) internal {
        list.previousRoundAt = list.roundAt;
        list.roundAt = uint32(block.timestamp);
    }

    /// @notice The latest time of posting or ending that is in force for the next round, r: before the commit of round
    /// r - 2 and `askDelay` ago, or `longDelay` ago.
    function cutoff(List storage list, uint256 askDelay, uint256 longDelay) internal view returns (uint256 latest) {
        latest = _minusOrZero(block.timestamp, askDelay);
        uint256 beforeRound = _minusOrZero(list.previousRoundAt, 1);
        if (beforeRound < latest) latest = beforeRound;
        uint256 long = _minusOrZero(block.timestamp, longDelay);
        if (long > latest) latest = long;
    }

    /// @notice The ask after `id` (0: the first).
    function successor(List storage list, uint256 id) internal view returns (uint256) {
        return id == 0 ? list.first : list.nodes[id].next();
    }

    /// @notice The ask after which (`unitCostWei`, `id`) stands or would stand, at most `HINT_STEPS` asks after `hint`; a
    /// hint that is unknown or stands behind that place counts as the start of the list.
    function locate(List storage list, uint256 unitCostWei, uint256 id, uint256 hint)
        internal
        view
        returns (uint256 previous)
    {
        PackedAsk left = list.nodes[hint];
        if (left.exists() && _isBefore(left, hint, unitCostWei, id)) previous = hint;
        for (uint256 steps;; ++steps) {
            uint256 right = successor(list, previous);
            if (right == 0 || !_isBefore(list.nodes[right], right, unitCostWei, id)) return previous;
            if (steps == HINT_STEPS) revert IAskRegistry.WrongHint(uint64(hint), uint64(previous));
            previous = right;
        }
    }

    /// @notice The ask behind which a new one of this cost stands, however far.
    function predecessor(List storage list, uint256 unitCostWei) internal view returns (uint256 id) {
        uint256 right = list.first;
        while (right != 0) {
            PackedAsk ask = list.nodes[right];
            if (ask.unitCostWei() > unitCostWei) break;
            id = right;
            right = ask.next();
        }
    }

    function _isBefore(PackedAsk ask, uint256 askId, uint256 unitCostWei, uint256 id) private pure returns (bool) {
        uint256 costWei = ask.unitCostWei();
        return costWei < unitCostWei || (costWei == unitCostWei && askId < id);
    }

    function _minusOrZero(uint256 a, uint256 b) private pure returns (uint256) {
        unchecked {
            return a > b ? a - b : 0;
        }
    }
}
