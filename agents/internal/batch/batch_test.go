package batch

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

var shape = protocol.Shape{Slots: 4}

func TestReadWantsTheHeadersRecords(t *testing.T) {
	params := derive.Params{ChainID: big.NewInt(1337), Rollup: common.Address{1}, Shape: shape, UnitsPerSlot: 28}
	chunk := protocol.Chunk{Slots: make([]protocol.Slot, 4), Header: protocol.ChunkHeader{Domain: protocol.Domain(params.ChainID, params.Rollup),
		Time: 5, UnitPriceWei: big.NewInt(1), DataFeeWei: new(big.Int), UnitsPerSlot: 28}}
	words, err := chunk.Words(shape)
	require.NoError(t, err)
	binding := protocol.Bind(words)
	commit := derive.Commit{
		Chunks: []derive.ChunkInput{{PostRoot: common.Hash{31: 9}, DataHash: binding.DataHash.Bytes(), UnitPriceWei: big.NewInt(1), DataFeeWei: new(big.Int), Time: 5}},
		Blocks: []derive.BlockInput{{Time: 5, SlotCount: 4}},
	}
	input, err := commit.Encode()
	require.NoError(t, err)
	parent, err := commit.Parent.Hash()
	require.NoError(t, err)
	record := protocol.ChunkRecord{Binding: binding}
	record.PostRoot.SetUint64(9)
	b := &l1.Batch{Header: bindings.BatchHeader{ParentHash: parent, ChunkCount: 1, CircuitId: common.Hash{7}, RecordsRoot: record.Leaf()}}
	batch, err := Read(params, input, b)
	require.NoError(t, err)
	require.Equal(t, record.Leaf(), batch.Chunks[0].Record.Leaf())
	path, err := Path(batch, 0)
	require.NoError(t, err)
	require.Empty(t, path)
	_, err = Path(batch, 1)
	require.ErrorIs(t, err, derive.ErrUnknownChunk)
	require.Equal(t, binding.DataHash.Bytes(), Record(batch, 0).DataHash)

	b.Header.RecordsRoot[0] ^= 1
	_, err = Read(params, input, b)
	require.ErrorIs(t, err, ErrRecords)
	b.Header.ChunkCount = 2
	_, err = Read(params, input, b)
	require.ErrorIs(t, err, ErrRecords)
	b.Header.ParentHash[0] ^= 1
	_, err = Read(params, input, b)
	require.ErrorIs(t, err, ErrNotCommitted)
}
