package e2e

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/sourcegraph/conc"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/agents/rescue"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
	"github.com/proophi/proophi/sequencer/state"
)

// More accounts, which play no part in other tests: carol comes to L2 by a rescue, dave too late.
const (
	carol = failing
	dave  = standing
)

// The sequencer is switched off for good. What is forced then is rescued and final; after that nobody rescues any more,
// the rollup stops, and every user gets every wei out, with commands that know L1 alone.
func TestEverybodyLeaves(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	r := newRollup(t, 8*time.Minute, func(p *deploy.Parameters) { p.BatchTimeoutSeconds, p.HeartbeatSeconds = 400, 400 }) // a busy machine is no reason to drop
	inbox := bindings.NewIForcedInbox()
	r.startKeeper()
	r.startProver(proving, r.l2)
	withdrawn := r.live()
	r.silence()

	// One operation waits past the grace. Nobody else than the rescuer acts.
	r.refusesToRescue(rescue.ErrNotPermissionless)
	r.send(bob, r.manifest.Inbox, inbox.PackForcedWithdraw(big.NewInt(5e17)), l1test.Ether(1))
	r.send(carol, r.manifest.Inbox, inbox.PackDeposit(r.Address(carol), l1test.Ether(3)), l1test.Ether(4))
	r.refusesToRescue(rescue.ErrNotPermissionless)
	r.Jump(time.Duration(r.manifest.Parameters.GraceDelaySeconds) * time.Second)
	r.rescue(2)
	r.refusesToRescue(rescue.ErrNotPermissionless)
	r.disagrees()

	// Silence again, for longer: the rollup stops.
	r.send(alice, r.manifest.Inbox, inbox.PackForcedTransfer(r.Address(bob), big.NewInt(1e17)), l1test.Ether(1))
	r.send(dave, r.manifest.Inbox, inbox.PackDeposit(r.Address(dave), l1test.Ether(4)), l1test.Ether(5))
	_, err := r.wallet(alice, "exit")
	require.ErrorIs(t, err, wallet.ErrNotStopped)
	_, err = r.wallet(alice, "exit", "--enter")
	require.ErrorIs(t, err, wallet.ErrNotStopped)
	r.Jump(time.Duration(r.manifest.Parameters.ExitDelaySeconds) * time.Second)
	r.leave(withdrawn)
}

// live is the rollup while its sequencer works: alice and bob deposit, alice sends and withdraws. It returns what she
// withdrew.
func (r *rollup) live() *big.Int {
	r.t.Helper()
	inbox := bindings.NewIForcedInbox()
	key, err := protocol.DeriveSpendingKey(crypto.Keccak256Hash([]byte("alice")))
	require.NoError(r.t, err)
	keyHash := protocol.SpendingKeyHash(key.PublicKey)
	r.send(alice, r.manifest.Inbox, inbox.PackDeposit(r.Address(alice), l1test.Ether(1)), l1test.Ether(2))
	r.send(alice, r.manifest.Inbox, inbox.PackSetKey(keyHash.Bytes()), l1test.Ether(1))
	r.send(bob, r.manifest.Inbox, inbox.PackDeposit(r.Address(bob), l1test.Ether(2)), l1test.Ether(3))
	r.wait(func(v *l1.View) bool { return lastQueueEnd(v) == 3 })
	withdrawn, sent := big.NewInt(1e17), []common.Hash{}
	for nonce, m := range []protocol.Message{
		{Kind: protocol.KindTransfer, To: r.Address(bob), AmountWei: big.NewInt(25e16)}, {Kind: protocol.KindWithdraw, AmountWei: withdrawn},
	} {
		m.From, m.MaxFeeWei, m.Nonce, m.ValidUntil = r.Address(alice), big.NewInt(1e17), uint64(nonce), ^uint64(0)
		auth, err := m.Sign(protocol.Domain(r.client.ID(), r.manifest.Rollup), key)
		require.NoError(r.t, err)
		var hash common.Hash
		require.Eventually(r.t, func() bool {
			hash, err = r.l2.SendTransaction(r.ctx, m, auth)
			return err == nil
		}, time.Minute, 200*time.Millisecond)
		sent = append(sent, hash)
	}
	for _, hash := range sent {
		require.Eventually(r.t, func() bool {
			receipt, err := r.l2.Receipt(r.ctx, hash)
			return err == nil && receipt != nil && receipt.State == rpc.StateFinal
		}, 4*time.Minute, 200*time.Millisecond)
	}
	return withdrawn
}

// rescuer is what every rescue of this test is told.
func (r *rollup) rescuer() (rescue.Config, rescue.Deps) {
	cfg := rescue.DefaultConfig()
	cfg.Config, cfg.Within = r.config(), 5*time.Minute
	return cfg, rescue.Deps{Deps: process.Deps{Log: r.log, Manifest: &r.manifest, Key: r.Keys[keeping]}, Keys: r.keys}
}

func (r *rollup) refusesToRescue(want error) {
	r.t.Helper()
	cfg, deps := r.rescuer()
	_, err := rescue.Run(r.ctx, cfg, deps, r.t.Logf)
	require.ErrorIs(r.t, err, want)
}

// rescue serves what waits, a number of operations, and waits until it is final.
func (r *rollup) rescue(operations int) {
	r.t.Helper()
	cfg, deps := r.rescuer()
	cfg.DryRun = true
	plan, err := rescue.Run(r.ctx, cfg, deps, r.t.Logf)
	require.NoError(r.t, err)
	require.Equal(r.t, operations, plan.Operations)
	require.Zero(r.t, plan.Transaction)

	cfg.DryRun, cfg.Finalize = false, true
	var report rescue.Report
	var rescuing conc.WaitGroup
	rescuing.Go(func() { report, err = rescue.Run(r.ctx, cfg, deps, r.t.Logf) })
	r.wait(func(v *l1.View) bool {
		b, ok := v.Batch(plan.CommitID)
		return ok && b.Rescued && b.Status == l1.Proven
	})
	contract := bindings.NewIRollup()
	still, queryErr := l1.Query(r.ctx, r.client, r.manifest.Rollup, contract.PackPermissionless(), contract.UnpackPermissionless)
	require.NoError(r.t, queryErr)
	require.True(r.t, still, "until the batch is final")
	r.Jump(cfg.Within + time.Duration(r.manifest.Parameters.FinalizationDelaySeconds)*time.Second)
	rescuing.Wait()
	require.NoError(r.t, err)
	require.True(r.t, report.Final)
	require.Equal(r.t, operations, report.Operations)
	require.Zero(r.t, report.Refused)

	view := r.wait(func(v *l1.View) bool { return v.FinalizedCommit() == plan.CommitID })
	prepaid := new(big.Int)
	for _, item := range view.QueueItems(view.QueueTail()-uint64(operations), view.QueueTail()) {
		prepaid.Add(prepaid, item.Item.Prepaid())
	}
	b, _ := view.Batch(plan.CommitID)
	require.Equal(r.t, prepaid, b.Header.PrepaidWei)
	require.GreaterOrEqual(r.t, view.CreditOf(r.Address(keeping)).Cmp(prepaid), 0)
}

// rebuild makes the state from L1 alone.
func (r *rollup) rebuild(o rebuild.Options) *rebuild.Rollup {
	r.t.Helper()
	view, err := l1.Read(r.ctx, r.client, r.manifest, nil)
	require.NoError(r.t, err)
	rebuilt, err := rebuild.Build(r.ctx, r.client, r.manifest, view, o)
	require.NoError(r.t, err)
	r.t.Cleanup(func() { require.NoError(r.t, rebuilt.Close()) })
	return rebuilt
}

// lying answers with other data than the transactions', or with another final root.
type lying struct {
	*l1.Client
	change func(data []byte) []byte
}

func (l lying) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	tx, pending, err := l.Client.TransactionByHash(ctx, hash)
	if err != nil {
		return nil, false, err
	}
	return types.NewTx(&types.LegacyTx{Data: l.change(bytes.Clone(tx.Data()))}), pending, nil
}

// disagrees changes bytes of L1's data, and expects that each change is found and that the commit is named.
func (r *rollup) disagrees() {
	r.t.Helper()
	view, err := l1.Read(r.ctx, r.client, r.manifest, nil)
	require.NoError(r.t, err)
	build := func(o rebuild.Options, change func(data []byte) []byte) (*rebuild.Rollup, error) {
		return rebuild.Build(r.ctx, lying{r.client, change}, r.manifest, view, o)
	}
	honest, err := build(rebuild.Options{Dir: filepath.Join(r.t.TempDir(), "state")}, func(data []byte) []byte { return data })
	require.NoError(r.t, err)
	require.Equal(r.t, len(view.Batches(1)), len(honest.Batches)+honest.Dropped)
	last := honest.Batches[len(honest.Batches)-1]
	require.True(r.t, last.Rescued)
	require.Equal(r.t, map[string]int{protocol.KindDeposit.String(): 1, protocol.KindForcedWithdraw.String(): 1}, last.Operations)
	require.Equal(r.t, common.Hash(honest.Head.PostRoot), honest.FinalRoot)
	require.NoError(r.t, honest.Close())
	for _, part := range []int{2, 3, 4, 5, 6, 7} { // the beginning is the parent's header
		_, err = build(rebuild.Options{}, func(data []byte) []byte {
			data[len(data)*part/8] ^= 1
			return data
		})
		require.Error(r.t, err, "byte %d of 8", part)
	}
	_, err = build(rebuild.Options{}, func([]byte) []byte { return []byte{1, 2, 3, 4} })
	require.ErrorIs(r.t, err, rebuild.ErrDisagreement)
	require.ErrorContains(r.t, err, fmt.Sprintf("commit %d", honest.Batches[0].CommitID))
	_, err = build(rebuild.Options{To: 1000}, func(data []byte) []byte { return data })
	require.ErrorIs(r.t, err, rebuild.ErrUnknownCommit)
	taken := r.t.TempDir()
	require.NoError(r.t, os.WriteFile(filepath.Join(taken, "file"), nil, 0o600))
	_, err = build(rebuild.Options{Dir: taken}, func(data []byte) []byte { return data })
	require.ErrorIs(r.t, err, rebuild.ErrNotEmpty)
	first, err := build(rebuild.Options{To: honest.Batches[0].CommitID}, func(data []byte) []byte { return data })
	require.NoError(r.t, err)
	require.Len(r.t, first.Batches, 1)
	require.NoError(r.t, first.Close())
}

// wallet runs a command of a user's wallet, which has no sequencer to ask.
func (r *rollup) wallet(account int, command string, args ...string) (string, error) {
	r.t.Helper()
	dir := r.t.TempDir()
	manifest, key := filepath.Join(dir, "manifest.json"), filepath.Join(dir, "key")
	require.NoError(r.t, r.manifest.Write(manifest))
	require.NoError(r.t, os.WriteFile(key, fmt.Appendf(nil, "%x", crypto.FromECDSA(r.Keys[account])), 0o600))
	var out bytes.Buffer
	app := &cli.App{Commands: []*cli.Command{wallet.Command()}, Writer: &out, ErrWriter: &out, ExitErrHandler: func(*cli.Context, error) {}}
	err := app.RunContext(r.ctx, append([]string{"proophi", "wallet", command, "--manifest", manifest, "--l1-rpc", r.URL, "--l2-rpc", "http://127.0.0.1:1", "--key-file", key}, args...))
	r.t.Logf("wallet %s: %s%v", command, out.String(), err)
	return out.String(), err
}

func (r *rollup) balanceOf(account common.Address) *big.Int {
	r.t.Helper()
	balance, err := r.client.BalanceAt(r.ctx, account, nil)
	require.NoError(r.t, err)
	return balance
}

// leave stops the rollup and lets everybody take what is theirs. Nothing stays in the bridge and in the inbox.
func (r *rollup) leave(withdrawn *big.Int) {
	r.t.Helper()
	before := r.rebuild(rebuild.Options{OnlyFinal: true})
	owed := make(map[int]*big.Int)
	for _, account := range []int{alice, bob, carol} {
		a, err := before.State.Account(r.Address(account))
		require.NoError(r.t, err)
		owed[account] = a.BalanceWei
	}
	require.Equal(r.t, l1test.Ether(3), owed[carol])
	require.Equal(r.t, big.NewInt(175e16), owed[bob])

	_, err := r.wallet(alice, "exit", "--enter")
	require.NoError(r.t, err)
	r.refusesToRescue(rescue.ErrExited)
	was := r.balanceOf(r.Address(bob))
	_, err = r.wallet(alice, "exit", "--account", r.Address(bob).Hex())
	require.NoError(r.t, err)
	require.Equal(r.t, new(big.Int).Add(was, owed[bob]), r.balanceOf(r.Address(bob)), "to the wei: another account paid the gas")
	_, err = r.wallet(carol, "exit", "--enter")
	require.NoError(r.t, err)
	_, err = r.wallet(carol, "exit")
	require.ErrorIs(r.t, err, wallet.ErrLeft)
	_, err = r.wallet(dave, "exit")
	require.ErrorIs(r.t, err, state.ErrUnknownAccount)

	// Withdrawals that were final before, found without the sequencer.
	for _, account := range []int{alice, bob} {
		_, err = r.wallet(account, "claim", "--from-l1")
		require.NoError(r.t, err)
	}
	_, err = r.wallet(alice, "claim", "--from-l1")
	require.ErrorIs(r.t, err, wallet.ErrNothingToClaim)
	require.Zero(r.t, r.balanceOf(r.manifest.Bridge).Sign(), "nothing stays in the bridge")

	out, err := r.wallet(dave, "refund")
	require.NoError(r.t, err)
	require.Contains(r.t, out, "5 ether paid", "his deposit, his prepayment and what was too much")
	for _, account := range []int{alice, bob, carol} {
		_, err = r.wallet(account, "refund")
		require.NoError(r.t, err)
	}
	_, err = r.wallet(dave, "refund")
	require.ErrorIs(r.t, err, wallet.ErrNothingToRefund)
	require.Zero(r.t, r.balanceOf(r.manifest.Inbox).Sign(), "nothing stays in the queue")

	view, err := l1.Read(r.ctx, r.client, r.manifest, nil)
	require.NoError(r.t, err)
	claimed := new(big.Int)
	for _, wei := range view.Claims() {
		claimed.Add(claimed, wei)
	}
	require.Equal(r.t, new(big.Int).Add(withdrawn, big.NewInt(5e17)), claimed)
	for account, wei := range owed {
		left, ok := view.ExitOf(r.Address(account))
		require.True(r.t, ok)
		require.Equal(r.t, wei, left)
	}
}
