// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

import {IRollup, Winner} from "../interfaces/IRollup.sol";

/// @notice Which seat proves which chunk, drawn by the block after the commit. docs/protocol/assignment.md.
/// @dev Nothing of it is stored but the seed, at a batch's first proof.
library Assignment {
    /// @notice The seed of a commit: the first 20 bytes of keccak256(abi.encode(hash of the next block, commitId)).
    /// @dev Reverts when the history no longer has the hash. A batch that nobody touched for so long has timed out.
    function seedOf(uint64 committedBlock, uint64 commitId) internal view returns (uint160) {
        uint256 number = uint256(committedBlock) + 1;
        if (block.number <= number) revert IRollup.SeedUnavailable(committedBlock);
        bytes32 digest = Blockhash.blockHash(number);
        if (digest == 0) revert IRollup.SeedUnavailable(committedBlock);
        return uint160(bytes20(keccak256(abi.encode(digest, commitId))));
    }

    /// @notice The seat of each of `count` chunks: the winners' seats, entry after entry, then the open lane, permuted.
    /// @return seats For each chunk 0 in the open lane, else 2 * (position of its entry + 1), plus 1 for the entry's
    /// first seat.
    function draw(Winner[] calldata winners, uint256 count, uint160 seed)
        internal
        pure
        returns (uint256[] memory seats)
    {
        seats = new uint256[](count);
        uint256 position;
        for (uint256 i; i < winners.length; ++i) {
            uint256 end = position + winners[i].seats;
            // The header's seat count, at most its chunk count, is the sum of its winners' seats.
            assert(end <= count);
            assembly ("memory-safe") {
                let seat := shl(1, add(i, 1))
                let at := add(add(seats, 0x20), shl(5, position))
                if lt(position, end) { mstore(at, or(seat, 1)) }
                for { position := add(position, 1) } lt(position, end) { position := add(position, 1) } {
                    at := add(at, 0x20)
                    mstore(at, seat)
                }
                position := end
            }
        }
        if (position != 0) _permute(seats, seed);
    }

    /// @notice Owner, ask and reward of a seat that is not in the open lane. An entry's seats share its pay equally; the
    /// first takes the remainder.
    function seatAt(Winner[] calldata winners, uint256 seat)
        internal
        pure
        returns (address owner, uint64 askId, uint256 rewardWei)
    {
        Winner calldata winner = winners[entryOf(seat)];
        uint256 count = winner.seats;
        uint256 payWei = winner.payWei;
        rewardWei = payWei / count;
        unchecked {
            if (seat % 2 == 1) rewardWei = payWei - rewardWei * (count - 1);
        }
        return (winner.owner, winner.askId, rewardWei);
    }

    /// @notice Position of a seat's entry among the winners.
    function entryOf(uint256 seat) internal pure returns (uint256) {
        return seat / 2 - 1;
    }

    /// @dev Fisher-Yates from the last seat down; eight draws of 32 bits from each digest.
    function _permute(uint256[] memory seats, uint160 seed) private pure {
        assembly ("memory-safe") {
            let digest
            let first := add(seats, 0x20)
            mstore(0x00, seed)
            let drawn
            for { let left := mload(seats) } gt(left, 1) { left := sub(left, 1) } {
                if iszero(and(drawn, 7)) {
                    mstore(0x20, shr(3, drawn))
                    digest := keccak256(0x00, 0x40)
                }
                let here := add(first, shl(5, sub(left, 1)))
                let there := add(first, shl(5, mod(shr(224, digest), left)))
                let kept := mload(here)
                mstore(here, mload(there))
                mstore(there, kept)
                digest := shl(32, digest)
                drawn := add(drawn, 1)
            }
        }
    }
}
