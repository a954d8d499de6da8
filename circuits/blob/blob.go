package blob

import (
	"fmt"
	"math/big"

	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	// MaxWords is the number of coefficients of a blob's polynomial.
	MaxWords = 4096
	// Bytes is the length of a blob.
	Bytes = MaxWords * blsfr.Bytes
)

// Blob is an EIP-4844 blob: element i, 32 bytes big-endian, is its polynomial's value at the root of unity w^rev(i),
// where rev reverses 12 bits.
type Blob [Bytes]byte

// PerBlob is the number of chunks of W words that a blob holds. Chunk c of them owns the coefficients [cW, (c+1)W).
func PerBlob(chunkWords int) int { return MaxWords / chunkWords }

// FromWords returns the blob of the polynomial with the words as coefficients, lowest first: the chunks' words one
// after the other. It reports words that are not below 2^248, and more than 4096 of them.
func FromWords(words []fr.Element) (*Blob, error) {
	if len(words) > MaxWords {
		return nil, fmt.Errorf("%w: %d", ErrWordCount, len(words))
	}
	coefficients := make([]blsfr.Element, MaxWords)
	for i, w := range words {
		if err := checkWord(w); err != nil {
			return nil, fmt.Errorf("word %d: %w", i, err)
		}
		coefficients[i] = lift(w)
	}
	// In natural order in, bit-reversed order out: the order in which a blob has its values.
	fft.NewDomain(MaxWords).FFT(coefficients, fft.DIF)
	var b Blob
	for i := range coefficients {
		value := coefficients[i].Bytes()
		copy(b[i*blsfr.Bytes:], value[:])
	}
	return &b, nil
}

// Words is the inverse of [FromWords]: all 4096 coefficients. It reports blobs whose elements are not canonical and
// coefficients that are no words: such a blob holds no chunks.
func (b *Blob) Words() ([]fr.Element, error) {
	coefficients := make([]blsfr.Element, MaxWords)
	for i := range coefficients {
		if err := coefficients[i].SetBytesCanonical(b[i*blsfr.Bytes : (i+1)*blsfr.Bytes]); err != nil {
			return nil, fmt.Errorf("element %d: %w", i, ErrNotCanonical)
		}
	}
	fft.NewDomain(MaxWords).FFTInverse(coefficients, fft.DIT)
	words := make([]fr.Element, MaxWords)
	for i := range coefficients {
		c := coefficients[i].BigInt(new(big.Int))
		if c.BitLen() > WordBits {
			return nil, fmt.Errorf("coefficient %d: %w: %x", i, ErrWordRange, c)
		}
		words[i].SetBigInt(c)
	}
	return words, nil
}

// checkWord reports words that are not below 2^248.
func checkWord(w fr.Element) error {
	if x := w.BigInt(new(big.Int)); x.BitLen() > WordBits {
		return fmt.Errorf("%w: %x", ErrWordRange, x)
	}
	return nil
}

// lift takes a word from BN254's scalar field to that of BLS12-381, as an integer.
func lift(w fr.Element) blsfr.Element {
	var e blsfr.Element
	e.SetBigInt(w.BigInt(new(big.Int)))
	return e
}
