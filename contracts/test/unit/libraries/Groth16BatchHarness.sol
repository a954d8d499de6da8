// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ProofGroup} from "../../../src/interfaces/IVerifierRegistry.sol";
import {Groth16Batch} from "../../../src/libraries/Groth16Batch.sol";

/// @notice Proofs of one circuit, word by word, so that tests can change any of them.
struct WordGroup {
    bytes32 circuitId;
    address key;
    uint256[] inputs;
    uint256[] proofs;
}

contract Groth16BatchHarness {
    uint256 private constant INPUTS = 6;

    function verify(WordGroup[] memory given) external view returns (bool) {
        ProofGroup[] memory groups = new ProofGroup[](given.length);
        address[] memory keys = new address[](given.length);
        for (uint256 g; g < given.length; ++g) {
            keys[g] = given[g].key;
            groups[g] =
                ProofGroup(given[g].circuitId, abi.encodePacked(given[g].inputs), abi.encodePacked(given[g].proofs));
        }
        return this.verifyGroups(groups, keys);
    }

    function verifyGroups(ProofGroup[] calldata groups, address[] calldata keys) external view returns (bool) {
        return Groth16Batch.verify(groups, keys, INPUTS);
    }

    function coefficientOf(bytes32 transcript, uint256 index) external pure returns (uint256) {
        return Groth16Batch.coefficientOf(transcript, index);
    }
}
