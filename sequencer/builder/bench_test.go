package builder

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkTick confirms 500 transactions of 100 senders in one tick, in chunks of 64. Admission is not counted.
func BenchmarkTick(b *testing.B) {
	t := &testing.T{}
	k := newKit(t, 64)
	k.chain.rounds, k.chain.params.MaxChunks = 1<<40, 16
	var names []string
	for i := range 100 {
		names = append(names, fmt.Sprint("user", i))
	}
	k.fund(1<<60, names...)
	require.NoError(b, k.b.Tick(context.Background()))
	for b.Loop() {
		b.StopTimer()
		for i := range 500 {

			m, auth := k.sign(names[i%100], names[(i+1)%100], 1, slotFee(200+int64(i%7)))
			_, err := k.pool.Add(m, auth)
			require.NoError(b, err)
		}
		k.pass(1e9)
		before := k.b.Status().Meta
		b.StartTimer()
		require.NoError(b, k.b.Tick(context.Background()))
		b.StopTimer()
		after := k.b.Status().Meta
		b.ReportMetric(float64(after.Chunks-before.Chunks), "chunks/op")
		b.StartTimer()
	}
}
