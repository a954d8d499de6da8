// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Called by the token before it moves what its holder sends.
interface IHolder {
    function beforeTransfer() external;
}

/// @notice A token that can be told to answer false, take a fee, refuse a receiver, and call its holders.
contract HostileToken is ERC20("Hostile", "HST") {
    address private constant COLLECTOR = address(0xfee);

    bool public answersFalse;
    uint256 public feePercent;
    address public refused;
    bool public callsHolders;

    error Refused();

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function answerFalse() external {
        answersFalse = true;
    }

    function takeFee(uint256 percent) external {
        feePercent = percent;
    }

    function refuse(address to) external {
        refused = to;
    }

    function callHolders() external {
        callsHolders = true;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return !answersFalse && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !answersFalse && super.transferFrom(from, to, amount);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (to == refused && to != address(0)) revert Refused();
        if (callsHolders && from.code.length != 0) IHolder(from).beforeTransfer();
        if (from == address(0)) return super._update(from, to, amount);
        uint256 fee = amount * feePercent / 100;
        super._update(from, COLLECTOR, fee);
        super._update(from, to, amount - fee);
    }
}
