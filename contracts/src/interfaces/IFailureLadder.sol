// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {LadderParameters} from "../types/MarketParameters.sol";
import {BatchHeader, BatchStatus, ChunkRecord, Winner} from "./IRollup.sol";

/// @notice What of a batch's header the ladder works with.
struct Terms {
    uint64 commitId;
    uint64 committedAt;
    uint32 chunkCount;
    uint128 openPriceWei;
}

/// @notice A proof of a chunk that the rollup has verified.
struct Delivery {
    uint32 chunkIndex;
    address prover;
}

/// @notice Where a chunk that waits for its proof stands.
enum Stage {
    Open, // no seat: anyone, at a price that rises
    Assigned, // the owner of its seat
    Unanswered, // its witness was asked for and never shown: anyone, at the seat's price, nobody is punished
    Standby, // the standby prover
    Rescue // anyone, for a bounty that rises
}

/// @notice Who may prove a chunk now, and for what.
/// @param prover The only one who may prove it; 0: anyone.
/// @param rewardWei Ether from the batch's pool.
/// @param bounty Collateral from the failed seats.
/// @param until When the stage ends, as far as time alone ends it; 0: never.
struct Duty {
    Stage stage;
    address prover;
    uint256 rewardWei;
    uint256 bounty;
    uint256 until;
}

/// @notice What happens to a chunk until it is proven or dropped: who may prove it, who is paid and who pays. DESIGN section 3.4.
/// @dev Deadlines are times without pauses. A deadline that passed has no effect until it is reported.
interface IFailureLadder {
    error NotRollup(address caller);
    /// @notice Thrown when the header given is not the one stored for its commit.
    error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored);
    error WinnersMismatch(uint64 commitId);
    error RecordNotInBatch(uint64 commitId, uint32 chunkIndex);
    /// @notice Thrown when a batch is in a state that does not allow the call.
    error WrongStatus(uint64 commitId, BatchStatus status);
    error ChunkAlreadyProven(uint64 commitId, uint32 chunkIndex);
    /// @notice Thrown when a chunk is proven by another than the one whose turn it is.
    error NotAssigned(uint32 chunkIndex, address assigned, address prover);
    /// @notice Thrown when a chunk has no seat, so that nobody misses its deadline.
    error NoSeat(uint32 chunkIndex);
    /// @notice Thrown when a miss is reported that is none, or not yet to be seen in a block that is deep enough.
    error DeadlineNotMissed(uint256 deadline, uint256 shownTime);
    /// @notice Thrown when the block shown is too new.
    error BlockTooRecent(uint256 number, uint256 latest);
    /// @notice Thrown when nobody can be reported: the chunk's misses have been, or its witness was asked for and not shown.
    error NothingToReport(uint32 chunkIndex);
    error AlreadyExtended(uint64 commitId);
    /// @notice Thrown when the standby windows are extended because of a chunk for which nobody stands by.
    error NoStandby(uint32 chunkIndex);
    /// @notice Thrown when blocks show neither a base fee above eight times its reference nor a gap within the window.
    error NoReasonToExtend(uint256 windowStart, uint256 windowEnd);
    error BlocksNotConsecutive(uint256 first, uint256 second);
    error AlreadyChallenged(uint32 chunkIndex);
    error ChallengeTooLate(uint256 until);
    error BondTooLow(uint256 paidWei, uint256 neededWei);
    error NotChallenged(uint32 chunkIndex);
    error WitnessMismatch(uint32 chunkIndex, bytes32 given, bytes32 recorded);
    error AlreadyReleased(uint64 commitId);
    error NothingToWithdraw(address account);
    error TransferRefused(address to);

    /// @param failed Who missed its deadline.
    /// @param reporter Who is paid `bounty` for saying so.
    /// @param standby Who has to prove it next; 0: anyone may.
    event DeadlineMissed(
        uint64 indexed commitId,
        uint32 indexed chunkIndex,
        address indexed failed,
        address reporter,
        uint256 bounty,
        address standby
    );
    /// @notice A failed chunk was proven: `bounty` of collateral went to its prover, `forfeited` to insurance or burn.
    event ChunkRescued(
        uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 bounty, uint256 forfeited
    );
    event WindowExtended(uint64 indexed commitId, bool standby, uint256 shownTime);
    event WitnessChallenged(
        uint64 indexed commitId, uint32 indexed chunkIndex, address indexed challenger, uint256 bondWei
    );
    event WitnessShown(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed by, bytes witness);
    event BatchReleased(uint64 indexed commitId);
    event RefundWithdrawn(address indexed account, uint256 amountWei);

    /// @notice Pays the provers of `deliveries`, frees or settles their chunks' seats, and reimburses the caller for gas. Only the rollup.
    /// @param bundle New proofs of the whole call, of all its batches; 0: its fixed part is paid already.
    /// @return fixedPaid Whether the fixed part of the call was paid.
    function reward(
        Terms calldata terms,
        Winner[] calldata winners,
        uint160 seed,
        Delivery[] calldata deliveries,
        uint256 bundle,
        address caller
    ) external returns (bool fixedPaid);
    /// @notice Reports that whose turn it was has missed its deadline: the collateral of its seat is escrowed, half of it for good, and the
    /// standby prover is drawn, or anyone may prove. Anyone may call; paid for gas out of the escrow.
    /// @param laterBlock RLP header of a block at or after the deadline that has `reportDepth` successors: after an outage of L1
    /// a prover has that long to extend its window.
    function reportMissed(
        BatchHeader calldata header,
        Winner[] calldata winners,
        uint32 chunkIndex,
        bytes calldata laterBlock
    ) external;
    /// @notice Extends the proving windows of a batch once, because base fee or L1 itself stood in the way within them.
    /// @param blocks Nothing: this block's base fee is the reason. One RLP header: that block's is. Two of consecutive blocks: the gap between them is.
    function extendProving(BatchHeader calldata header, bytes[] calldata blocks) external;
    /// @notice The same for the standby windows of a batch, because of what happened within that of chunk `chunkIndex`.
    function extendStandby(BatchHeader calldata header, uint32 chunkIndex, bytes[] calldata blocks) external;
    /// @notice Asks for the witness of a chunk on L1. Only whose turn it is to prove it, in the first quarter of its window, once per chunk, with a bond of answer gas at the base fee.
    /// @dev Until it is shown nobody is punished for this chunk.
    function challengeWitness(BatchHeader calldata header, Winner[] calldata winners, uint32 chunkIndex)
        external
        payable;
    /// @notice Shows the witness that was asked for: the caller is owed the bond, the window starts anew. Anyone may call.
    function answerWitness(
        BatchHeader calldata header,
        ChunkRecord calldata record,
        bytes32[] calldata path,
        bytes calldata witness
    ) external;
    /// @notice Stores the seed of an open batch before L1 forgets the hash that it comes from, 8,191 blocks after the commit. Anyone may call, also in a
    /// pause; the first proof, report or challenge does the same.
    function keepSeed(BatchHeader calldata header) external returns (uint160 seed);
    /// @notice Ends what a dropped batch holds: frees the seats of its unproven chunks, returns the half of their escrows that provers
    /// could have earned, and what is left of its debit. Anyone may call, once.
    function release(BatchHeader calldata header, Winner[] calldata winners) external;
    /// @notice Pays out bonds of challenges: of those answered to who answered, of the others back.
    function withdrawRefund(address payable to) external;

    /// @notice Who may prove a chunk now, and for what. Reverts while the assignment is not drawn yet.
    function dutyOf(BatchHeader calldata header, Winner[] calldata winners, uint32 chunkIndex)
        external
        view
        returns (Duty memory);
    /// @notice When an unproven batch can be dropped.
    function timeoutOf(uint64 commitId, uint64 committedAt) external view returns (uint256);
    /// @notice Reverts if `laterBlock` does not show that the batch timed out.
    function requireTimedOut(uint64 commitId, uint64 committedAt, bytes calldata laterBlock) external view;
    function refundOf(address account) external view returns (uint256);
    /// @notice Bit i: chunk i was reported missed, its witness was asked for, and shown.
    function batchState(uint64 commitId)
        external
        view
        returns (
            uint64 failed,
            uint64 challenged,
            uint64 answered,
            bool provingExtended,
            bool standbyExtended,
            bool released
        );
    function parameters() external view returns (LadderParameters memory);
    /// @notice Gas that is reimbursed for each newly proven chunk.
    function PROOF_GAS() external view returns (uint256);
    /// @notice Gas that is reimbursed once per call, for four or more new proofs or in the second half of a batch's window.
    function CALL_GAS() external view returns (uint256);
    /// @notice Gas that a report of a missed deadline is paid for.
    function REPORT_GAS() external view returns (uint256);
}
