package wallet

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/sequencer/rpc"
)

func lot(at uint64, price int64, full bool) Lot {
	return Lot{OpenedAt: at, UnitPriceWei: big.NewInt(price), DataFeeWei: big.NewInt(7), Full: full}
}

var quiet = Now{FloorWei: big.NewInt(10), DataFeeWei: big.NewInt(5), UnitsPerSlot: 24}

func TestEstimate(t *testing.T) {
	// A lot opens every second; every fifth is cheap.
	var busy []Lot
	for i := range uint64(100) {
		price := int64(50)
		if i%5 == 0 {
			price = 20
		}
		busy = append(busy, lot(1000+i, price, true))
	}
	for _, tt := range []struct {
		name    string
		lots    []Lot
		within  time.Duration
		percent int
		want    int64
	}{
		{"no history: the floor", nil, time.Second, 90, 10},
		{"the next lot must take it", busy, time.Second, 90, 51},
		{"who is content with little chance", busy, time.Second, 15, 21},
		{"who waits for the cheap one", busy, 5 * time.Second, 100, 21},
		{"or nearly as long", busy, 4 * time.Second, 79, 21},
		{"a lot that was not full takes its price", []Lot{lot(1000, 30, false)}, time.Second, 100, 30},
		{"never below the floor", []Lot{lot(1000, 3, true)}, time.Second, 100, 10},
		{"half a second is no time between lots", busy, 500 * time.Millisecond, 90, 51},
		{"lots far apart: mostly idle", []Lot{lot(1000, 90, true), lot(2000, 90, true)}, time.Second, 90, 10},
		{"but not always", []Lot{lot(1000, 90, true), lot(2000, 90, true)}, time.Second, 100, 91},
		{"order does not matter", []Lot{lot(2000, 90, true), lot(1000, 90, true)}, time.Second, 100, 91},
		{"a delay longer than the history", []Lot{lot(1000, 30, true), lot(1001, 20, true)}, time.Hour, 100, 21},
	} {
		got, err := Estimate(tt.lots, quiet, tt.within, tt.percent)
		require.NoError(t, err, tt.name)
		require.Equal(t, tt.want, got.UnitPriceWei.Int64(), tt.name)
	}
	for _, percent := range []int{0, 101, -1} {
		_, err := Estimate(busy, quiet, time.Second, percent)
		require.ErrorIs(t, err, ErrWanted)
	}
	_, err := Estimate(busy, quiet, 0, 90)
	require.ErrorIs(t, err, ErrWanted)
}

// More patience never costs more, more certainty never less, and the estimate does what it says on its own history.
func TestEstimateOverRandomHistories(t *testing.T) {
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 1))
		var lots []Lot
		at := uint64(5000)
		for range 1 + random.IntN(60) {
			at += 1 + random.Uint64N(4)
			lots = append(lots, lot(at, 5+random.Int64N(100), random.IntN(2) == 0))
		}
		before := big.NewInt(1 << 40)
		for within := time.Second; within < 20*time.Second; within += time.Second {
			b, err := Estimate(lots, quiet, within, 100)
			require.NoError(t, err)
			require.LessOrEqual(t, b.UnitPriceWei.Cmp(before), 0, "seed %d, %v", seed, within)
			before = b.UnitPriceWei
			sure, err := Estimate(lots, quiet, within, 50)
			require.NoError(t, err)
			require.LessOrEqual(t, sure.UnitPriceWei.Cmp(b.UnitPriceWei), 0)
			end := lots[len(lots)-1].OpenedAt
			for start := lots[0].OpenedAt - 1; start+uint64(within/time.Second) <= end; start++ {
				least := leastWithin(lots, start, start+uint64(within/time.Second))
				require.True(t, least == nil || least.Cmp(b.UnitPriceWei) <= 0, "seed %d", seed)
			}
		}
	}
}

func TestMaxFee(t *testing.T) {
	b := Bid{UnitPriceWei: big.NewInt(11), DataFeeWei: big.NewInt(5)}
	require.Equal(t, int64(11*24+5), b.MaxFeeWei(quiet, 1).Int64())
	require.Equal(t, int64(2*(11*24+5)), b.MaxFeeWei(quiet, 2).Int64())
	got, err := Estimate([]Lot{lot(1, 20, false)}, quiet, time.Second, 90)
	require.NoError(t, err)
	require.Equal(t, int64(7), got.DataFeeWei.Int64(), "the highest data fee of the history")
	var out bytes.Buffer
	require.NoError(t, got.print(&out, quiet, 1, time.Second, 90, 1))
	require.Contains(t, out.String(), "--max-fee 487wei")
	wei, err := ParseAmount("487wei")
	require.NoError(t, err)
	require.Equal(t, int64(487), wei.Int64())
}

// batches is a sequencer with some.
type batches struct {
	list map[uint64]*rpc.Batch
	last uint64
	err  error
}

func (b batches) Batch(_ context.Context, id uint64) (*rpc.Batch, error) { return b.list[id], b.err }
func (b batches) LatestBatch(context.Context) (*rpc.Batch, error)        { return b.list[b.last], nil }
func (b batches) Prices(context.Context) (*rpc.Prices, error) {
	return &rpc.Prices{FloorWei: (*hexutil.Big)(big.NewInt(10)), DataFeeWei: (*hexutil.Big)(big.NewInt(5)), UnitsPerSlot: 24}, nil
}

func TestHistory(t *testing.T) {
	chunk := func(at, paid, l1 uint64, price int64) rpc.BatchChunk {
		return rpc.BatchChunk{Time: hexutil.Uint64(at), PaidSlots: hexutil.Uint64(paid), L1Count: hexutil.Uint64(l1),
			UnitPriceWei: (*hexutil.Big)(big.NewInt(price)), DataFeeWei: (*hexutil.Big)(big.NewInt(7))}
	}
	b := batches{last: 3, list: map[uint64]*rpc.Batch{
		1: {CommitID: 1, Chunks: []rpc.BatchChunk{chunk(100, 0, 4, 10)}},
		2: {CommitID: 2, Chunks: []rpc.BatchChunk{chunk(200, 4, 0, 20), chunk(201, 1, 1, 30)}},
		3: {CommitID: 3, Chunks: []rpc.BatchChunk{chunk(300, 2, 2, 40)}},
	}}
	lots, now, err := History(context.Background(), b, 4, 10)
	require.NoError(t, err)
	require.Equal(t, uint64(24), now.UnitsPerSlot)
	require.Equal(t, []Lot{lot(300, 40, true), lot(200, 20, true), lot(201, 30, false)}, lots, "without the lot in which nobody paid")
	lots, _, err = History(context.Background(), b, 4, 1)
	require.NoError(t, err)
	require.Len(t, lots, 1)
	lots, _, err = History(context.Background(), batches{}, 4, 10)
	require.NoError(t, err)
	require.Empty(t, lots)
	b.err = errors.New("gone")
	_, _, err = History(context.Background(), b, 4, 10)
	require.ErrorContains(t, err, "gone")
	delete(b.list, 2)
	b.err = nil
	lots, _, err = History(context.Background(), b, 4, 10)
	require.NoError(t, err)
	require.Len(t, lots, 1, "the history ends where the sequencer's does")
}
