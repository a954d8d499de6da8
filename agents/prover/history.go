package prover

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"slices"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/ioutil"
)

const (
	// historyFile is the history's name in the data directory.
	historyFile = "history.json"
	// maxSamples bounds each list: older ones say little about the machine as it is.
	maxSamples = 128
	// fewSamples are too few to learn a slow case from.
	fewSamples = 8
	// slow is the part of all cases that a slow one is slower than.
	slow = 0.95
)

// History is what a prover remembers of itself.
type History struct {
	// Proofs and Submissions are the seconds that the latest ones took, the newest last.
	Proofs      []float64 `json:"proofs,omitempty"`
	Submissions []float64 `json:"submissions,omitempty"`
	Breaker     Breaker   `json:"breaker"`
	// MissedAt is the time on L1, in Unix seconds, of the last missed deadline that the breaker knows.
	MissedAt uint64 `json:"missedAt,omitempty"`
}

// ErrHistory: the history on disk is not readable. The prover begins with none.
var ErrHistory = errors.New("history of the prover is not readable")

// readHistory returns an empty history if there is none.
func readHistory(path string) (h History, err error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return h, nil
	}
	if err == nil {
		err = json.Unmarshal(content, &h)
	}
	if err != nil {
		return History{}, fmt.Errorf("%w: %w", ErrHistory, err)
	}
	h.Proofs, h.Submissions = sane(h.Proofs), sane(h.Submissions)
	return h, nil
}

func (h History) write(path string) error {
	content, err := json.Marshal(h)
	if err != nil {
		return err
	}
	w, err := ioutil.NewAtomicWriter(path, 0o600)
	if err != nil {
		return fmt.Errorf("writing history: %w", err)
	}
	if _, err := w.Write(content); err != nil {
		return fmt.Errorf("writing history: %w", errors.Join(err, w.Abort()))
	}
	return w.Close()
}

// sane returns the newest samples that can be.
func sane(samples []float64) []float64 {
	samples = slices.DeleteFunc(samples, func(s float64) bool { return math.IsNaN(s) || math.IsInf(s, 0) || s < 0 })
	return samples[max(0, len(samples)-maxSamples):]
}

// withSample returns the list with one more, without the oldest if it is full.
func withSample(samples []float64, took time.Duration) []float64 {
	return sane(append(slices.Clone(samples), took.Seconds()))
}

// Quantile returns the least sample that is at least as large as the part q of all, 0 < q <= 1; false without samples.
func Quantile(samples []float64, q float64) (float64, bool) {
	if len(samples) == 0 {
		return 0, false
	}
	sorted := slices.Sorted(slices.Values(samples))
	return sorted[max(0, int(math.Ceil(q*float64(len(sorted))))-1)], true
}

// Pace is what a prover expects of itself.
type Pace struct {
	// Proof is what half of its proofs take; SlowProof what nearly none exceeds, 0 if it is not known.
	Proof, SlowProof time.Duration
	// Margin is the time before a deadline at which a proof is sent at the latest.
	Margin time.Duration
}

// Pace returns what the history says: the margin is twice a slow submission, and at least leastMargin. Before the first
// proof, one is expected to take firstProof.
func (h History) Pace(firstProof, leastMargin time.Duration) Pace {
	p := Pace{Proof: firstProof, Margin: leastMargin}
	if s, ok := Quantile(h.Proofs, 0.5); ok {
		p.Proof = duration(s)
	}
	if s, ok := Quantile(h.Proofs, slow); ok && len(h.Proofs) >= fewSamples {
		p.SlowProof = duration(s)
	}
	if s, ok := Quantile(h.Submissions, slow); ok && len(h.Submissions) >= fewSamples {
		p.Margin = max(leastMargin, 2*duration(s))
	}
	return p
}

func duration(seconds float64) time.Duration {
	return time.Duration(min(seconds, (24*time.Hour).Seconds()) * float64(time.Second))
}

// IsWorthStarting reports whether a proof begun at a time is expected to be of use. A duty always is: doing nothing costs
// the collateral for sure. Others have to be there, sent and included before the batch can be dropped, even if it goes
// slowly.
func (p Pace) IsWorthStarting(task Task, now time.Time) bool {
	return task.isDuty() || now.Add(max(p.Proof, p.SlowProof)+p.Margin).Before(task.End)
}

// IsWorthSending reports whether a proof that is there is expected to be of use.
func (p Pace) IsWorthSending(task Task, now time.Time) bool {
	return task.isDuty() || now.Before(task.End)
}

// SeatsOf returns how many chunks the devices prove within a window, less the margin, if each proof is a slow one. While
// nothing is known of proofs, only the devices are counted as limit: none.
func (p Pace) SeatsOf(devices int, window time.Duration) uint16 {
	if devices <= 0 {
		return 0
	}
	if p.SlowProof <= 0 {
		return math.MaxUint16
	}
	each := int64(max(0, window-p.Margin) / p.SlowProof)
	return uint16(min(int64(devices)*min(each, math.MaxUint16), math.MaxUint16))
}
