// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RollupParameters} from "../types/RollupParameters.sol";

/// @notice What a commit knew. Only its keccak is stored, by `commitId`; callers bring it along.
/// @dev Encoded with `abi.encode`; docs/protocol/encoding.md section 7. Amounts are wei.
struct BatchHeader {
    uint64 commitId; // never reused; equals the market's round
    uint64 batchNumber; // position in the chain of batches; a dropped number is used again
    uint64 nonce; // number of drops before this commit
    uint64 committedAt; // block.timestamp of the commit; of a rescue its deadline
    uint64 committedBlock; // block.number of the commit; 0: a rescue
    uint64 lastTime; // L2 time of the last block
    uint64 lastBlockNumber; // L2 number of the last block
    uint64 queueStart; // index of the first L1 operation of the batch
    uint64 queueEnd; // index after its last L1 operation
    uint32 chunkCount; // n
    uint32 seatCount; // n' of them won by seats, the others in the open lane
    uint32 paidSlots; // of all chunks
    bytes32 circuitId;
    bytes32 parentHash; // header hash of the batch before
    bytes32 preRoot;
    bytes32 postRoot;
    bytes32 recordsRoot; // Merkle root of the chunk records
    bytes32 withdrawalRoot; // Merkle root of the withdrawals, 0 if none
    bytes32 lastBlockHash; // L2 hash of the last block
    bytes32 winnersHash; // keccak256(abi.encode(Winner[]))
    uint128 computeWei; // users' fees for proving: sum of paidSlots * unitPrice * unitsPerSlot
    uint128 dataWei; // users' fees for data: sum of paidSlots * dataFee
    uint128 prepaidWei; // prepayments of the executed L1 operations
    uint128 depositsWei; // ether of the executed deposits, applied or not
    uint128 paddingWei; // what the sequencer owes for padding slots
    uint128 debitWei; // what was debited from the sequencer's deposit
    uint128 openPriceWei; // units * rho: highest price of an open-lane chunk
    uint128 sequencerFeeWei; // sequencerFee * paidSlots
    address sequencer; // of a rescue who brought it
}

/// @notice One chunk of a commit; docs/protocol/encoding.md section 4.
/// @param postRoot State root after the chunk. The one before is the last chunk's, or the last batch's.
/// @param dataHash Poseidon2 sponge of the chunk's words.
/// @param witnessHash Keccak of the signatures, which are not on L1.
/// @param slots Compact slots.
struct ChunkInput {
    bytes32 postRoot;
    bytes32 dataHash;
    bytes32 witnessHash;
    uint96 unitPriceWei;
    uint96 dataFeeWei;
    uint64 time;
    uint16 l1Count;
    bytes slots;
}

/// @notice One L2 block of a commit: a run of `slotCount` slots after the block before it.
struct BlockInput {
    uint64 time;
    uint32 slotCount;
}

/// @notice What of a chunk its proof is checked against.
struct ChunkRecord {
    uint32 chunkIndex;
    bytes32 preRoot;
    bytes32 postRoot;
    bytes32 dataHash;
    uint256 z;
    uint256 y;
    bytes32 witnessHash;
}

/// @notice Seats that one ask won in a round.
/// @param owner Who must prove and is paid.
/// @param askId The ask whose seats are busy until the proofs come.
/// @param seats Number of its seats that won.
/// @param payWei What the owner of the ask gets for all these seats together.
struct Winner {
    address owner;
    uint64 askId;
    uint32 seats;
    uint128 payWei;
}

/// @notice A proof of one chunk, for `prover`, who is paid whoever sends it.
/// @param proof Groth16 A, B, C in the layout of the exported verifier (uint256[8]).
struct ChunkProof {
    ChunkRecord record;
    address prover;
    uint256[8] proof;
}

/// @notice Proofs of chunks of one batch, in ascending order of their chunks.
/// @param path Merkle multiproof of their records to the header's recordsRoot; docs/protocol/encoding.md section 7. Nothing
/// if all chunks of the batch are there.
struct BatchProofs {
    BatchHeader header;
    Winner[] winners;
    ChunkProof[] proofs;
    bytes32[] path;
}

/// @notice Life of a commit. What is between follows from time.
enum BatchStatus {
    None,
    Committed,
    Proven,
    Finalized,
    Dropped
}

/// @notice Orders batches, binds their data, checks their proofs and makes their roots final.
interface IRollup {
    /// @notice Thrown when the caller is not the sequencer whose turn it is.
    error NotSequencer(address caller);
    /// @notice Thrown when another than the failure ladder calls.
    error NotLadder(address caller);
    /// @notice Thrown when a commit does not come straight from an externally owned account, so that its data could not be found.
    error NotTopLevel(address caller);
    /// @notice Thrown when the header given is not the one stored for its commit.
    error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored);
    /// @notice Thrown when the parent is not the head.
    error NotHead(uint64 commitId, uint64 head);
    /// @notice Thrown when a commit follows the last one too soon.
    error CommitTooSoon(uint256 earliest);
    /// @notice Thrown when a batch has no chunk or more than the round allows.
    error ChunkCountOutOfRange(uint256 chunks, uint256 maxChunks);
    /// @notice Thrown when as many batches as allowed wait for finalization.
    error TooManyUnfinalized(uint256 depth);
    /// @notice Thrown when a root, hash or input is not below the field's order.
    error NotInField(uint256 value);
    /// @notice Thrown when a chunk's or block's time is before its predecessor's or after the L1 block's, or a rescue's deadline is over or too
    /// far ahead.
    error TimeOutOfRange(uint64 time, uint64 earliest, uint64 latest);
    /// @notice Thrown when a chunk's unit price is below the round's floor.
    error PriceBelowFloor(uint256 unitPriceWei, uint256 floorWei);
    /// @notice Thrown when a chunk's data fee is above the round's cap.
    error DataFeeAboveCap(uint256 dataFeeWei, uint256 capWei);
    /// @notice Thrown when the blocks do not cover the slots exactly.
    error BlocksDoNotCover(uint256 covered, uint256 slots);
    /// @notice Thrown when the next operation of the queue is due, there is room for it and it is left out.
    error DueOperationSkipped(uint64 index);
    /// @notice Thrown when the L1 operations of a batch are not those of the queue, in order. `queueEnd` is the index after the last of them.
    error QueueMismatch(uint64 queueEnd, bytes28 given, bytes28 stored);
    /// @notice Thrown at construction when a parameter is outside its hard bounds.
    error ParameterOutOfRange(bytes32 name, uint256 value, uint256 least, uint256 most);
    /// @notice Thrown when a batch is asked for in a state that does not allow the call.
    error WrongStatus(uint64 commitId, BatchStatus status);
    /// @notice Thrown when the records of proofs are not the batch's, or the path is not theirs: wrong, too short or too long.
    error RecordsNotInBatch(uint64 commitId);
    /// @notice Thrown when a proof comes after that of the same or of a later chunk of its batch.
    error ProofsNotAscending(uint64 commitId, uint32 chunkIndex);
    /// @notice Thrown when a list of winners is not the batch's.
    error WinnersMismatch(uint64 commitId);
    /// @notice Thrown when the seed of the assignment is not known yet, or no longer.
    error SeedUnavailable(uint64 committedBlock);
    /// @notice Thrown when the proofs do not verify.
    error ProofsInvalid();
    /// @notice Thrown when there is no batch in the call, or no proof of one that waits for proofs.
    error NoProofs();
    /// @notice Thrown when a batch is dropped that does not follow the newest final one.
    error NotOldest(uint64 commitId);
    /// @notice Thrown when a batch is finalized out of order or before its delay is over.
    error NotFinalizable(uint64 commitId);
    /// @notice Thrown when a batch is rescued while the sequencer still has its grace.
    error NotPermissionless();
    /// @notice Thrown when the sequencer commits while everybody may rescue and nobody else may commit.
    error Permissionless();
    /// @notice Thrown when a chunk of a rescue has a unit price.
    error PriceInRescue(uint256 chunkIndex);
    /// @notice Thrown when a rescue has no L1 operation, or slots that users pay for.
    error NotARescue(uint256 operations, uint256 paidSlots);
    /// @notice Thrown when a rescue has not one proof for each chunk.
    error ProofCountMismatch(uint256 proofs, uint256 chunks);
    /// @notice Thrown when the rollup is in exit mode for good.
    error Exited();
    /// @notice Thrown when exit mode is asked for while no operation waits for a final batch.
    error NothingWaits();
    /// @notice Thrown when exit mode is asked for too early.
    error NotYet(uint256 earliest);

    event BatchCommitted(
        uint64 indexed commitId, uint64 indexed batchNumber, bytes32 headerHash, BatchHeader header, Winner[] winners
    );
    /// @notice All chunks of the batch are proven. Who proved which is in `IProverAuction.ProverCredited`, once for each chunk.
    event BatchProven(uint64 indexed commitId);
    /// @notice The batches from `first` to before `end` were dropped. `nonce` is that of the next commit.
    event BatchesDropped(uint64 indexed first, uint64 end, uint64 nonce);
    event BatchFinalized(uint64 indexed commitId, uint64 indexed batchNumber, bytes32 stateRoot);
    /// @notice The batch was committed and proven by anybody; comes between its BatchCommitted and its BatchProven.
    event BatchRescued(uint64 indexed commitId, address indexed rescuer);
    /// @notice Nothing happens any more but that everybody leaves: accounts with what they have at `stateRoot`, operations from
    /// `queueEnd` on with their ether.
    event ExitModeEntered(bytes32 stateRoot, uint64 queueEnd);

    /// @notice Publishes a batch on top of `parent`, holds the round's auctions and consumes the forced queue in order.
    /// @dev Only the sequencer, only from an externally owned account (data is read from the transaction).
    /// Warning: `dataHash` is taken as given; a wrong one makes the chunk unprovable, never wrong.
    function commitBatch(BatchHeader calldata parent, ChunkInput[] calldata chunks, BlockInput[] calldata blocks)
        external;

    /// @notice Publishes and proves a batch of waiting L1 operations in one call, while `permissionless`. Anyone, without the market: no
    /// price, no seat, no debit; what the operations prepaid is the caller's once the batch is final.
    /// @dev Only from an externally owned account, on top of a proven head. The prover of all contexts is the caller.
    /// @param deadline Stands in the header as the time of the commit, which the proofs are made for before it is known: from now to
    /// an hour from now.
    /// @param proofs One for each chunk, in order.
    function rescueBatch(
        BatchHeader calldata parent,
        ChunkInput[] calldata chunks,
        BlockInput[] calldata blocks,
        uint64 deadline,
        uint256[8][] calldata proofs
    ) external;

    /// @notice Delivers proofs of chunks of one batch or several, of one circuit or several, which are verified together. Chunks
    /// that are proven already are skipped, and so are batches that wait for no proof any more, dropped ones included.
    /// @dev Anyone may call; each proof pays the prover named in it. The caller is reimbursed for gas.
    function proveChunks(BatchProofs[] calldata batches) external;

    /// @notice Makes the oldest proven batch final and settles its money. Anyone may call.
    function finalizeBatch(BatchHeader calldata header) external;

    /// @notice Drops the oldest batch that is not final, and all after it, because it is not proven in time; its sequencer's bond is slashed and
    /// pays the caller for gas. Anyone may call. Proofs that were credited stay paid, later ones are worth nothing.
    /// @param laterBlock RLP header of a block at or after the timeout, see `IFailureLadder.reportMissed`.
    function dropBatch(BatchHeader calldata header, bytes calldata laterBlock) external;

    /// @notice Stops the rollup for good, once the first operation that no final batch has taken in has waited for `exitDelay`. Anyone may
    /// call. Drops all batches that are not final, slashing nobody, and closes the queue.
    function enterExitMode() external;

    /// @notice Stores the seed of a commit's assignment, so that it stays the same once somebody was called by it. Only the ladder, which has checked
    /// that the commit was in block `committedBlock`.
    function fixSeed(uint64 commitId, uint64 committedBlock) external returns (uint160 seed);

    /// @notice Several calls of this contract in one transaction.
    function multicall(bytes[] calldata calls) external returns (bytes[] memory results);

    /// @notice Most chunks of a batch, whatever the round allows.
    function MAX_CHUNKS() external view returns (uint256);
    /// @notice Times and limits, fixed at construction.
    function parameters() external view returns (RollupParameters memory);
    function headerHashOf(uint64 commitId) external view returns (bytes32);
    function statusOf(uint64 commitId) external view returns (BatchStatus);
    /// @notice The seed of a commit's assignment if it is stored, else 0, and a map: bit i is set if chunk i is proven.
    function progressOf(uint64 commitId) external view returns (uint160 seed, uint256 proven);
    /// @notice The seed of a commit's assignment, stored or from the chain, for as long as L1 keeps the hash of the block after `committedBlock`. Means nothing if no seat was won.
    function seedOf(uint64 commitId, uint64 committedBlock) external view returns (uint160);
    /// @notice Commit id of the newest batch (0: genesis) and of the newest finalized batch, number of drops, next commit id.
    function head()
        external
        view
        returns (uint64 headCommitId, uint64 finalizedCommitId, uint64 nonce, uint64 nextCommitId);
    /// @notice Whether the first operation that no final batch has taken in has waited for `graceDelay`: then everybody may rescue, and
    /// nobody commit otherwise. Ends by itself with the final batch that takes it in. False in exit mode.
    function permissionless() external view returns (bool);
    /// @notice Whether the rollup has stopped for good.
    function exitMode() external view returns (bool);
    /// @notice Index of the first L1 operation that no final batch has taken in.
    function finalizedQueueEnd() external view returns (uint64);
    /// @notice State root of the newest finalized batch.
    function finalizedRoot() external view returns (bytes32);
    /// @notice Header of the genesis batch, the parent of the first commit.
    function genesisHeader() external view returns (BatchHeader memory);
}
