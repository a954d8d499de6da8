// Package mutation tests that a compiled circuit binds its witness: it changes one wire of a solved system at a time
// and asks whether some constraint fails. What a cheating prover can choose are inputs and hint outputs; every other
// wire follows from them. So a wire is tried in two ways:
//
//   - Held: all other wires keep their values. A wire that survives stands in no constraint that cares about it.
//   - Spread: everything that follows from the wire is computed again, in the order of the solver, hints too. An
//     input or a hint output that survives is one the prover is free to choose.
//
// Whoever uses the package lists the survivors with the reason why each is irrelevant.
package mutation

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"
)

// none marks an instruction that defines no wire.
const none = -1

// step is one instruction: a constraint, or a hint where hint is set.
type step struct {
	row  constraint.R1C
	hint *constraint.HintMapping
	// defines is the wire that the solver computes by this constraint, or none: such a constraint is a check.
	defines int
	// maker are the functions that made it and their lines, innermost first: function:line < caller:line < ...
	maker string
}

// System is a compiled circuit with an index from wires to the steps they stand in.
type System struct {
	R1CS  *cs.R1CS
	names []string
	steps []step
	uses  [][]int
	// inputs is the number of the constant one and of all inputs, which have the lowest wires.
	inputs int
	// hinted are the wires that hints give.
	hinted []int
}

// Compile compiles a circuit and names its wires: inputs by their path, others by the functions that made them.
func Compile(t testing.TB, circuit frontend.Circuit, options ...frontend.CompileOption) *System {
	t.Helper()
	names, build := newNamer()
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), build, circuit, options...)
	require.NoError(t, err)
	system := compiled.(*cs.R1CS)
	s := &System{R1CS: system, inputs: len(system.Public) + len(system.Secret)}
	s.names = append(append(append(s.names, system.Public...), system.Secret...), names.names...)
	require.Len(t, s.names, s.inputs+system.NbInternalVariables, "a wire has no name")
	require.Len(t, names.makers, system.NbConstraints, "a constraint has no name")
	s.uses = make([][]int, len(s.names))
	s.read(names.makers)
	return s
}

// read unpacks the instructions and finds what each of them defines.
func (s *System) read(makers []string) {
	known := make([]bool, len(s.names))
	for w := range s.inputs {
		known[w] = true
	}
	for i, packed := range s.R1CS.Instructions {
		instruction := packed.Unpack(&s.R1CS.System)
		next := step{defines: none}
		switch blueprint := s.R1CS.Blueprints[packed.BlueprintID].(type) {
		case constraint.BlueprintR1C:
			blueprint.DecompressR1C(&next.row, instruction)
			next.maker = makers[packed.ConstraintOffset]
			for _, side := range next.sides() {
				for _, term := range side {
					if w := term.WireID(); !known[w] {
						if next.defines != none {
							panic("mutation: one constraint defines " + s.names[w] + " and " + s.names[next.defines])
						}
						known[w], next.defines = true, w
					}
					s.use(term.WireID(), i)
				}
			}
			if next.defines != none && !linear(next.row, next.defines) {
				panic("mutation: " + s.names[next.defines] + " is not defined by a linear equation")
			}
		case constraint.BlueprintHint:
			next.hint = new(constraint.HintMapping)
			blueprint.DecompressHint(next.hint, instruction)
			next.maker = s.names[next.hint.OutputRange.Start]
			for _, input := range next.hint.Inputs {
				for _, term := range input {
					if !term.IsConstant() {
						s.use(term.WireID(), i)
					}
				}
			}
			for w := next.hint.OutputRange.Start; w < next.hint.OutputRange.End; w++ {
				known[w], s.hinted = true, append(s.hinted, int(w))
			}
		default:
			panic(fmt.Sprintf("mutation: unknown instruction %T", blueprint))
		}
		s.steps = append(s.steps, next)
	}
}

func (s *System) use(wire, step int) {
	if steps := s.uses[wire]; len(steps) == 0 || steps[len(steps)-1] != step {
		s.uses[wire] = append(steps, step)
	}
}

func (st *step) sides() [3]constraint.LinearExpression {
	return [3]constraint.LinearExpression{st.row.L, st.row.R, st.row.O}
}

// Used reports whether a wire has a coefficient in some constraint.
func (s *System) Used(wire int) bool {
	for _, i := range s.uses[wire] {
		for _, side := range s.steps[i].sides() {
			for _, term := range side {
				if term.WireID() == wire && !s.R1CS.Coefficients[term.CID].IsZero() {
					return true
				}
			}
		}
	}
	return false
}

// Name is the name of a wire.
func (s *System) Name(wire int) string { return s.names[wire] }

// Names are the names of the wires that survived, each once.
func (s *System) Names(survivors []Survivor) (out []string) {
	seen := map[int]bool{}
	for _, free := range survivors {
		if !seen[free.Wire] {
			seen[free.Wire] = true
			out = append(out, s.names[free.Wire])
		}
	}
	return out
}

// Inputs are the wires of all inputs, public ones first; the constant one is none of them.
func (s *System) Inputs() []int { return sequence(1, s.inputs) }

// Hinted are the wires that hints give.
func (s *System) Hinted() []int { return s.hinted }

// All are all wires but the constant one.
func (s *System) All() []int { return sequence(1, len(s.names)) }

func sequence(from, to int) (out []int) {
	for i := from; i < to; i++ {
		out = append(out, i)
	}
	return out
}

// Solve returns all wires of a valid assignment.
func (s *System) Solve(t testing.TB, assignment frontend.Circuit) fr.Vector {
	t.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	solution, err := s.R1CS.Solve(full)
	require.NoError(t, err)
	return solution.(*cs.R1CSSolution).W
}

func (s *System) value(wires fr.Vector, side constraint.LinearExpression) (sum fr.Element) {
	for _, term := range side {
		s.accumulate(&sum, wires, term)
	}
	return sum
}

// accumulate adds a term's value. Most coefficients are one or its negative, where a product would be wasted.
func (s *System) accumulate(sum *fr.Element, wires fr.Vector, term constraint.Term) {
	x := s.R1CS.Coefficients[term.CID]
	switch {
	case term.IsConstant(): // which only a hint's input is
	case term.CID == constraint.CoeffIdOne:
		x = wires[term.WireID()]
	case term.CID == constraint.CoeffIdMinusOne:
		sum.Sub(sum, &wires[term.WireID()])
		return
	default:
		x.Mul(&x, &wires[term.WireID()])
	}
	sum.Add(sum, &x)
}

func (s *System) holds(wires fr.Vector, st *step) bool {
	left, right, out := s.value(wires, st.row.L), s.value(wires, st.row.R), s.value(wires, st.row.O)
	left.Mul(&left, &right)
	return left == out
}

// compute asks a hint for its outputs.
func (s *System) compute(wires fr.Vector, hint *constraint.HintMapping) (out fr.Vector, err error) {
	f := solver.GetRegisteredHint(hint.HintID)
	if f == nil {
		panic(fmt.Sprintf("mutation: unknown hint %v", hint.HintID))
	}
	inputs := make(fr.Vector, len(hint.Inputs))
	for i, side := range hint.Inputs {
		inputs[i] = s.value(wires, side)
	}
	results := ints(make(fr.Vector, hint.OutputRange.End-hint.OutputRange.Start))
	if err := f(fr.Modulus(), ints(inputs), results); err != nil {
		return nil, err
	}
	out = make(fr.Vector, len(results))
	for i, x := range results {
		out[i].SetBigInt(x)
	}
	return out, nil
}
