package rebuild_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/agents/rescue"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

var (
	alice, bob = common.Address{0: 0xA1}, common.Address{0: 0xB0}
	manifest   = deploy.Manifest{ChainID: 1337, Rollup: common.Address{19: 0xAB}, Slots: 4, UnitsPerSlot: 24, CircuitID: common.Hash{5}}
)

// history is an L1 with three commits: the first is dropped, the second final, the third proven.
type history struct {
	t      *testing.T
	events []l1.Event
	inputs map[common.Hash][]byte
	root   common.Hash
	err    error
}

func (h *history) TransactionByHash(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	return types.NewTx(&types.LegacyTx{Data: h.inputs[hash]}), false, h.err
}

func (h *history) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return h.root[:], h.err
}

func newHistory(t *testing.T) *history {
	h := &history{t: t, inputs: make(map[common.Hash][]byte)}
	items := []protocol.QueueItem{
		{Kind: protocol.KindDeposit, Owner: alice, Recipient: alice, AmountWei: big.NewInt(1000), PrepaidWei: big.NewInt(3)},
		{Kind: protocol.KindForcedTransfer, Owner: alice, Recipient: bob, AmountWei: big.NewInt(1), PrepaidWei: big.NewInt(3)},
		{Kind: protocol.KindForcedWithdraw, Owner: alice, AmountWei: big.NewInt(7), PrepaidWei: big.NewInt(3)},
		{Kind: protocol.KindDeposit, Owner: alice, Recipient: bob, AmountWei: big.NewInt(20), PrepaidWei: big.NewInt(3)},
	}
	for i, item := range items {
		b := item.Bytes()
		h.add(&bindings.IForcedInboxOperationEnqueued{Index: uint64(i), Item: b[:]})
	}
	h.commit(h.state(), rebuild.Genesis(), items[:1], 1)
	h.add(&bindings.IRollupBatchesDropped{First: 1, End: 2, Nonce: 1})
	st := h.state()
	second := h.commit(st, rebuild.Genesis(), items[:3], 2)
	h.add(&bindings.IRollupBatchProven{CommitId: 2})
	h.add(&bindings.IRollupBatchFinalized{CommitId: 2})
	h.root = second.PostRoot
	h.commit(st, second, items[3:], 3)
	h.add(&bindings.IRollupBatchProven{CommitId: 3})
	return h
}

func (h *history) add(data any) { h.events = append(h.events, l1.Event{Data: data}) }

func (h *history) state() *state.State {
	store, err := state.OpenMemory()
	require.NoError(h.t, err)
	st, err := state.Open(store)
	require.NoError(h.t, err)
	h.t.Cleanup(func() { require.NoError(h.t, st.Close()) })
	return st
}

// commit adds a batch of L1 operations on top of a parent.
func (h *history) commit(st *state.State, parent protocol.BatchHeader, items []protocol.QueueItem, id uint64) protocol.BatchHeader {
	d, err := rescue.Build(st, batch.Params(manifest), parent, items, 16, rescue.Terms{CommitID: id, Time: 100 * id, Deadline: 1000})
	require.NoError(h.t, err)
	tx := common.Hash{31: byte(id)}
	h.inputs[tx], err = d.Commit.Encode()
	require.NoError(h.t, err)
	h.events = append(h.events, l1.Event{Transaction: tx, Data: &bindings.IRollupBatchCommitted{
		CommitId: id, BatchNumber: d.Header.BatchNumber, HeaderHash: d.Hash, Header: l1.BindingHeader(d.Header)}})
	return d.Header
}

func (h *history) build(o rebuild.Options) (*rebuild.Rollup, error) {
	view, err := l1.NewView(l1.Block{Number: 50}, h.events)
	require.NoError(h.t, err)
	r, err := rebuild.Build(context.Background(), h, manifest, view, o)
	if err == nil {
		h.t.Cleanup(func() { require.NoError(h.t, r.Close()) })
	}
	return r, err
}

// header returns what L1 told of a commit.
func (h *history) header(id uint64) *bindings.IRollupBatchCommitted {
	for _, e := range h.events {
		if data, ok := e.Data.(*bindings.IRollupBatchCommitted); ok && data.CommitId == id {
			return data
		}
	}
	h.t.Fatalf("no commit %d", id)
	return nil
}

func TestBuild(t *testing.T) {
	h := newHistory(t)
	done := 0
	r, err := h.build(rebuild.Options{Progress: func(n, total int, b rebuild.Batch) {
		done++
		require.Equal(t, [3]uint64{uint64(done), 2, uint64(done) + 1}, [3]uint64{uint64(n), uint64(total), b.CommitID})
	}})
	require.NoError(t, err)
	require.Equal(t, 2, done)
	require.Equal(t, 1, r.Dropped)
	require.Equal(t, "finalized", r.Batches[0].Status)
	require.Equal(t, map[string]int{protocol.KindDeposit.String(): 1, protocol.KindForcedTransfer.String(): 1, protocol.KindForcedWithdraw.String(): 1}, r.Batches[0].Operations)
	require.Equal(t, 1, r.Batches[0].Refused)
	require.Equal(t, h.root, r.FinalRoot)
	require.NotEqual(t, r.FinalRoot, r.Head.PostRoot)
	require.EqualValues(t, 2, r.Accounts())
	sum, err := r.BalancesWei()
	require.NoError(t, err)
	require.Equal(t, big.NewInt(1000-7+20), sum)

	list, err := r.Withdrawals(alice)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, big.NewInt(7), list[0].AmountWei)
	leaf := protocol.Withdrawal{Recipient: alice, AmountWei: list[0].AmountWei}.Leaf(2, 0)
	require.True(t, protocol.VerifyMerkleProof(h.header(2).Header.WithdrawalRoot, leaf, list[0].Path))
	list, err = r.Withdrawals(bob)
	require.NoError(t, err)
	require.Empty(t, list)

	opening, err := r.Opening(bob)
	require.NoError(t, err)
	root := opening.StateRoot()
	require.Equal(t, r.Head.PostRoot, common.Hash(root.Bytes()))
	_, err = r.Opening(common.Address{7})
	require.ErrorIs(t, err, state.ErrUnknownAccount)
}

func TestBuildInPart(t *testing.T) {
	h := newHistory(t)
	r, err := h.build(rebuild.Options{OnlyFinal: true, Dir: filepath.Join(t.TempDir(), "state")})
	require.NoError(t, err)
	require.Len(t, r.Batches, 1)
	require.Equal(t, r.FinalRoot, r.Head.PostRoot)
	r, err = h.build(rebuild.Options{To: 2})
	require.NoError(t, err)
	require.Len(t, r.Batches, 1)
	for _, id := range []uint64{1, 4} { // dropped, not there
		_, err = h.build(rebuild.Options{To: id})
		require.ErrorIs(t, err, rebuild.ErrUnknownCommit)
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "file"), nil, 0o600))
	_, err = h.build(rebuild.Options{Dir: dir})
	require.ErrorIs(t, err, rebuild.ErrNotEmpty)
}

// Whatever L1, or who answers for it, says otherwise than its data is found, and named.
func TestDisagreements(t *testing.T) {
	for name, c := range map[string]struct {
		change func(h *history)
		where  string
		cause  error
	}{
		"other transaction": {func(h *history) { h.inputs[common.Hash{31: 2}] = h.inputs[common.Hash{31: 3}] }, "commit 2", batch.ErrNotCommitted},
		"no commit":         {func(h *history) { h.inputs[common.Hash{31: 3}] = []byte{1, 2, 3, 4} }, "commit 3", derive.ErrNoCommit},
		"header's field":    {func(h *history) { h.header(3).Header.LastTime++ }, "commit 3", nil},
		"header's hash":     {func(h *history) { h.header(2).HeaderHash[0] ^= 1 }, "commit 2", nil},
		"queue": {func(h *history) {
			item := protocol.QueueItem{Kind: protocol.KindDeposit, Owner: bob, Recipient: alice, AmountWei: big.NewInt(1000), PrepaidWei: big.NewInt(3)}
			b := item.Bytes()
			h.events[0].Data = &bindings.IForcedInboxOperationEnqueued{Item: b[:]}
		}, "chunk 0: operation 0", nil},
		"final root": {func(h *history) { h.root[0] ^= 1 }, "final root", nil},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHistory(t)
			c.change(h)
			_, err := h.build(rebuild.Options{})
			require.ErrorIs(t, err, rebuild.ErrDisagreement)
			require.ErrorContains(t, err, c.where)
			if c.cause != nil {
				require.ErrorIs(t, err, c.cause)
			}
		})
	}
}

// A changed byte of a batch's data is found wherever it is, or is a byte that says nothing.
func TestChangedBytes(t *testing.T) {
	honest, err := newHistory(t).build(rebuild.Options{})
	require.NoError(t, err)
	h := newHistory(t)
	tx := common.Hash{31: 3}
	good := h.inputs[tx]
	for at := 0; at < len(good); at += 7 {
		h.inputs[tx] = bytes.Clone(good)
		h.inputs[tx][at] ^= 1
		r, err := h.build(rebuild.Options{})
		if err != nil {
			require.ErrorIs(t, err, rebuild.ErrDisagreement, "byte %d", at)
			continue
		}
		require.Equal(t, honest.Head, r.Head, "byte %d", at)
	}
}

// A node that does not answer is no disagreement.
func TestBuildEndsWithItsNode(t *testing.T) {
	h := newHistory(t)
	h.err = errors.New("no connection")
	_, err := h.build(rebuild.Options{})
	require.ErrorIs(t, err, h.err)
	require.NotErrorIs(t, err, rebuild.ErrDisagreement)
}
