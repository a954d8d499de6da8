package blob

import (
	"crypto/sha256"
	"encoding/json"
	"flag"
	"os"
	"sync"
	"testing"

	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	goethkzg "github.com/crate-crypto/go-eth-kzg"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

var update = flag.Bool("update", false, "rewrite the golden files of this package")

// ceremony loads Ethereum's trusted setup once.
var ceremony = sync.OnceValues(goethkzg.NewContext4096Secure)

// opening is a blob's commitment and its opening at one point.
type opening struct {
	commitment goethkzg.KZGCommitment
	proof      goethkzg.KZGProof
	z, y       goethkzg.Scalar
}

// open commits to a blob and opens it, by go-eth-kzg alone.
func open(t *testing.T, b *Blob, z fr.Element) opening {
	t.Helper()
	ctx, err := ceremony()
	require.NoError(t, err)
	o := opening{z: z.Bytes()}
	o.commitment, err = ctx.BlobToKZGCommitment((*goethkzg.Blob)(b), 1)
	require.NoError(t, err)
	o.proof, o.y, err = ctx.ComputeKZGProof((*goethkzg.Blob)(b), o.z, 1)
	require.NoError(t, err)
	require.NoError(t, ctx.VerifyKZGProof(o.commitment, o.z, o.y, o.proof))
	return o
}

func (o opening) versionedHash() common.Hash {
	h := common.Hash(sha256.Sum256(o.commitment[:]))
	h[0] = 1
	return h
}

// precompileInput is what L1 gives to the point evaluation precompile.
func (o opening) precompileInput() []byte {
	hash := o.versionedHash()
	input := append(hash[:], o.z[:]...)
	input = append(append(input, o.y[:]...), o.commitment[:]...)
	return append(input, o.proof[:]...)
}

func precompile(input []byte) error {
	_, err := vm.PrecompiledContractsCancun[common.Address{19: 0x0A}].Run(input)
	return err
}

// evaluateChunks returns each chunk's value; every chunk has chunkWords words.
func evaluateChunks(t *testing.T, words []fr.Element, z fr.Element, chunkWords int) (values []blsfr.Element) {
	t.Helper()
	for start := 0; start+chunkWords <= len(words); start += chunkWords {
		y, err := EvaluateChunk(words[start:start+chunkWords], z)
		require.NoError(t, err)
		values = append(values, y)
	}
	return values
}

// The chunks' values add up to what Ethereum's own library opens the blob to: full blobs, with a rest that no chunk
// owns, and the extremes of words and points.
func TestChunksAddUpToTheOpening(t *testing.T) {
	random := randomWords(11, 1)[0]
	for name, tc := range map[string]struct {
		words      []fr.Element
		chunkWords int
		z          fr.Element
	}{
		"21 chunks of 64 slots": {randomWords(12, 21*195), 195, random},
		"one chunk":             {randomWords(13, 195), 195, random},
		"every coefficient":     {randomWords(14, MaxWords), 1024, random},
		"largest words":         {repeat(largestWord(), MaxWords), 256, largestWord()},
		"at zero":               {randomWords(15, 45), 15, fr.Element{}},
		"at one, a root":        {randomWords(16, 45), 15, fr.One()},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := FromWords(tc.words)
			require.NoError(t, err)
			o := open(t, b, tc.z)
			y := Combine(evaluateChunks(t, tc.words, tc.z, tc.chunkWords), tc.z, tc.chunkWords)
			require.Equal(t, o.y, goethkzg.Scalar(y.Bytes()))
			require.NoError(t, precompile(o.precompileInput()))

			back, err := b.Words()
			require.NoError(t, err)
			require.Equal(t, append(append([]fr.Element(nil), tc.words...), make([]fr.Element, MaxWords-len(tc.words))...), back)
		})
	}
}

func TestPerBlob(t *testing.T) {
	require.Equal(t, 21, PerBlob(protocol.Shape{Slots: 64}.Words()))
	require.Equal(t, 1, PerBlob(MaxWords))
	require.Equal(t, 0, PerBlob(MaxWords+1))
}

func TestWordsAndPointsOutOfRange(t *testing.T) {
	var large fr.Element
	large.SetBigInt(power(WordBits))
	words := randomWords(17, 3)
	words[1] = large
	_, err := FromWords(words)
	require.ErrorIs(t, err, ErrWordRange)
	_, err = EvaluateChunk(words, fr.One())
	require.ErrorIs(t, err, ErrWordRange)
	_, err = EvaluateChunk(words[:1], large)
	require.ErrorIs(t, err, ErrWordRange)
	for _, n := range []int{0, MaxWords + 1} {
		_, err = EvaluateChunk(make([]fr.Element, n), fr.One())
		require.ErrorIs(t, err, ErrWordCount)
	}
	_, err = FromWords(make([]fr.Element, MaxWords+1))
	require.ErrorIs(t, err, ErrWordCount)
}

// Blobs that anybody may post, but no chunk's words lead to.
func TestForeignBlobs(t *testing.T) {
	b, err := FromWords(nil)
	require.NoError(t, err)
	require.Equal(t, Blob{}, *b)
	copy(b[32:], blsfr.Modulus().FillBytes(make([]byte, 32)))
	_, err = b.Words()
	require.ErrorIs(t, err, ErrNotCanonical)
	*b = Blob{31: 1} // one value of one: all coefficients are 1/4096
	_, err = b.Words()
	require.ErrorIs(t, err, ErrWordRange)
}

func TestLimbs(t *testing.T) {
	largest := blsfr.NewElement(0)
	largest.Sub(&largest, new(blsfr.Element).SetOne())
	for _, y := range []blsfr.Element{{}, blsfr.One(), largest} {
		low, high := Limbs(y)
		back, err := FromLimbs(low, high)
		require.NoError(t, err)
		require.Equal(t, y, back)
	}
	low, high := Limbs(largest)
	low.Add(&low, new(fr.Element).SetOne())
	_, err := FromLimbs(low, high)
	require.ErrorIs(t, err, ErrNotCanonical, "q itself")
	low.SetBigInt(power(LowBits))
	_, err = FromLimbs(low, fr.Element{})
	require.ErrorIs(t, err, ErrNotCanonical, "low limb of 129 bits")
	high.SetInt64(-1)
	_, err = FromLimbs(fr.Element{}, high)
	require.ErrorIs(t, err, ErrNotCanonical, "high limb of 254 bits")
}

// The challenge depends on every entry of every list, on their order and on where one list ends.
func TestChallenge(t *testing.T) {
	x := randomWords(18, 6)
	h := []common.Hash{{1: 1}, {1: 2}}
	seen := map[fr.Element]bool{}
	for _, z := range []fr.Element{
		Challenge(h, x[:3], x[3:]), Challenge(h[:1], x[:3], x[3:]), Challenge([]common.Hash{h[1], h[0]}, x[:3], x[3:]),
		Challenge(h, x[:2], x[3:]), Challenge(h, x[:4], x[4:]), Challenge(h, x[3:], x[:3]), Challenge(h, x[:3], x[4:]),
		Challenge(h, x[:3], nil), Challenge(h, nil, x), Challenge(h, x, nil), Challenge(nil, x, nil),
	} {
		require.NoError(t, checkWord(z))
		require.False(t, seen[z])
		seen[z] = true
	}
}

// vectorsFile holds one blob of three chunks of four slots, for Solidity and Go. 32-byte values are 0x-prefixed hex.
const vectorsFile = "testdata/vectors.json"

type vectors struct {
	Comment        string        `json:"comment"`
	ChunkWords     int           `json:"chunkWords"`
	Words          []common.Hash `json:"words"`
	VersionedHash  common.Hash   `json:"versionedHash"`
	DataHashes     []common.Hash `json:"dataHashes"`
	L1Words        []common.Hash `json:"l1Words"`
	Z              common.Hash   `json:"z"`
	ValuesLow      []common.Hash `json:"valuesLow"`
	ValuesHigh     []common.Hash `json:"valuesHigh"`
	Y              common.Hash   `json:"y"`
	Commitment     hexutil.Bytes `json:"commitment"`
	KZGProof       hexutil.Bytes `json:"kzgProof"`
	PrecompileCall hexutil.Bytes `json:"precompileInput"`
}

func hashes(elements []fr.Element) []common.Hash {
	out := make([]common.Hash, len(elements))
	for i := range elements {
		out[i] = elements[i].Bytes()
	}
	return out
}

func goldenVectors(t *testing.T) vectors {
	const chunkWords, chunks = 15, 3
	words := randomWords(19, chunkWords*chunks)
	b, err := FromWords(words)
	require.NoError(t, err)
	committed := open(t, b, fr.Element{}) // the commitment comes before the point
	var dataHashes, l1Words []fr.Element
	for c := range chunks {
		chunk := words[c*chunkWords : (c+1)*chunkWords]
		dataHashes = append(dataHashes, protocol.Sponge(chunk))
		l1Words = append(l1Words, chunk[:protocol.HeaderWords]...)
	}
	z := Challenge([]common.Hash{committed.versionedHash()}, dataHashes, l1Words)
	o := open(t, b, z)
	v := vectors{
		Comment:    "the blob has words as its lowest coefficients; y = sum z^(c*chunkWords) (valuesLow[c] + 2^128 valuesHigh[c]); l1Words are the headers",
		ChunkWords: chunkWords, Words: hashes(words), VersionedHash: o.versionedHash(), DataHashes: hashes(dataHashes), L1Words: hashes(l1Words),
		Z: common.Hash(o.z), Y: common.Hash(o.y), Commitment: o.commitment[:], KZGProof: o.proof[:], PrecompileCall: o.precompileInput(),
	}
	values := evaluateChunks(t, words, z, chunkWords)
	for _, y := range values {
		low, high := Limbs(y)
		v.ValuesLow, v.ValuesHigh = append(v.ValuesLow, low.Bytes()), append(v.ValuesHigh, high.Bytes())
	}
	y := Combine(values, z, chunkWords)
	require.Equal(t, v.Y, common.Hash(y.Bytes()))
	return v
}

func TestGoldenVectors(t *testing.T) {
	want, err := json.MarshalIndent(goldenVectors(t), "", " ")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(vectorsFile, append(want, '\n'), 0o644))
	}
	got, err := os.ReadFile(vectorsFile)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got), "run with -update")

	// The circuit and the precompile accept what the file says, the precompile nothing else.
	var v vectors
	require.NoError(t, json.Unmarshal(got, &v))
	for c := range v.ValuesLow {
		circuit := &evaluation{Z: v.Z.Big(), Low: v.ValuesLow[c].Big(), High: v.ValuesHigh[c].Big()}
		for _, w := range v.Words[c*v.ChunkWords : (c+1)*v.ChunkWords] {
			circuit.Words = append(circuit.Words, w.Big())
		}
		require.NoError(t, solve(circuit), "chunk %d", c)
	}
	require.NoError(t, precompile(v.PrecompileCall))
	for _, at := range []int{31, 63, 95} { // versioned hash, z, y
		wrong := append([]byte(nil), v.PrecompileCall...)
		wrong[at] ^= 1
		require.Error(t, precompile(wrong), "byte %d", at)
	}
}
