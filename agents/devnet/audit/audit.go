// Package audit rebuilds the rollup from L1 alone while a devnet runs, and compares ether: after every finalized batch
// the bridge must hold exactly what is on L2 and what waits to be claimed.
package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

// Errors of chains that do not add up.
var (
	// ErrRoot: the state derived from L1 has another root than a finalized batch.
	ErrRoot = errors.New("derived state root is not the finalized one")

	// ErrNoCommit: the transaction of a commit does not hold it.
	ErrNoCommit = errors.New("transaction does not hold the commit")
)

// Chain is what an auditor reads of L1.
type Chain interface {
	InputOf(ctx context.Context, transaction common.Hash) ([]byte, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// Equation is the bridge's ether after a finalized batch.
type Equation struct {
	CommitID, L1Block uint64
	BridgeWei         *big.Int
	L2Wei             *big.Int
	PendingWei        *big.Int
}

// Holds tells whether not a wei is missing or too much.
func (e Equation) Holds() bool {
	return e.BridgeWei.Cmp(new(big.Int).Add(e.L2Wei, e.PendingWei)) == 0
}

// Lot is what L1 says of one chunk of a batch.
type Lot struct {
	UnitPriceWei, DataFeeWei *big.Int
	PaidSlots                uint16
}

// Auditor follows the finalized batches. It is not safe for concurrent use.
type Auditor struct {
	chain    Chain
	bridge   common.Address
	params   derive.Params
	state    *state.State
	executor *derive.Executor

	last        uint64 // commit id of the batch that the state stands at
	withdrawals map[l1.Claim]protocol.Withdrawal
	lots        map[uint64][]Lot
	results     map[uint64]bool
	equations   []Equation
}

// New returns an auditor at genesis.
func New(chain Chain, m deploy.Manifest) (*Auditor, error) {
	store, err := state.OpenMemory()
	if err != nil {
		return nil, err
	}
	st, err := state.Open(store)
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	params := derive.Params{ChainID: new(big.Int).SetUint64(m.ChainID), Rollup: m.Rollup, Shape: protocol.Shape{Slots: int(m.Slots)},
		UnitsPerSlot: m.UnitsPerSlot, CircuitID: m.CircuitID}
	return &Auditor{chain: chain, bridge: m.Bridge, params: params, state: st, executor: derive.NewExecutor(st),
		withdrawals: make(map[l1.Claim]protocol.Withdrawal), lots: make(map[uint64][]Lot), results: make(map[uint64]bool)}, nil
}

// Close frees the state.
func (a *Auditor) Close() error { return a.state.Close() }

// Observe applies what became final since the last call and, if anything did, reads the bridge at the view's block.
func (a *Auditor) Observe(ctx context.Context, view *l1.View) error {
	before := a.last
	for _, b := range view.Batches(a.last + 1) {
		if b.Status != l1.Finalized {
			continue
		}
		if err := a.apply(ctx, b); err != nil {
			return fmt.Errorf("auditing commit %d: %w", b.Header.CommitId, err)
		}
	}
	if a.last == before {
		return nil
	}
	return a.balance(ctx, view)
}

func (a *Auditor) apply(ctx context.Context, b *l1.Batch) error {
	input, err := a.chain.InputOf(ctx, b.Transaction)
	if err != nil {
		return err
	}
	commits, err := derive.Decode(input)
	if err != nil {
		return err
	}
	for _, c := range commits {
		parent, err := c.Parent.Hash()
		if err != nil || parent != common.Hash(b.Header.ParentHash) {
			continue
		}
		batch, err := derive.Interpret(a.params, c)
		if err != nil {
			return err
		}
		return a.execute(b, batch)
	}
	return fmt.Errorf("%w: %v", ErrNoCommit, b.Transaction)
}

func (a *Auditor) execute(b *l1.Batch, batch *derive.Batch) error {
	if err := batch.CheckHeader(l1.Header(b.Header)); err != nil {
		return err
	}
	if err := a.executor.Apply(batch); err != nil {
		return err
	}
	if root := a.Root(); root != common.Hash(b.Header.PostRoot) {
		return fmt.Errorf("%w: %v, L1 has %x", ErrRoot, root, b.Header.PostRoot)
	}
	id := b.Header.CommitId
	for i, w := range batch.Withdrawals {
		a.withdrawals[l1.Claim{CommitID: id, Index: uint64(i)}] = w
	}
	queue := b.Header.QueueStart
	for _, c := range batch.Chunks {
		for i := range c.Items {
			a.results[queue] = c.Slots[i].Applied
			queue++
		}
		a.lots[id] = append(a.lots[id], Lot{UnitPriceWei: c.Header.UnitPriceWei, DataFeeWei: c.Header.DataFeeWei, PaidSlots: c.Header.PaidSlots})
	}
	a.last = id
	return nil
}

// balance compares the bridge with L2 at the view's block.
func (a *Auditor) balance(ctx context.Context, view *l1.View) error {
	block := view.Head().Number
	bridge, err := a.chain.BalanceAt(ctx, a.bridge, new(big.Int).SetUint64(block))
	if err != nil {
		return fmt.Errorf("reading the bridge at block %d: %w", block, err)
	}
	l2, err := a.BalancesWei()
	if err != nil {
		return err
	}
	a.equations = append(a.equations, Equation{CommitID: a.last, L1Block: block, BridgeWei: bridge, L2Wei: l2, PendingWei: a.PendingWei(view)})
	return nil
}

// Root is the state root that the finalized batches lead to.
func (a *Auditor) Root() common.Hash {
	root := a.state.Head().StateRoot()
	return root.Bytes()
}

// BalancesWei is the ether of all accounts of the finalized state.
func (a *Auditor) BalancesWei() (*big.Int, error) {
	sum := new(big.Int)
	for i := range a.state.Head().NextIndex {
		account, err := a.state.AccountAt(uint32(i))
		if err != nil {
			return nil, fmt.Errorf("reading the derived account %d: %w", i, err)
		}
		sum.Add(sum, account.BalanceWei)
	}
	return sum, nil
}

// PendingWei is the ether of the final withdrawals that the view has not seen claimed.
func (a *Auditor) PendingWei(view *l1.View) *big.Int {
	sum := new(big.Int)
	for id, w := range a.withdrawals {
		if !view.IsClaimed(id.CommitID, id.Index) {
			sum.Add(sum, w.AmountWei)
		}
	}
	return sum
}

// Withdrawals are those of all final batches.
func (a *Auditor) Withdrawals() map[l1.Claim]protocol.Withdrawal { return a.withdrawals }

// Results tells of each operation of the L1 queue in final batches whether it was applied, by index.
func (a *Auditor) Results() map[uint64]bool { return a.results }

// Lots are the chunks of a final batch.
func (a *Auditor) Lots(commitID uint64) []Lot { return a.lots[commitID] }

// Equations are the bridge's, in the order of the batches.
func (a *Auditor) Equations() []Equation { return a.equations }

// Last is the commit id of the newest batch that was audited.
func (a *Auditor) Last() uint64 { return a.last }
