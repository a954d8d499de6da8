// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {IBridge} from "./interfaces/IBridge.sol";
import {IProverAuction} from "./interfaces/IProverAuction.sol";
import {DataBinding} from "./libraries/DataBinding.sol";

/// @title Bridge
/// @notice Holds the ether that is on L2 and pays finalized withdrawals, and exits once the rollup has stopped. No admin, no pause.
contract Bridge is IBridge {
    address public immutable ROLLUP;
    address public immutable INBOX;
    IProverAuction public immutable AUCTION;
    address public immutable EXITS;

    mapping(uint64 commitId => bytes32 root) private _roots;
    mapping(uint64 commitId => mapping(uint256 group => uint256 bitmap)) private _claimed;

    constructor(address rollup, address inbox, IProverAuction auction, address exits) {
        ROLLUP = rollup;
        INBOX = inbox;
        AUCTION = auction;
        EXITS = exits;
    }

    /// @inheritdoc IBridge
    function receiveDeposits() external payable {
        if (msg.sender != INBOX) revert NotInbox(msg.sender);
    }

    /// @inheritdoc IBridge
    function finalize(uint64 commitId, bytes32 withdrawalRoot, uint256 feesWei) external {
        if (msg.sender != ROLLUP) revert NotRollup(msg.sender);
        if (withdrawalRoot != 0) {
            _roots[commitId] = withdrawalRoot;
            emit WithdrawalsOpened(commitId, withdrawalRoot);
        }
        if (feesWei != 0) {
            emit FeesReleased(commitId, feesWei);
            AUCTION.receiveEther{value: feesWei}();
        }
    }

    /// @inheritdoc IBridge
    function claim(uint64 commitId, uint256 index, address recipient, uint256 amountWei, bytes32[] calldata path)
        external
    {
        bytes32 root = _roots[commitId];
        bytes32 leaf = DataBinding.withdrawalLeaf(commitId, index, recipient, amountWei);
        if (root == 0 || !MerkleProof.verifyCalldata(path, root, leaf)) revert WithdrawalUnknown(commitId, index);
        uint256 bitmap = _claimed[commitId][index >> 8];
        uint256 bit = 1 << (index & 0xff);
        if (bitmap & bit != 0) revert AlreadyClaimed(commitId, index);

        _claimed[commitId][index >> 8] = bitmap | bit;
        emit WithdrawalClaimed(commitId, index, recipient, amountWei);
        if (!_send(recipient, amountWei)) revert TransferRefused(recipient);
    }

    /// @inheritdoc IBridge
    function payExit(address to, uint256 amountWei) external returns (bool sent) {
        if (msg.sender != EXITS) revert NotExits(msg.sender);
        sent = _send(to, amountWei);
    }

    /// @inheritdoc IBridge
    function isClaimed(uint64 commitId, uint256 index) external view returns (bool) {
        return _claimed[commitId][index >> 8] & (1 << (index & 0xff)) != 0;
    }

    /// @inheritdoc IBridge
    function withdrawalRootOf(uint64 commitId) external view returns (bytes32) {
        return _roots[commitId];
    }

    /// @dev Copies nothing of what the receiver returns.
    function _send(address to, uint256 amountWei) private returns (bool sent) {
        assembly ("memory-safe") {
            sent := call(gas(), to, amountWei, 0, 0, 0, 0)
        }
    }
}
