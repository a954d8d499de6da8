package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/panics"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/witness"
)

// maxLimit bounds how long a coordinator may ask for a job to be held.
const maxLimit = 24 * time.Hour

// task is one job in the hands of one device.
type task struct {
	*Worker
	name     string // the device's
	prover   Prover
	delivery *queue.Delivery
	job      engine.JobMessage
}

// run proves one job and deals with what comes of it: a proof is sent, a failure told, an unfinished job given back.
func (w *Worker) run(ctx context.Context, name string, prover Prover, delivery *queue.Delivery) {
	t := &task{Worker: w, name: name, prover: prover, delivery: delivery}
	if err := t.read(); err != nil {
		w.log.Warn("Dropped a job that is none", "job", delivery.ID, "err", err)
		t.told(delivery.Drop(err.Error()))
		return
	}
	limit := time.Duration(min(t.job.LimitSeconds, maxLimit.Seconds()) * float64(time.Second))
	working, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	release := t.hold(cancel, limit)
	defer release()

	started := w.clock.Now()
	phase := make(chan backend.Phase, 8)
	var beating conc.WaitGroup
	beats, stopBeats := context.WithCancel(working)
	beating.Go(func() { t.beat(beats, cancel, limit, phase) })

	proof, err := t.prove(working, phase)
	if err == nil {
		err = t.deliver(working, proof)
	}
	stopBeats()
	beating.Wait()
	t.end(ctx, working, err, w.clock.Since(started))
}

// read decodes the job and makes sure that it is one for the device.
func (t *task) read() error {
	if err := json.Unmarshal(t.delivery.Data, &t.job); err != nil {
		return fmt.Errorf("%w: %w", engine.ErrGarbage, err)
	}
	switch {
	case t.job.ID != t.delivery.ID:
		return fmt.Errorf("%w: it is of job %v", engine.ErrGarbage, t.job.ID)
	case t.job.CircuitID != t.prover.Key.CircuitID:
		return fmt.Errorf("%w: it is for circuit %v", engine.ErrGarbage, t.job.CircuitID)
	case !(t.job.LimitSeconds > 0):
		return fmt.Errorf("%w: it leaves no time", engine.ErrGarbage)
	}
	return nil
}

// hold notes the job as running until the returned function is called.
func (t *task) hold(cancel context.CancelCauseFunc, limit time.Duration) func() {
	t.mu.Lock()
	defer t.mu.Unlock()
	h := &holding{cancel: cancel, sequence: t.delivery.Token.Sequence, until: t.clock.Now().Add(limit)}
	t.running[t.job.ID] = h
	t.cfg.Metrics.Busy.Inc()
	return func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.running[t.job.ID] == h {
			delete(t.running, t.job.ID)
		}
		t.cfg.Metrics.Busy.Dec()
	}
}

// beat says that the worker lives, three times as often as it must and at each phase, but no longer than the limit: a
// device that hangs loses its job.
func (t *task) beat(ctx context.Context, cancel context.CancelCauseFunc, limit time.Duration, phases <-chan backend.Phase) {
	ticker := t.clock.NewTicker(t.delivery.AckWait / 3)
	defer ticker.Stop()
	end := t.clock.NewTimer(limit)
	defer end.Stop()
	message := engine.ProgressMessage{Token: t.delivery.Token, Worker: t.name}
	for {
		t.told(errors.Join(t.delivery.Working(), t.send(message)))
		select {
		case <-ctx.Done():
			return
		case <-end.Ch():
			cancel(engine.ErrTooLong)
			return
		case message.Phase = <-phases:
		case <-ticker.Ch():
		}
	}
}

// prove fetches the trace, fills the circuit, has it proven and verifies the proof.
func (t *task) prove(ctx context.Context, phases chan<- backend.Phase) (proof backend.Proof, err error) {
	trace, err := t.trace(ctx)
	if err != nil {
		return proof, err
	}
	circuit, public, err := t.assign(trace)
	if err != nil {
		return proof, err
	}
	report := func(p backend.Phase) {
		select {
		case phases <- p:
		default: // nobody listens any more
		}
	}
	if caught := panics.Try(func() { proof, err = t.prover.Backend.Prove(ctx, circuit, report) }); caught != nil {
		return proof, fmt.Errorf("%w: %w", engine.ErrPanic, caught.AsError())
	}
	if err != nil {
		return proof, fmt.Errorf("proving on %s: %w", t.prover.Backend.Name(), err)
	}
	if err := backend.Verify(t.prover.Key, proof, public); err != nil {
		return proof, fmt.Errorf("verifying the proof of %s: %w", t.prover.Backend.Name(), err)
	}
	return proof, nil
}

// trace fetches the job's trace and makes sure that it is the job's: the ID is the hash of the public inputs.
func (t *task) trace(ctx context.Context) (trace protocol.ChunkTrace, err error) {
	data, err := t.cfg.Queue.Trace(ctx, t.job.ID)
	if err != nil {
		return trace, fmt.Errorf("%w: %w", engine.ErrTrace, err)
	}
	if err := json.Unmarshal(data, &trace); err != nil {
		return trace, fmt.Errorf("%w: %w", engine.ErrTrace, err)
	}
	var job engine.Job
	if caught := panics.Try(func() { job, err = engine.NewJob(t.prover.Key.Shape, trace, t.job.Context) }); caught != nil {
		err = caught.AsError()
	}
	if err != nil {
		return trace, fmt.Errorf("%w: %w", engine.ErrTrace, err)
	}
	if job.ID != t.job.ID {
		return trace, fmt.Errorf("%w: it is of job %v", engine.ErrTrace, job.ID)
	}
	return trace, nil
}

func (t *task) assign(trace protocol.ChunkTrace) (circuit *transition.Circuit, public engine.Public, err error) {
	fill := func() { circuit, public, err = witness.Assign(t.prover.Key.Shape, trace, t.job.Context) }
	if caught := panics.Try(fill); caught != nil {
		return nil, public, fmt.Errorf("filling the circuit: %w: %w", engine.ErrPanic, caught.AsError())
	}
	if err != nil {
		return nil, public, fmt.Errorf("filling the circuit: %w: %w", backend.ErrUnsatisfied, err)
	}
	return circuit, public, nil
}

// deliver sends the proof until the server has it, then takes the job out of the queue.
func (t *task) deliver(ctx context.Context, proof backend.Proof) error {
	data, err := json.Marshal(engine.ResultMessage{ID: t.job.ID, Token: t.delivery.Token, Worker: t.name, Proof: proof})
	if err != nil {
		return fmt.Errorf("encoding result: %w", err)
	}
	for {
		err := t.cfg.Queue.SendResult(ctx, t.job.ID, data)
		if err == nil {
			break
		}
		t.log.Warn("Could not send a proof; trying again", "job", t.job.ID, "err", err)
		if err := t.clock.SleepCtx(ctx, time.Second); err != nil {
			return err
		}
	}
	if err := t.delivery.Done(ctx); err != nil && ctx.Err() == nil {
		t.log.Debug("The job's end did not reach the queue; its result did", "job", t.job.ID, "err", err)
	}
	return nil
}

// end deals with a job that the device has left. parent ends when the worker stops.
func (t *task) end(parent, working context.Context, err error, took time.Duration) {
	m := t.cfg.Metrics
	switch cause := context.Cause(working); {
	case err == nil:
		m.Proven.Inc()
		m.Seconds.Observe(took.Seconds())
		t.log.Info("Proved a job", "job", t.job.ID, "worker", t.name, "seconds", took.Seconds(), "device", t.prover.Backend.Name())
	case errors.Is(cause, engine.ErrCancelled):
		m.Cancelled.Inc()
		t.log.Info("Left a job that nobody needs any more", "job", t.job.ID, "worker", t.name)
		t.told(t.delivery.Drop("cancelled"))
	case parent.Err() != nil:
		m.Returned.Inc()
		t.log.Info("Gave a job back, because the worker stops", "job", t.job.ID, "worker", t.name)
		t.told(t.delivery.Return())
	default:
		if cause != nil {
			err = cause
		}
		m.Failed.Inc()
		t.log.Error("Could not prove a job", "job", t.job.ID, "worker", t.name, "err", err)
		t.told(t.send(engine.ProgressMessage{Token: t.delivery.Token, Worker: t.name, Cause: engine.CauseOf(err), Detail: err.Error()}))
	}
}

// send tells the coordinator about the job.
func (t *task) send(m engine.ProgressMessage) error {
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return t.cfg.Queue.SendProgress(t.job.ID, data)
}

// told notes that something could not be told: the job is given out again then.
func (t *task) told(err error) {
	if err != nil {
		t.log.Debug("A message about a job did not reach the queue", "job", t.delivery.ID, "err", err)
	}
}
