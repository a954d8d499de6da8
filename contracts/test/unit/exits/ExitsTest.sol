// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {Bridge} from "../../../src/Bridge.sol";
import {Exits} from "../../../src/Exits.sol";
import {IProverAuction} from "../../../src/interfaces/IProverAuction.sol";
import {IRollup} from "../../../src/interfaces/IRollup.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";
import {MockExitVerifier} from "../../mocks/MockExitVerifier.sol";

/// @dev An account that is a contract: it takes ether, refuses it, burns all gas, or calls back while it gets it.
contract Holder {
    bool private _refuses;
    bool private _burns;
    address private _target;
    bytes[] private _calls;

    uint256 public admitted;

    error Refused();

    function refuse(bool refuses) external {
        _refuses = refuses;
    }

    function burn() external {
        _burns = true;
    }

    function callBack(address target, bytes[] calldata calls) external {
        _target = target;
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
    }

    receive() external payable {
        if (_refuses) revert Refused();
        if (_burns) {
            assembly {
                invalid()
            }
        }
        for (uint256 i; i < _calls.length; ++i) {
            (bool done,) = _target.call(_calls[i]);
            if (done) ++admitted;
        }
    }
}

/// @notice The exits of a rollup that says what a test tells it to, paid by a real bridge.
abstract contract ExitsTest is Test {
    bytes32 internal constant ROOT = bytes32(uint256(0x1234));
    uint256 internal constant BRIDGE_WEI = 100 ether;

    address internal rollup = makeAddr("rollup");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    MockExitVerifier internal verifier;
    Bridge internal bridge;
    Exits internal exits;

    function setUp() public virtual {
        verifier = new MockExitVerifier();
        vm.etch(rollup, hex"00");
        stop(true, ROOT);
        address exitsAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        bridge = new Bridge(rollup, makeAddr("inbox"), IProverAuction(makeAddr("auction")), exitsAddress);
        exits = new Exits(IRollup(rollup), bridge, verifier);
        assertEq(address(exits), exitsAddress);
        vm.deal(address(bridge), BRIDGE_WEI);
    }

    function stop(bool stopped, bytes32 root) internal {
        vm.mockCall(rollup, abi.encodeCall(IRollup.exitMode, ()), abi.encode(stopped));
        vm.mockCall(rollup, abi.encodeCall(IRollup.finalizedRoot, ()), abi.encode(root));
    }

    function contextOf(address account) internal view returns (uint256) {
        bytes32 version = keccak256("proophi/v1/exit");
        return uint256(keccak256(abi.encode(version, block.chainid, rollup, account))) % FIELD_ORDER;
    }

    function proofOf(address account, uint256 amountWei) internal view returns (uint256[8] memory) {
        return verifier.prove([uint256(ROOT), uint256(uint160(account)), amountWei, contextOf(account)]);
    }

    /// @notice Anybody has `account` leave.
    function leave(address account, uint256 amountWei) internal {
        uint256[8] memory proof = proofOf(account, amountWei);
        vm.prank(makeAddr("anybody"));
        exits.exit(account, amountWei, proof);
    }
}
