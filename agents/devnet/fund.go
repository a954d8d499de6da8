package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/sourcegraph/conc/pool"

	"github.com/proophi/proophi/agents/devnet/chain"
	"github.com/proophi/proophi/agents/devnet/play"
	"github.com/proophi/proophi/agents/wallet"
)

const (
	// waveSize is how many users enqueue operations at once: two each stay below the step at which the queue's
	// prepayment doubles.
	waveSize = 48
	// parallel bounds the users who talk to the nodes at the same time.
	parallel = 8
	// poll is how often states are asked for.
	poll = 300 * time.Millisecond
	// userGas is what a user may spend on L1: deposit, setKey, forced operations, claims, each with room.
	userGas = 1_500_000
	// userOperations is the number of operations that a user prepays, at most.
	userOperations = 5
)

// user is a player with its keys on both layers.
type user struct {
	*play.Player
	keys  *wallet.Keys
	l1    *wallet.L1
	nonce uint64
}

// fund casts the play at the prices of now, and brings everybody's ether and key to L2.
func (d *devnet) fund(ctx context.Context) error {
	prices, err := d.l2.Prices(ctx)
	if err != nil {
		return fmt.Errorf("asking for prices: %w", err)
	}
	if d.play, err = play.Cast(d.list, prices.SlotFeeWei.ToInt(), playerKey); err != nil {
		return err
	}
	for _, skipped := range d.play.Skipped[len(d.list.Skipped):] {
		d.screen.Line("skipped %v", skipped)
	}
	d.screen.Line("  %d transfers of %d senders", d.play.Count(), len(d.play.Players))
	for _, p := range d.play.Players {
		keys, err := wallet.Derive(p.Key, d.chain.ID, d.manifest.Rollup, 0)
		if err != nil {
			return err
		}
		d.users = append(d.users, &user{Player: p, keys: keys, l1: wallet.NewL1(p.Key, d.chain.ID, d.client.Client, d.manifest.Inbox, d.manifest.Bridge)})
	}
	d.watcher.expect(d.play.Count())
	if err := d.checkFunder(ctx); err != nil {
		return err
	}
	for wave := range slices.Chunk(d.users, waveSize) {
		if err := d.fundWave(ctx, wave); err != nil {
			return err
		}
	}
	return nil
}

// playerKey is the key of the stand-in of a mainnet account.
func playerKey(original common.Address) *ecdsa.PrivateKey {
	return chain.DevKey("player " + original.Hex())
}

// checkFunder compares what the play needs with what there is.
func (d *devnet) checkFunder(ctx context.Context) error {
	need, err := d.needWei(ctx)
	if err != nil {
		return err
	}
	total := new(big.Int).Mul(need, big.NewInt(int64(len(d.users))))
	total.Add(total, d.play.DepositsWei())
	has, err := d.client.BalanceAt(ctx, crypto.PubkeyToAddress(d.chain.Funder.PublicKey), nil)
	if err != nil {
		return fmt.Errorf("reading the funder's balance: %w", err)
	}
	if has.Cmp(total) < 0 {
		return fmt.Errorf("%w: %s ether of %s", chain.ErrFunderPoor, wallet.FormatEther(has), wallet.FormatEther(total))
	}
	return nil
}

// needWei is what a user needs on L1 besides its deposit: gas and prepayments, with room for both to rise.
func (d *devnet) needWei(ctx context.Context) (*big.Int, error) {
	head, err := d.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading the base fee: %w", err)
	}
	prepayment, err := d.users[0].l1.PrepaymentWei(ctx)
	if err != nil {
		return nil, err
	}
	fee := new(big.Int).Add(new(big.Int).Mul(head.BaseFee, big.NewInt(4)), big.NewInt(2*params.GWei))
	return sum(fee.Mul(fee, big.NewInt(userGas)), prepayment.Mul(prepayment, big.NewInt(8*userOperations))), nil
}

// fundWave gives users ether on L1, lets them deposit it and register their keys, and waits until L2 knows them.
func (d *devnet) fundWave(ctx context.Context, wave []*user) error {
	need, err := d.needWei(ctx)
	if err != nil {
		return err
	}
	payments := make(map[common.Address]*big.Int, len(wave))
	for _, u := range wave {
		payments[u.Address] = sum(need, u.DepositWei)
	}
	if err := d.payAll(ctx, payments); err != nil {
		return err
	}
	if err := inParallel(ctx, wave, (*user).enter); err != nil {
		return err
	}
	return inParallel(ctx, wave, func(u *user, ctx context.Context) error { return u.arrive(ctx, d.l2) })
}

// enter deposits and registers the spending key.
func (u *user) enter(ctx context.Context) error {
	deposit, err := u.l1.Deposit(ctx, u.Address, u.DepositWei)
	if err != nil {
		return err
	}
	setKey, err := u.l1.SetKey(ctx, u.keys.KeyHash())
	if err != nil {
		return err
	}
	for _, tx := range []*types.Transaction{deposit, setKey} {
		if _, err := u.l1.WaitQueued(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

// arrive waits until the account is on L2 with its key.
func (u *user) arrive(ctx context.Context, l2 *wallet.Sequencer) error {
	return until(ctx, func() (bool, error) {
		a, err := l2.AccountOf(ctx, u.Address)
		if errors.Is(err, wallet.ErrNoAccount) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		u.nonce = uint64(a.Nonce)
		return a.SpendingKeyHash == u.keys.KeyHash(), nil
	})
}

// inParallel does the same for several users and returns the first error.
func inParallel(ctx context.Context, users []*user, do func(*user, context.Context) error) error {
	p := pool.New().WithMaxGoroutines(parallel).WithContext(ctx).WithFirstError().WithCancelOnError()
	for _, u := range users {
		p.Go(func(ctx context.Context) error { return do(u, ctx) })
	}
	return p.Wait()
}

// until polls until done or the context ends.
func until(ctx context.Context, done func() (bool, error)) error {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		if ok, err := done(); ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
