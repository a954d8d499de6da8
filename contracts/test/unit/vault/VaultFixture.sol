// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {CollateralVault} from "../../../src/CollateralVault.sol";
import {CollateralContracts, CollateralParameters} from "../../../src/types/MarketParameters.sol";
import {HostileToken} from "../../mocks/market/HostileToken.sol";
import {Insurer} from "../../mocks/market/Insurer.sol";

/// @notice Two vaults, of ether and of a token, among plain accounts.
abstract contract VaultFixture is Test {
    /// @dev A token of six decimals, 2,500 of which are worth one ether.
    uint128 internal constant TOKENS_PER_ETHER = 2500e6;

    address internal registry = makeAddr("registry");
    address internal standby = makeAddr("standby");
    address internal sealedAsks = makeAddr("sealedAsks");
    address internal ladder = makeAddr("ladder");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    Insurer internal insurer;
    HostileToken internal token;
    CollateralVault internal vault;
    CollateralVault internal tokenVault;

    function setUp() public virtual {
        insurer = new Insurer();
        token = new HostileToken();
        vault = new CollateralVault(known(), parameters(address(0), 1 ether));
        tokenVault = new CollateralVault(known(), parameters(address(token), TOKENS_PER_ETHER));
    }

    function known() internal view returns (CollateralContracts memory) {
        return CollateralContracts(registry, standby, sealedAsks, ladder, address(insurer));
    }

    function parameters(address collateral, uint128 tokensPerEther)
        internal
        pure
        returns (CollateralParameters memory)
    {
        return CollateralParameters({
            rhoMaxWei: 1000 gwei,
            unitsPerChunk: 448,
            referenceBaseFeeWei: 1 gwei,
            withdrawalDelaySeconds: 1 days,
            token: collateral,
            tokensPerEther: tokensPerEther
        });
    }

    function depositEther(address owner, uint256 amount) internal {
        vm.deal(address(this), amount);
        vault.deposit{value: amount}(owner);
    }

    function depositTokens(address owner, uint256 amount) internal {
        token.mint(address(this), amount);
        token.approve(address(tokenVault), amount);
        tokenVault.depositToken(owner, amount);
    }

    function reserve(CollateralVault from, address owner, uint256 amount) internal {
        vm.prank(registry);
        from.reserve(owner, amount);
    }

    function escrow(CollateralVault from, address owner, uint256 amount) internal {
        reserve(from, owner, amount);
        vm.prank(ladder);
        from.escrow(owner, amount);
    }
}
