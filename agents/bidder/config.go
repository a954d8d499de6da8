// Package bidder is the agent that sells a prover's seats: it keeps one standing ask with the prover's cost in the list
// and the collateral for it in the vault.
package bidder

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/capacity"
	"github.com/proophi/proophi/agents/internal/process"
)

// EnvVarPrefix begins the names of the environment variables.
const EnvVarPrefix = "PROOPHI_BIDDER"

// Config is what a bidder is told. Its key owns the ask: proofs name its address and it is paid.
type Config struct {
	process.Config
	// Offer is what is sold at the start.
	Offer Offer
	// MaxCollateralWei is the most ether that the owner's collateral may come to.
	MaxCollateralWei *big.Int
	// CapacityFile is where the prover says how much it can prove; empty to sell the whole offer.
	CapacityFile string
	// EndOnStop says whether the ask is ended when the bidder stops.
	EndOnStop bool
	// DryRun observes, decides and says why, and sends nothing.
	DryRun bool
	// WithdrawAboveWei is the credit from which on it is withdrawn; nil for never.
	WithdrawAboveWei *big.Int
}

// DefaultConfig returns the settings that do not depend on a deployment.
func DefaultConfig() Config { return Config{Config: process.DefaultConfig()} }

// Check reports every mistake at once.
func (c Config) Check(d process.Deps) error {
	errs := []error{c.Config.Check(d)}
	if c.Offer.UnitCostWei == nil || c.Offer.UnitCostWei.Sign() < 0 {
		errs = append(errs, fmt.Errorf("%w: no unit cost", process.ErrConfigField))
	}
	if c.MaxCollateralWei == nil || c.MaxCollateralWei.Sign() <= 0 {
		errs = append(errs, fmt.Errorf("%w: no limit of collateral", process.ErrConfigField))
	}
	return errors.Join(errs...)
}

// Flags returns all flags of the process.
func Flags() []cli.Flag {
	env := func(name string) []string { return process.Env(EnvVarPrefix, name) }
	return append(process.Flags(EnvVarPrefix),
		&cli.StringFlag{Name: "unit-cost-wei", Usage: "what proving one unit costs the prover", EnvVars: env("unit-cost-wei")},
		&cli.UintFlag{Name: "seats", Usage: "chunks that the prover can prove within one window", Value: 1, EnvVars: env("seats")},
		&cli.StringFlag{Name: "max-collateral-wei", Usage: "most ether in the vault", EnvVars: env("max-collateral-wei")},
		&cli.StringFlag{Name: "capacity-file", Usage: "`FILE` in which the prover says what it can prove, " + capacity.FileName +
			" in its data directory: never more is sold (empty: the whole offer)", EnvVars: env("capacity-file")},
		&cli.BoolFlag{Name: "end-on-stop", Usage: "end the ask when the bidder stops", EnvVars: env("end-on-stop")},
		&cli.BoolFlag{Name: "dry-run", Usage: "say what would be done and why, and send nothing", EnvVars: env("dry-run")},
		process.WithdrawFlag(EnvVarPrefix),
	)
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context) (Config, error) {
	cfg := Config{
		Config: process.ReadConfig(c, EnvVarPrefix), EndOnStop: c.Bool("end-on-stop"), DryRun: c.Bool("dry-run"), CapacityFile: c.String("capacity-file"),
	}
	var errs [4]error
	cfg.Offer.UnitCostWei, errs[0] = process.ReadWei(c, "unit-cost-wei")
	cfg.MaxCollateralWei, errs[1] = process.ReadWei(c, "max-collateral-wei")
	cfg.WithdrawAboveWei, errs[2] = process.ReadWithdraw(c)
	seats := c.Uint("seats")
	if seats > 1<<16-1 {
		errs[3] = fmt.Errorf("%w: %d seats", process.ErrConfigField, seats)
	}
	cfg.Offer.Seats = uint16(seats)
	return cfg, errors.Join(errs[:]...)
}
