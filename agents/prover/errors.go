package prover

import "errors"

var (
	// ErrNotCommitted: a transaction does not commit the batch that its event names.
	ErrNotCommitted = errors.New("transaction does not commit the batch")

	// ErrRecords: the chunk records that follow from the commit are not those under the header's root. Nobody can
	// prove such a batch.
	ErrRecords = errors.New("chunk records are not the header's")

	// ErrTraceMismatch: the sequencer served a trace that is not of the chunk on L1.
	ErrTraceMismatch = errors.New("trace is not that of the chunk on L1")

	// ErrKeys: the proving keys are not those of the deployment's circuit.
	ErrKeys = errors.New("proving keys are of another circuit")
)
