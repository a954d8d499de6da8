package market

import (
	"fmt"
	"math/big"
	"slices"
)

// Bid is a user's fee limit for an operation of a number of slots.
type Bid struct {
	MaxFeeWei *big.Int
	Slots     int
}

// Terms are what a lot is opened on.
type Terms struct {
	FloorWei     *big.Int // uFloor of the round, per unit
	DataFeeWei   *big.Int // per slot
	UnitsPerSlot int
	Slots        int // places: T less the L1 operations of the chunk
}

// Lot is the user auction of one chunk: everyone in it pays the same price per unit.
type Lot struct {
	terms        Terms
	unitPriceWei *big.Int
	free         int
}

// OpenLot takes the bids, which are in order of arrival, by density, (maxFee - dataFee·slots)/weight, until one does not
// fit, and returns the positions of those taken, the densest first. Later are the places that the batch has left after this
// lot. The price is the density of the first bid for which none of them is left either, rounded down, or the floor. A bid
// below the floor is not in the auction.
func OpenLot(terms Terms, later int, bids []Bid) (*Lot, []int, error) {
	if terms.FloorWei == nil || terms.DataFeeWei == nil || terms.UnitsPerSlot <= 0 || terms.Slots < 0 || later < 0 {
		return nil, nil, fmt.Errorf("%w: %+v, %d places later", ErrTermsInvalid, terms, later)
	}
	l := &Lot{terms: terms, unitPriceWei: terms.FloorWei, free: terms.Slots}
	var order []int
	for i, b := range bids {
		if l.affords(b, terms.FloorWei) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return l.compareDensity(bids[j], bids[i]) })
	for taken, i := range order {
		if bids[i].Slots > l.free {
			l.unitPriceWei = l.priceBeyond(bids, order[taken:], later)
			return l, order[:taken], nil
		}
		l.free -= bids[i].Slots
	}
	return l, order, nil
}

// priceBeyond is the density of the first of the waiting bids that a number of places does not hold, or the floor. What a
// lot leaves free between bids of several slots is not counted, so that on the same bids no later lot costs less.
func (l *Lot) priceBeyond(bids []Bid, waiting []int, places int) *big.Int {
	for _, i := range waiting {
		if bids[i].Slots > places {
			return l.density(bids[i])
		}
		places -= bids[i].Slots
	}
	return l.terms.FloorWei
}

// Admit takes a later arrival if it fits and its density reaches the price.
func (l *Lot) Admit(b Bid) bool {
	if b.Slots > l.free || !l.affords(b, l.unitPriceWei) {
		return false
	}
	l.free -= b.Slots
	return true
}

// UnitPriceWei is u, what everyone in the lot pays per unit.
func (l *Lot) UnitPriceWei() *big.Int { return new(big.Int).Set(l.unitPriceWei) }

// FeeWei is what an operation of a number of slots pays: u·weight + dataFee·slots.
func (l *Lot) FeeWei(slots int) *big.Int {
	return add(mul(l.unitPriceWei, l.weight(slots)), mul(l.terms.DataFeeWei, int64(slots)))
}

// Free is the number of places left.
func (l *Lot) Free() int { return l.free }

// affords tells whether the bid's density is at least the price: whether it covers the fee at it.
func (l *Lot) affords(b Bid, unitPriceWei *big.Int) bool {
	return b.Slots > 0 && b.MaxFeeWei != nil && l.compute(b).Cmp(mul(unitPriceWei, l.weight(b.Slots))) >= 0
}

// compute is what the bid leaves for proving.
func (l *Lot) compute(b Bid) *big.Int {
	return new(big.Int).Sub(b.MaxFeeWei, mul(l.terms.DataFeeWei, int64(b.Slots)))
}

// compareDensity compares exactly, by cross-multiplication.
func (l *Lot) compareDensity(a, b Bid) int {
	return mul(l.compute(a), l.weight(b.Slots)).Cmp(mul(l.compute(b), l.weight(a.Slots)))
}

func (l *Lot) density(b Bid) *big.Int { return div(l.compute(b), l.weight(b.Slots)) }

func (l *Lot) weight(slots int) int64 { return int64(slots) * int64(l.terms.UnitsPerSlot) }
