package doctor

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/prover/keys"
)

var (
	// ErrFailed: at least one check failed. The findings say which.
	ErrFailed = errors.New("something has to be mended first")

	// ErrFlag: a flag has a value that means nothing.
	ErrFlag = errors.New("flag has no such value")
)

// EnvVarPrefix begins the names of the environment variables.
const EnvVarPrefix = "PROOPHI_DOCTOR"

// defaultListen are addresses that a role listens on unless it is told otherwise.
var defaultListen = map[Role][]string{Sequencer: {"127.0.0.1:8645"}}

// Command is "proophi doctor".
func Command() *cli.Command {
	env := func(name string) []string {
		return []string{EnvVarPrefix + "_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))}
	}
	flags := []cli.Flag{
		&cli.StringFlag{Name: "role", Usage: "what this machine is to be: prover, bidder, sequencer, keeper or `ROLE` user", Value: string(User), EnvVars: env("role")},
		&cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of an L1 node", Value: "http://127.0.0.1:8545", EnvVars: append(env("l1-rpc"), "PROOPHI_L1_RPC")},
		&cli.PathFlag{Name: "manifest", Usage: "`FILE` that deploy wrote", EnvVars: append(env("manifest"), "PROOPHI_MANIFEST")},
		&cli.StringFlag{Name: "sequencer-rpc", Usage: "`URL` of the sequencer (empty: it is not asked)", EnvVars: env("sequencer-rpc")},
		&cli.PathFlag{Name: "data-dir", Usage: "`DIR` of the agent (empty: disk, memory and journal are left alone)", EnvVars: env("data-dir")},
		&cli.PathFlag{Name: "keys-dir", Usage: "`DIR` of the proving keys (empty: the user's cache)", EnvVars: append(env("keys-dir"), keys.DirEnv)},
		&cli.StringFlag{Name: "owner", Usage: "`ADDRESS` whose seats are sold (empty: the key's)", EnvVars: env("owner")},
		&cli.IntFlag{Name: "workers", Usage: "proofs made at once", Value: 1, EnvVars: env("workers")},
		&cli.StringSliceFlag{Name: "listen", Usage: "`ADDRESS` that the agent will listen on, host and port; repeat for more (default: the role's)", EnvVars: env("listen")},
		&cli.BoolFlag{Name: "json", Usage: "print JSON instead of lines"},
	}
	return &cli.Command{
		Name:  "doctor",
		Usage: "check what an agent or a user needs, and say how to mend what is wrong",
		Description: "Looks at the L1 node, the contracts, the key and its balance, collateral or bond, asks, proving keys, clock, disk, memory,\n" +
			"journal and ports, as far as the role needs them. It sends nothing. The exit status is 1 if something has to be mended.",
		Flags:  append(flags, signing.Flags(EnvVarPrefix)...),
		Action: run,
	}
}

func run(c *cli.Context) error {
	cfg, err := readConfig(c)
	if err != nil {
		return err
	}
	logging := oplog.DefaultCLIConfig()
	logging.Level = log.LevelError
	list := Check(Observe(c.Context, cfg, clock.SystemClock, oplog.NewLogger(c.App.ErrWriter, logging)))
	write := WriteText
	if c.Bool("json") {
		write = WriteJSON
	}
	if err := write(c.App.Writer, list); err != nil {
		return err
	}
	if Failed(list) {
		return ErrFailed
	}
	return nil
}

func readConfig(c *cli.Context) (Config, error) {
	cfg := Config{
		Role: Role(c.String("role")), L1RPC: c.String("l1-rpc"), Manifest: c.Path("manifest"), Signing: signing.Read(c, EnvVarPrefix),
		DataDir: c.Path("data-dir"), KeysDir: c.Path("keys-dir"), SequencerRPC: c.String("sequencer-rpc"),
		Listen: c.StringSlice("listen"), Workers: c.Int("workers"),
	}
	if !slices.Contains(Roles, cfg.Role) {
		return cfg, fmt.Errorf("%w: --role %q, roles are %v", ErrFlag, cfg.Role, Roles)
	}
	if owner := c.String("owner"); owner != "" {
		if !common.IsHexAddress(owner) {
			return cfg, fmt.Errorf("%w: --owner %q is no address", ErrFlag, owner)
		}
		cfg.Owner = common.HexToAddress(owner)
	}
	if len(cfg.Listen) == 0 {
		cfg.Listen = defaultListen[cfg.Role]
	}
	return cfg, nil
}
