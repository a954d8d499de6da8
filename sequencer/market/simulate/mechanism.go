package simulate

import (
	"cmp"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/sequencer/market"
)

// Ask is seats that one name offers at one price per unit. Seller tells whose they are, which no mechanism looks at.
type Ask struct {
	Seller, Name int
	PriceWei     int64
	Seats        int
}

// Sale is a seat that won, and what it is paid per unit.
type Sale struct {
	Ask    Ask
	PayWei int64
	// WaitPct is how much of the proving window passed before the seat was taken.
	WaitPct int
}

// Mechanism sells the chunks of a round. Asks are in order of arrival, those above the reserve among them.
type Mechanism interface {
	Sell(asks []Ask, reserveWei int64, chunks int, rng *rand.Rand) ([]Sale, error)
}

// Mechanisms are the names that a configuration may have, the market's own first.
var Mechanisms = []string{"vickrey", "posted", "first-price", "uniform", "rising"}

func mechanismOf(name string, rules Rules) (Mechanism, error) {
	switch name {
	case "vickrey":
		return Vickrey{}, nil
	case "posted":
		return Posted{rules.PostedPriceWei}, nil
	case "first-price":
		return FirstPrice{}, nil
	case "uniform":
		return Uniform{}, nil
	case "rising":
		return Rising{Steps: 20}, nil
	}
	return nil, fmt.Errorf("%w: %q is not one of %v", ErrUnknownMechanism, name, Mechanisms)
}

// Vickrey is the market's own auction, market.Clear.
type Vickrey struct{}

func (Vickrey) Sell(asks []Ask, reserveWei int64, chunks int, _ *rand.Rand) ([]Sale, error) {
	entries := make([]market.Ask, len(asks))
	for i, l := range asks {
		entries[i] = market.Ask{ID: uint64(i), Owner: common.BigToAddress(big.NewInt(int64(l.Name) + 1)), UnitCostWei: big.NewInt(l.PriceWei), Seats: uint32(l.Seats)}
	}
	o, err := market.Clear(entries, big.NewInt(reserveWei), chunks)
	if err != nil {
		return nil, fmt.Errorf("clearing: %w", err)
	}
	var sales []Sale
	for _, w := range o.Winners {
		p := o.Payments[w.Owner]
		share := new(big.Int).Quo(p.PayWei, big.NewInt(int64(p.Seats))).Int64()
		for range w.Seats {
			sales = append(sales, Sale{Ask: asks[w.ID], PayWei: share})
		}
	}
	return sales, nil
}

// Posted pays a fixed price to the first who come; who is first is a matter of luck.
type Posted struct{ PriceWei int64 }

func (p Posted) Sell(asks []Ask, _ int64, chunks int, rng *rand.Rand) ([]Sale, error) {
	seats := seatsOf(asks, p.PriceWei)
	rng.Shuffle(len(seats), func(i, j int) { seats[i], seats[j] = seats[j], seats[i] })
	var sales []Sale
	for _, s := range seats[:min(chunks, len(seats))] {
		sales = append(sales, Sale{Ask: s, PayWei: p.PriceWei})
	}
	return sales, nil
}

// FirstPrice pays the lowest asks what they ask.
type FirstPrice struct{}

func (FirstPrice) Sell(asks []Ask, reserveWei int64, chunks int, _ *rand.Rand) ([]Sale, error) {
	seats := seatsOf(asks, reserveWei)
	var sales []Sale
	for _, s := range seats[:min(chunks, len(seats))] {
		sales = append(sales, Sale{Ask: s, PayWei: s.PriceWei})
	}
	return sales, nil
}

// Uniform pays the lowest asks what the first ask that loses wants, or the reserve if none loses.
type Uniform struct{}

func (Uniform) Sell(asks []Ask, reserveWei int64, chunks int, _ *rand.Rand) ([]Sale, error) {
	seats := seatsOf(asks, reserveWei)
	price := reserveWei
	if chunks < len(seats) {
		price = seats[chunks].PriceWei
	}
	var sales []Sale
	for _, s := range seats[:min(chunks, len(seats))] {
		sales = append(sales, Sale{Ask: s, PayWei: price})
	}
	return sales, nil
}

// Rising offers every chunk at a price that rises in steps from 0 to the reserve over the proving window; the first taker
// wins. Among those who accept at the same step the fastest does, which is a matter of luck.
type Rising struct{ Steps int }

func (r Rising) Sell(asks []Ask, reserveWei int64, chunks int, rng *rand.Rand) ([]Sale, error) {
	seats := seatsOf(asks, reserveWei)
	var sales []Sale
	for step := 0; step <= r.Steps && len(sales) < chunks; step++ {
		price := reserveWei * int64(step) / int64(r.Steps)
		takers := 0
		for takers < len(seats) && seats[takers].PriceWei <= price {
			takers++
		}
		rng.Shuffle(takers, func(i, j int) { seats[i], seats[j] = seats[j], seats[i] })
		for _, s := range seats[:min(takers, chunks-len(sales))] {
			sales = append(sales, Sale{Ask: s, PayWei: price, WaitPct: 100 * step / r.Steps})
		}
		seats = seats[takers:]
	}
	return sales, nil
}

// seatsOf returns each seat at or below a price, the cheapest first, at the same cost the earlier.
func seatsOf(asks []Ask, highestWei int64) []Ask {
	sorted := slices.Clone(asks)
	slices.SortStableFunc(sorted, func(a, b Ask) int { return cmp.Compare(a.PriceWei, b.PriceWei) })
	var seats []Ask
	for _, l := range sorted {
		for range l.Seats {
			if l.PriceWei <= highestWei {
				seats = append(seats, l)
			}
		}
	}
	return seats
}
