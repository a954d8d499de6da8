package engine

import (
	"context"
	"time"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/queue"
)

// Limits say when a job that has no result counts as failed, so that it is given out again.
type Limits struct {
	// Held is how long one worker may have a job, however lively it is.
	Held time.Duration
	// Silence is how long the last worker that may get a job can be silent.
	Silence time.Duration
	// Lost is how long a job may be missing in the queue.
	Lost time.Duration
	// Period is how often jobs are looked at.
	Period time.Duration
	// Orphan is how long jobs of an earlier run are left to the workers for somebody to submit them again.
	Orphan time.Duration
}

// DefaultLimits fit a queue whose workers may be silent for ackWait.
func DefaultLimits(ackWait time.Duration) Limits {
	return Limits{Held: 15 * time.Minute, Silence: 3 * ackWait, Lost: ackWait, Period: ackWait / 3, Orphan: 4 * ackWait}
}

// standing is what is known of a job's way through the queue.
type standing struct {
	inQueue bool
	// seen is when it was in the queue, for all that is known.
	seen time.Time
	// began is when its holder got it, zero if nobody has it; heard is when the holder was last heard of.
	began, heard time.Time
	// delivery is the number of the holder, and deliveries the highest that there can be.
	delivery, deliveries uint64
	phase                backend.Phase
}

// judge returns why a job without a result counts as failed, nil while it does not. It reads no clock.
func (l Limits) judge(now time.Time, s standing) error {
	switch {
	case !s.inQueue && now.Sub(s.seen) >= l.Lost:
		return ErrLost
	case !s.began.IsZero() && now.Sub(s.began) >= l.Held:
		return ErrTooLong
	case s.delivery != 0 && s.delivery >= s.deliveries && now.Sub(s.heard) >= l.Silence:
		return ErrDeliveries
	}
	return nil
}

// watch looks at all jobs again and again, until the engine stops.
func (e *Engine) watch(ctx context.Context) {
	ticker := e.clock.NewTicker(e.cfg.Limits.Period)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.Ch():
		}
		if err := e.look(ctx); err != nil && ctx.Err() == nil {
			e.log.Warn("Could not look after the jobs; trying again", "err", err)
		}
	}
}

// look fails the jobs that no worker will bring to an end, and removes those that nobody submitted again.
func (e *Engine) look(ctx context.Context) error {
	if err := e.checkLead(ctx); err != nil {
		return err
	}
	delivered := make(map[queue.Lane]uint64)
	for _, x := range e.openJobs() {
		if _, known := delivered[x.lane]; !known {
			last, err := e.queue.Delivered(ctx, e.cfg.Key.CircuitID, x.lane)
			if err != nil {
				return err
			}
			delivered[x.lane] = last
		}
		if err := e.lookAt(ctx, x, delivered[x.lane]); err != nil {
			return err
		}
	}
	return e.removeOrphans(ctx)
}

func (e *Engine) openJobs() (list []*entry) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, x := range e.jobs {
		if x.open() && x.token.Sequence != 0 {
			list = append(list, x)
		}
	}
	return list
}

func (e *Engine) lookAt(ctx context.Context, x *entry, delivered uint64) error {
	sequence, inQueue, err := e.queue.FindJob(ctx, e.cfg.Key.CircuitID, x.job.ID)
	if err != nil {
		return err
	}
	if !inQueue && e.restoreFromQueue(ctx, x) {
		return nil
	}
	e.mu.Lock()
	if e.jobs[x.job.ID] != x || !x.open() {
		e.mu.Unlock()
		return nil
	}
	now, s := e.clock.Now(), &x.standing
	s.deliveries = uint64(e.queue.Config().Deliveries)
	s.inQueue = inQueue && sequence == x.token.Sequence
	if s.inQueue {
		s.seen = now
		if s.began.IsZero() && delivered >= sequence { // taken by one that says nothing
			s.began = now
		}
	}
	verdict := e.cfg.Limits.judge(now, *s)
	x.ending = verdict != nil
	e.mu.Unlock()
	if verdict != nil {
		e.give(ctx, x, "", verdict)
	}
	return nil
}

// removeOrphans takes out what an earlier run left and nobody needs: its batch is over by now.
func (e *Engine) removeOrphans(ctx context.Context) error {
	e.mu.Lock()
	var forgotten []ID
	if e.clock.Since(e.started) >= e.cfg.Limits.Orphan {
		for id := range e.orphans {
			forgotten = append(forgotten, id)
		}
	}
	e.mu.Unlock()
	for _, id := range forgotten {
		if !e.isOrphan(id) {
			continue
		}
		if err := e.queue.RemoveJob(ctx, e.cfg.Key.CircuitID, id); err != nil {
			return err
		}
		e.log.Info("Removed a job that an earlier run left and nobody needs", "job", id)
		e.mu.Lock()
		delete(e.orphans, id)
		e.mu.Unlock()
	}
	return nil
}

// isOrphan reports whether still nobody submitted the job.
func (e *Engine) isOrphan(id ID) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	_, orphan := e.orphans[id]
	return orphan
}
