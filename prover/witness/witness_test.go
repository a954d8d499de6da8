package witness_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/witness"
)

var shape = protocol.Shape{Slots: 4}

var job = protocol.Context{ChainID: big.NewInt(1337), Rollup: common.Address{1}, CommitID: 3, ChunkIndex: 2, Nonce: 1, HeaderHash: common.Hash{4}, Prover: common.Address{5}}

func traces(t *testing.T) []protocol.ChunkTrace {
	t.Helper()
	raw, err := os.ReadFile("../../circuits/transition/testdata/traces4.json")
	require.NoError(t, err)
	var out []protocol.ChunkTrace
	require.NoError(t, json.Unmarshal(raw, &out))
	return out
}

func TestAssignSatisfiesTheCircuit(t *testing.T) {
	for i, trace := range traces(t) {
		circuit, public, err := witness.Assign(shape, trace, job)
		require.NoError(t, err)
		require.NoError(t, test.IsSolved(transition.New(shape), circuit, ecc.BN254.ScalarField()), "chunk %d", i)

		words, err := trace.Chunk().Words(shape)
		require.NoError(t, err)
		b := protocol.Bind(words)
		require.Equal(t, [transition.PublicInputs]any{trace.PreRoot(), trace.PostRoot(), b.DataHash, b.Z, b.Y, job.Hash()},
			[transition.PublicInputs]any{public[0], public[1], public[2], public[3], public[4], public[5]})
	}
}

// In the second golden chunk: 0 forced transfer, 1 transfer, 2 create account, 3 transfer to the new account.
func TestAssignTellsWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		want   error
		change func(t *protocol.ChunkTrace)
	}{
		"slot missing":    {protocol.ErrSlotCount, func(t *protocol.ChunkTrace) { t.Slots = t.Slots[:3] }},
		"unknown kind":    {protocol.ErrUnknownKind, func(t *protocol.ChunkTrace) { t.Slots[0].Slot.Kind = 9 }},
		"amount":          {protocol.ErrAmountRange, func(t *protocol.ChunkTrace) { t.Slots[0].Slot.AmountWei = big.NewInt(-1) }},
		"price":           {protocol.ErrPriceRange, func(t *protocol.ChunkTrace) { t.Header.UnitPriceWei = nil }},
		"pre root":        {witness.ErrTop, func(t *protocol.ChunkTrace) { t.PreTreeRoot.SetOne() }},
		"top of the tree": {witness.ErrTop, func(t *protocol.ChunkTrace) { t.PreTop[63].SetOne() }},
		"top of another tree": {witness.ErrRootChain, func(t *protocol.ChunkTrace) {
			t.PreTop[63].SetOne()
			t.PreTreeRoot = protocol.TopRoot(t.PreTop)
		}},
		"sibling":                 {witness.ErrRootChain, func(t *protocol.ChunkTrace) { t.Slots[2].A.Siblings[3][1].SetOne() }},
		"leaf":                    {witness.ErrRootChain, func(t *protocol.ChunkTrace) { t.Slots[1].B.Before.Values[3].SetOne() }},
		"written leaf":            {witness.ErrRootChain, func(t *protocol.ChunkTrace) { t.Slots[1].A.After.Values[3].SetOne() }},
		"last written leaf":       {witness.ErrPostState, func(t *protocol.ChunkTrace) { t.Slots[3].B.After.Values[3].SetOne() }},
		"post next":               {witness.ErrPostState, func(t *protocol.ChunkTrace) { t.PostNext++ }},
		"empty A":                 {witness.ErrEmptyLeaf, func(t *protocol.ChunkTrace) { t.Slots[0].A.Before = protocol.Leaf{} }},
		"empty B":                 {witness.ErrEmptyLeaf, func(t *protocol.ChunkTrace) { t.Slots[0].B.Before = protocol.Leaf{} }},
		"B written empty":         {witness.ErrEmptyLeaf, func(t *protocol.ChunkTrace) { t.Slots[0].B.After = protocol.Leaf{} }},
		"L1 count":                {witness.ErrCounts, func(t *protocol.ChunkTrace) { t.Header.L1Count = 0 }},
		"paid slots":              {witness.ErrCounts, func(t *protocol.ChunkTrace) { t.Header.PaidSlots = 4 }},
		"authorization missing":   {witness.ErrAuthorization, func(t *protocol.ChunkTrace) { t.Slots[1].Authorization = nil }},
		"authorization too many":  {witness.ErrAuthorization, func(t *protocol.ChunkTrace) { t.Slots[0].Authorization = t.Slots[1].Authorization }},
		"fee limit out of range":  {protocol.ErrMaxFeeRange, func(t *protocol.ChunkTrace) { t.Slots[1].Authorization.MaxFeeWei = big.NewInt(-1) }},
		"another fee limit":       {protocol.ErrInvalidSignature, func(t *protocol.ChunkTrace) { t.Slots[1].Authorization.MaxFeeWei = big.NewInt(5) }},
		"another amount":          {protocol.ErrInvalidSignature, func(t *protocol.ChunkTrace) { t.Slots[1].Slot.AmountWei = big.NewInt(5) }},
		"another rollup":          {protocol.ErrInvalidSignature, func(t *protocol.ChunkTrace) { t.Header.Domain.SetOne() }},
		"signature of other slot": {protocol.ErrInvalidSignature, func(t *protocol.ChunkTrace) { t.Slots[1].Authorization = t.Slots[3].Authorization }},
		"point off the curve":     {protocol.ErrInvalidSignature, func(t *protocol.ChunkTrace) { t.Slots[1].Authorization.R[5] ^= 1 }},
	} {
		t.Run(name, func(t *testing.T) {
			trace := traces(t)[1]
			c.change(&trace)
			_, _, err := witness.Assign(shape, trace, job)
			require.ErrorIs(t, err, c.want)
		})
	}
}

// A good signature by a key that is not the account's.
func TestAssignWantsTheSpendingKey(t *testing.T) {
	trace := traces(t)[1]
	s := &trace.Slots[1]
	from, _ := protocol.KeyAddress(s.A.Before.Key)
	to, _ := protocol.KeyAddress(s.B.Before.Key)
	key, err := protocol.DeriveSpendingKey([32]byte{1, 2, 3})
	require.NoError(t, err)
	message := protocol.Message{Kind: protocol.KindTransfer, From: from, To: to, AmountWei: s.Slot.AmountWei,
		MaxFeeWei: s.Authorization.MaxFeeWei, Nonce: s.A.Before.Values[protocol.ValueNonce].Uint64(), ValidUntil: s.Authorization.ValidUntil}
	auth, err := message.Sign(trace.Header.Domain, key)
	require.NoError(t, err)
	s.Authorization = &auth
	_, _, err = witness.Assign(shape, trace, job)
	require.ErrorIs(t, err, protocol.ErrInvalidSignature)
	require.ErrorContains(t, err, "not the spending key")
}
