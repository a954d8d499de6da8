// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ProofGroup} from "../interfaces/IVerifierRegistry.sol";
import {BASE_FIELD_ORDER, FIELD_ORDER} from "../types/Field.sol";

/// @notice Verifies many Groth16 proofs on BN254 at once, of one circuit or of several, without commitments.
/// @dev Each proof claims e(A,B) = e(alpha,beta) e(X,gamma) e(C,delta), X the sum of the key's points weighted by the
/// public inputs. A random linear combination of the claims is checked with k + 3m pairings for k proofs of m circuits.
/// Its coefficients are c_i = keccak256(t, i) mod 2^128, never zero, where t hashes all circuit ids, inputs and proofs;
/// c_0 = 1. A false claim passes with probability 2^-128: whoever fixes the proofs has fixed the coefficients.
///
/// A key is a contract whose code is 0x00 ‖ key, in 32-byte words: alpha in G1; beta, gamma, delta in G2, each as
/// x_im, x_re, y_im, y_re; then K_0 .. K_n in G1, n the number of public inputs. Nothing is negated.
///
/// Warning: a precompile that fails burns the gas it was given, 63/64 of all; the library stops at the first.
///
/// The precompiles reject coordinates that are not below the base field's order, points off the curve and points
/// outside the subgroup; each point of a proof goes through one of them.
library Groth16Batch {
    /// @notice Thrown when a key contract's code has not the length that its circuit needs.
    error KeyInvalid(address key);

    uint256 private constant PROOF_BYTES = 256;
    uint256 private constant PAIR_BYTES = 192;
    // Offsets in a key.
    uint256 private constant BETA = 64;
    uint256 private constant GAMMA = 192;
    uint256 private constant DELTA = 320;
    uint256 private constant POINTS = 448;

    /// @dev Where the work stands. `sound`: no precompile has failed and all inputs were in the field. `pair` is where the
    /// next pair goes; `index` counts the proofs of all groups.
    struct Work {
        bytes32 transcript;
        uint256 pair;
        uint256 index;
        bool sound;
    }

    /// @notice Length of the code of a key for `inputCount` public inputs.
    function keyCodeLength(uint256 inputCount) internal pure returns (uint256) {
        return 1 + POINTS + 64 * (inputCount + 1);
    }

    /// @notice Whether all proofs verify, those of group g under the key in the code of `keys[g]`. Inputs that are not
    /// below the field's order do not.
    function verify(ProofGroup[] calldata groups, address[] memory keys, uint256 inputCount)
        internal
        view
        returns (bool)
    {
        uint256 pairs;
        for (uint256 g; g < groups.length; ++g) {
            uint256 count = groups[g].proofs.length / PROOF_BYTES;
            if (count == 0 || groups[g].proofs.length != count * PROOF_BYTES) return false;
            if (groups[g].inputs.length != count * inputCount * 32) return false;
            pairs += count + 3;
        }
        if (pairs == 0) return false;
        Work memory work;
        work.transcript = transcriptOf(groups);
        work.sound = true;
        bytes memory input = new bytes(pairs * PAIR_BYTES);
        assembly ("memory-safe") {
            mstore(add(work, 0x20), add(input, 0x20))
        }
        for (uint256 g; g < groups.length; ++g) {
            _append(work, groups[g], _load(keys[g], inputCount), inputCount);
            if (!work.sound) return false;
        }
        return _check(input);
    }

    /// @notice Hash of all circuit ids, inputs and proofs in order.
    function transcriptOf(ProofGroup[] calldata groups) internal pure returns (bytes32 transcript) {
        for (uint256 g; g < groups.length; ++g) {
            ProofGroup calldata group = groups[g];
            transcript = keccak256(abi.encode(transcript, group.circuitId, _hash(group.inputs), _hash(group.proofs)));
        }
    }

    /// @notice Coefficient of proof `index`.
    function coefficientOf(bytes32 transcript, uint256 index) internal pure returns (uint256 coefficient) {
        if (index == 0) return 1;
        assembly ("memory-safe") {
            mstore(0x00, transcript)
            mstore(0x20, index)
            coefficient := and(keccak256(0x00, 0x40), 0xffffffffffffffffffffffffffffffff)
        }
        if (coefficient == 0) coefficient = 1;
    }

    /// @dev Appends the pairs (c_i A_i, B_i) of a group's proofs and the three of its key.
    function _append(Work memory work, ProofGroup calldata group, bytes memory key, uint256 inputCount) private view {
        uint256[] memory scalars = new uint256[](inputCount + 1);
        // The sum of c_i C_i, and two points' room for the precompiles.
        uint256[7] memory sum;
        (uint256 input, uint256 proof, uint256 end) = _place(group);
        uint256 pair = work.pair;
        unchecked {
            for (; proof < end; proof += PROOF_BYTES) {
                uint256 coefficient = coefficientOf(work.transcript, work.index++);
                if (!_weigh(scalars, input, coefficient) || !_appendProof(pair, proof, coefficient, sum)) {
                    work.sound = false;
                    return;
                }
                input += inputCount * 32;
                pair += PAIR_BYTES;
            }
        }
        work.pair = pair;
        _appendKey(work, key, scalars, sum);
    }

    /// @dev Where in calldata a group's inputs begin, and where its proofs begin and end.
    function _place(ProofGroup calldata group) private pure returns (uint256 input, uint256 proof, uint256 end) {
        bytes calldata inputs = group.inputs;
        bytes calldata proofs = group.proofs;
        assembly ("memory-safe") {
            input := inputs.offset
            proof := proofs.offset
            end := add(proof, proofs.length)
        }
    }

    /// @dev scalars[0] += coefficient, scalars[j+1] += coefficient * input j. Returns whether all inputs are in the field.
    function _weigh(uint256[] memory scalars, uint256 input, uint256 coefficient) private pure returns (bool inField) {
        uint256 order = FIELD_ORDER;
        assembly ("memory-safe") {
            let at := add(scalars, 0x20)
            let end := add(at, mul(0x20, mload(scalars)))
            mstore(at, addmod(mload(at), coefficient, order))
            inField := 1
            for { at := add(at, 0x20) } lt(at, end) { at := add(at, 0x20) } {
                let value := calldataload(input)
                inField := and(inField, lt(value, order))
                mstore(at, addmod(mload(at), mulmod(coefficient, value, order), order))
                input := add(input, 0x20)
            }
        }
    }

    /// @dev Writes the pair (c A, B) of the proof that lies at `proof` in calldata and adds c C to the sum. The first
    /// coefficient is 1 and needs no multiplication. Returns whether the precompiles took the points.
    function _appendProof(uint256 pair, uint256 proof, uint256 coefficient, uint256[7] memory sum)
        private
        view
        returns (bool sound)
    {
        assembly ("memory-safe") {
            let point := add(sum, 0x40)
            calldatacopy(pair, proof, 0xc0)
            calldatacopy(point, add(proof, 0xc0), 0x40)
            sound := 1
            if xor(coefficient, 1) {
                mstore(add(pair, 0x40), coefficient)
                sound := staticcall(gas(), 0x07, pair, 0x60, pair, 0x40)
                mstore(add(pair, 0x40), calldataload(add(proof, 0x40)))
                mstore(add(sum, 0x80), coefficient)
                if sound { sound := staticcall(gas(), 0x07, point, 0x60, point, 0x40) }
            }
            if sound { sound := staticcall(gas(), 0x06, sum, 0x80, sum, 0x40) }
        }
    }

    /// @dev Writes the pairs (-s alpha, beta), (-X, gamma), (-sum of c_i C_i, delta), s the sum of the coefficients.
    function _appendKey(Work memory work, bytes memory key, uint256[] memory scalars, uint256[7] memory sum)
        private
        view
    {
        bool sound = work.sound;
        uint256 pair = work.pair;
        uint256 q = BASE_FIELD_ORDER;
        assembly ("memory-safe") {
            key := add(key, 0x20)
            // delta
            mstore(add(pair, 0x180), mload(sum))
            mstore(add(pair, 0x1a0), mod(sub(q, mload(add(sum, 0x20))), q))
            mcopy(add(pair, 0x1c0), add(key, DELTA), 0x80)
            // gamma; sum is free now
            mstore(sum, 0)
            mstore(add(sum, 0x20), 0)
            let point := add(key, POINTS)
            let scalar := add(scalars, 0x20)
            for { let end := add(scalar, mul(0x20, mload(scalars))) } lt(scalar, end) { scalar := add(scalar, 0x20) } {
                mcopy(add(sum, 0x40), point, 0x40)
                if xor(mload(scalar), 1) {
                    mstore(add(sum, 0x80), mload(scalar))
                    sound := and(sound, staticcall(gas(), 0x07, add(sum, 0x40), 0x60, add(sum, 0x40), 0x40))
                }
                sound := and(sound, staticcall(gas(), 0x06, sum, 0x80, sum, 0x40))
                point := add(point, 0x40)
            }
            mstore(add(pair, 0xc0), mload(sum))
            mstore(add(pair, 0xe0), mod(sub(q, mload(add(sum, 0x20))), q))
            mcopy(add(pair, 0x100), add(key, GAMMA), 0x80)
            // alpha
            mcopy(pair, key, 0x40)
            let weight := mload(add(scalars, 0x20))
            if xor(weight, 1) {
                mstore(add(pair, 0x40), weight)
                sound := and(sound, staticcall(gas(), 0x07, pair, 0x60, pair, 0x40))
            }
            mstore(add(pair, 0x20), mod(sub(q, mload(add(pair, 0x20))), q))
            mcopy(add(pair, 0x40), add(key, BETA), 0x80)
        }
        work.sound = sound;
        work.pair = pair + 3 * PAIR_BYTES;
    }

    function _check(bytes memory input) private view returns (bool valid) {
        assembly ("memory-safe") {
            mstore(0x00, 0)
            valid := staticcall(gas(), 0x08, add(input, 0x20), mload(input), 0x00, 0x20)
            valid := and(valid, and(eq(returndatasize(), 0x20), eq(mload(0x00), 1)))
        }
    }

    function _load(address key, uint256 inputCount) private view returns (bytes memory code) {
        uint256 length = keyCodeLength(inputCount);
        if (key.code.length != length) revert KeyInvalid(key);
        code = new bytes(length - 1);
        assembly ("memory-safe") {
            extcodecopy(key, add(code, 0x20), 1, sub(length, 1))
        }
    }

    /// @dev keccak256(data), over a copy in memory that nobody owns.
    function _hash(bytes calldata data) private pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, data.offset, data.length)
            digest := keccak256(free, data.length)
        }
    }
}
