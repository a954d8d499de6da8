package truth

import "slices"

// Identities is under how many names an owner may report.
const Identities = 3

// Offer is a seat as a lying owner offers it: under which of its identities, at which price, and after how many of the
// others' seats. Among those of the same price it can choose its place by posting early or late.
type Offer struct {
	Seat
	After int
}

// Deviation is a report and what it earns, beside what the truth earns. Seats that the report leaves out are hidden.
type Deviation struct {
	Report       []Offer
	Honest, Gets int64
}

// Gain is positive if lying pays.
func (d Deviation) Gain() int64 { return d.Gets - d.Honest }

// Payoff is what an owner earns when its identities together win won seats and pay per unit, and hold idle seats besides;
// outcome has the others at their places and the owner's identities at ids.
type Payoff func(won int, pay int64, outcome *Outcome, ids []int) int64

// search is the state of an exhaustive walk over the reports of one owner.
type search struct {
	others  []Seat
	reserve int64
	chunks  int
	ids     []int // places of the identities in outcomes
	payoff  Payoff

	places []Offer // every place for a seat in the order of the market, without owners
	report []Offer // so far
	merged []Seat
	best   Deviation
	tried  int
}

// Profit is the payoff of an owner that proves what it wins on its cheapest seats.
func Profit(costs []int64) Payoff {
	return func(won int, pay int64, _ *Outcome, _ []int) int64 { return pay - sum(costs[:won]) }
}

// Best tries every report of an owner: each seat hidden or at any price up to the reserve and any place among the others of
// that price, under up to Identities names; and extra seats that it does not have. Seats are alike to the auction and an owner
// uses its cheapest first, so reports that differ in the order of seats or in the names of identities are one. It returns the
// best deviation and the number of reports.
func (m Market) Best(owner, extra int, payoff Payoff) (Deviation, int) {
	s := search{others: m.without(owner), reserve: m.Reserve, chunks: m.Chunks, ids: []int{owner}, payoff: payoff}
	for id := m.Owners(); len(s.ids) < Identities; id++ {
		s.ids = append(s.ids, id)
	}
	s.places = placesAmong(s.others, m.Reserve)
	honest := m.Clear()
	s.best.Honest = payoff(honest.Won[owner], honest.Pay[owner], &honest, s.ids)
	s.best.Gets = s.best.Honest
	s.walk(len(m.Costs(owner))+extra, 0, 0)
	return s.best, s.tried
}

// placesAmong returns every price up to the reserve with every place that it can have among sorted seats.
func placesAmong(sorted []Seat, reserve int64) []Offer {
	var places []Offer
	cheaper := 0
	for price := range reserve + 1 {
		for cheaper < len(sorted) && sorted[cheaper].Cost < price {
			cheaper++
		}
		after := cheaper
		for ; after < len(sorted) && sorted[after].Cost == price; after++ {
			places = append(places, Offer{Seat{Cost: price}, after})
		}
		places = append(places, Offer{Seat{Cost: price}, after})
	}
	return places
}

// walk appends up to left more seats at places from first on; used identities have appeared.
func (s *search) walk(left, first, used int) {
	s.try()
	if left == 0 {
		return
	}
	for place := first; place < len(s.places); place++ {
		for id := range min(used+1, len(s.ids)) {
			offer := s.places[place]
			offer.Owner = s.ids[id]
			s.report = append(s.report, offer)
			s.walk(left-1, place, max(used, id+1))
			s.report = s.report[:len(s.report)-1]
		}
	}
}

func (s *search) try() {
	s.tried++
	s.merge()
	o := Clear(s.merged, s.reserve, s.chunks)
	won, pay := 0, int64(0)
	for _, id := range s.ids {
		won += o.Won[id]
		pay += o.Pay[id]
	}
	if gets := s.payoff(won, pay, &o, s.ids); gets > s.best.Gets {
		s.best.Gets = gets
		s.best.Report = slices.Clone(s.report)
	}
}

// merge puts the report into the market.
func (s *search) merge() {
	s.merged = s.merged[:0]
	next := 0
	for _, offer := range s.report {
		s.merged = append(append(s.merged, s.others[next:offer.After]...), offer.Seat)
		next = offer.After
	}
	s.merged = append(s.merged, s.others[next:]...)
}
