package mempool

import (
	"fmt"
	"math/big"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/state"
)

// Transaction is a signed message in the pool. It is never changed once admitted.
type Transaction struct {
	Message protocol.Message
	// Signed is the message with its checked signature, as the state executes it.
	Signed *state.Signed
	Hash   common.Hash
	// Arrival orders the transactions of a pool; ArrivedAt is for people.
	Arrival   uint64
	ArrivedAt time.Time
}

// Bid returns what a transaction offers: its fee limit.
func (t *Transaction) Bid() *big.Int { return t.Message.MaxFeeWei }

// Expired reports whether a chunk of the given time can no longer execute the transaction.
func (t *Transaction) Expired(chunkTime uint64) bool { return chunkTime >= t.Message.ValidUntil }

// newTransaction checks what needs neither state nor signature: ranges and the recipient.
func newTransaction(domain fr.Element, m protocol.Message) (*Transaction, error) {
	if err := m.Check(); err != nil {
		return nil, err
	}
	transfer := m.Kind == protocol.KindTransfer
	if transfer == (m.To == common.Address{}) {
		return nil, fmt.Errorf("%w: %v to %v", ErrRecipient, m.Kind, m.To)
	}
	m.AmountWei, m.MaxFeeWei = new(big.Int).Set(m.AmountWei), new(big.Int).Set(m.MaxFeeWei)
	element := m.Hash(domain)
	return &Transaction{Message: m, Hash: element.Bytes()}, nil
}

// authorize checks that the public key is the account's spending key and that its signature is of the message. The
// authorization's fee limit and expiry are the message's.
func (t *Transaction) authorize(domain fr.Element, a protocol.Authorization, account Account) error {
	var pub eddsa.PublicKey
	if _, err := pub.SetBytes(a.PublicKey[:]); err != nil {
		return fmt.Errorf("%w: public key: %w", protocol.ErrInvalidSignature, err)
	}
	if keyHash := protocol.SpendingKeyHash(pub); !keyHash.Equal(&account.SpendingKeyHash) {
		return fmt.Errorf("%w: %v has key hash %x", ErrWrongSpendingKey, t.Message.From, account.SpendingKeyHash.Bytes())
	}
	a.MaxFeeWei, a.ValidUntil = t.Message.MaxFeeWei, t.Message.ValidUntil
	signed, err := state.NewSigned(domain, t.Message, a)
	t.Signed = signed
	return err
}

// outbids reports whether the transaction's bid is at least percent above other's, and above it at all.
func (t *Transaction) outbids(other *Transaction, percent uint64) bool {
	needed := new(big.Int).SetUint64(100 + percent)
	needed.Mul(needed, other.Bid())
	offered := new(big.Int).Mul(big.NewInt(100), t.Bid())
	return offered.Cmp(needed) >= 0 && t.Bid().Cmp(other.Bid()) > 0
}
