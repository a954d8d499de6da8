package mempool

import (
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

const now = 1_000_000

var domain = protocol.Domain(big.NewInt(1337), common.Address{1})

// fakeLedger is a state that tests write.
type fakeLedger struct {
	mu       sync.Mutex
	accounts map[common.Address]Account
}

func (l *fakeLedger) AccountOf(owner common.Address) (Account, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	a, ok := l.accounts[owner]
	return a, ok, nil
}

func (l *fakeLedger) Terms() (Terms, error) {
	return Terms{Time: now, SlotFeeWei: big.NewInt(1000)}, nil
}

type kit struct {
	t      *testing.T
	ledger *fakeLedger
	pool   *Pool
	keys   map[string]*eddsa.PrivateKey
}

func newKit(t *testing.T, cfg Config) *kit {
	k := &kit{t: t, ledger: &fakeLedger{accounts: make(map[common.Address]Account)}, keys: make(map[string]*eddsa.PrivateKey)}
	var err error
	k.pool, err = New(cfg, domain, k.ledger, clock.NewDeterministicClock(time.Unix(now, 0)))
	require.NoError(t, err)
	for _, name := range []string{"alice", "bob", "carol"} {
		k.account(name, 1_000_000)
	}
	return k
}

func addressOf(name string) common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte(name))[:20])
}

func (k *kit) key(name string) *eddsa.PrivateKey {
	if k.keys[name] == nil {
		key, err := protocol.DeriveSpendingKey(crypto.Keccak256Hash([]byte(name)))
		require.NoError(k.t, err)
		k.keys[name] = key
	}
	return k.keys[name]
}

func (k *kit) account(name string, balance int64) {
	k.ledger.accounts[addressOf(name)] = Account{BalanceWei: big.NewInt(balance), SpendingKeyHash: protocol.SpendingKeyHash(k.key(name).PublicKey)}
}

func message(from, to string, nonce uint64, maxFee int64) protocol.Message {
	return protocol.Message{Kind: protocol.KindTransfer, From: addressOf(from), To: addressOf(to), AmountWei: big.NewInt(5),
		MaxFeeWei: big.NewInt(maxFee), Nonce: nonce, ValidUntil: now + 100}
}

func (k *kit) add(name string, m protocol.Message) (common.Hash, error) {
	k.t.Helper()
	a, err := m.Sign(domain, k.key(name))
	require.NoError(k.t, err)
	return k.pool.Add(m, a)
}

func (k *kit) mustAdd(name string, nonce uint64, maxFee int64) common.Hash {
	k.t.Helper()
	hash, err := k.add(name, message(name, "carol", nonce, maxFee))
	require.NoError(k.t, err)
	return hash
}

func TestAdmission(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 128)
	for _, test := range []struct {
		name   string
		change func(k *kit, m *protocol.Message)
		want   error
	}{
		{"valid", func(*kit, *protocol.Message) {}, nil},
		{"withdrawal", func(_ *kit, m *protocol.Message) { m.Kind, m.To = protocol.KindWithdraw, common.Address{} }, nil},
		{"whole balance", func(_ *kit, m *protocol.Message) { m.AmountWei = big.NewInt(1_000_000) }, nil},
		{"nothing", func(_ *kit, m *protocol.Message) { m.AmountWei = new(big.Int) }, nil},
		{"to oneself", func(_ *kit, m *protocol.Message) { m.To = m.From }, nil},
		{"last second", func(_ *kit, m *protocol.Message) { m.ValidUntil = now + 1 }, nil},
		{"expired", func(_ *kit, m *protocol.Message) { m.ValidUntil = now }, ErrExpired},
		{"withdrawal to another", func(_ *kit, m *protocol.Message) { m.Kind = protocol.KindWithdraw }, ErrRecipient},
		{"to nobody", func(_ *kit, m *protocol.Message) { m.To = common.Address{} }, ErrRecipient},
		{"unknown sender", func(_ *kit, m *protocol.Message) { m.From = addressOf("stranger") }, ErrUnknownSender},
		{"no key", func(k *kit, m *protocol.Message) {
			k.ledger.accounts[m.From] = Account{BalanceWei: big.NewInt(100)}
		}, ErrNoSpendingKey},
		{"another's key", func(_ *kit, m *protocol.Message) { m.From = addressOf("bob") }, ErrWrongSpendingKey},
		{"used nonce", func(k *kit, m *protocol.Message) {
			a := k.ledger.accounts[m.From]
			a.Nonce = 1
			k.ledger.accounts[m.From] = a
		}, ErrNonceTooLow},
		{"far nonce", func(_ *kit, m *protocol.Message) { m.Nonce = 64 }, ErrNonceTooHigh},
		{"absurd nonce", func(_ *kit, m *protocol.Message) { m.Nonce = ^uint64(0) }, ErrNonceTooHigh},
		{"cheap", func(_ *kit, m *protocol.Message) { m.MaxFeeWei = big.NewInt(999) }, ErrFeeTooLow},
		{"cheap for two slots", func(_ *kit, m *protocol.Message) { m.To, m.MaxFeeWei = addressOf("new"), big.NewInt(1999) }, ErrFeeTooLow},
		{"enough for two slots", func(_ *kit, m *protocol.Message) { m.To, m.MaxFeeWei = addressOf("new"), big.NewInt(2000) }, nil},
		{"poor", func(_ *kit, m *protocol.Message) { m.AmountWei = big.NewInt(1_000_001) }, ErrInsufficientBalance},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := newKit(t, DefaultConfig())
			m := message("alice", "carol", 0, 5000)
			test.change(k, &m)
			hash, err := k.add("alice", m)
			if test.want != nil {
				require.ErrorIs(t, err, test.want)
				require.Zero(t, k.pool.Len())
				return
			}
			require.NoError(t, err)
			require.NotNil(t, k.pool.Get(hash))
			_, err = k.add("alice", m)
			require.ErrorIs(t, err, ErrAlreadyKnown)
		})
	}
	k := newKit(t, DefaultConfig())
	for _, test := range []struct {
		change func(m *protocol.Message)
		want   error
	}{
		{func(m *protocol.Message) { m.AmountWei = big.NewInt(-1) }, protocol.ErrAmountRange},
		{func(m *protocol.Message) { m.AmountWei = huge }, protocol.ErrAmountRange},
		{func(m *protocol.Message) { m.AmountWei = nil }, protocol.ErrAmountRange},
		{func(m *protocol.Message) { m.MaxFeeWei = big.NewInt(-1) }, protocol.ErrMaxFeeRange},
		{func(m *protocol.Message) { m.MaxFeeWei = huge }, protocol.ErrMaxFeeRange},
		{func(m *protocol.Message) { m.Kind = protocol.KindDeposit }, protocol.ErrNotSignedKind},
	} {
		m := message("alice", "carol", 0, 5000)
		test.change(&m)
		_, err := k.pool.Add(m, protocol.Authorization{})
		require.ErrorIs(t, err, test.want)
	}
}

func TestSignatureMustFit(t *testing.T) {
	k := newKit(t, DefaultConfig())
	m := message("alice", "carol", 0, 5000)
	good, err := m.Sign(domain, k.key("alice"))
	require.NoError(t, err)
	other, err := m.Sign(protocol.Domain(big.NewInt(1), common.Address{1}), k.key("alice"))
	require.NoError(t, err)
	tampered := good
	tampered.S[31] ^= 1
	zeroR := good
	zeroR.R = [32]byte{}
	for _, a := range []protocol.Authorization{other, tampered, zeroR} {
		_, err := k.pool.Add(m, a)
		require.ErrorIs(t, err, protocol.ErrInvalidSignature)
	}
	garbage := good
	garbage.PublicKey = [32]byte{0xff, 0xff}
	_, err = k.pool.Add(m, garbage)
	require.ErrorIs(t, err, protocol.ErrInvalidSignature)
	more := m
	more.AmountWei = big.NewInt(6)
	_, err = k.pool.Add(more, good)
	require.ErrorIs(t, err, protocol.ErrInvalidSignature)
}

func TestReplacementNeedsTenPercentMore(t *testing.T) {
	k := newKit(t, DefaultConfig())
	first := k.mustAdd("alice", 0, 10_000)
	_, err := k.add("alice", message("alice", "carol", 0, 10_999))
	require.ErrorIs(t, err, ErrUnderpriced)
	second := k.mustAdd("alice", 0, 11_000)
	require.Nil(t, k.pool.Get(first))
	require.NotNil(t, k.pool.Get(second))
	require.Equal(t, 1, k.pool.Len())
	reason, ok := k.pool.DropReason(first)
	require.True(t, ok)
	require.ErrorIs(t, reason, ErrReplaced)
}

func TestGapsAreHeld(t *testing.T) {
	k := newKit(t, DefaultConfig())
	k.mustAdd("alice", 2, 5000)
	k.mustAdd("alice", 1, 5000)
	require.Empty(t, k.pool.Executable())
	require.EqualValues(t, 0, k.pool.PendingNonce(addressOf("alice"), 0))
	first := k.mustAdd("alice", 0, 5000)
	chains := k.pool.Executable()
	require.Len(t, chains, 1)
	require.Len(t, chains[0], 3)
	for i, tx := range chains[0] {
		require.EqualValues(t, i, tx.Message.Nonce)
	}
	require.EqualValues(t, 3, k.pool.PendingNonce(addressOf("alice"), 0))

	k.pool.Executed(first, addressOf("alice"), 1)
	require.Len(t, k.pool.Executable()[0], 2)
	_, dropped := k.pool.DropReason(first)
	require.False(t, dropped, "an executed transaction was not dropped")
	k.pool.Drop(k.pool.Executable()[0][0].Hash, ErrInsufficientBalance)
	require.Empty(t, k.pool.Executable(), "the next one waits behind the gap")
	require.Equal(t, 1, k.pool.Len())
}

func TestExecutionElsewhereAdvancesTheNonce(t *testing.T) {
	k := newKit(t, DefaultConfig())
	stale := k.mustAdd("alice", 0, 5000)
	k.mustAdd("alice", 1, 5000)
	k.pool.Advance(addressOf("alice"), 1)
	reason, _ := k.pool.DropReason(stale)
	require.ErrorIs(t, reason, ErrNonceTooLow)
	require.Len(t, k.pool.Executable()[0], 1)
	a := k.ledger.accounts[addressOf("alice")]
	a.Nonce = 2
	k.ledger.accounts[addressOf("alice")] = a
	k.mustAdd("alice", 2, 5000)
	require.EqualValues(t, 2, k.pool.Executable()[0][0].Message.Nonce)
}

func TestLimitPerSender(t *testing.T) {
	k := newKit(t, Config{MaxPerSender: 3, MaxTotal: 100, BumpPercent: 10})
	for nonce := range uint64(3) {
		k.mustAdd("alice", nonce, 5000)
	}
	_, err := k.add("alice", message("alice", "carol", 3, 5000))
	require.ErrorIs(t, err, ErrNonceTooHigh)
	k.mustAdd("alice", 2, 6000) // replacing is no more than before
	k.mustAdd("bob", 0, 5000)
}

func TestFullPoolKeepsTheHigherBids(t *testing.T) {
	k := newKit(t, Config{MaxPerSender: 10, MaxTotal: 3, BumpPercent: 10})
	k.mustAdd("alice", 0, 5000)
	last := k.mustAdd("alice", 1, 4000)
	k.mustAdd("bob", 0, 9000)
	_, err := k.add("carol", message("carol", "bob", 0, 4000))
	require.ErrorIs(t, err, ErrPoolFull)
	k.mustAdd("carol", 0, 4001)
	reason, ok := k.pool.DropReason(last)
	require.True(t, ok)
	require.ErrorIs(t, reason, ErrEvicted)
	require.Equal(t, 3, k.pool.Len())
	require.Len(t, k.pool.Executable(), 3, "no eviction opens a gap")
}

func TestExpiry(t *testing.T) {
	k := newKit(t, DefaultConfig())
	hash := k.mustAdd("alice", 0, 5000)
	require.Zero(t, k.pool.Expire(now+99))
	require.Equal(t, 1, k.pool.Expire(now+100))
	reason, _ := k.pool.DropReason(hash)
	require.ErrorIs(t, reason, ErrExpired)
	require.Zero(t, k.pool.Len())
}

func TestCallersIntegersAreNotShared(t *testing.T) {
	k := newKit(t, DefaultConfig())
	m := message("alice", "carol", 0, 5000)
	hash, err := k.add("alice", m)
	require.NoError(t, err)
	m.MaxFeeWei.SetInt64(1)
	require.EqualValues(t, 5000, k.pool.Get(hash).Bid().Int64())
}

func TestConfigIsChecked(t *testing.T) {
	for _, cfg := range []Config{{MaxPerSender: 0, MaxTotal: 1}, {MaxPerSender: 1, MaxTotal: 0}, {MaxPerSender: 1, MaxTotal: -1}} {
		_, err := New(cfg, domain, nil, nil)
		require.ErrorIs(t, err, ErrConfig)
	}
}
