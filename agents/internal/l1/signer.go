package l1

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/signing"
)

// signer signs the versions of one transaction at a time and writes the hash of each to the journal before anyone can
// broadcast it. A version that could not be written is not signed.
type signer struct {
	account signing.Signer
	chainID *big.Int
	journal *journal.Journal

	mu     sync.Mutex
	intent *journal.Intent
}

func (s *signer) begin(intent journal.Intent) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.intent = &intent
}

func (s *signer) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.intent = nil
}

func (s *signer) sign(ctx context.Context, from common.Address, tx *types.Transaction) (*types.Transaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.intent == nil || from != s.account.Address() {
		return nil, fmt.Errorf("signing for %v without an intent of its own: %w", from, ErrUnresolved)
	}
	signed, err := s.account.SignTransaction(ctx, s.chainID, tx)
	if err != nil {
		return nil, err
	}
	if s.intent.Nonce != signed.Nonce() {
		s.intent.Nonce, s.intent.Transactions = signed.Nonce(), nil
	}
	s.intent.Transactions = append(s.intent.Transactions, signed.Hash())
	if err := s.journal.Put(*s.intent); err != nil {
		return nil, err
	}
	return signed, nil
}
