package protocol

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// HeaderWords is h: the number of words before the slots of a chunk.
	HeaderWords = 3
	// PriceBits bounds unitPriceWei, dataFeeWei and maxFee.
	PriceBits = 96
)

// Shape is the size of a chunk circuit.
type Shape struct {
	// Slots is T, at least 2.
	Slots int `json:"slots"`
}

// Words returns W, the number of words of a chunk.
func (s Shape) Words() int { return HeaderWords + WordsPerSlot*s.Slots }

// ChunkHeader holds what the three header words say.
type ChunkHeader struct {
	// Domain is keccak256(abi.encode(chainId, rollup)) >> 8; see [Domain].
	Domain fr.Element `json:"domain"`
	// Time is the second in which the chunk's lot opened.
	Time uint64 `json:"time"`
	// L1Count is the number of L1 operations; they stand first.
	L1Count   uint16 `json:"l1Count"`
	PaidSlots uint16 `json:"paidSlots"`
	// UnitPriceWei is u, wei per unit; DataFeeWei is wei per paid slot. Both below 2^96.
	UnitPriceWei *big.Int `json:"unitPriceWei"`
	DataFeeWei   *big.Int `json:"dataFeeWei"`
	// UnitsPerSlot is the circuit's registered weight of one slot.
	UnitsPerSlot uint32 `json:"unitsPerSlot"`
}

// Errors of malformed chunks.
var (
	ErrPriceRange = errors.New("price is not in [0, 2^96)")
	ErrSlotCount  = errors.New("number of slots does not fit the shape")
)

// Check reports whether the prices are in range.
func (h ChunkHeader) Check() error {
	for _, p := range []*big.Int{h.UnitPriceWei, h.DataFeeWei} {
		if p == nil || p.Sign() < 0 || p.BitLen() > PriceBits {
			return fmt.Errorf("%w: %v", ErrPriceRange, p)
		}
	}
	return nil
}

// SlotFeeWei is what one paid slot costs: unitPriceWei*unitsPerSlot + dataFeeWei.
func (h ChunkHeader) SlotFeeWei() *big.Int {
	fee := new(big.Int).SetUint64(uint64(h.UnitsPerSlot))
	fee.Mul(fee, h.UnitPriceWei)
	return fee.Add(fee, h.DataFeeWei)
}

// Words returns the header's words. The header must pass [ChunkHeader.Check].
func (h ChunkHeader) Words() [HeaderWords]fr.Element {
	counts := new(big.Int).SetUint64(h.Time)
	counts.Lsh(counts, 16).Or(counts, big.NewInt(int64(h.L1Count)))
	counts.Lsh(counts, 16).Or(counts, big.NewInt(int64(h.PaidSlots)))
	prices := new(big.Int).Lsh(h.UnitPriceWei, PriceBits)
	prices.Or(prices, h.DataFeeWei)
	prices.Lsh(prices, 32).Or(prices, new(big.Int).SetUint64(uint64(h.UnitsPerSlot)))
	var w1, w2 fr.Element
	w1.SetBigInt(counts)
	w2.SetBigInt(prices)
	return [HeaderWords]fr.Element{h.Domain, w1, w2}
}

// Chunk is a header with exactly Shape.Slots slots.
type Chunk struct {
	Header ChunkHeader `json:"header"`
	Slots  []Slot      `json:"slots"`
}

// Words returns all W words. It reports malformed headers and slots.
func (c Chunk) Words(shape Shape) ([]fr.Element, error) {
	if err := c.Header.Check(); err != nil {
		return nil, err
	}
	if len(c.Slots) != shape.Slots {
		return nil, fmt.Errorf("%w: %d slots, shape has %d", ErrSlotCount, len(c.Slots), shape.Slots)
	}
	header := c.Header.Words()
	words := append(make([]fr.Element, 0, shape.Words()), header[:]...)
	for i, s := range c.Slots {
		if err := s.Check(); err != nil {
			return nil, fmt.Errorf("slot %d: %w", i, err)
		}
		w := s.Words()
		words = append(words, w[:]...)
	}
	return words, nil
}

// Binding ties a chunk's words to L1: what commitBatch derives and the circuit recomputes.
type Binding struct {
	DataHash fr.Element `json:"dataHash"`
	Z        fr.Element `json:"z"`
	Y        fr.Element `json:"y"`
}

// Bind computes the binding of words (DESIGN section 6): dataHash by the sponge, z by keccak, y = sum words[i] z^i.
func Bind(words []fr.Element) Binding {
	dataHash := Sponge(words)
	hash := dataHash.Bytes()
	inner := crypto.Keccak256(wordBytes(words))
	z := reduce(crypto.Keccak256(Version[:], hash[:], inner))
	return Binding{DataHash: dataHash, Z: z, Y: Evaluate(words, z)}
}

// Evaluate returns the polynomial with the words as coefficients, lowest first, at z.
func Evaluate(words []fr.Element, z fr.Element) fr.Element {
	var y fr.Element
	for i := len(words) - 1; i >= 0; i-- {
		y.Mul(&y, &z)
		y.Add(&y, &words[i])
	}
	return y
}

// wordBytes concatenates words as 32 bytes each.
func wordBytes(words []fr.Element) []byte {
	out := make([]byte, 0, len(words)*fr.Bytes)
	for i := range words {
		b := words[i].Bytes()
		out = append(out, b[:]...)
	}
	return out
}

// Domain is header word 0: keccak256(abi.encode(chainId, rollup)) >> 8.
func Domain(chainID *big.Int, rollup common.Address) fr.Element {
	digest := crypto.Keccak256(common.BigToHash(chainID).Bytes(), common.BytesToHash(rollup[:]).Bytes())
	return reduce(digest[:31])
}

// Context is the sixth public input: it names the batch, the chunk and the prover that is paid for its proof.
type Context struct {
	ChainID    *big.Int       `json:"chainId"`
	Rollup     common.Address `json:"rollup"`
	CommitID   uint64         `json:"commitId"`
	ChunkIndex uint32         `json:"chunkIndex"`
	Nonce      uint64         `json:"nonce"`
	HeaderHash common.Hash    `json:"headerHash"`
	Prover     common.Address `json:"prover"`
}

// Hash returns the context as a field element: keccak256 of the ABI words after [Version], modulo r.
func (c Context) Hash() fr.Element {
	return reduce(crypto.Keccak256(
		Version[:], word(c.ChainID), common.BytesToHash(c.Rollup[:]).Bytes(), wordUint(c.CommitID), wordUint(uint64(c.ChunkIndex)),
		wordUint(c.Nonce), c.HeaderHash[:], common.BytesToHash(c.Prover[:]).Bytes()))
}

func word(x *big.Int) []byte   { return common.BigToHash(x).Bytes() }
func wordUint(x uint64) []byte { return word(new(big.Int).SetUint64(x)) }
