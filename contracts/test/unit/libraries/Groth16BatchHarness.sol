// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Groth16Batch} from "../../../src/libraries/Groth16Batch.sol";

contract Groth16BatchHarness {
    function verify(Groth16Batch.Group[] memory groups) external view returns (bool) {
        return Groth16Batch.verify(groups);
    }

    function coefficientOf(bytes32 transcript, uint256 index) external pure returns (uint256) {
        return Groth16Batch.coefficientOf(transcript, index);
    }
}
