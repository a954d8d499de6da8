package capacity_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/capacity"
)

func TestBound(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	for name, c := range map[string]struct {
		capacity capacity.Capacity
		offered  uint16
		want     uint16
		err      error
	}{
		"as many as offered":     {capacity.Capacity{Seats: 9, At: now}, 4, 4, nil},
		"as many as are proven":  {capacity.Capacity{Seats: 3, At: now}, 4, 3, nil},
		"half":                   {capacity.Capacity{Seats: 9, Halvings: 1, At: now}, 5, 2, nil},
		"the less of both":       {capacity.Capacity{Seats: 1, Halvings: 1, At: now}, 8, 1, nil},
		"halved to nothing":      {capacity.Capacity{Seats: 9, Halvings: 200, At: now}, 65535, 0, nil},
		"nothing":                {capacity.Capacity{At: now}, 4, 0, nil},
		"not yet too old":        {capacity.Capacity{Seats: 9, At: now.Add(-capacity.Patience)}, 4, 4, nil},
		"too old":                {capacity.Capacity{Seats: 9, At: now.Add(-capacity.Patience - 1)}, 4, 0, capacity.ErrSilent},
		"never said":             {capacity.Capacity{Seats: 9}, 4, 0, capacity.ErrUnknown},
		"a clock that is behind": {capacity.Capacity{Seats: 9, At: now.Add(time.Hour)}, 4, 4, nil},
	} {
		got, err := c.capacity.Bound(c.offered, now)
		require.ErrorIs(t, err, c.err, name)
		require.Equal(t, c.want, got, name)
	}
}

func TestFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), capacity.FileName)
	_, err := capacity.Read(path)
	require.ErrorIs(t, err, capacity.ErrUnknown)
	for seats := range uint16(3) {
		want := capacity.Capacity{Seats: seats, Halvings: 2, Reason: "disk is full", At: time.Unix(7, 0).UTC()}
		require.NoError(t, capacity.Write(path, want))
		got, err := capacity.Read(path)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	require.NoError(t, os.WriteFile(path, []byte(`{"seats":70000}`), 0o600))
	_, err = capacity.Read(path)
	require.ErrorIs(t, err, capacity.ErrUnknown)
	require.Error(t, capacity.Write(filepath.Join(path, "x"), capacity.Capacity{}))
}
