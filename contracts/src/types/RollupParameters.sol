// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IBridge} from "../interfaces/IBridge.sol";
import {IFailureLadder} from "../interfaces/IFailureLadder.sol";
import {IForcedInbox} from "../interfaces/IForcedInbox.sol";
import {IPauseGuard} from "../interfaces/IPauseGuard.sol";
import {IProverAuction} from "../interfaces/IProverAuction.sol";
import {ISequencerRegistry} from "../interfaces/ISequencerRegistry.sol";
import {IVerifierRegistry} from "../interfaces/IVerifierRegistry.sol";

/// @notice Times and limits of a rollup, fixed at construction inside hard bounds.
/// @param minCommitInterval Seconds between commits.
/// @param finalizationDelay Seconds from the commit to the earliest finalization.
/// @param forcedDelay Seconds after which a waiting L1 operation is due.
/// @param graceDelay Seconds after which an L1 operation that waits for a final batch lets everybody rescue it.
/// @param exitDelay Seconds after which it lets everybody stop the rollup for good.
/// @param maxUnfinalized Most batches that are committed and not final.
/// @param forcedPerBatch L1 operations that a batch may be made to take in.
/// @param baseFeeCapWei Highest base fee at which dropping is paid back.
struct RollupParameters {
    uint32 minCommitInterval;
    uint32 finalizationDelay;
    uint32 forcedDelay;
    uint32 graceDelay;
    uint32 exitDelay;
    uint16 maxUnfinalized;
    uint16 forcedPerBatch;
    uint64 baseFeeCapWei;
}

/// @notice The contracts that a rollup works with.
struct RollupContracts {
    IForcedInbox inbox;
    IBridge bridge;
    IProverAuction auction;
    ISequencerRegistry sequencers;
    IVerifierRegistry verifiers;
    IFailureLadder ladder;
    IPauseGuard pauses;
}
