// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";

import {Bridge} from "../../../src/Bridge.sol";
import {FailureLadder} from "../../../src/FailureLadder.sol";
import {ForcedInbox} from "../../../src/ForcedInbox.sol";
import {PauseGuard} from "../../../src/PauseGuard.sol";
import {Rollup} from "../../../src/Rollup.sol";
import {VerifierRegistry} from "../../../src/VerifierRegistry.sol";
import {IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {IBridge} from "../../../src/interfaces/IBridge.sol";
import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {Duty, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {
    BatchHeader,
    BatchProofs,
    BlockInput,
    ChunkInput,
    ChunkProof,
    ChunkRecord,
    IRollup,
    Winner
} from "../../../src/interfaces/IRollup.sol";
import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {IStandbyList} from "../../../src/interfaces/IStandbyList.sol";
import {Circuit} from "../../../src/interfaces/IVerifierRegistry.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../../../src/types/Field.sol";
import {LadderContracts, LadderParameters, PauseParameters} from "../../../src/types/MarketParameters.sol";
import {RollupContracts, RollupParameters} from "../../../src/types/RollupParameters.sol";
import {RescueTwin} from "../libraries/RescueTwin.sol";
import {MockAuction} from "../../mocks/MockAuction.sol";
import {MockSequencers} from "../../mocks/MockSequencers.sol";
import {TrapdoorKey} from "../../mocks/TrapdoorKey.sol";
import {BindingTwin} from "../libraries/BindingTwin.sol";
import {Compact} from "./Compact.sol";

/// @notice A rollup with the real inbox, bridge, registry, ladder and pause guard, a key whose trapdoor is known and a market
/// that obeys.
abstract contract RollupTest is Test {
    bytes32 internal constant CIRCUIT = keccak256("circuit");
    bytes32 internal constant GENESIS_ROOT = bytes32(uint256(0x1234));
    uint32 internal constant UNITS_PER_SLOT = 28;
    uint96 internal constant FLOOR = 1000 gwei;

    address internal sequencer = makeAddr("sequencer");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    MockAuction internal auction;
    VerifierRegistry internal verifiers;
    ForcedInbox internal inbox;
    Bridge internal bridge;
    Rollup internal rollup;
    FailureLadder internal ladder;
    PauseGuard internal pauses;

    /// @dev Slots per chunk; other values in a test that overrides it.
    function shape() internal view virtual returns (uint32) {
        return 4;
    }

    function limits() internal view virtual returns (RollupParameters memory) {
        return RollupParameters({
            minCommitInterval: 12,
            finalizationDelay: 1200,
            forcedDelay: 3600,
            graceDelay: 1 days,
            exitDelay: 7 days,
            maxUnfinalized: 3,
            forcedPerBatch: 2,
            baseFeeCapWei: 50 gwei
        });
    }

    function ladderLimits() internal pure returns (LadderParameters memory) {
        return LadderParameters({
            provingWindowSeconds: 600,
            standbyWindowSeconds: 300,
            rescueWindowSeconds: 300,
            batchTimeoutSeconds: 3600,
            gapSeconds: 60,
            reportDepth: 5,
            answerGas: 200_000,
            referenceBaseFeeWei: 10 gwei,
            baseFeeCapWei: 50 gwei
        });
    }

    function newAuction() internal virtual returns (MockAuction) {
        return new MockAuction();
    }

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        vm.roll(1000);
        vm.fee(20 gwei);
        auction = newAuction();
        verifiers = new VerifierRegistry(address(this));
        MockSequencers sequencers = new MockSequencers(sequencer);
        uint64 nonce = vm.getNonce(address(this));
        address rollupAddress = vm.computeCreateAddress(address(this), nonce + 2);
        address bridgeAddress = vm.computeCreateAddress(address(this), nonce + 1);
        IProverAuction market = IProverAuction(address(auction));
        inbox = new ForcedInbox(rollupAddress, IBridge(bridgeAddress), market, FLOOR);
        bridge = new Bridge(rollupAddress, address(inbox), market, makeAddr("exits"));
        address ladderAddress = vm.computeCreateAddress(address(this), nonce + 3);
        address pausesAddress = vm.computeCreateAddress(address(this), nonce + 4);
        rollup = new Rollup(
            RollupContracts(
                inbox,
                bridge,
                market,
                ISequencerRegistry(address(sequencers)),
                verifiers,
                FailureLadder(ladderAddress),
                PauseGuard(pausesAddress)
            ),
            limits(),
            GENESIS_ROOT
        );
        assertEq(address(rollup), rollupAddress);
        ladder = new FailureLadder(
            LadderContracts({
                rollup: rollup,
                auction: market,
                asks: IAskRegistry(address(auction)),
                vault: ICollateralVault(address(auction)),
                standby: IStandbyList(address(auction)),
                pauses: PauseGuard(pausesAddress)
            }),
            ladderLimits()
        );
        pauses = new PauseGuard(address(this), PauseParameters(address(this), 1 days, 7 days));
        address key = makeAddr("key");
        vm.etch(key, TrapdoorKey.code(0, 6));
        verifiers.register(CIRCUIT, Circuit(key, address(this), shape(), UNITS_PER_SLOT, 6, 0, 0));
        verifiers.setActive(CIRCUIT);
        vm.deal(alice, 1000 ether);
        vm.deal(bob, 1000 ether);
        vm.deal(address(bridge), 100 ether);
    }

    // ------------------------------------------------------------------------------------------------- inputs

    function chunkOf(uint256 index, bytes memory slots, uint16 l1Count) internal view returns (ChunkInput memory) {
        return ChunkInput({
            postRoot: bytes32(uint256(0x5000 + index)),
            dataHash: bytes32(uint256(0xda7a + index)),
            witnessHash: keccak256(abi.encode("witness", index)),
            unitPriceWei: 60 gwei,
            dataFeeWei: 500 gwei,
            time: uint64(block.timestamp - 6),
            l1Count: l1Count,
            slots: slots
        });
    }

    /// @notice `count` chunks full of transfers.
    function fullChunks(uint256 count, bool dense) internal view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](count);
        for (uint256 i; i < count; ++i) {
            chunks[i] = chunkOf(i, Compact.transfers(shape(), dense), 0);
        }
    }

    /// @notice One block over all slots.
    function oneBlock(uint256 chunkCount) internal view returns (BlockInput[] memory blocks) {
        blocks = new BlockInput[](1);
        blocks[0] = BlockInput(uint64(block.timestamp - 2), uint32(chunkCount * shape()));
    }

    // ------------------------------------------------------------------------------------------------ actions

    function commit(BatchHeader memory parent, ChunkInput[] memory chunks, BlockInput[] memory blocks)
        internal
        returns (BatchHeader memory header, Winner[] memory winners)
    {
        vm.recordLogs();
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, chunks, blocks);
        return committed(vm.getRecordedLogs());
    }

    function commit(BatchHeader memory parent, ChunkInput[] memory chunks)
        internal
        returns (BatchHeader memory header, Winner[] memory winners)
    {
        return commit(parent, chunks, oneBlock(chunks.length));
    }

    /// @notice The header that a rescue will have, in one block over all slots, as the twin computes it.
    function rescueHeader(BatchHeader memory parent, ChunkInput[] memory chunks, address by, uint64 deadline)
        internal
        view
        returns (BatchHeader memory)
    {
        BatchHeader memory header;
        (header.preRoot, header.circuitId) = (parent.postRoot, CIRCUIT);
        RescueTwin.Terms memory terms =
            RescueTwin.Terms(rollup, CIRCUIT, shape(), UNITS_PER_SLOT, oneBlock(1)[0].time, deadline, by);
        return RescueTwin.headerOf(terms, parent, chunks, recordsOf(header, chunks));
    }

    /// @notice Valid proofs of all chunks, for who sends the rescue.
    function rescueProofs(BatchHeader memory header, ChunkInput[] memory chunks)
        internal
        view
        returns (uint256[8][] memory proofs)
    {
        proofs = new uint256[8][](chunks.length);
        ChunkRecord[] memory records = recordsOf(header, chunks);
        for (uint256 i; i < chunks.length; ++i) {
            proofs[i] = TrapdoorKey.prove(0, inputsOf(header, records[i], header.sequencer), 29 + i);
        }
    }

    /// @notice `by` rescues; its header is that of the twin.
    function rescue(BatchHeader memory parent, ChunkInput[] memory chunks, address by, uint64 deadline)
        internal
        returns (BatchHeader memory header)
    {
        header = rescueHeader(parent, chunks, by, deadline);
        uint256[8][] memory proofs = rescueProofs(header, chunks);
        vm.recordLogs();
        vm.prank(by, by);
        rollup.rescueBatch(parent, chunks, oneBlock(chunks.length), deadline, proofs);
        (BatchHeader memory logged, Winner[] memory winners) = committed(vm.getRecordedLogs());
        assertEq(abi.encode(logged), abi.encode(header), "header");
        assertEq(winners.length, 0, "winners");
    }

    /// @notice Chunks without a price that take in `items`, a full chunk after the other, applied as the flags say.
    function rescueChunks(bytes[] memory items) internal view returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[]((items.length + shape() - 1) / shape());
        for (uint256 i; i < chunks.length; ++i) {
            bytes memory slots;
            uint16 count;
            for (; count < shape() && i * shape() + count < items.length; ++count) {
                bytes memory item = items[i * shape() + count];
                bool all = uint8(item[0]) == 7 && bytes16(_slice(item, 41)) == bytes16(type(uint128).max);
                slots = bytes.concat(slots, Compact.l1(item, all ? 3 : 1, all ? uint128(1 ether) : uint128(0)));
            }
            chunks[i] = chunkOf(i, slots, count);
            (chunks[i].unitPriceWei, chunks[i].dataFeeWei) = (0, 0);
            chunks[i].time = oneBlock(1)[0].time; // also on top of a rescue of the same block
        }
    }

    function _slice(bytes memory data, uint256 from) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), from))
        }
    }

    /// @notice `owner` sends an operation; returns its 101 bytes.
    function enqueue(address owner, uint256 valueWei, bytes memory call) internal returns (bytes memory item) {
        uint256 payWei = valueWei + inbox.prepaymentWei();
        vm.deal(owner, owner.balance + payWei);
        vm.recordLogs();
        vm.prank(owner);
        (bool done,) = address(inbox).call{value: payWei}(call);
        assertTrue(done, "enqueued");
        (item,) = abi.decode(vm.getRecordedLogs()[0].data, (bytes, uint32));
    }

    /// @notice The header and the winners of the commit in `logs`.
    function committed(Vm.Log[] memory logs)
        internal
        pure
        returns (BatchHeader memory header, Winner[] memory winners)
    {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == IRollup.BatchCommitted.selector) {
                (, header, winners) = abi.decode(logs[i].data, (bytes32, BatchHeader, Winner[]));
            }
        }
    }

    /// @notice Seats of `owners`, as many as there are chunks, two for each but the last.
    function seat(address[] memory owners, uint32 each, uint128 payWei) internal returns (Winner[] memory winners) {
        winners = new Winner[](owners.length);
        for (uint256 i; i < owners.length; ++i) {
            winners[i] = Winner(owners[i], uint64(100 + i), each, payWei);
        }
        auction.setWinners(winners, payWei * owners.length);
    }

    /// @notice Lets the block after the commit pass, on which the assignment depends.
    function nextBlocks() internal {
        vm.roll(block.number + 2);
        vm.warp(block.timestamp + 24);
    }

    // ------------------------------------------------------------------------------------------------- proofs

    /// @notice The records of a batch, recomputed from what was committed.
    function recordsOf(BatchHeader memory header, ChunkInput[] memory chunks)
        internal
        view
        returns (ChunkRecord[] memory records)
    {
        records = new ChunkRecord[](chunks.length);
        bytes32 root = header.preRoot;
        for (uint256 i; i < chunks.length; ++i) {
            uint256[] memory words =
                BindingTwin.wordsOf(chunks[i], shape(), UNITS_PER_SLOT, block.chainid, address(rollup));
            (uint256 z, uint256 y) = BindingTwin.bind(words, chunks[i].dataHash);
            records[i] =
                ChunkRecord(uint32(i), root, chunks[i].postRoot, chunks[i].dataHash, z, y, chunks[i].witnessHash);
            root = chunks[i].postRoot;
        }
    }

    function contextOf(BatchHeader memory header, uint32 chunkIndex, address prover) internal view returns (uint256) {
        bytes32 digest = keccak256(
            abi.encode(
                PROTOCOL_VERSION,
                block.chainid,
                address(rollup),
                header.commitId,
                chunkIndex,
                header.nonce,
                keccak256(abi.encode(header)),
                prover
            )
        );
        return uint256(digest) % FIELD_ORDER;
    }

    function inputsOf(BatchHeader memory header, ChunkRecord memory record, address prover)
        internal
        view
        returns (uint256[] memory inputs)
    {
        inputs = new uint256[](6);
        inputs[0] = uint256(record.preRoot);
        inputs[1] = uint256(record.postRoot);
        inputs[2] = uint256(record.dataHash);
        inputs[3] = record.z;
        inputs[4] = record.y;
        inputs[5] = contextOf(header, record.chunkIndex, prover);
    }

    /// @notice A valid proof of chunk `index` for `prover`.
    function proofOf(BatchHeader memory header, ChunkInput[] memory chunks, uint256 index, address prover)
        internal
        view
        returns (ChunkProof memory proof)
    {
        return proofOf(header, recordsOf(header, chunks)[index], prover);
    }

    /// @notice A valid proof of the chunk with a record for `prover`.
    function proofOf(BatchHeader memory header, ChunkRecord memory record, address prover)
        internal
        view
        returns (ChunkProof memory proof)
    {
        proof.record = record;
        proof.prover = prover;
        proof.proof = TrapdoorKey.prove(0, inputsOf(header, record, prover), 17 + record.chunkIndex);
    }

    /// @notice Proofs of one batch with the path of their records, as far as these have different chunks.
    function batchProofsOf(
        BatchHeader memory header,
        Winner[] memory winners,
        ChunkInput[] memory chunks,
        ChunkProof[] memory proofs
    ) internal view returns (BatchProofs memory batch) {
        ChunkRecord[] memory records = recordsOf(header, chunks);
        bytes32[] memory leaves = new bytes32[](records.length);
        for (uint256 i; i < records.length; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(records[i]))));
        }
        uint256 known;
        for (uint256 i; i < proofs.length; ++i) {
            known |= 1 << proofs[i].record.chunkIndex;
        }
        return BatchProofs(header, winners, proofs, BindingTwin.multiproof(leaves, known));
    }

    /// @notice Sends proofs of one batch.
    function prove(
        BatchHeader memory header,
        Winner[] memory winners,
        ChunkInput[] memory chunks,
        ChunkProof[] memory proofs
    ) internal {
        rollup.proveChunks(single(batchProofsOf(header, winners, chunks, proofs)));
    }

    /// @notice Valid proofs of all chunks, each for its assigned prover or, in the open lane, for `other`.
    function proofsOf(BatchHeader memory header, Winner[] memory winners, ChunkInput[] memory chunks, address other)
        internal
        view
        returns (ChunkProof[] memory proofs)
    {
        ChunkRecord[] memory records = recordsOf(header, chunks);
        proofs = new ChunkProof[](chunks.length);
        for (uint256 i; i < chunks.length; ++i) {
            (bool assigned, address prover,) = assignmentOf(header, winners, uint32(i));
            proofs[i] = proofOf(header, records[i], assigned ? prover : other);
        }
    }

    /// @notice Whether a chunk waits for the owner of a seat, whom it pays, and how much.
    function assignmentOf(BatchHeader memory header, Winner[] memory winners, uint32 chunkIndex)
        internal
        view
        returns (bool assigned, address prover, uint256 rewardWei)
    {
        Duty memory duty = ladder.dutyOf(header, winners, chunkIndex);
        return (duty.stage == Stage.Assigned, duty.prover, duty.rewardWei);
    }

    /// @notice The chunks of a commit that are proven.
    function provenOf(uint64 commitId) internal view returns (uint256 proven) {
        (, proven) = rollup.progressOf(commitId);
    }

    function single(BatchProofs memory batch) internal pure returns (BatchProofs[] memory batches) {
        batches = new BatchProofs[](1);
        batches[0] = batch;
    }

    function single(ChunkProof memory proof) internal pure returns (ChunkProof[] memory proofs) {
        proofs = new ChunkProof[](1);
        proofs[0] = proof;
    }
}
