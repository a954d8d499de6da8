package engine_test

import (
	"context"
	"encoding/json"
	"strings"
	"sync"
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

// counter counts what an engine tells.
type counter struct {
	mu   sync.Mutex
	done map[engine.ID]int
}

func (c *counter) tell(p engine.Progress) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if p.State == engine.StateDone {
		if c.done == nil {
			c.done = make(map[engine.ID]int)
		}
		c.done[p.ID]++
	}
}

func (c *counter) requireOnce(t *testing.T, id engine.ID) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	require.Equal(t, 1, c.done[id], "delivered once")
}

// requireProof waits for the job's proof, however often it has to be submitted again.
func requireProof(t *testing.T, e *engine.Engine, job engine.Job, want backend.Proof) {
	t.Helper()
	deadline := time.After(patience)
	for {
		changed := e.Changed()
		switch state, err := e.State(job.ID); state {
		case engine.StateDone:
			result, ok := e.Result(job.ID)
			require.True(t, ok)
			require.Equal(t, want, result.Proof)
			return
		case engine.StateFailed, "":
			t.Logf("submitting again after: %v", err)
			require.NoError(t, e.Submit(context.Background(), job))
		}
		select {
		case <-changed:
		case <-deadline:
			require.FailNow(t, "no proof")
		}
	}
}

// steal takes a job as a worker does, and leaves the rest to the test.
func steal(t *testing.T, q *queue.Queue, circuit common.Hash) *queue.Delivery {
	t.Helper()
	deadline := time.Now().Add(patience)
	for time.Now().Before(deadline) {
		for _, lane := range engine.Lanes(false) {
			delivery, ok, err := q.Take(context.Background(), circuit, lane)
			require.NoError(t, err)
			if ok {
				return delivery
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	require.FailNow(t, "no job to steal")
	return nil
}

func circuit(t *testing.T) common.Hash {
	t.Helper()
	key, err := loadKey()
	require.NoError(t, err)
	return key.CircuitID
}

func honest(g golden, i int) *device {
	return &device{answer: func(context.Context, int) (backend.Proof, error) { return g.proofs[i], nil }}
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return data
}

// A worker takes a job and is never heard of again: another gets it.
func TestSilentWorkerLosesItsJob(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{AckWait: time.Second})
	var told counter
	e := newEngine(t, engine.Config{Queue: q, OnProgress: told.tell})
	require.NoError(t, e.Start(context.Background()))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	require.EqualValues(t, 1, steal(t, q, circuit(t)).Token.Delivery)
	startWorker(t, q, false, honest(g, 0))
	requireProof(t, e, g.jobs[0], g.proofs[0])
	told.requireOnce(t, g.jobs[0].ID)
	_, waits, err := q.FindJob(context.Background(), circuit(t), g.jobs[0].ID)
	require.NoError(t, err)
	require.False(t, waits)
}

// A worker's device does not come back: its job is given up and proven by another. What comes back at last does no harm.
func TestHangingDevice(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{AckWait: time.Second})
	var told counter
	limits := engine.DefaultLimits(time.Second)
	limits.Held = 5 * time.Second
	e := newEngine(t, engine.Config{Queue: q, Limits: limits, OnProgress: told.tell})
	require.NoError(t, e.Start(context.Background()))
	began, free := make(chan struct{}), make(chan struct{})
	stuck := &device{answer: func(context.Context, int) (backend.Proof, error) { // it does not look at its context
		close(began)
		<-free
		return g.proofs[0], nil
	}}
	w := startWorker(t, q, false, stuck)
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	<-began
	require.ErrorIs(t, waitFor(t, e, g.jobs[0].ID, engine.StateFailed), engine.ErrTooLong)
	startWorker(t, q, false, honest(g, 0))
	requireProof(t, e, g.jobs[0], g.proofs[0])
	close(free)
	require.NoError(t, w.Stop(context.Background()))
	told.requireOnce(t, g.jobs[0].ID)
}

// A worker keeps its job alive for ever without proving it.
func TestLivelyWorkerWithoutProof(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{AckWait: time.Second})
	limits := engine.DefaultLimits(time.Second)
	limits.Held = 3 * time.Second
	e := newEngine(t, engine.Config{Queue: q, Limits: limits})
	require.NoError(t, e.Start(context.Background()))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	stolen := steal(t, q, circuit(t))
	deadline := time.Now().Add(patience)
	for state := engine.StateQueued; state != engine.StateFailed; {
		require.True(t, time.Now().Before(deadline), "the job is held for ever")
		require.NoError(t, stolen.Working())
		time.Sleep(100 * time.Millisecond)
		var err error
		if state, err = e.State(g.jobs[0].ID); state == engine.StateFailed {
			require.ErrorIs(t, err, engine.ErrTooLong)
		}
	}
	startWorker(t, q, false, honest(g, 0))
	requireProof(t, e, g.jobs[0], g.proofs[0])
}

// A worker says that it is done and sends nothing.
func TestJobThatIsLost(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{AckWait: time.Second})
	e := newEngine(t, engine.Config{Queue: q})
	require.NoError(t, e.Start(context.Background()))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	require.NoError(t, steal(t, q, circuit(t)).Done(context.Background()))
	require.ErrorIs(t, waitFor(t, e, g.jobs[0].ID, engine.StateFailed), engine.ErrLost)
	startWorker(t, q, false, honest(g, 0))
	requireProof(t, e, g.jobs[0], g.proofs[0])
}

// Whatever a worker sends, no wrong proof is used, nothing stops, and the job is proven in the end.
func TestLyingWorker(t *testing.T) {
	g := loadGolden(t)
	for name, lie := range map[string]func(t *testing.T, q *queue.Queue, d *queue.Delivery){
		"garbage": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			require.NoError(t, q.SendResult(context.Background(), d.ID, []byte("{]")))
		},
		"nothing": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			require.NoError(t, q.SendResult(context.Background(), d.ID, nil))
		},
		"too much": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			require.Error(t, q.SendResult(context.Background(), d.ID, make([]byte, 1<<17)))
		},
		"the proof of another job": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			m := engine.ResultMessage{ID: d.ID, Token: d.Token, Proof: g.proofs[1]}
			require.NoError(t, q.SendResult(context.Background(), d.ID, marshal(t, m)))
		},
		"a proof that names another job": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			m := engine.ResultMessage{ID: g.jobs[1].ID, Token: d.Token, Proof: g.proofs[1]}
			require.NoError(t, q.SendResult(context.Background(), d.ID, marshal(t, m)))
		},
		"a proof with a bit changed": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			m := engine.ResultMessage{ID: d.ID, Token: d.Token, Proof: g.proofs[0]}
			m.Proof[17] ^= 1
			require.NoError(t, q.SendResult(context.Background(), d.ID, marshal(t, m)))
		},
		"points at infinity": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			require.NoError(t, q.SendResult(context.Background(), d.ID, marshal(t, engine.ResultMessage{ID: d.ID, Token: d.Token})))
		},
		"a result for a job that nobody has": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			require.NoError(t, q.SendResult(context.Background(), common.Hash{1}, []byte("x")))
		},
		"progress that is none": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			require.NoError(t, q.SendProgress(d.ID, []byte("{]")))
			require.NoError(t, q.SendWorker([]byte("{]")))
			require.NoError(t, q.SendWorker(marshal(t, engine.WorkerMessage{Name: "x", Circuits: []common.Hash{circuit(t)}, Devices: 1 << 40})))
		},
		"a failure of a later holder": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			m := engine.ProgressMessage{Token: queue.Token{Sequence: d.Token.Sequence + 1, Delivery: 1 << 40}, Cause: "no reason"}
			require.NoError(t, q.SendProgress(d.ID, marshal(t, m)))
		},
		"a failure with endless words": func(t *testing.T, q *queue.Queue, d *queue.Delivery) {
			m := engine.ProgressMessage{Token: d.Token, Cause: engine.CauseDevice, Detail: strings.Repeat("x", 1<<19)}
			require.NoError(t, q.SendProgress(d.ID, marshal(t, m)))
		},
	} {
		t.Run(name, func(t *testing.T) {
			q := openQueue(t, queue.Config{AckWait: time.Second})
			e := newEngine(t, engine.Config{Queue: q, Dir: t.TempDir()})
			require.NoError(t, e.Start(context.Background()))
			require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
			lie(t, q, steal(t, q, circuit(t)))
			startWorker(t, q, false, honest(g, 0))
			requireProof(t, e, g.jobs[0], g.proofs[0])
			devices, _ := e.Devices()
			require.LessOrEqual(t, devices, 100)
		})
	}
}

// The holder of an old token is not heard, but a proof of it that verifies is one.
func TestOldTokens(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{AckWait: time.Second})
	e := newEngine(t, engine.Config{Queue: q})
	require.NoError(t, e.Start(context.Background()))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	first := steal(t, q, circuit(t))
	second := steal(t, q, circuit(t)) // after the first was silent
	require.True(t, first.Token.Before(second.Token))
	tell := func(d *queue.Delivery, m engine.ProgressMessage) {
		m.Token = d.Token
		require.NoError(t, q.SendProgress(d.ID, marshal(t, m)))
	}
	tell(second, engine.ProgressMessage{Phase: backend.PhaseProve})
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateProving))
	tell(first, engine.ProgressMessage{Cause: engine.CauseDevice})
	tell(second, engine.ProgressMessage{Phase: backend.PhaseVerify})

	m := engine.ResultMessage{ID: first.ID, Token: first.Token, Proof: g.proofs[1]}
	require.NoError(t, q.SendResult(context.Background(), first.ID, marshal(t, m)))
	m.Proof = g.proofs[0]
	require.NoError(t, q.SendResult(context.Background(), first.ID, marshal(t, m)))
	deadline := time.After(patience)
	for state := engine.StateProving; state != engine.StateDone; {
		changed := e.Changed()
		state, _ = e.State(g.jobs[0].ID)
		require.NotEqual(t, engine.StateFailed, state, "the first one's failure and lie were heard")
		if state == engine.StateDone {
			break
		}
		select {
		case <-changed:
		case <-deadline:
			require.FailNow(t, "the proof was not used")
		}
	}
	require.NoError(t, second.Working(), "it does not know yet")
}

// Jobs and proofs survive the server; a proof that came while no coordinator ran is found.
func TestServerRestart(t *testing.T) {
	g := loadGolden(t)
	dir, ctx := t.TempDir(), context.Background()
	q := openQueue(t, queue.Config{Dir: dir})
	e := newEngine(t, engine.Config{Queue: q})
	for _, job := range g.jobs[:3] {
		require.NoError(t, e.Submit(ctx, job))
	}
	before, ok, err := q.FindJob(ctx, circuit(t), g.jobs[1].ID)
	require.NoError(t, err)
	require.True(t, ok)
	stolen := steal(t, q, circuit(t))
	require.Equal(t, g.jobs[0].ID, stolen.ID)
	m := engine.ResultMessage{ID: stolen.ID, Token: stolen.Token, Proof: g.proofs[0]}
	require.NoError(t, q.SendResult(ctx, stolen.ID, marshal(t, m)))
	require.NoError(t, stolen.Done(ctx))
	require.NoError(t, e.Stop(ctx))
	q.Close()

	q = openQueue(t, queue.Config{Dir: dir})
	limits := engine.DefaultLimits(time.Second)
	e = newEngine(t, engine.Config{Queue: q, Limits: limits, Dir: t.TempDir()})
	require.NoError(t, e.Submit(ctx, g.jobs[0]))
	result, ok := e.Result(g.jobs[0].ID)
	require.True(t, ok, "done without a worker")
	require.Equal(t, g.proofs[0], result.Proof)
	require.NoError(t, e.Submit(ctx, g.jobs[1]))
	after, ok, err := q.FindJob(ctx, circuit(t), g.jobs[1].ID)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, before, after, "still the same job")

	require.NoError(t, e.Start(ctx))
	require.Eventually(t, func() bool { // nobody needs the third any more
		_, waits, err := q.FindJob(ctx, circuit(t), g.jobs[2].ID)
		return err == nil && !waits
	}, patience, 100*time.Millisecond)
	startWorker(t, q, false, honest(g, 1))
	requireProof(t, e, g.jobs[1], g.proofs[1])
}

// Of two processes that coordinate for one owner the later one has the jobs; the other touches nothing any more.
func TestTwoCoordinators(t *testing.T) {
	g := loadGolden(t)
	ctx := context.Background()
	q := openQueue(t, queue.Config{AckWait: time.Second})
	first := newEngine(t, engine.Config{Queue: q, Name: "owner"})
	require.NoError(t, first.Start(ctx))
	require.NoError(t, first.Submit(ctx, g.jobs[0]))
	other := newEngine(t, engine.Config{Queue: q, Name: "another-owner"})
	require.NoError(t, other.Start(ctx))
	require.NoError(t, first.Submit(ctx, g.jobs[1]), "another owner is no rival")

	second := newEngine(t, engine.Config{Queue: q, Name: "owner"})
	require.NoError(t, second.Start(ctx))
	require.NoError(t, second.Submit(ctx, g.jobs[0]))
	require.ErrorIs(t, first.Submit(ctx, g.jobs[2]), engine.ErrFenced)
	require.ErrorIs(t, first.Cancel(ctx, g.jobs[0].ID), engine.ErrFenced)
	_, waits, err := q.FindJob(ctx, circuit(t), g.jobs[0].ID)
	require.NoError(t, err)
	require.True(t, waits, "the first one's cancellation did not reach the queue")
	jobs, err := q.Jobs(ctx, circuit(t))
	require.NoError(t, err)
	require.Len(t, jobs, 2, "each job once")
	startWorker(t, q, false, &device{answer: func(_ context.Context, n int) (backend.Proof, error) { return g.proofs[n%2], nil }})
	requireProof(t, second, g.jobs[0], g.proofs[0])
}

// What other machines failed at is proven by the prover's own device, if it has one.
func TestOwnDeviceGetsWhatOthersFailAt(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{})
	e := newEngine(t, engine.Config{Queue: q, Own: true})
	require.NoError(t, e.Start(context.Background()))
	liar := &device{answer: func(context.Context, int) (backend.Proof, error) { panic("broken machine") }}
	startWorker(t, q, false, liar)
	for range 2 {
		require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
		require.ErrorIs(t, waitFor(t, e, g.jobs[0].ID, engine.StateFailed), engine.ErrPanic)
	}
	startWorker(t, q, true, honest(g, 0))
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateDone))
	require.Equal(t, 2, liar.count())
}

// A worker that is told to stop gives its job back at once, and one without room takes none.
func TestWorkerThatStopsOrRefuses(t *testing.T) {
	g := loadGolden(t)
	q := openQueue(t, queue.Config{}) // whose patience is longer than the test's
	e := newEngine(t, engine.Config{Queue: q})
	require.NoError(t, e.Start(context.Background()))
	key, err := loadKey()
	require.NoError(t, err)
	full, err := worker.New(worker.Config{Name: "full", Queue: q, Devices: []worker.Device{{{Key: key, Backend: honest(g, 1)}}},
		Measure: func(string) (worker.Resources, error) {
			return worker.Resources{MemoryBytes: 1 << 20, DiskBytes: 1 << 40}, nil
		},
	}, clock.SystemClock, testlog.Logger(t, log.LevelCrit))
	require.NoError(t, err)
	require.NoError(t, full.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, full.Stop(context.Background())) })
	require.Eventually(t, func() bool { _, refusing := e.Devices(); return strings.Contains(refusing["full"], "memory") }, patience, 50*time.Millisecond)
	require.ErrorIs(t, full.Health(), worker.ErrMemory)

	began := make(chan struct{})
	slow := &device{answer: func(ctx context.Context, _ int) (backend.Proof, error) {
		close(began)
		<-ctx.Done()
		return backend.Proof{}, ctx.Err()
	}}
	w := startWorker(t, q, false, slow)
	require.NoError(t, e.Submit(context.Background(), g.jobs[0]))
	<-began
	require.NoError(t, w.Stop(context.Background()))
	startWorker(t, q, false, honest(g, 0))
	require.NoError(t, waitFor(t, e, g.jobs[0].ID, engine.StateDone), "it did not count as failed")
}
