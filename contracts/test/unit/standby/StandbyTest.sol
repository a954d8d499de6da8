// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

/// @notice What prover, ladder and strangers do with the standby list.
abstract contract StandbyTest is MarketFixture {
    uint256 internal constant SEED = 7;

    function join(address account) internal {
        secure(account, 1);
        vm.prank(account);
        standby.join();
    }

    function beat(address account) internal {
        vm.prank(account);
        standby.heartbeat();
    }

    function draw(uint256 seed, address failing) internal returns (address) {
        return draw(seed, failing, block.timestamp + 1);
    }

    function draw(uint256 seed, address failing, uint256 joinedBefore) internal returns (address) {
        vm.prank(ladder);
        return standby.draw(seed, failing, joinedBefore);
    }

    function endDuty(address account, bool failed) internal {
        vm.prank(ladder);
        standby.endDuty(account, failed);
    }

    function isMember(address account) internal view returns (bool) {
        (uint256 joinedAt,,) = standby.memberOf(account);
        return joinedAt != 0;
    }

    function onDuty(address account) internal view returns (bool duty) {
        (,, duty) = standby.memberOf(account);
    }

    /// @dev Who is drawn among accounts of which all could be.
    function highest(uint256 seed, address[] memory accounts) internal pure returns (address best) {
        uint256 most;
        for (uint256 i; i < accounts.length; ++i) {
            uint256 rank = uint256(keccak256(abi.encode(seed, accounts[i])));
            if (rank > most) (most, best) = (rank, accounts[i]);
        }
    }

    /// @dev So many new members, in the order in which they join.
    function joinMany(uint256 count) internal returns (address[] memory accounts) {
        accounts = new address[](count);
        for (uint256 i; i < count; ++i) {
            accounts[i] = address(uint160(0x1000 + i));
            join(accounts[i]);
        }
    }
}
