package batcher

import "errors"

var (
	// ErrForeignCommit: L1 has a batch where ours should be that is not ours. What was confirmed after it cannot be
	// committed any more, so that nothing else must be confirmed.
	ErrForeignCommit = errors.New("L1 has another batch than the one that was confirmed")

	// ErrInconsistent: the commit that was built from the log does not lead to what the log says.
	ErrInconsistent = errors.New("commit does not fit the log")

	// ErrUncovered: the sequencer's bond or deposit does not cover the batch. It is held back until somebody adds to them.
	ErrUncovered = errors.New("bond or deposit does not cover the batch")

	// ErrConfig: the batcher's rules make no sense.
	ErrConfig = errors.New("batcher rules are invalid")
)
