// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice RLP headers of blocks, which the chain of the test is made to know.
library BlockHeaders {
    using RLP for RLP.Encoder;

    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @notice The header of block `number`; BLOCKHASH answers with its hash from now on.
    function known(uint256 number, bytes32 parentHash, uint256 timestamp, uint256 baseFeeWei)
        internal
        returns (bytes memory header)
    {
        header = encode(number, parentHash, timestamp, baseFeeWei);
        VM.setBlockhash(number, keccak256(header));
    }

    /// @notice A header with the fields of Prague's, of which only these four mean something here.
    function encode(uint256 number, bytes32 parentHash, uint256 timestamp, uint256 baseFeeWei)
        internal
        pure
        returns (bytes memory)
    {
        RLP.Encoder memory fields = RLP.encoder();
        fields.push(parentHash).push(keccak256("uncles")).push(address(0xfee)).push(keccak256("state"));
        fields.push(keccak256("transactions")).push(keccak256("receipts")).push(new bytes(256)).push(uint256(0));
        fields.push(number).push(uint256(36_000_000)).push(uint256(21_000)).push(timestamp);
        fields.push(bytes("extra")).push(keccak256("mix")).push(new bytes(8)).push(baseFeeWei);
        fields.push(keccak256("withdrawals")).push(uint256(0)).push(uint256(0)).push(keccak256("beacon"));
        fields.push(keccak256("requests"));
        return fields.encode();
    }
}
