package wallet

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"
)

// ErrWanted: a delay or a share is wanted that means nothing.
var ErrWanted = errors.New("the wanted delay or confidence makes no sense")

// Lot is one auction of the past.
type Lot struct {
	// OpenedAt is when its winners were taken, in Unix seconds.
	OpenedAt uint64
	// UnitPriceWei is what all in it paid per unit, DataFeeWei per slot.
	UnitPriceWei, DataFeeWei *big.Int
	// Full says that a bid at just the price may have been left out.
	Full bool
}

// Now is what the sequencer asks at present.
type Now struct {
	FloorWei, DataFeeWei *big.Int
	UnitsPerSlot         uint64
}

// Bid is what to offer per unit and slot.
type Bid struct {
	UnitPriceWei, DataFeeWei *big.Int
	// Samples is the number of moments of the history that were looked at, Idle the number of those after which no lot opened in
	// time, so that the floor would have done.
	Samples, Idle int
}

// MaxFeeWei is the fee limit of an operation: (price · units per slot + data fee) · slots.
func (b Bid) MaxFeeWei(now Now, slots uint64) *big.Int {
	fee := new(big.Int).Mul(b.UnitPriceWei, new(big.Int).SetUint64(now.UnitsPerSlot))
	return fee.Add(fee, b.DataFeeWei).Mul(fee, new(big.Int).SetUint64(slots))
}

// maxSamples bounds the moments that are looked at.
const maxSamples = 1000

// Estimate returns the lowest bid that, in the given percentage of the moments of the history, would have been taken by a
// lot that opened within the wanted delay. At a moment without a lot in time the market was idle: a lot opens for the first
// who comes, at the floor. A bid never goes below the floor of now, nor below the highest data fee of the history.
func Estimate(lots []Lot, now Now, within time.Duration, percent int) (Bid, error) {
	if within <= 0 || percent < 1 || percent > 100 {
		return Bid{}, fmt.Errorf("%w: within %v in %d %% of all cases", ErrWanted, within, percent)
	}
	lots = slices.Clone(lots)
	slices.SortStableFunc(lots, func(a, b Lot) int { return int(int64(a.OpenedAt) - int64(b.OpenedAt)) })
	bid := Bid{UnitPriceWei: now.FloorWei, DataFeeWei: now.DataFeeWei}
	for _, l := range lots {
		if l.DataFeeWei.Cmp(bid.DataFeeWei) > 0 {
			bid.DataFeeWei = l.DataFeeWei
		}
	}
	needed := bid.sample(lots, now, within)
	if len(needed) == 0 {
		return bid, nil
	}
	slices.SortFunc(needed, (*big.Int).Cmp)
	enough := needed[(len(needed)*percent+99)/100-1]
	if enough.Cmp(bid.UnitPriceWei) > 0 {
		bid.UnitPriceWei = enough
	}
	return bid, nil
}

// sample returns, for moments spread evenly over the history, the least price that a lot within the delay would have taken.
func (b *Bid) sample(lots []Lot, now Now, within time.Duration) []*big.Int {
	if len(lots) == 0 {
		return nil
	}
	delay := uint64((within + time.Second - 1) / time.Second)
	first := lots[0].OpenedAt - min(lots[0].OpenedAt, 1) // so that the first lot counts as well
	end := max(lots[len(lots)-1].OpenedAt, first+delay) - delay
	step := max((end-first)/maxSamples, 1)
	var needed []*big.Int
	for at := first; at <= end; at += step {
		least := leastWithin(lots, at, at+delay)
		if least == nil {
			least = now.FloorWei
			b.Idle++
		}
		needed = append(needed, least)
	}
	b.Samples = len(needed)
	return needed
}

// leastWithin is the least price that a lot in (from, to] would have taken; nil without a lot.
func leastWithin(lots []Lot, from, to uint64) *big.Int {
	begin, _ := slices.BinarySearchFunc(lots, from+1, func(l Lot, at uint64) int { return int(int64(l.OpenedAt) - int64(at)) })
	var least *big.Int
	for _, l := range lots[begin:] {
		if l.OpenedAt > to {
			break
		}
		price := l.UnitPriceWei
		if l.Full {
			price = new(big.Int).Add(price, big.NewInt(1))
		}
		if least == nil || price.Cmp(least) < 0 {
			least = price
		}
	}
	return least
}
