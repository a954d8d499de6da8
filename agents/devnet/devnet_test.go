package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/devnet/report"
)

func TestConfigNamesEveryMistake(t *testing.T) {
	err := Config{L1KeyFile: "key", L1Port: -1, L2Port: 70000}.Check()
	require.ErrorIs(t, err, ErrConfig)
	for _, part := range []string{"--l1-key-file", "--l1-port -1", "--l2-port 70000", "--timeout"} {
		require.ErrorContains(t, err, part)
	}
	require.NoError(t, Config{Timeout: time.Second}.Check())
	require.ErrorIs(t, Config{Timeout: time.Second, L1RPC: "http://x", L1Port: 1}.Check(), ErrConfig)
}

func TestDataDirMustBeEmpty(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, emptyDir(filepath.Join(dir, "new")))
	require.ErrorIs(t, emptyDir(dir), ErrConfig)
}

// A check that fails is printed, is in the file, and makes the run an error.
func TestFailedChecksFailTheRun(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.json")
	d := &devnet{cfg: Config{ReportPath: path}, report: &report.Report{}}
	d.report.Check("the bridge holds what it owes", true, "5")
	d.report.Check("every chunk is proven", false, "1 of 2")
	var out bytes.Buffer
	err := d.finish(context.Background(), &out)
	require.ErrorIs(t, err, ErrChecks)
	require.ErrorContains(t, err, "1 of 2, the first: every chunk is proven")
	require.Contains(t, out.String(), "FAILED")

	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var written report.Report
	require.NoError(t, json.Unmarshal(data, &written))
	require.False(t, written.Passed)
}

func TestStopGoesBackwardsAndOnce(t *testing.T) {
	var order []int
	d := &devnet{}
	for i := range 3 {
		d.onStop(func(context.Context) error { order = append(order, i); return nil })
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	require.NoError(t, d.stop(ctx))
	require.NoError(t, d.stop(ctx))
	require.Equal(t, []int{2, 1, 0}, order)
}
