package truth

import (
	"math/rand/v2"
	"slices"
)

// Batch is what a sequencer's balance depends on, docs/protocol/economics.md; operations are of one slot, the market's
// money in wei. Data fees are at cost unless said otherwise.
type Batch struct {
	Reserve, Floor int64 // per unit
	SequencerFee   int64 // per paid slot
	UnitsPerSlot   int64
	Slots          int // T
	MaxChunks      int
	Values         []int64 // of the waiting operations per unit, the highest first: truthful bids
}

// Commit is what a sequencer makes of a batch.
type Commit struct {
	Chunks int
	// Prices has u of every lot, Paid the paid slots in it, Own those that are the sequencer's own operations.
	Prices    []int64
	Paid, Own []int
	// DataMargin is what it takes per paid slot above what the data costs it.
	DataMargin int64
}

// RandomBatch draws a batch on parameters that the market allows: the floor covers the reserve and the fee.
func RandomBatch(rng *rand.Rand) Batch {
	b := Batch{Reserve: 1 + rng.Int64N(12), UnitsPerSlot: 1 + rng.Int64N(28), Slots: 2 + rng.IntN(6), MaxChunks: 1 + rng.IntN(6)}
	b.SequencerFee = rng.Int64N(4 * b.UnitsPerSlot)
	b.Floor = b.Reserve + (b.SequencerFee+b.UnitsPerSlot-1)/b.UnitsPerSlot + rng.Int64N(4)
	for range 1 + rng.IntN(b.Slots*b.MaxChunks+4) {
		b.Values = append(b.Values, rng.Int64N(4*b.Floor))
	}
	slices.Sort(b.Values)
	slices.Reverse(b.Values)
	return b
}

// Honest fills lot after lot with all operations at or above the floor. All cost what the first bids for which no place of
// the batch is left.
func (b Batch) Honest() Commit {
	var c Commit
	price, waiting := b.Floor, b.Values
	if places := b.MaxChunks * b.Slots; places < len(waiting) {
		price = max(price, waiting[places])
	}
	for c.Chunks < b.MaxChunks && len(waiting) > 0 && waiting[0] >= b.Floor {
		paid := 0
		for paid < min(b.Slots, len(waiting)) && waiting[paid] >= b.Floor {
			paid++
		}
		waiting = waiting[paid:]
		c.Chunks++
		c.Prices, c.Paid, c.Own = append(c.Prices, price), append(c.Paid, paid), append(c.Own, 0)
	}
	return c
}

// Balance is what a commit changes in all that the sequencer owns: its fees and its margin on data, less padding, less what
// its own operations pay.
func (b Batch) Balance(c Commit) int64 {
	total, paid := int64(0), 0
	for lot, slots := range c.Paid {
		paid += slots
		total -= int64(c.Own[lot]) * (c.Prices[lot]*b.UnitsPerSlot + c.DataMargin)
	}
	return total + (b.SequencerFee+c.DataMargin)*int64(paid) - b.Padding(c)
}

// Padding is what the sequencer pays for places that nobody took.
func (b Batch) Padding(c Commit) int64 {
	places := c.Chunks * b.Slots
	for _, slots := range c.Paid {
		places -= slots
	}
	return b.Reserve * b.UnitsPerSlot * int64(places)
}

// UsersPay is what all users but the sequencer pay above the cost of data.
func (b Batch) UsersPay(c Commit) int64 {
	total := int64(0)
	for lot, slots := range c.Paid {
		total += int64(slots-c.Own[lot]) * (c.Prices[lot]*b.UnitsPerSlot + c.DataMargin)
	}
	return total
}

// clone copies what strategies change.
func (c Commit) clone() Commit {
	c.Prices, c.Paid, c.Own = slices.Clone(c.Prices), slices.Clone(c.Paid), slices.Clone(c.Own)
	return c
}

// Pad appends an empty chunk.
func (b Batch) Pad(c Commit) Commit {
	c = c.clone()
	c.Chunks++
	c.Prices, c.Paid, c.Own = append(c.Prices, b.Floor), append(c.Paid, 0), append(c.Own, 0)
	return c
}

// ShillWithin fills what is free in the last lot with own operations, in place of padding.
func (b Batch) ShillWithin(c Commit) Commit {
	c = c.clone()
	if last := c.Chunks - 1; last >= 0 {
		c.Own[last] = b.Slots - c.Paid[last]
		c.Paid[last] = b.Slots
	}
	return c
}

// ShillBelow offers bids of its own for all places after a lot and one more, just not above its lowest winner, in every
// full lot, and withdraws them before the next.
func (b Batch) ShillBelow(c Commit) Commit {
	c = c.clone()
	next := 0
	for lot, slots := range c.Paid {
		if next += slots; slots == b.Slots {
			c.Prices[lot] = max(c.Prices[lot], b.Values[next-1])
		}
	}
	return c
}

// Price sets u of every lot to a price from the floor up; operations below it are left out.
func (b Batch) Price(c Commit, price int64) Commit {
	c = c.clone()
	next := 0
	for lot, slots := range c.Paid {
		c.Prices[lot] = price
		for _, v := range b.Values[next : next+slots] {
			if v < price {
				c.Paid[lot]--
			}
		}
		next += slots
	}
	return c
}
