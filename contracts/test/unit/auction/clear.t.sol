// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction, RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {Winner} from "../../../src/interfaces/IRollup.sol";
import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract ClearTest is MarketFixture {
    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotRollup.selector, alice));
        vm.prank(alice);
        auction.clear(1, sequencer, 1, UNITS, SLOTS, SLOTS);
    }

    function test_RevertWhen_TheRoundIsNotTheNext() external {
        clear(1);
        uint64[3] memory wrong = [uint64(0), 1, 3];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.RoundOutOfOrder.selector, wrong[i], 2));
            vm.prank(rollup);
            auction.clear(wrong[i], sequencer, 1, UNITS, SLOTS, SLOTS);
        }
    }

    function test_RevertWhen_TheDepositIsTooLow() external {
        uint256 needed = 60 * UNITS + auction.PROOF_RESERVE();
        vm.prank(sequencer);
        sequencers.withdraw(1000 ether - needed + 1, payable(alice));
        bytes memory reason =
            abi.encodeWithSelector(ISequencerRegistry.DepositTooLow.selector, sequencer, needed - 1, needed);
        vm.expectRevert(reason);
        vm.prank(rollup);
        auction.clear(1, sequencer, 1, UNITS, SLOTS, SLOTS);
        sequencers.topUp{value: 1}(sequencer);
        clear(1);
    }

    /// @dev Debit and collateral of two seats, and the debit of an open batch, four times.
    function test_RevertWhen_TheBondIsTooLow() external {
        auctionParameters.seatCollateralWei = 1 ether;
        deployMarket();
        fundSequencer(1000 ether);
        (, uint256 firstWei) = clear(1);
        post(alice, 10, 2);
        ripen();
        uint256 reserveWei = auction.roundParameters(2).reserveWei;
        uint256 debitWei = 3 * (reserveWei * UNITS + auction.PROOF_RESERVE());
        uint256 neededWei = 4 * (firstWei + debitWei + 2 * auction.SEAT_COLLATERAL());
        vm.prank(address(auction));
        sequencers.slash(sequencer, BOND - neededWei + 1);
        bytes memory reason = abi.encodeWithSelector(ISequencerRegistry.BondTooLow.selector, neededWei - 1, neededWei);
        vm.expectRevert(reason);
        vm.prank(rollup);
        auction.clear(2, sequencer, 3, UNITS, SLOTS, 3 * SLOTS);
        bondSequencer(1);
        clear(3);
    }

    function test_PaysTheVickreyPrice() external {
        _designMarket();
        vm.expectEmit(address(auction));
        emit IProverAuction.RoundCleared(1, 60, 70, 5, 5, 10, 30);
        (Winner[] memory winners, uint256 debitWei) = clear(5);
        assertEq(winners.length, 3);
        assertEq(abi.encode(winners[0]), abi.encode(Winner(alice, 1, 2, uint128(75 * UNITS))));
        assertEq(abi.encode(winners[1]), abi.encode(Winner(bob, 2, 2, uint128(75 * UNITS))));
        assertEq(abi.encode(winners[2]), abi.encode(Winner(carol, 3, 1, uint128(45 * UNITS))));
        assertEq(debitWei, 195 * UNITS + 5 * auction.PROOF_RESERVE());
        assertEq(address(auction).balance, debitWei);
        assertEq(sequencers.depositOf(sequencer), 1000 ether - debitWei);
        (bool open, uint256 poolWei, uint256 reserveWei) = auction.accountOf(1);
        assertTrue(open);
        assertEq(poolWei, 195 * UNITS);
        assertEq(reserveWei, 5 * auction.PROOF_RESERVE());
    }

    function test_DebitsTheReserveForTheOpenLane() external {
        post(alice, 10, 2);
        ripen();
        vm.prank(rollup);
        (Winner[] memory winners, uint256 debitWei, uint256 openPriceWei) =
            auction.clear(1, sequencer, 5, UNITS, SLOTS, 5 * SLOTS);
        assertEq(winners.length, 1);
        assertEq(winners[0].payWei, 2 * 60 * UNITS);
        assertEq(openPriceWei, 60 * UNITS);
        assertEq(debitWei, 5 * 60 * UNITS + 5 * auction.PROOF_RESERVE());
    }

    function test_NoAsksAtAll() external {
        (Winner[] memory winners, uint256 debitWei) = clear(3);
        assertEq(winners.length, 0);
        assertEq(debitWei, 3 * 60 * UNITS + 3 * auction.PROOF_RESERVE());
    }

    function test_DebitsAtLeastWhatPaddingCosts() external {
        post(alice, 0, 1);
        post(bob, 1, 1);
        ripen();
        (Winner[] memory winners, uint256 debitWei) = clear(1, 1);
        assertEq(winners[0].payWei, 1 * UNITS);
        assertEq(debitWei, (UNITS - UNITS_PER_SLOT) * 60 + auction.PROOF_RESERVE());
    }

    function test_SplitsAnOwnersTotalToTheWei() external {
        post(alice, 10, 1);
        post(alice, 11, 2);
        post(bob, 17, 3);
        ripen();
        vm.prank(rollup);
        (Winner[] memory winners,,) = auction.clear(1, sequencer, 3, 7, 7, 21);
        // 7 * 51 = 357 = 3 * 119
        assertEq(winners[0].payWei, 119);
        assertEq(winners[1].payWei, 238);
        prove(winners[0], 0);
        prove(winners[1], 0);
        prove(winners[1], 0);
        post(carol, 16, 2);
        ripen();
        vm.prank(rollup);
        (winners,,) = auction.clear(2, sequencer, 3, 7, 7, 21);
        // 7 * (16 + 16 + 17) = 343 = 3 * 114 + 1
        assertEq(winners[0].payWei, 115);
        assertEq(winners[1].payWei, 228);
    }

    /// @dev For any costs, an owner gets at least what it asks and at most the reserve, and all shares add up.
    function testFuzz_NeverBelowAnAskNorAboveTheReserve(uint96[8] calldata costs, uint8[8] calldata seats, uint8 chunks)
        external
    {
        uint32 wanted = uint32(1 + chunks % 40);
        for (uint256 i; i < 8; ++i) {
            post(address(uint160(0x1000 + i % 5)), uint96(costs[i] % 70), uint16(1 + seats[i] % 9));
        }
        ripen();
        (Winner[] memory winners, uint256 debitWei) = clear(wanted);
        uint256 total;
        uint256 won;
        for (uint256 i; i < winners.length; ++i) {
            // An ask's part of its owner's total may be a few wei more than its seats' share, never less.
            uint256 cost = asks.askOf(winners[i].askId).unitCostWei;
            assertLe(cost, 60);
            assertLe(winners[i].payWei, winners[i].seats * 60 * UNITS + 40);
            assertEq(asks.askOf(winners[i].askId).busy, winners[i].seats);
            total += winners[i].payWei;
            won += winners[i].seats;
        }
        _checkOwners(winners);
        assertLe(won, wanted);
        assertEq(debitWei, total + (wanted - won) * 60 * UNITS + wanted * auction.PROOF_RESERVE());
    }

    function _checkOwners(Winner[] memory winners) private view {
        for (uint256 i; i < winners.length; ++i) {
            uint256 pay;
            uint256 asked;
            uint256 most;
            for (uint256 j; j < winners.length; ++j) {
                if (winners[j].owner != winners[i].owner) continue;
                pay += winners[j].payWei;
                asked += uint256(winners[j].seats) * asks.askOf(winners[j].askId).unitCostWei * UNITS;
                most += uint256(winners[j].seats) * 60 * UNITS;
            }
            assertGe(pay, asked);
            assertLe(pay, most);
        }
    }

    function test_RaisesTheReserveWhenSeatsAreShort() external {
        auctionParameters.initialReserveWei = 320;
        auctionParameters.initialFloorWei = 400;
        deployMarket();
        fundSequencer(1 ether);
        post(alice, 10, 1);
        ripen();
        clear(2);
        assertEq(auction.roundParameters(2).reserveWei, 320);
        assertEq(auction.roundParameters(3).reserveWei, 340);
        clear(1);
        assertEq(auction.roundParameters(4).reserveWei, 361, "no seat is free");
    }

    function test_LowersTheReserveTowardsTheHighestCost() external {
        auctionParameters.initialReserveWei = 320;
        auctionParameters.initialFloorWei = 400;
        deployMarket();
        fundSequencer(1 ether);
        post(alice, 10, 1);
        post(bob, 191, 1);
        ripen();
        (Winner[] memory winners,) = clear(2);
        assertEq(auction.roundParameters(3).reserveWei, 287, "ceil(3/2 * 191)");
        prove(winners[0], 0);
        clear(1);
        assertEq(auction.roundParameters(4).reserveWei, 252, "an eighth of 287 at most");
    }

    function test_MovesFloorAndChunksByTheLoad() external {
        auctionParameters.initialFloorWei = 8000;
        deployMarket();
        fundSequencer(1 ether);
        clear(16);
        RoundParameters memory next = auction.roundParameters(3);
        assertEq(next.floorWei, 9000, "full: an eighth more");
        assertEq(next.maxChunks, 18);
        clear(8);
        next = auction.roundParameters(4);
        assertEq(next.floorWei, 9000, "half full");
        assertEq(next.maxChunks, 20, "the floor keeps users out");
        clear(1, 1);
        next = auction.roundParameters(5);
        assertEq(next.floorWei, 9000 - uint256(9000) * (18 * 16 - 2) / (8 * 18 * 16));
        assertEq(next.maxChunks, 22, "a low load does not shrink a dear market");
    }

    function test_MovesChunksByTheLoadAtTheLowestFloor() external {
        clear(1, 0);
        assertEq(auction.roundParameters(3).floorWei, 73);
        assertEq(auction.roundParameters(3).maxChunks, 14, "an eighth of 16 less at most");
        clear(7);
        RoundParameters memory next = auction.roundParameters(4);
        assertEq(next.floorWei, next.reserveWei + 10);
        assertEq(next.maxChunks, 14, "half full");
    }

    function test_ChunksPerBatchStayBelowTheirBound() external {
        auctionParameters.initialFloorWei = 8000;
        auctionParameters.initialMaxChunks = auctionParameters.maxChunksBound;
        deployMarket();
        fundSequencer(1 ether);
        clear(1);
        assertEq(auction.roundParameters(3).maxChunks, auctionParameters.maxChunksBound);
    }

    function test_TheFloorCoversReserveAndFee() external {
        clear(1, 0);
        RoundParameters memory next = auction.roundParameters(3);
        assertEq(next.reserveWei, 63);
        assertEq(next.floorWei, 73, "fee of 280 over 28 units");
    }

    function test_CapsTheDataFee() external {
        vm.fee(7 gwei);
        clear(1);
        assertEq(auction.roundParameters(3).dataFeeCapWei, 2 * 7 gwei * 1000);
        vm.fee(0);
        clear(1);
        assertEq(auction.roundParameters(4).dataFeeCapWei, 1 gwei);
        vm.fee(10 ether);
        clear(1);
        assertEq(auction.roundParameters(5).dataFeeCapWei, type(uint64).max);
    }

    function _designMarket() private {
        post(alice, 15, 2);
        post(bob, 22, 2);
        post(carol, 30, 2);
        post(makeAddr("dave"), 45, 4);
        post(makeAddr("erin"), 70, 4);
        ripen();
    }
}
