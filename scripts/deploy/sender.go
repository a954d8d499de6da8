package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Backend is what a deployment needs of a node.
type Backend interface {
	ethereum.ChainIDReader
	ethereum.ContractCaller
	ethereum.GasEstimator
	ethereum.TransactionSender
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
	CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error)
}

// sender sends the transactions of one key in order, without waiting in between.
type sender struct {
	node    Backend
	key     *ecdsa.PrivateKey
	from    common.Address
	chainID *big.Int
	clock   clock.Clock
	poll    time.Duration

	nonce uint64
	sent  []sent
}

// sent is a transaction that waits for its receipt.
type sent struct {
	what string
	hash common.Hash
}

func newSender(ctx context.Context, node Backend, key *ecdsa.PrivateKey, clk clock.Clock) (*sender, error) {
	chainID, err := node.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading chain id: %w", err)
	}
	s := &sender{node: node, key: key, from: crypto.PubkeyToAddress(key.PublicKey), chainID: chainID, clock: clk, poll: 3 * time.Second}
	if chainID.IsUint64() && IsLocal(chainID.Uint64()) {
		s.poll = 50 * time.Millisecond
	}
	if s.nonce, err = node.PendingNonceAt(ctx, s.from); err != nil {
		return nil, fmt.Errorf("reading nonce of %v: %w", s.from, err)
	}
	return s, nil
}

// created is the address of the contract that the transaction after the next skip ones creates.
func (s *sender) created(skip uint64) common.Address {
	return crypto.CreateAddress(s.from, s.nonce+skip)
}

// send broadcasts a call, or a creation if to is nil.
func (s *sender) send(ctx context.Context, what string, to *common.Address, data []byte) error {
	gas, err := s.node.EstimateGas(ctx, ethereum.CallMsg{From: s.from, To: to, Data: data})
	if err != nil {
		return fmt.Errorf("estimating gas of %s: %w", what, err)
	}
	tip, err := s.node.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("asking for the tip: %w", err)
	}
	head, err := s.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("reading the base fee: %w", err)
	}
	fee := new(big.Int).Mul(head.BaseFee, big.NewInt(3))
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chainID), &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: s.nonce, GasTipCap: tip, GasFeeCap: fee.Add(fee, tip), Gas: gas + gas/5, To: to, Data: data,
	})
	if err != nil {
		return fmt.Errorf("signing %s: %w", what, err)
	}
	if err := s.node.SendTransaction(ctx, tx); err != nil {
		return fmt.Errorf("sending %s: %w", what, err)
	}
	s.nonce++
	s.sent = append(s.sent, sent{what: what, hash: tx.Hash()})
	return nil
}

// wait waits for all receipts, and until the node's head has them too, since a node may show a receipt before the state
// that the next estimate is made on. It returns the lowest block among them.
func (s *sender) wait(ctx context.Context) (first uint64, err error) {
	var last uint64
	for _, tx := range s.sent {
		receipt, err := s.receipt(ctx, tx.hash)
		if err != nil {
			return 0, fmt.Errorf("waiting for %s: %w", tx.what, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return 0, fmt.Errorf("%s in transaction %v: %w", tx.what, tx.hash, ErrReverted)
		}
		if block := receipt.BlockNumber.Uint64(); first == 0 || block < first {
			first = block
		}
		last = max(last, receipt.BlockNumber.Uint64())
	}
	s.sent = nil
	return first, s.reach(ctx, last)
}

// reach waits until the head of the node is at the given block.
func (s *sender) reach(ctx context.Context, number uint64) error {
	for {
		head, err := s.node.HeaderByNumber(ctx, nil)
		if err != nil {
			return fmt.Errorf("reading the head: %w", err)
		}
		if head.Number.Uint64() >= number {
			return nil
		}
		if err := s.clock.SleepCtx(ctx, s.poll); err != nil {
			return err
		}
	}
}

func (s *sender) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	for {
		receipt, err := s.node.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
		if err := s.clock.SleepCtx(ctx, s.poll); err != nil {
			return nil, err
		}
	}
}
