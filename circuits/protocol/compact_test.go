package protocol

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// exampleSlots holds the five example items' slots and one of each other kind, a Noop in the middle.
func exampleSlots() ([]Slot, []QueueItem) {
	items := exampleItems()
	slots := []Slot{items[0].Slot(true, nil), items[1].Slot(true, nil), items[2].Slot(false, nil), items[3].Slot(true, nil),
		items[4].Slot(true, wei(1234))}
	return append(slots,
		Slot{Kind: KindTransfer, From: 1, To: 2, AmountWei: wei(3)},
		Slot{},
		Slot{Kind: KindWithdraw, From: 0xffffffff, AmountWei: MaxAmount(), Owner: alice},
		Slot{Kind: KindCreateAccount, To: 4, Recipient: bob},
		Slot{Kind: KindTransfer, From: 1, To: 4, AmountWei: wei(0)},
	), items
}

func requireSlots(t *testing.T, want, got []Slot) {
	t.Helper()
	require.Len(t, got, len(want))
	for i := range want {
		require.Truef(t, want[i].Equal(got[i]), "slot %d: want %+v, got %+v", i, want[i], got[i])
	}
}

func TestCompactRoundTrip(t *testing.T) {
	slots, items := exampleSlots()
	padded := append(append([]Slot{}, slots...), Slot{}, Slot{})
	data, err := EncodeSlots(padded, items)
	require.NoError(t, err)
	require.Len(t, data, 5*CompactL1Bytes+2*CompactTransferBytes+CompactWithdrawBytes+CompactCreateBytes+CompactNoopBytes)
	got, gotItems, err := DecodeSlots(data, Shape{Slots: len(padded)}, len(items))
	require.NoError(t, err)
	requireSlots(t, padded, got)
	require.Len(t, gotItems, len(items))
	for i := range items {
		require.Equal(t, items[i].Bytes(), gotItems[i].Bytes())
	}
	got, _, err = DecodeSlots(append(data, 0, 0), Shape{Slots: len(padded)}, len(items))
	require.NoError(t, err, "trailing Noops may be written out")
	requireSlots(t, padded, got)
}

func TestEncodeRefusals(t *testing.T) {
	items := exampleItems()
	deposit := items[0].Slot(true, nil)
	for name, c := range map[string]struct {
		slots []Slot
		items []QueueItem
		want  error
	}{
		"more items than slots":     {nil, items[:1], ErrItemMismatch},
		"another kind first":        {[]Slot{{}}, items[:1], ErrL1Order},
		"L1 operation late":         {[]Slot{deposit, deposit}, items[:1], ErrL1Order},
		"another item":              {[]Slot{deposit}, items[1:2], ErrItemMismatch},
		"another amount":            {[]Slot{{Kind: KindDeposit, Recipient: bob, AmountWei: wei(1)}}, items[:1], ErrItemMismatch},
		"amount out of range":       {[]Slot{{Kind: KindTransfer, AmountWei: wei(-1)}}, nil, ErrAmountRange},
		"unknown kind":              {[]Slot{{Kind: kindCount}}, nil, ErrUnknownKind},
		"noop with an amount":       {[]Slot{{AmountWei: wei(1)}}, nil, ErrUnusedField},
		"transfer with an owner":    {[]Slot{{Kind: KindTransfer, Owner: bob}}, nil, ErrUnusedField},
		"withdraw with to":          {[]Slot{{Kind: KindWithdraw, To: 1}}, nil, ErrUnusedField},
		"create with an amount":     {[]Slot{{Kind: KindCreateAccount, AmountWei: wei(1)}}, nil, ErrUnusedField},
		"transfer that \"applies\"": {[]Slot{{Kind: KindTransfer, Applied: true}}, nil, ErrUnusedField},
	} {
		_, err := EncodeSlots(c.slots, c.items)
		require.ErrorIs(t, err, c.want, name)
	}
}

func TestDecodeRefusals(t *testing.T) {
	slots, items := exampleSlots()
	l1, err := EncodeSlots(slots[4:5], items[4:5])
	require.NoError(t, err)
	change := func(at int, value byte) []byte {
		c := bytes.Clone(l1)
		c[at] = value
		return c
	}
	partial, err := EncodeSlots(slots[3:4], items[3:4])
	require.NoError(t, err)
	partial[len(partial)-1] = 1
	transfer := []byte{1, 0, 0, 0, 1, 0, 0, 0, 2, 15: 0, 24: 1}
	for name, c := range map[string]struct {
		data    []byte
		t, l1   int
		wantErr error
	}{
		"l1Count above the shape":    {nil, 1, 2, ErrL1Order},
		"l1Count negative":           {nil, 1, -1, ErrL1Order},
		"no L1 operation":            {nil, 1, 1, ErrSlotsTruncated},
		"noop among L1 operations":   {[]byte{0}, 1, 1, ErrL1Order},
		"L1 operation after them":    {l1, 1, 0, ErrL1Order},
		"unknown kind":               {[]byte{8}, 1, 0, ErrUnknownKind},
		"truncated transfer":         {transfer[:24], 1, 0, ErrSlotsTruncated},
		"truncated L1 operation":     {l1[:117], 1, 1, ErrSlotsTruncated},
		"noop too many":              {[]byte{0, 0}, 1, 0, ErrSlotsLeftOver},
		"transfer too many":          {append([]byte{0}, transfer...), 1, 0, ErrSlotsLeftOver},
		"spare flag":                 {change(ItemBytes, 7), 1, 1, ErrFlags},
		"all missing":                {change(ItemBytes, 1), 1, 1, ErrFlags},
		"executed without all":       {partial, 1, 1, ErrFlags},
		"recipient of a withdrawal":  {change(30, 1), 1, 1, ErrUnusedField},
		"key of a withdrawal":        {change(60, 1), 1, 1, ErrUnusedField},
		"key out of range and field": {change(57, 0xff), 1, 1, ErrKeyHashRange},
	} {
		_, _, err := DecodeSlots(c.data, Shape{Slots: c.t}, c.l1)
		require.ErrorIs(t, err, c.wantErr, name)
	}
}

func FuzzDecodeSlots(f *testing.F) {
	slots, items := exampleSlots()
	data, err := EncodeSlots(slots, items)
	require.NoError(f, err)
	f.Add(data, uint8(12), uint8(5))
	f.Add([]byte{}, uint8(4), uint8(0))
	f.Add([]byte{0, 1}, uint8(2), uint8(0))
	f.Fuzz(func(t *testing.T, data []byte, size, l1 uint8) {
		slots, items, err := DecodeSlots(data, Shape{Slots: int(size)}, int(l1))
		if err != nil {
			return
		}
		require.Len(t, slots, int(size))
		require.Len(t, items, int(l1))
		encoded, err := EncodeSlots(slots, items)
		require.NoError(t, err)
		require.True(t, bytes.HasPrefix(data, encoded), "only trailing Noops are dropped")
		require.Empty(t, bytes.Trim(data[len(encoded):], "\x00"))
		again, _, err := DecodeSlots(encoded, Shape{Slots: int(size)}, int(l1))
		require.NoError(t, err)
		requireSlots(t, slots, again)
		for _, s := range slots {
			require.NoError(t, s.Check())
		}
	})
}
