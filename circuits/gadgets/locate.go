package gadgets

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/protocol"
)

// Found is 1 where key = k and 0 otherwise. It says that k is in the tree only beside [AssertLocated].
func Found(api frontend.API, key, k frontend.Variable) frontend.Variable {
	return api.IsZero(api.Sub(k, key))
}

// AssertLocated ensures key <= k < nextKey where selector is 1: the leaf is the one whose interval holds k, so k is
// in the tree exactly if key = k. Assumes selector boolean and key, nextKey and k below 2^248, which leaves of
// the tree always are; extra is added to the first difference, so that the caller can bound a value of 248 bits
// in slots that locate nothing (it must be 0 where selector is 1).
func AssertLocated(api frontend.API, selector, key, nextKey, k, extra frontend.Variable) {
	above := api.Mul(selector, api.Sub(k, key))
	below := api.Mul(selector, api.Sub(nextKey, k, 1))
	AssertBits(api, api.Add(above, extra), protocol.KeyBits)
	AssertBits(api, below, protocol.KeyBits)
}
