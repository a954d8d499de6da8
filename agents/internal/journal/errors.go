package journal

import "errors"

var (
	// ErrCorrupt: a record that is not the file's last is damaged. A torn last record is cut off instead, because a
	// crash leaves one; damage before it means that the disk or a person changed the file.
	ErrCorrupt = errors.New("journal is damaged")

	// ErrLocked: another process has the journal open. Two processes must never send from one key.
	ErrLocked = errors.New("journal is in use by another process")

	// ErrClosed: the journal is used after Close.
	ErrClosed = errors.New("journal is closed")

	// ErrNoID: an intent without an id could never be resolved.
	ErrNoID = errors.New("intent has no id")

	// ErrUnknownIntent: an intent is resolved that is not pending.
	ErrUnknownIntent = errors.New("intent is not pending")
)
