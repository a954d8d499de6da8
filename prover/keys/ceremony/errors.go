package ceremony

import "errors"

var (
	// ErrTranscript: ceremony.json cannot be read, or says what no ceremony can have led to.
	ErrTranscript = errors.New("transcript of the ceremony is not readable")

	// ErrExists: the directory already holds a ceremony.
	ErrExists = errors.New("directory already holds a ceremony")

	// ErrBusy: another process works on the ceremony.
	ErrBusy = errors.New("another process works on the ceremony")

	// ErrStage: the step does not come now, such as a contribution after the end.
	ErrStage = errors.New("step is out of order")

	// ErrForeign: the ceremony is for another circuit, or a file belongs to another ceremony or another place in it.
	ErrForeign = errors.New("belongs to another ceremony or circuit")

	// ErrDamaged: a file is missing, truncated, or not the one that the transcript names.
	ErrDamaged = errors.New("file of the ceremony is damaged")

	// ErrContribution: a contribution does not follow from the one before it. Its maker could know the secrets.
	ErrContribution = errors.New("contribution is invalid")

	// ErrNoContribution: a phase without contributions would end with secrets that everybody knows.
	ErrNoContribution = errors.New("phase has no contribution")

	// ErrBeacon: the beacon is too short to be random, or was already known before the phase.
	ErrBeacon = errors.New("beacon is refused")

	// ErrName: a contributor's name has characters that do not belong into a transcript.
	ErrName = errors.New("name is refused")

	// ErrCircuit: a circuit that a ceremony cannot make keys for.
	ErrCircuit = errors.New("no ceremony for the circuit")
)
