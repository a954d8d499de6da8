// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Stage} from "../../../src/interfaces/IFailureLadder.sol";
import {BatchHeader, Winner} from "../../../src/interfaces/IRollup.sol";
import {Assignment} from "../../../src/libraries/Assignment.sol";
import {SystemBooks} from "./SystemBooks.sol";

/// @notice The failure ladder once more, as docs/protocol/ladder.md says: whose turn a chunk is, what its proof pays, and where
/// all money is. Time is counted by intervals, money by account.
abstract contract LadderBooks is SystemBooks {
    uint256 internal constant PROVING = 600;
    uint256 internal constant STANDBY = 300;
    uint256 internal constant RESCUE = 300;
    uint256 internal constant TIMEOUT = 3600;
    uint256 internal constant GAP = 60;
    uint256 internal constant DEPTH = 5;
    uint256 internal constant HEARTBEAT = 1 hours;

    /// @dev What a chunk was sold for, to whom. No owner: it is in the open lane.
    struct Seat {
        address owner;
        uint64 askId;
        uint256 shareWei;
    }

    /// @dev What happened to a chunk besides its proof.
    struct Case {
        address standby;
        uint256 reportedAt;
        uint256 rescueAt; // report of the standby prover
        address challenger;
        uint256 bondWei; // of a challenge that is not answered
        uint256 answeredAt;
    }

    /// @dev Whose turn it is. `from` and `until` bound the stage.
    struct Turn {
        Stage stage;
        address prover;
        uint256 from;
        uint256 until;
    }

    /// @dev What a proof pays now, and what of the chunk's escrows is forfeited with it.
    struct Outcome {
        uint256 rewardWei;
        uint256 bountyWei;
        uint256 heldWei; // escrowed until now
        uint256 forfeitedWei;
        bool slashes; // the standby prover, whose miss was not reported
    }

    struct Extension {
        bool proving;
        bool standby;
    }

    struct Pause {
        uint256 from;
        uint256 until;
    }

    /// @dev All money but that of L2, by position in `_actors`. `gone` is insured or burned.
    struct Money {
        uint256[] free;
        uint256[] reserved;
        uint256[] credit;
        uint256[] refund;
        uint256 escrowed;
        uint256 gone;
        uint256 deposit;
        uint256 bond;
        uint256 exposure;
    }

    Pause[] internal _pauses;
    mapping(uint256 commitId => mapping(uint256 chunk => Case)) internal _cases;
    mapping(uint256 commitId => Extension) internal _extensions;
    mapping(address account => bool) internal _member;
    mapping(address account => bool) internal _onDuty;
    mapping(address owner => uint256) internal _failures; // not settled
    mapping(address account => uint256) internal _positionOf; // in `_actors`
    uint256 internal _escrows; // taken from provers after a miss
    uint256 internal _toProversWei; // of them: bounties for proofs, and returns
    uint256 internal _lostWei; // of them: to reporters, insured, burned

    // -------------------------------------------------------------------------------------------------- readers

    function caseOf(uint256 commitId, uint256 chunk) external view returns (Case memory) {
        return _cases[commitId][chunk];
    }

    function extensionOf(uint256 commitId) external view returns (Extension memory) {
        return _extensions[commitId];
    }

    function isMember(address account) external view returns (bool) {
        return _member[account];
    }

    function isOnDuty(address account) external view returns (bool) {
        return _onDuty[account];
    }

    function failuresOf(address owner) external view returns (uint256) {
        return _failures[owner];
    }

    /// @notice Escrows that were taken, and where their collateral went.
    function escrowFlows() external view returns (uint256 escrows, uint256 toProversWei, uint256 lostWei) {
        return (_escrows, _toProversWei, _lostWei);
    }

    /// @notice Whose turn a chunk is and what its proof pays; nothing while its assignment is not known.
    function turnOf(uint256 commitId, uint256 chunk)
        external
        view
        returns (bool known, Turn memory turn, Outcome memory outcome)
    {
        Batch memory batch = _batch(commitId);
        known = _seedKnown(batch.header);
        if (!known) return (known, turn, outcome);
        Seat memory seat = _seatOf(batch, chunk);
        turn = _turnOf(batch.header, chunk, seat);
        outcome = _outcomeOf(batch.header, chunk, seat, turn);
    }

    // ----------------------------------------------------------------------------------------------------- times

    /// @dev The time at which `length` seconds without pauses have passed since `from`.
    function _deadline(uint256 from, uint256 length) internal view returns (uint256 time) {
        time = from + length;
        for (uint256 i; i < _pauses.length; ++i) {
            Pause memory pause = _pauses[i];
            if (pause.until <= from) continue;
            if (pause.from >= time) break;
            time += pause.until - (pause.from > from ? pause.from : from);
        }
    }

    /// @dev Seconds since `from` without pauses.
    function _ran(uint256 from) internal view returns (uint256 passed) {
        passed = block.timestamp - from;
        for (uint256 i; i < _pauses.length; ++i) {
            Pause memory pause = _pauses[i];
            uint256 start = pause.from > from ? pause.from : from;
            uint256 end = pause.until < block.timestamp ? pause.until : block.timestamp;
            if (end > start) passed -= end - start;
        }
    }

    function _paused() internal view returns (bool) {
        return _pauses.length != 0 && block.timestamp < _pauses[_pauses.length - 1].until;
    }

    function _timeoutOf(uint256 commitId) internal view returns (uint256) {
        Extension memory extension = _extensions[commitId];
        uint256 length = TIMEOUT + (extension.proving ? PROVING : 0) + (extension.standby ? STANDBY : 0);
        return _deadline(headerOf(commitId).committedAt, length);
    }

    // ----------------------------------------------------------------------------------------------------- turns

    /// @dev A batch without seats needs no seed.
    function _seedKnown(BatchHeader memory header) internal view returns (bool) {
        return header.seatCount == 0 || _seedOf(header) != 0;
    }

    /// @dev 0: not known yet, or no longer.
    function _seedOf(BatchHeader memory header) internal view returns (uint160) {
        uint160 seed = _entries[header.commitId].seed;
        bytes32 next = blockhash(header.committedBlock + 1);
        if (seed != 0 || next == 0) return seed;
        return uint160(bytes20(keccak256(abi.encode(next, header.commitId))));
    }

    /// @dev Somebody is called by the assignment, which is kept from now on.
    function _fixSeed(BatchHeader memory header) internal {
        if (header.seatCount != 0) _entries[header.commitId].seed = _seedOf(header);
    }

    function _seatOf(Batch memory batch, uint256 chunk) internal view returns (Seat memory seat) {
        if (batch.header.seatCount == 0) return seat;
        return this.drawSeat(batch.winners, batch.header.chunkCount, _seedOf(batch.header), chunk);
    }

    function drawSeat(Winner[] calldata winners, uint256 count, uint160 seed, uint256 chunk)
        external
        pure
        returns (Seat memory seat)
    {
        uint256 place = Assignment.draw(winners, count, seed)[chunk];
        if (place != 0) (seat.owner, seat.askId, seat.shareWei) = Assignment.seatAt(winners, place);
    }

    function _turnOf(BatchHeader memory header, uint256 chunk, Seat memory seat)
        internal
        view
        returns (Turn memory turn)
    {
        turn.from = header.committedAt;
        if (seat.owner == address(0)) return turn;
        Case storage c = _cases[header.commitId][chunk];
        Extension memory extension = _extensions[header.commitId];
        bool failed = c.reportedAt != 0;
        if (failed && (c.standby == address(0) || c.rescueAt != 0)) {
            (turn.stage, turn.from) = (Stage.Rescue, c.rescueAt == 0 ? c.reportedAt : c.rescueAt);
            return turn;
        }
        (turn.stage, turn.prover) = failed ? (Stage.Standby, c.standby) : (Stage.Assigned, seat.owner);
        if (failed) turn.from = c.reportedAt;
        if (c.answeredAt != 0 && c.challenger == turn.prover) turn.from = c.answeredAt;
        uint256 window = failed ? STANDBY : PROVING;
        bool extended = failed ? extension.standby : extension.proving;
        turn.until = _deadline(turn.from, extended ? 2 * window : window);
        if (block.timestamp < turn.until) return turn;
        if (c.bondWei != 0) (turn.stage, turn.prover) = (Stage.Unanswered, address(0));
        else if (failed) (turn.stage, turn.prover, turn.from) = (Stage.Rescue, address(0), turn.until);
    }

    function _outcomeOf(BatchHeader memory header, uint256 chunk, Seat memory seat, Turn memory turn)
        internal
        view
        returns (Outcome memory outcome)
    {
        Case storage c = _cases[header.commitId][chunk];
        outcome.rewardWei = seat.shareWei;
        if (turn.stage == Stage.Open) {
            outcome.rewardWei = header.openPriceWei * _atMost(_ran(turn.from), PROVING) / PROVING;
        }
        if (c.reportedAt == 0) return outcome;
        uint256 collateral = vault.perSeat();
        uint256 pot = collateral / 2 * (turn.stage == Stage.Rescue && c.standby != address(0) ? 2 : 1);
        outcome.heldWei = collateral / 2 * (c.rescueAt != 0 ? 2 : 1);
        outcome.slashes = turn.stage == Stage.Rescue && c.standby != address(0) && c.rescueAt == 0;
        if (turn.stage == Stage.Rescue) {
            outcome.bountyWei = pot * _atMost(_ran(turn.from), RESCUE) / RESCUE;
        } else if (turn.stage == Stage.Standby) {
            uint256 raiseWei = header.openPriceWei > seat.shareWei ? header.openPriceWei - seat.shareWei : 0;
            outcome.bountyWei = _atMost(raiseWei + collateral / 8, pot);
        }
        outcome.forfeitedWei = outcome.heldWei + (outcome.slashes ? collateral : 0) - outcome.bountyWei;
    }

    /// @dev Who is drawn to stand by for a chunk now.
    function _drawn(BatchHeader memory header, uint256 chunk, address owner) internal view returns (address standby) {
        address[] memory all = standbys.members();
        uint256 seed = uint256(keccak256(abi.encode(_seedOf(header), uint32(chunk))));
        bytes32 highest;
        for (uint256 i; i < all.length; ++i) {
            (uint32 joinedAt, uint32 beatAt,) = standbys.memberOf(all[i]);
            bool alive = block.timestamp < beatAt + HEARTBEAT;
            if (!alive || _onDuty[all[i]] || all[i] == owner || joinedAt >= header.committedAt) continue;
            bytes32 rank = keccak256(abi.encode(seed, all[i]));
            if (rank > highest) (highest, standby) = (rank, all[i]);
        }
    }

    // ----------------------------------------------------------------------------------------------------- money

    function _money() internal view returns (Money memory money) {
        uint256 count = _actors.length;
        money.free = new uint256[](count);
        money.reserved = new uint256[](count);
        money.credit = new uint256[](count);
        money.refund = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            money.free[i] = vault.freeOf(_actors[i]);
            money.reserved[i] = vault.reservedOf(_actors[i]);
            money.credit[i] = auction.creditOf(_actors[i]);
            money.refund[i] = ladder.refundOf(_actors[i]);
        }
        money.escrowed = vault.escrowed();
        money.gone = auction.insuranceWei() + auction.BURN().balance;
        money.deposit = sequencers.depositOf(sequencer);
        money.bond = sequencers.bondOf(sequencer);
        money.exposure = sequencers.exposureOf(sequencer);
    }

    /// @dev All money is where it should be, to the wei.
    function _requireMoney(Money memory expected, string memory what) internal {
        Money memory money = _money();
        for (uint256 i; i < _actors.length; ++i) {
            _require(money.free[i] == expected.free[i], string.concat(what, ": free collateral"));
            _require(money.reserved[i] == expected.reserved[i], string.concat(what, ": reserved collateral"));
            _require(money.credit[i] == expected.credit[i], string.concat(what, ": credit"));
            _require(money.refund[i] == expected.refund[i], string.concat(what, ": bond of a challenge"));
        }
        _require(money.escrowed == expected.escrowed, string.concat(what, ": escrows"));
        _require(money.gone == expected.gone, string.concat(what, ": insured and burned"));
        _require(money.deposit == expected.deposit, string.concat(what, ": deposit"));
        _require(money.bond == expected.bond, string.concat(what, ": the sequencer's bond"));
        _require(money.exposure == expected.exposure, string.concat(what, ": exposure"));
    }

    function _exposureOf(BatchHeader memory header) internal pure returns (uint256) {
        return header.debitWei + header.seatCount * SEAT_COLLATERAL;
    }

    /// @dev Wei for gas at the base fee, up to its cap.
    function _gasWei(uint256 gasAmount) internal view returns (uint256) {
        return gasAmount * _atMost(block.basefee, BASE_FEE_CAP);
    }

    function _atMost(uint256 value, uint256 most) internal pure returns (uint256) {
        return value < most ? value : most;
    }
}
