package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
)

// ether compares what each contract holds at a block with what it owes to somebody by name.
type ether struct {
	client   *l1.Client
	manifest deploy.Manifest
	view     *l1.View
	// people are all accounts that can have something in a contract.
	people []common.Address
	// l2Wei and pendingWei are the auditor's.
	l2Wei, pendingWei *big.Int
	sequencer         common.Address
}

// accounts returns one line for each contract.
func (e *ether) accounts(ctx context.Context) ([]report.Account, error) {
	bridge := sum(e.l2Wei, e.pendingWei)
	inbox, err := e.inbox(ctx)
	if err != nil {
		return nil, err
	}
	auction, insurance, err := e.auction(ctx)
	if err != nil {
		return nil, err
	}
	registry, err := e.registry(ctx)
	if err != nil {
		return nil, err
	}
	ladder, err := e.ladder(ctx)
	if err != nil {
		return nil, err
	}
	type line struct {
		name    string
		address common.Address
		owed    *big.Int
		what    string
	}
	lines := []line{
		{"bridge", e.manifest.Bridge, bridge, fmt.Sprintf("%v on L2, %v to be claimed", e.l2Wei, e.pendingWei)},
		{"inbox", e.manifest.Inbox, inbox, "operations that are not final, overpayments"},
		{"auction", e.manifest.Auction, auction, fmt.Sprintf("credits, insurance %v, debits of batches that are not final", insurance)},
		{"sequencers", e.manifest.Sequencers, registry, "bond and deposit"},
		{"vault", e.manifest.Vault, e.vault(), fmt.Sprintf("provers' collateral, %v of it in escrow", e.view.Escrowed())},
		{"ladder", e.manifest.Ladder, ladder, "bonds of challenges"},
	}
	for _, name := range []string{"rollup", "asks", "verifiers", "standby", "sealedAsks", "pauses", "exits"} {
		lines = append(lines, line{name, e.manifest.Contracts()[name], new(big.Int), "nothing"})
	}
	accounts := make([]report.Account, 0, len(lines))
	for _, line := range lines {
		held, err := e.client.BalanceAt(ctx, line.address, new(big.Int).SetUint64(e.view.Head().Number))
		if err != nil {
			return nil, fmt.Errorf("reading the balance of the %s: %w", line.name, err)
		}
		accounts = append(accounts, report.Account{Name: line.name, HeldWei: report.NewWei(held), OwedWei: report.NewWei(line.owed), What: line.what})
	}
	return accounts, nil
}

// inbox owes the ether of operations that are not final, and overpayments.
func (e *ether) inbox(ctx context.Context) (*big.Int, error) {
	owed := new(big.Int)
	for _, q := range e.view.QueueItems(e.finalQueueEnd(), e.view.QueueTail()) {
		owed.Add(owed, q.Item.Prepaid())
		if q.Item.Kind == protocol.KindDeposit {
			owed.Add(owed, q.Item.Amount())
		}
	}
	inbox := bindings.NewIForcedInbox()
	for _, account := range e.people {
		refund, err := ask(ctx, e, e.manifest.Inbox, inbox.PackRefundOf(account), inbox.UnpackRefundOf)
		if err != nil {
			return nil, fmt.Errorf("reading an overpayment: %w", err)
		}
		owed.Add(owed, refund)
	}
	return owed, nil
}

// finalQueueEnd is the index after the last operation of the finalized batches.
func (e *ether) finalQueueEnd() uint64 {
	if b, ok := e.view.Batch(e.view.FinalizedCommit()); ok {
		return b.Header.QueueEnd
	}
	return 0
}

// auction owes credits, the insurance fund, and what is left of the debits of batches that are not final.
func (e *ether) auction(ctx context.Context) (owed, insurance *big.Int, err error) {
	auction := bindings.NewIProverAuction()
	insurance, err = ask(ctx, e, e.manifest.Auction, auction.PackInsuranceWei(), auction.UnpackInsuranceWei)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the insurance fund: %w", err)
	}
	owed = new(big.Int).Set(insurance)
	for _, account := range e.people {
		credit, err := ask(ctx, e, e.manifest.Auction, auction.PackCreditOf(account), auction.UnpackCreditOf)
		if err != nil {
			return nil, nil, fmt.Errorf("reading a credit: %w", err)
		}
		owed.Add(owed, credit)
	}
	for _, b := range e.view.Batches(1) {
		if b.Status == l1.Finalized || b.Released {
			continue
		}
		account, err := ask(ctx, e, e.manifest.Auction, auction.PackAccountOf(b.Header.CommitId), auction.UnpackAccountOf)
		if err != nil {
			return nil, nil, fmt.Errorf("reading the account of a batch: %w", err)
		}
		owed.Add(owed, sum(account.PoolWei, account.ReserveWei))
	}
	return owed, insurance, nil
}

// ladder owes the bonds of challenges that are open, and those that nobody fetched.
func (e *ether) ladder(ctx context.Context) (*big.Int, error) {
	owed := new(big.Int)
	for _, b := range e.view.Batches(1) {
		for _, c := range b.Chunks {
			if c.Challenge.Open() && !c.Proven && !b.Released {
				owed.Add(owed, c.Challenge.BondWei)
			}
		}
	}
	ladder := bindings.NewIFailureLadder()
	for _, account := range e.people {
		refund, err := ask(ctx, e, e.manifest.Ladder, ladder.PackRefundOf(account), ladder.UnpackRefundOf)
		if err != nil {
			return nil, fmt.Errorf("reading a returned bond: %w", err)
		}
		owed.Add(owed, refund)
	}
	return owed, nil
}

func (e *ether) registry(ctx context.Context) (*big.Int, error) {
	sequencers := bindings.NewISequencerRegistry()
	bond, err := ask(ctx, e, e.manifest.Sequencers, sequencers.PackBondOf(e.sequencer), sequencers.UnpackBondOf)
	if err != nil {
		return nil, fmt.Errorf("reading the bond: %w", err)
	}
	deposit, err := ask(ctx, e, e.manifest.Sequencers, sequencers.PackDepositOf(e.sequencer), sequencers.UnpackDepositOf)
	if err != nil {
		return nil, fmt.Errorf("reading the deposit: %w", err)
	}
	return sum(bond, deposit), nil
}

func (e *ether) vault() *big.Int {
	owed := e.view.Escrowed()
	for _, owner := range e.people {
		c := e.view.CollateralOf(owner)
		owed.Add(owed, sum(c.Free, c.Reserved, c.Leaving))
	}
	return owed
}

// ask calls a view of a contract at the view's block, so that everything is of one moment.
func ask[T any](ctx context.Context, e *ether, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := e.client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, new(big.Int).SetUint64(e.view.Head().Number))
	if err != nil {
		var zero T
		return zero, err
	}
	return unpack(out)
}

func sum(amounts ...*big.Int) *big.Int {
	total := new(big.Int)
	for _, a := range amounts {
		total.Add(total, a)
	}
	return total
}
