// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, BatchProofs, ChunkInput, ChunkProof, Winner} from "../../../src/interfaces/IRollup.sol";
import {DataBinding} from "../../../src/libraries/DataBinding.sol";
import {FreeAuction, MockAuction} from "../../mocks/MockAuction.sol";
import {BindingTwin} from "../libraries/BindingTwin.sol";
import {RollupTest} from "./RollupTest.sol";

/// @notice Gas of every call, to contracts/snapshots. The market costs next to nothing here: 16 seats of 8 owners.
/// @dev Calls are isolated transactions: each pays 21,000, its calldata and for every slot and address once.
/// forge-config: default.isolate = true
contract GasTest is RollupTest {
    string private constant ROLLUP = "Rollup";

    function shape() internal pure override returns (uint32) {
        return 64;
    }

    function newAuction() internal override returns (MockAuction) {
        return new FreeAuction();
    }

    /// @notice 16 chunks of 64 transfers: small ids and amounts of few digits, and without any zero byte.
    function test_Batch() external {
        _batch(false, "16 chunks of 64");
    }

    function test_BatchDense() external {
        _batch(true, "16 chunks of 64, no zero byte");
    }

    function test_Prove() external {
        ChunkInput[] memory chunks = fullChunks(16, false);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        nextBlocks();
        ChunkProof[] memory all = proofsOf(header, winners, chunks, address(1));
        uint256 snapshot = vm.snapshotState();
        uint256[3] memory counts = [uint256(1), 4, 16];
        for (uint256 c; c < 3; ++c) {
            ChunkProof[] memory some = new ChunkProof[](counts[c]);
            for (uint256 i; i < counts[c]; ++i) {
                some[i] = all[i];
            }
            prove(header, winners, chunks, some);
            vm.snapshotGasLastCall(ROLLUP, string.concat("prove ", vm.toString(counts[c])));
            vm.revertToState(snapshot);
        }
    }

    function test_ProveLargest() external {
        ChunkInput[] memory chunks = fullChunks(64, false);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        nextBlocks();
        BatchProofs memory all = batchProofsOf(header, winners, chunks, proofsOf(header, winners, chunks, address(1)));
        rollup.proveChunks(single(all));
        vm.snapshotGasLastCall(ROLLUP, "prove 64");
    }

    function test_ProveSeveral() external {
        BatchProofs[] memory batches = new BatchProofs[](3);
        BatchHeader memory header = rollup.genesisHeader();
        Winner[] memory winners;
        for (uint256 b; b < 3; ++b) {
            ChunkInput[] memory chunks = fullChunks(16, false);
            (header, winners) = commit(header, chunks);
            nextBlocks();
            batches[b] = batchProofsOf(header, winners, chunks, proofsOf(header, winners, chunks, address(1)));
        }
        rollup.proveChunks(batches);
        vm.snapshotGasLastCall(ROLLUP, "prove 48 of 3 batches");
    }

    function test_Commit() external {
        BatchHeader memory genesis = rollup.genesisHeader();
        ChunkInput[] memory chunks = fullChunks(16, false);
        commit(genesis, chunks);
        vm.snapshotGasLastCall(ROLLUP, "commit, first, 16 chunks of 64");
    }

    function test_Queue() external {
        vm.startPrank(alice);
        inbox.setKey{value: FLOOR}(bytes32(uint256(1)));
        inbox.deposit{value: 1 ether + FLOOR}(bob, 1 ether);
        vm.snapshotGasLastCall("ForcedInbox", "deposit");
        uint256[4] memory used;
        used[0] = vm.lastCallGas().gasTotalUsed;
        inbox.setKey{value: FLOOR}(keccak256("key") >> 8);
        vm.snapshotGasLastCall("ForcedInbox", "setKey");
        used[1] = vm.lastCallGas().gasTotalUsed;
        inbox.forcedTransfer{value: FLOOR}(bob, 1 ether);
        vm.snapshotGasLastCall("ForcedInbox", "forcedTransfer");
        used[2] = vm.lastCallGas().gasTotalUsed;
        inbox.forcedWithdraw{value: FLOOR}(type(uint128).max);
        vm.snapshotGasLastCall("ForcedInbox", "forcedWithdraw");
        used[3] = vm.lastCallGas().gasTotalUsed;
        for (uint256 i; i < 4; ++i) {
            assertLe(used[i], 62_000);
        }
    }

    function test_Claim() external {
        bytes32[] memory leaves = new bytes32[](64);
        for (uint256 i; i < 64; ++i) {
            leaves[i] = DataBinding.withdrawalLeaf(1, i, bob, 1 ether);
        }
        vm.prank(address(rollup));
        bridge.finalize(1, BindingTwin.merkleRoot(leaves), 0);
        bridge.claim(1, 3, bob, 1 ether, BindingTwin.merklePath(leaves, 3));
        vm.snapshotGasLastCall("Bridge", "claim, 1 of 64, first of its word");
        bridge.claim(1, 4, bob, 1 ether, BindingTwin.merklePath(leaves, 4));
        vm.snapshotGasLastCall("Bridge", "claim, 1 of 64");
    }

    /// @dev The daily transaction: commit, prove the batch before, finalize the one before that.
    function _batch(bool dense, string memory name) private {
        ChunkInput[] memory chunks = fullChunks(16, dense);
        (BatchHeader memory first, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        nextBlocks();
        prove(first, winners, chunks, proofsOf(first, winners, chunks, address(1)));
        vm.warp(block.timestamp + 1200);
        chunks = fullChunks(16, dense);
        (BatchHeader memory second,) = commit(first, chunks);
        nextBlocks();
        bytes[] memory calls = new bytes[](3);
        ChunkProof[] memory proofs = proofsOf(second, winners, chunks, address(1));
        calls[1] = abi.encodeCall(rollup.proveChunks, (single(batchProofsOf(second, winners, chunks, proofs))));
        calls[2] = abi.encodeCall(rollup.finalizeBatch, (first));
        calls[0] = abi.encodeCall(rollup.commitBatch, (second, fullChunks(16, dense), oneBlock(16)));
        vm.prank(sequencer, sequencer);
        rollup.multicall(calls);
        uint256 total = vm.snapshotGasLastCall(ROLLUP, string.concat("commit, prove and finalize, ", name));
        vm.snapshotValue(ROLLUP, string.concat("per transfer without the market, ", name), total / (16 * 64));
    }
}
