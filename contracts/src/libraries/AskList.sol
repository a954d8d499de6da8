// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "../interfaces/IAskRegistry.sol";
import {PackedAsk, packAsk} from "../types/PackedAsk.sol";

/// @notice Singly linked list of asks in storage, sorted by (unit cost, id), and the times of the last two rounds, from
/// which it follows which postings and endings are in force.
/// @dev A new ask has the highest id, so that it stands behind all asks of its cost. Id 0 stands for the start and the end.
library AskList {
    /// @param first Id of the first ask.
    /// @param newest Id of the newest ask ever.
    /// @param length Number of asks in the list.
    /// @param roundAt Time of the last round.
    /// @param previousRoundAt Time of the round before it.
    /// @param nodes The asks in the list by id.
    struct List {
        uint32 first;
        uint32 newest;
        uint16 length;
        uint32 roundAt;
        uint32 previousRoundAt;
        mapping(uint256 id => PackedAsk) nodes;
    }

    /// @notice Inserts a new ask behind `hint`, which must be the ask before it.
    function insert(List storage list, uint256 unitCostWei, uint256 ownerId, uint256 seats, uint256 hint)
        internal
        returns (uint32 id)
    {
        PackedAsk left = list.nodes[hint];
        uint256 right = successor(list, hint);
        bool fits = hint == 0 || (left.exists() && left.unitCostWei() <= unitCostWei);
        if (!fits || (right != 0 && list.nodes[right].unitCostWei() <= unitCostWei)) {
            revert IAskRegistry.WrongHint(uint64(hint), uint64(predecessor(list, unitCostWei)));
        }
        id = list.newest + 1;
        list.newest = id;
        list.length += 1;
        list.nodes[id] = packAsk(unitCostWei, ownerId, seats, right, block.timestamp);
        if (hint == 0) list.first = id;
        else list.nodes[hint] = left.withNext(id);
    }

    /// @notice Removes the ask `id` = `ask`, which must follow `previous`.
    function remove(List storage list, uint256 previous, uint256 id, PackedAsk ask) internal {
        if (previous == 0) list.first = uint32(ask.next());
        else list.nodes[previous] = list.nodes[previous].withNext(ask.next());
        list.length -= 1;
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

    /// @notice The ask behind which a new one of this cost stands.
    function predecessor(List storage list, uint256 unitCostWei) internal view returns (uint256 id) {
        uint256 right = list.first;
        while (right != 0) {
            PackedAsk ask = list.nodes[right];
            if (ask.unitCostWei() > unitCostWei) break;
            id = right;
            right = ask.next();
        }
    }

    function _minusOrZero(uint256 a, uint256 b) private pure returns (uint256) {
        unchecked {
            return a > b ? a - b : 0;
        }
    }
}
