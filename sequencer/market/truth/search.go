package truth

import "slices"

// Identities is under how many names an owner may report.
const Identities = 3

// Report is what an owner says of its seats, the cheapest reports first; those it leaves out are hidden.
type Report struct {
	Seats []Seat // Owner counts the identities from 0
	// Early reports come before everybody's of the same cost, others after: an owner can choose by posting anew.
	Early bool
}

// Deviation is a report and what it earns, beside what the truth earns.
type Deviation struct {
	Report       Report
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

	report []Seat // so far, Owner is the place of the identity
	merged []Seat
	best   Deviation
	tried  int
}

// Profit is the payoff of an owner that proves what it wins on its cheapest seats.
func Profit(costs []int64) Payoff {
	return func(won int, pay int64, _ *Outcome, _ []int) int64 { return pay - sum(costs[:won]) }
}

// Best tries every report of an owner: each seat hidden or at any price up to the reserve, under up to Identities names,
// early or late; and extra seats that it does not have. Seats are alike to the auction and an owner uses its cheapest
// first, so reports that differ in the order of seats or in the names of identities are one. It returns the best deviation
// and the number of reports.
func (m Market) Best(owner, extra int, payoff Payoff) (Deviation, int) {
	s := search{others: m.without(owner), reserve: m.Reserve, chunks: m.Chunks, ids: []int{owner}, payoff: payoff}
	for id := m.Owners(); len(s.ids) < Identities; id++ {
		s.ids = append(s.ids, id)
	}
	honest := m.Clear()
	s.best.Honest = payoff(honest.Won[owner], honest.Pay[owner], &honest, s.ids)
	s.best.Gets = s.best.Honest
	s.walk(len(m.Costs(owner))+extra, 0, 0)
	return s.best, s.tried
}

// walk appends up to left more seats at prices from lowest on; used identities have appeared.
func (s *search) walk(left int, lowest int64, used int) {
	s.try(false)
	if len(s.report) > 0 {
		s.try(true)
	}
	if left == 0 {
		return
	}
	for price := lowest; price <= s.reserve; price++ {
		for id := range min(used+1, len(s.ids)) {
			s.report = append(s.report, Seat{Owner: s.ids[id], Cost: price})
			s.walk(left-1, price, max(used, id+1))
			s.report = s.report[:len(s.report)-1]
		}
	}
}

func (s *search) try(early bool) {
	s.tried++
	s.merged = merge(s.merged[:0], s.others, s.report, early)
	o := Clear(s.merged, s.reserve, s.chunks)
	won, pay := 0, int64(0)
	for _, id := range s.ids {
		won += o.Won[id]
		pay += o.Pay[id]
	}
	if gets := s.payoff(won, pay, &o, s.ids); gets > s.best.Gets {
		s.best.Gets = gets
		s.best.Report = Report{Seats: slices.Clone(s.report), Early: early}
	}
}

// merge joins two sorted lists; at the same cost those of b come first if early.
func merge(into, a, b []Seat, early bool) []Seat {
	for len(a) > 0 && len(b) > 0 {
		if b[0].Cost < a[0].Cost || (early && b[0].Cost == a[0].Cost) {
			into, b = append(into, b[0]), b[1:]
		} else {
			into, a = append(into, a[0]), a[1:]
		}
	}
	return append(append(into, a...), b...)
}
