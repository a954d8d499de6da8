package state

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

// A lie is an effect that no operation has.
type lie struct {
	// feeSlots are paid for besides those due; debit and credit are added to what A loses and B gains, in wei.
	feeSlots, debit, credit int64
	// nonce is added to the sender's besides one, next to the next index.
	nonce int64
	next  int
}

var lies = []lie{{feeSlots: 1}, {feeSlots: -1}, {debit: 1}, {debit: -1}, {credit: 1}, {credit: -1}, {nonce: -1}, {nonce: 1}, {next: 1}, {next: -1}}

// force executes a slot without any check, in the field, as whoever builds a trace by hand would: trees and openings
// are right, an L1 operation has the result that the slot says, and the lie is told.
func (o *overlay) force(slot protocol.Slot, ctx slotContext, l lie) (t protocol.SlotTrace, err error) {
	t.Slot = slot
	low := func(a common.Address) uint32 {
		opening, _, e := locate(o, protocol.AccountKey(a))
		if e != nil {
			err = e
		}
		return opening.Index
	}
	slots := int64(1)
	if ctx.hasCreated {
		slots = 2
	}
	amount := new(big.Int).Add(slot.Amount(), wei(l.debit))
	credit := new(big.Int).Add(slot.Amount(), wei(l.credit))
	spent := new(big.Int).Add(amount, new(big.Int).Mul(ctx.slotFee, wei(slots+l.feeSlots)))
	o.nextIndex = uint64(int64(o.nextIndex) + int64(l.next))
	switch {
	case slot.Kind == protocol.KindTransfer:
		t.A = o.edit(slot.From, &err, pays(spent, 1+l.nonce))
		t.B = o.edit(slot.To, &err, gains(credit))
	case slot.Kind == protocol.KindWithdraw:
		t.A = o.edit(slot.From, &err, pays(spent, 1+l.nonce))
		t.B = o.edit(0, &err, nil)
	case slot.Kind == protocol.KindCreateAccount:
		t.A, t.B = o.splice(low(slot.Recipient), slot.To, slot.Recipient, wei(l.credit), &err)
	case slot.Kind == protocol.KindForcedTransfer:
		t.A = o.edit(low(slot.Owner), &err, where(slot.Applied, gains(amount.Neg(amount))))
		t.B = o.edit(low(slot.Recipient), &err, where(slot.Applied, gains(credit)))
	case slot.Kind == protocol.KindDeposit && slot.Applied && o.leafKey(low(slot.Recipient)) != protocol.AccountKey(slot.Recipient):
		t.A, t.B = o.splice(low(slot.Recipient), uint32(o.nextIndex), slot.Recipient, credit, &err)
	default:
		index, edit := uint32(0), where(false, nil)
		switch slot.Kind {
		case protocol.KindDeposit:
			index, edit = low(slot.Recipient), gains(credit)
		case protocol.KindForcedWithdraw:
			index, edit = low(slot.Owner), gains(amount.Neg(amount))
		case protocol.KindSetKey:
			index, edit = low(slot.Owner), func(l *protocol.Leaf) { l.Values[protocol.ValueSpendingKey] = slot.KeyHash }
		}
		t.A = o.edit(index, &err, where(slot.Applied, edit))
		t.B = o.edit(0, &err, nil)
	}
	return t, err
}

func (o *overlay) leafKey(index uint32) fr.Element {
	e, err := o.leafEntry(index)
	if err != nil {
		return fr.Element{}
	}
	return e.now.Key
}

// edit opens the leaf at index and writes what change makes of it.
func (o *overlay) edit(index uint32, failed *error, change func(*protocol.Leaf)) protocol.Opening {
	opening, err := open(o, index)
	if err == nil {
		after := opening.Before
		if change != nil {
			change(&after)
		}
		err = o.write(&opening, after)
	}
	if err != nil {
		*failed = err
	}
	return opening
}

// splice puts a new leaf at index after the low one and raises the next index.
func (o *overlay) splice(low, index uint32, address common.Address, balance *big.Int, failed *error) (a, b protocol.Opening) {
	leaf := withBalance(protocol.Leaf{Key: protocol.AccountKey(address)}, balance)
	a = o.edit(low, failed, func(l *protocol.Leaf) { l.NextKey, leaf.NextKey = leaf.Key, l.NextKey })
	b = o.edit(index, failed, func(l *protocol.Leaf) { *l = leaf })
	o.nextIndex++
	return a, b
}

func where(condition bool, change func(*protocol.Leaf)) func(*protocol.Leaf) {
	if condition {
		return change
	}
	return nil
}

func gains(amount *big.Int) func(*protocol.Leaf) {
	return func(l *protocol.Leaf) {
		var x fr.Element
		x.SetBigInt(amount)
		l.Values[protocol.ValueBalance].Add(&l.Values[protocol.ValueBalance], &x)
	}
}

func pays(amount *big.Int, nonces int64) func(*protocol.Leaf) {
	return func(l *protocol.Leaf) {
		var x fr.Element
		x.SetInt64(nonces)
		l.Values[protocol.ValueNonce].Add(&l.Values[protocol.ValueNonce], &x)
		gains(new(big.Int).Neg(amount))(l)
	}
}

// forced is the draft's chunk with one more slot that is not checked, and a Transfer for an account that it creates.
// It leaves the draft as it was.
func (f *differential) forced(slot protocol.Slot, a *protocol.Authorization, l lie) protocol.ChunkTrace {
	d, o := f.draft, f.draft.tree
	mark, next := o.mark(), o.nextIndex
	defer func() { o.revert(mark); o.nextIndex = next }()
	traces := slices.Clone(d.traces)
	push := func(slot protocol.Slot, a *protocol.Authorization, ctx slotContext, l lie) {
		trace, err := o.force(slot, ctx, l)
		require.NoError(f.t, err)
		trace.Authorization = a
		traces = append(traces, trace)
	}
	ctx := d.context()
	push(slot, a, ctx, l)
	if slot.Kind == protocol.KindCreateAccount && len(traces) < differedSlots {
		ctx.created, ctx.hasCreated = slot.To, true
		if pay, a, ok := f.funding(slot.To, ctx); ok {
			push(pay, a, ctx, lie{})
		}
	}
	for len(traces) < differedSlots {
		push(protocol.Slot{}, nil, slotContext{slotFee: ctx.slotFee}, lie{})
	}
	trace := protocol.ChunkTrace{Header: d.header, PreTreeRoot: d.head.TreeRoot, PreTop: d.top, PreNextIndex: d.head.NextIndex,
		PostTreeRoot: o.root, PostNext: o.nextIndex, Slots: traces}
	trace.Header.L1Count, trace.Header.PaidSlots = 0, 0
	for i := range traces {
		if kind := traces[i].Slot.Kind; kind.IsL1() {
			trace.Header.L1Count++
		} else if kind.IsPaid() {
			trace.Header.PaidSlots++
		}
	}
	return trace
}

// funding is a Transfer of nothing to a new account, by somebody who can pay for two slots.
func (f *differential) funding(to uint32, ctx slotContext) (protocol.Slot, *protocol.Authorization, bool) {
	fee := ctx.fee(2)
	for _, address := range addresses {
		account, err := f.draft.Account(address)
		if err != nil || account.BalanceWei.Cmp(fee) < 0 || fee.BitLen() > protocol.PriceBits {
			continue
		}
		leaf, recipient := f.leaf(account.Index), f.leaf(to)
		key := f.keyOf(leaf)
		if protocol.SpendingKeyHash(key.PublicKey) != account.SpendingKeyHash {
			continue
		}
		m := protocol.Message{Kind: protocol.KindTransfer, From: address, AmountWei: new(big.Int), MaxFeeWei: fee, Nonce: account.Nonce, ValidUntil: ctx.time + 1}
		m.To, _ = protocol.KeyAddress(recipient.Key)
		a, err := m.Sign(ctx.domain, key)
		require.NoError(f.t, err)
		return protocol.Slot{Kind: protocol.KindTransfer, From: account.Index, To: to, AmountWei: new(big.Int)}, &a, true
	}
	return protocol.Slot{}, nil, false
}

// refuse asserts that the circuit has no proof for a trace. Its tree before the chunk is right, or any rule would do.
func (f *differential) refuse(trace protocol.ChunkTrace, why string) {
	f.tried.refused++
	require.Equal(f.t, trace.PreTreeRoot, protocol.TopRoot(trace.PreTop))
	if proves(f.t, trace) == nil {
		require.Fail(f.t, "the circuit proves what native execution refuses", "%s\n%+v", why, trace)
	}
}

// accept asserts that the circuit proves a trace, and no other roots, results or counts of the same slots.
func (f *differential) accept(trace protocol.ChunkTrace) {
	f.tried.proven++
	require.NoError(f.t, proves(f.t, trace), "%+v", trace)
	wrong := trace
	switch f.pick(6) {
	case 0:
		wrong.PostTreeRoot = trace.PreTreeRoot
		if wrong.PostTreeRoot == trace.PostTreeRoot {
			wrong.PostTreeRoot = fr.One()
		}
	case 1:
		wrong.PostNext++
	case 2:
		wrong.Header.L1Count++
	case 3:
		wrong.Header.PaidSlots--
	default: // another result, or one where there is none
		wrong.Slots = slices.Clone(trace.Slots)
		slot := &wrong.Slots[f.pick(len(trace.Slots))].Slot
		slot.Applied = !slot.Applied
	}
	f.refuse(wrong, "a lie about a chunk that is proven")
}

// step tries one operation.
func (f *differential) step() {
	d, at := f.draft, f.draft.Len()
	slot, a := f.slot()
	l, lied := lie{}, f.rarely(4)
	if lied {
		l = oneOf(&f.choices, lies...)
	}
	_, err := d.AddSlot(slot, a)
	if err == nil && slot.Kind == protocol.KindCreateAccount && d.Room() == 0 {
		err = ErrUnpaidCreate
	}
	if err != nil {
		d.cut(at)
		f.refuse(f.forced(slot, a, l), fmt.Sprintf("%v, lie %+v", err, l))
		return
	}
	if slot.Kind == protocol.KindCreateAccount {
		return // its chunk is not complete
	}
	root, next := d.tree.root, d.tree.nextIndex
	d.cut(at)
	honest := f.forced(slot, a, lie{})
	require.Equal(f.t, protocol.StateRoot(root, next), honest.PostRoot(), "what is forced is not what would be executed")
	if lied {
		if told := f.forced(slot, a, l); told.PostRoot() != honest.PostRoot() {
			f.refuse(told, fmt.Sprintf("lie %+v", l))
		}
	}
	_, err = d.AddSlot(slot, a)
	require.NoError(f.t, err)
}

// differ runs one chunk that the bytes choose and returns how many traces the circuit proved and refused.
func differ(t *testing.T, data []byte) (proven, refused int) {
	f := begin(t, data)
	for range 3 * differedSlots {
		if f.draft.Room() == 0 || len(f.data) == 0 {
			break
		}
		f.step()
	}
	if f.draft.context().hasCreated {
		f.draft.cut(f.draft.Len() - 1)
	}
	trace, err := f.draft.Seal()
	require.NoError(t, err)
	checkTrace(t, trace, true)
	f.accept(*trace)
	return f.tried.proven, f.tried.refused
}

// Native execution and the circuit agree on random operations, refusals and lies over random states: a few in the
// usual run, with PROOPHI_DEEP=1 many that no run tried before.
func TestCircuitAgreesWithExecution(t *testing.T) {
	chunks, first := uint64(12), uint64(0)
	if os.Getenv("PROOPHI_DEEP") != "" {
		chunks, first = 1000, rand.Uint64()
	}
	proven, refused := 0, 0
	for seed := first; seed != first+chunks; seed++ {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			p, r := differ(t, randomBytes(seed))
			proven, refused = proven+p, refused+r
		})
	}
	t.Logf("%d chunks proven, %d refused", proven, refused)
	require.Greater(t, refused, proven, "hardly any refusal was tried")
}

func randomBytes(seed uint64) []byte {
	random := rand.New(rand.NewPCG(seed, 0))
	data := make([]byte, 200)
	for i := range data {
		data[i] = byte(random.Uint32())
	}
	return data
}

// FuzzExecution lets bytes choose state, prices, operations and lies. Shrinking an input solves the circuit each time,
// so -fuzzminimizetime 1x leaves the time to new ones.
func FuzzExecution(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(randomBytes(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) { differ(t, data) })
}
