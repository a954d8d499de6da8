package bidder

import (
	"fmt"
	"time"

	"github.com/proophi/proophi/agents/internal/capacity"
)

// Bounded returns what of the offer may be sold by a prover that says it can prove that much, and why not all: nothing if
// it has said nothing for long. It reads no clock, chain or device.
func (o Offer) Bounded(c capacity.Capacity, now time.Time) (Offer, string) {
	seats, err := c.Bound(o.Seats, now)
	if err != nil {
		return Offer{UnitCostWei: o.UnitCostWei}, err.Error()
	}
	if seats < o.Seats {
		why := c.Reason
		if why == "" {
			why = "its proofs take too long for more"
		}
		return Offer{UnitCostWei: o.UnitCostWei, Seats: seats}, why
	}
	return o, ""
}

// sellable is the offer within what the prover says that it can prove.
func (d *driver) sellable() Offer {
	offer := d.offer()
	if d.cfg.CapacityFile == "" {
		return offer
	}
	said, err := capacity.Read(d.cfg.CapacityFile)
	if err != nil {
		d.Log.Debug("The prover says nothing", "err", err)
	}
	bounded, why := offer.Bounded(said, d.Clock.Now())
	if now := fmt.Sprintf("%d %s", bounded.Seats, why); now != d.bounded {
		d.bounded = now
		d.Log.Info("What the prover can prove", "offered", offer.Seats, "sold", bounded.Seats, "reason", why)
	}
	return bounded
}
