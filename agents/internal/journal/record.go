package journal

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash/crc32"
)

// An op is what a record does to the set of pending intents.
type op string

const (
	opPut     op = "put"
	opResolve op = "resolve"
)

// record is one line of the file: the checksum of the JSON, a space, the JSON.
type record struct {
	Op     op      `json:"op"`
	ID     string  `json:"id,omitempty"`
	Intent *Intent `json:"intent,omitempty"`
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

const checksumLength = 2 * crc32.Size

// encode returns the record's line, newline included.
func (r record) encode() ([]byte, error) {
	body, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encoding record: %w", err)
	}
	line := fmt.Appendf(nil, "%08x ", crc32.Checksum(body, castagnoli))
	return append(append(line, body...), '\n'), nil
}

// decode reads a line without its newline. It returns false for one that was not written whole.
func decode(line []byte) (record, bool) {
	if len(line) < checksumLength+1 || line[checksumLength] != ' ' {
		return record{}, false
	}
	var sum [crc32.Size]byte
	if _, err := hex.Decode(sum[:], line[:checksumLength]); err != nil {
		return record{}, false
	}
	body := line[checksumLength+1:]
	var expected [crc32.Size]byte
	checksum := crc32.Checksum(body, castagnoli)
	for i := range expected {
		expected[i] = byte(checksum >> (8 * (crc32.Size - 1 - i)))
	}
	var r record
	if sum != expected || json.Unmarshal(body, &r) != nil {
		return record{}, false
	}
	switch {
	case r.Op == opPut && r.Intent != nil && r.Intent.ID != "":
		return r, true
	case r.Op == opResolve && r.ID != "":
		return r, true
	}
	return record{}, false
}

// parse returns the records of a file and how many of its bytes they take. What follows them is a torn tail: at most
// one line. A damaged line before others is ErrCorrupt.
func parse(content []byte) (records []record, length int, err error) {
	for length < len(content) {
		end := bytes.IndexByte(content[length:], '\n')
		if end < 0 {
			return records, length, nil
		}
		r, ok := decode(content[length : length+end])
		next := length + end + 1
		if !ok {
			if next < len(content) {
				return nil, 0, fmt.Errorf("record at byte %d: %w", length, ErrCorrupt)
			}
			return records, length, nil
		}
		records = append(records, r)
		length = next
	}
	return records, length, nil
}
