// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry, SealedAsk} from "../../../src/interfaces/IAskRegistry.sol";
import {ISealedAsks} from "../../../src/interfaces/ISealedAsks.sol";
import {SealedTest} from "./SealedTest.sol";

contract RevealTest is SealedTest {
    function test_RevertWhen_NothingIsSealed() external {
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SealUnknown.selector, alice, 0));
        vm.prank(alice);
        sealedAsks.reveal(0, 10, 0, SALT, 0);
        seal(alice, 10, 1, 0);
        ripen();
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SealUnknown.selector, bob, 0));
        vm.prank(bob); // with all that alice knows
        sealedAsks.reveal(0, 10, 0, SALT, 0);
    }

    function test_RevertWhen_ItIsRevealedTwice() external {
        seal(alice, 10, 1, 0);
        ripen();
        reveal(alice, 0, 10, 0);
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.SealUnknown.selector, alice, 0));
        vm.prank(alice);
        sealedAsks.reveal(0, 10, 0, SALT, 1);
    }

    function test_RevertWhen_ItIsTooEarly() external {
        seal(alice, 10, 1, 0);
        uint256 sealedAt = block.timestamp;
        skip(askParameters.longDelaySeconds - 1);
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.RevealTooEarly.selector, sealedAt, sealedAt - 1));
        vm.prank(alice);
        sealedAsks.reveal(0, 10, 0, SALT, 0);
        skip(1);
        reveal(alice, 0, 10, 0);
    }

    function test_RevertWhen_ItIsTooLate() external {
        seal(alice, 10, 1, 0);
        seal(alice, 11, 1, 0);
        uint256 until = block.timestamp + window;
        skip(window - 1);
        reveal(alice, 0, 10, 0);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.RevealTooLate.selector, until));
        vm.prank(alice);
        sealedAsks.reveal(1, 11, 0, SALT, 1);
    }

    function test_RevertWhen_ItIsNotWhatWasSealed() external {
        seal(alice, 10, 2, 7);
        ripen();
        (bytes32 commitment,,,) = sealedAsks.sealOf(alice, 0);
        _expectWrong(commitment, 11, 7, SALT);
        _expectWrong(commitment, 10, 0, SALT);
        _expectWrong(commitment, 10, 7, "another");
    }

    function test_RevertWhen_TheUnitCostIsAboveRhoMax() external {
        uint96 max = askParameters.rhoMaxWei;
        seal(alice, max + 1, 1, 0);
        ripen();
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.UnitCostOutOfRange.selector, max + 1, max));
        vm.prank(alice);
        sealedAsks.reveal(0, max + 1, 0, SALT, 0);
    }

    /// @dev A rival that sees the reveal can move the place by 63 asks, not make it fail.
    function test_RivalsCannotSpoilTheHint() external {
        seal(alice, 100, 1, 0);
        ripen();
        uint64 hint = asks.findHint(100);
        for (uint160 i; i < 63; ++i) {
            post(address(0x1000 + i), 99, 1);
        }
        vm.prank(alice);
        sealedAsks.reveal(0, 100, 0, SALT, hint);
    }

    /// @dev What is posted when the price becomes known takes two rounds, the sealed ask none.
    function test_IsInForceAtOnce() external {
        skip(1);
        seal(alice, 10, 2, 0);
        uint256 sealedAt = block.timestamp;
        secure(bob, 2);
        vm.prank(bob);
        asks.postAsk(20, 2, 0); // at the same time
        _passRounds();
        vm.expectEmit(address(asks));
        emit IAskRegistry.AskPosted(2, alice, 10, 2, uint32(sealedAt));
        vm.expectEmit(address(sealedAsks));
        emit ISealedAsks.AskRevealed(alice, 0, 2);
        assertEq(reveal(alice, 0, 10, 0), 2);
        post(carol, 9, 2);
        uint64[] memory ids = round();
        assertEq(ids.length, 2);
        assertEq(ids[0], 2, "alice's, cheaper");
        assertEq(ids[1], 1, "bob's, posted when alice sealed");
        AskView memory ask = asks.askOf(2);
        assertEq(ask.owner, alice);
        assertEq(ask.postedAt, sealedAt);
        assertEq(ask.seats, 2);
        assertFalse(isSealed(alice, 0));
    }

    function test_CollateralPassesToTheAsk() external {
        seal(alice, 10, 2, 0);
        ripen();
        uint64 askId = reveal(alice, 0, 10, 0);
        assertEq(vault.reservedOf(alice), 2 * vault.perSeat());
        vm.prank(alice);
        asks.endAsk(askId);
        ripen();
        asks.unlinkAsk(askId, 0);
        assertEq(vault.reservedOf(alice), 0);
        assertEq(vault.freeOf(alice), 2 * vault.perSeat());
        for (uint256 i; i < 4; ++i) {
            seal(alice, 10, 1, 0); // all four places are free again
        }
    }

    function test_ReplacesAnAskAtTheSameMoment() external {
        post(alice, 10, 2);
        ripen();
        seal(alice, 30, 2, 1);
        uint256 sealedAt = block.timestamp;
        ripen();
        assertEq(round()[0], 1, "the old price until the reveal");
        reveal(alice, 0, 30, 1);
        assertEq(asks.askOf(1).endedAt, sealedAt);
        uint64[] memory ids = round();
        assertEq(ids.length, 1);
        assertEq(ids[0], 2);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 1));
        asks.askOf(1); // unlinked by the round
        assertEq(vault.reservedOf(alice), 2 * vault.perSeat());
    }

    function test_AReplacedAskKeepsItsBusySeats() external {
        post(alice, 10, 2);
        ripen();
        vm.prank(address(auction));
        asks.takeSeats(1, 60);
        seal(alice, 30, 2, 1);
        ripen();
        reveal(alice, 0, 30, 1);
        assertEq(round().length, 1);
        assertEq(asks.askOf(1).busy, 1);
        assertEq(vault.reservedOf(alice), 4 * vault.perSeat());
    }

    function test_AnEarlierEndStands() external {
        post(alice, 10, 2);
        vm.prank(alice);
        asks.endAsk(1);
        skip(1);
        seal(alice, 30, 2, 1);
        ripen();
        reveal(alice, 0, 30, 1);
        assertEq(asks.askOf(1).endedAt, START);
    }

    function test_ALaterEndIsReplaced() external {
        post(alice, 10, 2);
        seal(alice, 30, 2, 1);
        skip(1);
        vm.prank(alice);
        asks.endAsk(1);
        ripen();
        reveal(alice, 0, 30, 1);
        assertEq(asks.askOf(1).endedAt, START);
    }

    function test_AnAskThatIsGoneIsNoObstacle() external {
        post(alice, 10, 2);
        vm.prank(alice);
        asks.endAsk(1);
        seal(alice, 30, 2, 1);
        ripen();
        asks.unlinkAsk(1, 0);
        reveal(alice, 0, 30, 1);
        assertEq(round()[0], 2);
    }

    function test_AnAskPostedAfterTheSealStays() external {
        seal(alice, 30, 2, 1);
        skip(1);
        post(alice, 10, 2);
        ripen();
        reveal(alice, 0, 30, 1);
        assertEq(asks.askOf(1).endedAt, 0);
    }

    function test_RevertWhen_ItReplacesAnothersAsk() external {
        post(bob, 10, 2);
        seal(alice, 30, 2, 1);
        ripen();
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.NotAskOwner.selector, 1, alice));
        vm.prank(alice);
        sealedAsks.reveal(0, 30, 1, SALT, 1);
    }

    /// @dev The bond of one seat would buy the way out of all, without the two rounds.
    function test_RevertWhen_ItReplacesMoreSeats() external {
        post(alice, 10, 3);
        seal(alice, 30, 2, 1);
        ripen();
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.ReplacesMoreSeats.selector, 1, 3, 2));
        vm.prank(alice);
        sealedAsks.reveal(0, 30, 1, SALT, 1);
    }

    function test_ARestingOwnersAskRests() external {
        post(alice, 10, 2);
        ripen();
        vm.prank(address(auction));
        asks.takeSeats(1, 60);
        seal(alice, 30, 2, 0);
        ripen();
        vm.prank(ladder);
        asks.failSeat(1);
        reveal(alice, 0, 30, 0);
        assertEq(round().length, 0);
        vm.prank(ladder);
        asks.settleFailure(alice);
        assertEq(round().length, 2);
    }

    function test_RevertWhen_AnotherThanTheSealedAsksPosts() external {
        address[3] memory strangers = [alice, ladder, address(standby)];
        for (uint256 i; i < strangers.length; ++i) {
            bytes memory notSealed = abi.encodeWithSelector(IAskRegistry.NotSealedAsks.selector, strangers[i]);
            vm.startPrank(strangers[i]);
            vm.expectRevert(notSealed);
            asks.postSealed(SealedAsk(alice, 1, 1, 1, 0), 0);
            vm.expectRevert(notSealed);
            asks.takePlace(alice);
            vm.expectRevert(notSealed);
            asks.leavePlace(alice);
            vm.stopPrank();
        }
    }

    /// @dev Two rounds and the delay.
    function _passRounds() private {
        skip(1);
        round();
        skip(askParameters.askDelaySeconds);
        round();
    }

    function _expectWrong(bytes32 commitment, uint96 unitCostWei, uint64 endsAskId, bytes32 salt) private {
        bytes32 revealed = sealedAsks.commitmentOf(alice, 0, unitCostWei, 2, endsAskId, salt);
        vm.expectRevert(abi.encodeWithSelector(ISealedAsks.WrongReveal.selector, commitment, revealed));
        vm.prank(alice);
        sealedAsks.reveal(0, unitCostWei, endsAskId, salt, 0);
    }
}
