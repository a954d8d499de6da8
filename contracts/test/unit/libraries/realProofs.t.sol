// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {TransitionKey16} from "../../../src/generated/TransitionKey16.sol";
import {TransitionKey4} from "../../../src/generated/TransitionKey4.sol";
import {TransitionVerifier16} from "../../../src/generated/TransitionVerifier16.sol";
import {TransitionVerifier4} from "../../../src/generated/TransitionVerifier4.sol";
import {FIELD_ORDER, PROTOCOL_VERSION} from "../../../src/types/Field.sol";
import {BindingTwin} from "./BindingTwin.sol";
import {Groth16BatchHarness, WordGroup} from "./Groth16BatchHarness.sol";

interface IExportedVerifier {
    function verifyProof(bytes calldata proof, uint256[6] calldata input) external view;
}

/// @dev Golden proofs of one shape, against the batch verifier and gnark's exported one.
abstract contract RealProofsTest is Test {
    string internal _vectors;
    address internal _realKey;
    Groth16BatchHarness internal _harness;
    IExportedVerifier internal _verifier;
    bytes32 internal _circuit;
    /// @dev Number of golden proofs.
    uint256 internal _count;

    function _load4() internal {
        _load("proofs4.json", address(new TransitionVerifier4()), TransitionKey4.KEY, TransitionKey4.CIRCUIT_ID, 3);
    }

    function _load16() internal {
        _load("proofs16.json", address(new TransitionVerifier16()), TransitionKey16.KEY, TransitionKey16.CIRCUIT_ID, 2);
    }

    function _load(string memory file, address verifier, bytes memory key, bytes32 circuit, uint256 count) private {
        _vectors = vm.readFile(string.concat("contracts/test/vectors/", file));
        _harness = new Groth16BatchHarness();
        _verifier = IExportedVerifier(verifier);
        _realKey = makeAddr(file);
        vm.etch(_realKey, bytes.concat(hex"00", key));
        (_circuit, _count) = (circuit, count);
    }

    function test_CircuitIdIsThatOfTheKey() external view {
        assertEq(vm.parseJsonBytes32(_vectors, ".circuitId"), _circuit);
    }

    function test_WhenRealProofsAreValid() external view {
        assertTrue(_harness.verify(_real(_count)));
        assertTrue(_harness.verify(_real(1)));
        for (uint256 i; i < _count; ++i) {
            (uint256[] memory inputs, bytes memory proof) = _vector(i);
            _verifier.verifyProof(proof, _fixed(inputs));
        }
    }

    /// @dev What L1 computes from the words and the context is what the circuit was proven with.
    function test_WhenInputsAreRecomputed() external view {
        for (uint256 i; i < _count; ++i) {
            (uint256[] memory inputs,) = _vector(i);
            uint256[] memory words = vm.parseJsonUintArray(_vectors, _path(i, "words"));
            (uint256 z, uint256 y) = BindingTwin.bind(words, bytes32(inputs[2]));
            assertEq(z, inputs[3]);
            assertEq(y, inputs[4]);
            assertEq(_context(i, vm.parseJsonAddress(_vectors, _path(i, "context.prover"))), inputs[5]);
        }
    }

    function testFuzz_WhenARealInputIsChanged(uint256 proof, uint256 input, uint256 value) external view {
        WordGroup[] memory groups = _real(_count);
        uint256 at = 6 * (proof % _count) + input % 6;
        value %= FIELD_ORDER;
        vm.assume(value != groups[0].inputs[at]);
        groups[0].inputs[at] = value;
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof % _count);
    }

    /// @dev Any other word, header field or prover gives another y or context, which the proof does not fit.
    function testFuzz_WhenAWordIsChanged(uint256 proof, uint256 position, uint248 value) external view {
        proof %= _count;
        WordGroup[] memory groups = _real(_count);
        uint256[] memory words = vm.parseJsonUintArray(_vectors, _path(proof, "words"));
        position %= words.length;
        vm.assume(words[position] != value);
        words[position] = value;
        (uint256 z, uint256 y) = BindingTwin.bind(words, bytes32(groups[0].inputs[6 * proof + 2]));
        groups[0].inputs[6 * proof + 3] = z;
        groups[0].inputs[6 * proof + 4] = y;
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof);
    }

    function testFuzz_WhenTheProverIsChanged(uint256 proof, address prover) external view {
        proof %= _count;
        WordGroup[] memory groups = _real(_count);
        vm.assume(prover != vm.parseJsonAddress(_vectors, _path(proof, "context.prover")));
        groups[0].inputs[6 * proof + 5] = _context(proof, prover);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof);
    }

    function testFuzz_WhenARealCoordinateIsChanged(uint256 proof, uint256 coordinate, uint256 value) external view {
        WordGroup[] memory groups = _real(_count);
        uint256 at = 8 * (proof % _count) + coordinate % 8;
        vm.assume(value != groups[0].proofs[at]);
        groups[0].proofs[at] = value;
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof % _count);
    }

    function test_WhenRealProofsAreExchanged() external view {
        WordGroup[] memory groups = _real(2);
        for (uint256 j; j < 8; ++j) {
            (groups[0].proofs[j], groups[0].proofs[8 + j]) = (groups[0].proofs[8 + j], groups[0].proofs[j]);
        }
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    // ------------------------------------------------------------------------------------------------- inputs

    /// @dev The first `count` golden proofs as one group.
    function _real(uint256 count) internal view returns (WordGroup[] memory groups) {
        groups = new WordGroup[](1);
        groups[0] = WordGroup(_circuit, _realKey, new uint256[](6 * count), new uint256[](8 * count));
        for (uint256 i; i < count; ++i) {
            (uint256[] memory inputs, bytes memory proof) = _vector(i);
            uint256[8] memory points = abi.decode(proof, (uint256[8]));
            for (uint256 j; j < 8; ++j) {
                if (j < 6) groups[0].inputs[6 * i + j] = inputs[j];
                groups[0].proofs[8 * i + j] = points[j];
            }
        }
    }

    /// @dev The exported verifier must reject what the batch rejects.
    function _requireRejected(WordGroup memory group, uint256 i) private view {
        uint256[6] memory inputs;
        uint256[8] memory points;
        for (uint256 j; j < 8; ++j) {
            if (j < 6) inputs[j] = group.inputs[6 * i + j];
            points[j] = group.proofs[8 * i + j];
        }
        (bool accepted,) = address(_verifier).staticcall{gas: 500_000}(
            abi.encodeCall(_verifier.verifyProof, (abi.encode(points), inputs))
        );
        assertFalse(accepted);
    }

    function _context(uint256 i, address prover) private view returns (uint256) {
        bytes32 digest = keccak256(
            abi.encode(
                PROTOCOL_VERSION,
                vm.parseJsonUint(_vectors, _path(i, "context.chainId")),
                vm.parseJsonAddress(_vectors, _path(i, "context.rollup")),
                vm.parseJsonUint(_vectors, _path(i, "context.commitId")),
                vm.parseJsonUint(_vectors, _path(i, "context.chunkIndex")),
                vm.parseJsonUint(_vectors, _path(i, "context.nonce")),
                vm.parseJsonBytes32(_vectors, _path(i, "context.headerHash")),
                prover
            )
        );
        return uint256(digest) % FIELD_ORDER;
    }

    function _vector(uint256 i) private view returns (uint256[] memory inputs, bytes memory proof) {
        inputs = vm.parseJsonUintArray(_vectors, _path(i, "publicInputs"));
        proof = vm.parseJsonBytes(_vectors, _path(i, "proof"));
    }

    function _path(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".proofs[", vm.toString(i), "].", field);
    }

    function _fixed(uint256[] memory inputs) private pure returns (uint256[6] memory out) {
        for (uint256 j; j < 6; ++j) {
            out[j] = inputs[j];
        }
    }
}

contract RealProofs4Test is RealProofsTest {
    function setUp() external {
        _load4();
    }
}

contract RealProofs16Test is RealProofsTest {
    function setUp() external {
        _load16();
    }

    function test_WhenShapesShareACall() external {
        WordGroup[] memory groups = new WordGroup[](2);
        groups[0] = _real(_count)[0];
        _load4();
        groups[1] = _real(_count)[0];
        assertTrue(_harness.verify(groups));
        (groups[0].key, groups[1].key) = (groups[1].key, groups[0].key);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }
}
