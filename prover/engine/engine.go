// Package engine has chunks proven: it gives jobs to workers through a queue, verifies what they send before anyone gets
// it, and keeps proofs on disk, so that a restart proves nothing twice.
//
// Workers are not trusted. One that dies, hangs or lies costs time and nothing else: its job is given to another, a wrong
// proof is thrown away, and what it says is heard only while it holds the job (its fencing token is the newest). A proof
// that verifies is used whoever made it, however late: it proves exactly the statement that was asked for.
package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/log"
	"github.com/sourcegraph/conc"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
)

// Config says what an engine works with.
type Config struct {
	// Key verifies what is proven; it names the shape.
	Key *keys.Verifying
	// Queue carries the jobs. It is open for as long as the engine lives.
	Queue *queue.Queue
	// Name is what this coordinator is called in the queue. Of two with one name, the later one has the jobs.
	Name string
	// Dir keeps the results; empty for none.
	Dir string
	// Limits say when a job that has no result counts as failed.
	Limits Limits
	// Own says that devices of this process empty [LaneOwn].
	Own bool
	// OnProgress, if not nil, is told every step. It must not wait for the engine.
	OnProgress func(Progress)
}

// ownAfter is the number of failures of a job after which only the prover's own devices get it.
const ownAfter = 2

// Engine gives out jobs and takes proofs.
type Engine struct {
	cfg   Config
	shape protocol.Shape
	queue *queue.Queue
	store store
	clock clock.Clock
	log   log.Logger
	term  uint64

	mu      sync.Mutex
	jobs    map[ID]*entry
	orphans map[ID]struct{} // jobs of an earlier run that nobody has submitted yet
	workers map[string]seen
	changed chan struct{} // closed at the next change of a job's state
	fenced  bool
	stopped bool
	started time.Time

	cancel context.CancelFunc
	stops  []func()
	tasks  conc.WaitGroup
}

// entry is what is known of a job.
type entry struct {
	job      Job // without its trace
	lane     queue.Lane
	state    State
	result   Result
	err      error
	failures int
	ending   bool        // it failed, but is not out of the queue yet
	token    queue.Token // of the newest holder
	standing standing
}

// open reports whether the job has neither a result nor failed.
func (x *entry) open() bool { return (x.state == StateQueued || x.state == StateProving) && !x.ending }

// New makes an engine and becomes the coordinator of its name; Start starts it.
func New(ctx context.Context, cfg Config, clk clock.Clock, logger log.Logger) (*Engine, error) {
	if cfg.OnProgress == nil {
		cfg.OnProgress = func(Progress) {}
	}
	results, err := newStore(cfg.Dir)
	if err != nil {
		return nil, err
	}
	e := &Engine{
		cfg: cfg, shape: cfg.Key.Shape, queue: cfg.Queue, store: results, clock: clk, log: logger,
		jobs: make(map[ID]*entry), orphans: make(map[ID]struct{}), workers: make(map[string]seen), changed: make(chan struct{}),
	}
	for _, lane := range Lanes(true) {
		if err := e.queue.OpenLane(ctx, cfg.Key.CircuitID, lane); err != nil {
			return nil, err
		}
	}
	if e.term, err = e.queue.Lead(ctx, cfg.Name); err != nil {
		return nil, err
	}
	return e, e.findOrphans(ctx)
}

// findOrphans notes which jobs an earlier run of this coordinator left in the queue.
func (e *Engine) findOrphans(ctx context.Context) error {
	waiting, err := e.queue.Jobs(ctx, e.cfg.Key.CircuitID)
	if err != nil {
		return err
	}
	for id, data := range waiting {
		var m JobMessage
		if json.Unmarshal(data, &m) == nil && m.Coordinator == e.cfg.Name {
			e.orphans[id] = struct{}{}
		}
	}
	return nil
}

// Shape is the size of the chunks that the engine proves.
func (e *Engine) Shape() protocol.Shape { return e.shape }

// Start begins to listen to workers.
func (e *Engine) Start(ctx context.Context) error {
	e.mu.Lock()
	if e.stopped || e.cancel != nil {
		defer e.mu.Unlock()
		if e.stopped {
			return ErrStopped
		}
		return nil
	}
	running, cancel := context.WithCancel(context.Background())
	e.cancel, e.started = cancel, e.clock.Now()
	e.mu.Unlock()
	for _, listen := range []func() (func(), error){
		func() (func(), error) { return e.queue.OnWorkers(e.hearWorker) },
		func() (func(), error) {
			return e.queue.OnProgress(func(id ID, data []byte) { e.hearProgress(running, id, data) })
		},
		func() (func(), error) {
			return e.queue.Results(ctx, func(r queue.Result) { e.take(running, r) })
		},
	} {
		stop, err := listen()
		if err != nil {
			return err
		}
		e.stops = append(e.stops, stop)
	}
	e.tasks.Go(func() { e.watch(running) })
	return nil
}

// Stop ends the listening. Jobs stay in the queue, for workers to go on and for the next run to find.
func (e *Engine) Stop(context.Context) error {
	e.mu.Lock()
	twice := e.stopped
	e.stopped = true
	cancel := e.cancel
	e.mu.Unlock()
	if twice {
		return nil
	}
	if cancel != nil {
		cancel()
	}
	e.tasks.Wait()
	for _, stop := range e.stops {
		stop()
	}
	return nil
}

// Submit gives a job to the workers, unless it is with them or has a result. A failed or cancelled job is tried again.
func (e *Engine) Submit(ctx context.Context, job Job) error {
	if idOf(job.public) != job.ID {
		return fmt.Errorf("%w: job %v is not of its public inputs", ErrGarbage, job.ID)
	}
	current, err := e.enter(job)
	if current == nil || err != nil {
		return err
	}
	if e.restore(ctx, current) {
		return nil
	}
	if err := e.publish(ctx, current, job.Trace); err != nil {
		e.mu.Lock()
		defer e.mu.Unlock()
		if e.jobs[job.ID] == current {
			delete(e.jobs, job.ID)
		}
		return fmt.Errorf("queueing job: %w", err)
	}
	return nil
}

// enter notes a job that is to be published; nil if there is nothing to do.
func (e *Engine) enter(job Job) (*entry, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch {
	case e.stopped:
		return nil, ErrStopped
	case e.fenced:
		return nil, ErrFenced
	}
	known := e.jobs[job.ID]
	if known != nil && known.state != StateFailed {
		return nil, nil
	}
	job.Trace = protocol.ChunkTrace{}
	current := &entry{job: job, lane: job.Rank.lane(), state: StateQueued, standing: standing{seen: e.clock.Now()}}
	if known != nil {
		current.failures = known.failures
	}
	if e.cfg.Own && current.failures >= ownAfter {
		current.lane = LaneOwn
	}
	e.jobs[job.ID] = current
	delete(e.orphans, job.ID)
	return current, nil
}

// publish puts the job into the queue, where it may be already.
func (e *Engine) publish(ctx context.Context, x *entry, trace protocol.ChunkTrace) error {
	if err := e.checkLead(ctx); err != nil {
		return err
	}
	id, circuit := x.job.ID, e.cfg.Key.CircuitID
	sequence, ok, err := e.queue.FindJob(ctx, circuit, id)
	if err != nil {
		return err
	}
	if !ok {
		message := JobMessage{ID: id, Coordinator: e.cfg.Name, CircuitID: circuit, Context: x.job.Context, Deadline: x.job.Deadline,
			LimitSeconds: e.cfg.Limits.Held.Seconds()}
		data, err := json.Marshal(message)
		if err != nil {
			return fmt.Errorf("encoding job: %w", err)
		}
		content, err := json.Marshal(&trace) // field elements encode themselves by address only
		if err != nil {
			return fmt.Errorf("encoding trace: %w", err)
		}
		if err := e.queue.PutTrace(ctx, id, content); err != nil {
			return err
		}
		if sequence, err = e.queue.AddJob(ctx, circuit, x.lane, id, data); err != nil {
			return err
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	x.token.Sequence = sequence
	if x.state == StateQueued {
		e.tell(Progress{ID: id, Context: x.job.Context, State: StateQueued})
	}
	return nil
}

// Cancel ends a job that nobody needs any more and forgets its result.
func (e *Engine) Cancel(ctx context.Context, id ID) error {
	e.mu.Lock()
	known := e.jobs[id]
	delete(e.jobs, id)
	if known != nil && known.open() {
		e.tell(Progress{ID: id, Context: known.job.Context, State: StateCancelled, Err: ErrCancelled})
	}
	e.mu.Unlock()
	if known != nil && known.state == StateDone { // it left the queue with its result
		return e.store.remove(id)
	}
	if err := e.checkLead(ctx); err != nil {
		return errors.Join(err, e.store.remove(id))
	}
	return errors.Join(e.queue.RemoveJob(ctx, e.cfg.Key.CircuitID, id), e.queue.RemoveResults(ctx, id), e.store.remove(id))
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

// Fenced reports whether another process took over the jobs.
func (e *Engine) Fenced() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.fenced
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

// checkLead returns ErrFenced once another process has the coordinator's name.
func (e *Engine) checkLead(ctx context.Context) error {
	leads, err := e.queue.Leads(ctx, e.cfg.Name, e.term)
	if err != nil {
		return err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if leads && !e.fenced {
		return nil
	}
	if !e.fenced {
		e.fenced = true
		e.log.Error("Another process coordinates for this owner; this one gives out no more jobs", "name", e.cfg.Name)
		close(e.changed)
		e.changed = make(chan struct{})
	}
	return ErrFenced
}
