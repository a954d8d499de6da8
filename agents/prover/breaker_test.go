package prover

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestBreaker(t *testing.T) {
	start := time.Unix(1_000_000, 0)
	at := func(minutes int) time.Time { return start.Add(time.Duration(minutes) * time.Minute) }
	rules := BreakerRules{Failures: 3, Window: 10 * time.Minute, Recovery: 20 * time.Minute}
	var b Breaker
	fail := func(minutes ...int) {
		for _, m := range minutes {
			before := b
			before.Failures = append([]time.Time(nil), b.Failures...)
			after := rules.Failed(b, at(m))
			require.Equal(t, before, b, "the breaker given is not changed")
			b = after
		}
	}
	halvings := func(minutes int) uint8 { return rules.Recovered(b, at(minutes)).Halvings }

	fail(0, 5, 10) // the first is too old when the third comes
	require.Zero(t, b.Halvings)
	fail(11)
	require.EqualValues(t, 1, b.Halvings, "three within ten minutes")
	require.Empty(t, b.Failures, "each counts once")
	fail(12, 13, 14)
	require.EqualValues(t, 2, b.Halvings)
	require.EqualValues(t, 2, halvings(33))
	require.EqualValues(t, 1, halvings(34), "a while without a failure undoes one")
	require.EqualValues(t, 1, halvings(53))
	require.Zero(t, halvings(54))
	require.Zero(t, halvings(10_000))
	fail(30)
	require.EqualValues(t, 2, halvings(49), "a failure begins the while anew")
	require.EqualValues(t, 1, halvings(50))
	for i := range 200 {
		fail(60 + i)
	}
	require.EqualValues(t, maxHalvings, b.Halvings)
	require.LessOrEqual(t, len(b.Failures), rules.Failures)
	require.EqualValues(t, maxHalvings, rules.Recovered(b, at(0)).Halvings, "a clock that goes back recovers nothing")

	one := BreakerRules{Failures: 1, Window: time.Second, Recovery: time.Minute}
	require.EqualValues(t, 1, one.Failed(Breaker{}, start).Halvings)
}

func TestRetryAfter(t *testing.T) {
	last := time.Duration(0)
	for failures := 1; failures < 100; failures++ {
		wait := retryAfter(failures)
		require.GreaterOrEqual(t, wait, last)
		require.LessOrEqual(t, wait, time.Minute)
		last = wait
	}
	require.Equal(t, 2*time.Second, retryAfter(1))
	require.Equal(t, time.Minute, last)
}
