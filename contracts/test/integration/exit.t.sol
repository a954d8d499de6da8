// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView} from "../../src/interfaces/IAskRegistry.sol";
import {BatchHeader, BatchStatus, ChunkInput} from "../../src/interfaces/IRollup.sol";
import {Compact} from "../unit/rollup/Compact.sol";
import {LadderTest} from "../unit/ladder/LadderTest.sol";

/// @dev The sequencer falls silent for good, with batches in every state. Everybody gets out with what is theirs.
contract ExitTest is LadderTest {
    uint256 private constant EXIT_DELAY = 7 days;
    uint256 private constant BOND_DELAY = 2 days;
    /// @dev What the genesis leaf holds: nobody's.
    uint256 private constant NOBODYS_WEI = 5;

    address[] private _actors;
    bytes[] private _items; // of operations in no final batch

    function setUp() public override {
        super.setUp();
        _actors = [alice, bob, carol, dave, erin, reporter, sequencer];
        raiseBond();
    }

    // ------------------------------------------------------------------------------------------------ the story

    function test_EverybodyGetsOut() external {
        _finalBatch();
        Batch[3] memory open = _openBatches();
        _waitingOperations();
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.roll(block.number + 10_000); // no hash of these days is known any more
        uint256 totalWei = _total();
        vm.prank(erin);
        rollup.enterExitMode();
        assertEq(rollup.finalizedQueueEnd(), 1);
        for (uint256 i; i < 3; ++i) {
            assertEq(uint256(rollup.statusOf(open[i].header.commitId)), uint256(BatchStatus.Dropped));
            ladder.release(open[i].header, open[i].winners);
        }
        assertEq(vault.escrowed(), 0);
        assertEq(sequencers.exposureOf(sequencer), 0);
        assertEq(sequencers.bondOf(sequencer), BOND + 1 ether, "nobody is slashed");

        _leaveL2();
        _takeRefunds();
        _leaveMarket();
        _leaveAsSequencer();
        _expectNothingLeft();
        assertEq(_total(), totalWei, "every wei is somewhere");
    }

    /// @dev Batch 1 takes in a deposit of carol and pays bob a quarter of an ether, which he has not claimed.
    function _finalBatch() private {
        bytes memory item = deposit(carol, carol, 1 ether);
        bytes memory slots = bytes.concat(Compact.l1(item, 1, 0), Compact.withdraw(1, 0.25 ether, bob));
        Batch memory batch = commit(rollup.genesisHeader(), single(chunkOf(GENESIS_ROOT, slots, 1)));
        nextBlocks();
        prove(batch, carol, proofsOf(batch, erin));
        skip(1200);
        rollup.finalizeBatch(batch.header);
        buildOn(batch.header);
    }

    /// @dev One proven with a deposit of erin; one with a proof, a missed deadline, a standby prover on duty and a seat that is
    /// busy; one whose prover asked in vain for the witness.
    function _openBatches() private returns (Batch[3] memory open) {
        join(dave);
        skip(1);
        _items.push(deposit(erin, erin, 2 ether));
        BatchHeader memory head = rollupHead();
        open[0] = commit(head, single(chunkOf(head.postRoot, Compact.l1(_items[0], 1, 0), 1)));
        nextBlocks();
        prove(open[0], carol, proofsOf(open[0], erin));
        assertEq(uint256(rollup.statusOf(2)), uint256(BatchStatus.Proven));
        buildOn(open[0].header);
        open[1] = commitNext(3);
        open[2] = commitNext(1);
        assertEq(open[1].header.seatCount + open[2].header.seatCount, 4);
        challenge(dutyOf(open[2], 0).prover, open[2], 0);
        deliver(open[1], 0, dutyOf(open[1], 0).prover);
        report(open[1], 1);
        assertEq(dutyOf(open[1], 1).prover, dave);
        assertEq(vault.escrowed(), half);
        assertEq(address(ladder).balance, ANSWER_WEI);
    }

    /// @dev In no batch: a deposit of the reporter for alice, a key of bob, all of alice's L2 balance; and alice paid too much.
    function _waitingOperations() private {
        _items.push(deposit(reporter, alice, 3 ether));
        _items.push(enqueue(bob, 0, abi.encodeCall(inbox.setKey, (bytes32(uint256(7))))));
        _items.push(enqueue(alice, 7, abi.encodeCall(inbox.forcedWithdraw, (type(uint128).max))));
        assertEq(inbox.refundOf(alice), 7);
    }

    // ----------------------------------------------------------------------------------------------- the way out

    /// @dev Carol, dave and erin have all that is on L2 but the genesis leaf's.
    function _leaveL2() private {
        uint256 onL2Wei = address(bridge).balance - 0.25 ether;
        _exit(carol, 3 ether);
        _exit(dave, 2 ether);
        _exit(erin, onL2Wei - 5 ether - NOBODYS_WEI);
        uint256 before = bob.balance;
        bridge.claim(1, 0, bob, 0.25 ether, new bytes32[](0));
        assertEq(bob.balance, before + 0.25 ether);
    }

    function _exit(address account, uint256 amountWei) private {
        uint256 before = account.balance;
        exits.exit(account, amountWei, exitProof(account, amountWei));
        assertEq(account.balance, before + amountWei);
    }

    /// @dev Operations 1 to 4 were in no final batch, whether a dropped one took them in or none.
    function _takeRefunds() private {
        for (uint64 i; i < _items.length; ++i) {
            inbox.refund(1 + i, _items[i]);
        }
        uint256 prepaidWei = PREPAYMENT_FLOOR;
        assertGe(inbox.refundOf(erin), 2 ether + prepaidWei);
        assertGe(inbox.refundOf(reporter), 3 ether + prepaidWei);
        assertGe(inbox.refundOf(bob), prepaidWei);
        assertGe(inbox.refundOf(alice), prepaidWei + 7);
        for (uint256 i; i < _actors.length; ++i) {
            if (inbox.refundOf(_actors[i]) == 0) continue;
            vm.prank(_actors[i]);
            inbox.withdrawRefund(payable(_actors[i]));
        }
    }

    /// @dev Asks end by time alone, and all collateral, credits and bonds of challenges leave.
    function _leaveMarket() private {
        (AskView[] memory page,) = asks.asksAfter(0, 10);
        for (uint256 i; i < page.length; ++i) {
            assertEq(page[i].busy, 0, "no seat is busy");
            if (page[i].endedAt != 0) continue;
            vm.prank(page[i].owner);
            asks.endAsk(page[i].askId);
        }
        skip(2 hours);
        for (uint256 i; i < page.length; ++i) {
            asks.unlinkAsk(page[i].askId, 0);
        }
        vm.prank(dave);
        standbys.leave();
        for (uint256 i; i < _actors.length; ++i) {
            _takeCollateral(_actors[i]);
        }
    }

    function _takeCollateral(address owner) private {
        assertEq(vault.reservedOf(owner), 0);
        assertEq(asks.failuresOf(owner), 0);
        vm.startPrank(owner);
        if (vault.freeOf(owner) != 0) {
            vault.requestWithdrawal(vault.freeOf(owner));
            skip(1 hours);
            vault.withdraw(payable(owner));
        }
        if (auction.creditOf(owner) != 0) auction.withdrawCredit(payable(owner));
        if (ladder.refundOf(owner) != 0) ladder.withdrawRefund(payable(owner));
        vm.stopPrank();
    }

    function _leaveAsSequencer() private {
        vm.startPrank(sequencer);
        sequencers.withdraw(sequencers.depositOf(sequencer), payable(sequencer));
        sequencers.requestBondExit();
        skip(BOND_DELAY);
        sequencers.withdrawBond(payable(sequencer));
        vm.stopPrank();
    }

    /// @dev What is left is nobody's: the genesis leaf's ether and the insurance fund.
    function _expectNothingLeft() private view {
        assertEq(address(bridge).balance, NOBODYS_WEI, "bridge");
        assertEq(address(inbox).balance, 0, "inbox");
        assertEq(address(vault).balance, 0, "vault");
        assertEq(address(ladder).balance, 0, "ladder");
        assertEq(address(sequencers).balance, 0, "sequencers");
        assertEq(address(auction).balance, auction.insuranceWei(), "auction");
        assertEq(address(exits).balance + address(rollup).balance, 0);
    }

    function _total() private view returns (uint256 totalWei) {
        address[8] memory contracts = [
            address(bridge),
            address(inbox),
            address(vault),
            address(ladder),
            address(sequencers),
            address(auction),
            address(exits),
            auction.BURN()
        ];
        for (uint256 i; i < contracts.length; ++i) {
            totalWei += contracts[i].balance;
        }
        for (uint256 i; i < _actors.length; ++i) {
            totalWei += _actors[i].balance;
        }
    }

    // --------------------------------------------------------------------------------------------------- rescue

    /// @dev Silence, a rescue by carol that becomes final, the sequencer's return, and the money of all of it.
    function test_ARescueEndsTheSilence() external {
        bytes memory first = deposit(alice, alice, 1 ether);
        bytes memory second = enqueue(bob, 0, abi.encodeCall(inbox.setKey, (bytes32(uint256(7)))));
        skip(1 days);
        uint256 totalWei = _total();
        uint256 prepaidWei = address(inbox).balance - 1 ether;
        bytes memory slots = bytes.concat(Compact.l1(first, 1, 0), Compact.l1(second, 0, 0));
        ChunkInput memory chunk = chunkOf(GENESIS_ROOT, slots, 2);
        (chunk.unitPriceWei, chunk.dataFeeWei) = (0, 0);
        uint256 depositWei = sequencers.depositOf(sequencer);
        Batch memory batch = rescue(rollup.genesisHeader(), single(chunk), carol);
        assertEq(asks.askOf(aliceAsk).busy, 0, "no seat is taken");
        assertEq(sequencers.exposureOf(sequencer), 0);
        skip(1200);
        rollup.finalizeBatch(batch.header);
        assertEq(auction.creditOf(carol), prepaidWei);
        assertEq(sequencers.depositOf(sequencer), depositWei);
        assertEq(auction.insuranceWei(), 0);
        assertEq(address(inbox).balance, 0);
        assertEq(address(bridge).balance, 11 ether);
        assertEq(_total(), totalWei);
        expectAuctionBooks();

        buildOn(batch.header);
        Batch memory next = commitNext(2);
        assertEq(next.header.commitId, 2);
        assertEq(next.header.seatCount, 2);
        prove(next, carol, proofsOf(next, erin));
        skip(1200);
        rollup.finalizeBatch(next.header);
        expectAuctionBooks();
    }
}
