package protocol

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Lengths of the compact slots, their kind byte included.
const (
	CompactNoopBytes     = 1
	CompactTransferBytes = 1 + 4 + 4 + 16
	CompactWithdrawBytes = 1 + 4 + 16 + 20
	CompactCreateBytes   = 1 + 4 + 20
	CompactL1Bytes       = ItemBytes + 1 + 16
)

// EncodeSlots returns the compact slots of a chunk as they stand in calldata; trailing Noops are left out. items are
// the queue's items that the leading L1 operations execute.
func EncodeSlots(slots []Slot, items []QueueItem) ([]byte, error) {
	if len(items) > len(slots) {
		return nil, fmt.Errorf("%w: %d items, %d slots", ErrItemMismatch, len(items), len(slots))
	}
	used := len(slots)
	for used > len(items) && slots[used-1].Kind == KindNoop {
		used--
	}
	var out []byte
	for i, s := range slots {
		if err := s.Check(); err != nil {
			return nil, fmt.Errorf("slot %d: %w", i, err)
		}
		if s.Kind.IsL1() != (i < len(items)) {
			return nil, fmt.Errorf("slot %d is a %v, %d items: %w", i, s.Kind, len(items), ErrL1Order)
		}
		if !s.Equal(s.Canonical()) {
			return nil, fmt.Errorf("slot %d: %w", i, ErrUnusedField)
		}
		var err error
		switch {
		case i < len(items):
			out, err = appendL1(out, s, items[i])
		case i < used:
			out = appendCompact(out, s)
		}
		if err != nil {
			return nil, fmt.Errorf("slot %d: %w", i, err)
		}
	}
	return out, nil
}

func appendL1(out []byte, s Slot, item QueueItem) ([]byte, error) {
	if err := item.Check(); err != nil {
		return nil, err
	}
	if !s.Equal(item.Slot(s.Applied, s.Amount())) {
		return nil, ErrItemMismatch
	}
	b := item.Bytes()
	out = append(append(out, b[:]...), byte(s.flags()))
	if !s.All {
		return append(out, make([]byte, 16)...), nil
	}
	return appendAmount(out, s.Amount()), nil
}

func appendCompact(out []byte, s Slot) []byte {
	out = append(out, byte(s.Kind))
	switch s.Kind {
	case KindTransfer:
		out = binary.BigEndian.AppendUint32(out, s.From)
		out = binary.BigEndian.AppendUint32(out, s.To)
		out = appendAmount(out, s.Amount())
	case KindWithdraw:
		out = binary.BigEndian.AppendUint32(out, s.From)
		out = appendAmount(out, s.Amount())
		out = append(out, s.Owner[:]...)
	case KindCreateAccount:
		out = binary.BigEndian.AppendUint32(out, s.To)
		out = append(out, s.Recipient[:]...)
	}
	return out
}

func appendAmount(out []byte, amount *big.Int) []byte {
	var b [16]byte
	return append(out, amount.FillBytes(b[:])...)
}

// DecodeSlots reads the compact slots of a chunk of the given shape whose first l1Count slots are L1 operations. It
// returns all of the shape's slots and the l1Count items. Every malformed input is refused with a sentinel error.
func DecodeSlots(data []byte, shape Shape, l1Count int) ([]Slot, []QueueItem, error) {
	if l1Count < 0 || l1Count > shape.Slots {
		return nil, nil, fmt.Errorf("%w: l1Count %d, %d slots", ErrL1Order, l1Count, shape.Slots)
	}
	slots := make([]Slot, shape.Slots)
	items := make([]QueueItem, l1Count)
	for i := range slots {
		if len(data) == 0 {
			if i < l1Count {
				return nil, nil, fmt.Errorf("slot %d of %d L1 operations: %w", i, l1Count, ErrSlotsTruncated)
			}
			break
		}
		n, err := compactLength(data, i < l1Count)
		if err != nil {
			return nil, nil, fmt.Errorf("slot %d: %w", i, err)
		}
		if i < l1Count {
			slots[i], items[i], err = decodeL1(data[:n])
		} else {
			slots[i] = decodeCompact(data[:n])
		}
		if err != nil {
			return nil, nil, fmt.Errorf("slot %d: %w", i, err)
		}
		data = data[n:]
	}
	if len(data) != 0 {
		return nil, nil, fmt.Errorf("%w: %d bytes", ErrSlotsLeftOver, len(data))
	}
	return slots, items, nil
}

// compactLength returns the length of the slot that data starts with, at least 1 and at most len(data).
func compactLength(data []byte, l1 bool) (int, error) {
	kind := Kind(data[0])
	if kind >= kindCount {
		return 0, fmt.Errorf("%w: %d", ErrUnknownKind, data[0])
	}
	if kind.IsL1() != l1 {
		return 0, fmt.Errorf("%v: %w", kind, ErrL1Order)
	}
	n := CompactL1Bytes
	switch kind {
	case KindNoop:
		n = CompactNoopBytes
	case KindTransfer:
		n = CompactTransferBytes
	case KindWithdraw:
		n = CompactWithdrawBytes
	case KindCreateAccount:
		n = CompactCreateBytes
	}
	if len(data) < n {
		return 0, fmt.Errorf("%v of %d bytes: %w", kind, len(data), ErrSlotsTruncated)
	}
	return n, nil
}

func decodeL1(b []byte) (Slot, QueueItem, error) {
	item, err := DecodeItem(b[:ItemBytes])
	if err != nil {
		return Slot{}, QueueItem{}, err
	}
	flags, executed := uint64(b[ItemBytes]), new(big.Int).SetBytes(b[ItemBytes+1:])
	all := flags&FlagAll != 0
	if flags&^(FlagApplied|FlagAll) != 0 || all != item.IsAll() || (!all && executed.Sign() != 0) {
		return Slot{}, QueueItem{}, fmt.Errorf("%w: flags %#x, executed %v", ErrFlags, flags, executed)
	}
	return item.Slot(flags&FlagApplied != 0, executed), item, nil
}

func decodeCompact(b []byte) Slot {
	s := Slot{Kind: Kind(b[0])}
	switch s.Kind {
	case KindTransfer:
		s.From, s.To = binary.BigEndian.Uint32(b[1:]), binary.BigEndian.Uint32(b[5:])
		s.AmountWei = new(big.Int).SetBytes(b[9:])
	case KindWithdraw:
		s.From, s.AmountWei = binary.BigEndian.Uint32(b[1:]), new(big.Int).SetBytes(b[5:21])
		s.Owner = common.Address(b[21:])
	case KindCreateAccount:
		s.To, s.Recipient = binary.BigEndian.Uint32(b[1:]), common.Address(b[5:])
	}
	return s
}

// Equal reports whether both slots say the same; a nil amount is zero.
func (s Slot) Equal(o Slot) bool {
	amounts := s.Amount().Cmp(o.Amount()) == 0
	s.AmountWei, o.AmountWei = nil, nil
	return amounts && s == o
}

// Canonical returns the slot with only the fields that its kind uses.
func (s Slot) Canonical() Slot {
	c := Slot{Kind: s.Kind, AmountWei: s.AmountWei, Applied: s.Applied}
	switch s.Kind {
	case KindNoop:
		return Slot{}
	case KindTransfer:
		return Slot{Kind: s.Kind, From: s.From, To: s.To, AmountWei: s.AmountWei}
	case KindWithdraw:
		return Slot{Kind: s.Kind, From: s.From, AmountWei: s.AmountWei, Owner: s.Owner}
	case KindCreateAccount:
		return Slot{Kind: s.Kind, To: s.To, Recipient: s.Recipient}
	case KindDeposit:
		c.Recipient = s.Recipient
	case KindSetKey:
		c.AmountWei, c.Owner, c.KeyHash = nil, s.Owner, s.KeyHash
	case KindForcedTransfer:
		c.Owner, c.Recipient = s.Owner, s.Recipient
	case KindForcedWithdraw:
		c.Owner, c.All = s.Owner, s.All
	}
	return c
}

// flags returns the record's flag bits.
func (s Slot) flags() uint64 {
	var f uint64
	if s.Applied {
		f |= FlagApplied
	}
	if s.All {
		f |= FlagAll
	}
	return f
}
