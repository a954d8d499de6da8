package e2e

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/devnet/audit"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/keeper"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/agents/sequencer"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
)

// The accounts of a rollup with short windows.
const (
	deploying = iota
	sequencing
	keeping
	proving
	alice
	bob
	people
)

// rollup is a chain with all contracts under short windows, and a sequencer.
type rollup struct {
	*l1test.Chain
	t        *testing.T
	ctx      context.Context
	log      log.Logger
	keys     *keys.Keys
	client   *l1.Client
	manifest deploy.Manifest
	follower *l1.Follower
	l2       *rpc.Client
}

func newRollup(t *testing.T, patience time.Duration) *rollup {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	store, err := keys.NewStore("", nil)
	require.NoError(t, err)
	loaded, err := store.Load(ctx, protocol.Shape{Slots: 4})
	require.NoError(t, err)
	circuit, err := deploy.CircuitOf(&loaded.Verifying)
	require.NoError(t, err)
	r := &rollup{Chain: l1test.New(t, people), t: t, ctx: ctx, keys: loaded, log: testlog.Logger(t, log.LevelWarn)}
	t.Cleanup(r.Mine(500 * time.Millisecond))
	r.client = r.Dial()
	p := deploy.DevnetParameters(r.Address(sequencing))
	p.ProvingWindowSeconds, p.StandbyWindowSeconds, p.RescueWindowSeconds, p.BatchTimeoutSeconds = 20, 15, 10, 70
	p.GapSeconds, p.ReportDepth, p.HeartbeatSeconds = 15, 4, 60
	r.manifest, err = deploy.Deploy(ctx, r.client, r.Keys[deploying], p, circuit, r.log)
	require.NoError(t, err)
	bond := p.BondWei(circuit.Slots, circuit.UnitsPerSlot)
	require.NoError(t, sequencer.Register(ctx, r.client, r.manifest, r.Keys[sequencing], bond, l1test.Ether(10)))
	cfg := l1.DefaultFollowerConfig(l1test.ChainID)
	cfg.PollInterval = 100 * time.Millisecond
	r.follower, err = l1.NewFollower(r.client, r.manifest, cfg, clock.SystemClock, r.log)
	require.NoError(t, err)
	require.NoError(t, r.follower.Start(ctx))
	t.Cleanup(func() { require.NoError(t, r.follower.Stop(context.Background())) })
	r.startSequencer()
	return r
}

type service interface {
	Start(context.Context) error
	Stop(context.Context) error
}

func (r *rollup) start(s service, err error) {
	r.t.Helper()
	require.NoError(r.t, err)
	require.NoError(r.t, s.Start(r.ctx))
	r.t.Cleanup(func() { require.NoError(r.t, s.Stop(context.Background())) })
}

const bearer = "of the provers"

func (r *rollup) startSequencer() {
	cfg := sequencer.DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.MaxBatchAge, cfg.BatcherInterval, cfg.RetryDelay = r.URL, r.t.TempDir(), 2*time.Second, 200*time.Millisecond, time.Second
	cfg.BlockInterval, cfg.L1PollInterval, cfg.ForcedAge = 500*time.Millisecond, 200*time.Millisecond, 2*time.Second
	cfg.RPC.ListenAddr, cfg.RPC.Token = "127.0.0.1:0", bearer
	s, err := sequencer.New(r.ctx, cfg, sequencer.Deps{Log: r.log, Manifest: &r.manifest, Key: r.Keys[sequencing]})
	r.start(s, err)
	r.l2, err = rpc.Dial(r.ctx, s.Endpoint(), bearer)
	require.NoError(r.t, err)
	r.t.Cleanup(r.l2.Close)
}

func (r *rollup) config() process.Config {
	cfg := process.DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.L1PollInterval = r.URL, r.t.TempDir(), 200*time.Millisecond
	return cfg
}

func (r *rollup) startKeeper() {
	cfg := keeper.DefaultConfig()
	cfg.Config, cfg.Jitter = r.config(), 0
	k, err := keeper.New(r.ctx, cfg, keeper.Deps{Deps: process.Deps{Log: r.log, Manifest: &r.manifest, Key: r.Keys[keeping]}, Traces: r.l2})
	r.start(k, err)
}

func (r *rollup) startProver() {
	cfg := prover.DefaultConfig()
	cfg.Config, cfg.BundleWait = r.config(), 0
	p, err := prover.New(r.ctx, cfg, prover.Deps{Log: r.log, Manifest: &r.manifest, Key: r.Keys[proving], Keys: r.keys, Traces: r.l2})
	r.start(p, err)
}

// send makes an account call a contract and waits for it.
func (r *rollup) send(account int, to common.Address, data []byte, value *big.Int) {
	r.t.Helper()
	opts := bind.NewKeyedTransactor(r.Keys[account], r.client.ID())
	opts.Value = value
	tx, err := bind.Transact(bind.NewBoundContract(to, abi.ABI{}, r.client, r.client, r.client), opts, data)
	require.NoError(r.t, err)
	receipt, err := bind.WaitMined(r.ctx, r.client, tx.Hash())
	require.NoError(r.t, err)
	require.EqualValues(r.t, 1, receipt.Status)
}

func (r *rollup) wait(satisfied func(*l1.View) bool) *l1.View {
	r.t.Helper()
	view, err := r.follower.Wait(r.ctx, satisfied)
	require.NoError(r.t, err)
	return view
}

// InputOf and BalanceAt let the auditor read the chain.
type auditChain struct{ *l1.Client }

func (c auditChain) InputOf(ctx context.Context, hash common.Hash) ([]byte, error) {
	tx, _, err := c.TransactionByHash(ctx, hash)
	if err != nil {
		return nil, err
	}
	return tx.Data(), nil
}

// Two batches time out because nobody proves, the second with an operation of L1 that is due by then. Both are dropped
// and come again, block for block, together with what was confirmed meanwhile. Then they are proven: what users were
// promised is final, and L1 alone gives the same state.
func TestDroppedBatchesComeAgain(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	r := newRollup(t, 8*time.Minute)
	inbox := bindings.NewIForcedInbox()
	key, err := protocol.DeriveSpendingKey(crypto.Keccak256Hash([]byte("alice")))
	require.NoError(t, err)
	keyHash := protocol.SpendingKeyHash(key.PublicKey)
	r.send(alice, r.manifest.Inbox, inbox.PackDeposit(r.Address(alice), l1test.Ether(1)), l1test.Ether(2))
	r.send(alice, r.manifest.Inbox, inbox.PackSetKey(keyHash.Bytes()), l1test.Ether(1))
	r.wait(func(v *l1.View) bool { return v.HeadBatch() >= 1 })

	send := func(nonce uint64) common.Hash {
		m := protocol.Message{Kind: protocol.KindTransfer, From: r.Address(alice), To: r.Address(bob), AmountWei: big.NewInt(1000),
			MaxFeeWei: big.NewInt(1e17), Nonce: nonce, ValidUntil: ^uint64(0)}
		auth, err := m.Sign(protocol.Domain(r.client.ID(), r.manifest.Rollup), key)
		require.NoError(t, err)
		var hash common.Hash
		require.Eventually(t, func() bool {
			hash, err = r.l2.SendTransaction(r.ctx, m, auth)
			return err == nil
		}, time.Minute, 200*time.Millisecond)
		return hash
	}
	sent := []common.Hash{send(0)}
	r.send(bob, r.manifest.Inbox, inbox.PackDeposit(r.Address(bob), big.NewInt(7)), l1test.Ether(1))
	before := r.wait(func(v *l1.View) bool { return v.HeadBatch() >= 3 && v.QueueTail() == 3 && lastQueueEnd(v) == 3 })
	sent = append(sent, send(1))

	r.startKeeper()
	dropped := r.wait(func(v *l1.View) bool { b, ok := v.Batch(1); return ok && b.Status == l1.Dropped })
	require.Positive(t, dropped.BondOf(r.Address(sequencing)).Cmp(new(big.Int)), "the bond is slashed, not gone")
	r.startProver()

	last := dropped.LatestCommit()
	view := r.wait(func(v *l1.View) bool {
		return v.FinalizedCommit() > last && len(v.Unfinalized()) == 0 && v.HeadBatch() >= last
	})
	again := make(map[uint64]bindings.BatchHeader)
	for _, b := range view.Batches(1) {
		if b.Status == l1.Finalized {
			again[b.Header.BatchNumber] = b.Header
		}
	}
	for _, b := range before.Batches(1) {
		got, ok := again[b.Header.BatchNumber]
		require.True(t, ok, "batch %d", b.Header.BatchNumber)
		require.Greater(t, got.CommitId, b.Header.CommitId, "commit ids are not used again")
		require.Equal(t, b.Header.LastBlockHash, got.LastBlockHash, "batch %d has the same blocks", b.Header.BatchNumber)
		require.Equal(t, b.Header.RecordsRoot, got.RecordsRoot, "and the same chunks")
		require.Equal(t, b.Header.QueueEnd, got.QueueEnd)
	}
	for _, hash := range sent {
		require.Eventually(t, func() bool {
			receipt, err := r.l2.Receipt(r.ctx, hash)
			return err == nil && receipt != nil && receipt.State == rpc.StateFinal
		}, 30*time.Second, 200*time.Millisecond)
	}
	r.wait(func(v *l1.View) bool {
		for _, b := range v.Batches(1) {
			if b.Status == l1.Dropped && !b.Released {
				return false
			}
		}
		return true
	})
	auditor, err := audit.New(auditChain{r.client}, r.manifest)
	require.NoError(t, err)
	defer func() { require.NoError(t, auditor.Close()) }()
	require.NoError(t, auditor.Observe(r.ctx, r.follower.View()))
	contract := bindings.NewIRollup()
	root, err := l1.Query(r.ctx, r.client, r.manifest.Rollup, contract.PackFinalizedRoot(), contract.UnpackFinalizedRoot)
	require.NoError(t, err)
	require.Equal(t, common.Hash(root), auditor.Root())
	for _, e := range auditor.Equations() {
		require.True(t, e.Holds())
	}
}

// lastQueueEnd is the index after the last operation that L1's newest batch has.
func lastQueueEnd(v *l1.View) uint64 {
	b, ok := v.Batch(v.LatestCommit())
	if !ok {
		return 0
	}
	return b.Header.QueueEnd
}
