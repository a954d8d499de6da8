package wallet

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
)

func TestKeySource(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("alice")))
	require.NoError(t, err)
	digits := hex.EncodeToString(crypto.FromECDSA(key))
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, data, 0o600))
		return path
	}
	store, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}, "secret", 2, 1)
	require.NoError(t, err)
	storePath, passwordPath := write("store", store), write("password", []byte("secret\n"))
	keyPath, badPath := write("key", []byte("0x"+digits+"\n")), write("bad", []byte(digits[1:]))
	tests := []struct {
		name   string
		source KeySource
		env    map[string]string
		want   error
	}{
		{"environment", KeySource{}, map[string]string{KeyEnv: digits}, nil},
		{"file", KeySource{KeyFile: keyPath}, nil, nil},
		{"keystore and password file", KeySource{Keystore: storePath, PasswordFile: passwordPath}, nil, nil},
		{"keystore and environment", KeySource{Keystore: storePath}, map[string]string{PasswordEnv: "secret"}, nil},
		{"wrong password", KeySource{Keystore: storePath}, map[string]string{PasswordEnv: "guess"}, ErrBadKeystore},
		{"nothing", KeySource{}, nil, ErrNoKey},
		{"two sources", KeySource{KeyFile: keyPath}, map[string]string{KeyEnv: digits}, ErrSeveralKeys},
		{"truncated", KeySource{KeyFile: badPath}, nil, ErrBadKey},
		{"missing file", KeySource{KeyFile: filepath.Join(dir, "none")}, nil, os.ErrNotExist},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.source.Getenv = func(name string) string { return tt.env[name] }
			got, err := tt.source.Load()
			require.ErrorIs(t, err, tt.want)
			if tt.want == nil {
				require.True(t, key.Equal(got))
				return
			}
			require.NotContains(t, err.Error(), digits[1:20])
		})
	}
}
