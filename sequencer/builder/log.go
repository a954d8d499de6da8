package builder

import (
	"encoding/binary"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/sequencer/state"
)

// Prefixes of the log's keys; integers in keys are big-endian.
const (
	prefixMeta       = 'm'
	prefixChunk      = 'c' // chunk8
	prefixOperation  = 'o' // chunk8 slot4
	prefixBlock      = 'b' // block8
	prefixReceipt    = 'r' // hash32
	prefixBatch      = 'B' // batch8
	prefixWithdrawal = 'W' // owner20 batch8 index8
)

// Log is the durable record of what was confirmed. Reading is safe for concurrent use.
type Log struct{ store state.Store }

// OpenLog returns the log in a store, which it owns from then on.
func OpenLog(store state.Store) *Log { return &Log{store: store} }

// Close closes the store.
func (l *Log) Close() error { return l.store.Close() }

func key(prefix byte, numbers ...uint64) []byte {
	k := []byte{prefix}
	for _, n := range numbers {
		k = binary.BigEndian.AppendUint64(k, n)
	}
	return k
}

func receiptKey(hash common.Hash) []byte { return append([]byte{prefixReceipt}, hash[:]...) }

func withdrawalKey(owner common.Address, batch, index uint64) []byte {
	return append(append([]byte{prefixWithdrawal}, owner[:]...), key(0, batch, index)[1:]...)
}

// record is one write of a value as JSON. The value is addressable, so that field elements encode by their own method.
func record[T any](key []byte, value T) state.Write {
	b, err := json.Marshal(&value)
	if err != nil {
		panic(err) // the records above always encode
	}
	return state.Write{Key: key, Value: b}
}

// read decodes the record under key; it reports whether there is one.
func (l *Log) read(key []byte, into any) (bool, error) {
	b, err := l.store.Get(key)
	if err != nil || b == nil {
		return false, err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return false, fmt.Errorf("%w: record %x: %w", ErrCorruptLog, key, err)
	}
	return true, nil
}

// must decodes the record under key, which must exist.
func (l *Log) must(key []byte, into any) error {
	found, err := l.read(key, into)
	if err == nil && !found {
		err = fmt.Errorf("%w: %c %x", ErrUnknown, key[0], key[1:])
	}
	return err
}

// Meta returns the head of the log.
func (l *Log) Meta() (Meta, error) {
	m := genesisMeta()
	_, err := l.read(key(prefixMeta), &m)
	return m, err
}

// Chunk returns a lot, open or sealed, or ErrUnknown.
func (l *Log) Chunk(number uint64) (c Chunk, err error) {
	err = l.must(key(prefixChunk, number), &c)
	return c, err
}

// Block returns a block, or ErrUnknown.
func (l *Log) Block(number uint64) (b Block, err error) {
	err = l.must(key(prefixBlock, number), &b)
	return b, err
}

// Receipt returns where a transaction was executed, or ErrUnknown.
func (l *Log) Receipt(hash common.Hash) (r Receipt, err error) {
	err = l.must(receiptKey(hash), &r)
	return r, err
}

// Batch returns a sealed batch, or ErrUnknown.
func (l *Log) Batch(number uint64) (b Batch, err error) {
	err = l.must(key(prefixBatch, number), &b)
	return b, err
}

// Operations returns the operations of a chunk's slots, without the padding.
func (l *Log) Operations(chunk uint64) ([]Operation, error) {
	var list []Operation
	for slot := uint64(0); ; slot++ {
		var op Operation
		found, err := l.read(key(prefixOperation, chunk, slot), &op)
		if err != nil || !found {
			return list, err
		}
		list = append(list, op)
	}
}

// WithdrawalRef names a withdrawal: the number of its batch and its index there.
type WithdrawalRef struct{ Batch, Index uint64 }

// Withdrawals returns the withdrawals of sealed batches that pay owner, newest first.
func (l *Log) Withdrawals(owner common.Address) ([]WithdrawalRef, error) {
	first, last := withdrawalKey(owner, 0, 0), withdrawalKey(owner, ^uint64(0), ^uint64(0))
	var list []WithdrawalRef
	for {
		k, _, err := l.store.Floor(first, last)
		if err != nil || k == nil {
			return list, err
		}
		numbers := k[len(k)-16:]
		ref := WithdrawalRef{Batch: binary.BigEndian.Uint64(numbers), Index: binary.BigEndian.Uint64(numbers[8:])}
		list = append(list, ref)
		switch {
		case ref.Index > 0:
			last = withdrawalKey(owner, ref.Batch, ref.Index-1)
		case ref.Batch > 0:
			last = withdrawalKey(owner, ref.Batch-1, ^uint64(0))
		default:
			return list, nil
		}
	}
}
