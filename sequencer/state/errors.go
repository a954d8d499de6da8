package state

import "errors"

// Refusals of signed operations: the operation cannot be executed at this place. The draft is as it was before.
var (
	// ErrSignature: the signature does not verify, or verifies under another key than the sender's spending key.
	ErrSignature = errors.New("signature is not by the sender's spending key")

	// ErrAuthorization: the authorization's fee limit or expiry is not the message's.
	ErrAuthorization = errors.New("authorization does not fit the message")

	// ErrWithdrawRecipient: a Withdraw names a recipient; it always pays its sender on L1.
	ErrWithdrawRecipient = errors.New("withdrawal names a recipient")

	// ErrDomain: the message was signed for another chain or rollup than the chunk's.
	ErrDomain = errors.New("message was signed for another domain")

	// ErrUnknownSender: the sender has no account.
	ErrUnknownSender = errors.New("sender has no account")

	// ErrNoSpendingKey: the sender's account has no spending key, or its owner removed it.
	ErrNoSpendingKey = errors.New("sender has no spending key")

	// ErrExpired: the chunk's time is at or after the message's validUntil.
	ErrExpired = errors.New("message is no longer valid")

	// ErrNonceTooLow: the nonce was used; the operation can never apply again.
	ErrNonceTooLow = errors.New("nonce was used already")

	// ErrNonceTooHigh: operations with lower nonces are missing; the operation may apply later.
	ErrNonceTooHigh = errors.New("nonce is ahead of the account's")

	// ErrFee: the slots' fee is above the message's maxFee, or above 2^96-1 wei, the highest that any message allows.
	ErrFee = errors.New("fee is above the limit")

	// ErrBalance: the balance does not cover amount and fee.
	ErrBalance = errors.New("balance does not cover amount and fee")

	// ErrRecipientMissing: the recipient has no account. The caller may create it in the slot before.
	ErrRecipientMissing = errors.New("recipient has no account")

	// ErrOverflow: the recipient's balance would reach 2^128 wei, or the sender's nonce 2^64.
	ErrOverflow = errors.New("balance or nonce would overflow")
)

// Refusals of a chunk's operations for their place or their content.
var (
	// ErrAccountExists: a CreateAccount names an address that has a leaf. The zero address has one, the genesis leaf.
	ErrAccountExists = errors.New("account exists")

	// ErrTreeFull: there is no index left for a new account.
	ErrTreeFull = errors.New("tree is full")

	// ErrUnpaidCreate: the slot after a CreateAccount is not a Transfer to the account that it made.
	ErrUnpaidCreate = errors.New("created account is not paid for by the next slot")

	// ErrChunkFull: the chunk has no room for the operation. A CreateAccount needs two slots.
	ErrChunkFull = errors.New("chunk is full")

	// ErrSealed: the draft is sealed, so it takes no operation and forgets none.
	ErrSealed = errors.New("draft is sealed")

	// ErrNotSealed: only a sealed draft can be committed.
	ErrNotSealed = errors.New("draft is not sealed")

	// ErrStale: the committed state has changed since the draft began; the draft must be built anew.
	ErrStale = errors.New("committed state changed under the draft")
)

// Refusals of slots as they stand on L1. A chunk with one of these, or with one of the refusals above, has no proof.
var (
	// ErrNoLeaf: a slot names an index without a leaf.
	ErrNoLeaf = errors.New("index has no leaf")

	// ErrNotAccount: a slot names a leaf that is not an account.
	ErrNotAccount = errors.New("leaf is not an account")

	// ErrOwnerMismatch: a Withdraw's owner is not the address of the leaf that it names.
	ErrOwnerMismatch = errors.New("withdrawal's owner is not the leaf's")

	// ErrIndexMismatch: a CreateAccount does not take the next index.
	ErrIndexMismatch = errors.New("created account does not take the next index")

	// ErrResultMismatch: a committed L1 operation has another result than its execution.
	ErrResultMismatch = errors.New("result is not that of the execution")

	// ErrHeaderMismatch: the header's counts are not those of its slots.
	ErrHeaderMismatch = errors.New("header does not count its slots")

	// ErrAuthorizationCount: there is not exactly one authorization for each signed slot.
	ErrAuthorizationCount = errors.New("authorizations do not fit the signed slots")
)

// Errors of the database.
var (
	// ErrUnknownChunk: the chunk is above the head, was rolled back or was pruned.
	ErrUnknownChunk = errors.New("chunk is not known")

	// ErrPruned: a rollback reaches below the chunks that can be undone.
	ErrPruned = errors.New("chunk can no longer be undone")

	// ErrUnknownAccount: no leaf has the address.
	ErrUnknownAccount = errors.New("account is not known")

	// ErrFormat: the database was written in another format.
	ErrFormat = errors.New("database has another format")

	// ErrClosed: the state was closed.
	ErrClosed = errors.New("state is closed")

	// ErrCorrupt: a record does not decode, or records contradict each other.
	ErrCorrupt = errors.New("database is corrupt")
)
