package transition

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

const (
	// debitBits is one more than the length of the largest debit, an amount and two slot fees: below 2^130.
	debitBits = 130
	// validityBits is the length of validUntil.
	validityBits = 64
)

// movement is what a slot would move, were it applied.
type movement struct {
	// delta is added to A's balance: the amount of a Deposit, minus amount and fee of the other kinds.
	delta frontend.Variable
	// fitsA says that A's balance stays in [0, 2^128); fitsB that B's does when it takes the amount.
	fitsA, fitsB frontend.Variable
}

// result is what becomes of an operation: conditions that are computed, none given.
type result struct {
	applied frontend.Variable
	// moveA and moveB say whether A's balance changes by delta, and B's by the amount.
	moveA, moveB frontend.Variable
	// insert says that a new leaf is made at B, insertDeposit that a Deposit makes it.
	insert frontend.Variable
	// setKey says that A takes the new spending key.
	setKey frontend.Variable
}

// assertKeys ensures that owner, recipient, new address and the keys of both accounts of a Transfer are below 2^160.
// A Withdraw's owner must be A's key.
func (m *machine) assertKeys(op *operation) {
	first := m.api.Add(op.Extra1, m.api.Mul(op.transfer, op.A.Leaf.Key))
	second := m.api.Add(op.toKey, op.Extra2, m.api.Neg(m.keyLow(op)))
	gadgets.AssertBits(m.api, first, protocol.AccountKeyBits)
	gadgets.AssertBits(m.api, second, protocol.AccountKeyBits)
	gadgets.AssertZeroIf(m.api, op.withdraw, m.api.Sub(op.Extra1, op.A.Leaf.Key))
}

// keyLow is the low part of a SetKey's key hash, else 0.
func (m *machine) keyLow(op *operation) frontend.Variable { return m.api.Mul(op.setKey, op.Extra2) }

// assertLocated ensures that A holds extra1 in its interval in a CreateAccount and in all L1 operations, and that B
// holds extra2 in a ForcedTransfer. A CreateAccount's address must be new, which also excludes address 0.
//
// The range checks serve other kinds as well. Those of A bound the limits of signed operations: in the upper bits
// validUntil - time - 1 and maxFee - fee, which are above -2^130 and so cannot be negative there; in the lower ones
// validUntil and maxFee themselves. The larger one of B bounds a SetKey's extra2 to 248 bits.
func (m *machine) assertLocated(op *operation, fee frontend.Variable) {
	a, b := op.A.Leaf, op.B.Leaf
	validity := m.api.Add(op.ValidUntil, gadgets.Lift(m.api, m.api.Sub(op.ValidUntil, m.time, 1), validityBits))
	limit := m.api.Add(op.MaxFee, gadgets.Lift(m.api, m.api.Sub(op.MaxFee, fee), protocol.PriceBits))
	spare := gadgets.Spare{Above: m.api.Mul(op.signed, validity), Below: m.api.Mul(op.signed, limit)}
	above, below := gadgets.AssertLocated(m.api, m.api.Add(op.create, op.l1), a.Key, a.NextKey, op.Extra1, spare)
	m.assertNotExpired(op, above)
	m.assertFeeLimit(op, below)
	gadgets.AssertLocated(m.api, op.forcedTransfer, b.Key, b.NextKey, op.Extra2, gadgets.Spare{Above: 0, Below: m.keyLow(op)})
	gadgets.AssertZeroIf(m.api, op.create, op.foundA)
}

// assertNotExpired ensures validUntil < 2^64 for signed operations, with the bits that then also show time < validUntil.
func (m *machine) assertNotExpired(op *operation, bits []frontend.Variable) {
	gadgets.AssertZeroIf(m.api, op.signed, m.api.Sub(op.ValidUntil, gadgets.FromBits(m.api, bits[:validityBits])))
}

// assertFeeLimit ensures maxFee < 2^96 for signed operations, with the bits that then also show fee <= maxFee.
func (m *machine) assertFeeLimit(op *operation, bits []frontend.Variable) {
	gadgets.AssertZeroIf(m.api, op.signed, m.api.Sub(op.MaxFee, gadgets.FromBits(m.api, bits[:protocol.PriceBits])))
}

// weigh computes the movement and whether the balances bear it. Assumes balances below 2^128.
func (m *machine) weigh(op *operation, fee frontend.Variable) movement {
	api := m.api
	sign := api.Sub(api.Mul(2, op.deposit), 1)
	delta := api.Sub(api.Mul(sign, op.Amount), fee)
	offset := new(big.Int).Lsh(big.NewInt(1), debitBits)
	a := gadgets.ToBits(api, api.Add(op.A.Leaf.Values[protocol.ValueBalance], delta, offset), debitBits+1)
	credit := api.Mul(api.Add(op.transfer, op.forcedTransfer), op.Amount)
	b := gadgets.ToBits(api, api.Add(op.B.Leaf.Values[protocol.ValueBalance], credit), protocol.AmountBits+1)

	small := api.Mul(gadgets.Not(api, a[protocol.AmountBits]), gadgets.Not(api, a[protocol.AmountBits+1]))
	return movement{delta: delta, fitsA: api.Mul(a[debitBits], small), fitsB: gadgets.Not(api, b[protocol.AmountBits])}
}

// judge decides what becomes of the operation. The amount of a ForcedWithdraw of everything must be the balance.
func (m *machine) judge(op *operation, move movement, next frontend.Variable) result {
	api := m.api
	m.assertAll(op)
	full := api.IsZero(api.Sub(next, new(big.Int).SetUint64(protocol.TreeCapacity)))
	absent := api.Mul(op.deposit, gadgets.Not(api, op.foundA))
	made := api.Mul(absent, gadgets.Not(api, full))
	deposited := api.Mul(api.Sub(op.deposit, absent), move.fitsA)
	setKey := api.Mul(op.setKey, op.foundA)
	withdrawn := api.Mul(op.forcedWithdraw, op.foundA, move.fitsA)
	transferred := api.Mul(op.forcedTransfer, op.foundA, op.foundB, move.fitsA, m.bearsCredit(op, move))
	return result{
		applied: api.Add(made, deposited, setKey, withdrawn, transferred),
		moveA:   api.Add(op.signed, deposited, withdrawn, transferred),
		moveB:   api.Add(op.transfer, transferred, made),
		insert:  api.Add(op.create, made),
		setKey:  setKey,
	}
}

// assertAll ensures that a ForcedWithdraw of everything withdraws A's balance, or nothing if its owner is absent.
func (m *machine) assertAll(op *operation) {
	everything := m.api.Mul(op.foundA, op.A.Leaf.Values[protocol.ValueBalance])
	gadgets.AssertZeroIf(m.api, op.All, m.api.Sub(op.Amount, everything))
}

// bearsCredit is 1 if B may take the amount. A transfer to oneself always fits: B is opened after A was debited, so
// without this exception a prover could choose between two consistent results when balance plus amount overflows.
func (m *machine) bearsCredit(op *operation, move movement) frontend.Variable {
	same := m.api.IsZero(m.api.Sub(op.A.Index, op.B.Index))
	return m.api.Sub(m.api.Add(same, move.fitsB), m.api.Mul(same, move.fitsB))
}

// assertBalances ensures that the balances bear a signed operation.
func (m *machine) assertBalances(op *operation, move movement) {
	gadgets.AssertZeroIf(m.api, op.signed, gadgets.Not(m.api, move.fitsA))
	gadgets.AssertZeroIf(m.api, op.transfer, gadgets.Not(m.api, move.fitsB))
}

// assertInserted ensures that a new leaf is made only at the next index. Indices have 32 bits, so a full tree takes
// no CreateAccount.
func (m *machine) assertInserted(op *operation, res result, next frontend.Variable) {
	gadgets.AssertZeroIf(m.api, res.insert, m.api.Sub(op.B.Index, next))
}

// assertAuthorized ensures that a signed operation carries a signature of its message by A's spending key. Other
// slots carry one of the fixed message.
func (m *machine) assertAuthorized(op *operation) {
	m.assertSpendingKey(op)
	packed := m.api.Add(
		gadgets.Lift(m.api, op.Kind, 128),
		gadgets.Lift(m.api, op.A.Leaf.Values[protocol.ValueNonce], 64),
		op.ValidUntil,
	)
	message := m.hash.H8([protocol.WideWidth]frontend.Variable{
		protocol.TagMessage, m.domain, op.A.Leaf.Key, op.toKey, op.Amount, op.MaxFee, packed, 0})
	message = m.api.Add(noMessage, m.api.Mul(op.signed, m.api.Sub(message, noMessage)))
	m.mark("signature")
	m.verify.AssertValid(op.PublicKey, op.Signature, message)
}

// assertSpendingKey ensures that the public key is the one whose hash A holds.
func (m *machine) assertSpendingKey(op *operation) {
	hash := m.hash.H4(protocol.TagSpendingKey, op.PublicKey.X, op.PublicKey.Y, 0)
	gadgets.AssertZeroIf(m.api, op.signed, m.api.Sub(hash, op.A.Leaf.Values[protocol.ValueSpendingKey]))
}

// write opens A in the tree, writes it, opens B in the tree that results and writes it. B is the empty leaf exactly if
// one is inserted; every other leaf that is opened has a hash.
func (m *machine) write(op *operation, move movement, res result) {
	m.mark("leaves")
	afterA := m.nextA(op, move, res)
	afterB := m.nextB(op, res)
	beforeB := m.api.Mul(gadgets.Not(m.api, res.insert), op.B.Leaf.Hash(m.hash))
	beforeA, hashA, hashB := op.A.Leaf.Hash(m.hash), afterA.Hash(m.hash), afterB.Hash(m.hash)
	m.assertOpenedA(op, beforeA, hashA)
	m.assertOpenedB(op, beforeB, hashB)
}

func (m *machine) assertOpenedA(op *operation, before, after frontend.Variable) {
	m.replace(op.indexA, op.A.Path, before, after)
}

func (m *machine) assertOpenedB(op *operation, before, after frontend.Variable) {
	m.replace(op.indexB, op.B.Path, before, after)
}

// replace ensures that the tree has the leaf hash before at the index, and puts after there.
func (m *machine) replace(index []frontend.Variable, path gadgets.Path, before, after frontend.Variable) {
	m.mark("paths")
	oldNode, newNode := gadgets.UpdateNodes(m.api, m.hash, index, path, before, after)
	m.mark("top")
	m.top.Replace(index[2*len(path):], oldNode, newNode)
}

// nextA is leaf A after the slot.
func (m *machine) nextA(op *operation, move movement, res result) gadgets.Leaf {
	api, leaf := m.api, op.A.Leaf
	keyHash := api.Add(gadgets.Lift(api, op.KeyHigh, protocol.KeyBits), op.Extra2)
	v := &leaf.Values
	leaf.NextKey = m.replaceIf(res.insert, leaf.NextKey, op.Extra1)
	v[protocol.ValueNonce] = api.Add(v[protocol.ValueNonce], op.signed)
	v[protocol.ValueBalance] = api.Add(v[protocol.ValueBalance], api.Mul(res.moveA, move.delta))
	v[protocol.ValueSpendingKey] = m.replaceIf(res.setKey, v[protocol.ValueSpendingKey], keyHash)
	return leaf
}

// nextB is leaf B after the slot: with the amount added, or the new leaf between A and the key that followed A.
func (m *machine) nextB(op *operation, res result) gadgets.Leaf {
	api, leaf := m.api, op.B.Leaf
	leaf.Key = m.replaceIf(res.insert, leaf.Key, op.Extra1)
	leaf.NextKey = m.replaceIf(res.insert, leaf.NextKey, op.A.Leaf.NextKey)
	for i := range leaf.Values {
		leaf.Values[i] = m.replaceIf(res.insert, leaf.Values[i], 0)
	}
	balance := &leaf.Values[protocol.ValueBalance]
	*balance = api.Add(*balance, api.Mul(res.moveB, op.Amount))
	return leaf
}

// replaceIf is other where the selector is 1, else v. One constraint.
func (m *machine) replaceIf(selector, v, other frontend.Variable) frontend.Variable {
	return m.api.Add(v, m.api.Mul(selector, m.api.Sub(other, v)))
}
