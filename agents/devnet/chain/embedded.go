package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/sourcegraph/conc"
)

const (
	// BlockPeriod is the time between two blocks of the embedded chain.
	BlockPeriod = time.Second
	// gasLimit of a block: mainnet's.
	gasLimit = 60_000_000
)

// fundedWei is what the funder of an embedded chain owns: 10^15 ether, a million times the largest transfer.
var fundedWei = new(big.Int).Exp(big.NewInt(10), big.NewInt(33), nil)

// Embedded is a go-ethereum node in this process, without peers or disk, that mines a block every second.
type Embedded struct {
	backend *simulated.Backend
	mining  sync.Mutex
	quit    chan struct{}
	workers conc.WaitGroup
	once    sync.Once
}

// StartEmbedded starts a chain whose JSON-RPC listens on localhost. Port 0 takes a free one.
func StartEmbedded(ctx context.Context, port int) (*Chain, error) {
	funder := DevKey("funder")
	port, err := freePort(port)
	if err != nil {
		return nil, err
	}
	e := &Embedded{quit: make(chan struct{}), backend: newBackend(crypto.PubkeyToAddress(funder.PublicKey), port)}
	e.Mine()
	e.workers.Go(e.mine)
	c := &Chain{URL: fmt.Sprintf("http://127.0.0.1:%d", port), Funder: funder, Embedded: true, stop: e.Stop}
	if c.Client, err = ethclient.DialContext(ctx, c.URL); err != nil {
		return nil, errors.Join(fmt.Errorf("dialing the embedded L1: %w", err), e.Stop())
	}
	if c.ID, err = c.Client.ChainID(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("reading the embedded L1: %w", err), c.Close())
	}
	if err := checkHistory(ctx, c.Client); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func newBackend(funder common.Address, port int) *simulated.Backend {
	alloc := types.GenesisAlloc{
		funder:                       {Balance: fundedWei},
		params.HistoryStorageAddress: {Code: params.HistoryStorageCode, Nonce: 1, Balance: new(big.Int)},
		params.BeaconRootsAddress:    {Code: params.BeaconRootsCode, Nonce: 1, Balance: new(big.Int)},
	}
	return simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort = "127.0.0.1", port
		n.HTTPModules = []string{"eth", "net", "web3", "debug", "txpool"}
		n.HTTPTimeouts = rpc.DefaultHTTPTimeouts
		e.Genesis.GasLimit, e.Miner.GasCeil = gasLimit, gasLimit
		e.Miner.GasPrice = big.NewInt(1)
		// A commit waits for a signal that may have come before it waits; the next one comes with the next recommit. At the
		// default of two seconds there is none any more, and the commit never returns.
		e.Miner.Recommit = 20 * time.Millisecond
		e.TxPool.PriceLimit = 1
	})
}

// Mine makes one block at once.
func (e *Embedded) Mine() {
	e.mining.Lock()
	defer e.mining.Unlock()
	e.backend.Commit()
}

func (e *Embedded) mine() {
	tick := time.NewTicker(BlockPeriod)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			e.Mine()
		case <-e.quit:
			return
		}
	}
}

// Stop ends the chain. Stopping twice does nothing.
func (e *Embedded) Stop() (err error) {
	e.once.Do(func() {
		close(e.quit)
		e.workers.Wait()
		err = e.backend.Close()
	})
	return err
}

// DevKey derives a development account's key from its name: everybody knows it.
func DevKey(name string) *ecdsa.PrivateKey {
	seed := crypto.Keccak256([]byte("proophi development account: " + name))
	key, err := crypto.ToECDSA(seed)
	if err != nil {
		panic(err) // one seed in 2^128 is no key, and the names are fixed
	}
	return key
}

func freePort(port int) (int, error) {
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return 0, fmt.Errorf("listening for the embedded L1: %w", err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// checkHistory makes sure that contracts can read past block hashes.
func checkHistory(ctx context.Context, client *ethclient.Client) error {
	code, err := client.CodeAt(ctx, params.HistoryStorageAddress, nil)
	if err != nil {
		return fmt.Errorf("reading the history contract: %w", err)
	}
	if len(code) == 0 {
		return ErrNoHistory
	}
	return nil
}
