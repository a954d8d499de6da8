package monitor

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
)

const now = 1_700_000_000

// state is an agent that a test makes ill.
type state struct {
	head     l1.Block
	synced   bool
	problems []string
}

func (s *state) readings() Readings {
	return Readings{Agent: "test", Head: func() l1.Block { return s.head }, Synced: func() bool { return s.synced }, Pending: func() int { return 2 },
		Problems: func() []string { return s.problems }, Clock: clock.NewDeterministicClock(time.Unix(now, 0))}
}

func well() *state { return &state{head: l1.Block{Number: 9, Time: now - 12}, synced: true} }

func TestHealth(t *testing.T) {
	require.Equal(t, Health{Agent: "test", Healthy: true, Problems: []string{}, L1Head: 9, L1HeadAgeSeconds: 12, Synced: true, PendingIntents: 2}, well().readings().Health())
	for name, tt := range map[string]struct {
		make func(*state)
		want string
	}{
		"not synced": {func(s *state) { s.synced = false }, "not reached L1's head"},
		"old head":   {func(s *state) { s.head.Time = now - 301 }, "5m1s old"},
		"its own":    {func(s *state) { s.problems = []string{"L1 contradicts the log"} }, "contradicts"},
	} {
		s := well()
		tt.make(s)
		h := s.readings().Health()
		require.False(t, h.Healthy, name)
		require.Len(t, h.Problems, 1, name)
		require.Contains(t, h.Problems[0], tt.want)
	}
	fresh := &state{}
	require.Zero(t, fresh.readings().Health().L1HeadAgeSeconds, "before the first block")
}

func TestServer(t *testing.T) {
	s := well()
	var logged bytes.Buffer
	logger := oplog.NewLogger(&logged, oplog.DefaultCLIConfig())
	server, err := Serve(Config{Enabled: true, ListenAddr: "127.0.0.1"}, s.readings(), logger, rpc.API{Namespace: "test", Service: echo{}})
	require.NoError(t, err)
	defer func() { require.NoError(t, server.Stop()) }()
	url := "http://" + server.Endpoint()
	get := func() (int, Health) {
		response, err := http.Get(url + "/healthz")
		require.NoError(t, err)
		defer response.Body.Close()
		var h Health
		require.NoError(t, json.NewDecoder(response.Body).Decode(&h))
		return response.StatusCode, h
	}
	status, h := get()
	require.Equal(t, http.StatusOK, status)
	require.True(t, h.Healthy)
	s.synced = false
	status, h = get()
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.NotEmpty(t, h.Problems)

	client, err := rpc.Dial(url)
	require.NoError(t, err)
	defer client.Close()
	logger.Debug("unheard")
	require.NoError(t, client.CallContext(context.Background(), nil, "admin_setLogLevel", "debug"))
	logger.Debug("heard")
	require.NotContains(t, logged.String(), "unheard")
	require.Contains(t, logged.String(), "heard")
	require.Error(t, client.CallContext(context.Background(), nil, "admin_setLogLevel", "loud"))
	var said string
	require.NoError(t, client.CallContext(context.Background(), &said, "test_say", "hello"))
	require.Equal(t, "hello", said)
	request, err := http.NewRequest(http.MethodPost, url, strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"test_say","params":["x"]}`))
	require.NoError(t, err)
	request.Host = "evil.example" // a page in a browser on this machine, by another name for it
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusForbidden, response.StatusCode)
}

type echo struct{}

func (echo) Say(text string) string { return text }

func TestHealthOnly(t *testing.T) {
	server, err := Serve(Config{Enabled: true, ListenAddr: "127.0.0.1", HealthOnly: true}, well().readings(), oplog.NewLogger(new(bytes.Buffer), oplog.DefaultCLIConfig()))
	require.NoError(t, err)
	defer func() { require.NoError(t, server.Stop()) }()
	client, err := rpc.Dial("http://" + server.Endpoint())
	require.NoError(t, err)
	defer client.Close()
	require.ErrorContains(t, client.CallContext(context.Background(), nil, "admin_setLogLevel", "debug"), "does not exist")
}

func TestConfig(t *testing.T) {
	for _, c := range []Config{DefaultConfig(), {ListenAddr: "0.0.0.0", ListenPort: -1}, {Enabled: true, ListenAddr: "localhost"}, {Enabled: true, ListenAddr: "::1"},
		{Enabled: true, ListenAddr: "0.0.0.0", HealthOnly: true}} {
		require.NoError(t, c.Check())
	}
	for _, address := range []string{"0.0.0.0", "", "10.0.0.1", "example.org"} {
		require.ErrorIs(t, Config{Enabled: true, ListenAddr: address}.Check(), ErrNotLoopback, address)
	}
	err := Config{Enabled: true, ListenAddr: "0.0.0.0", ListenPort: 70_000}.Check()
	require.ErrorIs(t, err, ErrPort)
	require.ErrorIs(t, err, ErrNotLoopback)
	server, err := Serve(Config{}, Readings{}, nil)
	require.NoError(t, err)
	require.Nil(t, server)
}

// What is documented is what a scrape finds.
func TestMetrics(t *testing.T) {
	registry := prometheus.NewRegistry()
	s := well()
	s.readings().Register(opmetrics.With(registry))
	families, err := registry.Gather()
	require.NoError(t, err)
	values := make(map[string]float64)
	for _, f := range families {
		values[f.GetName()] = f.GetMetric()[0].GetGauge().GetValue()
	}
	require.InDelta(t, 9, values["proophi_test_l1_head"], 0)
	require.InDelta(t, 12, values["proophi_test_l1_head_age_seconds"], 0)
	require.InDelta(t, 1, values["proophi_test_l1_synced"], 0)
	require.InDelta(t, 2, values["proophi_test_pending_intents"], 0)
	require.InDelta(t, 1, values["proophi_test_healthy"], 0)
	documented := make(map[string]bool)
	for _, m := range Document("test", func(opmetrics.Factory) {}) {
		documented[m.Name] = true
	}
	for name := range values {
		require.True(t, documented[name], name)
	}
	require.True(t, documented["proophi_test_balance"])
}
