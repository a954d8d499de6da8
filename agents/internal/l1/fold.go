package l1

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
)

// apply folds one event into the view.
func (v *View) apply(e Event) error {
	switch data := e.Data.(type) {
	case *bindings.IRollupBatchCommitted:
		v.commit(e, data)
	case *bindings.IRollupChunkProven:
		return v.prove(e, data)
	case *bindings.IRollupBatchProven:
		return v.setStatus(data.CommitId, Proven)
	case *bindings.IRollupBatchFinalized:
		v.finalized = max(v.finalized, data.CommitId)
		return v.setStatus(data.CommitId, Finalized)
	case *bindings.IForcedInboxOperationEnqueued:
		return v.enqueue(data)
	case *bindings.IBridgeWithdrawalClaimed:
		v.claimed[Claim{data.CommitId, data.Index.Uint64()}] = data.AmountWei
	case *bindings.ISequencerRegistryDepositChanged:
		v.deposits[data.Sequencer] = data.DepositWei
	default:
		v.applyMarket(e)
	}
	return nil
}

// applyMarket folds the events of the asks, the auction and the vault.
func (v *View) applyMarket(e Event) {
	switch data := e.Data.(type) {
	case *bindings.IAskRegistryAskPosted:
		v.asks[data.AskId] = &Ask{ID: data.AskId, Owner: data.Owner, UnitCostWei: data.UnitCostWei, Seats: data.Seats,
			PostedAt: uint64(data.PostedAt)}
	case *bindings.IAskRegistryAskEnded:
		v.changeAsk(data.AskId, func(a *Ask) { a.EndedAt = uint64(data.EndedAt) })
	case *bindings.IAskRegistryAskUnlinked:
		delete(v.asks, data.AskId)
	case *bindings.IAskRegistrySeatsFreed:
		v.changeAsk(data.AskId, func(a *Ask) { a.Busy -= min(a.Busy, data.Seats) })
	case *bindings.IProverAuctionRoundCleared:
		v.rounds[data.CommitId] = Round{CommitID: data.CommitId, ReserveWei: data.ReserveWei, FloorWei: data.FloorWei,
			Chunks: data.Chunks, SeatsWon: data.SeatsWon, FreeSeats: data.FreeSeats, HighestCostWei: data.HighestCostWei}
	case *bindings.IProverAuctionBatchSettled:
		v.settlements[data.CommitId] = Settlement{RewardsWei: data.RewardsWei, ReimbursedWei: data.ReimbursedWei,
			SequencerWei: data.SequencerWei, InsuranceWei: data.InsuranceWei, BurnedWei: data.BurnedWei}
	case *bindings.IProverAuctionProverCredited:
		add(v.credits, data.Prover, data.AmountWei)
		add(v.earned, data.Prover, data.AmountWei)
	case *bindings.IProverAuctionCallerReimbursed:
		add(v.credits, data.Caller, data.AmountWei)
	case *bindings.IProverAuctionCreditWithdrawn:
		add(v.credits, data.Account, new(big.Int).Neg(data.AmountWei))
	default:
		v.applyVault(e)
	}
}

func (v *View) applyVault(e Event) {
	switch data := e.Data.(type) {
	case *bindings.ICollateralVaultDeposited:
		v.moveCollateral(data.Owner, data.AmountWei, nil, nil)
	case *bindings.ICollateralVaultReserved:
		v.moveCollateral(data.Owner, new(big.Int).Neg(data.AmountWei), data.AmountWei, nil)
	case *bindings.ICollateralVaultReleased:
		v.moveCollateral(data.Owner, data.AmountWei, new(big.Int).Neg(data.AmountWei), nil)
	case *bindings.ICollateralVaultWithdrawalRequested:
		v.moveCollateral(data.Owner, new(big.Int).Neg(data.AmountWei), nil, data.AmountWei)
	case *bindings.ICollateralVaultWithdrawn:
		v.moveCollateral(data.Owner, nil, nil, new(big.Int).Neg(data.AmountWei))
	}
}

// commit adds a batch. A position in the chain that was taken before means that the batches from there on were dropped.
func (v *View) commit(e Event, data *bindings.IRollupBatchCommitted) {
	for id := v.finalized + 1; id <= v.latest; id++ {
		if old, ok := v.batches[id]; ok && old.Header.BatchNumber >= data.BatchNumber && old.Status != Finalized {
			dropped := *old
			dropped.Status = Dropped
			v.batches[id] = &dropped
		}
	}
	v.batches[data.CommitId] = &Batch{
		Header: data.Header, HeaderHash: data.HeaderHash, Winners: data.Winners, Transaction: e.Transaction,
		Chunks: make([]Chunk, data.Header.ChunkCount), Status: Committed,
	}
	v.latest = max(v.latest, data.CommitId)
	for _, w := range data.Winners {
		v.changeAsk(w.AskId, func(a *Ask) { a.Busy += uint16(w.Seats) })
	}
}

func (v *View) prove(e Event, data *bindings.IRollupChunkProven) error {
	old, ok := v.batches[data.CommitId]
	if !ok || uint64(data.ChunkIndex) >= uint64(len(old.Chunks)) {
		return fmt.Errorf("chunk %d of commit %d is proven but unknown: %w", data.ChunkIndex, data.CommitId, ErrBrokenChain)
	}
	b := *old
	b.Chunks = slices.Clone(old.Chunks)
	b.Chunks[data.ChunkIndex] = Chunk{Proven: true, Prover: data.Prover, RewardWei: data.RewardWei, Transaction: e.Transaction}
	v.batches[data.CommitId] = &b
	return nil
}

func (v *View) setStatus(commitID uint64, status Status) error {
	old, ok := v.batches[commitID]
	if !ok {
		return fmt.Errorf("commit %d is %v but unknown: %w", commitID, status, ErrBrokenChain)
	}
	b := *old
	b.Status = status
	v.batches[commitID] = &b
	return nil
}

func (v *View) enqueue(data *bindings.IForcedInboxOperationEnqueued) error {
	if data.Index != v.QueueTail() {
		return fmt.Errorf("operation %d of the queue after %d others: %w", data.Index, v.QueueTail(), ErrBrokenChain)
	}
	item, err := protocol.DecodeItem(data.Item)
	if err != nil {
		return fmt.Errorf("operation %d of the queue: %w", data.Index, err)
	}
	v.queue = append(v.queue, QueueItem{Index: data.Index, Item: item, EnqueuedAt: uint64(data.EnqueuedAt)})
	return nil
}

func (v *View) changeAsk(id uint64, change func(*Ask)) {
	if old, ok := v.asks[id]; ok {
		a := *old
		change(&a)
		v.asks[id] = &a
	}
}

func (v *View) moveCollateral(owner common.Address, free, reserved, leaving *big.Int) {
	c := v.CollateralOf(owner)
	for _, move := range []struct{ to, by *big.Int }{{c.FreeWei, free}, {c.ReservedWei, reserved}, {c.LeavingWei, leaving}} {
		if move.by != nil {
			move.to.Add(move.to, move.by)
		}
	}
	v.collateral[owner] = c
}

func add(to map[common.Address]*big.Int, account common.Address, amount *big.Int) {
	to[account] = new(big.Int).Add(orZero(to[account]), amount)
}
