package sequencer

import (
	"math/big"

	"github.com/prometheus/client_golang/prometheus"

	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"

	"github.com/proophi/proophi/agents/internal/monitor"
)

// Metrics lists the metrics of a sequencer.
func Metrics() []opmetrics.DocumentedMetric {
	return monitor.Document("sequencer", new(backend).registerMetrics)
}

// registerMetrics makes gauges that read the sequencer when they are scraped.
func (b *backend) registerMetrics(f opmetrics.Factory) {
	for _, g := range []struct {
		name, help string
		value      func() float64
	}{
		{"mempool_transactions", "Transactions that wait", func() float64 { return float64(b.pool.Len()) }},
		{"block", "Number of the last block", func() float64 { return float64(b.builder.Status().Meta.Block) }},
		{"sealed_chunks", "Chunks that were sealed", func() float64 { return float64(b.builder.Status().Meta.Chunks) }},
		{"open_batch", "Number of the open batch", func() float64 { return float64(b.builder.Status().Meta.Batch.Number) }},
		{"lot_free_slots", "Free slots of the open lot", func() float64 { return float64(b.builder.Status().Free) }},
		{"queue_next", "Index of the next L1 operation", func() float64 { return float64(b.builder.Status().Meta.QueueNext) }},
		{"uncommitted_batches", "Sealed batches that L1 does not have", func() float64 { return float64(b.uncommitted()) }},
		{"fault", "1 if L1 has a batch that contradicts the log", func() float64 {
			if b.batcher.Fault() != nil {
				return 1
			}
			return 0
		}},
		{"held_back", "1 if bond or deposit does not cover the next batch", func() float64 {
			if b.batcher.Uncovered() != nil {
				return 1
			}
			return 0
		}},
		{"bond_wei", "Bond of the sequencer", func() float64 { return ofWei(b.funds().BondWei) }},
		{"bond_needed_wei", "Bond that its open batches need", func() float64 { return ofWei(b.funds().NeededWei) }},
		{"deposit_wei", "Deposit that batches are paid from", func() float64 { return ofWei(b.funds().DepositWei) }},
	} {
		f.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "proophi", Subsystem: "sequencer", Name: g.name, Help: g.help}, g.value)
	}
}

// problems are the reasons why the sequencer cannot work.
func (b *backend) problems() []string {
	var list []string
	if !b.synced.Load() {
		list = append(list, "the sequencer has not caught up with L1 yet")
	}
	if err := b.batcher.Fault(); err != nil {
		list = append(list, "L1 contradicts the log: "+err.Error())
	}
	if err := b.batcher.Uncovered(); err != nil {
		list = append(list, "batches are held back: "+err.Error())
	}
	return list
}

// uncommitted counts the sealed batches after the newest one that L1 has.
func (b *backend) uncommitted() int {
	count := 0
	for number := b.builder.Status().Meta.Batch.Number - 1; number > 0; number-- {
		if _, ok := b.batcher.Commit(number); ok {
			break
		}
		count++
	}
	return count
}

func ofWei(wei *big.Int) float64 {
	if wei == nil {
		return 0
	}
	f, _ := wei.Float64()
	return f
}
