package journal

import (
	"fmt"
	"os"
	"path/filepath"
)

// compact writes the pending intents alone to a new file and puts it in the place of the old one.
func (j *Journal) compact() error {
	var content []byte
	for _, id := range j.order {
		intent := j.pending[id]
		line, err := record{Op: opPut, Intent: &intent}.encode()
		if err != nil {
			return err
		}
		content = append(content, line...)
	}
	file, err := j.replace(content)
	if err != nil {
		return fmt.Errorf("compacting journal %s: %w", j.path, err)
	}
	// The old file has lost its name; an error of closing it loses nothing.
	_ = j.file.Close()
	j.file, j.size, j.records = file, int64(len(content)), len(j.order)
	return syncDir(filepath.Dir(j.path))
}

// replace puts a new file with the content under the journal's name and returns it open.
func (j *Journal) replace(content []byte) (*os.File, error) {
	path := j.path + ".new"
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	if _, err = file.Write(content); err == nil {
		err = file.Sync()
	}
	if err == nil {
		err = os.Rename(path, j.path)
	}
	if err != nil {
		_ = file.Close()
		return nil, err
	}
	return file, nil
}

// syncDir makes a created or renamed file's name durable.
func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("syncing %s: %w", path, err)
	}
	defer dir.Close()
	if err := dir.Sync(); err != nil {
		return fmt.Errorf("syncing %s: %w", path, err)
	}
	return nil
}
