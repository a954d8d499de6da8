// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "forge-std/Test.sol";

import {AskRegistry} from "../../../src/AskRegistry.sol";
import {CollateralVault} from "../../../src/CollateralVault.sol";
import {ProverAuction} from "../../../src/ProverAuction.sol";
import {SequencerRegistry} from "../../../src/SequencerRegistry.sol";
import {AskView} from "../../../src/interfaces/IAskRegistry.sol";
import {MarketHandler} from "./MarketHandler.sol";

/// @dev What holds after any sequence of calls. All of it shares a campaign: what costs time is the life of the market.
contract MarketInvariantTest is Test {
    MarketHandler private _handler;
    AskRegistry private _asks;
    ProverAuction private _auction;
    CollateralVault private _vault;
    SequencerRegistry private _sequencers;

    function setUp() external {
        _handler = new MarketHandler();
        (address asks, address auction, address vault, address sequencers) = _handler.market();
        (_asks, _auction) = (AskRegistry(asks), ProverAuction(auction));
        (_vault, _sequencers) = (CollateralVault(vault), SequencerRegistry(sequencers));
        bytes4[] memory selectors = new bytes4[](14);
        selectors[0] = MarketHandler.postAsk.selector;
        selectors[1] = MarketHandler.endAsk.selector;
        selectors[2] = MarketHandler.unlinkAsk.selector;
        selectors[3] = MarketHandler.takeCollateral.selector;
        selectors[4] = MarketHandler.withdrawCredit.selector;
        selectors[5] = MarketHandler.commit.selector;
        selectors[6] = MarketHandler.proveChunk.selector;
        selectors[7] = MarketHandler.settleBatch.selector;
        selectors[8] = MarketHandler.wait.selector;
        selectors[9] = MarketHandler.takeDeposit.selector;
        selectors[10] = MarketHandler.forceEther.selector;
        selectors[11] = MarketHandler.trespass.selector;
        selectors[12] = MarketHandler.postAsk.selector;
        selectors[13] = MarketHandler.commit.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: selectors}));
    }

    function invariant_TheMarketHolds() external view {
        theAuctionIsSolvent();
        busySeatsOweProofs();
        theListIsSortedAndBounded();
        seatsAreBacked();
        depositsAreHeld();
        noBreach();
        pricesStayInBounds();
    }

    /// @dev The auction holds exactly what it owes, and what was forced on it.
    function theAuctionIsSolvent() public view {
        uint256 owed = _auction.insuranceWei() + _handler.owedWei() + _handler.strayWei();
        assertEq(address(_auction).balance, owed);
        assertLe(_auction.insuranceWei(), _auction.INSURANCE_CAP());
    }

    /// @dev A seat is busy exactly as long as it owes a proof, and no ask sells more seats than it has.
    function busySeatsOweProofs() public view {
        AskView[] memory page = _list();
        for (uint256 i; i < page.length; ++i) {
            assertLe(page[i].busy, page[i].seats);
            assertEq(page[i].busy, _handler.outstanding(page[i].askId));
        }
    }

    function theListIsSortedAndBounded() public view {
        AskView[] memory page = _list();
        assertLe(page.length, _asks.MAX_ASKS());
        for (uint256 i = 1; i < page.length; ++i) {
            bool sorted = page[i - 1].unitCostWei < page[i].unitCostWei
                || (page[i - 1].unitCostWei == page[i].unitCostWei && page[i - 1].askId < page[i].askId);
            assertTrue(sorted);
        }
    }

    /// @dev Every seat in the list is backed by reserved collateral, and the vault holds all collateral.
    function seatsAreBacked() public view {
        AskView[] memory page = _list();
        uint256 perSeat = _vault.perSeat();
        uint256 held;
        for (uint256 i; i < _handler.actorCount(); ++i) {
            address actor = _handler.actors(i);
            uint256 seats;
            uint256 count;
            for (uint256 j; j < page.length; ++j) {
                if (page[j].owner != actor) continue;
                seats += page[j].seats;
                ++count;
            }
            assertEq(_vault.reservedOf(actor), seats * perSeat);
            assertLe(count, _asks.MAX_ASKS_PER_OWNER());
            (uint256 leaving,) = _vault.withdrawalOf(actor);
            held += _vault.freeOf(actor) + _vault.reservedOf(actor) + leaving;
        }
        assertEq(_vault.escrowed(), 0);
        assertEq(address(_vault).balance, held);
    }

    function depositsAreHeld() public view {
        address sequencer = _handler.sequencerAddress();
        uint256 held = _sequencers.depositOf(sequencer) + _sequencers.bondOf(sequencer);
        assertEq(address(_sequencers).balance, held);
        assertEq(_sequencers.exposureOf(sequencer), _handler.exposureWei());
    }

    /// @dev What must fail fails: settling twice, paying twice, acting for another.
    function noBreach() public view {
        assertEq(_handler.breaches(), 0);
    }

    /// @dev The floor covers provers and sequencer; prices stay inside their bounds.
    function pricesStayInBounds() public view {
        uint64 last = _auction.lastRound();
        for (uint64 round = last + 1; round <= last + 2; ++round) {
            uint256 reserve = _auction.roundParameters(round).reserveWei;
            assertGe(reserve, _auction.RHO_MIN());
            assertLe(reserve, _auction.RHO_MAX());
            assertGe(_auction.roundParameters(round).floorWei, reserve + 10);
            assertGe(_auction.roundParameters(round).maxChunks, 1);
            assertLe(_auction.roundParameters(round).maxChunks, _auction.MAX_CHUNKS_BOUND());
        }
    }

    function _list() private view returns (AskView[] memory page) {
        (page,) = _asks.asksAfter(0, 300);
    }
}
