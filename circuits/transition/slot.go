package transition

import (
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// Slot holds what the prover gives for one slot. The record's from and to are the opened indices and its applied bit
// is computed, so none of the three is given.
type Slot struct {
	Kind   frontend.Variable
	Amount frontend.Variable
	// All is the flag of a ForcedWithdraw; KeyHigh is bits 248 and up of a SetKey's key hash.
	All     frontend.Variable
	KeyHigh frontend.Variable
	Extra1  frontend.Variable
	Extra2  frontend.Variable
	A, B    Opening
	Authorization
}

// Authorization is a signature with its key and limits; twin: protocol.Authorization. Slots that need none hold one
// fixed valid signature of one fixed message.
type Authorization struct {
	PublicKey  twistededwards.Point
	Signature  gadgets.Signature
	MaxFee     frontend.Variable
	ValidUntil frontend.Variable
}

// operation is a slot whose kind is known and whose spare fields are zero.
type operation struct {
	*Slot
	// Exactly one of the kinds is 1.
	noop, transfer, withdraw, create                frontend.Variable
	deposit, setKey, forcedTransfer, forcedWithdraw frontend.Variable
	// signed, l1 and paid are sums of kinds; twins: protocol.Kind.IsSigned, IsL1, IsPaid.
	signed, l1, paid frontend.Variable
	// indexA and indexB are the bits of the opened indices.
	indexA, indexB []frontend.Variable
	// foundA and foundB say whether extra1 and extra2 are the keys of the leaves; they mean something only where
	// assertLocated selects the leaf.
	foundA, foundB frontend.Variable
	// toKey is B's key in a Transfer, else 0.
	toKey frontend.Variable
	// applied is the result bit of L1 operations, else 0.
	applied frontend.Variable
}

// decode splits the kind, opens the indices and ensures that fields which the kind does not use are zero
// (docs/protocol/encoding.md section 3).
func decode(api frontend.API, s *Slot) *operation {
	op := &operation{Slot: s}
	op.selectKind(api)
	op.indexA = gadgets.IndexBits(api, s.A.Index)
	op.indexB = gadgets.IndexBits(api, s.B.Index)
	gadgets.AssertBits(api, s.Amount, protocol.AmountBits)
	gadgets.AssertBits(api, s.KeyHigh, 8)
	api.AssertIsBoolean(s.All)
	op.assertSpare(api)
	op.foundA = gadgets.Found(api, s.A.Leaf.Key, s.Extra1)
	op.foundB = gadgets.Found(api, s.B.Leaf.Key, s.Extra2)
	op.toKey = api.Mul(op.transfer, s.B.Leaf.Key)
	return op
}

// selectKind makes the one-hot kinds from the kind's three bits. Ensures kind < 8.
func (op *operation) selectKind(api frontend.API) {
	bits := gadgets.ToBits(api, op.Kind, 3)
	b0, b1, b2 := bits[0], bits[1], bits[2]
	both := api.Mul(b0, b1)
	first, second := api.Sub(b0, both), api.Sub(b1, both)
	op.setKey, op.transfer = split(api, b2, first)
	op.forcedTransfer, op.withdraw = split(api, b2, second)
	op.forcedWithdraw, op.create = split(api, b2, both)
	op.deposit = api.Sub(b2, api.Add(op.setKey, op.forcedTransfer, op.forcedWithdraw))
	op.noop = api.Sub(1, b2, api.Add(op.transfer, op.withdraw, op.create))
	op.l1 = b2
	op.signed = api.Add(op.transfer, op.withdraw)
	op.paid = api.Add(op.signed, op.create)
}

// split divides v into the part where b is 1 and the part where it is 0.
func split(api frontend.API, b, v frontend.Variable) (with, without frontend.Variable) {
	with = api.Mul(b, v)
	return with, api.Sub(v, with)
}

// assertSpare ensures that amount, all and the extra words are zero in kinds that do not use them. (from, to and
// applied are zero there by construction.)
func (op *operation) assertSpare(api frontend.API) {
	gadgets.AssertZeroIf(api, api.Add(op.noop, op.create, op.setKey), op.Amount)
	gadgets.AssertZeroIf(api, gadgets.Not(api, op.forcedWithdraw), op.All)
	gadgets.AssertZeroIf(api, api.Add(op.noop, op.transfer), op.Extra1)
	gadgets.AssertZeroIf(api, api.Sub(1, op.setKey, op.forcedTransfer), op.Extra2)
}

// words returns the slot's three words; twin: protocol.Slot.Words. The result bit must be set.
func (op *operation) words(api frontend.API) []frontend.Variable {
	from := api.Mul(op.signed, op.A.Index)
	to := api.Add(api.Mul(api.Add(op.transfer, op.create), op.B.Index), api.Mul(op.setKey, op.KeyHigh))
	record := api.Add(
		gadgets.Lift(api, op.Kind, protocol.RecordKindShift),
		gadgets.Lift(api, from, protocol.RecordFromShift),
		gadgets.Lift(api, to, protocol.RecordToShift),
		gadgets.Lift(api, op.Amount, protocol.RecordAmountShift),
		api.Mul(op.All, protocol.FlagAll),
		op.applied, // protocol.FlagApplied is 1
	)
	return []frontend.Variable{record, op.Extra1, op.Extra2}
}

// assertOrder ensures that L1 operations stand first and that each CreateAccount is followed by a Transfer to the
// index that it made.
func assertOrder(api frontend.API, ops []*operation) {
	for i := 1; i < len(ops); i++ {
		assertPrefix(api, ops[i-1], ops[i])
		assertFunded(api, ops[i-1], ops[i])
	}
	assertNoneOpen(api, ops[len(ops)-1])
}

// assertPrefix ensures that an L1 operation follows only an L1 operation.
func assertPrefix(api frontend.API, before, op *operation) {
	gadgets.AssertZeroIf(api, op.l1, gadgets.Not(api, before.l1))
}

// assertFunded ensures that what follows a CreateAccount is a Transfer to its index.
func assertFunded(api frontend.API, before, op *operation) {
	gadgets.AssertZeroIf(api, before.create, gadgets.Not(api, op.transfer))
	gadgets.AssertZeroIf(api, before.create, api.Sub(op.B.Index, before.B.Index))
}

// assertNoneOpen ensures that the chunk does not end with a CreateAccount.
func assertNoneOpen(api frontend.API, last *operation) {
	api.AssertIsEqual(last.create, 0)
}
