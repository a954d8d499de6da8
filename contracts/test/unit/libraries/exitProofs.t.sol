// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {ExitVerifier} from "../../../src/generated/ExitVerifier.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";

/// @dev Golden proofs of exits against gnark's exported verifier.
contract ExitProofsTest is Test {
    uint256 private constant COUNT = 4;

    string private _vectors;
    ExitVerifier private _verifier;

    function setUp() external {
        _vectors = vm.readFile("contracts/test/vectors/exits.json");
        _verifier = new ExitVerifier();
    }

    function test_WhenRealExitsAreValid() external view {
        for (uint256 i; i < COUNT; ++i) {
            (uint256[4] memory inputs, bytes memory proof) = _vector(i);
            _verifier.verifyProof(proof, inputs);
        }
    }

    /// @dev What L1 computes for the context is what the circuit was proven with.
    function test_WhenTheContextIsRecomputed() external view {
        for (uint256 i; i < COUNT; ++i) {
            (uint256[4] memory inputs,) = _vector(i);
            assertEq(_context(vm.parseJsonUint(_vectors, ".chainId"), address(uint160(inputs[1]))), inputs[3]);
        }
    }

    function test_WhenTheAmountsAreReadAgain() external view {
        (uint256[4] memory rich,) = _vector(2);
        (uint256[4] memory poor,) = _vector(3);
        assertEq(rich[2], type(uint128).max);
        assertEq(poor[2], 0);
    }

    function testFuzz_WhenAnInputOfAnExitIsChanged(uint256 index, uint256 input, uint256 value) external view {
        (uint256[4] memory inputs, bytes memory proof) = _vector(index % COUNT);
        vm.assume(value != inputs[input % 4]);
        inputs[input % 4] = value;
        _requireRejected(proof, inputs);
    }

    /// @dev The same number modulo the field's order is another number to L1.
    function testFuzz_WhenAnInputOfAnExitIsBeyondTheOrder(uint256 index, uint256 input) external view {
        (uint256[4] memory inputs, bytes memory proof) = _vector(index % COUNT);
        inputs[input % 4] += FIELD_ORDER;
        _requireRejected(proof, inputs);
    }

    function testFuzz_WhenAnExitIsOfAnotherChain(uint256 index, uint64 chainId) external view {
        (uint256[4] memory inputs, bytes memory proof) = _vector(index % COUNT);
        vm.assume(chainId != 1337);
        inputs[3] = _context(chainId, address(uint160(inputs[1])));
        _requireRejected(proof, inputs);
    }

    function testFuzz_WhenACoordinateOfAnExitIsChanged(uint256 index, uint256 coordinate, uint256 value) external view {
        (uint256[4] memory inputs, bytes memory proof) = _vector(index % COUNT);
        uint256[8] memory points = abi.decode(proof, (uint256[8]));
        vm.assume(points[coordinate % 8] != value);
        points[coordinate % 8] = value;
        _requireRejected(abi.encode(points), inputs);
    }

    function test_WhenExitsAreExchanged() external view {
        (uint256[4] memory first,) = _vector(0);
        (, bytes memory second) = _vector(1);
        _requireRejected(second, first);
    }

    // ------------------------------------------------------------------------------------------------- inputs

    function _requireRejected(bytes memory proof, uint256[4] memory inputs) private view {
        (bool accepted,) =
            address(_verifier).staticcall{gas: 500_000}(abi.encodeCall(_verifier.verifyProof, (proof, inputs)));
        assertFalse(accepted);
    }

    function _context(uint256 chainId, address account) private view returns (uint256) {
        bytes32 version = keccak256("proophi/v1/exit");
        address rollup = vm.parseJsonAddress(_vectors, ".rollup");
        return uint256(keccak256(abi.encode(version, chainId, rollup, account))) % FIELD_ORDER;
    }

    function _vector(uint256 i) private view returns (uint256[4] memory inputs, bytes memory proof) {
        string memory path = string.concat(".exits[", vm.toString(i), "].");
        uint256[] memory list = vm.parseJsonUintArray(_vectors, string.concat(path, "publicInputs"));
        for (uint256 j; j < 4; ++j) {
            inputs[j] = list[j];
        }
        proof = vm.parseJsonBytes(_vectors, string.concat(path, "proof"));
    }
}
