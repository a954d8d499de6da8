package protocol

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/ethereum/go-ethereum/crypto"
)

// Rounds of the two Poseidon2 instances (gnark-crypto's BN254 parameters).
const (
	NodeWidth         = 4
	NodeFullRounds    = 8
	NodePartialRounds = 56
	WideWidth         = 8
	WideFullRounds    = 8
	WidePartialRounds = 57
	// SpongeRate is the number of words that one permutation of [Sponge] absorbs.
	SpongeRate = 7
)

// Version separates this protocol's keccak preimages from every other's.
var Version = crypto.Keccak256Hash([]byte("proophi/v1"))

// Tags separate the uses of H4 and H8. Each is at least 2^248, so it equals no key of the tree.
var (
	TagState       = tag("state")
	TagSpendingKey = tag("spending-key")
	TagMessage     = tag("message")
	TagSignature   = tag("signature")
	TagSponge      = tag("sponge")
)

var (
	p4 = poseidon2.NewPermutation(NodeWidth, NodeFullRounds, NodePartialRounds)
	p8 = poseidon2.NewPermutation(WideWidth, WideFullRounds, WidePartialRounds)
)

func tag(name string) fr.Element {
	return reduce(crypto.Keccak256([]byte("proophi/v1/" + name)))
}

// reduce returns the big-endian integer of digest modulo r.
func reduce(digest []byte) fr.Element {
	var e fr.Element
	e.SetBytes(digest)
	return e
}

// H4 is the Poseidon2 compression of four field elements with feed-forward: P4(x)[0] + x[0].
func H4(x0, x1, x2, x3 fr.Element) fr.Element {
	state := [NodeWidth]fr.Element{x0, x1, x2, x3}
	mustPermute(p4, state[:])
	state[0].Add(&state[0], &x0)
	return state[0]
}

// H8 is the Poseidon2 compression of eight field elements with feed-forward: P8(x)[0] + x[0].
func H8(x [WideWidth]fr.Element) fr.Element {
	state := x
	mustPermute(p8, state[:])
	state[0].Add(&state[0], &x[0])
	return state[0]
}

// Sponge hashes words with P8 at rate 7; the capacity starts as TagSponge plus the number of words.
func Sponge(words []fr.Element) fr.Element {
	var state [WideWidth]fr.Element
	state[SpongeRate].SetUint64(uint64(len(words)))
	state[SpongeRate].Add(&state[SpongeRate], &TagSponge)
	for start := 0; start < len(words); start += SpongeRate {
		for i, w := range words[start:min(start+SpongeRate, len(words))] {
			state[i].Add(&state[i], &w)
		}
		mustPermute(p8, state[:])
	}
	return state[0]
}

// mustPermute fails only for a state of another width, which the callers' array types exclude.
func mustPermute(p *poseidon2.Permutation, state []fr.Element) {
	if err := p.Permutation(state); err != nil {
		panic(err)
	}
}
