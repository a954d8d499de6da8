// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";

import {VerifierRegistry} from "../../../src/VerifierRegistry.sol";
import {Circuit, IVerifierRegistry} from "../../../src/interfaces/IVerifierRegistry.sol";
import {TrapdoorKey} from "../../mocks/TrapdoorKey.sol";

contract VerifierRegistryTest is Test {
    bytes32 private constant ID = keccak256("circuit");
    address private _timelock = makeAddr("timelock");
    address private _key = makeAddr("key");
    VerifierRegistry private _registry;

    function setUp() external {
        _registry = new VerifierRegistry(_timelock);
        vm.etch(_key, TrapdoorKey.code(0, 6));
    }

    function test_WhenItIsRight() external {
        vm.expectRevert(abi.encodeWithSelector(IVerifierRegistry.CircuitUnknown.selector, bytes32(0)));
        _registry.activeCircuit();
        vm.expectRevert(abi.encodeWithSelector(IVerifierRegistry.CircuitUnknown.selector, ID));
        _registry.circuitOf(ID);
        vm.startPrank(_timelock);
        vm.expectRevert(abi.encodeWithSelector(IVerifierRegistry.CircuitUnknown.selector, ID));
        _registry.setActive(ID);
        _registry.register(ID, _circuit());
        vm.expectRevert(abi.encodeWithSelector(IVerifierRegistry.CircuitAlreadyRegistered.selector, ID));
        _registry.register(ID, _circuit());
        _registry.setActive(ID);
        (bytes32 id, Circuit memory circuit) = _registry.activeCircuit();
        assertEq(id, ID);
        assertEq(abi.encode(circuit), abi.encode(_circuit()));
        assertEq(abi.encode(_registry.circuitOf(ID)), abi.encode(_circuit()));
    }

    function test_RevertWhen_TheCallerIsNotTheOwner() external {
        bytes memory denied = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this));
        vm.expectRevert(denied);
        _registry.register(ID, _circuit());
        vm.expectRevert(denied);
        _registry.setActive(ID);
    }

    function test_RevertWhen_TheCircuitCannotBeUsed() external {
        Circuit memory circuit = _circuit();
        _reject(0, circuit);
        circuit.slots = 1;
        _reject(ID, circuit);
        circuit.slots = 1025;
        _reject(ID, circuit);
        circuit = _circuit();
        circuit.unitsPerSlot = 0;
        _reject(ID, circuit);
        circuit.unitsPerSlot = 1_000_001;
        _reject(ID, circuit);
        circuit = _circuit();
        circuit.inputs = 7;
        _reject(ID, circuit);
        circuit = _circuit();
        circuit.commitments = 1;
        _reject(ID, circuit);
        circuit = _circuit();
        circuit.class = 1;
        _reject(ID, circuit);
        circuit = _circuit();
        circuit.verifier = makeAddr("nobody");
        _reject(ID, circuit);
        circuit = _circuit();
        circuit.key = makeAddr("nobody");
        _reject(ID, circuit);
        vm.etch(circuit.key, TrapdoorKey.code(0, 5));
        _reject(ID, circuit);
        bytes memory code = TrapdoorKey.code(0, 6);
        code[0] = 0x60;
        vm.etch(circuit.key, code);
        _reject(ID, circuit);
        code[0] = 0x00;
        vm.etch(circuit.key, code);
        vm.prank(_timelock);
        _registry.register(ID, circuit);
    }

    function _reject(bytes32 id, Circuit memory circuit) private {
        vm.expectRevert(abi.encodeWithSelector(IVerifierRegistry.CircuitInvalid.selector, id));
        vm.prank(_timelock);
        _registry.register(id, circuit);
    }

    function _circuit() private view returns (Circuit memory) {
        return Circuit(_key, address(this), 64, 28, 6, 0, 0);
    }
}
