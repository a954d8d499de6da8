// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice What takes forfeited ether: the auction's insurance fund.
interface IInsurance {
    /// @notice Insures up to the fund's cap and burns the rest.
    function insure() external payable;
}
