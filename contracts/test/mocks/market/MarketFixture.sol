// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {AskRegistry} from "../../../src/AskRegistry.sol";
import {CollateralVault} from "../../../src/CollateralVault.sol";
import {ProverAuction} from "../../../src/ProverAuction.sol";
import {SealedAsks} from "../../../src/SealedAsks.sol";
import {SequencerRegistry} from "../../../src/SequencerRegistry.sol";
import {StandbyList} from "../../../src/StandbyList.sol";
import {Payment, RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, Winner} from "../../../src/interfaces/IRollup.sol";
import {
    AskContracts,
    AskParameters,
    AuctionContracts,
    AuctionParameters,
    CollateralContracts,
    CollateralParameters,
    SealParameters,
    SequencerParameters,
    StandbyContracts,
    StandbyParameters
} from "../../../src/types/MarketParameters.sol";

/// @notice The market's contracts, deployed around a rollup, a bridge and an inbox that are plain accounts.
abstract contract MarketFixture is Test {
    uint32 internal constant SLOTS = 16;
    uint256 internal constant UNITS_PER_SLOT = 28;
    uint256 internal constant UNITS = SLOTS * UNITS_PER_SLOT;
    uint256 internal constant START = 1_700_000_000;
    /// @dev More than four times what any test puts at risk.
    uint256 internal constant BOND = 10_000 ether;

    address internal rollup = makeAddr("rollup");
    address internal bridge = makeAddr("bridge");
    address internal inbox = makeAddr("inbox");
    address internal sequencer = makeAddr("sequencer");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    AskRegistry internal asks;
    ProverAuction internal auction;
    CollateralVault internal vault;
    SequencerRegistry internal sequencers;
    StandbyList internal standby;
    SealedAsks internal sealedAsks;
    /// @dev Pays provers, frees seats and moves escrows.
    address internal ladder = makeAddr("ladder");

    AskParameters internal askParameters = AskParameters({
        rhoMaxWei: 1000 gwei, askDelaySeconds: 5 minutes, longDelaySeconds: 1 hours, maxAsks: 1024, maxAsksPerOwner: 4
    });
    AuctionParameters internal auctionParameters = AuctionParameters({
        rhoMinWei: 1,
        rhoMaxWei: 1000 gwei,
        initialReserveWei: 60,
        initialFloorWei: 70,
        dataFeeFloorWei: 1 gwei,
        dataGasPerSlot: 1000,
        baseFeeCapWei: 1 gwei,
        sequencerFeeWei: 280,
        insuranceCapWei: 1 ether,
        seatCollateralWei: 0.001 ether,
        idleSeconds: 6 hours,
        initialMaxChunks: 16,
        maxChunksBound: 64
    });
    CollateralParameters internal collateralParameters = CollateralParameters({
        rhoMaxWei: 1000 gwei,
        unitsPerChunk: uint32(UNITS),
        referenceBaseFeeWei: 1 gwei,
        withdrawalDelaySeconds: 1 days,
        token: address(0),
        tokensPerEther: 1 ether
    });
    StandbyParameters internal standbyParameters = StandbyParameters({maxMembers: 32, heartbeatSeconds: 10 minutes});
    SealParameters internal sealParameters = SealParameters({revealSeconds: 10 minutes});

    function setUp() public virtual {
        vm.warp(START);
        deployMarket();
        fundSequencer(1000 ether);
    }

    /// @dev Addresses are known before: the contracts are created one after the other.
    function deployMarket() internal {
        uint256 nonce = vm.getNonce(address(this));
        asks = AskRegistry(vm.computeCreateAddress(address(this), nonce));
        vault = CollateralVault(vm.computeCreateAddress(address(this), nonce + 1));
        sequencers = SequencerRegistry(vm.computeCreateAddress(address(this), nonce + 2));
        auction = ProverAuction(vm.computeCreateAddress(address(this), nonce + 3));
        standby = StandbyList(vm.computeCreateAddress(address(this), nonce + 4));
        sealedAsks = SealedAsks(vm.computeCreateAddress(address(this), nonce + 5));
        new AskRegistry(askContracts(), askParameters);
        new CollateralVault(collateralContracts(), collateralParameters);
        new SequencerRegistry(
            auction, SequencerParameters({appointed: sequencer, minBondWei: 1 ether, bondDelaySeconds: 7 days})
        );
        new ProverAuction(auctionContracts(), auctionParameters);
        new StandbyList(StandbyContracts({ladder: ladder, vault: vault, asks: asks}), standbyParameters);
        new SealedAsks(asks, vault, sealParameters);
    }

    function askContracts() internal view returns (AskContracts memory) {
        return AskContracts({
            auction: address(auction),
            vault: vault,
            ladder: ladder,
            standby: address(standby),
            sealedAsks: address(sealedAsks)
        });
    }

    function collateralContracts() internal view returns (CollateralContracts memory) {
        return CollateralContracts({
            asks: address(asks),
            standby: address(standby),
            sealedAsks: address(sealedAsks),
            ladder: ladder,
            auction: address(auction)
        });
    }

    function auctionContracts() internal view returns (AuctionContracts memory) {
        return AuctionContracts({
            rollup: rollup, ladder: ladder, asks: asks, sequencers: sequencers, bridge: bridge, inbox: inbox
        });
    }

    /// @dev Tops the deposit up, and registers the sequencer if it is not.
    function fundSequencer(uint256 amountWei) internal {
        vm.deal(address(this), address(this).balance + amountWei);
        sequencers.topUp{value: amountWei}(sequencer);
        if (sequencers.bondOf(sequencer) == 0) bondSequencer(BOND);
    }

    function bondSequencer(uint256 amountWei) internal {
        hoax(sequencer, amountWei);
        sequencers.register{value: amountWei}();
    }

    /// @dev Deposits the collateral of so many seats.
    function secure(address owner, uint256 seats) internal {
        uint256 collateral = seats * vault.perSeat();
        vm.deal(address(this), address(this).balance + collateral);
        vault.deposit{value: collateral}(owner);
    }

    /// @dev Posts an ask with all the collateral that it needs, at its place.
    function post(address owner, uint96 unitCostWei, uint16 seats) internal returns (uint64 askId) {
        return post(owner, unitCostWei, seats, asks.findHint(unitCostWei));
    }

    function post(address owner, uint96 unitCostWei, uint16 seats, uint64 hint) internal returns (uint64 askId) {
        secure(owner, seats);
        vm.prank(owner);
        return asks.postAsk(unitCostWei, seats, hint);
    }

    /// @dev Asks 1, 2, ... of as many owners, half a gwei apart.
    function postRow(uint256 count, uint16 seats) internal {
        for (uint256 i = 1; i <= count; ++i) {
            post(rowOwner(i), uint96(i * 0.5 gwei), seats, uint64(i - 1));
        }
    }

    function rowOwner(uint256 askId) internal pure returns (address) {
        return address(uint160(0x1000 + askId));
    }

    /// @dev Lets so much time pass that everything posted or ended is in force.
    function ripen() internal {
        skip(askParameters.longDelaySeconds);
    }

    /// @dev Clears the next round, fully paid.
    function clear(uint32 chunks) internal returns (Winner[] memory winners, uint256 debitWei) {
        return clear(chunks, chunks * SLOTS);
    }

    function clear(uint32 chunks, uint32 paidSlots) internal returns (Winner[] memory winners, uint256 debitWei) {
        uint64 round = auction.lastRound() + 1;
        vm.prank(rollup);
        (winners, debitWei,) = auction.clear(round, sequencer, chunks, UNITS, SLOTS, paidSlots);
    }

    /// @dev Credits a proof of the last round by a winning ask, and frees its seat.
    function prove(Winner memory winner, uint256 amountWei) internal {
        pay(auction.lastRound(), winner.owner, amountWei);
        vm.prank(ladder);
        asks.freeSeats(winner.askId, 1);
    }

    function pay(uint64 commitId, address prover, uint256 amountWei) internal {
        Payment[] memory payments = new Payment[](1);
        payments[0] = Payment(0, prover, amountWei);
        vm.prank(ladder);
        auction.pay(commitId, payments, address(0), 0);
    }

    /// @dev Reimburses a caller.
    function reimburse(uint64 commitId, address caller, uint256 gasWei) internal {
        vm.prank(ladder);
        auction.pay(commitId, new Payment[](0), caller, gasWei);
    }

    /// @dev The header of the last round as the rollup would fill it in.
    function headerOf(uint32 chunks, uint32 paidSlots, uint256 debitWei) internal view returns (BatchHeader memory h) {
        uint64 round = auction.lastRound();
        RoundParameters memory parameters = auction.roundParameters(round);
        h.commitId = round;
        h.chunkCount = chunks;
        h.paidSlots = paidSlots;
        h.computeWei = uint128(paidSlots * UNITS_PER_SLOT * parameters.floorWei);
        h.dataWei = uint128(uint256(paidSlots) * 1 gwei);
        h.paddingWei = uint128((chunks * SLOTS - paidSlots) * UNITS_PER_SLOT * parameters.reserveWei);
        h.debitWei = uint128(debitWei);
        h.openPriceWei = uint128(UNITS * parameters.reserveWei);
        h.sequencerFeeWei = uint128(auction.sequencerFeeWei() * paidSlots);
        h.sequencer = sequencer;
    }

    /// @dev Pays fees and prepayments in and settles.
    function settle(BatchHeader memory header) internal {
        payIn(bridge, uint256(header.computeWei) + header.dataWei);
        payIn(inbox, header.prepaidWei);
        vm.prank(rollup);
        auction.settle(header);
    }

    function payIn(address payer, uint256 amountWei) internal {
        vm.deal(payer, payer.balance + amountWei);
        vm.prank(payer);
        auction.receiveEther{value: amountWei}();
    }
}
