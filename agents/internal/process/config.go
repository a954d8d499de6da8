// Package process is what provers, bidders and keepers have in common: flags and configuration, and the parts of a
// process that follows L1 and sends transactions from one key.
package process

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/scripts/deploy"
)

// ErrConfigField: a field of the configuration is missing or makes no sense.
var ErrConfigField = errors.New("configuration field is missing or invalid")

// Config is what every process is told.
type Config struct {
	// L1RPC is the URL of an L1 node, Manifest the file that deploy wrote.
	L1RPC    string
	Manifest string
	// DataDir holds the journal and what else the process keeps.
	DataDir string
	// Signing says where the L1 key is.
	Signing signing.Source
	// L1PollInterval is the time between looks at L1; 0 for the chain's default.
	L1PollInterval time.Duration

	Log     oplog.CLIConfig
	Metrics opmetrics.CLIConfig
	Pprof   oppprof.CLIConfig
	Admin   monitor.Config
}

// DefaultConfig returns the settings that do not depend on a deployment.
func DefaultConfig() Config {
	return Config{Log: oplog.DefaultCLIConfig(), Metrics: opmetrics.DefaultCLIConfig(), Pprof: oppprof.DefaultCLIConfig(), Admin: monitor.DefaultConfig()}
}

// Deps take the place of what a process would make from its configuration. All are optional.
type Deps struct {
	Log      log.Logger
	Clock    clock.Clock
	Manifest *deploy.Manifest
	Key      *ecdsa.PrivateKey
}

// Check reports every mistake at once. What a dependency takes the place of need not be set.
func (c Config) Check(d Deps) error {
	var errs []error
	refuse := func(bad bool, what string) {
		if bad {
			errs = append(errs, fmt.Errorf("%w: %s", ErrConfigField, what))
		}
	}
	refuse(c.L1RPC == "", "no URL of an L1 node")
	refuse(c.Manifest == "" && d.Manifest == nil, "no manifest")
	refuse(c.DataDir == "", "no data directory")
	refuse(c.L1PollInterval < 0, "poll interval of L1 is negative")
	if d.Key == nil {
		if err := c.Signing.Check(); err != nil {
			errs = append(errs, fmt.Errorf("%w: %w", ErrConfigField, err))
		}
	}
	return errors.Join(append(errs, c.Metrics.Check(), c.Pprof.Check(), c.Admin.Check())...)
}

// Env returns the environment variable of a flag.
func Env(prefix, name string) []string {
	return []string{prefix + "_" + strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToUpper(name))}
}

// Flags returns the flags that every process has.
func Flags(prefix string) []cli.Flag {
	flags := []cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of an L1 node", EnvVars: Env(prefix, "l1-rpc")},
		&cli.StringFlag{Name: "manifest", Usage: "`FILE` that deploy wrote", EnvVars: Env(prefix, "manifest")},
		&cli.StringFlag{Name: "data-dir", Usage: "`DIR` of the journal", EnvVars: Env(prefix, "data-dir")},
		&cli.DurationFlag{Name: "l1-poll-interval", Usage: "time between looks at L1 (0: by chain)", EnvVars: Env(prefix, "l1-poll-interval")},
	}
	flags = append(flags, signing.Flags(prefix)...)
	flags = append(flags, oplog.CLIFlags(prefix)...)
	flags = append(flags, opmetrics.CLIFlags(prefix)...)
	flags = append(flags, oppprof.CLIFlags(prefix)...)
	return append(flags, monitor.Flags(prefix)...)
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context, prefix string) Config {
	return Config{
		L1RPC: c.String("l1-rpc"), Manifest: c.String("manifest"), DataDir: c.String("data-dir"),
		Signing: signing.Read(c, prefix), L1PollInterval: c.Duration("l1-poll-interval"),
		Log: oplog.ReadCLIConfig(c), Metrics: opmetrics.ReadCLIConfig(c), Pprof: oppprof.ReadCLIConfig(c), Admin: monitor.ReadConfig(c),
	}
}

// ReadSecret returns a file's first and only word.
func ReadSecret(path string) (string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	secret := strings.TrimSpace(string(content))
	if secret == "" || strings.ContainsAny(secret, " \t\r\n") {
		return "", fmt.Errorf("%w: %s does not hold exactly one word", ErrConfigField, path)
	}
	return secret, nil
}

// signer returns the signer of the dependency's key, or the one that the configuration names.
func (c Config) signer(d Deps, logger log.Logger) (signing.Signer, error) {
	if d.Key != nil {
		return signing.Local(d.Key), nil
	}
	return c.Signing.Open(logger)
}

// WithdrawFlag is the flag of [ReadWithdraw].
func WithdrawFlag(prefix string) cli.Flag {
	return &cli.StringFlag{Name: "withdraw-above-wei", Usage: "credit at the auction from which on it is withdrawn (empty: never)", EnvVars: Env(prefix, "withdraw-above-wei")}
}

// ReadWithdraw returns the credit from which on it is withdrawn, nil for never.
func ReadWithdraw(c *cli.Context) (*big.Int, error) { return ReadWei(c, "withdraw-above-wei") }

// ReadWei returns an amount of wei, nil if the flag is empty.
func ReadWei(c *cli.Context, flag string) (*big.Int, error) {
	text := c.String(flag)
	if text == "" {
		return nil, nil
	}
	wei, ok := new(big.Int).SetString(text, 10)
	if !ok || wei.Sign() < 0 {
		return nil, fmt.Errorf("%w: %s is %q, not a number of wei", ErrConfigField, flag, text)
	}
	return wei, nil
}
