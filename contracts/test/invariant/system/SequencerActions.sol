// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, BlockInput, ChunkInput, Winner} from "../../../src/interfaces/IRollup.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";
import {Compact} from "../../unit/rollup/Compact.sol";
import {DropActions} from "./DropActions.sol";
import {Visitor} from "./Visitor.sol";

/// @notice Commits, honest and dishonest ones, and the sequencer's money.
abstract contract SequencerActions is DropActions {
    /// @dev When the sequencer's bond may leave; 0: nobody asked for it.
    uint256 internal _bondReadyAt;

    /// @dev An honest batch of anything; it is taken, unless too many wait, the bond is too low or the rollup is paused.
    function commit(uint256 seed) external acts(seed) {
        BatchHeader memory parent = headerOf(headCommit());
        if (_draw(2) == 0) _enlist();
        _reach(
            block.timestamp + 1 > parent.committedAt + 12 ? block.timestamp + 1 : parent.committedAt + 12 + _draw(30)
        );
        vm.roll(block.number + 1);
        if (sequencers.depositOf(sequencer) < 1 ether) topUp(1 ether);
        if (_paused() && _draw(2) == 0) _reach(_pauses[_pauses.length - 1].until);
        if (_paused() || _open.length == 4 || _exited || isPermissionless()) {
            return _mustFailAsSequencer(parent, single(_plain()), oneBlock(1));
        }
        _restoreBond(parent);
        uint256 most = auction.roundParameters(uint64(_entries.length)).maxChunks;
        _requireRelief();
        uint256 count = 1 + _draw(most < 3 ? most : 3);
        ChunkInput[] memory chunks = _chunks(parent, count);
        BlockInput[] memory blocks = oneBlock(count);
        RoundParameters memory round = auction.roundParameters(uint64(_entries.length));
        (Winner[] memory winners, uint256[] memory costs) = _expectWinners(count, round.reserveWei);
        vm.recordLogs();
        vm.prank(sequencer, sequencer);
        (bool done, bytes memory reason) =
            address(rollup).call(abi.encodeCall(rollup.commitBatch, (parent, chunks, blocks)));
        if (!done) return _fail(string.concat("an honest batch was refused: ", vm.toString(reason)));
        Batch memory batch = _noteCommit(vm.getRecordedLogs(), chunks);
        _requireWinners(batch, winners, costs, round.reserveWei);
        if (_entries[batch.header.commitId].relief) ++_seen["committed in relief"];
        if (_draw(3) == 0) _challenge(batch, _draw(count));
    }

    /// @dev After a drop the sequencer has to make up for what was slashed.
    function _restoreBond(BatchHeader memory parent) private {
        if (_bondWei >= BOND && _bondReadyAt == 0) return;
        _mustFailAsSequencer(parent, single(_plain()), oneBlock(1));
        hoax(sequencer, BOND - _bondWei);
        sequencers.register{value: BOND - _bondWei}();
        (_bondWei, _bondReadyAt) = (BOND, 0);
    }

    /// @dev The sequencer asks for its bond, and takes it exactly if the delay is over and all its batches are settled or released.
    function leaveSequencer(uint256 seed) external acts(seed) {
        bytes memory request = abi.encodeCall(sequencers.requestBondExit, ());
        bytes memory withdraw = abi.encodeCall(sequencers.withdrawBond, (payable(sequencer)));
        address stranger = _stranger();
        _mustFail(stranger, address(sequencers), 0, request);
        _mustFail(stranger, address(sequencers), 0, withdraw);
        if (_bondReadyAt != 0 && _waitingSince() == 0 && _draw(4) == 0) _reach(_bondReadyAt - _draw(2));
        bool may = _bondWei != 0 && _bondReadyAt != 0 && block.timestamp >= _bondReadyAt
            && sequencers.exposureOf(sequencer) == 0;
        uint256 before = sequencer.balance;
        _must(may, sequencer, address(sequencers), withdraw);
        if (may) {
            _require(sequencer.balance == before + _bondWei, "I4: another bond left");
            (_bondWei, _bondReadyAt) = (0, 0);
            ++_seen["bond withdrawn"];
        }
        bool first = _bondWei != 0 && _bondReadyAt == 0;
        _must(first, sequencer, address(sequencers), request);
        if (first) _bondReadyAt = block.timestamp + 2 days;
    }

    /// @dev So many rounds as batches were dropped, and two, have no floor, so that the same blocks find room again.
    function _requireRelief() private {
        RoundParameters memory round = auction.roundParameters(uint64(_entries.length));
        bool relief = round.floorWei == 0 && round.dataFeeCapWei == type(uint64).max && round.maxChunks == 8;
        _require(relief == (_reliefRounds != 0), "I20: relief");
    }

    // --------------------------------------------------------------------------------------------------- clearing

    /// @dev Who should win: the cheapest free seats in force, of owners without unsettled failures.
    function _expectWinners(uint256 count, uint256 reserveWei)
        private
        view
        returns (Winner[] memory winners, uint256[] memory costs)
    {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        uint256 cutoff = asks.inForceUntil();
        winners = new Winner[](page.length);
        costs = new uint256[](page.length);
        uint256 won;
        for (uint256 i; i < page.length && page[i].unitCostWei <= reserveWei && count != 0; ++i) {
            bool inForce = page[i].postedAt <= cutoff && (page[i].endedAt == 0 || page[i].endedAt > cutoff);
            uint256 seats = _atMost(page[i].seats - page[i].busy, count);
            if (!inForce || seats == 0 || _failures[page[i].owner] != 0) continue;
            (winners[won].owner, winners[won].askId) = (page[i].owner, page[i].askId);
            (winners[won].seats, costs[won++]) = (uint32(seats), page[i].unitCostWei);
            count -= seats;
        }
        assembly ("memory-safe") {
            mstore(winners, won)
        }
    }

    function _requireWinners(Batch memory batch, Winner[] memory expected, uint256[] memory costs, uint256 reserveWei)
        private
    {
        Winner[] memory winners = batch.winners;
        _require(winners.length == expected.length, "I15: others won");
        uint256 seats;
        for (uint256 i; i < winners.length; ++i) {
            bool same = winners[i].owner == expected[i].owner && winners[i].askId == expected[i].askId
                && winners[i].seats == expected[i].seats;
            _require(same, "I15: another won");
            uint256 shareWei = winners[i].payWei / winners[i].seats;
            _require(shareWei >= costs[i] * UNITS, "I18: a share below its cost");
            _require(winners[i].payWei <= winners[i].seats * reserveWei * UNITS, "I18: a share above the reserve");
            seats += winners[i].seats;
        }
        _require(batch.header.seatCount == seats, "I18: seats");
        _require(batch.header.openPriceWei == UNITS * reserveWei, "I18: price of the open lane");
    }

    // --------------------------------------------------------------------------------------------------- honest data

    function _chunks(BatchHeader memory parent, uint256 count) private returns (ChunkInput[] memory chunks) {
        uint256 next = parent.queueEnd;
        uint256 end = next + _taken(next, count * SLOTS);
        bytes32 root = parent.postRoot;
        chunks = new ChunkInput[](count);
        for (uint256 i; i < count; ++i) {
            uint256 l1Count = end - next < SLOTS ? end - next : SLOTS;
            bytes memory slots;
            for (uint256 j; j < l1Count; ++j) {
                slots = bytes.concat(slots, _execute(_operations[next++], uint64(_entries.length)));
            }
            chunks[i] = chunkOf(root, "", uint16(l1Count));
            chunks[i].witnessHash = keccak256(witnessOf(root));
            chunks[i].unitPriceWei += uint96(_draw(2) * 10 gwei);
            if (_reliefRounds != 0) chunks[i].dataFeeWei = uint96(_draw(2) * 1000 gwei);
            uint256 feeWei = uint256(chunks[i].unitPriceWei) * UNITS_PER_SLOT + chunks[i].dataFeeWei;
            slots = bytes.concat(slots, _signed(SLOTS - l1Count, feeWei, uint64(_entries.length)));
            chunks[i].slots = slots;
            root = keccak256(abi.encode(root, slots)) >> 8;
            chunks[i].postRoot = root;
        }
    }

    /// @dev How many operations to take in: what is due, or more.
    function _taken(uint256 next, uint256 room) private returns (uint256 taken) {
        uint256 waiting = _operations.length - next;
        if (waiting > room) waiting = room;
        taken = _draw(waiting + 1);
        uint256 due;
        while (due < 2 && due < waiting && _operations[next + due].enqueuedAt + 3600 <= block.timestamp) ++due;
        if (taken < due) taken = due;
    }

    function _signed(uint256 count, uint256 feeWei, uint64 commitId) private returns (bytes memory slots) {
        for (uint256 i; i < count; ++i) {
            uint256 kind = _accounts.length == 0 ? 0 : _draw(4);
            if (kind == 0) {
                slots = bytes.concat(slots, hex"00");
                continue;
            }
            address from = _accounts[_draw(_accounts.length)];
            uint256 amountWei = _balanceOf[from] > feeWei ? _draw(_balanceOf[from] - feeWei + 1) : 0;
            bytes memory slot;
            if (kind == 1) {
                slot = _transfer(from, _accounts[_draw(_accounts.length)], amountWei, feeWei);
            } else if (kind == 2) {
                slot = _withdraw(from, amountWei, feeWei, commitId);
            } else if (++i < count) {
                slot = _create(from, _actor(), amountWei / 2, 2 * feeWei);
            } else {
                slot = hex"00";
            }
            slots = bytes.concat(slots, slot);
        }
    }

    /// @dev A dishonest batch; it must be refused.
    function cheat(uint256 seed) external acts(seed) {
        if (_open.length == 4) return;
        BatchHeader memory parent = headerOf(headCommit());
        _reach(parent.committedAt + 12);
        RoundParameters memory round = auction.roundParameters(uint64(_entries.length));
        ChunkInput memory chunk = _plain();
        BlockInput[] memory blocks = oneBlock(1);
        uint256 what = _draw(16);
        if (what == 0 && headCommit() == 0) return;
        if (what == 0) parent = headerOf(_entries[headCommit()].parent);
        if (what == 15 && _dropped.length != 0) parent = headerOf(_dropped[_draw(_dropped.length)]);
        if (what == 1) parent.postRoot ^= bytes32(uint256(1));
        else if (what == 2 && round.floorWei != 0) chunk.unitPriceWei = round.floorWei - 1;
        else if (what == 3) chunk.dataFeeWei = uint96(round.dataFeeCapWei) + 1;
        else if (what == 4) chunk.postRoot = bytes32(FIELD_ORDER + _draw(2));
        else if (what == 5) chunk.time = uint64(block.timestamp + 1);
        else if (what == 6) chunk.time = parent.lastTime == 0 ? uint64(block.timestamp + 1) : parent.lastTime - 1;
        else if (what == 7) blocks[0].slotCount -= 1;
        else if (what == 8) blocks[0].slotCount += 1;
        else if (what == 9) parent.queueEnd += 1;
        else if (what > 9) chunk = _forged(parent.queueEnd, what);
        if (what == 2 && round.floorWei == 0) return;
        bool old = what == 15 && _dropped.length != 0;
        if (chunk.l1Count != 0 || what < 10 || old) return _mustFailAsSequencer(parent, single(chunk), blocks);
        // Nothing to forge: somebody else commits, and the sequencer commits too much.
        bytes memory call = abi.encodeCall(rollup.commitBatch, (parent, single(chunk), blocks));
        address stranger = _stranger();
        vm.prank(stranger, stranger);
        (bool done,) = address(rollup).call(call);
        vm.prank(sequencer, stranger);
        (bool relayed,) = address(rollup).call(call);
        if (done || relayed) _fail("a stranger's batch was taken");
        _mustFailAsSequencer(parent, new ChunkInput[](round.maxChunks + 1), oneBlock(round.maxChunks + 1));
    }

    /// @dev A chunk that takes in operations out of order, twice, invented ones, or with results that contradict them.
    function _forged(uint256 next, uint256 what) private returns (ChunkInput memory chunk) {
        chunk = _plain();
        if (what == 10 && next + 1 < _operations.length) {
            chunk.slots = Compact.l1(_operations[next + 1].item, 0, 0); // skips one
        } else if (what == 11 && next != 0) {
            chunk.slots = Compact.l1(_operations[_draw(next)].item, 0, 0); // an old one
        } else if (what == 12 && next < _operations.length) {
            bytes memory item = _operations[next].item;
            uint256 at = 1 + _draw(100);
            item[at] = item[at] ^ 0x01; // changed
            chunk.slots = Compact.l1(item, 0, 0);
        } else if (what == 13) {
            bytes memory item =
                abi.encodePacked(uint8(4), alice, alice, uint128(5 ether), bytes32(0), uint96(PREPAYMENT_FLOOR));
            chunk.slots = Compact.l1(item, 1, 0); // invented
        } else if (what == 14 && next < _operations.length && _operations[next].kind != 7) {
            chunk.slots = Compact.l1(_operations[next].item, 1, 1 ether); // executes another amount
        }
        if (chunk.slots.length != 0) chunk.l1Count = 1;
    }

    /// @dev A chunk of nothing that takes in nothing.
    function _plain() private view returns (ChunkInput memory) {
        return chunkOf(rollup.finalizedRoot(), "", 0);
    }

    /// @dev Leaves out operations that are due.
    function skipDue(uint256 seed) external acts(seed) {
        if (_open.length == 4 || _reliefRounds != 0) return;
        BatchHeader memory parent = headerOf(headCommit());
        if (parent.queueEnd == _operations.length) return;
        uint256 dueAt = _operations[parent.queueEnd].enqueuedAt + 3600;
        _reach(dueAt);
        _mustFailAsSequencer(parent, single(_plain()), oneBlock(1));
    }

    function takeDeposit(uint256 seed) external acts(seed) {
        uint256 depositWei = sequencers.depositOf(sequencer);
        address to = _actor();
        bytes memory call = abi.encodeCall(sequencers.withdraw, (depositWei + 1, payable(sequencer)));
        _mustFail(sequencer, address(sequencers), 0, call);
        call = abi.encodeCall(sequencers.withdraw, (_draw(0.1 ether), payable(to)));
        _mustFail(_stranger(), address(sequencers), 0, abi.encodeCall(sequencers.withdraw, (1, payable(to))));
        _visitor.prepare(Visitor.Habit(_draw(3)), address(sequencers), call);
        vm.prank(sequencer);
        (bool done,) = address(sequencers).call(call);
        if (done && _visitor.admitted() != 0) _fail("a call back went through");
    }

    /// @dev Any actor but the sequencer.
    function _stranger() internal returns (address stranger) {
        stranger = _actor();
        if (stranger == sequencer) stranger = alice;
    }

    function _mustFailAsSequencer(BatchHeader memory parent, ChunkInput[] memory chunks, BlockInput[] memory blocks)
        private
    {
        vm.prank(sequencer, sequencer);
        (bool done,) = address(rollup).call(abi.encodeCall(rollup.commitBatch, (parent, chunks, blocks)));
        if (done) _fail("a dishonest batch was taken");
    }
}
