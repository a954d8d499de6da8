package gadgets

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

// program is a circuit of inputs and a body; it lets each test state only what it checks.
type program struct {
	In []frontend.Variable
	// body is a pointer because the test engine compares circuits, which functions do not allow.
	body *func(api frontend.API, in []frontend.Variable) error
}

func (p *program) Define(api frontend.API) error { return (*p.body)(api, p.In) }

// solve runs body on the inputs and returns why they do not satisfy it.
func solve(body func(api frontend.API, in []frontend.Variable) error, in ...any) error {
	values := make([]frontend.Variable, len(in))
	for i := range in {
		values[i] = in[i]
	}
	circuit := &program{In: make([]frontend.Variable, len(in)), body: &body}
	return test.IsSolved(circuit, &program{In: values}, ecc.BN254.ScalarField())
}

// requireFails asserts that err comes from a constraint inside the named function.
func requireFails(t *testing.T, err error, function string) {
	t.Helper()
	require.Error(t, err)
	require.True(t, strings.Contains(err.Error(), "."+function), "not rejected by %s: %.2000s", function, err.Error())
}

func elements(seed uint64, n int) []fr.Element {
	rng := rand.New(rand.NewPCG(seed, 1))
	out := make([]fr.Element, n)
	for i := range out {
		var b [48]byte
		for j := range b {
			b[j] = byte(rng.Uint32())
		}
		out[i].SetBytes(b[:])
	}
	return out
}

func anys(x []fr.Element) []any {
	out := make([]any, len(x))
	for i := range x {
		out[i] = x[i]
	}
	return out
}

func TestHashesAgreeWithProtocol(t *testing.T) {
	body := func(api frontend.API, in []frontend.Variable) error {
		h, err := NewHasher(api)
		if err != nil {
			return err
		}
		api.AssertIsEqual(in[0], h.H4(in[3], in[4], in[5], in[6]))
		api.AssertIsEqual(in[1], h.H8([8]frontend.Variable(in[3:11])))
		api.AssertIsEqual(in[2], h.Sponge(in[3:]))
		return nil
	}
	for _, n := range []int{8, 14, 15, 27} {
		x := elements(uint64(n), n)
		in := append([]any{protocol.H4(x[0], x[1], x[2], x[3]), protocol.H8([8]fr.Element(x[:8])), protocol.Sponge(x)}, anys(x)...)
		require.NoError(t, solve(body, in...))
		for i := range 3 {
			wrong := append([]any(nil), in...)
			wrong[i] = x[0]
			require.Error(t, solve(body, wrong...), "hash %d of %d words", i, n)
		}
	}
}

func TestLeafHashAgreesWithProtocol(t *testing.T) {
	body := func(api frontend.API, in []frontend.Variable) error {
		h, err := NewHasher(api)
		if err != nil {
			return err
		}
		leaf := Leaf{Key: in[1], NextKey: in[2], Values: [6]frontend.Variable(in[3:9])}
		api.AssertIsEqual(in[0], leaf.Hash(h))
		return nil
	}
	x := elements(3, 8)
	leaf := protocol.Leaf{Key: x[0], NextKey: x[1], Values: [6]fr.Element(x[2:])}
	require.NoError(t, solve(body, append([]any{leaf.Hash()}, anys(x)...)...))
	for i := range x {
		wrong := append([]fr.Element(nil), x...)
		wrong[i].SetUint64(7)
		require.Error(t, solve(body, append([]any{leaf.Hash()}, anys(wrong)...)...), "field %d is not bound", i)
	}
}

func TestAssertLocated(t *testing.T) {
	body := func(api frontend.API, in []frontend.Variable) error {
		above, below := AssertLocated(api, in[1], in[2], in[3], in[4], Spare{Above: in[6], Below: in[5]})
		if len(above) != protocol.AccountKeyBits || len(below) != protocol.KeyBits {
			return errors.New("bits are missing")
		}
		api.AssertIsEqual(in[0], Found(api, in[2], in[4]))
		return nil
	}
	max := protocol.MaxKey()
	maxInt := max.BigInt(new(big.Int))
	maxAddress := new(big.Int).Rsh(maxInt, protocol.KeyBits-protocol.AccountKeyBits)
	over := new(big.Int).Add(maxInt, big.NewInt(1))
	for name, in := range map[string][]any{
		"found":               {1, 1, 5, 9, 5, 0, 0},
		"between":             {0, 1, 5, 9, 8, 0, 0},
		"last interval":       {0, 1, 0, maxInt, maxAddress, 0, 0},
		"not selected":        {0, 0, 5, 9, 100, 0, 0},
		"bounds spare values": {0, 0, 5, 9, 100, maxInt, maxAddress},
	} {
		require.NoError(t, solve(body, in...), name)
	}
	for name, in := range map[string][]any{
		"below":           {0, 1, 5, 9, 4, 0, 0},
		"at next":         {0, 1, 5, 9, 9, 0, 0},
		"above next":      {0, 1, 5, 9, 10, 0, 0},
		"false inclusion": {1, 1, 5, 9, 6, 0, 0},
		"false exclusion": {0, 1, 5, 9, 5, 0, 0},
		"spare too large": {0, 0, 5, 9, 100, over, 0},
		"other too large": {0, 0, 5, 9, 100, 0, new(big.Int).Add(maxAddress, big.NewInt(1))},
	} {
		require.Error(t, solve(body, in...), name)
	}
}

func TestBits(t *testing.T) {
	body := func(api frontend.API, in []frontend.Variable) error {
		api.AssertIsEqual(in[0], FromBits(api, ToBits(api, in[0], 12)))
		AssertZeroIf(api, in[1], in[2])
		api.AssertIsEqual(Lift(api, in[0], 20), in[3])
		api.AssertIsEqual(Not(api, in[1]), in[4])
		return nil
	}
	require.NoError(t, solve(body, 4095, 0, 5, 4095<<20, 1))
	require.NoError(t, solve(body, 1, 1, 0, 1<<20, 0))
	require.Error(t, solve(body, 4096, 0, 5, 4096<<20, 1))
	requireFails(t, solve(body, 1, 1, 5, 1<<20, 0), "AssertZeroIf")
}
