package gadgets

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/protocol"
)

// Leaf holds the eight fields of a leaf; twin: protocol.Leaf.
type Leaf struct {
	Key, NextKey frontend.Variable
	Values       [protocol.ValueCount]frontend.Variable
}

// Hash is H8 of the leaf's fields. It never treats a leaf as empty: whoever opens an empty leaf uses 0 instead.
func (l Leaf) Hash(h *Hasher) frontend.Variable {
	v := l.Values
	return h.H8([protocol.WideWidth]frontend.Variable{l.Key, l.NextKey, v[0], v[1], v[2], v[3], v[4], v[5]})
}
