// Package baseline is a plain transfer circuit, as one writes it first: accounts of eight fields in a binary tree of 32
// levels, one path for each account with its old and its new root, hashes of two elements, gnark's own EdDSA. It proves
// no more than balances, nonces and signatures: no fees, no creation of accounts, no operations from L1, no data for L1.
// It is what the chunk circuit is compared with in the benchmark, and nothing else uses it.
package baseline

import (
	tedwards "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/consensys/gnark/std/hash"
	poseidonhash "github.com/consensys/gnark/std/hash/poseidon2"
	"github.com/consensys/gnark/std/math/bits"
	"github.com/consensys/gnark/std/permutation/poseidon2"
	"github.com/consensys/gnark/std/signature/eddsa"
)

const (
	levels = 32
	// fields of an account: public key (x, y), nonce, balance, and four spare ones.
	fields     = 8
	amountBits = 128
)

// Account is a leaf with its place.
type Account struct {
	Key            eddsa.PublicKey
	Nonce, Balance frontend.Variable
	Index          [levels]frontend.Variable
	Siblings       [levels]frontend.Variable
}

// Transfer moves an amount.
type Transfer struct {
	From, To  Account
	Amount    frontend.Variable
	Signature eddsa.Signature
}

// Circuit proves that transfers lead from one root to another.
type Circuit struct {
	PreRoot   frontend.Variable `gnark:",public"`
	PostRoot  frontend.Variable `gnark:",public"`
	Transfers []Transfer
}

// New returns an empty circuit for a number of transfers.
func New(transfers int) *Circuit { return &Circuit{Transfers: make([]Transfer, transfers)} }

// Define implements frontend.Circuit.
func (c *Circuit) Define(api frontend.API) error {
	permutation, err := poseidon2.NewPoseidon2(api)
	if err != nil {
		return err
	}
	curve, err := twistededwards.NewEdCurve(api, tedwards.BN254)
	if err != nil {
		return err
	}
	m := machine{api, permutation, curve}
	root := c.PreRoot
	for i := range c.Transfers {
		if root, err = m.apply(&c.Transfers[i], root); err != nil {
			return err
		}
	}
	api.AssertIsEqual(root, c.PostRoot)
	return nil
}

type machine struct {
	api         frontend.API
	permutation *poseidon2.Permutation
	curve       twistededwards.Curve
}

// apply checks a transfer and returns the root that it leads to.
func (m machine) apply(t *Transfer, root frontend.Variable) (frontend.Variable, error) {
	message := m.hash(t.From.Key.A.X, t.To.Key.A.X, t.Amount, t.From.Nonce)
	hasher, err := m.hasher()
	if err != nil {
		return nil, err
	}
	if err := eddsa.Verify(m.curve, t.Signature, message, t.From.Key, hasher); err != nil {
		return nil, err
	}
	m.assertRange(t.Amount)
	from, to := t.From, t.To
	from.Nonce, from.Balance = m.api.Add(from.Nonce, 1), m.api.Sub(from.Balance, t.Amount)
	to.Balance = m.api.Add(to.Balance, t.Amount)
	m.assertRange(from.Balance)
	m.assertRange(to.Balance)
	return m.update(t.To, to, m.update(t.From, from, root)), nil
}

func (m machine) hasher() (hash.FieldHasher, error) { return poseidonhash.New(m.api) }

func (m machine) assertRange(v frontend.Variable) {
	bits.ToBinary(m.api, v, bits.WithNbDigits(amountBits))
}

// update asserts that before stands in the tree with that root, and returns the root with after in its place.
func (m machine) update(before, after Account, root frontend.Variable) frontend.Variable {
	for i := range before.Index {
		m.api.AssertIsBoolean(before.Index[i])
	}
	m.api.AssertIsEqual(m.root(before), root)
	return m.root(after)
}

func (m machine) root(a Account) frontend.Variable {
	node := m.hash(a.Key.A.X, a.Key.A.Y, a.Nonce, a.Balance, 0, 0, 0, 0)
	for i := range a.Siblings {
		left := m.api.Select(a.Index[i], a.Siblings[i], node)
		right := m.api.Select(a.Index[i], node, a.Siblings[i])
		node = m.compress(left, right)
	}
	return node
}

// hash folds values one after the other.
func (m machine) hash(values ...frontend.Variable) frontend.Variable {
	sum := values[0]
	for _, v := range values[1:] {
		sum = m.compress(sum, v)
	}
	return sum
}

func (m machine) compress(left, right frontend.Variable) frontend.Variable {
	return m.permutation.Compress(left, right)
}
