// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "forge-std/Vm.sol";

import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {IForcedInbox} from "../../../src/interfaces/IForcedInbox.sol";
import {RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, BatchStatus, BlockInput, ChunkInput, ChunkProof} from "../../../src/interfaces/IRollup.sol";
import {Circuit} from "../../../src/interfaces/IVerifierRegistry.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";
import {BindingTwin} from "../../unit/libraries/BindingTwin.sol";
import {Compact} from "../../unit/rollup/Compact.sol";
import {SystemBooks} from "./SystemBooks.sol";
import {Visitor} from "./Visitor.sol";

/// @notice Acts as users, provers, the sequencer and strangers would, honest or not, and writes down what must follow.
/// @dev Calls that must succeed or must fail are made as such; a breach is counted and found by the invariants.
contract SystemHandler is SystemBooks {
    uint256 private _state; // of the random numbers of an action

    modifier acts(uint256 seed) {
        _state = seed;
        _;
        _watch();
    }

    constructor() {
        deploySystem();
        _visitor = new Visitor();
        _actors = [alice, bob, carol, makeAddr("dave"), address(_visitor), sequencer];
        _entries.push().status = BatchStatus.Finalized;
    }

    // ------------------------------------------------------------------------------------------------------- users

    function enqueue(uint256 seed) external acts(seed) {
        address owner = _actor();
        Operation memory operation;
        operation.kind = uint8(4 + _draw(4));
        if (_draw(3) == 0) operation.kind = 4;
        operation.owner = owner;
        operation.recipient = _draw(4) == 0 ? address(uint160(0xd00d + _draw(4))) : _actor();
        operation.amountWei = _draw(3 ether);
        bytes memory call;
        if (operation.kind == 4) {
            if (operation.amountWei == 0) operation.amountWei = 1;
            call = abi.encodeCall(inbox.deposit, (operation.recipient, operation.amountWei));
        } else if (operation.kind == 5) {
            call = abi.encodeCall(inbox.setKey, (bytes32(_draw(FIELD_ORDER))));
        } else if (operation.kind == 6) {
            call = abi.encodeCall(inbox.forcedTransfer, (operation.recipient, operation.amountWei));
        } else {
            if (_draw(2) == 0) operation.amountWei = type(uint128).max;
            call = abi.encodeCall(inbox.forcedWithdraw, (operation.amountWei));
        }
        _enqueue(operation, call);
    }

    function _enqueue(Operation memory operation, bytes memory call) private {
        operation.prepaidWei = inbox.prepaymentWei();
        operation.enqueuedAt = block.timestamp;
        uint256 priceWei = operation.prepaidWei + (operation.kind == 4 ? operation.amountWei : 0);
        _mustFail(operation.owner, address(inbox), priceWei - 1, call);
        uint256 overpaidWei = _draw(2) * _draw(1 gwei);
        vm.deal(operation.owner, operation.owner.balance + priceWei + overpaidWei);
        vm.recordLogs();
        vm.prank(operation.owner);
        (bool done,) = address(inbox).call{value: priceWei + overpaidWei}(call);
        if (!done) return _fail("an operation was refused");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (logs[0].topics[0] != IForcedInbox.OperationEnqueued.selector) return _fail("no event");
        (operation.item,) = abi.decode(logs[0].data, (bytes, uint32));
        _overpaidWei[operation.owner] += overpaidWei;
        _operations.push(operation);
    }

    function withdrawRefund(uint256 seed) external acts(seed) {
        address owner = _actor();
        uint256 owedWei = _overpaidWei[owner];
        bytes memory call = abi.encodeCall(inbox.withdrawRefund, (payable(owner)));
        if (owedWei == 0) return _mustFail(owner, address(inbox), 0, call);
        if (_payout(owner, owner, address(inbox), call, owedWei)) _overpaidWei[owner] = 0;
    }

    function claim(uint256 seed) external acts(seed) {
        if (_withdrawals.length == 0) return;
        uint256 position = _draw(_withdrawals.length);
        Withdrawal memory withdrawal = _withdrawals[position];
        bytes32[] memory path = _pathOf(position);
        bytes memory call = _claimCall(withdrawal, path);
        if (withdrawal.claimed || withdrawal.commitId > _finalized) {
            return _mustFail(_actor(), address(bridge), 0, call);
        }
        _claimWrongly(withdrawal, path);
        if (!_payout(withdrawal.recipient, _actor(), address(bridge), call, withdrawal.amountWei)) return;
        _withdrawals[position].claimed = true;
        _claimedWei += withdrawal.amountWei;
    }

    function _claimWrongly(Withdrawal memory withdrawal, bytes32[] memory path) private {
        Withdrawal memory other =
            Withdrawal(withdrawal.commitId, withdrawal.index, withdrawal.recipient, withdrawal.amountWei, false);
        uint256 what = _draw(4);
        if (what == 0) ++other.amountWei;
        else if (what == 1) other.recipient = address(this);
        else if (what == 2) other.index += 1 + 256 * _draw(2);
        else other.commitId = uint64(_draw(other.commitId));
        _mustFail(_actor(), address(bridge), 0, _claimCall(other, path));
    }

    function _claimCall(Withdrawal memory withdrawal, bytes32[] memory path) private view returns (bytes memory) {
        return abi.encodeCall(
            bridge.claim, (withdrawal.commitId, withdrawal.index, withdrawal.recipient, withdrawal.amountWei, path)
        );
    }

    function _pathOf(uint256 position) private view returns (bytes32[] memory) {
        Withdrawal memory withdrawal = _withdrawals[position];
        uint256 first = position - withdrawal.index;
        uint256 end = position + 1;
        while (end < _withdrawals.length && _withdrawals[end].commitId == withdrawal.commitId) ++end;
        bytes32[] memory leaves = new bytes32[](end - first);
        for (uint256 i; i < leaves.length; ++i) {
            Withdrawal memory one = _withdrawals[first + i];
            leaves[i] = DataBinding.withdrawalLeaf(one.commitId, one.index, one.recipient, one.amountWei);
        }
        return BindingTwin.merklePath(leaves, withdrawal.index);
    }

    // ----------------------------------------------------------------------------------------------------- provers

    function postAsk(uint256 seed) external acts(seed) {
        address owner = _actor();
        uint96 cost = uint96(_draw(60 gwei));
        if (_draw(4) == 0) cost = 10 gwei; // ties
        uint16 seats = uint16(1 + _draw(4));
        uint256 needed = seats * vault.perSeat();
        vm.deal(address(this), address(this).balance + needed);
        vault.deposit{value: needed}(owner);
        uint64 hint = uint64(_draw(40)); // in so short a list every hint is good
        vm.prank(owner);
        try asks.postAsk(cost, seats, hint) {} catch {}
    }

    function endAsk(uint256 seed) external acts(seed) {
        AskView memory ask = _anAsk();
        if (ask.askId == 0) return;
        address stranger = _actor();
        bytes memory call = abi.encodeCall(asks.endAsk, (ask.askId));
        if (stranger != ask.owner || ask.endedAt != 0) return _mustFail(stranger, address(asks), 0, call);
        _mustSucceed(ask.owner, address(asks), call);
    }

    function unlinkAsk(uint256 seed) external acts(seed) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        if (page.length == 0) return;
        uint256 i = _draw(page.length);
        bytes memory call = abi.encodeCall(asks.unlinkAsk, (page[i].askId, i == 0 ? 0 : page[i - 1].askId));
        bool dead = page[i].endedAt != 0 && page[i].endedAt <= asks.inForceUntil() && page[i].busy == 0;
        if (dead) _mustSucceed(_actor(), address(asks), call);
        else _mustFail(_actor(), address(asks), 0, call);
    }

    function takeCollateral(uint256 seed) external acts(seed) {
        address owner = _actor();
        (uint256 leavingWei, uint256 readyAt) = vault.withdrawalOf(owner);
        bytes memory call = abi.encodeCall(vault.withdraw, (payable(owner)));
        if (leavingWei != 0 && block.timestamp >= readyAt) {
            _payout(owner, owner, address(vault), call, leavingWei);
            return;
        }
        _mustFail(owner, address(vault), 0, call);
        uint256 freeWei = vault.freeOf(owner);
        _mustFail(owner, address(vault), 0, abi.encodeCall(vault.requestWithdrawal, (freeWei + 1)));
        if (freeWei == 0) return;
        _mustSucceed(owner, address(vault), abi.encodeCall(vault.requestWithdrawal, (1 + _draw(freeWei))));
    }

    function withdrawCredit(uint256 seed) external acts(seed) {
        address owner = _actor();
        uint256 owedWei = auction.creditOf(owner);
        bytes memory call = abi.encodeCall(auction.withdrawCredit, (payable(owner)));
        if (owedWei == 0) _mustFail(owner, address(auction), 0, call);
        else _payout(owner, owner, address(auction), call, owedWei);
    }

    /// @dev Proofs of some chunks of a batch that is not final, sent by anyone, some of them twice.
    function prove(uint256 seed) external acts(seed) {
        if (_finalized + 1 == _entries.length) return;
        uint256 commitId = _finalized + 1 + _draw(_entries.length - 1 - _finalized);
        _deliver(commitId, 1 + _draw(255));
    }

    /// @dev The same after the proving window, when the chunk is anybody's.
    function proveLate(uint256 seed) external acts(seed) {
        if (_finalized + 1 == _entries.length) return;
        uint256 commitId = _finalized + 1 + _draw(_entries.length - 1 - _finalized);
        uint256 end = headerOf(commitId).committedAt + 600;
        if (block.timestamp < end) vm.warp(end + _draw(2));
        _deliver(commitId, 1 + _draw(255));
    }

    function _deliver(uint256 commitId, uint256 mask) private {
        Batch memory batch = abi.decode(_entries[commitId].batch, (Batch));
        if (block.number < batch.header.committedBlock + 2) {
            vm.roll(batch.header.committedBlock + 2);
            skip(24);
        }
        uint256 count;
        ChunkProof[] memory proofs = new ChunkProof[](batch.records.length + 1);
        for (uint256 i; i < batch.records.length; ++i) {
            if (mask >> i & 1 == 0) continue;
            proofs[count++] = _proof(batch, i);
        }
        if (count == 0) return;
        proofs[count] = proofs[_draw(count)]; // once more
        if (_draw(2) == 0) ++count;
        assembly ("memory-safe") {
            mstore(proofs, count)
        }
        address caller = _actor();
        vm.recordLogs();
        _mustSucceed(caller, address(rollup), abi.encodeCall(rollup.proveChunks, (batch.header, batch.winners, proofs)));
        _noteProofs(vm.getRecordedLogs(), batch.header.commitId);
    }

    /// @dev A proof for whoever may give it. First somebody else tries.
    function _proof(Batch memory batch, uint256 index) private returns (ChunkProof memory proof) {
        (bool assigned, address prover,) = rollup.assignmentOf(batch.header, batch.winners, uint32(index));
        bool inWindow = block.timestamp < batch.header.committedAt + 600;
        if (!assigned || !inWindow) prover = _actor();
        proof = proofOf(batch, index, prover);
        if (_draw(4) != 0 || rollup.provenChunks(batch.header.commitId) >> index & 1 == 1) return proof;
        address thief = _actor();
        if (thief == prover) return proof;
        ChunkProof memory stolen = proofOf(batch, index, thief);
        if (!assigned || !inWindow || _draw(2) == 0) stolen.proof = proof.proof;
        bytes memory call = abi.encodeCall(rollup.proveChunks, (batch.header, batch.winners, single(stolen)));
        _mustFail(thief, address(rollup), 0, call);
    }

    // --------------------------------------------------------------------------------------------------- sequencer

    /// @dev An honest batch of anything; it is taken, unless too many wait.
    function commit(uint256 seed) external acts(seed) {
        BatchHeader memory parent = headerOf(_entries.length - 1);
        uint256 earliest = parent.committedAt + 12;
        if (block.timestamp < earliest) vm.warp(earliest + _draw(30));
        vm.roll(block.number + 1);
        if (sequencers.depositOf(sequencer) < 1 ether) topUp(1 ether);
        if (_entries.length - 1 - _finalized == 4) {
            return _mustFailAsSequencer(parent, single(_plain()), oneBlock(1));
        }
        uint256 most = auction.roundParameters(uint64(_entries.length)).maxChunks;
        uint256 count = 1 + _draw(most < 3 ? most : 3);
        ChunkInput[] memory chunks = _chunks(parent, count);
        BlockInput[] memory blocks = oneBlock(count);
        vm.recordLogs();
        vm.prank(sequencer, sequencer);
        (bool done,) = address(rollup).call(abi.encodeCall(rollup.commitBatch, (parent, chunks, blocks)));
        if (!done) return _fail("an honest batch was refused");
        _noteCommit(vm.getRecordedLogs(), chunks);
    }

    function _chunks(BatchHeader memory parent, uint256 count) private returns (ChunkInput[] memory chunks) {
        uint256 next = parent.queueEnd;
        uint256 end = next + _taken(next, count * SLOTS);
        bytes32 root = parent.postRoot;
        chunks = new ChunkInput[](count);
        for (uint256 i; i < count; ++i) {
            uint256 l1Count = end - next < SLOTS ? end - next : SLOTS;
            bytes memory slots;
            for (uint256 j; j < l1Count; ++j) {
                slots = bytes.concat(slots, _execute(_operations[next++], parent.commitId + 1));
            }
            chunks[i] = chunkOf(root, "", uint16(l1Count));
            chunks[i].unitPriceWei += uint96(_draw(2) * 10 gwei);
            uint256 feeWei = uint256(chunks[i].unitPriceWei) * UNITS_PER_SLOT + chunks[i].dataFeeWei;
            slots = bytes.concat(slots, _signed(SLOTS - l1Count, feeWei, parent.commitId + 1));
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
        if (_entries.length - 1 - _finalized == 4) return;
        BatchHeader memory parent = headerOf(_entries.length - 1);
        if (block.timestamp < parent.committedAt + 12) vm.warp(parent.committedAt + 12);
        RoundParameters memory round = auction.roundParameters(uint64(_entries.length));
        ChunkInput memory chunk = _plain();
        BlockInput[] memory blocks = oneBlock(1);
        uint256 what = _draw(16);
        if (what == 0) parent = headerOf(_entries.length < 3 ? 0 : _entries.length - 2);
        if (what == 0 && _entries.length == 1) return;
        if (what == 1) parent.postRoot ^= bytes32(uint256(1));
        else if (what == 2) chunk.unitPriceWei = round.floorWei - 1;
        else if (what == 3) chunk.dataFeeWei = uint96(round.dataFeeCapWei) + 1;
        else if (what == 4) chunk.postRoot = bytes32(FIELD_ORDER + _draw(2));
        else if (what == 5) chunk.time = uint64(block.timestamp + 1);
        else if (what == 6) chunk.time = parent.lastTime == 0 ? uint64(block.timestamp + 1) : parent.lastTime - 1;
        else if (what == 7) blocks[0].slotCount -= 1;
        else if (what == 8) blocks[0].slotCount += 1;
        else if (what == 9) parent.queueEnd += 1;
        else if (what > 9) chunk = _forged(parent.queueEnd, what);
        if (chunk.l1Count != 0 || what < 10) return _mustFailAsSequencer(parent, single(chunk), blocks);
        // Nothing to forge: somebody else commits, and the sequencer commits too much.
        bytes memory call = abi.encodeCall(rollup.commitBatch, (parent, single(chunk), blocks));
        address stranger = _actors[_draw(5)];
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
        if (_entries.length - 1 - _finalized == 4) return;
        BatchHeader memory parent = headerOf(_entries.length - 1);
        if (parent.queueEnd == _operations.length) return;
        uint256 dueAt = _operations[parent.queueEnd].enqueuedAt + 3600;
        if (block.timestamp < dueAt) vm.warp(dueAt);
        _mustFailAsSequencer(parent, single(_plain()), oneBlock(1));
    }

    function takeDeposit(uint256 seed) external acts(seed) {
        uint256 depositWei = sequencers.depositOf(sequencer);
        address to = _actor();
        bytes memory call = abi.encodeCall(sequencers.withdraw, (depositWei + 1, payable(sequencer)));
        _mustFail(sequencer, address(sequencers), 0, call);
        call = abi.encodeCall(sequencers.withdraw, (_draw(0.1 ether), payable(to)));
        _mustFail(_actors[_draw(5)], address(sequencers), 0, abi.encodeCall(sequencers.withdraw, (1, payable(to))));
        _visitor.prepare(Visitor.Habit(_draw(3)), address(sequencers), call);
        vm.prank(sequencer);
        (bool done,) = address(sequencers).call(call);
        if (done && _visitor.admitted() != 0) _fail("a call back went through");
    }

    // -------------------------------------------------------------------------------------------------- finality

    /// @dev Any batch, at any time: it becomes final exactly if it is the oldest, proven and old enough.
    function finalize(uint256 seed) external acts(seed) {
        uint256 commitId = _draw(4) == 0 ? _draw(_entries.length) : _finalized + 1;
        if (commitId < _entries.length) _finalize(commitId);
    }

    /// @dev Time passes, the oldest batch is proven to the end and becomes final.
    function finish(uint256 seed) external acts(seed) {
        if (_finalized + 1 == _entries.length) return;
        uint256 commitId = _finalized + 1;
        uint256 due = headerOf(commitId).committedAt + 1200;
        if (_draw(2) == 0) _deliver(commitId, type(uint256).max);
        if (block.timestamp < due) vm.warp(due);
        _deliver(commitId, type(uint256).max);
        _watch();
        _finalize(commitId);
    }

    /// @dev A batch is proven and old enough before an older one is final.
    function finishOutOfOrder(uint256 seed) external acts(seed) {
        if (_entries.length < _finalized + 3) return;
        uint256 commitId = _finalized + 2 + _draw(_entries.length - 2 - _finalized);
        uint256 due = headerOf(commitId).committedAt + 1200;
        if (block.timestamp < due) vm.warp(due);
        _deliver(commitId, type(uint256).max);
        _watch();
        _finalize(commitId);
    }

    function _finalize(uint256 commitId) private {
        BatchHeader memory header = headerOf(commitId);
        bool ripe = commitId == _finalized + 1 && rollup.statusOf(uint64(commitId)) == BatchStatus.Proven
            && block.timestamp >= header.committedAt + 1200;
        bytes memory call = abi.encodeCall(rollup.finalizeBatch, (header));
        if (!ripe) return _mustFail(_actor(), address(rollup), 0, call);
        Before memory before = _before();
        _mustSucceed(_actor(), address(rollup), call);
        _noteFinal(header, before);
        _mustFail(_actor(), address(rollup), 0, call);
    }

    // -------------------------------------------------------------------------------------------------- the world

    function wait(uint256 seed) external acts(seed) {
        skip(1 + _draw(_draw(4) == 0 ? 8 hours : 10 minutes));
        vm.roll(block.number + 1);
        if (_draw(2) == 0) vm.fee(1 + _draw(120 gwei));
    }

    function forceEther(uint256 seed) external acts(seed) {
        address[5] memory targets =
            [address(inbox), address(bridge), address(auction), address(vault), address(sequencers)];
        address target = targets[_draw(5)];
        uint256 amountWei = _draw(0.01 ether);
        vm.deal(address(this), address(this).balance + 1);
        (bool sent,) = target.call{value: 1}("");
        if (sent) _fail("ether was taken without a reason");
        vm.deal(target, target.balance + amountWei);
        _strayWei[target] += amountWei;
    }

    /// @dev What only one of the contracts may call.
    function trespass(uint256 seed) external acts(seed) {
        address actor = _actor();
        BatchHeader memory header = headerOf(_entries.length - 1);
        uint64 id = header.commitId;
        _mustFail(actor, address(inbox), 0, abi.encodeCall(inbox.advance, (0, 0)));
        _mustFail(actor, address(inbox), 0, abi.encodeCall(inbox.release, (1, 1)));
        _mustFail(actor, address(bridge), 0, abi.encodeCall(bridge.receiveDeposits, ()));
        _mustFail(actor, address(bridge), 0, abi.encodeCall(bridge.finalize, (id, bytes32(seed), 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.clear, (id + 1, sequencer, 1, UNITS, SLOTS, 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.credit, (id, actor, 1, 0)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.reimburse, (id, actor, 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.settle, (header)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.receiveEther, ()));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.takeSeats, (1, 1 ether)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.freeSeats, (1, 1)));
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.reserve, (actor, 0)));
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.release, (actor, 0)));
        _mustFail(actor, address(sequencers), 0, abi.encodeCall(sequencers.debit, (sequencer, 0)));
        Circuit memory circuit = verifiers.circuitOf(CIRCUIT);
        _mustFail(actor, address(verifiers), 0, abi.encodeCall(verifiers.register, (bytes32(seed | 1), circuit)));
        _mustFail(actor, address(verifiers), 0, abi.encodeCall(verifiers.setActive, (CIRCUIT)));
    }

    // --------------------------------------------------------------------------------------------------- helpers

    /// @dev A call that pays `amountWei` to `receiver`, once. The visitor may refuse or call back: then nothing is paid, or
    /// no more than to others.
    function _payout(address receiver, address caller, address target, bytes memory call, uint256 amountWei)
        private
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

    function _mustFail(address caller, address target, uint256 valueWei, bytes memory call) private {
        if (valueWei != 0) vm.deal(caller, caller.balance + valueWei);
        vm.prank(caller);
        (bool done,) = target.call{value: valueWei, gas: 20_000_000}(call);
        if (done) _fail(string.concat("went through: ", vm.toString(bytes4(call))));
    }

    function _mustFailAsSequencer(BatchHeader memory parent, ChunkInput[] memory chunks, BlockInput[] memory blocks)
        private
    {
        vm.prank(sequencer, sequencer);
        (bool done,) = address(rollup).call(abi.encodeCall(rollup.commitBatch, (parent, chunks, blocks)));
        if (done) _fail("a dishonest batch was taken");
    }

    function _mustSucceed(address caller, address target, bytes memory call) private {
        vm.prank(caller);
        (bool done, bytes memory reason) = target.call(call);
        if (!done) _fail(string.concat("failed: ", vm.toString(bytes4(call)), " with ", vm.toString(reason)));
    }

    function _draw(uint256 limit) private returns (uint256) {
        _state = uint256(keccak256(abi.encode(_state)));
        return limit == 0 ? 0 : _state % limit;
    }

    function _actor() private returns (address) {
        return _actors[_draw(_actors.length)];
    }

    function _anAsk() private returns (AskView memory ask) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        if (page.length != 0) ask = page[_draw(page.length)];
    }
}
