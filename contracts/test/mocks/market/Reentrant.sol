// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Receives ether and, on the first, makes a call back.
contract Reentrant {
    address private immutable TARGET;
    bytes private _call;

    bool public tried;
    bool public succeeded;

    constructor(address target, bytes memory call) {
        TARGET = target;
        _call = call;
    }

    receive() external payable {
        if (tried) return;
        tried = true;
        (succeeded,) = TARGET.call(_call);
    }
}
