// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {stdError} from "forge-std/StdError.sol";

import {SequencerRegistry} from "../../../src/SequencerRegistry.sol";
import {ISequencerRegistry} from "../../../src/interfaces/ISequencerRegistry.sol";
import {AddressMissing, ParameterOutOfRange, SequencerParameters} from "../../../src/types/MarketParameters.sol";
import {MarketFixture} from "../../mocks/market/MarketFixture.sol";

contract SequencersTest is MarketFixture {
    /// @dev Deposits without a bond.
    function setUp() public override {
        deployMarket();
        vm.deal(address(this), 1000 ether);
        sequencers.topUp{value: 1000 ether}(sequencer);
    }

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

    // -------------------------------------------------------------------------------------------------- debit

    function test_Debit_RevertWhen_NotTheAuction() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuction.selector, sequencer));
        vm.prank(sequencer);
        sequencers.debit(sequencer, 1, 0);
    }

    function test_Debit_RevertWhen_TheDepositIsTooLow() external {
        bondSequencer(1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(ISequencerRegistry.DepositTooLow.selector, sequencer, 1000 ether, 1000 ether + 1)
        );
        _debit(1000 ether + 1, 0);
    }

    function test_Debit_RevertWhen_TheBondIsBelowItsLeast() external {
        _expectBondTooLow(0, 1 ether, 0);
        bondSequencer(1 ether);
        _debit(1 ether, 0.25 ether);
        vm.prank(address(auction));
        sequencers.slash(sequencer, 1);
        _expectBondTooLow(1 ether - 1, 1 ether, 0);
    }

    /// @dev What counts is the sum over all open batches.
    function test_Debit_RevertWhen_TheBondIsBelowFourTimesTheExposure() external {
        bondSequencer(8 ether);
        _expectBondTooLow(8 ether, 8 ether + 4, 2 ether + 1);
        _debit(1, 1.5 ether);
        _expectBondTooLow(8 ether, 8 ether + 4, 0.5 ether + 1);
        _debit(1, 0.5 ether);
        _expectBondTooLow(8 ether, 8 ether + 4, 1);
        _settle(0, 1.5 ether);
        _debit(1, 1.5 ether);
        assertEq(sequencers.exposureOf(sequencer), 2 ether);
    }

    function test_Debit_RevertWhen_TheExposureIsBeyondBounds() external {
        bondSequencer(1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 128, uint256(1) << 128)
        );
        _debit(1, uint256(1) << 128);
        vm.expectRevert(
            abi.encodeWithSelector(ISequencerRegistry.BondTooLow.selector, 1 ether, 4 * uint256(type(uint128).max))
        );
        _debit(1, type(uint128).max);
    }

    function test_Debit() external {
        bondSequencer(4 ether);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.DepositChanged(sequencer, 997 ether);
        _debit(3 ether, 1 ether);
        assertEq(address(auction).balance, 3 ether);
        assertEq(sequencers.depositOf(sequencer), 997 ether);
        assertEq(sequencers.exposureOf(sequencer), 1 ether);
        assertEq(sequencers.bondOf(sequencer), 4 ether);
    }

    // ------------------------------------------------------------------------------------------------- settle

    function test_Settle_RevertWhen_NotTheAuction() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuction.selector, sequencer));
        vm.prank(sequencer);
        sequencers.settle(sequencer, 0);
    }

    function test_Settle_RevertWhen_TheExposureIsExceeded() external {
        bondSequencer(4 ether);
        _debit(1, 1 ether);
        vm.expectRevert(stdError.arithmeticError);
        _settle(0, 1 ether + 1);
    }

    function test_Settle() external {
        bondSequencer(4 ether);
        _debit(3 ether, 1 ether);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.DepositChanged(sequencer, 999 ether);
        _settle(2 ether, 0.7 ether);
        assertEq(sequencers.depositOf(sequencer), 999 ether);
        assertEq(sequencers.exposureOf(sequencer), 0.3 ether);
    }

    /// @dev The deposit is free at any time: the bond alone covers what is at risk.
    function test_Withdraw_DoesNotTouchTheExposure() external {
        bondSequencer(4 ether);
        _debit(3 ether, 1 ether);
        vm.prank(sequencer);
        sequencers.withdraw(997 ether, payable(bob));
        assertEq(sequencers.exposureOf(sequencer), 1 ether);
        assertEq(sequencers.bondOf(sequencer), 4 ether);
    }

    // -------------------------------------------------------------------------------------------------- slash

    function test_Slash_RevertWhen_NotTheAuction() external {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuction.selector, alice));
        vm.prank(alice);
        sequencers.slash(sequencer, 0);
    }

    function test_Slash() external {
        bondSequencer(4 ether);
        _debit(3 ether, 1 ether);
        vm.expectEmit(address(sequencers));
        emit ISequencerRegistry.BondSlashed(sequencer, 1.5 ether);
        assertEq(_slash(1.5 ether), 1.5 ether);
        assertEq(sequencers.bondOf(sequencer), 2.5 ether);
        assertEq(sequencers.depositOf(sequencer), 997 ether);
        assertEq(sequencers.exposureOf(sequencer), 1 ether, "until the batch is released");
        assertEq(address(auction).balance, 4.5 ether);
        _expectBondTooLow(2.5 ether, 4 ether, 0);
    }

    function test_Slash_TakesWhatIsThere() external {
        bondSequencer(2 ether);
        assertEq(_slash(type(uint256).max), 2 ether);
        assertEq(_slash(1), 0);
        assertEq(sequencers.bondOf(sequencer), 0);
        assertFalse(sequencers.isSequencer(sequencer));
        assertEq(address(sequencers).balance, 1000 ether, "deposits stay");
        bondSequencer(1 ether);
        assertTrue(sequencers.isSequencer(sequencer));
    }

    function test_Constructor() external {
        vm.expectRevert(abi.encodeWithSelector(AddressMissing.selector, bytes32("appointed")));
        new SequencerRegistry(auction, SequencerParameters({appointed: address(0), minBondWei: 1, bondDelaySeconds: 1}));
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("minBond"), 0, 1, 100_000 ether));
        new SequencerRegistry(auction, SequencerParameters({appointed: alice, minBondWei: 0, bondDelaySeconds: 1}));
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, bytes32("bondDelay"), 0, 1, 90 days));
        new SequencerRegistry(auction, SequencerParameters({appointed: alice, minBondWei: 1, bondDelaySeconds: 0}));
    }

    // ------------------------------------------------------------------------------------------------ helpers

    function _debit(uint256 amountWei, uint256 exposureWei) private {
        vm.prank(address(auction));
        sequencers.debit(sequencer, amountWei, exposureWei);
    }

    function _expectBondTooLow(uint256 bondWei, uint256 neededWei, uint256 exposureWei) private {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooLow.selector, bondWei, neededWei));
        _debit(1, exposureWei);
    }

    function _settle(uint256 amountWei, uint256 exposureWei) private {
        hoax(address(auction), address(auction).balance + amountWei);
        sequencers.settle{value: amountWei}(sequencer, exposureWei);
    }

    function _slash(uint256 amountWei) private returns (uint256) {
        vm.prank(address(auction));
        return sequencers.slash(sequencer, amountWei);
    }
}
