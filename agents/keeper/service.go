package keeper

import (
	"context"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-service/cliapp"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
)

// Deps take the place of what the service would make from its configuration. All are optional.
type Deps = process.Deps

// Service is the keeper as a process or as a part of one.
type Service struct {
	process *process.Process
	driver  *driver
	stopped atomic.Bool
}

var _ cliapp.Lifecycle = (*Service)(nil)

// New builds a service that does nothing until Start.
func New(ctx context.Context, cfg Config, deps Deps) (*Service, error) {
	if err := cfg.Check(deps); err != nil {
		return nil, err
	}
	p, err := process.Open(ctx, "keeper", cfg.Config, deps)
	if err != nil {
		return nil, err
	}
	return &Service{process: p, driver: newDriver(p, cfg)}, nil
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
	return s.process.Stop(ctx)
}

// Stopped reports whether Stop was called.
func (s *Service) Stopped() bool { return s.stopped.Load() }

// Command is the keeper on the command line.
func Command() *cli.Command {
	return &cli.Command{
		Name: "keeper", Usage: "finalize proven batches and tidy the list of asks", Flags: Flags(),
		Action: cliapp.LifecycleCmd(func(c *cli.Context, _ context.CancelCauseFunc) (cliapp.Lifecycle, error) {
			cfg, err := ReadConfig(c)
			if err != nil {
				return nil, err
			}
			return New(c.Context, cfg, Deps{})
		}),
	}
}

func newFinalizedCounter(p *process.Process) prometheus.Counter {
	return p.Metrics.NewCounter(prometheus.CounterOpts{Namespace: "proophi", Subsystem: "keeper", Name: "batches_finalized_total",
		Help: "Batches that this keeper finalized."})
}
