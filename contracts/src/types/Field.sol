// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @dev Order r of BN254's scalar field: roots, hashes and public inputs are below it.
uint256 constant FIELD_ORDER =
    21_888_242_871_839_275_222_246_405_745_257_275_088_548_364_400_416_034_343_698_204_186_575_808_495_617;

/// @dev Prime q of BN254's base field: coordinates of points are below it.
uint256 constant BASE_FIELD_ORDER =
    21_888_242_871_839_275_222_246_405_745_257_275_088_696_311_157_297_823_662_689_037_894_645_226_208_583;

/// @dev Separates this protocol's keccak preimages from every other's: keccak256("proophi/v1").
bytes32 constant PROTOCOL_VERSION = 0x083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217;
