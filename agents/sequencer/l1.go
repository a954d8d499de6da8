package sequencer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/batcher"
	"github.com/proophi/proophi/sequencer/builder"
)

// L1 is all that the sequencer needs of the chain: what its packages ask for, and a life of its own.
type L1 interface {
	builder.Chain
	batcher.L1
	// WaitSynced returns once the view has reached the head that the chain had.
	WaitSynced(ctx context.Context) error
	// CommitInput returns the input of the transaction that made a commit.
	CommitInput(ctx context.Context, transaction common.Hash) ([]byte, error)
	// AnswerChallenges shows the witnesses that provers asked for on L1.
	AnswerChallenges(ctx context.Context, witnesses Witnesses) error
	// Funds are what stands behind the batches.
	Funds() Funds
	// Run keeps the view up to date until ctx ends.
	Run(ctx context.Context)
}

// chain is [L1] over the contracts. What the builder asks for in every tick is read beforehand, by Run.
type chain struct {
	client   *l1.Client
	follower *l1.Follower
	sender   *l1.Sender
	manifest deploy.Manifest
	interval time.Duration
	clock    clock.Clock
	log      log.Logger
	genesis  protocol.BatchHeader

	mu       sync.Mutex
	safeTime uint64
	rounds   map[uint64]builder.RoundParameters
	funds    Funds
}

// newChain reads what never changes; Run does the rest.
func newChain(ctx context.Context, client *l1.Client, follower *l1.Follower, sender *l1.Sender, m deploy.Manifest,
	interval time.Duration, clk clock.Clock, logger log.Logger) (*chain, error) {
	c := &chain{client: client, follower: follower, sender: sender, manifest: m, interval: interval, clock: clk, log: logger,
		rounds: make(map[uint64]builder.RoundParameters)}
	rollup, verifiers := bindings.NewIRollup(), bindings.NewIVerifierRegistry()
	header, err := l1.Query(ctx, client, m.Rollup, rollup.PackGenesisHeader(), rollup.UnpackGenesisHeader)
	if err != nil {
		return nil, fmt.Errorf("reading genesis header: %w", err)
	}
	c.genesis = l1.Header(header)
	active, err := l1.Query(ctx, client, m.Verifiers, verifiers.PackActiveCircuit(), verifiers.UnpackActiveCircuit)
	if err != nil {
		return nil, fmt.Errorf("reading active circuit: %w", err)
	}
	if active.CircuitId != m.CircuitID || active.Circuit.Slots != m.Slots || active.Circuit.UnitsPerSlot != m.UnitsPerSlot {
		return nil, fmt.Errorf("%w: circuit %x of %d slots of %d units, manifest has %v, %d, %d", ErrShape, active.CircuitId,
			active.Circuit.Slots, active.Circuit.UnitsPerSlot, m.CircuitID, m.Slots, m.UnitsPerSlot)
	}
	return c, nil
}

// Run implements L1.
func (c *chain) Run(ctx context.Context) {
	ticker := c.clock.NewTicker(c.interval)
	defer ticker.Stop()
	for {
		if err := c.refresh(ctx); err != nil && ctx.Err() == nil {
			c.log.Warn("L1 could not be read; trying again", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.Ch():
		}
	}
}

// refresh reads the safe head, the funds and the parameters of the rounds that the newest commit has fixed.
func (c *chain) refresh(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	latest := c.follower.View().LatestCommit()
	rounds := make(map[uint64]builder.RoundParameters)
	for round := latest + 1; round <= latest+2; round++ {
		p, err := c.readRound(ctx, round)
		if errors.Is(err, builder.ErrRoundUnknown) {
			break
		}
		if err != nil {
			return err
		}
		rounds[round] = p
	}
	funds, err := c.readFunds(ctx, c.sender.From())
	if err != nil {
		return err
	}
	safe, err := c.client.HeaderByNumber(ctx, big.NewInt(int64(rpc.SafeBlockNumber)))
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rounds, c.funds = rounds, funds
	if err != nil {
		return fmt.Errorf("reading safe head: %w", err)
	}
	c.safeTime = safe.Time
	return nil
}

// maxChunks is the contract's own limit: one bit of a word for each chunk.
const maxChunks = 64

func (c *chain) readRound(ctx context.Context, round uint64) (builder.RoundParameters, error) {
	auction := bindings.NewIProverAuction()
	p, err := l1.Query(ctx, c.client, c.manifest.Auction, auction.PackRoundParameters(round), auction.UnpackRoundParameters)
	if l1.IsRevert(err, "RoundUnknown") {
		return builder.RoundParameters{}, fmt.Errorf("round %d: %w", round, builder.ErrRoundUnknown)
	}
	if err != nil {
		return builder.RoundParameters{}, fmt.Errorf("reading parameters of round %d: %w", round, err)
	}
	terms := builder.RoundParameters{ReserveWei: p.ReserveWei, FloorWei: p.FloorWei, DataFeeCapWei: new(big.Int).SetUint64(p.DataFeeCapWei),
		MaxChunks: min(int(p.MaxChunks), maxChunks)}
	if p.FloorWei.Sign() == 0 {
		terms.FloorWei, terms.DataFeeCapWei = ownTerms(c.manifest, p.ReserveWei, c.follower.View().Head().BaseFeeWei)
	}
	return terms, nil
}

// ownTerms are the floor and the data fee cap of new lots in a round after a drop, for which L1 has none: what the market
// would ask for at least. Whatever such a lot did not pay would be the sequencer's loss.
func ownTerms(m deploy.Manifest, reserveWei, baseFeeWei *big.Int) (floorWei, dataFeeCapWei *big.Int) {
	units := big.NewInt(int64(m.UnitsPerSlot))
	margin := new(big.Int).Add(m.Parameters.SequencerFeeWei, units)
	margin.Sub(margin, common.Big1).Div(margin, units)
	dataFeeCapWei = new(big.Int).SetUint64(m.Parameters.DataFeeFloorWei)
	if now := new(big.Int).Mul(baseFeeWei, big.NewInt(2*int64(m.Parameters.DataGasPerSlot))); now.Cmp(dataFeeCapWei) > 0 {
		dataFeeCapWei = now
	}
	return margin.Add(margin, reserveWei), dataFeeCapWei
}

// RoundOf implements builder.Chain.
func (c *chain) RoundOf(_ context.Context, batch uint64) (uint64, error) {
	return roundOf(c.follower.View(), batch)
}

// roundOf counts from the newest batch that is not dropped: what lies between is committed first.
func roundOf(view *l1.View, batch uint64) (uint64, error) {
	head := view.HeadBatch()
	if batch <= head {
		return 0, fmt.Errorf("batch %d, L1 has %d: %w", batch, head, builder.ErrRoundUnknown)
	}
	return view.LatestCommit() + batch - head, nil
}

// RoundParameters implements builder.Chain.
func (c *chain) RoundParameters(_ context.Context, round uint64) (builder.RoundParameters, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, ok := c.rounds[round]
	if !ok {
		return p, fmt.Errorf("round %d: %w", round, builder.ErrRoundUnknown)
	}
	return p, nil
}

// HeadTime implements builder.Chain.
func (c *chain) HeadTime(context.Context) (uint64, error) { return c.follower.View().Head().Time, nil }

// Operations implements builder.Chain.
func (c *chain) Operations(_ context.Context, from uint64, limit int) ([]builder.QueueOperation, error) {
	view := c.follower.View()
	c.mu.Lock()
	defer c.mu.Unlock()
	var ops []builder.QueueOperation
	for _, item := range view.QueueItems(from, from+uint64(limit)) {
		if !takes(item.EnqueuedAt, c.safeTime, view.Head().Time, uint64(c.manifest.Parameters.ForcedDelaySeconds)) {
			break
		}
		ops = append(ops, builder.QueueOperation{Index: item.Index, Item: item.Item, EnqueuedAt: item.EnqueuedAt})
	}
	return ops, nil
}

// takes reports whether an operation is taken into a lot: once it is safe, or has waited for half the delay after which
// L1 refuses batches without it. Half, because a batch that is sealed without the operation must still be committed in
// time: nothing can be added to it.
func takes(enqueuedAt, safeTime, headTime, forcedDelay uint64) bool {
	return enqueuedAt <= safeTime || enqueuedAt+forcedDelay/2 <= headTime
}

// View implements batcher.L1.
func (c *chain) View(_ context.Context, fromBatch uint64) (batcher.View, error) {
	view := c.follower.View()
	// Commit ids never lag behind batch numbers, so that none of the wanted batches has a lower one.
	commits := commitsOf(view.Batches(min(fromBatch, view.LatestCommit())))
	commits = slices.DeleteFunc(commits, func(c batcher.Commit) bool {
		return c.Header.BatchNumber < fromBatch && c.Header.CommitID != commits[len(commits)-1].Header.CommitID
	})
	return batcher.View{Time: view.Head().Time, Genesis: c.genesis, Commits: commits}, nil
}

var statuses = map[l1.Status]batcher.Status{l1.Committed: batcher.Committed, l1.Proven: batcher.Proven, l1.Finalized: batcher.Finalized}

// commitsOf returns the batches that are not dropped.
func commitsOf(batches []*l1.Batch) []batcher.Commit {
	var commits []batcher.Commit
	for _, b := range batches {
		status, ok := statuses[b.Status]
		if !ok {
			continue
		}
		commit := batcher.Commit{Header: l1.Header(b.Header), HeaderHash: b.HeaderHash, Transaction: b.Transaction, Status: status}
		for _, chunk := range b.Chunks {
			commit.Proven = append(commit.Proven, chunk.Proven)
		}
		commits = append(commits, commit)
	}
	return commits
}

// Send implements batcher.L1.
func (c *chain) Send(ctx context.Context, call batcher.Call) (common.Hash, error) {
	receipt, err := c.sender.Send(ctx, l1.Call{Intent: call.Intent, Kind: call.Kind, To: c.manifest.Rollup, Data: call.Input})
	if errors.Is(err, l1.ErrIncluded) {
		return common.Hash{}, nil // its effect will be seen
	}
	if l1.IsRevert(err, "BondTooLow", "DepositTooLow", "NotSequencer") {
		return common.Hash{}, fmt.Errorf("%w: %w", batcher.ErrUncovered, err)
	}
	if err != nil {
		return common.Hash{}, err
	}
	return receipt.TxHash, nil
}

// Resolve implements batcher.L1.
func (c *chain) Resolve(intent string) error { return c.sender.Resolve(intent) }

// WaitSynced implements L1. It reads the prices too, so that the first tick has them.
func (c *chain) WaitSynced(ctx context.Context) error {
	if _, err := c.follower.WaitSynced(ctx); err != nil {
		return err
	}
	return c.refresh(ctx)
}

// CommitInput implements L1.
func (c *chain) CommitInput(ctx context.Context, transaction common.Hash) ([]byte, error) {
	tx, _, err := c.client.TransactionByHash(ctx, transaction)
	if err != nil {
		return nil, fmt.Errorf("reading transaction %v: %w", transaction, err)
	}
	return tx.Data(), nil
}
