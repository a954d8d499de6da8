package rescue

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/ctxinterrupt"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/prover/keys"
)

// EnvVarPrefix begins the names of the environment variables.
const EnvVarPrefix = "PROOPHI_RESCUE"

// maxWithin is the contract's limit of how far ahead a rescue is dated, less the time of some blocks.
const maxWithin = 58 * time.Minute

// Config is what a rescue is told.
type Config struct {
	process.Config
	// KeysDir holds the proving keys; empty for the user's cache.
	KeysDir string
	// Within is the time that proving and getting into a block may take. The batch is dated so far ahead, and is final so
	// much later.
	Within time.Duration
	// MaxChunks is the most chunks that are proven, unless L1 demands more: forcedPerBatch operations, if so many are due.
	MaxChunks int
	// DryRun ends before anything is proven or sent.
	DryRun bool
	// Finalize waits until the batch, and those before it, can be final, and makes them so.
	Finalize bool
}

// DefaultConfig returns the settings that do not depend on a deployment.
func DefaultConfig() Config {
	return Config{Config: process.DefaultConfig(), Within: 15 * time.Minute, MaxChunks: 16}
}

// Deps take the place of what a rescue would make from its configuration. All are optional.
type Deps struct {
	process.Deps
	// Keys are loaded proving keys.
	Keys *keys.Keys
}

// Check reports every mistake at once.
func (c Config) Check(d process.Deps) error {
	errs := []error{c.Config.Check(d)}
	if c.Within <= 0 || c.Within > maxWithin {
		errs = append(errs, fmt.Errorf("%w: within is %v, not above 0 and at most %v", process.ErrConfigField, c.Within, maxWithin))
	}
	if c.MaxChunks < 1 || c.MaxChunks > maxChunks {
		errs = append(errs, fmt.Errorf("%w: %d chunks, not 1 to %d", process.ErrConfigField, c.MaxChunks, maxChunks))
	}
	return errors.Join(errs...)
}

// Flags returns all flags of the command.
func Flags() []cli.Flag {
	d, env := DefaultConfig(), func(name string) []string { return process.Env(EnvVarPrefix, name) }
	return append(process.Flags(EnvVarPrefix),
		&cli.StringFlag{Name: "keys-dir", Usage: "`DIR` of the proving keys (empty: the user's cache)", EnvVars: append(env("keys-dir"), keys.DirEnv)},
		&cli.DurationFlag{Name: "within", Usage: "time for proving and getting into a block; the batch is final so much later", Value: d.Within, EnvVars: env("within")},
		&cli.IntFlag{Name: "max-chunks", Usage: "most chunks to prove, unless L1 demands more", Value: d.MaxChunks, EnvVars: env("max-chunks")},
		&cli.BoolFlag{Name: "finalize", Usage: "wait until the batch can be final, and make it so", EnvVars: env("finalize")},
		&cli.BoolFlag{Name: "dry-run", Usage: "derive the state and show the batch, prove and send nothing"},
	)
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context) Config {
	return Config{
		Config: process.ReadConfig(c, EnvVarPrefix), KeysDir: c.String("keys-dir"), Within: c.Duration("within"), MaxChunks: c.Int("max-chunks"),
		DryRun: c.Bool("dry-run"), Finalize: c.Bool("finalize"),
	}
}

// Command is "proophi rescue".
func Command() *cli.Command {
	return &cli.Command{
		Name:  "rescue",
		Usage: "serve the L1 queue in place of a silent sequencer",
		Description: "When an operation of the L1 queue has waited longer than the grace delay, the rollup is in permissionless mode: anyone may\n" +
			"commit a batch of waiting operations and prove it in the same transaction. This command rebuilds the state from L1\n" +
			"alone, builds that batch, proves it on this machine and sends it. The key pays the gas, and gets what the operations\n" +
			"prepaid, as a credit at the auction, once the batch is final. The mode ends by itself when no operation\n" +
			"has waited that long any more; until then run the command again for what is left.",
		Flags: Flags(),
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("unexpected argument %q: everything is given by flags, see --help", c.Args().First())
			}
			_, err := Run(ctxinterrupt.WithCancelOnInterrupt(c.Context), ReadConfig(c), Deps{}, func(format string, values ...any) {
				fmt.Fprintf(c.App.Writer, format+"\n", values...)
			})
			return err
		},
	}
}
