// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAskRegistry} from "../interfaces/IAskRegistry.sol";
import {ICollateralVault} from "../interfaces/ICollateralVault.sol";
import {IPauseGuard} from "../interfaces/IPauseGuard.sol";
import {IProverAuction} from "../interfaces/IProverAuction.sol";
import {IRollup} from "../interfaces/IRollup.sol";
import {ISequencerRegistry} from "../interfaces/ISequencerRegistry.sol";
import {IStandbyList} from "../interfaces/IStandbyList.sol";

/// @notice Thrown when a parameter is outside its hard bounds.
error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max);

/// @notice Thrown when an address that must be known is zero.
error AddressMissing(bytes32 name);

/// @notice What the ask registry is built with.
/// @param rhoMaxWei Highest unit cost of an ask: the reserve never exceeds it.
/// @param askDelaySeconds Least time from posting or ending to the effect, besides two rounds.
/// @param longDelaySeconds Time after which it takes effect without any round.
/// @param maxAsks Most asks in the list.
/// @param maxAsksPerOwner Most asks of one owner in the list.
struct AskParameters {
    uint96 rhoMaxWei;
    uint32 askDelaySeconds;
    uint32 longDelaySeconds;
    uint16 maxAsks;
    uint16 maxAsksPerOwner;
}

/// @notice Whom the ask registry knows.
/// @param auction Takes seats.
/// @param vault Keeps the collateral of the seats.
/// @param ladder Frees and fails seats, lets owners rest.
/// @param standby Tells who is on the standby list.
/// @param sealedAsks Posts sealed asks.
struct AskContracts {
    address auction;
    ICollateralVault vault;
    address ladder;
    address standby;
    address sealedAsks;
}

/// @notice What the auction is built with. Prices are per unit, docs/protocol/economics.md.
/// @param rhoMinWei Lowest reserve.
/// @param rhoMaxWei Highest reserve: what the sequencer's own fallback prover costs.
/// @param initialReserveWei Reserve of rounds 1 and 2.
/// @param initialFloorWei Floor of rounds 1 and 2.
/// @param dataFeeFloorWei Lowest data fee cap, per paid slot.
/// @param dataGasPerSlot L1 gas that the data of a slot costs.
/// @param baseFeeCapWei Highest base fee at which proofs are reimbursed.
/// @param sequencerFeeWei What the sequencer earns per paid slot.
/// @param insuranceCapWei Size of the insurance fund above which the spread is burned.
/// @param idleSeconds Time without a commit after which reserve and floor fall by one eighth.
/// @param seatCollateralWei Worth of a seat's collateral, which the sequencer's bond has to exceed by far.
/// @param initialMaxChunks Chunks per batch in rounds 1 and 2.
/// @param maxChunksBound Most chunks per batch ever.
struct AuctionParameters {
    uint96 rhoMinWei;
    uint96 rhoMaxWei;
    uint96 initialReserveWei;
    uint96 initialFloorWei;
    uint64 dataFeeFloorWei;
    uint32 dataGasPerSlot;
    uint64 baseFeeCapWei;
    uint96 sequencerFeeWei;
    uint96 insuranceCapWei;
    uint128 seatCollateralWei;
    uint32 idleSeconds;
    uint16 initialMaxChunks;
    uint16 maxChunksBound;
}

/// @notice Whom the auction knows.
/// @param rollup Clears, settles and drops.
/// @param ladder Credits provers and closes the accounts of dropped batches.
/// @param asks Registry of the asks.
/// @param sequencers Deposits that batches are paid from.
/// @param bridge Pays users' fees in.
/// @param inbox Pays the prepayments of L1 operations in.
struct AuctionContracts {
    address rollup;
    address ladder;
    IAskRegistry asks;
    ISequencerRegistry sequencers;
    address bridge;
    address inbox;
}

/// @notice What a seat's collateral is computed from: 2 * rhoMax * units + 500,000 gas * reference base fee.
/// @param rhoMaxWei Highest reserve.
/// @param unitsPerChunk Weight of a chunk.
/// @param referenceBaseFeeWei Base fee that stands for a usual day.
/// @param withdrawalDelaySeconds Time from asking for collateral to fetching it.
/// @param token What the collateral is paid in; zero: ether.
/// @param tokensPerEther Smallest units of the token that are worth one ether, for good; for ether 1e18.
struct CollateralParameters {
    uint96 rhoMaxWei;
    uint32 unitsPerChunk;
    uint64 referenceBaseFeeWei;
    uint32 withdrawalDelaySeconds;
    address token;
    uint128 tokensPerEther;
}

/// @notice Whom the vault knows.
/// @param asks Reserves collateral for the seats of asks.
/// @param standby Reserves it for members of the standby list.
/// @param sealedAsks Reserves it for sealed asks, forfeits their bonds.
/// @param ladder Moves escrows.
/// @param auction Insures with forfeited ether.
struct CollateralContracts {
    address asks;
    address standby;
    address sealedAsks;
    address ladder;
    address auction;
}

/// @notice What the standby list is built with.
/// @param maxMembers Most members.
/// @param heartbeatSeconds Time after a heartbeat in which the next one is due.
struct StandbyParameters {
    uint16 maxMembers;
    uint32 heartbeatSeconds;
}

/// @notice Whom the standby list knows.
/// @param ladder Draws members and ends their duty.
/// @param vault Keeps their collateral.
/// @param asks Must not have asks of theirs.
struct StandbyContracts {
    address ladder;
    ICollateralVault vault;
    IAskRegistry asks;
}

/// @notice What the sealed asks are built with.
/// @param revealSeconds Time to reveal in which the ask is in force in any case.
struct SealParameters {
    uint32 revealSeconds;
}

/// @notice What the sequencer registry is built with.
/// @param appointed The one address that may register.
/// @param minBondWei Least bond.
/// @param bondDelaySeconds Time from asking for the bond to fetching it.
struct SequencerParameters {
    address appointed;
    uint96 minBondWei;
    uint32 bondDelaySeconds;
}

/// @notice What the failure ladder is built with. Times are seconds and count without pauses.
/// @param provingWindowSeconds From the commit: only the assigned prover proves.
/// @param standbyWindowSeconds From the report of a miss: only the standby prover proves.
/// @param rescueWindowSeconds After it: anyone proves, for a bounty that rises over this time.
/// @param batchTimeoutSeconds From the commit until an unproven batch can be dropped.
/// @param gapSeconds Time between two blocks from which on L1 counts as having stood still.
/// @param reportDepth Blocks that must have followed a deadline before missing it can be reported.
/// @param answerGas Gas of showing a witness on L1, which a challenge pays for.
/// @param referenceBaseFeeWei Base fee of a usual day.
/// @param baseFeeCapWei Highest base fee at which gas is paid back.
struct LadderParameters {
    uint32 provingWindowSeconds;
    uint32 standbyWindowSeconds;
    uint32 rescueWindowSeconds;
    uint32 batchTimeoutSeconds;
    uint32 gapSeconds;
    uint16 reportDepth;
    uint32 answerGas;
    uint64 referenceBaseFeeWei;
    uint64 baseFeeCapWei;
}

/// @notice Whom the failure ladder knows.
struct LadderContracts {
    IRollup rollup;
    IProverAuction auction;
    IAskRegistry asks;
    ICollateralVault vault;
    IStandbyList standby;
    IPauseGuard pauses;
}

/// @notice What the pause guard is built with.
/// @param guardian Who may pause.
/// @param maxPauseSeconds Longest pause.
/// @param cooldownSeconds Least time from the end of a pause to the next.
struct PauseParameters {
    address guardian;
    uint64 maxPauseSeconds;
    uint64 cooldownSeconds;
}

/// @dev Hard bound of every price per unit: 18 ether. Rounds keep prices in 72 bits.
uint256 constant PRICE_BOUND_WEI = type(uint64).max;

/// @dev Hard bound of the chunks of a batch: the rollup keeps a bitmap of proven ones.
uint256 constant CHUNKS_BOUND = 64;

/// @dev Hard bound of the length of the list of asks: clearing may read all of it.
uint256 constant ASKS_BOUND = 1024;

/// @dev Hard bound of the standby list: a draw reads all of it.
uint256 constant MEMBERS_BOUND = 32;

function requireInRange(bytes32 name, uint256 value, uint256 min, uint256 max) pure {
    if (value < min || value > max) revert ParameterOutOfRange(name, value, min, max);
}

function requireAddress(bytes32 name, address value) pure {
    if (value == address(0)) revert AddressMissing(name);
}
