package wallet

import "errors"

// Errors of signatures.
var (
	// ErrSignature: a signature is not 65 bytes of low s and recovery id 27 or 28.
	ErrSignature = errors.New("signature is malformed")
)

// Errors of operations.
var (
	// ErrBadAmount: an amount is neither a decimal number of ether nor an integer with the suffix wei.
	ErrBadAmount = errors.New("amount is not a number of ether, or of wei with the suffix wei")

	// ErrBadAddress: an argument is not 0x and 40 hexadecimal digits.
	ErrBadAddress = errors.New("argument is not an address")

	// ErrNoAccount: the sequencer knows no account of this address.
	ErrNoAccount = errors.New("address has no account on L2: deposit first")

	// ErrNoSpendingKey: the account's spending key on L2 is not the one that this wallet derives.
	ErrNoSpendingKey = errors.New("spending key of this wallet is not set on L2: run set-key and wait until it is executed")

	// ErrReverted: an L1 transaction was included and failed.
	ErrReverted = errors.New("L1 transaction reverted")

	// ErrDropped: the sequencer dropped an L2 transaction.
	ErrDropped = errors.New("L2 transaction was dropped")

	// ErrOtherHash: the sequencer answered with the hash of another transaction than the one it was sent.
	ErrOtherHash = errors.New("sequencer answered with another transaction hash")

	// ErrNotStopped: accounts leave only when the rollup has stopped for good.
	ErrNotStopped = errors.New("the rollup has not stopped")

	// ErrLeft: an account leaves once.
	ErrLeft = errors.New("account has left already")

	// ErrNothingToExit: the account has nothing in the last final state.
	ErrNothingToExit = errors.New("account has no ether on L2")

	// ErrNothingToRefund: the inbox owes nothing to the account.
	ErrNothingToRefund = errors.New("no ether of the L1 queue is to be given back")

	// ErrNothingToClaim: no withdrawal of the address is final and unclaimed.
	ErrNothingToClaim = errors.New("no withdrawal is ready to be claimed")
)
