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

/// @notice What a proof earns its prover.
struct Payment {
    uint32 chunkIndex;
    address prover;
    uint256 amountWei;
}

/// @notice Clears the seat auction of each round, holds the pool that pays provers, and settles with the sequencer.
interface IProverAuction {
    error NotRollup(address caller);
    error NotLadder(address caller);
    error NothingToWithdraw(address account);
    error TransferRefused(address to);
    /// @notice Thrown when a batch would be paid more than was debited for it.
    error PoolExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei);
    /// @notice Thrown when a batch is settled that was not cleared, or was settled before.
    error BatchNotOpen(uint64 commitId);
    /// @notice Thrown when rounds are not cleared one after the other.
    error RoundOutOfOrder(uint256 round, uint256 expected);
    /// @notice Thrown when a round is asked for whose parameters are not kept any more, or not known yet.
    error RoundUnknown(uint256 round);
    /// @notice Thrown when another than the bridge, the inbox and the sequencers' registry pays in.
    error NotPayer(address caller);
    /// @notice Thrown when less was paid in than the books say.
    error PaymentMissing(uint256 expectedWei, uint256 receivedWei);

    /// @param freeSeats Free seats at or below the reserve that pricing looked at: the winners', and the losers' that it needed.
    /// @param highestCostWei Unit cost of the last winning seat; 0 if none won.
    event RoundCleared(
        uint64 indexed commitId,
        uint96 reserveWei,
        uint96 floorWei,
        uint32 chunks,
        uint32 seatsWon,
        uint32 freeSeats,
        uint96 highestCostWei
    );
    /// @notice A chunk was proven: emitted exactly once for each, also if it earns its prover nothing.
    event ProverCredited(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 amountWei);
    event CallerReimbursed(uint64 indexed commitId, address indexed caller, uint256 amountWei);
    event BatchSettled(
        uint64 indexed commitId,
        uint256 rewardsWei,
        uint256 reimbursedWei,
        uint256 sequencerWei,
        uint256 insuranceWei,
        uint256 burnedWei
    );
    /// @notice A rescued batch is final: who brought it is credited with what its operations prepaid.
    event RescuePaid(uint64 indexed commitId, address indexed rescuer, uint256 amountWei);
    /// @notice A rescue took the place of a round; the parameters of the rounds that were fixed are those of the rounds after them.
    event RoundSkipped(uint64 indexed commitId);
    /// @notice A dropped batch's account is closed: what was left of its debit went back to the sequencer's deposit.
    event BatchCancelled(uint64 indexed commitId, uint256 returnedWei);
    /// @notice The sequencer's bond paid for a batch that was dropped.
    event SequencerPunished(
        uint64 indexed commitId,
        address indexed sequencer,
        address indexed caller,
        uint256 bountyWei,
        uint256 insuranceWei,
        uint256 burnedWei
    );
    event Insured(address indexed payer, uint256 insuranceWei, uint256 burnedWei);
    event CreditWithdrawn(address indexed account, uint256 amountWei);

    /// @notice Clears round `commitId` for `chunks` chunks of `units` each, debits the sequencer and fixes round + 2. Only the rollup.
    /// @param slots T, slots per chunk; `units` is T * unitsPerSlot.
    /// @param paidSlots Paid slots of all chunks.
    /// @return winners Asks in the order of the market. An owner's total, units * pay_j, is split over its asks by seats: a
    /// seat's share is total / q_j, rounded down, and the remainder is with the owner's first ask.
    /// @return debitWei Rewards and open lane, or what all unpaid slots cost as padding if that is more, and the reserve for
    /// the reimbursement of proofs.
    /// @return openPriceWei units * rho.
    function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots)
        external
        returns (Winner[] memory winners, uint256 debitWei, uint256 openPriceWei);
    /// @notice Lets a rescue take the place of round `commitId`: nothing is sold or debited, and the parameters that were fixed for this round
    /// and the next are those of the two after it, without a floor as before, so that what was confirmed at them stays committable. Only the rollup.
    /// @return reserveWei The reserve in force, per unit.
    function skip(uint64 commitId) external returns (uint96 reserveWei);
    /// @notice Credits provers from a batch's pool, and the caller of `proveChunks` with `gasWei` as far as the batch's reserve reaches. Only the ladder.
    function pay(uint64 commitId, Payment[] calldata payments, address caller, uint256 gasWei) external;
    /// @notice Settles a final batch; docs/protocol/economics.md. The prepayments of a rescue are credited to who brought it. Only the rollup, after the bridge and the inbox paid in.
    function settle(BatchHeader calldata header) external;
    /// @notice Closes the account of a dropped batch: what is left goes back to the sequencer's deposit. Only the ladder.
    function cancel(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount) external;
    /// @notice Slashes the sequencer of the oldest of `batches` dropped batches by its exposure; the caller is credited with `gasWei`,
    /// at most half. The next rounds, two more than batches were dropped, have no floor, the widest limits and no cap of the data fee but users' own limits: nothing that
    /// was confirmed becomes uncommittable, the two batches after the dropped ones at the prices fixed for them included. Only the rollup.
    /// @dev What such a round lacks for its provers is the sequencer's, at settlement.
    function drop(
        uint64 commitId,
        address sequencer,
        uint256 debitWei,
        uint256 seatCount,
        uint256 batches,
        address caller,
        uint256 gasWei
    ) external;
    /// @notice Adds to the insurance fund up to its cap; the rest is burned. Anyone may pay.
    function insure() external payable;
    /// @notice Ether of fees (bridge) and prepayments (inbox) of a batch that is being finalized, and of the sequencer's debit.
    function receiveEther() external payable;
    /// @notice Pays out the caller's credit.
    function withdrawCredit(address payable to) external;
    function creditOf(address account) external view returns (uint256);
    /// @notice The parameters of a round: of the last two, and of the next two, which time without a commit still lowers.
    function roundParameters(uint64 round) external view returns (RoundParameters memory);
    /// @notice The round that was cleared last.
    function lastRound() external view returns (uint64);
    /// @notice What is left of an unsettled batch's debit for provers and for reimbursements.
    function accountOf(uint64 commitId) external view returns (bool open, uint256 poolWei, uint256 reserveWei);
    /// @notice What the sequencer earns per paid slot.
    function sequencerFeeWei() external view returns (uint256);
    /// @notice Size of the insurance fund.
    function insuranceWei() external view returns (uint256);
}
