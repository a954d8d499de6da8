package simulate

import "fmt"

// View is what a prover sees when it decides on the asks that will be in force two rounds later: the round before, and the
// reserve that it will meet, which is known by then.
type View struct {
	ReserveWei     int64
	HighestCostWei int64 // of the last winning ask, 0 if there was none
}

// Offer is what an owner posts under one of its names.
type Offer struct {
	Identity int
	PriceWei int64
	Seats    int
}

// Seller decides what an owner posts, given the true cost of its seats.
type Seller interface {
	Offers(costWei int64, seats int, seen View) []Offer
}

// Truthful asks its cost for all seats; as a bidder it bids its value.
type Truthful struct{}

func (Truthful) Offers(costWei int64, seats int, _ View) []Offer {
	return []Offer{{PriceWei: costWei, Seats: seats}}
}

func (Truthful) Bid(valueWei int64) int64 { return valueWei }

// Shading asks Pct percent less than what the last winner asked, if that is above its cost; as a bidder it bids Pct percent
// less than its value.
type Shading struct{ Pct int }

func (s Shading) Offers(costWei int64, seats int, seen View) []Offer {
	return []Offer{{PriceWei: max(costWei, part(seen.HighestCostWei, 100-s.Pct)), Seats: seats}}
}

func (s Shading) Bid(valueWei int64) int64 { return part(valueWei, 100-s.Pct) }

// Withholding asks its cost but keeps Pct percent of its seats back.
type Withholding struct{ Pct int }

func (w Withholding) Offers(costWei int64, seats int, _ View) []Offer {
	return []Offer{{PriceWei: costWei, Seats: max(1, seats-seats*w.Pct/100)}}
}

// Sybil asks its cost under a name of its own for each seat.
type Sybil struct{}

func (Sybil) Offers(costWei int64, seats int, _ View) []Offer {
	offers := make([]Offer, seats)
	for i := range offers {
		offers[i] = Offer{Identity: i, PriceWei: costWei, Seats: 1}
	}
	return offers
}

// Cartel asks the reserve: its members have agreed not to undercut it.
type Cartel struct{}

func (Cartel) Offers(costWei int64, seats int, seen View) []Offer {
	return []Offer{{PriceWei: max(costWei, seen.ReserveWei), Seats: seats}}
}

// NoShow asks Pct percent of its cost, as one does who means to win and not to prove. How often it then misses its deadline
// is for its group to say.
type NoShow struct{ Pct int }

func (n NoShow) Offers(costWei int64, seats int, _ View) []Offer {
	return []Offer{{PriceWei: part(costWei, n.Pct), Seats: seats}}
}

// Bidder decides what a user bids per unit for an operation, given its value per unit.
type Bidder interface {
	Bid(valueWei int64) int64
}

func sellerOf(name string, pct int) (Seller, error) {
	if !isPct(pct) {
		return nil, fmt.Errorf("%w: %s of %d percent", ErrUnknownStrategy, name, pct)
	}
	switch name {
	case "truthful":
		return Truthful{}, nil
	case "shading":
		return Shading{pct}, nil
	case "withholding":
		return Withholding{pct}, nil
	case "sybil":
		return Sybil{}, nil
	case "cartel":
		return Cartel{}, nil
	case "no-show":
		return NoShow{pct}, nil
	}
	return nil, fmt.Errorf("%w: %q is not truthful, shading, withholding, sybil, cartel or no-show", ErrUnknownStrategy, name)
}

func bidderOf(name string, pct int) (Bidder, error) {
	switch {
	case name == "truthful":
		return Truthful{}, nil
	case name == "shading" && isPct(pct):
		return Shading{pct}, nil
	}
	return nil, fmt.Errorf("%w: %q of %d percent is not truthful or shading", ErrUnknownStrategy, name, pct)
}

// part is pct percent, rounded down.
func part(n int64, pct int) int64 { return n/100*int64(pct) + n%100*int64(pct)/100 }
