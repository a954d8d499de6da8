package builder

import (
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/state"
)

// Ledger is the executed state, the open lot included. The mempool checks transactions against it while the builder
// executes others: each operation holds the lock only for itself.
type Ledger struct {
	state *state.State

	mu    sync.Mutex
	draft *state.Draft
	terms *mempool.Terms
}

// NewLedger returns the ledger of a state without an open lot.
func NewLedger(st *state.State) *Ledger { return &Ledger{state: st} }

// Account returns an account as executed, and whether there is one.
func (l *Ledger) Account(owner common.Address) (state.Account, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var account state.Account
	var err error
	if l.draft != nil {
		account, err = l.draft.Account(owner)
	} else {
		account, err = l.state.Account(owner)
	}
	if errors.Is(err, state.ErrUnknownAccount) {
		return account, false, nil
	}
	return account, err == nil, err
}

// AccountOf implements mempool.Ledger.
func (l *Ledger) AccountOf(owner common.Address) (mempool.Account, bool, error) {
	a, found, err := l.Account(owner)
	return mempool.Account{Nonce: a.Nonce, BalanceWei: a.BalanceWei, SpendingKeyHash: a.SpendingKeyHash}, found, err
}

// Terms implements mempool.Ledger.
func (l *Ledger) Terms() (mempool.Terms, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.terms == nil {
		return mempool.Terms{}, ErrNotReady
	}
	return *l.terms, nil
}

func (l *Ledger) setTerms(t mempool.Terms) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.terms = &t
}

// show makes a draft, or the committed state if it is nil, what readers see.
func (l *Ledger) show(d *state.Draft) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.draft = d
}

// locked runs f while no reader looks at the draft.
func (l *Ledger) locked(f func() error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return f()
}
