package sequencer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/batcher"
	"github.com/proophi/proophi/sequencer/builder"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

// fakeL1 is a chain with the rules of the rollup contract. It executes every commit on a state of its own, from the
// transaction's input alone, so that a commit that does not follow from L1's data is refused.
type fakeL1 struct {
	t        *testing.T
	params   derive.Params
	executor *derive.Executor
	state    *state.State
	// rules of the contract
	minInterval, finalizationDelay, forcedDelay uint64
	maxUnfinalized, maxChunks                   int
	floor                                       *big.Int
	dataFeeCap                                  *big.Int

	mu      sync.Mutex
	time    uint64
	queue   []builder.QueueOperation
	commits []batcher.Commit
	inputs  map[common.Hash][]byte
	sent    int
	// fail is asked before a transaction is executed, lose after: its effect stands, but the sender sees an error.
	fail func(batcher.Call) error
	lose func(batcher.Call) error
	// resolved and intents record what the journal would.
	resolved map[string]int
}

func newFakeL1(t *testing.T, params derive.Params, start uint64) *fakeL1 {
	store, err := state.OpenMemory()
	require.NoError(t, err)
	st, err := state.Open(store)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, st.Close()) })
	return &fakeL1{
		t: t, params: params, executor: derive.NewExecutor(st), state: st, minInterval: 3, finalizationDelay: 5, forcedDelay: 60,
		maxUnfinalized: 3, maxChunks: 4, floor: big.NewInt(100), dataFeeCap: big.NewInt(2000), time: start,
		inputs: make(map[common.Hash][]byte), resolved: make(map[string]int),
	}
}

func (f *fakeL1) genesis() protocol.BatchHeader {
	root := protocol.StateRoot(protocol.GenesisTreeRoot(), 1)
	return protocol.BatchHeader{PostRoot: root.Bytes()}
}

func (f *fakeL1) Run(ctx context.Context)          { <-ctx.Done() }
func (f *fakeL1) WaitSynced(context.Context) error { return nil }
func (f *fakeL1) CommitInput(_ context.Context, tx common.Hash) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.inputs[tx], nil
}

func (f *fakeL1) HeadTime(context.Context) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.time, nil
}

func (f *fakeL1) Operations(_ context.Context, from uint64, limit int) ([]builder.QueueOperation, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if from >= uint64(len(f.queue)) {
		return nil, nil
	}
	return f.queue[from:min(len(f.queue), int(from)+limit)], nil
}

func (f *fakeL1) RoundOf(_ context.Context, batch uint64) (uint64, error) { return batch, nil }

func (f *fakeL1) Funds() Funds { return Funds{} }

func (f *fakeL1) AnswerChallenges(context.Context, Witnesses) error { return nil }

func (f *fakeL1) RoundParameters(_ context.Context, round uint64) (builder.RoundParameters, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if round > uint64(len(f.commits))+2 {
		return builder.RoundParameters{}, fmt.Errorf("round %d: %w", round, builder.ErrRoundUnknown)
	}
	return builder.RoundParameters{ReserveWei: big.NewInt(50), FloorWei: f.floor, DataFeeCapWei: f.dataFeeCap, MaxChunks: f.maxChunks}, nil
}

func (f *fakeL1) View(_ context.Context, from uint64) (batcher.View, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	v := batcher.View{Time: f.time, Genesis: f.genesis()}
	for i, c := range f.commits {
		if c.Header.BatchNumber >= from || i == len(f.commits)-1 {
			c.Proven = append([]bool{}, c.Proven...)
			v.Commits = append(v.Commits, c)
		}
	}
	return v, nil
}

func (f *fakeL1) Resolve(intent string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.resolved[intent]++
	return nil
}

// Send executes a transaction as the contract would.
func (f *fakeL1) Send(_ context.Context, call batcher.Call) (common.Hash, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.fail != nil {
		if err := f.fail(call); err != nil {
			return common.Hash{}, err
		}
	}
	f.sent++
	tx := crypto.Keccak256Hash(call.Input, big.NewInt(int64(f.sent)).Bytes())
	if err := f.execute(tx, call.Input); err != nil {
		return common.Hash{}, err
	}
	if f.lose != nil {
		if err := f.lose(call); err != nil {
			return common.Hash{}, err
		}
	}
	return tx, nil
}

func (f *fakeL1) execute(tx common.Hash, input []byte) error {
	if oldest := f.oldest(); oldest != nil {
		finalize, err := derive.EncodeFinalize(oldest.Header)
		if err != nil {
			return err
		}
		if bytes.Contains(input, finalize) {
			if oldest.Status != batcher.Proven || f.time < oldest.Header.CommittedAt+f.finalizationDelay {
				return errors.New("reverted: NotFinalizable")
			}
			oldest.Status = batcher.Finalized
		}
	}
	commits, err := derive.Decode(input)
	if errors.Is(err, derive.ErrNoCommit) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, c := range commits {
		if err := f.commit(tx, input, c); err != nil {
			return fmt.Errorf("reverted: %w", err)
		}
	}
	return nil
}

func (f *fakeL1) oldest() *batcher.Commit {
	for i := range f.commits {
		if f.commits[i].Status != batcher.Finalized {
			return &f.commits[i]
		}
	}
	return nil
}

func (f *fakeL1) commit(tx common.Hash, input []byte, c derive.Commit) error {
	head := f.genesis()
	if n := len(f.commits); n > 0 {
		head = f.commits[n-1].Header
	}
	headHash, err := head.Hash()
	if err != nil {
		return err
	}
	if hash, err := c.Parent.Hash(); err != nil || hash != headHash {
		return errors.New("NotHead")
	}
	unfinalized := 0
	for _, x := range f.commits {
		if x.Status != batcher.Finalized {
			unfinalized++
		}
	}
	switch {
	case unfinalized >= f.maxUnfinalized:
		return errors.New("TooManyUnfinalized")
	case f.time < head.CommittedAt+f.minInterval:
		return errors.New("CommitTooSoon")
	case len(c.Chunks) > f.maxChunks:
		return errors.New("ChunkCountOutOfRange")
	}
	batch, err := derive.Interpret(f.params, c)
	if err != nil {
		return err
	}
	header, err := batch.Expected(head.CommitID + 1)
	if err != nil {
		return err
	}
	if err := f.check(batch, header); err != nil {
		return err
	}
	if err := f.executor.Apply(batch); err != nil {
		return err
	}
	header.CommittedAt, header.CommittedBlock = f.time, f.time/12
	hash, err := header.Hash()
	if err != nil {
		return err
	}
	f.commits = append(f.commits, batcher.Commit{Header: header, HeaderHash: hash, Transaction: tx, Status: batcher.Committed, Proven: make([]bool, header.ChunkCount)})
	f.inputs[tx] = input
	return nil
}

// check is what the contract checks besides the bindings.
func (f *fakeL1) check(batch *derive.Batch, header protocol.BatchHeader) error {
	next := header.QueueStart
	for _, c := range batch.Chunks {
		if c.Header.Time > f.time || c.Header.UnitPriceWei.Cmp(f.floor) < 0 || c.Header.DataFeeWei.Cmp(f.dataFeeCap) > 0 {
			return fmt.Errorf("TimeOutOfRange, PriceBelowFloor or DataFeeAboveCap: %+v", c.Header)
		}
		for _, item := range c.Items {
			if next >= uint64(len(f.queue)) || f.queue[next].Item.Bytes() != item.Bytes() {
				return errors.New("QueueMismatch")
			}
			next++
		}
	}
	if batch.LastBlock().Time > f.time {
		return errors.New("TimeOutOfRange")
	}
	if next < uint64(len(f.queue)) && f.queue[next].EnqueuedAt+f.forcedDelay <= f.time {
		return errors.New("DueOperationSkipped")
	}
	return nil
}

func (f *fakeL1) enqueue(item protocol.QueueItem) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.queue = append(f.queue, builder.QueueOperation{Index: uint64(len(f.queue)), Item: item, EnqueuedAt: f.time})
}

func (f *fakeL1) pass(seconds uint64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.time += seconds
}

// prove proves all chunks of all batches.
func (f *fakeL1) prove() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range f.commits {
		if f.commits[i].Status == batcher.Committed {
			f.commits[i].Status = batcher.Proven
			for j := range f.commits[i].Proven {
				f.commits[i].Proven[j] = true
			}
		}
	}
}

func (f *fakeL1) root() common.Hash {
	root := f.state.Head().StateRoot()
	return root.Bytes()
}
