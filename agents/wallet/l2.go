package wallet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/rpc"
)

// ValidFor is how long a wallet's operations wait for their inclusion before they expire.
const ValidFor = time.Hour

// stateRank orders the states that lead to finality.
var stateRank = map[rpc.State]int{rpc.StatePending: 1, rpc.StateConfirmed: 2, rpc.StateSealed: 3, rpc.StateCommitted: 4, rpc.StateProven: 5, rpc.StateFinal: 6}

// Reached tells whether state is want or comes after it.
func Reached(state, want rpc.State) bool {
	return stateRank[want] > 0 && stateRank[state] >= stateRank[want]
}

// Sequencer is a user's view of a sequencer.
type Sequencer struct{ *rpc.Client }

// DialSequencer connects to the sequencer at url.
func DialSequencer(ctx context.Context, url string) (*Sequencer, error) {
	client, err := rpc.Dial(ctx, url, "")
	if err != nil {
		return nil, err
	}
	return &Sequencer{client}, nil
}

// AccountOf asks for an account; without one it returns [ErrNoAccount].
func (s *Sequencer) AccountOf(ctx context.Context, address common.Address) (*rpc.Account, error) {
	a, err := s.Account(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("asking for account %v: %w", address, err)
	}
	if a == nil {
		return nil, fmt.Errorf("%w: %v", ErrNoAccount, address)
	}
	return a, nil
}

// Send hands a signed operation to the sequencer.
func (s *Sequencer) Send(ctx context.Context, signed Signed) error {
	hash, err := s.SendTransaction(ctx, signed.Message, signed.Authorization)
	if err != nil {
		return fmt.Errorf("sending %v: %w", signed.Hash, err)
	}
	if hash != signed.Hash {
		return fmt.Errorf("%w: sent %v, answered %v", ErrOtherHash, signed.Hash, hash)
	}
	return nil
}

// Wait polls until the transaction reaches state, or returns [ErrDropped] with the sequencer's reason.
func (s *Sequencer) Wait(ctx context.Context, hash common.Hash, state rpc.State, every time.Duration) (rpc.Receipt, error) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		r, err := s.Receipt(ctx, hash)
		switch {
		case err != nil:
			return rpc.Receipt{}, fmt.Errorf("asking for transaction %v: %w", hash, err)
		case r != nil && r.State == rpc.StateDropped:
			return *r, fmt.Errorf("%w: %v: %s", ErrDropped, hash, r.Reason)
		case r != nil && Reached(r.State, state):
			return *r, nil
		}
		select {
		case <-ctx.Done():
			return rpc.Receipt{}, fmt.Errorf("waiting until %v is %s: %w", hash, state, ctx.Err())
		case <-tick.C:
		}
	}
}

// ClaimOf returns a listed withdrawal in the form that L1 takes.
func ClaimOf(w rpc.Withdrawal) Withdrawal {
	return Withdrawal{CommitID: uint64(w.CommitID), Index: uint64(w.Index), Recipient: w.Recipient, AmountWei: (*big.Int)(w.AmountWei), Path: w.Path}
}

// Next returns the account's next message for the caller to complete: its nonce is set, and an expiry that leaves time
// to be included.
func Next(a *rpc.Account, kind protocol.Kind, now time.Time) protocol.Message {
	return protocol.Message{Kind: kind, From: a.Address, Nonce: uint64(a.PendingNonce), ValidUntil: uint64(now.Add(ValidFor).Unix())}
}
