package l1

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/log"
	"github.com/sourcegraph/conc"

	"github.com/proophi/proophi/scripts/deploy"
)

// FollowerConfig says how a follower polls.
type FollowerConfig struct {
	// PollInterval is the time between looks at the chain's head.
	PollInterval time.Duration
	// Confirmations is the number of blocks that the view stays behind the head; 0 follows the head itself.
	Confirmations uint64
	// RangeBlocks is the number of blocks whose logs are asked for at once while catching up.
	RangeBlocks uint64
	// RequestTimeout bounds one poll.
	RequestTimeout time.Duration
}

// DefaultFollowerConfig polls a local chain four times a second and any other chain every three seconds.
func DefaultFollowerConfig(chainID uint64) FollowerConfig {
	c := FollowerConfig{PollInterval: 3 * time.Second, RangeBlocks: 2000, RequestTimeout: 30 * time.Second}
	if deploy.IsLocal(chainID) {
		c.PollInterval = 250 * time.Millisecond
	}
	return c
}

// Check reports every value that cannot work.
func (c FollowerConfig) Check() error {
	var errs []error
	if c.PollInterval <= 0 {
		errs = append(errs, errors.New("poll interval of the follower must be above 0"))
	}
	if c.RangeBlocks == 0 {
		errs = append(errs, errors.New("block range of the follower must be above 0"))
	}
	if c.RequestTimeout <= 0 {
		errs = append(errs, errors.New("request timeout of the follower must be above 0"))
	}
	return errors.Join(errs...)
}

// Follower keeps a [View] of the deployment's events up to date and takes reorganizations back. Readers take the view as
// it is, or wait for one that satisfies them.
type Follower struct {
	chain chain
	cfg   FollowerConfig
	clock clock.Clock
	log   log.Logger

	mu      sync.Mutex
	view    *View
	synced  bool
	changed chan struct{} // closed at the next change

	stop    context.CancelFunc
	tasks   conc.WaitGroup
	started bool
}

// NewFollower makes a follower; Start starts it.
func NewFollower(client *Client, manifest deploy.Manifest, cfg FollowerConfig, clk clock.Clock, logger log.Logger) (*Follower, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	decode, err := newDecoder(manifest)
	if err != nil {
		return nil, err
	}
	return &Follower{
		chain: chain{client: client, decode: decode, from: manifest.DeployBlock, rangeBlocks: cfg.RangeBlocks},
		cfg:   cfg, clock: clk, log: logger, view: newView(), changed: make(chan struct{}),
	}, nil
}

// Start begins to poll. It returns at once; WaitSynced waits for the view to reach the head.
func (f *Follower) Start(context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.started {
		return nil
	}
	ctx, cancel := context.WithCancel(context.Background())
	f.stop, f.started = cancel, true
	f.tasks.Go(func() { f.loop(ctx) })
	return nil
}

// Stop ends the polling and whoever waits. A follower that was not started stops too.
func (f *Follower) Stop(context.Context) error {
	f.mu.Lock()
	stop := f.stop
	f.mu.Unlock()
	if stop == nil {
		return nil
	}
	stop()
	f.tasks.Wait()
	return nil
}

func (f *Follower) loop(ctx context.Context) {
	ticker := f.clock.NewTicker(f.cfg.PollInterval)
	defer ticker.Stop()
	for {
		if err := f.poll(ctx); err != nil && ctx.Err() == nil {
			f.log.Warn("Could not follow L1; trying again", "err", err)
		}
		select {
		case <-ctx.Done():
			f.publish(nil, false)
			return
		case <-ticker.Ch():
		}
	}
}

// poll brings the view to the chain's head.
func (f *Follower) poll(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, f.cfg.RequestTimeout)
	defer cancel()
	before := f.chain.tip()
	view, reached, err := f.chain.advance(ctx, f.View(), f.cfg.Confirmations)
	if f.chain.reorganized {
		f.log.Info("L1 was reorganized; events above the common ancestor are taken back",
			"from", before.Number, "ancestor", f.chain.ancestor)
		f.chain.reorganized = false
	}
	if view != nil {
		f.publish(view, reached)
	}
	return err
}

// publish puts a new view in place, nil for the old one, and wakes whoever waits.
func (f *Follower) publish(view *View, synced bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if view != nil {
		f.view = view
	}
	f.synced = f.synced || synced
	close(f.changed)
	f.changed = make(chan struct{})
}

// View returns the newest view.
func (f *Follower) View() *View {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.view
}

// Changed returns the newest view and a channel that is closed when there is a newer one.
func (f *Follower) Changed() (*View, <-chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.view, f.changed
}

// Wait returns the first view from now on that satisfies the condition.
func (f *Follower) Wait(ctx context.Context, satisfied func(*View) bool) (*View, error) {
	for {
		view, changed := f.Changed()
		if satisfied(view) {
			return view, nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for L1 at block %d: %w", view.head.Number, ctx.Err())
		case <-changed:
		}
	}
}

// Synced reports whether the view has reached the head once.
func (f *Follower) Synced() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.synced
}

// WaitSynced waits until the view has reached the head that the chain had.
func (f *Follower) WaitSynced(ctx context.Context) (*View, error) {
	return f.Wait(ctx, func(*View) bool { return f.Synced() })
}
