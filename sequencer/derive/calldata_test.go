package derive

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

func sampleCommit() Commit {
	return Commit{
		Parent: protocol.BatchHeader{CommitID: 7, PostRoot: common.Hash{1}, ComputeWei: big.NewInt(5), Sequencer: common.Address{9}},
		Chunks: []ChunkInput{
			{PostRoot: common.Hash{2}, DataHash: common.Hash{3}, WitnessHash: common.Hash{4}, UnitPriceWei: big.NewInt(11), DataFeeWei: big.NewInt(12), Time: 13, L1Count: 1, Slots: []byte{0}},
			{UnitPriceWei: new(big.Int), DataFeeWei: new(big.Int), Slots: []byte{}},
		},
		Blocks: []BlockInput{{Time: 13, SlotCount: 5}, {Time: 14, SlotCount: 3}},
	}
}

func TestCommitSurvivesEncoding(t *testing.T) {
	c := sampleCommit()
	input, err := c.Encode()
	require.NoError(t, err)
	got, err := Decode(input)
	require.NoError(t, err)
	want, err := withoutNils(c.Parent)
	require.NoError(t, err)
	require.Len(t, got, 1)
	wantHash, _ := want.Hash()
	gotHash, err := got[0].Parent.Hash()
	require.NoError(t, err)
	require.Equal(t, wantHash, gotHash)
	require.Equal(t, c.Blocks, got[0].Blocks)
	again, err := got[0].Encode()
	require.NoError(t, err)
	require.Equal(t, input, again)
}

func TestCommitsAreFoundInMulticalls(t *testing.T) {
	commit, err := sampleCommit().Encode()
	require.NoError(t, err)
	finalize, err := EncodeFinalize(protocol.BatchHeader{CommitID: 3})
	require.NoError(t, err)
	inner, err := EncodeMulticall(finalize, commit)
	require.NoError(t, err)
	outer, err := EncodeMulticall(commit, inner, finalize)
	require.NoError(t, err)
	got, err := Decode(outer)
	require.NoError(t, err)
	require.Len(t, got, 2)
}

func TestInputsWithoutCommit(t *testing.T) {
	finalize, err := EncodeFinalize(protocol.BatchHeader{CommitID: 3})
	require.NoError(t, err)
	wrapped, err := EncodeMulticall(finalize)
	require.NoError(t, err)
	for _, input := range [][]byte{nil, {1, 2, 3}, make([]byte, 100), finalize, wrapped} {
		_, err := Decode(input)
		require.ErrorIs(t, err, ErrNoCommit)
	}
}

func TestMalformedCommitsAreRefused(t *testing.T) {
	input, err := sampleCommit().Encode()
	require.NoError(t, err)
	for _, n := range []int{4, 5, 35, 1000, len(input) - 64} {
		_, err := Decode(input[:n])
		require.ErrorIs(t, err, ErrInput, "cut to %d bytes", n)
	}
	deep := input
	for range maxNesting + 1 {
		deep, err = EncodeMulticall(deep)
		require.NoError(t, err)
	}
	_, err = Decode(deep)
	require.ErrorIs(t, err, ErrNesting)
}

func TestCallsMustNotShareBytes(t *testing.T) {
	inner, err := sampleCommit().Encode()
	require.NoError(t, err)
	input, err := EncodeMulticall(inner, inner)
	require.NoError(t, err)
	// Both offsets lead to the first call; then there is room for as many offsets as the input has words.
	copy(input[4+3*32:4+4*32], input[4+2*32:4+3*32])
	commits, err := Decode(input)
	require.NoError(t, err, "twice the same call is as long as two calls")
	require.Len(t, commits, 2)
	short, err := EncodeMulticall(inner, []byte{})
	require.NoError(t, err)
	copy(short[4+3*32:4+4*32], short[4+2*32:4+3*32])
	_, err = Decode(short)
	require.ErrorIs(t, err, ErrInput)
}

// TestChangedInputs decodes inputs with a few changed bytes: they are refused or decode, in time.
func TestChangedInputs(t *testing.T) {
	inner, err := sampleCommit().Encode()
	require.NoError(t, err)
	wrapped, err := EncodeMulticall(inner, inner)
	require.NoError(t, err)
	r := rand.New(rand.NewSource(1))
	for range 5000 {
		input := bytes.Clone(wrapped)
		for range 1 + r.Intn(6) {
			input[r.Intn(len(input))] = byte(r.Intn(256))
		}
		commits, err := Decode(input)
		if err != nil {
			require.True(t, errors.Is(err, ErrInput) || errors.Is(err, ErrNoCommit) || errors.Is(err, ErrNesting), err)
			continue
		}
		for _, c := range commits {
			_, err := Interpret(params, c)
			require.Error(t, err, "the sample is no batch")
		}
	}
}

func FuzzDecode(f *testing.F) {
	input, err := sampleCommit().Encode()
	require.NoError(f, err)
	wrapped, err := EncodeMulticall(input, input)
	require.NoError(f, err)
	f.Add(input)
	f.Add(wrapped)
	f.Add(input[:500])
	f.Fuzz(func(t *testing.T, input []byte) {
		commits, err := Decode(input)
		if err != nil {
			return
		}
		for _, c := range commits {
			// What decodes with every value in its range encodes and decodes to the same.
			encoded, err := c.Encode()
			if err != nil {
				continue
			}
			again, err := Decode(encoded)
			require.NoError(t, err)
			require.Len(t, again, 1)
			reencoded, err := again[0].Encode()
			require.NoError(t, err)
			require.Equal(t, encoded, reencoded)
		}
	})
}
