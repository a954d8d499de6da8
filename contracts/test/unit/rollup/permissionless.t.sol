// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, ChunkInput, IRollup, Winner} from "../../../src/interfaces/IRollup.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {Compact} from "./Compact.sol";
import {RollupTest} from "./RollupTest.sol";

contract PermissionlessTest is RollupTest {
    uint256 private constant GRACE = 1 days;

    function _setKey() private returns (bytes memory) {
        return enqueue(alice, 0, abi.encodeCall(inbox.setKey, (bytes32(uint256(7)))));
    }

    function _expectRefused(BatchHeader memory parent) private {
        vm.expectRevert(IRollup.Permissionless.selector);
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, fullChunks(1, false), oneBlock(1));
    }

    function test_WhenNothingWaits() external {
        vm.warp(block.timestamp + 365 days);
        assertFalse(rollup.permissionless());
        commit(rollup.genesisHeader(), fullChunks(1, false));
    }

    function test_WhenTheGraceIsOver() external {
        _setKey();
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.warp(block.timestamp + GRACE - 1);
        assertFalse(rollup.permissionless());
        vm.warp(block.timestamp + 1);
        assertTrue(rollup.permissionless());
        _expectRefused(genesis);
        pauses.pause(1 hours);
        assertTrue(rollup.permissionless(), "a pause changes nothing");
    }

    /// @dev The batch that takes it in is on its way: it goes on, and ends the mode.
    function test_WhenABatchInFlightHasTakenItIn() external {
        ChunkInput[] memory chunks = new ChunkInput[](1);
        chunks[0] = chunkOf(0, Compact.l1(_setKey(), 1, 0), 1);
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), chunks);
        assertEq(rollup.finalizedQueueEnd(), 0);
        vm.warp(block.timestamp + GRACE);
        assertTrue(rollup.permissionless());
        _expectRefused(header);
        prove(header, new Winner[](0), chunks, single(proofOf(header, chunks, 0, alice)));
        _expectRefused(header);
        rollup.finalizeBatch(header);
        assertEq(rollup.finalizedQueueEnd(), 1);
        assertFalse(rollup.permissionless());
        commit(header, fullChunks(1, false));
    }

    function test_WhenABatchInFlightTimesOut() external {
        _setKey();
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), fullChunks(1, false));
        vm.warp(block.timestamp + GRACE);
        vm.roll(block.number + 300);
        rollup.dropBatch(header, BlockHeaders.known(block.number - 5, 0, header.committedAt + 3600, 1 gwei));
        assertTrue(rollup.permissionless());
        _expectRefused(rollup.genesisHeader());
    }

    /// @dev Each operation has its own grace.
    function test_WhenTheNextOneWaits() external {
        bytes[] memory items = new bytes[](1);
        items[0] = _setKey();
        vm.warp(block.timestamp + GRACE);
        _setKey();
        BatchHeader memory header = rescue(rollup.genesisHeader(), rescueChunks(items), alice, uint64(block.timestamp));
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(header);
        assertFalse(rollup.permissionless());
        vm.warp(block.timestamp + GRACE - 1201);
        assertFalse(rollup.permissionless());
        vm.warp(block.timestamp + 1);
        assertTrue(rollup.permissionless());
        _expectRefused(header);
    }

    function test_WhenTheRollupIsInExitMode() external {
        _setKey();
        vm.warp(block.timestamp + 7 days);
        assertTrue(rollup.permissionless());
        rollup.enterExitMode();
        assertFalse(rollup.permissionless());
        BatchHeader memory genesis = rollup.genesisHeader();
        vm.expectRevert(IRollup.Exited.selector);
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(genesis, fullChunks(1, false), oneBlock(1));
    }
}
