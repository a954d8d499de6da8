package state

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

const (
	chunkTime = 1_700_000_000
	slotFee   = 1020
	ether     = 1_000_000_000
)

var testDomain = protocol.Domain(big.NewInt(901), common.HexToAddress("0x1234"))

// wallet is a user of the tests.
type wallet struct {
	address common.Address
	key     *eddsa.PrivateKey
}

func newWallet(number int) wallet {
	seed := crypto.Keccak256Hash([]byte{byte(number), byte(number >> 8)})
	key, err := protocol.DeriveSpendingKey(seed)
	if err != nil {
		panic(err)
	}
	return wallet{address: common.BytesToAddress(seed[:20]), key: key}
}

func (w wallet) keyHash() fr.Element { return protocol.SpendingKeyHash(w.key.PublicKey) }

func wei(x int64) *big.Int { return big.NewInt(x) }

// sign returns a signed operation; options change the message before it is signed.
func (w wallet) sign(kind protocol.Kind, to common.Address, amount *big.Int, nonce uint64, options ...func(*protocol.Message)) *Signed {
	m := protocol.Message{Kind: kind, From: w.address, To: to, AmountWei: amount, MaxFeeWei: wei(10 * slotFee), Nonce: nonce,
		ValidUntil: chunkTime + 1}
	for _, option := range options {
		option(&m)
	}
	a, err := m.Sign(testDomain, w.key)
	if err != nil {
		panic(err)
	}
	s, err := NewSigned(testDomain, m, a)
	if err != nil {
		panic(err)
	}
	return s
}

func (w wallet) transfer(to common.Address, amount int64, nonce uint64) *Signed {
	return w.sign(protocol.KindTransfer, to, wei(amount), nonce)
}

func (w wallet) deposit(amount *big.Int) protocol.QueueItem {
	return protocol.QueueItem{Kind: protocol.KindDeposit, Owner: w.address, Recipient: w.address, AmountWei: amount}
}

func (w wallet) setKey() protocol.QueueItem {
	hash := w.keyHash()
	return protocol.QueueItem{Kind: protocol.KindSetKey, Owner: w.address, KeyHash: hash.Bytes()}
}

func testHeader() protocol.ChunkHeader {
	return protocol.ChunkHeader{Domain: testDomain, Time: chunkTime, UnitPriceWei: wei(10), DataFeeWei: wei(20), UnitsPerSlot: 100}
}

func newState(t testing.TB) *State {
	t.Helper()
	store, err := OpenMemory()
	require.NoError(t, err)
	s, err := Open(store)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func newDraft(t testing.TB, s *State, slots int) *Draft {
	t.Helper()
	d, err := s.Draft(testHeader(), protocol.Shape{Slots: slots})
	require.NoError(t, err)
	return d
}

// addItems executes queue items and returns their traces.
func addItems(t testing.TB, d *Draft, items ...protocol.QueueItem) []protocol.SlotTrace {
	t.Helper()
	var traces []protocol.SlotTrace
	for _, item := range items {
		trace, err := d.AddItem(item)
		require.NoError(t, err)
		traces = append(traces, trace)
	}
	return traces
}

// seal seals the draft and checks the trace, also through its encoding.
func seal(t *testing.T, d *Draft) *protocol.ChunkTrace {
	t.Helper()
	trace, err := d.Seal()
	require.NoError(t, err)
	checkTrace(t, trace, true)
	encoded, err := trace.MarshalBinary()
	require.NoError(t, err)
	var decoded protocol.ChunkTrace
	require.NoError(t, decoded.UnmarshalBinary(encoded))
	checkTrace(t, &decoded, true)
	require.Equal(t, trace.WitnessHash(), decoded.WitnessHash())
	again, err := decoded.MarshalBinary()
	require.NoError(t, err)
	require.Equal(t, encoded, again)
	return trace
}

func commit(t *testing.T, d *Draft) Head {
	t.Helper()
	seal(t, d)
	head, err := d.Commit(nil)
	require.NoError(t, err)
	return head
}

// fund commits a chunk that gives each wallet a balance and its spending key.
func fund(t *testing.T, s *State, amount *big.Int, wallets ...wallet) {
	t.Helper()
	d := newDraft(t, s, 2*len(wallets))
	for _, w := range wallets {
		addItems(t, d, w.deposit(amount), w.setKey())
	}
	commit(t, d)
}

func requireBalance(t *testing.T, r interface {
	Account(common.Address) (Account, error)
}, address common.Address, want int64) {
	t.Helper()
	a, err := r.Account(address)
	require.NoError(t, err)
	require.Zero(t, a.BalanceWei.Cmp(wei(want)), "balance %v, want %d", a.BalanceWei, want)
}

func TestGenesis(t *testing.T) {
	s := newState(t)
	head := s.Head()
	require.Equal(t, Head{TreeRoot: protocol.GenesisTreeRoot(), NextIndex: 1}, head)
	genesis, err := s.Account(common.Address{})
	require.NoError(t, err)
	require.Zero(t, genesis.BalanceWei.Sign())
	opening, err := s.Opening(common.Address{})
	require.NoError(t, err)
	require.Equal(t, protocol.GenesisLeaf(), opening.Before)
	require.Equal(t, head.TreeRoot, opening.RootBefore())
	_, err = s.Account(newWallet(1).address)
	require.ErrorIs(t, err, ErrUnknownAccount)
	_, err = s.Opening(newWallet(1).address)
	require.ErrorIs(t, err, ErrUnknownAccount)
	_, err = s.AccountAt(1)
	require.ErrorIs(t, err, ErrUnknownAccount)
}

func TestAccountAfterCommit(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	a, err := s.Account(alice.address)
	require.NoError(t, err)
	require.Equal(t, Account{Index: 1, Address: alice.address, BalanceWei: wei(ether), SpendingKeyHash: alice.keyHash()}, a)
	at, err := s.AccountAt(1)
	require.NoError(t, err)
	require.Equal(t, a, at)
	opening, err := s.Opening(alice.address)
	require.NoError(t, err)
	require.Equal(t, s.Head().TreeRoot, opening.RootBefore())
}

func TestEmptyChunkKeepsTheRoot(t *testing.T) {
	s := newState(t)
	before := s.Head()
	head := commit(t, newDraft(t, s, 4))
	require.Equal(t, Head{Chunks: 1, TreeRoot: before.TreeRoot, NextIndex: 1}, head)
}
