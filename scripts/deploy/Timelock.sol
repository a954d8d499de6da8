// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

// Compiled for its bytecode: OpenZeppelin's timelock owns the contracts that have an owner.
// solhint-disable-next-line no-unused-import
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
