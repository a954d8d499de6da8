package protocol

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// SlotWords returns the words of slots, one after the other. The slots must pass [Slot.Check].
func SlotWords(slots []Slot) []fr.Element {
	words := make([]fr.Element, 0, WordsPerSlot*len(slots))
	for _, s := range slots {
		w := s.Words()
		words = append(words, w[:]...)
	}
	return words
}

// AppendSegment extends a words hash by one segment: keccak256(hash ‖ keccak256(the segment's words)). A segment is
// the part of a block that lies in one chunk.
func AppendSegment(hash common.Hash, segment []Slot) common.Hash {
	inner := crypto.Keccak256(wordBytes(SlotWords(segment)))
	return crypto.Keccak256Hash(hash[:], inner)
}

// WordsHash is the hash of a block's segments, from zero.
func WordsHash(segments ...[]Slot) common.Hash {
	var h common.Hash
	for _, s := range segments {
		h = AppendSegment(h, s)
	}
	return h
}

// Block is a run of consecutive slots of one batch. The genesis block has number 0 and hash 0.
type Block struct {
	Number     uint64      `json:"number"`
	ParentHash common.Hash `json:"parentHash"`
	// Time is in seconds.
	Time uint64 `json:"time"`
	// SlotCount is at least 1: empty blocks do not exist.
	SlotCount uint32      `json:"slotCount"`
	WordsHash common.Hash `json:"wordsHash"`
}

// Hash returns keccak256(abi.encode(VERSION, number, parentHash, time, slotCount, wordsHash)).
func (b Block) Hash() common.Hash {
	return crypto.Keccak256Hash(Version[:], wordUint(b.Number), b.ParentHash[:], wordUint(b.Time),
		wordUint(uint64(b.SlotCount)), b.WordsHash[:])
}

// EIP-712 types of soft confirmations.
var (
	eip712DomainType = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	eip712Name       = crypto.Keccak256([]byte("proophi"))
	eip712Version    = crypto.Keccak256([]byte("1"))
	confirmationType = crypto.Keccak256([]byte("Confirmation(uint64 blockNumber,bytes32 parentHash,uint32 position,bytes32 wordsHash)"))
)

// ConfirmationBytes is the length of a confirmation's signature: r32 ‖ s32 ‖ v1, v being 27 or 28.
const ConfirmationBytes = 65

// EIP712Domain is the domain separator of everything that is signed for a rollup with an Ethereum key.
func EIP712Domain(chainID *big.Int, rollup common.Address) common.Hash {
	return crypto.Keccak256Hash(eip712DomainType, eip712Name, eip712Version, word(chainID), common.BytesToHash(rollup[:]).Bytes())
}

// Confirmation is the sequencer's promise that an operation stands at a position of a block.
type Confirmation struct {
	BlockNumber uint64      `json:"blockNumber"`
	ParentHash  common.Hash `json:"parentHash"`
	// Position counts the block's slots up to and including the confirmed one, so it is at least 1.
	Position uint32 `json:"position"`
	// WordsHash covers the block up to and including the confirmed slot.
	WordsHash common.Hash `json:"wordsHash"`
}

// Digest is the EIP-712 digest that the sequencer signs.
func (c Confirmation) Digest(domain common.Hash) common.Hash {
	body := crypto.Keccak256(confirmationType, wordUint(c.BlockNumber), c.ParentHash[:], wordUint(uint64(c.Position)), c.WordsHash[:])
	return crypto.Keccak256Hash([]byte("\x19\x01"), domain[:], body)
}

// Sign signs the confirmation with the sequencer's key.
func (c Confirmation) Sign(domain common.Hash, key *ecdsa.PrivateKey) ([ConfirmationBytes]byte, error) {
	digest := c.Digest(domain)
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return [ConfirmationBytes]byte{}, fmt.Errorf("signing confirmation: %w", err)
	}
	sig[64] += 27
	return [ConfirmationBytes]byte(sig), nil
}

// Signer returns the address that signed the confirmation. Only signatures with a low s and a v of 27 or 28 count,
// as in OpenZeppelin's ECDSA.
func (c Confirmation) Signer(domain common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != ConfirmationBytes {
		return common.Address{}, fmt.Errorf("%w: %d bytes", ErrConfirmationSignature, len(signature))
	}
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	v := signature[64] - 27
	if !crypto.ValidateSignatureValues(v, r, s, true) {
		return common.Address{}, fmt.Errorf("%w: values out of range", ErrConfirmationSignature)
	}
	digest := c.Digest(domain)
	pub, err := crypto.SigToPub(digest[:], append(append([]byte{}, signature[:64]...), v))
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrConfirmationSignature, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}
