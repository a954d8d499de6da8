package sequencer

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/batcher"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/rpc"
)

const startTime = 1_700_000_000

// world is a sequencer with a fake L1 and users. Its time passes only by step.
type world struct {
	t       *testing.T
	l1      *fakeL1
	clock   *clock.DeterministicClock
	cfg     Config
	m       deploy.Manifest
	key     *ecdsa.PrivateKey
	service *Service
	client  *rpc.Client
	users   map[string]*user
}

type user struct {
	address common.Address
	key     *eddsa.PrivateKey
}

func newWorld(t *testing.T, slots uint32) *world {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	w := &world{t: t, key: key, clock: clock.NewDeterministicClock(time.Unix(startTime, 0)), users: make(map[string]*user)}
	w.m = deploy.Manifest{ChainID: 1337, Rollup: common.Address{0xaa}, CircuitID: common.Hash{1}, Slots: slots, UnitsPerSlot: 28,
		Parameters: deploy.Parameters{MinCommitIntervalSeconds: 3, FinalizationDelaySeconds: 5, ForcedDelaySeconds: 60, MaxUnfinalized: 3}}
	w.l1 = newFakeL1(t, derive.Params{ChainID: big.NewInt(1337), Rollup: w.m.Rollup, Shape: protocol.Shape{Slots: int(slots)},
		UnitsPerSlot: 28, CircuitID: w.m.CircuitID}, startTime)
	w.cfg = DefaultConfig()
	w.cfg.DataDir, w.cfg.MaxBatchAge, w.cfg.RetryDelay = t.TempDir(), 4*time.Second, time.Second
	w.cfg.RPC.Token = "secret"
	w.open()
	t.Cleanup(w.close)
	return w
}

// open starts the service without its loops: the test makes the ticks itself.
func (w *world) open() {
	var err error
	w.service, err = New(context.Background(), w.cfg, Deps{Log: testlog.Logger(w.t, log.LevelError), Clock: w.clock, Manifest: &w.m, Key: w.key, L1: w.l1})
	require.NoError(w.t, err)
	require.NoError(w.t, w.service.server.Start())
	w.service.started = true
	require.NoError(w.t, w.service.driver.catchUp(context.Background()))
	w.service.backend.synced.Store(true)
	w.client, err = rpc.Dial(context.Background(), w.service.Endpoint(), "secret")
	require.NoError(w.t, err)
	require.NoError(w.t, w.service.backend.builder.Tick(context.Background()))
}

func (w *world) close() {
	w.client.Close()
	require.NoError(w.t, w.service.Stop(context.Background()))
}

func (w *world) reopen() {
	w.close()
	w.open()
}

// step lets seconds pass, each with a tick and a step of the batcher; it returns the last error of the batcher.
func (w *world) step(seconds int) (last error) {
	w.t.Helper()
	for range seconds {
		w.clock.AdvanceTime(time.Second)
		w.l1.pass(1)
		require.NoError(w.t, w.service.backend.builder.Tick(context.Background()))
		last = w.service.backend.batcher.Step(context.Background())
	}
	return last
}

// settle steps until L1 has every slot. It proves batches when others cannot be committed before.
func (w *world) settle() {
	w.t.Helper()
	for range 100 {
		if len(w.l1.commits) > 1 {
			w.l1.prove()
		}
		require.NoError(w.t, w.step(1))
		s := w.service.backend.builder.Status()
		if !s.Meta.Open && s.Meta.Batch.Chunks == 0 && w.service.backend.uncommitted() == 0 {
			_, err := w.service.backend.batcher.Observe(context.Background())
			require.NoError(w.t, err)
			return
		}
	}
	w.t.Fatal("the batches did not reach L1")
}

func (w *world) user(name string) *user {
	u := w.users[name]
	if u == nil {
		seed := crypto.Keccak256Hash([]byte(name))
		key, err := protocol.DeriveSpendingKey(seed)
		require.NoError(w.t, err)
		u = &user{address: common.BytesToAddress(seed[:20]), key: key}
		w.users[name] = u
	}
	return u
}

func (w *world) fund(wei int64, names ...string) {
	for _, name := range names {
		u := w.user(name)
		w.l1.enqueue(protocol.QueueItem{Kind: protocol.KindDeposit, Owner: u.address, Recipient: u.address, AmountWei: big.NewInt(wei)})
		keyHash := protocol.SpendingKeyHash(u.key.PublicKey)
		w.l1.enqueue(protocol.QueueItem{Kind: protocol.KindSetKey, Owner: u.address, KeyHash: keyHash.Bytes()})
	}
}

// send signs with the nonce that JSON-RPC tells, as a wallet does.
func (w *world) send(kind protocol.Kind, from, to string, amount, maxFee int64) common.Hash {
	w.t.Helper()
	ctx := context.Background()
	u := w.user(from)
	account, err := w.client.Account(ctx, u.address)
	require.NoError(w.t, err)
	require.NotNil(w.t, account)
	m := protocol.Message{Kind: kind, From: u.address, AmountWei: big.NewInt(amount), MaxFeeWei: big.NewInt(maxFee),
		Nonce: uint64(account.PendingNonce), ValidUntil: uint64(w.clock.Now().Unix()) + 3600}
	if kind == protocol.KindTransfer {
		m.To = w.user(to).address
	}
	auth, err := m.Sign(protocol.Domain(big.NewInt(1337), w.m.Rollup), u.key)
	require.NoError(w.t, err)
	hash, err := w.client.SendTransaction(ctx, m, auth)
	require.NoError(w.t, err)
	return hash
}

func (w *world) receipt(hash common.Hash) *rpc.Receipt {
	w.t.Helper()
	r, err := w.client.Receipt(context.Background(), hash)
	require.NoError(w.t, err)
	require.NotNil(w.t, r)
	return r
}

// checkL1 compares L1, which executed the commits by itself, with the sequencer.
func (w *world) checkL1() {
	w.t.Helper()
	root := w.service.state.Head().StateRoot()
	require.Equal(w.t, w.l1.root(), common.Hash(root.Bytes()))
}

func TestFromWalletToFinality(t *testing.T) {
	w := newWorld(t, 4)
	ctx := context.Background()
	w.fund(10_000_000, "alice", "bob")
	require.NoError(t, w.step(1))
	transfer := w.send(protocol.KindTransfer, "alice", "carol", 1000, 20_000)
	withdraw := w.send(protocol.KindWithdraw, "bob", "", 5000, 10_000)
	require.Equal(t, rpc.StatePending, w.receipt(transfer).State)
	require.NoError(t, w.step(1))

	r := w.receipt(transfer)
	require.Equal(t, rpc.StateConfirmed, r.State)
	confirmation := r.Confirmation.Protocol()
	signer, err := confirmation.Signer(protocol.EIP712Domain(big.NewInt(1337), w.m.Rollup), r.Confirmation.Signature)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(w.key.PublicKey), signer)
	carol, err := w.client.Account(ctx, w.user("carol").address)
	require.NoError(t, err)
	require.EqualValues(t, 1000, carol.BalanceWei.ToInt().Int64())

	w.settle()
	w.checkL1()
	require.Equal(t, rpc.StateCommitted, w.receipt(transfer).State)
	w.l1.prove()
	require.NoError(t, w.step(1))
	require.Equal(t, rpc.StateProven, w.receipt(transfer).State)

	// The next commit finalizes the batch in the same transaction.
	w.send(protocol.KindTransfer, "alice", "bob", 1, 10_000)
	require.NoError(t, w.step(12))
	require.Equal(t, rpc.StateFinal, w.receipt(transfer).State)
	w.settle()
	w.checkL1()

	list, err := w.client.Withdrawals(ctx, w.user("bob").address)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, rpc.StateFinal, list[0].State)
	header := w.l1.commits[0].Header
	leaf := protocol.Withdrawal{Recipient: list[0].Recipient, AmountWei: list[0].AmountWei.ToInt()}.Leaf(uint64(list[0].CommitID), uint64(list[0].Index))
	require.True(t, protocol.VerifyMerkleProof(header.WithdrawalRoot, leaf, list[0].Path))
	require.Equal(t, rpc.StateFinal, w.receipt(withdraw).State)
}

func TestTracesAndRecordsFitTheCommit(t *testing.T) {
	w := newWorld(t, 4)
	ctx := context.Background()
	w.fund(10_000_000, "alice", "bob", "carol")
	require.NoError(t, w.step(1))
	w.send(protocol.KindTransfer, "alice", "bob", 1, 20_000)
	w.settle()
	commit := w.l1.commits[0]
	batch, err := w.client.Batch(ctx, 1)
	require.NoError(t, err)
	require.Equal(t, commit.HeaderHash, batch.HeaderHash)
	headerHash, err := protocol.BatchHeader(*batch.Header).Hash()
	require.NoError(t, err)
	require.Equal(t, commit.HeaderHash, headerHash)
	require.Len(t, batch.Chunks, int(commit.Header.ChunkCount))
	derived, err := findBatch(w.l1.params, w.l1.inputs[commit.Transaction], commit.Header)
	require.NoError(t, err)
	for i, c := range batch.Chunks {
		record := derived.Chunks[i].Record
		require.True(t, protocol.VerifyMerkleProof(commit.Header.RecordsRoot, record.Leaf(), c.Path))
		require.Equal(t, common.Hash(record.PostRoot.Bytes()), c.PostRoot)
		trace, err := w.client.ChunkTrace(ctx, 1, uint32(i))
		require.NoError(t, err)
		words, err := trace.Chunk().Words(w.l1.params.Shape)
		require.NoError(t, err)
		require.Equal(t, record.Binding, protocol.Bind(words))
		require.Equal(t, record.WitnessHash, trace.WitnessHash())
		again, err := w.client.TraceByWitness(ctx, trace.WitnessHash())
		require.NoError(t, err)
		require.Equal(t, trace.WitnessHash(), again.WitnessHash())
	}
	_, err = w.client.ChunkTrace(ctx, 1, 99)
	require.ErrorContains(t, err, "not known")
	anonymous, err := rpc.Dial(ctx, w.service.Endpoint(), "")
	require.NoError(t, err)
	defer anonymous.Close()
	_, err = anonymous.ChunkTrace(ctx, 1, 0)
	var coded gethrpc.Error
	require.ErrorAs(t, err, &coded)
	require.Equal(t, rpc.CodeUnauthorized, coded.ErrorCode())
}

func TestFailedCommitsAreTriedAgain(t *testing.T) {
	w := newWorld(t, 4)
	w.fund(10_000_000, "alice", "bob")
	require.NoError(t, w.step(1))
	hash := w.send(protocol.KindTransfer, "alice", "bob", 7, 20_000)
	broken := errors.New("node is down")
	failures := 0
	w.l1.fail = func(batcher.Call) error {
		if failures++; failures <= 3 {
			return broken
		}
		return nil
	}
	for failures < 3 {
		_ = w.step(1)
	}
	require.Equal(t, rpc.StateConfirmed, w.receipt(hash).State)
	w.settle()
	w.checkL1()
	require.Equal(t, rpc.StateCommitted, w.receipt(hash).State)
}

func TestCommitWhoseAnswerIsLostIsNotRepeated(t *testing.T) {
	w := newWorld(t, 4)
	w.fund(10_000_000, "alice", "bob")
	require.NoError(t, w.step(1))
	w.send(protocol.KindTransfer, "alice", "bob", 7, 20_000)
	lost := 0
	w.l1.lose = func(batcher.Call) error { lost++; return errors.New("connection reset") }
	for lost == 0 {
		_ = w.step(1)
	}
	w.l1.lose = nil
	w.reopen()
	w.settle()
	w.checkL1()
	require.Len(t, w.l1.commits, 1)
	require.NotZero(t, w.l1.resolved["commit-1"])
}

func TestRestartsLoseNothing(t *testing.T) {
	w := newWorld(t, 4)
	w.fund(100_000_000, "alice", "bob", "carol")
	require.NoError(t, w.step(1))
	reached := []rpc.State{rpc.StateCommitted, rpc.StateProven, rpc.StateFinal}
	var sent []common.Hash
	for i := range 30 {
		from, to := []string{"alice", "bob", "carol"}[i%3], []string{"bob", "carol", "dave"}[i%3]
		sent = append(sent, w.send(protocol.KindTransfer, from, to, int64(i+1), 20_000))
		_ = w.step(1)
		w.l1.prove()
		if i%4 == 0 {
			w.reopen()
		}
	}
	w.settle()
	w.checkL1()
	for _, hash := range sent {
		require.Contains(t, reached, w.receipt(hash).State)
	}
}

func TestLostDatabaseIsRebuiltFromL1(t *testing.T) {
	w := newWorld(t, 4)
	w.fund(100_000_000, "alice", "bob")
	require.NoError(t, w.step(1))
	for range 12 {
		w.send(protocol.KindTransfer, "alice", "bob", 1, 20_000)
		w.send(protocol.KindWithdraw, "bob", "", 1, 20_000)
		_ = w.step(1)
		w.l1.prove()
	}
	w.settle()
	before, err := w.client.Account(context.Background(), w.user("bob").address)
	require.NoError(t, err)
	withdrawals, err := w.client.Withdrawals(context.Background(), w.user("bob").address)
	require.NoError(t, err)
	w.cfg.DataDir = t.TempDir()
	w.reopen()
	w.checkL1()
	require.NoError(t, w.step(1))
	after, err := w.client.Account(context.Background(), w.user("bob").address)
	require.NoError(t, err)
	require.Equal(t, before, after)
	again, err := w.client.Withdrawals(context.Background(), w.user("bob").address)
	require.NoError(t, err)
	for i := range again {
		again[i].State, withdrawals[i].State = "", ""
	}
	encoded, err := json.Marshal(withdrawals)
	require.NoError(t, err)
	got, err := json.Marshal(again)
	require.NoError(t, err)
	require.JSONEq(t, string(encoded), string(got))
	hash := w.send(protocol.KindTransfer, "alice", "bob", 1, 20_000)
	w.settle()
	w.checkL1()
	require.Contains(t, []rpc.State{rpc.StateCommitted, rpc.StateProven}, w.receipt(hash).State)
}

func TestForeignCommitStopsTheSequencer(t *testing.T) {
	w := newWorld(t, 4)
	w.fund(100_000_000, "alice", "bob")
	require.NoError(t, w.step(2))
	foreign := w.l1.genesis()
	foreign.CommitID, foreign.BatchNumber, foreign.ChunkCount = 1, 1, 1
	hash, err := foreign.Hash()
	require.NoError(t, err)
	w.l1.commits = append(w.l1.commits, batcher.Commit{Header: foreign, HeaderHash: hash, Status: batcher.Committed, Proven: []bool{false}})
	require.ErrorIs(t, w.step(1), batcher.ErrForeignCommit)
	require.ErrorIs(t, w.service.backend.batcher.Fault(), batcher.ErrForeignCommit)
	m := protocol.Message{Kind: protocol.KindTransfer, From: w.user("alice").address, To: w.user("bob").address, AmountWei: big.NewInt(1),
		MaxFeeWei: big.NewInt(10_000), ValidUntil: startTime + 1000}
	auth, err := m.Sign(protocol.Domain(big.NewInt(1337), w.m.Rollup), w.user("alice").key)
	require.NoError(t, err)
	_, err = w.client.SendTransaction(context.Background(), m, auth)
	require.ErrorContains(t, err, "takes no transactions now")
}

func TestForcedOperationIsCommittedBeforeItIsDue(t *testing.T) {
	w := newWorld(t, 8)
	w.cfg.MaxBatchAge = time.Hour
	w.fund(100_000_000, "alice", "bob")
	w.reopen()
	w.send(protocol.KindTransfer, "alice", "bob", 1, 20_000)
	_ = w.step(1)
	w.l1.enqueue(protocol.QueueItem{Kind: protocol.KindForcedWithdraw, Owner: w.user("bob").address, AmountWei: protocol.MaxAmount()})
	require.NoError(t, w.step(50))
	require.Equal(t, uint64(5), w.l1.commits[len(w.l1.commits)-1].Header.QueueEnd)
	w.checkL1()
}

func TestServiceRunsByItselfAndStops(t *testing.T) {
	w := newWorld(t, 4)
	w.close()
	service, err := New(context.Background(), w.cfg, Deps{Log: testlog.Logger(t, log.LevelError), Clock: w.clock, Manifest: &w.m, Key: w.key, L1: w.l1})
	require.NoError(t, err)
	require.NoError(t, service.Start(context.Background()))
	w.service = service
	w.client, err = rpc.Dial(context.Background(), service.Endpoint(), "secret")
	require.NoError(t, err)
	w.fund(10_000_000, "alice")
	require.Eventually(t, func() bool {
		w.clock.AdvanceTime(time.Second)
		w.l1.pass(1)
		w.l1.mu.Lock()
		defer w.l1.mu.Unlock()
		return len(w.l1.commits) == 1
	}, 20*time.Second, 10*time.Millisecond)
	require.NoError(t, service.Stop(context.Background()))
	require.True(t, service.Stopped())
	require.ErrorIs(t, service.Start(context.Background()), ErrStopped)
}

func TestConfigReportsEveryMistake(t *testing.T) {
	cfg := DefaultConfig()
	cfg.BlockInterval, cfg.DataFeePercent, cfg.RPC.BodyLimit, cfg.Mempool.MaxTotal = 0, 101, 0, 0
	err := cfg.Check(Deps{})
	require.ErrorIs(t, err, ErrConfigField)
	for _, part := range []string{"L1 node", "manifest", "data directory", "no Ethereum key", "block interval", "101 %", "rpc limits", "mempool"} {
		require.True(t, strings.Contains(err.Error(), part), part)
	}
	_, err = New(context.Background(), cfg, Deps{})
	require.ErrorIs(t, err, ErrConfigField)
}

func TestL2ChainID(t *testing.T) {
	w := newWorld(t, 4)
	c, err := gethrpc.Dial(w.service.Endpoint())
	require.NoError(t, err)
	defer c.Close()
	var id hexutil.Uint64
	require.NoError(t, c.Call(&id, "eth_chainId"))
	require.EqualValues(t, rpc.L2ChainID(big.NewInt(1337), w.m.Rollup), id)
	require.Less(t, uint64(id), uint64(1)<<32)
}
