// Package capacity is how a prover tells its bidder what it can prove: a small file that the prover writes again and again
// and the bidder reads. It bounds what is sold; a prover that says nothing sells nothing.
package capacity

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/ioutil"
)

const (
	// FileName is the file's name in the prover's data directory.
	FileName = "capacity.json"
	// Period is the longest time between two writings.
	Period = time.Minute
	// Patience is how long what was written counts: a restart of the prover must not end the bidder's asks.
	Patience = 10 * time.Minute
)

var (
	// ErrUnknown: the prover has not said what it can prove.
	ErrUnknown = errors.New("prover has not said what it can prove")

	// ErrSilent: what the prover said is too old.
	ErrSilent = errors.New("prover does not say any more what it can prove")
)

// Capacity is what a prover can prove.
type Capacity struct {
	// Seats is the number of chunks that it proves within one window, from its devices and its own history.
	Seats uint16 `json:"seats"`
	// Halvings is how often its circuit breaker has halved what may be sold.
	Halvings uint8 `json:"halvings"`
	// Reason says why it is not more; empty if nothing is wrong.
	Reason string    `json:"reason,omitempty"`
	At     time.Time `json:"at"`
}

// Bound returns how many of the offered seats may be sold, and why not all. It reads no clock.
func (c Capacity) Bound(offered uint16, now time.Time) (uint16, error) {
	if c.At.IsZero() {
		return 0, ErrUnknown
	}
	if now.Sub(c.At) > Patience {
		return 0, fmt.Errorf("%w: since %v", ErrSilent, c.At.UTC().Format(time.RFC3339))
	}
	return min(offered>>c.Halvings, c.Seats), nil
}

// Write replaces the file, whole or not at all.
func Write(path string, c Capacity) error {
	content, err := json.Marshal(c)
	if err != nil {
		return err
	}
	w, err := ioutil.NewAtomicWriter(path, 0o644)
	if err != nil {
		return fmt.Errorf("writing capacity: %w", err)
	}
	if _, err := w.Write(content); err != nil {
		return fmt.Errorf("writing capacity: %w", errors.Join(err, w.Abort()))
	}
	if err := w.Close(); err != nil {
		return fmt.Errorf("writing capacity: %w", err)
	}
	return nil
}

// Read reads the file. It returns ErrUnknown if there is none or it holds something else.
func Read(path string) (c Capacity, err error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return c, fmt.Errorf("%w: %w", ErrUnknown, err)
	}
	if err := json.Unmarshal(content, &c); err != nil {
		return Capacity{}, fmt.Errorf("%w: %s: %w", ErrUnknown, path, err)
	}
	return c, nil
}
