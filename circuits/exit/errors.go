package exit

import "errors"

var (
	// ErrChainID: the claim names no chain, or one that is negative or needs more than 256 bits.
	ErrChainID = errors.New("chain id is not in [0, 2^256)")

	// ErrNobody: the claim is for address zero, whose leaf exists since genesis but whose ether nobody can have.
	ErrNobody = errors.New("address zero cannot exit")

	// ErrAmountRange: a balance is negative or needs more than 128 bits.
	ErrAmountRange = errors.New("balance is not in [0, 2^128)")

	// ErrNotAccount: the opened leaf is empty or of another kind than account.
	ErrNotAccount = errors.New("leaf is not an account's")

	// ErrOtherAccount: the opened leaf belongs to another address than the claim.
	ErrOtherAccount = errors.New("leaf belongs to another account")

	// ErrOtherBalance: the opened leaf has another balance than the claim.
	ErrOtherBalance = errors.New("leaf has another balance")

	// ErrOtherState: the opening leads to another state root than the claim's.
	ErrOtherState = errors.New("opening leads to another state root")
)
