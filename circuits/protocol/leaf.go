package protocol

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// Shape of the indexed Merkle tree.
const (
	TreeArity = 4
	TreeDepth = 16
	// TreeCapacity is the number of leaves, 4^16.
	TreeCapacity uint64 = 1 << 32
	// AccountKeyBits bounds the keys of kind 0: an address, right-aligned.
	AccountKeyBits = 160
	KeyBits        = 248
)

// Positions in [Leaf.Values].
const (
	ValueNonce = iota
	ValueBalance
	ValueSpendingKey
	// ValueCount is the number of values of a leaf; the others are zero for accounts.
	ValueCount = 6
)

// Leaf is one entry of the indexed Merkle tree. The zero Leaf stands for the empty leaf, whose hash is 0.
type Leaf struct {
	Key     fr.Element             `json:"key"`
	NextKey fr.Element             `json:"nextKey"`
	Values  [ValueCount]fr.Element `json:"values"`
}

// IsEmpty reports whether l is the empty leaf. No written leaf is: its nextKey is above its key.
func (l Leaf) IsEmpty() bool { return l == Leaf{} }

// Hash returns H8 of the leaf's eight fields, or 0 for the empty leaf.
func (l Leaf) Hash() fr.Element {
	if l.IsEmpty() {
		return fr.Element{}
	}
	return H8([WideWidth]fr.Element{l.Key, l.NextKey, l.Values[0], l.Values[1], l.Values[2], l.Values[3], l.Values[4], l.Values[5]})
}

// GenesisLeaf is the leaf at index 0 of every new tree: key 0, nextKey 2^248-1.
func GenesisLeaf() Leaf {
	return Leaf{NextKey: MaxKey()}
}

// MaxKey is 2^248-1, above every key.
func MaxKey() fr.Element {
	var one, k fr.Element
	one.SetOne()
	k = shift(one, KeyBits)
	k.Sub(&k, &one)
	return k
}

// AccountKey is the key of kind 0 for address.
func AccountKey(address common.Address) fr.Element {
	var k fr.Element
	k.SetBytes(address[:])
	return k
}

// KeyAddress returns the address of an account key, and whether key is one (below 2^160).
func KeyAddress(key fr.Element) (common.Address, bool) {
	b := key.Bytes()
	for _, x := range b[:12] {
		if x != 0 {
			return common.Address{}, false
		}
	}
	return common.Address(b[12:]), true
}

// StateRoot commits to a tree and to the index that the next new leaf takes (at most 2^32).
func StateRoot(treeRoot fr.Element, nextIndex uint64) fr.Element {
	var next fr.Element
	next.SetUint64(nextIndex)
	return H4(TagState, treeRoot, next, fr.Element{})
}

// shift returns e times 2^bits.
func shift(e fr.Element, bits uint) fr.Element {
	for range bits {
		e.Double(&e)
	}
	return e
}
