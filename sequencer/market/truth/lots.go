package truth

import (
	"math/rand/v2"
	"slices"
)

// Lots are the lots of a batch as one user with one operation sees them. When a lot opens the densest waiting bids fill it,
// and it costs what the first bids for which no place of the batch is left, which is the same for all lots. With Alone, the
// rule that docs/adr/0010 replaced, it costs what the first that does not fit into it bids.
type Lots struct {
	Batch
	Alone bool
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
	// The others after it are one place further: the first that does not fit is the last that would without it.
	unfit := l.MaxChunks*l.Slots - 1
	if l.Alone {
		unfit = (lot+1)*l.Slots - 1
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
func playLots(alone bool) func(rng *rand.Rand) (int64, int64, error) {
	return func(rng *rand.Rand) (int64, int64, error) {
		b := RandomBatch(rng)
		_, gets, honest := Lots{b, alone}.Best(0)
		return gets - honest, b.Values[0], nil
	}
}

// Wide is a batch of lots whose users may have operations of two slots, cleared by the market itself. Alone as in [Lots].
type Wide struct {
	Users         []User
	Places, Lots  int
	Floor         int64
	HighestWeight int64 // the highest value of a slot
	Alone         bool
}

// RandomWide draws up to four lots of up to four places and some users more than they hold.
func RandomWide(rng *rand.Rand) Wide {
	w := Wide{Places: 2 + rng.IntN(3), Lots: 2 + rng.IntN(3), Floor: 1 + rng.Int64N(4), HighestWeight: 24}
	for range 1 + rng.IntN(w.Places*w.Lots+3) {
		slots := 1 + rng.IntN(4)/3
		w.Users = append(w.Users, User{Slots: slots, Value: rng.Int64N(w.HighestWeight) * int64(slots)})
	}
	return w
}

// Gets is what a user's operation brings it if it bids a price and the others their values: 0 if it is left out.
func (w Wide) Gets(user int, bid int64) (int64, error) {
	waiting := make([]int, len(w.Users))
	for i := range waiting {
		waiting[i] = i
	}
	for lot := range w.Lots {
		l := UserLot{Places: w.Places, UnitsPerSlot: 1, Floor: w.Floor}
		if !w.Alone {
			l.Later = (w.Lots - lot - 1) * w.Places
		}
		bids := make([]int64, len(waiting))
		for i, who := range waiting {
			l.Users = append(l.Users, w.Users[who])
			if bids[i] = w.Users[who].Value; who == user {
				bids[i] = bid
			}
		}
		fees, in, err := l.Fees(bids, make([]bool, len(bids)))
		if err != nil {
			return 0, err
		}
		var left []int
		for i, who := range waiting {
			if in[i] && who == user {
				return w.Users[user].Value - fees[i], nil
			}
			if !in[i] {
				left = append(left, who)
			}
		}
		waiting = left
	}
	return 0, nil
}

// Best tries every bid of a user and returns what the best gets, and what its value gets.
func (w Wide) Best(user int) (gets, honest int64, err error) {
	if honest, err = w.Gets(user, w.Users[user].Value); err != nil {
		return 0, 0, err
	}
	gets = honest
	for bid := range w.HighestWeight*int64(w.Users[user].Slots) + 2 {
		got, err := w.Gets(user, bid)
		if err != nil {
			return 0, 0, err
		}
		gets = max(gets, got)
	}
	return gets, honest, nil
}

// playWide has one user try every bid. What rounding brings, less than a wei per unit, is no gain.
func playWide(alone bool) func(rng *rand.Rand) (int64, int64, error) {
	return func(rng *rand.Rand) (int64, int64, error) {
		w := RandomWide(rng)
		w.Alone = alone
		gets, honest, err := w.Best(0)
		gain := gets - honest
		if gain < int64(w.Users[0].Slots) {
			gain = 0
		}
		return gain, max(1, w.Users[0].Value), err
	}
}
