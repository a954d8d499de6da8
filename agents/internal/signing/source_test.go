package signing

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

var (
	testKey, _ = crypto.ToECDSA(crypto.Keccak256([]byte("alice")))
	testDigits = hex.EncodeToString(crypto.FromECDSA(testKey))
)

// write puts a file into a directory of its own.
func write(t *testing.T, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(path, []byte(data), 0o600))
	return path
}

func TestPrivateKey(t *testing.T) {
	id := uuid.MustParse("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
	store, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: crypto.PubkeyToAddress(testKey.PublicKey), PrivateKey: testKey}, "passphrase", 2, 1)
	require.NoError(t, err)
	storePath, passwordPath, keyPath := write(t, string(store)), write(t, "passphrase\n"), write(t, "0x"+testDigits+"\n")
	remote := signer.CLIConfig{Endpoint: "http://127.0.0.1:1", Address: "0x00000000000000000000000000000000000000aa"}
	tests := []struct {
		name   string
		source Source
		want   error
	}{
		{"environment", Source{Key: Secret(testDigits)}, nil},
		{"file", Source{KeyFile: keyPath}, nil},
		{"keystore and password file", Source{Keystore: storePath, PasswordFile: passwordPath}, nil},
		{"keystore and environment", Source{Keystore: storePath, Password: "passphrase"}, nil},
		{"wrong password", Source{Keystore: storePath, Password: "a guess"}, ErrBadKeystore},
		{"no keystore", Source{Keystore: keyPath, Password: "passphrase"}, ErrBadKeystore},
		{"no password", Source{Keystore: storePath}, ErrNoPassword},
		{"missing password file", Source{Keystore: storePath, PasswordFile: storePath + ".none"}, os.ErrNotExist},
		{"nothing", Source{}, ErrNoKey},
		{"a password alone", Source{Password: "passphrase"}, ErrNoKey},
		{"file and environment", Source{KeyFile: keyPath, Key: Secret(testDigits)}, ErrSeveralKeys},
		{"keystore and file", Source{Keystore: storePath, Password: "passphrase", KeyFile: keyPath}, ErrSeveralKeys},
		{"file and remote", Source{KeyFile: keyPath, Remote: remote}, ErrSeveralKeys},
		{"truncated", Source{KeyFile: write(t, testDigits[1:])}, ErrBadKey},
		{"two words", Source{KeyFile: write(t, testDigits+" "+testDigits)}, ErrBadKey},
		{"missing file", Source{KeyFile: keyPath + ".none"}, os.ErrNotExist},
		{"a key in place of its file", Source{KeyFile: testDigits}, ErrOnCommandLine},
		{"a key in place of its keystore", Source{Keystore: "0x" + testDigits, Password: "passphrase"}, ErrOnCommandLine},
		{"remote", Source{Remote: remote}, ErrNeedsKey},
		{"remote without address", Source{Remote: signer.CLIConfig{Endpoint: "http://127.0.0.1:1"}}, ErrRemote},
		{"remote with half an address", Source{Remote: signer.CLIConfig{Endpoint: "http://127.0.0.1:1", Address: "0x12"}}, ErrRemote},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tt.source.PrivateKey()
			require.ErrorIs(t, err, tt.want)
			if tt.want == nil {
				require.True(t, testKey.Equal(got))
				return
			}
			require.Nil(t, got)
			requireNoSecret(t, err.Error())
		})
	}
}

// requireNoSecret looks for any part of the key that would help, and for the password.
func requireNoSecret(t *testing.T, text string) {
	t.Helper()
	for i := 0; i+8 <= len(testDigits); i += 8 {
		require.NotContains(t, text, testDigits[i:i+8])
	}
	require.NotContains(t, text, "passphrase")
}

// However a configuration is printed, the secrets in it are not.
func TestSecretsAreNotPrinted(t *testing.T) {
	s := Source{KeyFile: "path", Key: Secret(testDigits), Password: "passphrase"}
	encoded, err := json.Marshal(s)
	require.NoError(t, err)
	var text, structured bytes.Buffer
	slog.New(slog.NewTextHandler(&text, nil)).Info("Starting", "source", s, "key", s.Key)
	slog.New(slog.NewJSONHandler(&structured, nil)).Info("Starting", "source", s, "key", s.Key)
	for name, out := range map[string]string{
		"%v": fmt.Sprintf("%v", s), "%+v": fmt.Sprintf("%+v", s), "%#v": fmt.Sprintf("%#v", s), "%q": fmt.Sprintf("%q", s.Key),
		"pointer": fmt.Sprintf("%+v", &s), "json": string(encoded), "text log": text.String(), "json log": structured.String(),
	} {
		requireNoSecret(t, out)
		require.Contains(t, out, Redacted, name)
	}
	require.Empty(t, Secret("").String())
}

// parse runs a command line.
func parse(t *testing.T, args ...string) (s Source, out string, err error) {
	t.Helper()
	var written bytes.Buffer
	app := &cli.App{Flags: Flags("TEST"), Writer: &written, ErrWriter: &written, ExitErrHandler: func(*cli.Context, error) {},
		Action: func(c *cli.Context) error { s = Read(c, "TEST"); return nil }}
	err = app.Run(append([]string{"test"}, args...))
	return s, written.String(), err
}

func TestFlags(t *testing.T) {
	t.Setenv("TEST_KEY", testDigits)
	t.Setenv("TEST_PASSWORD", "passphrase")
	t.Setenv("TEST_KEYSTORE", "store")
	t.Setenv("TEST_SIGNER_ENDPOINT", "https://signer")
	s, _, err := parse(t, "--key-file", "file", "--password-file", "words", "--signer.address", "0xaa", "--signer.tls.enabled=false")
	require.NoError(t, err)
	require.Equal(t, Secret(testDigits), s.Key)
	require.Equal(t, Secret("passphrase"), s.Password)
	require.Equal(t, []string{"store", "file", "words"}, []string{s.Keystore, s.KeyFile, s.PasswordFile})
	require.Equal(t, "https://signer", s.Remote.Endpoint)
	require.Equal(t, "0xaa", s.Remote.Address)
	require.False(t, s.Remote.TLSConfig.Enabled)
}

func TestRemoteSignerWhereTheKeyIsNeeded(t *testing.T) {
	app := &cli.App{Flags: LocalFlags("TEST"), Writer: new(bytes.Buffer), Action: func(*cli.Context) error { return nil }}
	require.ErrorIs(t, app.Run([]string{"test", "--signer.endpoint", "https://signer"}), ErrNeedsKey)
	require.NoError(t, app.Run([]string{"test", "--key-file", "file"}))
}

// A key or password on the command line is refused and not repeated, and no help mentions such a flag.
func TestKeyOnTheCommandLine(t *testing.T) {
	for _, flag := range []string{"--private-key", "--key", "--mnemonic", "--password"} {
		_, out, err := parse(t, flag, testDigits)
		require.ErrorIs(t, err, ErrOnCommandLine, flag)
		requireNoSecret(t, out+err.Error())
	}
	_, help, err := parse(t, "--help")
	require.NoError(t, err)
	require.Contains(t, help, "--keystore")
	require.NotContains(t, help, "--private-key")
	require.NotContains(t, help, "--mnemonic")
}
