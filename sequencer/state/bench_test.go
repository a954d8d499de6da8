package state

import (
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

const benchSlots = 64

// benchState holds accounts on disk, so that paths are as full as in use; the wallets have keys.
func benchState(b *testing.B, accounts, wallets int) (*State, []wallet) {
	b.Helper()
	store, err := OpenPebble(b.TempDir(), vfs.Default)
	require.NoError(b, err)
	s, err := Open(store)
	require.NoError(b, err)
	b.Cleanup(func() { _ = s.Close() })
	var users []wallet
	d := newDraft(b, s, accounts+2*wallets)
	for i := range wallets {
		w := newWallet(i)
		users = append(users, w)
		addItems(b, d, w.deposit(wei(1e18)), w.setKey())
	}
	for i := range accounts {
		w := wallet{address: common.BytesToAddress([]byte{1, byte(i >> 16), byte(i >> 8), byte(i)})}
		addItems(b, d, w.deposit(wei(1)))
	}
	_, err = d.Seal()
	require.NoError(b, err)
	_, err = d.Commit(nil)
	require.NoError(b, err)
	return s, users
}

// signedChunk signs a chunk of transfers between neighbours.
func signedChunk(b *testing.B, users []wallet, nonces []uint64) []*Signed {
	b.Helper()
	ops := make([]*Signed, benchSlots)
	for i := range ops {
		from := i % len(users)
		ops[i] = users[from].transfer(users[(i*7+1)%len(users)].address, 1, nonces[from])
		nonces[from]++
	}
	return ops
}

// BenchmarkChunk measures chunks of transfers from execution to the synced commit, signatures checked before.
func BenchmarkChunk(b *testing.B) {
	s, users := benchState(b, 20_000, 256)
	nonces := make([]uint64, len(users))
	for b.Loop() {
		b.StopTimer()
		ops := signedChunk(b, users, nonces)
		b.StartTimer()
		d := newDraft(b, s, benchSlots)
		for _, op := range ops {
			if _, err := d.AddSigned(op); err != nil {
				b.Fatal(err)
			}
		}
		if _, err := d.Seal(); err != nil {
			b.Fatal(err)
		}
		if _, err := d.Commit(nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*benchSlots)/b.Elapsed().Seconds(), "ops/s")
}

// BenchmarkAddSigned measures execution alone.
func BenchmarkAddSigned(b *testing.B) {
	s, users := benchState(b, 20_000, 64)
	ops := signedChunk(b, users, make([]uint64, len(users)))
	d, n := newDraft(b, s, benchSlots), 0
	for b.Loop() {
		if n == len(ops) {
			n = 0
			require.NoError(b, d.Truncate(0))
		}
		if _, err := d.AddSigned(ops[n]); err != nil {
			b.Fatal(err)
		}
		n++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "ops/s")
}

// BenchmarkNewSigned measures the check of a signature on arrival.
func BenchmarkNewSigned(b *testing.B) {
	op := newWallet(1).transfer(newWallet(2).address, 1, 0)
	m, a := op.Message(), op.Authorization()
	for b.Loop() {
		if _, err := NewSigned(testDomain, m, a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReplay measures the derivation of a chunk of transfers without signatures.
func BenchmarkReplay(b *testing.B) {
	s, users := benchState(b, 20_000, 64)
	d := newDraft(b, s, benchSlots)
	for _, op := range signedChunk(b, users, make([]uint64, len(users))) {
		_, err := d.AddSigned(op)
		require.NoError(b, err)
	}
	trace, err := d.Seal()
	require.NoError(b, err)
	for b.Loop() {
		if _, err := s.Replay(trace.Chunk(), nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*benchSlots)/b.Elapsed().Seconds(), "ops/s")
}

// BenchmarkTraceEncoding measures the encoding of a chunk's trace and reports its size.
func BenchmarkTraceEncoding(b *testing.B) {
	s, users := benchState(b, 20_000, 64)
	d := newDraft(b, s, benchSlots)
	for _, op := range signedChunk(b, users, make([]uint64, len(users))) {
		_, err := d.AddSigned(op)
		require.NoError(b, err)
	}
	trace, err := d.Seal()
	require.NoError(b, err)
	var encoded []byte
	for b.Loop() {
		if encoded, err = trace.MarshalBinary(); err != nil {
			b.Fatal(err)
		}
	}
	var decoded protocol.ChunkTrace
	require.NoError(b, decoded.UnmarshalBinary(encoded))
	b.ReportMetric(float64(len(encoded))/benchSlots, "bytes/slot")
}
