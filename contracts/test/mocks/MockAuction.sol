// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Payment, RoundParameters} from "../../src/interfaces/IProverAuction.sol";
import {BatchHeader, Winner} from "../../src/interfaces/IRollup.sol";

/// @notice An auction that answers what a test told it to, and remembers what it was told; also the ask registry, the vault and
/// the standby list. Only what the rollup and the ladder call while nobody fails.
contract MockAuction {
    struct Cleared {
        uint64 commitId;
        address sequencer;
        uint32 chunks;
        uint256 units;
        uint32 slots;
        uint32 paidSlots;
    }

    RoundParameters private _round;
    Winner[] private _winners;
    uint256 public debitWei;
    uint256 public sequencerFeeWei = 7 gwei;
    uint256 public receivedWei;
    uint64 public settled;
    uint256 public settledSenderBalance;
    Cleared public cleared;

    struct Dropped {
        uint64 commitId;
        uint256 batches;
        address caller;
        uint256 gasWei;
    }

    Dropped public dropped;
    uint64 public skipped;
    address private _target;
    bytes private _callback;
    bytes public answer;
    mapping(address account => uint256) public creditOf;
    mapping(address caller => uint256) public reimbursedOf;
    mapping(uint64 askId => uint256) public freedOf;

    constructor() {
        _round = RoundParameters({
            reserveWei: 40 gwei, floorWei: 50 gwei, dataFeeCapWei: 1000 gwei, maxChunks: 64, committedAt: 0
        });
    }

    function setRound(RoundParameters calldata round) external {
        _round = round;
    }

    function setWinners(Winner[] calldata winners, uint256 debit) external {
        delete _winners;
        for (uint256 i; i < winners.length; ++i) {
            _winners.push(winners[i]);
        }
        debitWei = debit;
    }

    /// @notice Makes `pay` call back.
    function callBack(address target, bytes calldata data) external {
        (_target, _callback) = (target, data);
    }

    function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots)
        external
        virtual
        returns (Winner[] memory, uint256, uint256)
    {
        cleared = Cleared(commitId, sequencer, chunks, units, slots, paidSlots);
        return (_winners, debitWei, units * _round.reserveWei);
    }

    function skip(uint64 commitId) external returns (uint96) {
        skipped = commitId;
        return _round.reserveWei;
    }

    function pay(uint64, Payment[] calldata payments, address caller, uint256 gasWei) external virtual {
        if (_target != address(0)) (, answer) = _target.call(_callback);
        for (uint256 i; i < payments.length; ++i) {
            creditOf[payments[i].prover] += payments[i].amountWei;
        }
        reimbursedOf[caller] += gasWei;
    }

    function freeSeats(uint64 askId, uint16 seats) external virtual {
        freedOf[askId] += seats;
    }

    function settle(BatchHeader calldata header) external virtual {
        settled = header.commitId;
    }

    function drop(uint64 commitId, address, uint256, uint256, uint256 batches, address caller, uint256 gasWei)
        external
    {
        dropped = Dropped(commitId, batches, caller, gasWei);
    }

    function receiveEther() external payable virtual {
        receivedWei += msg.value;
    }

    function roundParameters(uint64) external view returns (RoundParameters memory) {
        return _round;
    }
}

/// @notice An auction that costs next to nothing: 8 owners win two seats each. For measuring everything else.
contract FreeAuction is MockAuction {
    function clear(uint64, address, uint32, uint256 units, uint32, uint32)
        external
        pure
        override
        returns (Winner[] memory winners, uint256, uint256)
    {
        winners = new Winner[](8);
        for (uint256 i; i < 8; ++i) {
            winners[i] = Winner(address(uint160(0x1000 + i)), uint64(i + 1), 2, 1 ether);
        }
        return (winners, 8 ether, units * 40 gwei);
    }

    function pay(uint64, Payment[] calldata, address, uint256) external override {}
    function freeSeats(uint64, uint16) external override {}
    function settle(BatchHeader calldata) external override {}
    function receiveEther() external payable override {}
}
