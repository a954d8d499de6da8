package market

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// steady is a market of users that all want one slot at one value, and of seats of one cost, the same in every round.
type steady struct {
	slots, seats    int
	value, costWei  int64
	alwaysServed    bool // from some round on all users are, in every round
	alwaysWithSeats bool // and every chunk has a seat
}

// step commits what users and the limit allow, or lets an idle interval pass if no user pays the floor. It returns the paid
// slots and the chunks without a seat.
func (m steady) step(l Limits, ring *[2]RoundParameters) (paid, open int) {
	now := ring[0]
	if m.slots == 0 || now.FloorWei.Cmp(wei(m.value)) > 0 {
		*ring = [2]RoundParameters{l.Idle(ring[0], 1), l.Idle(ring[1], 1)}
		return 0, 0
	}
	seen := Round{HighestCostWei: wei(0), PaidSlots: min(m.slots, now.MaxChunks*l.Slots), BaseFeeWei: wei(0)}
	seen.Chunks = (seen.PaidSlots + l.Slots - 1) / l.Slots
	if now.ReserveWei.Cmp(wei(m.costWei)) >= 0 {
		if seen.SeatsWon = min(m.seats, seen.Chunks); seen.SeatsWon > 0 {
			seen.HighestCostWei = wei(m.costWei)
		}
	}
	*ring = [2]RoundParameters{ring[1], l.Next(now, ring[1], seen)}
	return seen.PaidSlots, seen.Chunks - seen.SeatsWon
}

// starts are the corners of what a round of the ring can hold.
func starts(l Limits) []RoundParameters {
	var all []RoundParameters
	for _, reserve := range []*big.Int{l.ReserveMinWei, l.ReserveMaxWei} {
		for _, floor := range []*big.Int{add(reserve, l.margin()), floorBound} {
			for _, chunks := range []int{1, l.MaxChunksBound} {
				all = append(all, RoundParameters{ReserveWei: reserve, FloorWei: floor, MaxChunks: chunks})
			}
		}
	}
	return all
}

// No state of the ring is a deadlock: whatever its two rounds hold, the lowest and highest reserve, one chunk, the highest
// floor that fits, after 800 rounds or idle intervals users are served in every stretch of 60. With seats for
// all that are worth it, all users are, every chunk has a seat, and the reserve is near their cost.
func TestNoStateIsADeadlock(t *testing.T) {
	l := marketLimits()
	for name, m := range map[string]steady{
		"seats for all":                {slots: 160, seats: 40, value: 1_000, costWei: 100, alwaysServed: true, alwaysWithSeats: true},
		"just worth it":                {slots: 160, seats: 40, value: 161, costWei: 100, alwaysServed: true, alwaysWithSeats: true},
		"hardly worth it":              {slots: 160, seats: 40, value: 112, costWei: 100},
		"few seats, rich users":        {slots: 160, seats: 5, value: 2e12, costWei: 100, alwaysServed: true},
		"few seats, poor users":        {slots: 160, seats: 5, value: 1_000, costWei: 100},
		"no seats":                     {slots: 160, value: 1_000},
		"seats above what users pay":   {slots: 160, seats: 40, value: 50, costWei: 100},
		"more users than places":       {slots: 5_000, seats: 64, value: 1_000, costWei: 100},
		"seats that cost nothing":      {slots: 16, seats: 1, value: 12, alwaysServed: true, alwaysWithSeats: true},
		"one user":                     {slots: 1, seats: 1, value: 1_000, costWei: 100, alwaysServed: true, alwaysWithSeats: true},
		"seats at the highest reserve": {slots: 160, seats: 40, value: 2e12, costWei: 1e12, alwaysServed: true, alwaysWithSeats: true},
	} {
		t.Run(name, func(t *testing.T) {
			for _, first := range starts(l) {
				for _, second := range starts(l) {
					ring := [2]RoundParameters{first, second}
					served := 0 // round in which users were last served
					for round := range 1_000 {
						paid, open := m.step(l, &ring)
						if paid > 0 {
							served = round
						}
						if round < 800 {
							continue
						}
						require.Less(t, round-served, 60, "from %+v, %+v", first, second)
						if m.alwaysServed {
							require.Equal(t, m.slots, paid, "round %d from %+v, %+v", round, first, second)
						}
						if m.alwaysWithSeats {
							require.Zero(t, open, "round %d from %+v, %+v", round, first, second)
							require.LessOrEqual(t, ring[0].ReserveWei.Cmp(wei(max(1, 2*m.costWei))), 0, "%v", ring[0].ReserveWei)
						}
					}
				}
			}
		})
	}
}

// Without anyone prices come down to their lowest from every state, so that whoever comes first is served.
func TestIdlePricesReachTheirLowest(t *testing.T) {
	l := marketLimits()
	for _, first := range starts(l) {
		ring := [2]RoundParameters{first, first}
		for range 600 {
			steady{}.step(l, &ring)
		}
		require.Equal(t, l.ReserveMinWei.String(), ring[0].ReserveWei.String())
		require.Equal(t, add(l.ReserveMinWei, l.margin()).String(), ring[0].FloorWei.String())
	}
}
