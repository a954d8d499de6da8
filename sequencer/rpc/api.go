package rpc

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/proophi/proophi/circuits/protocol"
)

// Backend is the sequencer behind the methods. Results that do not exist are nil without an error.
type Backend interface {
	SendTransaction(ctx context.Context, m protocol.Message, a protocol.Authorization) (common.Hash, error)
	Receipt(ctx context.Context, hash common.Hash) (*Receipt, error)
	Account(ctx context.Context, owner common.Address) (*Account, error)
	// LatestBlock is the number of the newest block, 0 before the first.
	LatestBlock(ctx context.Context) (uint64, error)
	Block(ctx context.Context, number uint64) (*Block, error)
	// LatestBatch is the commit id of the newest sealed batch, 0 before the first.
	LatestBatch(ctx context.Context) (uint64, error)
	Batch(ctx context.Context, commitID uint64) (*Batch, error)
	Prices(ctx context.Context) (*Prices, error)
	ChunkTrace(ctx context.Context, commitID uint64, chunk uint32) (*protocol.ChunkTrace, error)
	TraceByWitness(ctx context.Context, witnessHash common.Hash) (*protocol.ChunkTrace, error)
	Withdrawals(ctx context.Context, owner common.Address) ([]Withdrawal, error)
	Domain() Domain
}

// api has the methods proophi_*.
type api struct{ backend Backend }

// SendTransaction takes a signed transaction and returns its hash.
func (a *api) SendTransaction(ctx context.Context, tx Transaction) (common.Hash, error) {
	m, authorization, err := tx.message()
	if err != nil {
		return common.Hash{}, coded(err)
	}
	hash, err := a.backend.SendTransaction(ctx, m, authorization)
	return hash, coded(err)
}

// GetReceipt returns what became of a transaction, or null.
func (a *api) GetReceipt(ctx context.Context, hash common.Hash) (*Receipt, error) {
	r, err := a.backend.Receipt(ctx, hash)
	return r, coded(err)
}

// GetAccount returns an account, or null.
func (a *api) GetAccount(ctx context.Context, owner common.Address) (*Account, error) {
	account, err := a.backend.Account(ctx, owner)
	return account, coded(err)
}

// GetBlock returns a block by number, or the newest, or null.
func (a *api) GetBlock(ctx context.Context, at NumberOrLatest) (*Block, error) {
	number := uint64(0)
	if n := at.Number; n != nil {
		number = *n
	} else {
		var err error
		if number, err = a.backend.LatestBlock(ctx); err != nil {
			return nil, coded(err)
		}
	}
	b, err := a.backend.Block(ctx, number)
	return b, coded(err)
}

// GetBatch returns a batch by commit id, or the newest, or null.
func (a *api) GetBatch(ctx context.Context, at NumberOrLatest) (*Batch, error) {
	id := uint64(0)
	if n := at.Number; n != nil {
		id = *n
	} else {
		var err error
		if id, err = a.backend.LatestBatch(ctx); err != nil {
			return nil, coded(err)
		}
	}
	b, err := a.backend.Batch(ctx, id)
	return b, coded(err)
}

// GetPrices returns the prices of the round in which the next transactions will be.
func (a *api) GetPrices(ctx context.Context) (*Prices, error) {
	p, err := a.backend.Prices(ctx)
	return p, coded(err)
}

// GetChunkTrace returns the execution of a chunk of a batch, for provers. It needs the bearer token.
func (a *api) GetChunkTrace(ctx context.Context, commitID hexutil.Uint64, chunk hexutil.Uint64) (*protocol.ChunkTrace, error) {
	if !isAuthorized(ctx) {
		return nil, coded(ErrUnauthorized)
	}
	if uint64(chunk) > uint64(^uint32(0)) {
		return nil, coded(fmt.Errorf("chunk %d: %w", chunk, ErrUnknown))
	}
	trace, err := a.backend.ChunkTrace(ctx, uint64(commitID), uint32(chunk))
	if err == nil && trace == nil {
		err = fmt.Errorf("chunk %d of commit %d: %w", chunk, commitID, ErrUnknown)
	}
	return trace, coded(err)
}

// GetTraceByWitness returns the execution of the chunk with the given witness hash. It needs the bearer token.
func (a *api) GetTraceByWitness(ctx context.Context, witnessHash common.Hash) (*protocol.ChunkTrace, error) {
	if !isAuthorized(ctx) {
		return nil, coded(ErrUnauthorized)
	}
	trace, err := a.backend.TraceByWitness(ctx, witnessHash)
	if err == nil && trace == nil {
		err = fmt.Errorf("witness %v: %w", witnessHash, ErrUnknown)
	}
	return trace, coded(err)
}

// GetWithdrawals returns the withdrawals that pay an address.
func (a *api) GetWithdrawals(ctx context.Context, owner common.Address) ([]Withdrawal, error) {
	list, err := a.backend.Withdrawals(ctx, owner)
	if list == nil {
		list = []Withdrawal{}
	}
	return list, coded(err)
}

// Domain says for which rollup messages are signed.
func (a *api) Domain() Domain { return a.backend.Domain() }

// ethAPI has the few methods eth_* that wallets ask of every chain.
type ethAPI struct{ backend Backend }

// ChainId returns the chain id of L2.
func (e *ethAPI) ChainId() hexutil.Uint64 {
	d := e.backend.Domain()
	return hexutil.Uint64(L2ChainID(d.ChainID.ToInt(), d.Rollup))
}

// BlockNumber returns the number of the newest block.
func (e *ethAPI) BlockNumber(ctx context.Context) (hexutil.Uint64, error) {
	n, err := e.backend.LatestBlock(ctx)
	return hexutil.Uint64(n), coded(err)
}

// GetBalance returns the balance of an account now; the sequencer keeps no past states.
func (e *ethAPI) GetBalance(ctx context.Context, owner common.Address, at *CurrentState) (*hexutil.Big, error) {
	account, err := e.backend.Account(ctx, owner)
	if err != nil || account == nil {
		return new(hexutil.Big), coded(err)
	}
	return account.BalanceWei, nil
}

// GetTransactionCount returns the nonce of an account, after what waits if asked for "pending".
func (e *ethAPI) GetTransactionCount(ctx context.Context, owner common.Address, at *CurrentState) (hexutil.Uint64, error) {
	account, err := e.backend.Account(ctx, owner)
	if err != nil || account == nil {
		return 0, coded(err)
	}
	if at != nil && *at == "pending" {
		return account.PendingNonce, nil
	}
	return account.Nonce, nil
}

// CurrentState names the present state: "latest", "pending", "safe" or "finalized" are taken, numbers are not.
type CurrentState string

// UnmarshalJSON reads a tag.
func (c *CurrentState) UnmarshalJSON(data []byte) error {
	var tag string
	if err := json.Unmarshal(data, &tag); err != nil {
		return fmt.Errorf("%w: %.40s", ErrBlockTag, data)
	}
	switch tag {
	case "latest", "pending", "safe", "finalized":
		*c = CurrentState(tag)
		return nil
	}
	return fmt.Errorf("%w: %.40q; only the present state is kept", ErrBlockTag, tag)
}

// NumberOrLatest is a number, as quantity or as JSON number, or "latest" (nil).
type NumberOrLatest struct{ Number *uint64 }

// UnmarshalJSON reads a number or "latest".
func (n *NumberOrLatest) UnmarshalJSON(data []byte) error {
	if string(data) == `"latest"` {
		n.Number = nil
		return nil
	}
	var quantity hexutil.Uint64
	if err := json.Unmarshal(data, &quantity); err == nil {
		n.Number = (*uint64)(&quantity)
		return nil
	}
	var number uint64
	if err := json.Unmarshal(data, &number); err != nil {
		return fmt.Errorf("%w: %.40s", ErrBlockTag, data)
	}
	n.Number = &number
	return nil
}

// MarshalJSON writes the number as a quantity, or "latest".
func (n NumberOrLatest) MarshalJSON() ([]byte, error) {
	if n.Number == nil {
		return json.Marshal("latest")
	}
	return json.Marshal(hexutil.Uint64(*n.Number))
}
