package keeper

import "errors"

// ErrNoWitness: the sequencer does not serve the witness that a challenge asks for.
var ErrNoWitness = errors.New("the witness that was asked for is not served")
