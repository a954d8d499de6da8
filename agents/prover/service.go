package prover

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-service/cliapp"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Service is the prover as a process or as a part of one.
type Service struct {
	process   *process.Process
	queue     *queue.Queue
	engine    *engine.Engine
	worker    *worker.Worker // nil if only other machines prove
	driver    *driver
	sequencer *rpc.Client
	stopped   atomic.Bool
}

var _ cliapp.Lifecycle = (*Service)(nil)

// New builds a service that does nothing until Start. It loads the proving keys, deriving development keys if there
// are none.
func New(ctx context.Context, cfg Config, deps Deps) (*Service, error) {
	if err := cfg.Check(deps); err != nil {
		return nil, err
	}
	p, err := process.Open(ctx, "prover", cfg.Config, deps.process())
	if err != nil {
		return nil, err
	}
	s := &Service{process: p}
	if err := s.init(ctx, cfg, deps); err != nil {
		return nil, errors.Join(err, s.Stop(ctx))
	}
	return s, nil
}

func (s *Service) init(ctx context.Context, cfg Config, deps Deps) error {
	loaded, err := s.loadKeys(ctx, cfg, deps)
	if err != nil {
		return err
	}
	if deps.Measure == nil {
		deps.Measure = worker.Measure
	}
	if s.queue, err = queue.Open(ctx, cfg.queue(), s.process.Log); err != nil {
		return err
	}
	if err := s.makeEngine(ctx, cfg, deps, &loaded.Verifying); err != nil {
		return err
	}
	if err := s.makeWorker(cfg, deps, loaded); err != nil {
		return err
	}
	traces := deps.Traces
	if traces == nil {
		if s.sequencer, err = rpc.Dial(ctx, cfg.SequencerRPC, cfg.Token); err != nil {
			return err
		}
		traces = s.sequencer
	}
	s.driver = newDriver(s.process, cfg, s.engine, traces, deps.Measure)
	return nil
}

func (s *Service) makeEngine(ctx context.Context, cfg Config, deps Deps, key *keys.Verifying) (err error) {
	limits := engine.DefaultLimits(cfg.Queue.AckWait)
	limits.Held = cfg.JobLimit
	s.engine, err = engine.New(ctx, engine.Config{
		Key: key, Queue: s.queue, Dir: filepath.Join(cfg.DataDir, "proofs"), Limits: limits, OnProgress: deps.OnProgress,
		Name: fmt.Sprintf("%d-%v-%d", s.process.Manifest.ChainID, cfg.ownerOf(s.process), key.Shape.Slots),
		Own:  cfg.Workers > 0 || len(deps.Backends) > 0,
	}, s.process.Clock, s.process.Log)
	return err
}

// makeWorker makes the part of this process that proves, if it has one.
func (s *Service) makeWorker(cfg Config, deps Deps, loaded *keys.Keys) error {
	backends := deps.Backends
	for len(deps.Backends) == 0 && len(backends) < cfg.Workers {
		b, err := backend.Open(cfg.Backend, loaded)
		if err != nil {
			return err
		}
		backends = append(backends, b)
	}
	if len(backends) == 0 {
		return nil
	}
	workers := worker.Config{Name: fmt.Sprintf("prover of %v", cfg.ownerOf(s.process)), Queue: s.queue, Trusted: true, Dir: cfg.DataDir, Measure: deps.Measure,
		Metrics: worker.NewMetrics(s.process.Metrics)}
	for _, b := range backends {
		workers.Devices = append(workers.Devices, worker.Device{{Key: &loaded.Verifying, Backend: b}})
	}
	var err error
	s.worker, err = worker.New(workers, s.process.Clock, s.process.Log)
	return err
}

// loadKeys loads the keys and makes sure that they are the deployment's and may be used on its chain.
func (s *Service) loadKeys(ctx context.Context, cfg Config, deps Deps) (*keys.Keys, error) {
	loaded := deps.Keys
	if loaded == nil {
		store, err := keys.NewStore(cfg.KeysDir, func(stage string) { s.process.Log.Info("Loading proving keys", "stage", stage) })
		if err != nil {
			return nil, err
		}
		if loaded, err = store.Load(ctx, protocol.Shape{Slots: int(s.process.Manifest.Slots)}); err != nil {
			return nil, fmt.Errorf("loading proving keys: %w", err)
		}
	}
	if loaded.CircuitID != s.process.Manifest.CircuitID {
		return nil, fmt.Errorf("circuit %v instead of %v: %w", loaded.CircuitID, s.process.Manifest.CircuitID, ErrKeys)
	}
	return loaded, loaded.CheckChain(s.process.Manifest.ChainID)
}

// Owner is the account that the proofs name.
func (s *Service) Owner() common.Address { return s.driver.owner }

// Start begins to prove.
func (s *Service) Start(ctx context.Context) error {
	s.process.Log.Info("Starting prover", "owner", s.Owner(), "account", s.process.Sender.From(), "slots", s.engine.Shape().Slots)
	if url := s.queue.WorkerURL(); url != "" {
		s.process.Log.Info("Takes workers", "url", url)
	}
	if err := s.engine.Start(ctx); err != nil {
		return err
	}
	if s.worker != nil {
		if err := s.worker.Start(ctx); err != nil {
			return err
		}
	}
	return s.process.Start(ctx, s.driver.run)
}

// Stop ends the service. What its own devices prove is given back to the queue. It works on a half-built service.
func (s *Service) Stop(ctx context.Context) error {
	if s.stopped.Swap(true) {
		return nil
	}
	s.process.Halt()
	var errs []error
	if s.worker != nil {
		errs = append(errs, s.worker.Stop(ctx))
	}
	if s.engine != nil {
		errs = append(errs, s.engine.Stop(ctx))
	}
	if s.queue != nil {
		s.queue.Close()
	}
	if s.sequencer != nil {
		s.sequencer.Close()
	}
	return errors.Join(append(errs, s.process.Stop(ctx))...)
}

// WorkerURL is where workers on other machines find the jobs; empty if the process takes none.
func (s *Service) WorkerURL() string { return s.queue.WorkerURL() }

// Stopped reports whether Stop was called.
func (s *Service) Stopped() bool { return s.stopped.Load() }

// Command is the prover on the command line.
func Command() *cli.Command {
	return &cli.Command{
		Name: "prover", Usage: "prove chunks for what the market pays", Flags: Flags(), Subcommands: []*cli.Command{workerCommand()},
		Action: cliapp.LifecycleCmd(func(c *cli.Context, _ context.CancelCauseFunc) (cliapp.Lifecycle, error) {
			cfg, err := ReadConfig(c)
			if err != nil {
				return nil, err
			}
			return New(c.Context, cfg, Deps{})
		}),
	}
}

// Metrics lists the metrics of a prover.
func Metrics() []opmetrics.DocumentedMetric {
	return monitor.Document("prover", func(f opmetrics.Factory) { newMetrics(f) })
}

type metrics struct {
	delivered prometheus.Counter
	failed    prometheus.Counter
	seconds   prometheus.Histogram
	seats     prometheus.Gauge
	halvings  prometheus.Gauge
}

func newMetrics(f opmetrics.Factory) metrics {
	options := func(name, help string) prometheus.CounterOpts {
		return prometheus.CounterOpts{Namespace: "proophi", Subsystem: "prover", Name: name, Help: help}
	}
	gauge := func(name, help string) prometheus.Gauge {
		return f.NewGauge(prometheus.GaugeOpts{Namespace: "proophi", Subsystem: "prover", Name: name, Help: help})
	}
	return metrics{
		seats:     gauge("seats", "Seats that this prover can prove within a window."),
		halvings:  gauge("breaker_halvings", "How often the circuit breaker has halved what may be sold."),
		delivered: f.NewCounter(options("proofs_delivered_total", "Proofs that this prover delivered.")),
		failed:    f.NewCounter(options("proofs_failed_total", "Proofs that could not be made.")),
		seconds: f.NewHistogram(prometheus.HistogramOpts{Namespace: "proophi", Subsystem: "prover", Name: "proof_seconds",
			Help: "Time that a proof takes.", Buckets: prometheus.ExponentialBuckets(0.5, 2, 12)}),
	}
}
