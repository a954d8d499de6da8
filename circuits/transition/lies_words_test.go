package transition_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// Places of the header's counts in its second word, in bits.
const (
	timeShift    = 32
	l1CountShift = 16
)

// miscounted is a deposit and a transfer under a second header word that L1 has and the slots do not count to.
func miscounted(x int64, shift int) func(t *testing.T) *transition.Circuit {
	return changed(mixed, func(_ *transition.Circuit, words []fr.Element) { add(&words[1], scaled(x, shift)) })
}

func mixed(t *testing.T, c *chunktest.Chunk, a, b uint32) {
	require.True(t, c.Deposit(bob, wei(5)))
	pay(c, a, b, 7, nil)
}

var headerTotals = []lie{
	{name: "an L1 operation too many", rules: only(wordsRule), tell: miscounted(1, l1CountShift)},
	{name: "an L1 operation too few", rules: only(wordsRule), tell: miscounted(-1, l1CountShift)},
	{name: "a paid slot too many", rules: only(wordsRule), tell: miscounted(1, 0)},
	{name: "a paid slot too few", rules: only(wordsRule), tell: miscounted(-1, 0)},
	{name: "an L1 operation counted as 65,536 paid slots", rules: only(wordsRule), tell: changed(mixed, func(_ *transition.Circuit, words []fr.Element) {
		add(&words[1], scaled(-1, l1CountShift))
		add(&words[1], scaled(1<<16-1, 0))
	})},
	{name: "a count carried into the time", rules: only(headerRule), tell: changed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.Deposit(bob, wei(5)))
	}, func(c *transition.Circuit, words []fr.Element) {
		time := scaled(1, l1CountShift-timeShift)
		add(&time, fr.NewElement(c.Header.Time.(uint64)))
		c.Header.Time = time
		add(&words[1], scaled(1, l1CountShift))
	})},
	{name: "data fee counted as price", rules: only(wordsRule), tell: changed(mixed, func(_ *transition.Circuit, words []fr.Element) {
		add(&words[2], scaled(-1, 32))
		add(&words[2], scaled(1, protocol.PriceBits+32))
	})},
	{name: "price carried into the data fee", rules: only(headerRule), tell: changed(idle, func(c *transition.Circuit, _ []fr.Element) {
		c.Header.UnitPrice = c.Header.UnitPrice.(*big.Int).Int64() - 1
		c.Header.DataFee = new(big.Int).Add(c.Header.DataFee.(*big.Int), pow2(protocol.PriceBits))
	})},
	{name: "data fee carried into the units", rules: only(headerRule), tell: changed(idle, func(c *transition.Circuit, _ []fr.Element) {
		c.Header.DataFee = c.Header.DataFee.(*big.Int).Int64() - 1
		c.Header.UnitsPerSlot = int64(c.Header.UnitsPerSlot.(uint32)) + 1<<32
	})},
}

// claimed are the words of slots that L1 has in place of those that the circuit executes.
func claimed(build func(t *testing.T, c *chunktest.Chunk, a, b uint32), slots ...protocol.Slot) func(t *testing.T) *transition.Circuit {
	return changed(build, func(_ *transition.Circuit, words []fr.Element) {
		var counts uint16
		for i, slot := range slots {
			w := slot.Words()
			copy(words[protocol.HeaderWords+protocol.WordsPerSlot*i:], w[:])
			if slot.Kind.IsL1() {
				counts++
			}
		}
		header := chunktest.Header()
		header.L1Count = counts
		first := header.Words()
		copy(words, first[:])
	})
}

func deposit(x int64) protocol.Slot {
	return protocol.Slot{Kind: protocol.KindDeposit, Recipient: bob, AmountWei: wei(x), Applied: true}
}

func failed(s protocol.Slot) protocol.Slot {
	s.Applied = false
	return s
}

// deposits executes deposits to bob.
func deposits(amounts ...int64) func(t *testing.T, c *chunktest.Chunk, a, b uint32) {
	return func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		for _, x := range amounts {
			require.True(t, c.Deposit(bob, wei(x)))
		}
	}
}

var (
	keySet      = protocol.Slot{Kind: protocol.KindSetKey, Owner: alice, KeyHash: fr.NewElement(5), Applied: true}
	forcedMove  = protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: wei(5), Applied: true}
	forcedLeave = protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: wei(5), Applied: true}
)

var queueLies = []lie{
	{name: "skipped", rules: only(wordsRule), tell: claimed(idle, deposit(5))},
	{name: "skipped between two", rules: only(wordsRule), tell: claimed(deposits(5), deposit(5), deposit(6))},
	{name: "in the other order", rules: only(wordsRule), tell: claimed(deposits(6, 5), deposit(5), deposit(6))},
	{name: "doubled in the chunk", rules: only(wordsRule), tell: claimed(deposits(5, 5), deposit(5))},
	{name: "doubled in the state", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, b uint32) {
		c.Push(deposit(5), nil, credit(b, 10), keep(0))
	})},
	{name: "invented", rules: only(wordsRule), tell: claimed(deposits(5))},
	{name: "of another amount", rules: only(wordsRule), tell: claimed(deposits(6), deposit(5))},
	{name: "to another account", rules: only(wordsRule), tell: claimed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.Deposit(alice, wei(5)))
	}, deposit(5))},
	{name: "deposit marked failed", rules: only(wordsRule), tell: claimed(deposits(5), failed(deposit(5)))},
	{name: "deposit marked failed and not booked", rules: only(openBRule, wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, b uint32) {
		c.Push(failed(deposit(5)), nil, keep(b), keep(0))
	})},
	{name: "deposit to a new account marked failed", rules: only(wordsRule), tell: claimed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.Deposit(carol, wei(5)))
	}, protocol.Slot{Kind: protocol.KindDeposit, Recipient: carol, AmountWei: wei(5)})},
	{name: "key marked as not set", rules: only(wordsRule), tell: claimed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.SetKey(alice, keySet.KeyHash))
	}, failed(keySet))},
	{name: "another key set", rules: only(wordsRule), tell: claimed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.SetKey(alice, fr.NewElement(6)))
	}, keySet)},
	{name: "key's high bits moved to the low ones", rules: only(rangeRule, boundsRule), tell: changed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.SetKey(alice, keySet.KeyHash))
	}, func(c *transition.Circuit, words []fr.Element) {
		c.Slots[0].KeyHigh = 1 << protocol.IndexBits // beyond the record's field
		low := scaled(5, 0)
		high := scaled(1<<protocol.IndexBits, protocol.KeyBits)
		low.Sub(&low, &high)
		c.Slots[0].Extra2 = low
		words[5] = low
		add(&words[3], scaled(1, protocol.RecordToShift+protocol.IndexBits))
	})},
	{name: "forced transfer marked failed", rules: only(wordsRule), tell: claimed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.ForcedTransfer(alice, bob, wei(5)))
	}, failed(forcedMove))},
	{name: "forced transfer marked failed and not booked", rules: only(openBRule, openARule, wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Push(failed(forcedMove), nil, keep(a), keep(b))
	})},
	{name: "forced withdraw marked failed", rules: only(wordsRule), tell: claimed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.ForcedWithdraw(alice, wei(5)))
	}, failed(forcedLeave))},
	{name: "forced withdraw marked failed and not booked", rules: only(openBRule, wordsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Push(failed(forcedLeave), nil, keep(a), keep(0))
	})},
	{name: "owner said to be absent by another low leaf", rules: only(boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, b uint32) {
		c.Push(failed(forcedLeave), nil, keep(b), keep(0))
	})},
	{name: "owner said to be absent by the leaf below", rules: only(boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Push(failed(forcedLeave), nil, keep(0), keep(0))
	})},
	{name: "recipient said to be absent by the leaf below", rules: only(boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Push(failed(forcedMove), nil, keep(a), keep(a))
	})},
	{name: "recipient said to be absent by a leaf above", rules: only(boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Push(failed(forcedMove), nil, keep(a), keep(c.Fund(chunktest.Address(0xFF), wei(1))))
	})},
	{name: "all of it less one wei", rules: only(allRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		x := new(big.Int).Sub(ether, wei(1))
		c.Push(protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: x, All: true, Applied: true}, nil,
			chunktest.Edit{Index: a, After: chunktest.Debit(x)}, keep(0))
	})},
	{name: "all of it twice", rules: only(rangeRule), tell: changed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.True(t, c.ForcedWithdraw(alice, nil))
	}, func(c *transition.Circuit, words []fr.Element) {
		c.Slots[0].All = 2
		add(&words[3], fr.NewElement(protocol.FlagAll))
	})},
	{name: "after a slot of another kind", rules: only(orderOfSlots), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		pay(c, a, b, 7, nil)
		c.Deposit(bob, wei(5))
	})},
}

// charged is a transfer that pays for slots; before is what stands in the slot before it.
func charged(slots int64, before func(c *chunktest.Chunk, a uint32)) func(t *testing.T) *transition.Circuit {
	return told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		before(c, a)
		auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
		c.Push(transferSlot(a, b, 7), auth, spend(c, a, 7, slots), credit(b, 7))
	})
}

var twoSlotFees = []lie{
	{name: "in the first slot", rules: only(openBRule), tell: charged(2, func(*chunktest.Chunk, uint32) {})},
	{name: "after padding", rules: only(openBRule), tell: charged(2, func(c *chunktest.Chunk, _ uint32) { c.Push(protocol.Slot{}, nil, keep(0), keep(0)) })},
	{name: "after a transfer", rules: only(openBRule), tell: charged(2, func(c *chunktest.Chunk, a uint32) { c.Transfer(a, a, wei(1)) })},
	{name: "after a deposit that creates", rules: only(openBRule), tell: charged(2, func(c *chunktest.Chunk, _ uint32) { c.Deposit(carol, wei(1)) })},
	{name: "of a withdraw", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		auth := c.Sign(c.Message(protocol.KindWithdraw, a, 0, wei(7)))
		c.Push(protocol.Slot{Kind: protocol.KindWithdraw, From: a, AmountWei: wei(7), Owner: alice}, auth, spend(c, a, 7, 2), keep(0))
	})},
	{name: "not charged for a creation", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		n := c.CreateAccount(carol)
		pay(c, a, n, 7, nil)
	})},
	{name: "above the limit of a creation", rules: only(limitRule, boundsRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		n := c.CreateAccount(carol)
		m := c.Message(protocol.KindTransfer, a, n, wei(7))
		m.MaxFeeWei = new(big.Int).Sub(c.Cost(wei(0), 2), wei(1))
		c.Push(transferSlot(a, n, 7), c.Sign(m), spend(c, a, 7, 2), credit(n, 7))
	})},
}

// padding is a chunk whose first slot is a Noop that edits leaves.
func padding(a, b func(i uint32) chunktest.Edit) func(t *testing.T) *transition.Circuit {
	return told(func(_ *testing.T, c *chunktest.Chunk, alices, bobs uint32) {
		c.Push(protocol.Slot{}, nil, a(alices), b(bobs))
	})
}

// changes edits one value of a leaf.
func changes(value int) func(i uint32) chunktest.Edit {
	return func(i uint32) chunktest.Edit {
		return chunktest.Edit{Index: i, After: func(l protocol.Leaf) protocol.Leaf {
			add(&l.Values[value], fr.NewElement(1))
			return l
		}}
	}
}

// field is an idle chunk with a field of its first slot set, and its words as the circuit would have them.
func field(set func(s *transition.Slot), word, shift int) func(t *testing.T) *transition.Circuit {
	return changed(idle, func(c *transition.Circuit, words []fr.Element) {
		set(&c.Slots[0])
		if word >= 0 {
			add(&words[protocol.HeaderWords+word], scaled(1, shift))
		}
	})
}

var actingPadding = []lie{
	{name: "writes a balance by A", rules: only(openBRule), tell: padding(changes(protocol.ValueBalance), keep)},
	{name: "writes a nonce by A", rules: only(openBRule), tell: padding(changes(protocol.ValueNonce), keep)},
	{name: "writes a key by A", rules: only(openBRule), tell: padding(changes(protocol.ValueSpendingKey), keep)},
	{name: "writes a balance by B", rules: only(openARule), tell: padding(keep, changes(protocol.ValueBalance))},
	{name: "writes a nonce by B", rules: only(openARule), tell: padding(keep, changes(protocol.ValueNonce))},
	{name: "writes a key by B", rules: only(openARule), tell: padding(keep, changes(protocol.ValueSpendingKey))},
	{name: "moves from A to B", rules: only(openARule, openBRule), tell: padding(func(i uint32) chunktest.Edit {
		return chunktest.Edit{Index: i, After: chunktest.Debit(wei(7))}
	}, func(i uint32) chunktest.Edit { return credit(i, 7) })},
	{name: "writes in the last slot", rules: only(rootRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		c.Push(protocol.Slot{}, nil, keep(0), keep(0))
		c.Push(protocol.Slot{}, nil, keep(0), credit(a, 1))
	})},
	{name: "opens a leaf that is empty", rules: only(openARule, openBRule), tell: padding(func(uint32) chunktest.Edit { return keep(77) }, keep)},
	{name: "raises the next index", rules: only(rootRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Push(protocol.Slot{}, nil, keep(0), keep(0))
		c.Next++
	})},
	{name: "makes an account", rules: only(openBRule), tell: written(0, func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		leaf := protocol.Leaf{Key: fr.NewElement(5), NextKey: fr.NewElement(6)}
		c.Push(protocol.Slot{}, nil, keep(0), chunktest.Edit{Index: uint32(c.Next), After: func(protocol.Leaf) protocol.Leaf { return leaf }})
	})},
	{name: "has an amount", rules: only(spareRule), tell: field(func(s *transition.Slot) { s.Amount = 1 }, 0, protocol.RecordAmountShift)},
	{name: "takes all", rules: only(spareRule), tell: field(func(s *transition.Slot) { s.All = 1 }, 0, 1)},
	{name: "has a first word", rules: only(spareRule), tell: field(func(s *transition.Slot) { s.Extra1 = 1 }, 1, 0)},
	{name: "has a second word", rules: only(spareRule), tell: field(func(s *transition.Slot) { s.Extra2 = 1 }, 2, 0)},
	{name: "names a sender", rules: only(wordsRule), tell: field(func(*transition.Slot) {}, 0, protocol.RecordFromShift)},
	{name: "names a recipient", rules: only(wordsRule), tell: field(func(*transition.Slot) {}, 0, protocol.RecordToShift)},
	{name: "says that it was applied", rules: only(wordsRule), tell: field(func(*transition.Slot) {}, 0, 0)},
}

// wideKeyOfNobody is a SetKey of nobody, whose words move nothing, with a word beyond its bytes.
func wideKeyOfNobody(set func(s *transition.Slot), word, shift int) func(t *testing.T) *transition.Circuit {
	return changed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.False(t, c.SetKey(dave, fr.Element{}))
	}, func(c *transition.Circuit, words []fr.Element) {
		set(&c.Slots[0])
		add(&words[protocol.HeaderWords+word], scaled(1, shift))
	})
}

// wideHeader is an idle chunk with a header word beyond its bytes.
func wideHeader(set func(h *transition.Header), word int) func(t *testing.T) *transition.Circuit {
	return changed(idle, func(c *transition.Circuit, words []fr.Element) {
		set(&c.Header)
		add(&words[word], scaled(1, protocol.KeyBits))
	})
}

// wideIndex is a transfer whose record names an index beyond its bits.
func wideIndex(shift int, of func(s *transition.Slot) *transition.Opening) func(t *testing.T) *transition.Circuit {
	return changed(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) { pay(c, a, b, 7, nil) }, func(c *transition.Circuit, words []fr.Element) {
		o := of(&c.Slots[0])
		o.Index = new(big.Int).Add(pow2(uint(protocol.KeyBits-shift)), big.NewInt(int64(o.Index.(uint32))))
		add(&words[protocol.HeaderWords], scaled(1, protocol.KeyBits))
	})
}

// Every word but the domain, which L1 writes itself, is held below 2^248 by the circuit.
var wideWords = []lie{
	{name: "time", rules: only(headerRule), tell: wideHeader(func(h *transition.Header) {
		h.Time = new(big.Int).Add(pow2(protocol.KeyBits-timeShift), new(big.Int).SetUint64(h.Time.(uint64)))
	}, 1)},
	{name: "price", rules: only(headerRule), tell: wideHeader(func(h *transition.Header) {
		h.UnitPrice = new(big.Int).Add(pow2(protocol.KeyBits-protocol.PriceBits-32), h.UnitPrice.(*big.Int))
	}, 2)},
	{name: "data fee", rules: only(headerRule), tell: wideHeader(func(h *transition.Header) {
		h.DataFee = new(big.Int).Add(pow2(protocol.KeyBits-32), h.DataFee.(*big.Int))
	}, 2)},
	{name: "units", rules: only(headerRule), tell: wideHeader(func(h *transition.Header) {
		h.UnitsPerSlot = new(big.Int).Add(pow2(protocol.KeyBits), big.NewInt(int64(h.UnitsPerSlot.(uint32))))
	}, 2)},
	{name: "kind", rules: only(kindRule), tell: field(func(s *transition.Slot) { s.Kind = 1 << (protocol.KeyBits - protocol.RecordKindShift) }, 0, protocol.KeyBits)},
	{name: "amount", rules: only(rangeRule, weightRule), tell: changed(func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
		require.False(t, c.ForcedWithdraw(carol, wei(0)))
	}, func(c *transition.Circuit, words []fr.Element) {
		c.Slots[0].Amount = pow2(protocol.KeyBits - protocol.RecordAmountShift)
		add(&words[protocol.HeaderWords], scaled(1, protocol.KeyBits))
	})},
	{name: "sender", rules: only(rangeRule), tell: wideIndex(protocol.RecordFromShift, func(s *transition.Slot) *transition.Opening { return &s.A })},
	{name: "recipient", rules: only(rangeRule), tell: wideIndex(protocol.RecordToShift, func(s *transition.Slot) *transition.Opening { return &s.B })},
	{name: "key's high bits", rules: only(rangeRule), tell: wideKeyOfNobody(func(s *transition.Slot) {
		s.KeyHigh = pow2(protocol.KeyBits - protocol.RecordToShift)
	}, 0, protocol.KeyBits)},
	{name: "first extra word", rules: only(addressRule, boundsRule), tell: wideKeyOfNobody(func(s *transition.Slot) {
		s.Extra1 = new(big.Int).Add(pow2(protocol.KeyBits), davesKey())
	}, 1, protocol.KeyBits)},
	{name: "first extra word, an address of 161 bits", rules: only(addressRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, _, _ uint32) {
		c.Push(protocol.Slot{Kind: protocol.KindSetKey, Owner: dave}, nil, keep(wideLowLeaf(c)), keep(0))
	}, func(c *transition.Circuit, words []fr.Element) {
		c.Slots[0].Extra1 = new(big.Int).Add(pow2(protocol.AccountKeyBits), davesKey())
		add(&words[4], scaled(1, protocol.AccountKeyBits))
	})},
	{name: "second extra word, an address of 161 bits", rules: only(addressRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
		slot := protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: dave, AmountWei: wei(1)}
		c.Push(slot, nil, keep(a), keep(wideLowLeaf(c)))
	}, func(c *transition.Circuit, words []fr.Element) {
		c.Slots[0].Extra2 = new(big.Int).Add(pow2(protocol.AccountKeyBits), davesKey())
		add(&words[5], scaled(1, protocol.AccountKeyBits))
	})},
	{name: "second extra word", rules: only(boundsRule), tell: wideKeyOfNobody(func(s *transition.Slot) { s.Extra2 = pow2(protocol.KeyBits) }, 2, protocol.KeyBits)},
}

// wideLowLeaf gives dave's low leaf a key that no state has, so that an address of 161 bits is in its interval.
func wideLowLeaf(c *chunktest.Chunk) uint32 {
	index, _ := c.Locate(dave)
	leaf := c.Leaf(index)
	leaf.Key.SetBigInt(pow2(protocol.AccountKeyBits))
	c.SetLeaf(index, leaf)
	return index
}

func davesKey() *big.Int {
	key := protocol.AccountKey(dave)
	return key.BigInt(new(big.Int))
}

var wideWordTruths = []truth{
	{"domain", changed(idle, func(c *transition.Circuit, words []fr.Element) {
		c.Header.Domain = minusOne
		words[0] = minusOne
	})},
}
