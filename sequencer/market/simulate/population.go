package simulate

import (
	"math/rand/v2"
	"slices"
)

// operation is what a user wants done. Prices are per unit.
type operation struct {
	valueWei, bidWei int64
	slots            int
}

// prover is one owner.
type prover struct {
	group    int
	seats    int
	costWei  int64
	failBps  int
	standby  bool
	strategy Seller
	// restsUntil is the round in which it may win again after a missed deadline.
	restsUntil int
}

// provers returns the owners of all groups, in an order that mixes them.
func (c Config) provers(rng *rand.Rand) ([]prover, error) {
	var all []prover
	for i, g := range c.Provers {
		strategy, err := sellerOf(g.Strategy, g.StrategyPct)
		if err != nil {
			return nil, err
		}
		for n := range g.Owners {
			cost := g.CostLowWei
			if g.Owners > 1 {
				cost += (g.CostHighWei - g.CostLowWei) * int64(n) / int64(g.Owners-1)
			}
			all = append(all, prover{group: i, seats: g.Seats, costWei: cost, failBps: g.FailBps, standby: g.Standby, strategy: strategy})
		}
	}
	rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all, nil
}

// arrivals returns the operations of a round, the densest bids first, those with the same in order of arrival.
func (c Config) arrivals(shock Shock, rng *rand.Rand) ([]operation, error) {
	var all []operation
	for _, g := range c.Users {
		bidder, err := bidderOf(g.Strategy, g.StrategyPct)
		if err != nil {
			return nil, err
		}
		spread := g.Operations * g.SpreadPct / 100
		count := (g.Operations - spread + rng.IntN(2*spread+1)) * shock.DemandPct / 100
		for range count {
			value := (between(rng, g.ValueLowWei, g.ValueHighWei) + between(rng, g.ValueLowWei, g.ValueHighWei)) / 2
			op := operation{valueWei: value, bidWei: bidder.Bid(value), slots: 1}
			if rng.IntN(100) < g.TwoSlotPct {
				op.slots = 2
			}
			all = append(all, op)
		}
	}
	slices.SortStableFunc(all, func(a, b operation) int { return int(b.bidWei - a.bidWei) })
	return all, nil
}

// shockAt multiplies the shocks that hold in a round.
func (c Config) shockAt(round int) Shock {
	at := Shock{DemandPct: 100, SupplyPct: 100, CostPct: 100}
	for _, s := range c.Shocks {
		if s.From <= round && round < s.Until {
			at.DemandPct = at.DemandPct * s.DemandPct / 100
			at.SupplyPct = at.SupplyPct * s.SupplyPct / 100
			at.CostPct = at.CostPct * s.CostPct / 100
		}
	}
	return at
}

// after is an owner as a shock leaves it; part of a seat counts as one.
func (p prover) after(shock Shock) prover {
	p.costWei = part(p.costWei, shock.CostPct)
	p.seats = (p.seats*shock.SupplyPct + 99) / 100
	return p
}

func between(rng *rand.Rand, low, high int64) int64 { return low + rng.Int64N(high-low+1) }
