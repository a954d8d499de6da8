// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {
    BatchHeader,
    BatchProofs,
    BatchStatus,
    ChunkInput,
    ChunkProof,
    IRollup,
    Winner
} from "../../../src/interfaces/IRollup.sol";
import {Circuit} from "../../../src/interfaces/IVerifierRegistry.sol";
import {BlockHeaders} from "../../mocks/BlockHeaders.sol";
import {TrapdoorKey} from "../../mocks/TrapdoorKey.sol";
import {RollupTest} from "./RollupTest.sol";

/// @dev Proofs of several batches in one call. All chunks are in the open lane, at their highest price; alice proves them.
contract ProveSeveralTest is RollupTest {
    uint256 private constant OTHER_SEED = 10;
    uint256 private constant PROOF_WEI = 52_000 * 20 gwei;
    uint256 private constant CALL_WEI = 68_000 * 20 gwei;

    Winner[] private _none;
    BatchHeader private _last;

    function setUp() public override {
        super.setUp();
        _last = rollup.genesisHeader();
        address key = makeAddr("other key");
        vm.etch(key, TrapdoorKey.code(OTHER_SEED, 6));
        verifiers.register(keccak256("other"), Circuit(key, address(this), shape(), UNITS_PER_SLOT, 6, 0, 0));
    }

    // ------------------------------------------------------------------------------------------------- success

    function test_ProvesAndPaysAll() external {
        BatchProofs[] memory batches = _commitThree();
        vm.expectEmit(address(rollup));
        emit IRollup.BatchProven(1);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchProven(2);
        vm.expectEmit(address(rollup));
        emit IRollup.BatchProven(3);
        rollup.proveChunks(batches);
        assertEq(abi.encode(provenOf(1), provenOf(2), provenOf(3)), abi.encode(7, 1, 3));
        assertEq(auction.creditOf(alice), _price(6));
        // Six proofs are one bundle.
        assertEq(auction.reimbursedOf(address(this)), 6 * PROOF_WEI + CALL_WEI);
    }

    function test_CostsLessThanACallForEach() external {
        BatchProofs[] memory batches = _commitThree();
        uint256 snapshot = vm.snapshotState();
        uint256 before = gasleft();
        rollup.proveChunks(batches);
        uint256 together = before - gasleft();
        vm.revertToState(snapshot);
        before = gasleft();
        for (uint256 i; i < 3; ++i) {
            rollup.proveChunks(single(batches[i]));
        }
        // Two keys, of three pairings each, and two calls of the precompile.
        assertGt(before - gasleft(), together + 2 * (3 * 34_000 + 45_000));
    }

    function test_WhenCircuitsAreDifferent() external {
        BatchProofs[] memory batches = new BatchProofs[](3);
        batches[0] = _commit(2, 0);
        verifiers.setActive(keccak256("other"));
        batches[1] = _commit(3, OTHER_SEED);
        verifiers.setActive(CIRCUIT);
        batches[2] = _commit(1, 0);
        vm.warp(block.timestamp + 600);
        uint256 snapshot = vm.snapshotState();
        rollup.proveChunks(batches);
        assertEq(abi.encode(provenOf(1), provenOf(2), provenOf(3)), abi.encode(3, 7, 1));
        assertEq(auction.creditOf(alice), _price(6));
        vm.revertToState(snapshot);
        // A proof of the other circuit's key for the same statement.
        batches[1].proofs[1].proof =
            TrapdoorKey.prove(0, inputsOf(batches[1].header, batches[1].proofs[1].record, alice), 5);
        vm.expectRevert(IRollup.ProofsInvalid.selector);
        rollup.proveChunks{gas: 10_000_000}(batches);
    }

    // --------------------------------------------------------------------------------------------------- twice

    function test_WhenABatchComesTwice() external {
        BatchProofs[] memory three = _commitThree();
        BatchProofs[] memory batches = new BatchProofs[](4);
        for (uint256 i; i < 4; ++i) {
            batches[i] = three[i % 3];
        }
        rollup.proveChunks(batches);
        assertEq(auction.creditOf(alice), _price(6));
        assertEq(auction.reimbursedOf(address(this)), 6 * PROOF_WEI + CALL_WEI);
    }

    /// @dev The same batch with chunks 0 and 1, then with 1 and 2: each is paid once.
    function test_WhenABatchComesTwiceWithOtherProofs() external {
        ChunkInput[] memory chunks = fullChunks(4, false);
        (BatchHeader memory header,) = commit(rollup.genesisHeader(), chunks);
        vm.warp(block.timestamp + 600);
        BatchProofs[] memory batches = new BatchProofs[](2);
        for (uint256 b; b < 2; ++b) {
            ChunkProof[] memory proofs = new ChunkProof[](2);
            proofs[0] = proofOf(header, chunks, b, alice);
            proofs[1] = proofOf(header, chunks, b + 1, alice);
            batches[b] = batchProofsOf(header, _none, chunks, proofs);
        }
        rollup.proveChunks(batches);
        assertEq(provenOf(1), 7);
        assertEq(auction.creditOf(alice), _price(3));
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.Committed));
    }

    // ------------------------------------------------------------------------------------------------- skipped

    function test_WhenABatchIsOver() external {
        BatchProofs[] memory batches = _commitThree();
        rollup.proveChunks(single(batches[0]));
        vm.warp(block.timestamp + 1200);
        rollup.finalizeBatch(batches[0].header);
        rollup.proveChunks(single(batches[1]));
        uint256 credit = auction.creditOf(alice);
        uint256 reimbursed = auction.reimbursedOf(address(this));
        // Not even looked at: final, and proven.
        batches[0].proofs[0].proof[0] ^= 1;
        batches[1].proofs[0].record.y ^= 1;
        rollup.proveChunks(batches);
        assertEq(provenOf(3), 3);
        assertEq(auction.creditOf(alice), credit + _price(2));
        assertEq(auction.reimbursedOf(address(this)), reimbursed + 2 * PROOF_WEI + CALL_WEI);
        rollup.proveChunks(batches);
        assertEq(auction.creditOf(alice), credit + _price(2));
    }

    /// @dev Dropped batches do not spoil a bundle with what was committed after the drop.
    function test_WhenABatchWasDropped() external {
        BatchProofs[] memory old = _commitThree();
        vm.warp(block.timestamp + 3600);
        vm.roll(block.number + 300);
        rollup.dropBatch(old[0].header, BlockHeaders.known(block.number - 5, 0, block.timestamp, 1 gwei));
        _last = rollup.genesisHeader();
        BatchProofs[] memory batches = new BatchProofs[](3);
        (batches[0], batches[1], batches[2]) = (old[0], _commit(2, 0), old[2]);
        vm.warp(block.timestamp + 600);
        rollup.proveChunks(batches);
        assertEq(abi.encode(provenOf(1), provenOf(3), provenOf(4)), abi.encode(0, 0, 3));
        assertEq(auction.creditOf(alice), _price(2));
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_OneHeaderIsUnknown() external {
        BatchProofs[] memory batches = _commitThree();
        batches[2].header.commitId = 9;
        bytes32 given = keccak256(abi.encode(batches[2].header));
        vm.expectRevert(abi.encodeWithSelector(IRollup.HeaderMismatch.selector, 9, given, bytes32(0)));
        rollup.proveChunks(batches);
    }

    function test_RevertWhen_OneBatchHasNoProof() external {
        BatchProofs[] memory batches = _commitThree();
        batches[1].proofs = new ChunkProof[](0);
        vm.expectRevert(IRollup.NoProofs.selector);
        rollup.proveChunks(batches);
    }

    function test_RevertWhen_OneProofIsWrong() external {
        for (uint256 b; b < 3; ++b) {
            uint256 snapshot = vm.snapshotState();
            BatchProofs[] memory batches = _commitThree();
            batches[b].proofs[0].prover = bob;
            vm.expectRevert(IRollup.ProofsInvalid.selector);
            rollup.proveChunks{gas: 10_000_000}(batches);
            assertEq(provenOf(1) | provenOf(2) | provenOf(3), 0);
            vm.revertToState(snapshot);
        }
    }

    // ------------------------------------------------------------------------------------------- reimbursement

    function test_ThePartThatIsFixedIsPaidOnce() external {
        BatchProofs[] memory batches = new BatchProofs[](2);
        batches[0] = _commit(1, 0);
        batches[1] = _commit(2, 0);
        // Three proofs in the first half of the windows.
        uint256 snapshot = vm.snapshotState();
        rollup.proveChunks(batches);
        assertEq(auction.reimbursedOf(address(this)), 3 * PROOF_WEI);
        vm.revertToState(snapshot);
        // The second batch's window is in its first half still, then it is not.
        vm.warp(batches[0].header.committedAt + 300);
        rollup.proveChunks(batches);
        assertEq(auction.reimbursedOf(address(this)), 3 * PROOF_WEI + CALL_WEI);
        vm.revertToState(snapshot);
        vm.warp(batches[1].header.committedAt + 300);
        rollup.proveChunks(batches);
        assertEq(auction.reimbursedOf(address(this)), 3 * PROOF_WEI + CALL_WEI);
        vm.revertToState(snapshot);
        // Only the batch that comes second is late.
        vm.warp(batches[0].header.committedAt + 300);
        (batches[0], batches[1]) = (batches[1], batches[0]);
        rollup.proveChunks(batches);
        assertEq(auction.reimbursedOf(address(this)), 3 * PROOF_WEI + CALL_WEI);
    }

    // ------------------------------------------------------------------------------------------------- helpers

    /// @dev Three batches of 3, 1 and 2 chunks, with proofs of all.
    function _commitThree() private returns (BatchProofs[] memory batches) {
        batches = new BatchProofs[](3);
        batches[0] = _commit(3, 0);
        batches[1] = _commit(1, 0);
        batches[2] = _commit(2, 0);
        vm.warp(block.timestamp + 600);
    }

    /// @dev A batch on top of the last, with alice's proofs under the key of the seed.
    function _commit(uint256 count, uint256 seed) private returns (BatchProofs memory) {
        vm.warp(block.timestamp + 12);
        vm.roll(block.number + 1);
        ChunkInput[] memory chunks = fullChunks(count, false);
        (BatchHeader memory header,) = commit(_last, chunks);
        _last = header;
        ChunkProof[] memory proofs = new ChunkProof[](count);
        for (uint256 i; i < count; ++i) {
            proofs[i] = proofOf(header, chunks, i, alice);
            proofs[i].proof = TrapdoorKey.prove(seed, inputsOf(header, proofs[i].record, alice), 17 + i);
        }
        return batchProofsOf(header, _none, chunks, proofs);
    }

    /// @dev What `count` chunks of the open lane pay after a whole window.
    function _price(uint256 count) private view returns (uint256) {
        return count * uint256(shape()) * UNITS_PER_SLOT * 40 gwei;
    }
}
