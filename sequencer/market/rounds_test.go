package market

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func parameters(reserve, floor int64, chunks int) RoundParameters {
	return RoundParameters{ReserveWei: wei(reserve), FloorWei: wei(floor), DataFeeCapWei: wei(0), MaxChunks: chunks}
}

// The first numbers are those of contracts/test/unit/auction/clear.t.sol.
func TestNext(t *testing.T) {
	for name, c := range map[string]struct {
		now           RoundParameters
		seen          Round
		reserve       int64
		floor         int64
		chunks        int
		dataFeeCapWei int64
	}{
		"short of seats": {
			parameters(320, 400, 16), Round{Chunks: 2, SeatsWon: 1, HighestCostWei: wei(10), PaidSlots: 128, BaseFeeWei: wei(0)}, 340, 400, 18, 1e9,
		},
		"down to three halves of the highest cost": {
			parameters(320, 400, 16), Round{Chunks: 2, SeatsWon: 2, HighestCostWei: wei(191), PaidSlots: 128, BaseFeeWei: wei(0)}, 287, 400, 18, 1e9,
		},
		"down by an eighth at most": {
			parameters(287, 400, 16), Round{Chunks: 1, SeatsWon: 1, HighestCostWei: wei(0), PaidSlots: 128, BaseFeeWei: wei(0)}, 252, 400, 18, 1e9,
		},
		"never up when seats are enough": {
			parameters(100, 400, 16), Round{Chunks: 1, SeatsWon: 1, HighestCostWei: wei(100), PaidSlots: 128, BaseFeeWei: wei(0)}, 100, 400, 18, 1e9,
		},
		"full": {
			parameters(60, 8000, 16), Round{Chunks: 16, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 256, BaseFeeWei: wei(0)}, 63, 9000, 18, 1e9,
		},
		"larger than its limit, after a drop": {
			parameters(60, 8000, 4), Round{Chunks: 16, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 256, BaseFeeWei: wei(0)}, 63, 9000, 5, 1e9,
		},
		"empty, but users are kept out": {
			parameters(60, 8000, 16), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 0, BaseFeeWei: wei(0)}, 63, 7000, 18, 1e9,
		},
		"floor of reserve and fee": {
			parameters(60, 70, 16), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 0, BaseFeeWei: wei(7e9)}, 63, 73, 14, 14e12,
		},
		"steps of one": {
			parameters(3, 13, 1), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 9, BaseFeeWei: wei(0)}, 4, 14, 2, 1e9,
		},
		"chunks do not overshoot": {
			parameters(60, 70, 64), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 63*8 - 3, BaseFeeWei: wei(0)}, 63, 73, 63, 1e9,
		},
		"a wei above the lowest": {
			parameters(60, 84, 16), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 0, BaseFeeWei: wei(0)}, 63, 74, 18, 1e9,
		},
		"at the lowest": {
			parameters(60, 83, 16), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 0, BaseFeeWei: wei(0)}, 63, 73, 14, 1e9,
		},
		"half full at the lowest": {
			parameters(60, 70, 16), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 128, BaseFeeWei: wei(0)}, 63, 73, 16, 1e9,
		},
		"highest reserve": {
			parameters(1e12, 3e12, 64), Round{Chunks: 1, SeatsWon: 0, HighestCostWei: wei(0), PaidSlots: 512, BaseFeeWei: wei(0)}, 1e12, 3e12, 64, 1e9,
		},
	} {
		t.Run(name, func(t *testing.T) {
			next := marketLimits().Next(c.now, c.now, c.seen)
			require.Equal(t, c.reserve, next.ReserveWei.Int64())
			require.Equal(t, c.floor, next.FloorWei.Int64())
			require.Equal(t, c.chunks, next.MaxChunks)
			require.Equal(t, c.dataFeeCapWei, next.DataFeeCapWei.Int64())
		})
	}
}

// The load is measured against the round's own limit, and moves what is fixed for the round after it.
func TestNextStartsFromTheRoundBetween(t *testing.T) {
	seen := Round{Chunks: 4, SeatsWon: 4, HighestCostWei: wei(0), PaidSlots: 64, BaseFeeWei: wei(0)}
	next := marketLimits().Next(parameters(60, 8000, 4), parameters(80, 16000, 8), seen)
	require.Equal(t, int64(70), next.ReserveWei.Int64())
	require.Equal(t, int64(18000), next.FloorWei.Int64())
	require.Equal(t, 9, next.MaxChunks)
}

// The numbers of contracts/test/unit/auction/roundParameters.t.sol.
func TestIdle(t *testing.T) {
	limits := marketLimits()
	limits.ReserveMinWei = wei(650)
	p := parameters(700, 1500, 16)
	for intervals, want := range map[uint64][2]int64{0: {700, 1500}, 1: {650, 1313}, 2: {650, 1149}, 40: {650, 660}, 1 << 60: {650, 660}} {
		got := limits.Idle(p, intervals)
		require.Equal(t, want, [2]int64{got.ReserveWei.Int64(), got.FloorWei.Int64()}, intervals)
	}
	require.Equal(t, int64(700), p.ReserveWei.Int64(), "the input stays")
}

// From any start and whatever happens, prices stay inside their bounds, the floor covers provers and sequencer, and chunks
// shrink only at the lowest floor.
func TestControllersStayInBounds(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 5))
	limits := marketLimits()
	for range 200 {
		current, base := parameters(60, 70, 16), parameters(60, 70, 16)
		for range 100 {
			chunks := 1 + rng.IntN(current.MaxChunks)
			seen := Round{
				Chunks: chunks, SeatsWon: rng.IntN(chunks + 1), HighestCostWei: wei(rng.Int64N(current.ReserveWei.Int64() + 1)),
				PaidSlots: rng.IntN(chunks*limits.Slots + 1), BaseFeeWei: wei(rng.Int64N(1e11)),
			}
			next := limits.Next(current, base, seen)
			require.GreaterOrEqual(t, next.ReserveWei.Cmp(limits.ReserveMinWei), 0)
			require.LessOrEqual(t, next.ReserveWei.Cmp(limits.ReserveMaxWei), 0)
			require.GreaterOrEqual(t, next.FloorWei.Cmp(new(big.Int).Add(next.ReserveWei, wei(10))), 0)
			require.True(t, next.MaxChunks >= 1 && next.MaxChunks <= limits.MaxChunksBound)
			if next.FloorWei.Cmp(new(big.Int).Add(next.ReserveWei, wei(10))) > 0 {
				require.True(t, next.MaxChunks > base.MaxChunks || next.MaxChunks == limits.MaxChunksBound, "no room is taken while users are kept out")
			}
			current, base = base, next
		}
	}
}
