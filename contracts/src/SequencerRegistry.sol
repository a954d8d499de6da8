// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IProverAuction} from "./interfaces/IProverAuction.sol";
import {ISequencerRegistry} from "./interfaces/ISequencerRegistry.sol";
import {requireAddress, requireInRange, SequencerParameters} from "./types/MarketParameters.sol";

/// @notice Knows the one appointed sequencer and holds its bond and the deposit that batches are paid from.
/// @dev What a batch needs leaves the deposit at its commit, so that all of a deposit is free.
contract SequencerRegistry is ISequencerRegistry {
    using SafeCast for uint256;

    /// @dev The bond is at least this many times what a sequencer that withholds witnesses can make provers lose.
    uint256 private constant BOND_FACTOR = 4;

    IProverAuction public immutable AUCTION;
    address public immutable APPOINTED;
    uint256 public immutable MIN_BOND;

    /// @dev One slot: what a commit reads and writes.
    struct Account {
        uint128 depositWei;
        uint128 exposureWei;
    }

    mapping(address sequencer => Account) private _accounts;
    mapping(address sequencer => uint256) private _bonds;

    modifier onlyAuction() {
        if (msg.sender != address(AUCTION)) revert NotAuction(msg.sender);
        _;
    }

    constructor(IProverAuction auction, SequencerParameters memory parameters) {
        requireAddress("auction", address(auction));
        requireAddress("appointed", parameters.appointed);
        requireInRange("minBond", parameters.minBondWei, 1, 100_000 ether);
        AUCTION = auction;
        APPOINTED = parameters.appointed;
        MIN_BOND = parameters.minBondWei;
    }

    /// @inheritdoc ISequencerRegistry
    function register() external payable {
        if (msg.sender != APPOINTED) revert NotSequencer(msg.sender);
        uint256 bondWei = _bonds[msg.sender] + msg.value;
        if (bondWei < MIN_BOND) revert BondTooLow(bondWei, MIN_BOND);
        _bonds[msg.sender] = bondWei;
        emit SequencerRegistered(msg.sender, bondWei);
    }

    /// @inheritdoc ISequencerRegistry
    function topUp(address sequencer) external payable {
        _put(sequencer, _accounts[sequencer]);
    }

    /// @inheritdoc ISequencerRegistry
    function withdraw(uint256 amountWei, address payable to) external {
        _take(msg.sender, amountWei, _accounts[msg.sender]);
        (bool sent,) = to.call{value: amountWei}("");
        if (!sent) revert TransferRefused(to);
    }

    /// @inheritdoc ISequencerRegistry
    function debit(address sequencer, uint256 amountWei, uint256 exposureWei) external onlyAuction {
        Account memory account = _accounts[sequencer];
        account.exposureWei = (account.exposureWei + exposureWei).toUint128();
        uint256 bondWei = _bonds[sequencer];
        uint256 neededWei = Math.max(MIN_BOND, BOND_FACTOR * uint256(account.exposureWei));
        if (bondWei < neededWei) revert BondTooLow(bondWei, neededWei);
        _take(sequencer, amountWei, account);
        AUCTION.receiveEther{value: amountWei}();
    }

    /// @inheritdoc ISequencerRegistry
    function settle(address sequencer, uint256 exposureWei) external payable onlyAuction {
        Account memory account = _accounts[sequencer];
        account.exposureWei -= exposureWei.toUint128();
        _put(sequencer, account);
    }

    /// @inheritdoc ISequencerRegistry
    function slash(address sequencer, uint256 amountWei) external onlyAuction returns (uint256 slashedWei) {
        uint256 bondWei = _bonds[sequencer];
        slashedWei = Math.min(amountWei, bondWei);
        _bonds[sequencer] = bondWei - slashedWei;
        emit BondSlashed(sequencer, slashedWei);
        AUCTION.receiveEther{value: slashedWei}();
    }

    /// @inheritdoc ISequencerRegistry
    function isSequencer(address account) external view returns (bool) {
        return account == APPOINTED && _bonds[account] >= MIN_BOND;
    }

    /// @inheritdoc ISequencerRegistry
    function depositOf(address sequencer) external view returns (uint256) {
        return _accounts[sequencer].depositWei;
    }

    /// @inheritdoc ISequencerRegistry
    function bondOf(address sequencer) external view returns (uint256) {
        return _bonds[sequencer];
    }

    /// @inheritdoc ISequencerRegistry
    function exposureOf(address sequencer) external view returns (uint256) {
        return _accounts[sequencer].exposureWei;
    }

    /// @dev Stores an account with the ether of this call added to its deposit.
    function _put(address sequencer, Account memory account) private {
        account.depositWei = (account.depositWei + msg.value).toUint128();
        _accounts[sequencer] = account;
        emit DepositChanged(sequencer, account.depositWei);
    }

    /// @dev Stores an account with `amountWei` taken from its deposit.
    function _take(address sequencer, uint256 amountWei, Account memory account) private {
        if (amountWei > account.depositWei) revert DepositTooLow(sequencer, account.depositWei, amountWei);
        account.depositWei -= uint128(amountWei);
        _accounts[sequencer] = account;
        emit DepositChanged(sequencer, account.depositWei);
    }
}
