package engine

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestJudge(t *testing.T) {
	now := time.Unix(10_000, 0)
	ago := func(seconds int) time.Time { return now.Add(-time.Duration(seconds) * time.Second) }
	limits := Limits{Held: 100 * time.Second, Silence: 30 * time.Second, Lost: 10 * time.Second}
	for name, c := range map[string]struct {
		standing standing
		want     error
	}{
		"waits, for however long": {standing{inQueue: true, seen: now, deliveries: 3}, nil},
		"just gone":               {standing{seen: ago(9), deliveries: 3}, nil},
		"gone":                    {standing{seen: ago(10), deliveries: 3}, ErrLost},
		"in work":                 {standing{inQueue: true, began: ago(99), heard: now, delivery: 1, deliveries: 3}, nil},
		"in work for too long":    {standing{inQueue: true, began: ago(100), heard: now, delivery: 1, deliveries: 3}, ErrTooLong},
		"silent, another gets it": {standing{inQueue: true, began: ago(90), heard: ago(80), delivery: 2, deliveries: 3}, nil},
		"the last is lively":      {standing{inQueue: true, began: ago(90), heard: ago(29), delivery: 3, deliveries: 3}, nil},
		"the last is silent":      {standing{inQueue: true, began: ago(90), heard: ago(30), delivery: 3, deliveries: 3}, ErrDeliveries},
	} {
		require.ErrorIs(t, limits.judge(now, c.standing), c.want, name)
	}
}
