package state

import (
	"errors"
	"math/rand"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/sourcegraph/conc"
	"github.com/stretchr/testify/require"
)

// randomChunk drafts deposits and transfers of a few wallets; the same seed over the same state gives the same chunk.
func randomChunk(t testing.TB, s *State, seed int64) *Draft {
	t.Helper()
	random := rand.New(rand.NewSource(seed))
	d := newDraft(t, s, 6)
	for range 3 {
		w := newWallet(random.Intn(6))
		addItems(t, d, w.deposit(wei(int64(random.Intn(ether)+1))), w.setKey())
	}
	return d
}

// transferChunk drafts one signed transfer to oneself, so that its witness hash is its own.
func transferChunk(t testing.TB, s *State, w wallet) *Draft {
	t.Helper()
	d := newDraft(t, s, 2)
	a, err := s.Account(w.address)
	require.NoError(t, err)
	_, err = d.AddSigned(w.transfer(w.address, 1, a.Nonce))
	require.NoError(t, err)
	return d
}

// requireState checks the head and that everything below it is readable: the stored tree hashes to its root.
func requireState(t *testing.T, s *State, want Head) {
	t.Helper()
	require.Equal(t, want, s.Head())
	require.Equal(t, want.TreeRoot, naiveRoot(t, s))
}

func TestRollback(t *testing.T) {
	s := newState(t)
	heads := []Head{s.Head()}
	for seed := range int64(8) {
		d := randomChunk(t, s, seed)
		seal(t, d)
		head, err := d.Commit([]byte{byte(seed)})
		require.NoError(t, err)
		heads = append(heads, head)
	}
	for _, keep := range []uint64{8, 7, 4, 0} {
		head, err := s.Rollback(keep)
		require.NoError(t, err)
		require.Equal(t, heads[keep], head)
		requireState(t, s, heads[keep])
		_, err = s.Trace(keep)
		require.ErrorIs(t, err, ErrUnknownChunk)
		_, err = s.Note(keep)
		require.ErrorIs(t, err, ErrUnknownChunk)
		if keep > 0 {
			note, err := s.Note(keep - 1)
			require.NoError(t, err)
			require.Equal(t, []byte{byte(keep - 1)}, note)
		}
	}
	_, err := s.Account(newWallet(1).address)
	require.ErrorIs(t, err, ErrUnknownAccount)
	_, err = s.Rollback(1)
	require.ErrorIs(t, err, ErrUnknownChunk)
	for seed := range int64(8) {
		require.Equal(t, heads[seed+1], commit(t, randomChunk(t, s, seed)), "the same chunks give the same heads")
	}
}

func TestPrune(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	for range 4 {
		commit(t, transferChunk(t, s, alice))
	}
	trace, err := s.Trace(1)
	require.NoError(t, err)
	require.NoError(t, s.Prune(3))
	require.NoError(t, s.Prune(2), "pruning less changes nothing")
	for number := range uint64(3) {
		_, err := s.Trace(number)
		require.ErrorIs(t, err, ErrUnknownChunk)
	}
	_, _, err = s.TraceByWitness(trace.WitnessHash())
	require.ErrorIs(t, err, ErrUnknownChunk)
	_, err = s.Rollback(2)
	require.ErrorIs(t, err, ErrPruned)
	head, err := s.Rollback(3)
	require.NoError(t, err)
	requireState(t, s, head)
	require.NoError(t, s.Prune(100), "pruning stops at the head")
	commit(t, transferChunk(t, s, alice))
	_, err = s.Rollback(3)
	require.NoError(t, err)
}

func TestTraces(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	d := transferChunk(t, s, alice)
	want := seal(t, d)
	_, err := d.Commit([]byte("note"))
	require.NoError(t, err)
	got, err := s.Trace(1)
	require.NoError(t, err)
	number, same, err := s.TraceByWitness(want.WitnessHash())
	require.NoError(t, err)
	require.EqualValues(t, 1, number)
	for _, trace := range []*protocol.ChunkTrace{got, same} {
		checkTrace(t, trace, true)
		require.Equal(t, want.PostRoot(), trace.PostRoot())
	}
	note, err := s.Note(1)
	require.NoError(t, err)
	require.Equal(t, "note", string(note))
	note, err = s.Note(0)
	require.NoError(t, err)
	require.Empty(t, note)
	_, _, err = s.TraceByWitness(common.Hash{1})
	require.ErrorIs(t, err, ErrUnknownChunk)
}

func TestDraftOrder(t *testing.T) {
	s := newState(t)
	first, second := randomChunk(t, s, 1), randomChunk(t, s, 2)
	_, err := first.Commit(nil)
	require.ErrorIs(t, err, ErrNotSealed)
	commit(t, first)
	_, err = first.Commit(nil)
	require.ErrorIs(t, err, ErrStale, "a draft is committed once")
	_, err = second.Seal()
	require.NoError(t, err)
	_, err = second.Commit(nil)
	require.ErrorIs(t, err, ErrStale)
	require.ErrorIs(t, second.Truncate(0), ErrSealed)
	_, err = second.AddItem(newWallet(9).setKey())
	require.ErrorIs(t, err, ErrSealed)
	third := newDraft(t, s, 2)
	_, err = s.Rollback(0)
	require.NoError(t, err)
	_, err = third.AddItem(newWallet(9).setKey())
	require.ErrorIs(t, err, ErrStale)
}

func TestTruncate(t *testing.T) {
	s := newState(t)
	d := newDraft(t, s, 8)
	roots := []Head{{TreeRoot: d.tree.root, NextIndex: d.tree.nextIndex}}
	for number := range 8 {
		addItems(t, d, newWallet(number%5).deposit(wei(int64(number)+1)))
		roots = append(roots, Head{TreeRoot: d.tree.root, NextIndex: d.tree.nextIndex})
	}
	for n := 8; n >= 0; n-- {
		require.NoError(t, d.Truncate(n))
		require.Equal(t, roots[n], Head{TreeRoot: d.tree.root, NextIndex: d.tree.nextIndex})
		require.Equal(t, n, d.Len())
	}
	require.Empty(t, d.tree.writes(), "nothing is left of what was forgotten")
}

func TestReopen(t *testing.T) {
	dir := t.TempDir()
	open := func() *State {
		store, err := OpenPebble(dir, vfs.Default)
		require.NoError(t, err)
		s, err := Open(store)
		require.NoError(t, err)
		return s
	}
	s := open()
	for seed := range int64(3) {
		head := commit(t, randomChunk(t, s, seed))
		randomChunk(t, s, 100+seed) // a draft that the restart loses
		require.NoError(t, s.Close())
		s = open()
		requireState(t, s, head)
	}
	require.NoError(t, s.Close())
}

// A crash loses everything that was not synced. Whatever was returned as committed is there, nothing else is.
func TestCrash(t *testing.T) {
	fs := vfs.NewStrictMem()
	open := func() *State {
		store, err := OpenPebble("/state", fs)
		require.NoError(t, err)
		s, err := Open(store)
		require.NoError(t, err)
		return s
	}
	crash := func(s *State) *State {
		fs.SetIgnoreSyncs(true)
		require.NoError(t, s.Close())
		fs.ResetToSyncedState()
		fs.SetIgnoreSyncs(false)
		return open()
	}
	s := open()
	heads := []Head{s.Head()}
	for seed := range int64(6) {
		heads = append(heads, commit(t, randomChunk(t, s, seed)))
		s = crash(s)
		requireState(t, s, heads[len(heads)-1])
		lost := randomChunk(t, s, 50+seed)
		seal(t, lost)
		fs.SetIgnoreSyncs(true) // the power fails before this commit reaches the disk
		_, err := lost.Commit(nil)
		require.NoError(t, err)
		s = crash(s)
		requireState(t, s, heads[len(heads)-1])
	}
	_, err := s.Rollback(2)
	require.NoError(t, err)
	s = crash(s)
	requireState(t, s, heads[2])
	require.NoError(t, s.Close())
}

var errDiskFull = errors.New("disk full")

// brokenStore refuses its writes after some number of them, as a full disk does.
type brokenStore struct {
	Store
	left int
}

func (b *brokenStore) Write(writes []Write) error {
	if b.left--; b.left < 0 {
		return errDiskFull
	}
	return b.Store.Write(writes)
}

func TestFailedWriteChangesNothing(t *testing.T) {
	memory, err := OpenMemory()
	require.NoError(t, err)
	store := &brokenStore{Store: memory, left: 2}
	s, err := Open(store)
	require.NoError(t, err)
	head := commit(t, randomChunk(t, s, 1))
	d := randomChunk(t, s, 2)
	seal(t, d)
	_, err = d.Commit(nil)
	require.Error(t, err)
	requireState(t, s, head)
	_, err = s.Rollback(0)
	require.Error(t, err)
	requireState(t, s, head)
	store.left = 1
	next, err := d.Commit(nil)
	require.NoError(t, err, "the draft can be committed again")
	requireState(t, s, next)
}

func TestForeignDatabase(t *testing.T) {
	store, err := OpenMemory()
	require.NoError(t, err)
	require.NoError(t, store.Write([]Write{{[]byte{prefixFormat}, []byte{99}}}))
	_, err = Open(store)
	require.ErrorIs(t, err, ErrFormat)
}

func TestClosed(t *testing.T) {
	s := newState(t)
	head, d := s.Head(), newDraft(t, s, 2)
	require.NoError(t, s.Close())
	require.NoError(t, s.Close())
	_, err := s.Account(common.Address{})
	require.ErrorIs(t, err, ErrClosed)
	_, err = s.Trace(0)
	require.ErrorIs(t, err, ErrClosed)
	_, err = d.AddItem(newWallet(1).setKey())
	require.ErrorIs(t, err, ErrStale)
	require.Equal(t, head, s.Head())
}

// Readers beside a writer see some committed head, never a mixture; meant for the race detector.
func TestConcurrentReaders(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	done := make(chan struct{})
	var readers conc.WaitGroup
	t.Cleanup(func() {
		close(done)
		readers.Wait()
	})
	for range 2 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				a, err := s.Account(alice.address)
				if err != nil || a.BalanceWei.Int64() != ether-int64(a.Nonce)*slotFee {
					t.Errorf("account %+v: %v", a, err)
					return
				}
			}
		})
	}
	for range 5 {
		commit(t, transferChunk(t, s, alice))
		commit(t, transferChunk(t, s, alice))
		_, err := s.Rollback(s.Head().Chunks - 1)
		require.NoError(t, err)
	}
}
