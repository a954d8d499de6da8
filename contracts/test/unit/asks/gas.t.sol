// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev Gas of a new owner's ask with a good hint, in the middle of the list.
abstract contract GasTest is MarketFixture {
    uint256 private immutable ASKS;

    constructor(uint256 count) {
        ASKS = count;
    }

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < ASKS; ++i) {
            post(address(uint160(0x1000 + i)), uint96(1 gwei + i * 1 gwei), 1);
        }
        vault.deposit{value: vault.perSeat()}(alice);
    }

    function test_Gas_PostAsk() external {
        uint64 hint = asks.findHint(uint96(ASKS / 2 * 1 gwei));
        vm.cool(address(asks));
        vm.cool(address(vault));
        vm.prank(alice);
        asks.postAsk(uint96(ASKS / 2 * 1 gwei), 1, hint);
        vm.snapshotGasLastCall("market", string.concat("postAsk among ", vm.toString(ASKS), " asks"));
    }
}

contract TenAsksGasTest is GasTest(10) {}

contract TwoHundredAsksGasTest is GasTest(200) {}
