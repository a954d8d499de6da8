// Package l1test gives tests of agents a real go-ethereum in the same process.
package l1test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/sourcegraph/conc"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
)

// ChainID is the id of the simulated chain.
const ChainID = 1337

// Chain is a chain whose blocks the test makes.
type Chain struct {
	*simulated.Backend
	// URL is the path of the node's socket.
	URL string
	// Keys are rich accounts.
	Keys []*ecdsa.PrivateKey
	t    testing.TB
	// making is held while a block is made.
	making sync.Mutex
}

// New starts a chain with the given number of rich accounts. It has the history contract of EIP-2935.
func New(t testing.TB, accounts int) *Chain {
	t.Helper()
	dir, err := os.MkdirTemp("", "l1")
	require.NoError(t, err)
	c := &Chain{URL: filepath.Join(dir, "node.ipc"), t: t}
	alloc := types.GenesisAlloc{params.HistoryStorageAddress: {Nonce: 1, Code: params.HistoryStorageCode, Balance: new(big.Int)}}
	for i := range accounts {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i), byte(i >> 8)}))
		require.NoError(t, err)
		c.Keys = append(c.Keys, key)
		alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: Ether(1_000_000)}
	}
	c.Backend = simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.IPCPath = c.URL
		// A commit waits for a signal that may have come before it waits; the next one comes with the next recommit. At the
		// default of two seconds there is none any more, and the commit never returns.
		e.Miner.Recommit = 20 * time.Millisecond
	})
	t.Cleanup(func() {
		require.NoError(t, c.Close())
		require.NoError(t, os.RemoveAll(dir))
	})
	c.Commit()
	return c
}

// Address is the address of account i.
func (c *Chain) Address(i int) common.Address { return crypto.PubkeyToAddress(c.Keys[i].PublicKey) }

// Dial connects to the chain.
func (c *Chain) Dial() *l1.Client {
	c.t.Helper()
	client, err := l1.Dial(context.Background(), c.URL, ChainID)
	require.NoError(c.t, err)
	c.t.Cleanup(client.Close)
	return client
}

// Mine makes a block whenever the interval has passed, until the returned function is called.
func (c *Chain) Mine(interval time.Duration) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var tasks conc.WaitGroup
	tasks.Go(func() {
		ticker := time.NewTicker(interval)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				c.mine()
			}
		}
	})
	return func() {
		cancel()
		tasks.Wait()
	}
}

func (c *Chain) mine() {
	c.making.Lock()
	defer c.making.Unlock()
	c.Commit()
}

// Jump makes a block that is later than the newest by so much. All later ones follow it.
func (c *Chain) Jump(by time.Duration) {
	c.t.Helper()
	c.making.Lock()
	defer c.making.Unlock()
	var err error
	for range 100 { // a transaction that comes in between has to be taken into a block first
		c.Commit()
		if err = c.AdjustTime(by); err == nil {
			return
		}
	}
	require.NoError(c.t, err)
}

// Ether is an amount of whole ether in wei.
func Ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
