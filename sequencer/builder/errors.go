package builder

import "errors"

var (
	// ErrRoundUnknown: the commit that fixes the parameters of the round is not on L1 yet. No lot opens until it is.
	ErrRoundUnknown = errors.New("parameters of the round are not fixed yet")

	// ErrNothingToCut: the open batch has no slot.
	ErrNothingToCut = errors.New("open batch is empty")

	// ErrNotReady: no tick has told yet what the prices are.
	ErrNotReady = errors.New("builder has not started")

	// ErrCorruptLog: records of the log are missing, do not decode or contradict each other or the state.
	ErrCorruptLog = errors.New("log is corrupt")

	// ErrUnknown: the log has no such block, chunk, batch or receipt.
	ErrUnknown = errors.New("log has no such record")

	// ErrConfig: the builder's settings make no sense.
	ErrConfig = errors.New("builder settings are invalid")

	// ErrNotClean: a batch from L1 cannot be imported because the log holds operations that are not on L1.
	ErrNotClean = errors.New("log holds operations that are not on L1")

	// ErrImport: a batch from L1 does not continue the log.
	ErrImport = errors.New("batch does not continue the log")
)
