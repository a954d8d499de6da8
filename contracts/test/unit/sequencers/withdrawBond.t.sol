// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";
import {Reentrant} from "../../mocks/market/Reentrant.sol";

contract WithdrawBondTest is MarketFixture {
    function _request() private {
        vm.prank(sequencer);
        sequencers.requestBondExit();
    }

    function _withdraw(address to) private {
        vm.prank(sequencer);
        sequencers.withdrawBond(payable(to));
    }

    function _slash(uint256 amountWei) private {
        vm.prank(address(auction));
        sequencers.slash(sequencer, amountWei);
    }

    function test_RevertWhen_ThereIsNoBond() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NoBond.selector, alice));
        vm.prank(alice);
        sequencers.withdrawBond(payable(alice));
        _request();
        _slash(BOND);
        skip(7 days);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NoBond.selector, sequencer));
        _withdraw(bob);
    }

    function test_RevertWhen_ItIsNotRequested() external {
        skip(365 days);
        vm.expectRevert(ISequencerRegistry.BondExitNotRequested.selector);
        _withdraw(bob);
    }

    function test_RevertWhen_TheDelayIsNotOver() external {
        _request();
        skip(7 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondNotReady.selector, START + 7 days));
        _withdraw(bob);
        skip(1);
        _withdraw(bob);
    }

    function test_RevertWhen_ABatchIsOpen() external {
        (, uint256 firstWei) = clear(2);
        (, uint256 secondWei) = clear(1);
        _request();
        skip(7 days);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondExposed.selector, firstWei + secondWei));
        _withdraw(bob);
        settle(headerOf(1, SLOTS, secondWei));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondExposed.selector, firstWei));
        _withdraw(bob);
        vm.prank(ladder);
        auction.cancel(1, sequencer, firstWei, 0);
        _withdraw(bob);
        assertEq(bob.balance, BOND);
    }

    function test_RevertWhen_TheReceiverRefuses() external {
        _request();
        skip(7 days);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TransferRefused.selector, address(auction)));
        _withdraw(address(auction));
        assertEq(sequencers.bondOf(sequencer), BOND);
    }

    function test_WhenAllIsOver() external {
        _request();
        _slash(1 ether);
        skip(7 days);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.BondWithdrawn(sequencer, BOND - 1 ether);
        _withdraw(bob);
        assertEq(bob.balance, BOND - 1 ether);
        assertEq(sequencers.bondOf(sequencer), 0);
        assertEq(sequencers.bondReadyAt(sequencer), 0);
        assertEq(sequencers.depositOf(sequencer), 1000 ether);
        assertEq(address(sequencers).balance, 1000 ether);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NoBond.selector, sequencer));
        _withdraw(bob);
        bondSequencer(1 ether);
        assertTrue(sequencers.isSequencer(sequencer), "it may come back");
    }

    function test_WhenTheReceiverCallsBack() external {
        Reentrant receiver =
            new Reentrant(address(sequencers), abi.encodeCall(sequencers.withdrawBond, (payable(sequencer))));
        _request();
        skip(7 days);
        _withdraw(address(receiver));
        assertTrue(receiver.tried());
        assertFalse(receiver.succeeded());
        assertEq(address(receiver).balance, BOND);
    }
}
