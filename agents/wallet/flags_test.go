package wallet

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/signing"
)

// The wallet takes its key from where its help says, and refuses one on the command line without repeating it.
func TestKeySource(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	digits := hex.EncodeToString(crypto.FromECDSA(key))
	var source signing.Source
	run := func(args ...string) (string, error) {
		var out bytes.Buffer
		app := &cli.App{Flags: withCommon(), Writer: &out, ErrWriter: &out, ExitErrHandler: func(*cli.Context, error) {},
			Action: func(c *cli.Context) error { source = keySource(c); return nil }}
		err := app.Run(append([]string{"wallet"}, args...))
		return out.String(), err
	}
	t.Setenv(KeyEnv, digits)
	_, err = run()
	require.NoError(t, err)
	got, err := source.PrivateKey()
	require.NoError(t, err)
	require.True(t, key.Equal(got))
	_, err = run("--key-file", "file")
	require.NoError(t, err)
	_, err = source.PrivateKey()
	require.ErrorIs(t, err, signing.ErrSeveralKeys)

	t.Setenv(KeyEnv, "")
	t.Setenv(PasswordEnv, "words")
	_, err = run("--keystore", "store")
	require.NoError(t, err)
	require.Equal(t, signing.Source{Keystore: "store", Password: "words"}, source)
	out, err := run("--private-key", digits)
	require.ErrorIs(t, err, signing.ErrOnCommandLine)
	require.NotContains(t, out+err.Error(), digits[:16])
}
