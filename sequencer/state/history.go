package state

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
)

// Commit writes a sealed draft: the tree, the trace, the caller's note and what undoes all of it, in one synced write.
// It returns the new head. The note is for the caller alone, to keep what must change together with the state.
func (d *Draft) Commit(note []byte) (Head, error) {
	if !d.sealed {
		return Head{}, ErrNotSealed
	}
	trace, err := d.Seal()
	if err != nil {
		return Head{}, err
	}
	encoded, err := trace.MarshalBinary()
	if err != nil {
		return Head{}, err
	}
	s := d.state
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.version != d.version {
		return Head{}, ErrStale
	}
	number := d.head.Chunks
	head := Head{Chunks: number + 1, TreeRoot: d.tree.root, NextIndex: d.tree.nextIndex}
	writes := append(d.tree.writes(), Write{[]byte{prefixHead}, encodeHead(head)}, Write{chunkKey(prefixTrace, number), encoded},
		Write{witnessKey(trace.WitnessHash()), uint64Bytes(number)}, Write{chunkKey(prefixNote, number), copied(note)})
	undo, err := s.inverse(writes)
	if err != nil {
		return Head{}, err
	}
	if err := s.store.Write(append(writes, Write{chunkKey(prefixUndo, number), encodeWrites(undo)})); err != nil {
		return Head{}, fmt.Errorf("committing chunk %d: %w", number, err)
	}
	s.head = head
	s.version++
	return head, nil
}

// inverse returns the writes that restore what is in the database now.
func (s *State) inverse(writes []Write) ([]Write, error) {
	undo := make([]Write, len(writes))
	for i, w := range writes {
		old, err := s.store.Get(w.Key)
		if err != nil {
			return nil, err
		}
		undo[i] = Write{w.Key, old}
	}
	return undo, nil
}

// Rollback takes the head back to where chunks chunks were committed, in one synced write. It forgets the traces and
// notes of the others.
func (s *State) Rollback(chunks uint64) (Head, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if chunks > s.head.Chunks {
		return s.head, fmt.Errorf("%w: %d, head is %d", ErrUnknownChunk, chunks, s.head.Chunks)
	}
	var writes []Write
	for number := s.head.Chunks; number > chunks; number-- {
		key := chunkKey(prefixUndo, number-1)
		record, err := s.store.Get(key)
		if err != nil {
			return s.head, err
		}
		if record == nil {
			return s.head, fmt.Errorf("%w: chunk %d", ErrPruned, number-1)
		}
		undo, err := decodeWrites(record)
		if err != nil {
			return s.head, fmt.Errorf("chunk %d: %w", number-1, err)
		}
		writes = append(append(writes, undo...), Write{key, nil})
	}
	if len(writes) == 0 {
		return s.head, nil
	}
	if err := s.store.Write(writes); err != nil {
		return s.head, fmt.Errorf("rolling back to %d chunks: %w", chunks, err)
	}
	s.version++
	head, err := readHead(s.store)
	if err != nil {
		return s.head, err
	}
	s.head = head
	return head, nil
}

// Prune forgets traces, notes and undo records of the chunks below first, which are final: the head can no longer be
// rolled back below it.
func (s *State) Prune(first uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, err := s.store.Get([]byte{prefixPruned})
	if err != nil {
		return err
	}
	number, err := decodeUint64(b)
	if err != nil {
		return err
	}
	first = min(first, s.head.Chunks)
	if number >= first {
		return nil
	}
	writes := []Write{{[]byte{prefixPruned}, uint64Bytes(first)}}
	for ; number < first; number++ {
		forget, err := s.forget(number)
		if err != nil {
			return err
		}
		writes = append(writes, forget...)
	}
	return s.store.Write(writes)
}

// forget returns the writes that delete a chunk's history.
func (s *State) forget(number uint64) ([]Write, error) {
	writes := []Write{{chunkKey(prefixUndo, number), nil}, {chunkKey(prefixTrace, number), nil}, {chunkKey(prefixNote, number), nil}}
	trace, err := s.trace(number)
	if err != nil {
		return nil, err
	}
	key := witnessKey(trace.WitnessHash())
	if latest, err := s.store.Get(key); err != nil {
		return nil, err
	} else if len(latest) == 8 && binary.BigEndian.Uint64(latest) == number {
		writes = append(writes, Write{key, nil})
	}
	return writes, nil
}

// Trace returns the trace of a committed chunk, or ErrUnknownChunk.
func (s *State) Trace(number uint64) (*protocol.ChunkTrace, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.trace(number)
}

func (s *State) trace(number uint64) (*protocol.ChunkTrace, error) {
	b, err := s.store.Get(chunkKey(prefixTrace, number))
	if err != nil {
		return nil, err
	}
	if b == nil {
		return nil, fmt.Errorf("%w: %d", ErrUnknownChunk, number)
	}
	var trace protocol.ChunkTrace
	if err := trace.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%w: trace of chunk %d: %w", ErrCorrupt, number, err)
	}
	return &trace, nil
}

// TraceByWitness returns the number and the trace of the committed chunk with a witness hash, or ErrUnknownChunk. Of
// the chunks without signatures, which share one hash, it is the last.
func (s *State) TraceByWitness(hash common.Hash) (uint64, *protocol.ChunkTrace, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	b, err := s.store.Get(witnessKey(hash))
	if err != nil {
		return 0, nil, err
	}
	if b == nil {
		return 0, nil, fmt.Errorf("%w: witness %v", ErrUnknownChunk, hash)
	}
	number, err := decodeUint64(b)
	if err != nil {
		return 0, nil, err
	}
	trace, err := s.trace(number)
	return number, trace, err
}

// Note returns the note that a chunk was committed with, or ErrUnknownChunk.
func (s *State) Note(number uint64) ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	b, err := s.store.Get(chunkKey(prefixNote, number))
	if err == nil && b == nil {
		err = fmt.Errorf("%w: %d", ErrUnknownChunk, number)
	}
	return b, err
}
