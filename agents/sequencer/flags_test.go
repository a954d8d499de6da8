package sequencer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// parse runs the command line and returns what it configures.
func parse(t *testing.T, args ...string) (Config, error) {
	var cfg Config
	app := &cli.App{Flags: Flags(), Action: func(c *cli.Context) (err error) {
		cfg, err = ReadConfig(c)
		return err
	}}
	err := app.Run(append([]string{"sequencer"}, args...))
	return cfg, err
}

func TestDefaultsOfFlagsAreTheConfigs(t *testing.T) {
	cfg, err := parse(t)
	require.NoError(t, err)
	want := DefaultConfig()
	want.RPC.ListenAddr = "127.0.0.1:8645"
	require.Equal(t, want.RPC, cfg.RPC)
	require.Equal(t, want.Mempool, cfg.Mempool)
	require.Equal(t, want.BlockInterval, cfg.BlockInterval)
	require.Equal(t, want.MaxBatchBytes, cfg.MaxBatchBytes)
	require.Equal(t, want.RetryDelay, cfg.RetryDelay)
	require.Equal(t, want.Metrics, cfg.Metrics)
	require.Equal(t, want.Pprof, cfg.Pprof)
	require.Equal(t, want.Admin, cfg.Admin)
}

func TestFlagsAndEnvironment(t *testing.T) {
	token := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(token, []byte("s3cret\n"), 0o600))
	t.Setenv("PROOPHI_SEQUENCER_MAX_BATCH_AGE", "7s")
	t.Setenv("PROOPHI_SEQUENCER_RPC_TOKEN_FILE", token)
	t.Setenv("PROOPHI_SEQUENCER_MEMPOOL_PER_SENDER", "5")
	cfg, err := parse(t, "--l1-rpc", "http://l1", "--rpc.port", "0", "--finalize-alone", "--mempool.total", "9")
	require.NoError(t, err)
	require.Equal(t, "http://l1", cfg.L1RPC)
	require.Equal(t, 7*time.Second, cfg.MaxBatchAge)
	require.Equal(t, "s3cret", cfg.RPC.Token)
	require.Equal(t, "127.0.0.1:0", cfg.RPC.ListenAddr)
	require.True(t, cfg.FinalizeAlone)
	require.EqualValues(t, 5, cfg.Mempool.MaxPerSender)
	require.Equal(t, 9, cfg.Mempool.MaxTotal)
}

func TestSecretsAreOneWord(t *testing.T) {
	path := filepath.Join(t.TempDir(), "token")
	for _, content := range []string{"", "\n", "two words"} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		_, err := parse(t, "--rpc.token-file", path)
		require.ErrorIs(t, err, ErrConfigField)
	}
	_, err := parse(t, "--rpc.token-file", path+".absent")
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestEveryFlagHasItsEnvironmentVariable(t *testing.T) {
	for _, flag := range Flags() {
		if visible, ok := flag.(cli.VisibleFlag); ok && !visible.IsVisible() {
			continue // exists to be refused
		}
		documented, ok := flag.(cli.DocGenerationFlag)
		require.True(t, ok)
		variables := documented.GetEnvVars()
		require.NotEmpty(t, variables, flag.Names())
		for _, v := range variables {
			require.True(t, strings.HasPrefix(v, EnvVarPrefix+"_"), v)
		}
	}
}
