package bidder

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
)

func wei(n int64) *big.Int { return big.NewInt(n) }

func market(free, reserved int64, asks ...l1.Ask) Market {
	return Market{Asks: asks, Collateral: l1.Collateral{Free: wei(free), Reserved: wei(reserved), Leaving: wei(0)},
		PerSeat: wei(10), RhoMaxWei: wei(100), MaxAsks: 4}
}

func ask(id uint64, cost int64, seats uint16, endedAt uint64) l1.Ask {
	return l1.Ask{ID: id, UnitCostWei: wei(cost), Seats: seats, EndedAt: endedAt}
}

func TestDecide(t *testing.T) {
	offer := Offer{UnitCostWei: wei(20), Seats: 3}
	for _, c := range []struct {
		name   string
		market Market
		offer  Offer
		limit  int64
		want   Action
		err    error
	}{
		{"deposits what is missing", market(5, 0), offer, 100, Action{DepositWei: wei(25)}, nil},
		{"posts when covered", market(30, 0), offer, 100, Action{Post: &offer}, nil},
		{"rests when the ask stands", market(0, 30, ask(1, 20, 3, 0)), offer, 100, Action{}, nil},
		{"sells what the limit covers", market(0, 0), offer, 25, Action{DepositWei: wei(20)}, nil},
		{"posts fewer seats", market(25, 0), offer, 25, Action{Post: &Offer{UnitCostWei: wei(20), Seats: 2}}, nil},
		{"rests with fewer seats", market(5, 20, ask(1, 20, 2, 0)), offer, 25, Action{}, nil},
		{"sells fewer seats at once", market(70, 30, ask(1, 20, 3, 0)), Offer{UnitCostWei: wei(20), Seats: 1}, 100,
			Action{Post: &Offer{UnitCostWei: wei(20), Seats: 1}}, nil},
		{"and ends the ask for more", market(60, 40, ask(1, 20, 3, 0), ask(2, 20, 1, 0)), Offer{UnitCostWei: wei(20), Seats: 1}, 100, Action{End: 1}, nil},
		{"sells more seats again", market(70, 10, ask(1, 20, 1, 0)), offer, 100, Action{Post: &offer}, nil},
		{"ends first if the limit is tight", market(20, 10, ask(1, 20, 1, 0)), offer, 30, Action{End: 1}, nil},
		{"counts what stands by as taken", market(5, 30, ask(1, 20, 2, 0)), offer, 35, Action{}, nil},
		{"limit below a seat", market(0, 0), offer, 9, Action{}, ErrCollateralLimit},
		{"posts the new price first", market(30, 30, ask(1, 25, 3, 0)), offer, 60, Action{Post: &offer}, nil},
		{"then ends the old one", market(0, 60, ask(1, 25, 3, 0), ask(2, 20, 3, 0)), offer, 60, Action{End: 1}, nil},
		{"ends the old one first if the limit is tight", market(0, 30, ask(1, 25, 3, 0)), offer, 30, Action{End: 1}, nil},
		{"waits until it is unlinked", market(0, 30, ask(1, 25, 3, 7)), offer, 30, Action{}, nil},
		{"waits for room in the list", market(90, 4, ask(1, 1, 1, 7), ask(2, 1, 1, 7), ask(3, 1, 1, 7), ask(4, 1, 1, 7)), offer, 1000, Action{}, nil},
		{"ends everything without seats", market(0, 30, ask(1, 20, 3, 0)), Offer{UnitCostWei: wei(20)}, 100, Action{End: 1}, nil},
		{"cost above the highest reserve", market(100, 0), Offer{UnitCostWei: wei(101), Seats: 1}, 100, Action{}, ErrCostTooHigh},
		{"and ends what stands", market(70, 30, ask(1, 20, 3, 0)), Offer{UnitCostWei: wei(101), Seats: 1}, 100, Action{End: 1}, ErrCostTooHigh},
		{"collateral over the limit counts as it is", market(40, 0), offer, 20, Action{Post: &offer}, nil},
	} {
		got, err := Decide(c.market, c.offer, wei(c.limit))
		require.ErrorIs(t, err, c.err, c.name)
		require.Equal(t, c.want, got, c.name)
	}
}

// Whatever the start, following the decisions ends with one ask of the offer and never passes the limit.
func TestDecideConverges(t *testing.T) {
	for seats := uint16(1); seats < 5; seats++ {
		for limit := int64(10); limit < 120; limit += 7 {
			m := market(0, 20, ask(1, 25, 1, 0), ask(2, 30, 1, 0))
			offer := Offer{UnitCostWei: wei(20), Seats: seats}
			next := uint64(3)
			for range 40 {
				a, err := Decide(m, offer, wei(limit))
				require.NoError(t, err)
				next = follow(&m, a, next)
				total := new(big.Int).Add(m.Collateral.Free, m.Collateral.Reserved)
				require.LessOrEqual(t, total.Int64(), max(limit, 20))
			}
			require.Len(t, m.Asks, 1)
			require.Equal(t, wei(20), m.Asks[0].UnitCostWei)
		}
	}
}

// follow does what the contracts do, and unlinks ended asks when nothing else is to be done.
func follow(m *Market, a Action, next uint64) uint64 {
	c := &m.Collateral
	switch {
	case a.DepositWei != nil:
		c.Free = new(big.Int).Add(c.Free, a.DepositWei)
	case a.Post != nil:
		reserve := new(big.Int).Mul(m.PerSeat, wei(int64(a.Post.Seats)))
		c.Free, c.Reserved = new(big.Int).Sub(c.Free, reserve), new(big.Int).Add(c.Reserved, reserve)
		m.Asks = append(m.Asks, l1.Ask{ID: next, UnitCostWei: a.Post.UnitCostWei, Seats: a.Post.Seats})
		return next + 1
	case a.End != 0:
		for i := range m.Asks {
			if m.Asks[i].ID == a.End {
				m.Asks[i].EndedAt = 1
			}
		}
	default:
		for i, x := range m.Asks {
			if x.EndedAt != 0 {
				release := new(big.Int).Mul(m.PerSeat, wei(int64(x.Seats)))
				c.Free, c.Reserved = new(big.Int).Add(c.Free, release), new(big.Int).Sub(c.Reserved, release)
				m.Asks = append(m.Asks[:i:i], m.Asks[i+1:]...)
				break
			}
		}
	}
	return next
}
