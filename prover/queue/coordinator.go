package queue

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// AddJob puts a job into a lane, unless the queue has it in any lane: after a restart, or because another coordinator
// put it there. It returns the job's sequence number. Of two that add the same job at once into a lane, one adds it.
func (q *Queue) AddJob(ctx context.Context, circuit common.Hash, lane Lane, id common.Hash, data []byte) (uint64, error) {
	for {
		sequence, ok, err := q.FindJob(ctx, circuit, id)
		if ok || err != nil {
			return sequence, err
		}
		ack, err := q.js.Publish(ctx, jobSubject(circuit, lane, id), data, jetstream.WithExpectStream(JobsStream),
			jetstream.WithExpectLastSequencePerSubject(0))
		if isOccupied(err) {
			continue
		}
		if err != nil {
			return 0, fmt.Errorf("adding job: %w", err)
		}
		return ack.Sequence, nil
	}
}

// isOccupied reports whether the subject got a message that was not expected.
func isOccupied(err error) bool {
	var api *jetstream.APIError
	return errors.As(err, &api) &&
		(api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequence || api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequenceConstant)
}

// FindJob returns the sequence number of a job that waits or is being proven, false for one that does not.
func (q *Queue) FindJob(ctx context.Context, circuit, id common.Hash) (uint64, bool, error) {
	message, err := q.jobs.GetLastMsgForSubject(ctx, jobSubject(circuit, "*", id))
	if isMissing(err) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, fmt.Errorf("looking for job: %w", err)
	}
	return message.Sequence, true, nil
}

// Jobs returns the jobs of a circuit that wait or are being proven.
func (q *Queue) Jobs(ctx context.Context, circuit common.Hash) (map[common.Hash][]byte, error) {
	info, err := q.jobs.Info(ctx, jetstream.WithSubjectFilter(jobFilter(circuit, "*", "*")))
	if err != nil {
		return nil, fmt.Errorf("listing jobs: %w", err)
	}
	found := make(map[common.Hash][]byte)
	for subject := range info.State.Subjects {
		message, err := q.jobs.GetLastMsgForSubject(ctx, subject)
		if isMissing(err) {
			continue // ended meanwhile
		}
		if err != nil {
			return nil, fmt.Errorf("listing jobs: %w", err)
		}
		if id, ok := idOf(subject); ok {
			found[id] = message.Data
		}
	}
	return found, nil
}

// Delivered returns the sequence number of the last job of a lane that was given to a worker.
func (q *Queue) Delivered(ctx context.Context, circuit common.Hash, lane Lane) (uint64, error) {
	consumer, err := q.jobs.Consumer(ctx, consumerName(circuit, lane))
	if err != nil {
		return 0, fmt.Errorf("looking at lane %s: %w", lane, err)
	}
	return consumer.CachedInfo().Delivered.Stream, nil
}

// RemoveJob takes a job and its trace out, and tells whoever proves it. Results that came stay, and so does the job if it
// is added again meanwhile.
func (q *Queue) RemoveJob(ctx context.Context, circuit, id common.Hash) error {
	info, err := q.jobs.Info(ctx)
	if err != nil {
		return fmt.Errorf("removing job: %w", err)
	}
	last := info.State.LastSeq
	errs := []error{
		q.jobs.Purge(ctx, jetstream.WithPurgeSubject(jobSubject(circuit, "*", id)), jetstream.WithPurgeSequence(last+1)),
		q.conn.Publish(cancelSubject(id.Hex()), strconv.AppendUint(nil, last, 10)),
	}
	if err := q.traces.Delete(ctx, id.Hex()); err != nil && !errors.Is(err, jetstream.ErrObjectNotFound) {
		errs = append(errs, err)
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("removing job: %w", err)
	}
	return nil
}

// PutTrace stores what a job refers to.
func (q *Queue) PutTrace(ctx context.Context, id common.Hash, data []byte) error {
	if _, err := q.traces.PutBytes(ctx, id.Hex(), data); err != nil {
		return fmt.Errorf("storing trace: %w", err)
	}
	return nil
}

// Result is what a worker sent, as it came: anyone who may write to the queue may have written it.
type Result struct {
	// ID is the job that the result was sent for.
	ID       common.Hash
	Data     []byte
	sequence uint64
}

// RemoveResults forgets all results for a job.
func (q *Queue) RemoveResults(ctx context.Context, id common.Hash) error {
	if err := q.results.Purge(ctx, jetstream.WithPurgeSubject(resultSubject(id.Hex()))); err != nil {
		return fmt.Errorf("removing results: %w", err)
	}
	return nil
}

// Results calls handle for the results that are there and those that come, in order, until stop is called. Results stay
// until they are removed; those that were not are handled again at the next start.
func (q *Queue) Results(ctx context.Context, handle func(Result)) (stop func(), err error) {
	consumer, err := q.results.OrderedConsumer(ctx, jetstream.OrderedConsumerConfig{DeliverPolicy: jetstream.DeliverAllPolicy})
	if err != nil {
		return nil, fmt.Errorf("following results: %w", err)
	}
	consuming, err := consumer.Consume(func(m jetstream.Msg) {
		meta, err := m.Metadata()
		if err != nil {
			q.log.Warn("A result has no place in its stream", "err", err)
			return
		}
		id, _ := idOf(m.Subject())
		handle(Result{ID: id, Data: m.Data(), sequence: meta.Sequence.Stream})
	}, jetstream.ConsumeErrHandler(func(_ jetstream.ConsumeContext, err error) { q.log.Debug("Following results", "err", err) }))
	if err != nil {
		return nil, fmt.Errorf("following results: %w", err)
	}
	return func() { consuming.Stop(); <-consuming.Closed() }, nil
}

// LastResult returns the newest result for a job, false if there is none.
func (q *Queue) LastResult(ctx context.Context, id common.Hash) (Result, bool, error) {
	message, err := q.results.GetLastMsgForSubject(ctx, resultSubject(id.Hex()))
	if isMissing(err) {
		return Result{}, false, nil
	}
	if err != nil {
		return Result{}, false, fmt.Errorf("looking for a result: %w", err)
	}
	return Result{ID: id, Data: message.Data, sequence: message.Sequence}, true, nil
}

// RemoveResult forgets a result that was dealt with.
func (q *Queue) RemoveResult(ctx context.Context, r Result) error {
	err := q.results.DeleteMsg(ctx, r.sequence)
	if errors.Is(err, jetstream.ErrMsgDeleteUnsuccessful) { // which does not say why
		if _, gone := q.results.GetMsg(ctx, r.sequence); isMissing(gone) {
			return nil
		}
	}
	if err != nil {
		return fmt.Errorf("removing result: %w", err)
	}
	return nil
}

// OnProgress calls handle for what workers tell of jobs, until stop is called. What is told while nobody listens is lost.
func (q *Queue) OnProgress(handle func(id common.Hash, data []byte)) (stop func(), err error) {
	return q.subscribe(progressSubject("*"), func(m *nats.Msg) {
		if id, ok := idOf(m.Subject); ok {
			handle(id, m.Data)
		}
	})
}

// OnWorkers calls handle for what workers tell of themselves, until stop is called.
func (q *Queue) OnWorkers(handle func(data []byte)) (stop func(), err error) {
	return q.subscribe(workersSubject, func(m *nats.Msg) { handle(m.Data) })
}

func (q *Queue) subscribe(subject string, handle nats.MsgHandler) (stop func(), err error) {
	subscription, err := q.conn.Subscribe(subject, handle)
	if err == nil {
		err = q.conn.FlushTimeout(requestTimeout) // from here on nothing is missed
	}
	if err != nil {
		return nil, fmt.Errorf("listening to %s: %w", subject, err)
	}
	return func() { _ = subscription.Unsubscribe() }, nil
}

// Lead makes the caller the coordinator of that name and returns its term. A later call, by whomever, ends the term.
func (q *Queue) Lead(ctx context.Context, name string) (uint64, error) {
	term, err := q.leaders.PutString(ctx, name, time.Now().UTC().Format(time.RFC3339))
	if err != nil {
		return 0, fmt.Errorf("becoming the coordinator of %s: %w", name, err)
	}
	return term, nil
}

// Leads reports whether the term still runs.
func (q *Queue) Leads(ctx context.Context, name string, term uint64) (bool, error) {
	entry, err := q.leaders.Get(ctx, name)
	if err != nil {
		return false, fmt.Errorf("asking who coordinates %s: %w", name, err)
	}
	return entry.Revision() == term, nil
}
