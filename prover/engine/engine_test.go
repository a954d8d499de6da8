package engine_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
)

const patience = 3 * time.Minute

var shape = protocol.Shape{Slots: 4}

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	runWorkerIfRequested()
	os.Exit(m.Run())
}

var loadKey = sync.OnceValues(func() (*keys.Verifying, error) {
	store, err := keys.NewStore("", nil)
	if err != nil {
		return nil, err
	}
	return store.LoadVerifying(context.Background(), shape)
})

// golden are the real proofs that package backend made, and the jobs that they are of.
type golden struct {
	jobs   []engine.Job
	proofs []backend.Proof
}

func loadGolden(t *testing.T) golden {
	t.Helper()
	var traces []protocol.ChunkTrace
	readJSON(t, "../../circuits/transition/testdata/traces4.json", &traces)
	var vectors struct {
		Proofs []struct {
			Context protocol.Context
			Proof   backend.Proof
		}
	}
	readJSON(t, "../../contracts/test/vectors/proofs4.json", &vectors)
	require.GreaterOrEqual(t, len(vectors.Proofs), 3)
	var g golden
	for i, v := range vectors.Proofs {
		job, err := engine.NewJob(shape, traces[i], v.Context)
		require.NoError(t, err)
		g.jobs = append(g.jobs, job)
		g.proofs = append(g.proofs, v.Proof)
	}
	return g
}

func readJSON(t *testing.T, path string, value any) {
	t.Helper()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(content, value))
}

// device answers with the golden proofs, in the order in which it is asked.
type device struct {
	mu     sync.Mutex
	asked  int
	answer func(ctx context.Context, n int) (backend.Proof, error)
}

func (*device) Name() string { return "golden" }

func (d *device) Prove(ctx context.Context, _ *transition.Circuit, report func(backend.Phase)) (backend.Proof, error) {
	d.mu.Lock()
	n := d.asked
	d.asked++
	d.mu.Unlock()
	report(backend.PhaseProve)
	return d.answer(ctx, n)
}

func (d *device) count() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.asked
}

func openQueue(t *testing.T, cfg queue.Config) *queue.Queue {
	t.Helper()
	if cfg.Dir == "" && cfg.URL == "" {
		cfg.Dir = t.TempDir()
	}
	if cfg.AckWait == 0 {
		cfg.AckWait = queue.DefaultConfig().AckWait
	}
	if cfg.Deliveries == 0 {
		cfg.Deliveries = queue.DefaultConfig().Deliveries
	}
	q, err := queue.Open(context.Background(), cfg, testlog.Logger(t, log.LevelCrit))
	require.NoError(t, err)
	t.Cleanup(q.Close)
	return q
}

func newEngine(t *testing.T, cfg engine.Config) *engine.Engine {
	t.Helper()
	key, err := loadKey()
	require.NoError(t, err)
	cfg.Key = key
	if cfg.Queue == nil {
		cfg.Queue = openQueue(t, queue.Config{})
	}
	if cfg.Name == "" {
		cfg.Name = "test"
	}
	if cfg.Limits == (engine.Limits{}) {
		cfg.Limits = engine.DefaultLimits(cfg.Queue.Config().AckWait)
	}
	e, err := engine.New(context.Background(), cfg, clock.SystemClock, testlog.Logger(t, log.LevelCrit))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, e.Stop(context.Background())) })
	return e
}

// plenty is a machine that always has room.
func plenty(string) (worker.Resources, error) {
	return worker.Resources{MemoryBytes: 1 << 40, DiskBytes: 1 << 40}, nil
}

// startWorker starts a worker with devices of its own.
func startWorker(t *testing.T, q *queue.Queue, trusted bool, devices ...backend.Backend) *worker.Worker {
	t.Helper()
	key, err := loadKey()
	require.NoError(t, err)
	cfg := worker.Config{Name: fmt.Sprintf("worker of %s", t.Name()), Queue: q, Trusted: trusted, Measure: plenty}
	for _, d := range devices {
		cfg.Devices = append(cfg.Devices, worker.Device{{Key: key, Backend: d}})
	}
	w, err := worker.New(cfg, clock.SystemClock, testlog.Logger(t, log.LevelCrit))
	require.NoError(t, err)
	require.NoError(t, w.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, w.Stop(context.Background())) })
	return w
}

// proving is an engine that runs, with a worker that has one device.
func proving(t *testing.T, cfg engine.Config, d backend.Backend) *engine.Engine {
	t.Helper()
	e := newEngine(t, cfg)
	require.NoError(t, e.Start(context.Background()))
	if cfg.Queue == nil {
		t.Fatal("the worker needs the engine's queue")
	}
	startWorker(t, cfg.Queue, true, d)
	return e
}

func waitFor(t *testing.T, e *engine.Engine, id engine.ID, want engine.State) error {
	t.Helper()
	deadline := time.After(patience)
	for {
		changed := e.Changed()
		state, err := e.State(id)
		if state == want {
			return err
		}
		select {
		case <-changed:
		case <-deadline:
			require.FailNow(t, "the job does not get there", "it is %s (%v), not %s", state, err, want)
		}
	}
}

func TestMostUrgentJobFirst(t *testing.T) {
	g := loadGolden(t)
	now := time.Now()
	order := []int{2, 0, 1}
	g.jobs[2].Rank, g.jobs[2].Deadline = engine.RankAssigned, now.Add(2*time.Hour)
	g.jobs[0].Rank, g.jobs[0].Deadline = engine.RankOpen, now.Add(time.Minute)
	g.jobs[1].Rank, g.jobs[1].Deadline = engine.RankOpen, now.Add(time.Hour)
	d := &device{answer: func(_ context.Context, n int) (backend.Proof, error) { return g.proofs[order[n]], nil }}
	var mu sync.Mutex
	var seen []engine.Progress
	q := openQueue(t, queue.Config{})
	e := newEngine(t, engine.Config{Queue: q, OnProgress: func(p engine.Progress) {
		mu.Lock()
		defer mu.Unlock()
		seen = append(seen, p)
	}})
	for _, job := range g.jobs[:3] {
		require.NoError(t, e.Submit(context.Background(), job))
	}
	require.NoError(t, e.Start(context.Background()))
	startWorker(t, q, true, d)
	for i, job := range g.jobs[:3] {
		require.NoError(t, waitFor(t, e, job.ID, engine.StateDone))
		result, ok := e.Result(job.ID)
		require.True(t, ok)
		require.Equal(t, g.proofs[i], result.Proof)
	}
	mu.Lock()
	defer mu.Unlock()
	var states []engine.State
	var phases []backend.Phase
	for _, p := range seen {
		if p.ID == g.jobs[2].ID && p.Phase == "" {
			states = append(states, p.State)
		}
		if p.ID == g.jobs[2].ID && p.Phase != "" {
			phases = append(phases, p.Phase)
			require.NotEmpty(t, p.Worker)
			require.Equal(t, g.jobs[2].Context, p.Context)
		}
	}
	require.Equal(t, []engine.State{engine.StateQueued, engine.StateProving, engine.StateDone}, states)
	require.Subset(t, []backend.Phase{backend.PhaseProve}, phases)
}

func TestRestartProvesNothingTwice(t *testing.T) {
	g := loadGolden(t)
	dir := t.TempDir()
	d := &device{answer: func(context.Context, int) (backend.Proof, error) { return g.proofs[0], nil }}
	q := openQueue(t, queue.Config{})
	e := proving(t, engine.Config{Queue: q, Dir: dir}, d)
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateDone))
	require.NoError(t, e.Stop(context.Background()))
	require.ErrorIs(t, e.Submit(context.Background(), g.jobs[0]), engine.ErrStopped)

	e = newEngine(t, engine.Config{Queue: q, Dir: dir})
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	result, ok := e.Result(g.jobs[0].ID)
	require.True(t, ok, "done without a worker")
	require.Equal(t, g.proofs[0], result.Proof)
	require.Equal(t, 1, d.count())
	require.NoError(t, e.Cancel(context.Background(), g.jobs[0].ID))
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	require.Empty(t, files)
}

func TestDamagedResultIsProvenAgain(t *testing.T) {
	g := loadGolden(t)
	dir := t.TempDir()
	d := &device{answer: func(context.Context, int) (backend.Proof, error) { return g.proofs[0], nil }}
	q := openQueue(t, queue.Config{})
	e := proving(t, engine.Config{Queue: q, Dir: dir}, d)
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateDone))
	path := filepath.Join(dir, g.jobs[0].ID.Hex()+".json")
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	var swapped engine.Result
	require.NoError(t, json.Unmarshal(whole, &swapped))
	swapped.Proof = g.proofs[1]
	other, err := json.Marshal(swapped)
	require.NoError(t, err)

	for i, content := range [][]byte{whole[:len(whole)/2], []byte("{}"), other} {
		require.NoError(t, os.WriteFile(path, content, 0o600))
		e := newEngine(t, engine.Config{Queue: q, Dir: dir})
		require.NoError(t, e.Start(context.Background()))
		require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
		require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateDone))
		require.Equal(t, 2+i, d.count())
	}
}

func TestWrongProofsAndPanicsFailTheJobOnly(t *testing.T) {
	g := loadGolden(t)
	broken := errors.New("device is on fire")
	d := &device{answer: func(_ context.Context, n int) (backend.Proof, error) {
		switch n {
		case 0:
			return g.proofs[1], nil
		case 1:
			panic("out of memory")
		case 2:
			return backend.Proof{}, broken
		}
		return g.proofs[0], nil
	}}
	e := proving(t, engine.Config{Queue: openQueue(t, queue.Config{}), Dir: t.TempDir(), Own: true}, d)
	for _, want := range []error{backend.ErrInvalidProof, engine.ErrPanic, engine.ErrDevice} {
		require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
		require.ErrorIs(t, waitFor(t, e, g.jobs[0].ID, engine.StateFailed), want)
		_, ok := e.Result(g.jobs[0].ID)
		require.False(t, ok)
	}
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateDone))
}

func TestCancel(t *testing.T) {
	g := loadGolden(t)
	started := make(chan struct{})
	d := &device{answer: func(ctx context.Context, n int) (backend.Proof, error) {
		if n > 0 {
			return g.proofs[1], nil
		}
		close(started)
		<-ctx.Done()
		return backend.Proof{}, ctx.Err()
	}}
	e := proving(t, engine.Config{Queue: openQueue(t, queue.Config{})}, d)
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	<-started
	require.NoError(t, e.Submit(context.Background(), g.jobs[2]))
	require.NoError(t, e.Submit(context.Background(), g.jobs[1]))
	require.NoError(t, e.Cancel(context.Background(), g.jobs[2].ID), "while it waits")
	require.NoError(t, e.Cancel(context.Background(), g.jobs[0].ID), "while it is proven")
	require.NoError(t, waitFor(t, e, g.jobs[1].ID, engine.StateDone))
	for _, i := range []int{0, 2} {
		state, err := e.State(g.jobs[i].ID)
		require.NoError(t, err)
		require.Empty(t, state)
	}
	require.Equal(t, 2, d.count())
}

func TestStopWithoutStart(t *testing.T) {
	e := newEngine(t, engine.Config{})
	require.NoError(t, e.Stop(context.Background()))
	require.ErrorIs(t, e.Start(context.Background()), engine.ErrStopped)
	_, err := worker.New(worker.Config{}, clock.SystemClock, log.Root())
	require.ErrorIs(t, err, worker.ErrNoDevice)
}
