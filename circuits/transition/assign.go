package transition

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	edbn254 "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// noMessage is what the signature of a slot without authorization signs. It is no hash, so no user signs it.
var noMessage = protocol.TagMessage

// noAuthorization is the fixed valid signature of slots that need none.
var noAuthorization = mustSignNothing()

func mustSignNothing() protocol.Authorization {
	key, err := protocol.DeriveSpendingKey([32]byte(protocol.Version))
	if err != nil {
		panic(err)
	}
	a, err := protocol.SignHash(noMessage, key)
	if err != nil {
		panic(err)
	}
	return a
}

// Assign returns the circuit filled with a trace and the public inputs, in the statement's order. It checks only
// what it must read (points that decode); a trace that was not executed correctly gives an assignment that does not
// satisfy the circuit. Package witness checks traces before.
func Assign(trace protocol.ChunkTrace, public [PublicInputs]fr.Element) (*Circuit, error) {
	return assignCut(trace, public, cutOf(len(trace.Slots)))
}

func assignCut(trace protocol.ChunkTrace, public [PublicInputs]fr.Element, cut int) (*Circuit, error) {
	h := trace.Header
	c := &Circuit{
		Statement: Statement{PreRoot: public[0], PostRoot: public[1], DataHash: public[2], Z: public[3], Y: public[4], Context: public[5]},
		Header:    Header{Domain: h.Domain, Time: h.Time, UnitPrice: h.UnitPriceWei, DataFee: h.DataFeeWei, UnitsPerSlot: h.UnitsPerSlot},

		PreTop:       assignTop(trace.PreTop, cut),
		PreNextIndex: trace.PreNextIndex,
		Slots:        make([]Slot, len(trace.Slots)),
	}
	for i, s := range trace.Slots {
		if err := c.Slots[i].assign(s, protocol.TreeDepth-cut); err != nil {
			return nil, fmt.Errorf("slot %d: %w", i, err)
		}
	}
	return c, nil
}

// assignTop returns the nodes cut levels below the root.
func assignTop(top [protocol.TopNodes]fr.Element, cut int) []frontend.Variable {
	nodes := top[:]
	for range protocol.TopLevels - cut {
		nodes = protocol.ParentNodes(nodes)
	}
	out := make([]frontend.Variable, len(nodes))
	for i := range nodes {
		out[i] = nodes[i]
	}
	return out
}

func (s *Slot) assign(trace protocol.SlotTrace, levels int) error {
	slot := trace.Slot
	words := slot.Words()
	high, _ := protocol.SplitKeyHash(slot.KeyHash)
	if slot.Kind != protocol.KindSetKey {
		high = 0
	}
	all := 0
	if slot.All {
		all = 1
	}
	s.Kind, s.Amount, s.All, s.KeyHigh = uint8(slot.Kind), slot.Amount(), all, high
	s.Extra1, s.Extra2 = words[1], words[2]
	s.A, s.B = assignOpening(trace.A, levels), assignOpening(trace.B, levels)
	auth := noAuthorization
	if trace.Authorization != nil {
		auth = *trace.Authorization
	}
	return s.Authorization.assign(auth)
}

func assignOpening(o protocol.Opening, levels int) Opening {
	out := Opening{Index: o.Index, Path: gadgets.PathOf(o, levels), Leaf: gadgets.Leaf{Key: o.Before.Key, NextKey: o.Before.NextKey}}
	for i, v := range o.Before.Values {
		out.Leaf.Values[i] = v
	}
	return out
}

func (a *Authorization) assign(auth protocol.Authorization) error {
	key, err := assignPoint(auth.PublicKey)
	if err != nil {
		return fmt.Errorf("public key: %w", err)
	}
	r, err := assignPoint(auth.R)
	if err != nil {
		return fmt.Errorf("signature's R: %w", err)
	}
	a.PublicKey = key
	a.Signature = gadgets.Signature{R: r, S: new(big.Int).SetBytes(auth.S[:])}
	a.MaxFee, a.ValidUntil = auth.MaxFeeWei, auth.ValidUntil
	return nil
}

func assignPoint(compressed [32]byte) (twistededwards.Point, error) {
	var p edbn254.PointAffine
	if _, err := p.SetBytes(compressed[:]); err != nil {
		return twistededwards.Point{}, err
	}
	return twistededwards.Point{X: p.X, Y: p.Y}, nil
}
