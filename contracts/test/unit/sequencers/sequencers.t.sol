// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {SequencerRegistry} from "../../../src/SequencerRegistry.sol";
import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {AddressMissing, ParameterOutOfRange, SequencerParameters} from "../../../src/types/MarketParameters.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract SequencersTest is MarketFixture {
    function test_Register_RevertWhen_NotAppointed() external {
        vm.deal(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotSequencer.selector, alice));
        vm.prank(alice);
        sequencers.register{value: 1 ether}();
    }

    function test_Register_RevertWhen_TheBondIsTooLow() external {
        vm.deal(sequencer, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooLow.selector, 1 ether - 1, 1 ether));
        vm.prank(sequencer);
        sequencers.register{value: 1 ether - 1}();
        assertFalse(sequencers.isSequencer(sequencer));
    }

    function test_Register() external {
        vm.deal(sequencer, 2 ether);
        vm.startPrank(sequencer);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.SequencerRegistered(sequencer, 1 ether);
        sequencers.register{value: 1 ether}();
        sequencers.register{value: 1 ether}();
        assertTrue(sequencers.isSequencer(sequencer));
        assertFalse(sequencers.isSequencer(alice));
        assertEq(sequencers.bondOf(sequencer), 2 ether);
        assertEq(sequencers.depositOf(sequencer), 1000 ether);
    }

    function test_TopUp() external {
        vm.deal(alice, 1 ether);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.DepositChanged(sequencer, 1001 ether);
        vm.prank(alice);
        sequencers.topUp{value: 1 ether}(sequencer);
        assertEq(sequencers.depositOf(sequencer), 1001 ether);
        assertEq(sequencers.depositOf(alice), 0);
    }

    function test_Withdraw_RevertWhen_TooMuch() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.DepositTooLow.selector, alice, 0, 1));
        vm.prank(alice);
        sequencers.withdraw(1, payable(alice));
    }

    function test_Withdraw_RevertWhen_TheReceiverRefuses() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TransferRefused.selector, address(auction)));
        vm.prank(sequencer);
        sequencers.withdraw(1, payable(address(auction)));
    }

    function test_Withdraw() external {
        vm.prank(sequencer);
        sequencers.withdraw(999 ether, payable(bob));
        assertEq(bob.balance, 999 ether);
        assertEq(sequencers.depositOf(sequencer), 1 ether);
    }

    function test_Debit_RevertWhen_NotTheAuction() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuction.selector, sequencer));
        vm.prank(sequencer);
        sequencers.debit(sequencer, 1);
    }

    function test_Debit_RevertWhen_TheDepositIsTooLow() external {
        vm.expectRevert(
            abi.encodeWithSelector(ISequencerRegistry.DepositTooLow.selector, sequencer, 1000 ether, 1000 ether + 1)
        );
        vm.prank(address(auction));
        sequencers.debit(sequencer, 1000 ether + 1);
    }

    function test_Debit() external {
        vm.prank(address(auction));
        sequencers.debit(sequencer, 3 ether);
        assertEq(address(auction).balance, 3 ether);
        assertEq(sequencers.depositOf(sequencer), 997 ether);
    }

    function test_Constructor() external {
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("appointed")));
        new SequencerRegistry(auction, SequencerParameters({appointed: address(0), minBondWei: 1}));
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("minBond"), 0, 1, 100_000 ether));
        new SequencerRegistry(auction, SequencerParameters({appointed: alice, minBondWei: 0}));
    }
}
