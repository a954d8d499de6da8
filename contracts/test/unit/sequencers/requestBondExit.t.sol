// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract RequestBondExitTest is MarketFixture {
    function test_RevertWhen_ThereIsNoBond() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NoBond.selector, alice));
        vm.prank(alice);
        sequencers.requestBondExit();
        vm.prank(address(auction));
        sequencers.slash(sequencer, BOND);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NoBond.selector, sequencer));
        _request();
    }

    function test_RevertWhen_ItIsRequestedAlready() external {
        _request();
        skip(1 days);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondExitRequestedAlready.selector, START + 7 days));
        _request();
        assertEq(sequencers.bondReadyAt(sequencer), START + 7 days);
    }

    function test_WhenThereIsABond() external {
        assertTrue(sequencers.isSequencer(sequencer));
        assertEq(sequencers.bondReadyAt(sequencer), 0);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.BondExitRequested(sequencer, START + 7 days);
        _request();
        assertFalse(sequencers.isSequencer(sequencer));
        assertEq(sequencers.bondOf(sequencer), BOND);
        vm.prank(sequencer);
        sequencers.withdraw(1000 ether, payable(bob));
        assertEq(bob.balance, 1000 ether);
        vm.prank(address(auction));
        assertEq(sequencers.slash(sequencer, 1 ether), 1 ether);
        assertEq(sequencers.bondOf(sequencer), BOND - 1 ether);
        assertEq(sequencers.bondReadyAt(sequencer), START + 7 days);
    }

    function test_WhenTheSequencerRegistersAgain() external {
        _request();
        skip(6 days);
        vm.prank(sequencer);
        sequencers.register();
        assertTrue(sequencers.isSequencer(sequencer));
        assertEq(sequencers.bondReadyAt(sequencer), 0);
        assertEq(sequencers.bondOf(sequencer), BOND);
        skip(6 days);
        vm.expectRevert(ISequencerRegistry.BondExitNotRequested.selector);
        vm.prank(sequencer);
        sequencers.withdrawBond(payable(sequencer));
        _request();
        assertEq(sequencers.bondReadyAt(sequencer), START + 19 days, "the clock starts anew");
    }

    /// @dev What was slashed has to be made up for first.
    function test_RevertWhen_TheBondIsTooLowToRegisterAgain() external {
        _request();
        vm.prank(address(auction));
        sequencers.slash(sequencer, BOND - 1 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooLow.selector, 1 ether - 1, 1 ether));
        vm.prank(sequencer);
        sequencers.register();
        assertFalse(sequencers.isSequencer(sequencer));
        bondSequencer(1);
        assertTrue(sequencers.isSequencer(sequencer));
    }

    function _request() private {
        vm.prank(sequencer);
        sequencers.requestBondExit();
    }
}
