package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sourcegraph/conc/panics"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/queue"
)

// hearProgress notes what a worker tells of its job. What an earlier holder tells is not heard.
func (e *Engine) hearProgress(ctx context.Context, id ID, data []byte) {
	var m ProgressMessage
	if err := decode(data, &m); err != nil {
		e.log.Warn("Unreadable message about a job", "job", id, "err", err)
		return
	}
	m.Worker, m.Detail = m.Worker[:min(len(m.Worker), maxDetail)], m.Detail[:min(len(m.Detail), maxDetail)]
	if m.Cause != "" {
		cause, ok := causes[m.Cause]
		if !ok {
			cause = ErrDevice
		}
		e.fail(ctx, id, m.Token, m.Worker, fmt.Errorf("%w: %s", cause, strings.TrimPrefix(m.Detail, cause.Error()+": ")))
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.jobs[id]
	if x == nil || !x.open() || e.isStale(x, m.Token) {
		return
	}
	now := e.clock.Now()
	begins := x.state == StateQueued || x.token.Before(m.Token)
	if begins {
		x.standing.began = now
	}
	x.state, x.token, x.standing.heard, x.standing.delivery = StateProving, m.Token, now, m.Token.Delivery
	if begins {
		e.tell(Progress{ID: id, Context: x.job.Context, State: StateProving, Worker: m.Worker})
	}
	if m.Phase != "" && (begins || m.Phase != x.standing.phase) {
		e.tell(Progress{ID: id, Context: x.job.Context, State: StateProving, Phase: m.Phase, Worker: m.Worker})
	}
	x.standing.phase = m.Phase
}

// isStale reports whether a token is not the newest holder's. No delivery has a number above the limit: such a token
// would keep the real holder from being heard.
func (e *Engine) isStale(x *entry, token queue.Token) bool {
	if token.Delivery == 0 || token.Delivery > uint64(e.queue.Config().Deliveries) {
		return true
	}
	return x.token.Sequence != 0 && token.Sequence != x.token.Sequence || token.Before(x.token)
}

// take deals with a result that came through the queue. It is verified, then on disk, then removed from the queue.
func (e *Engine) take(ctx context.Context, r queue.Result) {
	e.mu.Lock()
	x := e.jobs[r.ID]
	if x == nil || e.fenced || e.stopped { // another coordinator's, or of a job that is submitted later: it stays
		e.mu.Unlock()
		return
	}
	done, job := x.state == StateDone, x.job
	e.mu.Unlock()
	if done {
		e.removeResult(ctx, r)
		return
	}
	m, err := e.check(job, r)
	if err != nil {
		e.log.Warn("Threw away a result that is no proof of its job", "job", r.ID, "worker", m.Worker, "err", err)
		e.removeResult(ctx, r)
		e.fail(ctx, r.ID, m.Token, m.Worker, err)
		return
	}
	e.keep(ctx, x, m)
}

// check returns what a result says, if its proof verifies against the public inputs of the job.
func (e *Engine) check(job Job, r queue.Result) (m ResultMessage, err error) {
	if err := decode(r.Data, &m); err != nil {
		return ResultMessage{}, err
	}
	m.Worker = m.Worker[:min(len(m.Worker), maxDetail)]
	if m.ID != job.ID {
		return m, fmt.Errorf("%w: proof for job %v", ErrGarbage, m.ID)
	}
	if caught := panics.Try(func() { err = backend.Verify(e.cfg.Key, m.Proof, job.public) }); caught != nil {
		err = fmt.Errorf("%w: %w", backend.ErrInvalidProof, caught.AsError())
	}
	return m, err
}

// keep writes a proof that verifies to disk and ends its job. The lock is not held.
func (e *Engine) keep(ctx context.Context, x *entry, m ResultMessage) {
	result := Result{ID: x.job.ID, Context: x.job.Context, Public: x.job.public, Proof: m.Proof}
	e.mu.Lock()
	if !x.standing.began.IsZero() {
		result.Seconds = e.clock.Since(x.standing.began).Seconds()
	}
	token := x.token
	e.mu.Unlock()
	if err := e.store.save(result); err != nil { // the result stays in the queue for the next attempt
		e.fail(ctx, x.job.ID, token, m.Worker, err)
		return
	}
	if !e.finish(result, m.Worker) {
		if err := e.store.remove(x.job.ID); err != nil {
			e.log.Warn("Could not remove the proof of a cancelled job", "job", x.job.ID, "err", err)
		}
		return
	}
	if err := e.queue.RemoveResults(ctx, x.job.ID); err != nil {
		e.log.Warn("Could not tidy the queue", "job", x.job.ID, "err", err)
	}
	if err := e.queue.RemoveJob(ctx, e.cfg.Key.CircuitID, x.job.ID); err != nil {
		e.log.Warn("Could not tidy the queue", "job", x.job.ID, "err", err)
	}
}

// finish marks a job as done. It returns false for one that was cancelled meanwhile.
func (e *Engine) finish(result Result, worker string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.jobs[result.ID]
	if x == nil || x.state == StateDone {
		return x != nil
	}
	x.state, x.result, x.err = StateDone, result, nil
	c := x.job.Context
	e.log.Info("Proved a chunk", "commit", c.CommitID, "chunk", c.ChunkIndex, "seconds", result.Seconds, "worker", worker)
	e.tell(Progress{ID: result.ID, Context: c, State: StateDone, Worker: worker})
	return true
}

// fail ends a job without a result, if whoever says so holds it.
func (e *Engine) fail(ctx context.Context, id ID, token queue.Token, worker string, err error) {
	e.mu.Lock()
	x := e.jobs[id]
	if x == nil || !x.open() || e.fenced || e.isStale(x, token) {
		e.mu.Unlock()
		e.log.Debug("Heard of a failure from a worker that does not hold the job", "job", id, "worker", worker, "err", err)
		return
	}
	x.ending = true
	e.mu.Unlock()
	e.give(ctx, x, worker, err)
}

// give takes a failed job out of the queue and then says that it failed, so that it can be submitted again.
func (e *Engine) give(ctx context.Context, x *entry, worker string, err error) {
	if err := e.queue.RemoveJob(ctx, e.cfg.Key.CircuitID, x.job.ID); err != nil {
		e.log.Warn("Could not take a failed job out of the queue", "job", x.job.ID, "err", err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	x.ending = false
	if x.state == StateDone { // a proof came meanwhile
		return
	}
	x.state, x.err = StateFailed, err
	x.failures++
	c := x.job.Context
	e.log.Error("Could not prove a chunk", "commit", c.CommitID, "chunk", c.ChunkIndex, "worker", worker, "failures", x.failures, "err", err)
	if e.jobs[x.job.ID] == x {
		e.tell(Progress{ID: x.job.ID, Context: c, State: StateFailed, Worker: worker, Err: err})
	}
}

// restore finds the result of a job on disk, or in the queue where it came while nobody listened.
func (e *Engine) restore(ctx context.Context, x *entry) bool {
	id := x.job.ID
	result, ok, err := e.store.load(id)
	if ok {
		if err = backend.Verify(e.cfg.Key, result.Proof, x.job.public); err != nil {
			err = fmt.Errorf("%w: %w", ErrResultDamaged, err)
		}
	}
	if ok && err == nil {
		e.mu.Lock()
		defer e.mu.Unlock()
		x.state, x.result = StateDone, result
		e.tell(Progress{ID: id, Context: x.job.Context, State: StateDone})
		return true
	}
	if err != nil {
		e.log.Warn("A stored proof cannot be used; proving again", "job", id, "err", err)
	}
	return e.restoreFromQueue(ctx, x)
}

func (e *Engine) restoreFromQueue(ctx context.Context, x *entry) bool {
	for range queue.ResultsPerJob {
		r, ok, err := e.queue.LastResult(ctx, x.job.ID)
		if err != nil || !ok {
			return false
		}
		m, err := e.check(x.job, r)
		if err == nil {
			e.keep(ctx, x, m)
			state, _ := e.State(x.job.ID)
			return state == StateDone
		}
		e.log.Warn("Threw away a result that is no proof of its job", "job", x.job.ID, "worker", m.Worker, "err", err)
		e.removeResult(ctx, r)
	}
	return false
}

func (e *Engine) removeResult(ctx context.Context, r queue.Result) {
	if err := e.queue.RemoveResult(ctx, r); err != nil {
		e.log.Warn("Could not remove a result", "job", r.ID, "err", err)
	}
}

func decode(data []byte, message any) error {
	if err := json.Unmarshal(data, message); err != nil {
		return fmt.Errorf("%w: %w", ErrGarbage, err)
	}
	return nil
}
