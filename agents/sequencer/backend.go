package sequencer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/batcher"
	"github.com/proophi/proophi/sequencer/builder"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/rpc"
	"github.com/proophi/proophi/sequencer/state"
)

// backend answers JSON-RPC from the parts of the sequencer.
type backend struct {
	params  derive.Params
	pool    *mempool.Pool
	ledger  *builder.Ledger
	state   *state.State
	log     *builder.Log
	builder *builder.Builder
	batcher *batcher.Batcher
	// funds tells what stands behind the batches.
	funds func() Funds
	// synced is set once the log has caught up with L1.
	synced atomic.Bool
}

// ready returns why no transaction is taken, or nil.
func (b *backend) ready() error {
	if !b.synced.Load() {
		return fmt.Errorf("%w: it has not caught up with L1", rpc.ErrNotReady)
	}
	if err := b.batcher.Fault(); err != nil {
		return fmt.Errorf("%w: %w", rpc.ErrNotReady, err)
	}
	return nil
}

// SendTransaction implements rpc.Backend.
func (b *backend) SendTransaction(_ context.Context, m protocol.Message, a protocol.Authorization) (common.Hash, error) {
	if err := b.ready(); err != nil {
		return common.Hash{}, err
	}
	hash, err := b.pool.Add(m, a)
	if errors.Is(err, builder.ErrNotReady) {
		err = fmt.Errorf("%w: %w", rpc.ErrNotReady, err)
	}
	return hash, err
}

// Receipt implements rpc.Backend.
func (b *backend) Receipt(_ context.Context, hash common.Hash) (*rpc.Receipt, error) {
	r, err := b.log.Receipt(hash)
	if err == nil {
		return b.executed(r)
	}
	if !errors.Is(err, builder.ErrUnknown) {
		return nil, err
	}
	if b.pool.Get(hash) != nil {
		return &rpc.Receipt{Hash: hash, State: rpc.StatePending}, nil
	}
	if reason, ok := b.pool.DropReason(hash); ok {
		return &rpc.Receipt{Hash: hash, State: rpc.StateDropped, Reason: reason.Error()}, nil
	}
	return nil, nil
}

// executed returns the receipt of a transaction that is in a block.
func (b *backend) executed(r builder.Receipt) (*rpc.Receipt, error) {
	chunk, err := b.log.Chunk(r.Chunk)
	if err != nil {
		return nil, err
	}
	receipt := &rpc.Receipt{
		Hash: r.Hash, State: rpc.StateConfirmed, Block: quantity(r.Confirmation.BlockNumber), Position: quantity(uint64(r.Confirmation.Position)),
		Slot: quantity(uint64(r.Slot)), FeeWei: (*hexutil.Big)(r.FeeWei),
		Confirmation: &rpc.Confirmation{
			BlockNumber: hexutil.Uint64(r.Confirmation.BlockNumber), ParentHash: r.Confirmation.ParentHash,
			Position: hexutil.Uint64(r.Confirmation.Position), WordsHash: r.Confirmation.WordsHash, Signature: r.Signature,
		},
	}
	batch, err := b.log.Batch(chunk.Batch)
	if errors.Is(err, builder.ErrUnknown) {
		return receipt, nil // it is open
	}
	if err != nil {
		return nil, err
	}
	receipt.Batch, receipt.Chunk = quantity(batch.Round), quantity(r.Chunk-batch.FirstChunk)
	if commit, ok := b.batcher.Commit(batch.Number); ok {
		receipt.Batch, receipt.State = quantity(commit.Header.CommitID), stateOf(commit)
		if i := r.Chunk - batch.FirstChunk; commit.Status == batcher.Committed && i < uint64(len(commit.Proven)) && commit.Proven[i] {
			receipt.State = rpc.StateProven
		}
	}
	return receipt, nil
}

func stateOf(c batcher.Commit) rpc.State {
	switch c.Status {
	case batcher.Proven:
		return rpc.StateProven
	case batcher.Finalized:
		return rpc.StateFinal
	default:
		return rpc.StateCommitted
	}
}

func quantity(n uint64) *hexutil.Uint64 { return (*hexutil.Uint64)(&n) }

// Account implements rpc.Backend.
func (b *backend) Account(_ context.Context, owner common.Address) (*rpc.Account, error) {
	a, found, err := b.ledger.Account(owner)
	if err != nil || !found {
		return nil, err
	}
	return &rpc.Account{Address: owner, Index: hexutil.Uint64(a.Index), Nonce: hexutil.Uint64(a.Nonce),
		PendingNonce: hexutil.Uint64(b.pool.PendingNonce(owner, a.Nonce)), BalanceWei: (*hexutil.Big)(a.BalanceWei),
		SpendingKeyHash: a.SpendingKeyHash.Bytes()}, nil
}

// LatestBlock implements rpc.Backend.
func (b *backend) LatestBlock(context.Context) (uint64, error) {
	meta, err := b.log.Meta()
	return meta.Block, err
}

// Block implements rpc.Backend.
func (b *backend) Block(_ context.Context, number uint64) (*rpc.Block, error) {
	block, err := b.log.Block(number)
	if errors.Is(err, builder.ErrUnknown) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	ops := make([]hexutil.Uint64, len(block.L1Operations))
	for i, op := range block.L1Operations {
		ops[i] = hexutil.Uint64(op)
	}
	return &rpc.Block{Number: hexutil.Uint64(number), Hash: block.Hash, ParentHash: block.ParentHash, Time: hexutil.Uint64(block.Time),
		SlotCount: hexutil.Uint64(block.SlotCount), Transactions: block.Transactions, L1Operations: ops}, nil
}

// LatestBatch implements rpc.Backend.
func (b *backend) LatestBatch(context.Context) (uint64, error) {
	meta, err := b.log.Meta()
	if err != nil || meta.Batch.Number <= 1 {
		return 0, err
	}
	number := meta.Batch.Number - 1
	if commit, ok := b.batcher.Commit(number); ok {
		return commit.Header.CommitID, nil
	}
	batch, err := b.log.Batch(number)
	return batch.Round, err
}

// batchOf returns the sealed batch that is, or is expected to become, the commit with an id.
func (b *backend) batchOf(commitID uint64) (builder.Batch, bool, error) {
	number, ok := b.batcher.BatchOf(commitID)
	if !ok {
		number = commitID
	}
	batch, err := b.log.Batch(number)
	if errors.Is(err, builder.ErrUnknown) || (err == nil && !ok && batch.Round != commitID) {
		return builder.Batch{}, false, nil
	}
	return batch, err == nil, err
}

// Batch implements rpc.Backend.
func (b *backend) Batch(_ context.Context, commitID uint64) (*rpc.Batch, error) {
	batch, found, err := b.batchOf(commitID)
	if err != nil || !found {
		return nil, err
	}
	result := &rpc.Batch{CommitID: hexutil.Uint64(commitID), State: rpc.StateSealed}
	commit, ok := b.batcher.Commit(batch.Number)
	if ok {
		header := rpc.Header(commit.Header)
		result.State, result.HeaderHash, result.Header, result.Transaction = stateOf(commit), commit.HeaderHash, &header, &commit.Transaction
	}
	records, err := batcher.Records(b.log, batch)
	if err != nil {
		return nil, err
	}
	leaves := make([]common.Hash, len(records))
	for i, r := range records {
		leaves[i] = r.Leaf()
	}
	for i, r := range records {
		chunk, err := b.log.Chunk(batch.FirstChunk + uint64(i))
		if err != nil {
			return nil, err
		}
		path, err := protocol.MerkleProof(leaves, i)
		if err != nil {
			return nil, err
		}
		result.Chunks = append(result.Chunks, chunkResult(r, chunk, path, ok && i < len(commit.Proven) && commit.Proven[i]))
	}
	return result, nil
}

func chunkResult(r protocol.ChunkRecord, c builder.Chunk, path []common.Hash, proven bool) rpc.BatchChunk {
	return rpc.BatchChunk{
		Index: hexutil.Uint64(r.ChunkIndex), PreRoot: r.PreRoot.Bytes(), PostRoot: r.PostRoot.Bytes(), DataHash: r.Binding.DataHash.Bytes(),
		Z: r.Binding.Z.Bytes(), Y: r.Binding.Y.Bytes(), WitnessHash: r.WitnessHash, Path: path,
		Time: hexutil.Uint64(c.Time), L1Count: hexutil.Uint64(c.L1Count), PaidSlots: hexutil.Uint64(c.PaidSlots),
		UnitPriceWei: (*hexutil.Big)(c.UnitPriceWei), DataFeeWei: (*hexutil.Big)(c.DataFeeWei), Proven: proven,
	}
}

// Prices implements rpc.Backend.
func (b *backend) Prices(context.Context) (*rpc.Prices, error) {
	s := b.builder.Status()
	if s.Prices == nil {
		return nil, fmt.Errorf("%w: prices of round %d are not fixed yet", rpc.ErrNotReady, s.Meta.Batch.Round)
	}
	prices := &rpc.Prices{Round: hexutil.Uint64(s.Meta.Batch.Round), ReserveWei: (*hexutil.Big)(s.Prices.ReserveWei),
		FloorWei: (*hexutil.Big)(s.Prices.FloorWei), DataFeeWei: (*hexutil.Big)(s.DataFeeWei),
		UnitsPerSlot: hexutil.Uint64(b.params.UnitsPerSlot), Pending: hexutil.Uint64(b.pool.Len())}
	unitPrice, dataFee := s.Prices.FloorWei, s.DataFeeWei
	if s.Meta.Open {
		unitPrice, dataFee = s.Lot.UnitPriceWei, s.Lot.DataFeeWei
		prices.OpenLot = &rpc.OpenLot{UnitPriceWei: (*hexutil.Big)(unitPrice), Free: hexutil.Uint64(s.Free)}
	}
	fee := new(big.Int).Mul(unitPrice, new(big.Int).SetUint64(uint64(b.params.UnitsPerSlot)))
	prices.SlotFeeWei = (*hexutil.Big)(fee.Add(fee, dataFee))
	return prices, nil
}

// ChunkTrace implements rpc.Backend.
func (b *backend) ChunkTrace(_ context.Context, commitID uint64, index uint32) (*protocol.ChunkTrace, error) {
	batch, found, err := b.batchOf(commitID)
	if err != nil || !found || index >= batch.Chunks {
		return nil, err
	}
	return b.trace(batch.FirstChunk + uint64(index))
}

// trace returns a chunk's trace, or nil if it was pruned or has no signatures.
func (b *backend) trace(number uint64) (*protocol.ChunkTrace, error) {
	chunk, err := b.log.Chunk(number)
	if err != nil || chunk.Imported {
		return nil, err
	}
	trace, err := b.state.Trace(number)
	if errors.Is(err, state.ErrUnknownChunk) {
		return nil, nil
	}
	return trace, err
}

// TraceByWitness implements rpc.Backend.
func (b *backend) TraceByWitness(_ context.Context, witnessHash common.Hash) (*protocol.ChunkTrace, error) {
	number, _, err := b.state.TraceByWitness(witnessHash)
	if errors.Is(err, state.ErrUnknownChunk) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return b.trace(number)
}

// Withdrawals implements rpc.Backend.
func (b *backend) Withdrawals(_ context.Context, owner common.Address) ([]rpc.Withdrawal, error) {
	refs, err := b.log.Withdrawals(owner)
	if err != nil {
		return nil, err
	}
	list := make([]rpc.Withdrawal, 0, len(refs))
	for _, ref := range refs {
		batch, err := b.log.Batch(ref.Batch)
		if err != nil {
			return nil, err
		}
		w, err := b.withdrawal(batch, int(ref.Index))
		if err != nil {
			return nil, err
		}
		list = append(list, w)
	}
	return list, nil
}

// withdrawal returns a withdrawal of a sealed batch. Its path depends on the commit id, so there is none before the commit.
func (b *backend) withdrawal(batch builder.Batch, index int) (rpc.Withdrawal, error) {
	w := batch.Withdrawals[index]
	result := rpc.Withdrawal{CommitID: hexutil.Uint64(batch.Round), Index: hexutil.Uint64(index), Recipient: w.Recipient,
		AmountWei: (*hexutil.Big)(w.AmountWei), Path: []common.Hash{}, State: rpc.StateSealed}
	commit, ok := b.batcher.Commit(batch.Number)
	if !ok {
		return result, nil
	}
	id := commit.Header.CommitID
	result.CommitID, result.State = hexutil.Uint64(id), stateOf(commit)
	var err error
	result.Path, err = protocol.MerkleProof(protocol.WithdrawalLeaves(id, batch.Withdrawals), index)
	return result, err
}

// Domain implements rpc.Backend.
func (b *backend) Domain() rpc.Domain {
	return rpc.Domain{ChainID: (*hexutil.Big)(b.params.ChainID), Rollup: b.params.Rollup, Domain: domainHash(b.params)}
}

func domainHash(p derive.Params) common.Hash {
	domain := protocol.Domain(p.ChainID, p.Rollup)
	return domain.Bytes()
}
