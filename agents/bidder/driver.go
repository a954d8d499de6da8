package bidder

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/bindings"
)

// driver observes, decides and performs.
type driver struct {
	*process.Process
	cfg     Config
	asks    *bindings.IAskRegistry
	vault   *bindings.ICollateralVault
	perSeat *big.Int
	posted  prometheus.Counter

	mu   sync.Mutex
	sold Offer
	wake chan struct{} // closed when the offer changes
	told string        // the last reason why nothing is sold

	explained string // the last decision that was logged
	// bounded is what was sold last of the offer, and why not all; only the loop's goroutine.
	bounded string
}

func newDriver(ctx context.Context, p *process.Process, cfg Config) (*driver, error) {
	d := &driver{Process: p, cfg: cfg, asks: bindings.NewIAskRegistry(), vault: bindings.NewICollateralVault(), sold: cfg.Offer, wake: make(chan struct{})}
	d.posted = newPostedCounter(p.Metrics)
	d.registerOffer(p.Metrics)
	perSeat, err := l1.Query(ctx, p.Client, p.Manifest.Vault, d.vault.PackPerSeat(), d.vault.UnpackPerSeat)
	if err != nil {
		return nil, fmt.Errorf("reading the collateral of a seat: %w", err)
	}
	d.perSeat = perSeat
	return d, nil
}

func (d *driver) offer() Offer {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.sold
}

func (d *driver) setOffer(o Offer) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.sold = o
	close(d.wake)
	d.wake = make(chan struct{})
}

func (d *driver) changed() <-chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.wake
}

func (d *driver) run(ctx context.Context) { d.Each(ctx, d.step, d.changed) }

func (d *driver) market(view *l1.View) Market {
	owner, p := d.Sender.From(), d.Manifest.Parameters
	return Market{
		Asks: view.AsksOf(owner), Collateral: view.CollateralOf(owner), PerSeat: d.perSeat,
		RhoMaxWei: p.RhoMaxWei, MaxAsks: int(p.MaxAsksPerOwner),
	}
}

func (d *driver) step(ctx context.Context, view *l1.View) error {
	offer, market := d.sellable(), d.market(view)
	action, err := Decide(market, offer, d.cfg.MaxCollateralWei)
	d.explain(Explain(market, offer, d.cfg.MaxCollateralWei, action, err))
	if d.cfg.DryRun {
		return nil
	}
	d.tell(err)
	switch {
	case action.DepositWei != nil:
		return d.deposit(ctx, action.DepositWei)
	case action.Post != nil:
		return d.post(ctx, *action.Post)
	case action.End != 0:
		return d.end(ctx, action.End)
	case d.cfg.WithdrawAboveWei != nil:
		return d.WithdrawCredit(ctx, view, d.cfg.WithdrawAboveWei)
	}
	return nil
}

// explain logs a decision once: what is done and why, or in a dry run what would be.
func (d *driver) explain(decision string) {
	if decision == d.explained {
		return
	}
	d.explained = decision
	if d.cfg.DryRun {
		d.Log.Info("Dry run: would "+decision, "owner", d.Sender.From())
	} else {
		d.Log.Debug("Decided to "+decision, "owner", d.Sender.From())
	}
}

// tell logs a reason for selling nothing once.
func (d *driver) tell(err error) {
	reason := ""
	if err != nil {
		reason = err.Error()
	}
	if reason != d.told && err != nil {
		d.Log.Error("Cannot sell the offer", "owner", d.Sender.From(), "err", err)
	}
	d.told = reason
}

func (d *driver) deposit(ctx context.Context, amount *big.Int) error {
	owner := d.Sender.From()
	if token := d.Manifest.Parameters.CollateralToken; token != (common.Address{}) {
		return fmt.Errorf("%v of %v: %w", amount, token, ErrTokenCollateral)
	}
	_, err := d.Perform(ctx, l1.Call{
		Intent: "deposit", Kind: "depositCollateral", To: d.Manifest.Vault, Data: d.vault.PackDeposit(owner), ValueWei: amount,
	})
	if err != nil {
		return fmt.Errorf("depositing collateral: %w", err)
	}
	d.Log.Info("Deposited collateral", "owner", owner, "wei", amount)
	return nil
}

// post posts the ask. A hint that has become wrong meanwhile is no failure: the next step asks for a new one.
func (d *driver) post(ctx context.Context, o Offer) error {
	hint, err := l1.Query(ctx, d.Client, d.Manifest.Asks, d.asks.PackFindHint(o.UnitCostWei), d.asks.UnpackFindHint)
	if err != nil {
		return fmt.Errorf("asking for a hint: %w", err)
	}
	_, err = d.Perform(ctx, l1.Call{
		Intent: "post", Kind: "postAsk", To: d.Manifest.Asks, Data: d.asks.PackPostAsk(o.UnitCostWei, o.Seats, hint),
	})
	if l1.IsRevert(err, "WrongHint") {
		return nil
	}
	if err != nil {
		return fmt.Errorf("posting ask: %w", err)
	}
	d.posted.Inc()
	d.Log.Info("Posted an ask", "owner", d.Sender.From(), "unitCostWei", o.UnitCostWei, "seats", o.Seats)
	return nil
}

func (d *driver) end(ctx context.Context, id uint64) error {
	_, err := d.Perform(ctx, l1.Call{
		Intent: fmt.Sprintf("end/%d", id), Kind: "endAsk", To: d.Manifest.Asks, Data: d.asks.PackEndAsk(id),
	})
	if l1.IsRevert(err, "AskAlreadyEnded", "AskUnknown") {
		return nil
	}
	if err != nil {
		return fmt.Errorf("ending ask %d: %w", id, err)
	}
	d.Log.Info("Ended an ask", "owner", d.Sender.From(), "ask", id)
	return nil
}

// endAll ends every standing ask, at the end.
func (d *driver) endAll(ctx context.Context) error {
	var errs []error
	for _, a := range d.Follower.View().AsksOf(d.Sender.From()) {
		if a.EndedAt == 0 {
			errs = append(errs, d.end(ctx, a.ID))
		}
	}
	return errors.Join(errs...)
}
