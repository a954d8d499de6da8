// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IFailureLadder} from "../../../src/interfaces/IFailureLadder.sol";
import {
    BatchHeader,
    BatchProofs,
    BatchStatus,
    ChunkInput,
    ChunkProof,
    ChunkRecord,
    IRollup,
    Winner
} from "../../../src/interfaces/IRollup.sol";
import {RollupTest} from "./RollupTest.sol";

contract ProveChunksTest is RollupTest {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    /// @dev Six chunks: alice has two seats for 1 ether and a bit, bob one, three are in the open lane.
    function _commitSix()
        private
        returns (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks)
    {
        winners = new Winner[](2);
        winners[0] = Winner(alice, 101, 2, 1 ether + 1);
        winners[1] = Winner(bob, 102, 1, 3 ether);
        auction.setWinners(winners, 5 ether);
        chunks = fullChunks(6, false);
        (header, winners) = commit(rollup.genesisHeader(), chunks);
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_ThereIsNoProof() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        vm.expectRevert(IRollup.NoProofs.selector);
        rollup.proveChunks(new BatchProofs[](0));
        vm.expectRevert(IRollup.NoProofs.selector);
        prove(header, winners, chunks, new ChunkProof[](0));
    }

    function test_RevertWhen_TheHeaderIsChanged() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
        bytes32 stored = keccak256(abi.encode(header));
        header.openPriceWei += 1;
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.HeaderMismatch.selector, 1, keccak256(abi.encode(header)), stored)
        );
        prove(header, winners, chunks, proofs);
        header.commitId = 2;
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.HeaderMismatch.selector, 2, keccak256(abi.encode(header)), bytes32(0))
        );
        prove(header, winners, chunks, proofs);
    }

    function test_RevertWhen_TheWinnersAreChanged() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
        winners[0].payWei += 1;
        vm.expectRevert(abi.encodeWithSelector(IRollup.WinnersMismatch.selector, 1));
        prove(header, winners, chunks, proofs);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WinnersMismatch.selector, 1));
        prove(header, new Winner[](0), chunks, proofs);
    }

    function testFuzz_RevertWhen_TheRecordIsChanged(uint256 field, bytes32 value) external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        BatchProofs[] memory batches =
            single(batchProofsOf(header, winners, chunks, single(proofsOf(header, winners, chunks, alice)[2])));
        bytes32[7] memory words = abi.decode(abi.encode(batches[0].proofs[0].record), (bytes32[7]));
        field %= 7;
        if (field == 0) value = bytes32(uint256(uint32(uint256(value))));
        vm.assume(words[field] != value);
        words[field] = value;
        batches[0].proofs[0].record = abi.decode(abi.encode(words), (ChunkRecord));
        vm.expectRevert(abi.encodeWithSelector(IRollup.RecordsNotInBatch.selector, 1));
        rollup.proveChunks(batches);
    }

    function test_RevertWhen_ThePathIsWrong() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory all = proofsOf(header, winners, chunks, alice);
        BatchProofs[] memory batches = single(batchProofsOf(header, winners, chunks, single(all[0])));
        assertEq(batches[0].path.length, 3);
        bytes32[] memory good = batches[0].path;
        for (uint256 i; i < 3; ++i) {
            batches[0].path = _copy(good, 3);
            batches[0].path[i] ^= bytes32(uint256(1));
            _expectNotInBatch(batches);
            batches[0].path = _copy(good, i);
            _expectNotInBatch(batches);
        }
        batches[0].path = _copy(good, 4);
        _expectNotInBatch(batches);
        batches[0].path = good;
        batches[0].proofs[0] = all[1]; // a sibling, whose hash is in the path
        _expectNotInBatch(batches);
        batches[0].proofs[0] = all[0];
        rollup.proveChunks(batches);
        assertEq(provenOf(1), 1);
    }

    function test_RevertWhen_ProofsAreNotAscending() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory all = proofsOf(header, winners, chunks, alice);
        ChunkProof[] memory proofs = _first(all, 2);
        proofs[1] = all[0];
        vm.expectRevert(abi.encodeWithSelector(IRollup.ProofsNotAscending.selector, 1, 0));
        prove(header, winners, chunks, proofs);
        proofs[0] = all[5];
        proofs[1] = all[4];
        vm.expectRevert(abi.encodeWithSelector(IRollup.ProofsNotAscending.selector, 1, 4));
        prove(header, winners, chunks, proofs);
    }

    function testFuzz_AnySubset(uint256 count, uint256 known) external {
        count = 1 + count % 9;
        known %= 1 << count;
        if (known == 0) known = 1;
        ChunkInput[] memory chunks = fullChunks(count, false);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        ChunkProof[] memory proofs = new ChunkProof[](count);
        uint256 length;
        for (uint256 i; i < count; ++i) {
            if ((known >> i) & 1 == 1) proofs[length++] = proofOf(header, chunks, i, alice);
        }
        prove(header, winners, chunks, _first(proofs, length));
        assertEq(provenOf(1), known);
    }

    function test_RevertWhen_AProofIsNotTheChunks() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        vm.warp(block.timestamp + 600);
        nextBlocks();
        for (uint256 i; i < 6; ++i) {
            ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
            // Stolen: the same proof in another's name.
            proofs[i].prover = makeAddr("thief");
            _expectInvalid(header, winners, chunks, proofs);
            proofs = proofsOf(header, winners, chunks, alice);
            proofs[i].proof = proofs[(i + 1) % 6].proof;
            _expectInvalid(header, winners, chunks, proofs);
            proofs = proofsOf(header, winners, chunks, alice);
            proofs[i].proof[i] ^= 1;
            _expectInvalid(header, winners, chunks, proofs);
        }
        assertEq(provenOf(1), 0);
    }

    /// @dev The same data committed again is another commit, and needs another proof.
    function test_RevertWhen_AProofIsAnOlderCommits() external {
        ChunkInput[] memory chunks = fullChunks(1, false);
        chunks[0].time = uint64(block.timestamp - 2);
        (BatchHeader memory first, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        vm.warp(block.timestamp + 12);
        (BatchHeader memory second,) = commit(first, chunks);
        ChunkProof memory proof = proofOf(second, chunks, 0, alice);
        proof.proof = proofOf(first, chunks, 0, alice).proof;
        _expectInvalid(second, winners, chunks, single(proof));
    }

    // ---------------------------------------------------------------------------------------------- assignment

    function test_RevertWhen_TheSeedIsNotKnownYet() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        ChunkProof[] memory proofs = single(proofOf(header, chunks, 0, alice));
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRollup.SeedUnavailable.selector, header.committedBlock));
            prove(header, winners, chunks, proofs);
            vm.roll(block.number + 1);
        }
    }

    function test_RevertWhen_AnotherProvesInsideTheWindow() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        vm.warp(header.committedAt + 599);
        uint32 chunk = _chunkOf(header, winners, bob);
        ChunkProof[] memory proofs = single(proofOf(header, chunks, chunk, alice));
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, chunk, bob, alice));
        prove(header, winners, chunks, proofs);
    }

    function test_WhenTheAssignedProversProve() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        address other = makeAddr("other");
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, other);
        uint256 openPrice = uint256(header.openPriceWei) * 24 / 600;
        vm.expectEmit(true, false, false, false, address(rollup));
        emit IRollup.BatchProven(1);
        prove(header, winners, chunks, proofs);
        assertEq(auction.creditOf(alice), 1 ether + 1);
        assertEq(auction.creditOf(bob), 3 ether);
        assertEq(auction.creditOf(other), 3 * openPrice);
        assertEq(auction.freedOf(101), 2);
        assertEq(auction.freedOf(102), 1);
        assertEq(provenOf(1), 63);
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Proven));
    }

    /// @dev A deadline that nobody reported changes nothing: the chunk is still its owner's.
    function test_WhenTheWindowIsOver() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        vm.warp(header.committedAt + 600);
        uint32 chunk = _chunkOf(header, winners, bob);
        ChunkProof[] memory late = single(proofOf(header, chunks, chunk, alice));
        vm.expectRevert(abi.encodeWithSelector(IFailureLadder.NotAssigned.selector, chunk, bob, alice));
        prove(header, winners, chunks, late);
        address other = makeAddr("other");
        prove(header, winners, chunks, proofsOf(header, winners, chunks, other));
        assertEq(auction.creditOf(alice), 1 ether + 1);
        assertEq(auction.creditOf(bob), 3 ether);
        assertEq(auction.creditOf(other), 3 * uint256(header.openPriceWei));
    }

    /// @dev The seed comes from blockhash, then from the history contract, then from nowhere; a batch with a proof keeps
    /// the one it had.
    function test_WhenTheSeedIsOld() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        bytes32 digest = keccak256("block 1001");
        vm.roll(1002);
        vm.setBlockhash(1001, digest);
        bytes32 young = _assignments(header, winners);
        vm.roll(1300);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SeedUnavailable.selector, 1000));
        rollup.seedOf(1, header.committedBlock);
        vm.mockCall(HISTORY, abi.encode(uint256(1001)), abi.encode(digest));
        assertEq(_assignments(header, winners), young);
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
        uint256 snapshot = vm.snapshotState();
        vm.clearMockedCalls();
        vm.expectRevert(abi.encodeWithSelector(IRollup.SeedUnavailable.selector, 1000));
        prove(header, winners, chunks, proofs);
        vm.revertToState(snapshot);
        vm.mockCall(HISTORY, abi.encode(uint256(1001)), abi.encode(digest));
        prove(header, winners, chunks, single(proofs[0]));
        vm.clearMockedCalls();
        assertEq(_assignments(header, winners), young);
        prove(header, winners, chunks, proofs);
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Proven));
    }

    /// @dev docs/protocol/assignment.md, step by step.
    function testFuzz_AssignmentEqualsTwin(bytes32 digest, uint8 count, uint8 seats) external {
        uint256 n = 1 + uint256(count) % 64;
        uint256 won = uint256(seats) % (n + 1);
        Winner[] memory winners = new Winner[](2);
        winners[0] = Winner(alice, 1, uint32(won / 3), 1000);
        winners[1] = Winner(bob, 2, uint32(won - won / 3), 1001);
        auction.setWinners(winners, 0);
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), fullChunks(n, false));
        vm.roll(1002);
        vm.setBlockhash(1001, digest);
        vm.assume(digest != 0);
        bytes20 seed = bytes20(keccak256(abi.encode(digest, uint256(1))));
        uint256[] memory order = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            order[i] = i;
        }
        for (uint256 d; d + 1 < n; ++d) {
            bytes32 random = keccak256(abi.encode(uint256(uint160(seed)), d / 8));
            uint256 j = (uint256(random) >> (32 * (7 - d % 8))) % 2 ** 32 % (n - d);
            (order[n - 1 - d], order[j]) = (order[j], order[n - 1 - d]);
        }
        for (uint32 c; c < n; ++c) {
            (bool assigned, address prover, uint256 reward) = assignmentOf(header, winners, c);
            assertEq(assigned, order[c] < won);
            if (!assigned) continue;
            bool first = order[c] < won / 3;
            assertEq(prover, first ? alice : bob);
            uint256 entry = first ? 0 : 1;
            uint256 share = winners[entry].payWei / winners[entry].seats;
            bool remainder = order[c] == (first ? 0 : won / 3);
            assertEq(reward, remainder ? winners[entry].payWei - share * (winners[entry].seats - 1) : share);
        }
    }

    function testFuzz_WhenThereAreNoSeats(uint256 elapsed) external {
        elapsed %= 2000;
        ChunkInput[] memory chunks = fullChunks(1, false);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        vm.warp(header.committedAt + elapsed);
        // No block has to pass: there is nothing to draw.
        prove(header, winners, chunks, single(proofOf(header, chunks, 0, alice)));
        uint256 counted = elapsed < 600 ? elapsed : 600;
        assertEq(auction.creditOf(alice), uint256(header.openPriceWei) * counted / 600);
    }

    // --------------------------------------------------------------------------------------------------- twice

    function test_WhenChunksAreProvenTwice() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory all = proofsOf(header, winners, chunks, makeAddr("other"));
        ChunkProof[] memory two = _first(all, 2);
        prove(header, winners, chunks, two);
        assertEq(provenOf(1), 3);
        uint256 reimbursed = auction.reimbursedOf(address(this));
        assertEq(reimbursed, 2 * 52_000 * 20 gwei);
        // Nothing new, and the proofs are not even looked at.
        two[0].proof[0] ^= 1;
        prove(header, winners, chunks, two);
        assertEq(auction.reimbursedOf(address(this)), reimbursed);
        // Their records are part of the path all the same.
        prove(header, winners, chunks, all);
        assertEq(provenOf(1), 63);
        assertEq(auction.creditOf(alice) + auction.creditOf(bob), 4 ether + 1);
        prove(header, winners, chunks, all);
        assertEq(auction.creditOf(alice) + auction.creditOf(bob), 4 ether + 1);
    }

    function test_WhenTheMarketCallsBack() external {
        ChunkInput[] memory chunks = fullChunks(2, false);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        ChunkProof[] memory other = single(proofOf(header, chunks, 1, alice));
        BatchProofs[] memory batches = single(batchProofsOf(header, winners, chunks, other));
        auction.callBack(address(rollup), abi.encodeCall(rollup.proveChunks, (batches)));
        prove(header, winners, chunks, single(proofOf(header, chunks, 0, alice)));
        assertEq(
            auction.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
        assertEq(provenOf(1), 1);
    }

    // --------------------------------------------------------------------------------------------- reimbursement

    function test_Reimbursement() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory all = proofsOf(header, winners, chunks, alice);
        uint256 snapshot = vm.snapshotState();
        prove(header, winners, chunks, _first(all, 3));
        assertEq(auction.reimbursedOf(address(this)), 3 * 52_000 * 20 gwei);
        vm.revertToState(snapshot);
        prove(header, winners, chunks, _first(all, 4));
        assertEq(auction.reimbursedOf(address(this)), (4 * 52_000 + 68_000) * 20 gwei);
        vm.revertToState(snapshot);
        vm.fee(80 gwei);
        prove(header, winners, chunks, _first(all, 3));
        assertEq(auction.reimbursedOf(address(this)), 3 * 52_000 * 50 gwei);
        vm.revertToState(snapshot);
        vm.warp(header.committedAt + 299);
        prove(header, winners, chunks, _first(all, 1));
        assertEq(auction.reimbursedOf(address(this)), 52_000 * 20 gwei);
        vm.revertToState(snapshot);
        vm.warp(header.committedAt + 300);
        prove(header, winners, chunks, _first(all, 1));
        assertEq(auction.reimbursedOf(address(this)), (52_000 + 68_000) * 20 gwei);
    }

    // ------------------------------------------------------------------------------------------------- helpers

    function _expectInvalid(
        BatchHeader memory header,
        Winner[] memory winners,
        ChunkInput[] memory chunks,
        ChunkProof[] memory proofs
    ) private {
        BatchProofs[] memory batches = single(batchProofsOf(header, winners, chunks, proofs));
        vm.expectRevert(IRollup.ProofsInvalid.selector);
        rollup.proveChunks{gas: 5_000_000}(batches);
    }

    function _expectNotInBatch(BatchProofs[] memory batches) private {
        vm.expectRevert(abi.encodeWithSelector(IRollup.RecordsNotInBatch.selector, 1));
        rollup.proveChunks(batches);
    }

    /// @dev The first `length` words, then zeros.
    function _copy(bytes32[] memory words, uint256 length) private pure returns (bytes32[] memory copied) {
        copied = new bytes32[](length);
        for (uint256 i; i < length && i < words.length; ++i) {
            copied[i] = words[i];
        }
    }

    function _chunkOf(BatchHeader memory header, Winner[] memory winners, address owner)
        private
        view
        returns (uint32 i)
    {
        for (address prover; prover != owner; ++i) {
            (, prover,) = assignmentOf(header, winners, i);
            if (prover == owner) return i;
        }
    }

    function _assignments(BatchHeader memory header, Winner[] memory winners) private view returns (bytes32 digest) {
        for (uint32 i = 1; i < header.chunkCount; ++i) {
            (bool assigned, address prover,) = assignmentOf(header, winners, i);
            digest = keccak256(abi.encode(digest, assigned, prover));
        }
    }

    function _first(ChunkProof[] memory all, uint256 count) private pure returns (ChunkProof[] memory some) {
        some = new ChunkProof[](count);
        for (uint256 i; i < count; ++i) {
            some[i] = all[i];
        }
    }
}
