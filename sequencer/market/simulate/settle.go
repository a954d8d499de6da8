package simulate

import (
	"cmp"
	"slices"
)

// settle books what users, provers and sequencer pay and get for a round, docs/protocol/economics.md.
func (w *world) settle(r *Record, sales []Sale, asks []Ask) {
	rules := w.config.Rules
	for _, a := range asks {
		if a.PriceWei <= r.ReserveWei {
			r.FreeSeats += a.Seats
		}
	}
	prices, waits := int64(0), 0
	for _, s := range sales {
		prices += s.PayWei
		waits += s.WaitPct
		r.HighestCostWei = max(r.HighestCostWei, s.Ask.PriceWei)
	}
	r.SeatsWon = len(sales)
	r.OpenChunks = r.Chunks - r.SeatsWon
	r.SeatPriceWei = quotient(prices, int64(len(sales)))
	r.WaitPct = int(quotient(int64(waits), int64(len(sales))))
	r.ProversPaidWei = prices * rules.units()
	fees := rules.SequencerFeeWei * int64(r.PaidSlots)
	r.PaddingWei = r.ReserveWei * int64(rules.UnitsPerSlot) * int64(r.Chunks*rules.Slots-r.PaidSlots)
	r.SequencerWei = fees - r.PaddingWei
	r.SpreadWei = r.UsersPaidWei + r.PaddingWei - r.ProversPaidWei - fees - r.ReserveWei*rules.units()*int64(r.OpenChunks)
}

// prove has every chunk proven by its seat, by a standby prover, or by the sequencer's fallback, whose cost is the highest
// reserve. It books who earns and loses what and returns what the proofs cost those who made them.
func (w *world) prove(r *Record, sales []Sale, shock Shock) (costWei int64) {
	rules := w.config.Rules
	fallback := rules.ReserveMaxWei * rules.units()
	costWei = int64(r.OpenChunks) * fallback
	for _, s := range sales {
		owner := &w.provers[s.Ask.Seller]
		group := &w.groups[owner.group]
		group.SeatsWon++
		if w.luck.IntN(10_000) >= owner.failBps {
			cost := owner.after(shock).costWei * rules.units()
			group.RewardsWei += s.PayWei * rules.units()
			group.CostWei += cost
			group.ProfitWei += s.PayWei*rules.units() - cost
			costWei += cost
			continue
		}
		r.Failures++
		owner.restsUntil = r.Round + 1 + rules.RestRounds
		group.Failures++
		group.EscrowWei += rules.escrowWei() * rules.units()
		group.ProfitWei -= rules.escrowWei() * rules.units()
		if rescue, saved := w.rescue(r, s, shock); saved {
			costWei += rescue
		} else {
			costWei += fallback
		}
	}
	return costWei
}

// rescue draws a standby prover for a missed chunk, never the owner that missed it. It is paid the reserved reward raised
// to the reserve, as far as half of the escrow goes, and one eighth of the escrow; if it fails too, it is slashed too.
func (w *world) rescue(r *Record, s Sale, shock Shock) (costWei int64, saved bool) {
	rules := w.config.Rules
	var list []int
	for i, p := range w.provers {
		if p.standby && i != s.Ask.Seller {
			list = append(list, i)
		}
	}
	escrow := rules.escrowWei() * rules.units()
	r.EscrowBurnedWei += escrow / 2
	if len(list) == 0 {
		return 0, false
	}
	drawn := w.provers[list[w.luck.IntN(len(list))]]
	group := &w.groups[drawn.group]
	if w.luck.IntN(10_000) < drawn.failBps {
		group.EscrowWei += escrow
		group.ProfitWei -= escrow
		r.EscrowBurnedWei += escrow / 2
		return 0, false
	}
	reward := s.PayWei * rules.units()
	reward += min(max(0, r.ReserveWei*rules.units()-reward)+escrow/8, escrow/2)
	costWei = drawn.after(shock).costWei * rules.units()
	r.Rescued++
	group.Rescues++
	group.RescueWei += reward
	group.ProfitWei += reward - costWei
	return costWei, true
}

// optimum is the highest sum of values less costs that the round allows: the most valuable operations on the cheapest
// seats, as many chunks as are worth it, all truth told and nothing failing.
func (w *world) optimum(operations []operation, shock Shock) int64 {
	rules := w.config.Rules
	var values []int64 // of slots
	for _, op := range operations {
		for range op.slots {
			values = append(values, op.valueWei*int64(rules.UnitsPerSlot))
		}
	}
	slices.SortFunc(values, func(a, b int64) int { return cmp.Compare(b, a) })
	var costs []int64
	for _, p := range w.provers {
		p = p.after(shock)
		for range p.seats {
			costs = append(costs, p.costWei*rules.units())
		}
	}
	slices.Sort(costs)
	best, sum := int64(0), int64(0)
	for _, cost := range costs[:min(len(costs), rules.MaxChunksBound)] {
		for _, v := range values[:min(rules.Slots, len(values))] {
			sum += v
		}
		values = values[min(rules.Slots, len(values)):]
		sum -= cost
		best = max(best, sum)
	}
	return best
}
