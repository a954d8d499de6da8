package process_test

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/bidder"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/agents/keeper"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/scripts/deploy"
)

func TestCheckReportsEveryMistake(t *testing.T) {
	for name, err := range map[string]error{
		"process": process.Config{L1PollInterval: -1}.Check(process.Deps{}),
		"prover":  prover.Config{Config: process.Config{L1PollInterval: -1}}.Check(prover.Deps{}),
		"bidder":  bidder.Config{Config: process.Config{L1PollInterval: -1}}.Check(process.Deps{}),
		"keeper":  keeper.Config{Config: process.Config{L1PollInterval: -1}, Jitter: -1}.Check(process.Deps{}),
	} {
		require.ErrorIs(t, err, process.ErrConfigField, name)
		for _, mistake := range []string{"URL of an L1 node", "no manifest", "no data directory", "no Ethereum key", "negative"} {
			require.ErrorContains(t, err, mistake, name)
		}
	}
	err := prover.Config{}.Check(prover.Deps{})
	for _, mistake := range []string{"URL of the sequencer", "no unit cost", "no worker", "1 to 16 proofs", "circuit breaker", "less than a second for a job", "no such backend"} {
		require.ErrorContains(t, err, mistake)
	}
	require.ErrorContains(t, bidder.Config{}.Check(process.Deps{}), "no limit of collateral")
	require.ErrorContains(t, keeper.Config{}.Check(process.Deps{}), "at least one batch")
	err = prover.WorkerConfig{Slots: []int{4, 0, 4}, Backend: "abacus"}.Check()
	for _, mistake := range []string{"URL of the prover's job queue", "0 slots", "4 slots twice", "no worker", `"abacus"`} {
		require.ErrorContains(t, err, mistake)
	}
	both := process.Config{Signing: signing.Source{KeyFile: "x", Key: "y"}}
	require.ErrorIs(t, both.Check(process.Deps{}), signing.ErrSeveralKeys)
}

// run parses a command line with a command's flags and hands the context over.
func run(t *testing.T, flags []cli.Flag, read func(*cli.Context), arguments ...string) {
	t.Helper()
	app := &cli.App{Flags: flags, Action: func(c *cli.Context) error { read(c); return nil }}
	require.NoError(t, app.Run(append([]string{"test"}, arguments...)))
}

func TestFlagsAndEnvironment(t *testing.T) {
	token := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(token, []byte("secret\n"), 0o600))
	t.Setenv("PROOPHI_PROVER_L1_RPC", "http://one")
	t.Setenv("PROOPHI_PROVER_KEY", "01")
	run(t, prover.Flags(), func(c *cli.Context) {
		cfg, err := prover.ReadConfig(c)
		require.NoError(t, err)
		require.Equal(t, "http://one", cfg.L1RPC)
		require.Equal(t, signing.Secret("01"), cfg.Signing.Key)
		require.Equal(t, "secret", cfg.Token)
		require.Equal(t, big.NewInt(7), cfg.UnitCostWei)
		require.Equal(t, 5*time.Second, cfg.BundleWait)
		require.Nil(t, cfg.WithdrawAboveWei)
		require.Equal(t, "secret", cfg.Queue.Token)
		require.Equal(t, "127.0.0.1:4222", cfg.Queue.Listen)
		require.Equal(t, prover.BreakerRules{Failures: 2, Window: 10 * time.Minute, Recovery: time.Hour}, cfg.Breaker)
		require.Equal(t, 30*time.Second, cfg.Queue.AckWait)
		require.Zero(t, cfg.Workers)
	}, "--token-file", token, "--unit-cost-wei", "7", "--bundle-wait", "5s", "--workers", "0", "--nats-listen", "127.0.0.1:4222",
		"--nats-token-file", token, "--breaker-failures", "2", "--breaker-recovery", "1h")
	t.Setenv("PROOPHI_WORKER_NATS_URL", "nats://one")
	run(t, prover.WorkerFlags(), func(c *cli.Context) {
		cfg, err := prover.ReadWorkerConfig(c)
		require.NoError(t, err)
		require.Equal(t, "nats://one", cfg.Queue.URL)
		require.Equal(t, "secret", cfg.Queue.Token)
		require.Equal(t, []int{4, 16}, cfg.Slots)
		require.NotEmpty(t, cfg.Name)
		require.Zero(t, cfg.RPC.ListenPort)
		require.NoError(t, cfg.Check())
	}, "--token-file", token, "--slots", "4,16")
	run(t, bidder.Flags(), func(c *cli.Context) {
		cfg, err := bidder.ReadConfig(c)
		require.NoError(t, err)
		require.Equal(t, bidder.Offer{UnitCostWei: big.NewInt(9), Seats: 4}, cfg.Offer)
		require.True(t, cfg.EndOnStop)
	}, "--unit-cost-wei", "9", "--seats", "4", "--end-on-stop")
	run(t, keeper.Flags(), func(c *cli.Context) {
		cfg, err := keeper.ReadConfig(c)
		require.NoError(t, err)
		require.Equal(t, big.NewInt(1), cfg.WithdrawAboveWei)
		require.Equal(t, keeper.DefaultConfig().MaxBundle, cfg.MaxBundle)
	}, "--withdraw-above-wei", "1")
	run(t, bidder.Flags(), func(c *cli.Context) {
		_, err := bidder.ReadConfig(c)
		require.ErrorIs(t, err, process.ErrConfigField)
		require.ErrorContains(t, err, "-1")
		require.ErrorContains(t, err, "ten")
		require.ErrorContains(t, err, "65536 seats")
	}, "--unit-cost-wei=-1", "--max-collateral-wei", "ten", "--seats", "65536")
	run(t, prover.Flags(), func(c *cli.Context) {
		_, err := prover.ReadConfig(c)
		require.ErrorContains(t, err, `owner "0x12" is no address`)
	}, "--owner", "0x12")
}

// A process that cannot be built closes what it opened: the next one gets the journal.
func TestOpenAfterAFailure(t *testing.T) {
	chain := l1test.New(t, 1)
	dir := t.TempDir()
	key := filepath.Join(dir, "key")
	require.NoError(t, os.WriteFile(key, []byte(hexutil.Encode(crypto.FromECDSA(chain.Keys[0]))+"\n"), 0o600))
	cfg := process.DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.Signing.KeyFile = chain.URL, dir, key
	ctx := context.Background()

	_, err := process.Open(ctx, "test", cfg, process.Deps{Manifest: &deploy.Manifest{ChainID: 1}})
	require.ErrorContains(t, err, "another chain")
	p, err := process.Open(ctx, "test", cfg, process.Deps{Manifest: &deploy.Manifest{ChainID: l1test.ChainID}})
	require.NoError(t, err)
	require.Equal(t, chain.Address(0), p.Sender.From())
	_, err = process.Open(ctx, "test", cfg, process.Deps{Manifest: &deploy.Manifest{ChainID: l1test.ChainID}})
	require.ErrorContains(t, err, "in use")
	require.NoError(t, p.Stop(ctx))
	require.NoError(t, p.Stop(ctx), "twice")

	require.NoError(t, os.WriteFile(key, []byte("beef"), 0o600))
	_, err = process.Open(ctx, "test", cfg, process.Deps{Manifest: &deploy.Manifest{ChainID: l1test.ChainID}})
	require.ErrorIs(t, err, signing.ErrBadKey)
	require.NotContains(t, err.Error(), "beef", "a key never goes to a log")
}
