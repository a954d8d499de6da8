// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {BatchHeader, BatchStatus, ChunkInput, ChunkProof, IRollup} from "../../src/interfaces/IRollup.sol";
import {DataBinding} from "../../src/libraries/DataBinding.sol";
import {BindingTwin} from "../unit/libraries/BindingTwin.sol";
import {Compact} from "../unit/rollup/Compact.sol";
import {System} from "./System.sol";

contract LifecycleTest is System {
    bytes32 private constant KEY_HASH = bytes32(uint256(0xbeef));

    function setUp() external {
        deploySystem();
    }

    // ---------------------------------------------------------------------------------------- there and back

    function test_WhenAnAccountActsByForce() external {
        ChunkInput[] memory chunks = _forced();
        assertEq(address(inbox).balance, 3.5 ether + 5 * uint256(PREPAYMENT_FLOOR));
        Batch memory batch = commit(rollup.genesisHeader(), chunks);
        assertEq(batch.header.queueEnd, 5);
        assertEq(batch.header.depositsWei, 3.5 ether);
        assertEq(inbox.waiting(), 0);
        prove(batch, carol, proofsOf(batch, carol));

        // Proven is not final: the inbox still holds the ether, and nothing can be claimed.
        assertEq(address(inbox).balance, 3.5 ether + 5 * uint256(PREPAYMENT_FLOOR));
        assertEq(address(bridge).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IBridge.WithdrawalUnknown.selector, 1, 0));
        bridge.claim(1, 0, alice, 2 ether, new bytes32[](0));
        skip(1200);
        rollup.finalizeBatch(batch.header);
        assertEq(address(inbox).balance, 0);
        uint256 feesWei = uint256(batch.header.computeWei) + batch.header.dataWei;
        assertEq(feesWei, uint256(UNITS_PER_SLOT) * 50 gwei + 30_000 gwei);
        assertEq(address(bridge).balance, 3.5 ether - feesWei);

        // Alice is paid by whoever asks; twice she is not.
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = DataBinding.withdrawalLeaf(1, 0, alice, 2 ether);
        leaves[1] = DataBinding.withdrawalLeaf(1, 1, bob, 0.25 ether);
        uint256 before = alice.balance;
        bridge.claim(1, 0, alice, 2 ether, BindingTwin.merklePath(leaves, 0));
        assertEq(alice.balance, before + 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IBridge.AlreadyClaimed.selector, 1, 0));
        bridge.claim(1, 0, alice, 2 ether, BindingTwin.merklePath(leaves, 0));
        bridge.claim(1, 1, bob, 0.25 ether, BindingTwin.merklePath(leaves, 1));
        // What is left belongs to the accounts on L2: 3.5 - 2.25 without the fees.
        assertEq(address(bridge).balance, 1.25 ether - feesWei);
    }

    function test_WhenADepositCannotApply() external {
        bytes memory item = deposit(alice, bob, 3 ether);
        Batch memory batch = commit(rollup.genesisHeader(), single(chunkOf(GENESIS_ROOT, Compact.l1(item, 0, 0), 1)));
        prove(batch, carol, proofsOf(batch, carol));
        skip(1200);
        rollup.finalizeBatch(batch.header);
        assertEq(batch.header.withdrawalRoot, DataBinding.withdrawalLeaf(1, 0, alice, 3 ether));
        assertEq(address(bridge).balance, 3 ether);
        uint256 before = alice.balance;
        bridge.claim(1, 0, alice, 3 ether, new bytes32[](0));
        assertEq(alice.balance, before + 3 ether);
        assertEq(address(bridge).balance, 0);
    }

    function test_RevertWhen_ADueOperationIsLeftOut() external {
        bytes memory item = deposit(alice, bob, 1 ether);
        skip(3600);
        ChunkInput[] memory without = single(chunkOf(GENESIS_ROOT, "", 0));
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.prank(sequencer, sequencer);
        vm.expectRevert(abi.encodeWithSelector(IRollup.DueOperationSkipped.selector, 0));
        rollup.commitBatch(genesis, without, oneBlock(1));
        Batch memory batch = commit(genesis, single(chunkOf(GENESIS_ROOT, Compact.l1(item, 1, 0), 1)));
        assertEq(batch.header.queueEnd, 1);
    }

    // --------------------------------------------------------------------------------------------- in flight

    function test_WhenSeveralBatchesAreInFlight() external {
        Batch[] memory batches = new Batch[](4);
        BatchHeader memory parent = rollup.genesisHeader();
        for (uint256 i; i < 4; ++i) {
            batches[i] = commit(parent, _transfers(parent.postRoot, 1 + i % 3));
            parent = batches[i].header;
            nextBlocks();
        }
        ChunkInput[] memory chunks = _transfers(parent.postRoot, 1);
        vm.prank(sequencer, sequencer);
        vm.expectRevert(abi.encodeWithSelector(IRollup.TooManyUnfinalized.selector, 4));
        rollup.commitBatch(parent, chunks, oneBlock(1));

        deal(address(bridge), 1 ether);
        uint256[4] memory order = [uint256(2), 0, 3, 1];
        for (uint256 i; i < 4; ++i) {
            prove(batches[order[i]], carol, proofsOf(batches[order[i]], carol));
            assertEq(uint256(rollup.statusOf(uint64(order[i] + 1))), uint256(BatchStatus.Proven));
        }
        skip(1200);
        for (uint256 i = 4; i > 1; --i) {
            vm.expectRevert(abi.encodeWithSelector(IRollup.NotFinalizable.selector, i));
            rollup.finalizeBatch(batches[i - 1].header);
        }
        for (uint256 i; i < 4; ++i) {
            rollup.finalizeBatch(batches[i].header);
            assertEq(rollup.finalizedRoot(), batches[i].header.postRoot);
        }
        commit(parent, _transfers(parent.postRoot, 1));
    }

    // ------------------------------------------------------------------------------------ in one transaction

    function test_WhenAllIsInOneTransaction() external {
        (Batch memory first, bytes[] memory calls) = _three();
        uint256 snapshot = vm.snapshotState();
        vm.prank(sequencer, sequencer);
        rollup.multicall(calls);
        bytes32 together = _digest();
        assertEq(rollup.finalizedRoot(), first.header.postRoot);
        assertEq(auction.creditOf(sequencer), uint256(52_000 + 68_000) * 20 gwei);
        vm.revertToState(snapshot);
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(sequencer, sequencer);
            (bool done,) = address(rollup).call(calls[i]);
            assertTrue(done);
        }
        assertEq(_digest(), together);
    }

    function test_RevertWhen_OneOfThemReverts() external {
        (Batch memory first, bytes[] memory calls) = _three();
        calls[2] = abi.encodeCall(rollup.finalizeBatch, (rollup.genesisHeader()));
        bytes32 before = _digest();
        vm.prank(sequencer, sequencer);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongStatus.selector, 0, BatchStatus.Finalized));
        rollup.multicall(calls);
        assertEq(_digest(), before);
        assertEq(uint256(rollup.statusOf(first.header.commitId)), uint256(BatchStatus.Committed));
    }

    // ----------------------------------------------------------------------------------------------- helpers

    /// @dev Deposits for alice and bob, a key, a forced transfer and a forced withdrawal of alice; then a paid withdrawal
    /// of bob.
    function _forced() private returns (ChunkInput[] memory chunks) {
        bytes[] memory items = new bytes[](5);
        items[0] = deposit(alice, alice, 3 ether);
        items[1] = deposit(carol, bob, 0.5 ether);
        items[2] = enqueue(alice, 0, abi.encodeCall(inbox.setKey, (KEY_HASH)));
        items[3] = enqueue(alice, 0, abi.encodeCall(inbox.forcedTransfer, (bob, 1 ether)));
        items[4] = enqueue(alice, 0, abi.encodeCall(inbox.forcedWithdraw, (type(uint128).max)));
        bytes memory slots;
        for (uint256 i; i < 4; ++i) {
            slots = bytes.concat(slots, Compact.l1(items[i], 1, 0));
        }
        chunks = new ChunkInput[](2);
        chunks[0] = chunkOf(GENESIS_ROOT, slots, 4);
        slots = bytes.concat(Compact.l1(items[4], 3, 2 ether), Compact.withdraw(2, 0.25 ether, bob));
        chunks[1] = chunkOf(chunks[0].postRoot, slots, 1);
    }

    function _transfers(bytes32 root, uint256 count) private view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](count);
        for (uint256 i; i < count; ++i) {
            chunks[i] = chunkOf(root, Compact.transfers(SLOTS, false), 0);
            root = chunks[i].postRoot;
        }
    }

    /// @dev A batch that is committed and old enough, and calls: commit the next one, prove it, finalize it.
    function _three() private returns (Batch memory first, bytes[] memory calls) {
        deal(address(bridge), 1 ether);
        first = commit(rollup.genesisHeader(), _transfers(GENESIS_ROOT, 1));
        skip(1200);
        calls = new bytes[](3);
        ChunkInput[] memory chunks = _transfers(first.header.postRoot, 2);
        ChunkProof[] memory proofs = proofsOf(first, carol);
        calls[0] = abi.encodeCall(rollup.commitBatch, (first.header, chunks, oneBlock(2)));
        calls[1] = abi.encodeCall(rollup.proveChunks, (single(batchProofsOf(first, proofs))));
        calls[2] = abi.encodeCall(rollup.finalizeBatch, (first.header));
    }

    function _digest() private view returns (bytes32) {
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        bytes memory chain = abi.encode(head, finalized, nonce, next, rollup.headerHashOf(2), rollup.finalizedRoot());
        bytes memory market = abi.encode(
            auction.creditOf(carol),
            auction.creditOf(sequencer),
            auction.insuranceWei(),
            auction.BURN().balance,
            sequencers.depositOf(sequencer)
        );
        bytes memory balances = abi.encode(address(bridge).balance, address(auction).balance);
        return keccak256(bytes.concat(chain, market, balances));
    }
}
