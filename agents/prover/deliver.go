package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/prover/engine"
)

// parcel is what a bundle holds of one batch.
type parcel struct {
	batch  *l1.Batch
	chunks []uint32
	proofs bindings.BatchProofs
}

// deliver sends the proofs of all batches that are due, in one transaction. If L1 does not take them together, each batch
// goes by itself, so that one that it refuses does not hold up the others.
func (d *driver) deliver(ctx context.Context, view *l1.View) error {
	var ready []Ready
	busy := make(map[uint64]int)
	for _, b := range view.Unfinalized() {
		w := d.work[b.Header.CommitId]
		if b.Status != l1.Committed || w == nil {
			continue
		}
		done, making := d.collect(b, w)
		ready = append(ready, done...)
		busy[b.Header.CommitId] = making
	}
	chainNow := time.Unix(int64(view.Head().Time), 0)
	pace, rules := d.pace(), d.bundles
	rules.Margin = pace.Margin
	ready = slices.DeleteFunc(ready, func(r Ready) bool { return !pace.IsWorthSending(r.Task, chainNow) })
	parcels, err := d.pack(view, rules.Bundle(ready, busy, d.Clock.Now(), chainNow))
	if err != nil || len(parcels) == 0 {
		return err
	}
	taken, err := d.send(ctx, parcels)
	if taken || len(parcels) == 1 || (err != nil && !l1.IsRevert(err)) {
		return err
	}
	var errs []error
	for i := range parcels {
		_, err := d.send(ctx, parcels[i:i+1])
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// pack puts the proofs of a bundle, which are in the order of batches and chunks, together by batches.
func (d *driver) pack(view *l1.View, bundle []Ready) ([]parcel, error) {
	var parcels []parcel
	for _, r := range bundle {
		w := d.work[r.CommitID]
		b, known := view.Batch(r.CommitID)
		result, ok := d.engine.Result(w.jobs[r.Chunk].id)
		if !ok || !known {
			continue
		}
		if n := len(parcels); n == 0 || parcels[n-1].batch != b {
			parcels = append(parcels, parcel{batch: b, proofs: bindings.BatchProofs{Header: b.Header, Winners: b.Winners}})
		}
		p := &parcels[len(parcels)-1]
		p.chunks = append(p.chunks, r.Chunk)
		p.proofs.Proofs = append(p.proofs.Proofs, chunkProof(w.batch, r.Chunk, d.owner, result))
	}
	for i := range parcels {
		p := &parcels[i]
		var err error
		if p.proofs.Path, err = batch.Path(d.work[p.batch.Header.CommitId].batch, p.chunks...); err != nil {
			return nil, fmt.Errorf("commit %d: %w", p.batch.Header.CommitId, err)
		}
	}
	return parcels, nil
}

// send sends proofs in one transaction and reports whether L1 took them. That they cannot be delivered now is no failure.
func (d *driver) send(ctx context.Context, parcels []parcel) (bool, error) {
	call := l1.Call{Intent: "prove", Kind: "proveChunks", To: d.Manifest.Rollup}
	var batches []bindings.BatchProofs
	count := 0
	for _, p := range parcels {
		call.Intent += fmt.Sprintf("/%d:%v", p.batch.Header.CommitId, p.chunks)
		batches = append(batches, p.proofs)
		count += len(p.chunks)
	}
	call.Data = bindings.NewIRollup().PackProveChunks(batches)
	began := d.Clock.Now()
	receipt, err := d.Perform(ctx, call)
	if l1.IsRevert(err, "SeedUnavailable", "HeaderMismatch", "NotAssigned", "RollupPaused") {
		d.Log.Debug("Proofs cannot be delivered now", "what", call.Intent, "err", err)
		return false, nil // too early by a block, somebody else's turn, or a batch is gone
	}
	if err != nil {
		return false, fmt.Errorf("delivering %d proofs: %w", count, err)
	}
	d.metrics.delivered.Add(float64(count))
	if receipt != nil {
		d.noteSubmission(d.Clock.Since(began))
		d.Log.Info("Delivered proofs", "batches", len(parcels), "proofs", count, "gas", receipt.GasUsed, "tx", receipt.TxHash)
	}
	return true, nil
}

// collect returns the proofs of a batch that are there, in the order of its chunks, and the number of those that are being
// made. Failed jobs are tried again after a while that grows.
func (d *driver) collect(b *l1.Batch, w *batchWork) (ready []Ready, busy int) {
	for _, chunk := range b.Unproven() {
		job := w.jobs[chunk]
		if job == nil {
			continue
		}
		switch state, err := d.engine.State(job.id); state {
		case engine.StateDone:
			if job.since.IsZero() {
				job.since = d.Clock.Now()
				d.learn(job.id)
			}
			ready = append(ready, Ready{Task: job.task, CommitID: b.Header.CommitId, Since: job.since})
		case engine.StateFailed:
			if job.retryAt.IsZero() {
				job.failures++
				job.retryAt = d.Clock.Now().Add(retryAfter(job.failures))
				d.noteFailedProof(err)
				d.Log.Error("A proof failed; trying again", "commit", b.Header.CommitId, "chunk", chunk, "failures", job.failures, "err", err)
			}
		default:
			busy++
		}
	}
	return ready, busy
}
