package simulate

import "errors"

var (
	// ErrConfig: a simulation cannot be run with this configuration; the mistakes follow, all of them.
	ErrConfig = errors.New("simulation's configuration is invalid")

	// ErrUnknownStrategy: no strategy of users or provers has this name.
	ErrUnknownStrategy = errors.New("strategy is unknown")

	// ErrUnknownMechanism: no mechanism has this name.
	ErrUnknownMechanism = errors.New("mechanism is unknown")
)
