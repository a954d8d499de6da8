// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {CollateralVault} from "../../../src/CollateralVault.sol";
import {VaultFixture} from "./VaultFixture.sol";

/// @dev Any sequence of calls, by anybody, with any amounts, some of which fail.
contract BooksTest is VaultFixture {
    uint256 private constant STEPS = 40;

    address[3] private _owners;
    uint256 private _seed;
    uint256[8] private _succeeded; // by action
    uint256 private _unburned; // refused by the burn address

    function setUp() public override {
        super.setUp();
        _owners = [alice, bob, makeAddr("carol")];
    }

    function testFuzz_EtherBalances(uint256 seed) external {
        _seed = seed;
        for (uint256 i; i < STEPS; ++i) {
            _step(vault);
            assertEq(address(vault).balance, _books(vault));
        }
    }

    function testFuzz_TokensBalance(uint256 seed) external {
        _seed = seed;
        token.takeFee(_draw(4) == 0 ? _draw(101) : 0);
        if (_draw(2) == 0) token.refuse(tokenVault.BURN());
        for (uint256 i; i < STEPS; ++i) {
            _step(tokenVault);
            assertEq(token.balanceOf(address(tokenVault)), _books(tokenVault) + _unburned);
        }
    }

    /// @dev Keeps the sequences above from being empty.
    function test_EveryActionSucceeds() external {
        for (uint256 i; i < 1000; ++i) {
            _step(vault);
        }
        for (uint256 i; i < _succeeded.length; ++i) {
            assertGt(_succeeded[i], 5);
        }
    }

    function _step(CollateralVault target) private {
        address owner = _owners[_draw(3)];
        uint256 amount = _draw(8) == 0 ? type(uint256).max >> _draw(250) : _draw(1000);
        uint256 action = _draw(8);
        address[4] memory callers = [registry, standby, sealedAsks, ladder];
        address caller = action < 2 ? address(this) : callers[_draw(4)];
        bytes memory call;
        if (action == 0) return _deposit(target, owner, 1 + _draw(5000));
        if (action == 1) return _leave(target, owner, amount);
        if (action == 2 || action == 3) call = abi.encodeCall(target.reserve, (owner, amount));
        else if (action == 4) call = abi.encodeCall(target.release, (owner, amount));
        else if (action == 5) call = abi.encodeCall(target.escrow, (owner, amount));
        else if (action == 6) call = abi.encodeCall(target.payEscrow, (owner, amount));
        else call = abi.encodeCall(target.forfeit, (amount));
        vm.prank(caller);
        (bool success,) = address(target).call(call);
        if (success) ++_succeeded[action];
        if (success && action == 7 && token.refused() != address(0)) _unburned += amount;
    }

    function _deposit(CollateralVault target, address owner, uint256 amount) private {
        ++_succeeded[0];
        if (target == vault) depositEther(owner, amount);
        else depositTokens(owner, amount);
    }

    /// @dev Asks for collateral back, or fetches it.
    function _leave(CollateralVault target, address owner, uint256 amount) private {
        skip(_draw(2 days));
        vm.startPrank(owner);
        if (_draw(2) == 0) {
            try target.requestWithdrawal(amount) {} catch {}
        } else {
            try target.withdraw(payable(owner)) {
                ++_succeeded[1];
            } catch {}
        }
        vm.stopPrank();
    }

    function _books(CollateralVault target) private view returns (uint256 sum) {
        sum = target.escrowed();
        for (uint256 i; i < _owners.length; ++i) {
            (uint256 leaving,) = target.withdrawalOf(_owners[i]);
            sum += target.freeOf(_owners[i]) + target.reservedOf(_owners[i]) + leaving;
        }
    }

    function _draw(uint256 below) private returns (uint256) {
        _seed = uint256(keccak256(abi.encode(_seed)));
        return _seed % below;
    }
}
