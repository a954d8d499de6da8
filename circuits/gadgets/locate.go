package gadgets

import (
	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/protocol"
)

// Found is 1 where key = k and 0 otherwise. It says that k is in the tree only beside [AssertLocated].
func Found(api frontend.API, key, k frontend.Variable) frontend.Variable {
	return api.IsZero(api.Sub(k, key))
}

// Spare holds values that are bounded where a gadget's own are not: it costs nothing to use its bits.
type Spare struct {
	// Above is below 2^160, Below below 2^248.
	Above, Below frontend.Variable
}

// AssertLocated ensures key <= k < nextKey where selector is 1: the leaf is the one whose interval holds k, so k is
// in the tree exactly if key = k. Assumes selector boolean, key and nextKey below 2^248, which leaves of the tree always
// are, and k below 2^160, so that k - key is, too. spare is added to the two differences and must be 0 where selector is
// 1; the bits of the sums are returned, 160 and 248.
func AssertLocated(api frontend.API, selector, key, nextKey, k frontend.Variable, spare Spare) (above, below []frontend.Variable) {
	above = ToBits(api, api.Add(api.Mul(selector, api.Sub(k, key)), spare.Above), protocol.AccountKeyBits)
	below = ToBits(api, api.Add(api.Mul(selector, api.Sub(nextKey, k, 1)), spare.Below), protocol.KeyBits)
	return above, below
}
