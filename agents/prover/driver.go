package prover

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/capacity"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/worker"
	"github.com/proophi/proophi/sequencer/derive"
)

const (
	// traceTimeout bounds the fetching of one trace.
	traceTimeout = 20 * time.Second
	// firstProof is the time that a proof is expected to take before the first is made.
	firstProof = 10 * time.Second
)

// driver observes, decides and performs.
type driver struct {
	*process.Process
	cfg     Config
	rules   Rules
	bundles BundleRules
	owner   common.Address
	engine  *engine.Engine
	traces  TraceSource
	params  derive.Params
	metrics metrics

	breaker BreakerRules
	measure func(dir string) (worker.Resources, error)

	// What follows is the loop's goroutine's only.
	draws   *ladder.Draws
	work    map[uint64]*batchWork // by commit id
	history History
	said    capacity.Capacity // what the bidder was told last
}

// batchWork is what the prover knows of a batch and does about it.
type batchWork struct {
	headerHash common.Hash
	batch      *derive.Batch // nil until its input was read
	broken     bool          // nobody can prove it
	scanned    uint64        // blocks before this one are no reason to extend a window
	jobs       map[uint32]*chunkJob
}

// chunkJob is a chunk that is proven or waits to be sent.
type chunkJob struct {
	task  Task
	id    engine.ID
	since time.Time // when the proof was there
	// failures came in a row; it is tried again from retryAt on.
	failures int
	retryAt  time.Time
}

func newDriver(p *process.Process, cfg Config, e *engine.Engine, traces TraceSource, measure func(string) (worker.Resources, error)) *driver {
	owner := cfg.ownerOf(p)
	history, err := readHistory(filepath.Join(cfg.DataDir, historyFile))
	if err != nil {
		p.Log.Warn("Begins without a history", "err", err)
	}
	m := p.Manifest
	units := new(big.Int).SetUint64(uint64(m.Slots) * uint64(m.UnitsPerSlot))
	return &driver{
		Process: p, cfg: cfg, owner: owner, engine: e, traces: traces, params: batch.Params(m), metrics: newMetrics(p.Metrics),
		rules:   Rules{Owner: owner, Ladder: ladder.NewRules(m), CostWei: units.Mul(units, cfg.UnitCostWei), AssignedOnly: cfg.AssignedOnly},
		bundles: BundleRules{Max: cfg.MaxBundle, Wait: cfg.BundleWait, Margin: cfg.DeadlineMargin},
		breaker: cfg.Breaker, measure: measure, draws: ladder.NewDraws(p.Client), work: make(map[uint64]*batchWork), history: history,
	}
}

func (d *driver) run(ctx context.Context) { d.Each(ctx, d.step, d.engine.Changed) }

func (d *driver) step(ctx context.Context, view *l1.View) error {
	d.forget(ctx, view)
	d.publish(view)
	d.draws.Forget(view.FinalizedCommit())
	var errs []error
	for _, b := range view.Unfinalized() {
		if b.Status != l1.Committed {
			continue
		}
		if err := d.serve(ctx, view, b); err != nil {
			errs = append(errs, fmt.Errorf("commit %d: %w", b.Header.CommitId, err))
		}
	}
	errs = append(errs, d.deliver(ctx, view), d.beat(ctx, view))
	if d.cfg.WithdrawAboveWei != nil {
		errs = append(errs, d.WithdrawCredit(ctx, view, d.cfg.WithdrawAboveWei))
	}
	return errors.Join(errs...)
}

// forget cancels the work on chunks that are proven and on batches that are not waiting any more.
func (d *driver) forget(ctx context.Context, view *l1.View) {
	for id, w := range d.work {
		b, ok := view.Batch(id)
		alive := ok && b.HeaderHash == w.headerHash && b.Status == l1.Committed
		for chunk, job := range w.jobs {
			if alive && !b.Chunks[chunk].Proven {
				continue
			}
			if err := d.engine.Cancel(ctx, job.id); err != nil {
				d.Log.Warn("Could not cancel a job", "commit", id, "chunk", chunk, "err", err)
			}
			delete(w.jobs, chunk)
		}
		if !alive {
			delete(d.work, id)
		}
	}
}

// serve has the chunks of one batch proven that are worth it.
func (d *driver) serve(ctx context.Context, view *l1.View, b *l1.Batch) error {
	w := d.work[b.Header.CommitId]
	if w == nil {
		w = &batchWork{headerHash: b.HeaderHash, jobs: make(map[uint32]*chunkJob)}
		d.work[b.Header.CommitId] = w
	}
	if w.broken {
		return nil
	}
	seats, err := d.draws.Seats(ctx, view, b)
	if err != nil || seats == nil {
		return err
	}
	pace, now := d.pace(), time.Unix(int64(view.Head().Time), 0)
	lead := uint64(pace.Proof.Seconds())
	d.leaveTaken(ctx, view, b, seats, w, lead)
	var errs []error
	for _, task := range d.rules.Tasks(view, b, seats, lead) {
		if w.jobs[task.Chunk] == nil && !pace.IsWorthStarting(task, now) {
			continue
		}
		if err := d.submit(ctx, b, w, task); err != nil {
			errs = append(errs, fmt.Errorf("chunk %d: %w", task.Chunk, err), d.askForWitness(ctx, view, b, task))
		}
		errs = append(errs, d.askForTime(ctx, view, b, w, task))
	}
	return errors.Join(errs...)
}

// submit gives a chunk to the engine, unless it has it, with the trace that the sequencer serves.
func (d *driver) submit(ctx context.Context, b *l1.Batch, w *batchWork, task Task) error {
	known := w.jobs[task.Chunk]
	if known != nil {
		known.task = task
		if known.retryAt.IsZero() || d.Clock.Now().Before(known.retryAt) {
			return nil
		}
	}
	if err := d.broken(); err != nil {
		return err
	}
	if err := d.read(ctx, b, w); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, traceTimeout)
	defer cancel()
	trace, err := d.traces.ChunkTrace(ctx, b.Header.CommitId, task.Chunk)
	if err != nil {
		return fmt.Errorf("fetching trace: %w", err)
	}
	if trace == nil {
		return fmt.Errorf("%w: there is none", ErrTraceMismatch)
	}
	if err := checkTrace(d.engine.Shape(), trace, w.batch.Chunks[task.Chunk].Record); err != nil {
		return err
	}
	job, err := engine.NewJob(d.engine.Shape(), *trace, proofContext(d.Manifest, b, task.Chunk, d.owner))
	if err != nil {
		return err
	}
	job.Rank, job.Deadline = task.Rank, task.Deadline
	if err := d.engine.Submit(ctx, job); err != nil {
		return err
	}
	if known != nil {
		known.retryAt = time.Time{}
	} else {
		w.jobs[task.Chunk] = &chunkJob{task: task, id: job.ID}
	}
	d.Log.Info("Proving a chunk", "commit", b.Header.CommitId, "chunk", task.Chunk, "assigned", task.Rank == engine.RankAssigned)
	return nil
}

// leaveTaken cancels the jobs of chunks that have become another prover's alone, as when it stands by for a seat that
// missed its deadline. A proof that is there already stays.
func (d *driver) leaveTaken(ctx context.Context, view *l1.View, b *l1.Batch, seats []ladder.Seat, w *batchWork, lead uint64) {
	for chunk, job := range w.jobs {
		if b.Chunks[chunk].Proven || !job.since.IsZero() || !d.rules.IsTaken(view, b, seats[chunk], chunk, lead) {
			continue
		}
		if state, _ := d.engine.State(job.id); state == engine.StateDone {
			continue
		}
		if err := d.engine.Cancel(ctx, job.id); err != nil {
			d.Log.Warn("Could not cancel a job", "commit", b.Header.CommitId, "chunk", chunk, "err", err)
		}
		delete(w.jobs, chunk)
	}
}

// read reads the batch's data from its transaction, once.
func (d *driver) read(ctx context.Context, b *l1.Batch, w *batchWork) error {
	if w.batch != nil {
		return nil
	}
	tx, _, err := d.Client.TransactionByHash(ctx, b.Transaction)
	if err != nil {
		return fmt.Errorf("reading the commit's transaction: %w", err)
	}
	published, err := batch.Read(d.params, tx.Data(), b)
	if err != nil {
		w.broken = true
		d.Log.Error("Nobody can prove this batch", "commit", b.Header.CommitId, "err", err)
		return err
	}
	w.batch = published
	return nil
}

// learn takes the time of a proof into the history.
func (d *driver) learn(id engine.ID) {
	if result, ok := d.engine.Result(id); ok {
		d.noteProof(result.Seconds)
	}
}
