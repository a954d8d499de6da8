// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev Gas of a new owner's ask in the middle of the list.
abstract contract GasTest is MarketFixture {
    uint256 private immutable ASKS;

    constructor(uint256 count) {
        ASKS = count;
    }

    function setUp() public override {
        super.setUp();
        postRow(ASKS, 1);
        secure(alice, 1);
    }

    function test_Gas_PostAsk() external {
        uint256 used = _measure(0, string.concat("postAsk among ", vm.toString(ASKS), " asks"));
        assertLe(used, 102_000, "the same in every list");
    }

    function test_Gas_PostAskFarBehindItsHint() external {
        if (ASKS < 200) return;
        uint256 used = _measure(64, "postAsk 64 asks behind its hint");
        assertLe(used, 102_000 + 64 * 2800);
    }

    function _measure(uint64 stepsBefore, string memory name) private returns (uint256 used) {
        uint96 costWei = uint96(ASKS / 2 * 0.5 gwei);
        uint64 hint = asks.findHint(costWei) - stepsBefore;
        vm.cool(address(asks));
        vm.cool(address(vault));
        vm.prank(alice);
        asks.postAsk(costWei, 1, hint);
        return vm.snapshotGasLastCall("market", name);
    }
}

contract TenAsksGasTest is GasTest(10) {}

contract ThousandAsksGasTest is GasTest(1000) {}
