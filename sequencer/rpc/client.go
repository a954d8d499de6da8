package rpc

import (
	"context"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/proophi/proophi/circuits/protocol"
)

// Client calls a sequencer.
type Client struct{ rpc *gethrpc.Client }

// Dial returns a client for a sequencer's URL. The token may be empty; it is needed for traces.
func Dial(ctx context.Context, url, token string) (*Client, error) {
	var options []gethrpc.ClientOption
	if token != "" {
		options = append(options, gethrpc.WithHeader("Authorization", "Bearer "+token), gethrpc.WithHTTPClient(&http.Client{}))
	}
	c, err := gethrpc.DialOptions(ctx, url, options...)
	if err != nil {
		return nil, fmt.Errorf("dialing sequencer %s: %w", url, err)
	}
	return &Client{rpc: c}, nil
}

// Close ends the client's connections.
func (c *Client) Close() { c.rpc.Close() }

// SendTransaction sends a signed message and returns its hash.
func (c *Client) SendTransaction(ctx context.Context, m protocol.Message, a protocol.Authorization) (hash common.Hash, err error) {
	err = c.rpc.CallContext(ctx, &hash, "proophi_sendTransaction", NewTransaction(m, a))
	return hash, err
}

// Receipt returns a transaction's receipt, or nil.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (r *Receipt, err error) {
	err = c.rpc.CallContext(ctx, &r, "proophi_getReceipt", hash)
	return r, err
}

// Account returns an account, or nil.
func (c *Client) Account(ctx context.Context, owner common.Address) (a *Account, err error) {
	err = c.rpc.CallContext(ctx, &a, "proophi_getAccount", owner)
	return a, err
}

// Block returns a block, or nil.
func (c *Client) Block(ctx context.Context, number uint64) (b *Block, err error) {
	err = c.rpc.CallContext(ctx, &b, "proophi_getBlock", hexutil.Uint64(number))
	return b, err
}

// LatestBlock returns the newest block, or nil before the first.
func (c *Client) LatestBlock(ctx context.Context) (b *Block, err error) {
	err = c.rpc.CallContext(ctx, &b, "proophi_getBlock", "latest")
	return b, err
}

// Batch returns a batch, or nil.
func (c *Client) Batch(ctx context.Context, commitID uint64) (b *Batch, err error) {
	err = c.rpc.CallContext(ctx, &b, "proophi_getBatch", hexutil.Uint64(commitID))
	return b, err
}

// LatestBatch returns the newest sealed batch, or nil before the first.
func (c *Client) LatestBatch(ctx context.Context) (b *Batch, err error) {
	err = c.rpc.CallContext(ctx, &b, "proophi_getBatch", "latest")
	return b, err
}

// Prices returns the prices of now.
func (c *Client) Prices(ctx context.Context) (p *Prices, err error) {
	err = c.rpc.CallContext(ctx, &p, "proophi_getPrices")
	return p, err
}

// ChunkTrace returns the execution of a chunk.
func (c *Client) ChunkTrace(ctx context.Context, commitID uint64, chunk uint32) (t *protocol.ChunkTrace, err error) {
	err = c.rpc.CallContext(ctx, &t, "proophi_getChunkTrace", hexutil.Uint64(commitID), hexutil.Uint64(chunk))
	return t, err
}

// TraceByWitness returns the execution of the chunk with a witness hash.
func (c *Client) TraceByWitness(ctx context.Context, witnessHash common.Hash) (t *protocol.ChunkTrace, err error) {
	err = c.rpc.CallContext(ctx, &t, "proophi_getTraceByWitness", witnessHash)
	return t, err
}

// Withdrawals returns the withdrawals that pay an address.
func (c *Client) Withdrawals(ctx context.Context, owner common.Address) (list []Withdrawal, err error) {
	err = c.rpc.CallContext(ctx, &list, "proophi_getWithdrawals", owner)
	return list, err
}

// Domain returns for which rollup the sequencer takes messages.
func (c *Client) Domain(ctx context.Context) (d Domain, err error) {
	err = c.rpc.CallContext(ctx, &d, "proophi_domain")
	return d, err
}
