package wallet

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/protocol"
)

// KeyWarning is what a wallet shows before it signs a [KeyRequest].
const KeyWarning = "Only sign this in a proophi wallet that you trust: the signature is the key to your ether on L2."

var (
	keyRequestType = crypto.Keccak256([]byte("SpendingKey(string warning,address owner,uint256 index)"))
	keyWarningHash = crypto.Keccak256([]byte(KeyWarning))
)

// KeyRequest is the EIP-712 message whose signature is the seed of a spending key. Its domain is (name "proophi",
// version "1", chainId, verifyingContract = rollup), so each rollup has keys of its own.
type KeyRequest struct {
	ChainID *big.Int
	Rollup  common.Address
	Owner   common.Address
	// Index counts the owner's keys: a new one replaces a key that leaked.
	Index uint64
}

// Digest is the EIP-712 digest that the owner signs.
func (r KeyRequest) Digest() common.Hash {
	domain := protocol.EIP712Domain(r.ChainID, r.Rollup)
	index := new(big.Int).SetUint64(r.Index)
	message := crypto.Keccak256(keyRequestType, keyWarningHash, common.BytesToHash(r.Owner[:]).Bytes(), common.BigToHash(index).Bytes())
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], message)
}

// SpendingKey turns the owner's signature, r32 ‖ s32 ‖ v1 with low s and v 27 or 28, into the spending key: its seed is
// the keccak of these 65 bytes.
func (r KeyRequest) SpendingKey(signature []byte) (*eddsa.PrivateKey, error) {
	if len(signature) != crypto.SignatureLength || signature[64] < 27 {
		return nil, ErrSignature
	}
	sig := append([]byte(nil), signature...)
	sig[64] -= 27
	rr, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(sig[64], rr, s, true) {
		return nil, ErrSignature
	}
	digest := r.Digest()
	pub, err := crypto.SigToPub(digest[:], sig)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	if signer := crypto.PubkeyToAddress(*pub); signer != r.Owner {
		return nil, fmt.Errorf("%w: by %v, not by %v", ErrSignature, signer, r.Owner)
	}
	key, err := protocol.DeriveSpendingKey(crypto.Keccak256Hash(signature))
	if err != nil {
		return nil, fmt.Errorf("deriving the spending key: %w", err)
	}
	return key, nil
}

// Keys are both keys of a user of one rollup.
type Keys struct {
	Address  common.Address
	L1       *ecdsa.PrivateKey
	Spending *eddsa.PrivateKey
	// Domain separates what is signed on L2 between rollups.
	Domain fr.Element
}

// Derive returns the keys that belong to an Ethereum key on a rollup. RFC 6979 makes the signature, and so the spending
// key, the same every time.
func Derive(key *ecdsa.PrivateKey, chainID *big.Int, rollup common.Address, index uint64) (*Keys, error) {
	owner := crypto.PubkeyToAddress(key.PublicKey)
	request := KeyRequest{ChainID: chainID, Rollup: rollup, Owner: owner, Index: index}
	digest := request.Digest()
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("signing the key request: %w", err)
	}
	signature[64] += 27
	spending, err := request.SpendingKey(signature)
	if err != nil {
		return nil, err
	}
	return &Keys{Address: owner, L1: key, Spending: spending, Domain: protocol.Domain(chainID, rollup)}, nil
}

// KeyHash is the hash that stands in the account's leaf once it was set from L1.
func (k *Keys) KeyHash() common.Hash {
	h := protocol.SpendingKeyHash(k.Spending.PublicKey)
	return h.Bytes()
}

// Sign signs an L2 operation of this account and returns it with its hash.
func (k *Keys) Sign(m protocol.Message) (Signed, error) {
	m.From = k.Address
	authorization, err := m.Sign(k.Domain, k.Spending)
	if err != nil {
		return Signed{}, fmt.Errorf("signing the operation: %w", err)
	}
	hash := m.Hash(k.Domain)
	return Signed{Message: m, Authorization: authorization, Hash: hash.Bytes()}, nil
}

// Signed is an L2 operation that can be sent.
type Signed struct {
	Message       protocol.Message
	Authorization protocol.Authorization
	Hash          common.Hash
}
