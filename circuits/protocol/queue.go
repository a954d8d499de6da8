package protocol

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// ItemBytes is the length of an encoded queue item.
	ItemBytes = 1 + 20 + 20 + 16 + 32 + 12
	// QueueHashBytes is the length of the queue's rolling hash; 32 bits of its storage slot hold the time.
	QueueHashBytes = 28
)

// MaxAmount is 2^128-1, the largest amount. A ForcedWithdraw of it means the whole balance.
func MaxAmount() *big.Int {
	m := new(big.Int).Lsh(big.NewInt(1), AmountBits)
	return m.Sub(m, big.NewInt(1))
}

// QueueItem is one operation of the L1 queue, as enqueued. Fields that its kind does not use are zero.
type QueueItem struct {
	Kind Kind `json:"kind"`
	// Owner is the account that called L1; a Deposit's refund goes to it.
	Owner common.Address `json:"owner"`
	// Recipient receives a Deposit or a ForcedTransfer.
	Recipient common.Address `json:"recipient"`
	AmountWei *big.Int       `json:"amountWei,omitempty"`
	// KeyHash is SetKey's new spending-key hash, a canonical field element; zero removes the key.
	KeyHash [32]byte `json:"keyHash"`
	// PrepaidWei, below 2^96, joins the pool of the batch that executes the item.
	PrepaidWei *big.Int `json:"prepaidWei,omitempty"`
}

// Amount returns the item's amount, zero where none is set.
func (q QueueItem) Amount() *big.Int { return orZero(q.AmountWei) }

// Prepaid returns the item's prepaid fee, zero where none is set.
func (q QueueItem) Prepaid() *big.Int { return orZero(q.PrepaidWei) }

// IsAll reports whether the item withdraws its owner's whole balance.
func (q QueueItem) IsAll() bool {
	return q.Kind == KindForcedWithdraw && q.Amount().Cmp(MaxAmount()) == 0
}

// Check reports whether the kind comes from L1, every value is in range and unused fields are zero.
func (q QueueItem) Check() error {
	if !q.Kind.IsL1() {
		return fmt.Errorf("%w: %v", ErrNotL1Kind, q.Kind)
	}
	if a := q.Amount(); a.Sign() < 0 || a.BitLen() > AmountBits {
		return fmt.Errorf("%w: %v", ErrAmountRange, a)
	}
	if p := q.Prepaid(); p.Sign() < 0 || p.BitLen() > PriceBits {
		return fmt.Errorf("%w: %v", ErrPrepaidRange, p)
	}
	if new(big.Int).SetBytes(q.KeyHash[:]).Cmp(fr.Modulus()) >= 0 {
		return fmt.Errorf("%w: %x", ErrKeyHashRange, q.KeyHash)
	}
	setKey := q.Kind == KindSetKey
	noRecipient := setKey || q.Kind == KindForcedWithdraw
	switch {
	case noRecipient && q.Recipient != (common.Address{}):
		return fmt.Errorf("%w: recipient of %v", ErrUnusedField, q.Kind)
	case setKey && q.Amount().Sign() != 0:
		return fmt.Errorf("%w: amount of %v", ErrUnusedField, q.Kind)
	case !setKey && q.KeyHash != [32]byte{}:
		return fmt.Errorf("%w: keyHash of %v", ErrUnusedField, q.Kind)
	}
	return nil
}

// Bytes returns kind1 ‖ owner20 ‖ recipient20 ‖ amount16 ‖ keyHash32 ‖ prepaidWei12. The item must pass [QueueItem.Check].
func (q QueueItem) Bytes() [ItemBytes]byte {
	var b [ItemBytes]byte
	b[0] = byte(q.Kind)
	copy(b[1:], q.Owner[:])
	copy(b[21:], q.Recipient[:])
	q.Amount().FillBytes(b[41:57])
	copy(b[57:], q.KeyHash[:])
	q.Prepaid().FillBytes(b[89:])
	return b
}

// DecodeItem reads an encoded item and checks it.
func DecodeItem(b []byte) (QueueItem, error) {
	if len(b) != ItemBytes {
		return QueueItem{}, fmt.Errorf("%w: %d", ErrItemLength, len(b))
	}
	q := QueueItem{
		Kind:       Kind(b[0]),
		Owner:      common.Address(b[1:21]),
		Recipient:  common.Address(b[21:41]),
		AmountWei:  new(big.Int).SetBytes(b[41:57]),
		KeyHash:    [32]byte(b[57:89]),
		PrepaidWei: new(big.Int).SetBytes(b[89:]),
	}
	return q, q.Check()
}

// Slot returns the slot that executes the item with the given result. executed, in wei, counts only where the item
// withdraws everything; nil is zero. The item must pass [QueueItem.Check].
func (q QueueItem) Slot(applied bool, executed *big.Int) Slot {
	s := Slot{Kind: q.Kind, Applied: applied, AmountWei: new(big.Int).Set(q.Amount())}
	switch q.Kind {
	case KindDeposit:
		s.Recipient = q.Recipient
	case KindSetKey:
		s.Owner = q.Owner
		s.KeyHash.SetBytes(q.KeyHash[:])
	case KindForcedTransfer:
		s.Owner, s.Recipient = q.Owner, q.Recipient
	case KindForcedWithdraw:
		s.Owner = q.Owner
		if q.IsAll() {
			s.All, s.AmountWei = true, new(big.Int).Set(orZero(executed))
		}
	}
	return s
}

// QueueHash is the queue's rolling hash after some item; zero before the first.
type QueueHash [QueueHashBytes]byte

// Append returns the rolling hash after item: keccak256(hash ‖ item101) >> 32. The item must pass [QueueItem.Check].
func (h QueueHash) Append(item QueueItem) QueueHash {
	b := item.Bytes()
	return QueueHash(crypto.Keccak256(h[:], b[:])[:QueueHashBytes])
}

// Storage returns the queue's storage word: hash << 32 | enqueuedAt, in seconds.
func (h QueueHash) Storage(enqueuedAt uint32) common.Hash {
	var w common.Hash
	copy(w[:], h[:])
	w[28], w[29], w[30], w[31] = byte(enqueuedAt>>24), byte(enqueuedAt>>16), byte(enqueuedAt>>8), byte(enqueuedAt)
	return w
}

func orZero(x *big.Int) *big.Int {
	if x == nil {
		return new(big.Int)
	}
	return x
}
