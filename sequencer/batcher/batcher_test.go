package batcher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/builder"
	"github.com/proophi/proophi/sequencer/derive"
)

const start = 1_000_000

var params = derive.Params{ChainID: big.NewInt(1337), Rollup: common.Address{1}, Shape: protocol.Shape{Slots: 2}, UnitsPerSlot: 28, CircuitID: common.Hash{7}}

// fakeLog holds batches of one chunk of padding each: enough for what the batcher does with them.
type fakeLog struct {
	batches []builder.Batch
	chunks  []builder.Chunk
	blocks  []builder.Block
}

func (l *fakeLog) Batch(number uint64) (builder.Batch, error) {
	if number == 0 || number > uint64(len(l.batches)) {
		return builder.Batch{}, fmt.Errorf("batch %d: %w", number, builder.ErrUnknown)
	}
	return l.batches[number-1], nil
}
func (l *fakeLog) Chunk(number uint64) (builder.Chunk, error) { return l.chunks[number], nil }
func (l *fakeLog) Block(number uint64) (builder.Block, error) { return l.blocks[number-1], nil }

func (l *fakeLog) seal(t *testing.T) {
	n := uint64(len(l.batches))
	chunk := protocol.Chunk{Slots: make([]protocol.Slot, 2), Header: protocol.ChunkHeader{Domain: protocol.Domain(params.ChainID, params.Rollup),
		Time: start, UnitPriceWei: big.NewInt(5), DataFeeWei: big.NewInt(6), UnitsPerSlot: 28}}
	words, err := chunk.Words(params.Shape)
	require.NoError(t, err)
	c := builder.Chunk{Number: n, Batch: n + 1, Time: start, UnitPriceWei: big.NewInt(5), DataFeeWei: big.NewInt(6), Sealed: true, Binding: protocol.Bind(words)}
	c.PostRoot.SetUint64(n + 1)
	block := protocol.Block{Number: n + 1, Time: start, SlotCount: 2, WordsHash: protocol.WordsHash(chunk.Slots)}
	if n > 0 {
		block.ParentHash = l.blocks[n-1].Hash
		c.PreRoot = l.chunks[n-1].PostRoot
	}
	l.chunks = append(l.chunks, c)
	l.blocks = append(l.blocks, builder.Block{Block: block, Hash: block.Hash()})
	l.batches = append(l.batches, builder.Batch{Number: n + 1, Round: n + 1, FirstChunk: n, Chunks: 1, FirstBlock: n + 1, LastBlock: n + 1})
}

// fakeBuilder says whatever status the test gives it, and seals a batch when it is cut.
type fakeBuilder struct {
	status builder.Status
	cut    func() (uint64, error)
}

func (b *fakeBuilder) Status() builder.Status              { return b.status }
func (b *fakeBuilder) Cut(context.Context) (uint64, error) { return b.cut() }

// fakeL1 takes every commit on top of its head, from its input.
type fakeL1 struct {
	t        *testing.T
	time     uint64
	commits  []Commit
	calls    []Call
	err      error
	resolved []string
	// dropped counts the commits that are gone.
	dropped uint64
}

func (f *fakeL1) View(_ context.Context, from uint64) (View, error) {
	v := View{Time: f.time}
	for i, c := range f.commits {
		if c.Header.BatchNumber >= from || i == len(f.commits)-1 {
			v.Commits = append(v.Commits, c)
		}
	}
	return v, nil
}

func (f *fakeL1) Resolve(intent string) error { f.resolved = append(f.resolved, intent); return nil }

func (f *fakeL1) Send(_ context.Context, call Call) (common.Hash, error) {
	f.calls = append(f.calls, call)
	if f.err != nil {
		return common.Hash{}, f.err
	}
	commits, err := derive.Decode(call.Input)
	if errors.Is(err, derive.ErrNoCommit) {
		return common.Hash{1}, nil
	}
	require.NoError(f.t, err)
	f.include(commits[0])
	return common.Hash{1}, nil
}

func (f *fakeL1) include(c derive.Commit) {
	batch, err := derive.Interpret(params, c)
	require.NoError(f.t, err)
	h, err := batch.Expected(f.dropped + uint64(len(f.commits)) + 1)
	require.NoError(f.t, err)
	h.CommittedAt = f.time
	hash, err := h.Hash()
	require.NoError(f.t, err)
	f.commits = append(f.commits, Commit{Header: h, HeaderHash: hash, Status: Committed, Proven: []bool{false}})
}

type kit struct {
	*Batcher
	t   *testing.T
	log *fakeLog
	b   *fakeBuilder
	l1  *fakeL1
	clk *clock.DeterministicClock
}

func newKit(t *testing.T) *kit {
	k := &kit{t: t, log: &fakeLog{}, b: &fakeBuilder{}, l1: &fakeL1{t: t, time: start}, clk: clock.NewDeterministicClock(time.Unix(start, 0))}
	k.b.cut = func() (uint64, error) { k.log.seal(t); return uint64(len(k.log.batches)), nil }
	k.restart()
	return k
}

func (k *kit) restart() {
	rules := Rules{MaxBatchAge: 10 * time.Second, MaxUnfinalized: 2, FinalizationDelay: 5 * time.Second, ForcedAge: time.Minute, RetryDelay: 3 * time.Second}
	var err error
	k.Batcher, err = New(rules, params, Deps{Log: testlog.Logger(k.t, log.LevelCrit), Clock: k.clk, L1: k.l1, Builder: k.b, Store: k.log})
	require.NoError(k.t, err)
}

func (k *kit) pass(seconds uint64) {
	k.l1.time += seconds
	k.clk.AdvanceTime(time.Duration(seconds) * time.Second)
}

func TestBatchIsCutCommittedAndFollowed(t *testing.T) {
	k := newKit(t)
	k.b.status.Meta = builder.Meta{Open: true, Batch: builder.Batch{Number: 1, OpenedAt: start}}
	require.NoError(t, k.Step(t.Context()))
	require.Empty(t, k.log.batches)
	k.pass(10)
	require.NoError(t, k.Step(t.Context()))
	require.Len(t, k.log.batches, 1)
	k.b.status.Meta = builder.Meta{}
	require.NoError(t, k.Step(t.Context()))
	require.Len(t, k.l1.calls, 1)
	require.Equal(t, "commit-1", k.l1.calls[0].Intent)
	_, ok := k.Commit(1)
	require.False(t, ok, "only L1's event counts")
	require.NoError(t, k.Step(t.Context()))
	require.Len(t, k.l1.calls, 1)
	c, ok := k.Commit(1)
	require.True(t, ok)
	require.Equal(t, Committed, c.Status)
	require.Equal(t, []string{"commit-1"}, k.l1.resolved)
	number, ok := k.BatchOf(1)
	require.True(t, ok)
	require.EqualValues(t, 1, number)
}

func TestFailureWaitsThenUsesTheFreshParent(t *testing.T) {
	k := newKit(t)
	k.log.seal(t)
	k.log.seal(t)
	reverted := errors.New("reverted: NotHead(commitId 0, head 1)")
	k.l1.err = reverted
	require.ErrorIs(t, k.Step(t.Context()), reverted)
	require.NoError(t, k.Step(t.Context()), "it waits")
	require.Len(t, k.l1.calls, 1)

	// The transaction that was given up is included after all.
	commits, err := derive.Decode(k.l1.calls[0].Input)
	require.NoError(t, err)
	k.l1.include(commits[0])
	k.l1.err = nil
	k.pass(3)
	require.NoError(t, k.Step(t.Context()))
	require.Equal(t, "commit-2", k.l1.calls[1].Intent)
	require.Len(t, k.l1.commits, 2)
	want, _ := k.l1.commits[0].Header.Hash()
	require.Equal(t, want, k.l1.commits[1].Header.ParentHash)
}

func TestReorganizedCommitIsSentAgain(t *testing.T) {
	k := newKit(t)
	k.log.seal(t)
	require.NoError(t, k.Step(t.Context()))
	require.NoError(t, k.Step(t.Context()))
	_, ok := k.Commit(1)
	require.True(t, ok)
	k.l1.commits = nil
	require.NoError(t, k.Step(t.Context()))
	require.Len(t, k.l1.commits, 1)
	require.NoError(t, k.Step(t.Context()))
	_, ok = k.Commit(1)
	require.True(t, ok)
	require.Len(t, k.l1.calls, 2)
}

// Batches that L1 dropped come again in order, under other commit ids, and are followed under those.
func TestDroppedBatchesComeAgain(t *testing.T) {
	k := newKit(t)
	for range 2 {
		k.log.seal(t)
		require.NoError(t, k.Step(t.Context()))
	}
	require.NoError(t, k.Step(t.Context()))
	k.l1.commits, k.l1.dropped = nil, 2
	for range 3 {
		require.NoError(t, k.Step(t.Context()))
	}
	require.Len(t, k.l1.calls, 4)
	for i := range 2 {
		require.Equal(t, k.l1.calls[i].Intent, k.l1.calls[2+i].Intent)
		c, ok := k.Commit(uint64(i) + 1)
		require.True(t, ok)
		require.EqualValues(t, 3+i, c.Header.CommitID)
		_, ok = k.BatchOf(uint64(i) + 1)
		require.False(t, ok, "nobody proves dropped commits")
	}
}

func TestBatchIsHeldBackUntilItIsCovered(t *testing.T) {
	k := newKit(t)
	k.log.seal(t)
	k.l1.err = fmt.Errorf("%w: reverted: BondTooLow", ErrUncovered)
	require.ErrorIs(t, k.Step(t.Context()), ErrUncovered)
	require.ErrorIs(t, k.Uncovered(), ErrUncovered)
	require.NoError(t, k.Fault(), "what was confirmed is not in doubt")
	k.l1.err = nil
	k.pass(3)
	require.NoError(t, k.Step(t.Context()))
	require.NoError(t, k.Uncovered())
	require.Len(t, k.l1.commits, 1)
}

func TestFinalizationRidesAlongOnceAndAloneAfterAFailure(t *testing.T) {
	k := newKit(t)
	k.log.seal(t)
	require.NoError(t, k.Step(t.Context()))
	k.l1.commits[0].Status = Proven
	k.pass(5)
	k.log.seal(t)
	k.l1.err = errors.New("reverted: WrongStatus")
	require.Error(t, k.Step(t.Context()))
	require.Equal(t, "finalizeBatch and commitBatch", k.l1.calls[1].Kind)
	k.l1.err = nil
	k.pass(3)
	require.NoError(t, k.Step(t.Context()))
	require.Equal(t, "commitBatch", k.l1.calls[2].Kind, "a keeper may have been faster")
}

func TestRestartKnowsWhatL1Knows(t *testing.T) {
	k := newKit(t)
	for range 3 {
		k.log.seal(t)
		k.pass(1)
		require.NoError(t, k.Step(t.Context()))
		for i := range k.l1.commits {
			k.l1.commits[i].Status = Finalized
		}
	}
	k.restart()
	_, err := k.Observe(t.Context())
	require.NoError(t, err)
	for number := uint64(1); number <= 3; number++ {
		c, ok := k.Commit(number)
		require.True(t, ok, number)
		require.Equal(t, Finalized, c.Status)
	}
	calls := len(k.l1.calls)
	require.NoError(t, k.Step(t.Context()))
	require.Len(t, k.l1.calls, calls)
}

func TestForeignCommitIsAFaultAsLongAsItStands(t *testing.T) {
	k := newKit(t)
	k.log.seal(t)
	require.NoError(t, k.Step(t.Context()))
	ours := k.l1.commits[0]
	foreign := ours
	foreign.Header.PostRoot, foreign.HeaderHash = common.Hash{9}, common.Hash{9}
	k.l1.commits[0] = foreign
	require.ErrorIs(t, k.Step(t.Context()), ErrForeignCommit)
	require.ErrorIs(t, k.Fault(), ErrForeignCommit)
	k.l1.commits[0] = ours
	require.NoError(t, k.Step(t.Context()))
	require.NoError(t, k.Fault())
}

func TestCommitThatContradictsTheLogIsNotSent(t *testing.T) {
	k := newKit(t)
	k.log.seal(t)
	k.log.blocks[0].Hash[0] ^= 1
	require.ErrorIs(t, k.Step(t.Context()), ErrInconsistent)
	require.Empty(t, k.l1.calls)
	k.log.blocks[0].Hash[0] ^= 1
	k.log.chunks[0].UnitPriceWei = big.NewInt(4)
	require.ErrorIs(t, k.Step(t.Context()), ErrInconsistent)
	require.Empty(t, k.l1.calls)
}
