package bidder

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/capacity"
)

// Never more seats are sold than the prover says that it can prove, and none if it says nothing.
func TestBounded(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	offer := Offer{UnitCostWei: wei(20), Seats: 6}
	for name, c := range map[string]struct {
		said  capacity.Capacity
		seats uint16
		why   string
	}{
		"all":           {capacity.Capacity{Seats: 6, At: now}, 6, ""},
		"slow proofs":   {capacity.Capacity{Seats: 4, At: now}, 4, "its proofs take too long for more"},
		"halved":        {capacity.Capacity{Seats: 60, Halvings: 1, Reason: "too many proofs failed lately", At: now}, 3, "too many proofs failed lately"},
		"halved twice":  {capacity.Capacity{Seats: 60, Halvings: 2, Reason: "x", At: now}, 1, "x"},
		"nothing left":  {capacity.Capacity{Seats: 60, Halvings: 3, Reason: "x", At: now}, 0, "x"},
		"no room":       {capacity.Capacity{Reason: "disk is full", At: now}, 0, "disk is full"},
		"nothing said":  {capacity.Capacity{}, 0, capacity.ErrUnknown.Error()},
		"said long ago": {capacity.Capacity{Seats: 6, At: now.Add(-time.Hour)}, 0, capacity.ErrSilent.Error()},
	} {
		got, why := offer.Bounded(c.said, now)
		require.Equal(t, c.seats, got.Seats, name)
		require.Equal(t, wei(20), got.UnitCostWei, name)
		require.Contains(t, why, c.why, name)
	}
}

// When the prover's capacity falls the ask shrinks, and it grows again with it; the ask that stands last says what may be sold.
func TestAsksFollowCapacity(t *testing.T) {
	offer := Offer{UnitCostWei: wei(20), Seats: 8}
	for _, limit := range []int64{80, 160, 200} {
		m := market(0, 0)
		next := uint64(1)
		for _, seats := range []uint16{8, 4, 2, 0, 1, 4, 8} {
			sold, _ := offer.Bounded(capacity.Capacity{Seats: seats, At: time.Unix(1, 0)}, time.Unix(1, 0))
			for range 20 {
				a, err := Decide(m, sold, wei(limit))
				require.NoError(t, err)
				if a.Post != nil {
					require.LessOrEqual(t, a.Post.Seats, seats)
				}
				next = follow(&m, a, next)
			}
			if seats == 0 {
				require.Empty(t, m.Asks)
				continue
			}
			require.Len(t, m.Asks, 1)
			require.Equal(t, seats, m.Asks[0].Seats, "limit %d", limit)
		}
	}
}
