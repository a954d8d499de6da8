package builder

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/state"
)

// Deps are the things that a builder works with.
type Deps struct {
	Log    log.Logger
	Clock  clock.Clock
	Chain  Chain
	Pool   *mempool.Pool
	Ledger *Ledger
	State  *state.State
	Store  *Log
	// Key signs the soft confirmations.
	Key *ecdsa.PrivateKey
}

// Builder builds blocks. Its methods are safe for concurrent use.
type Builder struct {
	cfg  Config
	deps Deps
	// domain is of messages, separator of confirmations.
	domain    fr.Element
	separator common.Hash

	mu   sync.Mutex
	meta Meta
	// lot is the open lot, or nil; last is the block added last, or nil before the first.
	lot  *lot
	last *blockDraft
	// withdrawals are those of the open batch's sealed chunks.
	withdrawals []protocol.Withdrawal
	// waiting is the oldest L1 operation that the open lot cannot take.
	waiting *QueueOperation
	// prices are those of the open round, as far as known.
	prices *RoundParameters
}

// lot is a chunk that takes operations.
type lot struct {
	Chunk
	draft *state.Draft
	terms terms
	// items are the L1 operations of its first slots.
	items []protocol.QueueItem
}

// New returns a builder at the end of the log. It brings the state to where the log is.
func New(cfg Config, deps Deps) (*Builder, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	b := &Builder{cfg: cfg, deps: deps, domain: protocol.Domain(cfg.ChainID, cfg.Rollup),
		separator: protocol.EIP712Domain(cfg.ChainID, cfg.Rollup)}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b, b.restore()
}

// Run fills lots and blocks until ctx ends, as long as allowed returns nil. A failed tick is logged; what it did is undone
// and tried again.
func (b *Builder) Run(ctx context.Context, allowed func() error) {
	ticker := b.deps.Clock.NewTicker(b.cfg.FillInterval)
	defer ticker.Stop()
	for halted := false; ; {
		select {
		case <-ctx.Done():
			return
		case <-ticker.Ch():
		}
		if err := allowed(); err != nil {
			if !halted {
				b.deps.Log.Error("No more blocks are made", "reason", err)
			}
			halted = true
			continue
		}
		halted = false
		if err := b.Tick(ctx); err != nil && ctx.Err() == nil {
			b.deps.Log.Error("Tick was undone", "err", err)
		}
	}
}

// Tick takes what waits into lots and confirms it: in the last block if that is younger than the tick interval, otherwise
// in a new one.
func (b *Builder) Tick(ctx context.Context) error {
	return b.transact(ctx, b.fill)
}

// Cut closes the open batch: the open lot is padded, the last block takes the padding. It returns the batch's number.
func (b *Builder) Cut(ctx context.Context) (uint64, error) {
	var number uint64
	err := b.transact(ctx, func(ctx context.Context, w *work) error {
		number = w.meta.Batch.Number
		if b.lot != nil {
			if err := b.sealLot(w); err != nil {
				return err
			}
		}
		switch {
		case w.meta.Batch.Number != number: // the seal has closed it
			return nil
		case w.meta.Batch.Chunks == 0:
			return ErrNothingToCut
		}
		b.closeBatch(w)
		return nil
	})
	return number, err
}

// transact runs f and makes what it did durable, or undoes it.
func (b *Builder) transact(ctx context.Context, f func(context.Context, *work) error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	now, err := b.now(ctx)
	if err != nil {
		return err
	}
	w := &work{meta: b.meta, time: now, block: b.last}
	if err := f(ctx, w); errors.Is(err, ErrNothingToCut) {
		return err
	} else if err != nil {
		return errors.Join(err, b.restore())
	}
	if err := b.publish(w); err != nil {
		return errors.Join(err, b.restore())
	}
	return nil
}

// now is the time that a lot or block made now has: the clock's, but not after L1's head and never backwards.
func (b *Builder) now(ctx context.Context) (uint64, error) {
	head, err := b.deps.Chain.HeadTime(ctx)
	if err != nil {
		return 0, fmt.Errorf("reading time of L1's head: %w", err)
	}
	return max(b.meta.Time, min(head, uint64(b.deps.Clock.Now().Unix()))), nil
}

// Status is where the builder stands.
type Status struct {
	Meta Meta
	// Lot is the open lot's record, if Meta.Open, and Free the number of its slots that are left.
	Lot  Chunk
	Free int
	// OldestForced is the time at which the oldest L1 operation that is not in a sealed batch was enqueued, 0 if none.
	OldestForced uint64
	// Prices are those of the open round, nil if they are not known yet.
	Prices     *RoundParameters
	DataFeeWei *big.Int
}

// Status returns where the builder stands.
func (b *Builder) Status() Status {
	b.mu.Lock()
	defer b.mu.Unlock()
	s := Status{Meta: b.meta, OldestForced: b.meta.OldestOperation, Prices: b.prices}
	if b.lot != nil {
		s.Lot, s.Free = b.lot.Chunk, b.lot.draft.Room()
	}
	if b.waiting != nil && (s.OldestForced == 0 || b.waiting.EnqueuedAt < s.OldestForced) {
		s.OldestForced = b.waiting.EnqueuedAt
	}
	if b.prices != nil {
		s.DataFeeWei = b.termsOf(*b.prices).dataFeeWei
	}
	return s
}

func (b *Builder) termsOf(p RoundParameters) terms {
	fee := new(big.Int).Mul(p.DataFeeCapWei, new(big.Int).SetUint64(b.cfg.DataFeePercent))
	return terms{floorWei: p.FloorWei, dataFeeWei: fee.Div(fee, big.NewInt(100)), unitsPerSlot: b.cfg.UnitsPerSlot}
}

func (b *Builder) headerOf(c Chunk) protocol.ChunkHeader {
	return protocol.ChunkHeader{Domain: b.domain, Time: c.Time, L1Count: c.L1Count, PaidSlots: c.PaidSlots,
		UnitPriceWei: c.UnitPriceWei, DataFeeWei: c.DataFeeWei, UnitsPerSlot: b.cfg.UnitsPerSlot}
}
