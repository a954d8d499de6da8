package transition_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

func pow2(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

// wideKey is a key of a kind that is no account.
func wideKey() (k fr.Element) {
	k.SetBigInt(pow2(240))
	return k
}

// nothingSigned is the authorization that unsigned slots hold, with limits that a transfer passes.
func nothingSigned(t *testing.T, c *chunktest.Chunk) *protocol.Authorization {
	key, err := protocol.DeriveSpendingKey([32]byte(protocol.Version))
	require.NoError(t, err)
	a, err := protocol.SignHash(protocol.TagMessage, key)
	require.NoError(t, err)
	a.MaxFeeWei, a.ValidUntil = wei(1_000_000), c.Header.Time+60
	return &a
}

// moved is a chunk of one transfer from alice to bob, one deposit before it.
func moved(t *testing.T) *transition.Circuit {
	c, a, b := funded()
	require.True(t, c.Deposit(dave, wei(5)))
	c.Transfer(a, b, wei(1000))
	return assign(t, c.Trace(3))
}

// What no trace can express is changed in the assignment: each field outside its range or its kind.
func TestFieldsAreInRange(t *testing.T) {
	require.NoError(t, solve(moved(t)))
	const deposit, transfer, noop = 0, 1, 2
	for name, test := range map[string]struct {
		rule   string
		change func(c *transition.Circuit)
	}{
		"time":                  {"Header.words", func(c *transition.Circuit) { c.Header.Time = pow2(64) }},
		"unit price":            {"Header.words", func(c *transition.Circuit) { c.Header.UnitPrice = pow2(96) }},
		"data fee":              {"Header.words", func(c *transition.Circuit) { c.Header.DataFee = pow2(96) }},
		"units per slot":        {"Header.words", func(c *transition.Circuit) { c.Header.UnitsPerSlot = pow2(32) }},
		"kind":                  {"(*operation).selectKind", func(c *transition.Circuit) { c.Slots[noop].Kind = 8 }},
		"index of A":            {"decode", func(c *transition.Circuit) { c.Slots[noop].A.Index = pow2(32) }},
		"index of B":            {"decode", func(c *transition.Circuit) { c.Slots[noop].B.Index = pow2(32) }},
		"amount":                {"decode", func(c *transition.Circuit) { c.Slots[deposit].Amount = pow2(128) }},
		"key's high bits":       {"decode", func(c *transition.Circuit) { c.Slots[noop].KeyHigh = 256 }},
		"amount of a noop":      {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[noop].Amount = 1 }},
		"all of a transfer":     {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[transfer].All = 1 }},
		"all of a deposit":      {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[deposit].All = 1 }},
		"extra1 of a noop":      {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[noop].Extra1 = 1 }},
		"extra1 of a transfer":  {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[transfer].Extra1 = 1 }},
		"extra2 of a noop":      {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[noop].Extra2 = 1 }},
		"extra2 of a deposit":   {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[deposit].Extra2 = 1 }},
		"extra2 of a transfer":  {"(*operation).assertSpare", func(c *transition.Circuit) { c.Slots[transfer].Extra2 = 1 }},
		"address of a deposit":  {"(*machine).assertKeys", func(c *transition.Circuit) { c.Slots[deposit].Extra1 = pow2(160) }},
		"fee limit":             {"(*machine).assertFeeLimit", func(c *transition.Circuit) { c.Slots[transfer].MaxFee = pow2(96) }},
		"end of validity":       {"(*machine).assertNotExpired", func(c *transition.Circuit) { c.Slots[transfer].ValidUntil = pow2(64) }},
		"pre root":              {"(*Circuit).Define", func(c *transition.Circuit) { c.PreRoot = 1 }},
		"first node of the top": {"(*Circuit).Define", func(c *transition.Circuit) { c.PreTop[0] = 1 }},
		"last node of the top":  {"(*Circuit).Define", func(c *transition.Circuit) { c.PreTop[len(c.PreTop)-1] = 1 }},
		"pre next index":        {"(*Circuit).Define", func(c *transition.Circuit) { c.PreNextIndex = 7 }},
		"post root":             {"(*Circuit).Define", func(c *transition.Circuit) { c.PostRoot = 1 }},
		"data hash":             {"Statement.assertBound", func(c *transition.Circuit) { c.DataHash = 1 }},
		"z":                     {"Statement.assertBound", func(c *transition.Circuit) { c.Z = 1 }},
		"y":                     {"Statement.assertBound", func(c *transition.Circuit) { c.Y = 1 }},
		"leaf A":                {"(*machine).assertOpenedA", func(c *transition.Circuit) { c.Slots[noop].A.Leaf.Values[3] = 1 }},
		"leaf B":                {"(*machine).assertOpenedB", func(c *transition.Circuit) { c.Slots[noop].B.Leaf.Values[4] = 1 }},
		"path of A":             {"(*machine).assertOpenedA", func(c *transition.Circuit) { c.Slots[transfer].A.Path[13][2] = 1 }},
		"path of B":             {"(*machine).assertOpenedB", func(c *transition.Circuit) { c.Slots[transfer].B.Path[0][0] = 1 }},
	} {
		t.Run(name, func(t *testing.T) {
			c := moved(t)
			test.change(c)
			requireRejected(t, c, test.rule)
		})
	}
}

// Traces of a cheating sequencer: consistent trees, hashes and signatures, one rule of the execution table broken.
func TestRulesOfExecution(t *testing.T) {
	type chunk = chunktest.Chunk
	keep := func(i uint32) chunktest.Edit { return chunktest.Edit{Index: i} }
	credit := func(i uint32, x *big.Int) chunktest.Edit { return chunktest.Edit{Index: i, After: chunktest.Credit(x)} }
	debit := func(i uint32, x *big.Int) chunktest.Edit { return chunktest.Edit{Index: i, After: chunktest.Debit(x)} }
	spend := func(i uint32, x *big.Int) chunktest.Edit { return chunktest.Edit{Index: i, After: chunktest.Spend(x)} }
	more := new(big.Int).Add(ether, wei(1))
	transferSlot := func(a, b uint32, x *big.Int) protocol.Slot {
		return protocol.Slot{Kind: protocol.KindTransfer, From: a, To: b, AmountWei: x}
	}
	// transfer makes a transfer of 7 wei whose signed message is edited before it is signed.
	transfer := func(c *chunk, a, b uint32, edit func(m *protocol.Message)) {
		m := c.Message(protocol.KindTransfer, a, b, wei(7))
		edit(&m)
		c.Push(transferSlot(a, b, wei(7)), c.Sign(m), spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
	}
	created := func(c *chunk, to uint32, low uint32, at uint32) {
		key := protocol.AccountKey(carol)
		next := c.Leaf(low).NextKey
		c.Push(protocol.Slot{Kind: protocol.KindCreateAccount, To: to, Recipient: carol}, nil,
			chunktest.Edit{Index: low, After: func(l protocol.Leaf) protocol.Leaf { l.NextKey = key; return l }},
			chunktest.Edit{Index: at, After: func(protocol.Leaf) protocol.Leaf { return protocol.Leaf{Key: key, NextKey: next} }})
		c.Next++
	}

	for name, test := range map[string]struct {
		rule  string
		build func(t *testing.T, c *chunk, a, b uint32)
	}{
		"an L1 operation after another slot": {"assertPrefix", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, b, wei(1))
			c.Deposit(bob, wei(1))
		}},
		"an L1 operation after padding": {"assertPrefix", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{}, nil, chunktest.Edit{}, chunktest.Edit{})
			c.ForcedWithdraw(bob, nil)
		}},
		"header counts an L1 operation too many": {"Statement.assertBound", func(t *testing.T, c *chunk, a, b uint32) {
			c.Header.L1Count = 1
		}},
		"header counts a paid slot too few": {"Statement.assertBound", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, b, wei(1))
			c.Header.PaidSlots = 0
		}},
		"noop writes A": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{}, nil, credit(a, wei(1)), keep(0))
		}},
		"noop writes B": {"(*machine).assertOpenedA", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{}, nil, keep(0), credit(a, wei(1)))
		}},
		"opening an empty leaf": {"(*machine).assertOpenedA", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{}, nil, keep(77), keep(0))
		}},

		"transfer of more than the balance": {"(*machine).assertBalances", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, b, ether) // nothing is left for the fee
		}},
		"transfer beyond the largest balance": {"(*machine).assertBalances", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, c.Fund(dave, maxBalance), wei(1))
		}},
		"transfer with a fee above the limit": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			transfer(c, a, b, func(m *protocol.Message) { m.MaxFeeWei = new(big.Int).Sub(c.Header.SlotFeeWei(), wei(1)) })
		}},
		"transfer at the signed end": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			transfer(c, a, b, func(m *protocol.Message) { m.ValidUntil = c.Header.Time })
		}},
		"transfer with an old nonce": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, b, wei(1))
			transfer(c, a, b, func(m *protocol.Message) { m.Nonce = 0 })
		}},
		"transfer of another amount": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			transfer(c, a, b, func(m *protocol.Message) { m.AmountWei = wei(6) })
		}},
		"transfer to another account": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			transfer(c, a, b, func(m *protocol.Message) { m.To = alice })
		}},
		"withdraw message used as a transfer": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			transfer(c, a, b, func(m *protocol.Message) { m.Kind = protocol.KindWithdraw })
		}},
		"transfer under another fee limit": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
			auth.MaxFeeWei = wei(2_000_000)
			c.Push(transferSlot(a, b, wei(7)), auth, spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},
		"transfer valid for longer than signed": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
			auth.ValidUntil++
			c.Push(transferSlot(a, b, wei(7)), auth, spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},
		"transfer signed for another rollup": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, b, wei(1))
			c.Header.Domain.SetUint64(5)
		}},
		"transfer signed with a key of another account": {"(*machine).assertSpendingKey", func(t *testing.T, c *chunk, a, b uint32) {
			transfer(c, a, b, func(m *protocol.Message) { m.From = bob })
		}},
		"transfer without a signature": {"(*machine).assertSpendingKey", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(transferSlot(a, b, wei(7)), nothingSigned(t, c), spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},
		"transfer with the signature of slots that need none": {"(*Verifier).assertSmallOrder", func(t *testing.T, c *chunk, a, b uint32) {
			leaf, auth := c.Leaf(a), nothingSigned(t, c)
			var key eddsa.PublicKey
			_, err := key.SetBytes(auth.PublicKey[:])
			require.NoError(t, err)
			leaf.Values[protocol.ValueSpendingKey] = protocol.SpendingKeyHash(key)
			c.SetLeaf(a, leaf)
			c.Push(transferSlot(a, b, wei(7)), auth, spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},
		"transfer that pays no fee": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(transferSlot(a, b, wei(7)), c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7))), spend(a, wei(7)), credit(b, wei(7)))
		}},
		"transfer that keeps the nonce": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(transferSlot(a, b, wei(7)), c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7))), debit(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},
		"transfer that credits more": {"(*machine).assertOpenedA", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(transferSlot(a, b, wei(7)), c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7))), spend(a, c.Cost(wei(7), 1)), credit(b, wei(8)))
		}},
		"transfer to what is no account": {"(*machine).assertKeys", func(t *testing.T, c *chunk, a, b uint32) {
			c.SetLeaf(9, protocol.Leaf{Key: wideKey(), NextKey: protocol.MaxKey()})
			c.Transfer(a, 9, wei(1))
		}},
		"transfer from what is no account": {"(*machine).assertKeys", func(t *testing.T, c *chunk, a, b uint32) {
			leaf := c.Leaf(a)
			leaf.Key = wideKey()
			auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
			c.SetLeaf(a, leaf)
			c.Push(transferSlot(a, b, wei(7)), auth, spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},
		"withdraw to another owner": {"(*machine).assertKeys", func(t *testing.T, c *chunk, a, b uint32) {
			auth := c.Sign(c.Message(protocol.KindWithdraw, a, 0, wei(7)))
			c.Push(protocol.Slot{Kind: protocol.KindWithdraw, From: a, AmountWei: wei(7), Owner: bob}, auth, spend(a, c.Cost(wei(7), 1)), keep(0))
		}},
		"withdraw of more than the balance": {"(*machine).assertBalances", func(t *testing.T, c *chunk, a, b uint32) { c.Withdraw(a, ether) }},
		"withdraw that credits B": {"(*machine).assertOpenedA", func(t *testing.T, c *chunk, a, b uint32) {
			auth := c.Sign(c.Message(protocol.KindWithdraw, a, 0, wei(7)))
			c.Push(protocol.Slot{Kind: protocol.KindWithdraw, From: a, AmountWei: wei(7), Owner: alice}, auth, spend(a, c.Cost(wei(7), 1)), credit(b, wei(7)))
		}},

		"create in the last slot": {"assertNoneOpen", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, b, wei(1))
			c.Transfer(a, b, wei(1))
			c.CreateAccount(carol)
		}},
		"create without a transfer": {"assertFunded", func(t *testing.T, c *chunk, a, b uint32) {
			c.CreateAccount(carol)
			c.Withdraw(a, wei(1))
		}},
		"create and padding that opens the new account": {"assertFunded", func(t *testing.T, c *chunk, a, b uint32) {
			n := c.CreateAccount(carol)
			c.Push(protocol.Slot{}, nil, keep(n), keep(n))
		}},
		"create after create": {"assertFunded", func(t *testing.T, c *chunk, a, b uint32) {
			c.CreateAccount(carol)
			c.Transfer(a, c.CreateAccount(dave), wei(1))
		}},
		"create and a transfer to another": {"assertFunded", func(t *testing.T, c *chunk, a, b uint32) {
			c.CreateAccount(carol)
			c.Transfer(a, b, wei(1))
		}},
		"create for the fee of one slot": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			n := c.CreateAccount(carol)
			transfer(c, a, n, func(*protocol.Message) {})
		}},
		"create above the fee limit": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			n := c.CreateAccount(carol)
			transfer(c, a, n, func(m *protocol.Message) { m.MaxFeeWei = c.Header.SlotFeeWei() })
		}},
		"create of an account that exists": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			c.Transfer(a, c.CreateAccount(bob), wei(1))
		}},
		"create after the wrong leaf": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			n := uint32(c.Next)
			created(c, n, b, n) // carol is below bob
			c.Transfer(a, n, wei(1))
		}},
		"create over a gap": {"(*machine).assertInserted", func(t *testing.T, c *chunk, a, b uint32) {
			n := uint32(c.Next) + 1
			created(c, n, a, n)
			c.Transfer(a, n, wei(1))
		}},
		"create over an account": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Next = uint64(b)
			created(c, b, a, b)
			c.Transfer(a, b, wei(1))
		}},

		"deposit not booked": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindDeposit, Recipient: alice, AmountWei: wei(5)}, nil, keep(a), keep(0))
		}},
		"deposit to another account": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindDeposit, Recipient: alice, AmountWei: wei(5), Applied: true}, nil, credit(b, wei(5)), keep(0))
		}},
		"deposit said to have failed": {"Statement.assertBound", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindDeposit, Recipient: alice, AmountWei: wei(5)}, nil, credit(a, wei(5)), keep(0))
		}},
		"deposit of a new account elsewhere": {"(*machine).assertInserted", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindDeposit, Recipient: dave, AmountWei: wei(5), Applied: true}, nil, keep(b), keep(a))
		}},
		"key set for another account": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindSetKey, Owner: alice, Applied: true}, nil, keep(b), keep(0))
		}},
		"key not set": {"Statement.assertBound", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindSetKey, Owner: alice, KeyHash: c.Leaf(a).Values[protocol.ValueSpendingKey]}, nil, keep(a), keep(0))
		}},
		"forced transfer from another account": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: wei(1)}, nil, keep(b), keep(b))
		}},
		"forced transfer to another account": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: wei(1)}, nil, keep(a), keep(a))
		}},
		"forced transfer refused though it fits": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: wei(1)}, nil, keep(a), keep(b))
		}},
		"forced transfer applied without funds": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: more, Applied: true}, nil, debit(a, more), credit(b, more))
		}},
		"forced transfer to oneself refused because the sum overflows": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			d := c.Fund(dave, maxBalance)
			c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: dave, Recipient: dave, AmountWei: wei(1)}, nil, keep(d), keep(d))
		}},
		"forced withdraw from another account": {"(*machine).assertLocated", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: wei(1)}, nil, keep(b), keep(0))
		}},
		"forced withdraw of everything but one": {"(*machine).assertAll", func(t *testing.T, c *chunk, a, b uint32) {
			x := new(big.Int).Sub(ether, wei(1))
			c.Push(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: x, All: true, Applied: true}, nil, debit(a, x), keep(0))
		}},
		"forced withdraw of everything of nobody": {"(*machine).assertAll", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: carol, AmountWei: wei(1), All: true}, nil, keep(a), keep(0))
		}},
		"forced withdraw not debited": {"(*machine).assertOpenedB", func(t *testing.T, c *chunk, a, b uint32) {
			c.Push(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: wei(1), Applied: true}, nil, keep(a), keep(0))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			c, a, b := funded()
			test.build(t, c, a, b)
			requireRejected(t, assign(t, c.Trace(3)), test.rule)
		})
	}
}

// Fields that only one kind has, outside the range that a protocol value can express.
func TestSpecialFieldsAreInRange(t *testing.T) {
	c, _, _ := funded()
	c.SetKey(alice, fr.Element{})
	key := assign(t, c.Trace(2))
	key.Slots[0].Extra2 = pow2(248)
	requireRejected(t, key, "(*machine).assertLocated")

	c, _, _ = funded()
	c.ForcedTransfer(alice, bob, wei(1))
	transfer := assign(t, c.Trace(2))
	transfer.Slots[0].Extra2 = pow2(160)
	requireRejected(t, transfer, "(*machine).assertKeys")

	c, _, _ = funded()
	c.ForcedWithdraw(alice, nil)
	withdraw := assign(t, c.Trace(2))
	withdraw.Slots[0].All = 2
	requireRejected(t, withdraw, "decode")

	c, a, _ := funded()
	c.Transfer(a, c.CreateAccount(carol), wei(1))
	create := assign(t, c.Trace(2))
	create.Slots[0].Extra1 = pow2(160)
	requireRejected(t, create, "(*machine).assertKeys")
}
