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

func TestDroppedBatches(t *testing.T) {
	view := fold(t, committed(1, 1), &bindings.IRollupBatchFinalized{CommitId: 1}, committed(2, 2), committed(3, 3),
		&bindings.IRollupBatchesDropped{First: 2, End: 4, Nonce: 1}, committed(4, 2))
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
		&bindings.ICollateralVaultDeposited{Owner: owner, Amount: wei(100)},
		&bindings.IAskRegistryAskPosted{AskId: 5, Owner: owner, UnitCostWei: wei(3), Seats: 4, PostedAt: 7},
		&bindings.ICollateralVaultReserved{Owner: owner, Amount: wei(40)},
		committed(1, 1, bindings.Winner{Owner: owner, AskId: 5, Seats: 2, PayWei: wei(9)}),
		&bindings.IProverAuctionProverCredited{CommitId: 1, ChunkIndex: 1, Prover: owner, AmountWei: wei(4)},
		&bindings.IAskRegistrySeatsFreed{AskId: 5, Seats: 1},
		&bindings.IProverAuctionCallerReimbursed{CommitId: 1, Caller: owner, AmountWei: wei(2)},
		&bindings.IProverAuctionCreditWithdrawn{Account: owner, AmountWei: wei(5)},
		&bindings.IAskRegistryAskEnded{AskId: 5, EndedAt: 11},
		&bindings.ICollateralVaultWithdrawalRequested{Owner: owner, Amount: wei(30), ReadyAt: wei(99)},
	)
	b, _ := view.Batch(1)
	require.Equal(t, []uint32{0}, b.Unproven())
	require.Equal(t, l1.Chunk{Proven: true, Prover: owner, RewardWei: wei(4)}, b.Chunks[1])
	require.Equal(t, int64(1), view.CreditOf(owner).Int64())
	require.Equal(t, int64(4), view.EarnedBy(owner).Int64())
	require.Equal(t, l1.Collateral{Free: wei(30), Reserved: wei(40), Leaving: wei(30)}, view.CollateralOf(owner))
	require.Equal(t, []l1.Ask{{ID: 5, Owner: owner, UnitCostWei: wei(3), Seats: 4, Busy: 1, PostedAt: 7, EndedAt: 11}}, view.AsksOf(owner))
	require.Empty(t, fold(t, &bindings.IAskRegistryAskPosted{AskId: 5}, &bindings.IAskRegistryAskUnlinked{AskId: 5}).Asks())
}

// An open chunk that is proven at once pays nothing, and is proven all the same.
func TestAProofThatEarnsNothingIsSeen(t *testing.T) {
	prover := common.Address{1}
	view := fold(t, committed(1, 1), &bindings.IProverAuctionProverCredited{CommitId: 1, Prover: prover, AmountWei: new(big.Int)},
		&bindings.IProverAuctionProverCredited{CommitId: 1, ChunkIndex: 1, Prover: prover, AmountWei: new(big.Int)})
	b, _ := view.Batch(1)
	require.Empty(t, b.Unproven())
	for _, c := range b.Chunks {
		require.True(t, c.Proven)
		require.Equal(t, prover, c.Prover)
		require.Zero(t, c.RewardWei.Sign())
	}
	require.Zero(t, view.EarnedBy(prover).Sign())
}

// A rescue is proven when it is committed; its chunks pay nobody, what it prepaid is its rescuer's once it is final.
func TestRescuesAndExits(t *testing.T) {
	rescuer, account := common.Address{1}, common.Address{2}
	wei := big.NewInt
	before := fold(t, committed(1, 1))
	require.Nil(t, before.ExitMode())
	view := fold(t, committed(1, 1), &bindings.IRollupBatchRescued{CommitId: 1, Rescuer: rescuer}, &bindings.IRollupBatchProven{CommitId: 1},
		&bindings.IRollupBatchFinalized{CommitId: 1}, &bindings.IProverAuctionRescuePaid{CommitId: 1, Rescuer: rescuer, AmountWei: wei(7)},
		&bindings.IRollupExitModeEntered{StateRoot: [32]byte{5}, QueueEnd: 3}, &bindings.IForcedInboxOperationRefunded{Index: 4, AmountWei: wei(1)},
		&bindings.IExitsExited{Account: account, AmountWei: wei(9)}, &bindings.ISequencerRegistrySequencerRegistered{Sequencer: account, BondWei: wei(10)},
		&bindings.ISequencerRegistryBondWithdrawn{Sequencer: account, AmountWei: wei(10)})
	b, _ := view.Batch(1)
	require.True(t, b.Rescued)
	require.Equal(t, l1.Finalized, b.Status)
	require.Empty(t, b.Unproven())
	require.Equal(t, rescuer, b.Chunks[0].Prover)
	require.Equal(t, wei(7), view.CreditOf(rescuer))
	require.Zero(t, view.EarnedBy(rescuer).Sign())
	require.Equal(t, &l1.ExitMode{StateRoot: common.Hash{5}, QueueEnd: 3}, view.ExitMode())
	require.True(t, view.IsRefunded(4))
	require.False(t, view.IsRefunded(3))
	left, ok := view.ExitOf(account)
	require.True(t, ok)
	require.Equal(t, wei(9), left)
	_, ok = view.ExitOf(rescuer)
	require.False(t, ok)
	require.Zero(t, view.BondOf(account).Sign())
}

func TestFailures(t *testing.T) {
	owner, standby, keeper := common.Address{1}, common.Address{2}, common.Address{3}
	wei := big.NewInt
	at := func(time uint64, data any) l1.Event { return l1.Event{Time: time, Data: data} }
	view, err := l1.NewView(l1.Block{Number: 9, Time: 400}, []l1.Event{
		at(90, &bindings.ICollateralVaultDeposited{Owner: owner, Amount: wei(100)}),
		at(90, &bindings.ICollateralVaultReserved{Owner: owner, Amount: wei(100)}),
		at(90, &bindings.IAskRegistryAskPosted{AskId: 5, Owner: owner, UnitCostWei: wei(3), Seats: 4, PostedAt: 7}),
		at(91, &bindings.IStandbyListJoined{Account: standby, JoinedAt: 91}),
		at(95, &bindings.IStandbyListHeartbeatReceived{Account: standby, At: 95}),
		at(100, committed(1, 1, bindings.Winner{Owner: owner, AskId: 5, Seats: 2, PayWei: wei(9)})),
		at(101, &bindings.IFailureLadderWitnessChallenged{CommitId: 1, ChunkIndex: 0, Challenger: owner, BondWei: wei(7)}),
		at(102, &bindings.IFailureLadderWitnessShown{CommitId: 1, ChunkIndex: 0, By: keeper}),
		at(150, &bindings.IPauseGuardPaused{From: 150, Until: 190}),
		at(160, &bindings.IPauseGuardResumed{At: 160}),
		at(200, &bindings.IFailureLadderWindowExtended{CommitId: 1, Standby: true}),
		at(200, &bindings.IAskRegistrySeatFailed{AskId: 5, Owner: owner, Seats: 3}),
		at(200, &bindings.IAskRegistryOwnerRested{Owner: owner, Failures: 1}),
		at(200, &bindings.ICollateralVaultEscrowed{Owner: owner, Amount: wei(25)}),
		at(200, &bindings.IStandbyListDrawn{Account: standby}),
		at(200, &bindings.ICollateralVaultEscrowPaid{To: keeper, Amount: wei(3)}),
		at(200, &bindings.IProverAuctionInsured{InsuranceWei: wei(6), BurnedWei: wei(4)}),
		at(200, &bindings.ICollateralVaultForfeited{Amount: wei(10)}),
		at(200, &bindings.IFailureLadderDeadlineMissed{CommitId: 1, ChunkIndex: 1, Failed: owner, Reporter: keeper, Bounty: wei(3), Standby: standby}),
		at(210, &bindings.ISealedAsksAskSealed{Owner: owner, Number: 4, Seats: 2, SealedAt: 210, RevealUntil: 300}),
		at(210, &bindings.ISealedAsksAskSealed{Owner: owner, Number: 5, Seats: 1, SealedAt: 210, RevealUntil: 310}),
		at(220, &bindings.ISealedAsksAskRevealed{Owner: owner, Number: 5, AskId: 6}),
		at(230, &bindings.IProverAuctionSequencerPunished{CommitId: 1, Caller: keeper, BountyWei: wei(8), InsuranceWei: wei(1), BurnedWei: wei(2)}),
	})
	require.NoError(t, err)
	b, _ := view.Batch(1)
	require.False(t, b.ProvingExtended)
	require.True(t, b.StandbyExtended)
	require.Equal(t, []l1.Miss{{Account: owner, Reporter: keeper, Bounty: wei(3), ReportedAt: 200, Standby: standby}}, b.Chunks[1].Misses)
	require.Equal(t, &l1.Challenge{Challenger: owner, BondWei: wei(7), AnsweredAt: 102}, b.Chunks[0].Challenge)
	require.False(t, b.Chunks[0].Challenge.Open())
	require.Equal(t, l1.Collateral{Free: wei(0), Reserved: wei(75), Leaving: wei(0)}, view.CollateralOf(owner))
	require.Equal(t, wei(12), view.Escrowed())
	require.Equal(t, wei(10), view.Forfeited())
	require.Equal(t, wei(7), view.InsuredWei())
	require.Equal(t, wei(6), view.BurnedWei())
	require.Equal(t, wei(8), view.CreditOf(keeper))
	require.Equal(t, []l1.Ask{{ID: 5, Owner: owner, UnitCostWei: wei(3), Seats: 3, Busy: 1, PostedAt: 7}}, view.Asks())
	require.EqualValues(t, 1, view.FailuresOf(owner))
	member, ok := view.Member(standby)
	require.True(t, ok)
	require.Equal(t, l1.Member{Account: standby, JoinedAt: 91, BeatAt: 95, OnDuty: true}, member)
	require.Equal(t, []l1.Seal{{Owner: owner, Number: 4, Seats: 2, SealedAt: 210, RevealUntil: 300}}, view.Seals())
	require.EqualValues(t, 10, view.PausedBetween(100, 400), "it was resumed early")
	require.EqualValues(t, 5, view.PausedBetween(155, 400))
	require.EqualValues(t, 150, view.RunUntil(100, 50), "a pause after the end does not move it")
	require.EqualValues(t, 161, view.RunUntil(100, 51))
	require.EqualValues(t, 170, view.RunUntil(155, 10))
	require.Zero(t, view.PausedUntil())
}

func TestEventsThatContradictTheViewAreRefused(t *testing.T) {
	for _, data := range []any{
		&bindings.IRollupBatchProven{CommitId: 1},
		&bindings.IRollupBatchRescued{CommitId: 1},
		&bindings.IProverAuctionProverCredited{CommitId: 1, AmountWei: new(big.Int)},
		&bindings.IForcedInboxOperationEnqueued{Index: 1},
	} {
		_, err := l1.NewView(l1.Block{}, []l1.Event{{Data: data}})
		require.ErrorIs(t, err, l1.ErrBrokenChain)
	}
	_, err := l1.NewView(l1.Block{}, []l1.Event{{Data: committed(1, 1)}, {Data: &bindings.IProverAuctionProverCredited{CommitId: 1, ChunkIndex: 2, AmountWei: new(big.Int)}}})
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
