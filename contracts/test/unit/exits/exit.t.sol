// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Exits} from "../../../src/Exits.sol";
import {IExits, IExitVerifier} from "../../../src/interfaces/IExits.sol";
import {IRollup} from "../../../src/interfaces/IRollup.sol";
import {MockExitVerifier} from "../../mocks/MockExitVerifier.sol";
import {Holder, ExitsTest} from "./ExitsTest.sol";

contract ExitTest is ExitsTest {
    function test_Constructor_RevertWhen_ThereIsNoVerifier() external {
        vm.expectRevert(abi.encodeWithSelector(IExits.VerifierMissing.selector, alice));
        new Exits(IRollup(rollup), bridge, IExitVerifier(alice));
    }

    // ------------------------------------------------------------------------------------------------- reverts

    function test_RevertWhen_TheRollupHasNotStopped() external {
        stop(false, ROOT);
        uint256[8] memory proof = proofOf(alice, 1 ether);
        vm.expectRevert(IExits.NotInExitMode.selector);
        exits.exit(alice, 1 ether, proof);
    }

    function test_RevertWhen_TheAccountIsNobody() external {
        uint256[8] memory proof = proofOf(address(0), 1 ether);
        vm.expectRevert(IExits.ZeroAccount.selector);
        exits.exit(address(0), 1 ether, proof);
    }

    function test_RevertWhen_TheAmountIsOutOfRange() external {
        uint256[3] memory hostile = [uint256(0), 1 << 128, type(uint256).max];
        for (uint256 i; i < 3; ++i) {
            uint256[8] memory proof = proofOf(alice, hostile[i]);
            vm.expectRevert(abi.encodeWithSelector(IExits.AmountOutOfRange.selector, hostile[i]));
            exits.exit(alice, hostile[i], proof);
        }
        vm.deal(address(bridge), type(uint128).max);
        leave(alice, type(uint128).max);
        assertEq(alice.balance, type(uint128).max);
    }

    function test_RevertWhen_TheAccountHasLeft() external {
        leave(alice, 1 ether);
        for (uint256 amountWei = 1 ether; amountWei < 3 ether; amountWei += 1 ether) {
            uint256[8] memory proof = proofOf(alice, amountWei);
            vm.expectRevert(abi.encodeWithSelector(IExits.AlreadyExited.selector, alice));
            exits.exit(alice, amountWei, proof);
        }
        assertEq(alice.balance, 1 ether);
    }

    function testFuzz_RevertWhen_AnInputIsChanged(address account, uint256 amountWei, bytes32 root, uint64 chainId)
        external
    {
        uint256[8] memory proof = proofOf(alice, 1 ether);
        amountWei = 1 + amountWei % type(uint128).max;
        chainId = uint64(bound(chainId, 1, type(uint64).max - 1));
        if (account != alice && account != address(0)) _expectInvalid(account, 1 ether, proof);
        if (amountWei != 1 ether) _expectInvalid(alice, amountWei, proof);
        if (root != ROOT) {
            stop(true, root);
            _expectInvalid(alice, 1 ether, proof);
            stop(true, ROOT);
        }
        if (chainId != block.chainid) {
            uint256 before = block.chainid;
            vm.chainId(chainId);
            _expectInvalid(alice, 1 ether, proof);
            vm.chainId(before);
        }
        exits.exit(alice, 1 ether, proof);
    }

    function _expectInvalid(address account, uint256 amountWei, uint256[8] memory proof) private {
        vm.expectRevert(MockExitVerifier.ProofInvalid.selector);
        exits.exit(account, amountWei, proof);
    }

    /// @dev A second rollup with the same state.
    function test_RevertWhen_TheProofIsOfAnotherRollup() external {
        address another = makeAddr("another rollup");
        vm.etch(another, hex"00");
        vm.mockCall(another, abi.encodeCall(IRollup.exitMode, ()), abi.encode(true));
        vm.mockCall(another, abi.encodeCall(IRollup.finalizedRoot, ()), abi.encode(ROOT));
        Exits others = new Exits(IRollup(another), bridge, verifier);
        uint256[8] memory proof = proofOf(alice, 1 ether);
        vm.expectRevert(MockExitVerifier.ProofInvalid.selector);
        others.exit(alice, 1 ether, proof);
    }

    // ------------------------------------------------------------------------------------------------- success

    function test_WhenAllIsRight() external {
        assertFalse(exits.hasExited(alice));
        uint256[8] memory proof = proofOf(alice, 1 ether);
        vm.expectEmit(address(exits));
        emit IExits.Exited(alice, 1 ether);
        vm.expectEmit(address(exits));
        emit IExits.ExitPaid(alice, alice, 1 ether);
        vm.prank(bob);
        exits.exit(alice, 1 ether, proof);
        assertTrue(exits.hasExited(alice));
        assertEq(alice.balance, 1 ether);
        assertEq(bob.balance, 0);
        assertEq(exits.keptOf(alice), 0);
        assertEq(address(bridge).balance, BRIDGE_WEI - 1 ether);
        leave(bob, 99 ether);
        assertEq(address(bridge).balance, 0);
    }

    function test_GivenTheVectors() external {
        string memory json = vm.readFile("circuits/exit/testdata/vectors.json");
        bytes32[] memory inputs = vm.parseJsonBytes32Array(json, ".publicInputs");
        assertEq(exits.VERSION(), vm.parseJsonBytes32(json, ".version"));
        vm.chainId(vm.parseJsonUint(json, ".chainId"));
        rollup = vm.parseJsonAddress(json, ".rollup");
        setUp();
        stop(true, inputs[0]);
        address account = vm.parseJsonAddress(json, ".account");
        uint256[4] memory input = [uint256(inputs[0]), uint256(inputs[1]), uint256(inputs[2]), uint256(inputs[3])];
        assertEq(contextOf(account), input[3]);
        uint256[8] memory proof = verifier.prove(input);
        vm.expectCall(address(verifier), abi.encodeCall(verifier.verifyProof, (abi.encode(proof), input)));
        exits.exit(account, input[2], proof);
        assertEq(account.balance, input[2]);
    }

    // ---------------------------------------------------------------------------------------------- contracts

    function test_WhenTheAccountRefuses() external {
        Holder holder = new Holder();
        holder.refuse(true);
        leave(address(holder), 1 ether);
        assertTrue(exits.hasExited(address(holder)));
        assertEq(exits.keptOf(address(holder)), 1 ether);
        assertEq(address(bridge).balance, BRIDGE_WEI);
    }

    /// @dev Who gives so little gas that the account cannot take its ether cannot have it kept either: to keep it costs more than
    /// the part of the gas that the account does not get.
    function test_WhenThereIsTooLittleGas() external {
        Holder holder = new Holder();
        bytes[] memory calls = new bytes[](400);
        holder.callBack(bob, calls); // takes more gas to be paid than there is
        bytes memory call = abi.encodeCall(exits.exit, (address(holder), 1 ether, proofOf(address(holder), 1 ether)));
        (bool done,) = address(exits).call{gas: 150_000}(call);
        assertFalse(done);
        assertFalse(exits.hasExited(address(holder)));
        leave(address(holder), 1 ether);
        assertEq(address(holder).balance, 1 ether);
    }

    function test_WhenTheAccountBurnsAllGas() external {
        Holder holder = new Holder();
        holder.burn();
        bytes memory call = abi.encodeCall(exits.exit, (address(holder), 1 ether, proofOf(address(holder), 1 ether)));
        (bool done,) = address(exits).call{gas: 5_000_000}(call);
        assertTrue(done);
        assertEq(exits.keptOf(address(holder)), 1 ether);
    }

    function test_WhenTheAccountCallsBack() external {
        Holder holder = new Holder();
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(exits.exit, (address(holder), 1 ether, proofOf(address(holder), 1 ether)));
        calls[1] = abi.encodeCall(exits.withdrawExit, (payable(address(holder))));
        calls[2] = abi.encodeCall(exits.retryExit, (address(holder)));
        calls[3] = abi.encodeCall(exits.exit, (alice, 2 ether, proofOf(alice, 2 ether)));
        holder.callBack(address(exits), calls);
        leave(address(holder), 1 ether);
        assertEq(holder.admitted(), 1, "only alice's");
        assertEq(address(holder).balance, 1 ether);
        assertEq(alice.balance, 2 ether);
        assertEq(address(bridge).balance, BRIDGE_WEI - 3 ether);
    }
}
