// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice A chunk circuit whose proofs the rollup accepts.
/// @param key Contract whose code holds the verifying key, see `libraries/Groth16Batch.sol`.
/// @param verifier Exported single-proof verifier, the reference.
/// @param slots T, slots per chunk.
/// @param unitsPerSlot Weight of one slot, in units of 1,000 constraints, rounded up.
/// @param inputs Number of public inputs.
/// @param commitments Number of Groth16 commitments, 0 or 1.
/// @param class Which provers it is for: 0 calldata chunks.
struct Circuit {
    address key;
    address verifier;
    uint32 slots;
    uint32 unitsPerSlot;
    uint8 inputs;
    uint8 commitments;
    uint8 class;
}

/// @notice Proofs of one circuit.
/// @param inputs Public inputs in the order of the circuit, 6 words a proof: preRoot, postRoot, dataHash, z, y, context.
/// @param proofs A, B, C in the layout of the exported verifier, 8 words a proof.
struct ProofGroup {
    bytes32 circuitId;
    bytes inputs;
    bytes proofs;
}

/// @notice Circuits by id. Registered by the timelock, never changed, never removed while a batch uses them.
interface IVerifierRegistry {
    /// @notice Thrown when a circuit id is registered twice.
    error CircuitAlreadyRegistered(bytes32 circuitId);
    /// @notice Thrown when a circuit id is not registered.
    error CircuitUnknown(bytes32 circuitId);
    /// @notice Thrown when a circuit is registered with a key, verifier or shape that cannot be used.
    error CircuitInvalid(bytes32 circuitId);

    event CircuitRegistered(bytes32 indexed circuitId, Circuit circuit);
    event ActiveCircuitChanged(bytes32 indexed circuitId);

    /// @notice Registers a circuit for good. Only the owner (the timelock).
    function register(bytes32 circuitId, Circuit calldata circuit) external;
    /// @notice Chooses the circuit that the next commits are pinned to. Only the owner (the timelock).
    function setActive(bytes32 circuitId) external;
    /// @notice The circuit that commits are pinned to now.
    function activeCircuit() external view returns (bytes32 circuitId, Circuit memory circuit);
    /// @notice A registered circuit; reverts with `CircuitUnknown` if there is none.
    function circuitOf(bytes32 circuitId) external view returns (Circuit memory);
    /// @notice Whether all proofs verify; false for no group, for a group without a proof, for words that are missing or
    /// too many and for inputs that are not below the field's order. Reverts with `CircuitUnknown` if a circuit is not registered.
    /// @dev A group costs its circuit's key, so that proofs of one circuit belong in one group.
    /// Warning: a proof with a point off its curve can burn 63/64 of the gas.
    function verify(ProofGroup[] calldata groups) external view returns (bool);
}
