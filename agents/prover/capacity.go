package prover

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/proophi/proophi/agents/internal/capacity"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/worker"
)

// standing is what a prover's capacity follows from.
type standing struct {
	// devices can make a proof each; refusing says why others do not, by the worker's name.
	devices  int
	refusing map[string]string
	// broken is what keeps the prover itself from working.
	broken error
	pace   Pace
	window time.Duration
	// halvings are the circuit breaker's.
	halvings uint8
}

// capacityOf returns what a prover can prove. It reads no clock, chain or device.
func capacityOf(s standing, now time.Time) capacity.Capacity {
	c := capacity.Capacity{Seats: s.pace.SeatsOf(s.devices, s.window), Halvings: s.halvings, At: now}
	var reasons []string
	if s.broken != nil {
		c.Seats = 0
		reasons = append(reasons, s.broken.Error())
	}
	if s.devices == 0 {
		reasons = append(reasons, "no device is there to prove with")
	}
	if s.halvings > 0 {
		reasons = append(reasons, "too many proofs failed lately")
	}
	for name, why := range s.refusing {
		reasons = append(reasons, name+": "+why)
	}
	slices.Sort(reasons)
	c.Reason = strings.Join(reasons, "; ")
	return c
}

// publish tells the bidder what the prover can prove, when it changes and again and again.
func (d *driver) publish(view *l1.View) {
	now := d.Clock.Now()
	d.noteMisses(view, now)
	d.history.Breaker = d.breaker.Recovered(d.history.Breaker, now)
	devices, refusing := d.engine.Devices()
	c := capacityOf(standing{
		devices: devices, refusing: refusing, broken: d.broken(), pace: d.pace(),
		window: time.Duration(d.rules.Ladder.WindowSeconds) * time.Second, halvings: d.history.Breaker.Halvings,
	}, now)
	d.metrics.seats.Set(float64(c.Seats >> min(c.Halvings, maxHalvings)))
	d.metrics.halvings.Set(float64(c.Halvings))
	last := d.said
	if last.Seats == c.Seats && last.Halvings == c.Halvings && last.Reason == c.Reason && now.Sub(last.At) < capacity.Period {
		return
	}
	if last.Reason != c.Reason || last.Halvings != c.Halvings {
		d.Log.Info("What this prover can prove", "seats", c.Seats, "halvings", c.Halvings, "reason", c.Reason)
	}
	if err := capacity.Write(filepath.Join(d.cfg.DataDir, capacity.FileName), c); err != nil {
		d.Log.Error("Could not tell the bidder what this prover can prove", "err", err)
		return
	}
	d.said = c
}

// broken returns why the prover takes no new work: a full disk loses proofs and jobs, and another process may have taken
// over.
func (d *driver) broken() error {
	if d.engine.Fenced() {
		return engine.ErrFenced
	}
	left, err := d.measure(d.cfg.DataDir)
	if err != nil {
		return err
	}
	return left.Suffices(0, worker.MinDiskBytes)
}

// noteMisses counts deadlines that the owner missed as failures, each once.
func (d *driver) noteMisses(view *l1.View, now time.Time) {
	last := d.history.MissedAt
	for _, b := range view.Unfinalized() {
		for _, c := range b.Chunks {
			for _, miss := range c.Misses {
				if miss.Account == d.owner && miss.ReportedAt > d.history.MissedAt {
					last = max(last, miss.ReportedAt)
					d.noteFailure(now)
				}
			}
		}
	}
	if last != d.history.MissedAt {
		d.history.MissedAt = last
		d.remember()
	}
}

// noteFailedProof counts a failure, unless it is the chunk's own: one that nobody can prove.
func (d *driver) noteFailedProof(err error) {
	d.metrics.failed.Inc()
	if !errors.Is(err, backend.ErrUnsatisfied) {
		d.noteFailure(d.Clock.Now())
		d.remember()
	}
}

func (d *driver) noteFailure(now time.Time) {
	before := d.history.Breaker.Halvings
	d.history.Breaker = d.breaker.Failed(d.history.Breaker, now)
	if d.history.Breaker.Halvings > before {
		d.Log.Error("Too many failures: sells half as many seats", "halvings", d.history.Breaker.Halvings)
	}
}

// noteProof takes the time of a proof into what the next is expected to take.
func (d *driver) noteProof(seconds float64) {
	if seconds <= 0 {
		return
	}
	d.metrics.seconds.Observe(seconds)
	d.history.Proofs = withSample(d.history.Proofs, duration(seconds))
	d.remember()
}

// noteSubmission takes the time until proofs were in a block into the margin.
func (d *driver) noteSubmission(took time.Duration) {
	d.history.Submissions = withSample(d.history.Submissions, took)
	d.remember()
}

// remember writes the history. The prover works without it.
func (d *driver) remember() {
	if err := d.history.write(filepath.Join(d.cfg.DataDir, historyFile)); err != nil {
		d.Log.Warn("Could not write the history of proofs", "err", err)
	}
}

func (d *driver) pace() Pace { return d.history.Pace(firstProof, d.cfg.DeadlineMargin) }
