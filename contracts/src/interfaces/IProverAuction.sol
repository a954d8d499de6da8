// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, Winner} from "./IRollup.sol";

/// @notice Prices and limits of one round, fixed by the commit two rounds before.
struct RoundParameters {
    uint96 reserveWei; // rho, per unit
    uint96 floorWei; // uFloor, per unit
    uint64 dataFeeCapWei; // per paid slot
    uint16 maxChunks; // B
    uint32 committedAt; // time of the round's commit, 0 before
}

/// @notice Clears the seat auction of each round, holds the pool that pays provers, and settles with the sequencer.
interface IProverAuction {
    error NotRollup(address caller);
    error NothingToWithdraw(address account);
    error TransferRefused(address to);
    /// @notice Thrown when a batch would be paid more than was debited for it.
    error PoolExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei);

    event RoundCleared(
        uint64 indexed commitId,
        uint96 reserveWei,
        uint96 floorWei,
        uint32 chunks,
        uint32 seatsWon,
        uint32 freeSeats,
        uint96 highestCostWei
    );
    event ProverCredited(uint64 indexed commitId, address indexed prover, uint256 amountWei);
    event CallerReimbursed(uint64 indexed commitId, address indexed caller, uint256 amountWei);
    event BatchSettled(
        uint64 indexed commitId,
        uint256 rewardsWei,
        uint256 reimbursedWei,
        uint256 sequencerWei,
        uint256 insuranceWei,
        uint256 burnedWei
    );
    event CreditWithdrawn(address indexed account, uint256 amountWei);

    /// @notice Clears round `commitId` for `chunks` chunks of `units` each, debits the sequencer and fixes round + 2. Only the rollup.
    function clear(
        uint64 commitId,
        address sequencer,
        uint32 chunks,
        uint256 units,
        uint32 slots,
        uint32 paidSlots
    ) external returns (Winner[] memory winners, uint256 debitWei, uint256 openPriceWei);
    /// @notice Credits a prover and, if `freeAskId` is not 0, frees one of its ask's seats. Only the rollup.
    function credit(
        uint64 commitId,
        address prover,
        uint256 amountWei,
        uint64 freeAskId
    ) external;
    /// @notice Credits the caller of `proveChunks` for gas, as far as the batch's reserve reaches. Only the rollup.
    function reimburse(
        uint64 commitId,
        address caller,
        uint256 amountWei
    ) external returns (uint256 paidWei);
    /// @notice Settles a final batch; docs/protocol/economics.md. Only the rollup, after the bridge and the inbox paid in.
    function settle(
        BatchHeader calldata header
    ) external;
    /// @notice Ether of fees (bridge) and prepayments (inbox) of a batch that is being finalized, and of the sequencer's debit.
    function receiveEther() external payable;
    /// @notice Pays out the caller's credit.
    function withdrawCredit(
        address payable to
    ) external;
    function creditOf(
        address account
    ) external view returns (uint256);
    function roundParameters(
        uint64 round
    ) external view returns (RoundParameters memory);
    /// @notice What the sequencer earns per paid slot.
    function sequencerFeeWei() external view returns (uint256);
    function insuranceWei() external view returns (uint256);
    function burnedWei() external view returns (uint256);
}
