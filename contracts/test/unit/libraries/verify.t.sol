// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {Groth16Batch} from "../../../src/libraries/Groth16Batch.sol";
import {BASE_FIELD_ORDER, FIELD_ORDER} from "../../../src/types/Field.sol";
import {TrapdoorKey} from "../../mocks/TrapdoorKey.sol";
import {Groth16BatchHarness, WordGroup} from "./Groth16BatchHarness.sol";

contract Groth16BatchVerifyTest is Test {
    Groth16BatchHarness private _harness;

    function setUp() external {
        _harness = new Groth16BatchHarness();
        for (uint256 c; c < 3; ++c) {
            vm.etch(_trapdoorKey(c), TrapdoorKey.code(10 * c, 6));
        }
    }

    // ---------------------------------------------------------------------------------------- simulated proofs

    function testFuzz_WhenAllAreValid(uint256 seed, uint256 circuits, uint256 count) external view {
        assertTrue(_harness.verify(_simulated(seed, 1 + circuits % 3, 1 + count % 4)));
    }

    function testFuzz_WhenAnInputIsChanged(uint256 seed, uint256 at, uint256 value) external view {
        WordGroup[] memory groups = _simulated(seed, 2, 3);
        WordGroup memory group = groups[at % 2];
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
                WordGroup[] memory groups = _simulated(1, 1, 2);
                groups[0].proofs[at] = hostile[i];
                assertFalse(_harness.verify{gas: 2_000_000}(groups));
            }
            // The same point, written with a coordinate that is not reduced.
            WordGroup[] memory shifted = _simulated(1, 1, 2);
            shifted[0].proofs[at] += BASE_FIELD_ORDER;
            assertFalse(_harness.verify{gas: 2_000_000}(shifted));
        }
    }

    function test_WhenAnInputIsNotInTheField() external view {
        for (uint256 at; at < 12; ++at) {
            WordGroup[] memory groups = _simulated(2, 1, 2);
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
        WordGroup[] memory groups = _simulated(3, 1, 2);
        groups[0].proofs = new uint256[](16);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    /// @dev Two wrong proofs whose errors cancel in a plain sum.
    function test_WhenErrorsCancel() external view {
        WordGroup[] memory groups = _simulated(4, 1, 2);
        uint256[] memory proofs = groups[0].proofs;
        (proofs[6], proofs[7], proofs[14], proofs[15]) = (proofs[14], proofs[15], proofs[6], proofs[7]);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenAKeyIsAnothers() external view {
        WordGroup[] memory groups = _simulated(5, 2, 2);
        (groups[0].key, groups[1].key) = (groups[1].key, groups[0].key);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenThereIsNoProof() external view {
        assertFalse(_harness.verify{gas: 2_000_000}(new WordGroup[](0)));
        WordGroup[] memory groups = _simulated(6, 2, 1);
        groups[1].proofs = new uint256[](0);
        groups[1].inputs = new uint256[](0);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_WhenWordsAreMissing() external view {
        WordGroup[] memory groups = _simulated(7, 1, 2);
        groups[0].inputs = new uint256[](11);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
        groups = _simulated(7, 1, 2);
        groups[0].proofs = new uint256[](15);
        assertFalse(_harness.verify{gas: 2_000_000}(groups));
    }

    function test_RevertWhen_TheKeyHasAnotherLength() external {
        WordGroup[] memory groups = _simulated(8, 1, 1);
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

    function _simulated(uint256 seed, uint256 circuits, uint256 count)
        private
        view
        returns (WordGroup[] memory groups)
    {
        groups = new WordGroup[](circuits);
        for (uint256 c; c < circuits; ++c) {
            groups[c] = WordGroup(bytes32(c), _trapdoorKey(c), new uint256[](6 * count), new uint256[](8 * count));
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

    function _trapdoorKey(uint256 c) private pure returns (address) {
        return address(uint160(0xbeef00 + c));
    }
}
