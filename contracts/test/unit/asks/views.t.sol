// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, IAskRegistry} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract ViewsTest is MarketFixture {
    function setUp() public override {
        super.setUp();
        post(alice, 10, 1);
        post(bob, 20, 1);
        post(carol, 30, 1);
    }

    function test_PagesThroughTheList() external view {
        (AskView[] memory page, uint64 next) = asks.asksAfter(0, 2);
        assertEq(page.length, 2);
        assertEq(next, 2);
        (page, next) = asks.asksAfter(next, 2);
        assertEq(page.length, 1);
        assertEq(page[0].owner, carol);
        assertEq(next, 0);
        (page, next) = asks.asksAfter(3, 2);
        assertEq(page.length, 0);
        assertEq(next, 0);
    }

    function test_RevertWhen_TheCursorIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IAskRegistry.AskUnknown.selector, 4));
        asks.asksAfter(4, 1);
    }

    function test_FindsHints() external view {
        assertEq(asks.findHint(9), 0);
        assertEq(asks.findHint(10), 1);
        assertEq(asks.findHint(29), 2);
        assertEq(asks.findHint(99), 3);
    }

    function test_NamesOwners() external view {
        uint32[] memory ids = new uint32[](3);
        (ids[0], ids[1], ids[2]) = (3, 1, 4);
        address[] memory owners = asks.ownersOf(ids);
        assertEq(owners[0], carol);
        assertEq(owners[1], alice);
        assertEq(owners[2], address(0));
    }

    function test_TellsWhatIsInForce() external {
        assertEq(asks.inForceUntil(), START - askParameters.longDelaySeconds);
        skip(10);
        clear(1);
        uint256 first = block.timestamp;
        skip(10);
        clear(1);
        skip(askParameters.askDelaySeconds);
        assertEq(asks.inForceUntil(), first - 1);
        skip(askParameters.longDelaySeconds);
        assertEq(asks.inForceUntil(), block.timestamp - askParameters.longDelaySeconds);
    }
}
