package exit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// PublicInputs is the number of public inputs.
const PublicInputs = 4

// Statement holds the public inputs, in the order in which L1 gives them; twin: [Claim].
type Statement struct {
	// StateRoot is the frozen final root: H4(tag(state), treeRoot, nextIndex, 0).
	StateRoot frontend.Variable `gnark:",public"`
	// Account is the address that L1 pays, and the nullifier. As a field element it is the leaf's key.
	Account frontend.Variable `gnark:",public"`
	// Amount is the leaf's balance in wei.
	Amount frontend.Variable `gnark:",public"`
	// Context names chain, rollup and account. The circuit knows nothing of its content, but binds it.
	Context frontend.Variable `gnark:",public"`
}

// Circuit is the statement with the witness that shows it; twin of the witness: [Opening].
type Circuit struct {
	Statement
	NextIndex   frontend.Variable
	Index       frontend.Variable
	NextKey     frontend.Variable
	Nonce       frontend.Variable
	SpendingKey frontend.Variable
	// Reserved holds the values of the leaf that accounts do not use yet.
	Reserved [protocol.ValueCount - 3]frontend.Variable
	Siblings Siblings
}

// Define constrains the circuit: check the statement, open the state, bind the context.
func (c *Circuit) Define(api frontend.API) error {
	hash, err := gadgets.NewHasher(api)
	if err != nil {
		return err
	}
	c.assertAccount(api)
	c.assertBalance(api)
	c.assertOpened(api, hash)
	c.bindContext(api)
	return nil
}

// assertAccount ensures that the key is of kind account, that is an address, and not that of the genesis leaf.
func (s *Statement) assertAccount(api frontend.API) {
	gadgets.AssertBits(api, s.Account, protocol.AccountKeyBits)
	api.AssertIsDifferent(s.Account, 0)
}

// assertBalance ensures amount < 2^128. The state keeps every balance below it; L1 needs not rely on that.
func (s *Statement) assertBalance(api frontend.API) {
	gadgets.AssertBits(api, s.Amount, protocol.AmountBits)
}

// assertOpened ensures that the state has a leaf with the account as key and the amount as balance.
func (c *Circuit) assertOpened(api frontend.API, hash *gadgets.Hasher) {
	leaf := gadgets.Leaf{Key: c.Account, NextKey: c.NextKey}
	leaf.Values[protocol.ValueNonce] = c.Nonce
	leaf.Values[protocol.ValueBalance] = c.Amount
	leaf.Values[protocol.ValueSpendingKey] = c.SpendingKey
	copy(leaf.Values[protocol.ValueSpendingKey+1:], c.Reserved[:])
	tree := pathRoot(api, hash, gadgets.IndexBits(api, c.Index), c.Siblings, leaf.Hash(hash))
	api.AssertIsEqual(c.StateRoot, hash.H4(protocol.TagState, tree, c.NextIndex, 0))
}

// bindContext uses the context in a constraint: an unused public input could be changed after the proof is made.
func (s *Statement) bindContext(api frontend.API) {
	api.Mul(s.Context, s.Context)
}
