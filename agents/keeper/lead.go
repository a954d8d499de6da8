package keeper

import (
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/bindings"
)

// lead takes at most one step of the failure ladder. Questions come first: an answer gives a prover its window back.
func (d *driver) lead(ctx context.Context, view *l1.View) (bool, error) {
	d.draws.Forget(view.FinalizedCommit())
	maps.DeleteFunc(d.scanned, func(id, _ uint64) bool { return id <= view.FinalizedCommit() })
	for _, step := range []func(context.Context, *l1.View) (bool, error){d.answer, d.extend, d.drop, d.report, d.release, d.tidy} {
		if done, err := step(ctx, view); done || err != nil {
			return done, err
		}
	}
	return false, nil
}

// chore performs a call of the ladder. That another was faster, or that it is too early by a block, is no failure.
func (d *driver) chore(ctx context.Context, kind, intent string, to common.Address, data []byte, ignore ...string) (bool, error) {
	_, err := d.Perform(ctx, l1.Call{Intent: kind + "/" + intent, Kind: kind, To: to, Data: data})
	if l1.IsRevert(err, ignore...) {
		d.Log.Debug("Nothing to do any more, or not yet", "kind", kind, "what", intent, "err", err)
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("%s %s: %w", kind, intent, err)
	}
	d.chores.WithLabelValues(kind).Inc()
	d.Log.Info("Led the failure ladder on", "step", kind, "what", intent)
	return true, nil
}

// report reports the first miss that can be.
func (d *driver) report(ctx context.Context, view *l1.View) (bool, error) {
	now := view.Head().Time
	shown, header, err := d.shown(ctx, view, func(b *l1.Batch) bool { return now >= b.Header.CommittedAt+d.rules.Ladder.WindowSeconds })
	if err != nil || header == nil {
		return false, err
	}
	var errs []error
	for _, b := range view.Unfinalized() {
		seats, err := d.draws.Seats(ctx, view, b)
		if err != nil || seats == nil {
			errs = append(errs, err)
			continue
		}
		for _, miss := range d.rules.Misses(view, b, seats, shown) {
			done, err := d.chore(ctx, "reportMissed", fmt.Sprintf("%d/%d/%t", b.Header.CommitId, miss.Chunk, miss.Second), d.Manifest.Ladder,
				d.ladder.PackReportMissed(b.Header, b.Winners, miss.Chunk, header),
				"NothingToReport", "DeadlineNotMissed", "ChunkAlreadyProven", "WrongStatus", "BlockTooRecent", "BlockUnknown", "HeaderMismatch", "RollupPaused")
			if done {
				return true, nil
			}
			errs = append(errs, err)
		}
	}
	return false, errors.Join(errs...)
}

// shown reads the block that a report may show, if there is a batch that one could be about.
func (d *driver) shown(ctx context.Context, view *l1.View, late func(*l1.Batch) bool) (uint64, []byte, error) {
	for _, b := range view.Unfinalized() {
		if b.Status == l1.Committed && late(b) {
			return ladder.Shown(ctx, d.Client, view, d.rules.Ladder.ReportDepth)
		}
	}
	return 0, nil, nil
}

// drop drops the batches that timed out.
func (d *driver) drop(ctx context.Context, view *l1.View) (bool, error) {
	shown, header, err := d.shown(ctx, view, func(b *l1.Batch) bool {
		return view.Head().Time >= d.rules.Ladder.Timeout(view, b)
	})
	if err != nil || header == nil {
		return false, err
	}
	b, ok := d.rules.TimedOut(view, shown)
	if !ok {
		return false, nil
	}
	return d.chore(ctx, "dropBatch", fmt.Sprint(b.Header.CommitId), d.Manifest.Rollup, d.rollup.PackDropBatch(b.Header, header),
		"WrongStatus", "NotOldest", "DeadlineNotMissed", "BlockTooRecent", "BlockUnknown", "HeaderMismatch", "RollupPaused")
}

// release ends what a dropped batch holds.
func (d *driver) release(ctx context.Context, view *l1.View) (bool, error) {
	b, ok := d.rules.Unreleased(view)
	if !ok {
		return false, nil
	}
	return d.chore(ctx, "release", fmt.Sprint(b.Header.CommitId), d.Manifest.Ladder, d.ladder.PackRelease(b.Header, b.Winners), "AlreadyReleased", "WrongStatus")
}

// extend asks for more time for whoever is late because of L1.
func (d *driver) extend(ctx context.Context, view *l1.View) (bool, error) {
	for _, b := range view.Unfinalized() {
		seats, err := d.draws.Seats(ctx, view, b)
		if err != nil {
			return false, err
		}
		if seats == nil {
			continue
		}
		for _, late := range d.rules.Lates(view, b, seats) {
			p := d.Manifest.Parameters
			first := max(b.Header.CommittedBlock, d.scanned[b.Header.CommitId])
			blocks, err := ladder.FindReason(ctx, d.Client, view, first, late.From, late.Until, uint64(p.GapSeconds), p.ReferenceBaseFeeWei)
			if err != nil {
				return false, err
			}
			d.scanned[b.Header.CommitId] = view.Head().Number - min(view.Head().Number, 1)
			if blocks == nil {
				continue
			}
			data := d.ladder.PackExtendProving(b.Header, blocks)
			if late.Standby {
				data = d.ladder.PackExtendStandby(b.Header, late.Chunk, blocks)
			}
			return d.chore(ctx, "extend", fmt.Sprintf("%d/%t", b.Header.CommitId, late.Standby), d.Manifest.Ladder, data,
				"AlreadyExtended", "NoReasonToExtend", "WrongStatus", "BlockUnknown", "HeaderMismatch")
		}
	}
	return false, nil
}

// answer shows a witness that a prover asked for.
func (d *driver) answer(ctx context.Context, view *l1.View) (bool, error) {
	if d.traces == nil {
		return false, nil
	}
	for _, q := range d.rules.Questions(view) {
		record, path, witness, err := d.witness(ctx, q)
		if err != nil {
			d.Log.Warn("Cannot answer a challenge", "commit", q.Batch.Header.CommitId, "chunk", q.Chunk, "err", err)
			continue
		}
		return d.chore(ctx, "answerWitness", fmt.Sprintf("%d/%d", q.Batch.Header.CommitId, q.Chunk), d.Manifest.Ladder,
			d.ladder.PackAnswerWitness(q.Batch.Header, record, path, witness), "NotChallenged", "WrongStatus", "HeaderMismatch")
	}
	return false, nil
}

// witness gets what a challenge asks for from the sequencer, and the record of the chunk from L1.
func (d *driver) witness(ctx context.Context, q Question) (record bindings.ChunkRecord, path [][32]byte, witness []byte, err error) {
	trace, err := d.traces.ChunkTrace(ctx, q.Batch.Header.CommitId, q.Chunk)
	if err != nil {
		return record, nil, nil, fmt.Errorf("fetching trace: %w", err)
	}
	if trace == nil {
		return record, nil, nil, ErrNoWitness
	}
	tx, _, err := d.Client.TransactionByHash(ctx, q.Batch.Transaction)
	if err != nil {
		return record, nil, nil, fmt.Errorf("reading the commit's transaction: %w", err)
	}
	published, err := batch.Read(d.params, tx.Data(), q.Batch)
	if err != nil {
		return record, nil, nil, err
	}
	record = batch.Record(published, q.Chunk)
	path, err = batch.Path(published, q.Chunk)
	if err == nil && common.Hash(record.WitnessHash) != trace.WitnessHash() {
		err = ErrNoWitness
	}
	return record, path, batch.Witness(trace), err
}

// tidy removes who is absent from the standby list, and forfeits what was sealed and never shown.
func (d *driver) tidy(ctx context.Context, view *l1.View) (bool, error) {
	if m, ok := d.rules.Overdue(view); ok {
		return d.chore(ctx, "remove", m.Account.Hex(), d.Manifest.Standby, bindings.NewIStandbyList().PackRemove(m.Account),
			"StillAlive", "NotMember", "OnDuty")
	}
	if s, ok := d.rules.Unrevealed(view); ok {
		return d.chore(ctx, "forfeit", fmt.Sprintf("%v/%d", s.Owner, s.Number), d.Manifest.SealedAsks,
			bindings.NewISealedAsks().PackForfeit(s.Owner, s.Number), "SealUnknown", "RevealOpen")
	}
	return false, nil
}
