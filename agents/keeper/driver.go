package keeper

import (
	"context"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/derive"
)

// driver observes, decides and performs.
type driver struct {
	*process.Process
	cfg    Config
	rules  Rules
	rollup *bindings.IRollup
	asks   *bindings.IAskRegistry
	ladder *bindings.IFailureLadder
	draws  *ladder.Draws
	params derive.Params
	traces TraceSource // nil: no challenge is answered
	// scanned has, by commit, the block before which there is no reason to extend a window.
	scanned   map[uint64]uint64
	finalized prometheus.Counter
	chores    *prometheus.CounterVec
}

// TraceSource serves the executions of chunks.
type TraceSource interface {
	ChunkTrace(ctx context.Context, commitID uint64, chunk uint32) (*protocol.ChunkTrace, error)
}

func newDriver(p *process.Process, cfg Config, traces TraceSource) *driver {
	parameters := p.Manifest.Parameters
	return &driver{
		Process: p, cfg: cfg, rollup: bindings.NewIRollup(), asks: bindings.NewIAskRegistry(), ladder: bindings.NewIFailureLadder(),
		draws: ladder.NewDraws(p.Client), params: batch.Params(p.Manifest), traces: traces, scanned: make(map[uint64]uint64),
		finalized: newFinalizedCounter(p.Metrics), chores: newChoresCounter(p.Metrics),
		rules: Rules{
			Account:                  p.Sender.From(),
			FinalizationDelaySeconds: uint64(parameters.FinalizationDelaySeconds),
			JitterSeconds:            uint64(cfg.Jitter.Seconds()), MaxBundle: cfg.MaxBundle,
			Ladder: ladder.NewRules(p.Manifest), BaseFeeCapWei: parameters.BaseFeeCapWei,
			AnswerGas: uint64(parameters.AnswerGas(p.Manifest.Slots)), HeartbeatSeconds: uint64(parameters.HeartbeatSeconds), Unpaid: cfg.Unpaid,
		},
	}
}

func (d *driver) run(ctx context.Context) { d.Each(ctx, d.step, nil) }

func (d *driver) step(ctx context.Context, view *l1.View) error {
	if list := d.rules.Finalizable(view); len(list) > 0 {
		return d.finalize(ctx, list)
	}
	if done, err := d.lead(ctx, view); done || err != nil {
		return err
	}
	if d.cfg.UnlinkAsks {
		if done, err := d.unlink(ctx, view); done || err != nil {
			return err
		}
	}
	if d.cfg.WithdrawAboveWei != nil {
		return d.WithdrawCredit(ctx, view, d.cfg.WithdrawAboveWei)
	}
	return nil
}

// finalize finalizes the batches in one transaction. Another keeper may have been faster: that is no failure.
func (d *driver) finalize(ctx context.Context, list []*l1.Batch) error {
	calls := make([][]byte, len(list))
	for i, b := range list {
		calls[i] = d.rollup.PackFinalizeBatch(b.Header)
	}
	data := calls[0]
	if len(calls) > 1 {
		data = d.rollup.PackMulticall(calls)
	}
	first, last := list[0].Header.CommitId, list[len(list)-1].Header.CommitId
	_, err := d.Perform(ctx, l1.Call{
		Intent: fmt.Sprintf("finalize/%d-%d", first, last), Kind: "finalizeBatch", To: d.Manifest.Rollup, Data: data,
	})
	if l1.IsRevert(err, "WrongStatus", "NotFinalizable") {
		d.Log.Debug("Batches cannot be finalized now, perhaps another keeper was faster", "first", first, "last", last, "err", err)
		return nil
	}
	if err != nil {
		return fmt.Errorf("finalizing commits %d to %d: %w", first, last, err)
	}
	d.finalized.Add(float64(len(list)))
	d.Log.Info("Finalized batches", "first", first, "last", last)
	return nil
}

// unlink takes one dead ask out of the list.
func (d *driver) unlink(ctx context.Context, view *l1.View) (bool, error) {
	if _, _, candidate := Dead(view.Asks(), view.Head().Time); !candidate {
		return false, nil
	}
	until, err := l1.Query(ctx, d.Client, d.Manifest.Asks, d.asks.PackInForceUntil(), d.asks.UnpackInForceUntil)
	if err != nil {
		return false, fmt.Errorf("reading until when asks are in force: %w", err)
	}
	ask, previous, ok := Dead(view.Asks(), until.Uint64())
	if !ok {
		return false, nil
	}
	_, err = d.Perform(ctx, l1.Call{
		Intent: fmt.Sprintf("unlink/%d", ask.ID), Kind: "unlinkAsk", To: d.Manifest.Asks, Data: d.asks.PackUnlinkAsk(ask.ID, previous),
	})
	if l1.IsRevert(err, "AskInForce", "AskUnknown", "WrongHint") {
		return false, nil // the list has moved on
	}
	if err != nil {
		return false, fmt.Errorf("unlinking ask %d: %w", ask.ID, err)
	}
	d.Log.Info("Unlinked a dead ask", "ask", ask.ID, "owner", ask.Owner)
	return true, nil
}
