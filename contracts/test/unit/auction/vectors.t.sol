// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Offer} from "../../../src/interfaces/IAskRegistry.sol";
import {VickreySeats} from "../../../src/libraries/VickreySeats.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @dev The vectors of DESIGN section 3.2 and of the edge cases around them, which the reference in Go reads too; or those
/// of the file that VECTORS_FILE names ("make vectors FILE=...").
contract VectorsTest is MarketFixture {
    // Members in alphabetical order: that is how JSON objects are decoded.
    struct VectorAsk {
        string owner;
        uint256 seats;
        uint256 unitCost;
    }

    string private constant SHIPPED = "sequencer/market/testdata/vectors.json";

    string private _json;

    function test_ClearsEveryVector() external {
        string memory file = vm.envOr("VECTORS_FILE", SHIPPED);
        _json = vm.readFile(file);
        uint256 count;
        for (; vm.keyExistsJson(_json, _path(count, "")); ++count) {
            _check(count);
        }
        assertGe(count, keccak256(bytes(file)) == keccak256(bytes(SHIPPED)) ? 25 : 1);
    }

    function _check(uint256 index) private {
        uint256 reserve = vm.parseJsonUint(_json, _path(index, ".reserve"));
        uint256 chunks = vm.parseJsonUint(_json, _path(index, ".chunks"));
        vm.warp(START);
        askParameters.rhoMaxWei = 1 ether;
        deployMarket();
        VectorAsk[] memory given = abi.decode(vm.parseJson(_json, _path(index, ".asks")), (VectorAsk[]));
        for (uint256 i; i < given.length; ++i) {
            if (given[i].seats == 0) continue;
            post(_owner(given[i].owner), uint96(given[i].unitCost), uint16(given[i].seats));
        }
        ripen();
        vm.prank(address(auction));
        (Offer[] memory winners, Offer[] memory losers) = asks.takeSeats(chunks, uint96(reserve));
        (uint256[] memory paysWei, uint256 totalWei) = VickreySeats.price(winners, losers, reserve, 1);
        _compare(index, winners, paysWei, totalWei);
    }

    function _compare(uint256 index, Offer[] memory winners, uint256[] memory paysWei, uint256 totalWei) private view {
        string memory name = vm.parseJsonString(_json, _path(index, ".name"));
        string[] memory owners = vm.parseJsonKeys(_json, _path(index, ".expect"));
        uint256 expectedWei;
        for (uint256 i; i < owners.length; ++i) {
            string memory path = _path(index, string.concat(".expect['", owners[i], "']"));
            uint256 seats;
            uint256 payWei;
            for (uint256 j; j < winners.length; ++j) {
                if (asks.ownerOf(winners[j].ownerId) != _owner(owners[i])) continue;
                seats += winners[j].seats;
                payWei += paysWei[j];
            }
            assertEq(seats, vm.parseJsonUint(_json, string.concat(path, ".seats")), name);
            assertEq(payWei, vm.parseJsonUint(_json, string.concat(path, ".pay")), name);
            expectedWei += payWei;
        }
        assertEq(totalWei, expectedWei, name);
    }

    function _owner(string memory name) private pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(name)))));
    }

    function _path(uint256 index, string memory rest) private pure returns (string memory) {
        return string.concat("$[", vm.toString(index), "]", rest);
    }
}
