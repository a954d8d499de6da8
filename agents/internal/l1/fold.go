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
	case *bindings.IRollupBatchProven:
		return v.setStatus(data.CommitId, Proven)
	case *bindings.IRollupBatchesDropped:
		v.drop(data)
	case *bindings.IRollupBatchFinalized:
		v.finalized = max(v.finalized, data.CommitId)
		return v.setStatus(data.CommitId, Finalized)
	case *bindings.IRollupBatchRescued:
		return v.rescue(e, data)
	case *bindings.IRollupExitModeEntered:
		v.exit = &ExitMode{StateRoot: data.StateRoot, QueueEnd: data.QueueEnd}
	case *bindings.IForcedInboxOperationRefunded:
		v.refunded[data.Index] = true
	case *bindings.IExitsExited:
		v.exited[data.Account] = data.AmountWei
	case *bindings.IForcedInboxOperationEnqueued:
		return v.enqueue(data)
	case *bindings.IBridgeWithdrawalClaimed:
		v.claimed[Claim{data.CommitId, data.Index.Uint64()}] = data.AmountWei
	case *bindings.ISequencerRegistryDepositChanged:
		v.deposits[data.Sequencer] = data.DepositWei
	case *bindings.ISequencerRegistrySequencerRegistered:
		v.bonds[data.Sequencer] = data.BondWei
	case *bindings.ISequencerRegistryBondSlashed:
		add(v.bonds, data.Sequencer, new(big.Int).Neg(data.AmountWei))
	case *bindings.ISequencerRegistryBondWithdrawn:
		add(v.bonds, data.Sequencer, new(big.Int).Neg(data.AmountWei))
	default:
		if applied, err := v.applyLadder(e); applied || err != nil {
			return err
		}
		return v.applyMarket(e)
	}
	return nil
}

// applyMarket folds the events of the asks, the auction and the vault.
func (v *View) applyMarket(e Event) error {
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
	case *bindings.IAskRegistrySeatFailed:
		v.changeAsk(data.AskId, func(a *Ask) { a.Seats, a.Busy = data.Seats, a.Busy-min(a.Busy, 1) })
	case *bindings.IProverAuctionRoundCleared:
		v.rounds[data.CommitId] = Round{CommitID: data.CommitId, ReserveWei: data.ReserveWei, FloorWei: data.FloorWei,
			Chunks: data.Chunks, SeatsWon: data.SeatsWon, FreeSeats: data.FreeSeats, HighestCostWei: data.HighestCostWei}
	case *bindings.IProverAuctionBatchSettled:
		v.settlements[data.CommitId] = Settlement{RewardsWei: data.RewardsWei, ReimbursedWei: data.ReimbursedWei,
			SequencerWei: data.SequencerWei, InsuranceWei: data.InsuranceWei, BurnedWei: data.BurnedWei}
	case *bindings.IProverAuctionProverCredited:
		return v.prove(e, data)
	case *bindings.IProverAuctionSequencerPunished:
		add(v.credits, data.Caller, data.BountyWei)
		v.insure(data.InsuranceWei, data.BurnedWei)
	case *bindings.IProverAuctionInsured:
		v.insure(data.InsuranceWei, data.BurnedWei)
	case *bindings.IProverAuctionCallerReimbursed:
		add(v.credits, data.Caller, data.AmountWei)
	case *bindings.IProverAuctionRescuePaid:
		add(v.credits, data.Rescuer, data.AmountWei)
	case *bindings.IProverAuctionCreditWithdrawn:
		add(v.credits, data.Account, new(big.Int).Neg(data.AmountWei))
	default:
		v.applyVault(e)
	}
	return nil
}

func (v *View) applyVault(e Event) {
	switch data := e.Data.(type) {
	case *bindings.ICollateralVaultDeposited:
		v.moveCollateral(data.Owner, data.Amount, nil, nil)
	case *bindings.ICollateralVaultReserved:
		v.moveCollateral(data.Owner, new(big.Int).Neg(data.Amount), data.Amount, nil)
	case *bindings.ICollateralVaultReleased:
		v.moveCollateral(data.Owner, data.Amount, new(big.Int).Neg(data.Amount), nil)
	case *bindings.ICollateralVaultWithdrawalRequested:
		v.moveCollateral(data.Owner, new(big.Int).Neg(data.Amount), nil, data.Amount)
	case *bindings.ICollateralVaultWithdrawn:
		v.moveCollateral(data.Owner, nil, nil, new(big.Int).Neg(data.Amount))
	case *bindings.ICollateralVaultEscrowed:
		v.moveCollateral(data.Owner, nil, new(big.Int).Neg(data.Amount), nil)
		v.escrowed = new(big.Int).Add(v.escrowed, data.Amount)
	case *bindings.ICollateralVaultEscrowPaid:
		v.moveCollateral(data.To, data.Amount, nil, nil)
		v.escrowed = new(big.Int).Sub(v.escrowed, data.Amount)
	case *bindings.ICollateralVaultForfeited:
		v.escrowed = new(big.Int).Sub(v.escrowed, data.Amount)
		v.forfeited = new(big.Int).Add(v.forfeited, data.Amount)
	}
}

// commit adds a batch.
func (v *View) commit(e Event, data *bindings.IRollupBatchCommitted) {
	v.batches[data.CommitId] = &Batch{
		Header: data.Header, HeaderHash: data.HeaderHash, Winners: data.Winners, Transaction: e.Transaction,
		Chunks: make([]Chunk, data.Header.ChunkCount), Status: Committed,
	}
	v.latest = max(v.latest, data.CommitId)
	for _, w := range data.Winners {
		v.changeAsk(w.AskId, func(a *Ask) { a.Busy += uint16(w.Seats) })
	}
}

// drop ends all batches that are not final.
func (v *View) drop(data *bindings.IRollupBatchesDropped) {
	for id := data.First; id < data.End; id++ {
		if old, ok := v.batches[id]; ok && old.Status != Finalized {
			dropped := *old
			dropped.Status = Dropped
			v.batches[id] = &dropped
		}
	}
}

// prove notes that a chunk is proven: its prover is credited just once, be it with nothing.
func (v *View) prove(e Event, data *bindings.IProverAuctionProverCredited) error {
	add(v.credits, data.Prover, data.AmountWei)
	add(v.earned, data.Prover, data.AmountWei)
	return v.changeChunk(data.CommitId, data.ChunkIndex, func(c *Chunk) {
		c.Proven, c.Prover, c.RewardWei, c.Transaction = true, data.Prover, data.AmountWei, e.Transaction
	})
}

// rescue notes that a batch was proven when it was committed: its chunks pay nobody, its operations their rescuer once it
// is final.
func (v *View) rescue(e Event, data *bindings.IRollupBatchRescued) error {
	return v.changeBatch(data.CommitId, func(b *Batch) {
		b.Rescued, b.Chunks = true, slices.Clone(b.Chunks)
		for i := range b.Chunks {
			c := &b.Chunks[i]
			c.Proven, c.Prover, c.RewardWei, c.Transaction = true, data.Rescuer, new(big.Int), e.Transaction
		}
	})
}

// changeBatch replaces a batch.
func (v *View) changeBatch(commitID uint64, change func(*Batch)) error {
	old, ok := v.batches[commitID]
	if !ok {
		return fmt.Errorf("commit %d is unknown: %w", commitID, ErrBrokenChain)
	}
	b := *old
	change(&b)
	v.batches[commitID] = &b
	return nil
}

// changeChunk replaces a batch with one of whose chunks something was told.
func (v *View) changeChunk(commitID uint64, chunk uint32, change func(*Chunk)) error {
	var known bool
	err := v.changeBatch(commitID, func(b *Batch) {
		if known = uint64(chunk) < uint64(len(b.Chunks)); known {
			b.Chunks = slices.Clone(b.Chunks)
			change(&b.Chunks[chunk])
		}
	})
	if err == nil && !known {
		err = fmt.Errorf("chunk %d of commit %d is unknown: %w", chunk, commitID, ErrBrokenChain)
	}
	return err
}

func (v *View) setStatus(commitID uint64, status Status) error {
	return v.changeBatch(commitID, func(b *Batch) { b.Status = status })
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
	for _, move := range []struct{ to, by *big.Int }{{c.Free, free}, {c.Reserved, reserved}, {c.Leaving, leaving}} {
		if move.by != nil {
			move.to.Add(move.to, move.by)
		}
	}
	v.collateral[owner] = c
}

func add(to map[common.Address]*big.Int, account common.Address, amount *big.Int) {
	to[account] = new(big.Int).Add(orZero(to[account]), amount)
}
