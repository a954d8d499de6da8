// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IFailureLadder} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchHeader, BatchStatus, IRollup} from "../../../src/interfaces/IRollup.sol";
import {LadderTest} from "./LadderTest.sol";

contract KeepSeedTest is LadderTest {
    function test_RevertWhen_TheHeaderIsChanged() external {
        BatchHeader memory header = commitNext(1).header;
        bytes32 stored = keccak256(abi.encode(header));
        header.committedBlock -= 1;
        vm.expectRevert(
            abi.encodeWithSelector(IFailureLadder.HeaderMismatch.selector, 1, keccak256(abi.encode(header)), stored)
        );
        ladder.keepSeed(header);
    }

    function test_RevertWhen_TheBatchIsProven() external {
        Batch memory batch = commitNext(1);
        prove(batch, alice, proofsOf(batch, bob));
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.WrongStatus.selector, 1, BatchStatus.Proven));
        ladder.keepSeed(batch.header);
    }

    function test_RevertWhen_TheBlockIsNotKnown() external {
        Batch memory batch = commitNext(1);
        vm.roll(batch.header.committedBlock + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SeedUnavailable.selector, batch.header.committedBlock));
        ladder.keepSeed(batch.header);
        vm.roll(batch.header.committedBlock + 10_000);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SeedUnavailable.selector, batch.header.committedBlock));
        ladder.keepSeed(batch.header);
    }

    function test_WhenNoSeatWasSold() external {
        commitNext(4); // all seats are busy now
        Batch memory second = commitNext(1);
        assertEq(second.winners.length, 0);
        assertEq(ladder.keepSeed(second.header), 0);
    }

    function test_KeepsTheSeed() external {
        Batch memory batch = commitNext(2);
        uint160 seed = rollup.seedOf(1, batch.header.committedBlock);
        pauses.pause(1 days);
        vm.prank(carol);
        assertEq(ladder.keepSeed(batch.header), seed);
        assertEq(ladder.keepSeed(batch.header), seed);
        skip(1 days);
        vm.roll(batch.header.committedBlock + 10_000);
        assertEq(rollup.seedOf(1, batch.header.committedBlock), seed);
        prove(batch, alice, proofsOf(batch, bob));
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Proven));
    }
}
