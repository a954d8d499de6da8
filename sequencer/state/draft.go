package state

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
)

// Draft is a chunk under construction. An operation that is refused leaves it unchanged. It needs no closing: a draft
// that is not committed is just dropped. It is not safe for concurrent use.
type Draft struct {
	state *State
	head  Head
	// top is what a trace shows of the tree of head.
	top     [protocol.TopNodes]fr.Element
	version uint64
	header  protocol.ChunkHeader
	shape   protocol.Shape
	slotFee *big.Int
	tree    *overlay
	traces  []protocol.SlotTrace
	// marks[i] is the overlay before slot i.
	marks  []int
	sealed bool
}

// Draft begins the next chunk. The header's counts are ignored; sealing sets them.
func (s *State) Draft(header protocol.ChunkHeader, shape protocol.Shape) (*Draft, error) {
	if err := header.Check(); err != nil {
		return nil, err
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	header.L1Count, header.PaidSlots = 0, 0
	top, err := tree{s.store}.top()
	if err != nil {
		return nil, fmt.Errorf("top of the tree: %w", err)
	}
	return &Draft{state: s, head: s.head, top: top, version: s.version, header: header, shape: shape, slotFee: header.SlotFeeWei(),
		tree: newOverlay(snapshot{s, s.version}, s.head)}, nil
}

// Len returns the number of slots taken.
func (d *Draft) Len() int { return len(d.traces) }

// Room returns the number of slots left.
func (d *Draft) Room() int { return d.shape.Slots - len(d.traces) }

// Slots returns the slots executed so far.
func (d *Draft) Slots() []protocol.Slot {
	slots := make([]protocol.Slot, len(d.traces))
	for i := range d.traces {
		slots[i] = d.traces[i].Slot
	}
	return slots
}

// Account returns the account of an address as the draft leaves it, or ErrUnknownAccount.
func (d *Draft) Account(address common.Address) (Account, error) { return accountOf(d.tree, address) }

// AddSigned executes a signed operation in the next slot. ErrRecipientMissing asks the caller to call
// [Draft.AddAccount] for the recipient first.
func (d *Draft) AddSigned(op *Signed) (protocol.SlotTrace, error) {
	slot, err := d.resolve(op)
	if err != nil {
		return protocol.SlotTrace{}, err
	}
	authorization := op.Authorization()
	return d.add(slot, &authorization)
}

// resolve checks a signed operation against its sender and finds the leaves that it names.
func (d *Draft) resolve(op *Signed) (protocol.Slot, error) {
	ctx, m := d.context(), op.message
	slot := protocol.Slot{Kind: m.Kind, AmountWei: m.AmountWei}
	sender, err := d.Account(m.From)
	if errors.Is(err, ErrUnknownAccount) {
		return slot, fmt.Errorf("%w: %v", ErrUnknownSender, m.From)
	} else if err != nil {
		return slot, err
	}
	slot.From = sender.Index
	missing := false
	if m.Kind == protocol.KindWithdraw {
		slot.Owner = m.From
	} else {
		recipient, err := d.Account(m.To)
		if missing = errors.Is(err, ErrUnknownAccount); err != nil && !missing {
			return slot, err
		}
		slot.To = recipient.Index
	}
	leaf, err := d.tree.leaf(slot.From)
	if err != nil {
		return slot, err
	}
	if err := op.admit(leaf, ctx, op.feeSlots(missing || ctx.hasCreated)); err != nil {
		return slot, err
	}
	if missing {
		return slot, fmt.Errorf("%w: %v", ErrRecipientMissing, m.To)
	}
	return slot, nil
}

// AddAccount creates the account of an address in the next slot. The slot after must be a Transfer to it.
func (d *Draft) AddAccount(address common.Address) (protocol.SlotTrace, error) {
	if d.tree.nextIndex >= protocol.TreeCapacity {
		return protocol.SlotTrace{}, ErrTreeFull
	}
	return d.add(protocol.Slot{Kind: protocol.KindCreateAccount, To: uint32(d.tree.nextIndex), Recipient: address}, nil)
}

// AddItem executes an item of the L1 queue in the next slot, whatever its result.
func (d *Draft) AddItem(item protocol.QueueItem) (protocol.SlotTrace, error) {
	if err := item.Check(); err != nil {
		return protocol.SlotTrace{}, err
	}
	return d.add(item.Slot(false, nil), nil)
}

// AddSlot executes a slot as it stands on L1. With an authorization, which only signed slots take, the signature is
// checked and the trace can be proven; without, everything else is.
func (d *Draft) AddSlot(slot protocol.Slot, authorization *protocol.Authorization) (protocol.SlotTrace, error) {
	if err := slot.Check(); err != nil {
		return protocol.SlotTrace{}, err
	}
	if !slot.Equal(slot.Canonical()) {
		return protocol.SlotTrace{}, protocol.ErrUnusedField
	}
	if authorization != nil {
		if err := d.authorize(slot, *authorization); err != nil {
			return protocol.SlotTrace{}, err
		}
	}
	mark := len(d.traces)
	t, err := d.add(slot, authorization)
	if err == nil && !t.Slot.Equal(slot) {
		d.cut(mark)
		return t, fmt.Errorf("%w: %v", ErrResultMismatch, slot.Kind)
	}
	return t, err
}

// authorize rebuilds the message of a committed slot and checks its signature.
func (d *Draft) authorize(slot protocol.Slot, a protocol.Authorization) error {
	sender, err := accountAt(d.tree, slot.From)
	if err != nil {
		return fmt.Errorf("sender: %w", err)
	}
	m := protocol.Message{Kind: slot.Kind, From: sender.Address, AmountWei: slot.Amount(), MaxFeeWei: a.MaxFeeWei,
		Nonce: sender.Nonce, ValidUntil: a.ValidUntil}
	if slot.Kind == protocol.KindTransfer {
		recipient, err := accountAt(d.tree, slot.To)
		if err != nil {
			return fmt.Errorf("recipient: %w", err)
		}
		m.To = recipient.Address
	}
	op, err := NewSigned(d.header.Domain, m, a)
	if err != nil {
		return err
	}
	leaf, err := d.tree.leaf(slot.From)
	if err != nil {
		return err
	}
	ctx := d.context()
	return op.admit(leaf, ctx, op.feeSlots(ctx.hasCreated))
}

// add executes a slot as the next one, or leaves the draft unchanged.
func (d *Draft) add(slot protocol.Slot, authorization *protocol.Authorization) (protocol.SlotTrace, error) {
	room := d.Room()
	switch {
	case d.sealed:
		return protocol.SlotTrace{}, ErrSealed
	case room < 1 || (slot.Kind == protocol.KindCreateAccount && room < 2):
		return protocol.SlotTrace{}, fmt.Errorf("%w: %d slots left for a %v", ErrChunkFull, room, slot.Kind)
	case slot.Kind.IsL1() && len(d.traces) > 0 && !d.last().Kind.IsL1():
		return protocol.SlotTrace{}, fmt.Errorf("%v after a %v: %w", slot.Kind, d.last().Kind, protocol.ErrL1Order)
	}
	mark := d.tree.mark()
	t, err := d.tree.execute(slot, d.context())
	if err != nil {
		d.tree.revert(mark)
		return protocol.SlotTrace{}, err
	}
	t.Authorization = authorization
	d.traces, d.marks = append(d.traces, t), append(d.marks, mark)
	return t, nil
}

func (d *Draft) last() protocol.Slot { return d.traces[len(d.traces)-1].Slot }

func (d *Draft) context() slotContext {
	ctx := slotContext{domain: d.header.Domain, time: d.header.Time, slotFee: d.slotFee}
	if len(d.traces) > 0 && d.last().Kind == protocol.KindCreateAccount {
		ctx.created, ctx.hasCreated = d.last().To, true
	}
	return ctx
}

// Truncate forgets all slots from n on.
func (d *Draft) Truncate(n int) error {
	if d.sealed {
		return ErrSealed
	}
	d.cut(n)
	return nil
}

func (d *Draft) cut(n int) {
	if n < len(d.traces) {
		d.tree.revert(d.marks[n])
		d.traces, d.marks = d.traces[:n], d.marks[:n]
	}
}

// Seal fills the chunk with Noops, counts its slots and returns its trace. A sealed draft changes no more.
func (d *Draft) Seal() (*protocol.ChunkTrace, error) {
	for !d.sealed && d.Room() > 0 {
		if _, err := d.add(protocol.Slot{}, nil); err != nil {
			return nil, fmt.Errorf("padding: %w", err)
		}
	}
	if !d.sealed {
		d.sealed = true
		for i := range d.traces {
			if kind := d.traces[i].Slot.Kind; kind.IsL1() {
				d.header.L1Count++
			} else if kind.IsPaid() {
				d.header.PaidSlots++
			}
		}
	}
	return &protocol.ChunkTrace{Header: d.header, PreTreeRoot: d.head.TreeRoot, PreNextIndex: d.head.NextIndex, PreTop: d.top,
		PostTreeRoot: d.tree.root, PostNext: d.tree.nextIndex, Slots: d.traces}, nil
}

// Replay executes a chunk as it stands on L1 and returns the sealed draft. authorizations are those of the signed
// slots in order, or nil where they are not known; then the trace cannot be proven.
func (s *State) Replay(chunk protocol.Chunk, authorizations []protocol.Authorization) (*Draft, error) {
	d, err := s.Draft(chunk.Header, protocol.Shape{Slots: len(chunk.Slots)})
	if err != nil {
		return nil, err
	}
	next := 0
	for i, slot := range chunk.Slots {
		var authorization *protocol.Authorization
		if authorizations != nil && slot.Kind.IsSigned() {
			if next == len(authorizations) {
				return nil, fmt.Errorf("slot %d: %w", i, ErrAuthorizationCount)
			}
			authorization = &authorizations[next]
			next++
		}
		if _, err := d.AddSlot(slot, authorization); err != nil {
			return nil, fmt.Errorf("slot %d, %v: %w", i, slot.Kind, err)
		}
	}
	if next != len(authorizations) {
		return nil, fmt.Errorf("%w: %d for %d slots", ErrAuthorizationCount, len(authorizations), next)
	}
	if _, err := d.Seal(); err != nil {
		return nil, err
	}
	if h := chunk.Header; h.L1Count != d.header.L1Count || h.PaidSlots != d.header.PaidSlots {
		return nil, fmt.Errorf("%w: %d L1 operations and %d paid slots, header says %d and %d", ErrHeaderMismatch,
			d.header.L1Count, d.header.PaidSlots, h.L1Count, h.PaidSlots)
	}
	return d, nil
}
