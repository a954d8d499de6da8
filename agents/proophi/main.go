// Command proophi is the rollup's one binary: every agent, the devnet and the tools are its subcommands.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"

	"github.com/consensys/gnark/logger"
	"github.com/ethereum-optimism/optimism/op-service/ctxinterrupt"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/bidder"
	"github.com/proophi/proophi/agents/devnet"
	"github.com/proophi/proophi/agents/doctor"
	"github.com/proophi/proophi/agents/keeper"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/agents/rescue"
	"github.com/proophi/proophi/agents/sequencer"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/prover/keys"
)

func main() {
	keys.RunChildIfRequested()
	oplog.SetupDefaults()
	logger.Disable() // gnark's: stages of a compilation that nobody asked for
	ctx := ctxinterrupt.WithSignalWaiterMain(context.Background())
	if err := newApp().RunContext(ctx, os.Args); err != nil {
		if !errors.Is(err, context.Canceled) {
			fmt.Fprintln(os.Stderr, "proophi:", err)
		}
		os.Exit(1)
	}
}

func newApp() *cli.App {
	return &cli.App{
		Name:           "proophi",
		Usage:          "a ZK rollup whose proofs are bought on an open market",
		Version:        version(),
		ExitErrHandler: func(*cli.Context, error) {}, // main prints the error, once
		Suggest:        true,
		Action:         noCommand,
		Commands: []*cli.Command{
			devnet.Command(),
			deployCommand(),
			agent(sequencer.Command(), sequencer.EnvVarPrefix, sequencer.Metrics),
			agent(prover.Command(), prover.EnvVarPrefix, prover.Metrics),
			agent(bidder.Command(), bidder.EnvVarPrefix, bidder.Metrics),
			agent(keeper.Command(), keeper.EnvVarPrefix, keeper.Metrics),
			wallet.Command(),
			deriveCommand(),
			rescue.Command(),
			doctor.Command(),
			marketCommand(),
			keysCommand(),
			{Name: "version", Usage: "print the version", Action: func(c *cli.Context) error {
				_, err := fmt.Fprintln(c.App.Writer, version())
				return err
			}},
		},
	}
}

// noCommand shows the help, or says which command does not exist.
func noCommand(c *cli.Context) error {
	if c.Args().Present() {
		return fmt.Errorf("unknown command %q, see proophi --help", c.Args().First())
	}
	return cli.ShowAppHelp(c)
}

// version is the commit that the binary was built from, as the Go toolchain recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	revision, dirty := "unknown", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			dirty = "-dirty"
		}
	}
	return fmt.Sprintf("%s%s %s", revision, dirty, info.GoVersion)
}
