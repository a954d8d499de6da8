package transition_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// create pushes a CreateAccount that opens low as the low leaf and writes the new leaf at index to, and a transfer of
// 50 wei that pays for it.
func create(c *chunktest.Chunk, a, low, to uint32, who common.Address) {
	key, next := protocol.AccountKey(who), c.Leaf(low).NextKey
	c.Push(protocol.Slot{Kind: protocol.KindCreateAccount, To: to, Recipient: who}, nil,
		chunktest.Edit{Index: low, After: func(l protocol.Leaf) protocol.Leaf { l.NextKey = key; return l }},
		chunktest.Edit{Index: to, After: func(protocol.Leaf) protocol.Leaf { return protocol.Leaf{Key: key, NextKey: next} }})
	c.Next++
	c.Transfer(a, to, wei(50))
}

// treeRoot is the root of the tree before the chunk.
func treeRoot(c *transition.Circuit) fr.Element {
	nodes := make([]fr.Element, len(c.PreTop))
	for i := range nodes {
		nodes[i] = c.PreTop[i].(fr.Element)
	}
	for len(nodes) > 1 {
		nodes = protocol.ParentNodes(nodes)
	}
	return nodes[0]
}

// withCarol is a state in which carol's account stands between alice's and bob's.
func withCarol(build func(c *chunktest.Chunk, a, b, carols uint32)) func(t *testing.T) *transition.Circuit {
	return told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) { build(c, a, b, c.Fund(carol, wei(1))) })
}

var creations = []lie{
	{name: "of an account that is the low leaf itself", rules: only(locateRule), tell: withCarol(func(c *chunktest.Chunk, a, _, carols uint32) {
		create(c, a, carols, uint32(c.Next), carol)
	})},
	{name: "of an account that follows the low leaf", rules: only(boundsRule), tell: withCarol(func(c *chunktest.Chunk, a, _, _ uint32) {
		create(c, a, a, uint32(c.Next), carol)
	})},
	{name: "after a low leaf far below", rules: only(boundsRule), tell: withCarol(func(c *chunktest.Chunk, a, _, _ uint32) {
		create(c, a, 0, uint32(c.Next), dave)
	})},
	{name: "after a leaf above", rules: only(boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		create(c, a, b, uint32(c.Next), carol)
	})},
	{name: "of address zero", rules: only(locateRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.SetLeaf(0, chunktest.Credit(wei(1))(c.Leaf(0))) // or linked to itself it would be the empty leaf
		create(c, a, 0, uint32(c.Next), common.Address{})
	})},
	{name: "beyond the next index", rules: only(insertRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		create(c, a, a, uint32(c.Next)+1, carol)
	})},
	{name: "in a full tree, at a leaf that is empty", rules: only(insertRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Next = protocol.TreeCapacity
		create(c, a, a, 77, carol)
	})},
	{name: "beyond the last index", rules: only(rangeRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Next = protocol.TreeCapacity + 77
		create(c, a, a, 77, carol)
	}, func(c *transition.Circuit, words []fr.Element) {
		for i := range c.Slots {
			c.Slots[i].B.Index = protocol.TreeCapacity + 77
			add(&words[3+3*i], scaled(1, protocol.RecordToShift+protocol.IndexBits))
		}
	})},
	{name: "over an account", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Next = uint64(b)
		create(c, a, a, b, carol)
	})},
	{name: "that leaves the next index", rules: only(rootRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		create(c, a, a, uint32(c.Next), carol)
		c.Next--
	})},
	{name: "over a next index that is not the state's", rules: only(rootRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Next++
		create(c, a, a, uint32(c.Next), carol)
		c.Next--
	}, func(c *transition.Circuit, _ []fr.Element) {
		c.PreRoot = protocol.StateRoot(treeRoot(c), 3) // what L1 has
	})},
	{name: "with a balance", rules: only(openARule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		n := c.CreateAccount(carol)
		c.SetLeaf(n, chunktest.Credit(wei(1))(c.Leaf(n)))
		c.Transfer(a, n, wei(50))
	})},
	{name: "followed by padding", rules: only(fundedRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		n := c.CreateAccount(carol)
		c.Push(protocol.Slot{}, nil, keep(n), keep(n))
	}, func(c *transition.Circuit, _ []fr.Element) { c.Slots[1].MaxFee = wei(1_000_000) })},
	{name: "followed by a transfer to another", rules: only(fundedRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.CreateAccount(carol)
		c.Transfer(a, b, wei(50))
	})},
	{name: "in the last slot", rules: only(lastSlotRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Transfer(a, b, wei(50))
		c.CreateAccount(carol)
	})},
	{name: "by a deposit, twice", rules: only(openBRule), tell: written(1, func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Deposit(carol, wei(5))
		carols, _ := c.Locate(carol)
		next := c.Leaf(carols).NextKey
		c.Push(protocol.Slot{Kind: protocol.KindDeposit, Recipient: carol, AmountWei: wei(5), Applied: true}, nil, credit(carols, 5),
			chunktest.Edit{Index: uint32(c.Next), After: func(protocol.Leaf) protocol.Leaf {
				return chunktest.Credit(wei(5))(protocol.Leaf{Key: protocol.AccountKey(carol), NextKey: next})
			}})
	})},
	{name: "by a deposit, after a leaf that is not the low one", rules: only(boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		next := c.Leaf(0).NextKey
		c.Push(protocol.Slot{Kind: protocol.KindDeposit, Recipient: carol, AmountWei: wei(5), Applied: true}, nil,
			chunktest.Edit{After: func(l protocol.Leaf) protocol.Leaf { l.NextKey = protocol.AccountKey(carol); return l }},
			chunktest.Edit{Index: uint32(c.Next), After: func(protocol.Leaf) protocol.Leaf {
				return chunktest.Credit(wei(5))(protocol.Leaf{Key: protocol.AccountKey(carol), NextKey: next})
			}})
		c.Next++
	})},
}

// neighbours is a chunk that creates an account beside another one's key.
func neighbours(who, neighbour common.Address) func(t *testing.T) *transition.Circuit {
	return told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Fund(neighbour, wei(1))
		c.Transfer(a, c.CreateAccount(who), wei(50))
	})
}

var creationTruths = []truth{
	{"at the last index", told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Next = protocol.TreeCapacity - 1
		c.Transfer(a, c.CreateAccount(carol), wei(50))
	})},
	{"one above a key", neighbours(chunktest.Address(0x19), carol)},
	{"one below a key", neighbours(chunktest.Address(0x17), carol)},
	{"of the lowest address", neighbours(common.Address{19: 1}, carol)},
	{"of the highest address", neighbours(common.MaxAddress, carol)},
}

// stale is a slot whose leaf B is the one that A was before A was written: what B is debited counts twice.
func stale(build func(c *chunktest.Chunk, a uint32, forget chunktest.Edit)) func(t *testing.T) *transition.Circuit {
	return func(t *testing.T) *transition.Circuit {
		c, a, _ := funded()
		before := c.Leaf(a)
		build(c, a, chunktest.Edit{Index: a, After: func(protocol.Leaf) protocol.Leaf { return chunktest.Credit(wei(7))(before) }})
		circuit := assign(t, c.Trace(2))
		setLeaf(&circuit.Slots[0].B.Leaf, before)
		return circuit
	}
}

var selfTransfers = []lie{
	{name: "credited to the leaf of before", rules: only(openBRule), tell: stale(func(c *chunktest.Chunk, a uint32, forget chunktest.Edit) {
		auth := c.Sign(c.Message(protocol.KindTransfer, a, a, wei(7)))
		c.Push(transferSlot(a, a, 7), auth, spend(c, a, 7, 1), forget)
	})},
	{name: "forced, credited to the leaf of before", rules: only(openBRule), tell: stale(func(c *chunktest.Chunk, a uint32, forget chunktest.Edit) {
		c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: alice, AmountWei: wei(7), Applied: true}, nil,
			chunktest.Edit{Index: a, After: chunktest.Debit(wei(7))}, forget)
	})},
	{name: "not debited", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		auth := c.Sign(c.Message(protocol.KindTransfer, a, a, wei(7)))
		c.Push(transferSlot(a, a, 7), auth, spend(c, a, 0, 1), credit(a, 7))
	})},
	{name: "not credited", rules: only(openARule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		auth := c.Sign(c.Message(protocol.KindTransfer, a, a, wei(7)))
		c.Push(transferSlot(a, a, 7), auth, spend(c, a, 7, 1), keep(a))
	})},
	{name: "forced, said to fail where the sum would overflow", rules: only(wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		d := c.Fund(dave, maxBalance)
		c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: dave, Recipient: dave, AmountWei: wei(1)}, nil,
			chunktest.Edit{Index: d, After: chunktest.Debit(wei(1))}, credit(d, 1))
	})},
}

var selfTransferTruths = []truth{
	{"of everything but the fee", told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Transfer(a, a, new(big.Int).Sub(ether, c.Header.SlotFeeWei()))
	})},
	{"of the largest balance, forced", told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Fund(dave, maxBalance)
		c.ForcedTransfer(dave, dave, maxBalance)
	})},
}

// result is a chunk of one L1 operation that says it was applied or not, with the effects of an operation that was not.
func result(slot protocol.Slot, applied bool) func(t *testing.T) *transition.Circuit {
	return told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		slot.Applied = applied
		who := slot.Owner
		if slot.Kind == protocol.KindDeposit {
			who = slot.Recipient
		}
		index, _ := c.Locate(who)
		to, _ := c.Locate(slot.Recipient)
		if slot.Kind == protocol.KindDeposit {
			to = 0
		}
		c.Push(slot, nil, keep(index), keep(to))
	})
}

// strangers are accounts and owners that a slot may not name.
var strangers = []lie{
	{name: "withdraw paid to another", rules: only(addressRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		auth := c.Sign(c.Message(protocol.KindWithdraw, a, 0, wei(7)))
		c.Push(protocol.Slot{Kind: protocol.KindWithdraw, From: a, AmountWei: wei(7), Owner: bob}, auth, spend(c, a, 7, 1), keep(0))
	})},
	{name: "withdraw signed as a transfer to nobody", rules: only(signatureRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		m := c.Message(protocol.KindTransfer, a, 0, wei(7))
		c.Push(protocol.Slot{Kind: protocol.KindWithdraw, From: a, AmountWei: wei(7), Owner: alice}, c.Sign(m), spend(c, a, 7, 1), keep(0))
	})},
	{name: "transfer to what is no account", rules: only(addressRule, signatureRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.SetLeaf(9, protocol.Leaf{Key: wideKey(), NextKey: protocol.MaxKey()})
		pay(c, a, 9, 7, nil)
	})},
	{name: "transfer from an account that is not there", rules: only(openARule), tell: func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		alices, auth := c.Leaf(a), c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
		c.Push(transferSlot(77, b, 7), auth, chunktest.Edit{Index: 77, After: func(protocol.Leaf) protocol.Leaf {
			return chunktest.Spend(c.Cost(wei(7), 1))(alices)
		}}, credit(b, 7))
		circuit := assign(t, c.Trace(2))
		setLeaf(&circuit.Slots[0].A.Leaf, alices)
		return circuit
	}},
	{name: "transfer to an account that is not there", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		pay(c, a, 77, 7, nil)
	})},
}

var zeroAmounts = []lie{
	{name: "transfer without a fee", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(0)))
		c.Push(transferSlot(a, b, 0), auth, spend(c, a, 0, 0), keep(b))
	})},
	{name: "transfer without a signature", rules: only(keyRule, signatureRule), tell: func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		c.Push(transferSlot(a, b, 0), nothingSigned(t, c), spend(c, a, 0, 1), keep(b))
		return assign(t, c.Trace(2))
	}},
	{name: "deposit said to fail", rules: only(wordsRule), tell: result(protocol.Slot{Kind: protocol.KindDeposit, Recipient: bob}, false)},
	{name: "forced transfer said to fail", rules: only(wordsRule), tell: result(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob}, false)},
	{name: "forced withdraw said to fail", rules: only(wordsRule), tell: result(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice}, false)},
	{name: "forced withdraw of nobody said to apply", rules: only(wordsRule), tell: result(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: carol}, true)},
	{name: "forced transfer of nobody said to apply", rules: only(wordsRule), tell: result(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: carol, Recipient: bob}, true)},
	{name: "forced transfer to nobody said to apply", rules: only(wordsRule), tell: result(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: carol}, true)},
	{name: "forced withdraw of all that is nothing", rules: only(allRule), tell: result(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice, All: true}, true)},
}

var zeroAmountTruths = []truth{
	{"transfer and withdraw", told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Transfer(a, b, wei(0))
		c.Withdraw(b, wei(0))
	})},
	{"deposits to an account and to a new one", told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Deposit(alice, wei(0))
		c.Deposit(carol, wei(0))
	})},
	{"forced transfer and withdraw", told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.ForcedTransfer(alice, bob, wei(0))
		c.ForcedWithdraw(bob, wei(0))
	})},
	{"all of nothing, of somebody and of nobody", told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Fund(dave, wei(0))
		c.ForcedWithdraw(dave, nil)
		c.ForcedWithdraw(carol, nil)
	})},
}

var (
	full = func(c *chunktest.Chunk) uint32 { return c.Fund(dave, maxBalance) }
	most = func(kind protocol.Kind, x *big.Int) protocol.Slot {
		return protocol.Slot{Kind: kind, Owner: alice, Recipient: dave, AmountWei: x}
	}
)

var largestBalances = []lie{
	{name: "transfer beyond them", rules: only(balanceRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) { pay(c, a, full(c), 1, nil) })},
	{name: "transfer of all of it, without the fee", rules: only(balanceRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Transfer(full(c), a, new(big.Int).Sub(maxBalance, ether))
		c.Transfer(a, a, new(big.Int).Sub(maxBalance, wei(1)))
	})},
	{name: "withdraw of all of it, without the fee", rules: only(balanceRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) { c.Withdraw(full(c), maxBalance) })},
	{name: "transfer of the largest amount from a small balance", rules: only(balanceRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Transfer(a, c.Fund(dave, wei(0)), maxBalance)
	})},
	{name: "a balance that no state has", rules: only(weightRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, b uint32) {
		leaf := c.Leaf(b)
		leaf.Values[protocol.ValueBalance].SetBigInt(pow2(protocol.AmountBits + 1))
		c.SetLeaf(b, leaf)
		c.Push(protocol.Slot{}, nil, keep(0), keep(b))
	})},
	{name: "deposit beyond them said to apply", rules: only(wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		slot := most(protocol.KindDeposit, wei(1))
		slot.Owner, slot.Applied = common.Address{}, true
		c.Push(slot, nil, keep(full(c)), keep(0))
	})},
	{name: "deposit beyond them booked", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		slot := most(protocol.KindDeposit, wei(1))
		slot.Owner = common.Address{}
		c.Push(slot, nil, credit(full(c), 1), keep(0))
	})},
	{name: "forced transfer beyond them said to apply", rules: only(wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		slot := most(protocol.KindForcedTransfer, wei(1))
		slot.Applied = true
		c.Push(slot, nil, keep(a), keep(full(c)))
	})},
	{name: "forced transfer of more than there is said to apply", rules: only(wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		slot := most(protocol.KindForcedTransfer, maxBalance)
		slot.Recipient, slot.Applied = bob, true
		c.Push(slot, nil, keep(a), keep(b))
	})},
	{name: "forced withdraw of more than there is said to apply", rules: only(wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		slot := most(protocol.KindForcedWithdraw, maxBalance)
		slot.Recipient, slot.Applied = common.Address{}, true
		c.Push(slot, nil, keep(a), keep(0))
	})},
}

var largestBalanceTruths = []truth{
	{"reached by a transfer, withdrawn by force", told(func(t *testing.T, c *chunktest.Chunk, a, _ uint32) {
		d := c.Fund(dave, new(big.Int).Sub(maxBalance, wei(5)))
		c.Transfer(a, d, wei(5))
	})},
	{"withdrawn by force", told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		full(c)
		c.ForcedWithdraw(dave, maxBalance)
	})},
	{"reached by a deposit of the largest amount", told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) { c.Deposit(carol, maxBalance) })},
}
