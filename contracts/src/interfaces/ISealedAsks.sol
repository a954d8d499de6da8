// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Asks whose price stays hidden until rivals can no longer answer it: commit, then reveal. DESIGN section 3.2.
/// @dev A sealed ask counts from the time of its seal, so that its reveal is possible once a posted ask of that time would
/// be in force, and takes effect at once. What a prover must do:
///
/// 1. choose 32 random bytes of salt and store them, with the ask and the number, before the seal is broadcast: without
///    them the ask cannot be revealed and the bond is lost;
/// 2. `seal` the `commitmentOf` the ask under the number `nextNumberOf`, with collateral for all seats;
/// 3. `reveal` as soon as `IAskRegistry.inForceUntil` has reached the time of the seal, and before `revealUntil`.
///
/// Seats, collateral and the fact of the seal are public. One eighth of the collateral is a bond, forfeited if the ask is
/// not revealed: what it costs to look at the market and then to withdraw.
interface ISealedAsks {
    error SeatsOutOfRange(uint256 seats);
    /// @notice Thrown when a seal does not carry its owner's next number.
    error WrongNumber(uint64 number, uint64 next);
    /// @notice Thrown when the owner has no such sealed ask: never had, or revealed or forfeited it.
    error SealUnknown(address owner, uint64 number);
    /// @notice Thrown when an ask is revealed before a posted one of `sealedAt` would be in force.
    error RevealTooEarly(uint256 sealedAt, uint256 inForceUntil);
    error RevealTooLate(uint256 until);
    /// @notice Thrown when what is revealed is not what was sealed.
    error WrongReveal(bytes32 commitment, bytes32 revealed);
    /// @notice Thrown when a bond is forfeited as long as the ask can be revealed.
    error RevealOpen(uint256 until);

    event AskSealed(
        address indexed owner, uint64 number, bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil
    );
    event AskRevealed(address indexed owner, uint64 number, uint64 indexed askId);
    event BondForfeited(address indexed owner, uint64 number, uint256 bond);

    /// @notice Seals an ask of the caller: takes a place in the list and reserves collateral for all seats.
    /// @param number The caller's next, so that the commitment can contain it.
    function seal(uint64 number, bytes32 commitment, uint16 seats) external;
    /// @notice Reveals the caller's sealed ask, which is in force at once, and ends its ask `endsAskId` (0: none), of no more
    /// seats, at the same moment if that was posted before the seal and still stands. `hint` as for `postAsk`.
    function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint)
        external
        returns (uint64 askId);
    /// @notice Forfeits the bond of an ask that was not revealed in time and releases the rest. Anyone may call.
    function forfeit(address owner, uint64 number) external;
    /// @notice keccak(chain id, this contract, owner, number, unit cost, seats, ask that it ends, salt), ABI-encoded.
    function commitmentOf(
        address owner,
        uint64 number,
        uint96 unitCostWei,
        uint16 seats,
        uint64 endsAskId,
        bytes32 salt
    ) external view returns (bytes32);
    /// @notice A sealed ask that is neither revealed nor forfeited; zeros otherwise.
    function sealOf(address owner, uint64 number)
        external
        view
        returns (bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil);
    /// @notice The number of the owner's next sealed ask.
    function nextNumberOf(address owner) external view returns (uint64);
    /// @notice What is forfeited if so many sealed seats are not revealed: one eighth of their collateral, rounded up.
    function bondOf(uint16 seats) external view returns (uint256);
}
