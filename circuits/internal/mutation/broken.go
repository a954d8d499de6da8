package mutation

import (
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"
)

// A Choice gives the value of a wire where any would satisfy the constraint that defines it, such as a quotient 0/0.
type Choice func(maker string) fr.Element

// Broken fills the system with an assignment that need not satisfy it and returns the constraints that do not hold,
// each by the functions that made it: "function < caller < ... < Define", every list of functions once. All other
// wires have the values that the prover would give them; what it may choose is zero, or by choose if that is set.
//
// A lie that breaks one constraint and no other shows that nothing else stands in its way.
func (s *System) Broken(t testing.TB, assignment frontend.Circuit, choose Choice) (broken []string) {
	t.Helper()
	values := s.given(t, assignment)
	for i := range s.steps {
		st := &s.steps[i]
		if s.run(values, st, choose) {
			continue
		}
		if !slices.Contains(broken, st.maker) {
			broken = append(broken, st.maker)
		}
	}
	return broken
}

// given are all wires, of which the inputs are set.
func (s *System) given(t testing.TB, assignment frontend.Circuit) fr.Vector {
	t.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	values := make(fr.Vector, len(s.names))
	values[0].SetOne()
	require.Equal(t, s.inputs-1, copy(values[1:], full.Vector().(fr.Vector)), "the assignment has another shape")
	return values
}

// run sets what a step defines and reports whether it holds.
func (s *System) run(values fr.Vector, st *step, choose Choice) bool {
	switch {
	case st.hint != nil:
		outputs, err := s.compute(values, st.hint)
		if err != nil {
			return false
		}
		copy(values[st.hint.OutputRange.Start:], outputs)
		return true
	case st.defines == none:
		return s.holds(values, st)
	}
	if choose != nil && s.free(values, st) {
		values[st.defines] = choose(st.maker)
		return true
	}
	v, ok := s.define(values, st)
	values[st.defines] = v
	return ok
}

// free reports whether a constraint holds for every value of the wire that it defines.
func (s *System) free(values fr.Vector, st *step) bool {
	defer func(was fr.Element) { values[st.defines] = was }(values[st.defines])
	values[st.defines] = fr.Element{}
	zero := s.holds(values, st)
	values[st.defines] = fr.One()
	return zero && s.holds(values, st)
}

// Within reports whether a maker's innermost functions, or those that called them, include the named one.
func Within(maker, function string) bool {
	return slices.Contains(strings.Split(maker, " < "), function)
}
