package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/proophi/proophi/agents/devnet/play"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/rpc"
)

// transfer sends the file's transfers and forces one more through L1, and waits until all are confirmed.
func (d *devnet) transfer(ctx context.Context) error {
	if err := inParallel(ctx, d.users, d.sendAll); err != nil {
		return err
	}
	forcing := d.userOf(d.play.Forced.Player)
	tx, err := forcing.l1.ForceTransfer(ctx, d.play.Forced.Recipient, d.play.Forced.AmountWei)
	if err != nil {
		return err
	}
	queued, err := forcing.l1.WaitQueued(ctx, tx)
	if err != nil {
		return err
	}
	d.screen.Line("  %s forces %s ether through L1: number %d of the queue", forcing.Address, wallet.FormatEther(d.play.Forced.AmountWei), queued.Index)
	return d.watcher.wait(ctx, rpc.StateConfirmed)
}

// sendAll sends a user's transfers in the order of the file. Where the sequencer's pool takes no more, it waits.
func (d *devnet) sendAll(u *user, ctx context.Context) error {
	for _, payment := range u.Payments {
		m := protocol.Message{Kind: protocol.KindTransfer, To: payment.Recipient, AmountWei: payment.ValueWei, MaxFeeWei: payment.MaxFeeWei}
		signed, err := u.sign(m)
		if err != nil {
			return fmt.Errorf("row %d: %w", payment.Row, err)
		}
		if err := d.sendWhenTaken(ctx, signed); err != nil {
			return fmt.Errorf("row %d: %w", payment.Row, err)
		}
		d.watcher.follow(signed.Hash, payment.Row)
	}
	return nil
}

// sign completes a message with the user's next nonce.
func (u *user) sign(m protocol.Message) (wallet.Signed, error) {
	m.Nonce, m.ValidUntil = u.nonce, uint64(time.Now().Add(wallet.ValidFor).Unix())
	signed, err := u.keys.Sign(m)
	if err == nil {
		u.nonce++
	}
	return signed, err
}

func (d *devnet) sendWhenTaken(ctx context.Context, signed wallet.Signed) error {
	return until(ctx, func() (bool, error) {
		err := d.l2.Send(ctx, signed)
		var coded gethrpc.Error
		if errors.As(err, &coded) && coded.ErrorCode() == rpc.CodeLimitExceeded {
			return false, nil
		}
		return true, err
	})
}

func (d *devnet) userOf(p *play.Player) *user {
	for _, u := range d.users {
		if u.Player == p {
			return u
		}
	}
	panic("every player of the play is a user")
}

// withdraw sends the signed withdrawals, and lets one user leave through L1 once they are confirmed.
func (d *devnet) withdraw(ctx context.Context) error {
	for _, w := range d.play.Withdrawals {
		u := d.userOf(w.Player)
		signed, err := u.sign(protocol.Message{Kind: protocol.KindWithdraw, AmountWei: w.AmountWei, MaxFeeWei: w.MaxFeeWei})
		if err != nil {
			return err
		}
		if err := d.l2.Send(ctx, signed); err != nil {
			return err
		}
		d.screen.Line("  %s withdraws %s ether", u.Address, wallet.FormatEther(w.AmountWei))
		if _, err := d.l2.Wait(ctx, signed.Hash, rpc.StateConfirmed, poll); err != nil {
			return err
		}
	}
	exit := d.userOf(d.play.ExitPlayer)
	tx, err := exit.l1.ForceWithdraw(ctx, protocol.MaxAmount())
	if err != nil {
		return err
	}
	queued, err := exit.l1.WaitQueued(ctx, tx)
	if err != nil {
		return err
	}
	d.screen.Line("  %s withdraws everything through L1: number %d of the queue", exit.Address, queued.Index)
	return nil
}

// settle waits until everything is final on L1, and claims the withdrawals.
func (d *devnet) settle(ctx context.Context) error {
	view, err := d.follower.Wait(ctx, settled)
	if err != nil {
		return err
	}
	d.screen.Line("  everything is final: batch %d", view.FinalizedCommit())
	if err := d.watcher.wait(ctx, rpc.StateFinal); err != nil {
		return err
	}
	return inParallel(ctx, d.withdrawing(), d.claim)
}

// settled tells whether the whole queue is in batches and all batches are final.
func settled(v *l1.View) bool {
	newest, ok := v.Batch(v.LatestCommit())
	return ok && newest.Status == l1.Finalized && newest.Header.QueueEnd == v.QueueTail()
}

// withdrawing are the users who have something to claim, each once.
func (d *devnet) withdrawing() []*user {
	seen := make(map[common.Address]bool)
	var users []*user
	add := func(p *play.Player) {
		if !seen[p.Address] {
			seen[p.Address] = true
			users = append(users, d.userOf(p))
		}
	}
	for _, w := range d.play.Withdrawals {
		add(w.Player)
	}
	add(d.play.ExitPlayer)
	return users
}

// claim collects all final withdrawals of a user.
func (d *devnet) claim(u *user, ctx context.Context) error {
	list, err := d.l2.Withdrawals(ctx, u.Address)
	if err != nil {
		return fmt.Errorf("asking for the withdrawals of %v: %w", u.Address, err)
	}
	for _, w := range list {
		tx, err := u.l1.Claim(ctx, wallet.ClaimOf(w))
		if err != nil {
			return err
		}
		if _, err := u.l1.Wait(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}
