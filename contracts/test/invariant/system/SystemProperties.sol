// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {AskRegistry} from "../../../src/AskRegistry.sol";
import {Bridge} from "../../../src/Bridge.sol";
import {CollateralVault} from "../../../src/CollateralVault.sol";
import {Exits} from "../../../src/Exits.sol";
import {FailureLadder} from "../../../src/FailureLadder.sol";
import {ForcedInbox} from "../../../src/ForcedInbox.sol";
import {ProverAuction} from "../../../src/ProverAuction.sol";
import {Rollup} from "../../../src/Rollup.sol";
import {SequencerRegistry} from "../../../src/SequencerRegistry.sol";
import {StandbyList} from "../../../src/StandbyList.sol";
import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {Duty, Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchHeader, BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {System} from "../../integration/System.sol";
import {LadderBooks} from "./LadderBooks.sol";
import {Ledger} from "./Ledger.sol";
import {SystemBooks} from "./SystemBooks.sol";
import {SystemHandler} from "./SystemHandler.sol";

/// @notice What holds of the system, each property under its number in contracts/INVARIANTS.md.
abstract contract SystemProperties is Test {
    SystemHandler internal _handler;
    Rollup internal _rollup;
    ForcedInbox internal _inbox;
    Bridge internal _bridge;
    ProverAuction internal _auction;
    AskRegistry internal _asks;
    CollateralVault internal _vault;
    SequencerRegistry internal _sequencers;
    FailureLadder internal _ladder;
    StandbyList internal _standbys;
    Exits internal _exits;

    function _connect(SystemHandler handler) internal {
        _handler = handler;
        address[12] memory at = _handler.contracts();
        (_rollup, _inbox, _bridge) = (Rollup(at[0]), ForcedInbox(at[1]), Bridge(at[2]));
        (_auction, _asks, _vault) = (ProverAuction(at[3]), AskRegistry(at[4]), CollateralVault(at[5]));
        (_sequencers, _ladder, _standbys) = (SequencerRegistry(at[6]), FailureLadder(at[7]), StandbyList(at[8]));
        _exits = Exits(at[11]);
    }

    function theSystemHolds() public view {
        (uint256 count, string memory first) = _handler.breach();
        assertEq(count, 0, first);
        i1TheBridgeHoldsWhatL2Owns();
        i2TheInboxHoldsWhatIsNotFinal();
        i3TheAuctionIsSolvent();
        i4DepositsAndBondAreHeld();
        i5CollateralIsHeld();
        i6SeatsAreBacked();
        i7TheListIsSorted();
        i8WithdrawalsArePaidOnce();
        i9ChunksArePaidOnce();
        i11FinalBatchesAreAChain();
        i12TheQueueIsConsumedInOrder();
        i13TheLadderHoldsBonds();
        i14HalfOfAnEscrowIsLost();
        i15FailedOwnersRest();
        i16StandbyMembersAreThemselves();
        i17ExposureIsThatOfOpenBatches();
        i19EveryChunkHasItsTurn();
        i24AccountsLeaveOnce();
        i25OperationsAreRefundedOnce();
    }

    // ------------------------------------------------------------------------------------------------------ money

    function i1TheBridgeHoldsWhatL2Owns() public view {
        uint256 finalized = _handler.finalizedCommit();
        uint256 owed = _handler.entryOf(finalized).ledgerWei;
        Ledger.Withdrawal[] memory all = _handler.withdrawals();
        for (uint256 i; i < all.length; ++i) {
            if (all[i].commitId <= finalized && !all[i].claimed) owed += all[i].amountWei;
        }
        owed -= _handler.exitPaidWei();
        assertEq(address(_bridge).balance, owed + _handler.strayOf(address(_bridge)), "I1");
    }

    function i2TheInboxHoldsWhatIsNotFinal() public view {
        Ledger.Operation[] memory all = _handler.operations();
        uint256 owed;
        for (uint256 i = _handler.headerOf(_handler.finalizedCommit()).queueEnd; i < all.length; ++i) {
            if (!_handler.isRefunded(i)) owed += all[i].prepaidWei + (all[i].kind == 4 ? all[i].amountWei : 0);
        }
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            assertEq(_inbox.refundOf(actors[i]), _handler.overpaidOf(actors[i]), "I2: refund");
            owed += _inbox.refundOf(actors[i]);
        }
        assertEq(address(_inbox).balance, owed + _handler.strayOf(address(_inbox)), "I2");
    }

    function i3TheAuctionIsSolvent() public view {
        uint256 owed = _auction.insuranceWei();
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            owed += _auction.creditOf(actors[i]);
        }
        for (uint64 i = 1; i < _handler.entryCount(); ++i) {
            SystemBooks.Entry memory entry = _handler.entryOf(i);
            (bool open, uint256 poolWei, uint256 reserveWei) = _auction.accountOf(i);
            assertEq(open, _isUnsettled(entry), "I3: account");
            if (!open) continue;
            uint256 leftWei = _handler.headerOf(i).debitWei - entry.rewardsWei - entry.reimbursedWei;
            assertEq(poolWei + reserveWei, leftWei, "I3: debit");
            owed += leftWei;
        }
        assertEq(address(_auction).balance, owed + _handler.strayOf(address(_auction)), "I3");
        assertLe(_auction.insuranceWei(), _auction.INSURANCE_CAP(), "I3: insurance");
    }

    /// @dev Neither final nor released.
    function _isUnsettled(SystemBooks.Entry memory entry) private pure returns (bool) {
        return entry.status != BatchStatus.Finalized && !entry.released;
    }

    function i4DepositsAndBondAreHeld() public view {
        address sequencer = _sequencers.APPOINTED();
        uint256 bondWei = _sequencers.bondOf(sequencer);
        uint256 owed = bondWei + _sequencers.depositOf(sequencer);
        assertEq(address(_sequencers).balance, owed + _handler.strayOf(address(_sequencers)), "I4");
        assertEq(bondWei, _handler.bondWei(), "I4: bond");
    }

    function i5CollateralIsHeld() public view {
        address[] memory actors = _handler.actors();
        uint256 owed = _vault.escrowed();
        for (uint256 i; i < actors.length; ++i) {
            (uint256 leavingWei,) = _vault.withdrawalOf(actors[i]);
            owed += _vault.freeOf(actors[i]) + _vault.reservedOf(actors[i]) + leavingWei;
        }
        assertEq(address(_vault).balance, owed + _handler.strayOf(address(_vault)), "I5");
    }

    function i13TheLadderHoldsBonds() public view {
        address[] memory actors = _handler.actors();
        uint256 owed;
        for (uint256 i; i < actors.length; ++i) {
            owed += _ladder.refundOf(actors[i]);
        }
        for (uint256 i = 1; i < _handler.entryCount(); ++i) {
            uint256 count = _handler.headerOf(i).chunkCount;
            for (uint256 chunk; chunk < count; ++chunk) {
                owed += _handler.caseOf(i, chunk).bondWei;
            }
        }
        assertEq(address(_ladder).balance, owed + _handler.strayOf(address(_ladder)), "I13");
    }

    /// @dev Of each escrow of E at least E - E/2 went to reporters, the fund or the burn address.
    function i14HalfOfAnEscrowIsLost() public view {
        (uint256 escrows, uint256 toProversWei, uint256 lostWei) = _handler.escrowFlows();
        uint256 collateral = _vault.perSeat();
        assertEq(escrows * collateral, toProversWei + lostWei + _vault.escrowed(), "I14: flows");
        assertLe(toProversWei, escrows * (collateral / 2), "I14: provers");
        assertGe(lostWei, escrows * (collateral - collateral / 2), "I14: lost");
        assertEq(_vault.escrowed(), _waiting() * (collateral / 2), "I14: escrowed");
    }

    /// @dev Halves of escrows that wait for who proves.
    function _waiting() private view returns (uint256 halves) {
        for (uint256 i = 1; i < _handler.entryCount(); ++i) {
            SystemBooks.Entry memory entry = _handler.entryOf(i);
            uint256 count = _isUnsettled(entry) ? _handler.headerOf(i).chunkCount : 0;
            for (uint256 chunk; chunk < count; ++chunk) {
                LadderBooks.Case memory c = _handler.caseOf(i, chunk);
                if (c.reportedAt == 0 || entry.provenBits >> chunk & 1 == 1) continue;
                halves += c.rescueAt == 0 ? 1 : 2;
            }
        }
    }

    function i17ExposureIsThatOfOpenBatches() public view {
        uint256 exposureWei;
        for (uint256 i = 1; i < _handler.entryCount(); ++i) {
            if (!_isUnsettled(_handler.entryOf(i))) continue;
            BatchHeader memory header = _handler.headerOf(i);
            exposureWei += header.debitWei + header.seatCount * _vault.perSeat();
        }
        assertEq(_sequencers.exposureOf(_sequencers.APPOINTED()), exposureWei, "I17");
    }

    /// @dev After everybody has left nothing remains but what belongs to the fund, the bond and those on L2.
    function i21EverybodyGetsOut() public view {
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            assertEq(_vault.reservedOf(actors[i]) + _vault.freeOf(actors[i]), 0, "I21: collateral");
            assertEq(_asks.failuresOf(actors[i]), 0, "I21: resting");
        }
        (AskView[] memory page,) = _asks.asksAfter(0, 300);
        assertEq(page.length + _standbys.members().length, 0, "I21: places");
        assertEq(address(_vault).balance, _handler.strayOf(address(_vault)), "I21: vault");
        assertEq(address(_ladder).balance, _handler.strayOf(address(_ladder)), "I21: ladder");
        uint256 fundWei = _auction.insuranceWei() + _handler.strayOf(address(_auction));
        assertEq(address(_auction).balance, fundWei, "I21: auction");
        assertEq(_sequencers.exposureOf(_sequencers.APPOINTED()), 0, "I21: exposure");
        assertEq(_sequencers.depositOf(_sequencers.APPOINTED()), 0, "I21: deposit");
        assertEq(_handler.openCommits().length, 0, "I22: open batches");
    }

    // ----------------------------------------------------------------------------------------------------- market

    /// @dev Collateral is reserved for the seats of asks in the list, for sealed ones and for places on the standby list.
    function i6SeatsAreBacked() public view {
        (AskView[] memory page,) = _asks.asksAfter(0, 300);
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            (uint256 seats,) = _handler.sealedOf(actors[i]);
            if (_handler.isMember(actors[i])) ++seats;
            for (uint256 j; j < page.length; ++j) {
                if (page[j].owner == actors[i]) seats += page[j].seats;
            }
            assertEq(_vault.reservedOf(actors[i]), seats * _vault.perSeat(), "I6: collateral");
        }
        for (uint256 j; j < page.length; ++j) {
            assertLe(page[j].busy, page[j].seats, "I6: busy");
            assertEq(page[j].busy, _handler.outstandingOf(page[j].askId), "I6: proofs owed");
        }
    }

    function i7TheListIsSorted() public view {
        (AskView[] memory page,) = _asks.asksAfter(0, 300);
        assertLe(page.length, _asks.MAX_ASKS(), "I7: length");
        for (uint256 i = 1; i < page.length; ++i) {
            bool sorted = page[i - 1].unitCostWei < page[i].unitCostWei
                || (page[i - 1].unitCostWei == page[i].unitCostWei && page[i - 1].askId < page[i].askId);
            assertTrue(sorted, "I7");
        }
    }

    /// @dev Whether the asks of those who rest win is seen at each commit: `SequencerActions._requireWinners`.
    function i15FailedOwnersRest() public view {
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            assertEq(_asks.failuresOf(actors[i]), _handler.failuresOf(actors[i]), "I15");
        }
    }

    function i16StandbyMembersAreThemselves() public view {
        (AskView[] memory page,) = _asks.asksAfter(0, 300);
        address[] memory actors = _handler.actors();
        uint256 count;
        for (uint256 i; i < actors.length; ++i) {
            (uint32 joinedAt,, bool onDuty) = _standbys.memberOf(actors[i]);
            assertEq(joinedAt != 0, _handler.isMember(actors[i]), "I16: member");
            assertEq(onDuty, _handler.isOnDuty(actors[i]), "I16: duty");
            if (joinedAt == 0) continue;
            ++count;
            (, uint256 own) = _handler.sealedOf(actors[i]);
            assertEq(own, 0, "I16: sealed ask");
            for (uint256 j; j < page.length; ++j) {
                assertTrue(page[j].owner != actors[i], "I16: ask");
            }
        }
        assertEq(_standbys.members().length, count, "I16: list");
    }

    // ----------------------------------------------------------------------------------------------------- batches

    function i8WithdrawalsArePaidOnce() public view {
        Ledger.Withdrawal[] memory all = _handler.withdrawals();
        uint256 paidWei;
        for (uint256 i; i < all.length; ++i) {
            assertEq(_bridge.isClaimed(all[i].commitId, all[i].index), all[i].claimed, "I8");
            if (all[i].claimed) paidWei += all[i].amountWei;
        }
        assertEq(paidWei, _handler.claimedWei(), "I8: sum");
    }

    function i9ChunksArePaidOnce() public view {
        for (uint64 i = 1; i < _handler.entryCount(); ++i) {
            (, uint256 bits) = _rollup.progressOf(i);
            uint256 count = _handler.headerOf(i).chunkCount;
            for (uint256 chunk; chunk < count; ++chunk) {
                uint256 times = _handler.entryOf(i).rescued ? 0 : bits >> chunk & 1;
                assertEq(_handler.paidTimes(i, chunk), times, "I9");
            }
            assertEq(bits >> count, 0, "I9: no such chunk");
            BatchStatus status = _rollup.statusOf(i);
            if (status == BatchStatus.Dropped) continue;
            assertEq(status != BatchStatus.Committed, bits == (1 << count) - 1, "I9: status");
        }
    }

    /// @dev From the head back to genesis; what is not on the way was dropped.
    function i11FinalBatchesAreAChain() public view {
        uint256 finalized = _handler.finalizedCommit();
        uint256 last = _handler.entryCount() - 1;
        uint256 at = _handler.headCommit();
        for (uint256 i = last; i != at; --i) {
            assertTrue(_rollup.statusOf(uint64(i)) == BatchStatus.Dropped, "I11: left out");
        }
        while (at != 0) {
            BatchHeader memory header = _handler.headerOf(at);
            uint256 parent = _handler.entryOf(at).parent;
            BatchHeader memory before = _handler.headerOf(parent);
            assertEq(header.parentHash, _rollup.headerHashOf(uint64(parent)), "I11: parent");
            assertEq(header.preRoot, before.postRoot, "I11: root");
            assertEq(header.batchNumber, before.batchNumber + 1, "I11: number");
            BatchStatus status = _rollup.statusOf(uint64(at));
            assertEq(status == BatchStatus.Finalized, at <= finalized, "I11: status");
            assertTrue(status != BatchStatus.Dropped, "I11: dropped");
            while (--at != parent) {
                assertTrue(_rollup.statusOf(uint64(at)) == BatchStatus.Dropped, "I11: left out");
            }
        }
        assertEq(_rollup.finalizedRoot(), _handler.headerOf(finalized).postRoot, "I11: finalized root");
    }

    function i12TheQueueIsConsumedInOrder() public view {
        Ledger.Operation[] memory all = _handler.operations();
        uint224 rolling;
        for (uint64 i; i < all.length; ++i) {
            rolling = uint224(uint256(keccak256(abi.encodePacked(rolling, all[i].item))) >> 32);
            (bytes28 element, uint32 enqueuedAt) = _inbox.elementOf(i);
            assertEq(uint224(element), rolling, "I12: hash");
            assertEq(enqueuedAt, all[i].enqueuedAt, "I12: time");
        }
        uint256 at = _handler.headCommit();
        assertEq(_inbox.tail(), all.length, "I12: tail");
        assertEq(_inbox.waiting(), all.length - _handler.headerOf(at).queueEnd, "I12: waiting");
        while (at != 0) {
            uint256 parent = _handler.entryOf(at).parent;
            assertEq(_handler.headerOf(at).queueStart, _handler.headerOf(parent).queueEnd, "I12: gap");
            at = parent;
        }
    }

    // ------------------------------------------------------------------------------------------------------- exit

    /// @dev An account leaves with at most what it had at the last final root, and its ether waits until it takes it.
    function i24AccountsLeaveOnce() public view {
        address[] memory accounts = _handler.l2Accounts();
        uint256 leftWei;
        uint256 keptWei;
        for (uint256 i; i < accounts.length; ++i) {
            (uint256 exitWei, uint256 kept) = _handler.exitOf(accounts[i]);
            assertEq(_exits.hasExited(accounts[i]), exitWei != 0, "I24: left");
            assertEq(_exits.keptOf(accounts[i]), kept, "I24: kept");
            leftWei += exitWei;
            keptWei += kept;
        }
        assertEq(leftWei, _handler.exitPaidWei() + keptWei, "I24: paid");
        assertEq(address(_exits).balance, 0, "I24: exits hold nothing");
        if (!_handler.exited()) assertEq(leftWei, 0, "I24: before the exit");
    }

    function i25OperationsAreRefundedOnce() public view {
        uint256 count = _handler.operations().length;
        assertEq(_inbox.closed(), _handler.exited(), "I25: closed");
        uint256 final_ = _rollup.finalizedQueueEnd();
        for (uint64 i; i < count; ++i) {
            assertEq(_inbox.isRefunded(i), _handler.isRefunded(i), "I25: refunded");
            if (i < final_) assertFalse(_inbox.isRefunded(i), "I25: taken in by a final batch");
        }
    }

    /// @dev After everybody has left a stopped rollup nothing remains but the insurance fund.
    function i26NothingIsLeft() public view {
        assertEq(address(_bridge).balance, _handler.strayOf(address(_bridge)), "I26: bridge");
        assertEq(address(_inbox).balance, _handler.strayOf(address(_inbox)), "I26: inbox");
        assertEq(address(_sequencers).balance, _handler.strayOf(address(_sequencers)), "I26: bond");
    }

    /// @dev The contracts say whose turn a chunk is, until when and for what, as the rules do.
    function i19EveryChunkHasItsTurn() public view {
        uint256[] memory open = _handler.openCommits();
        for (uint256 i; i < open.length; ++i) {
            SystemBooks.Entry memory entry = _handler.entryOf(open[i]);
            System.Batch memory batch = _handler.contentOf(open[i]);
            for (uint256 chunk; chunk < batch.records.length; ++chunk) {
                if (entry.provenBits >> chunk & 1 == 0) _requireTurn(batch, chunk);
            }
        }
    }

    function _requireTurn(System.Batch memory batch, uint256 chunk) private view {
        (bool known, LadderBooks.Turn memory turn, LadderBooks.Outcome memory outcome) =
            _handler.turnOf(batch.header.commitId, chunk);
        if (!known) return;
        Duty memory duty = _ladder.dutyOf(batch.header, batch.winners, uint32(chunk));
        assertEq(uint256(duty.stage), uint256(turn.stage), "I19: stage");
        assertEq(duty.prover, turn.prover, "I19: prover");
        assertEq(duty.rewardWei, outcome.rewardWei, "I19: reward");
        assertEq(duty.bounty, outcome.bountyWei, "I19: bounty");
        bool ends = duty.stage == Stage.Assigned || duty.stage == Stage.Standby;
        if (ends) assertEq(duty.until, turn.until, "I19: deadline");
    }
}
