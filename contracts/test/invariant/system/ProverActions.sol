// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {UserActions} from "./UserActions.sol";

/// @notice What provers do with their collateral: asks, open and sealed, the standby list, withdrawals.
abstract contract ProverActions is UserActions {
    /// @dev A sealed ask, and what its owner keeps for itself.
    struct Sealed {
        address owner;
        uint64 number;
        uint96 unitCostWei;
        uint16 seats;
        uint64 endsAskId;
        bytes32 salt;
        uint256 sealedAt;
        uint256 revealUntil;
        bool gone; // revealed or forfeited
    }

    uint256 private constant LONG_DELAY = 2 hours;
    uint256 private constant REVEAL = 1 hours;

    /// @dev Position of the first of those who rather stand by than sell seats.
    uint256 internal constant FIRST_STANDBY = 6;

    Sealed[] internal _seals;

    /// @notice Seats of an owner's sealed asks, and how many these are.
    function sealedOf(address owner) public view returns (uint256 seats, uint256 count) {
        for (uint256 i; i < _seals.length; ++i) {
            if (_seals[i].owner != owner || _seals[i].gone) continue;
            seats += _seals[i].seats;
            ++count;
        }
    }

    // -------------------------------------------------------------------------------------------------------- asks

    function postAsk(uint256 seed) external acts(seed) {
        address owner = _trader();
        uint96 cost = uint96(_draw(60 gwei));
        if (_draw(4) == 0) cost = 10 gwei; // ties
        uint16 seats = uint16(1 + _draw(4));
        bool may = _mayPost(owner);
        if (_draw(8) != 0) _endow(owner, seats);
        may = may && vault.freeOf(owner) >= seats * vault.perSeat();
        // In so short a list every hint is good.
        _must(may, owner, address(asks), abi.encodeCall(asks.postAsk, (cost, seats, uint64(_draw(40)))));
    }

    function endAsk(uint256 seed) external acts(seed) {
        AskView memory ask = _anAsk();
        if (ask.askId == 0) return;
        address stranger = _actor();
        bytes memory call = abi.encodeCall(asks.endAsk, (ask.askId));
        if (stranger != ask.owner || ask.endedAt != 0) return _mustFail(stranger, address(asks), 0, call);
        _mustSucceed(ask.owner, address(asks), call);
    }

    function unlinkAsk(uint256 seed) external acts(seed) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        if (page.length == 0) return;
        uint256 i = _draw(page.length);
        bytes memory call = abi.encodeCall(asks.unlinkAsk, (page[i].askId, i == 0 ? 0 : page[i - 1].askId));
        bool dead = page[i].endedAt != 0 && page[i].endedAt <= asks.inForceUntil() && page[i].busy == 0;
        _must(dead, _actor(), address(asks), call);
    }

    /// @dev Who sells seats: seldom those who stand by.
    function _trader() private returns (address owner) {
        owner = _actor();
        if (_positionOf[owner] >= FIRST_STANDBY && _draw(8) != 0) owner = _actors[_draw(FIRST_STANDBY)];
    }

    /// @dev Whether an account finds a place for one more ask.
    function _mayPost(address owner) private view returns (bool) {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        uint256 all = page.length;
        (, uint256 own) = sealedOf(owner);
        for (uint256 i; i < page.length; ++i) {
            if (page[i].owner == owner) ++own;
        }
        for (uint256 i; i < _seals.length; ++i) {
            if (!_seals[i].gone) ++all;
        }
        return !_member[owner] && all < 12 && own < 4;
    }

    function _endow(address owner, uint256 seats) internal {
        uint256 neededWei = seats * vault.perSeat();
        vm.deal(address(this), address(this).balance + neededWei);
        vault.deposit{value: neededWei}(owner);
    }

    // ------------------------------------------------------------------------------------------------- sealed asks

    function seal(uint256 seed) external acts(seed) {
        Sealed memory ask;
        ask.owner = _trader();
        ask.number = sealedAsks.nextNumberOf(ask.owner);
        ask.unitCostWei = uint96(_draw(60 gwei));
        ask.seats = uint16(1 + _draw(3));
        ask.salt = bytes32(_draw(type(uint256).max));
        ask.sealedAt = block.timestamp;
        ask.revealUntil = block.timestamp + LONG_DELAY + REVEAL;
        AskView memory replaced = _anAsk();
        if (replaced.owner == ask.owner && replaced.seats <= ask.seats) ask.endsAskId = replaced.askId;
        bool may = _mayPost(ask.owner);
        _endow(ask.owner, ask.seats);
        bytes32 commitment =
            sealedAsks.commitmentOf(ask.owner, ask.number, ask.unitCostWei, ask.seats, ask.endsAskId, ask.salt);
        bytes memory call = abi.encodeCall(sealedAsks.seal, (ask.number, commitment, ask.seats));
        _must(may, ask.owner, address(sealedAsks), call);
        if (!may) return;
        _seals.push(ask);
        _mustFail(ask.owner, address(sealedAsks), 0, call);
    }

    function reveal(uint256 seed) external acts(seed) {
        if (_seals.length == 0) return;
        uint256 position = _draw(_seals.length);
        Sealed memory ask = _seals[position];
        if (_draw(2) == 0) _reach(ask.sealedAt + LONG_DELAY);
        bool open = !ask.gone && ask.sealedAt <= asks.inForceUntil() && block.timestamp < ask.revealUntil;
        bool right = _draw(3) != 0;
        bytes memory call = abi.encodeCall(
            sealedAsks.reveal,
            (ask.number, right ? ask.unitCostWei : ask.unitCostWei + 1, ask.endsAskId, ask.salt, uint64(_draw(40)))
        );
        address stranger = _actor();
        if (stranger != ask.owner) _mustFail(stranger, address(sealedAsks), 0, call);
        _must(open && right, ask.owner, address(sealedAsks), call);
        if (!open || !right) return;
        _seals[position].gone = true;
        ++_seen["revealed"];
    }

    function forfeit(uint256 seed) external acts(seed) {
        if (_seals.length == 0) return;
        uint256 position = _draw(_seals.length);
        if (_draw(3) == 0) _reach(_seals[position].revealUntil - _draw(2));
        _forfeit(position);
    }

    function _forfeit(uint256 position) internal {
        Sealed memory ask = _seals[position];
        bool due = !ask.gone && block.timestamp >= ask.revealUntil;
        Money memory money = _money();
        _must(due, _actor(), address(sealedAsks), abi.encodeCall(sealedAsks.forfeit, (ask.owner, ask.number)));
        if (due) {
            uint256 collateral = ask.seats * vault.perSeat();
            uint256 owner = _positionOf[ask.owner];
            money.reserved[owner] -= collateral;
            money.free[owner] += collateral - collateral / 8;
            money.gone += collateral / 8;
            _seals[position].gone = true;
            ++_seen["bond forfeited"];
        }
        _requireMoney(money, "forfeit");
    }

    // ----------------------------------------------------------------------------------------------------- standby

    function join(uint256 seed) external acts(seed) {
        _join(_actor());
    }

    function _join(address account) private {
        (AskView[] memory page,) = asks.asksAfter(0, 300);
        (, uint256 own) = sealedOf(account);
        for (uint256 i; i < page.length; ++i) {
            if (page[i].owner == account) ++own;
        }
        bool may = !_member[account] && own == 0 && standbys.members().length < 8;
        _endow(account, 1);
        _must(may, account, address(standbys), abi.encodeCall(standbys.join, ()));
        if (may) _member[account] = true;
    }

    /// @dev Most members tell that they are there, and who was late joins again.
    function beat(uint256 seed) external acts(seed) {
        _beat(4);
        _enlist();
    }

    /// @dev Those who stand by do so again if they were late or failed.
    function _enlist() internal {
        for (uint256 i = FIRST_STANDBY; i < _actors.length; ++i) {
            address account = _actors[i];
            (, uint32 beatAt,) = standbys.memberOf(account);
            if (_member[account] && !_onDuty[account] && block.timestamp >= beatAt + HEARTBEAT) {
                _mustSucceed(account, address(standbys), abi.encodeCall(standbys.leave, ()));
                _member[account] = false;
            }
            if (!_member[account]) _join(account);
        }
    }

    function _beat(uint256 outOf) internal {
        for (uint256 i; i < _actors.length; ++i) {
            if (_draw(outOf) == 0) continue;
            (, uint32 beatAt,) = standbys.memberOf(_actors[i]);
            bool alive = _member[_actors[i]] && block.timestamp < beatAt + HEARTBEAT;
            _must(alive, _actors[i], address(standbys), abi.encodeCall(standbys.heartbeat, ()));
        }
    }

    function leave(uint256 seed) external acts(seed) {
        address account = _actor();
        bool may = _member[account] && !_onDuty[account];
        _must(may, account, address(standbys), abi.encodeCall(standbys.leave, ()));
        if (may) _member[account] = false;
    }

    function removeMember(uint256 seed) external acts(seed) {
        address account = _actor();
        (, uint32 beatAt,) = standbys.memberOf(account);
        bool may = _member[account] && !_onDuty[account] && block.timestamp >= beatAt + HEARTBEAT;
        _must(may, _actor(), address(standbys), abi.encodeCall(standbys.remove, (account)));
        if (may) _member[account] = false;
    }

    // -------------------------------------------------------------------------------------------------- withdrawals

    function takeCollateral(uint256 seed) external acts(seed) {
        address owner = _actor();
        (uint256 leavingWei, uint256 readyAt) = vault.withdrawalOf(owner);
        bytes memory call = abi.encodeCall(vault.withdraw, (payable(owner)));
        if (leavingWei != 0 && block.timestamp >= readyAt) {
            _payout(owner, owner, address(vault), call, leavingWei);
            return;
        }
        _mustFail(owner, address(vault), 0, call);
        uint256 freeWei = vault.freeOf(owner);
        _mustFail(owner, address(vault), 0, abi.encodeCall(vault.requestWithdrawal, (freeWei + 1)));
        if (freeWei == 0) return;
        _mustSucceed(owner, address(vault), abi.encodeCall(vault.requestWithdrawal, (1 + _draw(freeWei))));
    }

    function withdrawCredit(uint256 seed) external acts(seed) {
        address owner = _actor();
        uint256 owedWei = auction.creditOf(owner);
        bytes memory call = abi.encodeCall(auction.withdrawCredit, (payable(owner)));
        if (owedWei == 0) _mustFail(owner, address(auction), 0, call);
        else _payout(owner, owner, address(auction), call, owedWei);
    }

    function withdrawBond(uint256 seed) external acts(seed) {
        address owner = _actor();
        uint256 owedWei = ladder.refundOf(owner);
        bytes memory call = abi.encodeCall(ladder.withdrawRefund, (payable(owner)));
        if (owedWei == 0) _mustFail(owner, address(ladder), 0, call);
        else _payout(owner, owner, address(ladder), call, owedWei);
    }
}
