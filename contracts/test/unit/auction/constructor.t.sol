// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskRegistry} from "../../../src/AskRegistry.sol";
import {ProverAuction} from "../../../src/ProverAuction.sol";
import {
    AddressMissing,
    AskContracts,
    AskParameters,
    AuctionContracts,
    AuctionParameters,
    ParameterOutOfRange
} from "../../../src/types/MarketParameters.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract ConstructorTest is MarketFixture {
    function test_RevertWhen_AContractIsMissing() external {
        AuctionContracts memory contracts = auctionContracts();
        contracts.inbox = address(0);
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("inbox")));
        new ProverAuction(contracts, auctionParameters);
        AskContracts memory known = askContracts();
        known.auction = address(0);
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("auction")));
        new AskRegistry(known, askParameters);
        known = askContracts();
        known.sealedAsks = address(0);
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("sealedAsks")));
        new AskRegistry(known, askParameters);
    }

    function test_RevertWhen_AParameterIsOutOfBounds() external {
        AuctionParameters memory p = auctionParameters;
        p.rhoMinWei = 0;
        _expect(p, "rhoMin", 0, 1, p.rhoMaxWei);
        p = auctionParameters;
        p.rhoMaxWei = uint96(type(uint64).max) + 1;
        _expect(p, "rhoMax", p.rhoMaxWei, 1, type(uint64).max);
        p = auctionParameters;
        p.initialReserveWei = p.rhoMaxWei + 1;
        _expect(p, "initialReserve", p.initialReserveWei, p.rhoMinWei, p.rhoMaxWei);
        p = auctionParameters;
        p.initialFloorWei = p.initialReserveWei - 1;
        _expect(p, "initialFloor", p.initialFloorWei, p.initialReserveWei, type(uint64).max);
        p = auctionParameters;
        p.insuranceCapWei = 1000 ether + 1;
        _expect(p, "insuranceCap", p.insuranceCapWei, 0, 1000 ether);
        p = auctionParameters;
        p.maxChunksBound = 65;
        _expect(p, "maxChunksBound", 65, 1, 64);
        p = auctionParameters;
        p.initialMaxChunks = p.maxChunksBound + 1;
        _expect(p, "initialMaxChunks", p.initialMaxChunks, 1, p.maxChunksBound);
        p = auctionParameters;
        p.idleSeconds = 59;
        _expect(p, "idleSeconds", 59, 1 minutes, 30 days);
    }

    function test_RevertWhen_AnAskParameterIsOutOfBounds() external {
        AskContracts memory known = askContracts();
        AskParameters memory p = askParameters;
        p.maxAsks = 1025;
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("maxAsks"), 1025, 1, 1024));
        new AskRegistry(known, p);
        p = askParameters;
        p.longDelaySeconds = p.askDelaySeconds - 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ParameterOutOfRange.selector, bytes32("longDelay"), p.longDelaySeconds, p.askDelaySeconds, 30 days
            )
        );
        new AskRegistry(known, p);
    }

    function _expect(AuctionParameters memory p, bytes32 name, uint256 value, uint256 min, uint256 max) private {
        AuctionContracts memory contracts = auctionContracts();
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, name, value, min, max));
        new ProverAuction(contracts, p);
    }
}
