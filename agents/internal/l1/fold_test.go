package l1_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
)

func fold(t *testing.T, data ...any) *l1.View {
	t.Helper()
	events := make([]l1.Event, len(data))
	for i := range data {
		events[i].Data = data[i]
	}
	view, err := l1.NewView(l1.Block{Number: 9}, events)
	require.NoError(t, err)
	return view
}

func committed(id, number uint64, winners ...bindings.Winner) *bindings.IRollupBatchCommitted {
	return &bindings.IRollupBatchCommitted{CommitId: id, BatchNumber: number, Winners: winners,
		Header: bindings.BatchHeader{CommitId: id, BatchNumber: number, ChunkCount: 2}}
}

func TestANumberThatIsTakenAgainDropsWhatWasThere(t *testing.T) {
	view := fold(t, committed(1, 1), &bindings.IRollupBatchFinalized{CommitId: 1}, committed(2, 2), committed(3, 3), committed(4, 2))
	for id, want := range map[uint64]l1.Status{1: l1.Finalized, 2: l1.Dropped, 3: l1.Dropped, 4: l1.Committed} {
		b, ok := view.Batch(id)
		require.True(t, ok)
		require.Equal(t, want, b.Status, "commit %d", id)
	}
	unfinalized := view.Unfinalized()
	require.Len(t, unfinalized, 1)
	require.Equal(t, uint64(4), unfinalized[0].Header.CommitId)
	require.Equal(t, uint64(4), view.LatestCommit())
}

func TestProofsCreditsAndSeats(t *testing.T) {
	owner := common.Address{1}
	wei := big.NewInt
	view := fold(t,
		&bindings.ICollateralVaultDeposited{Owner: owner, AmountWei: wei(100)},
		&bindings.IAskRegistryAskPosted{AskId: 5, Owner: owner, UnitCostWei: wei(3), Seats: 4, PostedAt: 7},
		&bindings.ICollateralVaultReserved{Owner: owner, AmountWei: wei(40)},
		committed(1, 1, bindings.Winner{Owner: owner, AskId: 5, Seats: 2, PayWei: wei(9)}),
		&bindings.IRollupChunkProven{CommitId: 1, ChunkIndex: 1, Prover: owner, RewardWei: wei(4)},
		&bindings.IProverAuctionProverCredited{CommitId: 1, Prover: owner, AmountWei: wei(4)},
		&bindings.IAskRegistrySeatsFreed{AskId: 5, Seats: 1},
		&bindings.IProverAuctionCallerReimbursed{CommitId: 1, Caller: owner, AmountWei: wei(2)},
		&bindings.IProverAuctionCreditWithdrawn{Account: owner, AmountWei: wei(5)},
		&bindings.IAskRegistryAskEnded{AskId: 5, EndedAt: 11},
		&bindings.ICollateralVaultWithdrawalRequested{Owner: owner, AmountWei: wei(30), ReadyAt: wei(99)},
	)
	b, _ := view.Batch(1)
	require.Equal(t, []uint32{0}, b.Unproven())
	require.Equal(t, owner, b.Chunks[1].Prover)
	require.Equal(t, int64(1), view.CreditOf(owner).Int64())
	require.Equal(t, int64(4), view.EarnedBy(owner).Int64())
	require.Equal(t, l1.Collateral{FreeWei: wei(30), ReservedWei: wei(40), LeavingWei: wei(30)}, view.CollateralOf(owner))
	require.Equal(t, []l1.Ask{{ID: 5, Owner: owner, UnitCostWei: wei(3), Seats: 4, Busy: 1, PostedAt: 7, EndedAt: 11}}, view.AsksOf(owner))
	require.Empty(t, fold(t, &bindings.IAskRegistryAskPosted{AskId: 5}, &bindings.IAskRegistryAskUnlinked{AskId: 5}).Asks())
}

func TestEventsThatContradictTheViewAreRefused(t *testing.T) {
	for _, data := range []any{
		&bindings.IRollupBatchProven{CommitId: 1},
		&bindings.IRollupChunkProven{CommitId: 1},
		&bindings.IForcedInboxOperationEnqueued{Index: 1},
	} {
		_, err := l1.NewView(l1.Block{}, []l1.Event{{Data: data}})
		require.ErrorIs(t, err, l1.ErrBrokenChain)
	}
	_, err := l1.NewView(l1.Block{}, []l1.Event{{Data: committed(1, 1)}, {Data: &bindings.IRollupChunkProven{CommitId: 1, ChunkIndex: 2}}})
	require.ErrorIs(t, err, l1.ErrBrokenChain)
}

func TestDecodeCommit(t *testing.T) {
	rollup := bindings.NewIRollup()
	zero := new(big.Int)
	parent := bindings.BatchHeader{CommitId: 3, ComputeWei: zero, DataWei: zero, PrepaidWei: zero, DepositsWei: zero,
		PaddingWei: zero, DebitWei: zero, OpenPriceWei: zero, SequencerFeeWei: zero}
	hash, err := l1.Header(parent).Hash()
	require.NoError(t, err)
	require.Equal(t, parent, l1.BindingHeader(l1.Header(parent)))
	chunks := []bindings.ChunkInput{{UnitPriceWei: big.NewInt(5), DataFeeWei: zero, Time: 8, Slots: []byte{1, 2}}}
	blocks := []bindings.BlockInput{{Time: 8, SlotCount: 4}}
	direct := rollup.PackCommitBatch(parent, chunks, blocks)
	for _, input := range [][]byte{direct, rollup.PackMulticall([][]byte{rollup.PackFinalizeBatch(parent), direct})} {
		got, err := l1.DecodeCommit(input, hash)
		require.NoError(t, err)
		require.Equal(t, blocks, got.Blocks)
		require.Equal(t, chunks[0].Slots, got.Chunks[0].Slots)
		require.Equal(t, chunks[0].UnitPriceWei, got.Chunks[0].UnitPriceWei)
		_, err = l1.DecodeCommit(input, common.Hash{1})
		require.ErrorIs(t, err, l1.ErrNotCommit)
	}
	for _, input := range [][]byte{nil, {1, 2, 3}, rollup.PackFinalizeBatch(parent), direct[:100]} {
		_, err := l1.DecodeCommit(input, hash)
		require.Error(t, err)
	}
}
