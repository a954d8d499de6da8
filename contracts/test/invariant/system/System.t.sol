// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {AskRegistry} from "../../../src/AskRegistry.sol";
import {Bridge} from "../../../src/Bridge.sol";
import {CollateralVault} from "../../../src/CollateralVault.sol";
import {ForcedInbox} from "../../../src/ForcedInbox.sol";
import {ProverAuction} from "../../../src/ProverAuction.sol";
import {Rollup} from "../../../src/Rollup.sol";
import {SequencerRegistry} from "../../../src/SequencerRegistry.sol";
import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {BatchHeader, BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {Ledger} from "./Ledger.sol";
import {SystemHandler} from "./SystemHandler.sol";

/// @dev contracts/INVARIANTS.md, one function for each number. They share a campaign: what costs time is the life of the
/// system, not to look at it.
contract SystemInvariantTest is Test {
    SystemHandler private _handler;
    Rollup private _rollup;
    ForcedInbox private _inbox;
    Bridge private _bridge;
    ProverAuction private _auction;
    AskRegistry private _asks;
    CollateralVault private _vault;
    SequencerRegistry private _sequencers;

    function setUp() external {
        _handler = new SystemHandler();
        address[7] memory at = _handler.contracts();
        (_rollup, _inbox, _bridge) = (Rollup(at[0]), ForcedInbox(at[1]), Bridge(at[2]));
        (_auction, _asks, _vault) = (ProverAuction(at[3]), AskRegistry(at[4]), CollateralVault(at[5]));
        _sequencers = SequencerRegistry(at[6]);
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: _actions()}));
    }

    /// @dev Twice what leads somewhere.
    function _actions() private pure returns (bytes4[] memory actions) {
        actions = new bytes4[](25);
        actions[0] = SystemHandler.enqueue.selector;
        actions[1] = SystemHandler.withdrawRefund.selector;
        actions[2] = SystemHandler.claim.selector;
        actions[3] = SystemHandler.postAsk.selector;
        actions[4] = SystemHandler.endAsk.selector;
        actions[5] = SystemHandler.unlinkAsk.selector;
        actions[6] = SystemHandler.takeCollateral.selector;
        actions[7] = SystemHandler.withdrawCredit.selector;
        actions[8] = SystemHandler.prove.selector;
        actions[9] = SystemHandler.proveLate.selector;
        actions[10] = SystemHandler.commit.selector;
        actions[11] = SystemHandler.cheat.selector;
        actions[12] = SystemHandler.skipDue.selector;
        actions[13] = SystemHandler.takeDeposit.selector;
        actions[14] = SystemHandler.finalize.selector;
        actions[15] = SystemHandler.finish.selector;
        actions[16] = SystemHandler.wait.selector;
        actions[17] = SystemHandler.forceEther.selector;
        actions[18] = SystemHandler.trespass.selector;
        actions[19] = SystemHandler.enqueue.selector;
        actions[20] = SystemHandler.commit.selector;
        actions[21] = SystemHandler.commit.selector;
        actions[22] = SystemHandler.finish.selector;
        actions[23] = SystemHandler.claim.selector;
        actions[24] = SystemHandler.finishOutOfOrder.selector;
    }

    /// forge-config: deep.invariant.runs = 64
    function invariant_TheSystemHolds() external view {
        _handlerFoundNoBreach();
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
    }

    /// @dev The handler gets somewhere: a life of 600 actions has final batches with seats, claims and a failed deposit.
    function test_TheHandlerReachesAll() external {
        bytes4[] memory actions = _actions();
        for (uint256 i; i < 600; ++i) {
            bytes32 random = keccak256(abi.encode(i));
            (bool done,) =
                address(_handler).call(abi.encodeWithSelector(actions[uint256(random) % 25], uint256(random)));
            assertTrue(done, "an action reverted");
        }
        this.invariant_TheSystemHolds();
        uint256 finalized = _handler.finalizedCommit();
        uint256 seats;
        uint256 paidSlots;
        for (uint256 i = 1; i <= finalized; ++i) {
            seats += _handler.headerOf(i).seatCount;
            paidSlots += _handler.headerOf(i).paidSlots;
        }
        assertGt(finalized, 20, "final batches");
        assertGt(seats, 20, "seats");
        assertGt(paidSlots, 20, "paid slots");
        assertGt(_handler.claimedWei(), 0, "claims");
        assertGt(_failedDeposits(), 2, "failed deposits");
        assertGt(_auction.burnedWei(), 0, "burned");
    }

    function _failedDeposits() private view returns (uint256 count) {
        Ledger.Operation[] memory all = _handler.operations();
        Ledger.Withdrawal[] memory paid = _handler.withdrawals();
        for (uint256 i; i < all.length; ++i) {
            if (all[i].kind != 4) continue;
            for (uint256 j; j < paid.length; ++j) {
                if (paid[j].amountWei == all[i].amountWei && paid[j].recipient == all[i].owner) ++count;
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------ money

    function i1TheBridgeHoldsWhatL2Owns() public view {
        uint256 finalized = _handler.finalizedCommit();
        (uint256 owed,,) = _handler.moneyOf(finalized);
        Ledger.Withdrawal[] memory all = _handler.withdrawals();
        for (uint256 i; i < all.length; ++i) {
            if (all[i].commitId <= finalized && !all[i].claimed) owed += all[i].amountWei;
        }
        assertEq(address(_bridge).balance, owed + _handler.strayOf(address(_bridge)), "I1");
    }

    function i2TheInboxHoldsWhatIsNotFinal() public view {
        Ledger.Operation[] memory all = _handler.operations();
        uint256 owed;
        for (uint256 i = _handler.headerOf(_handler.finalizedCommit()).queueEnd; i < all.length; ++i) {
            owed += all[i].prepaidWei + (all[i].kind == 4 ? all[i].amountWei : 0);
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
            (bool open, uint256 poolWei, uint256 reserveWei) = _auction.accountOf(i);
            assertEq(open, i > _handler.finalizedCommit(), "I3: account");
            if (!open) continue;
            (, uint256 rewardsWei, uint256 reimbursedWei) = _handler.moneyOf(i);
            uint256 leftWei = _handler.headerOf(i).debitWei - rewardsWei - reimbursedWei;
            assertEq(poolWei + reserveWei, leftWei, "I3: debit");
            owed += leftWei;
        }
        assertEq(address(_auction).balance, owed + _handler.strayOf(address(_auction)), "I3");
        assertEq(_auction.BURN().balance, _auction.burnedWei(), "I3: burned");
        assertLe(_auction.insuranceWei(), _auction.INSURANCE_CAP(), "I3: insurance");
    }

    function i4DepositsAndBondAreHeld() public view {
        address sequencer = _sequencers.APPOINTED();
        uint256 owed = _sequencers.bondOf(sequencer) + _sequencers.depositOf(sequencer);
        assertEq(address(_sequencers).balance, owed + _handler.strayOf(address(_sequencers)), "I4");
    }

    function i5CollateralIsHeld() public view {
        address[] memory actors = _handler.actors();
        uint256 owed;
        for (uint256 i; i < actors.length; ++i) {
            (uint256 leavingWei,) = _vault.withdrawalOf(actors[i]);
            owed += _vault.freeOf(actors[i]) + _vault.reservedOf(actors[i]) + leavingWei;
        }
        assertEq(address(_vault).balance, owed + _handler.strayOf(address(_vault)), "I5");
    }

    // ----------------------------------------------------------------------------------------------------- market

    function i6SeatsAreBacked() public view {
        (AskView[] memory page,) = _asks.asksAfter(0, 300);
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            uint256 seats;
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
            uint256 bits = _rollup.provenChunks(i);
            uint256 count = _handler.headerOf(i).chunkCount;
            for (uint256 chunk; chunk < count; ++chunk) {
                assertEq(_handler.paidTimes(i, chunk), bits >> chunk & 1, "I9");
            }
            assertEq(bits >> count, 0, "I9: no such chunk");
            bool complete = bits == (1 << count) - 1;
            assertEq(_rollup.statusOf(i) != BatchStatus.Committed, complete, "I9: status");
        }
    }

    function i11FinalBatchesAreAChain() public view {
        (uint64 head, uint64 finalized,,) = _rollup.head();
        assertEq(uint256(head) + 1, _handler.entryCount(), "I11: head");
        assertEq(uint256(finalized), _handler.finalizedCommit(), "I11: final");
        BatchHeader memory parent = _handler.headerOf(0);
        for (uint64 i = 1; i <= head; ++i) {
            BatchHeader memory header = _handler.headerOf(i);
            assertEq(header.parentHash, _rollup.headerHashOf(i - 1), "I11: parent");
            assertEq(header.preRoot, parent.postRoot, "I11: root");
            assertEq(header.batchNumber, i, "I11: number");
            assertEq(_rollup.statusOf(i) == BatchStatus.Finalized, i <= finalized, "I11: status");
            parent = header;
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
        uint256 next;
        for (uint256 i = 1; i < _handler.entryCount(); ++i) {
            BatchHeader memory header = _handler.headerOf(i);
            assertEq(header.queueStart, next, "I12: gap");
            next = header.queueEnd;
        }
        assertEq(_inbox.tail(), all.length, "I12: tail");
        assertEq(_inbox.waiting(), all.length - next, "I12: waiting");
    }

    function _handlerFoundNoBreach() private view {
        (uint256 count, string memory last) = _handler.breach();
        assertEq(count, 0, last);
    }
}
