package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"

	"github.com/proophi/proophi/agents/devnet/audit"
	"github.com/proophi/proophi/agents/devnet/chain"
	"github.com/proophi/proophi/agents/devnet/play"
	"github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/devnet/screen"
	"github.com/proophi/proophi/agents/devnet/transfers"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

// stopTimeout bounds the end of all services.
const stopTimeout = 30 * time.Second

// devnet is one run.
type devnet struct {
	cfg    Config
	start  time.Time
	dir    string
	log    log.Logger
	screen screen.Screen
	report *report.Report
	list   transfers.List

	keys     *keys.Keys
	chain    *chain.Chain
	client   *l1.Client
	manifest deploy.Manifest
	follower *l1.Follower
	auditor  *audit.Auditor
	// burnedBefore is what the burn address had before the contracts were there.
	burnedBefore *big.Int
	// playBlock is the first L1 block after the deployment.
	playBlock uint64
	agents    *agents
	l2        *wallet.Sequencer

	play    *play.Play
	users   []*user
	watcher *watcher
	names   map[common.Address]string

	// closers end what was started, in reverse order.
	closers []func(context.Context) error
}

// Run plays a devnet and prints its report to out. It returns [ErrChecks] if anything that must hold does not.
func Run(ctx context.Context, cfg Config, out io.Writer) error {
	if err := cfg.Check(); err != nil {
		return err
	}
	list, err := readTransfers(cfg.TxsPath)
	if err != nil {
		return err
	}
	d := &devnet{cfg: cfg, start: time.Now(), list: list, report: &report.Report{Seconds: make(map[string]float64)}, names: make(map[common.Address]string)}
	d.screen = screen.New(out, d.start)
	playCtx, cancel := context.WithTimeout(ctx, cfg.Timeout)
	defer cancel()
	err = d.run(playCtx)
	d.screen.Stop()
	if err == nil {
		err = d.finish(ctx, out)
	}
	return errors.Join(err, d.stop(ctx))
}

// readTransfers parses the file before anything is started.
func readTransfers(path string) (transfers.List, error) {
	if path == "" {
		return transfers.Parse(bytes.NewReader(mainnetTransfers))
	}
	return transfers.Open(path)
}

// run goes through the phases.
func (d *devnet) run(ctx context.Context) error {
	for _, skipped := range d.list.Skipped {
		d.screen.Line("skipped %v", skipped)
	}
	if err := d.openDir(); err != nil {
		return err
	}
	for _, phase := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"keys", d.loadKeys}, {"chain", d.startChain}, {"deploy", d.deploy}, {"agents", d.startAgents}, {"fund", d.fund},
		{"transfers", d.transfer}, {"withdraw", d.withdraw}, {"settle", d.settle}, {"checks", d.check},
	} {
		began := time.Now()
		d.watcher.setPhase(phase.name)
		d.screen.Line("%s", phase.name)
		if err := phase.run(ctx); err != nil {
			return fmt.Errorf("%s: %w", phase.name, err)
		}
		d.report.Seconds[phase.name] = time.Since(began).Seconds()
	}
	d.report.Seconds["total"] = time.Since(d.start).Seconds()
	return nil
}

// finish prints and writes the report, and leaves everything running if it is told to.
func (d *devnet) finish(ctx context.Context, out io.Writer) error {
	d.report.Finish()
	d.report.Print(out)
	if d.cfg.ReportPath != "" {
		if err := d.report.Write(d.cfg.ReportPath); err != nil {
			return err
		}
	}
	if d.cfg.Keep {
		fmt.Fprintf(out, "L1 %s, L2 %s, manifest %s: running until interrupted\n", d.chain.URL, d.agents.l2URL, d.manifestPath())
		<-ctx.Done()
	}
	if failed := d.report.Failed(); len(failed) > 0 {
		return fmt.Errorf("%w: %d of %d, the first: %s", ErrChecks, len(failed), len(d.report.Checks), failed[0].Name)
	}
	return nil
}

// openDir makes the directory of everything that is written, and the agents' log in it.
func (d *devnet) openDir() error {
	d.dir = d.cfg.DataDir
	if d.dir == "" {
		dir, err := os.MkdirTemp("", "proophi-devnet-")
		if err != nil {
			return fmt.Errorf("making the data directory: %w", err)
		}
		d.dir = dir
		d.onStop(func(context.Context) error { return os.RemoveAll(dir) })
	} else if err := emptyDir(d.dir); err != nil {
		return err
	}
	file, err := os.OpenFile(filepath.Join(d.dir, "agents.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return fmt.Errorf("opening the agents' log: %w", err)
	}
	d.onStop(func(context.Context) error { return file.Close() })
	d.log = log.NewLogger(log.LogfmtHandlerWithLevel(file, log.LevelInfo))
	log.SetDefault(log.NewLogger(log.LogfmtHandlerWithLevel(file, log.LevelWarn))) // go-ethereum's own
	d.screen.Line("data and agents' log are in %s", d.dir)
	return nil
}

// emptyDir makes a directory, or refuses one that holds something: databases of another chain, for example.
func emptyDir(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("making the data directory: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("reading the data directory: %w", err)
	}
	if len(entries) > 0 {
		return fmt.Errorf("%w: --data-dir %s is not empty", ErrConfig, dir)
	}
	return nil
}

func (d *devnet) manifestPath() string { return filepath.Join(d.dir, "manifest.json") }

// onStop registers what ends something that was started.
func (d *devnet) onStop(stop func(context.Context) error) { d.closers = append(d.closers, stop) }

// stop ends everything in reverse order, even if the context of the run is over.
func (d *devnet) stop(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	var errs []error
	for i := len(d.closers) - 1; i >= 0; i-- {
		errs = append(errs, d.closers[i](ctx))
	}
	d.closers = nil
	return errors.Join(errs...)
}
