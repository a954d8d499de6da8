package sequencer

import (
	"errors"

	"github.com/proophi/proophi/agents/internal/process"
)

var (
	// ErrConfigField: a field of the configuration is missing or makes no sense.
	ErrConfigField = process.ErrConfigField

	// ErrGenesis: the state that the sequencer starts from is not the rollup's genesis state.
	ErrGenesis = errors.New("genesis state is not the rollup's")

	// ErrShape: the circuit that commits are pinned to has another shape than the manifest says.
	ErrShape = errors.New("active circuit is not the manifest's")

	// ErrReverted: a transaction was mined and reverted, although its estimate went through.
	ErrReverted = errors.New("transaction reverted")

	// ErrNoWitness: a prover asks for a witness that we do not have, as after the loss of the databases.
	ErrNoWitness = errors.New("the witness that was asked for is not here")

	// ErrStopped: the service was stopped; it does not start again.
	ErrStopped = errors.New("sequencer is stopped")
)
