package chunktest

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Edit opens the leaf at Index and replaces it by After of it; nil leaves it.
type Edit struct {
	Index uint32
	After func(protocol.Leaf) protocol.Leaf
}

// Chunk executes slots and records them.
type Chunk struct {
	Header protocol.ChunkHeader
	// Next is the next index.
	Next  uint64
	tree  *tree
	trace protocol.ChunkTrace
}

// Header is a header with prices: one slot costs 27*1000 + 5 wei.
func Header() protocol.ChunkHeader {
	return protocol.ChunkHeader{
		Domain:       protocol.Domain(big.NewInt(1337), common.Address{19: 0xAB}),
		Time:         1_700_000_000,
		UnitPriceWei: big.NewInt(1000),
		DataFeeWei:   big.NewInt(5),
		UnitsPerSlot: 27,
	}
}

// New returns an empty chunk over the genesis state.
func New() *Chunk { return &Chunk{Header: Header(), Next: 1, tree: newTree()} }

// Key is the spending key of a test account.
func Key(address common.Address) *eddsa.PrivateKey {
	key, err := protocol.DeriveSpendingKey([32]byte(common.BytesToHash(address[:])))
	if err != nil {
		panic(err)
	}
	return key
}

// Address is a test address whose low byte is n.
func Address(n byte) common.Address { return common.Address{0: 0x40, 19: n} }

// Fund writes an account with its spending key into the state before the chunk and returns its index.
func (c *Chunk) Fund(address common.Address, balance *big.Int) uint32 {
	low, found := c.tree.locate(protocol.AccountKey(address))
	if found || len(c.trace.Slots) > 0 {
		panic("chunktest: account exists or chunk has begun")
	}
	index := uint32(c.Next)
	c.insert(low, protocol.AccountKey(address), balance)
	leaf := c.tree.leaves[index]
	leaf.Values[protocol.ValueSpendingKey] = protocol.SpendingKeyHash(Key(address).PublicKey)
	c.tree.write(index, leaf)
	return index
}

// insert makes an account after the low leaf, as CreateAccount does.
func (c *Chunk) insert(low uint32, key fr.Element, balance *big.Int) (a, b protocol.Opening) {
	var next fr.Element
	a = c.tree.open(Edit{low, func(l protocol.Leaf) protocol.Leaf {
		next = l.NextKey
		l.NextKey = key
		return l
	}})
	b = c.tree.open(Edit{uint32(c.Next), func(protocol.Leaf) protocol.Leaf {
		return Credit(balance)(protocol.Leaf{Key: key, NextKey: next})
	}})
	c.Next++
	return a, b
}

// Credit adds amount to a leaf's balance in the field; Debit takes it away.
func Credit(amount *big.Int) func(protocol.Leaf) protocol.Leaf {
	return func(l protocol.Leaf) protocol.Leaf {
		var x fr.Element
		x.SetBigInt(amount)
		l.Values[protocol.ValueBalance].Add(&l.Values[protocol.ValueBalance], &x)
		return l
	}
}

// Debit is Credit of the negative amount.
func Debit(amount *big.Int) func(protocol.Leaf) protocol.Leaf {
	return Credit(new(big.Int).Neg(amount))
}

// Spend debits and raises the nonce.
func Spend(amount *big.Int) func(protocol.Leaf) protocol.Leaf {
	return func(l protocol.Leaf) protocol.Leaf {
		var one fr.Element
		one.SetOne()
		l.Values[protocol.ValueNonce].Add(&l.Values[protocol.ValueNonce], &one)
		return Debit(amount)(l)
	}
}

// Leaf returns the leaf at index; Locate the leaf whose interval holds the address.
func (c *Chunk) Leaf(index uint32) protocol.Leaf { return c.tree.leaves[index] }

// SetLeaf overwrites a leaf before the chunk.
func (c *Chunk) SetLeaf(index uint32, leaf protocol.Leaf) { c.tree.write(index, leaf) }

// Locate returns the leaf whose interval holds the address, and whether it is the address's own.
func (c *Chunk) Locate(address common.Address) (index uint32, found bool) {
	return c.tree.locate(protocol.AccountKey(address))
}

// Push records a slot that edits leaf A, then leaf B. It checks nothing.
func (c *Chunk) Push(slot protocol.Slot, auth *protocol.Authorization, a, b Edit) {
	c.begin()
	c.record(slot, auth, c.tree.open(a), c.tree.open(b))
}

func (c *Chunk) begin() {
	if len(c.trace.Slots) == 0 {
		c.trace.PreTreeRoot, c.trace.PreTop, c.trace.PreNextIndex = c.tree.root(), c.tree.top(), c.Next
	}
}

func (c *Chunk) record(slot protocol.Slot, auth *protocol.Authorization, a, b protocol.Opening) {
	c.trace.Slots = append(c.trace.Slots, protocol.SlotTrace{Slot: slot, Authorization: auth, A: a, B: b})
	if slot.Kind.IsL1() {
		c.Header.L1Count++
	}
	if slot.Kind.IsPaid() {
		c.Header.PaidSlots++
	}
}

// Trace pads with Noops to n slots and returns the trace.
func (c *Chunk) Trace(n int) protocol.ChunkTrace {
	for len(c.trace.Slots) < n {
		c.Push(protocol.Slot{}, nil, Edit{}, Edit{})
	}
	c.trace.Header, c.trace.PostTreeRoot, c.trace.PostNext = c.Header, c.tree.root(), c.Next
	return c.trace
}

// Continue returns an empty chunk over the state that c leaves.
func (c *Chunk) Continue() *Chunk {
	return &Chunk{Header: Header(), Next: c.Next, tree: c.tree}
}
