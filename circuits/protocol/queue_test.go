package protocol

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var (
	alice = common.HexToAddress("0xa11ce0000000000000000000000000000000a11c")
	bob   = common.HexToAddress("0xb0b0000000000000000000000000000000000b0b")
)

func wei(x int64) *big.Int { return big.NewInt(x) }

// exampleItems holds one item of each kind, and a ForcedWithdraw of everything.
func exampleItems() []QueueItem {
	hash := exampleKeyHash(1)
	return []QueueItem{
		{Kind: KindDeposit, Owner: alice, Recipient: bob, AmountWei: wei(1e18), PrepaidWei: wei(7)},
		{Kind: KindSetKey, Owner: bob, KeyHash: hash.Bytes(), PrepaidWei: wei(8)},
		{Kind: KindForcedTransfer, Owner: bob, Recipient: alice, AmountWei: wei(5), PrepaidWei: wei(9)},
		{Kind: KindForcedWithdraw, Owner: bob, AmountWei: wei(6)},
		{Kind: KindForcedWithdraw, Owner: bob, AmountWei: MaxAmount(), PrepaidWei: wei(10)},
	}
}

// exampleKeyHash is the spending-key hash of the key derived from a seed of one repeated byte.
func exampleKeyHash(seed byte) fr.Element {
	key, err := DeriveSpendingKey([32]byte{seed, seed, seed})
	if err != nil {
		panic(err)
	}
	return SpendingKeyHash(key.PublicKey)
}

func TestItemRoundTrip(t *testing.T) {
	for _, item := range exampleItems() {
		b := item.Bytes()
		got, err := DecodeItem(b[:])
		require.NoError(t, err)
		require.Equal(t, b, got.Bytes())
		require.Equal(t, item.Kind, got.Kind)
		require.Zero(t, item.Amount().Cmp(got.Amount()))
	}
}

func TestItemRefusals(t *testing.T) {
	over := new(big.Int).Add(MaxAmount(), wei(1))
	notCanonical := [32]byte(fr.Modulus().FillBytes(make([]byte, 32)))
	for name, c := range map[string]struct {
		item QueueItem
		want error
	}{
		"noop":                {QueueItem{Kind: KindNoop}, ErrNotL1Kind},
		"transfer":            {QueueItem{Kind: KindTransfer}, ErrNotL1Kind},
		"unknown":             {QueueItem{Kind: kindCount}, ErrNotL1Kind},
		"amount too large":    {QueueItem{Kind: KindDeposit, AmountWei: over}, ErrAmountRange},
		"amount negative":     {QueueItem{Kind: KindDeposit, AmountWei: wei(-1)}, ErrAmountRange},
		"prepaid too large":   {QueueItem{Kind: KindDeposit, PrepaidWei: MaxAmount()}, ErrPrepaidRange},
		"key not canonical":   {QueueItem{Kind: KindSetKey, KeyHash: notCanonical}, ErrKeyHashRange},
		"setKey recipient":    {QueueItem{Kind: KindSetKey, Recipient: bob}, ErrUnusedField},
		"setKey amount":       {QueueItem{Kind: KindSetKey, AmountWei: wei(1)}, ErrUnusedField},
		"withdraw recipient":  {QueueItem{Kind: KindForcedWithdraw, Recipient: bob}, ErrUnusedField},
		"deposit with a key":  {QueueItem{Kind: KindDeposit, KeyHash: [32]byte{31: 1}}, ErrUnusedField},
		"transfer with a key": {QueueItem{Kind: KindForcedTransfer, KeyHash: [32]byte{31: 1}}, ErrUnusedField},
	} {
		require.ErrorIs(t, c.item.Check(), c.want, name)
	}
	_, err := DecodeItem(make([]byte, ItemBytes-1))
	require.ErrorIs(t, err, ErrItemLength)
}

func TestItemSlot(t *testing.T) {
	items := exampleItems()
	s := items[0].Slot(true, nil)
	require.True(t, s.Equal(Slot{Kind: KindDeposit, Recipient: bob, AmountWei: wei(1e18), Applied: true}))
	s = items[1].Slot(false, nil)
	require.True(t, s.Equal(Slot{Kind: KindSetKey, Owner: bob, KeyHash: exampleKeyHash(1)}))
	s = items[3].Slot(true, wei(99))
	require.True(t, s.Equal(Slot{Kind: KindForcedWithdraw, Owner: bob, AmountWei: wei(6), Applied: true}), "executed counts only with all")
	s = items[4].Slot(true, wei(99))
	require.True(t, s.Equal(Slot{Kind: KindForcedWithdraw, Owner: bob, AmountWei: wei(99), Applied: true, All: true}))
	s.AmountWei.SetInt64(1)
	require.Zero(t, items[4].AmountWei.Cmp(MaxAmount()), "the slot shares no integer with the item")
}

func TestQueueHash(t *testing.T) {
	items := exampleItems()
	b := items[0].Bytes()
	want := new(big.Int).Rsh(new(big.Int).SetBytes(crypto.Keccak256(make([]byte, 28), b[:])), 32)
	h := QueueHash{}.Append(items[0])
	require.Zero(t, want.Cmp(new(big.Int).SetBytes(h[:])))
	stored := h.Storage(0x01020304)
	wantStored := new(big.Int).Or(new(big.Int).Lsh(want, 32), wei(0x01020304))
	require.Zero(t, wantStored.Cmp(stored.Big()))
}
