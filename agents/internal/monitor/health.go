package monitor

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// maxHeadAge is the age of L1's head from which on an agent works with a stale view: its deadlines may have passed.
const maxHeadAge = 5 * time.Minute

// Health is what the health endpoint says.
type Health struct {
	Agent   string `json:"agent"`
	Healthy bool   `json:"healthy"`
	// Problems say why it is not healthy.
	Problems         []string `json:"problems"`
	L1Head           uint64   `json:"l1Head"`
	L1HeadAgeSeconds int64    `json:"l1HeadAgeSeconds"`
	Synced           bool     `json:"synced"`
	PendingIntents   int      `json:"pendingIntents"`
}

// Health judges the readings.
func (r Readings) Health() Health {
	h := Health{Agent: r.Agent, Problems: []string{}, L1Head: r.Head().Number, L1HeadAgeSeconds: int64(r.age() / time.Second),
		Synced: r.Synced(), PendingIntents: r.Pending()}
	if !h.Synced {
		h.Problems = append(h.Problems, "the view has not reached L1's head yet")
	}
	if age := r.age(); age > maxHeadAge {
		h.Problems = append(h.Problems, fmt.Sprintf("L1's head is %v old: the node has stopped, or this clock is wrong", age.Round(time.Second)))
	}
	if r.Problems != nil {
		h.Problems = append(h.Problems, r.Problems()...)
	}
	h.Healthy = len(h.Problems) == 0
	return h
}

// ServeHTTP answers with the health as JSON: 200 if healthy, 503 if not.
func (r Readings) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	h := r.Health()
	w.Header().Set("Content-Type", "application/json")
	if !h.Healthy {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(h) // who asked is gone
}
