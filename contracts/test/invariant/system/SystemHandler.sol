// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {SealedAsk} from "../../../src/interfaces/IAskRegistry.sol";
import {Delivery, Terms} from "../../../src/interfaces/IFailureLadder.sol";
import {Payment} from "../../../src/interfaces/IProverAuction.sol";
import {BatchHeader, BatchStatus, Winner} from "../../../src/interfaces/IRollup.sol";
import {Circuit} from "../../../src/interfaces/IVerifierRegistry.sol";
import {Closing} from "./Closing.sol";
import {Visitor} from "./Visitor.sol";

/// @notice Acts as users, provers, the sequencer, the guardian and strangers would, honest or not, and writes down what must
/// follow.
/// @dev Calls that must succeed or must fail are made as such; a breach is counted and found by the invariants.
contract SystemHandler is Closing {
    constructor() {
        deploySystem();
        _bondWei = BOND;
        _visitor = new Visitor();
        _actors = [
            alice,
            bob,
            carol,
            makeAddr("dave"),
            address(_visitor),
            sequencer,
            makeAddr("erin"),
            makeAddr("frank"),
            makeAddr("grace")
        ];
        for (uint256 i; i < _actors.length; ++i) {
            _positionOf[_actors[i]] = i;
        }
        Entry storage genesis = _entries.push();
        genesis.status = BatchStatus.Finalized;
        genesis.ledger = _save();
        _openMarket();
    }

    /// @dev Some provers are there from the start, so that even a short life sees them fail.
    function _openMarket() private {
        post(alice, 10 gwei, 2);
        post(bob, 12 gwei, 2);
        post(_actors[3], 20 gwei, 1);
        skip(2 hours);
        _enlist();
    }

    function contracts() external view returns (address[12] memory) {
        return [
            address(rollup),
            address(inbox),
            address(bridge),
            address(auction),
            address(asks),
            address(vault),
            address(sequencers),
            address(ladder),
            address(standbys),
            address(sealedAsks),
            address(pauses),
            address(exits)
        ];
    }

    // -------------------------------------------------------------------------------------------------- the world

    /// @dev Time passes; now and then so many blocks that no hash of before is known any more.
    function wait(uint256 seed) external acts(seed) {
        skip(1 + _draw(_draw(6) == 0 ? 8 hours : 10 minutes));
        vm.roll(block.number + (_draw(16) == 0 ? 300 : 1));
        if (_draw(2) == 0) vm.fee(1 + _draw(_draw(3) == 0 ? 1 gwei : 120 gwei));
    }

    /// @dev The guardian pauses at any time, for any time; it may exactly if the last pause is long ago.
    function pause(uint256 seed) external acts(seed) {
        uint256 earliest = _pauses.length == 0 ? 0 : _pauses[_pauses.length - 1].until + 7 days;
        if (_open.length == 0 && _draw(4) != 0) return _reach(earliest);
        uint64 length = uint64(1 + _draw(_draw(4) == 0 ? 1 days : 20 minutes));
        bytes memory call = abi.encodeCall(pauses.pause, (length));
        _mustFail(_actor(), address(pauses), 0, call);
        _mustFail(address(this), address(pauses), 0, abi.encodeCall(pauses.pause, (1 days + 1)));
        bool may = block.timestamp >= earliest;
        _must(may, address(this), address(pauses), call);
        if (!may) return;
        _pauses.push(Pause(block.timestamp, block.timestamp + length));
        if (_open.length != 0) ++_seen["paused with open batches"];
        _mustFail(address(this), address(pauses), 0, call);
        if (_draw(2) == 0) return;
        skip(_draw(length));
        _resume();
    }

    function resume(uint256 seed) external acts(seed) {
        _resume();
    }

    function _resume() private {
        bytes memory call = abi.encodeCall(pauses.resume, ());
        _mustFail(_actor(), address(pauses), 0, call);
        bool may = _paused();
        _must(may, address(this), address(pauses), call);
        if (!may) return;
        _pauses[_pauses.length - 1].until = block.timestamp;
        ++_seen["resumed"];
    }

    function forceEther(uint256 seed) external acts(seed) {
        address[6] memory targets =
            [address(inbox), address(bridge), address(auction), address(vault), address(sequencers), address(ladder)];
        address target = targets[_draw(6)];
        uint256 amountWei = _draw(0.01 ether);
        vm.deal(address(this), address(this).balance + 1);
        (bool sent,) = target.call{value: 1}("");
        if (sent) _fail("ether was taken without a reason");
        vm.deal(target, target.balance + amountWei);
        _strayWei[target] += amountWei;
    }

    // ------------------------------------------------------------------------------------------------ trespassing

    /// @dev What only one of the contracts may call.
    function trespass(uint256 seed) external acts(seed) {
        address actor = _actor();
        BatchHeader memory header = headerOf(_entries.length - 1);
        _trespassBridges(actor, header, seed);
        _trespassAuction(actor, header);
        _trespassMarket(actor);
        _trespassCollateral(actor);
        _trespassLadder(actor, header);
    }

    function _trespassBridges(address actor, BatchHeader memory header, uint256 seed) private {
        _mustFail(actor, address(inbox), 0, abi.encodeCall(inbox.advance, (0, 0)));
        _mustFail(actor, address(inbox), 0, abi.encodeCall(inbox.rewind, (0)));
        _mustFail(actor, address(inbox), 0, abi.encodeCall(inbox.release, (1, 1)));
        _mustFail(actor, address(inbox), 0, abi.encodeCall(inbox.close, (0)));
        _mustFail(actor, address(bridge), 0, abi.encodeCall(bridge.payExit, (actor, 1)));
        _mustFail(actor, address(bridge), 0, abi.encodeCall(bridge.receiveDeposits, ()));
        _mustFail(actor, address(bridge), 0, abi.encodeCall(bridge.finalize, (header.commitId, bytes32(seed), 1)));
        Circuit memory circuit = verifiers.circuitOf(CIRCUIT);
        _mustFail(actor, address(verifiers), 0, abi.encodeCall(verifiers.register, (bytes32(seed | 1), circuit)));
        _mustFail(actor, address(verifiers), 0, abi.encodeCall(verifiers.setActive, (CIRCUIT)));
    }

    function _trespassAuction(address actor, BatchHeader memory header) private {
        uint64 id = header.commitId;
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.clear, (id + 1, sequencer, 1, UNITS, SLOTS, 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.skip, (auction.lastRound() + 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.pay, (id, new Payment[](0), actor, 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.settle, (header)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.cancel, (id, sequencer, 0, 0)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.drop, (id, sequencer, 1, 1, 1, actor, 1)));
        _mustFail(actor, address(auction), 0, abi.encodeCall(auction.receiveEther, ()));
        _mustFail(actor, address(sequencers), 0, abi.encodeCall(sequencers.debit, (sequencer, 0, 0)));
        _mustFail(actor, address(sequencers), 0, abi.encodeCall(sequencers.settle, (sequencer, 0)));
        _mustFail(actor, address(sequencers), 0, abi.encodeCall(sequencers.slash, (sequencer, 0)));
        if (actor != sequencer) _mustFail(actor, address(sequencers), 1, abi.encodeCall(sequencers.register, ()));
    }

    function _trespassMarket(address actor) private {
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.takeSeats, (1, 1 ether)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.freeSeats, (1, 1)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.failSeat, (1)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.settleFailure, (actor)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.setStandby, (actor, true)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.takePlace, (actor)));
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.leavePlace, (actor)));
        SealedAsk memory ask = SealedAsk(actor, 1, 1, uint32(block.timestamp), 0);
        _mustFail(actor, address(asks), 0, abi.encodeCall(asks.postSealed, (ask, 0)));
    }

    function _trespassCollateral(address actor) private {
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.reserve, (actor, 0)));
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.release, (actor, 0)));
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.escrow, (actor, 0)));
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.payEscrow, (actor, 0)));
        _mustFail(actor, address(vault), 0, abi.encodeCall(vault.forfeit, (0)));
        _mustFail(actor, address(standbys), 0, abi.encodeCall(standbys.draw, (1, actor, block.timestamp)));
        _mustFail(actor, address(standbys), 0, abi.encodeCall(standbys.endDuty, (_actor(), false)));
    }

    function _trespassLadder(address actor, BatchHeader memory header) private {
        Terms memory terms = Terms(header.commitId, header.committedAt, header.chunkCount, header.openPriceWei);
        bytes memory call = abi.encodeCall(ladder.reward, (terms, new Winner[](0), 1, new Delivery[](1), 1, actor));
        _mustFail(actor, address(ladder), 0, call);
        _mustFail(actor, address(rollup), 0, abi.encodeCall(rollup.fixSeed, (header.commitId, header.committedBlock)));
        _mustFail(actor, address(pauses), 0, abi.encodeCall(pauses.setGuardian, (actor)));
    }
}
