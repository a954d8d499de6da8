// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {ICollateralVault} from "../../../src/interfaces/ICollateralVault.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract PostAskTest is MarketFixture {
    function test_RevertWhen_ThereIsNoSeat() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.SeatsOutOfRange.selector, 0));
        asks.postAsk(1, 0, 0);
    }

    function test_RevertWhen_TheUnitCostIsAboveRhoMax() external {
        uint96 max = askParameters.rhoMaxWei;
        post(alice, max, 1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.UnitCostOutOfRange.selector, max + 1, max));
        asks.postAsk(max + 1, 1, 1);
    }

    function test_RevertWhen_TheListIsFull() external {
        askParameters.maxAsks = 3;
        deployMarket();
        for (uint96 i; i < 3; ++i) {
            post(address(uint160(0x1000 + i)), i, 1);
        }
        vm.expectRevert(IAskRegistry.AskListFull.selector);
        asks.postAsk(9, 1, 3);
    }

    function test_RevertWhen_TheOwnerHasTooManyAsks() external {
        for (uint96 i; i < 4; ++i) {
            post(alice, i, 1);
        }
        vm.startPrank(alice);
        asks.endAsk(1);
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.TooManyAsks.selector, alice));
        asks.postAsk(9, 1, 4);
        ripen();
        asks.unlinkAsk(1, 0);
        asks.postAsk(9, 1, 4);
    }

    function test_RevertWhen_TheOwnerIsOnStandby() external {
        secure(alice, 2);
        vm.startPrank(alice);
        standby.join();
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.OwnerOnStandby.selector, alice));
        asks.postAsk(1, 1, 0);
        standby.leave();
        asks.postAsk(1, 1, 0);
    }

    function test_RevertWhen_TheHintIsFar() external {
        _postRow(70); // id i + 1 at cost i
        _expectWrongHint(70, 5, 69);
        _expectWrongHint(70, 0, 64);
        _expectWrongHint(70, 77, 64);
        _expectWrongHint(65, 70, 64); // stands behind the place
        _expectWrongHint(65, 0, 64);
        uint256 state = vm.snapshotState();
        _expectStands(70, 6, 70);
        vm.revertToState(state);
        _expectStands(70, 69, 70);
        vm.revertToState(state);
        _expectStands(63, 0, 64);
        vm.revertToState(state);
        _expectStands(63, 70, 64); // counts as the start
    }

    function test_RevertWhen_TheCollateralIsTooLow() external {
        uint256 perSeat = vault.perSeat();
        vault.deposit{value: 2 * perSeat}(alice);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralVault.CollateralTooLow.selector, alice, 2 * perSeat, 3 * perSeat)
        );
        vm.prank(alice);
        asks.postAsk(9, 3, 0);
    }

    function test_StandsAtItsPlace() external {
        post(alice, 20, 3);
        post(bob, 10, 1);
        post(carol, 20, 1);
        post(alice, 15, 1);
        post(alice, 30, 1);
        (AskView[] memory page,) = asks.asksAfter(0, 10);
        uint64[5] memory order = [uint64(2), 4, 1, 3, 5];
        assertEq(page.length, 5);
        for (uint256 i; i < 5; ++i) {
            assertEq(page[i].askId, order[i]);
        }
        assertEq(asks.ownerOf(1), alice);
        assertEq(asks.ownerOf(2), bob);
        assertEq(asks.ownerOf(3), carol);
        assertEq(asks.ownerOf(4), address(0));
        assertEq(vault.reservedOf(alice), 5 * vault.perSeat());
        assertEq(vault.freeOf(alice), 0);
    }

    function test_EmitsAndKeepsEveryField() external {
        uint256 perSeat = vault.perSeat();
        vault.deposit{value: 7 * perSeat}(alice);
        vm.expectEmit(address(asks));
        emit IAskRegistry.AskPosted(1, alice, 123, 7, uint32(START));
        vm.prank(alice);
        assertEq(asks.postAsk(123, 7, 0), 1);
        AskView memory ask = asks.askOf(1);
        assertEq(ask.askId, 1);
        assertEq(ask.owner, alice);
        assertEq(ask.unitCostWei, 123);
        assertEq(ask.seats, 7);
        assertEq(ask.busy, 0);
        assertEq(ask.postedAt, START);
        assertEq(ask.endedAt, 0);
    }

    /// @dev Whatever is posted, the list is sorted by (unit cost, id).
    function testFuzz_TheListIsSorted(uint96[20] calldata costs) external {
        for (uint256 i; i < costs.length; ++i) {
            post(address(uint160(0x1000 + i)), uint96(costs[i] % 16), 1);
        }
        (AskView[] memory page,) = asks.asksAfter(0, 100);
        assertEq(page.length, costs.length);
        for (uint256 i = 1; i < page.length; ++i) {
            bool sorted = page[i - 1].unitCostWei < page[i].unitCostWei
                || (page[i - 1].unitCostWei == page[i].unitCostWei && page[i - 1].askId < page[i].askId);
            assertTrue(sorted);
        }
    }

    /// @dev Asks of different owners at the costs 0, 1, 2, ...
    function _postRow(uint96 count) private {
        for (uint96 i; i < count; ++i) {
            post(address(uint160(0x1000 + i)), i, 1);
        }
    }

    function _expectWrongHint(uint96 cost, uint64 hint, uint64 right) private {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.WrongHint.selector, hint, right));
        vm.prank(carol);
        asks.postAsk(cost, 1, hint);
    }

    function _expectStands(uint96 cost, uint64 hint, uint64 previous) private {
        secure(carol, 1);
        vm.prank(carol);
        uint64 askId = asks.postAsk(cost, 1, hint);
        (AskView[] memory page,) = asks.asksAfter(previous, 1);
        assertEq(page[0].askId, askId);
    }
}

/// @dev Ask i + 1 at the cost i, for i < 100.
contract HintTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        for (uint96 i; i < 100; ++i) {
            post(address(uint160(0x1000 + i)), i, 1);
        }
    }

    function testFuzz_InsertsAtItsPlaceOrReverts(uint96 cost, uint64 hint) external {
        cost = uint96(bound(cost, 0, 120));
        hint = uint64(bound(hint, 0, 110));
        uint256 place = cost < 100 ? cost + 1 : 100;
        uint256 start = hint <= place ? hint : 0;
        secure(alice, 1);
        if (place > start + 64) {
            vm.expectRevert(abi.encodeWithSelector(IAskRegistry.WrongHint.selector, hint, start + 64));
        }
        vm.prank(alice);
        uint64 askId = asks.postAsk(cost, 1, hint);
        if (place > start + 64) return;
        (AskView[] memory page,) = asks.asksAfter(uint64(place), 1);
        assertEq(page[0].askId, askId);
    }
}
