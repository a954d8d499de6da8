package exit

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/internal/mutation"
	"github.com/proophi/proophi/circuits/protocol"
)

var update = flag.Bool("update", false, "rewrite the golden files of this package")

var (
	chainID = big.NewInt(1337)
	rollup  = common.Address{19: 0xAB}
	alice   = chunktest.Address(0x10)
	bob     = chunktest.Address(0x20)
	carol   = chunktest.Address(0x18)
	ether   = big.NewInt(1e18)
	most    = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), protocol.AmountBits), big.NewInt(1))
)

// open returns the opening of a leaf in the state that c has reached.
func open(c *chunktest.Chunk, index uint32) Opening {
	final := c.Continue()
	final.Push(protocol.Slot{}, nil, chunktest.Edit{Index: index}, chunktest.Edit{})
	o := final.Trace(1).Slots[0].A
	return Opening{NextIndex: final.Next, Index: index, Leaf: o.Before, Siblings: o.Siblings}
}

// lived is a state with a past: alice has a key and a nonce, bob everything that fits, carol nothing.
func lived(t *testing.T) *chunktest.Chunk {
	c := chunktest.New()
	a := c.Fund(alice, ether)
	c.Fund(bob, most)
	require.True(t, c.Deposit(carol, new(big.Int)))
	require.True(t, c.Deposit(common.Address{}, big.NewInt(3)))
	c.Withdraw(a, big.NewInt(12345))
	c.Trace(5)
	return c
}

func openAccount(t *testing.T, c *chunktest.Chunk, account common.Address) Opening {
	t.Helper()
	index, found := c.Locate(account)
	require.True(t, found)
	return open(c, index)
}

func solve(c *Circuit) error {
	return test.IsSolved(&Circuit{}, c, ecc.BN254.ScalarField())
}

// requireRejected asserts that the first constraint that fails stands in the named function.
func requireRejected(t *testing.T, c *Circuit, rule string) {
	t.Helper()
	err := solve(c)
	require.Error(t, err)
	require.True(t, strings.Contains(err.Error(), "."+rule+"\n"),
		"not rejected by %s: %.1500s", rule, err.Error())
}

func TestAccountsExit(t *testing.T) {
	c := lived(t)
	for name, account := range map[string]common.Address{"with a past": alice, "with the largest balance": bob, "with nothing": carol} {
		o := openAccount(t, c, account)
		claim, err := o.Claim(chainID, rollup)
		require.NoError(t, err, name)
		require.Equal(t, account, claim.Account, name)
		require.Equal(t, protocol.StateRoot(c.Trace(5).PostTreeRoot, c.Next), claim.StateRoot, name)
		circuit, err := Assign(claim, o)
		require.NoError(t, err, name)
		require.NoError(t, solve(circuit), name)
	}
}

// Paths that turn at every position, in a tree that no execution built.
func TestEveryChildPosition(t *testing.T) {
	o := openAccount(t, lived(t), alice)
	for level := range o.Siblings {
		for i := range o.Siblings[level] {
			o.Siblings[level][i].SetUint64(uint64(100*level + i + 7))
		}
	}
	for _, index := range []uint32{0, 1, 2, 3, 0x1B, 0xE4E4E4E4, 1<<32 - 1} {
		o.Index = index
		claim, err := o.Claim(chainID, rollup)
		require.NoError(t, err)
		circuit, err := Assign(claim, o)
		require.NoError(t, err)
		require.NoError(t, solve(circuit), "index %#x", index)
		circuit.Index = uint64(index) + 1<<32
		require.ErrorContains(t, solve(circuit), "gadgets.IndexBits", "index %#x", index)
	}
}

// Each case is a witness that satisfies every rule but the named one.
func TestRejected(t *testing.T) {
	c := lived(t)
	alices := openAccount(t, c, alice)
	genesis := open(c, 0)
	require.Equal(t, "3", genesis.Leaf.Values[protocol.ValueBalance].String(), "somebody has sent ether to address zero")
	token := alices
	token.Leaf.Key.SetBigInt(new(big.Int).Lsh(big.NewInt(1), protocol.AccountKeyBits)) // lowest key that is no account's
	rich := alices
	rich.Leaf.Values[protocol.ValueBalance].SetBigInt(new(big.Int).Add(most, big.NewInt(1)))

	for _, tc := range []struct {
		name, rule string
		opening    Opening
		change     func(c *Circuit)
	}{
		{"ether of address zero", "assertAccount", genesis, nil},
		{"leaf of another kind", "assertAccount", token, nil},
		{"balance of 129 bits", "assertBalance", rich, nil},
		{"another state", "assertOpened", alices, func(c *Circuit) { c.StateRoot = 1 }},
		{"another account", "assertOpened", alices, func(c *Circuit) { c.Account = protocol.AccountKey(bob) }},
		{"one wei more", "assertOpened", alices, func(c *Circuit) {
			c.Amount = new(big.Int).Add(alices.Leaf.Values[protocol.ValueBalance].BigInt(new(big.Int)), big.NewInt(1))
		}},
		{"another leaf's place", "assertOpened", alices, func(c *Circuit) { c.Index = alices.Index + 1 }},
		{"another next index", "assertOpened", alices, func(c *Circuit) { c.NextIndex = alices.NextIndex + 1 }},
		{"empty leaf", "assertOpened", open(c, 77), func(c *Circuit) { c.Account = protocol.AccountKey(carol) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			balance := tc.opening.Leaf.Values[protocol.ValueBalance]
			claim := Claim{ChainID: chainID, Rollup: rollup, StateRoot: tc.opening.StateRoot(), AmountWei: balance.BigInt(new(big.Int))}
			circuit := fill(claim, tc.opening)
			circuit.Account = tc.opening.Leaf.Key
			if tc.change != nil {
				tc.change(circuit)
			}
			requireRejected(t, circuit, tc.rule)
		})
	}
}

// Every wire but the context is bound by constraints; the context by the proof (TestProof).
func TestEveryWireIsBound(t *testing.T) {
	system := mutation.Compile(t, &Circuit{})
	o := openAccount(t, lived(t), alice)
	claim, err := o.Claim(chainID, rollup)
	require.NoError(t, err)
	solution := system.Solve(t, fill(claim, o))
	require.Empty(t, system.Names(system.Held(solution, system.All(), mutation.Mutations)))
	require.Equal(t, []string{"Context"}, system.Names(system.Spread(solution, append(system.Inputs(), system.Hinted()...), mutation.Mutations)))
	require.Equal(t, []string{"Context"}, system.Names(system.Solved(t, solution, system.Inputs(), mutation.Mutations[:1])))
}

func TestClaimCheck(t *testing.T) {
	good := Claim{ChainID: chainID, Rollup: rollup, Account: alice, AmountWei: ether}
	require.NoError(t, good.Check())

	bad := Claim{AmountWei: new(big.Int).Add(most, big.NewInt(1))}
	for _, want := range []error{ErrChainID, ErrNobody, ErrAmountRange} {
		require.ErrorIs(t, bad.Check(), want, "one call reports every mistake")
	}
	for _, amount := range []*big.Int{nil, big.NewInt(-1)} {
		bad = good
		bad.AmountWei = amount
		require.ErrorIs(t, bad.Check(), ErrAmountRange)
	}
	for _, id := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 256)} {
		bad = good
		bad.ChainID = id
		require.ErrorIs(t, bad.Check(), ErrChainID)
	}
}

func TestAssignReportsEveryMistake(t *testing.T) {
	c := lived(t)
	alices := openAccount(t, c, alice)
	claim, err := alices.Claim(chainID, rollup)
	require.NoError(t, err)

	bobs := openAccount(t, c, bob)
	bobs.NextIndex++
	_, err = Assign(claim, bobs)
	for _, want := range []error{ErrOtherAccount, ErrOtherBalance, ErrOtherState} {
		require.ErrorIs(t, err, want)
	}
	_, err = Assign(claim, open(c, 77))
	require.ErrorIs(t, err, ErrNotAccount)
	claim.Account = common.Address{}
	_, err = Assign(claim, alices)
	require.ErrorIs(t, err, ErrNobody)

	genesis, empty, token := open(c, 0), open(c, 77), alices
	_, err = genesis.Claim(chainID, rollup)
	require.ErrorIs(t, err, ErrNobody)
	_, err = empty.Claim(chainID, rollup)
	require.ErrorIs(t, err, ErrNotAccount)
	token.Leaf.Key.SetBigInt(new(big.Int).Lsh(big.NewInt(1), 240))
	_, err = token.Claim(chainID, rollup)
	require.ErrorIs(t, err, ErrNotAccount)
}

// What the context names, it depends on.
func TestContextSeparates(t *testing.T) {
	claim := Claim{ChainID: chainID, Rollup: rollup, Account: alice, AmountWei: ether}
	seen := map[fr.Element]string{claim.Context(): "claim"}
	for name, change := range map[string]func(c *Claim){
		"chain":   func(c *Claim) { c.ChainID = big.NewInt(1) },
		"rollup":  func(c *Claim) { c.Rollup = alice },
		"account": func(c *Claim) { c.Account = bob },
	} {
		other := claim
		change(&other)
		require.NotContains(t, seen, other.Context(), name)
		seen[other.Context()] = name
	}
}

// vectorsFile holds one exit, for Solidity and Go. 32-byte values are 0x-prefixed hex.
const vectorsFile = "testdata/vectors.json"

type vectors struct {
	Comment      string         `json:"comment"`
	Version      common.Hash    `json:"version"`
	ChainID      uint64         `json:"chainId"`
	Rollup       common.Address `json:"rollup"`
	Account      common.Address `json:"account"`
	PublicInputs []common.Hash  `json:"publicInputs"`
	NextIndex    uint64         `json:"nextIndex"`
	Index        uint32         `json:"index"`
	Leaf         []common.Hash  `json:"leaf"`
	Siblings     []common.Hash  `json:"siblings"`
}

func hashes(elements ...fr.Element) (out []common.Hash) {
	for _, e := range elements {
		out = append(out, e.Bytes())
	}
	return out
}

func TestGoldenVectors(t *testing.T) {
	o := openAccount(t, lived(t), alice)
	claim, err := o.Claim(chainID, rollup)
	require.NoError(t, err)
	public := claim.PublicInputs()
	v := vectors{
		Comment: "publicInputs are stateRoot, account, amount, context; leaf is key, nextKey, v0 to v5; siblings go from the leaf's level upwards",
		Version: Version, ChainID: chainID.Uint64(), Rollup: rollup, Account: claim.Account, PublicInputs: hashes(public[:]...),
		NextIndex: o.NextIndex, Index: o.Index,
		Leaf: append(hashes(o.Leaf.Key, o.Leaf.NextKey), hashes(o.Leaf.Values[:]...)...),
	}
	for _, level := range o.Siblings {
		v.Siblings = append(v.Siblings, hashes(level[:]...)...)
	}
	want, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(vectorsFile, append(want, '\n'), 0o644))
	}
	got, err := os.ReadFile(vectorsFile)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got), "run with -update")
}

// No two values make up for each other, nor two neighbouring hint outputs.
func TestPairsOfWiresAreBound(t *testing.T) {
	system := mutation.Compile(t, &Circuit{})
	o := openAccount(t, lived(t), alice)
	claim, err := o.Claim(chainID, rollup)
	require.NoError(t, err)
	solution := system.Solve(t, fill(claim, o))
	var pairs [][2]int
	inputs := []string{"StateRoot", "Account", "Amount", "NextIndex", "Index", "NextKey", "Nonce", "SpendingKey", "Siblings_0_0", "Siblings_15_2"}
	for i, a := range inputs {
		for _, b := range inputs[i+1:] {
			pairs = append(pairs, [2]int{system.Wire(t, a), system.Wire(t, b)})
		}
	}
	require.Empty(t, system.SpreadPairs(solution, pairs, append(mutation.Carries(0), mutation.Pairings[0])))
	var neighbours [][2]int
	hinted := system.Hinted()
	for i := range hinted[1:] {
		neighbours = append(neighbours, [2]int{hinted[i], hinted[i+1]})
	}
	require.Empty(t, system.SpreadPairs(solution, neighbours, mutation.Carries(0, 1)))
}
