// Package chain gives the devnet its L1: an embedded go-ethereum with real JSON-RPC on localhost, or any chain behind
// an RPC URL.
package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/proophi/proophi/scripts/deploy"
)

// Errors of an L1 that cannot be used.
var (
	// ErrNoFundedKey: an L1 was given by URL, and no key that has ether on it.
	ErrNoFundedKey = errors.New("no funded L1 key: set PROOPHI_L1_KEY or --l1-key-file")

	// ErrBadKey: the funded key is not 64 hexadecimal digits.
	ErrBadKey = errors.New("L1 key is not a private key of 64 hexadecimal digits")

	// ErrFunderPoor: the funded key has less ether than the play needs.
	ErrFunderPoor = errors.New("funded L1 key has too little ether")

	// ErrNoHistory: the chain lacks the EIP-2935 contract of past block hashes, from which assignments are drawn.
	ErrNoHistory = errors.New("chain has no EIP-2935 history contract: it must be at Prague or later")

	// ErrNotLocal: development keys are refused on chains whose id is not a known local one.
	ErrNotLocal = errors.New("development keys are for local chains only (1337, 31337)")
)

// Chain ids of local chains, the only ones on which development proving keys are used.
const (
	EmbeddedID = 1337
	AnvilID    = 31337
)

// KeyEnv names the environment variable with the funded key of an external L1.
const KeyEnv = "PROOPHI_L1_KEY"

// anvilKey is the first account of anvil's public default mnemonic, "test test ... junk".
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// Chain is an L1 that is ready for use.
type Chain struct {
	// URL is its HTTP JSON-RPC endpoint.
	URL    string
	ID     *big.Int
	Client *ethclient.Client
	// Funder has the ether that the play spends.
	Funder *ecdsa.PrivateKey
	// Embedded tells whether the chain ends with this process.
	Embedded bool

	stop func() error
}

// Close releases the client and, if the chain is embedded, ends it.
func (c *Chain) Close() error {
	if c.Client != nil {
		c.Client.Close()
	}
	if c.stop != nil {
		return c.stop()
	}
	return nil
}

// Dial opens the L1 at url. The funded key comes from keyFile, else from the environment, else it is anvil's own.
func Dial(ctx context.Context, url, keyFile string) (*Chain, error) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("dialing L1 %s: %w", url, err)
	}
	c := &Chain{URL: url, Client: client}
	if err := c.inspect(ctx, keyFile); err != nil {
		client.Close()
		return nil, fmt.Errorf("L1 %s: %w", url, err)
	}
	return c, nil
}

func (c *Chain) inspect(ctx context.Context, keyFile string) error {
	var err error
	if c.ID, err = c.Client.ChainID(ctx); err != nil {
		return fmt.Errorf("reading chain id: %w", err)
	}
	if !c.ID.IsUint64() || !deploy.IsLocal(c.ID.Uint64()) {
		return fmt.Errorf("chain id %v: %w", c.ID, ErrNotLocal)
	}
	if err := checkHistory(ctx, c.Client); err != nil {
		return err
	}
	c.Funder, err = fundedKey(c.ID, keyFile, os.Getenv(KeyEnv))
	return err
}

func fundedKey(id *big.Int, file, env string) (*ecdsa.PrivateKey, error) {
	text := env
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("reading L1 key: %w", err)
		}
		text = string(data)
	}
	if text == "" && id.Uint64() == AnvilID {
		text = anvilKey
	}
	if text == "" {
		return nil, ErrNoFundedKey
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil {
		return nil, ErrBadKey // without the cause: it could quote the key
	}
	return key, nil
}
