package gadgets

import (
	"fmt"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"

	"github.com/proophi/proophi/circuits/protocol"
)

// Hasher computes the protocol's three Poseidon2 hashes. It keeps no state between calls.
type Hasher struct {
	api  frontend.API
	node *poseidon2.Permutation
	wide *poseidon2.Permutation
}

// NewHasher returns the hashes over api, whose field must be BN254's scalar field. The round keys are those of
// gnark-crypto, which protocol uses as well.
func NewHasher(api frontend.API) (*Hasher, error) {
	node, err := poseidon2.NewPoseidon2FromParameters(api, protocol.NodeWidth, protocol.NodeFullRounds, protocol.NodePartialRounds)
	if err != nil {
		return nil, fmt.Errorf("poseidon2 of width %d: %w", protocol.NodeWidth, err)
	}
	wide, err := poseidon2.NewPoseidon2FromParameters(api, protocol.WideWidth, protocol.WideFullRounds, protocol.WidePartialRounds)
	if err != nil {
		return nil, fmt.Errorf("poseidon2 of width %d: %w", protocol.WideWidth, err)
	}
	return &Hasher{api: api, node: node, wide: wide}, nil
}

// H4 is P4(x)[0] + x[0]; twin: protocol.H4.
func (h *Hasher) H4(x0, x1, x2, x3 frontend.Variable) frontend.Variable {
	state := []frontend.Variable{x0, x1, x2, x3}
	permute(h.node, state)
	return h.api.Add(state[0], x0)
}

// H8 is P8(x)[0] + x[0]; twin: protocol.H8.
func (h *Hasher) H8(x [protocol.WideWidth]frontend.Variable) frontend.Variable {
	state := append([]frontend.Variable(nil), x[:]...)
	permute(h.wide, state)
	return h.api.Add(state[0], x[0])
}

// Sponge hashes words at rate 7 with the tag and their number in the capacity; twin: protocol.Sponge.
func (h *Hasher) Sponge(words []frontend.Variable) frontend.Variable {
	state := make([]frontend.Variable, protocol.WideWidth)
	for i := range protocol.SpongeRate {
		state[i] = 0
	}
	state[protocol.SpongeRate] = h.api.Add(protocol.TagSponge, len(words))
	for start := 0; start < len(words); start += protocol.SpongeRate {
		for i, w := range words[start:min(start+protocol.SpongeRate, len(words))] {
			state[i] = h.api.Add(state[i], w)
		}
		permute(h.wide, state)
	}
	return state[0]
}

// permute fails only for a state of another width, which the callers exclude.
func permute(p *poseidon2.Permutation, state []frontend.Variable) {
	if err := p.Permutation(state); err != nil {
		panic(err)
	}
}
