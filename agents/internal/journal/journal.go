// Package journal keeps what an agent is about to do on L1 across restarts. An intent is put before its transaction is
// broadcast and resolved once its effect is seen on L1 or is impossible; what is pending after a restart is compared
// with the contracts before anything new is sent.
//
// The file is a list of JSON lines, each with a checksum, appended and synced one by one. A crash can tear only the last
// line, which is cut off at the next start: its Put had not returned, so its transaction was not broadcast.
package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"
)

// compactAbove is the number of records above which the file is rewritten, if most of them no longer matter.
const compactAbove = 1024

// Intent is one thing that an agent is about to do.
type Intent struct {
	// ID names the intent: its owner's choice, the same for the same thing after a restart.
	ID string `json:"id"`
	// Kind says what is done, e.g. "postAsk".
	Kind string `json:"kind"`
	// Payload is what its owner needs to reconcile it.
	Payload json.RawMessage `json:"payload,omitempty"`
	// Nonce is the account nonce of its transactions; set with Transactions.
	Nonce uint64 `json:"nonce,omitempty"`
	// Transactions are the hashes of every version that may have been broadcast.
	Transactions []common.Hash `json:"transactions,omitempty"`
}

// Journal is the set of pending intents and the file that keeps it. It is safe for concurrent use.
type Journal struct {
	path string
	lock *flock.Flock

	mu      sync.Mutex
	file    *os.File
	size    int64
	records int
	pending map[string]Intent
	order   []string // ids of pending intents, oldest first
}

// Open reads the journal at path, or starts one. A torn last record is cut off.
func Open(path string) (*Journal, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("opening journal: %w", err)
	}
	lock := flock.New(path + ".lock")
	locked, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking journal %s: %w", path, err)
	}
	if !locked {
		return nil, fmt.Errorf("journal %s: %w", path, ErrLocked)
	}
	j := &Journal{path: path, lock: lock, pending: make(map[string]Intent)}
	if err := j.load(); err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return j, nil
}

func (j *Journal) load() error {
	file, err := os.OpenFile(j.path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("opening journal: %w", err)
	}
	j.file = file
	content, err := io.ReadAll(file)
	if err != nil {
		return fmt.Errorf("reading journal %s: %w", j.path, err)
	}
	records, length, err := parse(content)
	if err != nil {
		return fmt.Errorf("journal %s: %w", j.path, err)
	}
	for _, r := range records {
		j.apply(r)
	}
	j.size = int64(length)
	if length < len(content) {
		if err := j.cut(); err != nil {
			return err
		}
	}
	return syncDir(filepath.Dir(j.path))
}

// Put writes the intent to disk before it returns. An intent with the id of a pending one takes its place.
func (j *Journal) Put(intent Intent) error {
	if intent.ID == "" {
		return ErrNoID
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.append(record{Op: opPut, Intent: &intent})
}

// Resolve ends a pending intent: its effect is on L1, or can never be.
func (j *Journal) Resolve(id string) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.file == nil {
		return ErrClosed
	}
	if _, ok := j.pending[id]; !ok {
		return fmt.Errorf("resolving %q: %w", id, ErrUnknownIntent)
	}
	if err := j.append(record{Op: opResolve, ID: id}); err != nil {
		return err
	}
	if j.records > compactAbove && j.records > 4*len(j.pending) {
		return j.compact()
	}
	return nil
}

// Pending returns the intents that are not resolved, oldest first.
func (j *Journal) Pending() []Intent {
	j.mu.Lock()
	defer j.mu.Unlock()
	intents := make([]Intent, 0, len(j.order))
	for _, id := range j.order {
		intents = append(intents, j.pending[id])
	}
	return intents
}

// Get returns the pending intent with the id.
func (j *Journal) Get(id string) (Intent, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	intent, ok := j.pending[id]
	return intent, ok
}

// Close gives the file back. Pending intents stay in it.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	var err error
	if j.file != nil {
		err = j.file.Close()
		j.file = nil
	}
	return errors.Join(err, j.lock.Unlock())
}

// append writes and syncs the record, then applies it. After a failed write the file is cut back to what is known to be
// whole, so that a later record does not follow a torn one.
func (j *Journal) append(r record) error {
	if j.file == nil {
		return ErrClosed
	}
	line, err := r.encode()
	if err != nil {
		return err
	}
	if _, err = j.file.WriteAt(line, j.size); err == nil {
		err = j.file.Sync()
	}
	if err != nil {
		return errors.Join(fmt.Errorf("writing journal %s: %w", j.path, err), j.cut())
	}
	j.size += int64(len(line))
	j.apply(r)
	return nil
}

// cut drops what stands in the file after its last whole record.
func (j *Journal) cut() error {
	err := j.file.Truncate(j.size)
	if err == nil {
		err = j.file.Sync()
	}
	if err != nil {
		return fmt.Errorf("cutting the torn end of journal %s: %w", j.path, err)
	}
	return nil
}

func (j *Journal) apply(r record) {
	j.records++
	switch r.Op {
	case opPut:
		if _, ok := j.pending[r.Intent.ID]; !ok {
			j.order = append(j.order, r.Intent.ID)
		}
		j.pending[r.Intent.ID] = *r.Intent
	case opResolve:
		if _, ok := j.pending[r.ID]; ok {
			delete(j.pending, r.ID)
			j.order = slices.DeleteFunc(j.order, func(id string) bool { return id == r.ID })
		}
	}
}
