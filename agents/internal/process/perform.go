package process

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proophi/proophi/agents/internal/l1"
)

// Perform gets a call into a block, waits until the follower has seen that block and resolves the intent. The next
// decision is then made on a view that has the effect. An intent that was included before a restart is resolved
// without a receipt.
func (p *Process) Perform(ctx context.Context, call l1.Call) (*types.Receipt, error) {
	receipt, err := p.Sender.Send(ctx, call)
	if errors.Is(err, l1.ErrIncluded) {
		return nil, p.Sender.Resolve(call.Intent)
	}
	if err != nil {
		return nil, err
	}
	seen := func(v *l1.View) bool { return v.Head().Number >= receipt.BlockNumber.Uint64() }
	if _, err := p.Follower.Wait(ctx, seen); err != nil {
		return receipt, fmt.Errorf("waiting for the effect of %s: %w", call.Kind, err)
	}
	return receipt, p.Sender.Resolve(call.Intent)
}

// reconcile resolves the intents that a restart or a timeout left open and whose transactions are in blocks that the
// view has. Those that wait stay open: the sender lets nothing else pass them.
func (p *Process) reconcile(ctx context.Context) error {
	for _, intent := range p.Sender.Pending() {
		fate, err := p.Sender.Fate(ctx, intent)
		if err != nil {
			return err
		}
		if fate == l1.Waiting {
			continue
		}
		head, err := p.Client.BlockNumber(ctx)
		if err != nil {
			return fmt.Errorf("reading head: %w", err)
		}
		if _, err := p.Follower.Wait(ctx, func(v *l1.View) bool { return v.Head().Number >= head }); err != nil {
			return err
		}
		p.Log.Info("An earlier transaction is settled", "agent", p.Name, "kind", intent.Kind, "fate", fate)
		if err := p.Sender.Resolve(intent.ID); err != nil {
			return err
		}
	}
	return nil
}
