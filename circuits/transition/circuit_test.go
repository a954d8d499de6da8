package transition_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

var (
	alice = chunktest.Address(0x10)
	bob   = chunktest.Address(0x20)
	carol = chunktest.Address(0x18) // between alice and bob
	dave  = chunktest.Address(0x30) // above both
)

var (
	ether      = big.NewInt(1e18)
	maxBalance = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), protocol.AmountBits), big.NewInt(1))
)

func wei(n int64) *big.Int { return big.NewInt(n) }

// funded is a chunk over a state with alice and bob, one ether each.
func funded() (c *chunktest.Chunk, a, b uint32) {
	c = chunktest.New()
	return c, c.Fund(alice, ether), c.Fund(bob, ether)
}

// assign fills the circuit with a trace and the inputs that it shows.
func assign(t *testing.T, trace protocol.ChunkTrace) *transition.Circuit {
	t.Helper()
	c, err := transition.Assign(trace, publicInputs(t, trace))
	require.NoError(t, err)
	return c
}

// publicInputs are the inputs that a trace shows, with some context.
func publicInputs(t *testing.T, trace protocol.ChunkTrace) [transition.PublicInputs]fr.Element {
	t.Helper()
	words, err := trace.Chunk().Words(protocol.Shape{Slots: len(trace.Slots)})
	require.NoError(t, err)
	b := protocol.Bind(words)
	var context fr.Element
	context.SetUint64(99)
	return [transition.PublicInputs]fr.Element{trace.PreRoot(), trace.PostRoot(), b.DataHash, b.Z, b.Y, context}
}

func solve(c *transition.Circuit) error {
	return test.IsSolved(transition.New(protocol.Shape{Slots: len(c.Slots)}), c, ecc.BN254.ScalarField())
}

// requireRejected asserts that the first constraint that fails stands in the named function: all rules before it
// hold, and the test fails when the rule is taken away.
func requireRejected(t *testing.T, c *transition.Circuit, rule string) {
	t.Helper()
	err := solve(c)
	require.Error(t, err)
	require.True(t, strings.Contains(err.Error(), "transition.") && strings.Contains(err.Error(), "."+rule+"\n"),
		"not rejected by %s: %.1500s", rule, err.Error())
}

func TestValidChunks(t *testing.T) {
	for name, build := range map[string]func(t *testing.T, c *chunktest.Chunk, a, b uint32){
		"padding only": func(*testing.T, *chunktest.Chunk, uint32, uint32) {},
		"transfer there and back": func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
			c.Transfer(a, b, wei(1000))
			c.Transfer(b, a, wei(2000))
		},
		"transfer of nothing to oneself": func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) { c.Transfer(a, a, wei(0)) },
		"transfer to oneself":            func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) { c.Transfer(a, a, wei(1e17)) },
		"transfer of the last wei": func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
			c.Transfer(a, b, new(big.Int).Sub(ether, c.Header.SlotFeeWei()))
		},
		"transfer up to the largest balance": func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
			d := c.Fund(dave, new(big.Int).Sub(maxBalance, wei(5)))
			c.Transfer(a, d, wei(5))
		},
		"fee equal to the limit, in the last second": func(_ *testing.T, c *chunktest.Chunk, a, b uint32) {
			m := c.Message(protocol.KindTransfer, a, b, wei(7))
			m.MaxFeeWei, m.ValidUntil = c.Header.SlotFeeWei(), c.Header.Time+1
			c.Push(protocol.Slot{Kind: protocol.KindTransfer, From: a, To: b, AmountWei: wei(7)}, c.Sign(m),
				chunktest.Edit{Index: a, After: chunktest.Spend(c.Cost(wei(7), 1))}, chunktest.Edit{Index: b, After: chunktest.Credit(wei(7))})
		},
		"withdraw": func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) { c.Withdraw(a, wei(12345)) },
		"create and fund, between and above": func(_ *testing.T, c *chunktest.Chunk, a, _ uint32) {
			c.Transfer(a, c.CreateAccount(carol), wei(50))
			c.Transfer(a, c.CreateAccount(dave), wei(60))
		},
		"deposit to an account": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) { require.True(t, c.Deposit(bob, ether)) },
		"deposit to new accounts": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.Deposit(dave, ether))
			require.True(t, c.Deposit(carol, wei(0)))
		},
		"deposit to address zero, which is there": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.Deposit(common.Address{}, wei(3)))
		},
		"deposit that overflows": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) { require.False(t, c.Deposit(bob, maxBalance)) },
		"deposit of the most that fits": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.Deposit(bob, new(big.Int).Sub(maxBalance, ether)))
		},
		"deposits into a full tree": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			c.Next = protocol.TreeCapacity
			require.False(t, c.Deposit(carol, wei(1)))
			require.True(t, c.Deposit(alice, wei(1)))
		},
		"deposit into the last free leaf": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			c.Next = protocol.TreeCapacity - 1
			require.True(t, c.Deposit(carol, wei(1)))
			require.False(t, c.Deposit(dave, wei(1)))
		},
		"set key": func(t *testing.T, c *chunktest.Chunk, a, _ uint32) {
			var h fr.Element
			h.SetString("0x2fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
			require.True(t, c.SetKey(alice, h))
			require.False(t, c.SetKey(dave, h))
		},
		"key set in the chunk signs": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.Deposit(dave, ether))
			require.True(t, c.SetKey(dave, protocol.SpendingKeyHash(chunktest.Key(dave).PublicKey)))
			d, _ := c.Locate(dave)
			c.Withdraw(d, wei(1))
		},
		"forced transfer": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.ForcedTransfer(alice, bob, ether))
		},
		"forced transfers that do nothing": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.False(t, c.ForcedTransfer(dave, bob, wei(0)))
			require.False(t, c.ForcedTransfer(alice, dave, wei(1)))
			require.False(t, c.ForcedTransfer(alice, bob, new(big.Int).Add(ether, wei(1))))
			require.False(t, c.ForcedTransfer(carol, dave, wei(1)))
		},
		"forced transfer that overflows": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			c.Fund(dave, maxBalance)
			require.False(t, c.ForcedTransfer(alice, dave, wei(1)))
		},
		"forced transfer to oneself": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.ForcedTransfer(alice, alice, ether))
			require.False(t, c.ForcedTransfer(alice, alice, new(big.Int).Add(ether, wei(1))))
		},
		"forced transfer of everything to oneself, where the sum would overflow": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			c.Fund(dave, maxBalance)
			require.True(t, c.ForcedTransfer(dave, dave, maxBalance))
		},
		"forced withdraw": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.True(t, c.ForcedWithdraw(alice, wei(5)))
			require.True(t, c.ForcedWithdraw(alice, nil))
			require.True(t, c.ForcedWithdraw(alice, wei(0)))
			require.True(t, c.ForcedWithdraw(alice, nil))
		},
		"forced withdraws that do nothing": func(t *testing.T, c *chunktest.Chunk, _, _ uint32) {
			require.False(t, c.ForcedWithdraw(dave, wei(0)))
			require.False(t, c.ForcedWithdraw(dave, nil))
			require.False(t, c.ForcedWithdraw(alice, maxBalance))
		},
		"everything at once": func(t *testing.T, c *chunktest.Chunk, a, b uint32) {
			require.True(t, c.Deposit(carol, ether))
			require.True(t, c.ForcedTransfer(carol, bob, wei(9)))
			c.Transfer(a, b, wei(1))
			c.Withdraw(b, wei(2))
		},
	} {
		t.Run(name, func(t *testing.T) {
			c, a, b := funded()
			build(t, c, a, b)
			require.NoError(t, solve(assign(t, c.Trace(4))))
		})
	}
}
