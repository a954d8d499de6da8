// Package queue carries jobs, traces and proofs between the coordinator of a prover and its workers, through NATS
// JetStream: a server embedded in the prover's process, or a cluster by its URL. It knows nothing of what a job is.
//
// A job is a message of a work queue. The sequence number that the stream gave it, and the number of the delivery, are
// its fencing [Token]: they only grow, and nobody who takes part chooses them. A worker that says nothing for a while has
// lost its job, and the next one gets it.
package queue

import (
	"context"
	"errors"
	"fmt"
	neturl "net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Config says where the queue is and how patient it is.
type Config struct {
	// URL of a cluster; empty for the embedded server. It may hold several, with commas.
	URL string
	// CredsFile holds the credentials for the cluster, in the form of NATS; empty for none.
	CredsFile string
	// Token is what a worker shows: to the cluster, or to the embedded server that listens.
	Token string
	// Dir is where the embedded server stores everything.
	Dir string
	// Listen is host:port at which the embedded server takes workers; empty for no open port, port 0 for any.
	Listen string
	// Replicas is the number of the cluster's servers that hold each message; 0 is one.
	Replicas int
	// AckWait is how long a worker may say nothing before its job is given to another.
	AckWait time.Duration
	// Deliveries is how often a job is given out before it counts as failed.
	Deliveries int
}

// DefaultConfig returns the settings of an embedded server without its directory.
func DefaultConfig() Config {
	return Config{Replicas: 1, AckWait: 30 * time.Second, Deliveries: 5}
}

// Check reports every mistake at once.
func (c Config) Check() error {
	var errs []error
	refuse := func(bad bool, what string) {
		if bad {
			errs = append(errs, fmt.Errorf("%w: %s", ErrConfig, what))
		}
	}
	refuse(c.URL == "" && c.Dir == "", "neither URL nor directory")
	refuse(c.URL != "" && c.Listen != "", "a cluster has its own ports: give a URL, or an address to listen at")
	refuse(c.Listen != "" && len(c.Token) < 16, "an open port needs a token of at least 16 characters")
	refuse(c.AckWait < time.Second, "workers have less than a second to say that they live")
	refuse(c.Deliveries < 1, "a job is given out at least once")
	refuse(c.Replicas < 0 || c.Replicas > 5, "0 to 5 replicas")
	return errors.Join(errs...)
}

const (
	// keep is how long what nobody removed stays; a batch is over much earlier.
	keep = 24 * time.Hour
	// Limits of one message, of the jobs that wait, and of the proofs for one job: who sends more is wrong or hostile.
	maxJobBytes    = 64 << 10
	maxResultBytes = 16 << 10
	maxJobs        = 4096
	// ResultsPerJob is the number of results that are kept for one job, the newest ones.
	ResultsPerJob = 4
	// requestTimeout bounds a request to the server.
	requestTimeout = 10 * time.Second
	// flushTimeout bounds what closing waits for.
	flushTimeout = 2 * time.Second
)

// Queue is a connection to the server, and the server too if it is embedded.
type Queue struct {
	cfg    Config
	log    log.Logger
	server *server.Server
	conn   *nats.Conn
	js     jetstream.JetStream

	// The coordinator's.
	jobs    jetstream.Stream
	results jetstream.Stream
	leaders jetstream.KeyValue

	mu        sync.Mutex
	traces    jetstream.ObjectStore
	consumers map[string]jetstream.Consumer
}

// Open opens the coordinator's side: it starts the embedded server unless there is a URL, connects and makes the streams.
func Open(ctx context.Context, cfg Config, logger log.Logger) (*Queue, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	q := &Queue{cfg: cfg, log: logger, consumers: make(map[string]jetstream.Consumer)}
	var options []nats.Option
	if cfg.URL == "" {
		s, credentials, err := startServer(cfg, logger)
		if err != nil {
			return nil, err
		}
		q.server = s
		options = append(options, nats.InProcessServer(s), credentials)
	}
	err := q.connect(options)
	if err == nil {
		err = q.makeStreams(ctx)
	}
	if err != nil {
		q.Close()
		return nil, err
	}
	return q, nil
}

// Dial opens a worker's side: it connects to the URL.
func Dial(cfg Config, logger log.Logger) (*Queue, error) {
	if cfg.URL == "" {
		return nil, fmt.Errorf("%w: no URL of the job queue", ErrConfig)
	}
	q := &Queue{cfg: cfg, log: logger, consumers: make(map[string]jetstream.Consumer)}
	if err := q.connect(nil); err != nil {
		q.Close()
		return nil, err
	}
	return q, nil
}

// connect fails at once if nobody answers. A connection that breaks later is made again, for ever.
func (q *Queue) connect(options []nats.Option) (err error) {
	options = append(options, nats.Name("proophi"), nats.MaxReconnects(-1), nats.ReconnectWait(time.Second), nats.IgnoreAuthErrorAbort(),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				q.log.Warn("Lost the job queue; connecting again", "err", err)
			}
		}),
		nats.ReconnectHandler(func(*nats.Conn) { q.log.Info("The job queue is back") }),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { q.log.Warn("Job queue", "err", err) }))
	if q.cfg.CredsFile != "" {
		options = append(options, nats.UserCredentials(q.cfg.CredsFile))
	}
	if q.cfg.URL != "" && q.cfg.Token != "" { // an embedded server knows the user, one with a plain token only that
		options = append(options, nats.UserInfo(workerUser, q.cfg.Token), nats.Token(q.cfg.Token))
	}
	url := q.cfg.URL
	if url == "" {
		url = nats.DefaultURL // a name only: the connection is a pipe within the process
	}
	if q.conn, err = nats.Connect(url, options...); err != nil {
		return fmt.Errorf("%w at %s: %w", ErrConnect, redacted(url), err)
	}
	q.js, err = jetstream.New(q.conn, jetstream.WithDefaultTimeout(requestTimeout))
	return err
}

// redacted is a list of URLs without what nobody may read in a log.
func redacted(list string) string {
	parts := strings.Split(list, ",")
	for i, part := range parts {
		u, err := neturl.Parse(strings.TrimSpace(part))
		if err != nil {
			parts[i] = "?"
			continue
		}
		if u.User != nil {
			u.User = neturl.User("xxxxx") // a user without a password is a token
		}
		parts[i] = u.String()
	}
	return strings.Join(parts, ",")
}

func (q *Queue) makeStreams(ctx context.Context) (err error) {
	replicas := max(q.cfg.Replicas, 1)
	q.jobs, err = q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: JobsStream, Subjects: []string{root + "jobs.>"}, Retention: jetstream.WorkQueuePolicy, Storage: jetstream.FileStorage,
		MaxAge: keep, MaxMsgs: maxJobs, MaxMsgSize: maxJobBytes, Discard: jetstream.DiscardNew, Replicas: replicas,
	})
	if err != nil {
		return fmt.Errorf("making the stream of jobs: %w", err)
	}
	q.results, err = q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: ResultsStream, Subjects: []string{resultSubject("*")}, Retention: jetstream.LimitsPolicy, Storage: jetstream.FileStorage,
		MaxAge: keep, MaxBytes: maxJobs * maxResultBytes, MaxMsgSize: maxResultBytes, MaxMsgsPerSubject: ResultsPerJob,
		Discard: jetstream.DiscardOld, Replicas: replicas,
	})
	if err != nil {
		return fmt.Errorf("making the stream of results: %w", err)
	}
	q.traces, err = q.js.CreateOrUpdateObjectStore(ctx, jetstream.ObjectStoreConfig{
		Bucket: TracesBucket, TTL: keep, Storage: jetstream.FileStorage, Replicas: replicas,
	})
	if err != nil {
		return fmt.Errorf("making the store of traces: %w", err)
	}
	q.leaders, err = q.js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{
		Bucket: LeadersBucket, Storage: jetstream.FileStorage, Replicas: replicas,
	})
	if err != nil {
		return fmt.Errorf("making the table of coordinators: %w", err)
	}
	return nil
}

// OpenLane makes a lane of a circuit's jobs, from which workers can take then.
func (q *Queue) OpenLane(ctx context.Context, circuit common.Hash, lane Lane) error {
	_, err := q.jobs.CreateOrUpdateConsumer(ctx, jetstream.ConsumerConfig{
		Durable: consumerName(circuit, lane), FilterSubject: jobFilter(circuit, lane, "*"), AckPolicy: jetstream.AckExplicitPolicy,
		AckWait: q.cfg.AckWait, MaxDeliver: q.cfg.Deliveries, Replicas: max(q.cfg.Replicas, 1),
	})
	if err != nil {
		return fmt.Errorf("opening lane %s: %w", lane, err)
	}
	return nil
}

// Config returns what the queue was opened with.
func (q *Queue) Config() Config { return q.cfg }

// WorkerURL is where workers find the embedded server; empty if it does not listen.
func (q *Queue) WorkerURL() string {
	if q.server == nil || q.cfg.Listen == "" {
		return ""
	}
	return q.server.ClientURL()
}

// Connected reports whether the server answers.
func (q *Queue) Connected() bool { return q.conn != nil && q.conn.IsConnected() }

// Close ends the connection and the embedded server. It works on a half-open queue, and twice.
func (q *Queue) Close() {
	if q.conn != nil {
		if q.conn.IsConnected() {
			_ = q.conn.FlushTimeout(flushTimeout) // what is lost is sent again, or missed for a while
		}
		q.conn.Close()
	}
	if q.server != nil {
		q.server.Shutdown()
		q.server.WaitForShutdown()
	}
}

// isMissing reports whether the server does not have what was asked for.
func isMissing(err error) bool {
	return errors.Is(err, jetstream.ErrMsgNotFound) || errors.Is(err, jetstream.ErrConsumerNotFound) ||
		errors.Is(err, jetstream.ErrStreamNotFound) || errors.Is(err, jetstream.ErrConsumerDoesNotExist)
}
