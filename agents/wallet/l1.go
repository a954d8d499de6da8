package wallet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
)

// prepaymentPercent is how much of the prepayment asked for now is sent along: the backlog can grow until the
// transaction is included. The inbox keeps what is over for its payer to take back.
const prepaymentPercent = 250

// receiptPoll is how often a wallet looks whether a transaction was included.
const receiptPoll = 250 * time.Millisecond

// Backend is what a wallet needs of an L1 client.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
}

// L1 are the operations of one Ethereum key on the contracts of a rollup.
type L1 struct {
	key     *ecdsa.PrivateKey
	chainID *big.Int
	backend Backend
	inbox   *bindings.IForcedInbox
	bridge  *bindings.IBridge
	atInbox *bind.BoundContract
	atClaim *bind.BoundContract
}

// Queued is an operation of the L1 queue.
type Queued struct {
	Index   uint64
	Item    protocol.QueueItem
	Receipt *types.Receipt
}

// Withdrawal is a claimable payment of a final batch.
type Withdrawal struct {
	CommitID  uint64
	Index     uint64
	Recipient common.Address
	AmountWei *big.Int
	Path      []common.Hash
}

// NewL1 returns the operations of key on an inbox and a bridge.
func NewL1(key *ecdsa.PrivateKey, chainID *big.Int, backend Backend, inbox, bridge common.Address) *L1 {
	l := &L1{key: key, chainID: chainID, backend: backend, inbox: bindings.NewIForcedInbox(), bridge: bindings.NewIBridge()}
	l.atInbox, l.atClaim = l.inbox.Instance(backend, inbox), l.bridge.Instance(backend, bridge)
	return l
}

// Address is the key's.
func (l *L1) Address() common.Address { return crypto.PubkeyToAddress(l.key.PublicKey) }

// Deposit sends a transaction that enqueues a deposit for recipient.
func (l *L1) Deposit(ctx context.Context, recipient common.Address, amountWei *big.Int) (*types.Transaction, error) {
	data, err := l.inbox.TryPackDeposit(recipient, amountWei)
	return l.enqueue(ctx, "depositing", amountWei, data, err)
}

// SetKey sends a transaction that enqueues the spending-key hash of the sender's account.
func (l *L1) SetKey(ctx context.Context, keyHash common.Hash) (*types.Transaction, error) {
	data, err := l.inbox.TryPackSetKey(keyHash)
	return l.enqueue(ctx, "setting the spending key", new(big.Int), data, err)
}

// ForceTransfer sends a transaction that enqueues a transfer on L2 which no sequencer can refuse.
func (l *L1) ForceTransfer(ctx context.Context, recipient common.Address, amountWei *big.Int) (*types.Transaction, error) {
	data, err := l.inbox.TryPackForcedTransfer(recipient, amountWei)
	return l.enqueue(ctx, "forcing a transfer", new(big.Int), data, err)
}

// ForceWithdraw sends a transaction that enqueues a withdrawal to the sender; [protocol.MaxAmount] means everything.
func (l *L1) ForceWithdraw(ctx context.Context, amountWei *big.Int) (*types.Transaction, error) {
	data, err := l.inbox.TryPackForcedWithdraw(amountWei)
	return l.enqueue(ctx, "forcing a withdrawal", new(big.Int), data, err)
}

// Claim sends a transaction that pays a withdrawal of a final batch to its recipient.
func (l *L1) Claim(ctx context.Context, w Withdrawal) (*types.Transaction, error) {
	path := make([][32]byte, len(w.Path))
	for i, h := range w.Path {
		path[i] = h
	}
	data, err := l.bridge.TryPackClaim(w.CommitID, new(big.Int).SetUint64(w.Index), w.Recipient, w.AmountWei, path)
	if err != nil {
		return nil, fmt.Errorf("claiming: %w", err)
	}
	tx, err := l.transact(ctx, l.atClaim, nil, data)
	return tx, explain("claiming", err)
}

// IsClaimed tells whether a withdrawal was paid.
func (l *L1) IsClaimed(ctx context.Context, w Withdrawal) (bool, error) {
	data := l.bridge.PackIsClaimed(w.CommitID, new(big.Int).SetUint64(w.Index))
	return bind.Call(l.atClaim, &bind.CallOpts{Context: ctx}, data, l.bridge.UnpackIsClaimed)
}

// PrepaymentWei is what an operation has to prepay now.
func (l *L1) PrepaymentWei(ctx context.Context) (*big.Int, error) {
	wei, err := bind.Call(l.atInbox, &bind.CallOpts{Context: ctx}, l.inbox.PackPrepaymentWei(), l.inbox.UnpackPrepaymentWei)
	if err != nil {
		return nil, fmt.Errorf("reading the prepayment: %w", err)
	}
	return wei, nil
}

func (l *L1) enqueue(ctx context.Context, doing string, amountWei *big.Int, data []byte, err error) (*types.Transaction, error) {
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	value, err := l.PrepaymentWei(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	value.Mul(value, big.NewInt(prepaymentPercent)).Div(value, big.NewInt(100)).Add(value, amountWei)
	tx, err := l.transact(ctx, l.atInbox, value, data)
	return tx, explain(doing, err)
}

// call sends a transaction to a contract, without ether.
func (l *L1) call(ctx context.Context, doing string, to common.Address, data []byte) (*types.Transaction, error) {
	tx, err := l.transact(ctx, bind.NewBoundContract(to, abi.ABI{}, l.backend, l.backend, l.backend), nil, data)
	return tx, explain(doing, err)
}

// transact sends a call with more gas than it needs now: what others do before it is included can make it dearer.
func (l *L1) transact(ctx context.Context, contract *bind.BoundContract, value *big.Int, data []byte) (*types.Transaction, error) {
	to := contract.Address()
	gas, err := l.backend.EstimateGas(ctx, ethereum.CallMsg{From: l.Address(), To: &to, Value: value, Data: data})
	if err != nil {
		return nil, err
	}
	opts := bind.NewKeyedTransactor(l.key, l.chainID)
	opts.Context, opts.Value, opts.GasLimit = ctx, value, gas+gas/4
	return bind.Transact(contract, opts, data)
}

// Wait waits until the transaction is included and returns its receipt, or [ErrReverted].
func (l *L1) Wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	tick := time.NewTicker(receiptPoll)
	defer tick.Stop()
	for {
		receipt, err := l.backend.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return receipt, nil
		case err == nil:
			return receipt, fmt.Errorf("%w: %v: %w", ErrReverted, tx.Hash(), l.reason(ctx, tx, receipt.BlockNumber))
		case !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "indexing is in progress"):
			return nil, fmt.Errorf("reading the receipt of %v: %w", tx.Hash(), err)
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for %v: %w", tx.Hash(), ctx.Err())
		case <-tick.C:
		}
	}
}

// WaitQueued waits until an enqueuing transaction is included and reads where in the queue its operation stands.
func (l *L1) WaitQueued(ctx context.Context, tx *types.Transaction) (Queued, error) {
	receipt, err := l.Wait(ctx, tx)
	if err != nil {
		return Queued{}, err
	}
	for _, log := range receipt.Logs {
		event, err := l.inbox.UnpackOperationEnqueuedEvent(log)
		if err != nil {
			continue
		}
		item, err := protocol.DecodeItem(event.Item)
		return Queued{Index: event.Index, Item: item, Receipt: receipt}, err
	}
	return Queued{}, fmt.Errorf("transaction %v enqueued nothing", tx.Hash())
}

// errNoReason: a reverted transaction succeeds when it is repeated, as one that ran out of gas does.
var errNoReason = errors.New("the reason is not known")

// reason repeats a reverted transaction after its block to learn why it reverted.
func (l *L1) reason(ctx context.Context, tx *types.Transaction, block *big.Int) error {
	call := ethereum.CallMsg{From: l.Address(), To: tx.To(), Value: tx.Value(), Data: tx.Data()}
	if _, err := l.backend.CallContract(ctx, call, block); err != nil {
		return l1.DecodeRevert(err)
	}
	return errNoReason
}

// explain says what was done, and names the contract's error behind a refused call.
func explain(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, l1.DecodeRevert(err))
}
