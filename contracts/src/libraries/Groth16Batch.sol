// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

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

    uint256 internal constant PROOF_WORDS = 8;
    uint256 private constant PAIR_BYTES = 192;
    // Offsets in a key.
    uint256 private constant BETA = 64;
    uint256 private constant GAMMA = 192;
    uint256 private constant DELTA = 320;
    uint256 private constant POINTS = 448;

    /// @notice Proofs of one circuit.
    /// @param inputs Public inputs, proof after proof.
    /// @param proofs A, B, C as the exported verifier takes them, 8 words a proof.
    struct Group {
        bytes32 circuitId;
        address key;
        uint256 inputCount;
        uint256[] inputs;
        uint256[] proofs;
    }

    /// @dev Where the work stands. `sound`: no precompile has failed. `pair` is where the next pair goes; `index` counts the proofs of all groups.
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

    /// @notice Whether all proofs verify. Inputs that are not below the field's order do not.
    function verify(Group[] memory groups) internal view returns (bool) {
        uint256 pairs;
        for (uint256 g; g < groups.length; ++g) {
            if (!_wellFormed(groups[g])) return false;
            pairs += groups[g].proofs.length / PROOF_WORDS + 3;
        }
        if (pairs == 0) return false;
        uint256[] memory input = new uint256[](pairs * (PAIR_BYTES / 32));
        Work memory work;
        work.transcript = transcriptOf(groups);
        work.sound = true;
        assembly ("memory-safe") {
            mstore(add(work, 0x20), add(input, 0x20))
        }
        for (uint256 g; g < groups.length; ++g) {
            _append(work, groups[g]);
            if (!work.sound) return false;
        }
        return _check(input);
    }

    /// @notice Hash of all circuit ids, inputs and proofs in order.
    function transcriptOf(Group[] memory groups) internal pure returns (bytes32 transcript) {
        for (uint256 g; g < groups.length; ++g) {
            Group memory group = groups[g];
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

    /// @dev There is a proof, each has its inputs, and each input is a field element.
    function _wellFormed(Group memory group) private pure returns (bool valid) {
        uint256 count = group.proofs.length / PROOF_WORDS;
        if (count == 0 || group.proofs.length != count * PROOF_WORDS) return false;
        if (group.inputs.length != count * group.inputCount) return false;
        uint256[] memory inputs = group.inputs;
        uint256 order = FIELD_ORDER;
        valid = true;
        assembly ("memory-safe") {
            let end := add(inputs, mul(0x20, mload(inputs)))
            for { let at := inputs } lt(at, end) {} {
                at := add(at, 0x20)
                valid := and(valid, lt(mload(at), order))
            }
        }
    }

    /// @dev Appends the pairs (c_i A_i, B_i) of the group's proofs and the three of its key.
    function _append(Work memory work, Group memory group) private view {
        bytes memory key = _load(group.key, group.inputCount);
        uint256[] memory scalars = new uint256[](group.inputCount + 1);
        // The sum of c_i C_i, and two points' room for the precompiles.
        uint256[7] memory sum;
        uint256 count = group.proofs.length / PROOF_WORDS;
        for (uint256 i; i < count; ++i) {
            uint256 coefficient = coefficientOf(work.transcript, work.index++);
            _weigh(scalars, group.inputs, i, coefficient);
            _appendProof(work, group.proofs, i, coefficient, sum);
            if (!work.sound) return;
        }
        _appendKey(work, key, scalars, sum);
    }

    /// @dev scalars[0] += coefficient, scalars[j+1] += coefficient * input j of proof i.
    function _weigh(uint256[] memory scalars, uint256[] memory inputs, uint256 i, uint256 coefficient) private pure {
        uint256 order = FIELD_ORDER;
        assembly ("memory-safe") {
            let at := add(scalars, 0x20)
            let end := add(at, mul(0x20, mload(scalars)))
            mstore(at, addmod(mload(at), coefficient, order))
            let from := add(add(inputs, 0x20), mul(i, sub(sub(end, at), 0x20)))
            for { at := add(at, 0x20) } lt(at, end) { at := add(at, 0x20) } {
                mstore(at, addmod(mload(at), mulmod(coefficient, mload(from), order), order))
                from := add(from, 0x20)
            }
        }
    }

    /// @dev Writes the pair (c A, B) and adds c C to the sum. The first coefficient is 1 and needs no multiplication.
    function _appendProof(
        Work memory work,
        uint256[] memory proofs,
        uint256 i,
        uint256 coefficient,
        uint256[7] memory sum
    ) private view {
        bool sound = work.sound;
        uint256 pair = work.pair;
        assembly ("memory-safe") {
            let proof := add(add(proofs, 0x20), mul(i, 0x100))
            mcopy(pair, proof, 0xc0)
            switch eq(coefficient, 1)
            case 1 { mcopy(add(sum, 0x40), add(proof, 0xc0), 0x40) }
            default {
                mstore(add(pair, 0x40), coefficient)
                sound := staticcall(gas(), 0x07, pair, 0x60, pair, 0x40)
                mstore(add(pair, 0x40), mload(add(proof, 0x40)))
                mcopy(add(sum, 0x40), add(proof, 0xc0), 0x40)
                mstore(add(sum, 0x80), coefficient)
                if sound { sound := staticcall(gas(), 0x07, add(sum, 0x40), 0x60, add(sum, 0x40), 0x40) }
            }
            if sound { sound := staticcall(gas(), 0x06, sum, 0x80, sum, 0x40) }
        }
        work.sound = sound;
        work.pair = pair + PAIR_BYTES;
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

    function _check(uint256[] memory input) private view returns (bool valid) {
        assembly ("memory-safe") {
            mstore(0x00, 0)
            valid := staticcall(gas(), 0x08, add(input, 0x20), mul(0x20, mload(input)), 0x00, 0x20)
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

    function _hash(uint256[] memory words) private pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            digest := keccak256(add(words, 0x20), mul(0x20, mload(words)))
        }
    }
}
