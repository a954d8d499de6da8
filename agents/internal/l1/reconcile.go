package l1

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proophi/proophi/agents/internal/journal"
)

// Fate is what became of an intent's transaction.
type Fate uint8

const (
	// Waiting: it may still be included.
	Waiting Fate = iota
	// Included: it is in a block and succeeded. The effect stands unless the chain is reorganized.
	Included
	// Reverted: it is in a block and had no effect.
	Reverted
	// Lost: the nonce was used by another transaction, or the node has forgotten it.
	Lost
)

func (f Fate) String() string { return [...]string{"waiting", "included", "reverted", "lost"}[f] }

// Fate finds out what became of an intent that a restart or a timeout left open.
func (s *Sender) Fate(ctx context.Context, intent journal.Intent) (Fate, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.RequestTimeout)
	defer cancel()
	// The nonce is read first: if it is used now and no receipt is found later, another transaction used it.
	nonce, err := s.client.NonceAt(ctx, s.from, nil)
	if err != nil {
		return Waiting, fmt.Errorf("reading nonce: %w", err)
	}
	known := false
	for _, hash := range intent.Transactions {
		receipt, err := s.client.TransactionReceipt(ctx, hash)
		if err == nil && receipt.Status == types.ReceiptStatusSuccessful {
			return Included, nil
		}
		if err == nil {
			return Reverted, nil
		}
		if !isNotFound(err) {
			return Waiting, fmt.Errorf("reading receipt of %v: %w", hash, err)
		}
		_, pending, err := s.client.TransactionByHash(ctx, hash)
		if err != nil && !isNotFound(err) {
			return Waiting, fmt.Errorf("reading transaction %v: %w", hash, err)
		}
		known = known || err == nil && pending
	}
	if nonce <= intent.Nonce && known {
		return Waiting, nil
	}
	return Lost, nil
}

// settleEarlier makes sure that no earlier transaction can still be included: a new one would take its nonce or repeat
// what it does. Intents without effect are resolved; those with one stay until their owner has seen it. If the intent
// to send is itself waiting, it takes over its hashes: a new version with higher fees replaces the old one.
func (s *Sender) settleEarlier(ctx context.Context, next *journal.Intent) error {
	for _, intent := range s.journal.Pending() {
		fate, err := s.Fate(ctx, intent)
		if err != nil {
			return err
		}
		switch {
		case fate == Included && intent.ID == next.ID:
			return fmt.Errorf("%s: %w", intent.ID, ErrIncluded)
		case fate == Waiting && intent.ID == next.ID:
			next.Nonce, next.Transactions = intent.Nonce, intent.Transactions
		case fate == Waiting:
			return fmt.Errorf("%s with nonce %d: %w", intent.Kind, intent.Nonce, ErrUnresolved)
		case fate == Reverted || fate == Lost:
			s.log.Info("An earlier transaction had no effect", "kind", intent.Kind, "nonce", intent.Nonce, "fate", fate)
			if err := s.Resolve(intent.ID); err != nil {
				return err
			}
		}
	}
	return nil
}
