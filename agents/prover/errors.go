package prover

import "errors"

var (
	// ErrTraceMismatch: the sequencer served a trace that is not of the chunk on L1.
	ErrTraceMismatch = errors.New("trace is not that of the chunk on L1")

	// ErrKeys: the proving keys are not those of the deployment's circuit.
	ErrKeys = errors.New("proving keys are of another circuit")
)
