// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {Payment} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev Acts on the market as provers, sequencer, rollup and strangers would, with any numbers, and remembers what must
/// follow. Calls that must fail are made too, and counted when they do not.
contract MarketHandler is MarketFixture {
    /// @dev A cleared batch that is not settled.
    struct Open {
        uint64 commitId;
        uint32 chunks;
        uint32 paidSlots;
        uint128 debitWei;
        uint32 proven; // seats
        uint32 seats;
    }

    address[] public actors;
    Open[] internal _open;
    mapping(uint64 commitId => Winner[]) internal _winners;
    mapping(uint64 askId => uint256) public outstanding; // seats of the ask that owe a proof
    mapping(uint64 commitId => uint256) public paidWei;

    uint256 public strayWei;
    uint256 public breaches; // calls that should have failed and did not

    constructor() {
        vm.warp(START);
        auctionParameters.initialReserveWei = 100;
        auctionParameters.initialFloorWei = 110;
        auctionParameters.insuranceCapWei = 1e6;
        askParameters.maxAsks = 12;
        deployMarket();
        for (uint160 i; i < 5; ++i) {
            actors.push(address(0xa0 + i));
        }
        fundSequencer(100 ether);
        hoax(sequencer, 1000 ether);
        sequencers.register{value: 1000 ether}();
    }

    // ---------------------------------------------------------------------------------------------------- provers

    function postAsk(uint256 who, uint96 cost, uint16 seats, uint256 anyHint) external {
        address actor = _actor(who);
        cost = uint96(bound(cost, 0, 130));
        seats = uint16(bound(seats, 1, 6));
        uint256 needed = seats * vault.perSeat();
        vm.deal(address(this), needed);
        vault.deposit{value: needed}(actor);
        uint64 hint = uint64(bound(anyHint, 0, 40)); // in so short a list every hint is good
        vm.prank(actor);
        try asks.postAsk(cost, seats, hint) {} catch {}
    }

    function endAsk(uint256 who, uint256 which) external {
        AskView memory ask = _anAsk(which);
        if (ask.askId == 0) return;
        address actor = _actor(who);
        if (actor != ask.owner) _mustFail(actor, address(asks), abi.encodeCall(asks.endAsk, (ask.askId)));
        if (ask.endedAt != 0) return;
        vm.prank(ask.owner);
        asks.endAsk(ask.askId);
    }

    function unlinkAsk(uint256 which, uint256 anyHint) external {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        if (page.length == 0) return;
        uint256 index = bound(which, 0, page.length - 1);
        uint64 hint = uint64(bound(anyHint, 0, 40));
        bytes memory call = abi.encodeCall(asks.unlinkAsk, (page[index].askId, hint));
        bool dead = page[index].endedAt != 0 && page[index].endedAt <= asks.inForceUntil() && page[index].busy == 0;
        if (dead) asks.unlinkAsk(page[index].askId, hint);
        else _mustFail(_actor(which), address(asks), call);
    }

    function takeCollateral(uint256 who, uint256 amount) external {
        address actor = _actor(who);
        uint256 free = vault.freeOf(actor);
        _mustFail(actor, address(vault), abi.encodeCall(vault.requestWithdrawal, (free + 1)));
        amount = bound(amount, 0, free);
        if (amount == 0) return;
        vm.startPrank(actor);
        vault.requestWithdrawal(amount);
        skip(1 days);
        vault.withdraw(payable(actor));
        vm.stopPrank();
    }

    function withdrawCredit(uint256 who) external {
        address actor = _actor(who);
        uint256 credit = auction.creditOf(actor);
        bytes memory call = abi.encodeCall(auction.withdrawCredit, (payable(actor)));
        if (credit != 0) {
            uint256 before = actor.balance;
            vm.prank(actor);
            auction.withdrawCredit(payable(actor));
            if (actor.balance != before + credit) ++breaches;
        }
        _mustFail(actor, address(auction), call);
    }

    // ----------------------------------------------------------------------------------------- rollup and sequencer

    function commit(uint256 chunks, uint256 paidSlots, uint256 wait) external {
        skip(bound(wait, 1, 20 minutes));
        uint64 round = auction.lastRound() + 1;
        uint32 n = uint32(bound(chunks, 1, auction.roundParameters(round).maxChunks));
        uint32 paid = uint32(bound(paidSlots, 0, n * SLOTS));
        fundSequencer(1 ether);
        (Winner[] memory winners, uint256 debitWei) = clear(n, paid);
        Open memory batch = Open(round, n, paid, uint128(debitWei), 0, 0);
        for (uint256 i; i < winners.length; ++i) {
            _winners[round].push(winners[i]);
            outstanding[winners[i].askId] += winners[i].seats;
            batch.seats += winners[i].seats;
        }
        _open.push(batch);
    }

    function proveChunk(uint256 which, uint256 who) external {
        if (_open.length == 0) return;
        Open storage batch = _open[bound(which, 0, _open.length - 1)];
        (,, uint256 before) = auction.accountOf(batch.commitId);
        reimburse(batch.commitId, _actor(who), bound(who, 0, 1e15));
        (,, uint256 afterwards) = auction.accountOf(batch.commitId);
        paidWei[batch.commitId] += before - afterwards;
        if (batch.proven < batch.seats) _proveSeat(batch.commitId, batch.proven++);
        Payment[] memory payments = new Payment[](1);
        payments[0] = Payment(0, _actor(who), batch.debitWei);
        _mustFail(ladder, address(auction), abi.encodeCall(auction.pay, (batch.commitId, payments, address(0), 0)));
    }

    function settleBatch(uint256 which, uint64 unitPrice, uint96 prepaid) external {
        if (_open.length == 0) return;
        uint256 index = bound(which, 0, _open.length - 1);
        Open memory batch = _open[index];
        _proveRest(batch);
        _open[index] = _open[_open.length - 1];
        _open.pop();
        BatchHeader memory header;
        header.commitId = batch.commitId;
        header.chunkCount = batch.chunks;
        header.seatCount = batch.seats;
        header.debitWei = batch.debitWei;
        header.sequencer = sequencer;
        header.computeWei = uint128(batch.paidSlots * bound(unitPrice, 0, 1e6));
        header.dataWei = uint128(batch.paidSlots * bound(unitPrice, 0, 1e9));
        header.prepaidWei = uint128(bound(prepaid, 0, 1e9));
        header.paddingWei = uint128(bound(prepaid, 0, 1e12));
        header.sequencerFeeWei = uint128(batch.paidSlots * bound(unitPrice, 0, 1e5));
        uint256 paidIn = uint256(header.computeWei) + header.dataWei + header.prepaidWei;
        if (paidIn != 0) _mustFail(rollup, address(auction), abi.encodeCall(auction.settle, (header)));
        uint256 before = _outsideWei();
        settle(header);
        uint256 afterwards = _outsideWei();
        if (afterwards + paidWei[batch.commitId] != before + batch.debitWei + paidIn) ++breaches;
        _mustFail(rollup, address(auction), abi.encodeCall(auction.settle, (header)));
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 12 hours));
    }

    function takeDeposit(uint256 amount) external {
        amount = bound(amount, 0, 1 ether);
        vm.prank(sequencer);
        try sequencers.withdraw(amount, payable(sequencer)) {} catch {}
        _mustFail(_actor(amount), address(sequencers), abi.encodeCall(sequencers.withdraw, (1, payable(sequencer))));
    }

    // -------------------------------------------------------------------------------------------------- strangers

    function forceEther(uint256 amount) external {
        amount = bound(amount, 0, 1 ether);
        vm.deal(address(auction), address(auction).balance + amount);
        strayWei += amount;
    }

    function trespass(uint256 who, uint64 askId) external {
        address actor = _actor(who);
        BatchHeader memory header;
        header.commitId = auction.lastRound();
        uint64 round = header.commitId;
        _mustFail(actor, address(auction), abi.encodeCall(auction.clear, (round + 1, sequencer, 1, UNITS, SLOTS, 1)));
        _mustFail(actor, address(auction), abi.encodeCall(auction.pay, (round, new Payment[](0), actor, 1)));
        _mustFail(rollup, address(auction), abi.encodeCall(auction.pay, (round, new Payment[](0), actor, 1)));
        _mustFail(actor, address(auction), abi.encodeCall(auction.settle, (header)));
        _mustFail(actor, address(auction), abi.encodeCall(auction.cancel, (round, sequencer, 0, 0)));
        _mustFail(actor, address(auction), abi.encodeCall(auction.drop, (round, sequencer, 1, 1, 1, actor, 1)));
        _mustFail(actor, address(auction), abi.encodeCall(auction.receiveEther, ()));
        _mustFail(actor, address(asks), abi.encodeCall(asks.takeSeats, (1, 100)));
        _mustFail(actor, address(asks), abi.encodeCall(asks.freeSeats, (askId, 1)));
        _mustFail(actor, address(asks), abi.encodeCall(asks.failSeat, (askId)));
        _mustFail(actor, address(asks), abi.encodeCall(asks.settleFailure, (actor)));
        _mustFail(actor, address(vault), abi.encodeCall(vault.reserve, (actor, 0)));
        _mustFail(actor, address(vault), abi.encodeCall(vault.release, (actor, 0)));
        _mustFail(actor, address(vault), abi.encodeCall(vault.escrow, (actor, 0)));
        _mustFail(actor, address(vault), abi.encodeCall(vault.payEscrow, (actor, 0)));
        _mustFail(actor, address(vault), abi.encodeCall(vault.forfeit, (0)));
        _mustFail(actor, address(sequencers), abi.encodeCall(sequencers.debit, (sequencer, 0, 0)));
        _mustFail(actor, address(sequencers), abi.encodeCall(sequencers.settle, (sequencer, 0)));
        _mustFail(actor, address(sequencers), abi.encodeCall(sequencers.slash, (sequencer, 0)));
        _mustFail(rollup, address(auction), abi.encodeCall(auction.clear, (round, sequencer, 1, UNITS, SLOTS, 1)));
        _mustFail(rollup, address(auction), abi.encodeCall(auction.clear, (round + 2, sequencer, 1, UNITS, SLOTS, 1)));
    }

    // ------------------------------------------------------------------------------------------------------- sums

    /// @dev What the auction owes: credits, and what is left of open batches.
    function owedWei() external view returns (uint256 sum) {
        for (uint256 i; i < actors.length; ++i) {
            sum += auction.creditOf(actors[i]);
        }
        for (uint256 i; i < _open.length; ++i) {
            (bool open, uint256 poolWei, uint256 reserveWei) = auction.accountOf(_open[i].commitId);
            assertTrue(open);
            assertEq(poolWei + reserveWei + paidWei[_open[i].commitId], _open[i].debitWei);
            sum += poolWei + reserveWei;
        }
    }

    function actorCount() external view returns (uint256) {
        return actors.length;
    }

    function market() external view returns (address, address, address, address) {
        return (address(asks), address(auction), address(vault), address(sequencers));
    }

    function sequencerAddress() external view returns (address) {
        return sequencer;
    }

    /// @dev What a settlement shares out, besides what provers and callers got.
    function _outsideWei() private view returns (uint256) {
        return auction.insuranceWei() + auction.BURN().balance + sequencers.depositOf(sequencer);
    }

    /// @notice Exposure of the batches that are not settled.
    function exposureWei() external view returns (uint256 sum) {
        for (uint256 i; i < _open.length; ++i) {
            sum += _open[i].debitWei + _open[i].seats * auction.SEAT_COLLATERAL();
        }
    }

    function _proveRest(Open memory batch) private {
        for (uint32 i = batch.proven; i < batch.seats; ++i) {
            _proveSeat(batch.commitId, i);
        }
    }

    function _proveSeat(uint64 commitId, uint256 position) private {
        Winner memory winner = _seat(commitId, position);
        uint256 shareWei = winner.payWei / winner.seats;
        pay(commitId, winner.owner, shareWei);
        vm.prank(ladder);
        asks.freeSeats(winner.askId, 1);
        paidWei[commitId] += shareWei;
        --outstanding[winner.askId];
    }

    /// @dev The entry of which seat `position` is part.
    function _seat(uint64 commitId, uint256 position) private view returns (Winner memory winner) {
        for (uint256 i;; ++i) {
            winner = _winners[commitId][i];
            if (position < winner.seats) return winner;
            position -= winner.seats;
        }
    }

    function _mustFail(address caller, address target, bytes memory call) private {
        vm.prank(caller);
        (bool success,) = target.call(call);
        if (success) ++breaches;
    }

    function _actor(uint256 seed) private view returns (address) {
        return actors[seed % actors.length];
    }

    function _anAsk(uint256 seed) private view returns (AskView memory ask) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        if (page.length != 0) ask = page[seed % page.length];
    }
}
