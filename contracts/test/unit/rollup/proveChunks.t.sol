// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IFailureLadder} from "../../../src/interfaces/IFailureLadder.sol";
import {
    BatchHeader,
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
        (BatchHeader memory header, Winner[] memory winners,) = _commitSix();
        vm.expectRevert(IRollup.NoProofs.selector);
        rollup.proveChunks(header, winners, new ChunkProof[](0));
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
        rollup.proveChunks(header, winners, proofs);
        header.commitId = 2;
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.HeaderMismatch.selector, 2, keccak256(abi.encode(header)), bytes32(0))
        );
        rollup.proveChunks(header, winners, proofs);
    }

    function test_RevertWhen_TheWinnersAreChanged() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
        winners[0].payWei += 1;
        vm.expectRevert(abi.encodeWithSelector(IRollup.WinnersMismatch.selector, 1));
        rollup.proveChunks(header, winners, proofs);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WinnersMismatch.selector, 1));
        rollup.proveChunks(header, new Winner[](0), proofs);
    }

    function testFuzz_RevertWhen_TheRecordIsChanged(uint256 field, bytes32 value) external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof memory proof = proofsOf(header, winners, chunks, alice)[2];
        bytes32[8] memory words = abi.decode(abi.encode(proof.record), (bytes32[8]));
        field %= 8;
        if (field == 0) value = bytes32(uint256(uint32(uint256(value))));
        vm.assume(words[field] != value);
        words[field] = value;
        proof.record = abi.decode(abi.encode(words), (ChunkRecord));
        vm.expectRevert(abi.encodeWithSelector(IRollup.RecordNotInBatch.selector, 1, proof.record.chunkIndex));
        rollup.proveChunks(header, winners, single(proof));
    }

    function test_RevertWhen_ThePathIsAnothers() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
        (proofs[0].path, proofs[5].path) = (proofs[5].path, proofs[0].path);
        vm.expectRevert(abi.encodeWithSelector(IRollup.RecordNotInBatch.selector, 1, 0));
        rollup.proveChunks(header, winners, proofs);
    }

    function test_RevertWhen_AProofIsNotTheChunks() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        vm.warp(block.timestamp + 600);
        nextBlocks();
        for (uint256 i; i < 6; ++i) {
            ChunkProof[] memory proofs = proofsOf(header, winners, chunks, alice);
            // Stolen: the same proof in another's name.
            proofs[i].prover = makeAddr("thief");
            _expectInvalid(header, winners, proofs);
            proofs = proofsOf(header, winners, chunks, alice);
            proofs[i].proof = proofs[(i + 1) % 6].proof;
            _expectInvalid(header, winners, proofs);
            proofs = proofsOf(header, winners, chunks, alice);
            proofs[i].proof[i] ^= 1;
            _expectInvalid(header, winners, proofs);
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
        _expectInvalid(second, winners, single(proof));
    }

    // ---------------------------------------------------------------------------------------------- assignment

    function test_RevertWhen_TheSeedIsNotKnownYet() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        ChunkProof[] memory proofs = single(proofOf(header, chunks, 0, alice));
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRollup.SeedUnavailable.selector, header.committedBlock));
            rollup.proveChunks(header, winners, proofs);
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
        rollup.proveChunks(header, winners, proofs);
    }

    function test_WhenTheAssignedProversProve() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        address other = makeAddr("other");
        ChunkProof[] memory proofs = proofsOf(header, winners, chunks, other);
        uint256 openPrice = uint256(header.openPriceWei) * 24 / 600;
        vm.expectEmit(true, false, false, false, address(rollup));
        emit IRollup.BatchProven(1);
        rollup.proveChunks(header, winners, proofs);
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
        rollup.proveChunks(header, winners, late);
        address other = makeAddr("other");
        rollup.proveChunks(header, winners, proofsOf(header, winners, chunks, other));
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
        rollup.proveChunks(header, winners, proofs);
        vm.revertToState(snapshot);
        vm.mockCall(HISTORY, abi.encode(uint256(1001)), abi.encode(digest));
        rollup.proveChunks(header, winners, single(proofs[0]));
        vm.clearMockedCalls();
        assertEq(_assignments(header, winners), young);
        rollup.proveChunks(header, winners, proofs);
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
        rollup.proveChunks(header, winners, single(proofOf(header, chunks, 0, alice)));
        uint256 counted = elapsed < 600 ? elapsed : 600;
        assertEq(auction.creditOf(alice), uint256(header.openPriceWei) * counted / 600);
    }

    // --------------------------------------------------------------------------------------------------- twice

    function test_WhenChunksAreProvenTwice() external {
        (BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks) = _commitSix();
        nextBlocks();
        ChunkProof[] memory all = proofsOf(header, winners, chunks, makeAddr("other"));
        ChunkProof[] memory twice = new ChunkProof[](3);
        (twice[0], twice[1], twice[2]) = (all[0], all[1], all[0]);
        rollup.proveChunks(header, winners, twice);
        assertEq(provenOf(1), 3);
        uint256 reimbursed = auction.reimbursedOf(address(this));
        assertEq(reimbursed, 2 * 52_000 * 20 gwei);
        // Nothing new, and the proofs are not even looked at.
        twice[0].proof[0] ^= 1;
        rollup.proveChunks(header, winners, twice);
        assertEq(auction.reimbursedOf(address(this)), reimbursed);
        rollup.proveChunks(header, winners, all);
        assertEq(provenOf(1), 63);
        assertEq(auction.creditOf(alice) + auction.creditOf(bob), 4 ether + 1);
        rollup.proveChunks(header, winners, all);
        assertEq(auction.creditOf(alice) + auction.creditOf(bob), 4 ether + 1);
    }

    function test_WhenTheMarketCallsBack() external {
        ChunkInput[] memory chunks = fullChunks(2, false);
        (BatchHeader memory header, Winner[] memory winners) = commit(rollup.genesisHeader(), chunks);
        ChunkProof[] memory other = single(proofOf(header, chunks, 1, alice));
        auction.callBack(address(rollup), abi.encodeCall(rollup.proveChunks, (header, winners, other)));
        rollup.proveChunks(header, winners, single(proofOf(header, chunks, 0, alice)));
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
        rollup.proveChunks(header, winners, _first(all, 3));
        assertEq(auction.reimbursedOf(address(this)), 3 * 52_000 * 20 gwei);
        vm.revertToState(snapshot);
        rollup.proveChunks(header, winners, _first(all, 4));
        assertEq(auction.reimbursedOf(address(this)), (4 * 52_000 + 68_000) * 20 gwei);
        vm.revertToState(snapshot);
        vm.fee(80 gwei);
        rollup.proveChunks(header, winners, _first(all, 3));
        assertEq(auction.reimbursedOf(address(this)), 3 * 52_000 * 50 gwei);
        vm.revertToState(snapshot);
        vm.warp(header.committedAt + 299);
        rollup.proveChunks(header, winners, _first(all, 1));
        assertEq(auction.reimbursedOf(address(this)), 52_000 * 20 gwei);
        vm.revertToState(snapshot);
        vm.warp(header.committedAt + 300);
        rollup.proveChunks(header, winners, _first(all, 1));
        assertEq(auction.reimbursedOf(address(this)), (52_000 + 68_000) * 20 gwei);
    }

    // ------------------------------------------------------------------------------------------------- helpers

    function _expectInvalid(BatchHeader memory header, Winner[] memory winners, ChunkProof[] memory proofs) private {
        vm.expectRevert(IRollup.ProofsInvalid.selector);
        rollup.proveChunks{gas: 5_000_000}(header, winners, proofs);
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
