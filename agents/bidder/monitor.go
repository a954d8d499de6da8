package bidder

import (
	"fmt"
	"math/big"

	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/process"
)

// Metrics lists the metrics of a bidder.
func Metrics() []opmetrics.DocumentedMetric {
	return monitor.Document("bidder", func(f opmetrics.Factory) {
		newPostedCounter(f)
		new(driver).registerOffer(f)
	})
}

func newPostedCounter(f opmetrics.Factory) prometheus.Counter {
	return f.NewCounter(prometheus.CounterOpts{Namespace: "proophi", Subsystem: "bidder", Name: "asks_posted_total", Help: "Asks that this bidder posted."})
}

// registerOffer makes the gauges of what is sold and what stands.
func (d *driver) registerOffer(f opmetrics.Factory) {
	for _, g := range []struct {
		name, help string
		value      func() float64
	}{
		{"unit_cost_wei", "Price of a unit that is asked.", func() float64 { cost, _ := d.offer().UnitCostWei.Float64(); return cost }},
		{"seats_offered", "Seats that are to be sold.", func() float64 { return float64(d.offer().Seats) }},
		{"seats_standing", "Seats of the owner's standing asks.", func() float64 { standing, _ := d.seats(); return standing }},
		{"seats_busy", "Seats of the owner with an assignment that is not settled.", func() float64 { _, busy := d.seats(); return busy }},
		{"collateral_free", "Free collateral of the owner, in units of collateral.", func() float64 {
			free, _ := d.Follower.View().CollateralOf(d.Sender.From()).Free.Float64()
			return free
		}},
	} {
		f.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "proophi", Subsystem: "bidder", Name: g.name, Help: g.help}, g.value)
	}
}

// seats counts the owner's seats, those of ended asks only while they are busy.
func (d *driver) seats() (standing, busy float64) {
	for _, a := range d.Follower.View().AsksOf(d.Sender.From()) {
		if a.EndedAt == 0 {
			standing += float64(a.Seats)
		}
		busy += float64(a.Busy)
	}
	return standing, busy
}

// adminAPI is what the admin API adds for a bidder.
type adminAPI struct{ driver *driver }

// OfferJSON is an offer in the admin API.
type OfferJSON struct {
	UnitCostWei *hexutil.Big   `json:"unitCostWei"`
	Seats       hexutil.Uint64 `json:"seats"`
}

// Offer returns what is sold.
func (a *adminAPI) Offer() OfferJSON {
	o := a.driver.offer()
	return OfferJSON{UnitCostWei: (*hexutil.Big)(o.UnitCostWei), Seats: hexutil.Uint64(o.Seats)}
}

// SetOffer changes what is sold until the bidder stops; no seats end the ask.
func (a *adminAPI) SetOffer(o OfferJSON) error {
	if o.UnitCostWei == nil || o.UnitCostWei.ToInt().Sign() < 0 || o.Seats > 1<<16-1 {
		return fmt.Errorf("%w: an offer has a unit cost and at most 65535 seats", process.ErrConfigField)
	}
	a.driver.Log.Info("The offer was changed by hand", "unitCostWei", o.UnitCostWei.ToInt(), "seats", uint64(o.Seats))
	a.driver.setOffer(Offer{UnitCostWei: new(big.Int).Set(o.UnitCostWei.ToInt()), Seats: uint16(o.Seats)})
	return nil
}
