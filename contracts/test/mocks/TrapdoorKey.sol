// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {FIELD_ORDER} from "../../src/types/Field.sol";

/// @notice A Groth16 key whose trapdoor is known: it proves anything, with points that verify like real ones.
/// @dev In multiples of the generators: alpha 3, beta 5, gamma 7, delta 11, K_j 100 + seed + j, B 13.
library TrapdoorKey {
    error PrecompileFailed();

    uint256 private constant ALPHA = 3;
    uint256 private constant BETA = 5;
    uint256 private constant GAMMA = 7;
    uint256 private constant DELTA = 11;
    uint256 private constant B = 13;

    bytes internal constant G2_TIMES_5 =
        hex"0a09ccf561b55fd99d1c1208dee1162457b57ac5af3759d50671e510e428b2a12e539c423b302d13f4e5773c603948eaf5db5df8ae8a9a9113708390a06410d819b763513924a736e4eebd0d78c91c1bc1d657fee4214057d21414011cfcc7632f8d9f9ab83727c77a2fec063cb7b6e5eb23044ccf535ad49d46d394fb6f6bf6";
    bytes internal constant G2_TIMES_7 =
        hex"2903ba015a9abde26a5d081e84551e63be0fd4516e46ee6d593edeba46362455224bdc5d4327fcf8ed702e01de1c2f1657a253ba75e32a89c390142aaa28b30803c8b7cda6b2dedb7aeeaf5fda464ad17036bea1c4e6f7adbaed1ebe0335e0d81d92fff52a265017eeccb372e37d7a7bd431800eca28dfd82e21e8054114233f";
    bytes internal constant G2_TIMES_11 =
        hex"228b515a17f28b89920873207477f8c7fc05582debaf3184febf1cfdedc5ce8812bb1156a9f6b360fcb2614e15d8a3ff07f2c699dc69ca830b20d2df91fe9cd32b15dc62a5c9e36597914ddbbfde48806a8eabe45c8d3cccf9578ad08e058f9202a4fd764f52470e2fcfff325fb9692f55d6b8b077eefeaa04e07152b4d1fa94";
    bytes internal constant G2_TIMES_13 =
        hex"009edaf0698a8c56f51139588acc094cee3c37d427bb6d2eab830aae529097d123ad66f3a7cca9dc75049635faebd124316244b91de5fb2764cd151572a905f72700e8a29b7bb45f3022a18a07bdc66d0254559e17cce64e3b4ad21578fcf4101ad4f87d3b4375a39988ac099b042b1e7c0c715678e4c2bea8905f607cf950f8";

    /// @notice The code of a key contract.
    function code(uint256 seed, uint256 inputs) internal view returns (bytes memory out) {
        out = bytes.concat(hex"00", _g1(ALPHA), G2_TIMES_5, G2_TIMES_7, G2_TIMES_11);
        for (uint256 j; j <= inputs; ++j) {
            out = bytes.concat(out, _g1(100 + seed + j));
        }
    }

    /// @notice A proof that verifies for `inputs`; every `a` gives another.
    function prove(uint256 seed, uint256[] memory inputs, uint256 a) internal view returns (uint256[8] memory proof) {
        uint256 x = 100 + seed;
        for (uint256 j; j < inputs.length; ++j) {
            x = addmod(x, mulmod(inputs[j], 101 + seed + j, FIELD_ORDER), FIELD_ORDER);
        }
        uint256 left = addmod(ALPHA * BETA, mulmod(x, GAMMA, FIELD_ORDER), FIELD_ORDER);
        uint256 c = addmod(mulmod(a, B, FIELD_ORDER), FIELD_ORDER - left, FIELD_ORDER);
        c = mulmod(c, _inverse(DELTA), FIELD_ORDER);
        (proof[0], proof[1]) = abi.decode(_g1(a), (uint256, uint256));
        (proof[2], proof[3], proof[4], proof[5]) = abi.decode(G2_TIMES_13, (uint256, uint256, uint256, uint256));
        (proof[6], proof[7]) = abi.decode(_g1(c), (uint256, uint256));
    }

    function _g1(uint256 scalar) private view returns (bytes memory point) {
        bool done;
        (done, point) = address(7).staticcall(abi.encode(uint256(1), uint256(2), scalar));
        if (!done || point.length != 64) revert PrecompileFailed();
    }

    function _inverse(uint256 value) private view returns (uint256) {
        bytes memory input = abi.encode(32, 32, 32, value, FIELD_ORDER - 2, FIELD_ORDER);
        (bool done, bytes memory result) = address(5).staticcall(input);
        if (!done) revert PrecompileFailed();
        return abi.decode(result, (uint256));
    }
}
