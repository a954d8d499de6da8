package screen

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func state(status string, proven int) State {
	chunks := make([]Chunk, 2)
	for i := range proven {
		chunks[i] = Chunk{Prover: "prover-1", Proven: true}
	}
	return State{Phase: "transfers", L1Block: 7, Transfers: map[string]int{"final": 1, "pending": 2, "confirmed": 0}, Waiting: 3,
		Batches: []Batch{{1, "finalized", []Chunk{{"prover-2", 100, true}}}, {2, status, chunks}}, ReserveWei: big.NewInt(60e9), FloorWei: big.NewInt(61_500_000_000)}
}

func TestLines(t *testing.T) {
	var out bytes.Buffer
	s := New(&out, time.Now())
	s.Line("phase %s", "transfers")
	s.Update(state("committed", 1))
	s.Update(state("committed", 1))
	s.Update(state("proven", 2))
	s.Stop()
	text := out.String()
	require.Equal(t, 1, strings.Count(text, "batch 2 is committed: 1 of 2 chunks proven"))
	require.Equal(t, 1, strings.Count(text, "batch 2 is proven: 2 of 2"))
	require.Contains(t, text, "transfers: 2 pending, 1 final | queue: 3 waiting")
	require.Contains(t, text, "2 committed, 1 final, 2 of 3 chunks proven [2 committed 1/2]")
	require.Contains(t, text, "reserve 60, users' floor 61.5 gwei per unit")
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		require.Regexp(t, `^\[ +\d+\.\d s\] `, line)
	}
}

func TestBars(t *testing.T) {
	var out bytes.Buffer
	b := newBars(&out, time.Now())
	for i := range 3 {
		s := state("committed", i)
		s.Batches[1].Chunks[1] = Chunk{Prover: "prover-3", Percent: 50}
		b.Update(s)
		time.Sleep(refresh)
	}
	b.Line("done")
	b.Stop()
	require.Len(t, b.trackers, 3)
	require.Contains(t, out.String(), "batch 2 chunk 1: prover-3")
	require.Contains(t, out.String(), "L1 block 7")
	require.Contains(t, out.String(), "done")
}

func TestGwei(t *testing.T) {
	require.Equal(t, "-", gwei(nil))
	require.Equal(t, "1.234", gwei(big.NewInt(1_234_567_890)))
	require.Equal(t, "0.001", gwei(big.NewInt(1_000_000)))
	require.Equal(t, "0", gwei(big.NewInt(999_999)))
}
