package state

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
)

// Prefixes of the database's keys; integers in keys are big-endian.
const (
	prefixFormat  = 'f' // -> formatVersion
	prefixHead    = 'h' // -> chunks8 treeRoot32 nextIndex8
	prefixPruned  = 'p' // -> number8 of the first chunk that can be undone
	prefixGroup   = 'g' // level1 parent4 -> the four children of a node at level+1, 32 bytes each
	prefixLeaf    = 'l' // index4 -> the leaf's fields, 32 bytes each, without the zeros at the end
	prefixKey     = 'k' // key31 -> index4
	prefixUndo    = 'u' // chunk8 -> the writes that undo the chunk
	prefixTrace   = 't' // chunk8 -> the chunk's trace
	prefixNote    = 'n' // chunk8 -> the caller's note
	prefixWitness = 'w' // witnessHash32 -> chunk8
)

const (
	formatVersion = 1
	keyBytes      = protocol.KeyBits / 8
)

// Head is a committed state: what the next chunk builds on.
type Head struct {
	// Chunks is the number of committed chunks, and so the number of the next one.
	Chunks   uint64
	TreeRoot fr.Element
	// NextIndex is the index of the next new leaf, at most 2^32.
	NextIndex uint64
}

// StateRoot returns the root that L1 knows.
func (h Head) StateRoot() fr.Element { return protocol.StateRoot(h.TreeRoot, h.NextIndex) }

// group is the four children of one node.
type group [protocol.TreeArity]fr.Element

// groupID names the group of children at level, 0 being the leaves, below their parent's position.
type groupID struct {
	level  uint8
	parent uint32
}

// groupOf returns the group through which a leaf's path goes at a level.
func groupOf(index uint32, level int) groupID {
	return groupID{level: uint8(level), parent: uint32(uint64(index) >> (2 * (level + 1)))}
}

// sortKey is a leaf's key as bytes that sort as the number does.
type sortKey [keyBytes]byte

func sortKeyOf(key fr.Element) sortKey {
	b := key.Bytes()
	return sortKey(b[fr.Bytes-keyBytes:])
}

func groupKey(id groupID) []byte {
	return binary.BigEndian.AppendUint32([]byte{prefixGroup, id.level}, id.parent)
}

func leafKey(index uint32) []byte {
	return binary.BigEndian.AppendUint32([]byte{prefixLeaf}, index)
}

func indexKey(key sortKey) []byte { return append([]byte{prefixKey}, key[:]...) }

func chunkKey(prefix byte, chunk uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefix}, chunk)
}

func witnessKey(hash common.Hash) []byte { return append([]byte{prefixWitness}, hash[:]...) }

func uint64Bytes(x uint64) []byte { return binary.BigEndian.AppendUint64(nil, x) }

func decodeUint64(b []byte) (uint64, error) {
	if len(b) != 8 {
		return 0, fmt.Errorf("%w: number of %d bytes", ErrCorrupt, len(b))
	}
	return binary.BigEndian.Uint64(b), nil
}

func encodeHead(h Head) []byte {
	out := uint64Bytes(h.Chunks)
	out = appendElement(out, h.TreeRoot)
	return binary.BigEndian.AppendUint64(out, h.NextIndex)
}

func decodeHead(b []byte) (Head, error) {
	if len(b) != 8+fr.Bytes+8 {
		return Head{}, fmt.Errorf("%w: head of %d bytes", ErrCorrupt, len(b))
	}
	var fields [1]fr.Element
	if err := decodeElements(b[8:8+fr.Bytes], fields[:]); err != nil {
		return Head{}, err
	}
	return Head{Chunks: binary.BigEndian.Uint64(b), TreeRoot: fields[0], NextIndex: binary.BigEndian.Uint64(b[8+fr.Bytes:])}, nil
}

func encodeGroup(g group) []byte {
	out := make([]byte, 0, len(g)*fr.Bytes)
	for _, e := range g {
		out = appendElement(out, e)
	}
	return out
}

// decodeGroup reads a group; no record stands for empty subtrees of the level.
func decodeGroup(b []byte, level uint8) (g group, err error) {
	if b == nil {
		e := protocol.EmptySubtrees[level]
		return group{e, e, e, e}, nil
	}
	if len(b) != len(g)*fr.Bytes {
		return g, fmt.Errorf("%w: group of %d bytes", ErrCorrupt, len(b))
	}
	return g, decodeElements(b, g[:])
}

func encodeLeaf(l protocol.Leaf) []byte {
	fields := leafFields(l)
	used := len(fields)
	for used > 0 && fields[used-1].IsZero() {
		used--
	}
	out := make([]byte, 0, used*fr.Bytes)
	for _, e := range fields[:used] {
		out = appendElement(out, e)
	}
	return out
}

// decodeLeaf reads a leaf; no record stands for the empty leaf.
func decodeLeaf(b []byte) (protocol.Leaf, error) {
	var fields [protocol.WideWidth]fr.Element
	if len(b)%fr.Bytes != 0 || len(b) > len(fields)*fr.Bytes {
		return protocol.Leaf{}, fmt.Errorf("%w: leaf of %d bytes", ErrCorrupt, len(b))
	}
	if err := decodeElements(b, fields[:len(b)/fr.Bytes]); err != nil {
		return protocol.Leaf{}, err
	}
	return protocol.Leaf{Key: fields[0], NextKey: fields[1], Values: [protocol.ValueCount]fr.Element(fields[2:])}, nil
}

func leafFields(l protocol.Leaf) [protocol.WideWidth]fr.Element {
	fields := [protocol.WideWidth]fr.Element{l.Key, l.NextKey}
	copy(fields[2:], l.Values[:])
	return fields
}

func appendElement(out []byte, e fr.Element) []byte {
	b := e.Bytes()
	return append(out, b[:]...)
}

func decodeElements(b []byte, out []fr.Element) error {
	for i := range out {
		if err := out[i].SetBytesCanonical(b[i*fr.Bytes : (i+1)*fr.Bytes]); err != nil {
			return fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
	}
	return nil
}

// encodeWrites packs writes as keyLength1 key present1 [valueLength4 value].
func encodeWrites(writes []Write) []byte {
	var out []byte
	for _, w := range writes {
		out = append(append(out, byte(len(w.Key))), w.Key...)
		if w.Value == nil {
			out = append(out, 0)
			continue
		}
		out = binary.BigEndian.AppendUint32(append(out, 1), uint32(len(w.Value)))
		out = append(out, w.Value...)
	}
	return out
}

func decodeWrites(b []byte) ([]Write, error) {
	var writes []Write
	for len(b) > 0 {
		n := int(b[0])
		if len(b) < 1+n+1 {
			return nil, fmt.Errorf("%w: undo record ends in a key", ErrCorrupt)
		}
		w := Write{Key: b[1 : 1+n]}
		present := b[1+n] == 1
		b = b[n+2:]
		if present {
			if len(b) < 4 || uint64(len(b)-4) < uint64(binary.BigEndian.Uint32(b)) {
				return nil, fmt.Errorf("%w: undo record ends in a value", ErrCorrupt)
			}
			end := 4 + int(binary.BigEndian.Uint32(b))
			w.Value = b[4:end:end]
			b = b[end:]
		}
		writes = append(writes, w)
	}
	return writes, nil
}

func uint32Bytes(x uint32) []byte { return binary.BigEndian.AppendUint32(nil, x) }
