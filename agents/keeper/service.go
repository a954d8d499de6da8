package keeper

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-service/cliapp"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Deps take the place of what the service would make from its configuration. All are optional.
type Deps struct {
	process.Deps
	// Traces serves witnesses in place of the sequencer.
	Traces TraceSource
}

// Service is the keeper as a process or as a part of one.
type Service struct {
	process *process.Process
	driver  *driver
	// sequencer serves witnesses, nil without one.
	sequencer *rpc.Client
	stopped   atomic.Bool
}

var _ cliapp.Lifecycle = (*Service)(nil)

// New builds a service that does nothing until Start.
func New(ctx context.Context, cfg Config, deps Deps) (*Service, error) {
	if err := cfg.Check(deps.Deps); err != nil {
		return nil, err
	}
	p, err := process.Open(ctx, "keeper", cfg.Config, deps.Deps)
	if err != nil {
		return nil, err
	}
	s := &Service{process: p}
	traces := deps.Traces
	if traces == nil && cfg.SequencerRPC != "" {
		if s.sequencer, err = rpc.Dial(ctx, cfg.SequencerRPC, cfg.Token); err != nil {
			return nil, errors.Join(err, s.Stop(ctx))
		}
		traces = s.sequencer
	}
	s.driver = newDriver(p, cfg, traces)
	return s, nil
}

// Start begins to keep.
func (s *Service) Start(ctx context.Context) error {
	s.process.Log.Info("Starting keeper", "account", s.process.Sender.From())
	return s.process.Start(ctx, s.driver.run)
}

// Stop ends the service. It works on one that was not started.
func (s *Service) Stop(ctx context.Context) error {
	if s.stopped.Swap(true) {
		return nil
	}
	err := s.process.Stop(ctx)
	if s.sequencer != nil {
		s.sequencer.Close()
	}
	return err
}

// Stopped reports whether Stop was called.
func (s *Service) Stopped() bool { return s.stopped.Load() }

// Command is the keeper on the command line.
func Command() *cli.Command {
	return &cli.Command{
		Name: "keeper", Usage: "finalize proven batches, report missed deadlines and tidy the market's lists", Flags: Flags(),
		Action: cliapp.LifecycleCmd(func(c *cli.Context, _ context.CancelCauseFunc) (cliapp.Lifecycle, error) {
			cfg, err := ReadConfig(c)
			if err != nil {
				return nil, err
			}
			return New(c.Context, cfg, Deps{})
		}),
	}
}

// Metrics lists the metrics of a keeper.
func Metrics() []opmetrics.DocumentedMetric {
	return monitor.Document("keeper", func(f opmetrics.Factory) {
		newFinalizedCounter(f)
		newChoresCounter(f)
	})
}

func newFinalizedCounter(f opmetrics.Factory) prometheus.Counter {
	return f.NewCounter(prometheus.CounterOpts{Namespace: "proophi", Subsystem: "keeper", Name: "batches_finalized_total",
		Help: "Batches that this keeper finalized."})
}

func newChoresCounter(f opmetrics.Factory) *prometheus.CounterVec {
	return f.NewCounterVec(prometheus.CounterOpts{Namespace: "proophi", Subsystem: "keeper", Name: "ladder_steps_total",
		Help: "Steps of the failure ladder that this keeper took, by kind."}, []string{"kind"})
}
