package l1

import "errors"

var (
	// ErrWrongChain: the node serves another chain than the manifest names. Nothing must be signed for it.
	ErrWrongChain = errors.New("node serves another chain")

	// ErrNotCommit: a transaction's input holds no commitBatch on top of the batch's parent.
	ErrNotCommit = errors.New("transaction does not commit the batch")

	// ErrStopped: a follower is waited for after it was stopped.
	ErrStopped = errors.New("follower is stopped")

	// ErrDeepReorg: the chain was reorganized below the deployment, so there is nothing left to follow.
	ErrDeepReorg = errors.New("chain was reorganized below the deployment")

	// ErrBrokenChain: a node's answers do not fit together, as when it switches chains between two requests.
	ErrBrokenChain = errors.New("blocks of the node do not form a chain")

	// ErrUnknownEvent: one of our contracts emitted an event that no binding decodes.
	ErrUnknownEvent = errors.New("event is not in the bindings")

	// ErrNotIncluded: a transaction was broadcast and not seen in a block in time. It may still be included: its intent
	// stays in the journal.
	ErrNotIncluded = errors.New("transaction was not included in time")

	// ErrUnresolved: an earlier transaction of the key may still be included, so that a new one could repeat it.
	ErrUnresolved = errors.New("an earlier transaction is not settled")

	// ErrIncluded: an intent is sent again whose transaction is in a block already. Its caller has to resolve it once it
	// has seen the effect.
	ErrIncluded = errors.New("transaction of the intent is included already")

	// ErrFunds: the key's account cannot pay for a transaction.
	ErrFunds = errors.New("account has too little ether")
)
