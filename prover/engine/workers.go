package engine

import (
	"encoding/json"
	"errors"
	"slices"
	"time"
)

// maxWorkers bounds the table of workers, and maxDevices what one of them may claim.
const (
	maxWorkers = 1024
	maxDevices = 64
)

// BeaconPeriod is how often a worker tells of itself.
const BeaconPeriod = 10 * time.Second

// hearWorker notes how a worker is.
func (e *Engine) hearWorker(data []byte) {
	var m WorkerMessage
	if err := json.Unmarshal(data, &m); err != nil || m.Name == "" || len(m.Name) > maxDetail || m.Devices < 0 {
		e.log.Warn("Unreadable message of a worker", "err", errors.Join(ErrGarbage, err))
		return
	}
	if !slices.Contains(m.Circuits, e.cfg.Key.CircuitID) {
		return
	}
	m.Devices, m.Refuses = min(m.Devices, maxDevices), m.Refuses[:min(len(m.Refuses), maxDetail)]
	e.mu.Lock()
	defer e.mu.Unlock()
	known, ok := e.workers[m.Name]
	if !ok && len(e.workers) >= maxWorkers {
		return
	}
	if !ok || known.message.Refuses != m.Refuses || known.message.Devices != m.Devices {
		e.log.Info("Worker", "name", m.Name, "devices", m.Devices, "refuses", m.Refuses)
	}
	if m.Devices == 0 {
		delete(e.workers, m.Name)
		return
	}
	e.workers[m.Name] = seen{m, e.clock.Now()}
}

// seen is a worker that told of itself.
type seen struct {
	message WorkerMessage
	at      time.Time
}

// Devices returns the number of proofs that the workers who told of themselves lately can make at once, and why others
// take no work, by name.
func (e *Engine) Devices() (devices int, refusing map[string]string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	refusing = make(map[string]string)
	for name, w := range e.workers {
		switch {
		case e.clock.Since(w.at) > 3*BeaconPeriod:
			delete(e.workers, name)
		case w.message.Refuses != "":
			refusing[name] = w.message.Refuses
		default:
			devices += w.message.Devices
		}
	}
	return devices, refusing
}
