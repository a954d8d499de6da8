// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IPauseGuard} from "../../../src/interfaces/IPauseGuard.sol";
import {ChunkInput, ChunkProof} from "../../../src/interfaces/IRollup.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {Compact} from "../rollup/Compact.sol";
import {LadderTest} from "../ladder/LadderTest.sol";

contract StoppedTest is LadderTest {
    uint64 private constant LENGTH = 3 hours;

    /// @dev When the pause ends; 0: there is none.
    uint256 private _until;

    function _pause() private {
        pauses.pause(LENGTH);
        _until = block.timestamp + LENGTH;
    }

    function _expectPaused() private {
        if (_until != 0) vm.expectRevert(abi.encodeWithSelector(IPauseGuard.RollupPaused.selector, _until));
    }

    // ---------------------------------------------------------------------------------------------- what stops

    /// @dev The same calls, with a pause in its last second and without one.
    function test_StopsTheRollup() external {
        Batch memory first = commitNext(1);
        prove(first, carol, proofsOf(first, carol));
        Batch memory second = commitNext(1);
        ChunkProof[] memory proofs = proofsOf(second, carol);
        ChunkInput[] memory chunks = fullChunks(second.header.postRoot, 1);
        pass(second.header.committedAt + BATCH_TIMEOUT);
        bytes memory shown = shownAt(block.timestamp);
        uint256 snapshot = vm.snapshotState();
        _pause();
        skip(LENGTH - 1);
        _act(first, second, proofs, chunks, shown);
        vm.revertToState(snapshot);
        assertEq(_until, 0);
        _act(first, second, proofs, chunks, shown);
    }

    function _act(
        Batch memory first,
        Batch memory second,
        ChunkProof[] memory proofs,
        ChunkInput[] memory chunks,
        bytes memory shown
    ) private {
        _expectPaused();
        rollup.finalizeBatch(first.header);
        _expectPaused();
        ladder.reportMissed(second.header, second.winners, 0, shown);
        _expectPaused();
        prove(second, carol, proofs);
        _expectPaused();
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(second.header, chunks, oneBlock(1));
    }

    function test_StopsDrops() external {
        Batch memory batch = commitNext(1);
        pass(batch.header.committedAt + BATCH_TIMEOUT);
        bytes memory shown = shownAt(block.timestamp);
        uint256 snapshot = vm.snapshotState();
        _pause();
        _expectPaused();
        rollup.dropBatch(batch.header, shown);
        vm.revertToState(snapshot);
        rollup.dropBatch(batch.header, shown);
    }

    // --------------------------------------------------------------------------------------------- what goes on

    function test_DoesNotStopMoney() external {
        _withWithdrawal();
        _pause();
        bridge.claim(1, 0, bob, 0.25 ether, new bytes32[](0));
        assertEq(bob.balance, 0.25 ether);
        deposit(alice, alice, 1 ether);
        assertEq(inbox.waiting(), 1);
        vm.prank(carol);
        auction.withdrawCredit(payable(carol));
        assertEq(carol.balance, PROOF_WEI);
        topUp(1 ether);
        vm.prank(sequencer);
        sequencers.withdraw(1 ether, payable(sequencer));
        assertEq(sequencer.balance, 1 ether);
    }

    function test_DoesNotStopCollateral() external {
        vm.prank(alice);
        asks.endAsk(aliceAsk);
        skip(2 hours);
        _pause();
        asks.unlinkAsk(aliceAsk, 0);
        vm.prank(alice);
        vault.requestWithdrawal(2 * seat);
        join(dave);
        beat(dave);
        vm.prank(dave);
        standbys.leave();
        post(erin, 30 gwei, 1);
        skip(1 hours);
        _expectPaused();
        pauses.requireRunning();
        vm.prank(alice);
        vault.withdraw(payable(alice));
        assertEq(alice.balance, 2 * seat);
    }

    function test_DoesNotStopTheLadderElsewhere() external {
        raiseBond();
        Batch memory first = commitNext(2);
        pass(first.header.committedAt + BATCH_TIMEOUT);
        rollup.dropBatch(first.header, shownAt(block.timestamp));
        buildOn(rollup.genesisHeader());
        Batch memory second = commitNext(1);
        _pause();
        ladder.release(first.header, first.winners);
        challenge(dutyOf(second, 0).prover, second, 0);
        answer(erin, second, 0);
        vm.prank(erin);
        ladder.withdrawRefund(payable(erin));
        vm.fee(81 gwei);
        ladder.extendProving(second.header, new bytes[](0));
        assertEq(erin.balance, ANSWER_WEI);
    }

    /// @dev A final batch with a withdrawal of bob.
    function _withWithdrawal() private returns (Batch memory batch) {
        bytes memory slots = Compact.withdraw(2, 0.25 ether, bob);
        batch = commit(rollup.genesisHeader(), single(chunkOf(GENESIS_ROOT, slots, 0)));
        nextBlocks();
        prove(batch, carol, proofsOf(batch, carol));
        skip(1200);
        rollup.finalizeBatch(batch.header);
        assertEq(batch.header.withdrawalRoot, DataBinding.withdrawalLeaf(1, 0, bob, 0.25 ether));
    }
}
