// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Compact} from "../../unit/rollup/Compact.sol";

/// @notice The L2 of an honest sequencer: balances by account, executed as docs/protocol/encoding.md 3.1 says.
/// @dev Its tree is full after a few accounts, so that deposits fail now and then.
abstract contract Ledger {
    /// @dev An L1 operation as it was enqueued.
    struct Operation {
        uint8 kind;
        address owner;
        address recipient;
        uint256 amountWei;
        uint256 prepaidWei;
        uint256 enqueuedAt;
        bytes item;
    }

    /// @dev What a batch pays on L1.
    struct Withdrawal {
        uint64 commitId;
        uint256 index;
        address recipient;
        uint256 amountWei;
        bool claimed;
    }

    uint256 internal constant CAPACITY = 6;

    address[] internal _accounts; // the account at position i has the id i + 1
    mapping(address account => uint32) internal _idOf;
    mapping(address account => uint256) internal _balanceOf;
    Withdrawal[] internal _withdrawals;
    uint256 internal _ledgerWei; // sum of all balances, after what is committed

    // --------------------------------------------------------------------------------------------- L1 operations

    /// @dev Executes an operation and returns its compact slot.
    function _execute(Operation memory operation, uint64 commitId) internal returns (bytes memory) {
        bool applied;
        uint256 executedWei = operation.amountWei;
        bool all;
        if (operation.kind == 4) {
            applied = _insert(operation.recipient);
            if (applied) _credit(operation.recipient, executedWei);
            else _pay(commitId, operation.owner, executedWei);
        } else if (operation.kind == 5) {
            applied = _idOf[operation.owner] != 0;
        } else if (operation.kind == 6) {
            applied = _move(operation.owner, operation.recipient, executedWei);
        } else {
            all = executedWei == type(uint128).max;
            if (all) executedWei = _balanceOf[operation.owner];
            applied = _idOf[operation.owner] != 0 && _balanceOf[operation.owner] >= executedWei;
            if (applied && executedWei != 0) {
                _debit(operation.owner, executedWei);
                _pay(commitId, operation.owner, executedWei);
            }
        }
        return Compact.l1(operation.item, (all ? 2 : 0) + (applied ? 1 : 0), all ? uint128(executedWei) : uint128(0));
    }

    function _move(address from, address to, uint256 amountWei) private returns (bool applied) {
        applied = _idOf[from] != 0 && _idOf[to] != 0 && _balanceOf[from] >= amountWei;
        if (!applied) return false;
        _debit(from, amountWei);
        _credit(to, amountWei);
    }

    // --------------------------------------------------------------------------------------------- signed operations

    /// @dev A transfer, or a Noop if the payer has too little.
    function _transfer(address from, address to, uint256 amountWei, uint256 feeWei) internal returns (bytes memory) {
        if (_balanceOf[from] < amountWei + feeWei) return hex"00";
        _debit(from, amountWei + feeWei);
        _credit(to, amountWei);
        return Compact.transfer(_idOf[from], _idOf[to], uint128(amountWei));
    }

    /// @dev A withdrawal, or a Noop if the payer has too little.
    function _withdraw(address from, uint256 amountWei, uint256 feeWei, uint64 commitId)
        internal
        returns (bytes memory)
    {
        if (_balanceOf[from] < amountWei + feeWei) return hex"00";
        _debit(from, amountWei + feeWei);
        _pay(commitId, from, amountWei);
        return Compact.withdraw(_idOf[from], uint128(amountWei), from);
    }

    /// @dev A new account and the transfer that pays for it, or two Noops.
    function _create(address from, address to, uint256 amountWei, uint256 feeWei) internal returns (bytes memory) {
        if (_idOf[to] != 0 || _balanceOf[from] < amountWei + feeWei || !_insert(to)) return hex"0000";
        return bytes.concat(Compact.createAccount(_idOf[to], to), _transfer(from, to, amountWei, feeWei));
    }

    // ------------------------------------------------------------------------------------------------------- books

    /// @dev The L2 as it is now, for `_restore`.
    function _save() internal view returns (bytes memory) {
        uint256[] memory balances = new uint256[](_accounts.length);
        for (uint256 i; i < balances.length; ++i) {
            balances[i] = _balanceOf[_accounts[i]];
        }
        return abi.encode(balances, _withdrawals.length, _ledgerWei);
    }

    /// @dev Goes back to what was saved: the batches since then were dropped, and nothing of them was claimed.
    function _restore(bytes memory saved) internal {
        uint256[] memory balances;
        uint256 withdrawals;
        (balances, withdrawals, _ledgerWei) = abi.decode(saved, (uint256[], uint256, uint256));
        while (_accounts.length > balances.length) {
            address account = _accounts[_accounts.length - 1];
            delete _idOf[account];
            delete _balanceOf[account];
            _accounts.pop();
        }
        for (uint256 i; i < balances.length; ++i) {
            _balanceOf[_accounts[i]] = balances[i];
        }
        while (_withdrawals.length > withdrawals) {
            _withdrawals.pop();
        }
    }

    function _insert(address account) private returns (bool) {
        if (_idOf[account] != 0) return true;
        if (_accounts.length == CAPACITY) return false;
        _accounts.push(account);
        _idOf[account] = uint32(_accounts.length);
        return true;
    }

    function _credit(address account, uint256 amountWei) private {
        _balanceOf[account] += amountWei;
        _ledgerWei += amountWei;
    }

    function _debit(address account, uint256 amountWei) private {
        _balanceOf[account] -= amountWei;
        _ledgerWei -= amountWei;
    }

    function _pay(uint64 commitId, address recipient, uint256 amountWei) private {
        uint256 count = _withdrawals.length;
        uint256 index =
            count != 0 && _withdrawals[count - 1].commitId == commitId ? _withdrawals[count - 1].index + 1 : 0;
        _withdrawals.push(Withdrawal(commitId, index, recipient, amountWei, false));
    }
}
