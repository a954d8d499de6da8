package l1_test

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
)

const patience = 20 * time.Second

// world is a chain with nothing but a queue on it.
type world struct {
	*l1test.Chain
	client   *l1.Client
	manifest deploy.Manifest
	inbox    *bindings.IForcedInbox
	log      log.Logger
	ctx      context.Context
}

func newWorld(t *testing.T) *world {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	w := &world{Chain: l1test.New(t, 3), inbox: bindings.NewIForcedInbox(), log: testlog.Logger(t, log.LevelWarn), ctx: ctx}
	w.client = w.Dial()
	// The account that deploys stands for the rollup.
	from := w.Address(0)
	code := append(common.FromHex(release.ForcedInboxMetaData.Bin),
		release.NewForcedInbox().PackConstructor(from, common.Address{2}, common.Address{3}, big.NewInt(1000))...)
	tx := w.send(t, 0, nil, code, nil)
	w.Commit()
	receipt, err := w.client.TransactionReceipt(ctx, tx)
	require.NoError(t, err)
	require.EqualValues(t, 1, receipt.Status)
	w.manifest = deploy.Manifest{
		ChainID: l1test.ChainID, DeployBlock: receipt.BlockNumber.Uint64(), Inbox: receipt.ContractAddress,
		Rollup: common.Address{0xa1}, Bridge: common.Address{0xa2}, Asks: common.Address{0xa3}, Auction: common.Address{0xa4},
		Vault: common.Address{0xa5}, Sequencers: common.Address{0xa6}, Verifiers: common.Address{0xa7},
	}
	return w
}

// send signs and broadcasts without a sender.
func (w *world) send(t *testing.T, account int, to *common.Address, data []byte, value *big.Int) common.Hash {
	t.Helper()
	nonce, err := w.client.PendingNonceAt(w.ctx, w.Address(account))
	require.NoError(t, err)
	tx, err := types.SignNewTx(w.Keys[account], types.LatestSignerForChainID(w.client.ID()), &types.DynamicFeeTx{
		ChainID: w.client.ID(), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), Gas: 3_000_000,
		To: to, Data: data, Value: value,
	})
	require.NoError(t, err)
	require.NoError(t, w.client.SendTransaction(w.ctx, tx))
	return tx.Hash()
}

func (w *world) deposit(t *testing.T, account int, amount int64) common.Hash {
	t.Helper()
	return w.send(t, account, &w.manifest.Inbox, w.inbox.PackDeposit(w.Address(account), big.NewInt(amount)), l1test.Ether(1))
}

func (w *world) follow(t *testing.T, confirmations uint64) *l1.Follower {
	t.Helper()
	cfg := l1.DefaultFollowerConfig(l1test.ChainID)
	cfg.PollInterval, cfg.Confirmations, cfg.RangeBlocks = 10*time.Millisecond, confirmations, 7
	f, err := l1.NewFollower(w.client, w.manifest, cfg, clock.SystemClock, w.log)
	require.NoError(t, err)
	require.NoError(t, f.Start(w.ctx))
	t.Cleanup(func() { require.NoError(t, f.Stop(context.Background())) })
	return f
}

// wait returns the view once it ends with the chain's head.
func (w *world) wait(t *testing.T, f *l1.Follower) *l1.View {
	t.Helper()
	head, err := w.client.HeaderByNumber(w.ctx, nil)
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(w.ctx, patience)
	defer cancel()
	view, err := f.Wait(ctx, func(v *l1.View) bool { return v.Head().Hash == head.Hash() })
	require.NoError(t, err)
	return view
}

// fork goes back to a block and forgets the transactions after it.
func (w *world) fork(t *testing.T, parent common.Hash) {
	t.Helper()
	require.NoError(t, w.Fork(parent))
	require.Eventually(t, func() bool {
		w.Rollback()
		pending, err := w.client.PendingTransactionCount(w.ctx)
		return err == nil && pending == 0
	}, patience, 10*time.Millisecond)
}

func amounts(view *l1.View) []int64 {
	var list []int64
	for _, item := range view.QueueItems(0, view.QueueTail()) {
		list = append(list, item.Item.Amount().Int64())
	}
	return list
}

func TestDialRefusesAnotherChain(t *testing.T) {
	chain := l1test.New(t, 1)
	_, err := l1.Dial(context.Background(), chain.URL, 1)
	require.ErrorIs(t, err, l1.ErrWrongChain)
}

func TestFollowerCatchesUpAndFollows(t *testing.T) {
	w := newWorld(t)
	for i := range int64(3) {
		w.deposit(t, 1, i+1)
		for range 20 {
			w.Commit()
		}
	}
	f := w.follow(t, 0)
	view, err := f.WaitSynced(w.ctx)
	require.NoError(t, err)
	require.Equal(t, []int64{1, 2, 3}, amounts(view))

	w.deposit(t, 2, 4)
	w.Commit()
	view = w.wait(t, f)
	items := view.QueueItems(3, 10)
	require.Len(t, items, 1)
	require.Equal(t, protocol.KindDeposit, items[0].Item.Kind)
	require.Equal(t, w.Address(2), items[0].Item.Owner)
	require.Equal(t, view.Head().Time, items[0].EnqueuedAt)
}

func TestFollowerTakesReorganizationsBack(t *testing.T) {
	w := newWorld(t)
	w.deposit(t, 1, 1)
	ancestor := w.Commit()
	f := w.follow(t, 0)
	w.deposit(t, 1, 2)
	w.Commit()
	w.Commit()
	require.Equal(t, []int64{1, 2}, amounts(w.wait(t, f)))

	// A shorter branch without the second deposit, then with others.
	w.fork(t, ancestor)
	w.Commit()
	require.Equal(t, []int64{1}, amounts(w.wait(t, f)))
	w.deposit(t, 2, 5)
	w.deposit(t, 1, 6)
	w.Commit()
	require.ElementsMatch(t, []int64{1, 5, 6}, amounts(w.wait(t, f)))

	// Below the deployment's own block everything goes, and comes back.
	require.Equal(t, uint64(3), f.View().QueueTail())
	header, err := w.client.HeaderByNumber(w.ctx, new(big.Int).SetUint64(w.manifest.DeployBlock))
	require.NoError(t, err)
	w.fork(t, header.ParentHash)
	w.Commit()
	w.Commit()
	require.Empty(t, amounts(w.wait(t, f)))
}

func TestFollowerStaysBehindByConfirmations(t *testing.T) {
	w := newWorld(t)
	f := w.follow(t, 2)
	w.deposit(t, 1, 1)
	w.Commit()
	w.Commit()
	time.Sleep(100 * time.Millisecond)
	require.Empty(t, amounts(f.View()))
	w.Commit()
	ctx, cancel := context.WithTimeout(w.ctx, patience)
	defer cancel()
	_, err := f.Wait(ctx, func(v *l1.View) bool { return v.QueueTail() == 1 })
	require.NoError(t, err)
}

func TestStopBeforeStart(t *testing.T) {
	w := newWorld(t)
	f, err := l1.NewFollower(w.client, w.manifest, l1.DefaultFollowerConfig(l1test.ChainID), clock.SystemClock, w.log)
	require.NoError(t, err)
	require.NoError(t, f.Stop(context.Background()))
}

func newJournal(t *testing.T, path string) *journal.Journal {
	t.Helper()
	j, err := journal.Open(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() })
	return j
}

func (w *world) sender(t *testing.T, account int, j *journal.Journal) *l1.Sender {
	t.Helper()
	cfg := l1.DefaultSenderConfig(l1test.ChainID)
	cfg.PollInterval = 20 * time.Millisecond
	s, err := l1.NewSender(w.client, signing.Local(w.Keys[account]), j, cfg, &metrics.NoopTxMetrics{}, w.log)
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s
}

func (w *world) depositCall(intent string, account int, amount, pay int64) l1.Call {
	return l1.Call{
		Intent: intent, Kind: "deposit", Payload: map[string]int64{"amount": amount}, To: w.manifest.Inbox,
		Data: w.inbox.PackDeposit(w.Address(account), big.NewInt(amount)), ValueWei: big.NewInt(pay),
	}
}

func TestSenderSendsAndKeepsTheIntentUntilResolved(t *testing.T) {
	w := newWorld(t)
	stop := w.Mine(50 * time.Millisecond)
	defer stop()
	s := w.sender(t, 1, newJournal(t, filepath.Join(t.TempDir(), "journal")))
	receipt, err := s.Send(w.ctx, w.depositCall("d1", 1, 5, 1e9))
	require.NoError(t, err)
	pending := s.Pending()
	require.Len(t, pending, 1)
	require.Contains(t, pending[0].Transactions, receipt.TxHash)
	fate, err := s.Fate(w.ctx, pending[0])
	require.NoError(t, err)
	require.Equal(t, l1.Included, fate)

	// The same intent is not sent twice; another is.
	_, err = s.Send(w.ctx, w.depositCall("d1", 1, 5, 1e9))
	require.ErrorIs(t, err, l1.ErrIncluded)
	_, err = s.Send(w.ctx, w.depositCall("d2", 1, 6, 1e9))
	require.NoError(t, err)
	require.NoError(t, s.Resolve("d1"))
	require.NoError(t, s.Resolve("d1"))
	require.NoError(t, s.Resolve("d2"))
	require.Empty(t, s.Pending())
}

func TestSenderDecodesReverts(t *testing.T) {
	w := newWorld(t)
	s := w.sender(t, 1, newJournal(t, filepath.Join(t.TempDir(), "journal")))
	_, err := s.Send(w.ctx, w.depositCall("d", 1, 5, 7))
	var revert *l1.RevertError
	require.ErrorAs(t, err, &revert)
	require.Equal(t, "PaymentTooLow", revert.Name)
	require.Equal(t, []any{big.NewInt(7), big.NewInt(1005)}, revert.Args)
	require.ErrorContains(t, err, "reverted: PaymentTooLow(paidWei 7, neededWei 1005)")
	require.True(t, l1.IsRevert(err, "PaymentTooLow"))
	require.False(t, l1.IsRevert(err, "QueueFull"))
	require.Empty(t, s.Pending(), "nothing was broadcast")
}

func TestSenderRefusesWhatTheAccountCannotPay(t *testing.T) {
	w := newWorld(t)
	poor, err := crypto.GenerateKey()
	require.NoError(t, err)
	w.Keys = append(w.Keys, poor)
	s := w.sender(t, len(w.Keys)-1, newJournal(t, filepath.Join(t.TempDir(), "journal")))
	_, err = s.Send(w.ctx, l1.Call{Intent: "x", Kind: "nothing", To: w.manifest.Inbox, Data: w.inbox.PackTail()})
	require.ErrorIs(t, err, l1.ErrFunds)
}

// An agent that dies after the broadcast must find out on the next start, and must not send again before.
func TestSenderFindsAnEarlierTransactionAfterARestart(t *testing.T) {
	w := newWorld(t)
	path := filepath.Join(t.TempDir(), "journal")
	j := newJournal(t, path)
	dying, cancel := context.WithTimeout(w.ctx, 500*time.Millisecond)
	defer cancel()
	_, err := w.sender(t, 1, j).Send(dying, w.depositCall("d", 1, 5, 1e9)) // no block comes
	require.ErrorIs(t, err, l1.ErrNotIncluded)
	require.NoError(t, j.Close())

	j = newJournal(t, path)
	s := w.sender(t, 1, j)
	require.Len(t, s.Pending(), 1)
	_, err = s.Send(w.ctx, w.depositCall("other", 1, 6, 1e9))
	require.ErrorIs(t, err, l1.ErrUnresolved)
	w.Commit()
	fate, err := s.Fate(w.ctx, s.Pending()[0])
	require.NoError(t, err)
	require.Equal(t, l1.Included, fate)
	_, err = s.Send(w.ctx, w.depositCall("d", 1, 5, 1e9))
	require.ErrorIs(t, err, l1.ErrIncluded)
}

func TestSenderForgetsALostTransaction(t *testing.T) {
	w := newWorld(t)
	j := newJournal(t, filepath.Join(t.TempDir(), "journal"))
	s := w.sender(t, 1, j)
	require.NoError(t, j.Put(journal.Intent{ID: "lost", Kind: "deposit", Nonce: 0, Transactions: []common.Hash{{7}}}))
	stop := w.Mine(50 * time.Millisecond)
	defer stop()
	_, err := s.Send(w.ctx, w.depositCall("d", 1, 5, 1e9))
	require.NoError(t, err)
	_, ok := j.Get("lost")
	require.False(t, ok)
}

func TestSenderReplacesItsOwnWaitingTransaction(t *testing.T) {
	w := newWorld(t)
	j := newJournal(t, filepath.Join(t.TempDir(), "journal"))
	s := w.sender(t, 1, j)
	dying, cancel := context.WithTimeout(w.ctx, 300*time.Millisecond)
	defer cancel()
	_, err := s.Send(dying, w.depositCall("d", 1, 5, 1e9))
	require.ErrorIs(t, err, l1.ErrNotIncluded)
	stop := w.Mine(300 * time.Millisecond)
	defer stop()
	_, err = s.Send(w.ctx, w.depositCall("d", 1, 5, 1e9))
	if err != nil {
		require.ErrorIs(t, err, l1.ErrIncluded, "the first version was faster")
	}
	intent, ok := j.Get("d")
	require.True(t, ok)
	require.NotEmpty(t, intent.Transactions)
	tail, err := l1.Query(w.ctx, w.client, w.manifest.Inbox, w.inbox.PackTail(), w.inbox.UnpackTail)
	require.NoError(t, err)
	require.EqualValues(t, 1, tail, "the deposit happened once")
}
