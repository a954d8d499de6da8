package transition_test

import (
	"flag"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/internal/chunktest"
	"github.com/proophi/proophi/circuits/internal/mutation"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
)

// The functions whose constraints stand against the lies below, one name for each kind of lie.
const (
	pointsRule    = "assertPoints"
	orderRule     = "canonicalBits"
	signatureRule = "assertSmallOrder"
	keyRule       = "assertSpendingKey"
	limitRule     = "assertFeeLimit"
	endRule       = "assertNotExpired"
	balanceRule   = "assertBalances"
	weightRule    = "weigh"
	addressRule   = "assertKeys"
	locateRule    = "assertLocated"
	boundsRule    = "AssertLocated" // the bits of the gadget: the interval of a leaf, or what is left of a signed limit
	multipleRule  = "mul"           // divisions of the key's multiple, which no quotient satisfies
	insertRule    = "assertInserted"
	orderOfSlots  = "assertPrefix"
	fundedRule    = "assertFunded"
	lastSlotRule  = "assertNoneOpen"
	openARule     = "assertOpenedA"
	openBRule     = "assertOpenedB"
	rootRule      = "Define" // the state roots, which Define compares itself
	headerRule    = "words"
	wordsRule     = "assertBound"
	kindRule      = "selectKind"
	rangeRule     = "decode"
	spareRule     = "assertSpare"
	allRule       = "assertAll"
)

// A lie is a chunk of two slots that is wrong in one point and consistent in all others: trees, roots, words, keys and
// signatures are those of the lie. It must break the constraints of the rules that it names, each of them, and no
// other constraint: so the rule alone stands against it.
type lie struct {
	name  string
	rules []string
	tell  func(t *testing.T) *transition.Circuit
	// choose gives the quotients 0/0, which are the prover's.
	choose mutation.Choice
}

// A truth looks like a lie of its item, but must be proven.
type truth struct {
	name string
	tell func(t *testing.T) *transition.Circuit
}

// covered are the kinds of attack that docs/circuits.md lists, with the cases of each.
var covered = []struct {
	item   string
	lies   []lie
	truths []truth
}{
	{"forged signatures", forgedSignatures, nil},
	{"replay", replays, nil},
	{"limits of fee and time", limits, limitTruths},
	{"account creation", creations, creationTruths},
	{"transfers to oneself", selfTransfers, selfTransferTruths},
	{"zero amounts", zeroAmounts, zeroAmountTruths},
	{"largest balances", largestBalances, largestBalanceTruths},
	{"owners and accounts", strangers, nil},
	{"header totals", headerTotals, nil},
	{"L1 operations", queueLies, nil},
	{"fee of two slots", twoSlotFees, nil},
	{"padding that acts", actingPadding, nil},
	{"words beyond 31 bytes", wideWords, wideWordTruths},
}

var chunkSystem struct {
	sync.Once
	*mutation.System
}

// twoSlots is the compiled circuit of two slots.
func twoSlots(t *testing.T) *mutation.System {
	chunkSystem.Do(func() { chunkSystem.System = mutation.Compile(t, transition.New(protocol.Shape{Slots: 2})) })
	return chunkSystem.System
}

// hintsOnly are the functions whose checks no assignment breaks, only a false hint, which TestEveryWireOfAChunkIsBound
// gives, and gadgets.TestEveryWireOfAGadgetIsBound to settle and canonicalBits alone: a value that is said not to be zero; a sum that is said to have another value, in the multiples of key and base
// point (settle); and bits of the challenge that are none, or not those of a number below r (canonicalBits): a hash
// always has its own.
var hintsOnly = []string{"Found", "Found", "judge", "bearsCredit", "settle", "settle", "canonicalBits", "canonicalBits"}

// Each lie breaks the constraints of its rules and no others, each truth none; and there is a lie against every line of
// the circuit that makes a check.
func TestLies(t *testing.T) {
	system := twoSlots(t)
	met, all := map[string]bool{}, true
	for _, item := range covered {
		all = t.Run(item.item, func(t *testing.T) {
			for _, l := range item.lies {
				all = t.Run(l.name, func(t *testing.T) {
					broken := system.Broken(t, l.tell(t), l.choose)
					require.NotEmpty(t, broken, "the circuit proves the lie")
					require.True(t, against(l.rules, broken), "want %q, broken are %q", l.rules, broken)
					for _, maker := range broken {
						met[maker] = true
					}
				}) && all
			}
			for _, honest := range item.truths {
				t.Run(honest.name, func(t *testing.T) {
					require.Empty(t, system.Broken(t, honest.tell(t), nil))
				})
			}
		}) && all
	}
	if !all || partial() {
		return
	}
	var unmet []string
	for _, maker := range system.Checks() {
		if !met[maker] {
			unmet = append(unmet, mutation.Functions(maker)[0])
		}
	}
	require.ElementsMatch(t, hintsOnly, unmet, "no lie stands against these")
}

// partial reports whether only some of the subtests were asked for.
func partial() bool {
	return strings.Contains(flag.Lookup("test.run").Value.String(), "/") || flag.Lookup("test.skip").Value.String() != ""
}

// against reports whether each broken constraint is one of a rule, and each rule has one. A rule that is Define is
// what Define asserts itself.
func against(rules, broken []string) bool {
	seen := map[string]bool{}
	for _, maker := range broken {
		functions := mutation.Functions(maker)
		if len(functions) > 1 {
			functions = functions[:len(functions)-1]
		}
		fits := false
		for _, rule := range rules {
			if slices.Contains(functions, rule) {
				fits, seen[rule] = true, true
			}
		}
		if !fits {
			return false
		}
	}
	return len(seen) == len(rules)
}

func only(rules ...string) []string { return rules }

// told makes the lies that a hand-made trace can tell.
func told(build func(t *testing.T, c *chunktest.Chunk, a, b uint32)) func(t *testing.T) *transition.Circuit {
	return changed(build, nil)
}

// changed makes the lies that a trace cannot tell: change edits the assignment and the words that L1 has.
func changed(build func(t *testing.T, c *chunktest.Chunk, a, b uint32), change func(c *transition.Circuit, words []fr.Element)) func(t *testing.T) *transition.Circuit {
	return func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		build(t, c, a, b)
		trace := c.Trace(2)
		circuit := assign(t, trace)
		if change == nil {
			return circuit
		}
		words, err := trace.Chunk().Words(protocol.Shape{Slots: 2})
		require.NoError(t, err)
		change(circuit, words)
		bind(circuit, words)
		return circuit
	}
}

// written makes the lie that leaf B of a slot stood there before the slot wrote it.
func written(slot int, build func(t *testing.T, c *chunktest.Chunk, a, b uint32)) func(t *testing.T) *transition.Circuit {
	return func(t *testing.T) *transition.Circuit {
		c, a, b := funded()
		build(t, c, a, b)
		trace := c.Trace(2)
		circuit := assign(t, trace)
		setLeaf(&circuit.Slots[slot].B.Leaf, trace.Slots[slot].B.After)
		return circuit
	}
}

func setLeaf(to *gadgets.Leaf, l protocol.Leaf) {
	to.Key, to.NextKey = l.Key, l.NextKey
	for i, v := range l.Values {
		to.Values[i] = v
	}
}

// bind makes the words the statement's.
func bind(c *transition.Circuit, words []fr.Element) {
	b := protocol.Bind(words)
	c.DataHash, c.Z, c.Y = b.DataHash, b.Z, b.Y
}

// Edits of leaves, for traces made by hand.

func keep(i uint32) chunktest.Edit { return chunktest.Edit{Index: i} }

func credit(i uint32, x int64) chunktest.Edit {
	return chunktest.Edit{Index: i, After: chunktest.Credit(wei(x))}
}

func spend(c *chunktest.Chunk, i uint32, x, slots int64) chunktest.Edit {
	return chunktest.Edit{Index: i, After: chunktest.Spend(c.Cost(wei(x), slots))}
}

// pay pushes a transfer with the message as signed by alice's key and the effects of an honest one.
func pay(c *chunktest.Chunk, a, b uint32, x int64, edit func(m *protocol.Message)) {
	m := c.Message(protocol.KindTransfer, a, b, wei(x))
	if edit != nil {
		edit(&m)
	}
	c.Push(transferSlot(a, b, x), c.Sign(m), spend(c, a, x, 1), credit(b, x))
}

func transferSlot(a, b uint32, x int64) protocol.Slot {
	return protocol.Slot{Kind: protocol.KindTransfer, From: a, To: b, AmountWei: wei(x)}
}

func idle(*testing.T, *chunktest.Chunk, uint32, uint32) {}

// scaled is x * 2^shift in the field; shift may be negative.
func scaled(x int64, shift int) (e fr.Element) {
	e.SetInt64(x)
	factor := fr.NewElement(2)
	if shift < 0 {
		factor.Inverse(&factor)
		shift = -shift
	}
	for range shift {
		e.Mul(&e, &factor)
	}
	return e
}

func add(x *fr.Element, y fr.Element) { x.Add(x, &y) }

// Each public input stands in a constraint of the compiled circuit, or its key point would be infinity and any value
// would do; all but the context are rejected when they change. No commitment stands beside the constraints.
func TestEveryPublicInputIsBound(t *testing.T) {
	system := twoSlots(t)
	c, a, b := funded()
	mixed(t, c, a, b)
	solution := system.Solve(t, assign(t, c.Trace(2)))
	inputs := system.Inputs()[:transition.PublicInputs]
	for _, input := range inputs {
		require.True(t, system.Used(input), "%s stands in no constraint", system.Name(input))
	}
	require.Equal(t, []string{"Context"}, system.Names(system.Spread(solution, inputs, mutation.Mutations)))
	require.Len(t, system.R1CS.Public, transition.PublicInputs+1)
	require.Empty(t, system.R1CS.GetCommitments().CommitmentIndexes())
}
