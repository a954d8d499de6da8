package rebuild

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

// Chain is what is read of L1 besides its events.
type Chain interface {
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, isPending bool, err error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Options say how far the state is built and where it is kept.
type Options struct {
	// Dir keeps the state's database. It must be empty, or not be there yet. The empty string keeps it in memory.
	Dir string
	// OnlyFinal leaves out the batches that are not final.
	OnlyFinal bool
	// To is the id of the last commit that is applied; 0 applies all.
	To uint64
	// Progress, if not nil, is told after each batch how many of them are done.
	Progress func(done, total int, b Batch)
}

// Batch is what became of one commit.
type Batch struct {
	CommitID    uint64 `json:"commitId"`
	BatchNumber uint64 `json:"batchNumber"`
	Status      string `json:"status"`
	Rescued     bool   `json:"rescued,omitempty"`
	Chunks      int    `json:"chunks"`
	// Operations counts the slots that are not padding, by kind; Refused those of L1 that could not apply.
	Operations map[string]int `json:"operations"`
	Refused    int            `json:"refused,omitempty"`
	StateRoot  common.Hash    `json:"stateRoot"`
	// L1Transaction committed it.
	L1Transaction common.Hash `json:"l1Transaction"`
}

// Rollup is the state that L1 leads to. It is not safe for concurrent use.
type Rollup struct {
	State *state.State
	// View is the L1 that it was built from.
	View *l1.View
	// Head is the header of the last applied batch, at first the genesis header.
	Head protocol.BatchHeader
	// FinalRoot is the state root after the last final batch that was applied.
	FinalRoot common.Hash
	// Batches are those that were applied, in order; Dropped counts the others.
	Batches []Batch
	Dropped int

	chain       Chain
	manifest    deploy.Manifest
	params      derive.Params
	executor    *derive.Executor
	withdrawals []final
}

// final is a final batch with withdrawals.
type final struct {
	commitID uint64
	list     []protocol.Withdrawal
}

// Genesis is the header of the batch before the first.
func Genesis() protocol.BatchHeader {
	root := protocol.StateRoot(protocol.GenesisTreeRoot(), 1)
	return protocol.BatchHeader{PostRoot: root.Bytes()}
}

// Build executes what the view's batches published, and compares. An error names the commit and the chunk that it was
// met at; [ErrDisagreement] is among its causes if the rollup is at fault. Close the result.
func Build(ctx context.Context, chain Chain, m deploy.Manifest, view *l1.View, o Options) (_ *Rollup, err error) {
	st, err := openState(o.Dir)
	if err != nil {
		return nil, err
	}
	head := Genesis()
	r := &Rollup{State: st, View: view, Head: head, FinalRoot: head.PostRoot, chain: chain, manifest: m, params: batch.Params(m), executor: derive.NewExecutor(st)}
	defer func() {
		if err != nil {
			err = errors.Join(err, st.Close())
		}
	}()
	wanted, err := r.choose(o)
	if err != nil {
		return nil, err
	}
	for i, b := range wanted {
		if err := r.apply(ctx, b); err != nil {
			return nil, fmt.Errorf("commit %d, batch %d, %v: %w", b.Header.CommitId, b.Header.BatchNumber, b.Status, err)
		}
		if o.Progress != nil {
			o.Progress(i+1, len(wanted), r.Batches[i])
		}
	}
	if err := r.compareFinal(ctx, wanted); err != nil {
		return nil, err
	}
	return r, nil
}

// Close closes the state.
func (r *Rollup) Close() error { return r.State.Close() }

func openState(dir string) (*state.State, error) {
	store, err := openStore(dir)
	if err != nil {
		return nil, err
	}
	st, err := state.Open(store)
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return st, nil
}

func openStore(dir string) (*state.PebbleStore, error) {
	if dir == "" {
		return state.OpenMemory()
	}
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("directory of the state: %w", err)
	}
	if len(entries) > 0 {
		return nil, fmt.Errorf("%s: %w", dir, ErrNotEmpty)
	}
	return state.OpenPebble(dir, vfs.Default)
}

// choose returns the batches that are to be applied, in order.
func (r *Rollup) choose(o Options) (list []*l1.Batch, err error) {
	found := o.To == 0
	for _, b := range r.View.Batches(1) {
		if o.To != 0 && b.Header.CommitId > o.To {
			break
		}
		switch {
		case b.Status == l1.Dropped:
			r.Dropped++
		case o.OnlyFinal && b.Status != l1.Finalized:
		default:
			list = append(list, b)
			found = found || b.Header.CommitId == o.To
		}
	}
	if !found {
		return nil, fmt.Errorf("%w: %d", ErrUnknownCommit, o.To)
	}
	return list, nil
}

// apply executes one batch on top of the last.
func (r *Rollup) apply(ctx context.Context, b *l1.Batch) error {
	header := l1.Header(b.Header)
	if err := r.follows(header, b.HeaderHash); err != nil {
		return err
	}
	tx, _, err := r.chain.TransactionByHash(ctx, b.Transaction)
	if err != nil {
		return fmt.Errorf("reading transaction %v: %w", b.Transaction, err)
	}
	derived, err := batch.Read(r.params, tx.Data(), b)
	if err != nil {
		return disagree(err)
	}
	if err := errors.Join(derived.CheckHeader(header), r.checkQueue(derived, header.QueueStart)); err != nil {
		return disagree(err)
	}
	if err := r.executor.Apply(derived); err != nil {
		return disagree(err)
	}
	r.note(b, derived, header)
	return r.State.Prune(r.State.Head().Chunks)
}

func disagree(err error) error { return fmt.Errorf("%w: %w", ErrDisagreement, err) }

// follows makes sure that a header is the one that L1 hashed, on top of the batch before.
func (r *Rollup) follows(header protocol.BatchHeader, hash common.Hash) error {
	got, err := header.Hash()
	if err != nil {
		return disagree(err)
	}
	parent, err := r.Head.Hash()
	if err != nil {
		return err
	}
	if got != hash || header.ParentHash != parent {
		return disagree(fmt.Errorf("header has hash %v on parent %v; L1 says %v, the batch before has %v", got, header.ParentHash, hash, parent))
	}
	return nil
}

// checkQueue compares the L1 operations of a batch with those that were enqueued.
func (r *Rollup) checkQueue(b *derive.Batch, next uint64) error {
	for i, c := range b.Chunks {
		queued := r.View.QueueItems(next, next+uint64(len(c.Items)))
		if len(queued) != len(c.Items) {
			return fmt.Errorf("chunk %d: %d operations from number %d on, the queue has %d", i, len(c.Items), next, len(queued))
		}
		for j, item := range c.Items {
			if item.Bytes() != queued[j].Item.Bytes() {
				return fmt.Errorf("chunk %d: operation %d is not the queue's", i, next)
			}
			next++
		}
	}
	return nil
}

// note keeps what is told of a batch once it is applied.
func (r *Rollup) note(b *l1.Batch, derived *derive.Batch, header protocol.BatchHeader) {
	n := Batch{CommitID: header.CommitID, BatchNumber: header.BatchNumber, Status: b.Status.String(), Rescued: b.Rescued, Chunks: len(derived.Chunks),
		Operations: make(map[string]int), StateRoot: header.PostRoot, L1Transaction: b.Transaction}
	for _, c := range derived.Chunks {
		for _, s := range c.Slots {
			if s.Kind != protocol.KindNoop {
				n.Operations[s.Kind.String()]++
			}
			if s.Kind.IsL1() && !s.Applied {
				n.Refused++
			}
		}
	}
	r.Head = header
	r.Batches = append(r.Batches, n)
	if b.Status == l1.Finalized {
		r.FinalRoot = header.PostRoot
		r.withdrawals = append(r.withdrawals, final{header.CommitID, derived.Withdrawals})
	}
}

// compareFinal asks the contract for its final root, if all final batches were applied.
func (r *Rollup) compareFinal(ctx context.Context, applied []*l1.Batch) error {
	last := uint64(0)
	for _, b := range applied {
		if b.Status == l1.Finalized {
			last = b.Header.CommitId
		}
	}
	if last != r.View.FinalizedCommit() {
		return nil
	}
	contract := bindings.NewIRollup()
	out, err := r.chain.CallContract(ctx, ethereum.CallMsg{To: &r.manifest.Rollup, Data: contract.PackFinalizedRoot()}, new(big.Int).SetUint64(r.View.Head().Number))
	if err != nil {
		return fmt.Errorf("reading the final root: %w", err)
	}
	root, err := contract.UnpackFinalizedRoot(out)
	if err != nil {
		return fmt.Errorf("reading the final root: %w", err)
	}
	if common.Hash(root) != r.FinalRoot {
		return disagree(fmt.Errorf("final root of L1 is %x, its data gives %v", root, r.FinalRoot))
	}
	return nil
}
