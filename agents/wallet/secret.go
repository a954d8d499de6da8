package wallet

import (
	"crypto/ecdsa"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
)

// KeySource says where an Ethereum key is kept. Exactly one of the three is used.
type KeySource struct {
	// Keystore and PasswordFile are paths; without a password file the password comes from [PasswordEnv].
	Keystore, PasswordFile string
	// KeyFile is the path of an unencrypted key.
	KeyFile string
	// Getenv reads the environment.
	Getenv func(string) string
}

// Load reads the key. Errors never quote it.
func (s KeySource) Load() (*ecdsa.PrivateKey, error) {
	env := s.Getenv(KeyEnv)
	given := 0
	for _, source := range []string{s.Keystore, s.KeyFile, env} {
		if source != "" {
			given++
		}
	}
	switch {
	case given == 0:
		return nil, ErrNoKey
	case given > 1:
		return nil, ErrSeveralKeys
	case s.Keystore != "":
		return s.openKeystore()
	case s.KeyFile != "":
		data, err := os.ReadFile(s.KeyFile)
		if err != nil {
			return nil, fmt.Errorf("reading the key: %w", err)
		}
		return parseKey(string(data))
	}
	return parseKey(env)
}

func (s KeySource) openKeystore() (*ecdsa.PrivateKey, error) {
	password := s.Getenv(PasswordEnv)
	if s.PasswordFile != "" {
		data, err := os.ReadFile(s.PasswordFile)
		if err != nil {
			return nil, fmt.Errorf("reading the password: %w", err)
		}
		password = strings.TrimRight(string(data), "\r\n")
	}
	data, err := os.ReadFile(s.Keystore)
	if err != nil {
		return nil, fmt.Errorf("reading the keystore: %w", err)
	}
	key, err := keystore.DecryptKey(data, password)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrBadKeystore, s.Keystore, err)
	}
	return key.PrivateKey, nil
}

func parseKey(text string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil {
		return nil, ErrBadKey // without the cause: it could quote the key
	}
	return key, nil
}
