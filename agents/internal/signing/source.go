// Package signing is where the Ethereum key of a process is: in an encrypted keystore, in a file, in the environment, or
// behind a remote signer that never gives it away. No key is ever a flag, and none gets into an error, a log or a report.
package signing

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
)

// Source says where a key is. Exactly one of Keystore, KeyFile, Key and Remote is set.
type Source struct {
	// Keystore is the path of an encrypted key, as go-ethereum writes it (version 3).
	Keystore string
	// PasswordFile is the path of its password; without one the password is Password, from the environment.
	PasswordFile string
	Password     Secret
	// KeyFile is the path of a key in hex.
	KeyFile string
	// Key is a key in hex, from the environment.
	Key Secret
	// Remote is a signer that speaks op-signer's JSON-RPC.
	Remote signer.CLIConfig
}

// Check reports what makes the source ambiguous or impossible. It reads no file.
func (s Source) Check() error {
	given := 0
	for _, set := range []bool{s.Keystore != "", s.KeyFile != "", s.Key != "", s.isRemote()} {
		if set {
			given++
		}
	}
	for _, path := range []string{s.Keystore, s.KeyFile, s.PasswordFile} {
		if looksLikeKey(path) {
			return ErrOnCommandLine // and not the path: it is the key
		}
	}
	switch {
	case given == 0:
		return ErrNoKey
	case given > 1:
		return ErrSeveralKeys
	case s.Keystore != "" && s.PasswordFile == "" && s.Password == "":
		return ErrNoPassword
	case s.isRemote():
		return s.checkRemote()
	}
	return nil
}

func (s Source) isRemote() bool { return s.Remote.Endpoint != "" || s.Remote.Address != "" }

func (s Source) checkRemote() error {
	if err := s.Remote.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrRemote, err)
	}
	if !common.IsHexAddress(s.Remote.Address) {
		return fmt.Errorf("%w: %q is no address", ErrRemote, s.Remote.Address)
	}
	return nil
}

// looksLikeKey tells whether a text that should be a path is a key.
func looksLikeKey(text string) bool {
	digits, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	return err == nil && len(digits) == 32
}

// Open returns a signer for the key, connected to the remote one if there is one.
func (s Source) Open(logger log.Logger) (Signer, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	if s.isRemote() {
		return dial(s.Remote, logger)
	}
	key, err := s.PrivateKey()
	if err != nil {
		return nil, err
	}
	return Local(key), nil
}

// PrivateKey reads the key. Errors never quote it. A remote signer has none: [ErrNeedsKey].
func (s Source) PrivateKey() (*ecdsa.PrivateKey, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	switch {
	case s.isRemote():
		return nil, ErrNeedsKey
	case s.Keystore != "":
		return s.openKeystore()
	case s.KeyFile != "":
		data, err := os.ReadFile(s.KeyFile)
		if err != nil {
			return nil, fmt.Errorf("reading the key: %w", err)
		}
		return parseKey(string(data))
	}
	return parseKey(string(s.Key))
}

func (s Source) openKeystore() (*ecdsa.PrivateKey, error) {
	password := string(s.Password)
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
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("%w: %s: %w", ErrBadKeystore, s.Keystore, err)
	}
	if err != nil { // without the cause: it could quote the file
		return nil, fmt.Errorf("%w: %s is no keystore of version 3", ErrBadKeystore, s.Keystore)
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
