package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// store keeps one file for each result. Without a directory it keeps nothing.
type store struct{ dir string }

func newStore(dir string) (store, error) {
	if dir == "" {
		return store{}, nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return store{}, fmt.Errorf("making directory of proofs: %w", err)
	}
	return store{dir: dir}, nil
}

func (s store) path(id ID) string { return filepath.Join(s.dir, id.Hex()+".json") }

// save writes the result, whole or not at all.
func (s store) save(r Result) error {
	if s.dir == "" {
		return nil
	}
	content, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("encoding proof: %w", err)
	}
	file, err := os.CreateTemp(s.dir, "writing-")
	if err != nil {
		return fmt.Errorf("writing proof: %w", err)
	}
	_, err = file.Write(content)
	err = errors.Join(err, file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), s.path(r.ID))
	}
	if err != nil {
		return fmt.Errorf("writing proof: %w", errors.Join(err, os.Remove(file.Name())))
	}
	return nil
}

// load reads a result. It returns false if there is none.
func (s store) load(id ID) (Result, bool, error) {
	if s.dir == "" {
		return Result{}, false, nil
	}
	content, err := os.ReadFile(s.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return Result{}, false, nil
	}
	if err != nil {
		return Result{}, false, fmt.Errorf("reading proof: %w", err)
	}
	var r Result
	if err := json.Unmarshal(content, &r); err != nil {
		return Result{}, false, fmt.Errorf("%w: %w", ErrResultDamaged, err)
	}
	if r.ID != id || idOf(r.Public) != id {
		return Result{}, false, fmt.Errorf("%w: file of %v holds %v", ErrResultDamaged, id, r.ID)
	}
	return r, true, nil
}

func (s store) remove(id ID) error {
	if s.dir == "" {
		return nil
	}
	if err := os.Remove(s.path(id)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing proof: %w", err)
	}
	return nil
}
