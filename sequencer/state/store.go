package state

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/vfs"
)

// Store is the ordered key-value database under a [State].
type Store interface {
	// Get returns a copy of the value of key, or nil if there is none.
	Get(key []byte) ([]byte, error)
	// Floor returns copies of the greatest key in [from, to] and of its value, or nil if there is none.
	Floor(from, to []byte) (key, value []byte, err error)
	// Write applies all writes in order, or none of them, and returns once they are durable.
	Write(writes []Write) error
	Close() error
}

// Write sets a key, or deletes it if Value is nil.
type Write struct {
	Key   []byte
	Value []byte
}

// PebbleStore is a [Store] on a Pebble database.
type PebbleStore struct {
	db *pebble.DB
}

// OpenPebble opens, or creates, the database in directory dir of fs.
func OpenPebble(dir string, fs vfs.FS) (*PebbleStore, error) {
	if err := makeDurable(dir, fs); err != nil {
		return nil, fmt.Errorf("creating state database %s: %w", dir, err)
	}
	db, err := pebble.Open(dir, &pebble.Options{FS: fs, Logger: silent{}})
	if err != nil {
		return nil, fmt.Errorf("opening state database %s: %w", dir, err)
	}
	return &PebbleStore{db: db}, nil
}

// makeDurable creates dir and syncs its parent, which Pebble does not: without it a crash may lose a new database
// together with all its synced writes.
func makeDurable(dir string, fs vfs.FS) error {
	if err := fs.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	parent, err := fs.OpenDir(fs.PathDir(dir))
	if err != nil {
		return err
	}
	return errors.Join(parent.Sync(), parent.Close())
}

// OpenMemory returns an empty store that lives in memory.
func OpenMemory() (*PebbleStore, error) { return OpenPebble("/state", vfs.NewMem()) }

// Get implements [Store].
func (p *PebbleStore) Get(key []byte) ([]byte, error) {
	value, closer, err := p.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading %x: %w", key, err)
	}
	return copied(value), closer.Close()
}

// Floor implements [Store].
func (p *PebbleStore) Floor(from, to []byte) (key, value []byte, err error) {
	it, err := p.db.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: append(bytes.Clone(to), 0)})
	if err != nil {
		return nil, nil, fmt.Errorf("searching below %x: %w", to, err)
	}
	if it.Last() {
		key, value = copied(it.Key()), copied(it.Value())
	}
	return key, value, it.Close()
}

// Write implements [Store].
func (p *PebbleStore) Write(writes []Write) error {
	batch := p.db.NewBatch()
	defer batch.Close()
	for _, w := range writes {
		var err error
		if w.Value == nil {
			err = batch.Delete(w.Key, nil)
		} else {
			err = batch.Set(w.Key, w.Value, nil)
		}
		if err != nil {
			return fmt.Errorf("writing %x: %w", w.Key, err)
		}
	}
	if err := batch.Commit(pebble.Sync); err != nil {
		return fmt.Errorf("committing %d writes: %w", len(writes), err)
	}
	return nil
}

// Close implements [Store].
func (p *PebbleStore) Close() error { return p.db.Close() }

// copied returns a copy of b that is never nil.
func copied(b []byte) []byte { return append([]byte{}, b...) }

// silent drops Pebble's own log lines; its errors come back from the calls.
type silent struct{}

func (silent) Infof(string, ...any) {}
func (silent) Fatalf(format string, args ...any) {
	panic(fmt.Sprintf(format, args...))
}
