package devnet

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/ctxinterrupt"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/devnet/chain"
	"github.com/proophi/proophi/prover/keys"
)

// Errors of configurations, and of runs.
var (
	// ErrConfig: flags contradict each other or are out of range.
	ErrConfig = errors.New("devnet cannot run with these flags")

	// ErrChecks: the devnet ran to its end, and something that must hold does not.
	ErrChecks = errors.New("checks failed")
)

// Config is what a devnet is told.
type Config struct {
	// TxsPath is the file of transfers; empty for the one that ships.
	TxsPath string
	// ReportPath is where the report goes as JSON; empty for nowhere.
	ReportPath string
	// L1RPC is the URL of an L1; empty for an embedded one on L1Port.
	L1RPC, L1KeyFile string
	L1Port           int
	// L2Port is the sequencer's.
	L2Port int
	// DataDir keeps databases, journals, keys and the log; empty for a directory that is removed at the end.
	DataDir string
	// KeysDir keeps the proving keys; empty for the user's cache.
	KeysDir string
	// Keep leaves everything running after the play, until it is interrupted.
	Keep bool
	// Timeout ends a devnet that hangs.
	Timeout time.Duration
}

// DefaultTimeout is longer than any machine needs for the file that ships.
const DefaultTimeout = 15 * time.Minute

// Check reports every mistake at once.
func (c Config) Check() error {
	var errs []error
	if c.L1KeyFile != "" && c.L1RPC == "" {
		errs = append(errs, fmt.Errorf("%w: --l1-key-file goes with --l1-rpc only", ErrConfig))
	}
	for name, port := range map[string]int{"--l1-port": c.L1Port, "--l2-port": c.L2Port} {
		if port < 0 || port > 65535 {
			errs = append(errs, fmt.Errorf("%w: %s %d is no port", ErrConfig, name, port))
		}
	}
	if c.L1Port != 0 && c.L1RPC != "" {
		errs = append(errs, fmt.Errorf("%w: --l1-port is the embedded chain's, and --l1-rpc names another", ErrConfig))
	}
	if c.Timeout <= 0 {
		errs = append(errs, fmt.Errorf("%w: --timeout %v", ErrConfig, c.Timeout))
	}
	return errors.Join(errs...)
}

func flags() []cli.Flag {
	return []cli.Flag{
		&cli.PathFlag{Name: "txs", Usage: "CSV `FILE` of transfers to play (default: 36 transfers of Ethereum mainnet)"},
		&cli.PathFlag{Name: "report", Usage: "write what was measured and checked to `FILE` as JSON"},
		&cli.StringFlag{Name: "l1-rpc", Usage: "use the L1 at `URL` instead of an embedded one; its chain id must be a local one (1337, 31337)"},
		&cli.PathFlag{Name: "l1-key-file", Usage: "`FILE` with the key that pays on that L1; else " + chain.KeyEnv + ", else anvil's first account"},
		&cli.IntFlag{Name: "l1-port", Usage: "`PORT` of the embedded L1 on localhost (0: any free one)"},
		&cli.IntFlag{Name: "l2-port", Usage: "`PORT` of the sequencer on localhost (0: any free one)"},
		&cli.PathFlag{Name: "data-dir", Usage: "keep databases, journals and the agents' log in `DIR` (default: a directory that is removed at the end)"},
		&cli.PathFlag{Name: "keys-dir", Usage: "`DIR` of the proving keys", EnvVars: []string{keys.DirEnv}},
		&cli.BoolFlag{Name: "keep", Usage: "leave everything running after the play, until interrupted"},
		&cli.DurationFlag{Name: "timeout", Usage: "give up after this time", Value: DefaultTimeout},
	}
}

// Command is "proophi devnet".
func Command() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run everything on this machine and play transfers through it",
		Description: "Starts an L1, deploys the contracts, runs a sequencer, three provers, their bidders and a keeper, and plays a file of\n" +
			"transfers. Rows with mistakes are named and skipped; the others are played. The exit status is 0 exactly if every\n" +
			"check at the end held. The columns of the file are described in agents/devnet/data/README.md.",
		Flags: flags(),
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("%w: unexpected argument %q", ErrConfig, c.Args().First())
			}
			return Run(ctxinterrupt.WithCancelOnInterrupt(c.Context), Config{
				TxsPath: c.Path("txs"), ReportPath: c.Path("report"), L1RPC: c.String("l1-rpc"), L1KeyFile: c.Path("l1-key-file"),
				L1Port: c.Int("l1-port"), L2Port: c.Int("l2-port"), DataDir: c.Path("data-dir"), KeysDir: c.Path("keys-dir"),
				Keep: c.Bool("keep"), Timeout: c.Duration("timeout"),
			}, c.App.Writer)
		},
	}
}
