package l1

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Client is a connection to a node of the chain that it was dialled for.
type Client struct {
	*ethclient.Client
	chainID *big.Int
}

// Dial connects to the node at url (http, ws or the path of a socket) and refuses a chain with another id. A chainID of
// 0 accepts every chain.
func Dial(ctx context.Context, url string, chainID uint64) (*Client, error) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("dialling L1 node: %w", err)
	}
	got, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("asking L1 node for its chain: %w", err)
	}
	if chainID != 0 && got.Cmp(new(big.Int).SetUint64(chainID)) != 0 {
		client.Close()
		return nil, fmt.Errorf("chain %v instead of %d: %w", got, chainID, ErrWrongChain)
	}
	return &Client{Client: client, chainID: got}, nil
}

// ID returns the chain's id.
func (c *Client) ID() *big.Int { return new(big.Int).Set(c.chainID) }

// Call asks a contract at the newest block. A revert is a [RevertError].
func (c *Client) Call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	out, err := c.CallContract(ctx, callMessage(common.Address{}, to, nil, data), nil)
	return out, DecodeRevert(err)
}

// Query calls a view of a contract and unpacks its answer: Query(ctx, c, address, binding.PackX(), binding.UnpackX).
func Query[T any](ctx context.Context, c *Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := c.Call(ctx, to, data)
	if err != nil {
		var zero T
		return zero, err
	}
	return unpack(out)
}

// Head returns the newest block.
func (c *Client) Head(ctx context.Context) (Block, error) {
	head, _, err := c.header(ctx, nil)
	return head, err
}

// errNoBlock is what the node says of a block that it does not have.
var errNoBlock = errors.New("node does not have the block")

// header returns the canonical block at number, or the newest for nil.
func (c *Client) header(ctx context.Context, number *big.Int) (Block, *types.Header, error) {
	h, err := c.HeaderByNumber(ctx, number)
	if isNotFound(err) {
		return Block{}, nil, fmt.Errorf("block %v: %w", number, errNoBlock)
	}
	if err != nil {
		return Block{}, nil, fmt.Errorf("reading block %v: %w", number, err)
	}
	return blockOf(h), h, nil
}
