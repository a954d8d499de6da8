package engine

import "errors"

var (
	// ErrStopped: a job is submitted to an engine that does not run any more.
	ErrStopped = errors.New("proving engine is stopped")

	// ErrFenced: another process coordinates for the same owner. This one must not touch its jobs.
	ErrFenced = errors.New("another process took over the jobs of this owner")

	// ErrCancelled: the job was cancelled, as when another prover was faster.
	ErrCancelled = errors.New("job was cancelled")

	// ErrPanic: the backend panicked. The job failed; the worker goes on.
	ErrPanic = errors.New("backend panicked")

	// ErrDevice: the worker could not prove the job, for a reason of its own.
	ErrDevice = errors.New("worker could not prove the job")

	// ErrTrace: the worker got no trace of the job, or one of another job.
	ErrTrace = errors.New("worker has no trace of the job")

	// ErrTooLong: a worker held the job for longer than a proof may take.
	ErrTooLong = errors.New("worker held the job for too long")

	// ErrLost: the job left the queue without a result.
	ErrLost = errors.New("job left the queue without a result")

	// ErrDeliveries: the job was given out as often as allowed, and every worker fell silent.
	ErrDeliveries = errors.New("every worker that took the job fell silent")

	// ErrResultDamaged: a result on disk is not whole or does not verify. It is proven again.
	ErrResultDamaged = errors.New("stored proof is damaged")

	// ErrGarbage: what came through the queue is no message of ours.
	ErrGarbage = errors.New("message is malformed")
)
