package mempool

import (
	"fmt"
	"math/big"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Transaction is a signed message in the pool. It is never changed once admitted.
type Transaction struct {
	Message       protocol.Message
	Authorization protocol.Authorization
	Hash          common.Hash
	// Arrival orders the transactions of a pool; ArrivedAt is for people.
	Arrival   uint64
	ArrivedAt time.Time
}

// Bid returns what a transaction offers: its fee limit.
func (t *Transaction) Bid() *big.Int { return t.Message.MaxFeeWei }

// Expired reports whether a chunk of the given time can no longer execute the transaction.
func (t *Transaction) Expired(chunkTime uint64) bool { return chunkTime >= t.Message.ValidUntil }

// newTransaction checks what needs no state: ranges and the recipient. The authorization's fee limit and expiry are
// the message's.
func newTransaction(domain fr.Element, m protocol.Message, a protocol.Authorization) (*Transaction, error) {
	if err := m.Check(); err != nil {
		return nil, err
	}
	transfer := m.Kind == protocol.KindTransfer
	if transfer == (m.To == common.Address{}) {
		return nil, fmt.Errorf("%w: %v to %v", ErrRecipient, m.Kind, m.To)
	}
	m.AmountWei, m.MaxFeeWei = new(big.Int).Set(m.AmountWei), new(big.Int).Set(m.MaxFeeWei)
	a.MaxFeeWei, a.ValidUntil = m.MaxFeeWei, m.ValidUntil
	element := m.Hash(domain)
	return &Transaction{Message: m, Authorization: a, Hash: element.Bytes()}, nil
}

// outbids reports whether the transaction's bid is at least percent above other's, and above it at all.
func (t *Transaction) outbids(other *Transaction, percent uint64) bool {
	needed := new(big.Int).SetUint64(100 + percent)
	needed.Mul(needed, other.Bid())
	offered := new(big.Int).Mul(big.NewInt(100), t.Bid())
	return offered.Cmp(needed) >= 0 && t.Bid().Cmp(other.Bid()) > 0
}
