package sequencer

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/sourcegraph/conc"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
)

// contracts is a chain with the real contracts, except that nobody can prove: the verifying key is made up.
type contracts struct {
	t        *testing.T
	url      string
	keys     []*ecdsa.PrivateKey
	client   *l1.Client
	manifest deploy.Manifest
}

// newChainOfContracts starts a go-ethereum that makes five blocks a second, with three rich accounts.
func newChainOfContracts(t *testing.T) *contracts {
	dir, err := os.MkdirTemp("", "l1")
	require.NoError(t, err)
	c := &contracts{t: t, url: filepath.Join(dir, "node.ipc")}
	alloc := types.GenesisAlloc{params.HistoryStorageAddress: {Nonce: 1, Code: params.HistoryStorageCode, Balance: new(big.Int)}}
	for i := range 3 {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		require.NoError(t, err)
		c.keys = append(c.keys, key)
		alloc[c.address(i)] = types.Account{Balance: ether(1_000_000)}
	}
	backend := simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.IPCPath = c.url
		// A commit waits for a signal that may have come before it waits. The next one comes with the next recommit; at
		// its default of two seconds there is none any more, and the commit never returns.
		e.Miner.Recommit = 20 * time.Millisecond
	})
	backend.Commit() // the node answers questions about transactions only once it has a block
	ctx, cancel := context.WithCancel(context.Background())
	var miner conc.WaitGroup
	miner.Go(func() {
		for clock.SystemClock.SleepCtx(ctx, 200*time.Millisecond) == nil {
			backend.Commit()
		}
	})
	t.Cleanup(func() {
		cancel()
		miner.Wait()
		require.NoError(t, backend.Close())
		require.NoError(t, os.RemoveAll(dir))
	})
	c.client, err = l1.Dial(context.Background(), c.url, 1337)
	require.NoError(t, err)
	t.Cleanup(c.client.Close)
	return c
}

func (c *contracts) address(i int) common.Address { return crypto.PubkeyToAddress(c.keys[i].PublicKey) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func newContracts(t *testing.T) *contracts {
	c := newChainOfContracts(t)
	verifier := common.FromHex(release.TransitionVerifier4MetaData.Bin)
	manifest := keys.Manifest{Insecure: true, Digests: map[string]string{"verifier.bin": fmt.Sprintf("%x", sha256.Sum256(verifier))}}
	circuit := deploy.Circuit{Keys: manifest, ID: common.Hash{31: 1}, Slots: 4, UnitsPerSlot: 28, Key: make([]byte, 28*32), Verifier: verifier}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	var err error
	c.manifest, err = deploy.Deploy(ctx, c.client, c.keys[0], deploy.DevnetParameters(c.address(1)), circuit, testlog.Logger(t, log.LevelError))
	require.NoError(t, err)
	registry := bindings.NewISequencerRegistry()
	c.send(1, c.manifest.Sequencers, registry.PackRegister(), c.manifest.Parameters.MinBondWei)
	c.send(0, c.manifest.Sequencers, registry.PackTopUp(c.address(1)), ether(10))
	return c
}

// send makes account i call a contract and waits for it.
func (c *contracts) send(i int, to common.Address, data []byte, value *big.Int) {
	c.t.Helper()
	opts := bind.NewKeyedTransactor(c.keys[i], c.client.ID())
	opts.Value = value
	tx, err := bind.Transact(bind.NewBoundContract(to, abi.ABI{}, c.client, c.client, c.client), opts, data)
	require.NoError(c.t, err)
	receipt, err := bind.WaitMined(context.Background(), c.client, tx.Hash())
	require.NoError(c.t, err)
	require.EqualValues(c.t, 1, receipt.Status)
}

func (c *contracts) start(dir string) (*Service, *rpc.Client) {
	cfg := DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.MaxBatchAge, cfg.BatcherInterval, cfg.RetryDelay = c.url, dir, 2*time.Second, 100*time.Millisecond, time.Second
	cfg.BlockInterval, cfg.L1PollInterval = 200*time.Millisecond, 100*time.Millisecond
	s, err := New(context.Background(), cfg, Deps{Log: testlog.Logger(c.t, log.LevelWarn), Manifest: &c.manifest, Key: c.keys[1]})
	require.NoError(c.t, err)
	c.t.Cleanup(func() { require.NoError(c.t, s.Stop(context.Background())) })
	require.NoError(c.t, s.Start(context.Background()))
	client, err := rpc.Dial(context.Background(), s.Endpoint(), "")
	require.NoError(c.t, err)
	return s, client
}

func TestWithTheContracts(t *testing.T) {
	c := newContracts(t)
	dir := t.TempDir()
	service, client := c.start(dir)
	ctx := context.Background()

	key, err := protocol.DeriveSpendingKey(crypto.Keccak256Hash([]byte("user")))
	require.NoError(t, err)
	inbox, user := bindings.NewIForcedInbox(), c.address(2)
	keyHash := protocol.SpendingKeyHash(key.PublicKey)
	c.send(2, c.manifest.Inbox, inbox.PackDeposit(user, ether(1)), ether(2))
	c.send(2, c.manifest.Inbox, inbox.PackSetKey(keyHash.Bytes()), ether(1))
	require.Eventually(t, func() bool {
		account, err := client.Account(ctx, user)
		return err == nil && account != nil && account.SpendingKeyHash == common.Hash(keyHash.Bytes())
	}, 30*time.Second, 50*time.Millisecond)

	send := func(nonce uint64, to common.Address) common.Hash {
		m := protocol.Message{Kind: protocol.KindTransfer, From: user, To: to, AmountWei: big.NewInt(1000), MaxFeeWei: ether(1),
			Nonce: nonce, ValidUntil: ^uint64(0)}
		m.MaxFeeWei.Div(m.MaxFeeWei, big.NewInt(10))
		auth, err := m.Sign(protocol.Domain(c.client.ID(), c.manifest.Rollup), key)
		require.NoError(t, err)
		hash, err := client.SendTransaction(ctx, m, auth)
		require.NoError(t, err)
		return hash
	}
	committed := func(hash common.Hash) func() bool {
		return func() bool {
			r, err := client.Receipt(ctx, hash)
			return err == nil && r != nil && r.State == rpc.StateCommitted
		}
	}
	first := send(0, common.Address{0xcc})
	require.Eventually(t, committed(first), time.Minute, 50*time.Millisecond)

	// Without its databases the sequencer rebuilds them from L1 and goes on.
	client.Close()
	require.NoError(t, service.Stop(ctx))
	service, client = c.start(t.TempDir())
	require.Eventually(t, func() bool {
		account, err := client.Account(ctx, common.Address{0xcc})
		return err == nil && account != nil && account.BalanceWei.ToInt().Int64() == 1000
	}, 30*time.Second, 50*time.Millisecond)
	require.Eventually(t, func() bool {
		prices, err := client.Prices(ctx)
		return err == nil && prices.Round > 1
	}, 30*time.Second, 50*time.Millisecond)
	second := send(1, common.Address{0xcc})
	require.Eventually(t, committed(second), time.Minute, 50*time.Millisecond)
	require.NoError(t, service.backend.batcher.Fault())
	client.Close()
	require.NoError(t, service.Stop(ctx))
}
