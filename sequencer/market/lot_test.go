package market

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func terms(slots int) Terms {
	return Terms{FloorWei: wei(70), DataFeeWei: wei(100), UnitsPerSlot: 10, Slots: slots}
}

// bid offers a density for a number of slots, and extra wei on top.
func bid(density int64, slots int, extra int64) Bid {
	return Bid{MaxFeeWei: wei((density*10+100)*int64(slots) + extra), Slots: slots}
}

func TestOpenLot(t *testing.T) {
	for name, c := range map[string]struct {
		bids  []Bid
		taken []int
		price int64
		free  int
	}{
		"no bids":                        {nil, nil, 70, 4},
		"all fit":                        {[]Bid{bid(90, 1, 0), bid(80, 1, 0)}, []int{0, 1}, 70, 2},
		"exactly full":                   {[]Bid{bid(90, 2, 0), bid(80, 1, 0), bid(85, 1, 0)}, []int{0, 2, 1}, 70, 0},
		"one too many":                   {[]Bid{bid(75, 1, 0), bid(80, 2, 0), bid(90, 1, 0), bid(85, 1, 0)}, []int{2, 3, 1}, 75, 0},
		"the price is rounded down":      {[]Bid{bid(90, 4, 0), bid(75, 1, 9)}, []int{0}, 75, 0},
		"a wide one ends the lot":        {[]Bid{bid(90, 3, 0), bid(80, 2, 0), bid(79, 1, 0)}, []int{0}, 80, 1},
		"ties by arrival":                {[]Bid{bid(80, 2, 0), bid(80, 1, 0), bid(80, 1, 0), bid(80, 1, 0)}, []int{0, 1, 2}, 80, 0},
		"density, not fee":               {[]Bid{bid(80, 4, 0), bid(81, 1, 0)}, []int{1}, 80, 3},
		"densities compare exactly":      {[]Bid{bid(80, 2, 1), bid(80, 3, 2)}, []int{1}, 80, 1},
		"below the floor is not in it":   {[]Bid{bid(90, 4, 0), bid(70, 1, -1)}, []int{0}, 70, 0},
		"at the floor is in it":          {[]Bid{bid(90, 4, 0), bid(70, 1, 0)}, []int{0}, 70, 0},
		"less than the data fee":         {[]Bid{{MaxFeeWei: wei(3), Slots: 1}}, nil, 70, 4},
		"nothing bid or nothing to bid ": {[]Bid{{Slots: 1}, {MaxFeeWei: wei(1e9)}}, nil, 70, 4},
	} {
		t.Run(name, func(t *testing.T) {
			lot, taken, err := OpenLot(terms(4), 0, c.bids)
			require.NoError(t, err)
			require.Equal(t, c.taken, taken)
			require.Equal(t, c.price, lot.UnitPriceWei().Int64())
			require.Equal(t, c.free, lot.Free())
		})
	}
}

func TestOpenLotRejectsTerms(t *testing.T) {
	for _, broken := range []Terms{{}, {FloorWei: wei(1), UnitsPerSlot: 1}, {FloorWei: wei(1), DataFeeWei: wei(1)}, terms(-1)} {
		_, _, err := OpenLot(broken, 0, nil)
		require.ErrorIs(t, err, ErrTermsInvalid)
	}
	_, _, err := OpenLot(terms(4), -1, nil)
	require.ErrorIs(t, err, ErrTermsInvalid)
}

// What the batch has left behind the lot is not scarce: the price is that of the first bid beyond it.
func TestOpenLotCountsTheBatch(t *testing.T) {
	bids := []Bid{bid(99, 1, 0), bid(95, 1, 0), bid(90, 2, 0), bid(85, 1, 0), bid(80, 2, 0), bid(75, 1, 0)}
	for later, price := range map[int]int64{0: 90, 1: 90, 2: 85, 3: 80, 4: 80, 5: 75, 6: 70, 100: 70} {
		lot, taken, err := OpenLot(terms(3), later, bids)
		require.NoError(t, err)
		require.Equal(t, []int{0, 1}, taken)
		require.Equal(t, 1, lot.Free())
		require.Equal(t, price, lot.UnitPriceWei().Int64(), later)
	}
}

// Lots that open one after another on the same bids: none costs less than the one before, all the same if every operation
// has one slot. Who is in pays between the floor and its limit; the same bids give the same lots.
func TestLotsOfABatch(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for round := range 3_000 {
		slots, widest := 2+rng.IntN(4), 1+round%2
		var waiting []Bid
		for range rng.IntN(24) {
			waiting = append(waiting, bid(60+rng.Int64N(30), 1+rng.IntN(widest), rng.Int64N(10)))
		}
		var before *Lot
		for later := slots * rng.IntN(5); later >= 0; later -= slots {
			lot, taken, err := OpenLot(terms(slots), later, waiting)
			require.NoError(t, err)
			again, same, err := OpenLot(terms(slots), later, waiting)
			require.NoError(t, err)
			require.Equal(t, lot, again)
			require.Equal(t, taken, same)
			require.GreaterOrEqual(t, lot.UnitPriceWei().Int64(), int64(70))
			if before != nil && len(taken) > 0 {
				require.GreaterOrEqual(t, lot.UnitPriceWei().Cmp(before.UnitPriceWei()), 0)
				if widest == 1 {
					require.Equal(t, before.UnitPriceWei(), lot.UnitPriceWei())
				}
			}
			for _, i := range taken {
				require.LessOrEqual(t, lot.FeeWei(waiting[i].Slots).Cmp(waiting[i].MaxFeeWei), 0)
			}
			var left []Bid
			for i, b := range waiting {
				if !slices.Contains(taken, i) {
					left = append(left, b)
				}
			}
			waiting, before = left, lot
		}
	}
}

func TestAdmitLaterArrivals(t *testing.T) {
	lot, _, err := OpenLot(terms(4), 0, []Bid{bid(90, 2, 0), bid(80, 3, 0)})
	require.NoError(t, err)
	require.Equal(t, int64(80), lot.UnitPriceWei().Int64())
	require.False(t, lot.Admit(bid(80, 1, -1)), "below the price")
	require.False(t, lot.Admit(bid(99, 3, 0)), "too wide")
	require.True(t, lot.Admit(bid(80, 1, 0)))
	require.True(t, lot.Admit(bid(99, 1, 0)))
	require.False(t, lot.Admit(bid(99, 1, 0)), "full")
	require.Equal(t, int64(80*10*2+200), lot.FeeWei(2).Int64())
}

// Nobody pays above its limit or below the floor, everybody left out at the price or above was in time too late to fit,
// and a later arrival never changes the price.
func TestLotsAreFair(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 1))
	for range 5_000 {
		bids := make([]Bid, rng.IntN(12))
		for i := range bids {
			bids[i] = bid(60+rng.Int64N(30), 1+rng.IntN(2), rng.Int64N(10))
		}
		lot, taken, err := OpenLot(terms(1+rng.IntN(8)), rng.IntN(8), bids)
		require.NoError(t, err)
		price := lot.UnitPriceWei()
		require.GreaterOrEqual(t, price.Int64(), int64(70))
		in := make(map[int]bool)
		for _, i := range taken {
			in[i] = true
			require.LessOrEqual(t, lot.FeeWei(bids[i].Slots).Cmp(bids[i].MaxFeeWei), 0)
		}
		for i, b := range bids {
			if in[i] {
				continue
			}
			for _, j := range taken {
				require.LessOrEqual(t, lot.compareDensity(b, bids[j]), 0, "a denser bid was left out")
			}
		}
		for range 4 {
			later := bid(60+rng.Int64N(30), 1+rng.IntN(2), rng.Int64N(10))
			if lot.Admit(later) {
				require.LessOrEqual(t, lot.FeeWei(later.Slots).Cmp(later.MaxFeeWei), 0)
			}
		}
		require.GreaterOrEqual(t, lot.Free(), 0)
		require.Equal(t, price, lot.UnitPriceWei())
	}
}
