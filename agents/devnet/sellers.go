package devnet

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/proophi/proophi/agents/bidder"
	"github.com/proophi/proophi/agents/devnet/chain"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
)

// sellers are the provers of a devnet. They share one machine and take turns on it: a proof uses all cores, and the
// sequencer must not starve. A slower prover is made by resting: after each proof it pauses that many times as long as the
// proof took.
var sellers = []struct {
	name     string
	costGwei int64
	seats    uint16
	rest     float64
	// openLane lets it prove chunks without a seat too. One is enough: on one machine, racing for them only wastes time.
	openLane bool
}{
	{"prover-1", 4, 3, 0, true},
	{"prover-2", 7, 3, 0.5, false},
	{"prover-3", 11, 2, 1.5, false},
}

// maxCollateralWei is the most that a bidder puts into the vault.
var maxCollateralWei = etherWei(1)

// seller is a prover with its bidder: the bidder's account owns the ask, is named in the proofs and is paid.
type seller struct {
	name  string
	owner common.Address

	mu sync.Mutex
	// proving has the chunks in progress, by commit and chunk.
	proving map[chunkID]proof
	// typical is how long the last proof took.
	typical time.Duration
}

type chunkID struct {
	commitID uint64
	chunk    uint32
}

// proof is one in progress.
type proof struct {
	began time.Time
	done  bool
}

func (d *devnet) startSellers(ctx context.Context) error {
	for _, config := range sellers {
		s := &seller{name: config.name, owner: d.account(config.name), proving: make(map[chunkID]proof), typical: 4 * time.Second}
		d.agents.sellers = append(d.agents.sellers, s)
		cost := new(big.Int).Mul(big.NewInt(config.costGwei), big.NewInt(params.GWei))
		if err := d.startBidder(ctx, s, bidder.Offer{UnitCostWei: cost, Seats: config.seats}); err != nil {
			return fmt.Errorf("bidder of %s: %w", s.name, err)
		}
		if err := d.startProver(ctx, s, cost, config.rest, config.openLane); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		d.screen.Line("  %s asks %d gwei per unit for each of %d seats, rests %.1f times as long as it works", s.name, config.costGwei, config.seats, config.rest)
	}
	return nil
}

func (d *devnet) startBidder(ctx context.Context, s *seller, offer bidder.Offer) error {
	cfg := bidder.DefaultConfig()
	cfg.L1RPC, cfg.DataDir = d.chain.URL, filepath.Join(d.dir, s.name+"-bidder")
	cfg.Offer, cfg.MaxCollateralWei = offer, maxCollateralWei
	b, err := bidder.New(ctx, cfg, bidder.Deps{Log: d.log.With("agent", s.name+"-bidder"), Manifest: &d.manifest, Key: chain.DevKey(s.name)})
	if err != nil {
		return err
	}
	d.onStop(b.Stop)
	return b.Start(ctx)
}

func (d *devnet) startProver(ctx context.Context, s *seller, unitCostWei *big.Int, rest float64, openLane bool) error {
	cfg := prover.DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.SequencerRPC, cfg.Token = d.chain.URL, filepath.Join(d.dir, s.name), d.agents.l2URL, d.agents.token
	cfg.Owner, cfg.UnitCostWei, cfg.BundleWait, cfg.AssignedOnly = s.owner, unitCostWei, bundleWait, !openLane
	p, err := prover.New(ctx, cfg, prover.Deps{
		Log: d.log.With("agent", s.name), Manifest: &d.manifest, Key: chain.DevKey(s.name + "-sender"), Keys: d.keys,
		Backends: []backend.Backend{resting{backend.NewCPU(d.keys), d.agents.turns, rest}}, OnProgress: s.progress,
	})
	if err != nil {
		return err
	}
	d.onStop(p.Stop)
	return p.Start(ctx)
}

// bundleWait is how long a proof waits for others to share its transaction.
const bundleWait = 4 * time.Second

// resting is a backend that waits for its turn, and pauses after each proof for a part of the time that it took.
type resting struct {
	backend.Backend
	turns chan struct{}
	rest  float64
}

// Prove implements [backend.Backend].
func (r resting) Prove(ctx context.Context, circuit *transition.Circuit, report func(backend.Phase)) (backend.Proof, error) {
	select {
	case r.turns <- struct{}{}:
	case <-ctx.Done():
		return backend.Proof{}, ctx.Err()
	}
	began := time.Now()
	p, err := r.Backend.Prove(ctx, circuit, report)
	<-r.turns
	pause := time.NewTimer(time.Duration(float64(time.Since(began)) * r.rest))
	defer pause.Stop()
	select {
	case <-ctx.Done():
	case <-pause.C:
	}
	return p, err
}

// progress follows the proofs of the seller's engine.
func (s *seller) progress(p engine.Progress) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := chunkID{p.Context.CommitID, p.Context.ChunkIndex}
	switch p.State {
	case engine.StateProving:
		if _, known := s.proving[id]; !known && p.Phase != "" { // before its first phase it waits for its turn
			s.proving[id] = proof{began: p.At}
		}
	case engine.StateDone:
		if began, known := s.proving[id]; known && !began.done {
			s.typical = p.At.Sub(began.began)
		}
		s.proving[id] = proof{done: true}
	case engine.StateFailed, engine.StateCancelled:
		delete(s.proving, id)
	}
}

// percent estimates from earlier proofs how far a chunk is; false if it is not in work here.
func (s *seller) percent(id chunkID, now time.Time) (int, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.proving[id]
	switch {
	case !ok:
		return 0, false
	case p.done:
		return 99, true
	}
	return int(min(98, 100*now.Sub(p.began)/max(s.typical, time.Millisecond))), true
}
