package engine_test

import (
	"context"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
)

const token = "a token that only tests know"

// What is no job does not stop a worker, and leaves the queue.
func TestJobsThatAreNone(t *testing.T) {
	g, ctx := loadGolden(t), context.Background()
	q := openQueue(t, queue.Config{AckWait: time.Second})
	e := newEngine(t, engine.Config{Queue: q})
	require.NoError(t, e.Start(ctx))
	id := common.Hash{1}
	for i, data := range [][]byte{
		nil, []byte("{]"), []byte("{}"),
		marshal(t, engine.JobMessage{ID: common.Hash{2}, CircuitID: circuit(t), LimitSeconds: 1}),
		marshal(t, engine.JobMessage{ID: id, CircuitID: common.Hash{3}, LimitSeconds: 1}),
		marshal(t, engine.JobMessage{ID: id, CircuitID: circuit(t)}),
		marshal(t, engine.JobMessage{ID: id, CircuitID: circuit(t), LimitSeconds: -1}),
	} {
		_, err := q.AddJob(ctx, circuit(t), engine.LaneAssigned, id, data)
		require.NoError(t, err)
		w := startWorker(t, q, false, honest(g, 0))
		require.Eventually(t, func() bool {
			_, there, err := q.FindJob(ctx, circuit(t), id)
			return err == nil && !there
		}, patience, 20*time.Millisecond, "%d", i)
		require.NoError(t, w.Health())
		require.NoError(t, w.Stop(ctx))
	}
	_, err := q.AddJob(ctx, circuit(t), engine.LaneAssigned, id, marshal(t, engine.JobMessage{ID: id, CircuitID: circuit(t), LimitSeconds: 1e300}))
	require.NoError(t, err, "one without a trace")
	startWorker(t, q, false, honest(g, 0))
	require.NoError(t, e.Submit(ctx, g.jobs[0]))
	requireProof(t, e, g.jobs[0], g.proofs[0])
}

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
