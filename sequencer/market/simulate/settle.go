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
	costWei = int64(r.OpenChunks) * rules.ReserveMaxWei * rules.units()
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
		costWei += w.rescue(r, s, shock)
	}
	return costWei
}

// rescue draws an entry of the standby list for a missed chunk. It is paid the share and, out of the pot of half an escrow,
// what that lacks to the reserve and one eighth of the escrow. If it misses too, it is slashed too, the pot grows by half of
// its escrow, and the fallback prover rescues the chunk as soon as share and bounty cover its cost. What is left of the pot
// leaves the provers.
func (w *world) rescue(r *Record, s Sale, shock Shock) (costWei int64) {
	rules := w.config.Rules
	escrow, share := rules.escrowWei()*rules.units(), s.PayWei*rules.units()
	pot := escrow / 2
	r.EscrowBurnedWei += escrow - pot
	drawn, found := w.draw()
	if found && w.luck.IntN(10_000) >= drawn.failBps {
		bonus := min(max(0, r.ReserveWei*rules.units()-share)+escrow/8, pot)
		r.payBounty(bonus, pot)
		costWei = drawn.after(shock).costWei * rules.units()
		group := &w.groups[drawn.group]
		r.Rescued++
		group.Rescues++
		group.RescueWei += share + bonus
		group.ProfitWei += share + bonus - costWei
		return costWei
	}
	if found {
		group := &w.groups[drawn.group]
		group.EscrowWei += escrow
		group.ProfitWei -= escrow
		r.EscrowBurnedWei += escrow - escrow/2
		pot += escrow / 2
	}
	fallback := rules.ReserveMaxWei * rules.units()
	r.payBounty(min(pot, max(0, fallback-share)), pot)
	return fallback
}

// draw picks an owner whose other name is on the standby list, evenly.
func (w *world) draw() (prover, bool) {
	var list []prover
	for _, p := range w.provers {
		if p.standby {
			list = append(list, p)
		}
	}
	if len(list) == 0 {
		return prover{}, false
	}
	return list[w.luck.IntN(len(list))], true
}

// payBounty pays a bounty out of a pot; the rest is insured or burned.
func (r *Record) payBounty(bounty, pot int64) {
	r.BountiesWei += bounty
	r.EscrowBurnedWei += pot - bounty
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
