package truth

import (
	"math/rand/v2"
	"slices"
)

// Size bounds random markets.
type Size struct {
	Owners, Seats, Chunks int
	Reserve               int64
}

// Deep is the size that the exhaustive checks are about.
var Deep = Size{Owners: 5, Seats: 4, Reserve: 12, Chunks: 8}

// Market is a round before anyone has lied: the true cost of every seat, in order of arrival.
type Market struct {
	Seats   []Seat
	Reserve int64
	Chunks  int
}

// Random draws a market: marginal costs of an owner rise at random, some above the reserve, and arrivals are mixed.
func Random(rng *rand.Rand, size Size) Market {
	m := Market{Reserve: 1 + rng.Int64N(size.Reserve), Chunks: 1 + rng.IntN(size.Chunks)}
	for owner := range 1 + rng.IntN(size.Owners) {
		for range 1 + rng.IntN(size.Seats) {
			m.Seats = append(m.Seats, Seat{Owner: owner, Cost: rng.Int64N(m.Reserve + 3)})
		}
	}
	rng.Shuffle(len(m.Seats), func(i, j int) { m.Seats[i], m.Seats[j] = m.Seats[j], m.Seats[i] })
	return m
}

// Clear holds the auction when everybody tells the truth.
func (m Market) Clear() Outcome { return Clear(inOrder(m.Seats), m.Reserve, m.Chunks) }

// Owners is the number of owners.
func (m Market) Owners() int {
	owners := 0
	for _, s := range m.Seats {
		owners = max(owners, s.Owner+1)
	}
	return owners
}

// Costs are the true costs of an owner's seats, the cheapest first.
func (m Market) Costs(owner int) []int64 {
	var costs []int64
	for _, s := range m.Seats {
		if s.Owner == owner {
			costs = append(costs, s.Cost)
		}
	}
	slices.Sort(costs)
	return costs
}

// profit is what an owner earns in an outcome of truthful reports, per unit.
func (m Market) profit(o Outcome, owner int) int64 {
	return o.Pay[owner] - sum(m.Costs(owner)[:o.Won[owner]])
}

// without returns the seats of the others, in the order of the market.
func (m Market) without(owner int) []Seat {
	return slices.DeleteFunc(inOrder(m.Seats), func(s Seat) bool { return s.Owner == owner })
}

func sum(values []int64) int64 {
	total := int64(0)
	for _, v := range values {
		total += v
	}
	return total
}
