package batcher

import (
	"errors"
	"fmt"
	"time"
)

// Rules say when the batcher acts. Those that L1 enforces must be L1's.
type Rules struct {
	// MaxBatchAge is how long after its first lot has opened a batch is cut at the latest.
	MaxBatchAge time.Duration
	// MinCommitInterval and MaxUnfinalized are L1's, FinalizationDelay too.
	MinCommitInterval time.Duration
	MaxUnfinalized    int
	FinalizationDelay time.Duration
	// ForcedAge is the age of an L1 operation at which the batch is cut for it; well below L1's delay.
	ForcedAge time.Duration
	// RetryDelay is the time after a failed transaction until the next one.
	RetryDelay time.Duration
	// FinalizeAlone lets the batcher finalize batches when there is nothing to commit. Otherwise it only does so together
	// with a commit, and leaves the rest to keepers.
	FinalizeAlone bool
}

// DefaultRules suit a chain with blocks every twelve seconds.
func DefaultRules() Rules {
	return Rules{MaxBatchAge: 5 * time.Minute, MinCommitInterval: time.Minute, MaxUnfinalized: 16, ForcedAge: time.Hour, RetryDelay: 12 * time.Second}
}

// Check reports every rule that makes no sense.
func (r Rules) Check() error {
	var errs []error
	for _, d := range []struct {
		name  string
		value time.Duration
		least time.Duration
	}{
		{"maximal batch age", r.MaxBatchAge, 1}, {"minimal commit interval", r.MinCommitInterval, 0},
		{"finalization delay", r.FinalizationDelay, 0}, {"age of forced operations", r.ForcedAge, 1}, {"retry delay", r.RetryDelay, 0},
	} {
		if d.value < d.least {
			errs = append(errs, fmt.Errorf("%w: %s %v", ErrConfig, d.name, d.value))
		}
	}
	if r.MaxUnfinalized < 1 {
		errs = append(errs, fmt.Errorf("%w: %d unfinalized batches", ErrConfig, r.MaxUnfinalized))
	}
	return errors.Join(errs...)
}

// situation is what a decision is made from.
type situation struct {
	// now is the wall clock's time, l1Time that of L1's head, both in seconds.
	now, l1Time uint64
	// openedAt is the time of the open batch's first lot, 0 if it is empty; oldestForced that of the oldest L1 operation
	// that no sealed batch has, 0 if there is none.
	openedAt, oldestForced uint64
	// sealed says that a sealed batch waits to be committed, lastTime is the time of its last block.
	sealed   bool
	lastTime uint64
	// headCommittedAt is the time of the newest commit, unfinalized the number of those that are not final.
	headCommittedAt uint64
	unfinalized     int
	// finalizable says that the oldest of them is proven, oldestCommittedAt when it was committed.
	finalizable       bool
	oldestCommittedAt uint64
	// failedAt is the time of the last failed transaction, 0 if the last one succeeded.
	failedAt uint64
}

// action is what to do next.
type action struct{ cut, commit, finalize bool }

// decide returns what to do. It reads no clock, chain or database.
func (r Rules) decide(s situation) action {
	var a action
	mayCommit := s.l1Time >= s.headCommittedAt+seconds(r.MinCommitInterval) && s.unfinalized < r.MaxUnfinalized
	forced := s.oldestForced != 0 && s.now >= s.oldestForced+seconds(r.ForcedAge)
	old := s.openedAt != 0 && s.now >= s.openedAt+seconds(r.MaxBatchAge)
	// A batch grows as long as it could not be committed anyway.
	a.cut = s.openedAt != 0 && !s.sealed && (forced || (old && mayCommit))
	if s.failedAt != 0 && s.now < s.failedAt+seconds(r.RetryDelay) {
		return a
	}
	final := s.finalizable && s.l1Time >= s.oldestCommittedAt+seconds(r.FinalizationDelay)
	// Finalizing in the same transaction makes room for the commit.
	room := s.unfinalized < r.MaxUnfinalized || (final && s.unfinalized == r.MaxUnfinalized)
	a.commit = s.sealed && room && s.lastTime <= s.l1Time && s.l1Time >= s.headCommittedAt+seconds(r.MinCommitInterval)
	a.finalize = final && (a.commit || r.FinalizeAlone)
	return a
}

func seconds(d time.Duration) uint64 { return uint64((d + time.Second - 1) / time.Second) }
