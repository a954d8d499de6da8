package keys

import "github.com/proophi/proophi/circuits/protocol"

// Find returns where the keys of a shape are or would be, and whether they are there. It derives nothing and checks no
// file.
func (s *Store) Find(shape protocol.Shape) (dir string, ok bool, err error) {
	circuit := Chunks(shape)
	fingerprint, err := Fingerprint(circuit)
	if err != nil {
		return "", false, err
	}
	dir = s.path(circuit, fingerprint)
	return dir, exists(dir), nil
}
