// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ICollateralVault} from "./interfaces/ICollateralVault.sol";
import {IInsurance} from "./interfaces/IInsurance.sol";
import {
    CollateralContracts,
    CollateralParameters,
    PRICE_BOUND_WEI,
    requireAddress,
    requireInRange
} from "./types/MarketParameters.sol";

/// @notice Holds provers' collateral, in ether or in one token: free, reserved, in escrow, or on its way out.
/// @dev One balance per owner serves all custodians, so that no coin is reserved twice; each of them releases what it
/// reserved. The guard is against tokens that call back while they move.
contract CollateralVault is ICollateralVault, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @notice Where forfeited tokens go.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    /// @dev Gas of the transactions that a missed deadline costs others.
    uint256 private constant FAILURE_GAS = 500_000;

    address public immutable ASKS;
    address public immutable STANDBY;
    address public immutable SEALED_ASKS;
    address public immutable LADDER;
    IInsurance public immutable INSURANCE;
    uint256 public immutable WITHDRAWAL_DELAY;
    /// @notice Units of collateral worth one ether.
    uint256 public immutable TOKENS_PER_ETHER;
    IERC20 private immutable TOKEN;
    uint256 private immutable PER_SEAT;

    /// @dev One slot.
    struct Balance {
        uint128 free;
        uint128 reserved;
    }

    /// @dev One slot.
    struct Withdrawal {
        uint128 amount;
        uint64 readyAt;
    }

    uint256 private _escrowed;
    mapping(address owner => Balance) private _balances;
    mapping(address owner => Withdrawal) private _withdrawals;

    modifier onlyCustodian() {
        if (msg.sender != ASKS && msg.sender != STANDBY && msg.sender != SEALED_ASKS) revert NotCustodian(msg.sender);
        _;
    }

    modifier onlyLadder() {
        if (msg.sender != LADDER) revert NotLadder(msg.sender);
        _;
    }

    /// @dev The sealed asks escrow a bond only to forfeit it in the same call.
    modifier onlyLadderOrSealedAsks() {
        if (msg.sender != LADDER && msg.sender != SEALED_ASKS) revert NotLadder(msg.sender);
        _;
    }

    constructor(CollateralContracts memory contracts, CollateralParameters memory parameters) {
        requireAddress("asks", contracts.asks);
        requireAddress("standby", contracts.standby);
        requireAddress("sealedAsks", contracts.sealedAsks);
        requireAddress("ladder", contracts.ladder);
        requireAddress("auction", contracts.auction);
        requireInRange("rhoMax", parameters.rhoMaxWei, 1, PRICE_BOUND_WEI);
        requireInRange("unitsPerChunk", parameters.unitsPerChunk, 1, type(uint32).max);
        requireInRange("referenceBaseFee", parameters.referenceBaseFeeWei, 1, 100_000 gwei);
        requireInRange("withdrawalDelay", parameters.withdrawalDelaySeconds, 1, 30 days);
        bool inEther = parameters.token == address(0);
        requireInRange("tokensPerEther", parameters.tokensPerEther, inEther ? 1 ether : 1, inEther ? 1 ether : 1e30);
        ASKS = contracts.asks;
        STANDBY = contracts.standby;
        SEALED_ASKS = contracts.sealedAsks;
        LADDER = contracts.ladder;
        INSURANCE = IInsurance(contracts.auction);
        WITHDRAWAL_DELAY = parameters.withdrawalDelaySeconds;
        TOKEN = IERC20(parameters.token);
        TOKENS_PER_ETHER = parameters.tokensPerEther;
        PER_SEAT = _fromWei(
            2 * uint256(parameters.rhoMaxWei) * parameters.unitsPerChunk + FAILURE_GAS * parameters.referenceBaseFeeWei,
            parameters.tokensPerEther
        );
    }

    // ----------------------------------------------------------------------------------------------------- owners

    /// @inheritdoc ICollateralVault
    function deposit(address owner) external payable {
        if (!_inEther()) revert WrongCollateral(address(TOKEN));
        _deposit(owner, msg.value);
    }

    /// @inheritdoc ICollateralVault
    function depositToken(address owner, uint256 amount) external nonReentrant {
        if (_inEther()) revert WrongCollateral(address(TOKEN));
        uint256 before = TOKEN.balanceOf(address(this));
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        _deposit(owner, TOKEN.balanceOf(address(this)) - before);
    }

    /// @inheritdoc ICollateralVault
    function requestWithdrawal(uint256 amount) external {
        uint256 free = _balances[msg.sender].free;
        if (amount == 0) revert NothingToWithdraw(msg.sender);
        if (amount > free) revert CollateralTooLow(msg.sender, free, amount);
        uint256 readyAt = block.timestamp + WITHDRAWAL_DELAY;
        _balances[msg.sender].free = uint128(free - amount);
        Withdrawal storage withdrawal = _withdrawals[msg.sender];
        withdrawal.amount += uint128(amount);
        withdrawal.readyAt = uint64(readyAt);
        emit WithdrawalRequested(msg.sender, amount, readyAt);
    }

    /// @inheritdoc ICollateralVault
    function withdraw(address payable to) external nonReentrant {
        Withdrawal memory withdrawal = _withdrawals[msg.sender];
        if (withdrawal.amount == 0) revert NothingToWithdraw(msg.sender);
        if (block.timestamp < withdrawal.readyAt) revert WithdrawalNotReady(withdrawal.readyAt);
        delete _withdrawals[msg.sender];
        emit Withdrawn(msg.sender, withdrawal.amount);
        if (!_inEther()) return TOKEN.safeTransfer(to, withdrawal.amount);
        (bool sent,) = to.call{value: withdrawal.amount}("");
        if (!sent) revert TransferRefused(to);
    }

    // ------------------------------------------------------------------------------------------------- custodians

    /// @inheritdoc ICollateralVault
    function reserve(address owner, uint256 amount) external onlyCustodian {
        Balance memory balance = _balances[owner];
        if (amount > balance.free) revert CollateralTooLow(owner, balance.free, amount);
        balance.free -= uint128(amount);
        balance.reserved += uint128(amount);
        _balances[owner] = balance;
        emit Reserved(owner, amount);
    }

    /// @inheritdoc ICollateralVault
    function release(address owner, uint256 amount) external onlyCustodian {
        Balance memory balance = _balances[owner];
        if (amount > balance.reserved) revert ReservedTooLow(owner, balance.reserved, amount);
        balance.reserved -= uint128(amount);
        balance.free += uint128(amount);
        _balances[owner] = balance;
        emit Released(owner, amount);
    }

    // ---------------------------------------------------------------------------------------------------- escrows

    /// @inheritdoc ICollateralVault
    function escrow(address owner, uint256 amount) external onlyLadderOrSealedAsks {
        uint256 reserved = _balances[owner].reserved;
        if (amount > reserved) revert ReservedTooLow(owner, reserved, amount);
        _balances[owner].reserved = uint128(reserved - amount);
        _escrowed += amount;
        emit Escrowed(owner, amount);
    }

    /// @inheritdoc ICollateralVault
    function payEscrow(address to, uint256 amount) external onlyLadder {
        _takeEscrow(amount);
        _balances[to].free += amount.toUint128();
        emit EscrowPaid(to, amount);
    }

    /// @inheritdoc ICollateralVault
    /// @dev Tokens that the burn address refuses stay here, out of reach and out of the books, and so are burned too: a
    /// failure can be settled whatever the token does.
    function forfeit(uint256 amount) external onlyLadderOrSealedAsks {
        _takeEscrow(amount);
        emit Forfeited(amount);
        if (_inEther()) INSURANCE.insure{value: amount}();
        else TOKEN.trySafeTransfer(BURN, amount);
    }

    // ------------------------------------------------------------------------------------------------------ views

    /// @inheritdoc ICollateralVault
    function freeOf(address owner) external view returns (uint256) {
        return _balances[owner].free;
    }

    /// @inheritdoc ICollateralVault
    function reservedOf(address owner) external view returns (uint256) {
        return _balances[owner].reserved;
    }

    /// @inheritdoc ICollateralVault
    function withdrawalOf(address owner) external view returns (uint256 amount, uint256 readyAt) {
        Withdrawal memory withdrawal = _withdrawals[owner];
        return (withdrawal.amount, withdrawal.readyAt);
    }

    /// @inheritdoc ICollateralVault
    function escrowed() external view returns (uint256) {
        return _escrowed;
    }

    /// @inheritdoc ICollateralVault
    function token() external view returns (address) {
        return address(TOKEN);
    }

    /// @inheritdoc ICollateralVault
    function perSeat() external view returns (uint256) {
        return PER_SEAT;
    }

    /// @inheritdoc ICollateralVault
    function fromWei(uint256 amountWei) external view returns (uint256) {
        return _fromWei(amountWei, TOKENS_PER_ETHER);
    }

    // --------------------------------------------------------------------------------------------------- internal

    function _deposit(address owner, uint256 amount) private {
        _balances[owner].free += amount.toUint128();
        emit Deposited(owner, amount);
    }

    function _takeEscrow(uint256 amount) private {
        uint256 held = _escrowed;
        if (amount > held) revert EscrowTooLow(held, amount);
        unchecked {
            _escrowed = held - amount;
        }
    }

    function _inEther() private view returns (bool) {
        return address(TOKEN) == address(0);
    }

    function _fromWei(uint256 amountWei, uint256 tokensPerEther) private pure returns (uint256) {
        return Math.mulDiv(amountWei, tokensPerEther, 1 ether, Math.Rounding.Ceil);
    }
}
