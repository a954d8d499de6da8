package prover_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
)

const workerToken = "a token that only tests know"

func remoteConfig(url string) prover.WorkerConfig {
	cfg := prover.DefaultWorkerConfig()
	cfg.Name, cfg.Queue.URL, cfg.Queue.Token, cfg.Slots, cfg.DeriveKeys = "remote", url, workerToken, []int{shape.Slots}, true
	return cfg
}

func TestWorkerRefusesWhatItCannotDo(t *testing.T) {
	logger := testlog.Logger(t, log.LevelCrit)
	start := func(cfg prover.WorkerConfig, measure func(string) (worker.Resources, error)) error {
		_, err := prover.NewWorker(context.Background(), cfg, logger, measure)
		return err
	}
	cfg := remoteConfig("nats://127.0.0.1:1")
	cfg.KeysDir, cfg.DeriveKeys = t.TempDir(), false
	err := start(cfg, nil)
	require.ErrorIs(t, err, prover.ErrNoKeys)
	require.ErrorContains(t, err, "4 slots in "+cfg.KeysDir)

	_, err = loadKeys()
	require.NoError(t, err)
	cfg = remoteConfig("nats://127.0.0.1:1")
	require.ErrorIs(t, start(cfg, func(string) (worker.Resources, error) {
		return worker.Resources{MemoryBytes: 1 << 20, DiskBytes: 1 << 40}, nil
	}), worker.ErrMemory)
	require.ErrorIs(t, start(cfg, func(string) (worker.Resources, error) {
		return worker.Resources{MemoryBytes: 1 << 40, DiskBytes: 1 << 20}, nil
	}), worker.ErrDisk)
	require.ErrorIs(t, start(cfg, nil), queue.ErrConnect, "nobody is there")
	cfg.Backend = "abacus"
	require.ErrorIs(t, start(cfg, nil), backend.ErrUnknown)
}

// firstJob is a real chunk.
func firstJob(t *testing.T) engine.Job {
	t.Helper()
	raw, err := os.ReadFile("../../circuits/transition/testdata/traces4.json")
	require.NoError(t, err)
	var traces []protocol.ChunkTrace
	require.NoError(t, json.Unmarshal(raw, &traces))
	job, err := engine.NewJob(shape, traces[0], protocol.Context{ChainID: big.NewInt(1337), Rollup: common.Address{1}, CommitID: 1, Prover: common.Address{2}})
	require.NoError(t, err)
	return job
}

// A worker as operators start it proves a chunk for a prover, says that it is well, and says so no more without the queue.
func TestWorkerService(t *testing.T) {
	ctx, logger := context.Background(), testlog.Logger(t, log.LevelCrit)
	loaded, err := loadKeys()
	require.NoError(t, err)
	jobs := queue.DefaultConfig()
	jobs.Dir, jobs.Listen, jobs.Token = t.TempDir(), "127.0.0.1:0", workerToken
	q, err := queue.Open(ctx, jobs, logger)
	require.NoError(t, err)
	t.Cleanup(q.Close)
	e, err := engine.New(ctx, engine.Config{Key: &loaded.Verifying, Queue: q, Name: "test", Limits: engine.DefaultLimits(jobs.AckWait)}, clock.SystemClock, logger)
	require.NoError(t, err)
	require.NoError(t, e.Start(ctx))
	t.Cleanup(func() { require.NoError(t, e.Stop(ctx)) })

	cfg := remoteConfig(q.WorkerURL())
	cfg.RPC.ListenPort = freePort(t)
	service, err := prover.NewWorker(ctx, cfg, logger, nil)
	require.NoError(t, err)
	require.NoError(t, service.Start(ctx))
	t.Cleanup(func() { require.NoError(t, service.Stop(ctx)) })
	health := func() (int, string) {
		response, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d/healthz", cfg.RPC.ListenPort))
		require.NoError(t, err)
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		return response.StatusCode, string(body)
	}
	job := firstJob(t)
	require.NoError(t, e.Submit(ctx, job))
	require.Eventually(t, func() bool {
		state, err := e.State(job.ID)
		require.NotEqual(t, engine.StateFailed, state, "%v", err)
		return state == engine.StateDone
	}, patience, 50*time.Millisecond)
	devices, refusing := e.Devices()
	require.Equal(t, 1, devices)
	require.Empty(t, refusing)
	status, body := health()
	require.Equal(t, http.StatusOK, status, body)

	q.Close()
	require.Eventually(t, func() bool {
		status, body = health()
		return status == http.StatusServiceUnavailable
	}, patience, 50*time.Millisecond)
	require.Contains(t, body, worker.ErrDisconnected.Error())
	require.NoError(t, service.Stop(ctx))
	require.True(t, service.Stopped())
}

func freePort(t *testing.T) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	_, text, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	port, err := strconv.Atoi(text)
	require.NoError(t, err)
	return port
}
