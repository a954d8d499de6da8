// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {Circuit, IVerifierRegistry, ProofGroup} from "./interfaces/IVerifierRegistry.sol";
import {Groth16Batch} from "./libraries/Groth16Batch.sol";

/// @title VerifierRegistry
/// @notice Circuits whose proofs the rollup accepts. The owner is the timelock; a circuit never changes.
contract VerifierRegistry is IVerifierRegistry, Ownable2Step {
    /// @notice Public inputs of a chunk: preRoot, postRoot, dataHash, z, y, context.
    uint8 public constant INPUTS = 6;
    /// @notice Most slots of a chunk.
    uint32 public constant MAX_SLOTS = 1024;
    /// @notice Most units of a slot.
    uint32 public constant MAX_UNITS_PER_SLOT = 1_000_000;

    bytes32 private _active;
    mapping(bytes32 circuitId => Circuit) private _circuits;

    constructor(address owner) Ownable(owner) {}

    /// @inheritdoc IVerifierRegistry
    function register(bytes32 circuitId, Circuit calldata circuit) external onlyOwner {
        if (_circuits[circuitId].key != address(0)) revert CircuitAlreadyRegistered(circuitId);
        if (circuitId == 0 || !_usable(circuit)) revert CircuitInvalid(circuitId);
        _circuits[circuitId] = circuit;
        emit CircuitRegistered(circuitId, circuit);
    }

    /// @inheritdoc IVerifierRegistry
    function setActive(bytes32 circuitId) external onlyOwner {
        if (_circuits[circuitId].key == address(0)) revert CircuitUnknown(circuitId);
        _active = circuitId;
        emit ActiveCircuitChanged(circuitId);
    }

    /// @inheritdoc IVerifierRegistry
    function activeCircuit() external view returns (bytes32 circuitId, Circuit memory circuit) {
        circuitId = _active;
        circuit = circuitOf(circuitId);
    }

    /// @inheritdoc IVerifierRegistry
    function circuitOf(bytes32 circuitId) public view returns (Circuit memory circuit) {
        circuit = _circuits[circuitId];
        if (circuit.key == address(0)) revert CircuitUnknown(circuitId);
    }

    /// @inheritdoc IVerifierRegistry
    function verify(ProofGroup[] calldata groups) external view returns (bool) {
        address[] memory keys = new address[](groups.length);
        for (uint256 g; g < groups.length; ++g) {
            keys[g] = _circuits[groups[g].circuitId].key;
            if (keys[g] == address(0)) revert CircuitUnknown(groups[g].circuitId);
        }
        return Groth16Batch.verify(groups, keys, INPUTS);
    }

    /// @dev The rollup knows chunks of calldata, six inputs and no commitment. The key must not be callable.
    function _usable(Circuit calldata circuit) private view returns (bool) {
        bool shape = circuit.slots > 1 && circuit.slots <= MAX_SLOTS && circuit.unitsPerSlot != 0
            && circuit.unitsPerSlot <= MAX_UNITS_PER_SLOT;
        bool statement = circuit.inputs == INPUTS && circuit.commitments == 0 && circuit.class == 0;
        bytes memory key = circuit.key.code;
        return shape && statement && circuit.verifier.code.length != 0
            && key.length == Groth16Batch.keyCodeLength(circuit.inputs) && key[0] == 0;
    }
}
