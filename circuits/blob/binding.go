package blob

import (
	"fmt"
	"math/big"

	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/protocol"
)

// Challenge is the point z at which a batch's blobs are opened: the 31 upper bytes of
// keccak256(VERSION ‖ keccak256(versionedHashes) ‖ keccak256(dataHashes) ‖ keccak256(l1Words)), each list as 32 bytes
// per entry. The versioned hashes fix the blobs' polynomials, the data hashes the circuits' words, one per chunk in
// order, and l1Words every word that L1 wrote itself.
func Challenge(versionedHashes []common.Hash, dataHashes, l1Words []fr.Element) fr.Element {
	var blobs []byte
	for _, h := range versionedHashes {
		blobs = append(blobs, h[:]...)
	}
	digest := crypto.Keccak256(protocol.Version[:], crypto.Keccak256(blobs), crypto.Keccak256(concat(dataHashes)), crypto.Keccak256(concat(l1Words)))
	var z fr.Element
	z.SetBytes(digest[:WordBits/8])
	return z
}

func concat(elements []fr.Element) (out []byte) {
	for i := range elements {
		b := elements[i].Bytes()
		out = append(out, b[:]...)
	}
	return out
}

// EvaluateChunk returns y = sum words[i] z^i in BLS12-381's scalar field. It reports words and points that are not
// below 2^248, for which no proof exists; twin: [AssertEvaluation].
func EvaluateChunk(words []fr.Element, z fr.Element) (blsfr.Element, error) {
	var y blsfr.Element
	if len(words) < 1 || len(words) > MaxWords {
		return y, fmt.Errorf("%w: %d", ErrWordCount, len(words))
	}
	if err := checkWord(z); err != nil {
		return y, fmt.Errorf("point: %w", err)
	}
	point := lift(z)
	for i := len(words) - 1; i >= 0; i-- {
		if err := checkWord(words[i]); err != nil {
			return blsfr.Element{}, fmt.Errorf("word %d: %w", i, err)
		}
		word := lift(words[i])
		y.Mul(&y, &point)
		y.Add(&y, &word)
	}
	return y, nil
}

// Combine returns the blob's value at z from those of its chunks: sum z^(c*chunkWords) values[c].
func Combine(values []blsfr.Element, z fr.Element, chunkWords int) blsfr.Element {
	point := lift(z)
	var step, y blsfr.Element
	step.Exp(point, big.NewInt(int64(chunkWords)))
	for c := len(values) - 1; c >= 0; c-- {
		y.Mul(&y, &step)
		y.Add(&y, &values[c])
	}
	return y
}

// Limbs returns the two public inputs that a value takes: y = low + high*2^128.
func Limbs(y blsfr.Element) (low, high fr.Element) {
	b := y.Bytes()
	low.SetBytes(b[blsfr.Bytes-LowBits/8:])
	high.SetBytes(b[:blsfr.Bytes-LowBits/8])
	return low, high
}

// FromLimbs is the inverse of [Limbs]. It reports limbs that are out of their ranges or make no canonical value.
func FromLimbs(low, high fr.Element) (blsfr.Element, error) {
	var y blsfr.Element
	l, h := low.BigInt(new(big.Int)), high.BigInt(new(big.Int))
	x := new(big.Int).Lsh(h, LowBits)
	x.Or(x, l)
	if l.BitLen() > LowBits || x.Cmp(blsfr.Modulus()) >= 0 {
		return y, fmt.Errorf("limbs %x and %x: %w", l, h, ErrNotCanonical)
	}
	y.SetBigInt(x)
	return y, nil
}
