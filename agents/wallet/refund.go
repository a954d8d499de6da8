package wallet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
)

// refund is "wallet refund".
func refund(ctx context.Context, c *cli.Context, s *session) error {
	to, err := argAddress(c, refundTo.Name, s.keys.Address)
	if err != nil {
		return err
	}
	client, err := s.dialReader(ctx, c.String(l1Flag.Name))
	if err != nil {
		return err
	}
	defer client.Close()
	view, err := l1.Read(ctx, client, s.manifest, nil)
	if err != nil {
		return err
	}
	for _, item := range refundable(view, s.keys.Address) {
		b := item.Item.Bytes()
		tx, err := s.l1.call(ctx, fmt.Sprintf("refunding operation %d", item.Index), s.manifest.Inbox, bindings.NewIForcedInbox().PackRefund(item.Index, b[:]))
		if err != nil && !l1.IsRevert(err, "AlreadyRefunded") { // by somebody else
			return err
		}
		if err == nil {
			if _, err := s.l1.Wait(ctx, tx); err != nil {
				return err
			}
			s.print("operation %d, %v, is given back", item.Index, item.Item.Kind)
		}
	}
	return s.takeRefund(ctx, client, to)
}

// refundable are the operations of an account that the stopped rollup gives back.
func refundable(view *l1.View, owner common.Address) (list []l1.QueueItem) {
	stopped := view.ExitMode()
	if stopped == nil {
		return nil
	}
	for _, item := range view.QueueItems(stopped.QueueEnd, view.QueueTail()) {
		if item.Item.Owner == owner && !view.IsRefunded(item.Index) {
			list = append(list, item)
		}
	}
	return list
}

// takeRefund fetches what the inbox owes to this wallet.
func (s *session) takeRefund(ctx context.Context, client *l1.Client, to common.Address) error {
	inbox := bindings.NewIForcedInbox()
	owed, err := l1.Query(ctx, client, s.manifest.Inbox, inbox.PackRefundOf(s.keys.Address), inbox.UnpackRefundOf)
	if err != nil {
		return fmt.Errorf("reading refunds: %w", err)
	}
	if owed.Sign() == 0 {
		return ErrNothingToRefund
	}
	tx, err := s.l1.call(ctx, "fetching refunds", s.manifest.Inbox, inbox.PackWithdrawRefund(to))
	if err != nil {
		return err
	}
	if _, err := s.l1.Wait(ctx, tx); err != nil {
		return err
	}
	s.print("%s ether paid to %v by %v", FormatEther(owed), to, tx.Hash())
	return nil
}
