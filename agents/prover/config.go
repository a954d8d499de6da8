// Package prover is the agent that proves chunks: those that its owner's seats were assigned, then those that anyone
// may prove for a price that covers its cost.
package prover

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/worker"
	"github.com/proophi/proophi/scripts/deploy"
)

// EnvVarPrefix begins the names of the environment variables.
const EnvVarPrefix = "PROOPHI_PROVER"

// Config is what a prover is told. Its key only sends transactions; the owner is named in the proofs and paid.
type Config struct {
	process.Config
	// SequencerRPC is the URL of the sequencer, Token its bearer token.
	SequencerRPC string
	Token        string
	// KeysDir is the directory of the proving keys; empty for the default.
	KeysDir string
	// Owner is the account that the bidder bids for; zero for the key's own.
	Owner common.Address
	// UnitCostWei is what proving a unit costs; chunks without a seat are proven when the price covers it.
	UnitCostWei *big.Int
	// AssignedOnly leaves chunks alone that are not assigned to the owner.
	AssignedOnly bool
	// Workers is the number of proofs made at once in this process; 0 leaves them to other machines.
	Workers int
	// Backend is the name of what this process proves with.
	Backend string
	// Queue is where jobs wait for workers: its directory is in the data directory.
	Queue queue.Config
	// JobLimit is how long a worker may have a job.
	JobLimit time.Duration
	// Breaker says when failures lower what the bidder may sell.
	Breaker BreakerRules
	// MaxBundle is the most proofs in a transaction, at most 16.
	MaxBundle int
	// BundleWait is how long a proof waits for others to share its transaction.
	BundleWait time.Duration
	// DeadlineMargin is the least time before a deadline at which waiting ends; slow submissions raise it.
	DeadlineMargin time.Duration
	// WithdrawAboveWei is the credit from which on it is withdrawn; nil for never.
	WithdrawAboveWei *big.Int
}

// maxBundle keeps a transaction well inside what one may use and a node accepts.
const maxBundle = 16

// DefaultConfig returns the settings that do not depend on a deployment.
func DefaultConfig() Config {
	return Config{Config: process.DefaultConfig(), UnitCostWei: new(big.Int), Workers: 1, Backend: backend.Default, MaxBundle: maxBundle,
		BundleWait: 2 * time.Second, DeadlineMargin: 20 * time.Second, Queue: queue.DefaultConfig(), JobLimit: 15 * time.Minute,
		Breaker: BreakerRules{Failures: 3, Window: 10 * time.Minute, Recovery: 20 * time.Minute}}
}

// Deps take the place of what the service would make from its configuration. All are optional.
type Deps struct {
	Log      log.Logger
	Clock    clock.Clock
	Manifest *deploy.Manifest
	Key      *ecdsa.PrivateKey
	// Keys are loaded proving keys, shared with others in the process.
	Keys *keys.Keys
	// Backends prove in place of the processor; each has a worker. Keys or KeysDir still verify.
	Backends []backend.Backend
	// Traces serves traces in place of the sequencer.
	Traces TraceSource
	// OnProgress is told every step of every proof.
	OnProgress func(engine.Progress)
	// Measure reads what is left of memory and disk in place of the system.
	Measure func(dir string) (worker.Resources, error)
}

func (d Deps) process() process.Deps {
	return process.Deps{Log: d.Log, Clock: d.Clock, Manifest: d.Manifest, Key: d.Key}
}

// Check reports every mistake at once.
func (c Config) Check(d Deps) error {
	errs := []error{c.Config.Check(d.process())}
	refuse := func(bad bool, what string) {
		if bad {
			errs = append(errs, fmt.Errorf("%w: %s", process.ErrConfigField, what))
		}
	}
	refuse(c.SequencerRPC == "" && d.Traces == nil, "no URL of the sequencer")
	refuse(c.UnitCostWei == nil || c.UnitCostWei.Sign() < 0, "no unit cost")
	refuse(c.Workers < 0, "number of workers is negative")
	refuse(c.Workers == 0 && len(d.Backends) == 0 && c.Queue.URL == "" && c.Queue.Listen == "", "no worker: none here, and no job queue for others")
	refuse(c.JobLimit < time.Second, "a worker has less than a second for a job")
	refuse(c.Breaker.Failures < 1 || c.Breaker.Window <= 0 || c.Breaker.Recovery <= 0, "circuit breaker without failures or times")
	errs = append(errs, backend.Check(c.Backend), c.queue().Check())
	refuse(c.MaxBundle < 1 || c.MaxBundle > maxBundle, "a bundle has 1 to 16 proofs")
	refuse(c.BundleWait < 0 || c.DeadlineMargin < 0, "a wait is negative")
	return errors.Join(errs...)
}

// queue is the configuration of the queue with its directory.
func (c Config) queue() queue.Config {
	q := c.Queue
	q.Dir = filepath.Join(c.DataDir, "jobs")
	return q
}

// ownerOf is the account that is paid.
func (c Config) ownerOf(p *process.Process) common.Address {
	if c.Owner != (common.Address{}) {
		return c.Owner
	}
	return p.Sender.From()
}

// Flags returns all flags of the process.
func Flags() []cli.Flag {
	d, env := DefaultConfig(), func(name string) []string { return process.Env(EnvVarPrefix, name) }
	return append(process.Flags(EnvVarPrefix),
		&cli.StringFlag{Name: "sequencer-rpc", Usage: "`URL` of the sequencer", EnvVars: env("sequencer-rpc")},
		&cli.StringFlag{Name: "token-file", Usage: "`FILE` with the sequencer's bearer token", EnvVars: env("token-file")},
		&cli.StringFlag{Name: "keys-dir", Usage: "`DIR` of the proving keys (empty: the user's cache)", EnvVars: append(env("keys-dir"), keys.DirEnv)},
		&cli.StringFlag{Name: "owner", Usage: "account that is bid for and paid (empty: the key's own)", EnvVars: env("owner")},
		&cli.StringFlag{Name: "unit-cost-wei", Usage: "what proving one unit costs", Value: "0", EnvVars: env("unit-cost-wei")},
		&cli.BoolFlag{Name: "assigned-only", Usage: "leave chunks alone that are not assigned to the owner", EnvVars: env("assigned-only")},
		&cli.IntFlag{Name: "workers", Usage: "proofs made at once in this process (0: only by workers on other machines)", Value: d.Workers, EnvVars: env("workers")},
		&cli.StringFlag{Name: "backend", Usage: "what this process proves with: " + strings.Join(backend.Names(), ", "), Value: d.Backend, EnvVars: env("backend")},
		&cli.StringFlag{Name: "nats-url", Usage: "`URL` of a NATS cluster with JetStream for the jobs (empty: a server in this process)", EnvVars: env("nats-url")},
		&cli.StringFlag{Name: "nats-creds", Usage: "`FILE` with the credentials for the cluster", EnvVars: env("nats-creds")},
		&cli.StringFlag{Name: "nats-listen", Usage: "`HOST:PORT` where the server in this process takes workers (empty: no open port)", EnvVars: env("nats-listen")},
		&cli.StringFlag{Name: "nats-token-file", Usage: "`FILE` with the token that workers show", EnvVars: env("nats-token-file")},
		&cli.IntFlag{Name: "nats-replicas", Usage: "servers of the cluster that hold each message", Value: d.Queue.Replicas, EnvVars: env("nats-replicas")},
		&cli.DurationFlag{Name: "job-silence", Usage: "how long a worker may say nothing before its job is given to another", Value: d.Queue.AckWait, EnvVars: env("job-silence")},
		&cli.IntFlag{Name: "job-deliveries", Usage: "how often a job is given out before it counts as failed", Value: d.Queue.Deliveries, EnvVars: env("job-deliveries")},
		&cli.DurationFlag{Name: "job-limit", Usage: "how long a worker may have a job, however lively it is", Value: d.JobLimit, EnvVars: env("job-limit")},
		&cli.IntFlag{Name: "breaker-failures", Usage: "failures within the window that halve the seats which the bidder may sell", Value: d.Breaker.Failures, EnvVars: env("breaker-failures")},
		&cli.DurationFlag{Name: "breaker-window", Usage: "the window of the circuit breaker", Value: d.Breaker.Window, EnvVars: env("breaker-window")},
		&cli.DurationFlag{Name: "breaker-recovery", Usage: "time without a failure that undoes one halving", Value: d.Breaker.Recovery, EnvVars: env("breaker-recovery")},
		&cli.IntFlag{Name: "max-bundle", Usage: "most proofs in a transaction", Value: d.MaxBundle, EnvVars: env("max-bundle")},
		&cli.DurationFlag{Name: "bundle-wait", Usage: "how long a proof waits for others", Value: d.BundleWait, EnvVars: env("bundle-wait")},
		&cli.DurationFlag{Name: "deadline-margin", Usage: "least time before a deadline at which waiting ends; raised to twice a slow submission of its own", Value: d.DeadlineMargin, EnvVars: env("deadline-margin")},
		process.WithdrawFlag(EnvVarPrefix),
	)
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context) (Config, error) {
	cfg := Config{
		Config: process.ReadConfig(c, EnvVarPrefix), SequencerRPC: c.String("sequencer-rpc"), KeysDir: c.String("keys-dir"),
		AssignedOnly: c.Bool("assigned-only"), Workers: c.Int("workers"), MaxBundle: c.Int("max-bundle"),
		BundleWait: c.Duration("bundle-wait"), DeadlineMargin: c.Duration("deadline-margin"), Backend: c.String("backend"),
		Queue: queue.Config{
			URL: c.String("nats-url"), CredsFile: c.String("nats-creds"), Listen: c.String("nats-listen"), Replicas: c.Int("nats-replicas"),
			AckWait: c.Duration("job-silence"), Deliveries: c.Int("job-deliveries"),
		},
		JobLimit: c.Duration("job-limit"),
		Breaker:  BreakerRules{Failures: c.Int("breaker-failures"), Window: c.Duration("breaker-window"), Recovery: c.Duration("breaker-recovery")},
	}
	var errs [5]error
	cfg.UnitCostWei, errs[0] = process.ReadWei(c, "unit-cost-wei")
	cfg.WithdrawAboveWei, errs[1] = process.ReadWithdraw(c)
	if owner := c.String("owner"); owner != "" {
		if cfg.Owner = common.HexToAddress(owner); !common.IsHexAddress(owner) {
			errs[2] = fmt.Errorf("%w: owner %q is no address", process.ErrConfigField, owner)
		}
	}
	if path := c.String("token-file"); path != "" {
		cfg.Token, errs[3] = process.ReadSecret(path)
	}
	if path := c.String("nats-token-file"); path != "" {
		cfg.Queue.Token, errs[4] = process.ReadSecret(path)
	}
	return cfg, errors.Join(errs[:]...)
}
