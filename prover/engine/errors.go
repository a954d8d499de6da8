package engine

import "errors"

var (
	// ErrStopped: a job is submitted to an engine that does not run any more.
	ErrStopped = errors.New("proving engine is stopped")

	// ErrNoBackend: an engine without a backend would never prove anything.
	ErrNoBackend = errors.New("proving engine has no backend")

	// ErrCancelled: the job was cancelled, as when another prover was faster.
	ErrCancelled = errors.New("job was cancelled")

	// ErrPanic: the backend panicked. The job failed; the worker goes on.
	ErrPanic = errors.New("backend panicked")

	// ErrResultDamaged: a result on disk is not whole or does not verify. It is proven again.
	ErrResultDamaged = errors.New("stored proof is damaged")
)
