// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IProverAuction} from "./interfaces/IProverAuction.sol";
import {ISequencerRegistry} from "./interfaces/ISequencerRegistry.sol";
import {requireAddress, requireInRange, SequencerParameters} from "./types/MarketParameters.sol";

/// @notice Knows the one appointed sequencer and holds its bond and the deposit that batches are paid from.
/// @dev What a batch needs leaves the deposit at its commit, so that all of a deposit is free. The bond leaves by delay, and not
/// before all batches are settled or released.
contract SequencerRegistry is ISequencerRegistry {
    using SafeCast for uint256;

    /// @dev The bond is at least this many times what a sequencer that withholds witnesses can make provers lose.
    uint256 private constant BOND_FACTOR = 4;

    IProverAuction public immutable AUCTION;
    address public immutable APPOINTED;
    uint256 public immutable MIN_BOND;
    uint256 public immutable BOND_DELAY;

    /// @dev One slot: what a commit reads and writes.
    struct Account {
        uint128 depositWei;
        uint128 exposureWei;
    }

    /// @dev One slot.
    struct Bond {
        uint128 amountWei;
        uint64 readyAt; // when it may leave; 0: it stays
    }

    mapping(address sequencer => Account) private _accounts;
    mapping(address sequencer => Bond) private _bonds;

    modifier onlyAuction() {
        if (msg.sender != address(AUCTION)) revert NotAuction(msg.sender);
        _;
    }

    constructor(IProverAuction auction, SequencerParameters memory parameters) {
        requireAddress("auction", address(auction));
        requireAddress("appointed", parameters.appointed);
        requireInRange("minBond", parameters.minBondWei, 1, 100_000 ether);
        requireInRange("bondDelay", parameters.bondDelaySeconds, 1, 90 days);
        AUCTION = auction;
        APPOINTED = parameters.appointed;
        MIN_BOND = parameters.minBondWei;
        BOND_DELAY = parameters.bondDelaySeconds;
    }

    /// @inheritdoc ISequencerRegistry
    function register() external payable {
        if (msg.sender != APPOINTED) revert NotSequencer(msg.sender);
        uint256 bondWei = _bonds[msg.sender].amountWei + msg.value;
        if (bondWei < MIN_BOND) revert BondTooLow(bondWei, MIN_BOND);
        _bonds[msg.sender] = Bond({amountWei: bondWei.toUint128(), readyAt: 0});
        emit SequencerRegistered(msg.sender, bondWei);
    }

    /// @inheritdoc ISequencerRegistry
    function requestBondExit() external {
        Bond memory bond = _bonds[msg.sender];
        if (bond.amountWei == 0) revert NoBond(msg.sender);
        if (bond.readyAt != 0) revert BondExitRequestedAlready(bond.readyAt);
        uint256 readyAt = block.timestamp + BOND_DELAY;
        _bonds[msg.sender].readyAt = uint64(readyAt);
        emit BondExitRequested(msg.sender, readyAt);
    }

    /// @inheritdoc ISequencerRegistry
    function withdrawBond(address payable to) external {
        Bond memory bond = _bonds[msg.sender];
        if (bond.amountWei == 0) revert NoBond(msg.sender);
        if (bond.readyAt == 0) revert BondExitNotRequested();
        if (block.timestamp < bond.readyAt) revert BondNotReady(bond.readyAt);
        uint256 exposureWei = _accounts[msg.sender].exposureWei;
        if (exposureWei != 0) revert BondExposed(exposureWei);
        delete _bonds[msg.sender];
        emit BondWithdrawn(msg.sender, bond.amountWei);
        (bool sent,) = to.call{value: bond.amountWei}("");
        if (!sent) revert TransferRefused(to);
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
        uint256 bondWei = _bonds[sequencer].amountWei;
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
        uint256 bondWei = _bonds[sequencer].amountWei;
        slashedWei = Math.min(amountWei, bondWei);
        _bonds[sequencer].amountWei = uint128(bondWei - slashedWei);
        emit BondSlashed(sequencer, slashedWei);
        AUCTION.receiveEther{value: slashedWei}();
    }

    /// @inheritdoc ISequencerRegistry
    function isSequencer(address account) external view returns (bool) {
        Bond memory bond = _bonds[account];
        return account == APPOINTED && bond.amountWei >= MIN_BOND && bond.readyAt == 0;
    }

    /// @inheritdoc ISequencerRegistry
    function depositOf(address sequencer) external view returns (uint256) {
        return _accounts[sequencer].depositWei;
    }

    /// @inheritdoc ISequencerRegistry
    function bondOf(address sequencer) external view returns (uint256) {
        return _bonds[sequencer].amountWei;
    }

    /// @inheritdoc ISequencerRegistry
    function bondReadyAt(address sequencer) external view returns (uint256) {
        return _bonds[sequencer].readyAt;
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
