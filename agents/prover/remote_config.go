package prover

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	oprpc "github.com/ethereum-optimism/optimism/op-service/rpc"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
)

// WorkerEnvVarPrefix begins the names of the environment variables of a worker.
const WorkerEnvVarPrefix = "PROOPHI_WORKER"

// WorkerConfig is what a worker on a machine of its own is told. It has no key of L1 and talks to nobody but the queue.
type WorkerConfig struct {
	// Name is what it is called in the prover's log; empty for the host's name and the process id.
	Name string
	// Queue is where the jobs are: URL and credentials.
	Queue queue.Config
	// Slots are the shapes that it proves.
	Slots []int
	// KeysDir is the directory of the proving keys; empty for the default.
	KeysDir string
	// DeriveKeys lets it derive development keys that are not there.
	DeriveKeys bool
	// Backend is the name of what it proves with, Workers how many proofs it makes at once.
	Backend string
	Workers int

	RPC     oprpc.CLIConfig
	Log     oplog.CLIConfig
	Metrics opmetrics.CLIConfig
	Pprof   oppprof.CLIConfig
}

// DefaultWorkerConfig returns the settings that do not depend on a prover.
func DefaultWorkerConfig() WorkerConfig {
	return WorkerConfig{Queue: queue.DefaultConfig(), Slots: []int{4}, Backend: backend.Default, Workers: 1, RPC: workerRPC(),
		Log: oplog.DefaultCLIConfig(), Metrics: opmetrics.DefaultCLIConfig(), Pprof: oppprof.DefaultCLIConfig()}
}

// workerRPC serves health where the operator says.
func workerRPC() oprpc.CLIConfig { return oprpc.CLIConfig{ListenAddr: "127.0.0.1"} }

// Check reports every mistake at once.
func (c WorkerConfig) Check() error {
	var errs []error
	refuse := func(bad bool, what string) {
		if bad {
			errs = append(errs, fmt.Errorf("%w: %s", process.ErrConfigField, what))
		}
	}
	refuse(c.Queue.URL == "", "no URL of the prover's job queue")
	refuse(len(c.Slots) == 0, "no shape to prove")
	for i, slots := range c.Slots {
		refuse(slots < 1, fmt.Sprintf("a chunk of %d slots", slots))
		refuse(slices.Contains(c.Slots[:i], slots), fmt.Sprintf("%d slots twice", slots))
	}
	refuse(c.Workers < 1, "no worker")
	return errors.Join(append(errs, backend.Check(c.Backend), c.RPC.Check(), c.Metrics.Check(), c.Pprof.Check())...)
}

// WorkerFlags returns all flags of a worker.
func WorkerFlags() []cli.Flag {
	d, env := DefaultWorkerConfig(), func(name string) []string { return process.Env(WorkerEnvVarPrefix, name) }
	flags := []cli.Flag{
		&cli.StringFlag{Name: "nats-url", Usage: "`URL` of the prover's job queue: what it listens at with --nats-listen, or the cluster", EnvVars: env("nats-url")},
		&cli.StringFlag{Name: "nats-creds", Usage: "`FILE` with the credentials for the cluster", EnvVars: env("nats-creds")},
		&cli.StringFlag{Name: "token-file", Aliases: []string{"nats-token-file"}, Usage: "`FILE` with the token that the prover asks for", EnvVars: env("token-file")},
		&cli.IntSliceFlag{Name: "slots", Usage: "shapes to prove, as `4,16`", Value: cli.NewIntSlice(d.Slots...), EnvVars: env("slots")},
		&cli.StringFlag{Name: "keys-dir", Usage: "`DIR` of the proving keys (empty: the user's cache)", EnvVars: append(env("keys-dir"), keys.DirEnv)},
		&cli.BoolFlag{Name: "derive-keys", Usage: "derive development keys that are not there, which takes minutes", EnvVars: env("derive-keys")},
		&cli.StringFlag{Name: "backend", Usage: "what it proves with: " + strings.Join(backend.Names(), ", "), Value: d.Backend, EnvVars: env("backend")},
		&cli.IntFlag{Name: "workers", Usage: "proofs made at once; each takes the memory of one", Value: d.Workers, EnvVars: env("workers")},
		&cli.StringFlag{Name: "name", Usage: "what the prover's log calls it (empty: host and process)", EnvVars: env("name")},
	}
	rpc := oprpc.CLIFlagsWithCategory(WorkerEnvVarPrefix, "", d.RPC)
	for _, f := range rpc {
		if port, ok := f.(*cli.IntFlag); ok {
			port.Usage = "port of /healthz (0: none)"
		}
	}
	flags = append(flags, rpc...)
	flags = append(flags, oplog.CLIFlags(WorkerEnvVarPrefix)...)
	flags = append(flags, opmetrics.CLIFlags(WorkerEnvVarPrefix)...)
	return append(flags, oppprof.CLIFlags(WorkerEnvVarPrefix)...)
}

// ReadWorkerConfig returns what the flags and the environment say.
func ReadWorkerConfig(c *cli.Context) (cfg WorkerConfig, err error) {
	cfg = WorkerConfig{
		Name: c.String("name"), Queue: queue.DefaultConfig(), Slots: c.IntSlice("slots"), KeysDir: c.String("keys-dir"),
		DeriveKeys: c.Bool("derive-keys"), Backend: c.String("backend"), Workers: c.Int("workers"), RPC: oprpc.ReadCLIConfig(c),
		Log: oplog.ReadCLIConfig(c), Metrics: opmetrics.ReadCLIConfig(c), Pprof: oppprof.ReadCLIConfig(c),
	}
	cfg.Queue.URL, cfg.Queue.CredsFile = c.String("nats-url"), c.String("nats-creds")
	if path := c.String("token-file"); path != "" {
		cfg.Queue.Token, err = process.ReadSecret(path)
	}
	if cfg.Name == "" {
		host, _ := os.Hostname()
		cfg.Name = fmt.Sprintf("%s-%d", host, os.Getpid())
	}
	return cfg, err
}
