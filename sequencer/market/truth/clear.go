package truth

import (
	"cmp"
	"slices"
)

// maxOwners bounds the owners of a market: five, and two more identities of one of them.
const maxOwners = 8

// Seat is a seat as it is offered: by whom, at which price per unit.
type Seat struct {
	Owner int
	Cost  int64
}

// Outcome says how many seats each owner won, and what it is paid per unit for all of them together.
type Outcome struct {
	Won [maxOwners]int
	Pay [maxOwners]int64
}

// Clear is market.Clear for seats that are already in the order of the market, by cost and then by arrival.
func Clear(sorted []Seat, reserve int64, chunks int) Outcome {
	var o Outcome
	eligible := sorted
	for len(eligible) > 0 && eligible[len(eligible)-1].Cost > reserve {
		eligible = eligible[:len(eligible)-1]
	}
	won := min(chunks, len(eligible))
	for _, s := range eligible[:won] {
		o.Won[s.Owner]++
	}
	unpriced, left := o.Won, won
	for _, s := range eligible[won:] {
		if left == unpriced[s.Owner] { // only its own seats are left, which it does not price
			continue
		}
		for owner := range unpriced {
			if unpriced[owner] > 0 && owner != s.Owner {
				o.Pay[owner] += s.Cost
				unpriced[owner]--
				left--
			}
		}
	}
	for owner, n := range unpriced {
		o.Pay[owner] += int64(n) * reserve
	}
	return o
}

// Total is the number of seats won, and what they cost per unit.
func (o Outcome) Total() (seats int, pay int64) {
	for owner := range o.Won {
		seats += o.Won[owner]
		pay += o.Pay[owner]
	}
	return seats, pay
}

// inOrder sorts seats that are in order of arrival.
func inOrder(seats []Seat) []Seat {
	sorted := slices.Clone(seats)
	slices.SortStableFunc(sorted, func(a, b Seat) int { return cmp.Compare(a.Cost, b.Cost) })
	return sorted
}
