package bidder

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/scripts/bench/measure"
)

func TestCostPerHour(t *testing.T) {
	for _, tt := range []struct{ cost, rate, want string }{
		{"1", "1", "1000000000000000000"}, {"0.50", "3000", "166666666666667"}, {"0", "1", "0"}, {"1e-18", "1", "1"}, {"1e-19", "1", "1"},
	} {
		got, err := CostPerHourWei(tt.cost, tt.rate)
		require.NoError(t, err)
		require.Equal(t, tt.want, got.String(), tt.cost)
	}
	for _, tt := range []struct{ cost, rate string }{{"", "1"}, {"-1", "1"}, {"cheap", "1"}, {"1", "0"}, {"1", "-3"}, {"1", ""}, {"NaN", "1"}} {
		_, err := CostPerHourWei(tt.cost, tt.rate)
		require.ErrorIs(t, err, ErrCost, tt)
	}
}

func TestUnitCost(t *testing.T) {
	for _, tt := range []struct {
		perHour  int64
		perChunk time.Duration
		units    uint64
		margin   uint64
		want     int64
	}{
		{3600, time.Second, 1, 0, 1},
		{3600, 10 * time.Second, 5, 0, 2},
		{3600, 10 * time.Second, 5, 10, 3}, // 2.2 rounded up: an ask below the cost loses money
		{3600, 10 * time.Second, 5, 50, 3},
		{3601, time.Second, 1, 0, 2},
		{0, time.Second, 1, 10, 0},
	} {
		require.Equal(t, big.NewInt(tt.want).String(), UnitCostWei(big.NewInt(tt.perHour), tt.perChunk, tt.units, tt.margin).String(), tt)
	}
}

func TestSeatsWithin(t *testing.T) {
	require.EqualValues(t, 9, SeatsWithin(120*time.Second, 20*time.Second, 11*time.Second))
	require.EqualValues(t, 0, SeatsWithin(120*time.Second, 120*time.Second, time.Second))
	require.EqualValues(t, 0, SeatsWithin(120*time.Second, 20*time.Second, 101*time.Second))
	require.EqualValues(t, 0, SeatsWithin(120*time.Second, 20*time.Second, 0))
	require.EqualValues(t, 1<<16-1, SeatsWithin(120*time.Second, 0, time.Millisecond))
}

// The command proves for real and its numbers fit together.
func TestCalibrate(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	result, err := calibration{slots: 4, proofs: 1, costPerHourWei: big.NewInt(1e15), marginPercent: 10,
		window: time.Hour, reserve: time.Minute, rhoMaxWei: big.NewInt(1e18)}.run(context.Background(), func(string) {})
	require.NoError(t, err)
	require.EqualValues(t, 96, result.Units)
	require.Positive(t, result.ChunkSeconds)
	require.Positive(t, result.CPUSeconds)
	require.Positive(t, result.Seats)
	exact := 1e15 / 3600 * result.ChunkSeconds / 96 * 1.1
	got, _ := result.UnitCostWei.Float64()
	require.InEpsilon(t, exact, got, 1e-6)
	var out bytes.Buffer
	require.NoError(t, result.print(&out))
	require.Contains(t, out.String(), "--unit-cost-wei "+result.UnitCostWei.String())
	require.Contains(t, out.String(), "cost per hour / 3600 s * seconds per chunk / units * (1 + margin)")

	result.RhoMaxWei = new(big.Int)
	out.Reset()
	require.NoError(t, result.print(&out))
	require.Contains(t, out.String(), "none: the market never pays more")
}

func TestCalibrateFlags(t *testing.T) {
	run := func(args ...string) (told calibration, err error) {
		app := &cli.App{Flags: calibrateCommand().Flags, Writer: new(bytes.Buffer), Action: func(c *cli.Context) error { told, err = readCalibration(c); return nil }}
		if failed := app.Run(append([]string{"calibrate"}, args...)); failed != nil {
			return told, failed
		}
		return told, err
	}
	told, err := run("--cost-per-hour", "3", "--currency-per-ether", "3000")
	require.NoError(t, err)
	require.Equal(t, big.NewInt(1e15), told.costPerHourWei)
	require.Equal(t, 4, told.slots)
	_, err = run("--cost-per-hour", "3", "--margin-percent", "20000")
	require.ErrorIs(t, err, ErrCost)
	_, err = run("--cost-per-hour", "dear")
	require.ErrorIs(t, err, ErrCost)
	_, err = run()
	require.ErrorIs(t, err, ErrCost)
	_, err = run("--cost-per-hour", "1", "--manifest", "none.json")
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = calibration{slots: 4, costPerHourWei: new(big.Int)}.run(context.Background(), func(string) {})
	require.ErrorIs(t, err, measure.ErrRounds)
}

// Every decision of the table has its own words, and the words name what decides.
func TestExplain(t *testing.T) {
	offer := Offer{UnitCostWei: wei(20), Seats: 3}
	for _, tt := range []struct {
		market Market
		offer  Offer
		limit  int64
		want   string
	}{
		{market(5, 0), offer, 100, "deposit 25: 5 of collateral are free"},
		{market(30, 0), offer, 100, "post an ask of 3 seats at 20 wei per unit: none stands"},
		{market(25, 0), offer, 25, "post an ask of 2 instead of 3 seats"},
		{market(30, 30, ask(1, 25, 3, 0)), offer, 60, "before the one at 25 ends"},
		{market(0, 60, ask(1, 25, 3, 0), ask(2, 20, 3, 0)), offer, 60, "end ask 1: ask 2 says the offer"},
		{market(0, 30, ask(1, 25, 3, 0)), offer, 30, "end ask 1: it does not say the offer"},
		{market(0, 30, ask(1, 20, 3, 0)), Offer{UnitCostWei: wei(20)}, 100, "end ask 1: nothing is to be sold"},
		{market(70, 30, ask(1, 20, 3, 0)), Offer{UnitCostWei: wei(101), Seats: 1}, 100, "end ask 1: 101 above 100"},
		{market(0, 0), offer, 9, "sell nothing: 9 wei, a seat needs 10"},
		{market(0, 30, ask(1, 20, 3, 0)), offer, 100, "nothing: ask 1 stands"},
		{market(0, 30, ask(1, 25, 3, 7)), offer, 30, "nothing yet: an ask that ended"},
		{market(0, 0), Offer{UnitCostWei: wei(20)}, 30, "nothing: nothing is to be sold"},
	} {
		action, err := Decide(tt.market, tt.offer, wei(tt.limit))
		text := Explain(tt.market, tt.offer, wei(tt.limit), action, err)
		require.True(t, strings.HasPrefix(text, tt.want) || strings.Contains(text, tt.want), "%q instead of %q", text, tt.want)
	}
}
