// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {TransitionKey4} from "../../../src/generated/TransitionKey4.sol";
import {TransitionVerifier4} from "../../../src/generated/TransitionVerifier4.sol";
import {Groth16Batch} from "../../../src/libraries/Groth16Batch.sol";
import {BASE_FIELD_ORDER, FIELD_ORDER, PROTOCOL_VERSION} from "../../../src/types/Field.sol";
import {TrapdoorKey} from "../../mocks/TrapdoorKey.sol";
import {BindingTwin} from "./BindingTwin.sol";

contract Groth16BatchHarness {
    function verify(Groth16Batch.Group[] memory groups) external view returns (bool) {
        return Groth16Batch.verify(groups);
    }

    function coefficientOf(bytes32 transcript, uint256 index) external pure returns (uint256) {
        return Groth16Batch.coefficientOf(transcript, index);
    }
}

contract Groth16BatchVerifyTest is Test {
    string private _vectors;
    address private _realKey = makeAddr("realKey");
    Groth16BatchHarness private _harness;
    TransitionVerifier4 private _verifier;

    function setUp() external {
        _vectors = vm.readFile("contracts/test/vectors/proofs4.json");
        _harness = new Groth16BatchHarness();
        _verifier = new TransitionVerifier4();
        vm.etch(_realKey, bytes.concat(hex"00", TransitionKey4.KEY));
        for (uint256 c; c < 3; ++c) {
            vm.etch(_trapdoorKey(c), TrapdoorKey.code(10 * c, 6));
        }
    }

    // --------------------------------------------------------------------------------------------- real proofs

    function test_WhenRealProofsAreValid() external view {
        assertTrue(_harness.verify(_real(3)));
        assertTrue(_harness.verify(_real(1)));
        for (uint256 i; i < 3; ++i) {
            (uint256[] memory inputs, bytes memory proof) = _vector(i);
            _verifier.verifyProof(proof, _fixed(inputs));
        }
    }

    /// @dev What L1 computes from the words and the context is what the circuit was proven with.
    function test_WhenInputsAreRecomputed() external view {
        for (uint256 i; i < 3; ++i) {
            (uint256[] memory inputs,) = _vector(i);
            uint256[] memory words = vm.parseJsonUintArray(_vectors, _path(i, "words"));
            (uint256 z, uint256 y) = BindingTwin.bind(words, bytes32(inputs[2]));
            assertEq(z, inputs[3]);
            assertEq(y, inputs[4]);
            assertEq(_context(i, vm.parseJsonAddress(_vectors, _path(i, "context.prover"))), inputs[5]);
        }
    }

    function testFuzz_WhenARealInputIsChanged(uint256 proof, uint256 input, uint256 value) external view {
        Groth16Batch.Group[] memory groups = _real(3);
        uint256 at = 6 * (proof % 3) + input % 6;
        value %= FIELD_ORDER;
        vm.assume(value != groups[0].inputs[at]);
        groups[0].inputs[at] = value;
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof % 3);
    }

    /// @dev Any other word, header field or prover gives another y or context, which the proof does not fit.
    function testFuzz_WhenAWordIsChanged(uint256 proof, uint256 position, uint248 value) external view {
        proof %= 3;
        Groth16Batch.Group[] memory groups = _real(3);
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
        proof %= 3;
        Groth16Batch.Group[] memory groups = _real(3);
        vm.assume(prover != vm.parseJsonAddress(_vectors, _path(proof, "context.prover")));
        groups[0].inputs[6 * proof + 5] = _context(proof, prover);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof);
    }

    function testFuzz_WhenARealCoordinateIsChanged(uint256 proof, uint256 coordinate, uint256 value) external view {
        Groth16Batch.Group[] memory groups = _real(3);
        uint256 at = 8 * (proof % 3) + coordinate % 8;
        vm.assume(value != groups[0].proofs[at]);
        groups[0].proofs[at] = value;
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        _requireRejected(groups[0], proof % 3);
    }

    function test_WhenRealProofsAreExchanged() external view {
        Groth16Batch.Group[] memory groups = _real(2);
        for (uint256 j; j < 8; ++j) {
            (groups[0].proofs[j], groups[0].proofs[8 + j]) = (groups[0].proofs[8 + j], groups[0].proofs[j]);
        }
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    // ---------------------------------------------------------------------------------------- simulated proofs

    function testFuzz_WhenAllAreValid(uint256 seed, uint256 circuits, uint256 count) external view {
        assertTrue(_harness.verify(_simulated(seed, 1 + circuits % 3, 1 + count % 4)));
    }

    function testFuzz_WhenAnInputIsChanged(uint256 seed, uint256 at, uint256 value) external view {
        Groth16Batch.Group[] memory groups = _simulated(seed, 2, 3);
        Groth16Batch.Group memory group = groups[at % 2];
        at = (at / 2) % group.inputs.length;
        vm.assume(value % FIELD_ORDER != group.inputs[at]);
        group.inputs[at] = value % FIELD_ORDER;
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenACoordinateIsHostile() external view {
        uint256[5] memory hostile =
            [uint256(0), BASE_FIELD_ORDER, BASE_FIELD_ORDER - 1, type(uint128).max, type(uint256).max];
        for (uint256 at; at < 16; ++at) {
            for (uint256 i; i < hostile.length; ++i) {
                Groth16Batch.Group[] memory groups = _simulated(1, 1, 2);
                groups[0].proofs[at] = hostile[i];
                assertFalse(_harness.verify{gas: 2_000_000}(groups));
            }
            // The same point, written with a coordinate that is not reduced.
            Groth16Batch.Group[] memory shifted = _simulated(1, 1, 2);
            shifted[0].proofs[at] += BASE_FIELD_ORDER;
            assertFalse(_harness.verify{gas: 2_000_000}(shifted));
        }
    }

    function test_WhenAnInputIsNotInTheField() external view {
        for (uint256 at; at < 12; ++at) {
            Groth16Batch.Group[] memory groups = _simulated(2, 1, 2);
            // The same field element, which the precompiles would accept.
            groups[0].inputs[at] += FIELD_ORDER;
            assertFalse(_harness.verify{gas: 2_000_000}(groups));
            groups[0].inputs[at] = FIELD_ORDER;
            assertFalse(_harness.verify{gas: 2_000_000}(groups));
            groups[0].inputs[at] = type(uint256).max;
            assertFalse(_harness.verify{gas: 2_000_000}(groups));
        }
    }

    function test_WhenAllPointsAreAtInfinity() external view {
        Groth16Batch.Group[] memory groups = _simulated(3, 1, 2);
        groups[0].proofs = new uint256[](16);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    /// @dev Two wrong proofs whose errors cancel in a plain sum.
    function test_WhenErrorsCancel() external view {
        Groth16Batch.Group[] memory groups = _simulated(4, 1, 2);
        uint256[] memory proofs = groups[0].proofs;
        (proofs[6], proofs[7], proofs[14], proofs[15]) = (proofs[14], proofs[15], proofs[6], proofs[7]);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenAKeyIsAnothers() external view {
        Groth16Batch.Group[] memory groups = _simulated(5, 2, 2);
        (groups[0].key, groups[1].key) = (groups[1].key, groups[0].key);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenThereIsNoProof() external view {
        assertFalse(_harness.verify{gas: 2_000_000}(new Groth16Batch.Group[](0)));
        Groth16Batch.Group[] memory groups = _simulated(6, 2, 1);
        groups[1].proofs = new uint256[](0);
        groups[1].inputs = new uint256[](0);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenWordsAreMissing() external view {
        Groth16Batch.Group[] memory groups = _simulated(7, 1, 2);
        groups[0].inputs = new uint256[](11);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        groups = _simulated(7, 1, 2);
        groups[0].proofs = new uint256[](15);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_RevertWhen_TheKeyHasAnotherLength() external {
        Groth16Batch.Group[] memory groups = _simulated(8, 1, 1);
        vm.etch(groups[0].key, TrapdoorKey.code(0, 5));
        vm.expectRevert(abi.encodeWithSelector(Groth16Batch.KeyInvalid.selector, groups[0].key));
        _harness.verify(groups);
    }

    function testFuzz_Coefficients(bytes32 transcript, uint256 index) external view {
        uint256 coefficient = _harness.coefficientOf(transcript, index);
        assertGt(coefficient, 0);
        assertLe(coefficient, type(uint128).max);
        assertEq(_harness.coefficientOf(transcript, 0), 1);
    }

    // ------------------------------------------------------------------------------------------------- inputs

    /// @dev The first `count` golden proofs as one group.
    function _real(uint256 count) private view returns (Groth16Batch.Group[] memory groups) {
        groups = new Groth16Batch.Group[](1);
        groups[0] = Groth16Batch.Group(
            TransitionKey4.CIRCUIT_ID, _realKey, 6, new uint256[](6 * count), new uint256[](8 * count)
        );
        for (uint256 i; i < count; ++i) {
            (uint256[] memory inputs, bytes memory proof) = _vector(i);
            uint256[8] memory points = abi.decode(proof, (uint256[8]));
            for (uint256 j; j < 8; ++j) {
                if (j < 6) groups[0].inputs[6 * i + j] = inputs[j];
                groups[0].proofs[8 * i + j] = points[j];
            }
        }
    }

    function _simulated(uint256 seed, uint256 circuits, uint256 count)
        private
        view
        returns (Groth16Batch.Group[] memory groups)
    {
        groups = new Groth16Batch.Group[](circuits);
        for (uint256 c; c < circuits; ++c) {
            groups[c] =
                Groth16Batch.Group(bytes32(c), _trapdoorKey(c), 6, new uint256[](6 * count), new uint256[](8 * count));
            for (uint256 i; i < count; ++i) {
                uint256[] memory inputs = new uint256[](6);
                for (uint256 j; j < 6; ++j) {
                    inputs[j] = uint256(keccak256(abi.encode(seed, c, i, j))) % FIELD_ORDER;
                    groups[c].inputs[6 * i + j] = inputs[j];
                }
                uint256[8] memory proof = TrapdoorKey.prove(10 * c, inputs, 2 + i);
                for (uint256 j; j < 8; ++j) {
                    groups[c].proofs[8 * i + j] = proof[j];
                }
            }
        }
    }

    /// @dev The exported verifier must reject what the batch rejects.
    function _requireRejected(Groth16Batch.Group memory group, uint256 i) private view {
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

    function _trapdoorKey(uint256 c) private pure returns (address) {
        return address(uint160(0xbeef00 + c));
    }
}
