// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Rollup} from "../../../src/Rollup.sol";
import {BatchHeader, BatchStatus, IRollup} from "../../../src/interfaces/IRollup.sol";
import {FIELD_ORDER} from "../../../src/types/Field.sol";
import {RollupContracts, RollupParameters} from "../../../src/types/RollupParameters.sol";
import {RollupTest} from "./RollupTest.sol";

contract RollupConstructorTest is RollupTest {
    function test_Genesis() external view {
        BatchHeader memory genesis;
        genesis.postRoot = GENESIS_ROOT;
        assertEq(abi.encode(rollup.genesisHeader()), abi.encode(genesis));
        assertEq(rollup.headerHashOf(0), keccak256(abi.encode(genesis)));
        assertEq(uint256(rollup.statusOf(0)), uint256(BatchStatus.Finalized));
        assertEq(uint256(rollup.statusOf(1)), uint256(BatchStatus.None));
        assertEq(rollup.finalizedRoot(), GENESIS_ROOT);
        (uint64 head, uint64 finalized, uint64 nonce, uint64 next) = rollup.head();
        assertEq(head + finalized + nonce, 0);
        assertEq(next, 1);
    }

    function test_Parameters() external view {
        assertEq(abi.encode(rollup.parameters()), abi.encode(limits()));
    }

    function test_RevertWhen_TheGenesisRootIsNotInTheField() external {
        RollupContracts memory contracts;
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotInField.selector, FIELD_ORDER));
        new Rollup(contracts, limits(), bytes32(FIELD_ORDER));
    }

    function test_RevertWhen_AParameterIsOutOfRange() external {
        RollupParameters memory p = limits();
        p.minCommitInterval = 0;
        _expect(p, "minCommitInterval", 0, 1, 1 hours);
        p = limits();
        p.finalizationDelay = 30 days + 1;
        _expect(p, "finalizationDelay", 30 days + 1, 0, 30 days);
        p = limits();
        p.forcedDelay = 0;
        _expect(p, "forcedDelay", 0, 1, 7 days);
        p = limits();
        p.graceDelay = p.forcedDelay + p.finalizationDelay;
        _expect(p, "graceDelay", p.graceDelay, p.graceDelay + 1, 30 days);
        p.graceDelay = 30 days + 1;
        _expect(p, "graceDelay", 30 days + 1, p.forcedDelay + p.finalizationDelay + 1, 30 days);
        p = limits();
        p.exitDelay = 2 * p.graceDelay - 1;
        _expect(p, "exitDelay", p.exitDelay, 2 * p.graceDelay, 90 days);
        p.exitDelay = 90 days + 1;
        _expect(p, "exitDelay", 90 days + 1, 2 * p.graceDelay, 90 days);
        p = limits();
        p.maxUnfinalized = 0;
        _expect(p, "maxUnfinalized", 0, 1, 1024);
        p = limits();
        p.forcedPerBatch = 0;
        _expect(p, "forcedPerBatch", 0, 1, 1024);
        p = limits();
        p.baseFeeCapWei = 0;
        _expect(p, "baseFeeCapWei", 0, 1, 10_000 gwei);
    }

    function _expect(RollupParameters memory p, bytes32 name, uint256 value, uint256 least, uint256 most) private {
        RollupContracts memory contracts;
        vm.expectRevert(abi.encodeWithSelector(IRollup.ParameterOutOfRange.selector, name, value, least, most));
        new Rollup(contracts, p, GENESIS_ROOT);
    }
}
