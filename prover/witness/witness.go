// Package witness turns the trace of an executed chunk into the filled circuit that a backend proves.
//
// It checks what can be checked cheaply and says what is wrong with a trace: sizes, ranges, the chain of tree roots
// and next indices, authorizations. It does not execute operations again: a trace that breaks a rule of execution
// gives a circuit that is not satisfied.
package witness

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// Errors of traces that cannot be proven.
var (
	// ErrRootChain is returned when an opening was not made in the tree that the slots before left.
	ErrRootChain = errors.New("opening does not start from the tree's current root")
	// ErrTop is returned when the trace's top of the tree does not hash to its root.
	ErrTop = errors.New("top of the tree does not have the trace's root")
	// ErrEmptyLeaf is returned when a slot opens an empty leaf and inserts nothing there.
	ErrEmptyLeaf = errors.New("opened leaf is empty")
	// ErrPostState is returned when the trace's state after the last slot is not what its slots lead to.
	ErrPostState = errors.New("state after the chunk is not the trace's")
	// ErrCounts is returned when the header's counts are not those of the slots.
	ErrCounts = errors.New("header's counts are not those of the slots")
	// ErrAuthorization is returned when a signed slot has no authorization, or another slot has one.
	ErrAuthorization = errors.New("authorization does not fit the kind of the slot")
)

// Assign returns the circuit filled with the trace, and its public inputs in the statement's order: preRoot,
// postRoot, dataHash, z, y, context. It reports malformed chunks with the errors of package protocol, traces that
// do not hold together with the errors of this package, and bad signatures with protocol.ErrInvalidSignature.
func Assign(shape protocol.Shape, trace protocol.ChunkTrace, ctx protocol.Context) (*transition.Circuit, [transition.PublicInputs]fr.Element, error) {
	public, err := PublicInputs(shape, trace, ctx)
	if err != nil {
		return nil, public, err
	}
	if err := check(trace); err != nil {
		return nil, public, err
	}
	circuit, err := transition.Assign(trace, public)
	return circuit, public, err
}

// PublicInputs returns the statement's inputs for a trace: preRoot, postRoot, dataHash, z, y, context.
func PublicInputs(shape protocol.Shape, trace protocol.ChunkTrace, ctx protocol.Context) ([transition.PublicInputs]fr.Element, error) {
	words, err := trace.Chunk().Words(shape)
	if err != nil {
		return [transition.PublicInputs]fr.Element{}, fmt.Errorf("words of the chunk: %w", err)
	}
	b := protocol.Bind(words)
	return [transition.PublicInputs]fr.Element{trace.PreRoot(), trace.PostRoot(), b.DataHash, b.Z, b.Y, ctx.Hash()}, nil
}

// check follows the trace from slot to slot.
func check(trace protocol.ChunkTrace) error {
	root, next := trace.PreTreeRoot, trace.PreNextIndex
	if top := protocol.TopRoot(trace.PreTop); top != root {
		return fmt.Errorf("%w: %s, trace says %s", ErrTop, top.Text(16), root.Text(16))
	}
	var l1Count, paidSlots uint16
	for i := range trace.Slots {
		s := &trace.Slots[i]
		inserted, err := checkSlot(trace.Header, s, &root)
		if err != nil {
			return fmt.Errorf("slot %d (%v): %w", i, s.Slot.Kind, err)
		}
		if inserted {
			next++
		}
		if s.Slot.Kind.IsL1() {
			l1Count++
		}
		if s.Slot.Kind.IsPaid() {
			paidSlots++
		}
	}
	if root != trace.PostTreeRoot || next != trace.PostNext {
		return fmt.Errorf("%w: tree root %s and next index %d, trace says %s and %d",
			ErrPostState, root.Text(16), next, trace.PostTreeRoot.Text(16), trace.PostNext)
	}
	if h := trace.Header; h.L1Count != l1Count || h.PaidSlots != paidSlots {
		return fmt.Errorf("%w: %d L1 operations and %d paid slots, header says %d and %d", ErrCounts, l1Count, paidSlots, h.L1Count, h.PaidSlots)
	}
	return nil
}

// checkSlot moves root over the slot's two openings and reports whether the second inserts a leaf.
func checkSlot(header protocol.ChunkHeader, s *protocol.SlotTrace, root *fr.Element) (inserted bool, err error) {
	mayInsert := s.Slot.Kind == protocol.KindCreateAccount || s.Slot.Kind == protocol.KindDeposit
	if s.A.Before.IsEmpty() || s.B.After.IsEmpty() || s.B.Before.IsEmpty() && !mayInsert {
		return false, fmt.Errorf("index %d or %d: %w", s.A.Index, s.B.Index, ErrEmptyLeaf)
	}
	for _, o := range []*protocol.Opening{&s.A, &s.B} {
		if before := o.RootBefore(); before != *root {
			return false, fmt.Errorf("index %d: %w: %s, current %s", o.Index, ErrRootChain, before.Text(16), root.Text(16))
		}
		*root = o.RootAfter()
	}
	return s.B.Before.IsEmpty(), checkAuthorization(header, s)
}

// checkAuthorization checks that a signed slot carries a valid signature of its message by A's spending key.
func checkAuthorization(header protocol.ChunkHeader, s *protocol.SlotTrace) error {
	if (s.Authorization != nil) != s.Slot.Kind.IsSigned() {
		return ErrAuthorization
	}
	if s.Authorization == nil {
		return nil
	}
	from, okFrom := protocol.KeyAddress(s.A.Before.Key)
	to, okTo := protocol.KeyAddress(s.B.Before.Key)
	if s.Slot.Kind == protocol.KindWithdraw {
		to, okTo = protocol.Message{}.To, true
	}
	if !okFrom || !okTo {
		return fmt.Errorf("%w: index %d or %d is no account", ErrAuthorization, s.A.Index, s.B.Index)
	}
	nonce := s.A.Before.Values[protocol.ValueNonce]
	message := protocol.Message{Kind: s.Slot.Kind, From: from, To: to, AmountWei: s.Slot.Amount(),
		MaxFeeWei: s.Authorization.MaxFeeWei, Nonce: nonce.Uint64(), ValidUntil: s.Authorization.ValidUntil}
	if err := message.Check(); err != nil {
		return err
	}
	key, err := s.Authorization.Verify(message.Hash(header.Domain))
	if err != nil {
		return err
	}
	if protocol.SpendingKeyHash(key) != s.A.Before.Values[protocol.ValueSpendingKey] {
		return fmt.Errorf("%w: not the spending key of index %d", protocol.ErrInvalidSignature, s.A.Index)
	}
	return nil
}
