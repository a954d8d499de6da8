package sequencer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum-optimism/optimism/op-service/cliapp"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/httputil"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	oprpc "github.com/ethereum-optimism/optimism/op-service/rpc"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/batcher"
	"github.com/proophi/proophi/sequencer/builder"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/rpc"
	"github.com/proophi/proophi/sequencer/state"
)

// Deps take the place of what the service would make from its configuration. All are optional.
type Deps struct {
	Log      log.Logger
	Clock    clock.Clock
	Manifest *deploy.Manifest
	Key      *ecdsa.PrivateKey
	L1       L1
}

// Service is the sequencer as a process or as a part of one.
type Service struct {
	log      log.Logger
	clock    clock.Clock
	cfg      Config
	manifest deploy.Manifest
	key      *ecdsa.PrivateKey

	l1       L1
	client   *l1.Client
	follower *l1.Follower
	sender   *l1.Sender
	journal  *journal.Journal
	state    *state.State
	logStore *builder.Log
	backend  *backend
	driver   *driver
	server   *rpc.Server
	registry *prometheus.Registry
	metrics  *httputil.HTTPServer
	pprof    *oppprof.Service
	admin    *oprpc.Server
	balance  *clock.LoopFn
	started  bool
	stopped  atomic.Bool
}

var _ cliapp.Lifecycle = (*Service)(nil)

// New builds a service that does nothing until Start. What it opened is closed again if it fails.
func New(ctx context.Context, cfg Config, deps Deps) (*Service, error) {
	if err := cfg.Check(deps); err != nil {
		return nil, err
	}
	s := &Service{cfg: cfg, log: deps.Log, clock: deps.Clock, l1: deps.L1, key: deps.Key, registry: opmetrics.NewRegistry()}
	if s.log == nil {
		s.log = oplog.NewLogger(os.Stderr, cfg.Log)
	}
	if s.clock == nil {
		s.clock = clock.SystemClock
	}
	if err := s.init(ctx, deps); err != nil {
		return nil, errors.Join(err, s.Stop(ctx))
	}
	return s, nil
}

func (s *Service) init(ctx context.Context, deps Deps) error {
	if err := s.readFiles(deps); err != nil {
		return err
	}
	if err := os.MkdirAll(s.cfg.DataDir, 0o700); err != nil {
		return fmt.Errorf("making data directory: %w", err)
	}
	if err := s.openStores(); err != nil {
		return err
	}
	if s.l1 == nil {
		if err := s.openL1(ctx); err != nil {
			return err
		}
	}
	if err := s.checkGenesis(ctx); err != nil {
		return err
	}
	if err := s.initBackend(); err != nil {
		return err
	}
	var err error
	if s.server, err = rpc.NewServer(s.cfg.RPC, s.backend); err != nil {
		return err
	}
	s.driver = &driver{l1: s.l1, backend: s.backend, clock: s.clock, log: s.log, interval: s.cfg.BatcherInterval}
	return nil
}

// readFiles reads the manifest and the key, as far as they are not given.
func (s *Service) readFiles(deps Deps) error {
	if deps.Manifest != nil {
		s.manifest = *deps.Manifest
	} else {
		m, err := deploy.ReadManifest(s.cfg.Manifest)
		if err != nil {
			return err
		}
		s.manifest = m
	}
	if s.key != nil {
		return nil
	}
	var err error
	s.key, err = s.cfg.Signing.PrivateKey()
	return err
}

func (s *Service) openStores() error {
	store, err := state.OpenPebble(filepath.Join(s.cfg.DataDir, "state"), vfs.Default)
	if err != nil {
		return err
	}
	if s.state, err = state.Open(store); err != nil {
		return errors.Join(err, store.Close())
	}
	if store, err = state.OpenPebble(filepath.Join(s.cfg.DataDir, "log"), vfs.Default); err != nil {
		return err
	}
	s.logStore = builder.OpenLog(store)
	return nil
}

func (s *Service) openL1(ctx context.Context) error {
	var err error
	if s.client, err = l1.Dial(ctx, s.cfg.L1RPC, s.manifest.ChainID); err != nil {
		return err
	}
	following := l1.DefaultFollowerConfig(s.manifest.ChainID)
	if s.cfg.L1PollInterval > 0 {
		following.PollInterval = s.cfg.L1PollInterval
	}
	if s.follower, err = l1.NewFollower(s.client, s.manifest, following, s.clock, s.log); err != nil {
		return err
	}
	if s.journal, err = journal.Open(filepath.Join(s.cfg.DataDir, "journal")); err != nil {
		return err
	}
	sending, metrics := l1.DefaultSenderConfig(s.manifest.ChainID), s.readings().Register(opmetrics.With(s.registry))
	if s.sender, err = l1.NewSender(s.client, signing.Local(s.key), s.journal, sending, &metrics, s.log); err != nil {
		return err
	}
	s.l1, err = newChain(ctx, s.client, s.follower, s.sender, s.manifest, following.PollInterval, s.clock, s.log)
	return err
}

// checkGenesis refuses a rollup that starts from another state than ours.
func (s *Service) checkGenesis(ctx context.Context) error {
	view, err := s.l1.View(ctx, 1)
	if err != nil {
		return fmt.Errorf("reading L1: %w", err)
	}
	root := protocol.StateRoot(protocol.GenesisTreeRoot(), 1)
	if ours := root.Bytes(); view.Genesis.PostRoot != ours {
		return fmt.Errorf("%w: rollup has %v, we have %x", ErrGenesis, view.Genesis.PostRoot, ours)
	}
	return nil
}

func (s *Service) initBackend() error {
	m := s.manifest
	params := derive.Params{ChainID: new(big.Int).SetUint64(m.ChainID), Rollup: m.Rollup, Shape: protocol.Shape{Slots: int(m.Slots)},
		UnitsPerSlot: m.UnitsPerSlot, CircuitID: m.CircuitID}
	b := &backend{params: params, state: s.state, log: s.logStore, ledger: builder.NewLedger(s.state), funds: s.l1.Funds}
	var err error
	if b.pool, err = mempool.New(s.cfg.Mempool, protocol.Domain(params.ChainID, params.Rollup), b.ledger, s.clock); err != nil {
		return err
	}
	building := builder.Config{ChainID: params.ChainID, Rollup: params.Rollup, Shape: params.Shape, UnitsPerSlot: params.UnitsPerSlot,
		TickInterval: s.cfg.BlockInterval, FillInterval: min(s.cfg.FillInterval, s.cfg.BlockInterval), DataFeePercent: s.cfg.DataFeePercent, MaxBatchBytes: s.cfg.MaxBatchBytes}
	b.builder, err = builder.New(building, builder.Deps{Log: s.log, Clock: s.clock, Chain: s.l1, Pool: b.pool, Ledger: b.ledger,
		State: s.state, Store: s.logStore, Key: s.key})
	if err != nil {
		return err
	}
	b.batcher, err = batcher.New(s.rules(), params, batcher.Deps{Log: s.log, Clock: s.clock, L1: s.l1, Builder: b.builder, Store: s.logStore})
	s.backend = b
	return err
}

func (s *Service) rules() batcher.Rules {
	p := s.manifest.Parameters
	r := batcher.Rules{
		MaxBatchAge: s.cfg.MaxBatchAge, RetryDelay: s.cfg.RetryDelay, FinalizeAlone: s.cfg.FinalizeAlone, ForcedAge: s.cfg.ForcedAge,
		MinCommitInterval: time.Duration(p.MinCommitIntervalSeconds) * time.Second,
		FinalizationDelay: time.Duration(p.FinalizationDelaySeconds) * time.Second,
		MaxUnfinalized:    int(p.MaxUnfinalized),
	}
	if r.ForcedAge == 0 {
		r.ForcedAge = max(time.Duration(p.ForcedDelaySeconds)*time.Second/4, 1)
	}
	return r
}

// Start begins to serve and to build. It returns at once; the sequencer catches up with L1 by itself.
func (s *Service) Start(ctx context.Context) error {
	if s.stopped.Load() {
		return ErrStopped
	}
	s.log.Info("Sequencer starts", "chain", s.manifest.ChainID, "rollup", s.manifest.Rollup, "slots", s.manifest.Slots,
		"sequencer", crypto.PubkeyToAddress(s.key.PublicKey))
	if err := s.startMonitoring(); err != nil {
		return err
	}
	if s.follower != nil {
		if err := s.follower.Start(ctx); err != nil {
			return err
		}
	}
	if err := s.server.Start(); err != nil {
		return fmt.Errorf("starting JSON-RPC: %w", err)
	}
	s.started = true
	s.log.Info("JSON-RPC listens", "url", s.server.Endpoint())
	s.driver.start()
	return nil
}

func (s *Service) startMonitoring() error {
	p := s.cfg.Pprof
	s.pprof = oppprof.New(p.ListenEnabled, p.ListenAddr, p.ListenPort, p.ProfileType, p.ProfileDir, p.ProfileFilename)
	if err := s.pprof.Start(); err != nil {
		return fmt.Errorf("starting profiles: %w", err)
	}
	var err error
	if s.admin, err = monitor.Serve(s.cfg.Admin, s.readings(), s.log); err != nil || !s.cfg.Metrics.Enabled {
		return err
	}
	s.backend.registerMetrics(opmetrics.With(s.registry))
	s.metrics, err = opmetrics.StartServer(s.registry, s.cfg.Metrics.ListenAddr, s.cfg.Metrics.ListenPort)
	if err != nil {
		return fmt.Errorf("starting metrics: %w", err)
	}
	if s.client != nil {
		s.balance = opmetrics.LaunchBalanceMetrics(s.log, s.registry, "proophi_sequencer", s.client.Client, crypto.PubkeyToAddress(s.key.PublicKey))
	}
	return nil
}

// readings is what the sequencer tells of itself. With an L1 of its caller's it knows no head.
func (s *Service) readings() monitor.Readings {
	return monitor.Readings{
		Agent: "sequencer", Clock: s.clock, Problems: s.backendProblems,
		Head: func() l1.Block {
			if s.follower == nil {
				return l1.Block{}
			}
			return s.follower.View().Head()
		},
		Synced: func() bool { return s.follower == nil || s.follower.Synced() },
		Pending: func() int {
			if s.journal == nil {
				return 0
			}
			return len(s.journal.Pending())
		},
	}
}

func (s *Service) backendProblems() []string {
	if s.backend == nil {
		return []string{"the sequencer is not built yet"}
	}
	return s.backend.problems()
}

// Endpoint returns the URL of JSON-RPC once the service has started.
func (s *Service) Endpoint() string { return s.server.Endpoint() }

// Stop ends everything that was begun, in the reverse order. It works on a service that is half built, and once.
func (s *Service) Stop(ctx context.Context) error {
	if s.stopped.Swap(true) {
		return nil
	}
	var errs []error
	if s.started {
		errs = append(errs, s.server.Stop(ctx))
	}
	if s.driver != nil {
		s.driver.stop()
	}
	if s.sender != nil {
		s.sender.Close()
	}
	if s.follower != nil {
		errs = append(errs, s.follower.Stop(ctx))
	}
	if s.admin != nil {
		errs = append(errs, s.admin.Stop())
	}
	if s.balance != nil {
		errs = append(errs, s.balance.Close())
	}
	if s.metrics != nil {
		errs = append(errs, s.metrics.Stop(ctx))
	}
	if s.pprof != nil {
		errs = append(errs, s.pprof.Stop(ctx))
	}
	return errors.Join(append(errs, s.closeFiles())...)
}

func (s *Service) closeFiles() error {
	var errs []error
	if s.journal != nil {
		errs = append(errs, s.journal.Close())
	}
	if s.client != nil {
		s.client.Close()
	}
	if s.logStore != nil {
		errs = append(errs, s.logStore.Close())
	}
	if s.state != nil {
		errs = append(errs, s.state.Close())
	}
	s.log.Info("Sequencer stopped")
	return errors.Join(errs...)
}

// Stopped implements cliapp.Lifecycle.
func (s *Service) Stopped() bool { return s.stopped.Load() }

// Command is the process as a subcommand.
func Command() *cli.Command {
	return &cli.Command{
		Name:        "sequencer",
		Usage:       "take transactions, confirm them in blocks and commit batches to L1",
		Flags:       cliapp.ProtectFlags(Flags()),
		Subcommands: []*cli.Command{registerCommand()},
		Action: cliapp.LifecycleCmd(func(c *cli.Context, _ context.CancelCauseFunc) (cliapp.Lifecycle, error) {
			cfg, err := ReadConfig(c)
			if err != nil {
				return nil, err
			}
			logger := oplog.NewLogger(oplog.AppOut(c), cfg.Log)
			oplog.SetGlobalLogHandler(logger.Handler())
			return New(c.Context, cfg, Deps{Log: logger})
		}),
	}
}
