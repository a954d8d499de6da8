// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";

import {AskRegistry} from "../../src/AskRegistry.sol";
import {Bridge} from "../../src/Bridge.sol";
import {CollateralVault} from "../../src/CollateralVault.sol";
import {Exits} from "../../src/Exits.sol";
import {FailureLadder} from "../../src/FailureLadder.sol";
import {ForcedInbox} from "../../src/ForcedInbox.sol";
import {PauseGuard} from "../../src/PauseGuard.sol";
import {ProverAuction} from "../../src/ProverAuction.sol";
import {Rollup} from "../../src/Rollup.sol";
import {SealedAsks} from "../../src/SealedAsks.sol";
import {SequencerRegistry} from "../../src/SequencerRegistry.sol";
import {StandbyList} from "../../src/StandbyList.sol";
import {VerifierRegistry} from "../../src/VerifierRegistry.sol";
import {TransitionVerifier4} from "../../src/generated/TransitionVerifier4.sol";
import {IForcedInbox} from "../../src/interfaces/IForcedInbox.sol";
import {
    BatchHeader,
    BatchProofs,
    BlockInput,
    ChunkInput,
    ChunkProof,
    ChunkRecord,
    IRollup,
    Winner
} from "../../src/interfaces/IRollup.sol";
import {Circuit} from "../../src/interfaces/IVerifierRegistry.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../../src/types/Field.sol";
import {
    AskContracts,
    AskParameters,
    AuctionContracts,
    AuctionParameters,
    CollateralContracts,
    CollateralParameters,
    LadderContracts,
    LadderParameters,
    PauseParameters,
    SealParameters,
    SequencerParameters,
    StandbyContracts,
    StandbyParameters
} from "../../src/types/MarketParameters.sol";
import {RollupContracts, RollupParameters} from "../../src/types/RollupParameters.sol";
import {MockExitVerifier} from "../mocks/MockExitVerifier.sol";
import {TrapdoorKey} from "../mocks/TrapdoorKey.sol";
import {BindingTwin} from "../unit/libraries/BindingTwin.sol";
import {RescueTwin} from "../unit/libraries/RescueTwin.sol";

/// @notice All contracts of the protocol as they are deployed, with chunks of four slots, and what agents do with them.
/// @dev Only the verifying key is not the real one: its trapdoor is known, so that any chunk can be proven.
abstract contract System is Test {
    /// @dev A commit with all that its proofs need.
    struct Batch {
        BatchHeader header;
        Winner[] winners;
        ChunkRecord[] records;
    }

    bytes32 internal constant CIRCUIT = keccak256("circuit");
    bytes32 internal constant GENESIS_ROOT = bytes32(uint256(0x1234));
    uint32 internal constant SLOTS = 4;
    uint32 internal constant UNITS_PER_SLOT = 28;
    uint256 internal constant UNITS = uint256(SLOTS) * UNITS_PER_SLOT;
    uint96 internal constant PREPAYMENT_FLOOR = 1000 gwei;
    uint256 internal constant BOND = 100 ether;
    uint256 internal constant SEAT_COLLATERAL = 2 * 1000 gwei * UNITS + 500_000 * 1 gwei;
    uint64 internal constant BASE_FEE_CAP = 50 gwei;

    address internal sequencer = makeAddr("sequencer");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    AskRegistry internal asks;
    CollateralVault internal vault;
    SequencerRegistry internal sequencers;
    ForcedInbox internal inbox;
    Bridge internal bridge;
    ProverAuction internal auction;
    Rollup internal rollup;
    VerifierRegistry internal verifiers;
    StandbyList internal standbys;
    SealedAsks internal sealedAsks;
    FailureLadder internal ladder;
    PauseGuard internal pauses;
    Exits internal exits;
    MockExitVerifier internal exitVerifier;

    function limits() internal pure returns (RollupParameters memory) {
        return RollupParameters({
            minCommitInterval: 12,
            finalizationDelay: 1200,
            forcedDelay: 3600,
            graceDelay: 1 days,
            exitDelay: 7 days,
            maxUnfinalized: 4,
            forcedPerBatch: 2,
            baseFeeCapWei: BASE_FEE_CAP
        });
    }

    function askParameters() internal pure virtual returns (AskParameters memory) {
        return AskParameters({
            rhoMaxWei: 1000 gwei, askDelaySeconds: 60, longDelaySeconds: 2 hours, maxAsks: 12, maxAsksPerOwner: 4
        });
    }

    function standbyParameters() internal pure virtual returns (StandbyParameters memory) {
        return StandbyParameters({maxMembers: 8, heartbeatSeconds: 1 hours});
    }

    function ladderParameters() internal pure virtual returns (LadderParameters memory) {
        return LadderParameters({
            provingWindowSeconds: 600,
            standbyWindowSeconds: 300,
            rescueWindowSeconds: 300,
            batchTimeoutSeconds: 3600,
            gapSeconds: 60,
            reportDepth: 5,
            answerGas: 200_000,
            referenceBaseFeeWei: 10 gwei,
            baseFeeCapWei: BASE_FEE_CAP
        });
    }

    function sequencerParameters() internal view returns (SequencerParameters memory) {
        return SequencerParameters({appointed: sequencer, minBondWei: uint96(BOND), bondDelaySeconds: 2 days});
    }

    function collateralParameters() internal pure virtual returns (CollateralParameters memory) {
        return CollateralParameters({
            rhoMaxWei: 1000 gwei,
            unitsPerChunk: uint32(UNITS),
            referenceBaseFeeWei: 1 gwei,
            withdrawalDelaySeconds: 1 hours,
            token: address(0),
            tokensPerEther: 1 ether
        });
    }

    function auctionParameters() internal pure virtual returns (AuctionParameters memory) {
        return AuctionParameters({
            rhoMinWei: 1 gwei,
            rhoMaxWei: 1000 gwei,
            initialReserveWei: 40 gwei,
            initialFloorWei: 50 gwei,
            dataFeeFloorWei: 1000 gwei,
            dataGasPerSlot: 1500,
            baseFeeCapWei: BASE_FEE_CAP,
            sequencerFeeWei: 7 gwei,
            insuranceCapWei: 0.000_02 ether,
            seatCollateralWei: uint128(SEAT_COLLATERAL),
            idleSeconds: 6 hours,
            initialMaxChunks: 4,
            maxChunksBound: 8
        });
    }

    /// @dev Every address is known before: the contracts are created one after the other.
    function deploySystem() internal {
        vm.warp(1_700_000_000);
        vm.roll(1000);
        vm.fee(20 gwei);
        exitVerifier = new MockExitVerifier();
        uint256 nonce = vm.getNonce(address(this));
        asks = AskRegistry(vm.computeCreateAddress(address(this), nonce));
        vault = CollateralVault(vm.computeCreateAddress(address(this), nonce + 1));
        sequencers = SequencerRegistry(vm.computeCreateAddress(address(this), nonce + 2));
        inbox = ForcedInbox(vm.computeCreateAddress(address(this), nonce + 3));
        bridge = Bridge(vm.computeCreateAddress(address(this), nonce + 4));
        auction = ProverAuction(vm.computeCreateAddress(address(this), nonce + 5));
        verifiers = VerifierRegistry(vm.computeCreateAddress(address(this), nonce + 6));
        rollup = Rollup(vm.computeCreateAddress(address(this), nonce + 7));
        standbys = StandbyList(vm.computeCreateAddress(address(this), nonce + 8));
        sealedAsks = SealedAsks(vm.computeCreateAddress(address(this), nonce + 9));
        ladder = FailureLadder(vm.computeCreateAddress(address(this), nonce + 10));
        pauses = PauseGuard(vm.computeCreateAddress(address(this), nonce + 11));
        exits = Exits(vm.computeCreateAddress(address(this), nonce + 12));
        _deployAsks();
        new SequencerRegistry(auction, sequencerParameters());
        new ForcedInbox(address(rollup), bridge, auction, PREPAYMENT_FLOOR);
        new Bridge(address(rollup), address(inbox), auction, address(exits));
        new ProverAuction(
            AuctionContracts(address(rollup), address(ladder), asks, sequencers, address(bridge), address(inbox)),
            auctionParameters()
        );
        new VerifierRegistry(address(this));
        new Rollup(
            RollupContracts(inbox, bridge, auction, sequencers, verifiers, ladder, pauses), limits(), GENESIS_ROOT
        );
        new StandbyList(StandbyContracts(address(ladder), vault, asks), standbyParameters());
        new SealedAsks(asks, vault, SealParameters(1 hours));
        new FailureLadder(LadderContracts(rollup, auction, asks, vault, standbys, pauses), ladderParameters());
        new PauseGuard(address(this), PauseParameters(address(this), 1 days, 7 days));
        new Exits(rollup, bridge, exitVerifier);
        _registerCircuit();
        hoax(sequencer, BOND);
        sequencers.register{value: BOND}();
        topUp(1000 ether);
    }

    function _deployAsks() private {
        new AskRegistry(
            AskContracts(address(auction), vault, address(ladder), address(standbys), address(sealedAsks)),
            askParameters()
        );
        new CollateralVault(
            CollateralContracts(
                address(asks), address(standbys), address(sealedAsks), address(ladder), address(auction)
            ),
            collateralParameters()
        );
    }

    function _registerCircuit() private {
        address key = makeAddr("key");
        vm.etch(key, TrapdoorKey.code(0, 6));
        address verifier = address(new TransitionVerifier4());
        verifiers.register(CIRCUIT, Circuit(key, verifier, SLOTS, UNITS_PER_SLOT, 6, 0, 0));
        verifiers.setActive(CIRCUIT);
    }

    // ------------------------------------------------------------------------------------------------- actions

    function topUp(uint256 amountWei) internal {
        vm.deal(address(this), address(this).balance + amountWei);
        sequencers.topUp{value: amountWei}(sequencer);
    }

    /// @notice Posts an ask with all the collateral that it needs, at its place.
    function post(address owner, uint96 unitCostWei, uint16 seats) internal returns (uint64 askId) {
        uint256 collateralWei = seats * vault.perSeat();
        vm.deal(address(this), address(this).balance + collateralWei);
        vault.deposit{value: collateralWei}(owner);
        uint64 hint = asks.findHint(unitCostWei);
        vm.prank(owner);
        return asks.postAsk(unitCostWei, seats, hint);
    }

    /// @notice `owner` calls the inbox with just enough ether; returns the operation's 101 bytes.
    function enqueue(address owner, uint256 valueWei, bytes memory call) internal returns (bytes memory item) {
        valueWei += inbox.prepaymentWei();
        vm.deal(owner, owner.balance + valueWei);
        vm.recordLogs();
        vm.prank(owner);
        (bool done,) = address(inbox).call{value: valueWei}(call);
        assertTrue(done, "enqueued");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs[0].topics[0], IForcedInbox.OperationEnqueued.selector);
        (item,) = abi.decode(logs[0].data, (bytes, uint32));
    }

    function deposit(address owner, address recipient, uint256 amountWei) internal returns (bytes memory) {
        return enqueue(owner, amountWei, abi.encodeCall(inbox.deposit, (recipient, amountWei)));
    }

    function commit(BatchHeader memory parent, ChunkInput[] memory chunks) internal returns (Batch memory batch) {
        vm.recordLogs();
        vm.prank(sequencer, sequencer);
        rollup.commitBatch(parent, chunks, oneBlock(chunks.length));
        return batchOf(vm.getRecordedLogs(), chunks);
    }

    /// @notice The rescue that `by` could send now, in one block over all slots, and its proofs.
    function rescueOf(BatchHeader memory parent, ChunkInput[] memory chunks, address by, uint64 deadline)
        internal
        view
        returns (Batch memory batch, uint256[8][] memory proofs)
    {
        batch.records = recordsOf(parent.postRoot, chunks);
        RescueTwin.Terms memory terms =
            RescueTwin.Terms(rollup, CIRCUIT, SLOTS, UNITS_PER_SLOT, oneBlock(1)[0].time, deadline, by);
        batch.header = RescueTwin.headerOf(terms, parent, chunks, batch.records);
        proofs = new uint256[8][](chunks.length);
        for (uint256 i; i < proofs.length; ++i) {
            proofs[i] = proofOf(batch, i, by).proof;
        }
    }

    function rescue(BatchHeader memory parent, ChunkInput[] memory chunks, address by)
        internal
        returns (Batch memory batch)
    {
        uint256[8][] memory proofs;
        (batch, proofs) = rescueOf(parent, chunks, by, uint64(block.timestamp));
        vm.prank(by, by);
        rollup.rescueBatch(parent, chunks, oneBlock(chunks.length), uint64(block.timestamp), proofs);
    }

    /// @notice The proof with which `account` leaves with `amountWei`.
    function exitProof(address account, uint256 amountWei) internal view returns (uint256[8] memory) {
        bytes32 version = keccak256("proophi/v1/exit");
        uint256 context = uint256(keccak256(abi.encode(version, block.chainid, address(rollup), account))) % FIELD_ORDER;
        return exitVerifier.prove([uint256(rollup.finalizedRoot()), uint256(uint160(account)), amountWei, context]);
    }

    function prove(Batch memory batch, address caller, ChunkProof[] memory proofs) internal {
        BatchProofs[] memory batches = single(batchProofsOf(batch, proofs));
        vm.prank(caller);
        rollup.proveChunks(batches);
    }

    /// @notice Lets the block after the commit pass, on which the assignment depends.
    function nextBlocks() internal {
        vm.roll(block.number + 2);
        skip(24);
    }

    // -------------------------------------------------------------------------------------------------- inputs

    /// @notice A chunk at the floor, with half the data fee that is allowed, whose root says what is in it.
    function chunkOf(bytes32 preRoot, bytes memory slots, uint16 l1Count) internal view returns (ChunkInput memory) {
        uint64 round = auction.lastRound() + 1;
        return ChunkInput({
            postRoot: keccak256(abi.encode(preRoot, slots)) >> 8,
            dataHash: keccak256(abi.encode("data", slots, preRoot)) >> 8,
            witnessHash: keccak256(abi.encode("witness", slots)),
            unitPriceWei: auction.roundParameters(round).floorWei,
            dataFeeWei: auction.roundParameters(round).dataFeeCapWei / 2,
            time: uint64(block.timestamp),
            l1Count: l1Count,
            slots: slots
        });
    }

    function single(ChunkInput memory chunk) internal pure returns (ChunkInput[] memory chunks) {
        chunks = new ChunkInput[](1);
        chunks[0] = chunk;
    }

    /// @notice One block over all slots.
    function oneBlock(uint256 chunkCount) internal view returns (BlockInput[] memory blocks) {
        blocks = new BlockInput[](1);
        blocks[0] = BlockInput(uint64(block.timestamp), uint32(chunkCount * SLOTS));
    }

    // -------------------------------------------------------------------------------------------------- proofs

    /// @notice The batch of the commit in `logs`.
    function batchOf(Vm.Log[] memory logs, ChunkInput[] memory chunks) internal view returns (Batch memory batch) {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != IRollup.BatchCommitted.selector) continue;
            (, batch.header, batch.winners) = abi.decode(logs[i].data, (bytes32, BatchHeader, Winner[]));
        }
        batch.records = recordsOf(batch.header.preRoot, chunks);
    }

    /// @notice The records of a batch, recomputed from what was committed.
    function recordsOf(bytes32 root, ChunkInput[] memory chunks) internal view returns (ChunkRecord[] memory records) {
        records = new ChunkRecord[](chunks.length);
        for (uint256 i; i < chunks.length; ++i) {
            ChunkInput memory chunk = chunks[i];
            uint256[] memory words = BindingTwin.wordsOf(chunk, SLOTS, UNITS_PER_SLOT, block.chainid, address(rollup));
            (uint256 z, uint256 y) = BindingTwin.bind(words, chunk.dataHash);
            records[i] = ChunkRecord(uint32(i), root, chunk.postRoot, chunk.dataHash, z, y, chunk.witnessHash);
            root = chunk.postRoot;
        }
    }

    function contextOf(BatchHeader memory header, uint32 chunkIndex, address prover) internal view returns (uint256) {
        bytes32 headerHash = keccak256(abi.encode(header));
        bytes memory preimage = abi.encode(
            PROTOCOL_VERSION,
            block.chainid,
            address(rollup),
            header.commitId,
            chunkIndex,
            header.nonce,
            headerHash,
            prover
        );
        return uint256(keccak256(preimage)) % FIELD_ORDER;
    }

    /// @notice A valid proof of chunk `index` for `prover`.
    function proofOf(Batch memory batch, uint256 index, address prover)
        internal
        view
        returns (ChunkProof memory proof)
    {
        ChunkRecord memory record = batch.records[index];
        uint256[] memory inputs = new uint256[](6);
        inputs[0] = uint256(record.preRoot);
        inputs[1] = uint256(record.postRoot);
        inputs[2] = uint256(record.dataHash);
        inputs[3] = record.z;
        inputs[4] = record.y;
        inputs[5] = contextOf(batch.header, record.chunkIndex, prover);
        proof.record = record;
        proof.prover = prover;
        proof.proof = TrapdoorKey.prove(0, inputs, 17 + index);
    }

    /// @notice Proofs with the path of their records, as far as these have different chunks.
    function batchProofsOf(Batch memory batch, ChunkProof[] memory proofs) internal pure returns (BatchProofs memory) {
        uint256 known;
        for (uint256 i; i < proofs.length; ++i) {
            known |= 1 << proofs[i].record.chunkIndex;
        }
        return BatchProofs(batch.header, batch.winners, proofs, BindingTwin.multiproof(_leaves(batch), known));
    }

    /// @notice Path of the record of chunk `index`.
    function pathOf(Batch memory batch, uint256 index) internal pure returns (bytes32[] memory) {
        return BindingTwin.merklePath(_leaves(batch), index);
    }

    function _leaves(Batch memory batch) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](batch.records.length);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(batch.records[i]))));
        }
    }

    /// @notice Valid proofs of all chunks, each for its assigned prover or, in the open lane, for `other`.
    function proofsOf(Batch memory batch, address other) internal view returns (ChunkProof[] memory proofs) {
        proofs = new ChunkProof[](batch.records.length);
        for (uint256 i; i < proofs.length; ++i) {
            address prover = ladder.dutyOf(batch.header, batch.winners, uint32(i)).prover;
            proofs[i] = proofOf(batch, i, prover == address(0) ? other : prover);
        }
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
