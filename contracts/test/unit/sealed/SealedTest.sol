// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Offer} from "../../../src/interfaces/IAskRegistry.sol";
import {Insurer} from "../../mocks/market/Insurer.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @notice What provers do with sealed asks. The auction is a plain account that takes seats, and an insurer.
abstract contract SealedTest is MarketFixture {
    bytes32 internal constant SALT = keccak256("salt");

    uint256 internal window; // from a seal to the end of its reveal

    function setUp() public virtual override {
        super.setUp();
        window = askParameters.longDelaySeconds + sealParameters.revealSeconds;
        vm.etch(address(auction), type(Insurer).runtimeCode);
    }

    /// @dev Seals an ask under the owner's next number, with all the collateral that it needs.
    function seal(address owner, uint96 unitCostWei, uint16 seats, uint64 endsAskId) internal returns (uint64 number) {
        secure(owner, seats);
        number = sealedAsks.nextNumberOf(owner);
        bytes32 commitment = sealedAsks.commitmentOf(owner, number, unitCostWei, seats, endsAskId, SALT);
        vm.prank(owner);
        sealedAsks.seal(number, commitment, seats);
    }

    function reveal(address owner, uint64 number, uint96 unitCostWei, uint64 endsAskId)
        internal
        returns (uint64 askId)
    {
        uint64 hint = asks.findHint(unitCostWei);
        vm.prank(owner);
        return sealedAsks.reveal(number, unitCostWei, endsAskId, SALT, hint);
    }

    /// @dev A round that takes a seat of every active ask, and frees them: their ids, in order.
    function round() internal returns (uint64[] memory ids) {
        vm.prank(address(auction));
        (Offer[] memory winners,) = asks.takeSeats(type(uint16).max, 1000 gwei);
        ids = new uint64[](winners.length);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = winners[i].askId;
            vm.prank(ladder);
            asks.freeSeats(ids[i], uint16(winners[i].seats));
        }
    }

    function isSealed(address owner, uint64 number) internal view returns (bool) {
        (,, uint32 sealedAt,) = sealedAsks.sealOf(owner, number);
        return sealedAt != 0;
    }
}
