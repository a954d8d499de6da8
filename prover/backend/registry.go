package backend

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/proophi/proophi/prover/keys"
)

// ErrUnknown is returned for the name of a backend that this program does not have.
var ErrUnknown = errors.New("no such backend")

// Factory makes a backend that proves with loaded keys.
type Factory func(*keys.Keys) (Backend, error)

// Default is the name of the backend that works everywhere.
const Default = "cpu"

var factories = map[string]Factory{
	Default: func(k *keys.Keys) (Backend, error) { return NewCPU(k), nil },
}

// Register adds a backend under a name. A package that has one calls it from init, as database drivers do.
func Register(name string, f Factory) {
	if _, taken := factories[name]; taken {
		panic("backend " + name + " is registered twice")
	}
	factories[name] = f
}

// Names returns the names of all backends, sorted.
func Names() []string { return slices.Sorted(maps.Keys(factories)) }

// Open makes the backend of that name. It returns ErrUnknown, with the names that there are.
func Open(name string, k *keys.Keys) (Backend, error) {
	if err := Check(name); err != nil {
		return nil, err
	}
	b, err := factories[name](k)
	if err != nil {
		return nil, fmt.Errorf("opening backend %s: %w", name, err)
	}
	return b, nil
}

// Check returns ErrUnknown, with the names that there are, unless a backend has that name.
func Check(name string) error {
	if _, ok := factories[name]; !ok {
		return fmt.Errorf("%w: %q, there is %s", ErrUnknown, name, strings.Join(Names(), ", "))
	}
	return nil
}
