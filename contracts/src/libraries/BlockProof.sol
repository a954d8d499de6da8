// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice What a block of this chain was like, shown by its RLP header and checked against its hash, which BLOCKHASH or the
/// history contract of EIP-2935 keeps for 8,191 blocks.
library BlockProof {
    using RLP for bytes;
    using RLP for Memory.Slice;

    /// @dev Positions in a header.
    uint256 private constant PARENT_HASH = 0;
    uint256 private constant NUMBER = 8;
    uint256 private constant TIMESTAMP = 11;
    uint256 private constant BASE_FEE = 15;

    /// @notice Thrown when a header is not that of a block of this chain that is still known.
    error BlockUnknown(uint256 number, bytes32 given, bytes32 known);

    struct Block {
        uint256 number;
        uint256 timestamp;
        uint256 baseFeeWei;
        bytes32 parentHash;
    }

    /// @notice Reads a header and checks that it is that of an earlier block of this chain.
    function read(bytes memory header) internal view returns (Block memory shown) {
        Memory.Slice[] memory fields = header.decodeList();
        shown.number = fields[NUMBER].readUint256();
        shown.timestamp = fields[TIMESTAMP].readUint256();
        shown.baseFeeWei = fields[BASE_FEE].readUint256();
        shown.parentHash = fields[PARENT_HASH].readBytes32();
        bytes32 given = keccak256(header);
        bytes32 known = Blockhash.blockHash(shown.number);
        if (given != known) revert BlockUnknown(shown.number, given, known);
    }
}
