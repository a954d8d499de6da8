package sequencer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/log"
	"github.com/sourcegraph/conc"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/derive"
)

// driver runs the loops of the sequencer: it follows L1, catches up with it, then builds and commits.
type driver struct {
	l1       L1
	backend  *backend
	clock    clock.Clock
	log      log.Logger
	interval time.Duration
	tasks    conc.WaitGroup
	cancel   context.CancelFunc
}

// start begins the loops; stop ends them.
func (d *driver) start() {
	ctx, cancel := context.WithCancel(context.Background())
	d.cancel = cancel
	d.tasks.Go(func() { d.l1.Run(ctx) })
	d.tasks.Go(func() { d.run(ctx) })
}

// stop waits for the tick and the L1 transaction in progress. A driver that was not started stops too.
func (d *driver) stop() {
	if d.cancel != nil {
		d.cancel()
	}
	d.tasks.Wait()
}

func (d *driver) run(ctx context.Context) {
	for {
		err := d.catchUp(ctx)
		if err == nil {
			break
		}
		if ctx.Err() != nil {
			return
		}
		d.log.Warn("Sequencer could not catch up with L1; trying again", "err", err)
		if d.clock.SleepCtx(ctx, d.interval) != nil {
			return
		}
	}
	d.backend.synced.Store(true)
	meta, err := d.backend.log.Meta()
	d.log.Info("Sequencer has caught up with L1", "batch", meta.Batch.Number, "block", meta.Block, "err", err)
	var loops conc.WaitGroup
	loops.Go(func() { d.backend.builder.Run(ctx, d.backend.batcher.Fault) })
	loops.Go(func() { d.backend.batcher.Run(ctx, d.interval) })
	loops.Go(func() { d.answer(ctx) })
	loops.Wait()
}

// answer shows provers on L1 the witnesses that they ask for, until the context ends.
func (d *driver) answer(ctx context.Context) {
	for ctx.Err() == nil {
		if err := d.l1.AnswerChallenges(ctx, d.backend); err != nil && ctx.Err() == nil {
			d.log.Error("A witness challenge is not answered; trying again", "err", err)
		}
		if d.clock.SleepCtx(ctx, d.interval) != nil {
			return
		}
	}
}

// catchUp takes the batches that L1 has and the log lacks into the log.
func (d *driver) catchUp(ctx context.Context) error {
	if err := d.l1.WaitSynced(ctx); err != nil {
		return fmt.Errorf("waiting for L1: %w", err)
	}
	meta, err := d.backend.log.Meta()
	if err != nil {
		return err
	}
	view, err := d.l1.View(ctx, meta.Batch.Number)
	if err != nil {
		return fmt.Errorf("reading commits: %w", err)
	}
	for _, c := range view.Commits {
		if c.Header.BatchNumber < meta.Batch.Number {
			continue
		}
		input, err := d.l1.CommitInput(ctx, c.Transaction)
		if err != nil {
			return err
		}
		batch, err := findBatch(d.backend.params, input, c.Header)
		if err != nil {
			return fmt.Errorf("commit %d: %w", c.Header.CommitID, err)
		}
		if err := d.backend.builder.Import(ctx, c.Header.CommitID, batch); err != nil {
			return err
		}
		d.log.Info("Batch was taken from L1", "batch", c.Header.BatchNumber, "commitId", c.Header.CommitID)
	}
	_, err = d.backend.batcher.Observe(ctx)
	return err
}

// findBatch returns the batch that a transaction's input commits under a header.
func findBatch(p derive.Params, input []byte, header protocol.BatchHeader) (*derive.Batch, error) {
	commits, err := derive.Decode(input)
	if err != nil {
		return nil, err
	}
	mismatch := derive.ErrNoCommit
	for _, c := range commits {
		batch, err := derive.Interpret(p, c)
		if err == nil {
			err = batch.CheckHeader(header)
		}
		if err == nil {
			return batch, nil
		}
		mismatch = errors.Join(mismatch, err)
	}
	return nil, mismatch
}
