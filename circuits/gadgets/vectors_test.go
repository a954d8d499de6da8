package gadgets

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

// golden is the part of the protocol's vectors that gadgets recompute.
type golden struct {
	Hashes struct {
		Words        []common.Hash `json:"words"`
		H4           common.Hash   `json:"h4OfWords0To3"`
		H8           common.Hash   `json:"h8OfWords0To7"`
		SpongeCounts []int         `json:"spongeCounts"`
		Sponges      []common.Hash `json:"sponges"`
	} `json:"hashes"`
	State struct {
		Leaf      []common.Hash `json:"leaf"`
		LeafHash  common.Hash   `json:"leafHash"`
		TreeRoot  common.Hash   `json:"treeRoot"`
		NextIndex uint64        `json:"nextIndex"`
	} `json:"state"`
	Signature struct {
		PublicKeyXY []common.Hash `json:"publicKeyXY"`
		MessageHash common.Hash   `json:"messageHash"`
		R           hexutil.Bytes `json:"r"`
		S           hexutil.Bytes `json:"s"`
	} `json:"signature"`
}

func readGolden(t *testing.T) golden {
	t.Helper()
	raw, err := os.ReadFile("../protocol/testdata/vectors.json")
	require.NoError(t, err)
	var g golden
	require.NoError(t, json.Unmarshal(raw, &g))
	return g
}

func inputs(words ...common.Hash) []any {
	out := make([]any, len(words))
	for i, w := range words {
		out[i] = w.Big()
	}
	return out
}

// The circuit computes the same golden values as Go and Solidity.
func TestGoldenHashes(t *testing.T) {
	g := readGolden(t)
	hashes := func(api frontend.API, in []frontend.Variable) error {
		h, err := NewHasher(api)
		if err != nil {
			return err
		}
		words := in[3:]
		api.AssertIsEqual(in[0], h.H4(words[0], words[1], words[2], words[3]))
		api.AssertIsEqual(in[1], h.H8([8]frontend.Variable(words[:8])))
		leaf := Leaf{Key: words[8], NextKey: words[9], Values: [6]frontend.Variable(words[10:16])}
		api.AssertIsEqual(in[2], leaf.Hash(h))
		return nil
	}
	require.Len(t, g.State.Leaf, 8)
	in := append(inputs(g.Hashes.H4, g.Hashes.H8, g.State.LeafHash), inputs(g.Hashes.Words[:8]...)...)
	require.NoError(t, solve(hashes, append(in, inputs(g.State.Leaf...)...)...))
}

func TestGoldenSponges(t *testing.T) {
	g := readGolden(t)
	require.Len(t, g.Hashes.Sponges, len(g.Hashes.SpongeCounts))
	sponge := func(api frontend.API, in []frontend.Variable) error {
		h, err := NewHasher(api)
		if err != nil {
			return err
		}
		api.AssertIsEqual(in[0], h.Sponge(in[1:]))
		return nil
	}
	for i, n := range g.Hashes.SpongeCounts {
		if n == 0 {
			continue // no chunk is empty, and a sponge of nothing is no constraint
		}
		require.NoError(t, solve(sponge, append(inputs(g.Hashes.Sponges[i]), inputs(g.Hashes.Words[:n]...)...)...), "%d words", n)
	}
}

func TestGoldenSignature(t *testing.T) {
	g := readGolden(t).Signature
	var r edbn254.PointAffine
	_, err := r.SetBytes(g.R)
	require.NoError(t, err)
	in := append(inputs(g.PublicKeyXY...), r.X, r.Y, new(big.Int).SetBytes(g.S), g.MessageHash.Big())
	require.NoError(t, solve(verifyBody, in...))
	in[5] = 1
	requireFails(t, solve(verifyBody, in...), "assertSmallOrder")
}
