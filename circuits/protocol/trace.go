package protocol

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Authorization is what a signed slot needs besides its words: it never reaches L1 unless a prover challenges.
type Authorization struct {
	// PublicKey and R are gnark-crypto's compressed twisted Edwards points.
	PublicKey [32]byte `json:"publicKey"`
	R         [32]byte `json:"r"`
	// S is big-endian.
	S          [32]byte `json:"s"`
	MaxFeeWei  *big.Int `json:"maxFeeWei"`
	ValidUntil uint64   `json:"validUntil"`
}

// AuthorizationBytes is the length of an encoded authorization.
const AuthorizationBytes = 32*3 + 12 + 8

// Bytes is the encoding that the witness hash covers: publicKey ‖ R ‖ S ‖ maxFee12 ‖ validUntil8.
func (a Authorization) Bytes() []byte {
	out := make([]byte, AuthorizationBytes)
	copy(out, a.PublicKey[:])
	copy(out[32:], a.R[:])
	copy(out[64:], a.S[:])
	a.MaxFeeWei.FillBytes(out[96:108])
	new(big.Int).SetUint64(a.ValidUntil).FillBytes(out[108:])
	return out
}

// Opening is one leaf that a slot opens and writes, in the tree of that moment.
type Opening struct {
	Index  uint32 `json:"index"`
	Before Leaf   `json:"before"`
	After  Leaf   `json:"after"`
	// Siblings holds, from the leaf's level upwards, the three other children in ascending position.
	Siblings [TreeDepth][TreeArity - 1]fr.Element `json:"siblings"`
}

// SlotTrace is the execution of one slot: its words' content and its two openings, A then B.
type SlotTrace struct {
	Slot Slot `json:"slot"`
	// Authorization is set exactly for signed slots.
	Authorization *Authorization `json:"authorization,omitempty"`
	A             Opening        `json:"a"`
	B             Opening        `json:"b"`
}

// ChunkTrace is the execution of one chunk: all that a prover needs to prove it, but for the context.
type ChunkTrace struct {
	Header ChunkHeader `json:"header"`
	// PreTreeRoot and PreNextIndex are the state before the first slot.
	PreTreeRoot  fr.Element `json:"preTreeRoot"`
	PreNextIndex uint64     `json:"preNextIndex"`
	// PreTop holds, from the left, the nodes TopLevels below the root before the first slot.
	PreTop       [TopNodes]fr.Element `json:"preTop"`
	PostTreeRoot fr.Element           `json:"postTreeRoot"`
	PostNext     uint64               `json:"postNextIndex"`
	Slots        []SlotTrace          `json:"slots"`
}

// Chunk returns what of the trace stands on L1.
func (t ChunkTrace) Chunk() Chunk {
	slots := make([]Slot, len(t.Slots))
	for i := range t.Slots {
		slots[i] = t.Slots[i].Slot
	}
	return Chunk{Header: t.Header, Slots: slots}
}

// PreRoot returns the state root before the chunk.
func (t ChunkTrace) PreRoot() fr.Element { return StateRoot(t.PreTreeRoot, t.PreNextIndex) }

// PostRoot returns the state root after the chunk.
func (t ChunkTrace) PostRoot() fr.Element { return StateRoot(t.PostTreeRoot, t.PostNext) }

// WitnessHash is the keccak of the signed slots' authorizations, in order.
func (t ChunkTrace) WitnessHash() common.Hash {
	var all []byte
	for _, s := range t.Slots {
		if s.Authorization != nil {
			all = append(all, s.Authorization.Bytes()...)
		}
	}
	return crypto.Keccak256Hash(all)
}
