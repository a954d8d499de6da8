package sequencer

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// An operation that never gets safe is taken while a batch sealed without it can still be committed.
func TestOperationsAreTakenLongBeforeTheyAreDue(t *testing.T) {
	const delay = 100
	require.True(t, takes(1000, 1000, 1000, delay), "safe")
	require.False(t, takes(1001, 1000, 1050, delay), "neither safe nor old")
	require.True(t, takes(1001, 1000, 1051, delay), "half the delay is over")
	require.True(t, takes(1001, 0, 1000+2*delay, delay), "due")
}
