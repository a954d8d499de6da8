package mutation

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"
)

func init() { solver.RegisterHint(half) }

func half(_ *big.Int, in, out []*big.Int) error {
	if in[0].Bit(0) != 0 {
		return errors.New("odd")
	}
	out[0].Rsh(in[0], 1)
	return nil
}

// holes is a circuit in which some values are bound and others are not.
type holes struct {
	Sum   frontend.Variable `gnark:",public"`
	A, B  frontend.Variable
	Gated frontend.Variable
	Zero  frontend.Variable
}

func (c *holes) Define(api frontend.API) error {
	api.AssertIsEqual(c.Sum, api.Add(c.A, api.Mul(c.B, c.B)))
	api.AssertIsEqual(api.Mul(c.Gated, c.Zero), 0)
	api.IsZero(c.Zero)
	api.DivUnchecked(c.Zero, c.Zero) // 0/0 is anything
	halves, err := api.NewHint(half, 2, c.A, c.A)
	if err != nil {
		return err
	}
	api.AssertIsEqual(api.Mul(halves[0], 2), c.A)
	api.AssertIsEqual(api.Mul(halves[1], c.Zero), 0) // as good as not constrained
	return nil
}

// The ways find the values that are free, each those that it is for, and agree with gnark's solver.
func TestFindsHoles(t *testing.T) {
	s := Compile(t, &holes{})
	solution := s.Solve(t, &holes{Sum: 19, A: 10, B: 3, Gated: 4, Zero: 0})
	const inverse, quotient, spare = "Define #2.1", "Define #3.0", "Define #4.1"
	free := []string{"Gated", inverse, quotient, spare}
	held := s.Names(s.Held(solution, s.All(), Mutations))
	require.ElementsMatch(t, free, held)
	require.ElementsMatch(t, []string{"Gated", inverse, spare}, s.Names(s.Spread(solution, append(s.Inputs(), s.Hinted()...), Mutations)))
	require.Equal(t, s.Solved(t, solution, s.Inputs(), Mutations), s.Spread(solution, s.Inputs(), Mutations))
}

// What a wrong assignment breaks is named, and nothing else; a quotient 0/0 is the prover's to choose.
func TestNamesWhatIsBroken(t *testing.T) {
	s := Compile(t, &holes{})
	broken := func(s *System, assignment frontend.Circuit, choose Choice) (functions []string) {
		for _, maker := range s.Broken(t, assignment, choose) {
			functions = append(functions, strings.Join(Functions(maker), between))
		}
		return functions
	}
	require.Empty(t, broken(s, &holes{Sum: 19, A: 10, B: 3, Gated: 4, Zero: 0}, nil))
	require.Equal(t, []string{"Define"}, broken(s, &holes{Sum: 18, A: 10, B: 3, Gated: 4, Zero: 0}, nil))
	require.Equal(t, []string{"Define #4.0", "Define"}, broken(s, &holes{Sum: 20, A: 11, B: 3, Gated: 4, Zero: 0}, nil), "the hint refuses")
	require.Empty(t, broken(s, &holes{Sum: 19, A: 10, B: 3, Gated: 0, Zero: 7}, nil))
	require.Len(t, s.Checks(), 5, "the equations, and one of IsZero: the others define wires")

	q := Compile(t, &quotient{})
	require.Equal(t, []string{"assertFive < Define"}, broken(q, &quotient{A: 0, B: 0}, nil))
	require.Empty(t, broken(q, &quotient{A: 0, B: 0}, func(maker string) fr.Element {
		require.Equal(t, []string{"Define"}, Functions(maker))
		return fr.NewElement(5)
	}))
}

// quotient wants 5 of a quotient that is free.
type quotient struct{ A, B frontend.Variable }

func (c *quotient) Define(api frontend.API) error {
	assertFive(api, api.DivUnchecked(c.A, c.B))
	return nil
}

func assertFive(api frontend.API, v frontend.Variable) { api.AssertIsEqual(v, 5) }

// sum binds two inputs by their sum alone, and a third.
type sum struct {
	Sum  frontend.Variable `gnark:",public"`
	A, B frontend.Variable
	C    frontend.Variable
}

func (c *sum) Define(api frontend.API) error {
	api.AssertIsEqual(api.Mul(api.Add(c.A, api.Mul(c.B, 2)), c.C), c.Sum)
	return nil
}

// Pairs find what single wires cannot: two values that compensate each other.
func TestFindsPairs(t *testing.T) {
	s := Compile(t, &sum{})
	solution := s.Solve(t, &sum{Sum: 21, A: 1, B: 3, C: 3})
	require.Empty(t, s.Spread(solution, s.Inputs(), Mutations))
	a, b, c := s.Wire(t, "A"), s.Wire(t, "B"), s.Wire(t, "C")
	both := []string{"A", "B"}
	require.Equal(t, []PairSurvivor{{both, "2^1 more, one less"}}, s.SpreadPairs(solution, [][2]int{{a, b}, {a, c}, {b, c}}, Pairings))
	require.Empty(t, s.SpreadPairs(solution, [][2]int{{b, b}}, Pairings[:1]), "nothing is changed")
}
