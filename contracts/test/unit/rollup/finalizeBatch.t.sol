// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, BatchStatus, ChunkInput, ChunkProof, IRollup, Winner} from "../../../src/interfaces/IRollup.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {Compact} from "./Compact.sol";
import {RollupTest} from "./RollupTest.sol";

contract FinalizeBatchTest is RollupTest {
    function test_RevertWhen_TheHeaderIsChanged() external {
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), fullChunks(1, true));
        bytes32 stored = keccak256(abi.encode(header));
        header.computeWei += 1;
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.HeaderMismatch.selector, 1, keccak256(abi.encode(header)), stored)
        );
        rollup.finalizeBatch(header);
    }

    function test_RevertWhen_AChunkIsNotProven() external {
        ChunkInput[] memory chunks = fullChunks(2, true);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        vm.warp(block.timestamp + 1200);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 1, BatchStatus.Committed));
        rollup.finalizeBatch(header);
        prove(header, winners, chunks, single(proofOf(header, chunks, 1, alice)));
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 1, BatchStatus.Committed));
        rollup.finalizeBatch(header);
    }

    function test_RevertWhen_ItIsFinalAlready() external {
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 0, BatchStatus.Finalized));
        rollup.finalizeBatch(genesis);
        BatchHeader memory header = _proven(genesis);
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(header);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 1, BatchStatus.Finalized));
        rollup.finalizeBatch(header);
    }

    function test_RevertWhen_TheDelayIsNotOver() external {
        BatchHeader memory header = _proven(rollup.genesisHeader());
        vm.warp(header.committedAt + 1199);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotFinalizable.selector, 1));
        rollup.finalizeBatch(header);
        vm.warp(header.committedAt + 1200);
        rollup.finalizeBatch(header);
    }

    function test_RevertWhen_AnOlderBatchIsNotFinal() external {
        BatchHeader memory first = _proven(rollup.genesisHeader());
        vm.warp(block.timestamp + 12);
        BatchHeader memory second = _proven(first);
        vm.warp(block.timestamp + 1200);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotFinalizable.selector, 2));
        rollup.finalizeBatch(second);
        rollup.finalizeBatch(first);
        rollup.finalizeBatch(second);
        assertEq(rollup.finalizedRoot(), second.postRoot);
    }

    function test_WhenItIsFinal() external {
        vm.recordLogs();
        vm.prank(alice);
        inbox.deposit{value: 3 ether + FLOOR}(bob, 3 ether);
        (bytes memory item,) = abi.decode(vm.getRecordedLogs()[0].data, (bytes, uint32));
        ChunkInput[] memory chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(0, bytes.concat(Compact.l1(item, 1, 0), Compact.withdraw(7, 2 ether, bob)), 1);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        prove(header, winners, chunks, single(proofOf(header, chunks, 0, alice)));
        vm.warp(block.timestamp + 1200);

        uint256 bridgeBefore = address(bridge).balance;
        vm.expectEmit(true, true, true, true, address(rollup));
        emit IRollup.BatchFinalized(1, 1, header.postRoot);
        rollup.finalizeBatch(header);
        uint256 feesWei = uint256(UNITS_PER_SLOT) * 60 gwei + 500 gwei;
        assertEq(uint256(header.computeWei) + header.dataWei, feesWei);
        assertEq(address(inbox).balance, 0);
        assertEq(auction.receivedWei(), FLOOR + feesWei);
        assertEq(address(bridge).balance, bridgeBefore + 3 ether - feesWei);
        assertEq(auction.settled(), 1);
        assertEq(rollup.finalizedRoot(), header.postRoot);
        (, uint64 finalized,,) = rollup.head();
        assertEq(finalized, 1);
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Finalized));

        assertEq(bridge.withdrawalRootOf(1), DataBinding.withdrawalLeaf(1, 0, bob, 2 ether));
        uint256 before = bob.balance;
        bridge.claim(1, 0, bob, 2 ether, new bytes32[](0));
        assertEq(bob.balance, before + 2 ether);
    }

    /// @dev Commit, prove the previous batch and finalize in one transaction.
    function test_WhenAllIsInOneCall() external {
        ChunkInput[] memory chunks = fullChunks(1, true);
        (BatchHeader memory first, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        vm.warp(block.timestamp + 1200);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(rollup.commitBatch, (first, fullChunks(1, true), oneBlock(1)));
        ChunkProof[] memory proofs = single(proofOf(first, chunks, 0, alice));
        calls[1] = abi.encodeCall(rollup.proveChunks, (single(batchProofsOf(first, winners, chunks, proofs))));
        calls[2] = abi.encodeCall(rollup.finalizeBatch, (first));
        vm.prank(sequencer, sequencer);
        rollup.multicall(calls);
        (uint64 head, uint64 finalized,,) = rollup.head();
        assertEq(head, 2);
        assertEq(finalized, 1);
        assertEq(auction.reimbursedOf(sequencer), (52_000 + 68_000) * 20 gwei);
    }

    function test_RevertWhen_OneOfTheCallsReverts() external {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(rollup.commitBatch, (rollup.genesisHeader(), fullChunks(1, true), oneBlock(1)));
        calls[1] = abi.encodeCall(rollup.finalizeBatch, (rollup.genesisHeader()));
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 0, BatchStatus.Finalized));
        vm.prank(sequencer, sequencer);
        rollup.multicall(calls);
    }

    function _proven(BatchHeader memory parent) private returns (BatchHeader memory header) {
        ChunkInput[] memory chunks = fullChunks(1, true);
        Winner[] memory winners;
        (header, winners) = commit(parent, chunks);
        prove(header, winners, chunks, single(proofOf(header, chunks, 0, alice)));
    }
}
