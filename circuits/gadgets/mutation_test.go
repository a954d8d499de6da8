package gadgets

import (
	"math/big"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/internal/mutation"
	"github.com/proophi/proophi/circuits/protocol"
)

// inverseOfZero is the only wire of a gadget that may have any value: 1 - 0*x is 1 for every x.
const inverseOfZero = "Found < intervalBody < locatedBody < Define #0.1"

// mutated are the gadgets alone, each with solved inputs. free are the wires that survive a change, each with its
// reason; an input is called In_ and its place.
var mutated = []struct {
	name string
	body func(api frontend.API, in []frontend.Variable) error
	in   []any
	free map[string]string
}{
	{"bits", bitsBody, []any{0b1011_0010_1101, 1, 0, 0b1011_0010_1101 << 20}, map[string]string{"In_1": "what is zero may be so for any selector"}},
	{"bits of nothing", bitsBody, []any{0, 0, 5, 0}, map[string]string{"In_2": "a selector of zero asks for nothing"}},
	{"hashes", hashesBody, hashed(elements(1, 9)), nil},
	{"hashes of zeros", hashesBody, hashed(make([]fr.Element, 9)), nil},
	{"leaf", leafBody, leafValues(elements(2, 8)), nil},
	{"leaf of zeros", leafBody, append([]any{protocol.H8([8]fr.Element{})}, anys(make([]fr.Element, 8))...), nil},
	{"located, found", locatedBody, located(1, 1, 5, 9, 5, 0, 0), map[string]string{inverseOfZero: "key and k are equal"}},
	{"located, between", locatedBody, located(0, 1, 5, 9, 7, 0, 0), nil},
	{"located, at the ends", locatedBody, located(0, 1, 0, maxKey(), maxAddress(), 0, 0), nil},
	{"not located", locatedBody, located(0, 0, 5, 9, 100, 77, 78), nil},
	{"located, with room for one key", intervalBody, []any{0, 1, 4, 6, 5, 0, 0}, map[string]string{
		"In_1": "what is not selected is not compared", "In_2": "a wider interval holds k too", "In_3": "a wider interval holds k too",
		"In_5": "the caller's value is bounded, not fixed", "In_6": "the caller's value is bounded, not fixed",
	}},
	{"not located, with the largest spare values", intervalBody, []any{0, 0, 5, 9, 100, maxKey(), maxAddress()}, map[string]string{
		"In_2": "what is not selected is not compared", "In_3": "what is not selected is not compared", "In_4": "what is not selected is not compared",
		"In_5": "the caller's value is bounded, not fixed", "In_6": "the caller's value is bounded, not fixed",
	}},
	{"paths", pathBody, pathInputs(0x1B, protocol.TreeDepth), nil},
	{"paths below the top, at the last index", pathBody, pathInputs(1<<32-1, protocol.TreeDepth-protocol.TopLevels), nil},
	{"top of 4", topBody(1, []int{2, 2}), topInputs(1, []int{2, 2}), nil},
	{"top of 16", topBody(2, []int{5, 11}), topInputs(2, []int{5, 11}), nil},
	{"top of 64", topBody(3, []int{0x1B, 63}), topInputs(3, []int{0x1B, 63}), nil},
	{"settled", settledBody, []any{7}, map[string]string{"In_0": "any value has a wire"}},
	{"bits below the order", belowOrderBody, []any{5}, map[string]string{"In_0": "other numbers below the order have bits, too"}},
	{"multiple of the base point, of zero", mulBaseBody, mulBaseInputs(new(big.Int)), nil},
	{"multiple of the base point, the largest", mulBaseBody, mulBaseInputs(new(big.Int).Sub(groupOrder(), big.NewInt(1))), nil},
	{"multiple of a key, of zero", mulKeyBody, mulKeyInputs(new(big.Int)), nil},
	{"multiple of a key, the largest", mulKeyBody, mulKeyInputs(new(big.Int).Sub(fr.Modulus(), big.NewInt(1))), nil},
	{"multiple of a key, of its order", mulKeyBody, mulKeyInputs(groupOrder()), map[string]string{"In_4": "zero leads to the same point"}},
	{"signature", verifyBody, signature(), nil},
}

func maxKey() *big.Int {
	k := protocol.MaxKey()
	return k.BigInt(new(big.Int))
}

func maxAddress() *big.Int {
	return new(big.Int).Rsh(maxKey(), protocol.KeyBits-protocol.AccountKeyBits)
}

func bitsBody(api frontend.API, in []frontend.Variable) error {
	api.AssertIsEqual(in[0], FromBits(api, ToBits(api, in[0], 12)))
	AssertZeroIf(api, in[1], in[2])
	api.AssertIsEqual(Lift(api, in[0], 20), in[3])
	api.AssertIsBoolean(in[1])
	return nil
}

// hashesBody takes the results H4, H8 and sponge, then nine words.
func hashesBody(api frontend.API, in []frontend.Variable) error {
	h, err := NewHasher(api)
	if err != nil {
		return err
	}
	words := in[3:]
	api.AssertIsEqual(in[0], h.H4(words[0], words[1], words[2], words[3]))
	api.AssertIsEqual(in[1], h.H8([8]frontend.Variable(words[:8])))
	api.AssertIsEqual(in[2], h.Sponge(words))
	return nil
}

func hashed(x []fr.Element) []any {
	return append([]any{protocol.H4(x[0], x[1], x[2], x[3]), protocol.H8([8]fr.Element(x[:8])), protocol.Sponge(x)}, anys(x)...)
}

func leafBody(api frontend.API, in []frontend.Variable) error {
	h, err := NewHasher(api)
	if err != nil {
		return err
	}
	leaf := Leaf{Key: in[1], NextKey: in[2], Values: [6]frontend.Variable(in[3:9])}
	api.AssertIsEqual(in[0], leaf.Hash(h))
	return nil
}

func leafValues(x []fr.Element) []any {
	leaf := protocol.Leaf{Key: x[0], NextKey: x[1], Values: [6]fr.Element(x[2:])}
	return append([]any{leaf.Hash()}, anys(x)...)
}

// locatedBody takes found, selector, key, nextKey, k, both spare values, and a hash that binds them as the caller's
// leaf and words do: the gadget compares, so other values may be right as well.
func locatedBody(api frontend.API, in []frontend.Variable) error {
	h, err := NewHasher(api)
	if err != nil {
		return err
	}
	api.AssertIsEqual(in[7], h.H8([8]frontend.Variable{in[0], in[1], in[2], in[3], in[4], in[5], in[6], 0}))
	return intervalBody(api, in)
}

// intervalBody is locatedBody without the hash.
func intervalBody(api frontend.API, in []frontend.Variable) error {
	api.AssertIsBoolean(in[1])
	AssertLocated(api, in[1], in[2], in[3], in[4], Spare{Below: in[5], Above: in[6]})
	api.AssertIsEqual(in[0], Found(api, in[2], in[4]))
	return nil
}

func located(in ...any) []any {
	var x [8]fr.Element
	for i := range in {
		if _, err := x[i].SetInterface(in[i]); err != nil {
			panic(err)
		}
	}
	return append(in, protocol.H8(x))
}

// settledBody and belowOrderBody use nothing of what hints give, so that only the gadget binds it: a result would hide it.
func settledBody(api frontend.API, in []frontend.Variable) error {
	settle(api, in[0])
	return nil
}

var belowOrderBody = verifierBody(func(v *Verifier, in []frontend.Variable) { v.canonicalBits(in[0], groupOrder()) })

// pathInputs are those of pathBody.
func pathInputs(index uint32, levels int) []any {
	x := elements(uint64(index), 50)
	var s [protocol.TreeDepth][3]fr.Element
	for i := range s {
		copy(s[i][:], x[2+3*i:])
	}
	in := []any{nativeNode(index, levels, s, x[0]), nativeNode(index, levels, s, x[1]), index, x[0], x[1]}
	for _, siblings := range PathOf(protocol.Opening{Index: index, Siblings: s}, levels) {
		in = append(in, siblings[0], siblings[1], siblings[2])
	}
	return in
}

// topInputs are those of topBody.
func topInputs(digits int, positions []int) []any {
	nodes, values := elements(uint64(digits), 1<<(2*digits)), elements(99, len(positions))
	now, in := append([]fr.Element(nil), nodes...), []any{nil}
	for i, p := range positions {
		in = append(in, p, now[p], values[i])
		now[p] = values[i]
	}
	for len(now) > 1 {
		now = protocol.ParentNodes(now)
	}
	in[0] = now[0]
	return append(in, anys(nodes)...)
}

func mulBaseInputs(s *big.Int) []any {
	curve := edbn254.GetEdwardsCurve()
	p := multiple(curve.Base, s)
	return []any{p.X, p.Y, s}
}

// mulKeyInputs multiply a point that is not the base point.
func mulKeyInputs(h *big.Int) []any {
	curve := edbn254.GetEdwardsCurve()
	key := multiple(curve.Base, big.NewInt(1_000_003))
	lift := new(big.Int).Mul(&curve.Order, big.NewInt(challengeLift))
	p := multiple(key, lift.Add(lift, h))
	return []any{p.X, p.Y, key.X, key.Y, h}
}

func signature() []any {
	msg := elements(5, 1)[0]
	key, err := protocol.DeriveSpendingKey([32]byte{5})
	if err != nil {
		panic(err)
	}
	a, err := protocol.SignHash(msg, key)
	if err != nil {
		panic(err)
	}
	var r edbn254.PointAffine
	if _, err := r.SetBytes(a.R[:]); err != nil {
		panic(err)
	}
	return []any{key.PublicKey.A.X, key.PublicKey.A.Y, r.X, r.Y, new(big.Int).SetBytes(a.S[:]), msg}
}

// Each gadget alone binds its inputs, every wire that it makes and every output of its hints: one at a time, and two
// hint outputs together in ways that keep their sum.
func TestEveryWireOfAGadgetIsBound(t *testing.T) {
	for _, g := range mutated {
		t.Run(g.name, func(t *testing.T) {
			circuit := &program{In: make([]frontend.Variable, len(g.in)), body: &g.body}
			system := mutation.Compile(t, circuit)
			assignment := &program{In: make([]frontend.Variable, len(g.in))}
			for i := range g.in {
				assignment.In[i] = g.in[i]
			}
			solution := system.Solve(t, assignment)
			held := system.Names(system.Held(solution, system.All(), mutation.Mutations))
			values, pairs, pairings := mutation.Mutations[:2], hintPairs(system), mutation.Carries(0, 1)
			if os.Getenv("PROOPHI_DEEP") != "" {
				pairs = append(pairs, mutation.RandomPairs(system.Hinted(), 300, rand.Uint64())...)
				values, pairings = mutation.Mutations, mutation.Pairings
			}
			inputs := system.Spread(solution, system.Inputs(), values)
			hints := system.Spread(solution, system.Hinted(), mutation.Mutations)
			requireFree(t, g.free, append(held, system.Names(append(inputs, hints...))...))
			for _, pair := range system.SpreadPairs(solution, pairs, pairings) {
				for _, wire := range pair.Wires {
					require.Contains(t, g.free, wire, "%s: %s", pair.Wires, pair.Pairing)
				}
			}
		})
	}
}

// requireFree asserts that the survivors are exactly the named wires.
func requireFree(t *testing.T, free map[string]string, survivors []string) {
	t.Helper()
	for wire, reason := range free {
		require.Contains(t, survivors, wire, "is bound, though: %s", reason)
	}
	for _, wire := range survivors {
		require.Contains(t, free, wire)
	}
}

// hintPairs are the neighbours among the hint outputs, such as the bits of one value.
func hintPairs(s *mutation.System) (pairs [][2]int) {
	wires := s.Hinted()
	for i := 1; i < len(wires); i++ {
		pairs = append(pairs, [2]int{wires[i-1], wires[i]})
	}
	return pairs
}
