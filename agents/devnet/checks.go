package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/rpc"
)

// check compares everything that must agree at the end and fills the report.
func (d *devnet) check(ctx context.Context) error {
	if err := d.watcher.stop(ctx); err != nil {
		return err
	}
	head, err := d.client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading the head: %w", err)
	}
	view, err := d.follower.Wait(ctx, func(v *l1.View) bool { return v.Head().Number >= head })
	if err != nil {
		return err
	}
	d.watcher.audit(ctx, view)
	if err := d.watcher.ask(ctx); err != nil {
		return err
	}
	d.summarize(view)
	d.checkTransfers()
	d.checkBatches(view)
	d.checkForced(view)
	d.checkWithdrawals(view)
	d.checkEquations()
	if err := d.checkRoots(ctx, view); err != nil {
		return err
	}
	if err := d.checkEther(ctx, view); err != nil {
		return err
	}
	return d.measureGas(ctx, view)
}

func (d *devnet) checkTransfers() {
	final, others := d.watcher.rowsIn(rpc.StateFinal)
	d.report.L2Transactions = len(final)
	slices.Sort(others)
	d.report.Check("every transfer of the file is final", len(final) == d.play.Count() && len(others) == 0,
		"%d of %d, rows that are not: %v, rows skipped: %d", len(final), d.play.Count(), others, len(d.play.Skipped))
}

func (d *devnet) checkBatches(view *l1.View) {
	r := d.report
	r.Check("every chunk is proven on L1", r.Chunks > 0 && r.ChunksProven == r.Chunks, "%d of %d", r.ChunksProven, r.Chunks)
	final, dropped := 0, 0
	for _, b := range view.Batches(1) {
		switch b.Status {
		case l1.Finalized:
			final++
		case l1.Dropped:
			dropped++
		}
	}
	r.Check("every batch is final", final == r.Batches && dropped == 0, "%d of %d, %d dropped", final, r.Batches, dropped)
}

// checkForced looks for the forced transfer among the operations that were executed, and whether it was applied.
func (d *devnet) checkForced(view *l1.View) {
	forced := d.play.Forced
	for id, result := range d.auditor.Results() {
		items := view.QueueItems(id, id+1)
		if len(items) == 1 && items[0].Item.Kind == protocol.KindForcedTransfer && items[0].Item.Owner == forced.Player.Address &&
			items[0].Item.Recipient == forced.Recipient && items[0].Item.Amount().Cmp(forced.AmountWei) == 0 {
			d.report.ForcedIncluded = result
		}
	}
	d.report.Check("the forced transfer was applied", d.report.ForcedIncluded, "%v wei of %v", forced.AmountWei, forced.Player.Address)
}

func (d *devnet) checkWithdrawals(view *l1.View) {
	withdrawals := d.auditor.Withdrawals()
	wanted := make(map[common.Address]bool)
	for _, u := range d.withdrawing() {
		wanted[u.Address] = true
	}
	open := 0
	for id, w := range withdrawals {
		if !view.IsClaimed(id.CommitID, id.Index) {
			open++
		}
		delete(wanted, w.Recipient)
	}
	d.report.WithdrawalsClaimed = len(view.Claims())
	expected := len(d.play.Withdrawals) + 1
	d.report.Check("every withdrawal is claimed", open == 0 && len(wanted) == 0 && len(withdrawals) == expected,
		"%d of %d, %d expected, %d users without one", len(view.Claims()), len(withdrawals), expected, len(wanted))
}

// checkEquations is about the bridge after every finalized batch.
func (d *devnet) checkEquations() {
	err := d.watcher.fault()
	d.report.Check("L1 alone gives the same batches", err == nil, "%v", orNone(err))
	held := 0
	for _, e := range d.auditor.Equations() {
		if e.Holds() {
			held++
			continue
		}
		d.report.Check("the bridge holds what is on L2", false, "after batch %d, L1 block %d: %v, on L2 %v, to be claimed %v", e.CommitID, e.L1Block, e.BridgeWei, e.L2Wei, e.PendingWei)
	}
	d.report.Check("the bridge held what was on L2 whenever a batch became final", held > 0 && held == len(d.auditor.Equations()), "%d of %d times", held, len(d.auditor.Equations()))
}

func orNone(err error) any {
	if err == nil {
		return "no difference"
	}
	return err
}

// checkRoots compares the root of the sequencer, of L1 and of the state that L1's data gives.
func (d *devnet) checkRoots(ctx context.Context, view *l1.View) error {
	rollup := bindings.NewIRollup()
	finalized, err := l1.Query(ctx, d.client, d.manifest.Rollup, rollup.PackFinalizedRoot(), rollup.UnpackFinalizedRoot)
	if err != nil {
		return fmt.Errorf("reading the finalized root: %w", err)
	}
	batch, err := d.l2.Batch(ctx, view.FinalizedCommit())
	if err != nil {
		return fmt.Errorf("asking for batch %d: %w", view.FinalizedCommit(), err)
	}
	var sequencer common.Hash
	if batch != nil && batch.Header != nil {
		sequencer = batch.Header.PostRoot
	}
	derived := d.auditor.Root()
	d.report.StateRoot = finalized
	d.report.Check("sequencer, L1 and the state derived from L1 have one root", derived == common.Hash(finalized) && derived == sequencer,
		"L1 %x, sequencer %x, derived %x", finalized[:4], sequencer[:4], derived[:4])
	return nil
}

// checkEther compares what each contract holds with what it owes, and where the money of the batches went.
func (d *devnet) checkEther(ctx context.Context, view *l1.View) error {
	l2, err := d.auditor.BalancesWei()
	if err != nil {
		return err
	}
	pending := d.auditor.PendingWei(view)
	e := &ether{client: d.client, manifest: d.manifest, view: view, people: d.people(), l2Wei: l2, pendingWei: pending, sequencer: d.account("sequencer")}
	accounts, err := e.accounts(ctx)
	if err != nil {
		return err
	}
	d.report.Accounts = accounts
	d.report.BridgeEscrowWei, d.report.L2BalancesWei, d.report.PendingWithdrawalsWei = accounts[0].HeldWei, report.NewWei(l2), report.NewWei(pending)
	for _, a := range accounts {
		d.report.Check(a.Name+": holds what it owes", a.HeldWei.Cmp(a.OwedWei.Int) == 0, "%v wei, owes %v", a.HeldWei, a.OwedWei)
	}
	d.checkSettlements(view)
	burned, err := d.client.BalanceAt(ctx, burnAddress, new(big.Int).SetUint64(view.Head().Number))
	if err != nil {
		return fmt.Errorf("reading what was burned: %w", err)
	}
	burned.Sub(burned, d.burnedBefore)
	told := sum(d.report.BurnedWei.Int, view.BurnedWei())
	d.report.Check("what was burned is gone", burned.Cmp(told) == 0, "%v wei, settlements say %v, failures %v", burned, d.report.BurnedWei, view.BurnedWei())
	d.checkCollateral(view)
	return nil
}

// burnAddress is where the auction sends what is burned.
var burnAddress = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// checkSettlements adds up each batch: debit + users' fees + prepayments = rewards + reimbursements + sequencer's return
// + insurance + burn.
func (d *devnet) checkSettlements(view *l1.View) {
	settledBatches, wrong := 0, new(big.Int)
	for _, b := range view.Batches(1) {
		s, ok := view.Settlement(b.Header.CommitId)
		if !ok {
			continue
		}
		settledBatches++
		in := sum(b.Header.DebitWei, b.Header.ComputeWei, b.Header.DataWei, b.Header.PrepaidWei)
		out := sum(s.RewardsWei, s.ReimbursedWei, s.SequencerWei, s.InsuranceWei, s.BurnedWei)
		wrong.Add(wrong, new(big.Int).Abs(in.Sub(in, out)))
	}
	d.report.Check("the money of every batch is conserved", settledBatches == d.report.Batches && wrong.Sign() == 0,
		"%d of %d batches, %v wei astray", settledBatches, d.report.Batches, wrong)
}

// checkCollateral compares what failures cost with where it went: what left the escrows was paid to provers and reporters
// or forfeited, and with every batch final nothing is left in them.
func (d *devnet) checkCollateral(view *l1.View) {
	d.report.Check("no collateral is left in escrow", view.Escrowed().Sign() == 0, "%v wei, after %d failures", view.Escrowed(), len(d.report.Failures))
	d.report.Check("forfeited collateral is insured or burned", view.Forfeited().Cmp(sum(view.InsuredWei(), view.BurnedWei())) == 0,
		"%v wei forfeited, %v insured, %v burned", view.Forfeited(), view.InsuredWei(), view.BurnedWei())
}

func (d *devnet) measureGas(ctx context.Context, view *l1.View) error {
	meter, err := newGasMeter(d.manifest)
	if err != nil {
		return err
	}
	if err := meter.measure(ctx, d.client, d.playBlock, view.Head().Number); err != nil {
		return err
	}
	d.report.GasDetail = meter.used
	return nil
}

// people are all accounts that the contracts can owe something.
func (d *devnet) people() []common.Address {
	var list []common.Address
	for address := range d.names {
		list = append(list, address)
	}
	for _, u := range d.users {
		list = append(list, u.Address)
	}
	return list
}
