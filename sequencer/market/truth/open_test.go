package truth

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a lot's price is here is what market.OpenLot says.
func TestBatchIsLots(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	for range 2_000 {
		b := RandomBatch(rng)
		c := b.Honest()
		next := 0
		for lot, slots := range c.Paid {
			l := UserLot{Places: b.Slots, Later: (b.MaxChunks - lot - 1) * b.Slots, UnitsPerSlot: int(b.UnitsPerSlot), Floor: b.Floor}
			var bids []int64
			for _, v := range b.Values[next:] {
				l.Users = append(l.Users, User{Slots: 1, Value: v * b.UnitsPerSlot})
				bids = append(bids, v*b.UnitsPerSlot)
			}
			fees, in, err := l.Fees(bids, make([]bool, len(bids)))
			require.NoError(t, err)
			for i := range bids {
				require.Equal(t, i < slots, in[i])
				if in[i] {
					require.Equal(t, c.Prices[lot]*b.UnitsPerSlot, fees[i])
				}
			}
			next += slots
		}
	}
}

// Of the strategies, those that the design answers gain nothing, and the rest is what DESIGN 3.6 lists.
func TestMeasure(t *testing.T) {
	findings, err := Measure(1, 60)
	require.NoError(t, err)
	gains := make(map[string]bool)
	for _, f := range findings {
		gains[f.Who+", "+f.Strategy] = f.Profitable > 0
	}
	for _, name := range []string{
		"one owner, any report of costs, seats and identities, one round", "user, one operation in one lot, any bid", "user, one operation, any bid, several lots of one price", "sequencer, pads a chunk",
		"sequencer, own operations instead of padding", "sequencer, own bids that lose and raise u", "sequencer, raises u at will",
		"sequencer, holds operations back: over its fee for each of them", "sequencer and an owner, pad a chunk",
		"one owner, lets seats fail, offers some it lacks, and rescues them in the open",
		"one owner on both lists, lets seats fail, offers some it lacks, and is alone on standby",
	} {
		gained, measured := gains[name]
		require.True(t, measured, name)
		require.False(t, gained, name)
	}
	require.True(t, gains["two owners, merge"])
	require.True(t, gains["all owners, offer only what is needed"])
}

// The smallest counterexample of lots priced alone, docs/market.md: two chunks of one slot, floor 1, values 10 and 8. The
// first lot costs 8, the second 1: who bids 7 instead of 10 is in the second. With one price both cost 1.
func TestLaterLotsWereCheaper(t *testing.T) {
	b := Batch{Floor: 1, UnitsPerSlot: 1, Slots: 1, MaxChunks: 2, Values: []int64{10, 8}}
	require.Equal(t, []int64{1, 1}, b.Honest().Prices)
	_, gets, honest := Lots{Batch: b, Alone: true}.Best(0)
	require.Equal(t, []int64{9, 2}, []int64{gets, honest})
	_, gets, honest = Lots{Batch: b}.Best(0)
	require.Equal(t, []int64{9, 9}, []int64{gets, honest})
}

// The market itself, several lots and one operation of one slot each: no bid gains. With some operations of two slots one
// may, for a lot leaves places free between them; far less often than when each lot is priced alone.
func TestOperationsOfTwoSlots(t *testing.T) {
	rng := rand.New(rand.NewPCG(10, 10))
	gained, alone := 0, 0
	for range markets(400, 10_000) {
		w := RandomWide(rng)
		gain := func(w Wide) int64 {
			gets, honest, err := w.Best(0)
			require.NoError(t, err)
			require.GreaterOrEqual(t, honest, int64(0))
			return gets - honest
		}
		if gain(w) >= int64(w.Users[0].Slots) {
			gained++
		}
		w.Alone = true
		if gain(w) >= int64(w.Users[0].Slots) {
			alone++
		}
		for i := range w.Users {
			w.Users[i].Value /= int64(w.Users[i].Slots)
			w.Users[i].Slots = 1
		}
		w.Alone = false
		require.Zero(t, gain(w), "%+v", w)
	}
	require.Less(t, 4*gained, alone)
}

// With one price for the lots of a batch no user with one operation gains by any bid; and a user's place and price in lots
// one after another are those of the batch.
func TestOnePriceIsTruthful(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	for range markets(3_000, 60_000) {
		b := RandomBatch(rng)
		honest := b.Honest()
		for user, value := range b.Values {
			bid, gets, truth := Lots{Batch: b}.Best(user)
			require.Equal(t, truth, gets, "user %d gains by %d in %+v", user, bid, b)
			require.GreaterOrEqual(t, truth, int64(0))
			if lot := user / b.Slots; lot < honest.Chunks && user%b.Slots < honest.Paid[lot] && (user == len(b.Values)-1 || b.Values[user+1] < value) {
				require.Equal(t, value-honest.Prices[lot], Lots{Batch: b}.Gets(user, value), "user %d in %+v", user, b)
			}
		}
	}
}
