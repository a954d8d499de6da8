package bidder

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-service/cliapp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
)

// Deps take the place of what the service would make from its configuration. All are optional.
type Deps = process.Deps

// Service is the bidder as a process or as a part of one.
type Service struct {
	process *process.Process
	cfg     Config
	driver  *driver
	started atomic.Bool
	stopped atomic.Bool
}

var _ cliapp.Lifecycle = (*Service)(nil)

// New builds a service that does nothing until Start.
func New(ctx context.Context, cfg Config, deps Deps) (*Service, error) {
	if err := cfg.Check(deps); err != nil {
		return nil, err
	}
	p, err := process.Open(ctx, "bidder", cfg.Config, deps)
	if err != nil {
		return nil, err
	}
	d, err := newDriver(ctx, p, cfg)
	if err != nil {
		return nil, errors.Join(err, p.Stop(ctx))
	}
	p.Admin = []rpc.API{{Namespace: "bidder", Service: &adminAPI{d}}}
	return &Service{process: p, cfg: cfg, driver: d}, nil
}

// Owner is the account whose seats are sold.
func (s *Service) Owner() common.Address { return s.process.Sender.From() }

// SetOffer changes what is sold.
func (s *Service) SetOffer(o Offer) { s.driver.setOffer(o) }

// Start begins to bid.
func (s *Service) Start(ctx context.Context) error {
	offer := s.driver.offer()
	s.process.Log.Info("Starting bidder", "owner", s.Owner(), "unitCostWei", offer.UnitCostWei, "seats", offer.Seats)
	s.started.Store(true)
	return s.process.Start(ctx, s.driver.run)
}

// Stop ends the service, and its asks if the configuration says so. It works on one that was not started.
func (s *Service) Stop(ctx context.Context) error {
	if s.stopped.Swap(true) {
		return nil
	}
	s.process.Halt()
	var err error
	if s.cfg.EndOnStop && !s.cfg.DryRun && s.started.Load() {
		err = s.driver.endAll(ctx)
	}
	return errors.Join(err, s.process.Stop(ctx))
}

// Stopped reports whether Stop was called.
func (s *Service) Stopped() bool { return s.stopped.Load() }

// Command is the bidder on the command line.
func Command() *cli.Command {
	return &cli.Command{
		Name: "bidder", Usage: "sell a prover's seats on the market", Flags: Flags(),
		Subcommands: append(sealCommands(), standbyCommand(), calibrateCommand()),
		Action: cliapp.LifecycleCmd(func(c *cli.Context, _ context.CancelCauseFunc) (cliapp.Lifecycle, error) {
			cfg, err := ReadConfig(c)
			if err != nil {
				return nil, err
			}
			return New(c.Context, cfg, Deps{})
		}),
	}
}
