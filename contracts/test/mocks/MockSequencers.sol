// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice A registry with one sequencer. Only what the rollup calls.
contract MockSequencers {
    address private immutable SEQUENCER;

    constructor(address sequencer) {
        SEQUENCER = sequencer;
    }

    function isSequencer(address account) external view returns (bool) {
        return account == SEQUENCER;
    }
}
