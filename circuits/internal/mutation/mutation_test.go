package mutation

import (
	"errors"
	"math/big"
	"testing"

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
