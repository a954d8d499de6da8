package engine_test

import (
	"context"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
)

const token = "a token that only tests know"

const workerEnv = "PROOPHI_TEST_WORKER"

// runWorkerIfRequested is the worker process of TestKilledWorker: its device never comes back.
func runWorkerIfRequested() {
	url := os.Getenv(workerEnv)
	if url == "" {
		return
	}
	cfg := queue.DefaultConfig()
	cfg.URL, cfg.Token = url, token
	q, err := queue.Dial(cfg, log.Root())
	if err != nil {
		panic(err)
	}
	key, err := loadKey()
	if err != nil {
		panic(err)
	}
	hang := &device{answer: func(context.Context, int) (backend.Proof, error) { select {} }}
	w, err := worker.New(worker.Config{Name: "child", Queue: q, Devices: []worker.Device{{{Key: key, Backend: hang}}}, Measure: plenty},
		clock.SystemClock, log.Root())
	if err != nil {
		panic(err)
	}
	if err := w.Start(context.Background()); err != nil {
		panic(err)
	}
	select {}
}

// A worker process is killed in the middle of a proof. Another proves the job, and its proof is delivered once. The child
// works with a worker's permissions, over TCP.
func TestKilledWorker(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{AckWait: time.Second, Listen: "127.0.0.1:0", Token: token})
	var told counter
	e := newEngine(t, engine.Config{Queue: q, OnProgress: told.tell})
	require.NoError(t, e.Start(context.Background()))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	self, err := os.Executable()
	require.NoError(t, err)
	child := exec.Command(self)
	child.Env = append(os.Environ(), workerEnv+"="+q.WorkerURL())
	child.Stderr = os.Stderr
	require.NoError(t, child.Start())
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateProving))
	require.NoError(t, child.Process.Kill())
	require.Error(t, child.Wait())
	startWorker(t, q, false, honest(g, 0))
	requireProof(t, e, g.jobs[0], g.proofs[0])
	told.requireOnce(t, g.jobs[0].ID)
}

// A worker over TCP does its work with its permissions, and cannot do what is the coordinator's.
func TestWorkerOverTCP(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{Listen: "127.0.0.1:0", Token: token})
	e := newEngine(t, engine.Config{Queue: q})
	require.NoError(t, e.Start(context.Background()))
	cfg := queue.DefaultConfig()
	cfg.URL, cfg.Token = q.WorkerURL(), "another token of enough length"
	_, err := queue.Dial(cfg, testlog.Logger(t, log.LevelCrit))
	require.ErrorIs(t, err, queue.ErrConnect)
	cfg.Token = token
	remote, err := queue.Dial(cfg, testlog.Logger(t, log.LevelCrit))
	require.NoError(t, err)
	t.Cleanup(remote.Close)
	brief, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	_, err = queue.Open(brief, cfg, testlog.Logger(t, log.LevelCrit))
	require.Error(t, err, "a worker may not make streams")
	startWorker(t, remote, false, honest(g, 0))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	requireProof(t, e, g.jobs[0], g.proofs[0])
	result, _ := e.Result(g.jobs[0].ID)
	require.Positive(t, result.Seconds)
	require.NoError(t, e.Submit(context.Background(), g.jobs[1]))
}
