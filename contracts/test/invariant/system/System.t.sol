// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ledger} from "./Ledger.sol";
import {SystemHandler} from "./SystemHandler.sol";
import {SystemProperties} from "./SystemProperties.sol";

/// @dev contracts/INVARIANTS.md, one function for each number. They share a campaign: what costs time is the life of the
/// system, not to look at it.
contract SystemInvariantTest is SystemProperties {
    /// @dev Which of all lives is lived, and for how many actions at most.
    uint256 private constant LIFE = 5;
    uint256 private constant MOST_ACTIONS = 6000;

    function setUp() external {
        _connect(new SystemHandler());
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: _actions()}));
    }

    /// @dev More often what leads somewhere.
    function _actions() private view returns (bytes4[] memory actions) {
        bytes4[66] memory all = [
            _handler.report.selector,
            _handler.extend.selector,
            _handler.challenge.selector,
            _handler.release.selector,
            _handler.fallSilent.selector,
            _handler.rescueQueue.selector,
            _handler.rescueQueue.selector,
            _handler.enterExit.selector,
            _handler.leaveL2.selector,
            _handler.takeKept.selector,
            _handler.refundOperation.selector,
            _handler.leaveSequencer.selector,
            _handler.enqueue.selector,
            _handler.withdrawRefund.selector,
            _handler.claim.selector,
            _handler.postAsk.selector,
            _handler.endAsk.selector,
            _handler.unlinkAsk.selector,
            _handler.takeCollateral.selector,
            _handler.withdrawCredit.selector,
            _handler.withdrawBond.selector,
            _handler.prove.selector,
            _handler.proveLate.selector,
            _handler.proveSeveral.selector,
            _handler.rescue.selector,
            _handler.commit.selector,
            _handler.cheat.selector,
            _handler.skipDue.selector,
            _handler.takeDeposit.selector,
            _handler.finalize.selector,
            _handler.finish.selector,
            _handler.finishOutOfOrder.selector,
            _handler.wait.selector,
            _handler.forceEther.selector,
            _handler.trespass.selector,
            _handler.seal.selector,
            _handler.reveal.selector,
            _handler.forfeit.selector,
            _handler.join.selector,
            _handler.beat.selector,
            _handler.leave.selector,
            _handler.removeMember.selector,
            _handler.report.selector,
            _handler.extend.selector,
            _handler.challenge.selector,
            _handler.answer.selector,
            _handler.drop.selector,
            _handler.release.selector,
            _handler.pause.selector,
            _handler.resume.selector,
            _handler.enqueue.selector,
            _handler.claim.selector,
            _handler.commit.selector,
            _handler.commit.selector,
            _handler.commit.selector,
            _handler.commit.selector,
            _handler.report.selector,
            _handler.report.selector,
            _handler.report.selector,
            _handler.rescue.selector,
            _handler.finish.selector,
            _handler.beat.selector,
            _handler.beat.selector,
            _handler.challenge.selector,
            _handler.answer.selector,
            _handler.wait.selector
        ];
        actions = new bytes4[](all.length);
        for (uint256 i; i < all.length; ++i) {
            actions[i] = all[i];
        }
    }

    /// forge-config: deep.invariant.runs = 64
    function invariant_TheSystemHolds() external view {
        theSystemHolds();
    }

    /// @dev I21, I22, I26: whatever happened, everybody gets out, with the help of a stranger who proves, only by time, or from a
    /// rollup that is stopped.
    function afterInvariant() external {
        uint256 snapshot = vm.snapshotState();
        _handler.close(true, snapshot);
        theSystemHolds();
        i21EverybodyGetsOut();
        vm.revertToState(snapshot);
        if (!_handler.exited()) {
            _handler.close(false, snapshot);
            theSystemHolds();
            i21EverybodyGetsOut();
            vm.revertToState(snapshot);
        }
        _handler.closeByExit(snapshot);
        theSystemHolds();
        i21EverybodyGetsOut();
        i26NothingIsLeft();
    }

    /// @dev The handler gets somewhere: a life sees everything, sooner or later.
    function test_TheHandlerReachesAll() external {
        vm.pauseGasMetering();
        _handler.stay();
        bytes4[] memory actions = _actions();
        string memory missing = "all";
        for (uint256 i; i < MOST_ACTIONS && bytes(missing).length != 0; ++i) {
            bytes32 random = keccak256(abi.encode(i, LIFE));
            (bool done,) = address(_handler)
                .call(abi.encodeWithSelector(actions[uint256(random) % actions.length], uint256(random)));
            assertTrue(done, "an action reverted");
            if (i % 50 != 49) continue;
            this.theSystemHolds();
            missing = _missing();
        }
        assertEq(missing, "", "never seen");
        _handler.closeByExit(LIFE);
        this.theSystemHolds();
        i21EverybodyGetsOut();
        i26NothingIsLeft();
        assertGt(_handler.seen("account left"), 0, "exits");
    }

    function _missing() private view returns (string memory missing) {
        string[27] memory all = [
            "final",
            "proven by the owner",
            "proven in the open lane",
            "proven by the standby",
            "proven unanswered",
            "rescued",
            "several batches proven in one call",
            "proofs of what was dropped skipped",
            "owner reported",
            "standby drawn",
            "standby reported",
            "proving window extended",
            "standby window extended",
            "challenged by the owner",
            "challenged by the standby",
            "answered",
            "dropped",
            "several dropped",
            "committed in relief",
            "released",
            "released after proofs or misses",
            "escrow returned",
            "paused with open batches",
            "resumed",
            "revealed",
            "bond forfeited",
            "rescued the queue"
        ];
        for (uint256 i; i < all.length; ++i) {
            if (_handler.seen(all[i]) == 0) missing = string.concat(missing, all[i], "; ");
        }
        if (_handler.claimedWei() == 0) missing = string.concat(missing, "claims; ");
        if (_failedDeposits() == 0) missing = string.concat(missing, "failed deposits; ");
        if (_auction.BURN().balance == 0) missing = string.concat(missing, "burned; ");
    }

    function _failedDeposits() private view returns (uint256 count) {
        Ledger.Operation[] memory all = _handler.operations();
        Ledger.Withdrawal[] memory paid = _handler.withdrawals();
        for (uint256 i; i < all.length; ++i) {
            if (all[i].kind != 4) continue;
            for (uint256 j; j < paid.length; ++j) {
                if (paid[j].amountWei == all[i].amountWei && paid[j].recipient == all[i].owner) ++count;
            }
        }
    }
}
