package protocol

import (
	"bytes"
	"errors"
	"fmt"
	"hash"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"
)

// Message is what a user signs for a Transfer or a Withdraw.
type Message struct {
	Kind Kind           `json:"kind"`
	From common.Address `json:"from"`
	// To is the zero address for a Withdraw, which pays From on L1.
	To         common.Address `json:"to"`
	AmountWei  *big.Int       `json:"amountWei"`
	MaxFeeWei  *big.Int       `json:"maxFeeWei"`
	Nonce      uint64         `json:"nonce"`
	ValidUntil uint64         `json:"validUntil"`
}

// Errors of signed messages.
var (
	ErrNotSignedKind    = errors.New("kind of operation is not a signed one")
	ErrMaxFeeRange      = errors.New("maxFee is not in [0, 2^96)")
	ErrInvalidSignature = errors.New("signature does not fit the message and the key")
)

// Check reports whether every field is in its range.
func (m Message) Check() error {
	if !m.Kind.IsSigned() {
		return fmt.Errorf("%w: %v", ErrNotSignedKind, m.Kind)
	}
	if m.AmountWei == nil || m.AmountWei.Sign() < 0 || m.AmountWei.BitLen() > AmountBits {
		return fmt.Errorf("%w: %v", ErrAmountRange, m.AmountWei)
	}
	if m.MaxFeeWei == nil || m.MaxFeeWei.Sign() < 0 || m.MaxFeeWei.BitLen() > PriceBits {
		return fmt.Errorf("%w: %v", ErrMaxFeeRange, m.MaxFeeWei)
	}
	return nil
}

// Hash is the field element that is signed and, as 32 bytes, the transaction's hash. The message must pass Check.
func (m Message) Hash(domain fr.Element) fr.Element {
	var amount, maxFee, packed fr.Element
	amount.SetBigInt(m.AmountWei)
	maxFee.SetBigInt(m.MaxFeeWei)
	p := big.NewInt(int64(m.Kind))
	p.Lsh(p, 64).Or(p, new(big.Int).SetUint64(m.Nonce))
	p.Lsh(p, 64).Or(p, new(big.Int).SetUint64(m.ValidUntil))
	packed.SetBigInt(p)
	return H8([WideWidth]fr.Element{TagMessage, domain, AccountKey(m.From), AccountKey(m.To), amount, maxFee, packed, {}})
}

// SpendingKeyHash is v2 of an account: H4(tag, Ax, Ay, 0).
func SpendingKeyHash(pub eddsa.PublicKey) fr.Element {
	return H4(TagSpendingKey, pub.A.X, pub.A.Y, fr.Element{})
}

// DeriveSpendingKey returns the EdDSA key of a 32-byte seed with full entropy, such as the keccak of a wallet's
// EIP-712 signature.
func DeriveSpendingKey(seed [32]byte) (*eddsa.PrivateKey, error) {
	return eddsa.GenerateKey(bytes.NewReader(seed[:]))
}

// Sign signs the message's hash and returns the authorization that goes with the operation.
func (m Message) Sign(domain fr.Element, key *eddsa.PrivateKey) (Authorization, error) {
	if err := m.Check(); err != nil {
		return Authorization{}, err
	}
	msg := m.Hash(domain)
	a, err := SignHash(msg, key)
	a.MaxFeeWei, a.ValidUntil = m.MaxFeeWei, m.ValidUntil
	return a, err
}

// SignHash signs a field element; the fee limit and the expiry of the result are left for the caller to set.
func SignHash(msg fr.Element, key *eddsa.PrivateKey) (Authorization, error) {
	b := msg.Bytes()
	sig, err := key.Sign(b[:], NewSignatureHash())
	if err != nil {
		return Authorization{}, fmt.Errorf("signing: %w", err)
	}
	a := Authorization{PublicKey: [32]byte(key.PublicKey.Bytes()), MaxFeeWei: new(big.Int)}
	copy(a.R[:], sig[:32])
	copy(a.S[:], sig[32:])
	return a, nil
}

// Verify checks the authorization's signature of msg and returns the public key. It demands, as the circuit does,
// S below the group's order, and more than it: a key in the prime-order subgroup.
func (a Authorization) Verify(msg fr.Element) (eddsa.PublicKey, error) {
	var pub eddsa.PublicKey
	if _, err := pub.SetBytes(a.PublicKey[:]); err != nil {
		return pub, fmt.Errorf("%w: public key: %w", ErrInvalidSignature, err)
	}
	b := msg.Bytes()
	ok, err := pub.Verify(append(a.R[:], a.S[:]...), b[:], NewSignatureHash())
	if err != nil {
		return pub, fmt.Errorf("%w: %w", ErrInvalidSignature, err)
	}
	if !ok {
		return pub, ErrInvalidSignature
	}
	return pub, nil
}

// signatureHash is the challenge hash of the EdDSA scheme: H8(tag, the five elements written, 0, 0).
type signatureHash struct{ data []byte }

// NewSignatureHash returns the hash that gnark-crypto's EdDSA uses for its challenge.
func NewSignatureHash() hash.Hash { return &signatureHash{} }

func (h *signatureHash) Write(p []byte) (int, error) {
	h.data = append(h.data, p...)
	return len(p), nil
}

func (h *signatureHash) Sum(prefix []byte) []byte {
	in := [WideWidth]fr.Element{TagSignature}
	if len(h.data) != 5*fr.Bytes {
		panic(fmt.Sprintf("the challenge covers 5 field elements, not %d bytes", len(h.data)))
	}
	for i := range 5 {
		in[i+1].SetBytes(h.data[i*fr.Bytes : (i+1)*fr.Bytes])
	}
	digest := H8(in)
	b := digest.Bytes()
	return append(prefix, b[:]...)
}

func (h *signatureHash) Reset()         { h.data = h.data[:0] }
func (h *signatureHash) Size() int      { return fr.Bytes }
func (h *signatureHash) BlockSize() int { return fr.Bytes }
