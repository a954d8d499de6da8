package state

import (
	"fmt"
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/proophi/proophi/circuits/protocol"
)

// slotContext is what a slot's execution takes from its chunk.
type slotContext struct {
	domain  fr.Element
	time    uint64
	slotFee *big.Int
	// created is the index that the previous slot gave to a new account, if it was a CreateAccount.
	created    uint32
	hasCreated bool
}

// fee returns the fee of some slots in wei.
func (c slotContext) fee(slots int64) *big.Int {
	return new(big.Int).Mul(c.slotFee, big.NewInt(slots))
}

// execute runs one slot as section 3.1 of docs/protocol/encoding.md says, without its signature, nonce and expiry,
// which a slot on L1 does not show. Results of L1 operations in slot are ignored and computed. After an error the
// overlay may hold part of the slot's writes.
func (o *overlay) execute(slot protocol.Slot, ctx slotContext) (protocol.SlotTrace, error) {
	if ctx.hasCreated && (slot.Kind != protocol.KindTransfer || slot.To != ctx.created) {
		return protocol.SlotTrace{}, fmt.Errorf("%w: account %d", ErrUnpaidCreate, ctx.created)
	}
	switch slot.Kind {
	case protocol.KindNoop:
		return o.noop()
	case protocol.KindTransfer:
		return o.transfer(slot, ctx)
	case protocol.KindWithdraw:
		return o.withdraw(slot, ctx)
	case protocol.KindCreateAccount:
		return o.createAccount(slot)
	case protocol.KindDeposit:
		return o.deposit(slot)
	case protocol.KindSetKey:
		return o.setKey(slot)
	case protocol.KindForcedTransfer:
		return o.forcedTransfer(slot)
	case protocol.KindForcedWithdraw:
		return o.forcedWithdraw(slot)
	default:
		return protocol.SlotTrace{}, fmt.Errorf("%w: %v", protocol.ErrUnknownKind, slot.Kind)
	}
}

func (o *overlay) noop() (t protocol.SlotTrace, err error) {
	if t.A, err = o.idle(); err == nil {
		t.B, err = o.idle()
	}
	return t, err
}

func (o *overlay) transfer(slot protocol.Slot, ctx slotContext) (protocol.SlotTrace, error) {
	t := protocol.SlotTrace{Slot: slot}
	feeSlots := int64(1)
	if ctx.hasCreated {
		feeSlots = 2
	}
	var err error
	if t.A, err = o.spend(slot, ctx.fee(feeSlots)); err != nil {
		return t, err
	}
	if t.B, err = o.openAccount(slot.To); err != nil {
		return t, fmt.Errorf("recipient: %w", err)
	}
	after, err := credit(t.B.Before, slot.Amount())
	if err != nil {
		return t, err
	}
	return t, o.write(&t.B, after)
}

func (o *overlay) withdraw(slot protocol.Slot, ctx slotContext) (protocol.SlotTrace, error) {
	t := protocol.SlotTrace{Slot: slot}
	var err error
	if t.A, err = o.spend(slot, ctx.fee(1)); err != nil {
		return t, err
	}
	if owner := protocol.AccountKey(slot.Owner); !owner.Equal(&t.A.Before.Key) {
		return t, fmt.Errorf("%w: %v", ErrOwnerMismatch, slot.Owner)
	}
	t.B, err = o.idle()
	return t, err
}

// spend opens the sender's leaf, raises its nonce and takes the slot's amount and the fee from its balance.
func (o *overlay) spend(slot protocol.Slot, fee *big.Int) (protocol.Opening, error) {
	if fee.BitLen() > protocol.PriceBits {
		return protocol.Opening{}, fmt.Errorf("%w: %v wei", ErrFee, fee)
	}
	a, err := o.openAccount(slot.From)
	if err != nil {
		return a, fmt.Errorf("sender: %w", err)
	}
	after, err := debit(a.Before, new(big.Int).Add(slot.Amount(), fee))
	if err != nil {
		return a, err
	}
	nonce := after.Values[protocol.ValueNonce].Uint64()
	if nonce == math.MaxUint64 {
		return a, fmt.Errorf("%w: nonce of leaf %d", ErrOverflow, slot.From)
	}
	after.Values[protocol.ValueNonce].SetUint64(nonce + 1)
	return a, o.write(&a, after)
}

func (o *overlay) createAccount(slot protocol.Slot) (protocol.SlotTrace, error) {
	t := protocol.SlotTrace{Slot: slot}
	key := protocol.AccountKey(slot.Recipient)
	low, found, err := locate(o, key)
	switch {
	case err != nil:
		return t, err
	case found:
		return t, fmt.Errorf("%w: %v", ErrAccountExists, slot.Recipient)
	case o.nextIndex >= protocol.TreeCapacity:
		return t, ErrTreeFull
	case uint64(slot.To) != o.nextIndex:
		return t, fmt.Errorf("%w: %d, next is %d", ErrIndexMismatch, slot.To, o.nextIndex)
	}
	t.A, t.B, err = o.link(low, key, new(big.Int))
	return t, err
}

// link puts a new leaf with a balance after the low leaf of the list.
func (o *overlay) link(low protocol.Opening, key fr.Element, balance *big.Int) (a, b protocol.Opening, err error) {
	leaf := withBalance(protocol.Leaf{Key: key, NextKey: low.Before.NextKey}, balance)
	after := low.Before
	after.NextKey = key
	if err = o.write(&low, after); err != nil {
		return low, b, err
	}
	b, err = o.insert(leaf)
	return low, b, err
}

func (o *overlay) deposit(slot protocol.Slot) (protocol.SlotTrace, error) {
	key := protocol.AccountKey(slot.Recipient)
	a, found, err := locate(o, key)
	t := protocol.SlotTrace{Slot: slot, A: a}
	if err != nil {
		return t, err
	}
	if !found && o.nextIndex < protocol.TreeCapacity {
		t.Slot.Applied = true
		t.A, t.B, err = o.link(a, key, slot.Amount())
		return t, err
	}
	t.Slot.Applied = false
	if found {
		if after, overflow := credit(a.Before, slot.Amount()); overflow == nil {
			t.Slot.Applied = true
			if err := o.write(&t.A, after); err != nil {
				return t, err
			}
		}
	}
	t.B, err = o.idle()
	return t, err
}

func (o *overlay) setKey(slot protocol.Slot) (protocol.SlotTrace, error) {
	a, found, err := locate(o, protocol.AccountKey(slot.Owner))
	t := protocol.SlotTrace{Slot: slot, A: a}
	if err != nil {
		return t, err
	}
	t.Slot.Applied = found
	if found {
		after := a.Before
		after.Values[protocol.ValueSpendingKey] = slot.KeyHash
		if err := o.write(&t.A, after); err != nil {
			return t, err
		}
	}
	t.B, err = o.idle()
	return t, err
}

func (o *overlay) forcedTransfer(slot protocol.Slot) (protocol.SlotTrace, error) {
	t := protocol.SlotTrace{Slot: slot}
	recipient := protocol.AccountKey(slot.Recipient)
	a, ownerFound, err := locate(o, protocol.AccountKey(slot.Owner))
	if err != nil {
		return t, err
	}
	to, recipientFound, err := locate(o, recipient)
	if err != nil {
		return t, err
	}
	rest, poor := debit(a.Before, slot.Amount())
	_, overflow := credit(to.Before, slot.Amount())
	fits := a.Index == to.Index || overflow == nil
	t.A, t.Slot.Applied = a, ownerFound && recipientFound && poor == nil && fits
	if !t.Slot.Applied {
		t.B = to
		return t, nil
	}
	if err := o.write(&t.A, rest); err != nil {
		return t, err
	}
	// Opened again: the first write changed the path, and for a transfer to oneself the leaf.
	if t.B, err = open(o, to.Index); err != nil {
		return t, err
	}
	after, err := credit(t.B.Before, slot.Amount())
	if err != nil {
		return t, err
	}
	return t, o.write(&t.B, after)
}

func (o *overlay) forcedWithdraw(slot protocol.Slot) (protocol.SlotTrace, error) {
	a, found, err := locate(o, protocol.AccountKey(slot.Owner))
	t := protocol.SlotTrace{Slot: slot, A: a}
	if err != nil {
		return t, err
	}
	if slot.All {
		t.Slot.AmountWei = new(big.Int)
		if found {
			t.Slot.AmountWei = balanceOf(a.Before)
		}
	}
	rest, poor := debit(a.Before, t.Slot.Amount())
	t.Slot.Applied = found && poor == nil
	if t.Slot.Applied {
		if err := o.write(&t.A, rest); err != nil {
			return t, err
		}
	}
	t.B, err = o.idle()
	return t, err
}

// idle is the opening that a slot makes where it needs none: index 0, unchanged.
func (o *overlay) idle() (protocol.Opening, error) { return open(o, 0) }

// openAccount opens the account at an index that a slot names.
func (o *overlay) openAccount(index uint32) (protocol.Opening, error) {
	opening, err := open(o, index)
	if err != nil {
		return opening, err
	}
	if opening.Before.IsEmpty() {
		return opening, fmt.Errorf("%w: %d", ErrNoLeaf, index)
	}
	if _, ok := protocol.KeyAddress(opening.Before.Key); !ok {
		return opening, fmt.Errorf("%w: leaf %d", ErrNotAccount, index)
	}
	return opening, nil
}

func balanceOf(leaf protocol.Leaf) *big.Int {
	return leaf.Values[protocol.ValueBalance].BigInt(new(big.Int))
}

func withBalance(leaf protocol.Leaf, wei *big.Int) protocol.Leaf {
	leaf.Values[protocol.ValueBalance].SetBigInt(wei)
	return leaf
}

// debit returns the leaf with wei less, or ErrBalance.
func debit(leaf protocol.Leaf, wei *big.Int) (protocol.Leaf, error) {
	balance := balanceOf(leaf)
	if balance.Cmp(wei) < 0 {
		return leaf, fmt.Errorf("%w: %v wei of %v", ErrBalance, wei, balance)
	}
	return withBalance(leaf, balance.Sub(balance, wei)), nil
}

// credit returns the leaf with wei more, or ErrOverflow.
func credit(leaf protocol.Leaf, wei *big.Int) (protocol.Leaf, error) {
	sum := balanceOf(leaf)
	if sum.Add(sum, wei); sum.BitLen() > protocol.AmountBits {
		return leaf, fmt.Errorf("%w: balance of %v wei", ErrOverflow, sum)
	}
	return withBalance(leaf, sum), nil
}
