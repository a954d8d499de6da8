// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {FailureLadder} from "../../../src/FailureLadder.sol";
import {LadderContracts, LadderParameters, ParameterOutOfRange} from "../../../src/types/MarketParameters.sol";
import {LadderTest} from "./LadderTest.sol";

contract LadderConstructorTest is LadderTest {
    function setUp() public override {}

    function test_TakesBounds() external {
        LadderParameters memory p = ladderParameters();
        p.batchTimeoutSeconds = 2 * 600 + 300 + 300;
        p.gapSeconds = 600;
        p.reportDepth = 256;
        LadderContracts memory contracts;
        assertEq(abi.encode(new FailureLadder(contracts, p).parameters()), abi.encode(p));
    }

    function test_RevertWhen_AWindowIsOutOfRange() external {
        LadderParameters memory p = ladderParameters();
        p.provingWindowSeconds = 9;
        _expect(p, "provingWindow", 9, 10, 6 hours);
        p.provingWindowSeconds = 6 hours + 1;
        _expect(p, "provingWindow", 6 hours + 1, 10, 6 hours);
        p = ladderParameters();
        p.standbyWindowSeconds = 9;
        _expect(p, "standbyWindow", 9, 10, 6 hours);
        p = ladderParameters();
        p.rescueWindowSeconds = 0;
        _expect(p, "rescueWindow", 0, 10, 6 hours);
    }

    function test_RevertWhen_TheTimeoutIsShorterThanTheLadder() external {
        LadderParameters memory p = ladderParameters();
        p.batchTimeoutSeconds = 1799;
        _expect(p, "batchTimeout", 1799, 1800, 24 hours);
        p.batchTimeoutSeconds = 24 hours + 1;
        _expect(p, "batchTimeout", 24 hours + 1, 1800, 24 hours);
        p.provingWindowSeconds = 6 hours;
        p.standbyWindowSeconds = 6 hours;
        p.rescueWindowSeconds = 6 hours;
        p.batchTimeoutSeconds = 24 hours - 1;
        _expect(p, "batchTimeout", 24 hours - 1, 24 hours, 24 hours);
    }

    function test_RevertWhen_AnotherIsOutOfRange() external {
        LadderParameters memory p = ladderParameters();
        p.gapSeconds = 1;
        _expect(p, "gap", 1, 2, 600);
        p.gapSeconds = 601;
        _expect(p, "gap", 601, 2, 600);
        p = ladderParameters();
        p.reportDepth = 0;
        _expect(p, "reportDepth", 0, 1, 256);
        p.reportDepth = 257;
        _expect(p, "reportDepth", 257, 1, 256);
        p = ladderParameters();
        p.answerGas = 0;
        _expect(p, "answerGas", 0, 1, 16_000_000);
        p = ladderParameters();
        p.referenceBaseFeeWei = 0;
        _expect(p, "referenceBaseFee", 0, 1, 100_000 gwei);
        p = ladderParameters();
        p.baseFeeCapWei = 0;
        _expect(p, "baseFeeCap", 0, 1, 100_000 gwei);
    }

    function _expect(LadderParameters memory p, bytes32 name, uint256 value, uint256 least, uint256 most) private {
        LadderContracts memory contracts;
        vm.expectRevert(abi.encodeWithSelector(ParameterOutOfRange.selector, name, value, least, most));
        new FailureLadder(contracts, p);
    }
}
