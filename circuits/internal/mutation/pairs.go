package mutation

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// A Pairing changes two wires so that a sum, a product or a comparison of both may stay what it was.
type Pairing struct {
	Name   string
	Change func(a, b fr.Element) (fr.Element, fr.Element)
}

// Pairings are the changes that every pair is tried with.
var Pairings = append([]Pairing{
	{"exchanged", func(a, b fr.Element) (fr.Element, fr.Element) { return b, a }},
	{"both zero", func(_, _ fr.Element) (a, b fr.Element) { return a, b }},
	{"both one more", func(a, b fr.Element) (fr.Element, fr.Element) { return plus(a, 1, 0), plus(b, 1, 0) }},
	{"both negated", func(a, b fr.Element) (fr.Element, fr.Element) { return *a.Neg(&a), *b.Neg(&b) }},
	{"first doubled, second halved", func(a, b fr.Element) (fr.Element, fr.Element) {
		b.Halve()
		return *a.Double(&a), b
	}},
}, Carries(0, 1, 32, 64, 96, 128, 248)...)

// Carries move one from each wire to the other, where it counts as 2^n.
func Carries(shifts ...int) (out []Pairing) {
	for _, n := range shifts {
		out = append(out,
			Pairing{fmt.Sprintf("one less, 2^%d more", n), func(a, b fr.Element) (fr.Element, fr.Element) { return plus(a, -1, 0), plus(b, 1, n) }},
			Pairing{fmt.Sprintf("2^%d more, one less", n), func(a, b fr.Element) (fr.Element, fr.Element) { return plus(a, 1, n), plus(b, -1, 0) }})
	}
	return out
}

// plus is v + x * 2^shift.
func plus(v fr.Element, x int64, shift int) fr.Element {
	var e fr.Element
	e.SetInt64(x)
	for range shift {
		e.Double(&e)
	}
	return *v.Add(&v, &e)
}

// PairSurvivor are the names of the wires that a pairing changed and no constraint rejects: both, or the one that the
// pairing changes alone.
type PairSurvivor struct {
	Wires   []string
	Pairing string
}

// SpreadPairs changes each pair, of inputs or hint outputs, by each pairing and computes again what follows.
func (s *System) SpreadPairs(solution fr.Vector, pairs [][2]int, pairings []Pairing) (free []PairSurvivor) {
	values := append(fr.Vector(nil), solution...)
	for _, pair := range pairs {
		a, b := pair[0], pair[1]
		wasA, wasB := values[a], values[b]
		for _, p := range pairings {
			values[a], values[b] = p.Change(wasA, wasB)
			var changed []int
			for _, w := range pair {
				if values[w] != solution[w] {
					changed = append(changed, w)
				}
			}
			if len(changed) > 0 && s.survivesSpread(values, changed...) {
				free = append(free, PairSurvivor{s.namesOf(changed), p.Name})
			}
			values[a], values[b] = wasA, wasB
		}
	}
	return free
}

// RandomPairs are n pairs of different wires.
func RandomPairs(wires []int, n int, seed uint64) (pairs [][2]int) {
	random := rand.New(rand.NewPCG(seed, 0))
	for len(pairs) < n && len(wires) > 1 {
		if a, b := wires[random.IntN(len(wires))], wires[random.IntN(len(wires))]; a != b {
			pairs = append(pairs, [2]int{a, b})
		}
	}
	return pairs
}

func (s *System) namesOf(wires []int) (out []string) {
	for _, w := range wires {
		out = append(out, s.names[w])
	}
	return out
}

// Wire returns the wire of a name that only one wire has.
func (s *System) Wire(t testing.TB, name string) int {
	t.Helper()
	first := slices.Index(s.names, name)
	require.GreaterOrEqual(t, first, 0, "no wire is called %s", name)
	require.NotContains(t, s.names[first+1:], name, "two wires have one name")
	return first
}
