package prover

import (
	"slices"
	"time"
)

// BreakerRules say when a prover that fails sells less.
type BreakerRules struct {
	// Failures within Window halve what may be sold.
	Failures int
	Window   time.Duration
	// Recovery is the time without a failure after which one halving is undone.
	Recovery time.Duration
}

// maxHalvings leaves nothing of any number of seats.
const maxHalvings = 16

// Breaker is the state of a circuit breaker. The zero value sells everything.
type Breaker struct {
	// Failures are those since the last halving that are not too old.
	Failures []time.Time `json:"failures,omitempty"`
	Halvings uint8       `json:"halvings"`
	// Since is when the halvings changed or a failure came, whichever is later.
	Since time.Time `json:"since"`
}

// Failed returns the breaker after a failure. It reads no clock.
func (r BreakerRules) Failed(b Breaker, at time.Time) Breaker {
	b = r.Recovered(b, at)
	b.Failures = append(r.recent(b.Failures, at), at)
	if at.After(b.Since) {
		b.Since = at
	}
	if len(b.Failures) >= r.Failures {
		b.Failures, b.Halvings = nil, min(b.Halvings+1, maxHalvings)
	}
	return b
}

// Recovered returns the breaker as it is at a time: a halving is undone for each Recovery without a failure. It reads no
// clock.
func (r BreakerRules) Recovered(b Breaker, now time.Time) Breaker {
	for b.Halvings > 0 && now.Sub(b.Since) >= r.Recovery {
		b.Halvings--
		b.Since = b.Since.Add(r.Recovery)
	}
	b.Failures = r.recent(b.Failures, now)
	return b
}

// recent returns the failures that still count, in a list of its own.
func (r BreakerRules) recent(failures []time.Time, now time.Time) []time.Time {
	return slices.DeleteFunc(slices.Clone(failures), func(at time.Time) bool { return now.Sub(at) >= r.Window })
}

// retryAfter is the time after which a chunk is tried again whose proof failed that many times in a row.
func retryAfter(failures int) time.Duration {
	const longest = time.Minute
	if failures > 6 {
		return longest
	}
	return min(time.Second<<failures, longest)
}
