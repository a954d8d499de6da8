package rescue

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
)

// Report is what a rescue did, or with DryRun would do.
type Report struct {
	CommitID   uint64
	Chunks     int
	Operations int
	// Refused is the number of operations that cannot apply, and Left that of those which wait for another batch.
	Refused, Left int
	// Transaction is that of the batch, zero if none was sent.
	Transaction common.Hash
	// Final says that the batch is final.
	Final bool
}

// run is one rescue.
type run struct {
	*process.Process
	cfg  Config
	keys *keys.Keys
	say  func(format string, values ...any)
}

// Run rebuilds the state, and proves and sends one batch of what waits in the queue. say is told what is done.
func Run(ctx context.Context, cfg Config, deps Deps, say func(format string, values ...any)) (report Report, err error) {
	if err := cfg.Check(deps.Deps); err != nil {
		return report, err
	}
	p, err := process.Open(ctx, "rescue", cfg.Config, deps.Deps)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, p.Stop(context.WithoutCancel(ctx))) }()
	r := &run{Process: p, cfg: cfg, keys: deps.Keys, say: say}
	if err := r.settle(ctx); err != nil {
		return report, err
	}
	draft, report, err := r.draft(ctx)
	if err != nil || cfg.DryRun {
		return report, err
	}
	proofs, err := r.prove(ctx, draft)
	if err != nil {
		return report, err
	}
	if report.Transaction, err = r.send(ctx, draft, proofs); err != nil {
		return report, err
	}
	say("commit %d is proven by %v", report.CommitID, report.Transaction)
	if cfg.Finalize {
		report.Final, err = true, r.finalize(ctx, draft.Header)
	} else {
		say("it can be final from %v on: keepers finalize it, or run with --finalize", moment(draft.Header.CommittedAt+uint64(r.Manifest.Parameters.FinalizationDelaySeconds)))
	}
	return report, err
}

// settle resolves what an interrupted rescue left in the journal. A transaction that may still be included stays, and
// nothing else is sent before it.
func (r *run) settle(ctx context.Context) error {
	for _, intent := range r.Sender.Pending() {
		fate, err := r.Sender.Fate(ctx, intent)
		if err != nil {
			return err
		}
		if fate == l1.Waiting {
			continue
		}
		r.say("an earlier %s was %v", intent.Kind, fate)
		if err := r.Sender.Resolve(intent.ID); err != nil {
			return err
		}
	}
	return nil
}

// draft rebuilds the state and builds the batch of what waits.
func (r *run) draft(ctx context.Context) (draft *Draft, report Report, err error) {
	view, err := l1.Read(ctx, r.Client, r.Manifest, func(block, head uint64) { r.say("read L1 to block %d of %d", block, head) })
	if err != nil {
		return nil, report, err
	}
	if err := r.requireMode(ctx, view); err != nil {
		return nil, report, err
	}
	rollup, err := rebuild.Build(ctx, r.Client, r.Manifest, view, rebuild.Options{})
	if err != nil {
		return nil, report, err
	}
	defer func() { err = errors.Join(err, rollup.Close()) }()
	r.say("rebuilt %d batches, %d accounts, state root %x", len(rollup.Batches), rollup.Accounts(), rollup.Head.PostRoot)
	if b, ok := view.Batch(rollup.Head.CommitID); ok && b.Status == l1.Committed {
		return nil, report, fmt.Errorf("commit %d: %w", rollup.Head.CommitID, ErrHeadNotProven)
	}
	params, err := r.active(ctx)
	if err != nil {
		return nil, report, err
	}
	terms, err := r.terms(ctx, view, rollup)
	if err != nil {
		return nil, report, err
	}
	var items []protocol.QueueItem
	for _, item := range view.QueueItems(rollup.Head.QueueEnd, view.QueueTail()) {
		items = append(items, item.Item)
	}
	if draft, err = Build(rollup.State, params, rollup.Head, items, r.chunks(params.Shape), terms); err != nil {
		return nil, report, err
	}
	report = Report{CommitID: terms.CommitID, Chunks: len(draft.Traces), Operations: draft.Operations, Refused: draft.Refused, Left: len(items) - draft.Operations}
	r.say("batch: %d L1 operations in %d chunks, %d of them cannot apply; %d are left for the next; in a block until %v",
		report.Operations, report.Chunks, report.Refused, report.Left, moment(terms.Deadline))
	return draft, report, nil
}

// chunks is the most chunks of a batch: what is configured, or what L1 may demand, if that is more.
func (r *run) chunks(shape protocol.Shape) int {
	demanded := int(r.Manifest.Parameters.ForcedPerBatch)
	return max(r.cfg.MaxChunks, (demanded+shape.Slots-1)/shape.Slots)
}

// requireMode explains why no rescue is taken now.
func (r *run) requireMode(ctx context.Context, view *l1.View) error {
	contract := bindings.NewIRollup()
	exited, err := l1.Query(ctx, r.Client, r.Manifest.Rollup, contract.PackExitMode(), contract.UnpackExitMode)
	if err != nil {
		return fmt.Errorf("reading the mode: %w", err)
	}
	if exited {
		return ErrExited
	}
	on, err := l1.Query(ctx, r.Client, r.Manifest.Rollup, contract.PackPermissionless(), contract.UnpackPermissionless)
	if err != nil {
		return fmt.Errorf("reading the mode: %w", err)
	}
	if on {
		return nil
	}
	return notYet(ErrNotPermissionless, view, r.Manifest.Parameters)
}

// notYet says when the mode begins if the queue stays as it is.
func notYet(cause error, view *l1.View, p deploy.Parameters) error {
	first := uint64(0)
	if b, ok := view.Batch(view.FinalizedCommit()); ok {
		first = b.Header.QueueEnd
	}
	waiting := view.QueueItems(first, first+1)
	if len(waiting) == 0 {
		return fmt.Errorf("%w: every operation of the queue is final", cause)
	}
	return fmt.Errorf("%w: operation %d waits since %v, the mode begins at %v unless it is final by then", cause, first,
		moment(waiting[0].EnqueuedAt), moment(waiting[0].EnqueuedAt+uint64(p.GraceDelaySeconds)))
}

// active returns what batches are built with now: the circuit that L1 has active, which is the keys' too.
func (r *run) active(ctx context.Context) (derive.Params, error) {
	params, registry := batch.Params(r.Manifest), bindings.NewIVerifierRegistry()
	active, err := l1.Query(ctx, r.Client, r.Manifest.Verifiers, registry.PackActiveCircuit(), registry.UnpackActiveCircuit)
	if err != nil {
		return params, fmt.Errorf("reading the active circuit: %w", err)
	}
	params.CircuitID, params.UnitsPerSlot = active.CircuitId, active.Circuit.UnitsPerSlot
	params.Shape = protocol.Shape{Slots: int(active.Circuit.Slots)}
	if r.cfg.DryRun {
		return params, nil
	}
	if r.keys == nil {
		store, err := keys.NewStore(r.cfg.KeysDir, func(stage string) { r.say("keys: %s", stage) })
		if err != nil {
			return params, err
		}
		if r.keys, err = store.Load(ctx, params.Shape); err != nil {
			return params, err
		}
	}
	if r.keys.CircuitID != params.CircuitID {
		return params, fmt.Errorf("%w: %v instead of %v", ErrForeignKeys, r.keys.CircuitID, params.CircuitID)
	}
	return params, r.keys.CheckChain(r.Manifest.ChainID)
}

// errMoved: L1 has another newest batch than the one that the state was built to.
var errMoved = errors.New("L1 moved on while the state was built: run again")

func (r *run) terms(ctx context.Context, view *l1.View, rollup *rebuild.Rollup) (Terms, error) {
	contract := bindings.NewIRollup()
	head, err := l1.Query(ctx, r.Client, r.Manifest.Rollup, contract.PackHead(), contract.UnpackHead)
	if err != nil {
		return Terms{}, fmt.Errorf("reading the head: %w", err)
	}
	if head.HeadCommitId != rollup.Head.CommitID {
		return Terms{}, fmt.Errorf("%w: commit %d instead of %d", errMoved, head.HeadCommitId, rollup.Head.CommitID)
	}
	return Terms{CommitID: head.NextCommitId, Nonce: head.Nonce, Time: view.Head().Time,
		Deadline: view.Head().Time + uint64(r.cfg.Within/time.Second), Rescuer: r.Sender.From()}, nil
}

// prove proves all chunks, one after the other.
func (r *run) prove(ctx context.Context, d *Draft) ([][8]*big.Int, error) {
	prover := backend.NewCPU(r.keys)
	proofs := make([][8]*big.Int, len(d.Traces))
	for i, trace := range d.Traces {
		job := protocol.Context{ChainID: r.Client.ID(), Rollup: r.Manifest.Rollup, CommitID: d.Header.CommitID, ChunkIndex: uint32(i),
			Nonce: d.Header.Nonce, HeaderHash: d.Hash, Prover: r.Sender.From()}
		circuit, _, err := witness.Assign(r.keys.Shape, *trace, job)
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		proof, err := prover.Prove(ctx, circuit, nil)
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		proofs[i] = proof.Words()
		r.say("proved chunk %d of %d", i+1, len(proofs))
	}
	return proofs, nil
}

// send gets the batch into a block.
func (r *run) send(ctx context.Context, d *Draft, proofs [][8]*big.Int) (common.Hash, error) {
	head, err := r.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("reading the head: %w", err)
	}
	if head.Time >= d.Header.CommittedAt {
		return common.Hash{}, fmt.Errorf("%w: L1 is at %v", ErrTooSlow, moment(head.Time))
	}
	input, err := d.Rescue(proofs).Encode()
	if err != nil {
		return common.Hash{}, err
	}
	intent := fmt.Sprintf("rescue-%d-%v", d.Header.CommitID, d.Hash)
	receipt, err := r.Sender.Send(ctx, l1.Call{Intent: intent, Kind: "rescueBatch", To: r.Manifest.Rollup, Data: input})
	if err != nil {
		return common.Hash{}, err
	}
	return receipt.TxHash, r.Sender.Resolve(intent)
}

// moment writes a time of L1.
func moment(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }
