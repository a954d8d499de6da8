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
	"github.com/proophi/proophi/sequencer/rpc"
)

// Service is the prover as a process or as a part of one.
type Service struct {
	process   *process.Process
	engine    *engine.Engine
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
	backends := deps.Backends
	for range cfg.Workers {
		if len(deps.Backends) > 0 {
			break
		}
		backends = append(backends, backend.NewCPU(loaded))
	}
	s.engine, err = engine.New(engine.Config{
		Key: &loaded.Verifying, Backends: backends, Dir: filepath.Join(cfg.DataDir, "proofs"), OnProgress: deps.OnProgress,
	}, s.process.Clock, s.process.Log)
	if err != nil {
		return err
	}
	traces := deps.Traces
	if traces == nil {
		if s.sequencer, err = rpc.Dial(ctx, cfg.SequencerRPC, cfg.Token); err != nil {
			return err
		}
		traces = s.sequencer
	}
	s.driver = newDriver(s.process, cfg, s.engine, traces)
	return nil
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
	if err := s.engine.Start(ctx); err != nil {
		return err
	}
	return s.process.Start(ctx, s.driver.run)
}

// Stop ends the service. What is being proven is given up. It works on a half-built service.
func (s *Service) Stop(ctx context.Context) error {
	if s.stopped.Swap(true) {
		return nil
	}
	s.process.Halt()
	var err error
	if s.engine != nil {
		err = s.engine.Stop(ctx)
	}
	if s.sequencer != nil {
		s.sequencer.Close()
	}
	return errors.Join(err, s.process.Stop(ctx))
}

// Stopped reports whether Stop was called.
func (s *Service) Stopped() bool { return s.stopped.Load() }

// Command is the prover on the command line.
func Command() *cli.Command {
	return &cli.Command{
		Name: "prover", Usage: "prove chunks for what the market pays", Flags: Flags(),
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
}

func newMetrics(f opmetrics.Factory) metrics {
	options := func(name, help string) prometheus.CounterOpts {
		return prometheus.CounterOpts{Namespace: "proophi", Subsystem: "prover", Name: name, Help: help}
	}
	return metrics{
		delivered: f.NewCounter(options("proofs_delivered_total", "Proofs that this prover delivered.")),
		failed:    f.NewCounter(options("proofs_failed_total", "Proofs that could not be made.")),
		seconds: f.NewHistogram(prometheus.HistogramOpts{Namespace: "proophi", Subsystem: "prover", Name: "proof_seconds",
			Help: "Time that a proof takes.", Buckets: prometheus.ExponentialBuckets(0.5, 2, 12)}),
	}
}
