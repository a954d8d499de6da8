package rebuild

import "errors"

var (
	// ErrDisagreement: L1 says something else than the data that it was given. No other error of this package means that
	// the rollup is wrong.
	ErrDisagreement = errors.New("L1 and its data disagree")

	// ErrNotEmpty: a directory for a new state holds something.
	ErrNotEmpty = errors.New("directory is not empty")

	// ErrUnknownCommit: L1 has no commit with the id up to which the state is wanted, or it was dropped.
	ErrUnknownCommit = errors.New("commit is not part of the rollup's history")
)
