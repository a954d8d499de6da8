package builder

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/state"
)

const testStart = 1_000_000

var testChainID, testRollup = big.NewInt(1337), common.Address{0xaa}

// fakeChain is L1 as the builder sees it.
type fakeChain struct {
	head    uint64
	queue   []QueueOperation
	rounds  uint64 // rounds up to this one are known
	params  RoundParameters
	headErr error
	// later is by how many rounds drops have delayed every batch.
	later uint64
}

func (c *fakeChain) RoundOf(_ context.Context, batch uint64) (uint64, error) {
	return batch + c.later, nil
}

func (c *fakeChain) HeadTime(context.Context) (uint64, error) { return c.head, c.headErr }

func (c *fakeChain) Operations(_ context.Context, from uint64, limit int) ([]QueueOperation, error) {
	if from >= uint64(len(c.queue)) {
		return nil, nil
	}
	ops := c.queue[from:]
	return ops[:min(len(ops), limit)], nil
}

func (c *fakeChain) RoundParameters(_ context.Context, round uint64) (RoundParameters, error) {
	if round > c.rounds {
		return RoundParameters{}, fmt.Errorf("round %d: %w", round, ErrRoundUnknown)
	}
	return c.params, nil
}

func (c *fakeChain) enqueue(item protocol.QueueItem) {
	c.queue = append(c.queue, QueueOperation{Index: uint64(len(c.queue)), Item: item, EnqueuedAt: c.head})
}

// crashStore fails writes from the one numbered failAt on, before or after they became durable.
type crashStore struct {
	state.Store
	writes  *int
	failAt  int
	durable bool
}

var errCrash = errors.New("crash")

func (s crashStore) Write(w []state.Write) error {
	*s.writes++
	if s.failAt == 0 || *s.writes < s.failAt {
		return s.Store.Write(w)
	}
	if *s.writes == s.failAt && s.durable {
		if err := s.Store.Write(w); err != nil {
			return err
		}
	}
	return errCrash
}

func (s crashStore) Close() error { return nil }

// kit is a builder with everything around it; reopen makes a new one on the same stores, as a restart does.
type kit struct {
	t        *testing.T
	cfg      Config
	chain    *fakeChain
	clock    *clock.DeterministicClock
	stores   [2]state.Store
	key      *ecdsa.PrivateKey
	writes   int
	failAt   int
	durable  bool
	ledger   *Ledger
	state    *state.State
	pool     *mempool.Pool
	log      *Log
	b        *Builder
	accounts map[string]*account
}

type account struct {
	address common.Address
	key     *eddsa.PrivateKey
	nonce   uint64
}

func newKit(t *testing.T, slots int) *kit {
	k := &kit{t: t, cfg: DefaultConfig(), accounts: make(map[string]*account), clock: clock.NewDeterministicClock(time.Unix(testStart, 0))}
	k.cfg.ChainID, k.cfg.Rollup, k.cfg.Shape, k.cfg.UnitsPerSlot = testChainID, testRollup, protocol.Shape{Slots: slots}, 28
	k.chain = &fakeChain{head: testStart, rounds: 2, params: RoundParameters{ReserveWei: big.NewInt(50), FloorWei: big.NewInt(100), DataFeeCapWei: big.NewInt(2000), MaxChunks: 4}}
	var err error
	k.key, err = crypto.GenerateKey()
	require.NoError(t, err)
	for i := range k.stores {
		k.stores[i], err = state.OpenMemory()
		require.NoError(t, err)
	}
	require.NoError(t, k.reopen())
	return k
}

func (k *kit) reopen() error {
	wrap := func(s state.Store) state.Store { return crashStore{s, &k.writes, k.failAt, k.durable} }
	var err error
	if k.state, err = state.Open(wrap(k.stores[0])); err != nil {
		return err
	}
	k.ledger, k.log = NewLedger(k.state), OpenLog(wrap(k.stores[1]))
	domain := protocol.Domain(testChainID, testRollup)
	k.pool, err = mempool.New(mempool.DefaultConfig(), domain, k.ledger, k.clock)
	require.NoError(k.t, err)
	k.b, err = New(k.cfg, Deps{Log: testlog.Logger(k.t, log.LevelWarn), Clock: k.clock, Chain: k.chain, Pool: k.pool, Ledger: k.ledger, State: k.state, Store: k.log, Key: k.key})
	return err
}

// pass lets time go by on L1 and here.
func (k *kit) pass(d time.Duration) {
	k.clock.AdvanceTime(d)
	k.chain.head += uint64(d / time.Second)
}

func (k *kit) tick() {
	k.t.Helper()
	k.pass(time.Second)
	require.NoError(k.t, k.b.Tick(context.Background()))
}

// cut closes the open batch, if there is anything in it.
func (k *kit) cut() {
	k.t.Helper()
	if _, err := k.b.Cut(context.Background()); err != nil {
		require.ErrorIs(k.t, err, ErrNothingToCut)
	}
}

func (k *kit) account(name string) *account {
	a := k.accounts[name]
	if a == nil {
		seed := crypto.Keccak256Hash([]byte(name))
		key, err := protocol.DeriveSpendingKey(seed)
		require.NoError(k.t, err)
		a = &account{address: common.BytesToAddress(seed[:20]), key: key}
		k.accounts[name] = a
	}
	return a
}

// fund enqueues a deposit and a key for each account.
func (k *kit) fund(wei int64, names ...string) {
	for _, name := range names {
		a := k.account(name)
		k.chain.enqueue(protocol.QueueItem{Kind: protocol.KindDeposit, Owner: a.address, Recipient: a.address, AmountWei: big.NewInt(wei)})
		keyHash := protocol.SpendingKeyHash(a.key.PublicKey)
		k.chain.enqueue(protocol.QueueItem{Kind: protocol.KindSetKey, Owner: a.address, KeyHash: keyHash.Bytes()})
	}
}

// sign returns a transfer with the account's next nonce.
func (k *kit) sign(from, to string, amount, maxFee int64) (protocol.Message, protocol.Authorization) {
	a := k.account(from)
	m := protocol.Message{Kind: protocol.KindTransfer, From: a.address, To: k.account(to).address, AmountWei: big.NewInt(amount),
		MaxFeeWei: big.NewInt(maxFee), Nonce: a.nonce, ValidUntil: testStart + 100_000}
	a.nonce++
	auth, err := m.Sign(protocol.Domain(testChainID, testRollup), a.key)
	require.NoError(k.t, err)
	return m, auth
}

// send puts a transfer into the pool.
func (k *kit) send(from, to string, amount, maxFee int64) common.Hash {
	k.t.Helper()
	m, auth := k.sign(from, to, amount, maxFee)
	hash, err := k.pool.Add(m, auth)
	require.NoError(k.t, err)
	return hash
}

func (k *kit) balance(name string) *big.Int {
	a, found, err := k.ledger.Account(k.account(name).address)
	require.NoError(k.t, err)
	if !found {
		return nil
	}
	return a.BalanceWei
}

// slotFee is the fee of one slot at a unit price: units times price plus half of the data fee cap.
func slotFee(price int64) int64 { return 28*price + 1000 }

// checkLog verifies everything that the log says against itself: blocks, confirmations, receipts and chunks.
func (k *kit) checkLog() {
	t := k.t
	t.Helper()
	meta, err := k.log.Meta()
	require.NoError(t, err)
	var slots [][]protocol.Slot
	for n := uint64(0); n < meta.Chunks; n++ {
		trace, err := k.state.Trace(n)
		require.NoError(t, err)
		slots = append(slots, trace.Chunk().Slots)
		chunk, err := k.log.Chunk(n)
		require.NoError(t, err)
		require.True(t, chunk.Sealed)
		root := trace.PostRoot()
		require.True(t, root.Equal(&chunk.PostRoot))
	}
	if meta.Open {
		slots = append(slots, k.b.lot.draft.Slots())
	}
	var flat []protocol.Slot
	var bounds []int
	for _, s := range slots {
		flat = append(flat, s...)
		bounds = append(bounds, len(flat))
	}
	position, parent := 0, common.Hash{}
	separator := protocol.EIP712Domain(testChainID, testRollup)
	signer := crypto.PubkeyToAddress(k.key.PublicKey)
	for n := uint64(1); n <= meta.Block; n++ {
		block, err := k.log.Block(n)
		require.NoError(t, err)
		require.Equal(t, parent, block.ParentHash)
		end := position + int(block.SlotCount)
		require.LessOrEqual(t, end, len(flat))
		require.Equal(t, wordsHash(flat, bounds, position, end), block.WordsHash, "block %d", n)
		require.Equal(t, block.Block.Hash(), block.Hash)
		for _, hash := range block.Transactions {
			r, err := k.log.Receipt(hash)
			require.NoError(t, err)
			c := r.Confirmation
			require.Equal(t, n, c.BlockNumber)
			require.Equal(t, parent, c.ParentHash)
			require.Equal(t, wordsHash(flat, bounds, position, position+int(c.Position)), c.WordsHash)
			by, err := c.Signer(separator, r.Signature)
			require.NoError(t, err)
			require.Equal(t, signer, by)
			require.True(t, slots[r.Chunk][r.Slot].Kind.IsSigned())
		}
		position, parent = end, block.Hash
	}
	require.Equal(t, len(flat), position, "blocks cover all slots")
	require.Equal(t, parent, meta.BlockHash)
}

// wordsHash is computed here from the definition, not with the builder's code.
func wordsHash(flat []protocol.Slot, bounds []int, from, to int) common.Hash {
	var segments [][]protocol.Slot
	for _, bound := range bounds {
		if from < bound && from < to {
			end := min(bound, to)
			segments = append(segments, flat[from:end])
			from = end
		}
	}
	return protocol.WordsHash(segments...)
}
