package truth

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// The sequencer's own balance never rises above honest play by padding, by own operations, by own bids or by the price.
func TestSequencerNeverGains(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	for range markets(20_000, 500_000) {
		b := RandomBatch(rng)
		honest := b.Honest()
		balance := b.Balance(honest)
		for name, c := range map[string]Commit{
			"pads": b.Pad(honest), "own operations": b.ShillWithin(honest), "own operations after padding": b.ShillWithin(b.Pad(honest)),
			"own bids": b.ShillBelow(honest), "price": b.best(honest), "own operations, price": b.ShillWithin(b.best(honest)),
		} {
			require.LessOrEqual(t, b.Balance(c), balance, "%s: %+v instead of %+v in %+v", name, c, honest, b)
		}
	}
}

// anyCommit is whatever the contracts take: any chunks, any price of each lot from the floor up, any of the users that bid as
// much, and any operations of the sequencer's own.
func anyCommit(rng *rand.Rand, b Batch) Commit {
	c := Commit{Chunks: rng.IntN(b.MaxChunks + 1)}
	waiting := b.Values
	for range c.Chunks {
		price := b.Floor + rng.Int64N(3*b.Floor)
		users := 0
		for users < len(waiting) && users < b.Slots && waiting[users] >= price {
			users++
		}
		users = rng.IntN(users + 1)
		own := rng.IntN(b.Slots - users + 1)
		waiting = waiting[users:]
		c.Prices, c.Paid, c.Own = append(c.Prices, price), append(c.Paid, users+own), append(c.Own, own)
	}
	return c
}

// However padding, own operations, prices and delays are combined, a commit leaves the sequencer at most its fee for each
// user's operation in it, less what the places that users did not take would cost as padding.
func TestNoCommitBeatsItsFees(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 11))
	for range markets(50_000, 1_000_000) {
		b := RandomBatch(rng)
		c := anyCommit(rng, b)
		users := int64(c.users())
		untaken := int64(c.Chunks*b.Slots) - users
		require.LessOrEqual(t, b.Balance(c), b.SequencerFee*users-b.Reserve*b.UnitsPerSlot*untaken, "%+v in %+v", c, b)
	}
}

// Holding operations back never brings the sequencer more than its fee for each operation, its balance if all of them were in
// full chunks. What a plan brings more than opening every chunk at once is to the wei its own padding, saved, and its fee for
// operations that an honest sequencer would not have served in the season.
func TestDelayingSavesOwnPaddingOnly(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 12))
	saved := false
	for range markets(300, 10_000) {
		s := RandomSeason(rng)
		honest := s.Play(make([]int, len(s)))
		s.Plans(func(hold []int) {
			p := s.Play(hold)
			if p.Balance > p.Fees || p.Balance-honest.Balance != honest.Padding-p.Padding+p.Fees-honest.Fees {
				t.Fatalf("holding back %v gives %+v instead of %+v in %+v", hold, p, honest, s)
			}
			saved = saved || p.Padding < honest.Padding
		})
	}
	require.True(t, saved)
}
