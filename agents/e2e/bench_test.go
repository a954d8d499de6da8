package e2e

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/sequencer/state"
)

// benchUsers send each other the transfers of a benchmark.
const benchUsers = 2

// BenchmarkShape proves chunks full of transfers, for each shape of PROOPHI_BENCH_SLOTS (default 4): time to load the
// keys, to check and fill the witness, CPU seconds of a proof and transfers per CPU second, and the process's peak memory,
// which only grows: bench one shape per process to read it.
func BenchmarkShape(b *testing.B) {
	list := os.Getenv("PROOPHI_BENCH_SLOTS")
	if list == "" {
		list = "4"
	}
	for _, text := range strings.Split(list, ",") {
		slots, err := strconv.Atoi(text)
		require.NoError(b, err)
		b.Run(fmt.Sprintf("slots=%d", slots), func(b *testing.B) { benchShape(b, protocol.Shape{Slots: slots}) })
	}
}

func benchShape(b *testing.B, shape protocol.Shape) {
	store, err := keys.NewStore("", func(string) {})
	require.NoError(b, err)
	_, err = store.LoadVerifying(context.Background(), shape) // derives them, if there are none
	require.NoError(b, err)
	began := time.Now()
	k, err := store.Load(context.Background(), shape)
	require.NoError(b, err)
	load := time.Since(began)

	trace := fullChunk(b, shape)
	cpu := backend.NewCPU(k)
	var assign, used time.Duration
	for b.Loop() {
		before := cpuTime(b)
		circuit, _, err := witness.Assign(shape, *trace, protocol.Context{ChainID: big.NewInt(1337)})
		require.NoError(b, err)
		assigned := cpuTime(b)
		_, err = cpu.Prove(context.Background(), circuit, nil)
		require.NoError(b, err)
		assign += assigned - before
		used += cpuTime(b) - before
	}
	perProof := used.Seconds() / float64(b.N)
	b.ReportMetric(float64(k.Constraints), "constraints")
	b.ReportMetric(load.Seconds(), "load-s")
	b.ReportMetric(assign.Seconds()/float64(b.N), "witness-cpu-s")
	b.ReportMetric(perProof, "cpu-s/proof")
	b.ReportMetric(perProof/float64(shape.Slots), "cpu-s/transfer")
	b.ReportMetric(float64(usage(b).Maxrss)/1024, "peak-MB")
}

// fullChunk executes a chunk in which every slot is a transfer.
func fullChunk(b *testing.B, shape protocol.Shape) *protocol.ChunkTrace {
	store, err := state.OpenMemory()
	require.NoError(b, err)
	s, err := state.Open(store)
	require.NoError(b, err)
	defer s.Close()
	header := protocol.ChunkHeader{Domain: protocol.Domain(big.NewInt(1337), common.Address{1}), Time: 1, UnitPriceWei: big.NewInt(1), DataFeeWei: new(big.Int), UnitsPerSlot: 27}
	users := make([]*eddsa.PrivateKey, benchUsers)
	d, err := s.Draft(header, protocol.Shape{Slots: 2 * benchUsers})
	require.NoError(b, err)
	for i := range users {
		users[i], err = protocol.DeriveSpendingKey([32]byte{byte(i + 1)})
		require.NoError(b, err)
		hash := protocol.SpendingKeyHash(users[i].PublicKey)
		for _, item := range []protocol.QueueItem{
			{Kind: protocol.KindDeposit, Owner: benchUser(i), Recipient: benchUser(i), AmountWei: big.NewInt(1e18)},
			{Kind: protocol.KindSetKey, Owner: benchUser(i), KeyHash: hash.Bytes()},
		} {
			_, err = d.AddItem(item)
			require.NoError(b, err)
		}
	}
	_, err = d.Seal()
	require.NoError(b, err)
	_, err = d.Commit(nil)
	require.NoError(b, err)

	d, err = s.Draft(header, shape)
	require.NoError(b, err)
	for i := range shape.Slots {
		from := i % benchUsers
		m := protocol.Message{Kind: protocol.KindTransfer, From: benchUser(from), To: benchUser((from + 1) % benchUsers), AmountWei: big.NewInt(1000),
			MaxFeeWei: big.NewInt(1e6), Nonce: uint64(i / benchUsers), ValidUntil: 1 << 40}
		a, err := m.Sign(header.Domain, users[from])
		require.NoError(b, err)
		signed, err := state.NewSigned(header.Domain, m, a)
		require.NoError(b, err)
		_, err = d.AddSigned(signed)
		require.NoError(b, err)
	}
	trace, err := d.Seal()
	require.NoError(b, err)
	return trace
}

func benchUser(i int) common.Address { return common.Address{19: byte(i + 1)} }

func usage(b *testing.B) syscall.Rusage {
	var u syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return u
}

// cpuTime is the time that all cores have spent on this process.
func cpuTime(b *testing.B) time.Duration {
	u := usage(b)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
