package mutation

import (
	"container/heap"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/stretchr/testify/require"
)

// A Mutation changes the value of one wire; next is the wire's neighbour.
type Mutation struct {
	Name   string
	Change func(value, next fr.Element) fr.Element
}

// Mutations are the values that every wire is tried with.
var Mutations = []Mutation{
	{"plus one", func(v, _ fr.Element) fr.Element { one := fr.One(); return *v.Add(&v, &one) }},
	{"zero", func(_, _ fr.Element) fr.Element { return fr.Element{} }},
	{"one", func(_, _ fr.Element) fr.Element { return fr.One() }},
	{"r-1", func(_, _ fr.Element) fr.Element { one := fr.One(); return *one.Neg(&one) }},
	{"neighbour", func(_, n fr.Element) fr.Element { return n }},
}

// Survivor is a wire that no constraint rejects under a mutation.
type Survivor struct {
	Wire     int
	Mutation string
}

// Held tries each wire with each mutation while all others keep their values.
func (s *System) Held(solution fr.Vector, wires []int, mutations []Mutation) []Survivor {
	return s.try(solution, wires, mutations, func(values fr.Vector, wire int) bool { return s.survivesHeld(values, wire) })
}

// Spread tries each wire, which must be an input or a hint output, and computes again what follows from it.
func (s *System) Spread(solution fr.Vector, wires []int, mutations []Mutation) []Survivor {
	return s.try(solution, wires, mutations, func(values fr.Vector, wire int) bool { return s.survivesSpread(values, wire) })
}

// Solved is Spread by gnark's own solver: slower, and for inputs only.
func (s *System) Solved(t testing.TB, solution fr.Vector, inputs []int, mutations []Mutation) []Survivor {
	t.Helper()
	return s.try(solution, inputs, mutations, func(values fr.Vector, _ int) bool {
		return s.R1CS.IsSolved(s.witness(t, values)) == nil
	})
}

// witness is the part of all wires that is given.
func (s *System) witness(t testing.TB, values fr.Vector) witness.Witness {
	w, err := witness.New(ecc.BN254.ScalarField())
	require.NoError(t, err)
	given := make(chan any, s.inputs)
	for _, v := range values[1:s.inputs] {
		given <- v
	}
	close(given)
	public := len(s.R1CS.Public) - 1
	require.NoError(t, w.Fill(public, s.inputs-1-public, given))
	return w
}

func (s *System) try(solution fr.Vector, wires []int, mutations []Mutation, survives func(fr.Vector, int) bool) (free []Survivor) {
	values := append(fr.Vector(nil), solution...)
	for _, w := range wires {
		was := values[w]
		neighbour := w + 1
		if neighbour == len(values) || neighbour == s.inputs {
			neighbour = w - 1
		}
		for _, m := range mutations {
			values[w] = m.Change(was, values[neighbour])
			if values[w] != was && survives(values, w) {
				free = append(free, Survivor{w, m.Name})
			}
			values[w] = was
		}
	}
	return free
}

func (s *System) survivesHeld(values fr.Vector, wires ...int) bool {
	for _, w := range wires {
		for _, i := range s.uses[w] {
			if s.steps[i].hint == nil && !s.holds(values, &s.steps[i]) {
				return false
			}
		}
	}
	return true
}

// survivesSpread runs the steps that the wires reach, in order, until a check fails. It leaves values as they were.
func (s *System) survivesSpread(values fr.Vector, wires ...int) bool {
	type change struct {
		wire int
		was  fr.Element
	}
	var changes []change
	defer func() {
		for i := len(changes) - 1; i >= 0; i-- {
			values[changes[i].wire] = changes[i].was
		}
	}()
	next := queue{queued: map[int]bool{}}
	for _, w := range wires {
		next.add(s.uses[w])
	}
	set := func(w int, v fr.Element) {
		if values[w] != v && !slices.Contains(wires, w) {
			changes = append(changes, change{w, values[w]})
			values[w] = v
			next.add(s.uses[w])
		}
	}
	for next.Len() > 0 {
		st := &s.steps[next.first()]
		switch {
		case st.hint != nil:
			outputs, err := s.compute(values, st.hint)
			if err != nil {
				return false
			}
			for i, v := range outputs {
				set(int(st.hint.OutputRange.Start)+i, v)
			}
		case st.defines != none:
			v, ok := s.define(values, st)
			if !ok {
				return false
			}
			set(st.defines, v)
		default:
			if !s.holds(values, st) {
				return false
			}
		}
	}
	return true
}

// define solves a constraint for the wire that it defines, which stands on one side only. Where any value would do,
// it is the one that the wire has; ok is false where none would.
func (s *System) define(values fr.Vector, st *step) (v fr.Element, ok bool) {
	var sums [3]fr.Element
	var slope fr.Element // of the wire on its side
	at := 0
	for i, side := range st.sides() {
		for _, term := range side {
			if term.WireID() == st.defines {
				slope, at = s.R1CS.Coefficients[term.CID], i
				continue
			}
			s.accumulate(&sums[i], values, term)
		}
	}
	// left*right = out, where slope*wire is missing on side at: the missing part is distance/factor.
	left, right, out := &sums[0], &sums[1], &sums[2]
	distance := *new(fr.Element).Mul(left, right)
	distance.Sub(out, &distance)
	switch at {
	case 0:
		slope.Mul(&slope, right)
	case 1:
		slope.Mul(&slope, left)
	default:
		distance.Neg(&distance)
	}
	if slope.IsZero() {
		return values[st.defines], distance.IsZero()
	}
	if minusOne := fr.NewElement(1); slope == *minusOne.Neg(&minusOne) || slope.IsOne() {
		return *v.Mul(&distance, &slope), true // each is its own inverse
	}
	return *v.Div(&distance, &slope), true
}

// linear reports whether the wire stands on one side of the constraint only.
func linear(row constraint.R1C, wire int) bool {
	sides := 0
	for _, side := range []constraint.LinearExpression{row.L, row.R, row.O} {
		for _, term := range side {
			if term.WireID() == wire {
				sides++
				break
			}
		}
	}
	return sides == 1
}

// queue holds steps to run, lowest first, each once.
type queue struct {
	steps  []int
	queued map[int]bool
}

func (q *queue) Len() int           { return len(q.steps) }
func (q *queue) Less(i, j int) bool { return q.steps[i] < q.steps[j] }
func (q *queue) Swap(i, j int)      { q.steps[i], q.steps[j] = q.steps[j], q.steps[i] }
func (q *queue) Push(x any)         { q.steps = append(q.steps, x.(int)) }
func (q *queue) Pop() any {
	last := q.steps[len(q.steps)-1]
	q.steps = q.steps[:len(q.steps)-1]
	return last
}

func (q *queue) add(steps []int) {
	for _, i := range steps {
		if !q.queued[i] {
			q.queued[i] = true
			heap.Push(q, i)
		}
	}
}

func (q *queue) first() int {
	i := heap.Pop(q).(int)
	delete(q.queued, i)
	return i
}

func ints(v fr.Vector) []*big.Int {
	out := make([]*big.Int, len(v))
	for i := range v {
		out[i] = v[i].BigInt(new(big.Int))
	}
	return out
}
