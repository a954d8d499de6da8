package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proophi/proophi/circuits/protocol"
)

// States of a transaction, in order, as receipts name them.
const (
	StatePending   = "pending"
	StateConfirmed = "confirmed"
	StateCommitted = "committed"
	StateProven    = "proven"
	StateFinal     = "final"
	StateDropped   = "dropped"
)

// stateRank orders the states that lead to finality.
var stateRank = map[string]int{StatePending: 1, StateConfirmed: 2, StateCommitted: 3, StateProven: 4, StateFinal: 5}

// Reached tells whether state is want or comes after it.
func Reached(state, want string) bool {
	return stateRank[want] > 0 && stateRank[state] >= stateRank[want]
}

// Receipt is what the sequencer says about a transaction.
type Receipt struct {
	Hash   common.Hash  `json:"hash"`
	State  string       `json:"state"`
	Reason string       `json:"reason"`
	FeeWei *hexutil.Big `json:"feeWei"`
}

// Account is what the sequencer says about an address.
type Account struct {
	Address         common.Address `json:"address"`
	Index           hexutil.Uint64 `json:"index"`
	Nonce           hexutil.Uint64 `json:"nonce"`
	PendingNonce    hexutil.Uint64 `json:"pendingNonce"`
	BalanceWei      *hexutil.Big   `json:"balanceWei"`
	SpendingKeyHash common.Hash    `json:"spendingKeyHash"`
}

// Prices is what inclusion costs now.
type Prices struct {
	Round        hexutil.Uint64 `json:"round"`
	ReserveWei   *hexutil.Big   `json:"reserveWei"`
	FloorWei     *hexutil.Big   `json:"floorWei"`
	DataFeeWei   *hexutil.Big   `json:"dataFeeWei"`
	UnitsPerSlot hexutil.Uint64 `json:"unitsPerSlot"`
	// SlotFeeWei is the lowest fee of one slot.
	SlotFeeWei *hexutil.Big   `json:"slotFeeWei"`
	Pending    hexutil.Uint64 `json:"pending"`
}

// Domain names the rollup that the sequencer serves.
type Domain struct {
	ChainID *hexutil.Big   `json:"chainId"`
	Rollup  common.Address `json:"rollup"`
}

// Sequencer is a client of a sequencer's JSON-RPC.
type Sequencer struct{ client *rpc.Client }

// DialSequencer connects to the sequencer at url.
func DialSequencer(ctx context.Context, url string) (*Sequencer, error) {
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("dialing the sequencer %s: %w", url, err)
	}
	return &Sequencer{client: client}, nil
}

// Close ends the connection.
func (s *Sequencer) Close() { s.client.Close() }

func (s *Sequencer) call(ctx context.Context, result any, method string, args ...any) error {
	if err := s.client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("sequencer: %s: %w", method, err)
	}
	return nil
}

// Domain asks which rollup the sequencer serves.
func (s *Sequencer) Domain(ctx context.Context) (Domain, error) {
	var d Domain
	return d, s.call(ctx, &d, "proophi_domain")
}

// Prices asks what inclusion costs now.
func (s *Sequencer) Prices(ctx context.Context) (Prices, error) {
	var p Prices
	return p, s.call(ctx, &p, "proophi_getPrices")
}

// Account asks for an account; without one it returns [ErrNoAccount].
func (s *Sequencer) Account(ctx context.Context, address common.Address) (Account, error) {
	var a *Account
	if err := s.call(ctx, &a, "proophi_getAccount", address); err != nil {
		return Account{}, err
	}
	if a == nil {
		return Account{}, fmt.Errorf("%w: %v", ErrNoAccount, address)
	}
	return *a, nil
}

// Receipt asks for a transaction; if there is none it returns [ErrUnknownTransaction].
func (s *Sequencer) Receipt(ctx context.Context, hash common.Hash) (Receipt, error) {
	var r *Receipt
	if err := s.call(ctx, &r, "proophi_getReceipt", hash); err != nil {
		return Receipt{}, err
	}
	if r == nil {
		return Receipt{}, fmt.Errorf("%w: %v", ErrUnknownTransaction, hash)
	}
	return *r, nil
}

// transaction is a signed operation as the sequencer takes it.
type transaction struct {
	Kind       hexutil.Uint64 `json:"kind"`
	From       common.Address `json:"from"`
	To         common.Address `json:"to"`
	AmountWei  *hexutil.Big   `json:"amountWei"`
	MaxFeeWei  *hexutil.Big   `json:"maxFeeWei"`
	Nonce      hexutil.Uint64 `json:"nonce"`
	ValidUntil hexutil.Uint64 `json:"validUntil"`
	PublicKey  hexutil.Bytes  `json:"publicKey"`
	Signature  hexutil.Bytes  `json:"signature"`
}

// Send hands a signed operation to the sequencer.
func (s *Sequencer) Send(ctx context.Context, signed Signed) error {
	m, a := signed.Message, signed.Authorization
	tx := transaction{Kind: hexutil.Uint64(m.Kind), From: m.From, To: m.To, AmountWei: (*hexutil.Big)(m.AmountWei),
		MaxFeeWei: (*hexutil.Big)(m.MaxFeeWei), Nonce: hexutil.Uint64(m.Nonce), ValidUntil: hexutil.Uint64(m.ValidUntil),
		PublicKey: a.PublicKey[:], Signature: append(append([]byte(nil), a.R[:]...), a.S[:]...)}
	var hash common.Hash
	if err := s.call(ctx, &hash, "proophi_sendTransaction", tx); err != nil {
		return err
	}
	if hash != signed.Hash {
		return fmt.Errorf("sequencer: sent %v, it answered %v", signed.Hash, hash)
	}
	return nil
}

// Wait polls until the transaction reaches state, or returns [ErrDropped] with the sequencer's reason.
func (s *Sequencer) Wait(ctx context.Context, hash common.Hash, state string, every time.Duration) (Receipt, error) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		r, err := s.Receipt(ctx, hash)
		switch {
		case err != nil && !errors.Is(err, ErrUnknownTransaction):
			return r, err
		case r.State == StateDropped:
			return r, fmt.Errorf("%w: %v: %s", ErrDropped, hash, r.Reason)
		case Reached(r.State, state):
			return r, nil
		}
		select {
		case <-ctx.Done():
			return r, fmt.Errorf("waiting until %v is %s: %w", hash, state, ctx.Err())
		case <-tick.C:
		}
	}
}

// L1Withdrawal is a withdrawal as the sequencer lists it.
type L1Withdrawal struct {
	CommitID  hexutil.Uint64 `json:"commitId"`
	Index     hexutil.Uint64 `json:"index"`
	Recipient common.Address `json:"recipient"`
	AmountWei *hexutil.Big   `json:"amountWei"`
	Path      []common.Hash  `json:"path"`
	State     string         `json:"state"`
}

// Withdrawals lists the payments on L1 to an address, of all batches.
func (s *Sequencer) Withdrawals(ctx context.Context, address common.Address) ([]L1Withdrawal, error) {
	var list []L1Withdrawal
	return list, s.call(ctx, &list, "proophi_getWithdrawals", address)
}

// Claim is the withdrawal in the form that L1 takes.
func (w L1Withdrawal) Claim() Withdrawal {
	return Withdrawal{CommitID: uint64(w.CommitID), Index: uint64(w.Index), Recipient: w.Recipient, AmountWei: (*big.Int)(w.AmountWei), Path: w.Path}
}

// Next returns a message of account a for the caller to complete: nonce, and an expiry that leaves time to be included.
func (a Account) Next(kind protocol.Kind, now time.Time) protocol.Message {
	return protocol.Message{Kind: kind, From: a.Address, Nonce: uint64(a.PendingNonce), ValidUntil: uint64(now.Add(ValidFor).Unix())}
}

// ValidFor is how long a wallet's operations wait for their inclusion before they expire.
const ValidFor = time.Hour
