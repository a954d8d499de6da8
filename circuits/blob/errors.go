package blob

import "errors"

var (
	// ErrWordCount: a polynomial has no coefficients or more than a blob holds.
	ErrWordCount = errors.New("number of words is not in [1, 4096]")

	// ErrWordRange: a word or a point is not below 2^248.
	ErrWordRange = errors.New("word needs more than 31 bytes")

	// ErrNotCanonical: 32 bytes of a blob are no element of BLS12-381's scalar field.
	ErrNotCanonical = errors.New("blob element is not below the order of the scalar field")
)
