// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry, Offer} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev What a list full of asks that were posted to be in the way can do. DESIGN section 3.2, ADR 13.
contract HostileTest is MarketFixture {
    /// @dev A transaction may use 2^24 = 16.8 million gas (EIP-7825), of which a commit needs some for its data.
    uint256 private constant CLEARING_BOUND = 7_000_000;

    /// @dev Slot of the number of owners: behind the list's slot and its mapping.
    bytes32 private constant OWNER_COUNT = bytes32(uint256(2));

    constructor() {
        auctionParameters.initialReserveWei = 1000 gwei;
        auctionParameters.initialFloorWei = 1000 gwei;
        auctionParameters.initialMaxChunks = 64;
        auctionParameters.idleSeconds = 30 days;
    }

    /// @dev All activations of one interval take place in one round and cost it nothing: that round needs as much as the
    /// next ones. So none has to wait for a later round.
    function test_AThousandAsksBecomeActiveTogether() external {
        vm.prank(address(auction));
        asks.takeSeats(1, 0); // a round
        skip(1);
        postRow(1000, 2);
        skip(askParameters.askDelaySeconds);
        assertEq(_seatsNow(), 0);
        _takeGas();
        skip(1);
        assertEq(_seatsNow(), 0, "one round is too few");
        _takeGas();
        assertEq(_seatsNow(), 2000, "all of them, in the second one");
        uint256 first = _takeGas();
        uint256 second = _takeGas();
        assertEq(_seatsNow(), 1998);
        assertApproxEqAbs(first, second, 5000, "no more than a seat's first write");
    }

    /// @dev Every ask is passed: dead ones are unlinked, seats are busy, asks are not active yet, owners rest whose ids are
    /// so far apart that none shares a word of the bitmap; then come 64 winners and as many losers as pricing reads.
    function test_Gas_TheDearestClearing() external {
        vm.pauseGasMetering();
        uint256 last = 1024 - 64 - 80;
        for (uint256 i = 1; i <= last; ++i) {
            vm.store(address(asks), OWNER_COUNT, bytes32(256 * i));
            post(rowOwner(i), uint96(i), 2, uint64(i - 1));
        }
        ripen();
        _endFirst(8);
        vm.prank(address(auction));
        asks.takeSeats(2 * last - 16, 1000 gwei);
        for (uint64 i = 9; i <= last; ++i) {
            vm.prank(ladder);
            asks.failSeat(i);
            vm.prank(ladder);
            asks.freeSeats(i, 1);
        }
        for (uint256 i = last + 1; i <= 1024; ++i) {
            vm.store(address(asks), OWNER_COUNT, bytes32(256 * i));
            post(rowOwner(i), uint96(i), 1, uint64(i - 1));
        }
        ripen();
        vm.resumeGasMetering();
        uint256 used = _clearGas("clear 64 chunks, 1024 asks, hostile");
        assertEq(asks.askOf(uint64(last + 64)).busy, 1, "64 winners");
        assertLe(used, CLEARING_BOUND);
    }

    function test_Gas_AllSeatsAreBusy() external {
        postRow(1024, 1);
        ripen();
        vm.prank(address(auction));
        asks.takeSeats(1024, 1000 gwei);
        assertLe(_clearGas("clear 64 chunks, 1024 asks, all busy"), CLEARING_BOUND);
    }

    /// @dev The owner of the winning seats has as many losing ones as it may; they price nothing.
    function test_Gas_OneOwnerHasMostOfWhatIsRead() external {
        askParameters.maxAsksPerOwner = 16;
        deployMarket();
        fundSequencer(1000 ether);
        for (uint256 i; i < 16; ++i) {
            post(alice, uint96(i), i == 0 ? 64 : 1, uint64(i));
        }
        for (uint256 i = 17; i <= 1024; ++i) {
            post(rowOwner(i), uint96(i), 1, uint64(i - 1));
        }
        ripen();
        assertLe(_clearGas("clear 64 chunks, 1024 asks, one winner"), CLEARING_BOUND);
    }

    /// @dev Thousands of asks over time, posted and ended at once by owners who fill the list again and again: no round
    /// costs more than a full list does, and anyone may clean up.
    function test_EndedAsksAreCleanedUp() external {
        vm.pauseGasMetering();
        uint256 posted;
        for (uint256 wave; wave < 3; ++wave) {
            for (uint256 i; i < 1024; ++i) {
                posted = post(address(uint160(0x10000 + wave * 0x1000 + i)), 0, 1, uint64(posted));
                vm.prank(address(uint160(0x10000 + wave * 0x1000 + i)));
                asks.endAsk(uint64(posted));
            }
            ripen();
            vm.resumeGasMetering();
            assertLe(_clearGas("clear 64 chunks, 1024 asks, all ended"), CLEARING_BOUND);
            vm.pauseGasMetering();
            _unlinkAll();
        }
        assertEq(posted, 3 * 1024);
        uint64 mine = post(alice, 1, 1);
        ripen();
        vm.prank(address(auction));
        (Offer[] memory winners,) = asks.takeSeats(1, 1000 gwei);
        assertEq(winners[0].askId, mine);
        assertEq(vault.freeOf(address(0x10000)), vault.perSeat());
    }

    /// @dev What a full list costs whoever fills it: collateral that is locked as long as it stands.
    function test_AFullListCostsCollateral() external {
        postRow(1024, 1);
        assertEq(address(vault).balance, 1024 * vault.perSeat());
        vm.expectRevert(IAskRegistry.AskListFull.selector);
        asks.postAsk(0, 1, 0);
    }

    function _unlinkAll() private {
        (AskView[] memory page,) = asks.asksAfter(0, 1024);
        assertEq(page.length, 1024 - 8, "the round unlinked eight");
        for (uint256 i; i < page.length; ++i) {
            vm.prank(bob);
            asks.unlinkAsk(page[i].askId, 0); // the first of those that are left
        }
    }

    function _endFirst(uint64 count) private {
        for (uint64 i = 1; i <= count; ++i) {
            vm.prank(rowOwner(i));
            asks.endAsk(i);
        }
        ripen();
    }

    /// @dev Free seats that a round now would see.
    function _seatsNow() private returns (uint256 seats) {
        uint256 state = vm.snapshotState();
        vm.prank(address(auction));
        (Offer[] memory winners,) = asks.takeSeats(type(uint16).max, 1000 gwei);
        vm.revertToState(state);
        for (uint256 i; i < winners.length; ++i) {
            seats += winners[i].seats;
        }
    }

    /// @dev Gas of a round that takes one seat.
    function _takeGas() private returns (uint256) {
        vm.cool(address(asks));
        vm.prank(address(auction));
        asks.takeSeats(1, 1000 gwei);
        return vm.lastCallGas().gasTotalUsed;
    }

    function _clearGas(string memory name) private returns (uint256) {
        uint64 round = auction.lastRound() + 1;
        vm.cool(address(auction));
        vm.cool(address(asks));
        vm.cool(address(vault));
        vm.cool(address(sequencers));
        vm.prank(rollup);
        auction.clear(round, sequencer, 64, UNITS, SLOTS, 64 * SLOTS);
        return vm.snapshotGasLastCall("market", name);
    }
}
