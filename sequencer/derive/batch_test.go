package derive

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/state"
)

var params = Params{ChainID: big.NewInt(1337), Rollup: common.Address{1}, Shape: protocol.Shape{Slots: 4}, UnitsPerSlot: 28, CircuitID: common.Hash{7}}

var alice, bob = common.Address{0xa}, common.Address{0xb}

func openState(t testing.TB) *state.State {
	store, err := state.OpenMemory()
	require.NoError(t, err)
	st, err := state.Open(store)
	require.NoError(t, err)
	return st
}

func genesis() protocol.BatchHeader {
	root := protocol.StateRoot(protocol.GenesisTreeRoot(), 1)
	return protocol.BatchHeader{PostRoot: root.Bytes()}
}

// sampleBatch is a commit of two chunks that executes: deposits, a transfer, a withdrawal and a forced one, a failed
// deposit's refund, and padding. Its blocks cross the border of the chunks.
func sampleBatch(t testing.TB) Commit {
	st := openState(t)
	defer st.Close()
	key, err := protocol.DeriveSpendingKey([32]byte{1})
	require.NoError(t, err)
	keyHash := protocol.SpendingKeyHash(key.PublicKey)
	items := []protocol.QueueItem{
		{Kind: protocol.KindDeposit, Owner: alice, Recipient: alice, AmountWei: big.NewInt(1_000_000), PrepaidWei: big.NewInt(3)},
		{Kind: protocol.KindSetKey, Owner: alice, KeyHash: keyHash.Bytes()},
		{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: big.NewInt(77)},
		{Kind: protocol.KindDeposit, Owner: bob, Recipient: alice, AmountWei: protocol.MaxAmount()},
	}
	c := Commit{Parent: genesis(), Blocks: []BlockInput{{Time: 100, SlotCount: 3}, {Time: 101, SlotCount: 2}, {Time: 105, SlotCount: 3}}}
	header := protocol.ChunkHeader{Domain: protocol.Domain(params.ChainID, params.Rollup), Time: 100, UnitPriceWei: big.NewInt(5), DataFeeWei: big.NewInt(6), UnitsPerSlot: 28}
	first, err := st.Draft(header, params.Shape)
	require.NoError(t, err)
	for _, item := range items {
		_, err := first.AddItem(item)
		require.NoError(t, err)
	}
	c.Chunks = append(c.Chunks, input(t, first, items))
	header.Time = 101
	second, err := st.Draft(header, params.Shape)
	require.NoError(t, err)
	_, err = second.AddAccount(bob)
	require.NoError(t, err)
	for i, m := range []protocol.Message{
		{Kind: protocol.KindTransfer, From: alice, To: bob, AmountWei: big.NewInt(9)}, {Kind: protocol.KindWithdraw, From: alice, AmountWei: big.NewInt(11)},
	} {
		m.MaxFeeWei, m.Nonce, m.ValidUntil = big.NewInt(10_000), uint64(i), 1000
		auth, err := m.Sign(header.Domain, key)
		require.NoError(t, err)
		signed, err := state.NewSigned(header.Domain, m, auth)
		require.NoError(t, err)
		_, err = second.AddSigned(signed)
		require.NoError(t, err)
	}
	c.Chunks = append(c.Chunks, input(t, second, nil))
	return c
}

func input(t testing.TB, d *state.Draft, items []protocol.QueueItem) ChunkInput {
	trace, err := d.Seal()
	require.NoError(t, err)
	words, err := trace.Chunk().Words(params.Shape)
	require.NoError(t, err)
	slots, err := protocol.EncodeSlots(trace.Chunk().Slots, items)
	require.NoError(t, err)
	root, dataHash := trace.PostRoot(), protocol.Bind(words).DataHash
	_, err = d.Commit(nil)
	require.NoError(t, err)
	return ChunkInput{PostRoot: root.Bytes(), DataHash: dataHash.Bytes(), WitnessHash: trace.WitnessHash(), UnitPriceWei: trace.Header.UnitPriceWei,
		DataFeeWei: trace.Header.DataFeeWei, Time: trace.Header.Time, L1Count: trace.Header.L1Count, Slots: slots}
}

func TestBatchIsRebuiltFromCalldata(t *testing.T) {
	encoded, err := sampleBatch(t).Encode()
	require.NoError(t, err)
	commits, err := Decode(encoded)
	require.NoError(t, err)
	batch, err := Interpret(params, commits[0])
	require.NoError(t, err)
	st := openState(t)
	defer st.Close()
	require.NoError(t, NewExecutor(st).Apply(batch))
	root := st.Head().StateRoot()
	want := batch.PostRoot()
	require.True(t, root.Equal(&want))
	account, err := st.Account(bob)
	require.NoError(t, err)
	require.EqualValues(t, 9, account.BalanceWei.Int64())

	require.Equal(t, []protocol.Withdrawal{{Recipient: alice, AmountWei: big.NewInt(77)}, {Recipient: bob, AmountWei: protocol.MaxAmount()}, {Recipient: alice, AmountWei: big.NewInt(11)}}, batch.Withdrawals)
	h, err := batch.Expected(1)
	require.NoError(t, err)
	require.EqualValues(t, 4, h.QueueEnd)
	require.EqualValues(t, 3, h.PaidSlots)
	require.EqualValues(t, 3*28*5, h.ComputeWei.Int64())
	require.EqualValues(t, 3*6, h.DataWei.Int64())
	require.EqualValues(t, 3, h.PrepaidWei.Int64())
	deposits := new(big.Int).Add(protocol.MaxAmount(), big.NewInt(1_000_000))
	require.Zero(t, deposits.Cmp(h.DepositsWei))
	require.EqualValues(t, 3, h.LastBlockNumber)
	for i := range batch.Chunks {
		path, err := batch.RecordPath(uint32(i))
		require.NoError(t, err)
		require.True(t, protocol.VerifyMerkleProof(h.RecordsRoot, batch.Chunks[i].Record.Leaf(), path))
	}
	for i, w := range batch.Withdrawals {
		path, err := batch.WithdrawalPath(1, i)
		require.NoError(t, err)
		require.True(t, protocol.VerifyMerkleProof(h.WithdrawalRoot, w.Leaf(1, uint64(i)), path))
	}
	_, err = batch.RecordPath(2)
	require.ErrorIs(t, err, ErrUnknownChunk)
	require.Equal(t, batch.Blocks[2].WordsHash, protocol.WordsHash(batch.Chunks[1].Slots[1:]))
	require.Equal(t, batch.Blocks[1].WordsHash, protocol.WordsHash(batch.Chunks[0].Slots[3:], batch.Chunks[1].Slots[:1]))
	require.Equal(t, batch.Blocks[0].Hash(), batch.Blocks[1].ParentHash)
}

func TestMalformedCommitsAreNamed(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(c *Commit)
		want   error
	}{
		{"no chunk", func(c *Commit) { c.Chunks = nil }, ErrEmptyCommit},
		{"no block", func(c *Commit) { c.Blocks = nil }, ErrEmptyCommit},
		{"empty block", func(c *Commit) { c.Blocks = append(c.Blocks, BlockInput{Time: 200}) }, ErrBlocksDoNotCover},
		{"too few slots", func(c *Commit) { c.Blocks[0].SlotCount-- }, ErrBlocksDoNotCover},
		{"too many slots", func(c *Commit) { c.Blocks[0].SlotCount++ }, ErrBlocksDoNotCover},
		{"absurdly many slots", func(c *Commit) { c.Blocks[0].SlotCount = ^uint32(0) }, ErrBlocksDoNotCover},
		{"block time", func(c *Commit) { c.Blocks[1].Time = 99 }, ErrTime},
		{"chunk time", func(c *Commit) { c.Chunks[1].Time = 99 }, ErrTime},
		{"before the parent", func(c *Commit) { c.Parent.LastTime = 101 }, ErrTime},
		{"data hash", func(c *Commit) { c.Chunks[0].DataHash[31] ^= 1 }, ErrDataHashMismatch},
		{"data hash beyond the field", func(c *Commit) { c.Chunks[0].DataHash[0] = 0xff }, ErrNotInField},
		{"root beyond the field", func(c *Commit) { c.Chunks[0].PostRoot[0] = 0xff }, ErrNotInField},
		{"price", func(c *Commit) { c.Chunks[0].UnitPriceWei = big.NewInt(4) }, ErrDataHashMismatch},
		{"price beyond its range", func(c *Commit) { c.Chunks[0].UnitPriceWei = new(big.Int).Lsh(big.NewInt(1), 96) }, protocol.ErrPriceRange},
		{"slots cut", func(c *Commit) { c.Chunks[0].Slots = c.Chunks[0].Slots[:100] }, protocol.ErrSlotsTruncated},
		{"L1 count", func(c *Commit) { c.Chunks[0].L1Count = 3 }, protocol.ErrL1Order},
		{"L1 count beyond the chunk", func(c *Commit) { c.Chunks[0].L1Count = 5 }, protocol.ErrL1Order},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := sampleBatch(t)
			test.change(&c)
			_, err := Interpret(params, c)
			require.ErrorIs(t, err, test.want)
		})
	}
}

// rebind makes the data hash fit changed slots, as a sequencer that lies consistently would.
func rebind(t *testing.T, c *Commit, chunk int, change func(slots []protocol.Slot)) {
	in := &c.Chunks[chunk]
	slots, items, err := protocol.DecodeSlots(in.Slots, params.Shape, int(in.L1Count))
	require.NoError(t, err)
	change(slots)
	in.Slots, err = protocol.EncodeSlots(slots, items)
	require.NoError(t, err)
	probe := ChunkInput(*in)
	chunkOf, err := params.chunk(0, probe, protocol.GenesisTreeRoot())
	require.ErrorIs(t, err, ErrDataHashMismatch)
	in.DataHash = chunkOf.Record.Binding.DataHash.Bytes()
}

func TestLiesAreFoundByExecution(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(t *testing.T, c *Commit)
		want   error
	}{
		{"root", func(_ *testing.T, c *Commit) { c.Chunks[1].PostRoot[31] ^= 1 }, ErrRootMismatch},
		{"first root", func(_ *testing.T, c *Commit) { c.Chunks[0].PostRoot[31] ^= 1 }, ErrRootMismatch},
		{"parent's root", func(_ *testing.T, c *Commit) { c.Parent.PostRoot[31] ^= 1 }, ErrParent},
		{"deposit that did not apply", func(t *testing.T, c *Commit) {
			rebind(t, c, 0, func(s []protocol.Slot) { s[0].Applied = false })
		}, ErrResultMismatch},
		{"refund kept", func(t *testing.T, c *Commit) {
			rebind(t, c, 0, func(s []protocol.Slot) { s[3].Applied = true })
		}, ErrResultMismatch},
		{"another amount", func(t *testing.T, c *Commit) {
			rebind(t, c, 1, func(s []protocol.Slot) { s[1].AmountWei = big.NewInt(8) })
		}, ErrRootMismatch},
		{"more than there is", func(t *testing.T, c *Commit) {
			rebind(t, c, 1, func(s []protocol.Slot) { s[1].AmountWei = protocol.MaxAmount() })
		}, state.ErrBalance},
		{"withdrawal to another", func(t *testing.T, c *Commit) {
			rebind(t, c, 1, func(s []protocol.Slot) { s[2].Owner = bob })
		}, state.ErrOwnerMismatch},
		{"account without its transfer", func(t *testing.T, c *Commit) {
			rebind(t, c, 1, func(s []protocol.Slot) { s[1] = protocol.Slot{} })
		}, state.ErrUnpaidCreate},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := sampleBatch(t)
			test.change(t, &c)
			batch, err := Interpret(params, c)
			require.NoError(t, err)
			st := openState(t)
			defer st.Close()
			before := st.Head()
			require.ErrorIs(t, NewExecutor(st).Apply(batch), test.want)
			require.Equal(t, before, st.Head(), "a batch that fails leaves no trace")
		})
	}
}

func TestHeaderOfL1IsCompared(t *testing.T) {
	batch, err := Interpret(params, sampleBatch(t))
	require.NoError(t, err)
	h, err := batch.Expected(5)
	require.NoError(t, err)
	known := h
	known.Nonce, known.CommittedAt, known.SeatCount, known.DebitWei, known.Sequencer = 1, 2, 3, big.NewInt(4), common.Address{5}
	require.NoError(t, batch.CheckHeader(known))
	for _, change := range []func(h *protocol.BatchHeader){
		func(h *protocol.BatchHeader) { h.PostRoot[0] ^= 1 }, func(h *protocol.BatchHeader) { h.QueueEnd++ },
		func(h *protocol.BatchHeader) { h.ComputeWei = big.NewInt(1) }, func(h *protocol.BatchHeader) { h.DataWei = nil },
		func(h *protocol.BatchHeader) { h.LastBlockHash[3]++ }, func(h *protocol.BatchHeader) { h.BatchNumber++ },
		func(h *protocol.BatchHeader) { h.CommitID++ }, func(h *protocol.BatchHeader) { h.RecordsRoot[1]++ },
	} {
		wrong := h
		change(&wrong)
		require.ErrorIs(t, batch.CheckHeader(wrong), ErrHeaderMismatch)
	}
}

func FuzzInterpret(f *testing.F) {
	c := sampleBatch(f)
	f.Add(c.Chunks[0].Slots, uint16(4), uint32(3))
	f.Add(c.Chunks[1].Slots, uint16(0), uint32(8))
	f.Fuzz(func(t *testing.T, slots []byte, l1Count uint16, slotCount uint32) {
		c := Commit{Parent: genesis(), Chunks: []ChunkInput{{UnitPriceWei: big.NewInt(1), DataFeeWei: big.NewInt(1), L1Count: l1Count, Slots: slots}},
			Blocks: []BlockInput{{SlotCount: slotCount}}}
		chunk, err := params.chunk(0, c.Chunks[0], protocol.GenesisTreeRoot())
		if err == nil || chunk.Record.Binding == (protocol.Binding{}) {
			return
		}
		c.Chunks[0].DataHash = chunk.Record.Binding.DataHash.Bytes()
		batch, err := Interpret(params, c)
		if err != nil {
			return
		}
		st := openState(t)
		defer st.Close()
		if err := NewExecutor(st).Apply(batch); err == nil {
			require.Fail(t, "root 0 was reached")
		}
	})
}
