// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {BatchHeader, BatchStatus} from "../../../src/interfaces/IRollup.sol";
import {SequencerActions} from "./SequencerActions.sol";

/// @notice Finalization, and what is settled with it.
abstract contract FinalityActions is SequencerActions {
    uint256 private constant FINALIZATION_DELAY = 1200;

    /// @dev Any batch, at any time: it becomes final exactly if it is the oldest, proven and old enough.
    function finalize(uint256 seed) external acts(seed) {
        uint256 commitId = _draw(4) != 0 && _open.length != 0 ? _open[0] : _aCommit();
        if (commitId != 0) _finalize(commitId);
    }

    /// @dev Time passes, the oldest batch is proven to the end and becomes final.
    function finish(uint256 seed) external acts(seed) {
        if (_open.length == 0) return;
        if (_paused() && _draw(4) != 0) _reach(_pauses[_pauses.length - 1].until);
        uint256 commitId = _open[0];
        if (_draw(2) == 0) _deliver(commitId, type(uint256).max);
        _reach(headerOf(commitId).committedAt + FINALIZATION_DELAY);
        _deliver(commitId, type(uint256).max);
        _watch();
        _finalize(commitId);
    }

    /// @dev A batch is proven and old enough before an older one is final.
    function finishOutOfOrder(uint256 seed) external acts(seed) {
        if (_open.length < 2) return;
        uint256 commitId = _open[1 + _draw(_open.length - 1)];
        _reach(headerOf(commitId).committedAt + FINALIZATION_DELAY);
        _deliver(commitId, type(uint256).max);
        _watch();
        _finalize(commitId);
    }

    function _finalize(uint256 commitId) internal {
        BatchHeader memory header = headerOf(commitId);
        bool ripe = !_paused() && _open.length != 0 && commitId == _open[0]
            && rollup.statusOf(uint64(commitId)) == BatchStatus.Proven
            && block.timestamp >= header.committedAt + FINALIZATION_DELAY;
        bytes memory call = abi.encodeCall(rollup.finalizeBatch, (header));
        Money memory money = _money();
        if (ripe) _expectSettlement(header, money);
        _must(ripe, _actor(), address(rollup), call);
        _requireMoney(money, "I10: settlement");
        if (!ripe) return;
        _noteFinal(commitId);
        ++_seen["final"];
        _mustFail(_actor(), address(rollup), 0, call);
    }

    /// @dev docs/protocol/economics.md: debit and fees in; rewards and reimbursements are out already; the sequencer gets
    /// what it is owed, covered by the fund except in a round without a floor; the rest is insured or burned.
    function _expectSettlement(BatchHeader memory header, Money memory money) private view {
        Entry storage entry = _entries[header.commitId];
        if (entry.rescued) {
            money.credit[_positionOf[header.sequencer]] += header.prepaidWei;
            return;
        }
        uint256 paidInWei = uint256(header.computeWei) + header.dataWei + header.prepaidWei;
        uint256 leftWei = header.debitWei + paidInWei - entry.rewardsWei - entry.reimbursedWei;
        uint256 owedWei = uint256(header.debitWei) + header.dataWei + header.sequencerFeeWei - entry.reimbursedWei;
        owedWei -= _atMost(owedWei, header.paddingWei);
        uint256 fundWei = entry.relief ? 0 : auction.insuranceWei();
        uint256 returnedWei = _atMost(owedWei, leftWei + fundWei);
        money.deposit += returnedWei;
        money.gone = money.gone + leftWei - returnedWei;
        money.exposure -= _exposureOf(header);
    }
}
