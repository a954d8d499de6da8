// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IAskRegistry, SealedAsk} from "./interfaces/IAskRegistry.sol";
import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {ISealedAsks} from "./interfaces/ISealedAsks.sol";
import {requireAddress, requireInRange, SealParameters} from "./types/MarketParameters.sol";

/// @notice Keeps sealed asks and their collateral until they are revealed or forfeited (ADR 14).
/// @dev Each seal is used once: numbers of an owner are never given out again, and a seal is gone once it is revealed.
/// With the reveal the collateral passes to the ask registry, which releases it with the ask.
contract SealedAsks is ISealedAsks {
    /// @dev The bond is collateral divided by this.
    uint256 private constant BOND_DIVISOR = 8;

    IAskRegistry public immutable ASKS;
    ICollateralVault public immutable VAULT;
    uint256 public immutable REVEAL_SECONDS;

    /// @dev Two slots.
    struct Seal {
        bytes32 commitment;
        uint16 seats;
        uint32 sealedAt;
        uint32 revealUntil;
    }

    mapping(address owner => uint64) private _nextNumbers;
    mapping(address owner => mapping(uint64 number => Seal)) private _seals;

    constructor(IAskRegistry asks, ICollateralVault vault, SealParameters memory parameters) {
        requireAddress("asks", address(asks));
        requireAddress("vault", address(vault));
        requireInRange("reveal", parameters.revealSeconds, 10, 30 days);
        ASKS = asks;
        VAULT = vault;
        REVEAL_SECONDS = parameters.revealSeconds;
    }

    /// @inheritdoc ISealedAsks
    function seal(uint64 number, bytes32 commitment, uint16 seats) external {
        if (seats == 0) revert SeatsOutOfRange(seats);
        uint64 next = _nextNumbers[msg.sender];
        if (number != next) revert WrongNumber(number, next);
        _nextNumbers[msg.sender] = next + 1;
        uint32 sealedAt = uint32(block.timestamp);
        uint32 revealUntil = uint32(block.timestamp + ASKS.longDelaySeconds() + REVEAL_SECONDS);
        _seals[msg.sender][number] = Seal(commitment, seats, sealedAt, revealUntil);
        emit AskSealed(msg.sender, number, commitment, seats, sealedAt, revealUntil);
        ASKS.takePlace(msg.sender);
        VAULT.reserve(msg.sender, _collateral(seats));
    }

    /// @inheritdoc ISealedAsks
    function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint)
        external
        returns (uint64 askId)
    {
        Seal memory known = _known(msg.sender, number);
        uint256 inForceUntil = ASKS.inForceUntil();
        if (known.sealedAt > inForceUntil) revert RevealTooEarly(known.sealedAt, inForceUntil);
        if (block.timestamp >= known.revealUntil) revert RevealTooLate(known.revealUntil);
        bytes32 revealed = commitmentOf(msg.sender, number, unitCostWei, known.seats, endsAskId, salt);
        if (revealed != known.commitment) revert WrongReveal(known.commitment, revealed);
        delete _seals[msg.sender][number];
        askId = ASKS.postSealed(SealedAsk(msg.sender, unitCostWei, known.seats, known.sealedAt, endsAskId), hint);
        emit AskRevealed(msg.sender, number, askId);
    }

    /// @inheritdoc ISealedAsks
    function forfeit(address owner, uint64 number) external {
        Seal memory known = _known(owner, number);
        if (block.timestamp < known.revealUntil) revert RevealOpen(known.revealUntil);
        delete _seals[owner][number];
        uint256 bond = bondOf(known.seats);
        emit BondForfeited(owner, number, bond);
        ASKS.leavePlace(owner);
        VAULT.release(owner, _collateral(known.seats) - bond);
        VAULT.escrow(owner, bond);
        VAULT.forfeit(bond);
    }

    /// @inheritdoc ISealedAsks
    function sealOf(address owner, uint64 number)
        external
        view
        returns (bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
    {
        Seal memory known = _seals[owner][number];
        return (known.commitment, known.seats, known.sealedAt, known.revealUntil);
    }

    /// @inheritdoc ISealedAsks
    function nextNumberOf(address owner) external view returns (uint64) {
        return _nextNumbers[owner];
    }

    /// @inheritdoc ISealedAsks
    function commitmentOf(
        address owner,
        uint64 number,
        uint96 unitCostWei,
        uint16 seats,
        uint64 endsAskId,
        bytes32 salt
    ) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), owner, number, unitCostWei, seats, endsAskId, salt));
    }

    /// @inheritdoc ISealedAsks
    function bondOf(uint16 seats) public view returns (uint256) {
        return Math.ceilDiv(_collateral(seats), BOND_DIVISOR);
    }

    function _known(address owner, uint64 number) private view returns (Seal memory known) {
        known = _seals[owner][number];
        if (known.sealedAt == 0) revert SealUnknown(owner, number);
    }

    function _collateral(uint256 seats) private view returns (uint256) {
        return seats * VAULT.perSeat();
    }
}
