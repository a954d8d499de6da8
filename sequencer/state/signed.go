package state

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
)

// Signed is a message whose signature was checked against the public key that comes with it. Whether that key is the
// sender's spending key is known only when it executes. It is immutable, and made once, when an operation arrives:
// drafts do not verify it again.
type Signed struct {
	message       protocol.Message
	authorization protocol.Authorization
	domain        fr.Element
	hash          fr.Element
	keyHash       fr.Element
}

// NewSigned checks a message's ranges and its signature for a domain.
func NewSigned(domain fr.Element, message protocol.Message, authorization protocol.Authorization) (*Signed, error) {
	if err := message.Check(); err != nil {
		return nil, err
	}
	if message.Kind == protocol.KindWithdraw && message.To != (common.Address{}) {
		return nil, fmt.Errorf("%w: %v", ErrWithdrawRecipient, message.To)
	}
	limit := authorization.MaxFeeWei
	if limit == nil || limit.Cmp(message.MaxFeeWei) != 0 || authorization.ValidUntil != message.ValidUntil {
		return nil, ErrAuthorization
	}
	s := &Signed{message: message, authorization: authorization, domain: domain, hash: message.Hash(domain)}
	pub, err := authorization.Verify(s.hash)
	if err != nil {
		return nil, errors.Join(ErrSignature, err)
	}
	s.keyHash = protocol.SpendingKeyHash(pub)
	s.message.AmountWei, s.message.MaxFeeWei = new(big.Int).Set(message.AmountWei), new(big.Int).Set(limit)
	s.authorization.MaxFeeWei = s.message.MaxFeeWei
	return s, nil
}

// Message returns what was signed. Its integers must not be changed.
func (s *Signed) Message() protocol.Message { return s.message }

// Authorization returns the signature with its key. Its integer must not be changed.
func (s *Signed) Authorization() protocol.Authorization { return s.authorization }

// Hash is the transaction's hash.
func (s *Signed) Hash() common.Hash { return s.hash.Bytes() }

// feeSlots returns how many slots the operation pays for.
func (s *Signed) feeSlots(createsRecipient bool) int64 {
	if s.message.Kind == protocol.KindTransfer && createsRecipient {
		return 2
	}
	return 1
}

// admit checks all that the sender's leaf and the chunk's header say about the operation, in the order in which a
// sender can do something about it.
func (s *Signed) admit(leaf protocol.Leaf, ctx slotContext, feeSlots int64) error {
	m := &s.message
	if !s.domain.Equal(&ctx.domain) {
		return ErrDomain
	}
	if ctx.time >= m.ValidUntil {
		return fmt.Errorf("%w: valid until %d, chunk opened at %d", ErrExpired, m.ValidUntil, ctx.time)
	}
	if leaf.Values[protocol.ValueSpendingKey].IsZero() {
		return fmt.Errorf("%w: %v", ErrNoSpendingKey, m.From)
	}
	if !leaf.Values[protocol.ValueSpendingKey].Equal(&s.keyHash) {
		return fmt.Errorf("%w: %v", ErrSignature, m.From)
	}
	nonce := leaf.Values[protocol.ValueNonce].Uint64()
	switch {
	case m.Nonce < nonce:
		return fmt.Errorf("%w: %d, account has %d", ErrNonceTooLow, m.Nonce, nonce)
	case m.Nonce > nonce:
		return fmt.Errorf("%w: %d, account has %d", ErrNonceTooHigh, m.Nonce, nonce)
	}
	fee := ctx.fee(feeSlots)
	if fee.Cmp(m.MaxFeeWei) > 0 {
		return fmt.Errorf("%w: %v wei, maxFee is %v", ErrFee, fee, m.MaxFeeWei)
	}
	_, err := debit(leaf, new(big.Int).Add(m.AmountWei, fee))
	return err
}
