// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IBridge} from "./interfaces/IBridge.sol";
import {IExits, IExitVerifier} from "./interfaces/IExits.sol";
import {IRollup} from "./interfaces/IRollup.sol";
import {FIELD_ORDER} from "./types/Field.sol";

/// @title Exits
/// @notice Pays every account what it has at the last final state root, once the rollup has stopped for good.
/// @dev The tree has at most one leaf of an account, so that the account is its own nullifier. It is set before any ether moves;
/// the ether lies in the bridge.
contract Exits is IExits {
    /// @notice Separates contexts of exits from those of chunks.
    bytes32 public constant VERSION = keccak256("proophi/v1/exit");

    IRollup public immutable ROLLUP;
    IBridge public immutable BRIDGE;
    IExitVerifier public immutable VERIFIER;

    mapping(address account => bool) private _exited;
    mapping(address account => uint256 amountWei) private _kept;

    constructor(IRollup rollup, IBridge bridge, IExitVerifier verifier) {
        if (address(verifier).code.length == 0) revert VerifierMissing(address(verifier));
        ROLLUP = rollup;
        BRIDGE = bridge;
        VERIFIER = verifier;
    }

    /// @inheritdoc IExits
    function exit(address account, uint256 amountWei, uint256[8] calldata proof) external {
        if (!ROLLUP.exitMode()) revert NotInExitMode();
        if (account == address(0)) revert ZeroAccount();
        if (amountWei == 0 || amountWei > type(uint128).max) revert AmountOutOfRange(amountWei);
        if (_exited[account]) revert AlreadyExited(account);
        uint256[4] memory input =
            [uint256(ROLLUP.finalizedRoot()), uint256(uint160(account)), amountWei, _context(account)];
        VERIFIER.verifyProof(abi.encode(proof), input);

        _exited[account] = true;
        emit Exited(account, amountWei);
        if (!_pay(account, account, amountWei)) _kept[account] = amountWei;
    }

    /// @inheritdoc IExits
    function withdrawExit(address payable to) external {
        _payKept(msg.sender, to);
    }

    /// @inheritdoc IExits
    function retryExit(address account) external {
        _payKept(account, account);
    }

    /// @inheritdoc IExits
    function hasExited(address account) external view returns (bool) {
        return _exited[account];
    }

    /// @inheritdoc IExits
    function keptOf(address account) external view returns (uint256) {
        return _kept[account];
    }

    function _payKept(address account, address to) private {
        uint256 amountWei = _kept[account];
        if (amountWei == 0) revert NothingToWithdraw(account);
        delete _kept[account];
        if (!_pay(account, to, amountWei)) revert TransferRefused(to);
    }

    function _pay(address account, address to, uint256 amountWei) private returns (bool sent) {
        sent = BRIDGE.payExit(to, amountWei);
        if (sent) emit ExitPaid(account, to, amountWei);
    }

    function _context(address account) private view returns (uint256) {
        return uint256(keccak256(abi.encode(VERSION, block.chainid, ROLLUP, account))) % FIELD_ORDER;
    }
}
