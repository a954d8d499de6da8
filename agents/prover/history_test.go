package prover

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/capacity"
	"github.com/proophi/proophi/prover/engine"
)

func TestQuantile(t *testing.T) {
	samples := []float64{4, 1, 3, 2}
	for q, want := range map[float64]float64{0.01: 1, 0.25: 1, 0.26: 2, 0.5: 2, 0.75: 3, 0.95: 4, 1: 4} {
		got, ok := Quantile(samples, q)
		require.True(t, ok)
		require.Equal(t, want, got, q)
	}
	require.Equal(t, []float64{4, 1, 3, 2}, samples, "what is given is not sorted")
	_, ok := Quantile(nil, 0.5)
	require.False(t, ok)
}

func TestPace(t *testing.T) {
	var h History
	require.Equal(t, Pace{Proof: 10 * time.Second, Margin: 20 * time.Second}, h.Pace(10*time.Second, 20*time.Second))
	for i := range fewSamples - 1 {
		h.Proofs = withSample(h.Proofs, time.Duration(i+1)*time.Second)
		h.Submissions = withSample(h.Submissions, time.Minute)
	}
	require.Equal(t, Pace{Proof: 4 * time.Second, Margin: 20 * time.Second}, h.Pace(10*time.Second, 20*time.Second), "too few for slow cases")
	h.Proofs = withSample(h.Proofs, 8*time.Second)
	h.Submissions = withSample(h.Submissions, time.Second)
	require.Equal(t, Pace{Proof: 4 * time.Second, SlowProof: 8 * time.Second, Margin: 2 * time.Minute}, h.Pace(10*time.Second, 20*time.Second))
	require.Equal(t, 3*time.Minute, h.Pace(10*time.Second, 3*time.Minute).Margin, "never less than the operator says")

	for range maxSamples {
		h.Proofs = withSample(h.Proofs, time.Second)
	}
	require.Len(t, h.Proofs, maxSamples)
	require.Equal(t, time.Second, h.Pace(0, 0).SlowProof, "what was long ago is forgotten")
}

func TestIsWorth(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	pace := Pace{Proof: 10 * time.Second, SlowProof: 30 * time.Second, Margin: 20 * time.Second}
	task := func(rank engine.Rank, left int) Task {
		return Task{Rank: rank, End: now.Add(time.Duration(left) * time.Second)}
	}
	for _, rank := range []engine.Rank{engine.RankOpen, engine.RankExpired} {
		require.True(t, pace.IsWorthStarting(task(rank, 51), now))
		require.False(t, pace.IsWorthStarting(task(rank, 50), now), "a slow proof and a slow submission come too late")
		require.True(t, pace.IsWorthSending(task(rank, 1), now))
		require.False(t, pace.IsWorthSending(task(rank, 0), now))
	}
	require.True(t, pace.IsWorthStarting(task(engine.RankAssigned, -1000), now), "a duty costs the collateral otherwise")
	require.True(t, pace.IsWorthSending(task(engine.RankAssigned, -1000), now))
	require.False(t, Pace{Proof: 40 * time.Second, Margin: 20 * time.Second}.IsWorthStarting(task(engine.RankOpen, 60), now), "no slow one is known")
}

func TestSeatsOf(t *testing.T) {
	pace := Pace{SlowProof: 10 * time.Second, Margin: 5 * time.Second}
	for devices, want := range map[int]uint16{-1: 0, 0: 0, 1: 8, 3: 24, 1 << 40: math.MaxUint16} {
		require.Equal(t, want, pace.SeatsOf(devices, 90*time.Second), devices)
	}
	require.Zero(t, pace.SeatsOf(9, 14*time.Second), "not one in time")
	require.Zero(t, pace.SeatsOf(9, time.Second))
	require.EqualValues(t, math.MaxUint16, Pace{}.SeatsOf(1, time.Minute), "nothing is known of proofs")
	require.EqualValues(t, math.MaxUint16, Pace{SlowProof: 1}.SeatsOf(1, 24*time.Hour))
}

func TestCapacityOf(t *testing.T) {
	now := time.Unix(7, 0)
	well := standing{devices: 2, pace: Pace{SlowProof: 10 * time.Second}, window: time.Minute}
	require.Equal(t, capacity.Capacity{Seats: 12, At: now}, capacityOf(well, now))

	tired := well
	tired.halvings, tired.refusing = 1, map[string]string{"b": "no memory", "a": "no disk"}
	require.Equal(t, capacity.Capacity{Seats: 12, Halvings: 1, Reason: "a: no disk; b: no memory; too many proofs failed lately", At: now}, capacityOf(tired, now))

	full := well
	full.broken = errors.New("disk is full")
	require.Equal(t, capacity.Capacity{Reason: "disk is full", At: now}, capacityOf(full, now))
	require.Equal(t, capacity.Capacity{Reason: "no device is there to prove with", At: now}, capacityOf(standing{window: time.Hour}, now))
}

func TestHistoryOnDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), historyFile)
	none, err := readHistory(path)
	require.NoError(t, err)
	require.Equal(t, History{}, none)
	rules := BreakerRules{Failures: 1, Window: time.Hour, Recovery: time.Hour}
	want := History{Proofs: []float64{1.5}, Submissions: []float64{2, 3}, MissedAt: 9, Breaker: rules.Failed(Breaker{}, time.Unix(5, 0).UTC())}
	require.NoError(t, want.write(path))
	got, err := readHistory(path)
	require.NoError(t, err)
	require.Equal(t, want, got)

	require.NoError(t, os.WriteFile(path, []byte(`{"proofs":[-1,2,1e999]}`), 0o600))
	_, err = readHistory(path)
	require.ErrorIs(t, err, ErrHistory)
	require.NoError(t, os.WriteFile(path, []byte(`{"proofs":[-1,2]}`), 0o600))
	got, err = readHistory(path)
	require.NoError(t, err)
	require.Equal(t, []float64{2}, got.Proofs)
	require.NoError(t, os.WriteFile(path, []byte(`{"proofs":[1`), 0o600))
	_, err = readHistory(path)
	require.ErrorIs(t, err, ErrHistory)
}
