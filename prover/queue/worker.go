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

// Token tells one holder of a job from the others. Both numbers come from the server.
type Token struct {
	// Sequence is the job's number in the stream: adding it again gives a higher one.
	Sequence uint64 `json:"sequence"`
	// Delivery counts how often that job was given out, from 1.
	Delivery uint64 `json:"delivery"`
}

// Before reports whether the token is older than another.
func (t Token) Before(other Token) bool {
	if t.Sequence != other.Sequence {
		return t.Sequence < other.Sequence
	}
	return t.Delivery < other.Delivery
}

// Delivery is a job in a worker's hands.
type Delivery struct {
	// ID is the job that the subject names.
	ID    common.Hash
	Token Token
	Data  []byte
	// AckWait is how long the worker may say nothing.
	AckWait time.Duration

	message jetstream.Msg
}

// Take takes the oldest job of a circuit's lane, false if there is none or no coordinator has opened the lane.
func (q *Queue) Take(ctx context.Context, circuit common.Hash, lane Lane) (*Delivery, bool, error) {
	name := consumerName(circuit, lane)
	consumer, err := q.consumer(ctx, name)
	if isMissing(err) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("looking for lane %s: %w", lane, err)
	}
	batch, err := consumer.FetchNoWait(1)
	if err != nil {
		return nil, false, fmt.Errorf("taking a job of lane %s: %w", lane, err)
	}
	for message := range batch.Messages() {
		return newDelivery(message, consumer.CachedInfo().Config.AckWait)
	}
	if err := batch.Error(); err != nil {
		q.forget(name)
		return nil, false, fmt.Errorf("taking a job of lane %s: %w", lane, err)
	}
	return nil, false, nil
}

func newDelivery(message jetstream.Msg, ackWait time.Duration) (*Delivery, bool, error) {
	meta, err := message.Metadata()
	if err != nil {
		return nil, false, fmt.Errorf("reading a job's place in its stream: %w", err)
	}
	id, ok := idOf(message.Subject())
	if !ok {
		return nil, false, errors.Join(fmt.Errorf("%s names no job", message.Subject()), message.Term())
	}
	return &Delivery{ID: id, Token: Token{meta.Sequence.Stream, meta.NumDelivered}, Data: message.Data(), AckWait: ackWait, message: message}, true, nil
}

// consumer returns a lane's consumer, asked for once.
func (q *Queue) consumer(ctx context.Context, name string) (jetstream.Consumer, error) {
	q.mu.Lock()
	known := q.consumers[name]
	q.mu.Unlock()
	if known != nil {
		return known, nil
	}
	found, err := q.js.Consumer(ctx, JobsStream, name)
	if err != nil {
		return nil, err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.consumers[name] = found
	return found, nil
}

func (q *Queue) forget(name string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.consumers, name)
}

// Working tells the server that the worker lives and keeps the job.
func (d *Delivery) Working() error { return d.message.InProgress() }

// Done takes the job out of the queue, once its result is in.
func (d *Delivery) Done(ctx context.Context) error { return d.message.DoubleAck(ctx) }

// Return gives the job back for the next worker to take.
func (d *Delivery) Return() error { return d.message.Nak() }

// Drop takes a job out of the queue that nobody can prove.
func (d *Delivery) Drop(reason string) error { return d.message.TermWithReason(reason) }

// Trace reads what a job refers to. The server keeps its digest and it is compared.
func (q *Queue) Trace(ctx context.Context, id common.Hash) ([]byte, error) {
	store, err := q.traceStore(ctx)
	if err != nil {
		return nil, fmt.Errorf("opening the store of traces: %w", err)
	}
	data, err := store.GetBytes(ctx, id.Hex())
	if errors.Is(err, jetstream.ErrObjectNotFound) {
		return nil, fmt.Errorf("%v: %w", id, ErrTraceUnknown)
	}
	if err != nil {
		return nil, fmt.Errorf("reading trace: %w", err)
	}
	return data, nil
}

func (q *Queue) traceStore(ctx context.Context) (jetstream.ObjectStore, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.traces != nil {
		return q.traces, nil
	}
	store, err := q.js.ObjectStore(ctx, TracesBucket)
	if err != nil {
		return nil, err
	}
	q.traces = store
	return store, nil
}

// SendResult puts a proof into the stream of results. When it returns without an error, the server has it on disk.
func (q *Queue) SendResult(ctx context.Context, id common.Hash, data []byte) error {
	if _, err := q.js.Publish(ctx, resultSubject(id.Hex()), data, jetstream.WithExpectStream(ResultsStream)); err != nil {
		return fmt.Errorf("sending result: %w", err)
	}
	return nil
}

// SendProgress tells the coordinators how a job stands, if any listens.
func (q *Queue) SendProgress(id common.Hash, data []byte) error {
	return q.conn.Publish(progressSubject(id.Hex()), data)
}

// SendWorker tells the coordinators how the worker is, if any listens.
func (q *Queue) SendWorker(data []byte) error { return q.conn.Publish(workersSubject, data) }

// OnCancel calls handle for jobs that nobody needs any more, until stop is called: those with that sequence number or a
// lower one.
func (q *Queue) OnCancel(handle func(id common.Hash, sequence uint64)) (stop func(), err error) {
	return q.subscribe(cancelSubject("*"), func(m *nats.Msg) {
		id, ok := idOf(m.Subject)
		sequence, err := strconv.ParseUint(string(m.Data), 10, 64)
		if ok && err == nil {
			handle(id, sequence)
		}
	})
}

// OnJobs calls wake when a job of a circuit is added, until stop is called. It is a hint: a job that is given out again
// comes without one.
func (q *Queue) OnJobs(circuit common.Hash, wake func()) (stop func(), err error) {
	return q.subscribe(jobFilter(circuit, "*", "*"), func(*nats.Msg) { wake() })
}
