package queue

import "errors"

var (
	// ErrConfig: the configuration of the queue makes no sense.
	ErrConfig = errors.New("configuration of the job queue is invalid")

	// ErrServer: the embedded server did not come up.
	ErrServer = errors.New("embedded job server does not start")

	// ErrConnect: no server answers at the URL, or it refuses the credentials.
	ErrConnect = errors.New("cannot connect to the job queue")

	// ErrTraceUnknown: the queue holds no trace of that name any more.
	ErrTraceUnknown = errors.New("trace is not in the job queue")
)
