package rescue

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

var (
	alice, bob = common.Address{0: 0xA1}, common.Address{0: 0xB0}
	params     = derive.Params{ChainID: big.NewInt(1337), Rollup: common.Address{19: 0xAB}, Shape: protocol.Shape{Slots: 4}, UnitsPerSlot: 24, CircuitID: common.Hash{5}}
	terms      = Terms{CommitID: 7, Nonce: 3, Time: 1000, Deadline: 1900, Rescuer: common.Address{9}}
)

func emptyState(t *testing.T) *state.State {
	t.Helper()
	store, err := state.OpenMemory()
	require.NoError(t, err)
	st, err := state.Open(store)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, st.Close()) })
	return st
}

// queue is a queue of every kind, with operations that cannot apply.
func queue() []protocol.QueueItem {
	prepaid := big.NewInt(11)
	return []protocol.QueueItem{
		{Kind: protocol.KindDeposit, Owner: alice, Recipient: alice, AmountWei: big.NewInt(1000), PrepaidWei: prepaid},
		{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: big.NewInt(1), PrepaidWei: prepaid}, // no such recipient
		{Kind: protocol.KindDeposit, Owner: alice, Recipient: bob, AmountWei: big.NewInt(10), PrepaidWei: prepaid},
		{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: big.NewInt(5), PrepaidWei: prepaid},
		{Kind: protocol.KindForcedWithdraw, Owner: bob, AmountWei: protocol.MaxAmount(), PrepaidWei: prepaid},
		{Kind: protocol.KindSetKey, Owner: common.Address{1}, PrepaidWei: prepaid}, // no account
	}
}

// What is built is what everybody derives from it, chunk for chunk, and can be proven.
func TestBuild(t *testing.T) {
	genesis := rebuild.Genesis()
	d, err := Build(emptyState(t), params, genesis, queue(), 16, terms)
	require.NoError(t, err)
	require.Len(t, d.Traces, 2)
	require.Equal(t, 6, d.Operations)
	require.Equal(t, 2, d.Refused)

	input, err := d.Rescue(make([][8]*big.Int, 0)).Encode()
	require.NoError(t, err)
	commits, err := derive.Decode(input)
	require.NoError(t, err)
	require.Len(t, commits, 1)
	b, err := derive.Interpret(params, commits[0])
	require.NoError(t, err)
	require.NoError(t, b.CheckHeader(d.Header))
	require.NoError(t, derive.NewExecutor(emptyState(t)).Apply(b))
	require.Len(t, b.Withdrawals, 1)
	require.Equal(t, big.NewInt(15), b.Withdrawals[0].AmountWei)

	h := d.Header
	require.Equal(t, [4]uint64{7, 3, 1900, 0}, [4]uint64{h.CommitID, h.Nonce, h.CommittedAt, h.CommittedBlock})
	require.Equal(t, terms.Rescuer, h.Sequencer)
	require.EqualValues(t, 6, h.QueueEnd)
	require.Zero(t, h.PaidSlots)
	require.Equal(t, big.NewInt(66), h.PrepaidWei)
	require.Equal(t, big.NewInt(1010), h.DepositsWei)
	require.Equal(t, common.HexToHash("0x569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f9133711ce065a571af0cfd"), h.WinnersHash, "of no winner")
	hash, err := h.Hash()
	require.NoError(t, err)
	require.Equal(t, hash, d.Hash)
	for i, trace := range d.Traces {
		_, _, err := witness.Assign(params.Shape, *trace, protocol.Context{ChainID: params.ChainID, Rollup: params.Rollup, CommitID: 7, ChunkIndex: uint32(i), HeaderHash: hash})
		require.NoError(t, err)
	}
}

func TestBuildLeavesWhatDoesNotFit(t *testing.T) {
	d, err := Build(emptyState(t), params, rebuild.Genesis(), queue(), 1, terms)
	require.NoError(t, err)
	require.Equal(t, 4, d.Operations)
	require.EqualValues(t, 4, d.Header.QueueEnd)

	many := make([]protocol.QueueItem, 4000)
	for i := range many {
		many[i] = queue()[0]
	}
	big64 := params
	big64.Shape.Slots = 64
	d, err = Build(emptyState(t), big64, rebuild.Genesis(), many, maxChunks, terms)
	require.NoError(t, err)
	require.Less(t, len(d.Traces), maxChunks)
	require.Zero(t, d.Refused)
	input, err := d.Rescue(make([][8]*big.Int, 0)).Encode()
	require.NoError(t, err)
	require.LessOrEqual(t, len(input)+proofBytes*len(d.Traces), 131_072-200, "nodes refuse larger transactions")
	require.Greater(t, len(input), 100_000)

	_, err = Build(emptyState(t), params, rebuild.Genesis(), nil, 16, terms)
	require.ErrorIs(t, err, ErrNothingWaits)
}

// L2 time never falls, whatever the node says that it is.
func TestBuildKeepsTheParentsTime(t *testing.T) {
	parent := rebuild.Genesis()
	parent.LastTime = 5000
	d, err := Build(emptyState(t), params, parent, queue(), 16, terms)
	require.NoError(t, err)
	require.EqualValues(t, 5000, d.Header.LastTime)
	require.EqualValues(t, 5000, d.Commit.Chunks[1].Time)
}

func TestConfigReportsEveryMistake(t *testing.T) {
	cfg := Config{Within: time.Hour, MaxChunks: 65}
	err := cfg.Check(process.Deps{})
	require.ErrorIs(t, err, process.ErrConfigField)
	for _, part := range []string{"within", "65 chunks", "no URL", "no manifest", "data directory", "no Ethereum key"} {
		require.ErrorContains(t, err, part)
	}
}
