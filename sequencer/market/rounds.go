package market

import "math/big"

// idleIntervals is the number of idle intervals after which prices stay.
const idleIntervals = 64

// floorBound is the highest floor that the auction can keep: 72 bits.
var floorBound = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 72), big.NewInt(1))

// RoundParameters are the prices and limits of a round, fixed by the commit two rounds before.
type RoundParameters struct {
	ReserveWei    *big.Int // rho, per unit
	FloorWei      *big.Int // uFloor, per unit
	DataFeeCapWei *big.Int // per paid slot
	MaxChunks     int      // B
}

// Limits are what the controllers move inside.
type Limits struct {
	ReserveMinWei, ReserveMaxWei *big.Int
	SequencerFeeWei              *big.Int // per paid slot
	DataFeeFloorWei              *big.Int
	DataGasPerSlot               uint64
	MaxChunksBound               int
	Slots                        int // T
	UnitsPerSlot                 int
}

// Round is what the commit of a round showed.
type Round struct {
	Chunks         int // n
	SeatsWon       int // n'
	HighestCostWei *big.Int
	PaidSlots      int
	BaseFeeWei     *big.Int
}

// Next returns the parameters of round r + 2 after the commit of round r with parameters current, where base are those
// of round r + 1, both as they were in force at that commit.
func (l Limits) Next(current, base RoundParameters, seen Round) RoundParameters {
	next := RoundParameters{ReserveWei: l.nextReserve(base.ReserveWei, seen)}
	// Only in relief, after a drop, is a batch larger than its round's limit: then its load is one.
	capacity := max(current.MaxChunks, seen.Chunks) * l.Slots
	next.FloorWei = l.nextFloor(base.FloorWei, next.ReserveWei, seen.PaidSlots, capacity)
	atLowest := next.FloorWei.Cmp(add(next.ReserveWei, l.margin())) <= 0
	next.MaxChunks = l.nextMaxChunks(base.MaxChunks, atLowest, seen.PaidSlots)
	next.DataFeeCapWei = maxInt(l.DataFeeFloorWei, mul(seen.BaseFeeWei, 2*int64(l.DataGasPerSlot)))
	return next
}

// Idle returns parameters that are fixed ahead as a number of idle intervals leaves them: each takes one eighth of the
// reserve and of the floor.
func (l Limits) Idle(p RoundParameters, intervals uint64) RoundParameters {
	for range min(intervals, idleIntervals) {
		p.ReserveWei = maxInt(l.ReserveMinWei, lower(p.ReserveWei, div(p.ReserveWei, 8)))
		p.FloorWei = maxInt(add(p.ReserveWei, l.margin()), lower(p.FloorWei, div(p.FloorWei, 8)))
	}
	return p
}

// nextReserve rises by one sixteenth when seats were short, and else falls towards one and a half times the highest
// winning cost, by one eighth at most.
func (l Limits) nextReserve(base *big.Int, seen Round) *big.Int {
	var next *big.Int
	if seen.SeatsWon < seen.Chunks {
		next = add(base, maxInt(big.NewInt(1), div(base, 16)))
	} else {
		target := div(add(mul(seen.HighestCostWei, 3), big.NewInt(1)), 2)
		next = minInt(base, maxInt(target, lower(base, div(base, 8))))
	}
	return minInt(l.ReserveMaxWei, maxInt(l.ReserveMinWei, next))
}

// nextFloor is base·(1 + (load - 1/2)/4) with load = paid/capacity, not below what provers and sequencer cost.
func (l Limits) nextFloor(base, reserveWei *big.Int, paid, capacity int) *big.Int {
	next := base
	switch excess := int64(2*paid - capacity); {
	case excess > 0:
		next = add(base, maxInt(big.NewInt(1), div(mul(base, excess), 8*int64(capacity))))
	case excess < 0:
		next = lower(base, div(mul(base, -excess), 8*int64(capacity)))
	}
	return minInt(floorBound, maxInt(add(reserveWei, l.margin()), next))
}

// nextMaxChunks grows by one eighth while the floor is above its lowest, for then users are kept out by price. With the
// floor at its lowest it moves towards twice the chunks that the paid slots fill, by one eighth at most.
func (l Limits) nextMaxChunks(base int, floorAtLowest bool, paid int) int {
	step := max(1, base/8)
	if !floorAtLowest {
		return min(l.MaxChunksBound, base+step)
	}
	target := (2*paid + l.Slots - 1) / l.Slots
	return min(l.MaxChunksBound, max(1, min(base+step, max(base-step, target))))
}

// margin is what a floor stands above its reserve: the sequencer's fee per unit, rounded up.
func (l Limits) margin() *big.Int {
	return div(add(l.SequencerFeeWei, big.NewInt(int64(l.UnitsPerSlot-1))), int64(l.UnitsPerSlot))
}

// lower takes step from value, at least 1, and stops at 0.
func lower(value, step *big.Int) *big.Int {
	return maxInt(new(big.Int), new(big.Int).Sub(value, maxInt(big.NewInt(1), step)))
}

func add(a, b *big.Int) *big.Int       { return new(big.Int).Add(a, b) }
func mul(a *big.Int, b int64) *big.Int { return new(big.Int).Mul(a, big.NewInt(b)) }
func div(a *big.Int, b int64) *big.Int { return new(big.Int).Quo(a, big.NewInt(b)) }

func maxInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func minInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
