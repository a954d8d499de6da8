// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IInsurance} from "../../../src/interfaces/IInsurance.sol";

/// @notice Keeps what it is given.
contract Insurer is IInsurance {
    function insure() external payable {}
}
