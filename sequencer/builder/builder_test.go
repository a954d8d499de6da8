package builder

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
)

func TestOperationsOfL1StandFirst(t *testing.T) {
	k := newKit(t, 4)
	k.fund(1_000_000, "alice")
	k.tick()
	hash := k.send("alice", "bob", 5, 20_000)
	k.tick()
	meta, err := k.log.Meta()
	require.NoError(t, err)
	require.Equal(t, uint64(1), meta.Chunks, "two L1 operations, a creation and its transfer fill the chunk")
	r, err := k.log.Receipt(hash)
	require.NoError(t, err)
	require.Equal(t, 3, r.Slot)
	require.EqualValues(t, 2*slotFee(100), r.FeeWei.Int64())
	require.EqualValues(t, 5, k.balance("bob").Int64())
	require.EqualValues(t, 1_000_000-5-2*slotFee(100), k.balance("alice").Int64())
	k.checkLog()
}

func TestNothingHappensWithoutOperations(t *testing.T) {
	k := newKit(t, 4)
	before := k.writes
	k.tick()
	k.tick()
	require.Equal(t, before, k.writes)
	_, err := k.b.Cut(context.Background())
	require.ErrorIs(t, err, ErrNothingToCut)
	meta, err := k.log.Meta()
	require.NoError(t, err)
	require.Zero(t, meta.Block)
}

// filled returns a kit with the funded accounts in full chunks, so that the next lot is empty.
func filled(t *testing.T, slots int, names ...string) *kit {
	k := newKit(t, slots)
	k.chain.rounds = 1000
	k.fund(100_000_000, names...)
	k.tick()
	k.cut()
	return k
}

// After a drop the open batch belongs to a later round: no lot opens until its prices are known, then they are that round's.
func TestOpenBatchMovesWithItsRound(t *testing.T) {
	k := filled(t, 4, "alice")
	k.chain.later, k.chain.rounds = 5, 6
	number := k.b.Status().Meta.Batch.Number
	hash := k.send("alice", "alice", 5, 20_000)
	k.tick()
	_, err := k.log.Receipt(hash)
	require.ErrorIs(t, err, ErrUnknown, "round %d is not known", number+5)
	require.Nil(t, k.b.Status().Prices)
	k.chain.rounds = number + 5
	k.tick()
	_, err = k.log.Receipt(hash)
	require.NoError(t, err)
	require.Equal(t, number+5, k.b.Status().Meta.Batch.Round)
	k.cut()
	require.Equal(t, number+6, k.b.Status().Meta.Batch.Round)
	k.checkLog()
}

func TestPriceIsTheHighestLosersDensity(t *testing.T) {
	k := filled(t, 2, "a", "b", "c", "d")
	k.chain.params.MaxChunks = 1
	high := k.send("a", "b", 1, slotFee(500))
	low := k.send("b", "c", 1, slotFee(150))
	mid := k.send("c", "d", 1, slotFee(300))
	k.tick()
	for _, hash := range []common.Hash{high, mid} {
		r, err := k.log.Receipt(hash)
		require.NoError(t, err)
		require.EqualValues(t, slotFee(150), r.FeeWei.Int64())
	}
	r, err := k.log.Receipt(low) // it opened the next batch, alone, at the floor
	require.NoError(t, err)
	require.EqualValues(t, slotFee(100), r.FeeWei.Int64())
	k.checkLog()
}

// fees are what the transactions paid.
func (k *kit) fees(hashes ...common.Hash) []int64 {
	var fees []int64
	for _, hash := range hashes {
		r, err := k.log.Receipt(hash)
		require.NoError(k.t, err)
		fees = append(fees, r.FeeWei.Int64())
	}
	return fees
}

func TestLotsOfABatchHaveOnePrice(t *testing.T) {
	for _, highest := range []int64{500, 160} { // who bids little has no better price for it
		k := filled(t, 2, "a", "b", "c", "d", "e")
		k.chain.params.MaxChunks = 2
		in := []common.Hash{k.send("a", "b", 1, slotFee(highest)), k.send("b", "c", 1, slotFee(400)), k.send("c", "d", 1, slotFee(300)), k.send("d", "e", 1, slotFee(200))}
		out := k.send("e", "a", 1, slotFee(150))
		k.tick()
		require.Equal(t, []int64{slotFee(150), slotFee(150), slotFee(150), slotFee(150)}, k.fees(in...))
		require.Equal(t, []int64{slotFee(100)}, k.fees(out), "in the next batch")
		k.checkLog()
	}
}

func TestNobodyPaysForPlacesThatTheBatchHas(t *testing.T) {
	k := filled(t, 2, "a", "b", "c", "d")
	k.chain.params.MaxChunks = 2
	require.Equal(t, []int64{slotFee(100), slotFee(100), slotFee(100)}, func() []int64 {
		sent := []common.Hash{k.send("a", "b", 1, slotFee(500)), k.send("b", "c", 1, slotFee(400)), k.send("c", "d", 1, slotFee(300))}
		k.tick()
		return k.fees(sent...)
	}())
	k.checkLog()
}

func TestWaitingL1OperationsTakePlacesOfTheBatch(t *testing.T) {
	k := filled(t, 2, "a", "b", "c", "d")
	k.chain.params.MaxChunks = 3
	k.fund(5, "x") // a deposit and a key fill a lot, another deposit half of the next
	k.chain.enqueue(protocol.QueueItem{Kind: protocol.KindDeposit, Owner: k.account("x").address, Recipient: k.account("x").address, AmountWei: big.NewInt(1)})
	in := []common.Hash{k.send("a", "b", 1, slotFee(500)), k.send("b", "c", 1, slotFee(400)), k.send("c", "d", 1, slotFee(300))}
	out := k.send("d", "a", 1, slotFee(150))
	k.tick()
	require.Equal(t, []int64{slotFee(150), slotFee(150), slotFee(150)}, k.fees(in...))
	require.Equal(t, []int64{slotFee(100)}, k.fees(out))
	k.checkLog()
}

// Where bytes end a batch before its chunks do, only what they are sure to hold counts.
func TestChunksLeft(t *testing.T) {
	k := newKit(t, 2)
	k.b.prices = &RoundParameters{MaxChunks: 4}
	require.Equal(t, 4, k.b.chunksLeft(Meta{}))
	require.Equal(t, 1, k.b.chunksLeft(Meta{Batch: Batch{Chunks: 3}}))
	require.Equal(t, 1, k.b.chunksLeft(Meta{Batch: Batch{Chunks: 5}}))
	require.Equal(t, 2, k.b.chunksLeft(Meta{BatchBytes: k.cfg.MaxBatchBytes - 3*k.cfg.largestChunk() + 1}))
	require.Equal(t, 1, k.b.chunksLeft(Meta{BatchBytes: k.cfg.MaxBatchBytes}))
}

func TestLaterArrivalsPayTheLotsPrice(t *testing.T) {
	k := filled(t, 4, "a", "b", "c", "d", "e")
	k.chain.params.MaxChunks = 1
	k.send("a", "b", 1, slotFee(500))
	k.send("b", "c", 1, slotFee(400))
	k.send("c", "d", 1, slotFee(300))
	k.send("d", "new", 1, 2*slotFee(200)) // two slots do not fit behind three
	k.tick()
	status := k.b.Status()
	require.EqualValues(t, 200, status.Lot.UnitPriceWei.Int64())
	require.Equal(t, 1, status.Free)
	below := k.send("e", "a", 1, slotFee(199))
	k.tick()
	_, err := k.log.Receipt(below)
	require.ErrorIs(t, err, ErrUnknown)
	above := k.send("a", "e", 1, slotFee(250))
	k.tick()
	r, err := k.log.Receipt(above)
	require.NoError(t, err)
	require.EqualValues(t, slotFee(200), r.FeeWei.Int64())
	require.NotNil(t, k.balance("new"), "the full lot made way for the next one")
	k.checkLog()
}

func TestUnpayableBidDoesNotMakeThePrice(t *testing.T) {
	k := filled(t, 2, "a", "b", "c")
	k.fund(5000, "poor")
	k.tick()
	k.cut()
	k.chain.params.MaxChunks = 1
	k.send("a", "b", 1, slotFee(500))
	bad := k.send("poor", "b", 4000, slotFee(400)) // amount and fee are more than the balance
	k.send("c", "a", 1, slotFee(150))
	k.tick()
	require.EqualValues(t, 100, chunkOf(k, 4).UnitPriceWei.Int64(), "two bids fit into two slots")
	reason, ok := k.pool.DropReason(bad)
	require.True(t, ok)
	require.ErrorContains(t, reason, "balance")
	k.checkLog()
}

func chunkOf(k *kit, number uint64) Chunk {
	c, err := k.log.Chunk(number)
	require.NoError(k.t, err)
	return c
}

func TestCutPadsTheLastBlock(t *testing.T) {
	k := filled(t, 8, "a", "b")
	k.send("a", "b", 1, slotFee(200))
	k.tick()
	before, err := k.log.Meta()
	require.NoError(t, err)
	number, err := k.b.Cut(context.Background())
	require.NoError(t, err)
	batch, err := k.log.Batch(number)
	require.NoError(t, err)
	require.EqualValues(t, 1, batch.Chunks)
	block, err := k.log.Block(before.Block)
	require.NoError(t, err)
	require.EqualValues(t, 8, block.SlotCount)
	require.NotEqual(t, before.BlockHash, block.Hash)
	require.Equal(t, before.Block, batch.LastBlock)
	k.send("b", "a", 1, slotFee(200))
	k.tick()
	k.checkLog()
}

func TestBatchIsSealedAtItsLimit(t *testing.T) {
	k := filled(t, 2, "a", "b")
	for range 10 {
		k.send("a", "b", 1, slotFee(200))
	}
	k.tick()
	batch, err := k.log.Batch(2)
	require.NoError(t, err)
	require.EqualValues(t, 4, batch.Chunks)
	meta, err := k.log.Meta()
	require.NoError(t, err)
	require.EqualValues(t, 3, meta.Batch.Number)
	require.EqualValues(t, 1, meta.Batch.Chunks)
	require.Equal(t, batch.LastBlock+1, meta.Block, "a block never spans two batches")
	k.checkLog()
}

func TestBatchStaysWithinATransaction(t *testing.T) {
	k := newKit(t, 4)
	k.chain.params.MaxChunks = 1000
	k.cfg.MaxBatchBytes = 3 * k.cfg.largestChunk()
	require.NoError(t, k.reopen())
	for range 10 {
		k.fund(1000, "a", "b")
	}
	k.tick()
	batch, err := k.log.Batch(1)
	require.NoError(t, err)
	require.Less(t, batch.Chunks, uint32(10))
}

func TestNoLotOpensBeforeItsRoundIsKnown(t *testing.T) {
	k := newKit(t, 2)
	k.fund(100_000_000, "a", "b")
	k.tick()
	k.cut()
	k.send("a", "b", 1, slotFee(200))
	k.tick()
	k.cut() // rounds 1 and 2 are sealed, none is committed
	k.send("a", "b", 1, slotFee(200))
	k.tick()
	require.Nil(t, k.b.Status().Prices)
	require.Equal(t, 1, k.pool.Len())
	k.chain.rounds++
	k.tick()
	require.Zero(t, k.pool.Len())
	k.checkLog()
}

func TestTimeNeverPassesL1NorGoesBack(t *testing.T) {
	k := filled(t, 2, "a", "b")
	k.clock.AdvanceTime(time.Hour) // L1 stands still
	k.send("a", "b", 1, slotFee(200))
	require.NoError(t, k.b.Tick(context.Background()))
	meta, err := k.log.Meta()
	require.NoError(t, err)
	require.Equal(t, k.chain.head, meta.Time)
	k.chain.head -= 50 // a reorganization
	k.clock.AdvanceTime(time.Second)
	k.send("a", "b", 1, slotFee(200))
	require.NoError(t, k.b.Tick(context.Background()))
	after, err := k.log.Meta()
	require.NoError(t, err)
	require.Equal(t, meta.Time, after.Time)
	require.Greater(t, after.Block, meta.Block)
}

func TestForcedOperationThatTheLotCannotTakeIsNoticed(t *testing.T) {
	k := filled(t, 4, "a", "b")
	k.send("a", "b", 1, slotFee(200))
	k.tick()
	require.Zero(t, k.b.Status().OldestForced)
	k.chain.enqueue(protocol.QueueItem{Kind: protocol.KindForcedWithdraw, Owner: k.account("a").address, AmountWei: big.NewInt(7)})
	k.tick()
	require.Equal(t, k.chain.queue[len(k.chain.queue)-1].EnqueuedAt, k.b.Status().OldestForced)
	k.cut()
	k.tick()
	k.cut()
	list, err := k.log.Withdrawals(k.account("a").address)
	require.NoError(t, err)
	require.Equal(t, []WithdrawalRef{{Batch: 3, Index: 0}}, list)
	require.Zero(t, k.b.Status().OldestForced)
}

func TestExpiredTransactionsLeaveThePool(t *testing.T) {
	k := filled(t, 2, "a", "b")
	m, _ := k.sign("a", "b", 1, slotFee(200))
	m.Nonce, m.ValidUntil = 5, k.chain.head+5 // behind a gap
	auth, err := m.Sign(protocol.Domain(testChainID, testRollup), k.account("a").key)
	require.NoError(t, err)
	hash, err := k.pool.Add(m, auth)
	require.NoError(t, err)
	k.pass(time.Minute)
	k.tick()
	require.Zero(t, k.pool.Len())
	reason, _ := k.pool.DropReason(hash)
	require.ErrorIs(t, reason, mempool.ErrExpired)
}

func TestBlockGrowsForOneTick(t *testing.T) {
	k := filled(t, 4, "a", "b")
	first := k.b.Status().Meta.Block + 1
	for range 10 {
		hash := k.send("a", "b", 1, slotFee(200))
		k.clock.AdvanceTime(200 * time.Millisecond)
		require.NoError(t, k.b.Tick(context.Background()))
		_, err := k.log.Receipt(hash)
		require.NoError(t, err, "confirmed before the block is closed")
	}
	require.Equal(t, first+1, k.b.Status().Meta.Block, "two seconds are two blocks")
	k.checkLog()
	require.NoError(t, k.reopen())
	require.NoError(t, k.b.Tick(context.Background()))
	k.send("a", "b", 1, slotFee(200))
	require.NoError(t, k.b.Tick(context.Background()))
	require.Equal(t, first+2, k.b.Status().Meta.Block, "a restart begins another")
	k.checkLog()
}
