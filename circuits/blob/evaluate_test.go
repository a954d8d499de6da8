package blob

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"
)

// evaluation is a circuit of the gadget alone, with the words cut as the caller's would be.
type evaluation struct {
	Z     frontend.Variable `gnark:",public"`
	Low   frontend.Variable `gnark:",public"`
	High  frontend.Variable `gnark:",public"`
	Words []frontend.Variable
}

func (c *evaluation) Define(api frontend.API) error {
	words := make([]Word, len(c.Words))
	for i := range words {
		words[i] = SplitWord(api, c.Words[i])
	}
	return AssertEvaluation(api, words, SplitWord(api, c.Z), Value{Low: c.Low, High: c.High})
}

// assign fills the circuit with words, a point and the value there.
func assign(t testing.TB, words []fr.Element, z fr.Element) *evaluation {
	t.Helper()
	y, err := EvaluateChunk(words, z)
	require.NoError(t, err)
	low, high := Limbs(y)
	c := &evaluation{Z: z, Low: low, High: high, Words: make([]frontend.Variable, len(words))}
	for i := range words {
		c.Words[i] = words[i]
	}
	return c
}

func solve(c *evaluation) error {
	return test.IsSolved(&evaluation{Words: make([]frontend.Variable, len(c.Words))}, c, ecc.BN254.ScalarField())
}

// requireFails asserts that err comes from a constraint inside the named function.
func requireFails(t *testing.T, err error, function string) {
	t.Helper()
	require.Error(t, err)
	require.True(t, strings.Contains(err.Error(), "."+function), "not rejected by %s: %.2000s", function, err.Error())
}

// randomWords returns words that are uniform below 2^248.
func randomWords(seed uint64, n int) []fr.Element {
	rng := rand.New(rand.NewPCG(seed, 7))
	out := make([]fr.Element, n)
	for i := range out {
		var b [WordBits / 8]byte
		for j := range b {
			b[j] = byte(rng.Uint32())
		}
		out[i].SetBytes(b[:])
	}
	return out
}

func largestWord() (w fr.Element) {
	w.SetBigInt(ones(WordBits))
	return w
}

func repeat(w fr.Element, n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i] = w
	}
	return out
}

func TestEvaluation(t *testing.T) {
	z := randomWords(1, 1)[0]
	// 15, 51 and 195 are the words of chunks of 4, 16 and 64 slots.
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 9, 15, 27, 28, 51, 195} {
		require.NoError(t, solve(assign(t, randomWords(uint64(n), n), z)), "%d words", n)
	}
	for _, n := range []int{1, 2, 15, 51} {
		for name, z := range map[string]fr.Element{"0": {}, "1": fr.One(), "2^248-1": largestWord()} {
			for what, words := range map[string][]fr.Element{"zero": repeat(fr.Element{}, n), "largest": repeat(largestWord(), n), "random": randomWords(3, n)} {
				require.NoError(t, solve(assign(t, words, z)), "%d %s words at %s", n, what, name)
			}
		}
	}
	require.NoError(t, solve(assign(t, repeat(largestWord(), 195), largestWord())))
}

func TestWordCount(t *testing.T) {
	for _, n := range []int{0, MaxWords + 1} {
		require.ErrorIs(t, AssertEvaluation(nil, make([]Word, n), Word{}, Value{}), ErrWordCount)
	}
}

func add(v frontend.Variable, delta *big.Int) *big.Int {
	x := v.(fr.Element)
	sum := new(big.Int).Add(x.BigInt(new(big.Int)), delta)
	return sum.Mod(sum, fr.Modulus())
}

// Each case is an evaluation with one thing changed.
func TestWrongStatements(t *testing.T) {
	words, z := randomWords(4, 15), randomWords(5, 1)[0]
	one := big.NewInt(1)
	for _, tc := range []struct {
		name, function string
		change         func(c *evaluation)
	}{
		{"low limb plus one", "assertEqual", func(c *evaluation) { c.Low = add(c.Low, one) }},
		{"low limb minus one", "assertEqual", func(c *evaluation) { c.Low = add(c.Low, big.NewInt(-1)) }},
		{"high limb plus one", "assertEqual", func(c *evaluation) { c.High = add(c.High, one) }},
		{"another value", "assertEqual", func(c *evaluation) { c.Low, c.High = 0, 0 }},
		{"another word", "assertEqual", func(c *evaluation) { c.Words[7] = 1 }},
		{"words in another order", "assertEqual", func(c *evaluation) { c.Words[2], c.Words[3] = c.Words[3], c.Words[2] }},
		{"another point", "assertEqual", func(c *evaluation) { c.Z = add(c.Z, one) }},
		{"low limb of 129 bits", "assertCanonical", func(c *evaluation) { c.Low, c.High = add(c.Low, power(LowBits)), add(c.High, big.NewInt(-1)) }},
		{"high limb negative", "assertCanonical", func(c *evaluation) { c.High = add(c.High, new(big.Int).Neg(power(127))) }},
		{"first word of 249 bits", "SplitWord", func(c *evaluation) { c.Words[0] = power(WordBits) }},
		{"last word of 249 bits", "SplitWord", func(c *evaluation) { c.Words[14] = power(WordBits) }},
		{"word that is minus one", "SplitWord", func(c *evaluation) { c.Words[3] = -1 }},
		{"point of 249 bits", "SplitWord", func(c *evaluation) { c.Z = add(c.Z, power(WordBits)) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := assign(t, words, z)
			tc.change(c)
			requireFails(t, solve(c), tc.function)
		})
	}
}

// A value below 2^255-q has two representatives of 255 bits; only the canonical one is accepted.
func TestNonCanonicalValues(t *testing.T) {
	largest := new(big.Int).Sub(blsfr.Modulus(), big.NewInt(1))
	for name, limbs := range map[string][2]*big.Int{
		"q":                         pair(halves(blsfr.Modulus())),
		"q+5":                       pair(halves(new(big.Int).Add(blsfr.Modulus(), big.NewInt(5)))),
		"2^255-1":                   pair(halves(ones(255))),
		"high limb one above q's":   {new(big.Int), new(big.Int).Add(new(big.Int).Rsh(largest, LowBits), big.NewInt(1))},
		"low limb of 129 bits":      {new(big.Int).Add(power(LowBits), big.NewInt(5)), big.NewInt(1)},
		"high limb is minus one":    {big.NewInt(5), big.NewInt(-1)},
		"low limb is minus one":     {big.NewInt(-1), big.NewInt(5)},
		"high limb of 128 bits":     {big.NewInt(5), power(highBits)},
		"both as one field element": {new(big.Int).Mod(largest, fr.Modulus()), new(big.Int)},
	} {
		require.Error(t, solveCanonical(limbs[0], limbs[1]), name)
	}
	for name, y := range map[string]*big.Int{
		"0": {}, "q-1": largest,
		"low limb of q-1 with a smaller high one": new(big.Int).Sub(largest, power(LowBits)),
		"largest low limb":                        new(big.Int).Sub(new(big.Int).Lsh(new(big.Int).Rsh(largest, LowBits), LowBits), big.NewInt(1)),
	} {
		low, high := halves(y)
		require.NoError(t, solveCanonical(low, high), name)
	}

	var five fr.Element
	five.SetUint64(5)
	c := assign(t, []fr.Element{five}, randomWords(6, 1)[0])
	require.NoError(t, solve(c))
	c.Low, c.High = halves(new(big.Int).Add(blsfr.Modulus(), big.NewInt(5)))
	requireFails(t, solve(c), "assertCanonical")
}

func halves(y *big.Int) (low, high *big.Int) {
	return new(big.Int).And(y, ones(LowBits)), new(big.Int).Rsh(y, LowBits)
}

func pair(low, high *big.Int) [2]*big.Int { return [2]*big.Int{low, high} }

func solveCanonical(low, high *big.Int) error {
	return run(func(api frontend.API, in []frontend.Variable) error {
		assertCanonical(api, Value{Low: in[0], High: in[1]})
		return nil
	}, low, high)
}

// program is a circuit of inputs and a body; it lets each test state only what it checks.
type program struct {
	In   []frontend.Variable
	body *func(api frontend.API, in []frontend.Variable) error
}

func (p *program) Define(api frontend.API) error { return (*p.body)(api, p.In) }

func run(body func(api frontend.API, in []frontend.Variable) error, in ...*big.Int) error {
	values := make([]frontend.Variable, len(in))
	for i := range in {
		values[i] = in[i]
	}
	return test.IsSolved(&program{In: make([]frontend.Variable, len(in)), body: &body}, &program{In: values}, ecc.BN254.ScalarField())
}

// Words that the caller has in bits already, of whatever number.
func TestPackWord(t *testing.T) {
	body := func(api frontend.API, in []frontend.Variable) error {
		word := PackWord(api, api.ToBinary(in[0], 100))
		z := SplitWord(api, in[1])
		return AssertEvaluation(api, []Word{word, word}, z, Value{Low: in[2], High: in[3]})
	}
	var w, z fr.Element
	w.SetBigInt(ones(100))
	z.SetUint64(1 << 50)
	y, err := EvaluateChunk([]fr.Element{w, w}, z)
	require.NoError(t, err)
	low, high := Limbs(y)
	require.NoError(t, run(body, ones(100), power(50), low.BigInt(new(big.Int)), high.BigInt(new(big.Int))))
	require.Error(t, run(body, ones(99), power(50), low.BigInt(new(big.Int)), high.BigInt(new(big.Int))))
	require.PanicsWithValue(t, fmt.Sprintf("blob: %v: 249 bits", ErrWordRange), func() { PackWord(nil, make([]frontend.Variable, 249)) })
}

func TestLevels(t *testing.T) {
	for n, want := range map[int][3]int{1: {1, 1, 1}, 2: {2, 1, 1}, 8: {2, 2, 2}, 15: {4, 2, 2}, 51: {6, 3, 3}, 195: {8, 5, 5}, 4096: {16, 16, 16}} {
		require.Equal(t, want, levels(n), "%d words", n)
	}
	for n := 1; n <= MaxWords; n += 37 {
		l := levels(n)
		require.GreaterOrEqual(t, l[0]*l[1]*l[2], n)
	}
}
