// Package keeper is the agent that does what anyone may do: it finalizes proven batches whose delay is over, leads the
// failure ladder on (docs/protocol/ladder.md), and takes dead asks, absent standby provers and seals that nobody opened
// out of their lists.
package keeper

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
)

// EnvVarPrefix begins the names of the environment variables.
const EnvVarPrefix = "PROOPHI_KEEPER"

// Config is what a keeper is told.
type Config struct {
	process.Config
	// Jitter is the longest time that this keeper lets others go first. Its share differs from batch to batch.
	Jitter time.Duration
	// MaxBundle is the most batches that one transaction finalizes.
	MaxBundle int
	// SequencerRPC is the URL of a sequencer that serves witnesses, Token its bearer token. Without it no witness challenge
	// is answered.
	SequencerRPC string
	Token        string
	// Unpaid says whether the keeper also does what is good for all and what no bounty covers.
	Unpaid bool
	// UnlinkAsks says whether dead asks are unlinked. Nobody is paid for it; clearing does it too.
	UnlinkAsks bool
	// WithdrawAboveWei is the credit from which on it is withdrawn; nil for never.
	WithdrawAboveWei *big.Int
}

// DefaultConfig returns the settings that do not depend on a deployment.
func DefaultConfig() Config {
	return Config{Config: process.DefaultConfig(), Jitter: 12 * time.Second, MaxBundle: 8, Unpaid: true, UnlinkAsks: true}
}

// Check reports every mistake at once.
func (c Config) Check(d process.Deps) error {
	errs := []error{c.Config.Check(d)}
	if c.Jitter < 0 {
		errs = append(errs, fmt.Errorf("%w: jitter is negative", process.ErrConfigField))
	}
	if c.MaxBundle < 1 {
		errs = append(errs, fmt.Errorf("%w: a bundle needs at least one batch", process.ErrConfigField))
	}
	return errors.Join(errs...)
}

// Flags returns all flags of the process.
func Flags() []cli.Flag {
	d := DefaultConfig()
	return append(process.Flags(EnvVarPrefix),
		&cli.DurationFlag{Name: "jitter", Usage: "longest time that other keepers go first", Value: d.Jitter, EnvVars: process.Env(EnvVarPrefix, "jitter")},
		&cli.IntFlag{Name: "max-bundle", Usage: "most batches that one transaction finalizes", Value: d.MaxBundle, EnvVars: process.Env(EnvVarPrefix, "max-bundle")},
		&cli.StringFlag{Name: "sequencer-rpc", Usage: "`URL` of a sequencer whose witnesses answer challenges (empty: none is answered)", EnvVars: process.Env(EnvVarPrefix, "sequencer-rpc")},
		&cli.StringFlag{Name: "token-file", Usage: "`FILE` with the sequencer's bearer token", EnvVars: process.Env(EnvVarPrefix, "token-file")},
		&cli.BoolFlag{Name: "unpaid", Usage: "also do what no bounty covers", Value: d.Unpaid, EnvVars: process.Env(EnvVarPrefix, "unpaid")},
		&cli.BoolFlag{Name: "unlink-asks", Usage: "take dead asks out of the list", Value: d.UnlinkAsks, EnvVars: process.Env(EnvVarPrefix, "unlink-asks")},
		process.WithdrawFlag(EnvVarPrefix),
	)
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context) (Config, error) {
	cfg := Config{Config: process.ReadConfig(c, EnvVarPrefix), Jitter: c.Duration("jitter"), MaxBundle: c.Int("max-bundle"),
		SequencerRPC: c.String("sequencer-rpc"), Unpaid: c.Bool("unpaid"), UnlinkAsks: c.Bool("unlink-asks")}
	var errs [2]error
	cfg.WithdrawAboveWei, errs[0] = process.ReadWithdraw(c)
	if path := c.String("token-file"); path != "" {
		cfg.Token, errs[1] = process.ReadSecret(path)
	}
	return cfg, errors.Join(errs[:]...)
}
