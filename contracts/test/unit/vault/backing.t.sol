// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView, Offer} from "../../../src/interfaces/IAskRegistry.sol";
import {SealedTest} from "../sealed/SealedTest.sol";

/// @dev Any sequence of what provers, ladder, rounds and strangers do with asks, sealed asks and the standby list.
contract BackingTest is SealedTest {
    uint256 private constant STEPS = 40;
    uint256 private constant ACTIONS = 13;

    address[6] private _owners; // the last two post no asks
    uint256 private _seed;
    uint256[ACTIONS] private _succeeded;

    function setUp() public override {
        super.setUp();
        _owners = [alice, bob, carol, makeAddr("dave"), makeAddr("erin"), makeAddr("frank")];
    }

    /// @dev Reserved is what seats in the list, sealed seats and memberships need, to the wei, and the vault holds it.
    function testFuzz_EverySeatIsBacked(uint256 seed) external {
        _seed = seed;
        for (uint256 i; i < STEPS; ++i) {
            _step();
            _check();
        }
    }

    /// @dev Keeps the sequences above from being empty.
    function test_EveryActionSucceeds() external {
        for (uint256 i; i < 1500; ++i) {
            _step();
        }
        for (uint256 i; i < ACTIONS; ++i) {
            assertGt(_succeeded[i], 0, vm.toString(i));
        }
    }

    function _step() private {
        uint256 action = _draw(ACTIONS);
        address owner = _owners[_draw(action == 0 || action == 3 ? 4 : 6)];
        uint16 seats = uint16(1 + _draw(3));
        AskView memory ask = _anAsk();
        uint64 number = sealedAsks.nextNumberOf(owner);
        if (action == 0) {
            secure(owner, seats);
            _try(action, owner, address(asks), abi.encodeCall(asks.postAsk, (uint96(_draw(50)), seats, 0)));
        } else if (action == 1) {
            _try(action, ask.owner, address(asks), abi.encodeCall(asks.endAsk, (ask.askId)));
        } else if (action == 2) {
            _try(action, owner, address(asks), abi.encodeCall(asks.unlinkAsk, (ask.askId, 0)));
        } else if (action == 3) {
            secure(owner, seats);
            // Each other one replaces an ask, which may be another's, larger, or gone by then.
            bytes32 sealedAsk = sealedAsks.commitmentOf(owner, number, uint96(seats), seats, _endsAsk(number), SALT);
            _try(action, owner, address(sealedAsks), abi.encodeCall(sealedAsks.seal, (number, sealedAsk, seats)));
        } else if (action == 4) {
            number = number == 0 ? 0 : number - 1;
            (, seats,,) = sealedAsks.sealOf(owner, number);
            bytes memory call = abi.encodeCall(sealedAsks.reveal, (number, uint96(seats), _endsAsk(number), SALT, 0));
            _try(action, owner, address(sealedAsks), call);
        } else if (action == 5) {
            number = number == 0 ? 0 : uint64(_draw(number));
            _try(action, bob, address(sealedAsks), abi.encodeCall(sealedAsks.forfeit, (owner, number)));
        } else if (action == 6) {
            secure(owner, 1);
            _try(action, owner, address(standby), abi.encodeCall(standby.join, ()));
        } else if (action == 7) {
            _try(action, _aMember(), address(standby), abi.encodeCall(standby.leave, ()));
        } else if (action == 8) {
            skip(_draw(20 minutes));
            _try(action, bob, address(standby), abi.encodeCall(standby.remove, (_aMember())));
        } else if (action == 9) {
            skip(_draw(40 minutes));
            vm.prank(address(auction));
            (Offer[] memory winners,) = asks.takeSeats(_draw(6), 60);
            if (winners.length != 0) ++_succeeded[action];
        } else if (action == 10) {
            _finish(ask);
        } else if (action == 11) {
            _try(action, ladder, address(asks), abi.encodeCall(asks.settleFailure, (owner)));
        } else {
            _standBy(owner);
        }
    }

    /// @dev A seat proves, or fails.
    function _finish(AskView memory ask) private {
        if (ask.busy == 0) return;
        bool fails = _draw(2) == 0;
        uint256 perSeat = vault.perSeat();
        vm.startPrank(ladder);
        if (fails) vault.escrow(ask.owner, perSeat);
        if (fails) asks.failSeat(ask.askId);
        else asks.freeSeats(ask.askId, 1);
        vm.stopPrank();
        ++_succeeded[10];
    }

    /// @dev A member is drawn, and proves or fails.
    function _standBy(address failing) private {
        bool fails = _draw(2) == 0;
        uint256 perSeat = vault.perSeat();
        vm.startPrank(ladder);
        address drawn = standby.draw(_draw(1000), failing, block.timestamp);
        if (drawn != address(0) && fails) vault.escrow(drawn, perSeat);
        if (drawn != address(0)) standby.endDuty(drawn, fails);
        vm.stopPrank();
        if (drawn != address(0)) ++_succeeded[12];
    }

    function _check() private view {
        uint256 held = vault.escrowed();
        uint256 perSeat = vault.perSeat();
        for (uint256 i; i < _owners.length; ++i) {
            address owner = _owners[i];
            (uint256 seats, uint256 places) = _seatsOf(owner);
            (uint256 joinedAt,,) = standby.memberOf(owner);
            assertEq(vault.reservedOf(owner), (seats + (joinedAt == 0 ? 0 : 1)) * perSeat);
            assertTrue(joinedAt == 0 || places == 0, "never both");
            assertLe(places, askParameters.maxAsksPerOwner);
            held += vault.freeOf(owner) + vault.reservedOf(owner);
        }
        assertEq(address(vault).balance, held);
    }

    /// @dev In the list and sealed.
    function _seatsOf(address owner) private view returns (uint256 seats, uint256 places) {
        (AskView[] memory page,) = asks.asksAfter(0, 100);
        for (uint256 i; i < page.length; ++i) {
            if (page[i].owner != owner) continue;
            assertLe(page[i].busy, page[i].seats);
            seats += page[i].seats;
            ++places;
        }
        for (uint64 number; number < sealedAsks.nextNumberOf(owner); ++number) {
            (, uint16 count,,) = sealedAsks.sealOf(owner, number);
            seats += count;
            if (count != 0) ++places;
        }
    }

    function _try(uint256 action, address caller, address target, bytes memory call) private {
        vm.prank(caller);
        (bool success,) = target.call(call);
        if (success) ++_succeeded[action];
    }

    function _endsAsk(uint64 number) private pure returns (uint64) {
        return number % 2 == 0 ? 0 : number;
    }

    function _anAsk() private returns (AskView memory ask) {
        (AskView[] memory page,) = asks.asksAfter(0, 100);
        if (page.length != 0) ask = page[_draw(page.length)];
    }

    function _aMember() private returns (address member) {
        address[] memory all = standby.members();
        if (all.length != 0) member = all[_draw(all.length)];
    }

    function _draw(uint256 below) private returns (uint256) {
        _seed = uint256(keccak256(abi.encode(_seed)));
        return _seed % below;
    }
}
