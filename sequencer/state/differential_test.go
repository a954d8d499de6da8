package state

import (
	"math"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/stretchr/testify/require"
)

// differedSlots is T of the chunks that native execution and the circuit are compared on.
const differedSlots = 4

// compiled is the circuit as it is proven.
var compiled = sync.OnceValues(func() (constraint.ConstraintSystem, error) {
	logger.Disable() // each refused witness would be logged as an error
	return frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, transition.New(protocol.Shape{Slots: differedSlots}))
})

// proves says why the circuit cannot prove the trace, over the words and roots that the trace shows, or nil.
func proves(t *testing.T, trace protocol.ChunkTrace) error {
	t.Helper()
	system, err := compiled()
	require.NoError(t, err)
	words, err := trace.Chunk().Words(protocol.Shape{Slots: len(trace.Slots)})
	require.NoError(t, err)
	b := protocol.Bind(words)
	circuit, err := transition.Assign(trace, [transition.PublicInputs]fr.Element{trace.PreRoot(), trace.PostRoot(), b.DataHash, b.Z, b.Y, b.Z})
	if err != nil {
		return err
	}
	full, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
	require.NoError(t, err)
	return system.IsSolved(full)
}

// choices turns bytes into decisions. When they have run out, each decision is the first one.
type choices struct{ data []byte }

func (c *choices) pick(n int) int {
	if len(c.data) == 0 {
		return 0
	}
	b := int(c.data[0])
	c.data = c.data[1:]
	return b % n
}

// rarely is true once in n times, and never when the bytes have run out.
func (c *choices) rarely(n int) bool { return c.pick(n) == n-1 }

func oneOf[T any](c *choices, values ...T) T { return values[c.pick(len(values))] }

// differential drives native execution and the circuit with the same operations: what native execution accepts must
// be proven, what it refuses, and every other effect of what it accepts, must not.
type differential struct {
	choices
	t     *testing.T
	draft *Draft
	keys  []*eddsa.PrivateKey
	// tried counts the traces given to the circuit, by its answer.
	tried struct{ proven, refused int }
}

// addresses neighbour each other and both ends of the keys of accounts.
var addresses = []common.Address{
	{}, {19: 1}, {19: 2}, {0: 0x40, 19: 0x10}, {0: 0x40, 19: 0x11}, {0: 0x40, 19: 0x12},
	common.BytesToAddress(slices.Repeat([]byte{0xff}, 20)), common.BytesToAddress(append(slices.Repeat([]byte{0xff}, 19), 0xfe)),
}

func (f *differential) address() common.Address { return addresses[f.pick(len(addresses))] }

// header is one of the usual prices, or of extreme ones.
func (f *differential) header() protocol.ChunkHeader {
	h := testHeader()
	if f.rarely(4) {
		limit := new(big.Int).Lsh(big.NewInt(1), protocol.PriceBits)
		limit.Sub(limit, big.NewInt(1))
		h.UnitPriceWei, h.DataFeeWei = oneOf(&f.choices, wei(0), wei(1), limit), oneOf(&f.choices, wei(0), wei(1), limit)
		h.UnitsPerSlot = oneOf(&f.choices, uint32(0), 1, math.MaxUint32)
		h.Time = oneOf(&f.choices, uint64(0), chunkTime, math.MaxUint64-1, math.MaxUint64)
	}
	return h
}

// near is x, or one wei beside it, within the range of amounts.
func (f *differential) near(x *big.Int) *big.Int {
	x = new(big.Int).Add(x, wei(int64(f.pick(3)-1)))
	if x.Sign() < 0 || x.Cmp(protocol.MaxAmount()) > 0 {
		return new(big.Int)
	}
	return x
}

// amount is at a bound of what the two leaves bear, or small.
func (f *differential) amount(from, to protocol.Leaf) *big.Int {
	balance, fee := balanceOf(from), f.draft.slotFee
	switch f.pick(6) {
	case 0:
		return wei(int64(f.pick(3)))
	case 1:
		return f.near(new(big.Int).Sub(balance, fee))
	case 2:
		return f.near(balance)
	case 3:
		return f.near(new(big.Int).Sub(protocol.MaxAmount(), balanceOf(to)))
	case 4:
		return protocol.MaxAmount()
	default:
		return f.near(new(big.Int).Sub(balance, new(big.Int).Lsh(fee, 1)))
	}
}

// keyHash is that of a key of the test, or a hash at a bound, which no key has.
func (f *differential) keyHash() fr.Element {
	if f.rarely(4) {
		last := fr.NewElement(1)
		last.Neg(&last)
		return oneOf(&f.choices, fr.Element{}, last, protocol.MaxKey())
	}
	return protocol.SpendingKeyHash(f.keys[f.pick(len(f.keys))].PublicKey)
}

// begin drafts a chunk over a state with some accounts, at some bound of the tree.
func begin(t *testing.T, data []byte) *differential {
	f := &differential{choices: choices{data}, t: t}
	for i := range 3 {
		f.keys = append(f.keys, newWallet(i).key)
	}
	s, header := newState(t), f.header()
	fee := header.SlotFeeWei()
	d := newDraft(t, s, 2*len(addresses))
	for i, address := range addresses {
		if f.rarely(3) {
			continue
		}
		balance := oneOf(&f.choices, wei(ether), new(big.Int), protocol.MaxAmount(), new(big.Int).Sub(protocol.MaxAmount(), wei(7)), fee, new(big.Int).Lsh(fee, 1))
		addItems(t, d, protocol.QueueItem{Kind: protocol.KindDeposit, Recipient: address, AmountWei: f.near(balance)})
		hash := protocol.SpendingKeyHash(f.keys[i%len(f.keys)].PublicKey)
		addItems(t, d, protocol.QueueItem{Kind: protocol.KindSetKey, Owner: address, KeyHash: hash.Bytes()})
	}
	commit(t, d)
	var err error
	f.draft, err = s.Draft(header, protocol.Shape{Slots: differedSlots})
	require.NoError(t, err)
	if f.rarely(3) {
		f.draft.tree.nextIndex = protocol.TreeCapacity - uint64(f.pick(3))
		f.draft.head.NextIndex = f.draft.tree.nextIndex
	}
	return f
}

// index is one that has a leaf, or rarely one that has none.
func (f *differential) index() uint32 {
	if f.rarely(8) {
		return oneOf(&f.choices, uint32(f.draft.tree.nextIndex), 77, math.MaxUint32)
	}
	account, err := f.draft.Account(f.address())
	if err != nil {
		return 0
	}
	return account.Index
}

func (f *differential) leaf(index uint32) protocol.Leaf {
	leaf, err := f.draft.tree.leaf(index)
	require.NoError(f.t, err)
	return leaf
}

func (f *differential) leafOf(address common.Address) protocol.Leaf {
	opening, _, err := locate(f.draft.tree, protocol.AccountKey(address))
	require.NoError(f.t, err)
	return opening.Before
}

// slot is a random operation as it stands on L1, with a result that may be wrong, and its authorization.
func (f *differential) slot() (slot protocol.Slot, a *protocol.Authorization) {
	ctx := f.draft.context()
	if ctx.hasCreated && !f.rarely(4) {
		return f.signed(protocol.KindTransfer, ctx.created)
	}
	s := protocol.Slot{Kind: f.kind()}
	switch s.Kind {
	case protocol.KindTransfer, protocol.KindWithdraw:
		return f.signed(s.Kind, f.index())
	case protocol.KindCreateAccount:
		s.Recipient, s.To = f.stranger(), uint32(f.draft.tree.nextIndex)
		if f.rarely(6) {
			s.To = f.index()
		}
	case protocol.KindDeposit:
		s.Recipient = f.address()
		s.AmountWei = f.amount(f.leafOf(s.Recipient), f.leafOf(s.Recipient))
	case protocol.KindSetKey:
		s.Owner, s.KeyHash = f.address(), f.keyHash()
	case protocol.KindForcedTransfer:
		s.Owner, s.Recipient = f.address(), f.address()
		s.AmountWei = f.amount(f.leafOf(s.Owner), f.leafOf(s.Recipient))
	case protocol.KindForcedWithdraw:
		s.Owner, s.All = f.address(), f.rarely(2)
		s.AmountWei = f.amount(f.leafOf(s.Owner), f.leafOf(s.Owner))
	}
	s.Applied = s.Kind.IsL1() && !f.rarely(3)
	if f.rarely(12) && s.Kind != protocol.KindSetKey { // fields that the kind may not use
		s.From, s.To = s.From^uint32(f.pick(2)), s.To^uint32(f.pick(2))
	}
	return s, nil
}

// kind is rarely one that cannot stand here.
func (f *differential) kind() protocol.Kind {
	if d := f.draft; f.rarely(8) || d.Len() == 0 || d.last().Kind.IsL1() {
		return protocol.Kind(7 - f.pick(8))
	}
	return oneOf(&f.choices, protocol.KindNoop, protocol.KindTransfer, protocol.KindTransfer, protocol.KindWithdraw, protocol.KindCreateAccount)
}

// stranger is an address that most often has no account.
func (f *differential) stranger() common.Address {
	for range 4 {
		address := f.address()
		if _, err := f.draft.Account(address); err != nil {
			return address
		}
	}
	return f.address()
}

// signed is a Transfer or a Withdraw whose message, key or signature may be wrong.
func (f *differential) signed(kind protocol.Kind, to uint32) (protocol.Slot, *protocol.Authorization) {
	ctx := f.draft.context()
	s := protocol.Slot{Kind: kind, From: f.index()}
	from := f.leaf(s.From)
	sender, _ := protocol.KeyAddress(from.Key)
	slots := int64(1)
	m := protocol.Message{Kind: kind, From: sender, Nonce: from.Values[protocol.ValueNonce].Uint64(), ValidUntil: ctx.time + 1}
	if kind == protocol.KindTransfer {
		s.To = to
		m.To, _ = protocol.KeyAddress(f.leaf(to).Key)
		if ctx.hasCreated {
			slots = 2
		}
	} else {
		s.Owner, to = sender, s.From
	}
	s.AmountWei = f.amount(from, f.leaf(to))
	m.AmountWei, m.MaxFeeWei = s.AmountWei, ctx.fee(slots)
	if m.MaxFeeWei.BitLen() > protocol.PriceBits {
		m.MaxFeeWei = new(big.Int).Lsh(big.NewInt(1), protocol.PriceBits-1)
	}
	key, domain := f.keyOf(from), ctx.domain
	f.spoil(&s, &m, &key, &domain)
	a, err := m.Sign(domain, key)
	require.NoError(f.t, err)
	f.tamper(&s, &a)
	return s, &a
}

// keyOf is the key whose hash the leaf has, if the test knows it.
func (f *differential) keyOf(leaf protocol.Leaf) *eddsa.PrivateKey {
	for _, key := range f.keys {
		if protocol.SpendingKeyHash(key.PublicKey) == leaf.Values[protocol.ValueSpendingKey] {
			return key
		}
	}
	return f.keys[0]
}

// spoil changes what is signed, or who signs.
func (f *differential) spoil(s *protocol.Slot, m *protocol.Message, key **eddsa.PrivateKey, domain *fr.Element) {
	switch f.pick(24) {
	case 16:
		m.Nonce++
	case 17:
		m.Nonce--
	case 18:
		m.ValidUntil--
	case 19:
		m.MaxFeeWei = f.near(new(big.Int).Sub(m.MaxFeeWei, wei(1)))
	case 20:
		*key = f.keys[f.pick(len(f.keys))]
	case 21:
		domain.SetUint64(7)
	case 22:
		m.From, s.Owner = f.address(), f.address()
		if s.Kind == protocol.KindTransfer {
			s.Owner = common.Address{}
		}
	case 23:
		m.AmountWei = f.near(m.AmountWei)
	}
}

// tamper changes the slot or its authorization after it was signed.
func (f *differential) tamper(s *protocol.Slot, a *protocol.Authorization) {
	switch f.pick(24) {
	case 18:
		s.AmountWei = f.near(s.AmountWei)
	case 19:
		s.From = f.index()
	case 20:
		a.MaxFeeWei = new(big.Int).Add(a.MaxFeeWei, wei(1))
	case 21:
		a.ValidUntil++
	case 22:
		curve := twistededwards.GetEdwardsCurve()
		beyond := new(big.Int).SetBytes(a.S[:])
		beyond.Add(beyond, &curve.Order).FillBytes(a.S[:])
	case 23:
		a.R = a.PublicKey
	}
}
