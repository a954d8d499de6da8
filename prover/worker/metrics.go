package worker

import (
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/prometheus/client_golang/prometheus"
)

// Metrics count what a worker does.
type Metrics struct {
	Proven, Failed, Cancelled, Returned prometheus.Counter
	Busy                                prometheus.Gauge
	Seconds                             prometheus.Histogram
}

// NewMetrics makes the metrics with a factory; with nil they are served to nobody.
func NewMetrics(factory opmetrics.Factory) *Metrics {
	if factory == nil {
		factory = opmetrics.With(opmetrics.NewRegistry())
	}
	counter := func(name, help string) prometheus.Counter {
		return factory.NewCounter(prometheus.CounterOpts{Namespace: "proophi", Subsystem: "worker", Name: name, Help: help})
	}
	return &Metrics{
		Proven:    counter("jobs_proven_total", "Jobs that this worker proved."),
		Failed:    counter("jobs_failed_total", "Jobs that this worker could not prove."),
		Cancelled: counter("jobs_cancelled_total", "Jobs that nobody needed any more while this worker proved them."),
		Returned:  counter("jobs_returned_total", "Jobs that this worker gave back when it stopped."),
		Busy: factory.NewGauge(prometheus.GaugeOpts{Namespace: "proophi", Subsystem: "worker", Name: "jobs_running",
			Help: "Jobs that this worker proves now."}),
		Seconds: factory.NewHistogram(prometheus.HistogramOpts{Namespace: "proophi", Subsystem: "worker", Name: "job_seconds",
			Help: "Time that a job takes, trace and sending included.", Buckets: prometheus.ExponentialBuckets(0.5, 2, 12)}),
	}
}
