// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {Winner} from "../../../src/interfaces/IRollup.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract UnlinkAskTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 2);
        post(bob, 20, 2);
        post(carol, 30, 2);
    }

    function test_RevertWhen_TheAskIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 4));
        asks.unlinkAsk(4, 0);
    }

    function test_RevertWhen_TheAskIsInForce() external {
        _expectInForce();
        asks.unlinkAsk(1, 0);
        _end(alice, 1);
        skip(askParameters.longDelaySeconds - 1);
        _expectInForce();
        asks.unlinkAsk(1, 0);
        skip(1);
        asks.unlinkAsk(1, 0);
    }

    function test_RevertWhen_SeatsAreBusy() external {
        ripen();
        (Winner[] memory winners,) = clear(2);
        _end(alice, 1);
        ripen();
        prove(winners[0], 1);
        _expectInForce();
        asks.unlinkAsk(1, 0);
        prove(winners[0], 1);
        asks.unlinkAsk(1, 0);
    }

    function test_RevertWhen_PreviousIsFar() external {
        for (uint96 i; i < 64; ++i) {
            post(address(uint160(0x1000 + i)), 25, 1); // between bob and carol
        }
        _end(carol, 3);
        ripen();
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.WrongHint.selector, 1, 66));
        asks.unlinkAsk(3, 1);
        asks.unlinkAsk(3, 2);
    }

    function test_AnyPreviousServesNearTheStart() external {
        _end(bob, 2);
        ripen();
        uint256 state = vm.snapshotState();
        uint64[5] memory previous = [uint64(0), 1, 2, 3, 77];
        for (uint256 i; i < previous.length; ++i) {
            asks.unlinkAsk(2, previous[i]);
            _expectList(1, 3);
            vm.revertToState(state);
        }
    }

    function test_TakesOutTheFirst() external {
        _unlink(alice, 1, 0);
        _expectList(2, 3);
    }

    function test_TakesOutOneBetween() external {
        _unlink(bob, 2, 1);
        _expectList(1, 3);
    }

    function test_TakesOutTheLast() external {
        _unlink(carol, 3, 2);
        _expectList(1, 2);
    }

    function _unlink(address owner, uint64 askId, uint64 previous) private {
        _end(owner, askId);
        ripen();
        vm.expectEmit(address(asks));
        emit IAskRegistry.AskUnlinked(askId);
        asks.unlinkAsk(askId, previous);
        assertEq(vault.reservedOf(owner), 0);
        assertEq(vault.freeOf(owner), 2 * vault.perSeat());
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, askId));
        asks.askOf(askId);
    }

    function _expectList(uint64 first, uint64 second) private view {
        (AskView[] memory page, uint64 next) = asks.asksAfter(0, 10);
        assertEq(page.length, 2);
        assertEq(page[0].askId, first);
        assertEq(page[1].askId, second);
        assertEq(next, 0);
    }

    function _end(address owner, uint64 askId) private {
        vm.prank(owner);
        asks.endAsk(askId);
    }

    function _expectInForce() private {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskInForce.selector, 1));
    }
}
