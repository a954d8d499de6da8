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
// each by the functions that made it and their lines: "function:line < caller:line < ... < Define:line", every list
// once. All other wires have the values that the prover would give them; what it may choose is zero, or by choose if that is set.
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

// Checks are the makers of the constraints that define no wire, each once: what an assignment can break.
func (s *System) Checks() (makers []string) {
	seen := map[string]bool{}
	for i := range s.steps {
		if st := &s.steps[i]; st.hint == nil && st.defines == none && !seen[st.maker] {
			seen[st.maker] = true
			makers = append(makers, st.maker)
		}
	}
	return makers
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

// Functions are the functions of a maker, innermost first, without lines.
func Functions(maker string) []string {
	functions := strings.Split(maker, between)
	for i := range functions {
		functions[i], _, _ = strings.Cut(functions[i], ":")
	}
	return functions
}
