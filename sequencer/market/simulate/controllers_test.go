package simulate

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// steady is a market without strategies or failures.
func steady(rounds int) Config {
	config := crowd(1, "vickrey", "truthful")
	config.Rounds = rounds
	return config
}

// welfareFrom is the share of the optimum from a round on, in ten-thousandths.
func welfareFrom(r Result, round int) int64 {
	got, best := int64(0), int64(0)
	for _, x := range r.Rounds[round:] {
		got += x.WelfareWei / 1000
		best += x.OptimumWei / 1000
	}
	return bps(got, best)
}

// Under constant supply and demand prices settle: the reserve stops moving, and seats are never short.
func TestControllersAreStable(t *testing.T) {
	for _, halfLoad := range []bool{false, true} {
		config := steady(600)
		config.Users[0].SpreadPct = 0
		config.Rules.HalfLoad = halfLoad
		r := run(t, config)
		low, high := r.Rounds[300].ReserveWei, r.Rounds[300].ReserveWei
		for _, x := range r.Rounds[300:] {
			low, high = min(low, x.ReserveWei), max(high, x.ReserveWei)
			require.Zero(t, x.OpenChunks)
		}
		require.LessOrEqual(t, high-low, low/16, "one step of the reserve")
		require.Greater(t, welfareFrom(r, 300), int64(9800))
	}
}

// After a shock the market finds back: seats are found for every chunk within a number of rounds.
func TestControllersRecover(t *testing.T) {
	for name, shock := range map[string]Shock{
		"demand triples":      {100, 200, 300, 100, 100},
		"demand falls":        {100, 200, 20, 100, 100},
		"half the seats gone": {100, 200, 100, 50, 100},
		"twice the seats":     {100, 200, 100, 200, 100},
		"costs double":        {100, 200, 100, 100, 200},
		"costs halve":         {100, 200, 100, 100, 50},
		"nobody comes":        {100, 200, 0, 100, 100},
		"no seats":            {100, 120, 100, 0, 100},
	} {
		t.Run(name, func(t *testing.T) {
			config := steady(500)
			config.Shocks = []Shock{shock}
			r := run(t, config)
			short := 0
			for _, x := range r.Rounds[300:] {
				short += x.OpenChunks
			}
			require.Zero(t, short)
			require.Greater(t, welfareFrom(r, 300), int64(9700))
		})
	}
}

// No start is a deadlock: not the lowest reserve with a demand for seats, nor a floor that no user pays, nor one chunk.
func TestControllersHaveNoDeadlock(t *testing.T) {
	for name, change := range map[string]func(*Rules){
		"lowest reserve":  func(r *Rules) { r.InitialReserveWei, r.InitialFloorWei = r.ReserveMinWei, r.ReserveMinWei+10e6 },
		"highest reserve": func(r *Rules) { r.InitialReserveWei, r.InitialFloorWei = r.ReserveMaxWei, r.ReserveMaxWei+10e6 },
		"absurd floor":    func(r *Rules) { r.InitialFloorWei = priceBoundWei },
		"one chunk":       func(r *Rules) { r.InitialMaxChunks = 1 },
	} {
		t.Run(name, func(t *testing.T) {
			config := steady(500)
			change(&config.Rules)
			r := run(t, config)
			require.Zero(t, r.Rounds[499].OpenChunks)
			require.Greater(t, welfareFrom(r, 400), int64(9700))
		})
	}
}

// Under the replaced rule floor and chunks both steer the load to one half: when demand varies, chunks shrink, the floor
// rises, the load looks right, and most users are kept out. Chunks that shrink only at the lowest floor do not drift.
func TestControllersDoNotDriftTogether(t *testing.T) {
	config := steady(1200)
	config.Users[0].SpreadPct = 60
	now := run(t, config)
	config.Rules.HalfLoad = true
	replaced := run(t, config)
	require.Less(t, replaced.Summary.ServedBps, int64(5000))
	require.Greater(t, now.Summary.ServedBps, int64(9500))
	require.Greater(t, now.Summary.WelfareBps, replaced.Summary.WelfareBps+3000)
}
