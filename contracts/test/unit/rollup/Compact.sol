// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Compact slots as a sequencer writes them.
library Compact {
    function transfer(uint32 from, uint32 to, uint128 amount) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), from, to, amount);
    }

    function withdraw(uint32 from, uint128 amount, address owner) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(2), from, amount, owner);
    }

    function createAccount(uint32 to, address account) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(3), to, account);
    }

    function l1(bytes memory item, uint8 flags, uint128 executed) internal pure returns (bytes memory) {
        return abi.encodePacked(item, flags, executed);
    }

    /// @notice `count` transfers of different accounts, without a zero byte if `dense`.
    function transfers(uint256 count, bool dense) internal pure returns (bytes memory out) {
        out = new bytes(25 * count);
        for (uint256 i; i < count; ++i) {
            bytes memory one = dense
                ? transfer(0x11223344 + uint32(i), 0x55667788 + uint32(i), type(uint128).max / 255 * 7)
                : transfer(uint32(1 + i), uint32(100_000 + i), uint128(1e15 + i * 1e9));
            for (uint256 j; j < 25; ++j) {
                out[25 * i + j] = one[j];
            }
        }
    }
}
