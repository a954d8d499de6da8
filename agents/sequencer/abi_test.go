package sequencer

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/derive"
)

// TestCommitsEncodeAsTheContractReads compares package derive's own ABI with the compiled contract's.
func TestCommitsEncodeAsTheContractReads(t *testing.T) {
	parent := protocol.BatchHeader{CommitID: 1, BatchNumber: 2, Nonce: 3, CommittedAt: 4, CommittedBlock: 5, LastTime: 6, LastBlockNumber: 7,
		QueueStart: 8, QueueEnd: 9, ChunkCount: 10, SeatCount: 11, PaidSlots: 12, CircuitID: common.Hash{13}, ParentHash: common.Hash{14},
		PreRoot: common.Hash{15}, PostRoot: common.Hash{16}, RecordsRoot: common.Hash{17}, WithdrawalRoot: common.Hash{18},
		LastBlockHash: common.Hash{19}, WinnersHash: common.Hash{20}, ComputeWei: big.NewInt(21), DataWei: big.NewInt(22),
		PrepaidWei: big.NewInt(23), DepositsWei: big.NewInt(24), PaddingWei: big.NewInt(25), DebitWei: big.NewInt(26),
		OpenPriceWei: big.NewInt(27), SequencerFeeWei: big.NewInt(28), Sequencer: common.Address{29}}
	c := derive.Commit{Parent: parent,
		Chunks: []derive.ChunkInput{{PostRoot: common.Hash{1}, DataHash: common.Hash{2}, WitnessHash: common.Hash{3}, UnitPriceWei: big.NewInt(4),
			DataFeeWei: big.NewInt(5), Time: 6, L1Count: 7, Slots: []byte{8, 9}}, {UnitPriceWei: new(big.Int), DataFeeWei: new(big.Int), Slots: []byte{}}},
		Blocks: []derive.BlockInput{{Time: 1, SlotCount: 2}, {Time: 3, SlotCount: 4}}}
	var chunks []bindings.ChunkInput
	for _, x := range c.Chunks {
		chunks = append(chunks, bindings.ChunkInput{PostRoot: x.PostRoot, DataHash: x.DataHash, WitnessHash: x.WitnessHash,
			UnitPriceWei: x.UnitPriceWei, DataFeeWei: x.DataFeeWei, Time: x.Time, L1Count: x.L1Count, Slots: x.Slots})
	}
	var blocks []bindings.BlockInput
	for _, x := range c.Blocks {
		blocks = append(blocks, bindings.BlockInput{Time: x.Time, SlotCount: x.SlotCount})
	}
	rollup, header := bindings.NewIRollup(), l1.BindingHeader(parent)
	commit, err := c.Encode()
	require.NoError(t, err)
	require.Equal(t, rollup.PackCommitBatch(header, chunks, blocks), commit)
	proofs := [][8]*big.Int{{big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(4), big.NewInt(5), big.NewInt(6), big.NewInt(7), big.NewInt(8)}}
	rescue, err := derive.Rescue{Parent: parent, Chunks: c.Chunks, Blocks: c.Blocks, Deadline: 9, Proofs: proofs}.Encode()
	require.NoError(t, err)
	require.Equal(t, rollup.PackRescueBatch(header, chunks, blocks, 9, proofs), rescue)
	finalize, err := derive.EncodeFinalize(parent)
	require.NoError(t, err)
	require.Equal(t, rollup.PackFinalizeBatch(header), finalize)
	both, err := derive.EncodeMulticall(finalize, commit, rescue)
	require.NoError(t, err)
	require.Equal(t, rollup.PackMulticall([][]byte{finalize, commit, rescue}), both)
	found, err := derive.Decode(both)
	require.NoError(t, err)
	require.Len(t, found, 2)
	require.Equal(t, found[0], found[1], "a rescue publishes what a commit does")
}
