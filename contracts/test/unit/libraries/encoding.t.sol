// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {BatchHeader, BlockInput, ChunkRecord, Winner} from "../../../src/interfaces/IRollup.sol";
import {BlockHash} from "../../../src/libraries/BlockHash.sol";
import {Encoding} from "../../../src/libraries/Encoding.sol";
import {PROTOCOL_VERSION} from "../../../src/types/Field.sol";

contract EncodingHarness {
    function header(BatchHeader calldata given) external pure returns (bytes32) {
        return Encoding.hashHeader(Encoding.copyHeader(given));
    }

    function record(ChunkRecord calldata given) external pure returns (bytes32, bytes32) {
        ChunkRecord memory copied = given;
        return (Encoding.recordLeaf(given), Encoding.recordLeafMemory(copied));
    }

    function winners(Winner[] calldata given) external pure returns (bytes32) {
        return Encoding.hashWinners(given);
    }

    function context(uint64 commitId, uint64 nonce, bytes32 headerHash, uint32 chunkIndex, address prover)
        external
        view
        returns (uint256)
    {
        return Encoding.context(Encoding.contextPreimage(commitId, nonce, headerHash), chunkIndex, prover);
    }

    /// @notice Hash of the last block after `chunks` chunks of slots whose words are `words`.
    function blocks(uint256[] memory words, uint256 chunks, BlockHash.Cursor memory cursor, BlockInput[] calldata list)
        external
        view
        returns (BlockHash.Cursor memory)
    {
        uint256 slots = words.length / 3 / chunks;
        uint256 start;
        assembly {
            start := add(words, 0x20)
        }
        BlockHash.requireCover(list, words.length / 3);
        for (uint256 i; i < chunks; ++i) {
            BlockHash.absorb(cursor, list, start + i * slots * 96, slots);
        }
        return cursor;
    }
}

contract EncodingTest is Test {
    EncodingHarness private _harness = new EncodingHarness();
    string private _json;

    function setUp() external {
        vm.warp(1_800_000_000);
        _json = vm.readFile("circuits/protocol/testdata/vectors.json");
    }

    function test_GivenTheBatchVectors() external view {
        assertEq(PROTOCOL_VERSION, vm.parseJsonBytes32(_json, ".tags.version"));
        bytes32[] memory header = vm.parseJsonBytes32Array(_json, ".batch.headerWords");
        assertEq(header.length, 29);
        bytes memory packed = abi.encodePacked(header);
        assertEq(_harness.header(abi.decode(packed, (BatchHeader))), vm.parseJsonBytes32(_json, ".batch.headerHash"));
        packed = abi.encodePacked(vm.parseJsonBytes32Array(_json, ".batch.recordWords"));
        bytes32 leaf = vm.parseJsonBytes32(_json, ".batch.recordLeaf");
        (bytes32 fromCalldata, bytes32 fromMemory) = _harness.record(abi.decode(packed, (ChunkRecord)));
        assertEq(fromCalldata, leaf);
        assertEq(fromMemory, leaf);
    }

    function test_GivenTheContextVector() external {
        vm.chainId(vm.parseJsonUint(_json, ".signature.chainId"));
        address rollup = vm.parseJsonAddress(_json, ".signature.rollup");
        vm.etch(rollup, address(_harness).code);
        uint256 context = EncodingHarness(rollup)
            .context(
                uint64(vm.parseJsonUint(_json, ".chunk.commitId")),
                uint64(vm.parseJsonUint(_json, ".chunk.nonce")),
                vm.parseJsonBytes32(_json, ".chunk.headerHash"),
                uint32(vm.parseJsonUint(_json, ".chunk.chunkIndex")),
                vm.parseJsonAddress(_json, ".chunk.prover")
            );
        assertEq(context, vm.parseJsonUint(_json, ".chunk.context"));
    }

    function test_GivenTheBlockVector() external view {
        uint256[] memory words = vm.parseJsonUintArray(_json, ".slots.words");
        uint256 count = vm.parseJsonUint(_json, ".block.slotCount");
        uint256 first = vm.parseJsonUint(_json, ".block.firstSegmentSlots");
        assertEq(words.length, 3 * count);
        BlockInput[] memory list = new BlockInput[](2);
        list[0] = BlockInput(uint64(vm.parseJsonUint(_json, ".block.time")), uint32(count));
        BlockHash.Cursor memory cursor;
        cursor.number = uint64(vm.parseJsonUint(_json, ".block.number") - 1);
        cursor.hash = vm.parseJsonBytes32(_json, ".block.parentHash");
        // Two chunks of `first` slots: the vector's block, then one of padding.
        uint256 rest = 2 * first - count;
        uint256[] memory padded = new uint256[](6 * first);
        for (uint256 i; i < words.length; ++i) {
            padded[i] = words[i];
        }
        list[1] = BlockInput(list[0].time, uint32(rest));
        cursor = _harness.blocks(padded, 2, cursor, list);
        assertEq(cursor.number, vm.parseJsonUint(_json, ".block.number") + 1);
        bytes32 parent = vm.parseJsonBytes32(_json, ".block.blockHash");
        bytes32 wordsHash = keccak256(abi.encode(bytes32(0), keccak256(new bytes(96 * rest))));
        assertEq(
            cursor.hash, keccak256(abi.encode(PROTOCOL_VERSION, cursor.number, parent, list[0].time, rest, wordsHash))
        );
    }

    function testFuzz_WinnersHash(Winner[] memory winners) external view {
        assertEq(_harness.winners(winners), keccak256(abi.encode(winners)));
    }
}
