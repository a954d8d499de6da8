package process

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/httputil"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	oprpc "github.com/ethereum-optimism/optimism/op-service/rpc"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sourcegraph/conc"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/scripts/deploy"
)

// Process is a half of an agent: it sees L1 and acts there. The agent's driver is the other half.
type Process struct {
	Name     string
	Log      log.Logger
	Clock    clock.Clock
	Manifest deploy.Manifest
	Client   *l1.Client
	Follower *l1.Follower
	Sender   *l1.Sender
	// Metrics makes the agent's own metrics; they are served if the configuration says so.
	Metrics opmetrics.Factory
	// Admin are the agent's own methods of the admin API, Problems its own reasons to be unhealthy; set before Start.
	Admin    []rpc.API
	Problems func() []string

	cfg      Config
	journal  *journal.Journal
	registry *prometheus.Registry
	server   *httputil.HTTPServer
	pprof    *oppprof.Service
	admin    *oprpc.Server
	balance  *clock.LoopFn
	stop     context.CancelFunc
	tasks    conc.WaitGroup
}

// Open makes the parts of a process; Start starts them. What it opened is closed again if it fails.
func Open(ctx context.Context, name string, cfg Config, deps Deps) (*Process, error) {
	if err := cfg.Check(deps); err != nil {
		return nil, err
	}
	p := &Process{Name: name, Log: deps.Log, Clock: deps.Clock, cfg: cfg}
	if p.Log == nil {
		p.Log = oplog.NewLogger(os.Stderr, cfg.Log)
	}
	if p.Clock == nil {
		p.Clock = clock.SystemClock
	}
	p.registry = opmetrics.NewRegistry()
	p.Metrics = opmetrics.With(p.registry)
	if err := p.open(ctx, deps); err != nil {
		return nil, errors.Join(err, p.Stop(ctx))
	}
	return p, nil
}

func (p *Process) open(ctx context.Context, deps Deps) (err error) {
	if deps.Manifest != nil {
		p.Manifest = *deps.Manifest
	} else if p.Manifest, err = deploy.ReadManifest(p.cfg.Manifest); err != nil {
		return err
	}
	account, err := p.cfg.signer(deps, p.Log)
	if err != nil {
		return err
	}
	if p.Client, err = l1.Dial(ctx, p.cfg.L1RPC, p.Manifest.ChainID); err != nil {
		return err
	}
	following := l1.DefaultFollowerConfig(p.Manifest.ChainID)
	if p.cfg.L1PollInterval > 0 {
		following.PollInterval = p.cfg.L1PollInterval
	}
	if p.Follower, err = l1.NewFollower(p.Client, p.Manifest, following, p.Clock, p.Log); err != nil {
		return err
	}
	if p.journal, err = journal.Open(filepath.Join(p.cfg.DataDir, "journal")); err != nil {
		return err
	}
	metrics := p.readings().Register(p.Metrics)
	p.Sender, err = l1.NewSender(p.Client, account, p.journal, l1.DefaultSenderConfig(p.Manifest.ChainID), &metrics, p.Log)
	return err
}

// readings is what the process tells of itself.
func (p *Process) readings() monitor.Readings {
	return monitor.Readings{
		Agent: p.Name, Clock: p.Clock, Synced: p.Follower.Synced,
		Head:    func() l1.Block { return p.Follower.View().Head() },
		Pending: func() int { return len(p.journal.Pending()) },
		Problems: func() []string {
			if p.Problems == nil {
				return nil
			}
			return p.Problems()
		},
	}
}

// startServers starts those servers that the configuration enables.
func (p *Process) startServers() (err error) {
	if p.cfg.Metrics.Enabled {
		if p.server, err = opmetrics.StartServer(p.registry, p.cfg.Metrics.ListenAddr, p.cfg.Metrics.ListenPort); err != nil {
			return fmt.Errorf("starting metrics server: %w", err)
		}
		p.balance = opmetrics.LaunchBalanceMetrics(p.Log, p.registry, "proophi_"+p.Name, p.Client.Client, p.Sender.From())
	}
	if c := p.cfg.Pprof; c.ListenEnabled {
		p.pprof = oppprof.New(c.ListenEnabled, c.ListenAddr, c.ListenPort, c.ProfileType, c.ProfileDir, c.ProfileFilename)
		if err := p.pprof.Start(); err != nil {
			return fmt.Errorf("starting profiler: %w", err)
		}
	}
	p.admin, err = monitor.Serve(p.cfg.Admin, p.readings(), p.Log, p.Admin...)
	return err
}

// Start starts the servers, the follower and then the loop, which is given its context until Stop.
func (p *Process) Start(ctx context.Context, loop func(context.Context)) error {
	if err := p.startServers(); err != nil {
		return err
	}
	if err := p.Follower.Start(ctx); err != nil {
		return err
	}
	running, cancel := context.WithCancel(context.Background())
	p.stop = cancel
	p.tasks.Go(func() { loop(running) })
	return nil
}

// Halt ends the loop and waits for it. Follower and sender still work, for what is to be done at the very end.
func (p *Process) Halt() {
	if p.stop != nil {
		p.stop()
	}
	p.tasks.Wait()
}

// Stop ends everything that was opened or started. It works on a half-built process, and twice.
func (p *Process) Stop(ctx context.Context) error {
	p.Halt()
	var errs []error
	if p.Follower != nil {
		errs = append(errs, p.Follower.Stop(ctx))
	}
	if p.Sender != nil {
		p.Sender.Close()
	}
	if p.journal != nil {
		errs = append(errs, p.journal.Close())
	}
	if p.admin != nil {
		errs = append(errs, p.admin.Stop())
	}
	if p.balance != nil {
		errs = append(errs, p.balance.Close())
	}
	if p.server != nil {
		errs = append(errs, p.server.Stop(ctx))
	}
	if p.pprof != nil {
		errs = append(errs, p.pprof.Stop(ctx))
	}
	if p.Client != nil {
		p.Client.Close()
	}
	return errors.Join(errs...)
}

// Each calls step with every new view, and whenever the channel that wake returns is closed, until the context ends. A
// failing step is logged and tried again with the next view.
func (p *Process) Each(ctx context.Context, step func(context.Context, *l1.View) error, wake func() <-chan struct{}) {
	for ctx.Err() == nil {
		var woken <-chan struct{}
		if wake != nil {
			woken = wake()
		}
		view, changed := p.Follower.Changed()
		if p.Follower.Synced() {
			err := p.reconcile(ctx)
			if err == nil {
				view, changed = p.Follower.Changed()
				err = step(ctx, view)
			}
			if err != nil && ctx.Err() == nil {
				p.Log.Warn("Could not finish a step; trying again with the next block", "agent", p.Name, "block", view.Head().Number, "err", err)
			}
		}
		select {
		case <-ctx.Done():
		case <-changed:
		case <-woken:
		}
	}
}

// WithdrawCredit takes the account's credit at the auction out, if it is at least the given amount and nothing else
// is under way.
func (p *Process) WithdrawCredit(ctx context.Context, view *l1.View, leastWei *big.Int) error {
	const intent = "withdrawCredit"
	credit := view.CreditOf(p.Sender.From())
	if credit.Sign() == 0 || credit.Cmp(leastWei) < 0 {
		return nil
	}
	_, err := p.Perform(ctx, l1.Call{
		Intent: intent, Kind: intent, To: p.Manifest.Auction,
		Data: bindings.NewIProverAuction().PackWithdrawCredit(p.Sender.From()),
	})
	if l1.IsRevert(err, "NothingToWithdraw") {
		return nil
	}
	if err == nil {
		p.Log.Info("Withdrew credit", "agent", p.Name, "wei", credit)
	}
	return err
}
