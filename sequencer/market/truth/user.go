package truth

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/proophi/proophi/sequencer/market"
)

// User has one operation of a number of slots and values it, all fees paid, at a number of steps. Late users are not there
// when the lot opens and come in their order afterwards.
type User struct {
	Slots int
	Value int64
	Late  bool
}

// UserLot is a lot and who wants into it, in order of arrival.
type UserLot struct {
	Users                        []User
	Places, UnitsPerSlot         int
	Later                        int // places of the batch after this lot
	Floor, DataFee, HighestValue int64
}

// RandomLot draws a lot of up to five places and six users.
func RandomLot(rng *rand.Rand, unitsPerSlot int) UserLot {
	l := UserLot{
		Places: 1 + rng.IntN(5), UnitsPerSlot: unitsPerSlot, Floor: rng.Int64N(4), DataFee: rng.Int64N(3),
		HighestValue: 12 * int64(unitsPerSlot),
	}
	for range 1 + rng.IntN(6) {
		l.Users = append(l.Users, User{Slots: 1 + rng.IntN(4)/3, Value: rng.Int64N(l.HighestValue + 1), Late: rng.IntN(4) == 0})
	}
	return l
}

// Fees clears the lot on bids and returns what each user pays, and whether it is in.
func (l UserLot) Fees(bids []int64, late []bool) (fees []int64, in []bool, err error) {
	var pending []market.Bid
	var places []int
	for i, u := range l.Users {
		if !late[i] {
			pending = append(pending, market.Bid{MaxFeeWei: big.NewInt(bids[i]), Slots: u.Slots})
			places = append(places, i)
		}
	}
	lot, taken, err := market.OpenLot(market.Terms{
		FloorWei: big.NewInt(l.Floor), DataFeeWei: big.NewInt(l.DataFee), UnitsPerSlot: l.UnitsPerSlot, Slots: l.Places,
	}, l.Later, pending)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the lot: %w", err)
	}
	in = make([]bool, len(l.Users))
	for _, i := range taken {
		in[places[i]] = true
	}
	fees = make([]int64, len(l.Users))
	for i, u := range l.Users {
		if late[i] {
			in[i] = lot.Admit(market.Bid{MaxFeeWei: big.NewInt(bids[i]), Slots: u.Slots})
		}
		if in[i] {
			fees[i] = lot.FeeWei(u.Slots).Int64()
		}
	}
	return fees, in, nil
}

// UserDeviation is what a user can do other than bid its value at once, and what it gets.
type UserDeviation struct {
	Bid          int64
	Late         bool
	Honest, Gets int64
}

// Gain is positive if it pays.
func (d UserDeviation) Gain() int64 { return d.Gets - d.Honest }

// Best tries every bid of a user up to above the highest value, and to come after the lot was opened.
func (l UserLot) Best(user int) (UserDeviation, error) {
	bids, late := make([]int64, len(l.Users)), make([]bool, len(l.Users))
	for i, u := range l.Users {
		bids[i], late[i] = u.Value, u.Late
	}
	gets := func() (int64, error) {
		fees, in, err := l.Fees(bids, late)
		if err != nil || !in[user] {
			return 0, err
		}
		return l.Users[user].Value - fees[user], nil
	}
	honest, err := gets()
	best := UserDeviation{Bid: bids[user], Late: late[user], Honest: honest, Gets: honest}
	ways := []bool{true}
	if !l.Users[user].Late {
		ways = append(ways, false)
	}
	for _, late[user] = range ways {
		for bids[user] = range l.HighestValue + 2 {
			got, tried := gets()
			if tried != nil {
				err = tried
			}
			if got > best.Gets {
				best.Bid, best.Late, best.Gets = bids[user], late[user], got
			}
		}
	}
	return best, err
}

// BestOfTwo tries every pair of bids of a user that has two of the operations, first and second, and returns what it gains
// over bidding their values.
func (l UserLot) BestOfTwo(first, second int) (UserDeviation, error) {
	bids, late := make([]int64, len(l.Users)), make([]bool, len(l.Users))
	for i, u := range l.Users {
		bids[i] = u.Value
	}
	gets := func() (int64, error) {
		fees, in, err := l.Fees(bids, late)
		if err != nil {
			return 0, err
		}
		total := int64(0)
		for _, i := range []int{first, second} {
			if in[i] {
				total += l.Users[i].Value - fees[i]
			}
		}
		return total, nil
	}
	honest, err := gets()
	if err != nil {
		return UserDeviation{}, err
	}
	best := UserDeviation{Honest: honest, Gets: honest}
	values := slices.Clone(bids)
	for bids[first] = range values[first] + 1 {
		for bids[second] = range values[second] + 1 {
			got, err := gets()
			if err != nil {
				return UserDeviation{}, err
			}
			if got > best.Gets {
				best.Bid, best.Gets = bids[second], got
			}
		}
	}
	return best, nil
}
