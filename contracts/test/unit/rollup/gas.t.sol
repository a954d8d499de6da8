// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, ChunkInput, ChunkProof, Winner} from "../../../src/interfaces/IRollup.sol";
import {FreeAuction, MockAuction} from "../../mocks/MockAuction.sol";
import {RollupTest} from "./RollupTest.sol";
import {console} from "forge-std/console.sol";

/// @notice What 16 chunks of 64 transfers cost on L1, with a market that costs nothing.
contract GasTest is RollupTest {
    function shape() internal pure override returns (uint32) {
        return 64;
    }

    function newAuction() internal override returns (MockAuction) {
        return new FreeAuction();
    }

    function test_Batch() external {
        _batch(16, false);
    }

    function test_BatchDense() external {
        _batch(16, true);
    }

    function _batch(uint256 count, bool dense) private {
        ChunkInput[] memory chunks = fullChunks(count, dense);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        uint256 total = _used() + 21_000;
        console.log("commit per slot", total / (count * shape()));
        total += _spent("commit", abi.encodeCall(rollup.commitBatch, (rollup.genesisHeader(), chunks, oneBlock(count))));
        nextBlocks();
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, address(0));
        rollup.proveChunks(header, winners, proofs);
        total += _used();
        total += _spent("prove", abi.encodeCall(rollup.proveChunks, (header, winners, proofs)));
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(header);
        total += _used();
        total += _spent("finalize", abi.encodeCall(rollup.finalizeBatch, (header)));
        console.log("total per transfer", total / (count * shape()));
    }

    function _used() private view returns (uint256 used) {
        used = vm.lastCallGas().gasTotalUsed;
        console.log("execution", used);
    }

    /// @dev Gas of the last call's data.
    function _spent(string memory name, bytes memory data) private pure returns (uint256 spent) {
        spent = _intrinsic(data);
        console.log(name, spent);
    }

    /// @dev Calldata at 4 and 16 gas a byte.
    function _intrinsic(bytes memory data) private pure returns (uint256 cost) {
        for (uint256 i; i < data.length; ++i) {
            cost += data[i] == 0 ? 4 : 16;
        }
    }
}
