package state

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

func TestTransfer(t *testing.T) {
	s, alice, bob := newState(t), newWallet(1), newWallet(2)
	fund(t, s, wei(ether), alice, bob)
	d := newDraft(t, s, 4)
	trace, err := d.AddSigned(alice.transfer(bob.address, 7, 0))
	require.NoError(t, err)
	require.True(t, trace.Slot.Equal(protocol.Slot{Kind: protocol.KindTransfer, From: 1, To: 2, AmountWei: wei(7)}))
	requireBalance(t, d, alice.address, ether-7-slotFee)
	requireBalance(t, d, bob.address, ether+7)
	_, err = d.AddSigned(alice.transfer(alice.address, 5, 1))
	require.NoError(t, err, "to oneself, through the root in the middle")
	requireBalance(t, d, alice.address, ether-7-2*slotFee)
	_, err = d.AddSigned(bob.transfer(alice.address, ether+7-slotFee, 0))
	require.NoError(t, err, "the whole balance")
	requireBalance(t, d, bob.address, 0)
	commit(t, d)
	a, err := s.Account(alice.address)
	require.NoError(t, err)
	require.EqualValues(t, 2, a.Nonce)
}

func TestTransferToNewAccount(t *testing.T) {
	s, alice, bob := newState(t), newWallet(1), newWallet(2)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 4)
	op := alice.transfer(bob.address, 7, 0)
	_, err := d.AddSigned(op)
	require.ErrorIs(t, err, ErrRecipientMissing)
	_, err = d.AddAccount(bob.address)
	require.NoError(t, err)
	for _, other := range []*Signed{alice.transfer(alice.address, 1, 0), alice.sign(protocol.KindWithdraw, common.Address{}, wei(1), 0)} {
		_, err = d.AddSigned(other)
		require.ErrorIs(t, err, ErrUnpaidCreate)
	}
	_, err = d.AddAccount(newWallet(3).address)
	require.ErrorIs(t, err, ErrUnpaidCreate)
	_, err = d.Seal()
	require.ErrorIs(t, err, ErrUnpaidCreate)
	_, err = d.AddSigned(op)
	require.NoError(t, err)
	requireBalance(t, d, alice.address, ether-7-2*slotFee)
	requireBalance(t, d, bob.address, 7)
	head := commit(t, d)
	require.EqualValues(t, 3, head.NextIndex)
}

func TestSignedRefusals(t *testing.T) {
	s, alice, bob, carol := newState(t), newWallet(1), newWallet(2), newWallet(3)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 8)
	addItems(t, d, bob.deposit(protocol.MaxAmount()))
	_, err := d.AddSigned(alice.transfer(alice.address, 1, 0))
	require.NoError(t, err)
	thief := wallet{address: alice.address, key: carol.key}
	option := func(f func(*protocol.Message)) *Signed {
		return alice.sign(protocol.KindTransfer, bob.address, wei(0), 1, f)
	}
	for name, c := range map[string]struct {
		op   *Signed
		want error
	}{
		"nonce too low":     {alice.transfer(bob.address, 1, 0), ErrNonceTooLow},
		"nonce too high":    {alice.transfer(bob.address, 1, 2), ErrNonceTooHigh},
		"balance":           {alice.transfer(bob.address, ether-2*slotFee+1, 1), ErrBalance},
		"balance, withdraw": {alice.sign(protocol.KindWithdraw, common.Address{}, protocol.MaxAmount(), 1), ErrBalance},
		"fee":               {option(func(m *protocol.Message) { m.MaxFeeWei = wei(slotFee - 1) }), ErrFee},
		"expired":           {option(func(m *protocol.Message) { m.ValidUntil = chunkTime }), ErrExpired},
		"another key":       {thief.transfer(bob.address, 1, 1), ErrSignature},
		"no spending key":   {bob.transfer(alice.address, 1, 0), ErrNoSpendingKey},
		"unknown sender":    {carol.transfer(bob.address, 1, 0), ErrUnknownSender},
		"missing recipient": {alice.transfer(carol.address, 1, 1), ErrRecipientMissing},
		"overflow":          {alice.transfer(bob.address, 1, 1), ErrOverflow},
		"fee of two slots": {alice.sign(protocol.KindTransfer, carol.address, wei(0), 1,
			func(m *protocol.Message) { m.MaxFeeWei = wei(2*slotFee - 1) }), ErrFee},
	} {
		root, slots := d.tree.root, d.Len()
		_, err := d.AddSigned(c.op)
		require.ErrorIs(t, err, c.want, name)
		require.Equal(t, root, d.tree.root, name)
		require.Equal(t, slots, d.Len(), name)
	}
	_, err = d.AddSigned(alice.sign(protocol.KindTransfer, bob.address, wei(0), 1, func(m *protocol.Message) { m.MaxFeeWei = wei(slotFee) }))
	require.NoError(t, err, "the fee may equal maxFee")
	commit(t, d)
}

func TestNewSignedRefusals(t *testing.T) {
	alice, bob := newWallet(1), newWallet(2)
	good := alice.transfer(bob.address, 1, 0)
	m, a := good.Message(), good.Authorization()
	_, err := NewSigned(testDomain, m, a)
	require.NoError(t, err)

	_, err = NewSigned(protocol.Domain(wei(902), bob.address), m, a)
	require.ErrorIs(t, err, ErrSignature)
	other := m
	other.AmountWei = wei(2)
	_, err = NewSigned(testDomain, other, a)
	require.ErrorIs(t, err, ErrSignature)
	broken := a
	broken.S[31] ^= 1
	_, err = NewSigned(testDomain, m, broken)
	require.ErrorIs(t, err, ErrSignature)
	broken = a
	broken.PublicKey = [32]byte{0: 0xff, 31: 0xff}
	_, err = NewSigned(testDomain, m, broken)
	require.ErrorIs(t, err, ErrSignature)
	broken = a
	broken.MaxFeeWei = wei(1)
	_, err = NewSigned(testDomain, m, broken)
	require.ErrorIs(t, err, ErrAuthorization)
	broken = a
	broken.ValidUntil++
	_, err = NewSigned(testDomain, m, broken)
	require.ErrorIs(t, err, ErrAuthorization)
	other = m
	other.Kind = protocol.KindWithdraw
	_, err = NewSigned(testDomain, other, a)
	require.ErrorIs(t, err, ErrWithdrawRecipient)
	other.Kind = protocol.KindDeposit
	_, err = NewSigned(testDomain, other, a)
	require.ErrorIs(t, err, protocol.ErrNotSignedKind)
}

func TestDomainOfTheChunk(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	header := testHeader()
	header.Domain = protocol.Domain(wei(1), alice.address)
	d, err := s.Draft(header, protocol.Shape{Slots: 2})
	require.NoError(t, err)
	_, err = d.AddSigned(alice.transfer(alice.address, 1, 0))
	require.ErrorIs(t, err, ErrDomain)
}

func TestFeeAboveEveryLimit(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, protocol.MaxAmount(), alice)
	header := testHeader()
	header.UnitPriceWei, header.UnitsPerSlot = new(big.Int).Lsh(wei(1), 95), 2
	d, err := s.Draft(header, protocol.Shape{Slots: 2})
	require.NoError(t, err)
	_, err = d.AddSlot(protocol.Slot{Kind: protocol.KindTransfer, From: 1, To: 1, AmountWei: wei(1)}, nil)
	require.ErrorIs(t, err, ErrFee, "no maxFee allows 2^96 wei, even where it is not known")
}

func TestWithdraw(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 2)
	trace, err := d.AddSigned(alice.sign(protocol.KindWithdraw, common.Address{}, wei(9), 0))
	require.NoError(t, err)
	require.True(t, trace.Slot.Equal(protocol.Slot{Kind: protocol.KindWithdraw, From: 1, AmountWei: wei(9), Owner: alice.address}))
	requireBalance(t, d, alice.address, ether-9-slotFee)
	commit(t, d)
}

func TestAddAccountRefusals(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 3)
	for _, address := range []common.Address{alice.address, {}} {
		_, err := d.AddAccount(address)
		require.ErrorIs(t, err, ErrAccountExists)
	}
	_, err := d.AddSlot(protocol.Slot{Kind: protocol.KindCreateAccount, To: 5, Recipient: newWallet(2).address}, nil)
	require.ErrorIs(t, err, ErrIndexMismatch)
	addItems(t, d, alice.setKey(), alice.setKey())
	_, err = d.AddAccount(newWallet(2).address)
	require.ErrorIs(t, err, ErrChunkFull, "a CreateAccount needs the slot after it")
	addItems(t, d, alice.setKey())
	_, err = d.AddItem(alice.setKey())
	require.ErrorIs(t, err, ErrChunkFull)
}

func TestDeposit(t *testing.T) {
	s, alice, bob := newState(t), newWallet(1), newWallet(2)
	d := newDraft(t, s, 6)
	almost := new(big.Int).Sub(protocol.MaxAmount(), wei(1))
	for i, c := range []struct {
		item    protocol.QueueItem
		applied bool
	}{{alice.deposit(wei(0)), true}, {alice.deposit(almost), true}, {alice.deposit(wei(2)), false}, {alice.deposit(wei(1)), true},
		{bob.deposit(protocol.MaxAmount()), true}} {
		require.Equal(t, c.applied, addItems(t, d, c.item)[0].Slot.Applied, "deposit %d", i)
	}
	trace := seal(t, d)
	require.EqualValues(t, 3, trace.PostNext)
	require.EqualValues(t, 5, trace.Header.L1Count)
}

func TestSetKey(t *testing.T) {
	s, alice, bob := newState(t), newWallet(1), newWallet(2)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 4)
	require.False(t, addItems(t, d, bob.setKey())[0].Slot.Applied, "no account")
	removed := addItems(t, d, protocol.QueueItem{Kind: protocol.KindSetKey, Owner: alice.address})
	require.True(t, removed[0].Slot.Applied)
	_, err := d.AddSigned(alice.transfer(alice.address, 1, 0))
	require.ErrorIs(t, err, ErrNoSpendingKey)
	commit(t, d)
}

func TestForcedTransfer(t *testing.T) {
	s, alice, bob, carol := newState(t), newWallet(1), newWallet(2), newWallet(3)
	fund(t, s, wei(100), alice)
	full := newWallet(4)
	d := newDraft(t, s, 16)
	addItems(t, d, bob.deposit(wei(0)), full.deposit(protocol.MaxAmount()))
	for name, c := range map[string]struct {
		from, to wallet
		amount   *big.Int
		applied  bool
	}{
		"funded":             {alice, bob, wei(10), true},
		"owner absent":       {carol, bob, wei(0), false},
		"recipient absent":   {alice, carol, wei(1), false},
		"both absent":        {carol, carol, wei(1), false},
		"not funded":         {alice, bob, wei(101), false},
		"overflow":           {alice, full, wei(1), false},
		"nothing":            {bob, alice, wei(0), true},
		"oneself":            {alice, alice, wei(90), true},
		"oneself, overflow":  {full, full, protocol.MaxAmount(), true},
		"oneself, unfunded":  {bob, bob, wei(11), false},
		"everything at once": {full, alice, new(big.Int).Sub(protocol.MaxAmount(), wei(100)), true},
	} {
		mark := d.Len()
		if name != "funded" {
			addItems(t, d, protocol.QueueItem{Kind: protocol.KindForcedTransfer, Owner: alice.address, Recipient: bob.address, AmountWei: wei(10)})
		}
		trace := addItems(t, d, protocol.QueueItem{Kind: protocol.KindForcedTransfer, Owner: c.from.address, Recipient: c.to.address, AmountWei: c.amount})
		require.Equal(t, c.applied, trace[0].Slot.Applied, name)
		sealed := *d
		sealed.tree = newOverlay(d.tree, Head{TreeRoot: d.tree.root, NextIndex: d.tree.nextIndex})
		sealed.traces = append([]protocol.SlotTrace{}, d.traces...)
		seal(t, &sealed)
		require.NoError(t, d.Truncate(mark))
	}
}

func TestForcedWithdraw(t *testing.T) {
	s, alice, bob := newState(t), newWallet(1), newWallet(2)
	fund(t, s, wei(100), alice)
	d := newDraft(t, s, 8)
	withdraw := func(w wallet, amount *big.Int) protocol.Slot {
		return addItems(t, d, protocol.QueueItem{Kind: protocol.KindForcedWithdraw, Owner: w.address, AmountWei: amount})[0].Slot
	}
	for i, c := range []struct {
		w        wallet
		amount   *big.Int
		executed int64
		applied  bool
	}{{alice, wei(10), 10, true}, {alice, wei(91), 91, false}, {bob, wei(0), 0, false}, {bob, protocol.MaxAmount(), 0, false},
		{alice, protocol.MaxAmount(), 90, true}, {alice, protocol.MaxAmount(), 0, true}} {
		slot := withdraw(c.w, c.amount)
		require.Equal(t, c.applied, slot.Applied, "withdrawal %d", i)
		require.Zero(t, slot.Amount().Cmp(wei(c.executed)), "withdrawal %d", i)
	}
	requireBalance(t, d, alice.address, 0)
	commit(t, d)
}

func TestL1OperationsStandFirst(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 4)
	_, err := d.AddSigned(alice.transfer(alice.address, 1, 0))
	require.NoError(t, err)
	_, err = d.AddItem(alice.setKey())
	require.ErrorIs(t, err, protocol.ErrL1Order)
	_, err = d.AddItem(protocol.QueueItem{Kind: protocol.KindNoop})
	require.ErrorIs(t, err, protocol.ErrNotL1Kind)
}

// A tree that has given out its last index: deposits to new accounts are refunded, new accounts are refused.
func TestTreeFull(t *testing.T) {
	s, alice, bob := newState(t), newWallet(1), newWallet(2)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 4)
	d.tree.nextIndex, d.head.NextIndex = protocol.TreeCapacity-1, protocol.TreeCapacity-1
	last := addItems(t, d, bob.deposit(wei(1)), newWallet(3).deposit(wei(1)), alice.deposit(wei(1)))
	require.True(t, last[0].Slot.Applied)
	require.EqualValues(t, math.MaxUint32, last[0].B.Index)
	require.False(t, last[1].Slot.Applied)
	require.True(t, last[2].Slot.Applied)
	_, err := d.AddAccount(newWallet(4).address)
	require.ErrorIs(t, err, ErrTreeFull)
	trace := seal(t, d)
	require.Equal(t, protocol.TreeCapacity, trace.PostNext)
}

func TestNonceOverflow(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	d := newDraft(t, s, 2)
	opening, _, err := locate(d.tree, protocol.AccountKey(alice.address))
	require.NoError(t, err)
	after := opening.Before
	after.Values[protocol.ValueNonce].SetUint64(math.MaxUint64)
	require.NoError(t, d.tree.write(&opening, after))
	_, err = d.AddSigned(alice.transfer(alice.address, 1, math.MaxUint64))
	require.ErrorIs(t, err, ErrOverflow)
}
