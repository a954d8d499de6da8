package chunktest

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Message is what the account at from signs next; to is an index, ignored for a Withdraw.
func (c *Chunk) Message(kind protocol.Kind, from, to uint32, amount *big.Int) protocol.Message {
	sender, _ := protocol.KeyAddress(c.tree.leaves[from].Key)
	m := protocol.Message{Kind: kind, From: sender, AmountWei: amount, MaxFeeWei: big.NewInt(1_000_000), ValidUntil: c.Header.Time + 60}
	nonce := c.tree.leaves[from].Values[protocol.ValueNonce]
	m.Nonce = nonce.Uint64()
	if kind == protocol.KindTransfer {
		m.To, _ = protocol.KeyAddress(c.tree.leaves[to].Key)
	}
	return m
}

// Sign signs m with the sender's test key.
func (c *Chunk) Sign(m protocol.Message) *protocol.Authorization {
	a, err := m.Sign(c.Header.Domain, Key(m.From))
	if err != nil {
		panic(err)
	}
	return &a
}

// Cost is amount plus the fee of n slots.
func (c *Chunk) Cost(amount *big.Int, slots int64) *big.Int {
	fee := new(big.Int).Mul(c.Header.SlotFeeWei(), big.NewInt(slots))
	return fee.Add(fee, amount)
}

// Transfer executes a Transfer; it pays two slots after a CreateAccount.
func (c *Chunk) Transfer(from, to uint32, amount *big.Int) {
	slots := int64(1)
	if n := len(c.trace.Slots); n > 0 && c.trace.Slots[n-1].Slot.Kind == protocol.KindCreateAccount {
		slots = 2
	}
	auth := c.Sign(c.Message(protocol.KindTransfer, from, to, amount))
	c.Push(protocol.Slot{Kind: protocol.KindTransfer, From: from, To: to, AmountWei: amount}, auth,
		Edit{from, Spend(c.Cost(amount, slots))}, Edit{to, Credit(amount)})
}

// Withdraw executes a Withdraw.
func (c *Chunk) Withdraw(from uint32, amount *big.Int) {
	m := c.Message(protocol.KindWithdraw, from, 0, amount)
	c.Push(protocol.Slot{Kind: protocol.KindWithdraw, From: from, AmountWei: amount, Owner: m.From}, c.Sign(m),
		Edit{from, Spend(c.Cost(amount, 1))}, Edit{})
}

// CreateAccount executes a CreateAccount and returns the new index.
func (c *Chunk) CreateAccount(address common.Address) uint32 {
	c.begin()
	key := protocol.AccountKey(address)
	low, _ := c.tree.locate(key)
	index := uint32(c.Next)
	a, b := c.insert(low, key, new(big.Int))
	c.record(protocol.Slot{Kind: protocol.KindCreateAccount, To: index, Recipient: address}, nil, a, b)
	return index
}

func fits(l protocol.Leaf, amount *big.Int) bool {
	sum := new(big.Int).Add(Balance(l), amount)
	return sum.BitLen() <= protocol.AmountBits
}

// Balance is the leaf's balance in wei.
func Balance(l protocol.Leaf) *big.Int {
	return l.Values[protocol.ValueBalance].BigInt(new(big.Int))
}

// Deposit executes a Deposit and reports whether it was applied.
func (c *Chunk) Deposit(recipient common.Address, amount *big.Int) bool {
	c.begin()
	slot := protocol.Slot{Kind: protocol.KindDeposit, Recipient: recipient, AmountWei: amount}
	index, found := c.Locate(recipient)
	switch {
	case found && fits(c.Leaf(index), amount):
		slot.Applied = true
		c.Push(slot, nil, Edit{index, Credit(amount)}, Edit{})
	case found || c.Next == protocol.TreeCapacity:
		c.Push(slot, nil, Edit{Index: index}, Edit{})
	default:
		slot.Applied = true
		a, b := c.insert(index, protocol.AccountKey(recipient), amount)
		c.record(slot, nil, a, b)
	}
	return slot.Applied
}

// SetKey executes a SetKey and reports whether it was applied.
func (c *Chunk) SetKey(owner common.Address, keyHash fr.Element) bool {
	index, found := c.Locate(owner)
	a := Edit{Index: index}
	if found {
		a.After = func(l protocol.Leaf) protocol.Leaf {
			l.Values[protocol.ValueSpendingKey] = keyHash
			return l
		}
	}
	c.Push(protocol.Slot{Kind: protocol.KindSetKey, Owner: owner, KeyHash: keyHash, Applied: found}, nil, a, Edit{})
	return found
}

// ForcedTransfer executes a ForcedTransfer and reports whether it was applied.
func (c *Chunk) ForcedTransfer(owner, recipient common.Address, amount *big.Int) bool {
	from, ownerFound := c.Locate(owner)
	to, recipientFound := c.Locate(recipient)
	funded := Balance(c.Leaf(from)).Cmp(amount) >= 0
	applied := ownerFound && recipientFound && funded && (from == to || fits(c.Leaf(to), amount))
	a, b := Edit{Index: from}, Edit{Index: to}
	if applied {
		a.After, b.After = Debit(amount), Credit(amount)
	}
	c.Push(protocol.Slot{Kind: protocol.KindForcedTransfer, Owner: owner, Recipient: recipient, AmountWei: amount, Applied: applied}, nil, a, b)
	return applied
}

// ForcedWithdraw executes a ForcedWithdraw, of everything if amount is nil, and reports whether it was applied.
func (c *Chunk) ForcedWithdraw(owner common.Address, amount *big.Int) bool {
	index, found := c.Locate(owner)
	slot := protocol.Slot{Kind: protocol.KindForcedWithdraw, Owner: owner, AmountWei: amount, All: amount == nil}
	if slot.All {
		slot.AmountWei = new(big.Int)
		if found {
			slot.AmountWei = Balance(c.Leaf(index))
		}
	}
	slot.Applied = found && Balance(c.Leaf(index)).Cmp(slot.AmountWei) >= 0
	a := Edit{Index: index}
	if slot.Applied {
		a.After = Debit(slot.AmountWei)
	}
	c.Push(slot, nil, a, Edit{})
	return slot.Applied
}
