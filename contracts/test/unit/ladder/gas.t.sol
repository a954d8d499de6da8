// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ChunkInput, ChunkProof} from "../../../src/interfaces/IRollup.sol";
import {AskParameters, AuctionParameters, StandbyParameters} from "../../../src/types/MarketParameters.sol";
import {LadderTest} from "./LadderTest.sol";

/// @dev Calls are isolated transactions: each pays 21,000, its calldata and for every slot and address once.
abstract contract LadderGasTest is LadderTest {
    uint256 internal constant TRANSACTION = 21_000;
    uint256 internal immutable CHUNKS;
    uint256 internal immutable OWNERS;

    constructor(uint256 chunks, uint256 owners) {
        (CHUNKS, OWNERS) = (chunks, owners);
    }

    function askParameters() internal pure override returns (AskParameters memory p) {
        p = super.askParameters();
        p.maxAsks = 256;
    }

    function auctionParameters() internal pure override returns (AuctionParameters memory p) {
        p = super.auctionParameters();
        (p.initialMaxChunks, p.maxChunksBound) = (64, 64);
    }

    function standbyParameters() internal pure override returns (StandbyParameters memory p) {
        p = super.standbyParameters();
        p.maxMembers = 32;
    }

    function setUp() public override {
        deploySystem();
        vm.fee(BASE_FEE);
        deal(address(bridge), 10 ether);
        (seat, half) = (vault.perSeat(), vault.perSeat() / 2);
        for (uint256 i; i < OWNERS; ++i) {
            post(address(uint160(0x1000 + i)), uint96(1 gwei + i), uint16(CHUNKS / OWNERS));
        }
        skip(2 hours);
        buildOn(rollup.genesisHeader());
    }
}

/// @notice Market and verification, in the rounds after the first: every owner has a credit already.
/// @dev DESIGN section 10. What a commit pays for clearing is measured as a call of its own, less the transaction's 21,000.
/// Each contract below says that its calls are isolated: what an abstract one says of its functions is not inherited.
abstract contract BundleGasTest is LadderGasTest {
    function test_Gas_Bundle() external {
        Batch memory batch = commitNext(CHUNKS);
        assertEq(batch.winners.length, OWNERS);
        prove(batch, carol, proofsOf(batch, carol));
        skip(12);
        uint256 snapshot = vm.snapshotState();
        uint64 round = auction.lastRound() + 1;
        vm.prank(address(rollup));
        auction.clear(round, sequencer, uint32(CHUNKS), UNITS, SLOTS, uint32(CHUNKS * SLOTS));
        uint256 clearing = vm.lastCallGas().gasTotalUsed - TRANSACTION;
        vm.revertToState(snapshot);
        batch = commitNext(CHUNKS);
        assertEq(batch.winners.length, OWNERS);
        prove(batch, carol, proofsOf(batch, carol));
        uint256 proving = vm.lastCallGas().gasTotalUsed;
        string memory name = string.concat(vm.toString(CHUNKS), " chunks, ", vm.toString(OWNERS), " owners");
        vm.snapshotValue("FailureLadder", string.concat("prove bundled, ", name), proving);
        vm.snapshotValue(
            "FailureLadder", string.concat("market and verification per chunk, ", name), (clearing + proving) / CHUNKS
        );
    }
}

/// forge-config: default.isolate = true
contract Bundle16GasTest is LadderGasTest(16, 8), BundleGasTest {}

/// forge-config: default.isolate = true
contract Bundle64GasTest is LadderGasTest(64, 32), BundleGasTest {}

/// forge-config: default.isolate = true
contract Bundle16DifferentGasTest is LadderGasTest(16, 16), BundleGasTest {}

/// forge-config: default.isolate = true
contract Bundle64DifferentGasTest is LadderGasTest(64, 64), BundleGasTest {}

/// @notice The calls of the ladder, at their dearest: 64 chunks of as many owners, 32 standby provers, of whom four are
/// removed on the way.
contract MissGasTest is LadderGasTest(64, 64) {
    /// forge-config: default.isolate = true
    function test_Gas_Miss() external {
        _joinAll();
        Batch memory batch = commitNext(64);
        pass(batch.header.committedAt + PROVING_WINDOW);
        bytes memory shown = shownAt(block.timestamp);
        reportAs(reporter, batch, 63, shown);
        vm.snapshotGasLastCall("FailureLadder", "reportMissed, 64 owners, 32 on standby, 4 removed");
        reportAs(reporter, batch, 62, shown);
        vm.snapshotGasLastCall("FailureLadder", "reportMissed, the next chunk");
        assertEq(standbys.members().length, 28);
        pass(block.timestamp + STANDBY_WINDOW);
        reportAs(reporter, batch, 63, shownAt(block.timestamp));
        vm.snapshotGasLastCall("FailureLadder", "reportMissed, the standby prover");
        vm.warp(block.timestamp + 100);
        ChunkProof[] memory proof = single(proofOf(batch, 62, erin));
        prove(batch, carol, proof);
        vm.snapshotGasLastCall("FailureLadder", "rescue, one proof, slashes the standby prover");
        proof = single(proofOf(batch, 63, erin));
        prove(batch, carol, proof);
        vm.snapshotGasLastCall("FailureLadder", "rescue, one proof");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Drop() external {
        Batch memory batch = commitNext(64);
        commitNext(16);
        pass(batch.header.committedAt + BATCH_TIMEOUT);
        bytes memory shown = shownAt(block.timestamp);
        vm.prank(erin);
        rollup.dropBatch(batch.header, shown);
        vm.snapshotGasLastCall("FailureLadder", "dropBatch");
    }

    function _joinAll() private {
        for (uint256 i; i < 32; ++i) {
            join(address(uint160(0x2000 + i)));
        }
        skip(50 minutes);
        for (uint256 i; i < 28; ++i) {
            beat(address(uint160(0x2000 + 4 + i)));
        }
        skip(1);
    }
}

/// @notice Sixteen chunks of as many owners.
contract WitnessGasTest is LadderGasTest(16, 16) {
    /// forge-config: default.isolate = true
    function test_Gas_Witness() external {
        bytes memory shown = _witness();
        ChunkInput[] memory chunks = fullChunks(GENESIS_ROOT, 16);
        chunks[0].witnessHash = keccak256(shown);
        Batch memory batch = commit(rollup.genesisHeader(), chunks);
        nextBlocks();
        challenge(dutyOf(batch, 0).prover, batch, 0);
        vm.snapshotGasLastCall("FailureLadder", "challengeWitness");
        bytes32[] memory path = pathOf(batch, 0);
        vm.prank(erin);
        ladder.answerWitness(batch.header, batch.records[0], path, shown);
        vm.snapshotGasLastCall("FailureLadder", "answerWitness, 64 slots");
    }

    /// @dev A list of eight members, of whom one is removed.
    /// forge-config: default.isolate = true
    function test_Gas_Miss() external {
        for (uint256 i; i < 8; ++i) {
            join(address(uint160(0x2000 + i)));
        }
        skip(50 minutes);
        for (uint256 i; i < 7; ++i) {
            beat(address(uint160(0x2000 + i)));
        }
        skip(1);
        Batch memory batch = commitNext(16);
        pass(batch.header.committedAt + PROVING_WINDOW);
        bytes memory shown = shownAt(block.timestamp);
        reportAs(reporter, batch, 15, shown);
        vm.snapshotGasLastCall("FailureLadder", "reportMissed, 16 owners, 8 on standby, 1 removed");
        reportAs(reporter, batch, 14, shown);
        vm.snapshotGasLastCall("FailureLadder", "reportMissed, 16 owners, the next chunk");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Release() external {
        Batch memory batch = commitNext(16);
        uint256 snapshot = vm.snapshotState();
        _dropAndRelease(batch, "release, 16 chunks, nothing happened");
        vm.revertToState(snapshot);
        deliver(batch, 15, dutyOf(batch, 15).prover);
        _dropAndRelease(batch, "release, 15 of 16 chunks wait");
        vm.revertToState(snapshot);
        pass(batch.header.committedAt + PROVING_WINDOW);
        bytes memory shown = shownAt(block.timestamp);
        for (uint32 i; i < 16; ++i) {
            reportAs(reporter, batch, i, shown);
        }
        _dropAndRelease(batch, "release, 16 chunks failed");
    }

    function _dropAndRelease(Batch memory batch, string memory name) private {
        pass(batch.header.committedAt + BATCH_TIMEOUT);
        rollup.dropBatch(batch.header, shownAt(block.timestamp));
        ladder.release(batch.header, batch.winners);
        vm.snapshotGasLastCall("FailureLadder", name);
    }

    /// @dev 64 signatures of 116 bytes, as good as without zero bytes.
    function _witness() private pure returns (bytes memory shown) {
        for (uint256 i; i < 64 * 116 / 32; ++i) {
            shown = bytes.concat(shown, keccak256(abi.encode(i)));
        }
        assert(shown.length == 64 * 116);
    }
}
