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
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

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
	failing
	standing
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
	running  []service
}

// newRollup starts one; change sees the parameters before they are fixed.
func newRollup(t *testing.T, patience time.Duration, change func(*deploy.Parameters)) *rollup {
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
	change(&p)
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
	r.running = append(r.running, s)
	r.t.Cleanup(func() { require.NoError(r.t, s.Stop(context.Background())) })
}

// silence stops every agent for good.
func (r *rollup) silence() {
	r.t.Helper()
	for _, s := range r.running {
		require.NoError(r.t, s.Stop(context.Background()))
	}
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

// startProver starts the prover of an account, which proves for any price, with what serves its traces.
func (r *rollup) startProver(account int, traces prover.TraceSource) *prover.Service {
	cfg := prover.DefaultConfig()
	cfg.Config, cfg.BundleWait = r.config(), 0
	p, err := prover.New(r.ctx, cfg, prover.Deps{Log: r.log, Manifest: &r.manifest, Key: r.Keys[account], Keys: r.keys, Traces: traces})
	r.start(p, err)
	return p
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

// sell posts an ask of an account with the collateral of its seats, and waits until it is in force.
func (r *rollup) sell(account int, seats uint16) {
	r.t.Helper()
	r.deposit(account, int64(seats))
	r.send(account, r.manifest.Asks, bindings.NewIAskRegistry().PackPostAsk(big.NewInt(1e9), seats, 0), nil)
	posted := r.follower.View().Head().Time
	r.wait(func(v *l1.View) bool { return v.Head().Time > posted+uint64(r.manifest.Parameters.LongDelaySeconds) })
}

// deposit brings the collateral of so many seats into the vault.
func (r *rollup) deposit(account int, seats int64) {
	r.t.Helper()
	seat := r.manifest.Parameters.PerSeat(r.manifest.Slots * r.manifest.UnitsPerSlot)
	r.send(account, r.manifest.Vault, bindings.NewICollateralVault().PackDeposit(r.Address(account)), seat.Mul(seat, big.NewInt(seats)))
}

func (r *rollup) wait(satisfied func(*l1.View) bool) *l1.View {
	r.t.Helper()
	view, err := r.follower.Wait(r.ctx, satisfied)
	require.NoError(r.t, err)
	return view
}

// auditChain is the chain as the auditor reads it.
type auditChain struct{ *l1.Client }

func (c auditChain) InputOf(ctx context.Context, hash common.Hash) ([]byte, error) {
	tx, _, err := c.TransactionByHash(ctx, hash)
	if err != nil {
		return nil, err
	}
	return tx.Data(), nil
}
