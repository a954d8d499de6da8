// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction, RoundParameters} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader} from "../../../src/interfaces/IRollup.sol";
import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract DropTest is MarketFixture {
    function test_RevertWhen_TheCallerIsNotTheRollup() external {
        address[3] memory others = [alice, ladder, sequencer];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProverAuction.NotRollup.selector, others[i]));
            vm.prank(others[i]);
            auction.drop(1, sequencer, 1 ether, 1, 1, carol, 1);
        }
    }

    // -------------------------------------------------------------------------------------------------- slash

    function test_SlashesTheExposure() external {
        uint256 slashedWei = 0.3 ether + 5 * auction.SEAT_COLLATERAL();
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.BondSlashed(sequencer, slashedWei);
        vm.expectEmit(address(auction));
        emit IProverAuction.SequencerPunished(3, sequencer, carol, 0.01 ether, slashedWei - 0.01 ether, 0);
        vm.prank(rollup);
        auction.drop(3, sequencer, 0.3 ether, 5, 1, carol, 0.01 ether);
        assertEq(sequencers.bondOf(sequencer), BOND - slashedWei);
        assertEq(sequencers.depositOf(sequencer), 1000 ether, "the deposit is not the bond");
        assertEq(auction.creditOf(carol), 0.01 ether);
        assertEq(auction.insuranceWei(), slashedWei - 0.01 ether);
        assertEq(address(auction).balance, slashedWei);
    }

    function test_PaysTheCallerAtMostHalf() external {
        _drop(3, 2 ether + 1, 0, 1, type(uint256).max);
        assertEq(auction.creditOf(carol), 1 ether);
        assertEq(auction.insuranceWei(), 1 ether);
        assertEq(auction.BURN().balance, 1);
        _drop(4, 2 ether, 0, 1, 0.1 ether);
        assertEq(auction.creditOf(carol), 1.1 ether);
        assertEq(auction.insuranceWei(), 1 ether);
        assertEq(auction.BURN().balance, 1.9 ether + 1);
    }

    function test_SlashesWhatIsThere() external {
        _drop(3, BOND - 1 ether, 0, 1, 0);
        _drop(4, 5 ether, 0, 1, type(uint256).max);
        assertEq(sequencers.bondOf(sequencer), 0);
        assertFalse(sequencers.isSequencer(sequencer));
        assertEq(auction.creditOf(carol), 0.5 ether);
        _drop(5, type(uint128).max, 64, 1, type(uint256).max);
        assertEq(auction.creditOf(carol), 0.5 ether);
        assertEq(auction.insuranceWei(), 1 ether);
        assertEq(auction.BURN().balance, BOND - 1.5 ether);
        assertEq(address(auction).balance, 1.5 ether);
    }

    // ------------------------------------------------------------------------------------------------- relief

    function test_GivesRelief() external {
        _advance(3);
        RoundParameters memory fourth = auction.roundParameters(4);
        RoundParameters memory fifth = auction.roundParameters(5);
        RoundParameters memory third = auction.roundParameters(3);
        _drop(2, 1 ether, 0, 2, 0); // rounds 2 and 3
        _expectRelief(4, fourth.reserveWei);
        _expectRelief(5, fifth.reserveWei);
        assertEq(abi.encode(auction.roundParameters(3)), abi.encode(third), "past rounds stand");
        for (uint256 i; i < 4; ++i) {
            assertEq(auction.roundParameters(auction.lastRound() + 1).floorWei, 0);
            clear(1, 0);
            assertGt(auction.roundParameters(auction.lastRound()).floorWei, 0, "relief ends with the commit");
        }
        RoundParameters memory eighth = auction.roundParameters(8);
        assertGe(eighth.floorWei, eighth.reserveWei + 10);
        assertEq(eighth.dataFeeCapWei, 1 gwei);
        assertLt(eighth.maxChunks, 64);
    }

    /// @dev The controllers see the market as if nothing had been dropped.
    function test_LeavesTheControllersAlone() external {
        _advance(2);
        uint256 snapshot = vm.snapshotState();
        _advance(4);
        bytes memory without = abi.encode(auction.roundParameters(7), auction.roundParameters(8));
        vm.revertToState(snapshot);
        _drop(1, 1 ether, 0, 2, 0);
        _advance(4);
        assertEq(abi.encode(auction.roundParameters(7), auction.roundParameters(8)), without);
    }

    /// @dev A round of relief takes more chunks than the market's size. It does not count as more than full.
    function test_ALargeBatchOfReliefIsOneLoad() external {
        uint256 floorWei = auction.roundParameters(2).floorWei;
        _drop(0, 1 ether, 0, 1, 0);
        clear(64);
        _advance(2);
        assertEq(auction.roundParameters(3).floorWei, floorWei + floorWei / 8);
    }

    /// @dev Three are dropped after round 3, which gives relief to round 8; one of them, committed again, is dropped again.
    function test_AddsUpWhenDroppedAgain() external {
        _advance(3);
        _drop(1, 1 ether, 0, 3, 0);
        _advance(1);
        _drop(4, 1 ether, 0, 1, 0);
        for (uint64 round = 5; round <= 9; ++round) {
            _expectRelief(round, auction.roundParameters(round).reserveWei);
            _advance(1);
        }
        assertGt(auction.roundParameters(10).floorWei, 0, "one batch more, one round more");
    }

    /// @dev What lacks in a round with relief is the sequencer's; in the next round it is the fund's again.
    function test_ReliefIsAtTheSequencersRisk() external {
        _drop(0, 0.5 ether, 0, 1, 0);
        uint256 fundWei = auction.insuranceWei();
        assertEq(fundWei, 0.5 ether);
        uint256 before;
        uint256 lackingWei;
        for (uint256 i; i < 3; ++i) {
            before = sequencers.depositOf(sequencer);
            lackingWei = _settleWithoutFees(60 * UNITS);
            assertEq(lackingWei, 60 * UNITS);
            assertEq(auction.insuranceWei(), fundWei);
            assertEq(sequencers.depositOf(sequencer), before - lackingWei);
        }

        before = sequencers.depositOf(sequencer);
        lackingWei = _settleWithoutFees(60 * UNITS);
        assertEq(auction.insuranceWei(), fundWei - lackingWei);
        assertEq(sequencers.depositOf(sequencer), before);
    }

    // ------------------------------------------------------------------------------------------------ helpers

    /// @dev Clears a round of one chunk and settles it with one proof paid and no fee; the sequencer's own are left out.
    function _settleWithoutFees(uint256 rewardWei) private returns (uint256) {
        (, uint256 debitWei) = clear(1);
        pay(auction.lastRound(), alice, rewardWei);
        BatchHeader memory header = headerOf(1, SLOTS, debitWei);
        (header.computeWei, header.dataWei, header.sequencerFeeWei) = (0, 0, 0);
        settle(header);
        return rewardWei;
    }

    function _advance(uint256 rounds) private {
        for (uint256 i; i < rounds; ++i) {
            clear(1);
        }
    }

    function _drop(uint64 commitId, uint256 debitWei, uint256 seats, uint256 batches, uint256 gasWei) private {
        vm.prank(rollup);
        auction.drop(commitId, sequencer, debitWei, seats, batches, carol, gasWei);
    }

    function _expectRelief(uint64 round, uint256 reserveWei) private view {
        RoundParameters memory parameters = auction.roundParameters(round);
        assertEq(parameters.reserveWei, reserveWei);
        assertEq(parameters.floorWei, 0);
        assertEq(parameters.dataFeeCapWei, type(uint64).max);
        assertEq(parameters.maxChunks, 64);
        assertEq(parameters.committedAt, 0);
    }
}
