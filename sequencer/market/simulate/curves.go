package simulate

// Point is a price per unit at which a number of slots is wanted or offered.
type Point struct {
	Slots    int
	PriceWei int64
}

// Curves are demand and supply of one round and how it cleared: bids from the highest down, asks from the lowest up.
type Curves struct {
	Demand, Supply []Point
	Round          Record
}

func (w *world) curvesOf(r Record, operations []operation, asks []Ask) Curves {
	c := Curves{Round: r}
	slots := 0
	for _, op := range operations {
		slots += op.slots
		c.Demand = append(c.Demand, Point{slots, op.bidWei})
	}
	slots = 0
	for _, seat := range seatsOf(asks, w.config.Rules.ReserveMaxWei) {
		slots += w.config.Rules.Slots
		c.Supply = append(c.Supply, Point{slots, seat.PriceWei})
	}
	return c
}
