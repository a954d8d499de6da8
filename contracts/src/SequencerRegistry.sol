// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IProverAuction} from "./interfaces/IProverAuction.sol";
import {ISequencerRegistry} from "./interfaces/ISequencerRegistry.sol";
import {requireAddress, requireInRange, SequencerParameters} from "./types/MarketParameters.sol";

/// @notice Knows the one appointed sequencer and holds its bond and the deposit that batches are paid from.
/// @dev What a batch needs leaves the deposit at its commit, so that all of a deposit is free.
contract SequencerRegistry is ISequencerRegistry {
    IProverAuction public immutable AUCTION;
    address public immutable APPOINTED;
    uint256 public immutable MIN_BOND;

    mapping(address sequencer => uint256) private _deposits;
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
        uint256 depositWei = _deposits[sequencer] + msg.value;
        _deposits[sequencer] = depositWei;
        emit DepositChanged(sequencer, depositWei);
    }

    /// @inheritdoc ISequencerRegistry
    function withdraw(uint256 amountWei, address payable to) external {
        _take(msg.sender, amountWei);
        (bool sent,) = to.call{value: amountWei}("");
        if (!sent) revert TransferRefused(to);
    }

    /// @inheritdoc ISequencerRegistry
    function debit(address sequencer, uint256 amountWei) external onlyAuction {
        _take(sequencer, amountWei);
        AUCTION.receiveEther{value: amountWei}();
    }

    /// @inheritdoc ISequencerRegistry
    function isSequencer(address account) external view returns (bool) {
        return account == APPOINTED && _bonds[account] >= MIN_BOND;
    }

    /// @inheritdoc ISequencerRegistry
    function depositOf(address sequencer) external view returns (uint256) {
        return _deposits[sequencer];
    }

    /// @inheritdoc ISequencerRegistry
    function bondOf(address sequencer) external view returns (uint256) {
        return _bonds[sequencer];
    }

    function _take(address sequencer, uint256 amountWei) private {
        uint256 depositWei = _deposits[sequencer];
        if (amountWei > depositWei) revert DepositTooLow(sequencer, depositWei, amountWei);
        unchecked {
            depositWei -= amountWei;
        }
        _deposits[sequencer] = depositWei;
        emit DepositChanged(sequencer, depositWei);
    }
}
