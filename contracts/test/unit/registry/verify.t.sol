// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {VerifierRegistry} from "../../../src/VerifierRegistry.sol";
import {Circuit, IVerifierRegistry, ProofGroup} from "../../../src/interfaces/IVerifierRegistry.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";
import {TrapdoorKey} from "../../mocks/TrapdoorKey.sol";

contract VerifierRegistryVerifyTest is Test {
    /// @dev What a group of a circuit costs beside its proofs, at least: three pairings.
    uint256 private constant KEY_GAS = 3 * 34_000;

    VerifierRegistry private _registry;

    function setUp() external {
        _registry = new VerifierRegistry(address(this));
        for (uint256 c; c < 3; ++c) {
            address key = address(uint160(0xbeef00 + c));
            vm.etch(key, TrapdoorKey.code(10 * c, 6));
            _registry.register(_id(c), Circuit(key, address(this), 4, 28, 6, 0, 0));
        }
    }

    function test_WhenThereIsNoProof() external view {
        assertFalse(_verify(new ProofGroup[](0)));
        assertFalse(_verify(new ProofGroup[](1), _id(0)));
        ProofGroup[] memory groups = _groups(2, 1);
        (groups[1].inputs, groups[1].proofs) = ("", "");
        assertFalse(_verify(groups));
    }

    function test_RevertWhen_ACircuitIsUnknown() external {
        ProofGroup[] memory groups = _groups(2, 1);
        groups[1].circuitId = keccak256("another");
        vm.expectRevert(abi.encodeWithSelector(IVerifierRegistry.CircuitUnknown.selector, groups[1].circuitId));
        _registry.verify(groups);
    }

    function test_WhenWordsAreMissingOrTooMany() external view {
        uint256[5] memory lengths = [uint256(0), 1, 32, 255, 287];
        for (uint256 i; i < lengths.length; ++i) {
            ProofGroup[] memory groups = _groups(1, 2);
            groups[0].inputs = _resized(groups[0].inputs, 2 * 192 - 32 + lengths[i]);
            assertEq(_verify(groups), lengths[i] == 32);
            groups = _groups(1, 2);
            groups[0].proofs = _resized(groups[0].proofs, 2 * 256 - 32 + lengths[i]);
            assertEq(_verify(groups), lengths[i] == 32);
        }
        // Inputs of two and proofs of one, and the other way round.
        ProofGroup[] memory uneven = _groups(1, 2);
        uneven[0].proofs = _resized(uneven[0].proofs, 256);
        assertFalse(_verify(uneven));
        uneven = _groups(1, 2);
        uneven[0].inputs = _resized(uneven[0].inputs, 192);
        assertFalse(_verify(uneven));
    }

    function test_WhenAnInputIsNotInTheField() external view {
        uint256 order = FIELD_ORDER;
        for (uint256 at; at < 12; ++at) {
            ProofGroup[] memory groups = _groups(1, 2);
            bytes memory inputs = groups[0].inputs;
            assembly ("memory-safe") {
                let place := add(add(inputs, 0x20), mul(0x20, at))
                mstore(place, add(mload(place), order))
            }
            assertFalse(_verify(groups));
        }
    }

    function test_WhenAProofIsAnothers() external view {
        ProofGroup[] memory groups = _groups(2, 2);
        (groups[0].circuitId, groups[1].circuitId) = (groups[1].circuitId, groups[0].circuitId);
        assertFalse(_verify(groups));
        groups = _groups(2, 2);
        (groups[0].proofs, groups[1].proofs) = (groups[1].proofs, groups[0].proofs);
        assertFalse(_verify(groups));
    }

    function testFuzz_WhenAProofIsChanged(uint256 group, uint256 at, uint8 value) external view {
        ProofGroup[] memory groups = _groups(2, 2);
        bytes memory proofs = groups[group % 2].proofs;
        at %= proofs.length;
        vm.assume(proofs[at] != bytes1(value));
        proofs[at] = bytes1(value);
        assertFalse(_verify(groups));
    }

    function testFuzz_WhenAllAreValid(uint256 circuits, uint256 count) external view {
        assertTrue(_verify(_groups(1 + circuits % 3, 1 + count % 4)));
    }

    function test_WhenACircuitComesInTwoGroups() external view {
        ProofGroup[] memory groups = new ProofGroup[](2);
        groups[0] = _groups(1, 2)[0];
        groups[1] = _groups(1, 3)[0];
        assertTrue(_verify(groups));
    }

    /// @dev Four proofs: one group of four costs less than two of two, by one key.
    function test_KeyIsPaidOncePerGroup() external view {
        ProofGroup[] memory together = _groups(1, 4);
        ProofGroup[] memory apart = new ProofGroup[](2);
        apart[0] = _groups(1, 2)[0];
        apart[1] = apart[0];
        uint256 before = gasleft();
        _verify(together);
        uint256 oneGroup = before - gasleft();
        before = gasleft();
        _verify(apart);
        uint256 twoGroups = before - gasleft();
        assertGt(twoGroups, oneGroup + KEY_GAS);
    }

    // ------------------------------------------------------------------------------------------------- inputs

    function _verify(ProofGroup[] memory groups) private view returns (bool) {
        return _registry.verify{gas: 2_000_000}(groups);
    }

    function _verify(ProofGroup[] memory groups, bytes32 id) private view returns (bool) {
        groups[0].circuitId = id;
        return _verify(groups);
    }

    /// @dev The first `circuits` circuits, with `count` valid proofs each.
    function _groups(uint256 circuits, uint256 count) private view returns (ProofGroup[] memory groups) {
        groups = new ProofGroup[](circuits);
        for (uint256 c; c < circuits; ++c) {
            groups[c].circuitId = _id(c);
            for (uint256 i; i < count; ++i) {
                uint256[] memory inputs = new uint256[](6);
                for (uint256 j; j < 6; ++j) {
                    inputs[j] = uint256(keccak256(abi.encode(c, i, j))) % FIELD_ORDER;
                }
                uint256[8] memory proof = TrapdoorKey.prove(10 * c, inputs, 2 + i);
                groups[c].inputs = bytes.concat(groups[c].inputs, abi.encodePacked(inputs));
                groups[c].proofs = bytes.concat(groups[c].proofs, abi.encodePacked(proof));
            }
        }
    }

    function _resized(bytes memory data, uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i; i < length && i < data.length; ++i) {
            out[i] = data[i];
        }
    }

    function _id(uint256 c) private pure returns (bytes32) {
        return keccak256(abi.encode("circuit", c));
    }
}
