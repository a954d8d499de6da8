package state

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

// checkTrace verifies a chunk's trace from its openings alone, as a circuit does: roots chain, each opening is in the
// tree of its moment, leaves change as section 3.1 says, results are forced, signatures hold. It shares no code with
// execute.go. signed says whether signatures must be there.
func checkTrace(t *testing.T, trace *protocol.ChunkTrace, signed bool) {
	t.Helper()
	root, next := trace.PreTreeRoot, trace.PreNextIndex
	require.Equal(t, root, protocol.TopRoot(trace.PreTop))
	var l1, paid uint16
	for i := range trace.Slots {
		s := &trace.Slots[i]
		c := checker{t, trace.Header, s, i > 0 && trace.Slots[i-1].Slot.Kind == protocol.KindCreateAccount, next}
		require.Equal(t, root, s.A.RootBefore(), "slot %d: A is not in the tree", i)
		middle := s.A.RootAfter()
		require.Equal(t, middle, s.B.RootBefore(), "slot %d: B is not in the tree after A", i)
		root = s.B.RootAfter()
		c.slot(signed)
		if s.B.Before.IsEmpty() {
			require.Equal(t, next, uint64(s.B.Index), "new leaves take the next index")
			require.False(t, s.B.After.IsEmpty())
			next++
		}
		if s.Slot.Kind == protocol.KindCreateAccount {
			require.Less(t, i+1, len(trace.Slots))
			following := trace.Slots[i+1].Slot
			require.True(t, following.Kind == protocol.KindTransfer && following.To == s.Slot.To, "created account is not paid for")
		}
		if s.Slot.Kind.IsL1() {
			require.Equal(t, int(l1), i, "L1 operations stand first")
			l1++
		} else if s.Slot.Kind.IsPaid() {
			paid++
		}
	}
	require.Equal(t, trace.PostTreeRoot, root)
	require.Equal(t, trace.PostNext, next)
	require.Equal(t, [2]uint16{l1, paid}, [2]uint16{trace.Header.L1Count, trace.Header.PaidSlots})
}

type checker struct {
	t            *testing.T
	header       protocol.ChunkHeader
	s            *protocol.SlotTrace
	afterCreated bool
	next         uint64
}

func (c checker) slot(signed bool) {
	s := c.s
	switch s.Slot.Kind {
	case protocol.KindNoop:
		c.idle(s.A)
		c.idle(s.B)
	case protocol.KindTransfer:
		c.spent(signed, s.B.Before.Key)
		c.moved(s.B, s.Slot.Amount(), 1)
		c.t.Helper()
		require.Equal(c.t, s.Slot.To, s.B.Index)
	case protocol.KindWithdraw:
		c.spent(signed, fr.Element{})
		require.Equal(c.t, protocol.AccountKey(s.Slot.Owner), s.A.Before.Key)
		c.idle(s.B)
	case protocol.KindCreateAccount:
		require.False(c.t, c.located(s.A, protocol.AccountKey(s.Slot.Recipient)))
		c.linked(new(big.Int))
		require.Equal(c.t, s.Slot.To, s.B.Index)
	case protocol.KindDeposit:
		c.deposit()
	case protocol.KindSetKey:
		found := c.located(s.A, protocol.AccountKey(s.Slot.Owner))
		require.Equal(c.t, found, s.Slot.Applied)
		want := s.A.Before
		if found {
			want.Values[protocol.ValueSpendingKey] = s.Slot.KeyHash
		}
		require.Equal(c.t, want, s.A.After)
		c.idle(s.B)
	case protocol.KindForcedTransfer:
		c.forcedTransfer()
	case protocol.KindForcedWithdraw:
		found := c.located(s.A, protocol.AccountKey(s.Slot.Owner))
		if s.Slot.All {
			want := new(big.Int)
			if found {
				want = balanceOf(s.A.Before)
			}
			require.Zero(c.t, want.Cmp(s.Slot.Amount()))
		}
		applied := found && balanceOf(s.A.Before).Cmp(s.Slot.Amount()) >= 0
		require.Equal(c.t, applied, s.Slot.Applied)
		c.movedIf(applied, s.A, s.Slot.Amount(), -1)
		c.idle(s.B)
	}
}

func (c checker) idle(o protocol.Opening) {
	require.Zero(c.t, o.Index)
	require.Equal(c.t, o.Before, o.After)
}

// located checks that the opening locates key, and returns whether it is the key's leaf.
func (c checker) located(o protocol.Opening, key fr.Element) bool {
	require.LessOrEqual(c.t, o.Before.Key.Cmp(&key), 0)
	require.Greater(c.t, o.Before.NextKey.Cmp(&key), 0)
	return o.Before.Key.Equal(&key)
}

// moved checks that the opening's balance changes by sign times wei, and nothing else does.
func (c checker) moved(o protocol.Opening, wei *big.Int, sign int64) {
	after := new(big.Int).Add(balanceOf(o.Before), new(big.Int).Mul(wei, big.NewInt(sign)))
	require.True(c.t, after.Sign() >= 0 && after.BitLen() <= protocol.AmountBits)
	want := o.Before
	want.Values[protocol.ValueBalance].SetBigInt(after)
	require.Equal(c.t, want, o.After)
}

func (c checker) movedIf(applied bool, o protocol.Opening, wei *big.Int, sign int64) {
	if !applied {
		wei = new(big.Int)
	}
	c.moved(o, wei, sign)
}

// spent checks A of a signed slot: nonce, fee, balance and signature.
func (c checker) spent(signed bool, to fr.Element) {
	s := c.s
	require.Equal(c.t, s.Slot.From, s.A.Index)
	require.NotEqual(c.t, protocol.Leaf{}, s.B.Before)
	fee := c.header.SlotFeeWei()
	if c.afterCreated {
		fee.Lsh(fee, 1)
	}
	o := s.A
	nonce := o.Before.Values[protocol.ValueNonce].Uint64()
	require.Equal(c.t, nonce+1, o.After.Values[protocol.ValueNonce].Uint64())
	o.After.Values[protocol.ValueNonce] = o.Before.Values[protocol.ValueNonce]
	c.moved(o, new(big.Int).Add(fee, s.Slot.Amount()), -1)
	require.Equal(c.t, signed, s.Authorization != nil)
	if !signed {
		return
	}
	a := s.Authorization
	require.LessOrEqual(c.t, fee.Cmp(a.MaxFeeWei), 0)
	require.Less(c.t, c.header.Time, a.ValidUntil)
	from, ok := protocol.KeyAddress(s.A.Before.Key)
	require.True(c.t, ok)
	recipient, ok := protocol.KeyAddress(to)
	require.True(c.t, ok)
	m := protocol.Message{Kind: s.Slot.Kind, From: from, To: recipient, AmountWei: s.Slot.Amount(), MaxFeeWei: a.MaxFeeWei, Nonce: nonce,
		ValidUntil: a.ValidUntil}
	pub, err := a.Verify(m.Hash(c.header.Domain))
	require.NoError(c.t, err)
	require.Equal(c.t, s.A.Before.Values[protocol.ValueSpendingKey], protocol.SpendingKeyHash(pub))
}

// linked checks that A's list entry is cut in two and B becomes the new leaf.
func (c checker) linked(wei *big.Int) {
	s, key := c.s, protocol.AccountKey(c.s.Slot.Recipient)
	require.Equal(c.t, c.next, uint64(s.B.Index))
	require.Equal(c.t, protocol.Leaf{}, s.B.Before)
	want := protocol.Leaf{Key: key, NextKey: s.A.Before.NextKey}
	want.Values[protocol.ValueBalance].SetBigInt(wei)
	require.Equal(c.t, want, s.B.After)
	low := s.A.Before
	low.NextKey = key
	require.Equal(c.t, low, s.A.After)
}

func (c checker) deposit() {
	s := c.s
	found := c.located(s.A, protocol.AccountKey(s.Slot.Recipient))
	sum := new(big.Int).Add(balanceOf(s.A.Before), s.Slot.Amount())
	if found {
		require.Equal(c.t, sum.BitLen() <= protocol.AmountBits, s.Slot.Applied)
		c.movedIf(s.Slot.Applied, s.A, s.Slot.Amount(), 1)
		c.idle(s.B)
		return
	}
	require.Equal(c.t, c.next < protocol.TreeCapacity, s.Slot.Applied)
	if s.Slot.Applied {
		c.linked(s.Slot.Amount())
		return
	}
	require.Equal(c.t, s.A.Before, s.A.After)
	c.idle(s.B)
}

func (c checker) forcedTransfer() {
	s, wei := c.s, c.s.Slot.Amount()
	ownerFound := c.located(s.A, protocol.AccountKey(s.Slot.Owner))
	recipientFound := c.located(s.B, protocol.AccountKey(s.Slot.Recipient))
	same := s.A.Index == s.B.Index
	sum := new(big.Int).Add(balanceOf(s.B.Before), wei)
	applied := ownerFound && recipientFound && balanceOf(s.A.Before).Cmp(wei) >= 0 && (same || sum.BitLen() <= protocol.AmountBits)
	require.Equal(c.t, applied, s.Slot.Applied)
	c.movedIf(applied, s.A, wei, -1)
	c.movedIf(applied, s.B, wei, 1)
	if same {
		require.Equal(c.t, s.A.Before, s.B.After)
	}
}
