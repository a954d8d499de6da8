package truth

import (
	"math/rand/v2"
	"slices"
)

// Lots are the lots of a batch as one user with one operation sees them. When a lot opens the densest waiting bids fill it,
// and it costs what the first that does not fit bids (DESIGN 3.1). With OnePrice it costs what the first bids for which no
// lot of the batch is left, which is the same for all lots.
type Lots struct {
	Batch
	OnePrice bool
}

// Gets is what a user's operation brings it per unit if it bids a price and the others their values: 0 if it is left out.
// At the same bid the others come first.
func (l Lots) Gets(user int, bid int64) int64 {
	bids := slices.Delete(slices.Clone(l.Values), user, user+1)
	place := 0
	for place < len(bids) && bids[place] >= bid {
		place++
	}
	lot := place / l.Slots
	if bid < l.Floor || lot >= l.MaxChunks {
		return 0
	}
	// The others after it are one place further: the first that does not fit is the last of the next lot's without it.
	unfit := (lot+1)*l.Slots - 1
	if l.OnePrice {
		unfit = l.MaxChunks*l.Slots - 1
	}
	price := l.Floor
	if unfit < len(bids) {
		price = max(price, bids[unfit])
	}
	return l.Values[user] - price
}

// Best tries every bid of a user and returns the best, what it gets, and what its value gets.
func (l Lots) Best(user int) (bid, gets, honest int64) {
	honest = l.Gets(user, l.Values[user])
	bid, gets = l.Values[user], honest
	for b := range 4*l.Floor + 1 {
		if got := l.Gets(user, b); got > gets {
			bid, gets = b, got
		}
	}
	return bid, gets, honest
}

// playLots has the user with the highest value try every bid in a batch of several lots.
func playLots(onePrice bool) func(rng *rand.Rand) (int64, int64, error) {
	return func(rng *rand.Rand) (int64, int64, error) {
		b := RandomBatch(rng)
		_, gets, honest := Lots{b, onePrice}.Best(0)
		return gets - honest, b.Values[0], nil
	}
}
