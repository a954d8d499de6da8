package transition_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// imaginary is a square root of -1: (imaginary, 0) has order 4 on the curve, and off it the quotient 0/0 with this value
// leads from (0,0) to the neutral element.
func imaginary() (i fr.Element) {
	minusOne := fr.NewElement(1)
	minusOne.Neg(&minusOne)
	i.Sqrt(&minusOne)
	return i
}

// anyQuotient is the one that forges.
func anyQuotient(string) fr.Element { return imaginary() }

// point is one that need not be on the curve; nil is alice's own.
type point struct{ x, y fr.Element }

// forged is a transfer of alice's with a signature that she did not make. Her leaf has the hash of the key.
func forged(key, r *point, s func(t *testing.T, honest *big.Int) *big.Int) func(t *testing.T) *transition.Circuit {
	return func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		if key != nil {
			leaf := c.Leaf(a)
			leaf.Values[protocol.ValueSpendingKey] = protocol.H4(protocol.TagSpendingKey, key.x, key.y, fr.Element{})
			c.SetLeaf(a, leaf)
		}
		pay(c, a, b, 7, nil)
		circuit := assign(t, c.Trace(2))
		slot := &circuit.Slots[0]
		if key != nil {
			slot.PublicKey = twistededwards.Point{X: key.x, Y: key.y}
		}
		if r != nil {
			slot.Signature.R = twistededwards.Point{X: r.x, Y: r.y}
		}
		slot.Signature.S = s(t, slot.Signature.S.(*big.Int))
		return circuit
	}
}

func zeroS(*testing.T, *big.Int) *big.Int { return new(big.Int) }

var (
	minusOne = func() (e fr.Element) { e.SetInt64(-1); return e }()
	neutral  = point{y: fr.NewElement(1)}
)

var forgedSignatures = []lie{
	{name: "R off the curve", rules: only(pointsRule), tell: forged(nil, &point{}, zeroS), choose: anyQuotient},
	{name: "A off the curve", rules: only(pointsRule, multipleRule), tell: forged(&point{}, &neutral, zeroS), choose: anyQuotient},
	{name: "A neutral", rules: only(pointsRule, multipleRule), tell: forged(&neutral, &neutral, zeroS)},
	{name: "A of order two", rules: only(pointsRule, multipleRule), tell: forged(&point{y: minusOne}, &neutral, zeroS)},
	{name: "A of order four", rules: only(pointsRule, signatureRule), tell: forged(&point{x: imaginary()}, &neutral, zeroS)},
	{name: "R of low order under an honest key", rules: only(signatureRule), tell: forged(nil, &point{y: minusOne}, zeroS)},
	{name: "S of another message", rules: only(signatureRule), tell: forged(nil, nil, func(_ *testing.T, s *big.Int) *big.Int {
		return s.Xor(s, big.NewInt(1))
	})},
	{name: "S beyond its bits", rules: only(orderRule), tell: forged(nil, nil, func(_ *testing.T, s *big.Int) *big.Int {
		return s.Add(s, pow2(251))
	})},
	{name: "S beyond the order", rules: only(orderRule), tell: beyondOrder},
	{name: "key of another account", rules: only(keyRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
		leaf := c.Leaf(a)
		leaf.Values[protocol.ValueSpendingKey] = c.Leaf(b).Values[protocol.ValueSpendingKey]
		c.SetLeaf(a, leaf)
		c.Push(transferSlot(a, b, 7), auth, spend(c, a, 7, 1), credit(b, 7))
	})},
	{name: "account without a key", rules: only(keyRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		leaf := c.Leaf(a)
		leaf.Values[protocol.ValueSpendingKey] = fr.Element{}
		c.SetLeaf(a, leaf)
		pay(c, a, b, 7, nil)
	})},
	{name: "signature of slots that nobody signs", rules: only(signatureRule), tell: func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		auth := nothingSigned(t, c)
		var key edbn254.PointAffine
		_, err := key.SetBytes(auth.PublicKey[:])
		require.NoError(t, err)
		leaf := c.Leaf(a)
		leaf.Values[protocol.ValueSpendingKey] = protocol.H4(protocol.TagSpendingKey, key.X, key.Y, fr.Element{})
		c.SetLeaf(a, leaf)
		c.Push(transferSlot(a, b, 7), auth, spend(c, a, 7, 1), credit(b, 7))
		return assign(t, c.Trace(2))
	}},
}

// beyondOrder is a valid signature whose S was raised by the order, which leaves [S]G as it is. It needs an S that
// stays below 2^251, or its bits would not hold it.
func beyondOrder(t *testing.T) *transition.Circuit {
	order := edbn254.GetEdwardsCurve().Order
	for x := int64(1); ; x++ {
		c, a, b := funded()
		pay(c, a, b, x, nil)
		circuit := assign(t, c.Trace(2))
		s := circuit.Slots[0].Signature.S.(*big.Int)
		if s.Add(s, &order); s.BitLen() <= order.BitLen() {
			return circuit
		}
	}
}

// signedHash signs a message that has no check, by alice.
func signedHash(t *testing.T, c *chunktest.Chunk, m protocol.Message) *protocol.Authorization {
	a, err := protocol.SignHash(m.Hash(c.Header.Domain), chunktest.Key(alice))
	require.NoError(t, err)
	a.MaxFeeWei, a.ValidUntil = m.MaxFeeWei, m.ValidUntil
	return &a
}

var elsewhere = protocol.Domain(big.NewInt(1337), alice)

// carried is a transfer signed with nonce 1 and replayed with another one: what the nonce gains, validUntil loses,
// so that the signed field element stays the same.
func carried(by int64) func(t *testing.T) *transition.Circuit {
	return changed(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		leaf := c.Leaf(a)
		leaf.Values[protocol.ValueNonce].SetInt64(1 + by)
		c.SetLeaf(a, leaf)
		pay(c, a, b, 7, func(m *protocol.Message) { m.Nonce = 1 })
	}, func(c *transition.Circuit, _ []fr.Element) {
		until := scaled(-by, 64)
		add(&until, fr.NewElement(c.Slots[0].ValidUntil.(uint64)))
		c.Slots[0].ValidUntil = until
	})
}

var replays = []lie{
	{name: "of another rollup's operation", rules: only(signatureRule), tell: func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		kept := c.Header.Domain
		c.Header.Domain = elsewhere
		pay(c, a, b, 7, nil)
		c.Header.Domain = kept
		return assign(t, c.Trace(2))
	}},
	{name: "under another rollup's domain", rules: only(wordsRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Header.Domain = elsewhere
		pay(c, a, b, 7, nil)
	}, func(_ *transition.Circuit, words []fr.Element) { words[0] = chunktest.Header().Domain })},
	{name: "by another account with the same key", rules: only(signatureRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		leaf := c.Leaf(b)
		leaf.Values[protocol.ValueSpendingKey] = c.Leaf(a).Values[protocol.ValueSpendingKey]
		c.SetLeaf(b, leaf)
		auth := c.Sign(c.Message(protocol.KindTransfer, a, a, wei(7)))
		c.Push(transferSlot(b, a, 7), auth, spend(c, b, 7, 1), credit(a, 7))
	})},
	{name: "with the same nonce", rules: only(signatureRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		pay(c, a, b, 7, nil)
		pay(c, a, b, 7, func(m *protocol.Message) { m.Nonce = 0 })
	})},
	{name: "beside a nonce that is not raised", rules: only(openBRule), tell: told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
		c.Push(transferSlot(a, b, 7), auth, chunktest.Edit{Index: a, After: chunktest.Debit(c.Cost(wei(7), 1))}, credit(b, 7))
	})},
	{name: "with the leaf of before", rules: only(openARule), tell: func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		before := c.Leaf(a)
		pay(c, a, b, 7, nil)
		m := c.Message(protocol.KindTransfer, a, b, wei(7))
		m.Nonce = 0
		c.Push(transferSlot(a, b, 7), c.Sign(m), chunktest.Edit{Index: a, After: func(protocol.Leaf) protocol.Leaf {
			return chunktest.Spend(c.Cost(wei(7), 1))(before)
		}}, credit(b, 7))
		circuit := assign(t, c.Trace(2))
		setLeaf(&circuit.Slots[1].A.Leaf, before)
		return circuit
	}},
	{name: "with a lower nonce carried into validUntil", rules: only(endRule), tell: carried(-1)},
	{name: "with a higher nonce carried into validUntil", rules: only(endRule, boundsRule), tell: carried(1)},
}

// limited is a transfer whose signed limits are edited.
func limited(edit func(c *chunktest.Chunk, m *protocol.Message)) func(t *testing.T) *transition.Circuit {
	return told(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		pay(c, a, b, 7, func(m *protocol.Message) { edit(c, m) })
	})
}

// overpriced is a transfer at the highest prices, which only the fee limit can refuse: the balance bears the fee.
func overpriced(t *testing.T, c *chunktest.Chunk, a, b uint32) {
	highest := new(big.Int).Sub(pow2(protocol.PriceBits), wei(1))
	c.Header.UnitPriceWei, c.Header.DataFeeWei, c.Header.UnitsPerSlot = highest, highest, 1<<32-1
	leaf := c.Leaf(a)
	leaf.Values[protocol.ValueBalance].SetBigInt(maxBalance)
	c.SetLeaf(a, leaf)
	pay(c, a, b, 7, func(m *protocol.Message) { m.MaxFeeWei = highest })
}

// underpriced decodes the header's price word in another way, so that a slot costs nothing: price and data fee are not
// integers then, but in the field the word is the same.
func underpriced(t *testing.T) *transition.Circuit {
	c, a, b := funded()
	fee := c.Header.SlotFeeWei()
	auth := c.Sign(c.Message(protocol.KindTransfer, a, b, wei(7)))
	c.Push(transferSlot(a, b, 7), auth, chunktest.Edit{Index: a, After: chunktest.Spend(wei(7))}, credit(b, 7))
	circuit := assign(t, c.Trace(2))

	// (price - shift*2^-96)*units + data + shift = 0
	one, units := fr.NewElement(1), fr.NewElement(uint64(c.Header.UnitsPerSlot))
	var shift, slope, price, data fr.Element
	step := scaled(1, -protocol.PriceBits)
	slope.Mul(&step, &units).Sub(&one, &slope)
	shift.SetBigInt(fee)
	shift.Neg(&shift).Div(&shift, &slope)
	price.SetBigInt(c.Header.UnitPriceWei)
	price.Sub(&price, step.Mul(&step, &shift))
	data.SetBigInt(c.Header.DataFeeWei)
	data.Add(&data, &shift)
	circuit.Header.UnitPrice, circuit.Header.DataFee = price, data
	return circuit
}

var limits = []lie{
	{name: "fee one wei above the limit", rules: only(limitRule, boundsRule), tell: limited(func(c *chunktest.Chunk, m *protocol.Message) {
		m.MaxFeeWei = new(big.Int).Sub(c.Header.SlotFeeWei(), wei(1))
	})},
	{name: "limit of zero", rules: only(limitRule, boundsRule), tell: limited(func(_ *chunktest.Chunk, m *protocol.Message) { m.MaxFeeWei = wei(0) })},
	{name: "limit beyond its bits", rules: only(limitRule), tell: unchecked(func(m *protocol.Message) { m.MaxFeeWei = pow2(protocol.PriceBits) })},
	{name: "limit below zero", rules: only(limitRule, boundsRule), tell: unchecked(func(m *protocol.Message) { m.MaxFeeWei = wei(-1) })},
	{name: "fee beyond every limit", rules: only(limitRule, boundsRule), tell: told(overpriced)},
	{name: "prices that are no integers", rules: only(headerRule), tell: underpriced},
	{name: "signed end is now", rules: only(endRule, boundsRule), tell: limited(func(c *chunktest.Chunk, m *protocol.Message) { m.ValidUntil = c.Header.Time })},
	{name: "signed end is zero", rules: only(endRule, boundsRule), tell: limited(func(_ *chunktest.Chunk, m *protocol.Message) { m.ValidUntil = 0 })},
	{name: "clock turned back", rules: only(wordsRule), tell: changed(func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
		c.Header.Time--
		pay(c, a, b, 7, func(m *protocol.Message) { m.ValidUntil = c.Header.Time + 1 })
	}, func(_ *transition.Circuit, words []fr.Element) { add(&words[1], scaled(1, 32)) })},
}

// unchecked is a transfer signed with limits that no message may have.
func unchecked(edit func(m *protocol.Message)) func(t *testing.T) *transition.Circuit {
	return func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		m := c.Message(protocol.KindTransfer, a, b, wei(7))
		edit(&m)
		c.Push(transferSlot(a, b, 7), signedHash(t, c, m), spend(c, a, 7, 1), credit(b, 7))
		return assign(t, c.Trace(2))
	}
}

var limitTruths = []truth{
	{"fee at the limit, in the last second", limited(func(c *chunktest.Chunk, m *protocol.Message) {
		m.MaxFeeWei, m.ValidUntil = c.Header.SlotFeeWei(), c.Header.Time+1
	})},
}
