package worker

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The need covers the peaks that were measured, and not much more than twice of them.
func TestNeedCoversWhatWasMeasured(t *testing.T) {
	for constraints, peak := range map[int]uint64{92_864: 232e6, 353_983: 771e6, 1_378_792: 2780e6, 2_750_219: 4769e6} {
		need := NeedOf(constraints)
		require.GreaterOrEqual(t, need.MemoryBytes, peak, constraints)
		require.Less(t, need.MemoryBytes, peak*2, constraints)
		require.Less(t, need.JobBytes, need.MemoryBytes, constraints)
	}
	require.Equal(t, NeedOf(1), NeedOf(0))
	require.Equal(t, NeedOf(1<<17), NeedOf(1<<17-1))
	require.Greater(t, NeedOf(1<<17+1).JobBytes, NeedOf(1<<17).JobBytes)
}

func TestSuffices(t *testing.T) {
	left := Resources{MemoryBytes: 100 * mib, DiskBytes: 10 * mib}
	require.NoError(t, left.Suffices(100*mib, 10*mib))
	require.ErrorIs(t, left.Suffices(101*mib, 10*mib), ErrMemory)
	require.ErrorIs(t, left.Suffices(100*mib, 11*mib), ErrDisk)
	require.ErrorContains(t, left.Suffices(101*mib, 0), "100 MiB free, 101 needed")
}

func TestMeasure(t *testing.T) {
	left, err := Measure(t.TempDir())
	require.NoError(t, err)
	require.Positive(t, left.MemoryBytes)
	require.Positive(t, left.DiskBytes)
	_, err = Measure(filepath.Join(t.TempDir(), "absent"))
	require.Error(t, err)
}

func TestContainerMemory(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	_, ok := containerMemory(dir)
	require.False(t, ok)
	write("memory.max", "max\n")
	write("memory.current", "300\n")
	_, ok = containerMemory(dir)
	require.False(t, ok, "no limit")
	write("memory.max", "1000\n")
	left, ok := containerMemory(dir)
	require.True(t, ok)
	require.EqualValues(t, 700, left)
	write("memory.current", "2000\n")
	left, ok = containerMemory(dir)
	require.True(t, ok)
	require.Zero(t, left)
}
