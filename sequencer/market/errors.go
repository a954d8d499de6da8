package market

import "errors"

var (
	// ErrAskInvalid: an ask without a unit cost, with a negative one, or with the id of another.
	ErrAskInvalid = errors.New("ask is invalid")

	// ErrReserveInvalid: the reserve is missing or negative.
	ErrReserveInvalid = errors.New("reserve is invalid")

	// ErrChunksInvalid: a negative number of chunks.
	ErrChunksInvalid = errors.New("number of chunks is invalid")

	// ErrTermsInvalid: a lot without slots, weight or prices.
	ErrTermsInvalid = errors.New("terms of the lot are invalid")
)
