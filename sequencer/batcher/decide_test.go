package batcher

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDecide(t *testing.T) {
	rules := Rules{MaxBatchAge: 10 * time.Second, MinCommitInterval: 5 * time.Second, MaxUnfinalized: 2, FinalizationDelay: 20 * time.Second,
		ForcedAge: 30 * time.Second, RetryDelay: 3 * time.Second}
	idle := situation{now: 1000, l1Time: 1000, headCommittedAt: 900}
	for _, test := range []struct {
		name   string
		change func(s *situation)
		want   action
	}{
		{"nothing to do", func(*situation) {}, action{}},
		{"young batch", func(s *situation) { s.openedAt = 991 }, action{}},
		{"old batch", func(s *situation) { s.openedAt = 990 }, action{cut: true}},
		{"old batch behind a sealed one", func(s *situation) { s.openedAt, s.sealed, s.unfinalized = 990, true, 2 }, action{}},
		{"old batch that could not be committed yet", func(s *situation) { s.openedAt, s.headCommittedAt = 990, 996 }, action{}},
		{"old batch, L1 is full", func(s *situation) { s.openedAt, s.unfinalized = 990, 2 }, action{}},
		{"forced operation", func(s *situation) { s.openedAt, s.oldestForced = 999, 970 }, action{cut: true}},
		{"forced operation cuts even then", func(s *situation) { s.openedAt, s.oldestForced, s.unfinalized = 999, 970, 2 }, action{cut: true}},
		{"young forced operation", func(s *situation) { s.openedAt, s.oldestForced = 999, 971 }, action{}},
		{"forced operation, nothing open", func(s *situation) { s.oldestForced = 970 }, action{}},
		{"sealed", func(s *situation) { s.sealed = true }, action{commit: true}},
		{"sealed, interval over", func(s *situation) { s.sealed, s.headCommittedAt = true, 995 }, action{commit: true}},
		{"sealed, too soon", func(s *situation) { s.sealed, s.headCommittedAt = true, 996 }, action{}},
		{"sealed, L1 is behind its time", func(s *situation) { s.sealed, s.lastTime = true, 1001 }, action{}},
		{"sealed, too deep", func(s *situation) { s.sealed, s.unfinalized = true, 2 }, action{}},
		{"finalizing makes room", func(s *situation) {
			s.sealed, s.unfinalized, s.finalizable, s.oldestCommittedAt = true, 2, true, 980
		}, action{commit: true, finalize: true}},
		{"not final yet", func(s *situation) {
			s.sealed, s.unfinalized, s.finalizable, s.oldestCommittedAt = true, 1, true, 981
		}, action{commit: true}},
		{"finalizing is left to keepers", func(s *situation) { s.unfinalized, s.finalizable, s.oldestCommittedAt = 1, true, 980 }, action{}},
		{"after a failure", func(s *situation) { s.sealed, s.failedAt = true, 998 }, action{}},
		{"long after a failure", func(s *situation) { s.sealed, s.failedAt = true, 997 }, action{commit: true}},
		{"a failure does not keep from cutting", func(s *situation) { s.openedAt, s.failedAt = 990, 998 }, action{cut: true}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := idle
			test.change(&s)
			require.Equal(t, test.want, rules.decide(s))
		})
	}
	rules.FinalizeAlone = true
	idle.unfinalized, idle.finalizable, idle.oldestCommittedAt = 1, true, 980
	require.Equal(t, action{finalize: true}, rules.decide(idle))
}

func TestRulesReportEveryMistake(t *testing.T) {
	require.NoError(t, DefaultRules().Check())
	err := Rules{MinCommitInterval: -1, FinalizationDelay: -1, RetryDelay: -1}.Check()
	require.ErrorIs(t, err, ErrConfig)
	for _, part := range []string{"age", "interval", "finalization", "forced", "retry", "0 unfinalized"} {
		require.ErrorContains(t, err, part)
	}
}
