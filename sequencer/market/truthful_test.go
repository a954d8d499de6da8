package market

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// A seat of the owner that deviates: what it truly costs, and what is reported: under which identity, at which price.
type seat struct {
	cost     int64
	identity int // 0: hidden
	report   int64
}

var identities = [4]common.Address{1: owner("deviator"), 2: owner("second self"), 3: owner("third self")}

// game is a small market around one owner. Its ids are 1 and 2, or high ones, so that it wins ties or loses them.
type game struct {
	others  []Ask
	reserve int64
	chunks  int
	firstID uint64
}

func randomGame(rng *rand.Rand, grid int64) game {
	g := game{reserve: 1 + rng.Int64N(grid), chunks: 1 + rng.IntN(6), firstID: 1}
	if rng.IntN(2) == 0 {
		g.firstID = 100
	}
	for i := range rng.IntN(6) {
		g.others = append(g.others, Ask{
			ID: uint64(50 + i), Owner: owner(string(rune('A' + rng.IntN(3)))), UnitCostWei: wei(rng.Int64N(grid + 2)), Seats: uint32(rng.IntN(3)),
		})
	}
	return g
}

// profit is what the owner earns with these reports: all payments to its identities, less the true cost of its cheapest
// seats, as many as it won. A hidden seat can still do the work.
func (g game) profit(t *testing.T, seats []seat) int64 {
	asks := g.others[:len(g.others):len(g.others)]
	for i, s := range seats {
		if s.identity != 0 {
			asks = append(asks, Ask{ID: g.firstID + uint64(i), Owner: identities[s.identity], UnitCostWei: wei(s.report), Seats: 1})
		}
	}
	o, err := Clear(asks, wei(g.reserve), g.chunks)
	require.NoError(t, err)
	profit, won := int64(0), 0
	for _, id := range identities[1:] {
		if p, ok := o.Payments[id]; ok {
			profit += p.PayWei.Int64()
			won += int(p.Seats)
		}
	}
	for _, s := range seats[:won] { // costs rise
		profit -= s.cost
	}
	return profit
}

// checkDeviations tries every report of every seat: hidden, or at any price under any identity.
func (g game) checkDeviations(t *testing.T, costs []int64, selves int, grid int64) {
	seats := make([]seat, len(costs))
	for i, c := range costs {
		seats[i] = seat{cost: c, identity: 1, report: c}
	}
	honest := g.profit(t, seats)
	require.GreaterOrEqual(t, honest, int64(0), "%+v %v", g, costs)

	var try func(i int)
	try = func(i int) {
		if i == len(seats) {
			if got := g.profit(t, seats); got > honest {
				t.Fatalf("%+v gives %d instead of %d in %+v", seats, got, honest, g)
			}
			return
		}
		seats[i].identity = 0
		try(i + 1)
		for seats[i].identity = 1; seats[i].identity <= selves; seats[i].identity++ {
			for seats[i].report = 0; seats[i].report <= grid; seats[i].report++ {
				try(i + 1)
			}
		}
	}
	try(0)
}

func risingCosts(rng *rand.Rand, seats int, grid int64) []int64 {
	costs := []int64{rng.Int64N(grid)}
	for len(costs) < seats {
		costs = append(costs, costs[len(costs)-1]+rng.Int64N(3))
	}
	return costs
}

// For one owner acting alone nothing beats asking its true costs for all its seats, under one name.
func TestTruthIsBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 2))
	for _, c := range []struct {
		markets, seats, selves int
		grid                   int64
	}{{10_000, 1, 1, 12}, {6_000, 2, 2, 6}, {1_000, 2, 3, 5}, {250, 3, 2, 5}} {
		for range c.markets {
			randomGame(rng, c.grid).checkDeviations(t, risingCosts(rng, c.seats, c.grid), c.selves, c.grid)
		}
	}
}

// Nobody is paid less than it asks, or more than the reserve; no losing seat is cheaper than a winning one.
func TestOutcomeIsRational(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	for range 20_000 {
		asks, reserve, chunks := randomMarket(rng, 12, 8, 40)
		o, err := Clear(asks, reserve, chunks)
		require.NoError(t, err)
		require.Equal(t, min(uint64(chunks), o.FreeSeats), o.SeatsWon)
		asked := make(map[common.Address]*big.Int)
		for _, w := range o.Winners {
			if asked[w.Owner] == nil {
				asked[w.Owner] = new(big.Int)
			}
			asked[w.Owner].Add(asked[w.Owner], times(w.UnitCostWei, w.Seats))
		}
		for who, p := range o.Payments {
			require.GreaterOrEqual(t, p.PayWei.Cmp(asked[who]), 0)
			require.LessOrEqual(t, p.PayWei.Cmp(times(reserve, p.Seats)), 0)
		}
		for _, l := range o.Losers {
			require.GreaterOrEqual(t, l.UnitCostWei.Cmp(o.HighestCostWei), 0)
		}
		units := uint64(rng.IntN(1000))
		sum := new(big.Int)
		for _, r := range o.Rewards(units) {
			sum.Add(sum, r.PayWei)
		}
		require.Equal(t, new(big.Int).Mul(o.TotalWei(), new(big.Int).SetUint64(units)).String(), sum.String())
	}
}

// randomMarket has at most four asks per owner, as the registry does.
func randomMarket(rng *rand.Rand, maxAsks, maxSeats int, grid int64) (asks []Ask, reserve *big.Int, chunks int) {
	owners := 1 + rng.IntN(maxAsks)
	count := make(map[int]int)
	for range rng.IntN(maxAsks + 1) {
		who := rng.IntN(owners)
		if count[who]++; count[who] > 4 {
			continue
		}
		asks = append(asks, Ask{
			ID: uint64(len(asks) + 1), Owner: common.BigToAddress(big.NewInt(int64(0x1000 + who))), UnitCostWei: wei(rng.Int64N(grid)),
			Seats: uint32(1 + rng.IntN(maxSeats)),
		})
	}
	return asks, wei(1 + rng.Int64N(grid)), 1 + rng.IntN(max(1, maxAsks*maxSeats/4))
}
