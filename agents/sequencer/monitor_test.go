package sequencer

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/sequencer/batcher"
)

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// The health endpoint says why a sequencer does not work, and a scrape says it too.
func TestHealthAndMetrics(t *testing.T) {
	w := newWorld(t, 4)
	s := w.service
	s.cfg.Admin = monitor.Config{Enabled: true, ListenAddr: "127.0.0.1", ListenPort: freePort(t)}
	s.cfg.Metrics.Enabled, s.cfg.Metrics.ListenAddr, s.cfg.Metrics.ListenPort = true, "127.0.0.1", freePort(t)
	require.NoError(t, s.startMonitoring())
	get := func(port int, path string) (int, string) {
		response, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d/%s", port, path))
		require.NoError(t, err)
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		return response.StatusCode, string(body)
	}
	health := func() (int, monitor.Health) {
		status, body := get(s.cfg.Admin.ListenPort, "healthz")
		var h monitor.Health
		require.NoError(t, json.Unmarshal([]byte(body), &h))
		return status, h
	}
	status, h := health()
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, "sequencer", h.Agent)

	s.backend.synced.Store(false)
	status, h = health()
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Contains(t, h.Problems[0], "not caught up")
	s.backend.synced.Store(true)

	// A batch that is not the sequencer's own.
	w.fund(100_000_000, "alice", "bob")
	require.NoError(t, w.step(2))
	foreign := w.l1.genesis()
	foreign.CommitID, foreign.BatchNumber, foreign.ChunkCount = 1, 1, 1
	hash, err := foreign.Hash()
	require.NoError(t, err)
	w.l1.commits = append(w.l1.commits, batcher.Commit{Header: foreign, HeaderHash: hash, Status: batcher.Committed, Proven: []bool{false}})
	require.ErrorIs(t, w.step(1), batcher.ErrForeignCommit)
	status, h = health()
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Contains(t, h.Problems[0], "contradicts the log")

	_, scraped := get(s.cfg.Metrics.ListenPort, "metrics")
	require.Contains(t, scraped, "\nproophi_sequencer_fault 1\n")
	require.Contains(t, scraped, "\nproophi_sequencer_held_back 0\n")
}
