package worker

import "errors"

var (
	// ErrNoDevice: a worker without a device, or with one that has no keys, would never prove anything.
	ErrNoDevice = errors.New("worker has nothing to prove with")

	// ErrMemory: the machine has less free memory than a proof of the shape needs.
	ErrMemory = errors.New("not enough free memory for a proof")

	// ErrDisk: the disk has less free space than the process needs.
	ErrDisk = errors.New("not enough free space on the disk")

	// ErrDisconnected: the queue does not answer.
	ErrDisconnected = errors.New("job queue does not answer")

	// ErrStuck: a device does not come back from a job whose time is over.
	ErrStuck = errors.New("device does not come back from a job")
)
