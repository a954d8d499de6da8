package protocol

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// Kind says what a slot does. The values are on L1 and in the circuit.
type Kind uint8

// The kinds of operations. Those from KindDeposit on come from the L1 queue.
const (
	KindNoop Kind = iota
	KindTransfer
	KindWithdraw
	KindCreateAccount
	KindDeposit
	KindSetKey
	KindForcedTransfer
	KindForcedWithdraw
	kindCount
)

var kindNames = [kindCount]string{"noop", "transfer", "withdraw", "createAccount", "deposit", "setKey", "forcedTransfer", "forcedWithdraw"}

// String returns the kind's name in lower camel case.
func (k Kind) String() string {
	if k < kindCount {
		return kindNames[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// IsL1 reports whether the kind comes from the L1 queue.
func (k Kind) IsL1() bool { return k >= KindDeposit && k < kindCount }

// IsSigned reports whether the kind carries a user's signature.
func (k Kind) IsSigned() bool { return k == KindTransfer || k == KindWithdraw }

// IsPaid reports whether the slot counts among the paid slots of its chunk.
func (k Kind) IsPaid() bool { return k.IsSigned() || k == KindCreateAccount }

// Bits of a record's flags.
const (
	FlagApplied uint64 = 1 << 0
	FlagAll     uint64 = 1 << 1
)

// Positions of the fields of a record word, in bits from the low end.
const (
	RecordKindShift   = 240
	RecordFromShift   = 208
	RecordToShift     = 176
	RecordAmountShift = 48
	AmountBits        = 128
	IndexBits         = 32
	// WordsPerSlot counts a slot's record and its two extra words.
	WordsPerSlot = 3
)

// Slot is one operation with its result: all that L1 and the circuit know of it besides the signature.
// Fields that a kind does not use are zero; see docs/protocol/encoding.md section 3.
type Slot struct {
	Kind Kind `json:"kind"`
	// From and To are leaf indices of Transfer, Withdraw (From) and CreateAccount (To).
	From uint32 `json:"from,omitempty"`
	To   uint32 `json:"to,omitempty"`
	// AmountWei is below 2^128; never nil in a valid slot of a kind that moves ether.
	AmountWei *big.Int `json:"amountWei,omitempty"`
	// Owner is the account that acts: Withdraw and the L1 operations but Deposit.
	Owner common.Address `json:"owner"`
	// Recipient is CreateAccount's new address, Deposit's and ForcedTransfer's receiver.
	Recipient common.Address `json:"recipient"`
	KeyHash   fr.Element     `json:"keyHash"`
	Applied   bool           `json:"applied,omitempty"`
	All       bool           `json:"all,omitempty"`
}

// Errors of malformed slots.
var (
	ErrUnknownKind = errors.New("unknown kind of operation")
	ErrAmountRange = errors.New("amount is not in [0, 2^128)")
)

// Amount returns the slot's amount, zero where none is set.
func (s Slot) Amount() *big.Int {
	if s.AmountWei == nil {
		return new(big.Int)
	}
	return s.AmountWei
}

// Check reports whether the slot's kind is known and its amount is below 2^128.
func (s Slot) Check() error {
	if s.Kind >= kindCount {
		return fmt.Errorf("%w: %d", ErrUnknownKind, uint8(s.Kind))
	}
	if a := s.Amount(); a.Sign() < 0 || a.BitLen() > AmountBits {
		return fmt.Errorf("%w: %v", ErrAmountRange, a)
	}
	return nil
}

// Words returns the slot's record and extra words. The slot must pass [Slot.Check].
func (s Slot) Words() [WordsPerSlot]fr.Element {
	from, to := s.From, s.To
	var extra1, extra2 fr.Element
	switch s.Kind {
	case KindWithdraw, KindForcedWithdraw:
		extra1 = AccountKey(s.Owner)
	case KindCreateAccount, KindDeposit:
		extra1 = AccountKey(s.Recipient)
	case KindSetKey:
		high, low := SplitKeyHash(s.KeyHash)
		to = uint32(high)
		extra1, extra2 = AccountKey(s.Owner), low
	case KindForcedTransfer:
		extra1, extra2 = AccountKey(s.Owner), AccountKey(s.Recipient)
	}
	return [WordsPerSlot]fr.Element{record(s.Kind, from, to, s.Amount(), s.flags()), extra1, extra2}
}

func record(kind Kind, from, to uint32, amount *big.Int, flags uint64) fr.Element {
	w := new(big.Int).Lsh(big.NewInt(int64(kind)), RecordKindShift)
	w.Or(w, new(big.Int).Lsh(big.NewInt(int64(from)), RecordFromShift))
	w.Or(w, new(big.Int).Lsh(big.NewInt(int64(to)), RecordToShift))
	w.Or(w, new(big.Int).Lsh(amount, RecordAmountShift))
	w.Or(w, new(big.Int).SetUint64(flags))
	var e fr.Element
	e.SetBigInt(w)
	return e
}

// SplitKeyHash cuts a spending-key hash into its part above 2^248 and the 248 bits below.
func SplitKeyHash(h fr.Element) (high uint8, low fr.Element) {
	b := h.Bytes()
	high = b[0]
	b[0] = 0
	low.SetBytes(b[:])
	return high, low
}

// FeeSlots returns how many slots the operation at slots[i] pays for.
func FeeSlots(slots []Slot, i int) int {
	switch {
	case !slots[i].Kind.IsSigned():
		return 0
	case slots[i].Kind == KindTransfer && i > 0 && slots[i-1].Kind == KindCreateAccount:
		return 2
	default:
		return 1
	}
}
