// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

import {IRollup, Winner} from "../interfaces/IRollup.sol";

/// @notice Which seat proves which chunk, drawn by the block after the commit. docs/protocol/assignment.md.
/// @dev Nothing of it is stored but the seed, at a batch's first proof.
library Assignment {
    /// @dev How many blocks the history contract of EIP-2935 keeps.
    uint256 private constant HISTORY_BLOCKS = 8191;

    /// @notice The seed of a commit: the first 20 bytes of keccak256(abi.encode(hash of the next block, commitId)).
    /// @dev A hash that is older than the history counts as 0. By then any prover may prove any chunk, and the seed says
    /// only which seat a chunk frees.
    function seedOf(uint64 committedBlock, uint64 commitId) internal view returns (uint160) {
        uint256 number = uint256(committedBlock) + 1;
        if (block.number <= number) revert IRollup.SeedUnavailable(committedBlock);
        bytes32 digest;
        if (block.number - number <= HISTORY_BLOCKS) {
            digest = Blockhash.blockHash(number);
            if (digest == 0) revert IRollup.SeedUnavailable(committedBlock);
        }
        return uint160(bytes20(keccak256(abi.encode(digest, commitId))));
    }

    /// @notice Position of each of `count` chunks in the order of assignment: Fisher-Yates from the last chunk down.
    function permutation(uint160 seed, uint256 count) internal pure returns (uint256[] memory positions) {
        positions = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            positions[i] = i;
        }
        assembly ("memory-safe") {
            let first := add(positions, 0x20)
            let digest
            mstore(0x00, seed)
            for { let i := 1 } lt(i, count) { i := add(i, 1) } {
                // Eight draws of 32 bits from each digest.
                let draw := sub(i, 1)
                if iszero(and(draw, 7)) {
                    mstore(0x20, shr(3, draw))
                    digest := keccak256(0x00, 0x40)
                }
                let random := and(shr(sub(224, shl(5, and(draw, 7))), digest), 0xffffffff)
                let here := add(first, shl(5, sub(count, i)))
                let there := add(first, shl(5, mod(random, add(sub(count, i), 1))))
                let kept := mload(here)
                mstore(here, mload(there))
                mstore(there, kept)
            }
        }
    }

    /// @notice Owner, ask and reward of seat `position` of the winners, entry after entry. The first seat of an entry
    /// takes the remainder of the division.
    function seatAt(Winner[] calldata winners, uint256 position)
        internal
        pure
        returns (address owner, uint64 askId, uint256 rewardWei)
    {
        for (uint256 i; i < winners.length; ++i) {
            Winner calldata winner = winners[i];
            uint256 seats = winner.seats;
            if (position < seats) {
                uint256 share = winner.payWei / seats;
                rewardWei = position == 0 ? winner.payWei - share * (seats - 1) : share;
                return (winner.owner, winner.askId, rewardWei);
            }
            position -= seats;
        }
        // The header's seat count is the sum of its winners' seats.
        assert(false);
    }
}
