package l1

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/signing"
)

// Call is a transaction that an agent wants.
type Call struct {
	// Intent names the call in the journal: the same for the same thing after a restart.
	Intent string
	// Kind says what is done, e.g. "proveChunks". It goes to the journal and the log.
	Kind string
	// Payload is written to the journal with the intent; nil for none.
	Payload any
	To      common.Address
	Data    []byte
	// ValueWei is the ether sent along; nil for none.
	ValueWei *big.Int
}

// Sender sends the transactions of one account, one after the other, so that there is one stream of nonces and no
// transaction can overtake another. Each is first tried with eth_call, so that a revert costs nothing and has a reason,
// then signed and written to the journal, then broadcast.
//
// An intent stays in the journal until [Sender.Resolve]: its caller has seen the effect on L1. Send resolves it itself
// only when there can be no effect.
type Sender struct {
	client  *Client
	journal *journal.Journal
	manager *txmgr.SimpleTxManager
	signer  *signer
	cfg     SenderConfig
	from    common.Address
	log     log.Logger

	mu sync.Mutex // held while a transaction is under way
}

// NewSender makes a sender for the account of a signer. The journal is its own: no other sender may use it.
func NewSender(client *Client, account signing.Signer, j *journal.Journal, cfg SenderConfig, m metrics.TxMetricer, logger log.Logger) (*Sender, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	sign := &signer{account: account, chainID: client.ID(), journal: j}
	manager, err := txmgr.NewSimpleTxManagerFromConfig("l1", logger, m, cfg.txmgr(client, sign))
	if err != nil {
		return nil, fmt.Errorf("making transaction manager: %w", err)
	}
	return &Sender{client: client, journal: j, manager: manager, signer: sign, cfg: cfg, from: account.Address(), log: logger}, nil
}

// From is the account's address.
func (s *Sender) From() common.Address { return s.from }

// Close makes Send fail from now on. What is in flight ends first if its context does.
func (s *Sender) Close() { s.manager.Close() }

// Simulate tries the call at the newest block. A revert is a [RevertError].
func (s *Sender) Simulate(ctx context.Context, call Call) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.RequestTimeout)
	defer cancel()
	out, err := s.client.CallContract(ctx, callMessage(s.from, call.To, call.ValueWei, call.Data), nil)
	if err != nil {
		return nil, fmt.Errorf("simulating %s: %w", call.Kind, DecodeRevert(err))
	}
	return out, nil
}

// Send gets the call into a block and returns its receipt. It fails with a [RevertError] if the call reverts, before or
// after the broadcast, and with [ErrNotIncluded] if the transaction may still be included later.
func (s *Sender) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	intent, err := newIntent(call)
	if err != nil {
		return nil, err
	}
	if err := s.settleEarlier(ctx, &intent); err != nil {
		return nil, err
	}
	if _, err := s.Simulate(ctx, call); err != nil {
		return nil, err
	}
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return nil, err
	}
	s.signer.begin(intent)
	defer s.signer.end()
	receipt, err := s.manager.Send(ctx, txmgr.TxCandidate{TxData: call.Data, To: &call.To, GasLimit: gas, Value: call.ValueWei})
	if err != nil {
		return nil, s.unsent(call, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, s.reverted(ctx, call, receipt)
	}
	s.log.Debug("L1 included the transaction", "kind", call.Kind, "tx", receipt.TxHash, "block", receipt.BlockNumber, "gas", receipt.GasUsed)
	return receipt, nil
}

// Resolve ends an intent whose effect is on L1. One that is not pending is no mistake: it may have been resolved before.
func (s *Sender) Resolve(intent string) error {
	err := s.journal.Resolve(intent)
	if errors.Is(err, journal.ErrUnknownIntent) {
		return nil
	}
	return err
}

// Pending returns the intents whose effects were not seen yet, oldest first.
func (s *Sender) Pending() []journal.Intent { return s.journal.Pending() }

// estimate returns the call's gas with a margin, at most what one transaction may use.
func (s *Sender) estimate(ctx context.Context, call Call) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.RequestTimeout)
	defer cancel()
	gas, err := s.client.EstimateGas(ctx, callMessage(s.from, call.To, call.ValueWei, call.Data))
	if err != nil {
		return 0, fmt.Errorf("estimating gas of %s: %w", call.Kind, DecodeRevert(err))
	}
	gas = max(gas, min(gas+gas*s.cfg.GasMarginPercent/100, params.MaxTxGas))
	return gas, s.checkFunds(ctx, call, gas)
}

// checkFunds refuses a call that the account cannot pay for even at today's base fee: a node would drop it.
func (s *Sender) checkFunds(ctx context.Context, call Call, gas uint64) error {
	head, _, err := s.client.header(ctx, nil)
	if err != nil {
		return err
	}
	balance, err := s.client.BalanceAt(ctx, s.from, nil)
	if err != nil {
		return fmt.Errorf("reading balance: %w", err)
	}
	needed := new(big.Int).Mul(head.BaseFeeWei, new(big.Int).SetUint64(gas))
	if needed.Add(needed, orZero(call.ValueWei)); balance.Cmp(needed) < 0 {
		return fmt.Errorf("sending %s from %v, %v wei of %v: %w", call.Kind, s.from, balance, needed, ErrFunds)
	}
	return nil
}

// unsent ends a call that brought no receipt. If nothing was signed, nothing was broadcast and the call never was.
func (s *Sender) unsent(call Call, err error) error {
	if _, signed := s.journal.Get(call.Intent); !signed {
		return fmt.Errorf("sending %s: %w", call.Kind, err)
	}
	return fmt.Errorf("sending %s: %w: %w", call.Kind, ErrNotIncluded, err)
}

// reverted ends a call whose transaction was included without effect, with the reason that a replay on its block finds.
func (s *Sender) reverted(ctx context.Context, call Call, receipt *types.Receipt) error {
	_, err := s.client.CallContract(ctx, callMessage(s.from, call.To, call.ValueWei, call.Data), receipt.BlockNumber)
	reason := DecodeRevert(err)
	if !IsRevert(reason) {
		reason = &RevertError{}
	}
	return errors.Join(fmt.Errorf("transaction %v of %s in block %v: %w", receipt.TxHash, call.Kind, receipt.BlockNumber, reason),
		s.Resolve(call.Intent))
}

func newIntent(call Call) (journal.Intent, error) {
	intent := journal.Intent{ID: call.Intent, Kind: call.Kind}
	if call.Payload == nil {
		return intent, nil
	}
	payload, err := json.Marshal(call.Payload)
	if err != nil {
		return journal.Intent{}, fmt.Errorf("encoding intent %s: %w", call.Intent, err)
	}
	intent.Payload = payload
	return intent, nil
}

// backend is the client as the transaction manager sees it: it does not simulate a second time, where a revert would
// be tried again for a minute, and it does not close a connection that others use.
type backend struct{ *ethclient.Client }

func (backend) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, nil
}

func (backend) Close() {}
