package truth

import (
	"math/rand/v2"
	"slices"
)

// Season is batches one after another, each with the prices in force and the operations that arrive for it. What a batch
// leaves out waits for the next.
type Season []Batch

// Played is what a season comes to for the sequencer.
type Played struct {
	Balance int64
	// Fees are the sequencer's fee for each paid operation: its balance if every one were in a full chunk. Padding is what
	// it paid for places that nobody took.
	Fees, Padding int64
}

// RandomSeason draws three batches of one sequencer's fee and chunk size, of up to two chunks.
func RandomSeason(rng *rand.Rand) Season {
	s := make(Season, 3)
	for i := range s {
		s[i] = RandomBatch(rng)
		s[i].SequencerFee, s[i].UnitsPerSlot, s[i].Slots = s[0].SequencerFee, s[0].UnitsPerSlot, min(5, s[0].Slots)
		s[i].MaxChunks = min(2, s[i].MaxChunks)
		s[i].Values = s[i].Values[:min(len(s[i].Values), s[i].Slots+2)]
		s[i].Floor = max(s[i].Floor, s[i].Reserve+(s[i].SequencerFee+s[i].UnitsPerSlot-1)/s[i].UnitsPerSlot)
	}
	return s
}

// Play has the sequencer hold back so many of the operations that an honest one would put into each batch, the cheapest
// first, or all if there are fewer.
func (s Season) Play(hold []int) Played {
	var p Played
	var waiting []int64
	for i, b := range s {
		b.Values = append(slices.Clone(b.Values), waiting...)
		slices.Sort(b.Values)
		slices.Reverse(b.Values)
		c := b.Keep(b.Honest(), hold[i])
		p.Balance += b.Balance(c)
		p.Fees += b.SequencerFee * int64(c.users())
		p.Padding += b.Padding(c)
		waiting = b.Values[c.users():]
	}
	return p
}

// Plans calls try with every number of operations that can be held back from each batch.
func (s Season) Plans(try func(hold []int)) {
	most, hold := 0, make([]int, len(s))
	var walk func(i, most int)
	walk = func(i, most int) {
		if i == len(s) {
			try(hold)
			return
		}
		most = min(most+len(s[i].Values), s[i].MaxChunks*s[i].Slots)
		for hold[i] = range most + 1 {
			walk(i+1, most)
		}
	}
	walk(0, most)
}

// Keep leaves the last of the operations of a commit to a later batch, and opens no more chunks than the rest needs.
func (b Batch) Keep(c Commit, held int) Commit {
	kept := max(0, c.users()-held)
	chunks := (kept + b.Slots - 1) / b.Slots
	c = c.clone()
	c.Chunks, c.Prices, c.Paid, c.Own = chunks, c.Prices[:chunks], c.Paid[:chunks], c.Own[:chunks]
	if chunks > 0 {
		c.Paid[chunks-1] = kept - (chunks-1)*b.Slots
	}
	return c
}

// users is the number of places that others than the sequencer pay for.
func (c Commit) users() int {
	users := 0
	for lot, slots := range c.Paid {
		users += slots - c.Own[lot]
	}
	return users
}

// playDelay measures the best plan of a season against a baseline.
func playDelay(baseline func(best, honest Played) int64) func(rng *rand.Rand) (int64, int64, error) {
	return func(rng *rand.Rand) (int64, int64, error) {
		s := RandomSeason(rng)
		honest := s.Play(make([]int, len(s)))
		best := honest
		s.Plans(func(hold []int) {
			if p := s.Play(hold); p.Balance > best.Balance {
				best = p
			}
		})
		whole := int64(0)
		for _, b := range s {
			whole += b.whole(b.Honest())
		}
		return best.Balance - baseline(best, honest), whole, nil
	}
}
