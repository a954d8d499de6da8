package prover

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-service/cliapp"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/httputil"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	oprpc "github.com/ethereum-optimism/optimism/op-service/rpc"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
)

// ErrNoKeys: the worker has no keys of a shape that it is to prove.
var ErrNoKeys = errors.New("there are no proving keys of the shape")

// WorkerService is a worker as a process: it proves for a prover on another machine.
type WorkerService struct {
	cfg      WorkerConfig
	log      log.Logger
	queue    *queue.Queue
	worker   *worker.Worker
	registry *prometheus.Registry
	metrics  *httputil.HTTPServer
	health   *oprpc.Server
	pprof    *oppprof.Service
	stopped  atomic.Bool
}

var _ cliapp.Lifecycle = (*WorkerService)(nil)

// NewWorker builds a service that does nothing until Start. It makes sure that memory and disk suffice, loads the keys and
// connects. logger and measure may be nil.
func NewWorker(ctx context.Context, cfg WorkerConfig, logger log.Logger, measure func(string) (worker.Resources, error)) (*WorkerService, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if logger == nil {
		logger = oplog.NewLogger(os.Stderr, cfg.Log)
	}
	if measure == nil {
		measure = worker.Measure
	}
	s := &WorkerService{cfg: cfg, log: logger, registry: opmetrics.NewRegistry()}
	if err := s.init(ctx, measure); err != nil {
		return nil, errors.Join(err, s.Stop(ctx))
	}
	return s, nil
}

func (s *WorkerService) init(ctx context.Context, measure func(string) (worker.Resources, error)) (err error) {
	store, err := keys.NewStore(s.cfg.KeysDir, func(stage string) { s.log.Info("Loading proving keys", "stage", stage) })
	if err != nil {
		return err
	}
	var dir string
	for _, slots := range s.cfg.Slots { // all of them, before the first is loaded
		if dir, err = s.check(ctx, store, protocol.Shape{Slots: slots}, measure); err != nil {
			return err
		}
	}
	if s.queue, err = queue.Dial(s.cfg.Queue, s.log); err != nil {
		return err
	}
	var device worker.Device
	for _, slots := range s.cfg.Slots {
		p, err := s.load(ctx, store, protocol.Shape{Slots: slots})
		if err != nil {
			return err
		}
		device = append(device, p)
	}
	cfg := worker.Config{Name: s.cfg.Name, Queue: s.queue, Dir: dir, Measure: measure, Metrics: worker.NewMetrics(opmetrics.With(s.registry))}
	for range s.cfg.Workers {
		cfg.Devices = append(cfg.Devices, device)
	}
	s.worker, err = worker.New(cfg, clock.SystemClock, s.log)
	return err
}

// check makes sure that the keys of a shape are there and that the machine has room for its proofs. It returns where the
// keys are.
func (s *WorkerService) check(ctx context.Context, store *keys.Store, shape protocol.Shape, measure func(string) (worker.Resources, error)) (string, error) {
	dir, there, err := store.Find(shape)
	if err != nil {
		return "", err
	}
	if !there && !s.cfg.DeriveKeys {
		return "", fmt.Errorf("%w: %d slots in %s; copy them there, or for a local chain derive them with --derive-keys", ErrNoKeys, shape.Slots, dir)
	}
	verifying, err := store.LoadVerifying(ctx, shape)
	if err != nil {
		return "", fmt.Errorf("loading keys of %d slots: %w", shape.Slots, err)
	}
	left, err := measure(dir)
	if err == nil {
		need := worker.NeedOf(verifying.Constraints)
		err = left.Suffices(need.MemoryBytes+uint64(s.cfg.Workers-1)*need.JobBytes, worker.MinDiskBytes)
	}
	if err != nil {
		return "", fmt.Errorf("%d slots, %d proofs at once: %w", shape.Slots, s.cfg.Workers, err)
	}
	return dir, nil
}

func (s *WorkerService) load(ctx context.Context, store *keys.Store, shape protocol.Shape) (worker.Prover, error) {
	loaded, err := store.Load(ctx, shape)
	if err != nil {
		return worker.Prover{}, fmt.Errorf("loading keys of %d slots: %w", shape.Slots, err)
	}
	b, err := backend.Open(s.cfg.Backend, loaded)
	return worker.Prover{Key: &loaded.Verifying, Backend: b}, err
}

// Start begins to take jobs.
func (s *WorkerService) Start(ctx context.Context) (err error) {
	s.log.Info("Starting worker", "name", s.cfg.Name, "slots", s.cfg.Slots, "workers", s.cfg.Workers, "backend", s.cfg.Backend)
	if c := s.cfg.Metrics; c.Enabled {
		if s.metrics, err = opmetrics.StartServer(s.registry, c.ListenAddr, c.ListenPort); err != nil {
			return fmt.Errorf("starting metrics server: %w", err)
		}
	}
	if c := s.cfg.Pprof; c.ListenEnabled {
		s.pprof = oppprof.New(c.ListenEnabled, c.ListenAddr, c.ListenPort, c.ProfileType, c.ProfileDir, c.ProfileFilename)
		if err := s.pprof.Start(); err != nil {
			return fmt.Errorf("starting profiler: %w", err)
		}
	}
	if c := s.cfg.RPC; c.ListenPort != 0 {
		s.health = oprpc.NewServer(c.ListenAddr, c.ListenPort, "", oprpc.WithLogger(s.log), oprpc.WithHealthzHandler(s))
		if err := s.health.Start(); err != nil {
			return fmt.Errorf("starting health server: %w", err)
		}
	}
	return s.worker.Start(ctx)
}

// ServeHTTP answers whether the worker works: 200, or 503 with the reason.
func (s *WorkerService) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	if err := s.worker.Health(); err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	_, _ = fmt.Fprintln(w, "ok")
}

// Stop gives the jobs back and ends the service. It works on a half-built one, and twice.
func (s *WorkerService) Stop(ctx context.Context) error {
	if s.stopped.Swap(true) {
		return nil
	}
	var errs []error
	if s.worker != nil {
		errs = append(errs, s.worker.Stop(ctx))
	}
	if s.queue != nil {
		s.queue.Close()
	}
	if s.health != nil {
		errs = append(errs, s.health.Stop())
	}
	if s.metrics != nil {
		errs = append(errs, s.metrics.Stop(ctx))
	}
	if s.pprof != nil {
		errs = append(errs, s.pprof.Stop(ctx))
	}
	return errors.Join(errs...)
}

// Stopped reports whether Stop was called.
func (s *WorkerService) Stopped() bool { return s.stopped.Load() }

// workerCommand is a worker on the command line.
func workerCommand() *cli.Command {
	return &cli.Command{
		Name: "worker", Usage: "prove the jobs of a prover that runs on another machine", Flags: WorkerFlags(),
		Description: "Takes chunks from the job queue of a prover (--nats-listen, or a NATS cluster), proves them and sends the proofs\n" +
			"back. It needs the proving keys of the shapes and nothing else: no key of L1, no node, no open port.\n" +
			"What it sends is verified by the prover. See docs/operations/prover.md.",
		Action: cliapp.LifecycleCmd(func(c *cli.Context, _ context.CancelCauseFunc) (cliapp.Lifecycle, error) {
			cfg, err := ReadWorkerConfig(c)
			if err != nil {
				return nil, err
			}
			return NewWorker(c.Context, cfg, nil, nil)
		}),
	}
}
