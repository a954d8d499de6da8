package mempool

import "errors"

// Reasons for which a transaction is not admitted. Each is wrapped with the values that decided it.
var (
	// ErrRecipient: a Transfer goes to the zero address, or a Withdraw names a recipient.
	ErrRecipient = errors.New("recipient does not fit the kind of operation")

	// ErrExpired: the transaction's validUntil is not after the time that the next lot would have. Also the reason
	// of a transaction that is removed when that time has come.
	ErrExpired = errors.New("transaction is no longer valid")

	// ErrUnknownSender: the sender has no account on L2. A deposit on L1 makes one.
	ErrUnknownSender = errors.New("sender has no account")

	// ErrNoSpendingKey: the sender's account has no spending key, so that nothing it signs is valid.
	ErrNoSpendingKey = errors.New("sender has no spending key")

	// ErrWrongSpendingKey: the public key is not the one whose hash the sender set on L1.
	ErrWrongSpendingKey = errors.New("public key is not the sender's spending key")

	// ErrNonceTooLow: the sender has used the nonce. Also the reason of a transaction that is removed because another
	// with its nonce was executed.
	ErrNonceTooLow = errors.New("nonce is already used")

	// ErrNonceTooHigh: the nonce is further ahead than a sender may have transactions waiting.
	ErrNonceTooHigh = errors.New("nonce is too far ahead")

	// ErrFeeTooLow: maxFee does not pay the lowest price that the next round can have.
	ErrFeeTooLow = errors.New("maxFee is below the lowest price")

	// ErrInsufficientBalance: the sender's balance is below the amount.
	ErrInsufficientBalance = errors.New("balance is too low")

	// ErrAlreadyKnown: the same transaction is in the pool.
	ErrAlreadyKnown = errors.New("transaction is already known")

	// ErrUnderpriced: another transaction with this sender and nonce waits, and the new maxFee is not enough above its own.
	ErrUnderpriced = errors.New("replacement must bid more")

	// ErrSenderLimit: the sender has as many transactions waiting as it may.
	ErrSenderLimit = errors.New("sender has too many transactions waiting")

	// ErrPoolFull: the pool is full, and the transaction bids no more than the lowest in it.
	ErrPoolFull = errors.New("pool is full")
)

// Reasons for which an admitted transaction leaves the pool without being executed, besides ErrExpired and ErrNonceTooLow.
var (
	// ErrReplaced: another transaction with the same sender and nonce bid more.
	ErrReplaced = errors.New("transaction was replaced by a higher bid")

	// ErrEvicted: the pool was full and another transaction bid more.
	ErrEvicted = errors.New("transaction was pushed out of a full pool")
)

// ErrConfig: the pool's limits make no sense.
var ErrConfig = errors.New("mempool limits are invalid")
