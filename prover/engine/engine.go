// Package engine proves chunks: a queue of jobs by urgency, one worker for each device, results on disk, so that a
// restart proves nothing twice. Every proof is verified before anyone gets it, those from disk too.
package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/log"
	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/panics"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/witness"
)

// queueRetry is the time after which a queue that failed is asked again.
const queueRetry = time.Second

// Config says what an engine proves with.
type Config struct {
	// Key verifies what is proven; it names the shape.
	Key *keys.Verifying
	// Backends are the devices: each has a worker. The same one may stand several times.
	Backends []backend.Backend
	// Dir keeps the results; empty for none.
	Dir string
	// Queue holds the jobs; nil for one in memory.
	Queue Queue
	// OnProgress, if not nil, is told every step from the worker's goroutine. It must not wait for the engine.
	OnProgress func(Progress)
}

// Engine proves chunks.
type Engine struct {
	cfg   Config
	shape protocol.Shape
	queue Queue
	store store
	clock clock.Clock
	log   log.Logger

	mu      sync.Mutex
	jobs    map[ID]*entry
	changed chan struct{} // closed at the next change of a job's state
	stopped bool

	stop  context.CancelFunc
	tasks conc.WaitGroup
}

// entry is what is known of a job.
type entry struct {
	state  State
	result Result
	err    error
	cancel context.CancelFunc // while proving
}

// New makes an engine; Start starts its workers.
func New(cfg Config, clk clock.Clock, logger log.Logger) (*Engine, error) {
	if len(cfg.Backends) == 0 {
		return nil, ErrNoBackend
	}
	if cfg.Queue == nil {
		cfg.Queue = NewMemoryQueue()
	}
	if cfg.OnProgress == nil {
		cfg.OnProgress = func(Progress) {}
	}
	results, err := newStore(cfg.Dir)
	if err != nil {
		return nil, err
	}
	return &Engine{
		cfg: cfg, shape: cfg.Key.Shape, queue: cfg.Queue, store: results, clock: clk, log: logger,
		jobs: make(map[ID]*entry), changed: make(chan struct{}),
	}, nil
}

// Shape is the size of the chunks that the engine proves.
func (e *Engine) Shape() protocol.Shape { return e.shape }

// Start starts the workers.
func (e *Engine) Start(context.Context) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.stopped {
		return ErrStopped
	}
	if e.stop != nil {
		return nil
	}
	ctx, cancel := context.WithCancel(context.Background())
	e.stop = cancel
	for i, device := range e.cfg.Backends {
		e.tasks.Go(func() { e.work(ctx, i, device) })
	}
	return nil
}

// Stop cancels what is being proven and waits for the workers: a phase that has begun runs to its end.
func (e *Engine) Stop(context.Context) error {
	e.mu.Lock()
	e.stopped = true
	stop := e.stop
	e.mu.Unlock()
	if stop != nil {
		stop()
	}
	e.tasks.Wait()
	return nil
}

// Submit puts a job into the queue, unless it is there, is being proven or has a result. A failed or cancelled job is
// tried again.
func (e *Engine) Submit(ctx context.Context, job Job) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.stopped {
		return ErrStopped
	}
	known := e.jobs[job.ID]
	if known != nil && (known.state == StateDone || known.state == StateProving) {
		return nil
	}
	if known == nil || known.state != StateQueued {
		if e.restore(job) {
			return nil
		}
	}
	e.jobs[job.ID] = &entry{state: StateQueued}
	if err := e.queue.Push(ctx, job); err != nil {
		delete(e.jobs, job.ID)
		return fmt.Errorf("queueing job: %w", err)
	}
	e.tell(Progress{ID: job.ID, Context: job.Context, State: StateQueued})
	return nil
}

// restore takes a job's result from disk, if it is there and verifies.
func (e *Engine) restore(job Job) bool {
	result, ok, err := e.store.load(job.ID)
	if ok {
		if err = backend.Verify(e.cfg.Key, result.Proof, result.Public); err != nil {
			err = fmt.Errorf("%w: %w", ErrResultDamaged, err)
		}
	}
	if err != nil {
		e.log.Warn("A stored proof cannot be used; proving again", "job", job.ID, "err", err)
		return false
	}
	if !ok {
		return false
	}
	e.jobs[job.ID] = &entry{state: StateDone, result: result}
	e.tell(Progress{ID: job.ID, Context: job.Context, State: StateDone})
	return true
}

// Cancel ends a job that nobody needs any more and forgets its result.
func (e *Engine) Cancel(ctx context.Context, id ID) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	known := e.jobs[id]
	if known == nil {
		return e.store.remove(id)
	}
	if known.cancel != nil {
		known.cancel()
	}
	delete(e.jobs, id)
	_, err := e.queue.Remove(ctx, id)
	return errors.Join(err, e.store.remove(id))
}

// State returns where a job stands; empty for one that is not known.
func (e *Engine) State(id ID) (State, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if known := e.jobs[id]; known != nil {
		return known.state, known.err
	}
	return "", nil
}

// Result returns the proof of a job that is done.
func (e *Engine) Result(id ID) (Result, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	known := e.jobs[id]
	if known == nil || known.state != StateDone {
		return Result{}, false
	}
	return known.result, true
}

// Changed returns a channel that is closed when a job's state changes.
func (e *Engine) Changed() <-chan struct{} {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.changed
}

// tell reports progress and wakes whoever waits for a change. The lock is held.
func (e *Engine) tell(p Progress) {
	p.At = e.clock.Now()
	if p.Phase == "" {
		close(e.changed)
		e.changed = make(chan struct{})
	}
	e.cfg.OnProgress(p)
}

// work takes jobs until the engine stops.
func (e *Engine) work(ctx context.Context, worker int, device backend.Backend) {
	for {
		job, err := e.queue.Take(ctx)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			e.log.Error("Could not take a job from the queue", "worker", worker, "err", err)
			if e.clock.SleepCtx(ctx, queueRetry) != nil {
				return
			}
			continue
		}
		e.run(ctx, worker, device, job)
	}
}

// run proves one job.
func (e *Engine) run(ctx context.Context, worker int, device backend.Backend, job Job) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	current, ok := e.begin(job, worker, cancel)
	if !ok {
		return
	}
	started := e.clock.Now()
	result, err := e.prove(ctx, worker, device, job)
	result.Seconds = e.clock.Since(started).Seconds()
	if err == nil {
		err = e.store.save(result)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.jobs[job.ID] != current { // cancelled meanwhile
		e.tell(Progress{ID: job.ID, Context: job.Context, State: StateCancelled, Worker: worker, Err: ErrCancelled})
		if err := e.store.remove(job.ID); err != nil {
			e.log.Warn("Could not remove the proof of a cancelled job", "job", job.ID, "err", err)
		}
		return
	}
	current.cancel = nil
	if err != nil {
		current.state, current.err = StateFailed, err
		e.log.Error("Could not prove a chunk", "commit", job.Context.CommitID, "chunk", job.Context.ChunkIndex, "err", err)
		e.tell(Progress{ID: job.ID, Context: job.Context, State: StateFailed, Worker: worker, Err: err})
		return
	}
	current.state, current.result = StateDone, result
	e.log.Info("Proved a chunk", "commit", job.Context.CommitID, "chunk", job.Context.ChunkIndex, "seconds", result.Seconds, "device", device.Name())
	e.tell(Progress{ID: job.ID, Context: job.Context, State: StateDone, Worker: worker})
}

// begin marks a job as being proven. It returns false for one that was cancelled while it was taken.
func (e *Engine) begin(job Job, worker int, cancel context.CancelFunc) (*entry, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	known := e.jobs[job.ID]
	if known == nil || known.state != StateQueued {
		return nil, false
	}
	current := &entry{state: StateProving, cancel: cancel}
	e.jobs[job.ID] = current
	e.tell(Progress{ID: job.ID, Context: job.Context, State: StateProving, Worker: worker})
	return current, true
}

// prove fills the circuit, has it proven and verifies the proof.
func (e *Engine) prove(ctx context.Context, worker int, device backend.Backend, job Job) (Result, error) {
	circuit, public, err := e.assign(job)
	if err != nil {
		return Result{}, fmt.Errorf("filling the circuit: %w", err)
	}
	report := func(phase backend.Phase) {
		e.mu.Lock()
		defer e.mu.Unlock()
		e.tell(Progress{ID: job.ID, Context: job.Context, State: StateProving, Phase: phase, Worker: worker})
	}
	var proof backend.Proof
	if caught := panics.Try(func() { proof, err = device.Prove(ctx, circuit, report) }); caught != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrPanic, caught.AsError())
	}
	if err != nil {
		return Result{}, fmt.Errorf("proving on %s: %w", device.Name(), err)
	}
	if err := backend.Verify(e.cfg.Key, proof, public); err != nil {
		return Result{}, fmt.Errorf("verifying the proof of %s: %w", device.Name(), err)
	}
	return Result{ID: job.ID, Context: job.Context, Public: public, Proof: proof}, nil
}

func (e *Engine) assign(job Job) (circuit *transition.Circuit, public Public, err error) {
	if caught := panics.Try(func() { circuit, public, err = witness.Assign(e.shape, job.Trace, job.Context) }); caught != nil {
		return nil, public, fmt.Errorf("%w: %w", ErrPanic, caught.AsError())
	}
	return circuit, public, err
}
