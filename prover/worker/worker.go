// Package worker proves jobs that it takes from a queue, on any machine: in the process of the coordinator or elsewhere.
// It holds no key but proving keys and decides nothing: what it sends is verified by those who asked.
package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/sourcegraph/conc"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/queue"
)

const (
	// pollPeriod is how often the queue is asked if nothing says that there is a job.
	pollPeriod = 2 * time.Second
	// refusePeriod is the time between looks at a machine that cannot prove.
	refusePeriod = 10 * time.Second
)

// Prover proves the jobs of one circuit.
type Prover struct {
	Key     *keys.Verifying
	Backend backend.Backend
}

// Device proves one job at a time, of one circuit or several.
type Device []Prover

// Config says what a worker works with.
type Config struct {
	// Name is what the worker calls itself in logs of others.
	Name  string
	Queue *queue.Queue
	// Devices work side by side.
	Devices []Device
	// Trusted says that the worker is part of the coordinator's process and takes the jobs that others failed at.
	Trusted bool
	// Dir is on the disk that must not be full.
	Dir string
	// Measure, if not nil, takes the place of [Measure].
	Measure func(dir string) (Resources, error)
	// Metrics, if not nil, counts what is done.
	Metrics *Metrics
}

// Worker takes jobs and proves them.
type Worker struct {
	cfg   Config
	clock clock.Clock
	log   log.Logger
	wake  chan struct{}

	mu      sync.Mutex
	running map[engine.ID]*holding
	refuses error
	stopped bool

	cancel context.CancelFunc
	stops  []func()
	tasks  conc.WaitGroup
}

// holding is a job in work.
type holding struct {
	cancel   context.CancelCauseFunc
	sequence uint64
	// until is when the worker gives up.
	until time.Time
}

// New makes a worker; Start starts it.
func New(cfg Config, clk clock.Clock, logger log.Logger) (*Worker, error) {
	if len(cfg.Devices) == 0 {
		return nil, ErrNoDevice
	}
	for _, d := range cfg.Devices {
		if len(d) == 0 {
			return nil, ErrNoDevice
		}
		for _, p := range d {
			if p.Key == nil || p.Backend == nil {
				return nil, ErrNoDevice
			}
		}
	}
	if cfg.Measure == nil {
		cfg.Measure = Measure
	}
	if cfg.Metrics == nil {
		cfg.Metrics = NewMetrics(nil)
	}
	return &Worker{cfg: cfg, clock: clk, log: logger, wake: make(chan struct{}, len(cfg.Devices)), running: make(map[engine.ID]*holding)}, nil
}

// circuits returns the circuits of all devices, each once.
func (w *Worker) circuits() (list []common.Hash) {
	known := make(map[common.Hash]bool)
	for _, d := range w.cfg.Devices {
		for _, p := range d {
			if id := p.Key.CircuitID; !known[id] {
				known[id] = true
				list = append(list, id)
			}
		}
	}
	return list
}

// Start begins to take jobs.
func (w *Worker) Start(context.Context) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.stopped || w.cancel != nil {
		return nil
	}
	stop, err := w.cfg.Queue.OnCancel(w.drop)
	if err != nil {
		return err
	}
	w.stops = append(w.stops, stop)
	for _, circuit := range w.circuits() {
		if stop, err = w.cfg.Queue.OnJobs(circuit, w.wakeUp); err != nil {
			return err
		}
		w.stops = append(w.stops, stop)
	}
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	for i, device := range w.cfg.Devices {
		w.tasks.Go(func() { w.work(ctx, i, device) })
	}
	w.tasks.Go(func() { w.beacon(ctx) })
	return nil
}

// Stop gives back what is being proven and waits for the devices: a step that has begun runs to its end.
func (w *Worker) Stop(context.Context) error {
	w.mu.Lock()
	twice := w.stopped
	w.stopped = true
	cancel := w.cancel
	w.mu.Unlock()
	if twice {
		return nil
	}
	if cancel != nil {
		cancel()
	}
	w.tasks.Wait()
	for _, stop := range w.stops {
		stop()
	}
	return nil
}

// Health returns why the worker does not work, nil if it does or would.
func (w *Worker) Health() error {
	if !w.cfg.Queue.Connected() {
		return ErrDisconnected
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, h := range w.running {
		if w.clock.Now().After(h.until.Add(time.Minute)) {
			return fmt.Errorf("%v: %w", id, ErrStuck)
		}
	}
	return w.refuses
}

// wakeUp wakes one device.
func (w *Worker) wakeUp() {
	select {
	case w.wake <- struct{}{}:
	default: // all are awake
	}
}

// drop ends the work on a job that nobody needs any more.
func (w *Worker) drop(id engine.ID, sequence uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if h := w.running[id]; h != nil && h.sequence <= sequence {
		h.cancel(engine.ErrCancelled)
	}
}

// work takes jobs for one device until the worker stops.
func (w *Worker) work(ctx context.Context, number int, device Device) {
	name := fmt.Sprintf("%s/%d", w.cfg.Name, number)
	eager := 0
	for ctx.Err() == nil {
		// Who is woken may be there before the job is on the server's disk, and looks again soon, then less often.
		pause := pollPeriod >> eager
		eager = max(0, eager-1)
		if err := w.check(device); err != nil {
			pause = refusePeriod
		} else if delivery, prover, err := w.take(ctx, device); err != nil {
			w.log.Debug("Could not take a job", "worker", name, "err", err)
		} else if delivery != nil {
			w.run(ctx, name, prover, delivery)
			continue
		}
		timer := w.clock.NewTimer(pause)
		select {
		case <-ctx.Done():
		case <-w.wake:
			eager = 5
		case <-timer.Ch():
		}
		timer.Stop()
	}
}

// check makes sure that the machine can prove, and says so when that changes.
func (w *Worker) check(device Device) error {
	var need Need
	for _, p := range device {
		if n := NeedOf(p.Key.Constraints); n.JobBytes > need.JobBytes {
			need = n
		}
	}
	left, err := w.cfg.Measure(w.cfg.Dir)
	if err == nil {
		err = left.Suffices(need.JobBytes, MinDiskBytes)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case err != nil && w.refuses == nil:
		w.log.Error("Takes no work", "worker", w.cfg.Name, "err", err)
	case err == nil && w.refuses != nil:
		w.log.Info("Takes work again", "worker", w.cfg.Name)
	}
	w.refuses = err
	return err
}

// take takes the most urgent job that the device can prove, nil if there is none.
func (w *Worker) take(ctx context.Context, device Device) (*queue.Delivery, Prover, error) {
	var errs []error
	for _, lane := range engine.Lanes(w.cfg.Trusted) {
		for _, p := range device {
			if ctx.Err() != nil {
				return nil, Prover{}, nil
			}
			delivery, ok, err := w.cfg.Queue.Take(ctx, p.Key.CircuitID, lane)
			if ok {
				return delivery, p, nil
			}
			errs = append(errs, err)
		}
	}
	return nil, Prover{}, errors.Join(errs...)
}

// beacon tells the coordinators how the worker is, at once and then again and again.
func (w *Worker) beacon(ctx context.Context) {
	ticker := w.clock.NewTicker(engine.BeaconPeriod)
	defer ticker.Stop()
	for {
		w.tellOfItself(len(w.cfg.Devices))
		select {
		case <-ctx.Done():
			w.tellOfItself(0)
			return
		case <-ticker.Ch():
		}
	}
}

func (w *Worker) tellOfItself(devices int) {
	message := engine.WorkerMessage{Name: w.cfg.Name, Circuits: w.circuits(), Devices: devices}
	if err := w.Health(); err != nil {
		message.Refuses = err.Error()
	}
	data, err := json.Marshal(message)
	if err == nil {
		err = w.cfg.Queue.SendWorker(data)
	}
	if err != nil {
		w.log.Debug("Could not tell the coordinators that the worker is there", "err", err)
	}
}
