package devnet

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/sourcegraph/conc"

	"github.com/proophi/proophi/agents/devnet/screen"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/sequencer/rpc"
)

// watchEvery is how often the watcher looks at both layers.
const watchEvery = 500 * time.Millisecond

// watcher looks at both layers while the play goes on: it audits what becomes final, follows the transfers and keeps
// the screen up to date.
type watcher struct {
	d    *devnet
	quit context.CancelFunc
	task conc.WaitGroup

	mu       sync.Mutex
	phase    string
	expected int
	rows     map[common.Hash]int
	states   map[common.Hash]rpc.State
	// auditErr is the first error of the auditor: from then on it has nothing to say.
	auditErr error
	changed  chan struct{}
}

func newWatcher(d *devnet) *watcher {
	return &watcher{d: d, rows: make(map[common.Hash]int), states: make(map[common.Hash]rpc.State), changed: make(chan struct{})}
}

// start begins to watch.
func (w *watcher) start() {
	ctx, cancel := context.WithCancel(context.Background())
	w.quit = cancel
	w.task.Go(func() { w.loop(ctx) })
}

// stop ends the watching and waits for it.
func (w *watcher) stop(context.Context) error {
	w.quit()
	w.task.Wait()
	return nil
}

// setPhase names what is going on. A watcher that is not there yet is not told.
func (w *watcher) setPhase(name string) {
	if w == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.phase = name
}

// expect sets how many transfers there will be.
func (w *watcher) expect(transfers int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.expected = transfers
}

// follow begins to follow a transfer that was sent.
func (w *watcher) follow(hash common.Hash, row int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.rows[hash], w.states[hash] = row, rpc.StatePending
}

func (w *watcher) loop(ctx context.Context) {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			view := w.d.follower.View()
			w.audit(ctx, view)
			if err := w.ask(ctx); err != nil && ctx.Err() == nil {
				w.d.log.Warn("Could not ask for the transfers' receipts; trying again", "err", err)
			}
			w.show(ctx, view)
		}
	}
}

// audit lets the auditor see a view, unless it has failed.
func (w *watcher) audit(ctx context.Context, view *l1.View) {
	if w.fault() != nil {
		return
	}
	if err := w.d.auditor.Observe(ctx, view); err != nil && ctx.Err() == nil {
		w.mu.Lock()
		w.auditErr = err
		w.mu.Unlock()
		w.d.screen.Line("audit: %v", err)
	}
}

func (w *watcher) fault() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.auditErr
}

// ask renews the states of the transfers that are not at their end.
func (w *watcher) ask(ctx context.Context) error {
	for hash := range w.open() {
		r, err := w.d.l2.Receipt(ctx, hash)
		if err != nil {
			return fmt.Errorf("asking for %v: %w", hash, err)
		}
		if r != nil {
			w.mu.Lock()
			w.states[hash] = r.State
			w.mu.Unlock()
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	close(w.changed)
	w.changed = make(chan struct{})
	return nil
}

// open are the transfers that are neither final nor dropped.
func (w *watcher) open() map[common.Hash]bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	hashes := make(map[common.Hash]bool)
	for hash, state := range w.states {
		if state != rpc.StateFinal && state != rpc.StateDropped {
			hashes[hash] = true
		}
	}
	return hashes
}

// wait waits until every transfer has reached the state, or was dropped.
func (w *watcher) wait(ctx context.Context, state rpc.State) error {
	for {
		w.mu.Lock()
		done, changed := true, w.changed
		for _, s := range w.states {
			done = done && (s == rpc.StateDropped || wallet.Reached(s, state))
		}
		w.mu.Unlock()
		if done {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(fmt.Errorf("waiting until the transfers are %s", state), ctx.Err())
		case <-changed:
		}
	}
}

// rowsIn lists the file's rows whose transfer is in a state, by whether it is.
func (w *watcher) rowsIn(state rpc.State) (in, others []int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for hash, row := range w.rows {
		if w.states[hash] == state {
			in = append(in, row)
		} else {
			others = append(others, row)
		}
	}
	return in, others
}

// show updates the screen.
func (w *watcher) show(ctx context.Context, view *l1.View) {
	s := screen.State{L1Block: view.Head().Number, Waiting: view.QueueTail(), Transfers: make(map[string]int)}
	w.mu.Lock()
	s.Phase = w.phase
	for _, state := range w.states {
		s.Transfers[string(state)]++
	}
	if unsent := w.expected - len(w.states); unsent > 0 {
		s.Transfers["unsent"] = unsent
	}
	w.mu.Unlock()
	if newest, ok := view.Batch(view.LatestCommit()); ok {
		s.Waiting -= newest.Header.QueueEnd
	}
	for _, b := range view.Batches(1) {
		s.Batches = append(s.Batches, w.d.agents.batch(b, w.d.names))
	}
	if p, err := w.d.l2.Prices(ctx); err == nil {
		s.ReserveWei, s.FloorWei = p.ReserveWei.ToInt(), p.FloorWei.ToInt()
		if p.OpenLot != nil {
			s.LotWei = p.OpenLot.UnitPriceWei.ToInt()
		}
	}
	for _, p := range w.d.agents.sellers {
		s.Earned = append(s.Earned, screen.Earning{Name: p.name, Wei: view.EarnedBy(p.owner)})
	}
	w.d.screen.Update(s)
}
