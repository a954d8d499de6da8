// Package monitor is how people and machines see whether an agent is well, and what they may tell it: metrics that all
// agents have, a health endpoint, and an admin API.
package monitor

import (
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	txmetrics "github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/proophi/proophi/agents/internal/l1"
)

// Readings is what every agent knows of itself. It is read whenever somebody asks.
type Readings struct {
	// Agent names the agent in metrics and reports.
	Agent string
	// Head is the L1 block that the agent's view ends with, Synced whether the view has reached the chain's head.
	Head   func() l1.Block
	Synced func() bool
	// Pending is the number of transactions whose effect was not seen yet.
	Pending func() int
	// Problems are the agent's own reasons why it cannot work; nil for an agent that has none.
	Problems func() []string
	Clock    clock.Clock
}

// namespace begins the names of an agent's metrics.
func namespace(agent string) string { return "proophi_" + agent }

// Register makes the metrics that all agents have, and those of its transactions.
func (r Readings) Register(f opmetrics.Factory) txmetrics.TxMetrics {
	for _, g := range []struct {
		name, help string
		value      func() float64
	}{
		{"l1_head", "Number of the L1 block that the view ends with.", func() float64 { return float64(r.Head().Number) }},
		{"l1_head_age_seconds", "Age of that block by this machine's clock.", func() float64 { return r.age().Seconds() }},
		{"l1_synced", "1 if the view has reached L1's head.", func() float64 { return one(r.Synced()) }},
		{"pending_intents", "Transactions whose effect was not seen yet.", func() float64 { return float64(r.Pending()) }},
		{"healthy", "1 if the health endpoint says so.", func() float64 { return one(r.Health().Healthy) }},
	} {
		f.NewGaugeFunc(prometheus.GaugeOpts{Namespace: namespace(r.Agent), Name: g.name, Help: g.help}, g.value)
	}
	return txmetrics.MakeTxMetrics(namespace(r.Agent), f)
}

// age is how old the view's head is; 0 before the first block.
func (r Readings) age() time.Duration {
	head := r.Head()
	if head.Time == 0 {
		return 0
	}
	return r.Clock.Now().Sub(time.Unix(int64(head.Time), 0))
}

func one(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}

// Document lists the metrics of an agent: those of all, and its own.
func Document(agent string, own func(opmetrics.Factory)) []opmetrics.DocumentedMetric {
	f := opmetrics.With(opmetrics.NewRegistry())
	Readings{Agent: agent}.Register(f)
	own(f)
	return append(f.Document(), opmetrics.DocumentedMetric{Type: "gauge", Name: namespace(agent) + "_balance", Help: "Ether of the account that sends."})
}
